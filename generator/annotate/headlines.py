"""Names in headlines, where a capital says nothing: those that the text below confirms, or that are beyond doubt."""

from __future__ import annotations

from collections.abc import Iterator

from generator.annotate.behind_titles import behind_titles
from generator.annotate.candidate import candidate_at
from generator.annotate.extent import grown, is_head, pieces, trimmed
from generator.annotate.lexicon import (
    DEEDS,
    FUNCTION_WORDS,
    HEADLINE_VERBS,
    NOT_NAMES,
    PLACES_AND_GIVEN_NAMES,
    WEAK_TITLES,
)
from generator.annotate.person_or_not import is_person
from generator.annotate.reading import Reading
from generator.annotate.roles import is_titled
from generator.annotate.things import names_a_thing
from generator.annotate.words import Range, is_initial
from generator.names import HONORIFICS, TITLES, is_given, suffix_of


def in_headlines(reading: Reading) -> Iterator[Range]:
    """Full names in headlines that the text below confirms, or that nothing else can be."""
    words, people = reading.words, [(first, last) for first, last, label in reading.tagged if label == "PERSON"]
    body = {w.plain for w, line in zip(words, reading.lines, strict=True) if w.capital and line not in reading.loose}
    surnames = {words[last - 1].plain for first, last in people if reading.lines[first] not in reading.loose}
    for tag in (tag for tag in people if reading.lines[tag[0]] in reading.loose):
        for piece in pieces(reading, *tag):
            start, end = _cut(reading, *piece, body)
            if end - start < 2 or _says_more(reading, start, end):
                continue
            if words[start].plain in surnames and words[end - 1].plain not in body:
                continue  # Brandt Kneels
            _, end = grown(reading, start, end)
            confirmed = words[end - 1].plain in body and (is_given(words[start].plain) or is_titled(reading, start))
            if (confirmed or _is_beyond_doubt(reading, start, end)) and is_person(reading, start, end):
                if not _is_a_thing_below(reading, start, end):
                    yield start, end


def _cut(reading: Reading, start: int, end: int, body: set[str]) -> Range:
    """A name without the verb of a question before it, and without what the body does not have behind it."""
    start, end = trimmed(reading, start, end)
    if start < end and _asks(reading, start):
        start += 1  # Will Rice Run?
    whole = end
    while end - start > 2 and reading.words[end - 1].plain not in body and not reading.words[end - 1].text.isupper():
        end -= 1
    cut_off = end < whole and is_initial(reading.words[end - 1])
    return start, end + cut_off  # Janet L. Holt


def _says_more(reading: Reading, start: int, end: int) -> bool:
    """Whether words hold a verb, or say what one is: "Lunt Visits Rome", "Ward Boss"."""
    words = reading.words[start:end]
    return is_head(words[-1].plain) or any(word.plain in HEADLINE_VERBS or word.plain in DEEDS for word in words)


def _is_beyond_doubt(reading: Reading, start: int, end: int) -> bool:
    """Whether a given name begins the words, and no capital goes on with them: "Dora Lunt wins", "Dora L. Lunt"."""
    first, last = reading.words[start], reading.words[end - 1]
    if not is_given(first.plain):
        return False
    if last.text.isupper():
        return is_titled(reading, start) and first.plain not in PLACES_AND_GIVEN_NAMES
    if any(is_initial(word) for word in reading.words[start + 1 : end - 1]):
        return True
    after = reading.words[end] if end < len(reading.words) else None
    if reading.is_possessive(end - 1) or after is None or not (after.joined and after.capital):
        return True
    return after.plain in FUNCTION_WORDS and first.plain not in PLACES_AND_GIVEN_NAMES  # Dora Lunt Before Her Trip


def _asks(reading: Reading, index: int) -> bool:
    """Whether a given name that is a verb too begins a question."""
    word = reading.words[index]
    line = reading.article.text[word.start :].partition("\n")[0]
    return word.starts and word.plain in ("will", "may", "can") and line.endswith("?")


def _is_a_thing_below(reading: Reading, start: int, end: int) -> bool:
    """Whether the body has the same words, and every time as a thing's name: the Edmund Fitzgerald."""
    name = [word.plain for word in reading.words[start:end]]
    again = [
        names_a_thing(candidate_at(reading, index, index + len(name)))
        for index in range(reading.headline, len(reading.words) - len(name) + 1)
        if reading.words[index].plain == name[0]
        and [word.plain for word in reading.words[index : index + len(name)]] == name
    ]
    return bool(again) and all(again)


def titled_in_headlines(reading: Reading) -> Iterator[Range]:
    """Names behind a title in headlines, where they are surely names."""
    for start, end in behind_titles(reading):
        if reading.lines[start] in reading.loose and _is_plain(reading, start, end):
            yield start, end


def _is_plain(reading: Reading, start: int, end: int) -> bool:
    """Whether a name behind a title is surely no verb: "President Chakwera to Visit"."""
    last, after = reading.words[end - 1], reading.follows(end)
    if reading.words[start - 1].plain not in TITLES and reading.words[start - 1].plain not in HONORIFICS:
        return False
    if any(word.plain in HEADLINE_VERBS for word in reading.words[start:end]):
        return False
    loud = last.text.isupper() and not suffix_of(last.text)
    if loud and reading.words[start - 1].plain in WEAK_TITLES and not _is_below(reading, last.plain):
        return False  # MAJOR BANKS MEET
    if last.plain in NOT_NAMES or last.plain.endswith(("ed", "ing")):
        return False
    if end - start == 1 and last.plain.endswith("s") and not _is_below(reading, last.plain):
        return False  # Pope Prays at Tomb
    if reading.is_possessive(end - 1) or (after is not None and not after.capital):
        return True
    named = reading.words[start].plain not in PLACES_AND_GIVEN_NAMES  # and not: Widow Will Finish His Term
    return after is not None and after.plain in FUNCTION_WORDS and named


def _is_below(reading: Reading, plain: str) -> bool:
    """Whether the body has a word with a capital."""
    return any(word.plain == plain and word.capital for word in reading.words[reading.headline :])
