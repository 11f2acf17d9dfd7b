"""The same names again: where an article repeats those whom it has introduced, whole or in part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.annotate.candidate import candidate_at
from generator.annotate.lexicon import (
    DAYS,
    DEEDS,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OF_A_PERSON,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    PLACES_AND_GIVEN_NAMES,
)
from generator.annotate.roles import HEADS, is_titled
from generator.annotate.things import names_a_thing
from generator.annotate.words import Range, Reading, Word
from generator.names import HONORIFICS, PARTICLES, is_given, parse_name, suffix_of


def repeated(reading: Reading, found: Iterable[Range], taken: set[int]) -> Iterator[Range]:
    """Where the article names its people again, whole or in part, whatever the model made of it."""
    forms = _forms(reading, found)
    words = reading.words
    index = 0
    while index < len(words):
        for form, given in forms.get(words[index].plain, ()) if index not in taken else ():
            end = index + len(form)
            if tuple(word.plain for word in words[index:end]) != form or not all(
                w.joined for w in words[index + 1 : end]
            ):
                continue
            if not words[end - 1].capital and not form[-1].startswith("al-"):
                continue
            start, end = _with_particles(reading, index, end)
            if end - start == 1 and form[0] in reading.storms:
                continue
            if not taken.isdisjoint(range(start, end)):
                continue
            if _is_repeated(reading, start, end, given):
                yield start, end
            elif end - start < 2:
                continue  # a longer form that names a thing takes its words along: the carrier Charles de Gaulle
            index = end - 1
            break
        index += 1


def _with_particles(reading: Reading, start: int, end: int) -> Range:
    words = reading.words
    if (
        end < len(words)
        and words[end].gap in (" ", ", ")
        and words[end].plain in ("jr", "sr", "iii", "ii", "iv")
        and words[end].capital
    ):
        end += 1
    return start, end


def _forms(reading: Reading, found: Iterable[Range]) -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """The ways to name these people again, by first word, the longest first; True for a given name alone."""
    forms: dict[tuple[str, ...], bool] = {}
    for start, end in found:
        whole = tuple(word.plain for word in reading.words[start:end])
        if len(whole) > 2 and suffix_of(whole[-1]):
            whole = whole[:-1]
        forms[whole] = False
        if len(whole) == 1:
            continue
        name = parse_name(reading.surface(start, end))
        last = whole[-1]
        core = tuple(word for word in name.surname if word not in PARTICLES) or name.surname
        partial = {name.surname, core, (last,), *((word,) for word in name.given[-1:] if name.family_first)}
        if last.startswith(("al-", "el-")):
            partial |= {(last[3:],)}
        if len(whole) > 2:
            partial |= {whole[-2:], whole[:2]} | {
                (word,) for word in whole[1:-1] if len(word) > 3 and not is_given(word) and word not in HONORIFICS
            }
            if any(word in PARTICLES for word in whole):
                partial |= {whole[:n] for n in range(3, len(whole))}
        for form in partial:
            forms[form] = False
        if len(whole[0]) > 2 and not name.family_first:
            forms.setdefault((whole[0],), True)
    table: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for form, given in sorted(forms.items(), key=lambda item: (-len(item[0]), item)):
        if (
            all(form)
            and len(form[0]) > 1
            and (form[-1] not in PARTICLES or form == ("do",))
            and (len(form) > 1 or len(form[0].rstrip(".")) > 1)
        ):
            table.setdefault(form[0], []).append((form, given))
    return table


def _is_repeated(reading: Reading, start: int, end: int, given: bool) -> bool:
    """Whether a form of a name that the article has introduced stands for its bearer here."""
    words, labels = reading.words, reading.labels
    word = words[start]
    if names_a_thing(candidate_at(reading, start, end)):
        return False
    if is_titled(reading, start):
        return True
    if end - start > 1:
        return True
    if (word.plain in NOT_NAMES and word.plain not in MONTHS_AND_NAMES) or (
        start in reading.countries and labels[start] != "PERSON"
    ):
        return False
    loose = reading.lines[start] in reading.loose
    if word.text.isupper() and len(word.text) > 2 and not loose:
        return bool(re.match(r":\s|:$", reading.article.text[word.end : word.end + 2]))
    before = words[start - 1] if start and word.joined else None
    if word.plain in MONTHS_AND_NAMES and (
        word.starts is False
        and before
        and before.plain
        in ("in", "on", "since", "until", "of", "by", "last", "next", "this", "late", "early", "from", "to", "and")
    ):
        return False
    after, possessive = reading.follows(end), reading.is_possessive(start)
    if given and loose and word.plain in PLACES_AND_GIVEN_NAMES:
        return False
    if given and word.starts and labels[start] != "PERSON" and not possessive and not loose:
        return after is not None and after.plain in DEEDS
    if given and (
        labels[start] != "PERSON"
        if loose
        else labels[start] in ("LOC", "DATE", "FAC", "NORP", "EVENT") or word.text.isupper()
    ):
        return False
    if given and labels[start] == "GPE" and not (possessive or (after and after.plain in DEEDS)):
        return False
    if loose:
        return not (before and before.plain in PLACE_PREPOSITIONS and labels[start] != "PERSON")
    if labels[start] in ("DATE", "LANGUAGE", "NORP"):
        return False
    if before and before.plain in PLACE_PREPOSITIONS and labels[start] in ("GPE", "LOC", "FAC"):
        return False
    if before and before.capital and not before.starts and labels[start] != "PERSON" and before.plain not in HEADS:
        return False
    if (
        before
        and before.capital
        and is_given(before.plain)
        and before.plain not in NOT_NAMES
        and not reading.is_possessive(start - 1)
    ):
        return False
    if before and before.plain in PLACE_ADJECTIVES and before.capital:
        return False
    if after and after.capital and not possessive and after.plain not in DAYS and after.plain not in OF_A_PERSON:
        return labels[start] == "PERSON" and labels[end] not in ("PERSON", "")
    if word.starts and labels[start] != "PERSON" and after and not possessive and _is_plain_word(reading, word):
        return after.plain in DEEDS
    return True


def _is_plain_word(reading: Reading, word: Word) -> bool:
    """Whether the article also has the word in small letters, or it is a word of every day."""
    return any(other.text == word.plain for other in reading.words) or word.plain in _EVERYDAY


_EVERYDAY = frozenset(
    "price young long ban son king rice brown green white black gray grey hill bush rose may will mark bill grant "
    "frank park power rush best good strong little small wise moore day stone wood fish bell ford banks cook baker "
    "major short sharp swift wells field case chase cross church north south east west winter summers sun moon love "
    "hope joy grace faith pearl ruby amber dawn heath reed woods marsh pool poole brook rivers waters".split()
)
