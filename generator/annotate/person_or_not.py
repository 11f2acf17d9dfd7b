"""Whether words that look like a name are a person's: what they hold, and what stands around them."""

from __future__ import annotations

from generator.annotate.alone import is_person_alone
from generator.annotate.candidate import Candidate, Rule, bears_a_title, candidate_at, shares_surname
from generator.annotate.confirmed import is_namesake_of_things
from generator.annotate.lexicon import (
    GROUPS,
    KNOWN_ALONE,
    NOT_PEOPLE,
    PLACES_AND_GIVEN_NAMES,
    STORMS,
    THING_FIRST,
    THINGS,
    THINGS_OR_SURNAMES,
    WEAK_TITLES,
)
from generator.annotate.reading import Reading
from generator.annotate.roles import HEADS, is_titled
from generator.annotate.things import is_founder, names_a_thing
from generator.annotate.words import Word, is_initial
from generator.names import TITLES, is_given, parse_name


def is_person(reading: Reading, start: int, end: int) -> bool:
    """Whether words that look like a name are a person's, by themselves and by what stands around them."""
    name = candidate_at(reading, start, end)
    if not reading.is_namelike(start, end) or any(rule(name) for rule in NOBODY):
        return False
    return is_person_alone(name) if name.is_alone else not any(rule(name) for rule in NOBODY_IN_FULL)


def _is_street(name: Candidate) -> bool:
    """ "Hill St.", "3247 S. Lunt Av", "of 1409 SW Lunt"."""
    numbered = name.before.text.isdigit() and not name.is_alone
    return name.last.text in _STREETS or (numbered and name.first.text in _QUARTERS)


_STREETS = frozenset(["Av", "Av.", "Ave", "Ave.", "Blvd", "Blvd.", "Rd", "Rd.", "St.", "Ter", "Ter."])
_QUARTERS = frozenset(["E.", "N.", "NE", "NW", "S.", "SE", "SW", "W."])


def _is_firm(name: Candidate) -> bool:
    """ "Morgan Stanley", "Norsk Skog AB", but not "Charles Schwab, the founder of Charles Schwab Corp."."""
    if not name.is_alone and name.last.text in _LEGAL_FORMS:
        return True
    known = " ".join(word.plain.replace("-", " ") for word in name.words) in NOT_PEOPLE
    return known and not is_founder(name.reading, name.start, name.end)


_LEGAL_FORMS = frozenset("AB AG AS ASA GmbH JSC KGaA LLC LLP NV OAO OJSC OOO Oyj PAO PJSC plc SA SpA ZAO".split())


def _is_group(name: Candidate) -> bool:
    """ "Hizb ut-Tahrir"."""
    return name.first.plain.split("-")[0] in GROUPS


def _is_a_state_or_a_seat(name: Candidate) -> bool:
    """ "Troy, N. Y.", "Lunt, R-Cape May"."""
    letters = name.first.gap == ", " and all(is_initial(word) for word in name.words)
    return letters or name.first.text.startswith(("R-", "D-"))


def _is_in_other_letters(name: Candidate) -> bool:
    """ "Dora Lunt (Дора Лунт)": hers, told before in the letters of the article."""
    opened = name.text.startswith("(", name.first.start - 1)
    return opened and name.before.plain.isascii() and not name.first.plain.isascii()


def _holds_a_thing(name: Candidate) -> bool:
    """ "Trinity Lutheran Church", but not "Susan J. Church", "Mr. Tiger Woods" or "Ann Lake Holt", known whole."""
    words = name.words
    if THINGS.isdisjoint([word.plain for word in words[1:]]) or words[-1].plain in ("jr", "sr"):
        return False
    if is_namesake_of_things(name):
        return False
    known = name.reading.people.get(name.start) == (name.start, name.end) and is_given(name.first.plain)
    inner_too = not known or name.first.plain in PLACES_AND_GIVEN_NAMES or name.last.plain in THINGS
    things = [word for word in (words[1:] if inner_too else words[-1:]) if word.plain in THINGS]
    surnames = THINGS_OR_SURNAMES if _is_surely_somebody(name) else frozenset()
    return any(not _is_surname_too(words, thing) and thing.plain not in surnames for thing in things)


def _is_surname_too(words: list[Word], thing: Word) -> bool:
    """Whether a name that holds a thing is a person's: "Susan J. Church", but not "Trinity Lutheran Church"."""
    before = words[:-1] if thing is words[-1] else words[:1]
    given = all(is_given(word.plain) or is_initial(word) for word in before)
    return thing.plain in THINGS_OR_SURNAMES and given and len(words) < 4


def _is_surely_somebody(name: Candidate) -> bool:
    """ "Mr. Tiger Woods", "Sheriff Tranter Woods"."""
    if is_titled(name.reading, name.start) and is_given(name.first.plain):
        return True
    return name.before.plain in _STRONG_TITLES and name.end - name.start == 2


_STRONG_TITLES = TITLES - WEAK_TITLES


def _is_beside_a_thing(name: Candidate) -> bool:
    """ "The Orr Post Office and Lunt Park"."""
    if name.end - name.start != 2 or name.last.plain not in THINGS_OR_SURNAMES:
        return False
    before = name.reading.words[max(0, name.start - 2) : name.start]
    return len(before) == 2 and before[1].plain == "and" and before[0].capital and before[0].plain in THINGS


def _begins_a_thing(name: Candidate) -> bool:
    """ "Comet Hale-Bopp", "St. Cloud"."""
    if name.is_alone:
        return False
    if name.first.text == "NGO" and not name.last.text.isupper():
        return True
    of_two_words = name.end - name.start == 2
    return name.first.plain in THING_FIRST or (of_two_words and name.first.text == "St.")


def _is_taken_for_a_thing(name: Candidate) -> bool:
    """ "Susan Lake", where the model sees a lake."""
    if name.last.plain not in THINGS or name.label not in ("ORG", "LOC", "FAC") or is_namesake_of_things(name):
        return False
    return name.label != "ORG" or not _is_surely_somebody(name)


def _is_dateline(name: Candidate) -> bool:
    """ "Kukes", reported from "KUKES, Albania", but not "Mr. Lincoln" in what Lincoln reports."""
    start, end = name.reading.dateline
    if start <= name.start < end:
        return True
    place = [word.plain for word in name.reading.words[start:end]]
    return [word.plain for word in name.words] == place and not bears_a_title(name) and not shares_surname(name)


def _is_namesake_of_a_thing(name: Candidate) -> bool:
    """ "Lunt", where "Lunt Elementary School" is, but not where somebody is called Mr. or Dora Lunt."""
    if not name.is_alone or name.last.plain not in name.reading.not_people.named_after or bears_a_title(name):
        return False
    known = name.last.plain in KNOWN_ALONE or name.last.text in name.reading.honoured
    return not known and not is_given(name.last.plain) and not shares_surname(name)


NOBODY: tuple[Rule, ...] = (
    _is_dateline,
    _is_namesake_of_a_thing,
    _is_firm,
    _is_street,
    _is_group,
    _is_in_other_letters,
    _is_a_state_or_a_seat,
    _holds_a_thing,
    _is_beside_a_thing,
    _begins_a_thing,
    _is_taken_for_a_thing,
    names_a_thing,
)
"""What is nobody, in one word or several."""


def _ends_as_a_country(name: Candidate) -> bool:
    """ "Greater Albania", but not "Pierre Mendès France"."""
    end = name.end - 1
    in_full = name.end - name.start > 2 and name.reading.labels[end] == "PERSON"
    return end in name.reading.countries and not in_full


def _is_of_partners(name: Candidate) -> bool:
    """ "Brokers Lunt Pike"."""
    return name.before.plain in _FIRMS and not _has_a_given_name(name)


_FIRMS = frozenset(
    "accountants auditors bankers brokers consultants publishers solicitors stockbrokers underwriters".split()
)


def _has_a_given_name(name: Candidate) -> bool:
    return any(is_given(word.plain) for word in name.words)


def _is_storm(name: Candidate) -> bool:
    """ "Winter Storm Jonas"."""
    return any(word.plain in STORMS for word in name.words[:-1])


def _is_somebodys_firm(name: Candidate) -> bool:
    """ "Priya Nair of Piper Sandler"."""
    owned = name.before.plain == "of" and name.start - 2 in name.reading.people
    return owned and not is_titled(name.reading, name.start)


def _is_employer(name: Candidate) -> bool:
    """ "Juraj Kotian, an economist with Ceska Sporitelna"."""
    if name.before.plain not in ("with", "at") or is_given(name.first.plain):
        return False
    words, preposition = name.reading.words, name.start - 1
    for index in range(preposition - 1, max(0, preposition - 8), -1):
        if words[index].gap == ", ":
            return any(word.plain in HEADS for word in words[index:preposition])
        if not words[index].joined:
            break
    return False


def _is_foreign_place(name: Candidate) -> bool:
    """ "At Gornja Radgona", but not "near Kim Il Sung" or "at Dora Lunt's"."""
    if name.before.plain not in ("in", "at", "near") or name.possessive or _has_a_given_name(name):
        return False
    return not parse_name(name.reading.surface(name.start, name.end)).family_first


NOBODY_IN_FULL: tuple[Rule, ...] = (
    _ends_as_a_country,
    _is_of_partners,
    _is_storm,
    _is_somebodys_firm,
    _is_employer,
    _is_foreign_place,
)
"""What is nobody in several words."""
