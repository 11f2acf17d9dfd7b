"""What says that words which look like a name are a person's: the words themselves, and those around them."""

from __future__ import annotations

import re
from functools import cache

from generator.annotate.extent import is_postnominal
from generator.annotate.gazetteer import forms, rules
from generator.annotate.lexicon import (
    BEHIND_GIVEN,
    DAYS,
    DEEDS,
    GROUPS,
    KNOWN_ALONE,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    NOT_PEOPLE,
    OF_A_PERSON,
    OF_A_PLACE,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    PLACES_AND_GIVEN_NAMES,
    SPEECH,
    STORMS,
    SURE_NAMES,
    THING_FIRST,
    THINGS,
    THINGS_OR_SURNAMES,
    WEAK_TITLES,
)
from generator.annotate.roles import HEADS, is_titled, role_after, role_before
from generator.annotate.things import is_founder, names_a_thing
from generator.annotate.words import Reading, Word, is_initial
from generator.names import ALSO_NAMES, HONORIFICS, TITLES, fold, is_given, parse_name
from generator.places import places


def is_person(reading: Reading, start: int, end: int) -> bool:
    """Whether words that look like a name are a person's, by themselves and by what stands around them."""
    words = reading.words
    name = words[start:end]
    if not reading.is_namelike(start, end):
        return False
    firm = " ".join(word.plain.replace("-", " ") for word in name) in NOT_PEOPLE
    if firm and not is_founder(reading, start, end):
        return False
    if name[0].plain.split("-")[0] in GROUPS or (
        len(name) == 1
        and ((name[0].plain in NOT_NAMES and name[0].plain not in MONTHS_AND_NAMES) or len(name[0].plain) < 2)
    ):
        return False
    surely = is_titled(reading, start) and is_given(name[0].plain)
    surely = surely or (
        start > 0 and words[start].joined and words[start - 1].plain in _STRONG_TITLES and len(name) == 2
    )
    known_whole = reading.people.get(start) == (start, end) and is_given(name[0].plain)
    inner = known_whole and name[0].plain not in PLACES_AND_GIVEN_NAMES and name[-1].plain not in THINGS
    for word in name[-1:] if inner else name[1:]:
        if (
            word.plain in THINGS
            and not _is_surname_too(name, word)
            and not (surely and word.plain in THINGS_OR_SURNAMES)
        ):
            return False
    if len(name) == 2 and name[1].plain in THINGS_OR_SURNAMES and _is_beside_a_thing(reading, start):
        return False
    if len(name) > 1 and (name[0].plain in THING_FIRST or (name[0].text == "St." and len(name) == 2)):
        return False
    if name[-1].plain in THINGS and reading.labels[start] in (("LOC", "FAC") if surely else ("ORG", "LOC", "FAC")):
        return False
    if names_a_thing(reading, start, end):
        return False
    if len(name) == 1:
        thing = name[0].plain in THINGS and name[0].plain not in THINGS_OR_SURNAMES
        return (not thing or reading.labels[start] == "PERSON") and _is_person_alone(reading, start)
    if end - 1 in reading.countries and not (len(name) > 2 and reading.labels[end - 1] == "PERSON"):
        return False  # but Pierre Mendès France
    before = words[start - 1].plain if start and words[start].joined else ""
    if before in _FIRMS and not any(is_given(word.plain) for word in name):
        return False
    if any(word.plain in STORMS for word in name[:-1]):
        return False  # Winter Storm Jonas
    if before == "of" and start - 2 in reading.people and not is_titled(reading, start):
        return False  # Priya Nair of Piper Sandler
    if before in ("with", "at") and not is_given(name[0].plain) and _is_employer(reading, start - 1):
        return False
    foreign = (
        not any(is_given(word.plain) for word in name) and not parse_name(reading.surface(start, end)).family_first
    )
    return not (foreign and before in ("in", "at", "near") and not reading.is_possessive(end - 1))


def _is_beside_a_thing(reading: Reading, start: int) -> bool:
    """Whether another thing stands before words that may be one: "the Arthur Post Office and Barrett Park"."""
    before = reading.words[max(0, start - 2) : start]
    return len(before) == 2 and before[1].plain == "and" and before[0].capital and before[0].plain in THINGS


_FIRMS = frozenset(
    "brokers stockbrokers solicitors accountants auditors bankers consultants publishers underwriters".split()
)
"""What two partners' names stand behind: "brokers Strauss Turnbull"."""


def _is_employer(reading: Reading, preposition: int) -> bool:
    """Whether the apposition of somebody else goes on here: "Juraj Kotian, an economist with Ceska Sporitelna"."""
    for index in range(preposition - 1, max(0, preposition - 8), -1):
        if reading.words[index].gap == ", ":
            return any(word.plain in HEADS for word in reading.words[index:preposition])
        if not reading.words[index].joined:
            break
    return False


def _is_surname_too(name: list[Word], thing: Word) -> bool:
    """Whether a name that holds a thing is a person's: "Susan J. Church", but not "Trinity Lutheran Church"."""
    before = name[:-1] if thing is name[-1] else name[:1]
    given = all(is_given(word.plain) or is_initial(word) for word in before)
    return thing.plain in THINGS_OR_SURNAMES and given and len(name) < 4


def _is_person_alone(reading: Reading, index: int) -> bool:
    """Whether one word by itself, which the model took for a person or which a title precedes, names one."""
    words, text = reading.words, reading.article.text
    word, after, possessive = words[index], reading.follows(index + 1), reading.is_possessive(index)
    if is_titled(reading, index):
        return True
    if index in reading.countries or (word.text.isupper() and len(word.text) > 1) or word.plain in MONTHS_AND_NAMES:
        return False
    if word.plain.endswith("s") and any(w.plain == word.plain[:-1] and w.capital for w in words):
        return False  # the Clintons
    if re.match(r" \d+(?![\d:]*(?:st|nd|rd|th|-year))", text[word.end : word.end + 12]):
        return False  # a club and its goals
    if word.joined and index and words[index - 1].plain in PLACE_PREPOSITIONS and not possessive:
        return False
    before = words[index - 1] if index and word.joined else None
    if before and before.plain == "for" and index > 1 and words[index - 2].plain in _MEMBERS:
        return False  # the member for Welford
    if before and before.plain == "of" and _is_of_a_place(reading, index - 1):
        return False
    if word.plain in reading.firms and not _shares_surname(reading, index):
        return False
    if _is_beside_a_place(reading, index) and not possessive:
        return False
    if word.plain.endswith(("ism", "omics")) or (word.plain in HONORIFICS and word.plain not in ALSO_NAMES):
        return False
    if word.plain in _capitals() or word.plain in reading.teams:
        return False
    if possessive and (owns_nothing(reading, index) or _owns_a_person(reading, index)):
        return False  # Denny's; Boeing's Ron Woodard
    if after and after.plain == "of" and index + 2 in reading.countries:
        return False  # Garuda of Indonesia
    if word.gap == ") " and not (after and after.plain in DEEDS):
        return False  # a rider's team
    if "-" in word.text and not is_given(word.plain) and word.text.count("-") == 1 and word.text.istitle():
        return possessive or (after is not None and after.plain in SPEECH)  # Massey-Harris
    if before and (before.plain in _OWNING or (before.plain in _HIS and not is_given(word.plain))):
        return False
    if (after and after.plain in _BEHIND_A_PERSON) or text[word.end : word.end + 1] == "-":
        return True
    if after and after.capital and not possessive and after.plain not in DAYS:
        return False
    if before and before.capital and not before.starts and not reading.is_possessive(index - 1):
        return False
    if any(reading.labels[i] in ("GPE", "LOC", "FAC") for i in _listed(reading, index)):
        return False
    plain_given = is_given(word.plain) and word.plain not in PLACES_AND_GIVEN_NAMES
    if plain_given and re.match(r" and [^\W\d_a-z][\w’'-]+ [^\W\d_a-z]", text[word.end : word.end + 40]):
        return True  # Bill and Hillary Clinton
    if word.starts:
        behind = re.match(r", (?:who|whose|of|an?|the|\d\d)\b", text[word.end : word.end + 10])
        acts = after is not None and (after.plain in DEEDS or re.fullmatch("[a-z]{3,}ed", after.text) is not None)
        addressed = plain_given and re.match(
            r"[,?.!](?:\s|$)| —| (?:did|does|had|would|could) ", text[word.end : word.end + 8]
        )
        return bool(possessive or behind or acts or addressed)
    return True


_MEMBERS = frozenset("mp m.p mep msp member members candidate candidates councillor councilor senator deputy".split())
_STRONG_TITLES = TITLES - WEAK_TITLES
_BEHIND_A_PERSON = OF_A_PERSON | SPEECH | BEHIND_GIVEN


def _is_beside_a_place(reading: Reading, index: int) -> bool:
    """Whether a word is the second of two places: "between Haarlem and Almere", "from Lyon to Dijon"."""
    words, first = reading.words, index - 2
    if first < 1 or not words[index].joined or words[index - 1].plain not in ("and", "or", "to"):
        return False
    before = words[first - 1].plain
    return reading.labels[first] in ("GPE", "LOC") and before in PLACE_PREPOSITIONS | {"between", "of"}


def _owns_a_person(reading: Reading, index: int) -> bool:
    """Whether a full name follows a possessive: people belong to firms, teams and countries."""
    words, following = reading.words, reading.people.get(index + 1, (0, 0))
    return following[0] == index + 1 and following[1] - following[0] > 1 and is_given(words[index + 1].plain)


def owns_nothing(reading: Reading, index: int) -> bool:
    """Whether the possessive at word `index` owns nothing, as the name of a shop does: "Denny's"."""
    return _NO_OWNER.match(reading.article.text, reading.words[index].end) is not None


_NO_OWNER = re.compile(r"['’]s(?: (?:is|are|was|were|has|have|had|said|says|will|would|and|or|in|at|on)\b|[.,;:)])")
_OWNING = frozenset("runs ran owns owned founded bought buys acquired".split())
_HIS = frozenset("his her its their our my".split())


def _is_of_a_place(reading: Reading, of: int) -> bool:
    """Whether what follows the word "of" is a place: "islets of Imia", "Ann Lee of Ronks", "a son, of Gap"."""
    words = reading.words
    if words[of].gap == ", ":
        return True
    return of > 0 and words[of].joined and (words[of - 1].plain in OF_A_PLACE or of - 1 in reading.people)


@cache
def _capitals() -> frozenset[str]:
    """Capitals of one word, folded, that are nobody's name."""
    capitals = (fold(place.capital) for place in places().values() if place.capital)
    return frozenset(capital for capital in capitals if " " not in capital and not is_given(capital))


def _listed(reading: Reading, index: int) -> list[int]:
    """The neighbours of a word in a list."""
    return [
        i
        for i, at in ((index - 1, index), (index + 1, index + 1))
        if 0 < at < len(reading.words) and i >= 0 and reading.words[at].gap == ", "
    ]


def is_confirmed(reading: Reading, start: int, end: int) -> bool:
    """Whether something besides the name itself says that a person is meant."""
    text, last = reading.article.text, reading.words[end - 1]
    before, behind = (
        text[max(0, reading.words[start].start - 20) : reading.words[start].start],
        text[last.end : last.end + 40],
    )
    following = re.match(r",? (\w+)", behind)
    first = reading.words[start].plain
    plain_given = is_given(first) and first not in PLACES_AND_GIVEN_NAMES and first not in PLACE_ADJECTIVES
    kin = re.search(r"(?:son|daughter|wife|widow|brother|sister|father|mother|husband) of (?:the late )?$", before)
    return bool(
        is_titled(reading, start)
        or re.match(
            r", (?:\d{1,3},|who\b|whose\b|the (?:first|only|former|elder|younger)\b|born\b)| \([A-Z][\w.]*\)", behind
        )
        or kin
        or role_before(text, reading.words[start].start)
        or _shares_surname(reading, end - 1)
        or role_after(text, last.end)
        or (following and following[1] in (DEEDS if plain_given else SPEECH))
        or (re.search(r"(?:^|\s)(\w+) $", before) and before.split()[-1] in SPEECH)
        or (plain_given and end - start > 1 and (start - 1 in reading.adjectives or _is_of_a_country(reading, end)))
        or (following and following[1] in DEEDS and is_given(first) and _is_of_a_person(reading, start, end))
        or last.text in reading.honoured
        or (end < len(reading.words) and is_postnominal(reading.words[end]) and reading.words[end].gap in (" ", ", "))
        or last.plain in SURE_NAMES
        or any(word.plain in KNOWN_ALONE for word in reading.words[start + 1 : end])
        or last.plain.startswith(("o'", "mc"))
        or (start > 1 and reading.words[start - 1].plain == "and" and start - 2 in reading.people)
        or (plain_given and behind.startswith(" and ") and end + 1 in reading.people)
        or (start - 1 in reading.countries and reading.is_possessive(start - 1))
    )


def _is_of_a_person(reading: Reading, start: int, end: int) -> bool:
    """Whether a country's name is a given name here: "India Castell sat out"."""
    name = reading.words[start].text
    owned = end - start == 2 and any(
        spelling == name and form.kind == "name" for spelling, form in forms().get(name, ())
    )
    known = rules("not_countries")["people"]["not_surnames"]
    return owned and start not in reading.countries and reading.words[end - 1].text not in known


def _is_of_a_country(reading: Reading, end: int) -> bool:
    """Whether a country follows the name that ends before word `end`: "Hideo Nomo of Japan"."""
    following = reading.follows(end)
    return following is not None and following.plain == "of" and end + 1 in reading.countries


def _shares_surname(reading: Reading, index: int) -> bool:
    """Whether the model found a person of the same surname elsewhere."""
    plain = reading.words[index].plain
    return any(
        kind == "PERSON" and last - first > 1 and last - 1 != index and reading.words[last - 1].plain == plain
        for first, last, kind in reading.tagged
    )
