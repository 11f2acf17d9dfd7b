"""The text of an article as words, each with what rules about names ask of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct, field

from generator.annotate.gazetteer import plain, rules
from generator.annotate.lexicon import (
    ANIMALS,
    BETWEEN_TWO,
    DAYS,
    FUNCTION_WORDS,
    HORSES,
    KNOWN_ALONE,
    NOT_NAMES,
    PARTS,
    PERSONAL,
    PLAYERS,
    STORMS,
    STYLES,
)
from generator.annotate.tagger import Tags
from generator.annotate.told_things import told_things
from generator.model import Article, Span
from generator.names import PARTICLES, fold, is_given
from generator.patterns import pattern

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Messrs|Sens?|Reps?|Govs?|Gens?|Lt|Ven|Mohd|Muhd|Abd|Lic|Ing|Smt|Cllr|Amb|Col|Maj|Sgt|Capt|Cpl|Cmdr|Adm|Brig|Pvt|Det|Insp|Supt|Rev|Hon|Pres|"
    "Sec|Atty|Msgr|Ald|Asst|St|Ste|Jr|Sr|Th|Wm|Chr|Chas|Thos|Mme|Mlle|Fr|Inc|Corp|Co|Ltd|Bros|No|vs|MR|MRS|MS|DR|SEN|REP|GOV|GEN|LT|COL|JR|SR|ST"
)
_ADJECTIVE = (
    r"-(?:(?!il?-)[a-z]{3,}ed|era|led|style|like|run|born|loyal|friendly|esque|pro|anti|based|owned|held|led|bashing|"
    r"free)\b"
)
_PAIR = rf"-[A-Z][\w’']+ (?:{'|'.join(sorted(BETWEEN_TWO))})\b"
_WORD = pattern(
    r"(?!in ['’]t )[a-z]+(?=[ ,\n])|"  # most words, for speed
    r"[Ii]n ['’]t(?= [A-Z])|"
    rf"(?:{_ABBREVIATIONS})\.(?!\w)|(?:[^\W\d_]\.)+(?!\w)|"
    r"['’]t(?= [A-Z])|Dato['’](?= [A-Z])|"
    rf"[^\W_]+(?:(?!['’]s\b|(?i:{_PAIR})|{_ADJECTIVE})(?:['’‘ʼ.]|(?<=[^\W\d_])(?!(?<=[a-z])(?<![\w-][a-z])-[A-Z])[‑-](?=[^\W\d_]))(?=[^\W_])[^\W_]+)*"
)
"""A hyphen parts what it joins where names stand in it: "Assad-backed", "the Biden-Harris administration"."""
_SENTENCE_END = pattern(r"""[.!?:;…“"\n—–]|--|''|``|[(\[]""")
_ELIDED = pattern(r"[dl]['’][^\W\d_a-z]")
"""d'Estaing: written small, part of a name."""
_LONGEST_HEADING = 200
_NO_HEADING = pattern(r"[\d,;()]|[.!?:]\s*$")
_OWNS_A_HEADING = pattern(r"[A-Z][\w-]+['’]s(?: [A-Z][\w’'-]*){1,4}")
"""A line by itself such as "The City’s Burden" or "Geneva's Choice", too short to tell by its capitals alone."""
_HONOURED = pattern(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Gov|Sen|Rep|Sgt)\.?|Mayor|Governor|Senator|Congress(?:wo)?man|Sheriff|Coach|Judge|Chief)"
    r" ([^\W\d_][\w’'-]*)"
)
_BYLINES, _LONGEST_DATELINE = 100, 80
"""Characters before a dateline and of it, at most."""
_NAMED_AFTER = pattern(
    r"\b([A-Z][\w’'-]+) (?:[A-Z][\w’'-]+ ){0,2}(?:School|Elementary|High|Academy|College|University|Hospital|Stadium|"
    r"Township|County|Park|Avenue|Street|Mills?|Dam|Prison|Library|Museum|Bridge)\b"
)
_DATELINE = pattern(
    r"^(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})"
    r"(?:, [^–—\n]{2,40}?)?(?: \([A-Za-z ,]{2,25}\))? ?(?:--?|[–—]) ",
    re.MULTILINE,
)
_TOLD = pattern(
    r"([A-Z][\w’'-]+), (?:\d\d,|who\b|(?:an?|the) (?:[\w’'-]+ ){0,3}?"
    rf"(?:{'|'.join(sorted(PERSONAL))})\b)"
)
_BEAST = rf"(?:{'|'.join(sorted(ANIMALS))})"
_ITS_NAME = r"[A-Z][\w’']+(?: [A-Z][\w’']+){0,2}"
_ANIMAL = pattern(
    rf"(?P<behind>{_ITS_NAME}),? (?:an?|the|his|her|their|its|our|my) (?:(?!who\b)[\w’'-]+ ){{0,6}}?"
    rf"(?:{_BEAST}(?=[,.;]| (?:who|that|which|trained|ridden|owned|with|from|of|by|in|at)\b)|"
    r"(?:trained|ridden) by\b|\d+-\d+ (?:shot|favou?rite|choice|chance)\b)|"
    rf"\b(?:{'|'.join(sorted(HORSES))})(?:, | named | called | )(?P<horse>{_ITS_NAME})|"
    rf"\b{_BEAST}(?:, | named | called )(?P<before>[A-Z][\w’']+)(?! [A-Z])"
)
_PLAY = "film|movie|musical|opera|play|production|revival|staging"
_ROLE = r"[A-Z][\w-]+(?! [A-Z])"
_PLAYED = pattern(
    rf"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|sang|sings|singing|as) ({_ROLE}) "
    rf"(?:in (?:[\w’'-]+ ){{0,4}}?(?:[“\"]|(?:{_PLAY})(?![\w-]))|"
    r"(?:opposite|to) (?:[A-Z][\w-]+ ){1,2}?[A-Z][\w-]+['’]s? [A-Z])"
)
_KNOWN_PART = pattern(
    r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|sing(?:s|ing)?|sang|understud(?:y|ied|ies)) "
    rf"(?:{'|'.join(sorted(part.title() for part in PARTS))})\b"
)
_SHOWN = pattern(rf"\b({_ROLE}),? (?:who )?(?:is|was) (?:played|portrayed|sung|voiced) by\b")
_SHOWN_BY = ("played by", "portrayed by", "sung by", "voiced by")
_OF_ANIMALS = ANIMALS | {"trained", "ridden"}
_ODDS = pattern(r"\d-\d+ (?:shot|favou?rite|choice|chance)\b")
_ONE_AND_HOME = pattern(
    r"(?:(?<=; )|(?<=, and )|(?<=: )|^)[A-Z][\w’'-]+(?: (?:and )?[A-Z][\w.’'-]+)+, "
    r"(?P<home>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}?)(?=;|,? and |\.?$)",
    re.MULTILINE,
)
_STORM_OF_THE_SEASON = pattern(
    r"\b([A-Z][a-z]+), the (?:\w+ ){1,3}?(?:storm|hurricane|cyclone|typhoon) (?:of (?:the|this) (?:season|year)|to )"
)
_STORMY = ("urricane", "ropical storm", "ropical Storm", "yphoon", "yclone")
_FIRM = pattern(
    r"(?<![\w’'.] )\b([A-Z][\w’'-]+)(?: (?:[A-Z][\w.’'-]*|&)){0,4}?,? "
    r"(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|N\.V|S\.A|S\.p\.A|A\.G|AG|GmbH|Group|Holdings|Industries)\b"
)
_TEAM_SPORT = pattern(r"(?:soccer|rugby|basketball|baseball|ice hockey|hockey|n[bhf]l)\b", re.IGNORECASE)
"""How agencies begin the headline of a match of teams."""
_SCORE = pattern(
    r"([A-Z][\w’-]+) (?:\d+ |beat |lost to |drew with |defeated |drew at |v )([A-Z][\w’-]+) \d+(?:-\d+)?\b"
)
_RESULT = pattern(
    r"([A-Z][\w’-]+) (?:beats?|defeat(?:s|ed)|edge[sd]|topp?(?:s|ed)|down(?:s|ed)|rout(?:s|ed)|lost to|loses to|"
    r"falls to|fell to|held off|holds off|upsets?|trip(?:s|ped)|blank(?:s|ed)|stun(?:s|ned)|"
    r"outlast(?:s|ed)|rallie[sd] past|drew with|"
    r"tie[sd]|nip(?:s|ped)|crush(?:es|ed)|thrash(?:es|ed)|swept|whip(?:s|ped)|roll(?:s|ed) past) ([A-Z][\w’-]+),? "
    r"\d{1,3}(?:-\d{1,3}|-all)\b(?!,? \d)"
)
"""Of a match of two sides, in any article; not of tennis, where a set follows."""
_SCORED = pattern(r"\d-(?:\d|all)")
_MEETS = pattern(r"([A-Z][\w’-]+) (?:plays|hosts|meets|faces|visits|travels to|takes on|goes to) ([A-Z][\w’-]+)")
_POSSESSIVE_GAP = pattern(r"(?: ?['’]s|['’])? {1,2}", re.IGNORECASE)
_BEFORE_S = frozenset(" '’")
_POSSESSIVE = pattern(r" ?['’]s\b", re.IGNORECASE)


Range = tuple[int, int]
"""Words from the first to the second, which is not included."""


class Word(NamedTuple):
    """A word of the text: `gap` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    plain: str
    """Folded: no case, accents or possessive."""
    gap: str
    joined: bool
    """Whether nothing but space parts it from the word before."""
    capital: bool
    """Whether it begins with a capital."""
    starts: bool
    """Whether it begins a sentence, a line or a quotation, where a capital says nothing."""


def is_capital(word: Word | None) -> bool:
    """Whether there is a word and it begins with a capital."""
    return word is not None and word.capital


def is_initial(word: Word) -> bool:
    """Whether a word is a letter with its stop, or letters that stand for a name: "J.", "Th."."""
    return (len(word.text) == 2 and word.text[1] == ".") or word.text in _SHORT_FOR_A_NAME


_SHORT_FOR_A_NAME = ("Th.", "Wm.", "Chr.", "Chas.", "Thos.")


def is_all_capitals(word: Word) -> bool:
    """Whether more than two letters are all capitals, as in a dateline: "KUKES", "NAGY", and not "J.", "JJ"."""
    return len(word.text) > 2 and word.text.isupper()


def is_namelike(word: Word) -> bool:
    """Whether a word looks like part of a name: "McCain", "O'Neill", "Jean-Claude", "J.", and not "OverseasSchools"."""
    named = word.plain in PARTICLES or word.plain.startswith(("al-", "el-")) or word.plain in ("2d", "3d")
    return named or _looks_like_name(word.text)


@lru_cache(maxsize=65536)
def _looks_like_name(text: str) -> bool:
    return bool(_NAMELIKE.fullmatch(text)) and text != text.lower()


_NAMELIKE = pattern(
    r"""(?:[^\W\d_]['’‘ʼ]|(?:[^\W\d_][^\W\d_A-Z]{0,3}|Dell[aeo]|Degli)(?=[^\W\d_a-z]))?    # O', Mc, De, Della
    (?:[^\W\d_]|['’‘ʼ.‑-])(?:[^\W\d_A-Z]|['’‘ʼ.‑-]+[^\W\d_]?)*
    |[^\W\d_a-z'’-]+\.?                                   # BLINKEN
    |(?:[^\W\d_]\.)+                                      # J.R.R.""",
    re.VERBOSE,
)


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
    def animals(self) -> frozenset[str]:
        """Names, folded, of the article's animals: "Lucky Alphonse, a colt trained by …", "their cat, Rosie,"."""
        if _OF_ANIMALS.isdisjoint(word.plain for word in self.words) and not _ODDS.search(self.article.text):
            return frozenset()
        found = _ANIMAL.finditer(self.article.text)
        return frozenset(fold(name["behind"] or name["horse"] or name["before"]) for name in found)

    @cached_property
    def things(self) -> tuple[Span, ...]:
        """Where names stand that the article tells to be a ship's, a shop's or the like: "a yacht called Dora Lunt"."""
        return told_things(plain(self.article.text))

    @cached_property
    def named_things(self) -> frozenset[str]:
        """Those names, folded, where nobody in the article bears a part of them."""
        names = frozenset(fold(self.article.text[slice(*thing)]) for thing in self.things)
        full = (self.words[first:last] for first, last in self.people.values() if last - first > 1) if names else ()
        borne = {word.plain for name in full for word in name if not self._is_told(word.start)}
        return frozenset(name for name in names if borne.isdisjoint(name.split()))

    def _is_told(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self.things)

    def is_thing(self, start: int, end: int) -> bool:
        """Whether words stand in such a name, or are one again."""
        if not self.things:
            return False
        return self._is_told(self.words[start].start) or fold(self.surface(start, end)) in self.named_things

    @cached_property
    def characters(self) -> frozenset[str]:
        """One-word names, folded, of parts in plays and films, borne by nobody in the article: "as Ilse in “Rain”"."""
        found = _PLAYED.findall(self.article.text)
        found += _SHOWN.findall(self.article.text) if _tells_of(self.article.text, _SHOWN_BY) else []
        if _KNOWN_PART.search(self.article.text):
            found += [word.plain for word in self.words if word.plain in PARTS]
        parts = frozenset(map(fold, found)) - KNOWN_ALONE
        full = (self.words[first:last] for first, last in self.people.values() if last - first > 1) if parts else ()
        return parts.difference(word.plain for name in full for word in name)

    @cached_property
    def firms(self) -> frozenset[str]:
        """Words that begin the name of a company of the article's: "Acmor Energy N.V."."""
        return frozenset(fold(name) for name in _FIRM.findall(self.article.text))

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

    @cached_property
    def named_after(self) -> frozenset[str]:
        """Words that a school, a park or the like of the article's begins with: "Lunt Elementary School"."""
        return frozenset(fold(name) for name in _NAMED_AFTER.findall(self.article.text))

    @cached_property
    def storms(self) -> frozenset[str]:
        """Names of the article's storms; beside the word, also given names that nobody in the article bears in full."""
        named = {w.plain for before, w in pairwise(self.words) if before.plain in STORMS and w.capital}
        named |= {fold(storm) for storm in _STORM_OF_THE_SEASON.findall(self.article.text)}
        if _tells_of(self.article.text, _STORMY):
            lines = self.article.text.split("\n")
            stormy = {number for number, line in enumerate(lines) if _tells_of(line, _STORMY)}
            full = {w.plain for first, last in self.people.values() if last - first > 1 for w in self.words[first:last]}
            near = (w for w, line in zip(self.words, self.lines, strict=True) if w.capital and line in stormy)
            named |= {w.plain for w in near if is_given(w.plain) and w.plain not in full}
        return frozenset(named)

    @cached_property
    def teams(self) -> frozenset[str]:
        """Words before a player or a coach, and on both sides of a score: "Parma goalkeeper Gianluigi Buffon"."""
        before_players = {w.plain for w, after in pairwise(self.words) if after.plain in PLAYERS and after.gap == " "}
        if not _TEAM_SPORT.match(self.article.text):
            return frozenset(before_players)
        return frozenset(before_players | {fold(team) for teams in _SCORE.findall(self.article.text) for team in teams})

    @cached_property
    def sides(self) -> frozenset[str]:
        """One-word names on both sides of a result, which nobody in the article bears: "Lincoln beat Hayes, 21-14"."""
        if not _SCORED.search(self.article.text):
            return frozenset()
        found = {fold(side) for result in _RESULT.findall(self.article.text) for side in result}
        if found:
            for side, other in _MEETS.findall(self.article.text):
                found |= {fold(other)} if fold(side) in found else set()
            found -= {
                self.words[last - 1].plain
                for first, last in self.people.values()
                if last - first > 1 and self.lines[first] not in self.loose
            }
        return frozenset(found)

    @cached_property
    def homes(self) -> frozenset[int]:
        """Words that tell in a row of names whence each is: "Ada Lunt, Central; Ben Orr, Anthony Wayne; …"."""
        found: set[int] = set()
        end = -1
        for line in self.article.text.split("\n"):
            start, end = end + 1, end + 1 + len(line)
            row = list(_ONE_AND_HOME.finditer(self.article.text, start, end)) if line.count(";") > 2 else []
            people = sum(" " in one["home"] and is_given(one["home"].split()[0]) for one in row)
            if len(row) > 3 and 2 * people < len(row):
                found.update(*(range(*map(self.word_at, one.span("home"))) for one in row))
        return frozenset(found)

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
        index = next((i for i, word in enumerate(self.words) if word.start >= span.start), len(self.words))
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
        return bisect_left(self.words, (offset,))

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
        return is_capital(self.words[index - 1]) and word.text in rules("not_countries")["towns"]["states"]

    def is_namelike(self, start: int, end: int) -> bool:
        """Whether each word from `start` to `end` looks like part of a name."""
        return start < end and all(is_namelike(word) for word in self.words[start:end])

    def surface(self, start: int, end: int) -> str:
        """The text from word `start` to word `end`, the latter not included."""
        return self.article.text[self.words[start].start : self.words[end - 1].end]

    def span(self, start: int, end: int) -> Span:
        """Where that stands."""
        return Span(self.words[start].start, self.words[end - 1].end)


def read_words(article: Article, tags: Tags, countries: Iterable[Span], adjectives: Iterable[Span] = ()) -> Reading:
    """Cut an article's text into words and lay tags and the names and adjectives of countries over them."""
    text = article.text
    words: list[Word] = []
    lines: list[int] = []
    end = line = 0
    for match in _WORD.finditer(_with_partners_apart(text)):
        start, stop = match.span()
        gap, raw = text[end:start], match.group()
        if gap == " ":
            if raw.isascii() and raw.islower() and raw.isalpha():  # most words, for speed
                words.append(Word(start, stop, raw, raw, gap, True, False, False))
                lines.append(line)
                end = stop
                continue
            joined, starts = True, False
        else:
            if words and raw in ("s", "S") and gap.strip(" ") in ("'", "’"):
                continue  # the possessive
            line += gap.count("\n")
            joined = gap == "  "
            ended = bool(_SENTENCE_END.search(gap))
            starts = not words or (ended and not (gap == ". " and _is_letter(words[-1].text)))
        plain = raw if raw.isascii() and raw.islower() else fold(raw) if raw != "’t" else "'t"
        words.append(Word(start, stop, raw, plain, gap, joined, raw[0].isupper() or bool(_ELIDED.match(raw)), starts))
        lines.append(line)
        end = stop
    starts_of = [word.start for word in words]
    labels = [""] * len(words)
    tagged = []
    for span, label in tags:
        dash = text.find(" - ", *span) if label == "DATE" else -1  # "March 9, 1961 - Lim Boon Tat"
        first, last = (bisect_left(starts_of, place) for place in (span.start, span.end if dash < 0 else dash))
        meant = "PERSON" if label in ("DATE", "TIME") and _is_namesake(text[slice(*span)]) else label
        if first < last:
            tagged.append((first, last, meant))
            labels[first:last] = [meant] * (last - first)

    def within(spans: Iterable[Span]) -> frozenset[int]:
        ranges = [range(bisect_left(starts_of, span[0]), bisect_left(starts_of, span[1])) for span in spans]
        return frozenset(index for words_of in ranges for index in words_of)

    headline = bisect_left(starts_of, article.body_start)
    return Reading(article, words, labels, tagged, within(countries), within(adjectives), headline, lines)


def _with_partners_apart(text: str) -> str:
    """The text with a stroke for the hyphen of each pair that meets another: "Dora Lunt-Ivo Orr v Ann Lee-Ray Pike"."""
    return _MATCH_OF_PAIRS.sub(r"\1/\2\3/\4", text) if " v" in text else text  # for speed


_PARTNER = r"[A-Z][\w’']+(?: [A-Z][\w’']+)?"
_MATCH_OF_PAIRS = pattern(
    rf"^((?:[\d:.]+ )?{_PARTNER})-({_PARTNER}(?:-[A-Z][\w’']+ [A-Z][\w’']+)?)"
    rf"( vs?\.? {_PARTNER})-({_PARTNER}(?:-[A-Z][\w’']+ [A-Z][\w’']+)?)$",
    re.MULTILINE,
)


def _is_namesake(tagged: str) -> bool:
    """Whether the model takes somebody for a date: Jan Smuts, May Wong, Slobodan Milosevic."""
    words = tagged.split()
    named = len(words) in (2, 3) and all(word.isalpha() and word[0].isupper() for word in words)
    return named and is_given(words[0]) and fold(words[-1]) not in _DATES


_DATES = DAYS | frozenset("afternoon day eve evening month morning night season week weekend year".split())


def _tells_of(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isupper()


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
