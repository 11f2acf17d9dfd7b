"""An article as rules about names read it: its words, with the model's tags and its countries laid over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct, field

from generator.annotate.gazetteer import words_in
from generator.annotate.lexicon import DAYS, FUNCTION_WORDS, NOT_NAMES, PERSONAL, STYLES
from generator.annotate.not_people import NotPeople
from generator.annotate.tagger import Tags
from generator.annotate.words import Range, Word, is_capital, is_namelike, word_at, words_of
from generator.model import Article, Span
from generator.names import fold, is_given
from generator.patterns import pattern


class Reading(Struct, frozen=True, dict=True):
    """An article as words, with the model's tags and the country mentions laid over them."""

    article: Article
    words: list[Word]
    labels: list[str]
    """The model's label of each word, empty where it gave none."""
    tagged: list[tuple[int, int, str]]
    """The model's tags as ranges of words."""
    countries: frozenset[int]
    """Words that belong to the mention of a country."""
    adjectives: frozenset[int]
    """Words that belong to the adjective of a country or to a people's name."""
    headline: int
    """Words of the headline: those from here on stand in the body."""
    lines: list[int] = field(default_factory=list)
    """The line of each word."""

    @cached_property
    def loose(self) -> frozenset[int]:
        """Lines in which a capital says nothing: the headline, and others in title case or all capitals."""
        lines = self.article.text.split("\n")
        return frozenset(number for number, line in enumerate(lines) if number == 0 or _is_heading(line))

    @cached_property
    def starting(self) -> dict[int, tuple[int, str]]:
        """End and label of the tag that begins at a word."""
        return {first: (last, label) for first, last, label in self.tagged}

    @cached_property
    def people(self) -> dict[int, Range]:
        """Words that the model takes for a person's name, each with the whole of its tag."""
        tags = [(first, last) for first, last, label in self.tagged if label == "PERSON"]
        return {index: tag for tag in tags for index in range(*tag)}

    @cached_property
    def honoured(self) -> frozenset[str]:
        """Words that stand behind an honorific, or a title of the town or the state, somewhere in the article."""
        return frozenset(_HONOURED.findall(self.article.text))

    @cached_property
    def told(self) -> frozenset[str]:
        """Words of which the article says, once at least, that a person is meant: "Kodro, the Bosnian striker"."""
        return frozenset(fold(name) for name in _TOLD.findall(self.article.text)) - NOT_NAMES

    @cached_property
    def not_people(self) -> NotPeople:
        """What the article tells of names that are no person's."""
        full = frozenset((first, last) for first, last in self.people.values() if last - first > 1)
        return NotPeople(self.article.text, self.words, self.lines, full, self.loose)

    @cached_property
    def capitalised(self) -> list[int]:
        """Words that begin with a capital, the last word left out."""
        return [index for index, word in enumerate(self.words[:-1]) if word.capital]

    @cached_property
    def dateline(self) -> Range:
        """The words of the place from which the article reports: "KUKES, Albania, May 3 (Reuter) -"."""
        start = self.article.body_start
        found = _DATELINE.search(self.article.text, start, start + _BYLINES + _LONGEST_DATELINE)
        return (self.word_at(found.start("place")), self.word_at(found.end("place"))) if found else (0, 0)

    def is_style(self, start: int, end: int) -> bool:
        """Whether words are what one person at a time is called: "the Aga Khan"."""
        return " ".join(word.plain for word in self.words[start:end]) in STYLES

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Last words of the names that the model found in full."""
        tags = [(first, last) for first, last, label in self.tagged if label == "PERSON" and last - first > 1]
        return frozenset(self.words[last - 1].plain for _, last in tags)

    def capitals(self, span: Span) -> Iterator[Range]:
        """Runs of two to four capitalised words within a span."""
        index = self.word_at(span.start)
        while index < len(self.words) and self.words[index].end <= span.end:
            end = index + 1
            if self.words[index].capital and self.words[index].plain not in FUNCTION_WORDS:
                while end < len(self.words) and self.words[end].joined and self.words[end].capital:
                    end += 1
                if 1 < end - index < 5:
                    yield index, end
            index = end

    def word_at(self, offset: int) -> int:
        """The first word that begins at an offset of the text or behind it."""
        return word_at(self.words, offset)

    def follows(self, index: int) -> Word | None:
        """The word at `index` if nothing but space or a possessive parts it from the one before."""
        word = self.words[index] if index < len(self.words) else None
        return word if word and (word.gap == " " or _POSSESSIVE_GAP.fullmatch(word.gap)) else None

    def is_possessive(self, index: int) -> bool:
        """Whether the word bears a possessive: "Biden’s", and "Hastings’" before another word."""
        text, end = self.article.text, self.words[index].end
        if text[end : end + 1] not in _BEFORE_S:
            return False
        return bool(_POSSESSIVE.match(text, end)) or (text[end - 1 : end] in "sS" and text[end : end + 1] in ("'", "’"))

    def ends_an_address(self, index: int) -> bool:
        """Whether a word is the state of a town, with which a sentence ends: "in Raleigh, N.C. Lunt won"."""
        word = self.words[index]
        if word.gap != ", " or word.text[-1] != ".":
            return False
        return is_capital(self.words[index - 1]) and word.text in words_in("towns", "states")

    def is_namelike(self, start: int, end: int) -> bool:
        """Whether each word from `start` to `end` looks like part of a name."""
        return start < end and all(is_namelike(word) for word in self.words[start:end])

    def surface(self, start: int, end: int) -> str:
        """The text from word `start` to word `end`, the latter not included."""
        return self.article.text[self.words[start].start : self.words[end - 1].end]

    def span(self, start: int, end: int) -> Span:
        """Where that stands."""
        return Span(self.words[start].start, self.words[end - 1].end)


_HONOURED = pattern(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Gov|Sen|Rep|Sgt)\.?|Mayor|Governor|Senator|Congress(?:wo)?man|Sheriff|Coach|Judge|Chief)"
    r" ([^\W\d_][\w’'-]*)"
)
_TOLD = pattern(
    r"([A-Z][\w’'-]+), (?:\d\d,|who\b|(?:an?|the) (?:[\w’'-]+ ){0,3}?"
    rf"(?:{'|'.join(sorted(PERSONAL))})\b)"
)
_DATELINE = pattern(
    r"^(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})"
    r"(?:, [^–—\n]{2,40}?)?(?: \([A-Za-z ,]{2,25}\))? ?(?:--?|[–—]) ",
    re.MULTILINE,
)
_BYLINES, _LONGEST_DATELINE = 100, 80
"""Characters before a dateline and of it, at most."""
_POSSESSIVE_GAP = pattern(r"(?: ?['’]s|['’])? {1,2}", re.IGNORECASE)
_BEFORE_S = frozenset(" '’")
_POSSESSIVE = pattern(r" ?['’]s\b", re.IGNORECASE)


def _is_heading(line: str) -> bool:
    """All capitals; or short, without a stop at its end, figures or brackets, and nearly every long word a capital."""
    if line.isupper():
        return " " in line and ":" not in line
    if _OWNS_A_HEADING.fullmatch(line):
        return True
    if len(line) > _LONGEST_HEADING or _NO_HEADING.search(line):
        return False
    long = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


_LONGEST_HEADING = 200
_NO_HEADING = pattern(r"[\d,;()]|[.!?:]\s*$")
_OWNS_A_HEADING = pattern(r"[A-Z][\w-]+['’]s(?: [A-Z][\w’'-]*){1,4}")
"""A line by itself such as "The City’s Burden" or "Geneva's Choice", too short to tell by its capitals alone."""


def reading_of(article: Article, tags: Tags, countries: Iterable[Span], adjectives: Iterable[Span] = ()) -> Reading:
    """Cut an article's text into words and lay tags and the names and adjectives of countries over them."""
    text = article.text
    words, lines = words_of(text)
    labels = [""] * len(words)
    tagged = []
    for span, label in tags:
        dash = text.find(" - ", *span) if label == "DATE" else -1  # "March 9, 1961 - Lim Boon Tat"
        first, last = (word_at(words, place) for place in (span.start, span.end if dash < 0 else dash))
        meant = "PERSON" if label in ("DATE", "TIME") and _is_namesake(text[slice(*span)]) else label
        if first < last:
            tagged.append((first, last, meant))
            labels[first:last] = [meant] * (last - first)

    def within(spans: Iterable[Span]) -> frozenset[int]:
        ranges = [range(word_at(words, span[0]), word_at(words, span[1])) for span in spans]
        return frozenset(index for there in ranges for index in there)

    headline = word_at(words, article.body_start)
    return Reading(article, words, labels, tagged, within(countries), within(adjectives), headline, lines)


def _is_namesake(tagged: str) -> bool:
    """Whether the model takes somebody for a date: Jan Smuts, May Wong, Slobodan Milosevic."""
    words = tagged.split()
    named = len(words) in (2, 3) and all(word.isalpha() and word[0].isupper() for word in words)
    return named and is_given(words[0]) and fold(words[-1]) not in _DATES


_DATES = DAYS | frozenset("afternoon day eve evening month morning night season week weekend year".split())
