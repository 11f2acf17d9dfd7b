"""The same names again: where an article repeats those whom it has introduced, whole or in part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.annotate.candidate import Candidate, Decisions, bears_a_title, candidate_at, decide
from generator.annotate.lexicon import (
    BEFORE_MONTHS,
    DAYS,
    DEEDS,
    EVERYDAY,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OF_A_PERSON,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    PLACES_AND_GIVEN_NAMES,
)
from generator.annotate.reading import Reading
from generator.annotate.roles import HEADS
from generator.annotate.things import names_a_thing
from generator.annotate.words import Range
from generator.names import HONORIFICS, PARTICLES, byname_in, is_given, parse_name, suffix_of
from generator.patterns import pattern


class Form(NamedTuple):
    """A way to name somebody again."""

    words: tuple[str, ...]
    """Folded."""
    is_given: bool
    """Whether it is a given name alone."""


def repeated(reading: Reading, found: Iterable[Range], taken: set[int]) -> Iterator[Range]:
    """Where the article names its people again, whole or in part, whatever the model made of it."""
    forms = _forms(reading, found)
    index = 0
    while index < len(reading.words):
        for form in forms.get(reading.words[index].plain, ()) if index not in taken else ():
            if not _stands_at(reading, index, form):
                continue
            start, end = index, _with_suffix(reading, index + len(form.words))
            if end - start == 1 and form.words[0] in reading.not_people.storms:
                continue
            if not taken.isdisjoint(range(start, end)):
                continue
            if decide(AGAIN_BY_GIVEN_NAME if form.is_given else AGAIN, candidate_at(reading, start, end)):
                yield start, end
            elif end - start < 2:
                continue  # a longer form that names a thing takes its words along: the carrier Charles de Gaulle
            index = end - 1
            break
        index += 1


def _stands_at(reading: Reading, start: int, form: Form) -> bool:
    words = reading.words[start : start + len(form.words)]
    if tuple(word.plain for word in words) != form.words or not all(word.joined for word in words[1:]):
        return False
    return words[-1].capital or form.words[-1].startswith("al-")


def _with_suffix(reading: Reading, end: int) -> int:
    """Where a name ends with what may follow it: "Jr.", "III"."""
    suffix = reading.words[end] if end < len(reading.words) else None
    if suffix and suffix.gap in (" ", ", ") and suffix.capital and suffix.plain in _SUFFIXES:
        return end + 1
    return end


_SUFFIXES = ("jr", "sr", "ii", "iii", "iv")


def _forms(reading: Reading, found: Iterable[Range]) -> dict[str, list[Form]]:
    """The ways to name these people again, by first word, the longest first."""
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
        if byname := byname_in(reading.surface(start, end)):
            forms.setdefault(byname.given, True)
    table: dict[str, list[Form]] = {}
    for words, given in sorted(forms.items(), key=lambda item: (-len(item[0]), item)):
        if _may_stand_alone(words):
            table.setdefault(words[0], []).append(Form(words, given))
    return table


def _may_stand_alone(words: tuple[str, ...]) -> bool:
    """Whether words are more than an initial, and end as a name does."""
    if not all(words) or len(words[0]) < 2 or (words[-1] in PARTICLES and words != ("do",)):
        return False
    return len(words) > 1 or len(words[0].rstrip(".")) > 1


def _is_of_several_words(name: Candidate) -> bool:
    """ "Dora Lunt"."""
    return not name.is_alone


def _is_no_name(name: Candidate) -> bool:
    """ "Congress", after a Dora Congress, but not "May"."""
    return name.first.plain in NOT_NAMES and name.first.plain not in MONTHS_AND_NAMES


def _is_country(name: Candidate) -> bool:
    """ "Jordan", after a Denise Jordan, where the model sees no person."""
    return name.start in name.reading.countries and name.label != "PERSON"


def _is_speaker(name: Candidate) -> bool:
    """ "LUNT: Good morning."."""
    return _is_in_capitals(name) and _COLON.match(name.text, name.last.end) is not None


_COLON = pattern(r":(?:\s|$)")


def _is_in_capitals(name: Candidate) -> bool:
    """ "LUNT", but not in a headline."""
    return name.first.text.isupper() and len(name.first.text) > 2 and not name.is_loose


def _is_in_a_date(name: Candidate) -> bool:
    """ "In May", after a Theresa May."""
    return name.first.plain in MONTHS_AND_NAMES and not name.first.starts and name.before.plain in BEFORE_MONTHS


def _is_a_place_in_a_headline(name: Candidate) -> bool:
    """ "Charlotte Votes", after a Charlotte Lunt."""
    return name.is_loose and name.first.plain in PLACES_AND_GIVEN_NAMES


def _begins_and_acts(name: Candidate) -> bool:
    """ "Dora won."."""
    return _begins(name) and name.after.plain in DEEDS


def _begins_and_is_of_an_age(name: Candidate) -> bool:
    """ "Dora, 24, won."."""
    return name.first.starts and _AGED.match(name.text, name.last.end) is not None


_AGED = pattern(r", \d\d,")


def _begins(name: Candidate) -> bool:
    """ "Grace fell on them.", after a Grace Lunt, but not in a headline, nor where the model sees a person."""
    return name.first.starts and name.label != "PERSON" and not name.possessive and not name.is_loose


def _is_no_given_name(name: Candidate) -> bool:
    """ "The Florence", after a Florence Lunt, where the model sees a thing; in a headline, where it sees no person."""
    if name.is_loose:
        return name.label != "PERSON"
    return name.label in ("LOC", "DATE", "FAC", "NORP", "EVENT") or name.first.text.isupper()


def _is_a_place(name: Candidate) -> bool:
    """ "Charlotte", after a Charlotte Lunt, where the model sees a place; but not "Charlotte's" or "Charlotte said"."""
    return name.label == "GPE" and not (name.possessive or name.after.plain in DEEDS)


def _is_in_a_place_in_a_headline(name: Candidate) -> bool:
    """ "Storm in Lunt", where the model sees no person."""
    return name.before.plain in PLACE_PREPOSITIONS and name.label != "PERSON" and name.is_loose


def _is_in_a_headline(name: Candidate) -> bool:
    """ "Lunt Wins"."""
    return name.is_loose


def _is_a_people_or_date(name: Candidate) -> bool:
    """ "The Pole", after an Ivo Pole, where the model sees a people."""
    return name.label in ("DATE", "LANGUAGE", "NORP")


def _is_in_a_place(name: Candidate) -> bool:
    """ "In Lancaster", after a Burt Lancaster, where the model sees a place."""
    return name.before.plain in PLACE_PREPOSITIONS and name.label in ("GPE", "LOC", "FAC")


def _ends_another(name: Candidate) -> bool:
    """ "Radio Lunt", but not "Senator Lunt"."""
    own = name.before.plain in HEADS or name.before.starts or name.label == "PERSON"
    return name.before.capital and not own


def _is_anothers_surname(name: Candidate) -> bool:
    """ "Ivo Lunt", after a Dora Lunt, but not "Ivo's Lunt"."""
    given = name.before.plain
    if not name.before.capital or given in NOT_NAMES or not is_given(given):
        return False
    return not name.reading.is_possessive(name.start - 1)


def _is_part_of_a_place(name: Candidate) -> bool:
    """ "West Lunt"."""
    return name.before.capital and name.before.plain in PLACE_ADJECTIVES


def _goes_on_as_nobody(name: Candidate) -> bool:
    """ "Lunt Acme", where the model sees a person and a firm."""
    return _goes_on(name) and name.label == "PERSON" and name.reading.labels[name.end] not in ("PERSON", "")


def _goes_on(name: Candidate) -> bool:
    """ "Lunt Pike", but not "Lunt Monday", "Lunt's Pike" or "the Lunt Government"."""
    ended = name.possessive or name.after.plain in DAYS or name.after.plain in OF_A_PERSON
    return name.after.capital and not ended


def _begins_as_a_word_and_acts(name: Candidate) -> bool:
    """ "Rice said", after a Condoleezza Rice."""
    return _begins_as_a_word(name) and name.after.plain in DEEDS


def _begins_as_a_word(name: Candidate) -> bool:
    """ "Rice grows", after a Condoleezza Rice: a word of every day, or one that the article has in small letters."""
    word = name.first
    if not word.starts or name.label == "PERSON" or name.possessive or not name.after.text:
        return False
    return word.plain in EVERYDAY or any(other.text == word.plain for other in name.reading.words)


_WHOEVER: Decisions = (
    (names_a_thing, False),
    (bears_a_title, True),
    (_is_of_several_words, True),
    (_is_no_name, False),
    (_is_country, False),
    (_is_speaker, True),
    (_is_in_capitals, False),
    (_is_in_a_date, False),
)
_BY_GIVEN_NAME: Decisions = (
    (_is_a_place_in_a_headline, False),
    (_begins_and_acts, True),
    (_begins_and_is_of_an_age, True),
    (_begins, False),
    (_is_no_given_name, False),
    (_is_a_place, False),
)
_ALONE: Decisions = (
    (_is_in_a_place_in_a_headline, False),
    (_is_in_a_headline, True),
    (_is_a_people_or_date, False),
    (_is_in_a_place, False),
    (_ends_another, False),
    (_is_anothers_surname, False),
    (_is_part_of_a_place, False),
    (_goes_on_as_nobody, True),
    (_goes_on, False),
    (_begins_as_a_word_and_acts, True),
    (_begins_as_a_word, False),
)
AGAIN: Decisions = (*_WHOEVER, *_ALONE)
"""Whether a form of a name that the article has introduced stands for its bearer here."""
AGAIN_BY_GIVEN_NAME: Decisions = (*_WHOEVER, *_BY_GIVEN_NAME, *_ALONE)
"""The same of a given name alone."""
