"""The people an article names: the model's tags, put right by what stands around them.

Names are sought in two passes. The first gathers whatever may name a person (the model's tags, words behind a title or
an honorific, known given and family names) and throws out what bears a name and is none: streets, laws, prizes, storms,
ships, companies. The second finds those names again wherever the article repeats them, whole or in part. Headlines come
last: a capital says nothing there, so they name whom the text below them names, or those of whom there is no doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from generator.annotate import results, sentences
from generator.annotate.behind_titles import (
    behind_long_titles,
    behind_shared_titles,
    behind_titles,
    behind_titles_of_offices,
)
from generator.annotate.confirmed import is_confirmed
from generator.annotate.credit_lines import credits_in
from generator.annotate.headlines import in_headlines, titled_in_headlines
from generator.annotate.lexicon import DEEDS, SPEECH
from generator.annotate.reading import Reading, reading_of
from generator.annotate.repeated import repeated
from generator.annotate.roles import HEADS, is_titled, role_after, role_before, title_before
from generator.annotate.tagger import Tags
from generator.annotate.things import is_known_thing
from generator.annotate.words import Range
from generator.model import Article, CountryMention, PersonMention, Span
from generator.names import fold, is_given
from generator.patterns import pattern

SOURCES: tuple[Callable[[Reading], Iterable[Range]], ...] = (
    sentences.nicknamed,
    sentences.aged_kin,
    sentences.listed_kin,
    results.in_line_ups,
    results.in_returns,
    results.in_ballots,
    results.in_cards,
    results.in_fixtures,
    behind_shared_titles,
    behind_titles,
    sentences.tagged,
    sentences.given_and_surname,
    sentences.family_first,
    sentences.among_people,
    sentences.initialled,
    sentences.couples,
    sentences.families,
    sentences.known_alone,
    sentences.paired,
    sentences.named,
    sentences.kin_in_full,
    sentences.kin_alone,
    results.scorers,
    results.of_goals,
    results.in_innings,
    results.cricketers,
    results.ranked,
    results.in_results,
    results.in_rolls,
    sentences.with_apposition,
    behind_titles_of_offices,
    behind_long_titles,
)
"""Where names may be in the body of an article. Of two that overlap the former is taken."""


def find_people(article: Article, tags: Tags, countries: Iterable[CountryMention]) -> tuple[PersonMention, ...]:
    """The people that an article names, in order of the text, credits among them."""
    countries = tuple(countries)
    reading = reading_of(
        article,
        tags,
        [c.span for c in countries if c.kind == "name"],
        [c.span for c in countries if c.kind == "adjective"],
    )
    peoples = frozenset(c.span for c in countries if " " in c.surface or _is_of_a_people(article.text, c))
    credit_lines = credits_in(article)
    found: list[Range] = []
    taken: set[int] = set()

    def take(ranges: Iterable[Range]) -> None:
        for first, end in ranges:
            start = _behind_country(reading, first, end)
            if taken.isdisjoint(range(start, end)) and not (
                _is_storm(reading, start, end)
                or _is_side(reading, start, end)
                or _is_animal(reading, start, end)
                or _is_character(reading, start, end)
                or reading.not_people.is_thing(start, end)
                or start in reading.not_people.homes
                or is_known_thing(reading, start, end, peoples)
            ):
                found.append((start, end))
                taken.update(range(start, end))

    take(_named_by_editors(reading))
    for source in SOURCES:
        take(r for r in source(reading) if reading.lines[r[0]] not in reading.loose)
    take(_credited(reading, credit_lines))
    told = {reading.surface(*r) for r in found}
    take(r for r in sentences.nicknamed(reading) if reading.surface(*r) in told or _is_given_twice(reading, *r))
    take(sentences.paired(reading))
    take(in_headlines(reading))
    sure = [r for r in found if not _is_within(reading.span(*r), credit_lines) or _may_be_named_again(reading, *r)]
    take(repeated(reading, sure, taken))
    take(titled_in_headlines(reading))
    return _mentions(reading, found, credit_lines, frozenset(sentences.families(reading)))


def _is_of_a_people(text: str, country: CountryMention) -> bool:
    """Whether an adjective surely stands for a people or before what is theirs: "Russians", "Welsh fishermen"."""
    noun = _NOUN.match(text, country.span.end)
    return country.kind == "adjective" and (
        country.surface.endswith(("s", "xman", "xwoman")) or (noun is not None and noun[1] not in DEEDS)
    )


_NOUN = pattern(r" ([a-z][a-z'’-]{3,})")


def _behind_country(reading: Reading, first: int, end: int) -> int:
    """Where a name begins that a country stands before: "the United States of America Antony Blinken"."""
    start = next((i for i in range(first, end - 1) if i not in reading.countries), end - 1)
    if start and end - start == 1 and reading.words[start].joined and reading.words[start - 1].text == "U":
        return start - 1  # U Thant
    return start


def _is_given_twice(reading: Reading, start: int, end: int) -> bool:
    """Whether a given name and a nickname begin a name, enough even in a headline: Benjamin “Benny” Holt."""
    return all(is_given(word.plain) for word in reading.words[start:end][:2])


def _is_storm(reading: Reading, start: int, end: int) -> bool:
    if end - start > 1 or reading.words[start].plain not in reading.not_people.storms or is_titled(reading, start):
        return False
    after = reading.follows(end)
    acts = after is not None and after.plain in DEEDS - SPEECH
    return acts or not is_confirmed(reading, start, end)


def _is_side(reading: Reading, start: int, end: int) -> bool:
    alone = end - start == 1 and reading.words[start].plain in reading.not_people.sides
    return alone and not is_titled(reading, start)


def _is_animal(reading: Reading, start: int, end: int) -> bool:
    return any(fold(reading.surface(first, end)) in reading.not_people.animals for first in (start, max(0, start - 1)))


def _is_character(reading: Reading, start: int, end: int) -> bool:
    alone = end - start == 1 and reading.words[start].plain in reading.not_people.characters
    return alone and not is_titled(reading, start)


def _named_by_editors(reading: Reading) -> Iterator[Range]:
    """The names that an editor has listed in front matter, as the text writes them."""
    listed = [tuple(fold(word) for word in name.split()) for name in reading.article.overrides.people]
    for index, word in enumerate(reading.words if listed else ()):
        for name in listed:
            end = index + len(name)
            if word.plain == name[0] and tuple(w.plain for w in reading.words[index:end]) == name:
                yield index, end


def _credited(reading: Reading, credit_lines: Iterable[Span]) -> Iterator[Range]:
    """Whatever looks like a name in the lines that credit people."""
    for line in credit_lines:
        for start, end in reading.capitals(line):
            if reading.is_namelike(start, end) and not any(w.plain in HEADS for w in reading.words[start:end]):
                yield start, end


def _may_be_named_again(reading: Reading, start: int, end: int) -> bool:
    """Whether words of a credit are surely a name, and no town's where the article was written: "By RALPH LUNT"."""
    last, labels = reading.words[end - 1].plain, reading.labels
    if any(w.plain == last and w.text.isupper() and labels[i] == "GPE" for i, w in enumerate(reading.words)):
        return False
    return "PERSON" in labels[start:end] or is_given(reading.words[start].plain)


def _is_within(span: Span, lines: Iterable[Span]) -> bool:
    return any(line.start <= span.start < line.end for line in lines)


def _mentions(
    reading: Reading, found: Iterable[Range], credit_lines: Iterable[Span], plurals: Collection[Range]
) -> tuple[PersonMention, ...]:
    """Mentions in order of the text, with roles and credits; without whom an editor says the article does not name.

    Of `plurals`, "the Amos B. Lunts", the name is without the last letter.
    """
    text = reading.article.text
    refused = {fold(name) for name in reading.article.overrides.not_people}
    mentions = []
    for start, end in sorted(found):
        span = reading.span(start, end)
        if (start, end) in plurals:
            span = Span(span.start, span.end - 1)
        surface = text[span.start : span.end]
        if fold(surface) in refused:
            continue
        title = title_before(reading, start)
        role = title.role or role_after(text, span.end) or role_before(text, span.start)
        credit = _is_within(span, credit_lines)
        mentions.append(PersonMention(span, surface, title.honorific, role, credit))
    return tuple(mentions)
