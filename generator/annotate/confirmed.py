"""Whether something besides a name itself says that a person is meant."""

from __future__ import annotations

from generator.annotate.candidate import (
    Candidate,
    Rule,
    bears_a_title,
    candidate_at,
    is_country,
    is_of_a_nation,
    is_plainly_given,
    shares_surname,
)
from generator.annotate.extent import is_postnominal
from generator.annotate.gazetteer import forms_by_word, words_in
from generator.annotate.lexicon import DEEDS, KNOWN_ALONE, PLACE_ADJECTIVES, SPEECH, SURE_NAMES, THINGS_OR_SURNAMES
from generator.annotate.reading import Reading
from generator.annotate.roles import role_after, role_before
from generator.names import is_given, suffix_of
from generator.patterns import pattern


def is_confirmed(reading: Reading, start: int, end: int) -> bool:
    """Whether something besides the name itself says that a person is meant."""
    name = candidate_at(reading, start, end)
    return any(rule(name) for rule in CONFIRMED)


def is_somebody_somewhere(reading: Reading, start: int, end: int) -> bool:
    """Whether the article tells of these words, wherever it has them, what it tells of no thing: "Dora Hall, 22,"."""
    words, size = [word.plain for word in reading.words[start:end]], end - start
    return any(
        word.plain == words[0]
        and [w.plain for w in reading.words[index : index + size]] == words
        and any(rule(candidate_at(reading, index, index + size)) for rule in (*OF_NO_THING, _acts))
        for index, word in enumerate(reading.words)
    )


def is_namesake_of_things(name: Candidate) -> bool:
    """Whether a surname is a thing's word too, and more is told than of a thing: "Dora Hall, 22,", "Dora Hall said"."""
    known = is_given(name.first.plain) or name.label == "PERSON" or (not name.label and bears_a_title(name))
    if not known or not 1 < name.end - name.start < 4 or name.last.plain not in THINGS_OR_SURNAMES:
        return False
    return any(rule(name) for rule in OF_NO_THING)


def _has_an_age_or_a_party(name: Candidate) -> bool:
    """ "Dora Lunt, 42,", "Dora Lunt, who", "Dora Lunt (D.)"."""
    return _AGE_OR_PARTY.match(name.text, name.last.end, name.last.end + _BEHIND) is not None


_AGE_OR_PARTY = pattern(
    r", (?:\d{1,3},|who\b|whose\b|the (?:first|only|former|elder|younger)\b(?! (?:\w+ )?(?:storm|hurricane))|born\b"
    r"|(?:the|an?) [A-Z]\w+-born\b)"
    r"| \([A-Z][\w.]*\)"
)
_BEHIND = 40
"""Characters behind a name that may confirm it."""


def _is_kin(name: Candidate) -> bool:
    """ "The widow of the late Dora Lunt"."""
    return _KIN_OF.search(name.text, max(0, name.first.start - _BEFORE), name.first.start) is not None


_KIN_OF = pattern(r"(?:son|daughter|wife|widow|brother|sister|father|mother|husband) of (?:the late )?$")
_BEFORE = 20
"""Characters before a name that may confirm it."""


def _has_a_role(name: Candidate) -> bool:
    """ "The baker, Dora Lunt", "Dora Lunt, a baker"."""
    return bool(role_before(name.text, name.first.start) or role_after(name.text, name.last.end))


def _acts(name: Candidate) -> bool:
    """ "Dora Lunt said"; of a given name that is no place "Dora Lunt won" too."""
    return _verb_behind(name) in (DEEDS if _is_given_and_no_place(name) else SPEECH)


def _is_chosen(name: Candidate) -> bool:
    """ "Dora Lunt was elected", "Dora Lunt was sentenced", which happens to no thing."""
    return _is_given_and_no_place(name) and is_chosen(name.text, name.last.end)


def is_chosen(text: str, end: int) -> bool:
    """Whether what ends at `end` is told to be elected, married, sentenced or the like."""
    return _CHOSEN.match(text, end, end + _BEHIND) is not None


_CHOSEN = pattern(
    r" (?:is|was|has been) (?:appointed|arrested|born|elected|fired|freed|hired|jailed|knighted|married|named|nominated"
    r"|promoted|re-?elected|sentenced|sworn)\b"
)


def _speaks(name: Candidate) -> bool:
    """ "Dora Lunt said"."""
    return _verb_behind(name) in SPEECH


def _verb_behind(name: Candidate) -> str:
    verb = _WORD_BEHIND.match(name.text, name.last.end, name.last.end + _BEHIND)
    return verb[1] if verb else ""


_WORD_BEHIND = pattern(r",? (\w+)")


def _is_given_and_no_place(name: Candidate) -> bool:
    return is_plainly_given(name) and name.first.plain not in PLACE_ADJECTIVES


def _is_behind_a_verb(name: Candidate) -> bool:
    """ "Said Dora Lunt"."""
    verb = _WORD_BEFORE.search(name.text, max(0, name.first.start - _BEFORE), name.first.start)
    return verb is not None and verb[1] in SPEECH


_WORD_BEFORE = pattern(r"(?:^|\s)(\w+) $")


def _has_a_nation(name: Candidate) -> bool:
    """ "The Swiss Dora Lunt", "Dora Lunt of Japan"."""
    if name.is_alone or not _is_given_and_no_place(name):
        return False
    return name.start - 1 in name.reading.adjectives or is_of_a_nation(name)


def _is_namesake_of_a_country(name: Candidate) -> bool:
    """ "India Lunt won"."""
    if _verb_behind(name) not in DEEDS or not is_given(name.first.plain):
        return False
    known = words_in("people", "not_surnames")
    country = any(
        spelling == name.first.text and form.kind == "name"
        for spelling, form in forms_by_word().get(name.first.text, ())
    )
    two = name.end - name.start == 2
    return country and two and not is_country(name) and name.last.text not in known


def _is_honoured(name: Candidate) -> bool:
    """ "Dora Lunt" and "Ivo Lunt 3d", where somebody is called Mrs. Lunt."""
    *_, before, last = name.words if len(name.words) > 2 else (name.last, name.last)
    return (before if suffix_of(last.text) else last).text in name.reading.honoured


def _is_junior(name: Candidate) -> bool:
    """ "Cuba Lunt Jr.", but not "Dora Lunt Jr. High"."""
    return name.last.plain in ("jr", "sr") and not name.after.capital


def _has_letters(name: Candidate) -> bool:
    """ "Dora Lunt MP", "Dora Lunt, Ph.D."."""
    words = name.reading.words
    return name.end < len(words) and is_postnominal(words[name.end]) and words[name.end].gap in (" ", ", ")


def _is_surely_a_surname(name: Candidate) -> bool:
    """ "Rodriguez", "O'Lunt", "McLunt"."""
    return name.last.plain in SURE_NAMES or name.last.plain.startswith(("o'", "mc"))


def _has_a_known_surname(name: Candidate) -> bool:
    """ "Jenna Nixon", by a name that newspapers print alone."""
    return any(word.plain in KNOWN_ALONE for word in name.words[1:])


def _is_one_of_two_people(name: Candidate) -> bool:
    """ "Ivo Pike and Dora Lunt", where the model knows the other."""
    people, words = name.reading.people, name.reading.words
    if name.start > 1 and words[name.start - 1].plain == "and" and name.start - 2 in people:
        return True
    behind = name.end + 1 in people and name.text.startswith(" and ", name.last.end)
    return behind and _is_given_and_no_place(name)


def _is_of_a_country(name: Candidate) -> bool:
    """ "Britain's Dora Lunt"."""
    return name.start - 1 in name.reading.countries and name.reading.is_possessive(name.start - 1)


OF_NO_THING: tuple[Rule, ...] = (
    bears_a_title,
    _has_an_age_or_a_party,
    _is_kin,
    _has_a_role,
    _speaks,
    _is_behind_a_verb,
    _is_honoured,
    _is_junior,
    _has_letters,
)
"""What is told of no hall, street or field."""
CONFIRMED: tuple[Rule, ...] = (
    bears_a_title,
    _has_an_age_or_a_party,
    _is_kin,
    _has_a_role,
    shares_surname,
    _acts,
    _is_chosen,
    _is_behind_a_verb,
    _has_a_nation,
    _is_namesake_of_a_country,
    _is_honoured,
    _is_junior,
    _has_letters,
    _is_surely_a_surname,
    _has_a_known_surname,
    _is_one_of_two_people,
    _is_of_a_country,
)
