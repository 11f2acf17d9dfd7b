"""Names in running text: what the model takes for people, and what it misses or mistakes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.annotate.alone import owns_nothing
from generator.annotate.candidate import candidate_at
from generator.annotate.confirmed import is_chosen, is_confirmed
from generator.annotate.extent import (
    ends_something_else,
    grown,
    is_head,
    is_postnominal,
    pieces,
    says_what_one_is,
    trimmed,
)
from generator.annotate.lexicon import (
    BETWEEN_TWO,
    GROUPS,
    KNOWN_ALONE,
    NOT_NAMES,
    OF_A_PERSON,
    OFFICES,
    PARTIES,
    PERSONAL,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    PLACES_AND_GIVEN_NAMES,
    SHORT_GIVEN_NAMES,
    SPEECH,
    STATES,
    SURE_NAMES,
    THING_BEFORE,
    THINGS,
)
from generator.annotate.person_or_not import is_person
from generator.annotate.reading import Reading
from generator.annotate.roles import HEADS, is_titled, role_after
from generator.annotate.things import names_a_thing
from generator.annotate.words import Range, Word, is_all_capitals, is_capital, is_initial
from generator.names import HONORIFICS, PARTICLES, is_common_given, is_given, parse_name, sex_of, suffix_of
from generator.patterns import pattern


def tagged(reading: Reading) -> Iterator[Range]:
    """What the model takes for people, cut to the name and grown to the whole of it."""
    for first, last, label in reading.tagged:
        if label == "PERSON" and not GROUPS & {word.plain for word in reading.words[max(0, first - 1) : first + 2]}:
            for piece in pieces(reading, first, last):
                start, end = trimmed(reading, *piece)
                if start < end:
                    start, end = grown(reading, start, end)
                    if is_person(reading, start, end):
                        yield start, end


def nicknamed(reading: Reading) -> Iterator[Range]:
    """A given name, a nickname in quotation marks or brackets and a surname: Earvin “Magic” Johnson."""
    for match in _NICKNAMED.finditer(reading.article.text):
        start, called, end = map(reading.word_at, (match.start(), match.start("called"), match.end()))
        if match["short"] and not _is_nickname(reading, called):
            continue
        sexes = {sex_of(reading.words[called - 1].text), sex_of(match["short"] or "")}
        if sexes == {"f", "m"}:
            continue  # "daughter Bonnie (Mike) Schroeder": her husband
        while start < end and (is_head(reading.words[start].plain) or reading.words[start].plain in HONORIFICS):
            start += 1
        start = next((i for i in range(start, called) if is_given(reading.words[i].plain)), start)
        known = is_given(reading.words[start].plain) or "PERSON" in reading.labels[start:end]
        spoken = start > 0 and reading.words[start - 1].plain in SPEECH
        if known or spoken or role_after(reading.article.text, match.end()):
            following, behind = reading.follows(end), reading.follows(end + 1)
            if following and following.capital and not (behind and behind.capital):
                start, end = grown(reading, start, end)  # Porfirio “Pepe” Holt Sosa
            if not names_a_thing(candidate_at(reading, start, end)):
                yield start, end


def _is_nickname(reading: Reading, index: int) -> bool:
    """Whether a word in brackets between two others is no place or party: "Amos (Bud) Lunt", "Columbus (Ohio) Zoo"."""
    word, before = reading.words[index], reading.words[index - 1].plain
    if index in reading.countries or reading.starting.get(index, (0, ""))[1] in ("GPE", "NORP", "ORG"):
        return False
    known = is_given(before) and before not in PLACES_AND_GIVEN_NAMES
    return is_given(word.plain) or (known and word.text not in STATES and word.text not in PARTIES)


_NICKNAMED = pattern(
    r"""(?:[A-Z][\w.’'-]+ ){1,3}(?:[A-Z]\. )?(?P<called>[“"](?:[A-Z][\w’'-]+ ?){1,2}[”"]|\((?P<short>[A-Z][a-z]+)\)) """
    r"""(?:[A-Z]\. )?(?:(?:[Dd]e|[Ll]a|[Dd]el|[Dd]i|[Vv]an|[Vv]on) )*[A-Z][\w’'-]+"""
    r"(?:,? (?:Jr\.|Sr\.|I{2,3}\b))?"
)


def given_and_surname(reading: Reading) -> Iterator[Range]:
    """A known given name and a surname that the model missed or mistook, if more speaks for a person."""
    for index in reading.capitalised:
        if not _may_be_missed(reading, index):
            continue
        introduced = not is_given(reading.words[index].plain) and not _ends_surely(reading, index)
        if introduced and not _is_introduced(reading, index):
            continue
        _, end = grown(reading, index, index + 1)
        if end - index not in (2, 3, 4) or not is_person(reading, index, end):
            continue
        if _is_behind_its_town(reading, index, end) or _is_shop(reading, index, end):
            continue
        if introduced or _is_clearly_given(reading, index, end) or is_confirmed(reading, index, end):
            yield index, end


def _may_be_missed(reading: Reading, index: int) -> bool:
    """Whether a word may begin a name that the model missed: none of "It", "Mr.", "China", and no dateline."""
    word = reading.words[index]
    if reading.labels[index] == "PERSON" or index in reading.countries or word.plain in HONORIFICS:
        return False
    if word.plain in NOT_NAMES and word.plain not in PLACES_AND_GIVEN_NAMES:
        return False
    if (word.plain in OFFICES and _is_within_a_title(reading, index)) or ends_something_else(reading, index):
        return False
    return not (_is_too_short(word.plain) or is_all_capitals(word) or _goes_on(reading, index))


def _is_within_a_title(reading: Reading, index: int) -> bool:
    """Whether a word ends what an office is for: "Minister of Energy Ivo Lunt", "for Near East Peace Ivo Lunt"."""
    before = reading.words[index - 1] if index and reading.words[index].joined else None
    return before is not None and (before.capital or before.plain in ("and", "for", "of"))


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a word goes on with a capital before: "Port Dora", but not "French Dora", "Ivo's Dora", "Mayor Dora"."""
    if not index or not reading.words[index].joined or not reading.words[index - 1].capital:
        return False
    parted = index - 1 in reading.adjectives or reading.is_possessive(index - 1)
    return not parted and not is_titled(reading, index)


def _is_behind_its_town(reading: Reading, start: int, end: int) -> bool:
    """Whether what the model takes for a place follows another, and is nobody told of: "Halifax, Nova Scotia"."""
    if reading.words[start].gap != ", " or not start or not reading.labels[start - 1] == "GPE" == reading.labels[start]:
        return False
    given = reading.words[start].plain
    return not (is_given(given) and _is_no_place(given) and reading.words[end - 1].plain in reading.told)


def _is_shop(reading: Reading, start: int, end: int) -> bool:
    """Whether what the model takes for a firm or a place has a possessive and owns nothing: "Marshall Field's"."""
    return _is_one_thing(reading, start, end) and reading.is_possessive(end - 1) and owns_nothing(reading, end - 1)


def _is_clearly_given(reading: Reading, start: int, end: int) -> bool:
    """Whether a given name says enough: no place or short word, and the model takes the name for one thing or none."""
    given = reading.words[start].plain
    if len(given) < 3 or not _is_no_place(given):
        return False
    return _is_one_thing(reading, start, end) or (is_common_given(given) and not any(reading.labels[start:end]))


def _is_one_thing(reading: Reading, start: int, end: int) -> bool:
    """Whether the model takes the name, or its first word alone, for a firm or a place."""
    tag_end, label = reading.starting.get(start, (0, ""))
    return tag_end in (start + 1, end) and label in ("ORG", "GPE", "LOC")


def _is_no_place(given: str) -> bool:
    """Whether a given name is no place and begins none: "Dora", but not "Paris" or "Upper"."""
    return given not in PLACES_AND_GIVEN_NAMES and given not in PLACE_ADJECTIVES


def _is_too_short(plain: str) -> bool:
    """Whether a word is too short for a given name that the model missed, and is not "Bo" or "Ed"."""
    return len(plain) < 3 and plain not in SHORT_GIVEN_NAMES


def _ends_surely(reading: Reading, index: int) -> bool:
    """Whether a tag of another kind begins here that holds a surname which is nothing else, or is somebody's below."""
    end, label = reading.starting.get(index, (0, ""))
    behind = reading.words[index + 1 : end]
    if len(behind) > 1 and behind[0].plain in PARTICLES and not _is_somebodys(reading, behind):
        called = re.escape(reading.surface(index + 1, end))
        return re.search(rf"\b(?:Mr|Mrs|Ms|Dr)\.? {called}\b", reading.article.text) is not None
    return label in ("ORG", "GPE") and any(word.plain in SURE_NAMES for word in behind)


def _is_somebodys(reading: Reading, surname: list[Word]) -> bool:
    """Whether the model finds somebody of the surname in full: a house may be called after her."""
    return any(
        last - first > len(surname) and reading.words[last - 1].plain == surname[-1].plain
        for first, last in reading.people.values()
    )


def _is_introduced(reading: Reading, index: int) -> bool:
    """Whether the name that begins here is told of: by an age, a trade, or as somebody's kin or colleague."""
    words, text = reading.words, reading.article.text
    if (
        words[index].gap == ", "
        and index > 1
        and (words[index - 1].plain in PERSONAL or words[index - 1].plain in HEADS)
    ):
        owned = _OWNER.search(text, max(0, words[index].start - 50), words[index].start)
        if owned and (owned[1] or reading.people.get(reading.word_at(owned.start(2)))):
            return True
    end = index + 1
    while (word := reading.follows(end)) and word.capital:
        end += 1
    if end - index == 2 and not words[index].starts and _is_joined_to_a_person(reading, index, end):
        return True
    if end - index > 1 and _is_honoured_elsewhere(reading, index, end):
        return True
    last = words[end - 1]
    return last.plain in reading.told or is_postnominal(last) or _OF_AN_AGE.match(text, last.end) is not None


def _is_honoured_elsewhere(reading: Reading, start: int, end: int) -> bool:
    """Whether words end in a surname that has an honorific elsewhere, "Sadaharu Lunt", or begin with it in Zaire."""
    words = reading.words[start:end]
    surname = words[-2] if suffix_of(words[-1].text) else words[-1]
    if surname.text in reading.honoured and surname is not words[0]:
        given = [word for word in words if word is not surname and not is_initial(word) and not suffix_of(word.text)]
        return len(given) == 1 and not says_what_one_is(given[0]) and start not in reading.adjectives
    if words[0].text not in reading.honoured:
        return False
    return _goes_by_the_first(reading, words) or (len(words) == 3 and "PERSON" in reading.labels[start:end])


def _goes_by_the_first(reading: Reading, words: list[Word]) -> bool:
    """Whether the first of two words has an honorific in Ethiopia's manner: "Desta Worku was elected", "Mr. Desta"."""
    behind = {word.plain for first, last in reading.people.values() for word in reading.words[first + 1 : last]}
    return len(words) == 2 and words[0].plain not in behind and is_chosen(reading.article.text, words[-1].end)


def _is_joined_to_a_person(reading: Reading, index: int, end: int) -> bool:
    """Whether the words are one of a pair of people: "the hosts are Dora Lunt and Ivo Salas"."""
    other = reading.people.get(end + 1, (0, 0))
    joined = end < len(reading.words) - 1 and reading.words[end].text == "and" and other[0] == end + 1
    if not joined and index > 1 and reading.words[index - 1].text == "and" and reading.words[index - 1].joined:
        first, last = reading.people.get(index - 2, (0, 0))
        return last == index - 1 and last - first > 1 and not any(reading.labels[index:end])
    before = reading.words[index - 1] if index else None
    told = before is not None and before.plain not in PLACE_PREPOSITIONS | {"of", "for", "the"} and not before.capital
    return joined and told and other[1] - other[0] > 1 and {"", "ORG"}.issuperset(reading.labels[index:end])


def named(reading: Reading) -> Iterator[Range]:
    """Whoever is said to be called so: "a woman named Prosper", "gave his name as Prosper"."""
    for match in _NAMED.finditer(reading.article.text):
        start, end = map(reading.word_at, match.span("name"))
        titled = reading.words[start].plain in HONORIFICS
        if not titled and (not match["who"] or is_head(match["who"]) or match["who"] in _WHO):
            yield start, end
    for match in _BALINESE.finditer(reading.article.text):
        yield reading.word_at(match.start()), reading.word_at(match.end())
    for match in _ALONE.finditer(reading.article.text):
        index = reading.word_at(match.start("name"))
        word = reading.words[index]
        if _SOMEBODYS.search(reading.article.text, max(0, match.start() - 40), match.start()):
            if index not in reading.countries and word.plain not in NOT_NAMES:
                yield index, index + 1


def kin_alone(reading: Reading) -> Iterator[Range]:
    """Kin by a given name that the model missed: "her brother Cole came in last"; any name, if more is told of it."""
    for match in _KIN_ALONE.finditer(reading.article.text):
        index = reading.word_at(match.start("name"))
        given = reading.words[index].plain
        known = match["told"] or (is_given(given) and given not in PLACES_AND_GIVEN_NAMES)
        if known and index not in reading.countries:
            yield index, index + 1


_KIN_ALONE = pattern(
    r"\b(?:[Hh]is|[Hh]er) (?:[a-z]+ )?(?:wife|husband|son|daughter|brother|sister|nephew|niece|widow|cousin) "
    r"(?P<name>[A-Z][\w’'-]+)(?:(?= [a-z])|(?=(?P<told>, (?:an?|the|who) [a-z])))"
)


def kin_in_full(reading: Reading) -> Iterator[Range]:
    """Kin of a family that the article names, where the model saw none: "His cousin, Rawiri Tapsell, was second"."""
    for match in _KIN_IN_FULL.finditer(reading.article.text):
        start, end = map(reading.word_at, match.span("name"))
        if end - start == 2 and _is_somebodys(reading, [reading.words[end - 1]]):
            yield start, end


_KIN_IN_FULL = pattern(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|[’']s) (?:[a-z]+ )?"
    r"(?:wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|widow|cousin|uncle|aunt),? "
    r"(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?=[,.;]| [a-z])"
)


def listed_kin(reading: Reading) -> Iterator[Range]:
    """Children in a row, each told of: "two sons, Max, a baker, and Ray, who sings"."""
    rows = any(kin in reading.article.text for kin in _CHILDREN)  # for speed
    for row in _KIN_IN_A_ROW.finditer(reading.article.text) if rows else ():
        for name in _ONE_OF_A_ROW.finditer(reading.article.text, *row.span("names")):
            index = reading.word_at(name.start("name"))
            known = is_given(reading.words[index].plain) and reading.labels[index] in ("", "PERSON")
            if known and index not in reading.countries:
                yield index, index + 1


_CHILDREN = ("brothers, ", "children, ", "daughters, ", "sisters, ", "sons, ")
_KIN_IN_A_ROW = pattern(
    r"\b(?:two|three|four|five|six|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ )?(?:sons|daughters|children|brothers|sisters)"
    r"(?P<names>, [A-Z][^.;:\n]*)"
)
_ONE_OF_A_ROW = pattern(r"(?:, (?:and )?| and )(?P<name>[A-Z][\w’'-]+)(?=,|[.;]| (?:and|of|in|at)\b)")
"""Each name of the row, but no surname and no place: "Max of Rome, Ga., and Ray"."""


def aged_kin(reading: Reading) -> Iterator[Range]:
    """Those in a row of kin with their ages: "his wife, Joy, 51; and their sons, Max, 8, and Ray, 5"."""
    for row in _AGED_KIN.finditer(reading.article.text):
        for name in _AGED_NAME.finditer(reading.article.text, *row.span("names")):
            start, end = map(reading.word_at, name.span("name"))
            if reading.countries.isdisjoint(range(start, end)):
                yield start, end


_AGED = r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]+){0,2}, \d{1,3}(?!\w)"
_AGED_NAME = pattern(r"(?P<name>[A-Z][^,]+), \d")
_AGED_KIN = pattern(
    r"\b(?:wife|husband|sons?|daughters?|children|brothers?|sisters?|mother|father|parents|twins|nephews?|nieces?|"
    r"grand(?:sons?|daughters?|children)), "
    rf"(?P<names>{_AGED}(?:[,;]? (?:and )?{_AGED})*)"
)


_BALINESE = pattern(
    r"(?:I(?<!\wI)|Ni(?<!\wNi)) (?:Wayan|Made|Nyoman|Ketut|Gede|Putu|Komang|Kadek|Nengah|Gusti|Dewa)"
    r"(?: [A-Z][a-z]+){1,3}"
)
_ALONE = pattern(r", (?P<name>[A-Z][\w’'-]+), (?=[a-z])")
_SOMEBODYS = pattern(
    r"(?:\b(?:[Hh]is|[Hh]er)|['’]s) (?:wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|widow|"
    r"grandson|granddaughter|assistant|apprentice)$"
)
"""Before kin or help of somebody's, called by one name: "his apprentice, Slamet, slept"."""
_WHO = frozenset("baby boy child fellow girl guy kid lady man person stranger teenager toddler woman youth".split())
_NAMED = pattern(
    r"(?:\b(?P<who>[a-z]+) (?:named|called)|\b(?:gave|gives|giving) (?:his|her|their) name (?:only )?as|"
    r"\b(?:known|identified) only as)"
    r" (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_OWNER = pattern(r"(?:\b([Hh]is|[Hh]er)|\b([A-Z][\w-]+)['’]s?) (?:[\w-]+ ){0,3}[\w-]+, $")
_OF_AN_AGE = pattern(r", \d\d, ")


def family_first(reading: Reading) -> Iterator[Range]:
    """Chinese, Korean and Vietnamese names that the model missed."""
    words = reading.words
    for index in reading.capitalised:
        word = words[index]
        if word.joined and words[index - 1].capital and not reading.is_possessive(index - 1):
            continue
        if reading.labels[index] == "PERSON":
            continue
        end = index + 1
        while (following := reading.follows(end)) and following.capital and not reading.is_possessive(end - 1):
            end += 1
        whole = end == index + 2 and reading.starting.get(index, (0, ""))[0] == end
        if word.starts and not (whole and _TWO_SYLLABLES.fullmatch(words[index + 1].text)):
            continue
        if end - index in (2, 3) and parse_name(reading.surface(index, end)).family_first:
            exact = reading.labels[index] == "" or any((a, b) == (index, end) for a, b, _ in reading.tagged)
            labels = {"", "ORG"} if "-" not in words[index + 1].text else {"", "ORG", "FAC", "GPE", "LOC", "NORP"}
            if exact and labels.issuperset(reading.labels[index:end]) and is_person(reading, index, end):
                yield index, end


_TWO_SYLLABLES = pattern(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""A given name in Korean: "Park Min-jun" may begin a sentence, which the model takes for a place."""


def among_people(reading: Reading) -> Iterator[Range]:
    """What the model takes for places or firms in the midst of a list of people."""
    people = {last for _, last, label in reading.tagged if label == "PERSON"}
    starts = {first for first, _, label in reading.tagged if label == "PERSON"}
    for first, last, label in reading.tagged:
        behind_one = first in people and reading.words[first].gap == ", "
        if label not in ("GPE", "ORG") or last - first not in (2, 3) or not behind_one:
            continue
        whole = all(word.joined for word in reading.words[first + 1 : last])
        if whole and _precedes_another(reading, last, starts) and is_person(reading, first, last):
            yield first, last


def _precedes_another(reading: Reading, index: int, starts: Collection[int]) -> bool:
    """Whether the list goes on at a word with one of those who start there: ", and", or ", so"."""
    words = reading.words
    if index == len(words) or words[index].gap not in (", ", " "):
        return False
    following = index + 1 if words[index].plain == "and" else index
    return following in starts or (following + 1 in starts and words[following].plain in ("he", "an", "so"))


def initialled(reading: Reading) -> Iterator[Range]:
    """Initials and a surname that the model missed: "R. Ponting", "P.V. Narasimha Rao"."""
    words = reading.words
    for index in reading.capitalised:
        if not _are_initials(reading, index) or reading.ends_an_address(index):
            continue
        before = words[index - 1]
        if words[index].joined and before.capital and not (before.plain in HEADS or reading.is_possessive(index - 1)):
            continue
        _, end = grown(reading, index, index + 1)
        if end - index < 2 or words[end - 1].text[-1] == "." or not is_person(reading, index, end):
            continue
        if "ORG" not in reading.labels[index + 1 : end] or is_confirmed(reading, index, end):
            yield index, end


def _are_initials(reading: Reading, index: int) -> bool:
    """Whether a word may be the initials of a given name: "R.", "P.V.", but not "U.S."."""
    text = reading.words[index].text
    if text[-1] != "." or index in reading.countries or reading.labels[index] not in ("", "ORG", "PERSON"):
        return False
    return _INITIALS.fullmatch(text) is not None


_INITIALS = pattern(r"(?:[^\W\d_a-z]\.){1,3}")


def couples(reading: Reading) -> Iterator[Range]:
    """A given name that shares the surname of the name behind "and": "Kim and Lisa Hartley"."""
    words = reading.words
    for first, last, label in reading.tagged:
        alone = first - 2
        if label != "PERSON" or last - first < 2 or alone < 0:
            continue
        if words[first - 1].plain == "and" and words[first].joined and is_given(words[first].plain):
            if _is_given_name_alone(reading, alone) and is_person(reading, first, last):
                yield alone, alone + 1  # and nobody of the Walter and Annette Kern Pavilion


def families(reading: Reading) -> Iterator[Range]:
    """Couples by the husband's name, in the plural: "son of the Amos B. Lunts", "the Ivo Pikes and the Sid Orrs"."""
    for passage in _OF_FAMILIES.finditer(reading.article.text):
        for name in _FAMILY.finditer(passage[0]):
            at = passage.start() + name.start("name"), passage.start() + name.end("name")
            start, end = reading.word_at(at[0]), reading.word_at(at[1])
            thing = reading.words[end - 1].plain in THINGS or not reading.countries.isdisjoint(range(start, end))
            if _begins_a_mans_name(reading, start) and reading.is_namelike(start, end) and not thing:
                yield start, end


def _begins_a_mans_name(reading: Reading, index: int) -> bool:
    """Whether a word is a given name by itself, or by the initial behind it: "Amos", "Grant B."."""
    plain = reading.words[index].plain
    return is_initial(reading.words[index + 1]) or (is_given(plain) and plain not in PLACES_AND_GIVEN_NAMES)


_FAMILY = pattern(r"\bthe (?P<name>[A-Z][\w’'-]+ (?:[A-Z]\. )?(?:Mac|Mc|O’|O')?[A-Z][a-zé-]+s)(?![\w-]| [A-Z])")
_ONE_FAMILY = r"the [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}"
_OF_FAMILIES = pattern(
    r"\b(?:(?:children|cousin|daughters?|granddaughter|grandson|guests?|home|house|nephew|niece|parents|sons?) of"
    rf"|parents,|aunts,|are|by|in|while|with) {_ONE_FAMILY}(?:(?:[,;] and|[,;]| and) {_ONE_FAMILY})*"
)


def _is_given_name_alone(reading: Reading, index: int) -> bool:
    """Whether a word is a given name and nothing else, and none of a longer name: "Kim", but not "Dora Kim"."""
    word = reading.words[index]
    if not word.capital or word.text.isupper() or not is_given(word.plain) or index in reading.countries:
        return False
    if word.plain in PLACES_AND_GIVEN_NAMES or word.plain in NOT_NAMES:
        return False
    return not (index and word.joined and (reading.words[index - 1].capital or _is_of_a_town(reading, index)))


def _is_of_a_town(reading: Reading, index: int) -> bool:
    """Whether a word is somebody's home: "Luz Pike of Manila and Dora Lunt of Rome"."""
    of_somebody = index > 1 and reading.words[index - 2].capital
    return reading.words[index - 1].plain in ("from", "of") and (of_somebody or reading.labels[index] == "GPE")


def known_alone(reading: Reading) -> Iterator[Range]:
    """Those whom newspapers call by one name: "Trump-era"."""
    words = reading.words
    for index, word in enumerate(words):
        known = word.plain in KNOWN_ALONE or _governs(reading, index)
        if known and word.capital and not word.text.isupper():
            if _ends_there(reading, index) and (start := _start_of_known(reading, index)) is not None:
                if not names_a_thing(candidate_at(reading, start, index + 1)):
                    yield start, index + 1


def paired(reading: Reading) -> Iterator[Range]:
    """Two in one word, also in headlines: "the Biden-Harris administration"."""
    words = reading.words
    for index, word in enumerate(words):
        if word.gap == "-" and word.capital and words[index - 1].capital and _is_pair(reading, index):
            yield index - 1, index
            yield index, index + 1


def _start_of_known(reading: Reading, index: int) -> int | None:
    """Where the name that ends with a word begins: "Mr. [Biden]", "[Joe Biden]"; None where it is unclear."""
    before = reading.words[index - 1]
    if not index or not reading.words[index].joined or not before.capital:
        return index
    if is_head(before.plain) or before.plain in HONORIFICS:
        return index
    if is_given(before.plain):
        return index - 1
    return index if before.starts else None  # "Port Castro"


def _ends_there(reading: Reading, index: int) -> bool:
    """Whether a name ends with a word: "Biden said", "Biden's Cabinet", "the Biden White House"."""
    after = reading.follows(index + 1)
    return not is_capital(after) or reading.is_possessive(index) or reading.words[index + 1].plain in OF_A_PERSON


def _governs(reading: Reading, index: int) -> bool:
    """ "The Carter administration", "the Major government": one of those who bear a common surname and governed."""
    if reading.words[index].plain not in _GOVERNED:
        return False
    behind = reading.follows(index + 1)
    return behind is not None and behind.plain in _GOVERNMENTS


_GOVERNED = frozenset("bush carter coolidge ford harding hoover johnson kennedy major taft wilson".split())
_GOVERNMENTS = frozenset(["administration", "government", "presidency"])


def _is_pair(reading: Reading, index: int) -> bool:
    """Whether a hyphen joins two people's names before word `index`: "a Trump-Kim summit"."""
    after, pair = reading.follows(index + 1), reading.words[index - 1 : index + 1]
    if after is None or after.plain not in BETWEEN_TWO:
        return False
    both = {index - 1, index}
    if not (reading.countries | reading.adjectives).isdisjoint(both) or pair[0].plain in _PREFIXES:
        return False
    if any("." in word.text or word.text.isupper() for word in pair):
        return False
    people = {reading.words[last - 1].plain for _, last, label in reading.tagged if label == "PERSON"} | KNOWN_ALONE
    return after.plain in ("administration", "ticket", "campaign") or any(word.plain in people for word in pair)


_PREFIXES = frozenset("anti co inter mid multi non post pre pro self trans".split())


def with_apposition(reading: Reading) -> Iterator[Range]:
    """Two or three words at the head of a sentence that the model missed, and a trade: "Wole Soyinka, the poet,"."""
    words, labels = reading.words, reading.labels
    for index in reading.capitalised:
        word = words[index]
        if not word.starts or word.plain in NOT_NAMES or word.plain in THING_BEFORE or index in reading.countries:
            continue
        _, end = grown(reading, index, index + 1)
        if end - index not in (2, 3) or not {"", "GPE", "NORP"}.issuperset(labels[index:end]):
            continue
        if (index, end, "GPE") in reading.tagged or not words[end - 1].capital:
            continue
        text, behind = reading.article.text, words[end - 1].end
        if _APPOSED.match(text, behind) and role_after(text, behind) and is_person(reading, index, end):
            yield index, end


_APPOSED = pattern(
    r", (?:the |an? |his |her |their )?(?:[\w'’-]+ ){0,4}?(?:president|minister|leader|author|poet|laureate|wife|widow|"
    r"husband|son|daughter|brother|sister|cousin|lawyer|professor|spokesman|spokeswoman|chairman|chairwoman|director|"
    r"teacher|actor|actress|singer|general|senator|mayor|governor|judge|bishop|analyst|economist|journalist|doctor|"
    r"champion|striker|activist|dissident|ambassador|envoy|secretary|premier|chancellor|historian|farmer)\b"
)
