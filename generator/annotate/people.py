"""The people an article names: the model's tags, put right by what stands around them.

Names are sought in two passes. The first gathers whatever may name a person (the model's tags, words behind a title or
an honorific, known given and family names) and throws out what bears a name and is none: streets, laws, prizes, storms,
ships, companies. The second finds those names again wherever the article repeats them, whole or in part. Headlines come
last: a capital says nothing there, so they name whom the text below them names, or those of whom there is no doubt.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.annotate.credits import credits_in
from generator.annotate.lexicon import (
    BETWEEN_TWO,
    DAYS,
    DEEDS,
    FUNCTION_WORDS,
    GROUPS,
    HEADLINE_VERBS,
    KNOWN_ALONE,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    NOT_PEOPLE,
    OF_A_PERSON,
    OF_A_PLACE,
    OFFICES,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    PLACES_AND_GIVEN_NAMES,
    SHIPS,
    SPEECH,
    STATES,
    STORMS,
    SURE_NAMES,
    THING_BEFORE,
    THING_FIRST,
    THINGS,
    THINGS_IN_SMALL,
    THINGS_OR_SURNAMES,
    WEAK_TITLES,
)
from generator.annotate.roles import HEADS, MODIFIERS, Title, role_after, role_before, title_before
from generator.annotate.tagger import Tags
from generator.annotate.words import Reading, Word, read_words
from generator.model import Article, CountryMention, PersonMention, Span
from generator.names import (
    ALSO_NAMES,
    FAMILY_FIRST,
    HONORIFICS,
    PARTICLES,
    TITLES,
    fold,
    is_given,
    parse_name,
    suffix_of,
)
from generator.places import places

Range = tuple[int, int]
"""Words from the first to the second, which is not included."""


class _Found(NamedTuple):
    """Words `start` to `end` (not included) that name a person, with the title before them."""

    start: int
    end: int
    title: Title


def find_people(article: Article, tags: Tags, countries: Iterable[CountryMention]) -> tuple[PersonMention, ...]:
    """The people that an article names, in order of the text, credits among them."""
    countries = tuple(countries)
    reading = read_words(article, tags, [c.span for c in countries if c.kind == "name"])
    peoples = frozenset(
        c.span for c in countries if " " in c.surface or (c.kind == "adjective" and c.surface.endswith("s"))
    )
    credit_lines = credits_in(article)
    taken: set[int] = set()
    found: list[_Found] = []

    def take(ranges: Iterable[Range]) -> None:
        for first, end in ranges:
            start = next((i for i in range(first, end - 1) if i not in reading.countries), end - 1)
            # "the United States of America Antony Blinken" begins with Antony
            if start and end - start == 1 and reading.words[start].joined and reading.words[start - 1].text == "U":
                start -= 1  # U Thant
            storm = end - start == 1 and reading.words[start].plain in reading.storms
            if storm and not _is_confirmed(reading, start, end):
                continue
            if taken.isdisjoint(range(start, end)) and not _is_known_thing(reading, start, end, peoples):
                found.append(_Found(start, end, title_before(reading, start)))
                taken.update(range(start, end))

    sources: tuple[Callable[[Reading], Iterable[Range]], ...] = (
        _nicknamed,
        _behind_titles,
        _tagged,
        _given_and_surname,
        _family_first,
        _among_people,
        _initialled,
        _couples,
        _known_alone,
        _scorers,
        _cricketers,
        _ranked,
        _in_results,
        _in_rolls,
        _in_line_ups,
        _with_apposition,
    )
    take(_named_by_editors(reading))
    for source in sources:
        take(r for r in source(reading) if reading.lines[r[0]] not in reading.loose)
    take(
        r
        for span in credit_lines
        for r in reading.capitals(span)
        if _is_namelike_range(reading, *r) and not _has_head(reading, *r)
    )
    take(_in_headlines(reading))
    take(_repeated(reading, found, taken))
    take(
        r
        for r in _behind_titles(reading)
        if reading.lines[r[0]] in reading.loose and _is_plain_in_headline(reading, *r)
    )
    return _mentions(reading, found)


def _mentions(reading: Reading, found: Iterable[_Found]) -> tuple[PersonMention, ...]:
    """Mentions in order of the text, with roles and credits; without whom an editor says the article does not name."""
    article = reading.article
    credit_lines = credits_in(article)
    refused = {fold(name) for name in article.overrides.not_people}
    mentions = []
    for start, end, title in sorted(found):
        span, surface = reading.span(start, end), reading.surface(start, end)
        if fold(surface) in refused:
            continue
        role = title.role or role_after(article.text, span.end) or role_before(article.text, span.start)
        credit = any(c.start <= span.start < c.end for c in credit_lines)
        mentions.append(PersonMention(span, surface, title.honorific, role, credit))
    return tuple(mentions)


def _is_known_thing(reading: Reading, start: int, end: int, peoples: frozenset[Span]) -> bool:
    """Whether words are the name of a people, a capital or an institution, whoever took them for a person's."""
    words = [word.plain for word in reading.words[start:end]]
    if reading.span(start, end) in peoples or " ".join(words) in _long_capitals():
        return True
    if " ".join(words) in NOT_PEOPLE and not _is_founder(reading, start, end):
        return True
    surname = words[-1] in THINGS_OR_SURNAMES and is_given(words[0])
    return len(words) > 1 and words[-1] in THINGS and not surname


def _is_founder(reading: Reading, start: int, end: int) -> bool:
    """Whether the person is meant whose name a firm bears: "Charles Schwab, the founder of Charles Schwab Corp."."""
    behind = reading.article.text[reading.words[end - 1].end :][:6]
    return reading.labels[start] == "PERSON" and (
        bool(role_after(reading.article.text, reading.words[end - 1].end)) or behind in (", who ", ", whos")
    )


@cache
def _long_capitals() -> frozenset[str]:
    """Capitals of two words and more, folded: "new delhi"."""
    return frozenset(fold(place.capital) for place in places().values() if " " in place.capital)


def _has_head(reading: Reading, start: int, end: int) -> bool:
    return any(word.plain in HEADS for word in reading.words[start:end])


# Where names may be.


def _named_by_editors(reading: Reading) -> Iterator[Range]:
    """The names that an editor has listed in front matter, as the text writes them."""
    listed = [tuple(fold(word) for word in name.split()) for name in reading.article.overrides.people]
    for index, word in enumerate(reading.words if listed else ()):
        for name in listed:
            end = index + len(name)
            if word.plain == name[0] and tuple(w.plain for w in reading.words[index:end]) == name:
                yield index, end


def _nicknamed(reading: Reading) -> Iterator[Range]:
    """A given name, a nickname in quotation marks and a surname: Earvin “Magic” Johnson."""
    starts = [word.start for word in reading.words]
    for match in _NICKNAMED.finditer(reading.article.text):
        start, end = bisect_left(starts, match.start()), bisect_left(starts, match.end())
        while start < end and (_is_head(reading.words[start].plain) or reading.words[start].plain in HONORIFICS):
            start += 1
        start = next((i for i in range(start, start + 3) if is_given(reading.words[i].plain)), start)
        if is_given(reading.words[start].plain) or "PERSON" in reading.labels[start:end]:
            yield start, end


_NICKNAMED = re.compile(
    r"""(?:[A-Z][\w.’'-]+ ){1,3}(?:[A-Z]\. )?[“"](?:[A-Z][\w’'-]+ ?){1,2}[”"] (?:[A-Z]\. )?[A-Z][\w’'-]+"""
    r"(?:,? (?:Jr\.|Sr\.|I{2,3}\b))?"
)


def _tagged(reading: Reading) -> Iterator[Range]:
    """What the model takes for people, cut to the name and grown to the whole of it."""
    for first, last, label in reading.tagged:
        if label == "PERSON" and not GROUPS & {word.plain for word in reading.words[max(0, first - 1) : first + 2]}:
            for piece in _pieces(reading, first, last):
                start, end = _trimmed(reading, *piece)
                if start < end:
                    start, end = _whole(reading, start, end)
                    if _is_person(reading, start, end):
                        yield start, end


def _pieces(reading: Reading, first: int, last: int) -> Iterator[Range]:
    """A tag's words, cut where more than space, or a word in small letters that is no particle, stands between them."""
    start = first
    for index in range(first + 1, last):
        word = reading.words[index]
        if not (word.joined or _is_nickname_gap(reading, index) or (suffix_of(word.text) and word.gap == ", ")):
            yield start, index
            start = index
        elif (not word.capital and word.plain not in PARTICLES and "-" not in word.plain) or word.plain == "and":
            yield start, index
            start = index + 1
    yield start, last


def _is_nickname_gap(reading: Reading, index: int) -> bool:
    """Whether the word before or behind stands in quotation marks within a name: Joseph "Sugar" Tate."""
    return reading.words[index].gap in (' "', '" ', " “", "” ", " '", "' ", " ‘", "’ ")


def _trimmed(reading: Reading, start: int, end: int) -> Range:
    """Leave honorifics and titles in front, and words that are no names at both ends."""
    words = reading.words
    while start < end and (
        _is_honorific(reading, start, end)
        or (_is_head(words[start].plain) and end - start > 1 and not is_given(words[start].plain))
        or (_is_trade(words[start], end - start) and is_given(words[start + 1].plain))
        or (end - start > 2 and words[start].text + words[start + 1].text == "TanSri")
        or (words[start].text in ("Sri", "Seri") and start > 0 and words[start - 1].text in ("Tan", "Datuk", "Dato"))
        or (end - start > 1 and _is_no_beginning(words[start], words[start + 1]))
        or not (
            words[start].capital or words[start].plain in PARTICLES or words[start].plain.startswith(("al-", "el-"))
        )
    ):
        start += 1
    while start < end and not (words[end - 1].capital or words[end - 1].plain.startswith(("al-", "el-"))):
        end -= 1
    while start < end - 1 and words[end - 1].plain in _STOPS and not suffix_of(words[end - 1].text):
        if words[end - 1].text.istitle() and parse_name(reading.surface(start, end)).family_first:
            break  # Xie Jun, Tran Van Do
        end -= 1
    return start, end


_NOBLES = frozenset("baron count viscount marquis canon abbot elder deacon dane finn swede briton pole czech".split())
"""Titles and nationals that are names as well, before a given name and a surname."""


def _is_trade(word: Word, length: int) -> bool:
    """Whether the first word of so many says what the others are: "Baron", "Kicker", "Abutters"."""
    if length < 2 or (length == 2 and word.plain[-1] != "s"):
        return False
    return word.plain in _NOBLES or (word.starts and not is_given(word.plain) and bool(_TRADE.search(word.plain)))


_TRADE = re.compile(r"(?:er|or|ist|man|woman|men|women|ian|eer|ess|ant|ee)s?$")


def _is_head(plain: str) -> bool:
    """Whether a word says what one person or several do: "firefighters"."""
    return plain in HEADS or plain.removesuffix("s") in HEADS


def _is_no_beginning(word: Word, following: Word) -> bool:
    """Whether a word is none that a name of more than one begins with."""
    if word.plain in OFFICES or (
        word.text.isupper() and len(word.text) > 2 and not following.text.isupper() and "." not in word.text
    ):
        return True
    return word.plain in _STOPS and (word.starts or word.plain not in FAMILY_FIRST)


_STOPS = FUNCTION_WORDS | DAYS - MONTHS_AND_NAMES
"""Words at which a name ends."""


def _is_honorific(reading: Reading, index: int, end: int) -> bool:
    word = reading.words[index]
    if word.plain not in HONORIFICS or index + 1 == end:
        return False
    if word.plain == "sultan" and index and reading.words[index - 1].plain in HONORIFICS:
        return False  # Dr. Sultan Al Jaber
    return word.plain not in ALSO_NAMES or word.plain in ("king", "prince", "judge", "justice", "lord")


def _whole(reading: Reading, start: int, end: int) -> Range:
    """Take in the rest of a name that the tag cut: particles and a given name before, surname and suffix behind."""
    words = reading.words
    while (
        start > 0 and words[start].joined and words[start - 1].plain in PARTICLES - {"e", "y", "do", "la", "las", "los"}
    ):
        start -= 1
    if start > 0 and words[start].joined and _begins(reading, start - 1, end):
        start -= 1
    while not reading.is_possessive(end - 1) and reading.follows(end):
        stop = end
        while (word := reading.follows(stop)) and not word.capital and word.plain in PARTICLES - {"e", "y", "a"}:
            stop += 1
        word = reading.follows(stop)
        if word is None or not (_continues(reading, stop, word) or (stop > end and _is_bare_name(reading, stop))):
            break
        end = stop + 1
    if _NICKNAME.match(reading.article.text, words[end - 1].end):
        end += 2
    if end < len(words) and words[end].gap in (", ", " ") and suffix_of(words[end].text):
        if words[end].plain in ("jr", "sr") or (
            words[end].gap == " " and words[end].text.isupper() and words[end].text != "I"
        ):
            end += 1
    return start, end


def _is_bare_name(reading: Reading, index: int) -> bool:
    """Whether a word may end a name behind a particle, whatever the model says."""
    return reading.words[index].capital and index not in reading.countries and reading.lines[index] not in reading.loose


_NICKNAME = re.compile(r""" [“"‘][^\W\d_][\w’'-]*[”"’] [^\W\d_a-z]""")


def _begins(reading: Reading, index: int, end: int) -> bool:
    """Whether a capitalised word before a name is part of it."""
    word = reading.words[index]
    family_first = parse_name(reading.surface(index, end)).family_first
    if word.capital and not word.starts and family_first and end - index < 4:
        return True
    if not word.capital or reading.is_possessive(index) or word.plain in NOT_NAMES | TITLES or word.plain in HONORIFICS:
        return False
    if (word.plain in _NOBLES and end - index > 2) or word.text in ("Sri", "Seri"):
        return False
    if reading.words[index + 1].plain.endswith(("vich", "vna")) or _is_initial(reading.words[index + 1]):
        return True
    return is_given(word.plain) or family_first


def _is_initial(word: Word) -> bool:
    return len(word.text) == 2 and word.text[1] == "."


def _continues(reading: Reading, index: int, word: Word) -> bool:
    """Whether a capitalised word behind a name is part of it."""
    if not word.capital or word.starts or word.text[0].isdigit() or reading.lines[index] in reading.loose:
        return False
    if (
        word.plain in _STOPS
        or word.plain in TITLES
        or word.plain in OF_A_PERSON
        or (word.plain in THINGS and word.plain not in THINGS_OR_SURNAMES)
    ):
        return False
    if index in reading.countries or _opens_title(reading, index):
        return False
    if reading.labels[index] == "DATE" and (word.plain in NOT_NAMES or not word.text.isalpha()):
        return word.plain in MONTHS_AND_NAMES and not re.match(r" \d", reading.article.text[word.end : word.end + 2])
    if reading.labels[index] in ("NORP", "LOC", "FAC", "PRODUCT"):
        return reading.labels[index - 1] == reading.labels[index]
    return reading.labels[index] in ("", "PERSON", "ORG", "GPE", "DATE")


def _opens_title(reading: Reading, index: int) -> bool:
    """Whether a title begins here: "President Bukele, Foreign Minister Hill" without its comma."""
    after = reading.follows(index + 1)
    return after is not None and after.capital and after.plain in TITLES and reading.words[index].plain in MODIFIERS


def _behind_titles(reading: Reading) -> Iterator[Range]:
    """Capitalised words behind an honorific or a title, tagged or not."""
    words = reading.words
    for index in range(1, len(words)):
        if (
            words[index - 1].plain not in _BEFORE_NAMES
            or not words[index].joined
            or not _is_behind_title(reading, index)
        ):
            continue
        end = index + 1
        while (
            end < len(words) and words[end].joined and words[end - 1].plain in PARTICLES and not words[end - 1].capital
        ):
            end += 1
        _, tag_end = reading.people.get(index, (index, end))
        if tag_end > end:
            end = max(end, _trimmed(reading, *next(_pieces(reading, index, tag_end)))[1])
        _, end = _whole(reading, index, end)
        if words[end - 1].capital and _is_person(reading, index, end):
            yield index, end


def _is_behind_title(reading: Reading, index: int) -> bool:
    """Whether the word behind a title may begin a name; where the title tells little, the model must agree."""
    word, before, label = reading.words[index], reading.words[index - 1], reading.labels[index]
    if not (word.capital or word.plain in PARTICLES or word.plain.startswith("al-")) or not _is_namelike(word):
        return False
    if (
        word.plain in _NO_NAMES_BEHIND_TITLES
        or word.text in ("Sri", "Seri")
        or suffix_of(word.text)
        or reading.is_possessive(index - 1)
    ):
        return False
    tag_start, _ = reading.people.get(index, (index, index))
    if tag_start < index and before.plain in ALSO_NAMES:
        return False  # Don Young, Reza Shah Pahlavi
    if not before.capital and before.plain not in HEADS:
        return False
    after = reading.follows(index + 1)
    if after and after.capital and after.plain in TITLES and after.text[-1] == ".":
        return False  # Trooper Lance Cpl. McDougald
    if before.text in ("Lord", "Lady") and label == "GPE" and _acts_or_is_told_of(reading, index + 1):
        return True
    if before.text in _ROYAL and _is_of_royalty(reading, index):
        return True
    if label == "PERSON" or (label == "ORG" and before.text == "U"):
        return True
    if before.text in _BEFORE_GIVEN and is_given(word.plain) and not _is_capital(after):
        return index not in reading.countries
    if before.plain in WEAK_TITLES or index in reading.countries:
        return False
    if before.capital:
        return before.plain in TITLES or before.plain in HONORIFICS
    return (label in ("", "ORG") and is_given(word.plain)) or (
        label == "ORG" and not _is_capital(reading.follows(index + 1))
    )


def _acts_or_is_told_of(reading: Reading, end: int) -> bool:
    """Whether a deed or an apposition stands behind the name that ends before word `end`."""
    after = reading.follows(end)
    return (after is not None and after.plain in DEEDS) or bool(
        role_after(reading.article.text, reading.words[end - 1].end)
    )


def _is_of_royalty(reading: Reading, index: int) -> bool:
    """Whether a royal title stands before a name: "King Jigme Singye Wangchuck of Bhutan"."""
    end = index + 1
    while (word := reading.follows(end)) and word.capital:
        end += 1
    of_a_country = word is not None and word.plain == "of" and end + 1 in reading.countries
    return index not in reading.countries and (
        of_a_country or bool(role_after(reading.article.text, reading.words[end - 1].end))
    )


_ROYAL = frozenset("King Queen Prince Princess Emperor Empress Emir Sultan".split())
_BEFORE_GIVEN = frozenset("Prince Princess Queen King Lady Sister Brother Father Mother Uncle Aunt".split())
_BEFORE_NAMES = HEADS | HONORIFICS.keys()
_NO_NAMES_BEHIND_TITLES = (NOT_NAMES - MONTHS_AND_NAMES) | HEADS | HONORIFICS.keys()


def _is_capital(word: Word | None) -> bool:
    return word is not None and word.capital


def _given_and_surname(reading: Reading) -> Iterator[Range]:
    """A known given name and a surname that the model missed or mistook, if more speaks for a person."""
    words = reading.words
    for index in reading.capitalised:
        word = words[index]
        if reading.labels[index] == "PERSON" or len(word.plain) < 3 or index in reading.countries:
            continue
        if word.plain in HONORIFICS:
            continue
        if not is_given(word.plain) and not _ends_surely(reading, index):
            continue
        if word.plain in NOT_NAMES - PLACES_AND_GIVEN_NAMES or (
            index
            and word.joined
            and words[index - 1].capital
            and not reading.is_possessive(index - 1)
            and not _is_titled(reading, index)
        ):
            continue
        _, end = _whole(reading, index, index + 1)
        if end - index not in (2, 3, 4) or not _is_person(reading, index, end):
            continue
        if word.text.isupper() and len(word.text) > 2:
            continue  # a dateline
        whole = any(
            a == index and b in (index + 1, end) and kind in ("ORG", "GPE", "LOC") for a, b, kind in reading.tagged
        )
        if word.gap == ", " and index and reading.labels[index - 1] == "GPE" == reading.labels[index]:
            continue  # Halifax, Nova Scotia
        plain_given = word.plain not in PLACES_AND_GIVEN_NAMES and word.plain not in PLACE_ADJECTIVES
        if whole and reading.is_possessive(end - 1) and _NO_OWNER.match(reading.article.text, words[end - 1].end):
            continue  # Marshall Field's
        if (whole and plain_given) or _is_confirmed(reading, index, end):
            yield index, end


def _ends_surely(reading: Reading, index: int) -> bool:
    """Whether a tag of another kind begins here that holds a surname which is nothing else."""
    if reading.labels[index] not in ("ORG", "GPE"):
        return False
    tag = next(((a, b) for a, b, kind in reading.tagged if a == index and kind in ("ORG", "GPE")), None)
    return tag is not None and any(word.plain in SURE_NAMES for word in reading.words[tag[0] + 1 : tag[1]])


def _family_first(reading: Reading) -> Iterator[Range]:
    """Chinese, Korean and Vietnamese names that the model missed."""
    words = reading.words
    for index in reading.capitalised:
        word = words[index]
        if word.joined and words[index - 1].capital and not reading.is_possessive(index - 1):
            continue
        if word.starts or reading.labels[index] == "PERSON":
            continue
        end = index + 1
        while (following := reading.follows(end)) and following.capital and not reading.is_possessive(end - 1):
            end += 1
        if end - index in (2, 3) and parse_name(reading.surface(index, end)).family_first:
            exact = reading.labels[index] == "" or any((a, b) == (index, end) for a, b, _ in reading.tagged)
            labels = {"", "ORG"} if "-" not in words[index + 1].text else {"", "ORG", "FAC", "GPE", "LOC", "NORP"}
            if exact and labels.issuperset(reading.labels[index:end]) and _is_person(reading, index, end):
                yield index, end


def _initialled(reading: Reading) -> Iterator[Range]:
    """Initials and a surname that the model missed: "R. Ponting", "P.V. Narasimha Rao"."""
    words = reading.words
    for index in reading.capitalised:
        word = words[index]
        if (
            word.text[-1] != "."
            or not _INITIALS.fullmatch(word.text)
            or reading.labels[index] not in ("", "ORG", "PERSON")
            or index in reading.countries
        ):
            continue
        if word.joined and words[index - 1].capital and not reading.is_possessive(index - 1):
            continue
        _, end = _whole(reading, index, index + 1)
        if end - index < 2 or words[end - 1].text[-1] == "." or not _is_person(reading, index, end):
            continue
        if "ORG" not in reading.labels[index + 1 : end] or _is_confirmed(reading, index, end):
            yield index, end


_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.){1,3}")
"""Of a given name."""


def _couples(reading: Reading) -> Iterator[Range]:
    """A given name that shares the surname of the name behind "and": "Kim and Lisa Hartley"."""
    words = reading.words
    for first, last, label in reading.tagged:
        alone = first - 2
        if (
            label != "PERSON"
            or last - first < 2
            or alone < 0
            or words[first - 1].plain != "and"
            or not words[first].joined
        ):
            continue
        word = words[alone]
        if word.joined and words[alone - 1].capital and alone:
            continue
        plain_given = is_given(word.plain) and word.plain not in PLACES_AND_GIVEN_NAMES | NOT_NAMES
        if not _is_person(reading, first, last):
            continue  # the Walter and Annette Kern Pavilion
        if plain_given and word.capital and alone not in reading.countries and is_given(words[first].plain):
            yield alone, alone + 1


def _cricketers(reading: Reading) -> Iterator[Range]:
    """Fielders and bowlers of a scoreboard: M. Waugh st Kaluwitharana b Jayasuriya 50; Vaas 9-2-33-1."""
    words, text = reading.words, reading.article.text
    for index in reading.capitalised:
        word = words[index]
        if not _is_namelike(word) or word.plain in NOT_NAMES:
            continue
        before = words[index - 1].text if index and word.joined else ""
        bowled = text[word.end : word.end + 3] == " b " or words[index + 1].text[0].isdigit()
        if (before in _DISMISSED and bowled) or _BOWLING.match(text, word.end):
            yield index, index + 1


_DISMISSED = ("b", "c", "st", "lbw")
_BOWLING = re.compile(r" \d+(?:\.\d)?-\d+-\d+-\d+")


def _among_people(reading: Reading) -> Iterator[Range]:
    """What the model takes for places or firms in the midst of a list of people."""
    people = {last for _, last, label in reading.tagged if label == "PERSON"}
    starts = {first for first, _, label in reading.tagged if label == "PERSON"}
    for first, last, label in reading.tagged:
        if label in ("GPE", "ORG") and first in people and last - first in (2, 3) and reading.words[first].gap == ", ":
            following = last + 1 if last < len(reading.words) and reading.words[last].plain == "and" else last
            listed = following in starts or (
                following + 1 in starts and reading.words[following].plain in ("he", "an", "so")
            )
            one = all(word.joined for word in reading.words[first + 1 : last])
            if one and listed and reading.words[last].gap in (", ", " ") and _is_person(reading, first, last):
                yield first, last


def _known_alone(reading: Reading) -> Iterator[Range]:
    """Those whom newspapers call by one name, and pairs in one word: "Trump-era", "the Biden-Harris administration"."""
    words = reading.words
    for index, word in enumerate(words):
        if word.plain in KNOWN_ALONE and word.capital and not word.text.isupper():
            if (
                not _is_capital(reading.follows(index + 1))
                or reading.is_possessive(index)
                or words[index + 1].plain in OF_A_PERSON
            ):
                before = words[index - 1] if index and word.joined and words[index - 1].capital else None
                start = index - 1 if before and is_given(before.plain) else index
                unclear = before and not before.starts and start == index
                if not unclear and not _names_a_thing(reading, start, index + 1):
                    yield start, index + 1
        elif word.gap == "-" and word.capital and words[index - 1].capital:
            if _is_pair(reading, index):
                yield index - 1, index
                yield index, index + 1


def _is_pair(reading: Reading, index: int) -> bool:
    """Whether a hyphen joins two people's names before word `index`: "a Trump-Kim summit"."""
    after, pair = reading.follows(index + 1), reading.words[index - 1 : index + 1]
    if after is None or after.plain not in BETWEEN_TWO:
        return False
    if any(i in reading.countries for i in (index - 1, index)) or any("." in w.text or w.text.isupper() for w in pair):
        return False
    people = {reading.words[last - 1].plain for _, last, label in reading.tagged if label == "PERSON"} | KNOWN_ALONE
    return after.plain in ("administration", "ticket", "campaign") or any(word.plain in people for word in pair)


def _with_apposition(reading: Reading) -> Iterator[Range]:
    """Two or three words at the head of a sentence that the model missed, and a trade: "Wole Soyinka, the poet,"."""
    words, labels = reading.words, reading.labels
    for index in reading.capitalised:
        word = words[index]
        if not word.starts or word.plain in NOT_NAMES or word.plain in THING_BEFORE or index in reading.countries:
            continue
        _, end = _whole(reading, index, index + 1)
        if end - index not in (2, 3) or not {"", "GPE", "NORP"}.issuperset(labels[index:end]):
            continue
        whole_place = (index, end, "GPE") in reading.tagged or not words[end - 1].capital
        apposition = _APPOSED.match(reading.article.text, words[end - 1].end)
        if (
            not whole_place
            and apposition
            and role_after(reading.article.text, words[end - 1].end)
            and _is_person(reading, index, end)
        ):
            yield index, end


_APPOSED = re.compile(
    r", (?:the |an? |his |her |their )?(?:[\w'’-]+ ){0,4}?(?:president|minister|leader|author|poet|laureate|wife|widow|"
    r"husband|son|daughter|brother|sister|cousin|lawyer|professor|spokesman|spokeswoman|chairman|chairwoman|director|"
    r"teacher|actor|actress|singer|general|senator|mayor|governor|judge|bishop|analyst|economist|journalist|doctor|"
    r"champion|striker|activist|dissident|ambassador|envoy|secretary|premier|chancellor|historian|farmer)\b"
)


def _in_results(reading: Reading) -> Iterator[Range]:
    """Names with a country in brackets, where the model knows half of those in the line: Linford Christie (Britain)."""
    words, text = reading.words, reading.article.text
    rows: dict[int, list[Range]] = {}
    for index in sorted(reading.countries):
        if words[index].gap != " (" or not _CLOSED.match(text, words[index].end):
            continue
        start = index
        while index - start < 5 and _is_in_a_row(reading, start - 1):
            start -= 1
            if not words[start].joined:
                break
        if index - start in (2, 3, 4):
            rows.setdefault(reading.lines[index], []).append((start, index))
    for ranges in rows.values():
        known = sum("PERSON" in reading.labels[start:end] for start, end in ranges)
        if len(ranges) > 1 and 2 * known >= len(ranges):
            yield from (r for r in ranges if not THINGS & {w.plain for w in words[r[0] : r[1]]})


_CLOSED = re.compile(r"\.?(?: [A-Z][a-z]+){0,2}(?:[,/;][^)]{1,20})?\)")


def _is_in_a_row(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return index > 0 and (word.capital or word.plain in PARTICLES) and _is_namelike(word)


def _in_rolls(reading: Reading) -> Iterator[Range]:
    """Members in a list of votes, by surname and state: Akaka, Hawaii; Baucus, Mont.; Bayh, Ind."""
    text = reading.article.text
    starts = [word.start for word in reading.words]
    end = -1
    for line in text.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if line.count(";") < 2:
            continue
        members = [m for m in _MEMBER.finditer(text, start, end) if m[2].rstrip(".") in STATES]
        if len(members) > 2:
            for member in members:
                yield bisect_left(starts, member.start(1)), bisect_left(starts, member.end(1))


_MEMBER = re.compile(
    r"(?<![\w.] )\b([A-Z][\w’']+(?: [A-Z][\w’']+)?)(?:, | \([DRI]-)([A-Z][\w. ]{2,14}?)(?=\)?(?:[;.]|$))", re.MULTILINE
)


def _in_line_ups(reading: Reading) -> Iterator[Range]:
    """Players behind their team and a colon: Lazio: Marchegiani; Nesta, Chamot; Fuser, Nedved; Signori."""
    words, labels = reading.words, reading.labels
    lines = reading.article.text.split("\n")
    numbers = [number for number, line in enumerate(lines) if _LINE_UP.fullmatch(line)]
    for number in numbers:
        first, end = bisect_left(reading.lines, number), bisect_right(reading.lines, number)
        first = next(index for index in range(first, end) if words[index].gap == ": ")
        if "PERSON" in labels[first:end] and labels[first:end].count("GPE") < (end - first) / 3:
            starts = [i for i in range(first, end) if not words[i].joined] + [end]
            yield from (
                (a, b) for a, b in pairwise(starts) if not reading.countries.intersection(range(a, b)) and b - a < 4
            )


_PLAYER = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_LINE_UP = re.compile(rf"{_PLAYER}: {_PLAYER}(?:[,;] {_PLAYER}){{5,}}\.?")


def _scorers(reading: Reading) -> Iterator[Range]:
    """Surnames with the minute of a goal: (Sutton 10th minute, Heskey 35th)."""
    words = reading.words
    for index in reading.capitalised:
        word = words[index]
        following = words[index + 1]
        if (
            following.text[0].isdigit()
            and following.gap in (" ", " (")
            and _MINUTE.fullmatch(following.text)
            and _is_namelike(word)
        ):
            start = index
            while start > 0 and words[start].joined and words[start - 1].capital and _is_namelike(words[start - 1]):
                start -= 1
            inside = words[index + 1].gap == " (" or words[start].gap.endswith(("(", ", "))
            if inside and not _is_initial(word) and word.plain not in NOT_NAMES and index not in reading.countries:
                yield start, index + 1


def _ranked(reading: Reading) -> Iterator[Range]:
    """Names behind a rank or a shirt number, in tables and line-ups: 4. Tiger Woods, 13 - Japie Mulder."""
    words, labels = reading.words, reading.labels
    rows = []
    for index in range(1, len(words) - 1):
        if (
            words[index].capital
            and words[index - 1].text.isdigit()
            and words[index].gap in (" - ", "-", ". ", ".", " ")
        ):
            end = index + 1
            while (
                (word := reading.follows(end))
                and (word.capital or word.plain in PARTICLES)
                and not word.starts
                and _is_namelike(word)
            ):
                end += 1
            if end - index in (2, 3) and words[end - 1].capital and index not in reading.countries:
                rows.append((index, end))
    known = sum("PERSON" in labels[start:end] for start, end in rows)
    possible = {"", "PERSON"} | ({"DATE", "TIME", "ORG", "CARDINAL"} if 2 * known > len(rows) else set())
    if len(rows) > 2 and known:
        for start, end in rows:
            if possible.issuperset(labels[start:end]) and _is_person(reading, start, end):
                yield start, end


_MINUTE = re.compile(r"\d{1,3}(?:st|nd|rd|th)")


def _in_headlines(reading: Reading) -> Iterator[Range]:
    """Full names in headlines that the text below confirms."""
    body = {
        w.plain for w, line in zip(reading.words, reading.lines, strict=True) if w.capital and line not in reading.loose
    }
    surnames = {
        reading.words[last - 1].plain
        for first, last, label in reading.tagged
        if label == "PERSON" and reading.lines[first] not in reading.loose
    }
    for first, last, label in reading.tagged:
        if label != "PERSON" or reading.lines[first] not in reading.loose:
            continue
        for piece in _pieces(reading, first, last):
            start, end = _trimmed(reading, *piece)
            while end - start > 2 and reading.words[end - 1].plain not in body:
                end -= 1
            if end - start < 2 or any(w.plain in HEADLINE_VERBS | DEEDS for w in reading.words[start:end]):
                continue
            if reading.words[start].plain in surnames and reading.words[end - 1].plain not in body:
                continue  # Brandt Kneels
            end = _whole(reading, start, end)[1]
            closed = end == len(reading.words) or not reading.words[end].joined or reading.is_possessive(end - 1)
            closed = closed or not reading.words[end].capital
            in_body, first_name = reading.words[end - 1].plain in body, is_given(reading.words[start].plain)
            alone = closed and first_name and not reading.words[end - 1].text.isupper()
            if (alone or (in_body and (first_name or _is_titled(reading, start)))) and _is_person(reading, start, end):
                yield start, end


def _is_plain_in_headline(reading: Reading, start: int, end: int) -> bool:
    """Whether a name behind a title in a headline is surely no verb: "President Chakwera to Visit"."""
    last, after = reading.words[end - 1], reading.follows(end)
    if reading.words[start - 1].plain not in TITLES and reading.words[start - 1].plain not in HONORIFICS:
        return False
    if any(word.plain in HEADLINE_VERBS for word in reading.words[start:end]):
        return False
    if last.plain in NOT_NAMES or last.plain.endswith(("ed", "ing")):
        return False
    return reading.is_possessive(end - 1) or (after is not None and not after.capital)


# The evidence filter.


def _is_person(reading: Reading, start: int, end: int) -> bool:
    """Whether words that look like a name are a person's, by themselves and by what stands around them."""
    words = reading.words
    name = words[start:end]
    if not _is_namelike_range(reading, start, end):
        return False
    firm = " ".join(word.plain.replace("-", " ") for word in name) in NOT_PEOPLE
    if firm and not _is_founder(reading, start, end):
        return False
    if name[0].plain.split("-")[0] in GROUPS or (
        len(name) == 1 and (name[0].plain in NOT_NAMES - MONTHS_AND_NAMES or len(name[0].plain) < 2)
    ):
        return False
    surely = _is_titled(reading, start) and is_given(name[0].plain)
    for word in name[1:]:
        if (
            word.plain in THINGS
            and not _is_surname_too(name, word)
            and not (surely and word.plain in THINGS_OR_SURNAMES)
        ):
            return False
    if len(name) > 1 and (name[0].plain in THING_FIRST or (name[0].text == "St." and len(name) == 2)):
        return False
    if name[-1].plain in THINGS and reading.labels[start] in ("ORG", "LOC", "FAC"):
        return False
    if _names_a_thing(reading, start, end):
        return False
    if len(name) == 1:
        thing = name[0].plain in THINGS and name[0].plain not in THINGS_OR_SURNAMES
        return (not thing or reading.labels[start] == "PERSON") and _is_person_alone(reading, start)
    if end - 1 in reading.countries and not (len(name) > 2 and reading.labels[end - 1] == "PERSON"):
        return False  # but Pierre Mendès France
    before = words[start - 1].plain if start and words[start].joined else ""
    if before in ("with", "at") and not is_given(name[0].plain) and _is_employer(reading, start - 1):
        return False
    foreign = (
        not any(is_given(word.plain) for word in name) and not parse_name(reading.surface(start, end)).family_first
    )
    return not (foreign and before in ("in", "at", "near") and not reading.is_possessive(end - 1))


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
    given = all(is_given(word.plain) or _is_initial(word) for word in before)
    return thing.plain in THINGS_OR_SURNAMES and given and len(name) < 4


def _is_namelike(word: Word) -> bool:
    """Whether a word looks like part of a name: "McCain", "O'Neill", "Jean-Claude", "J.", and not "OverseasSchools"."""
    return _looks_like_name(word.text) or word.plain in PARTICLES or word.plain.startswith(("al-", "el-"))


@lru_cache(maxsize=65536)
def _looks_like_name(text: str) -> bool:
    return bool(_NAMELIKE.fullmatch(text)) and text != text.lower()


_NAMELIKE = re.compile(
    r"""(?:[^\W\d_]['’‘ʼ]|[^\W\d_]{1,4}(?=[^\W\d_a-z]))?    # O', Mc, De
    (?:[^\W\d_]|['’‘ʼ.‑-])(?:[^\W\d_A-Z]|['’‘ʼ.‑-]+[^\W\d_]?)*
    |[^\W\d_a-z'’-]+\.?                                   # BLINKEN
    |(?:[^\W\d_]\.)+                                      # J.R.R.""",
    re.VERBOSE,
)


def _is_namelike_range(reading: Reading, start: int, end: int) -> bool:
    return start < end and all(_is_namelike(word) for word in reading.words[start:end])


def _names_a_thing(reading: Reading, start: int, end: int) -> bool:
    """Whether what stands before or behind a name makes it the name of something else."""
    words, text = reading.words, reading.article.text
    after, possessive = reading.follows(end), reading.is_possessive(end - 1)
    before = words[start - 1] if start and words[start].joined else None
    of_a_person = after is not None and after.plain in OF_A_PERSON | BETWEEN_WORDS
    if after and not possessive and after.capital and after.plain in THINGS and not of_a_person:
        return True
    if (
        after
        and possessive
        and (after.plain in THINGS_IN_SMALL or (after.capital and after.plain in THINGS | {"children", "women"}))
    ):
        return True
    if (
        text[words[end - 1].end : words[end - 1].end + 2] == " &"
        or text[max(0, words[start].start - 2) : words[start].start] == "& "
    ):
        return True
    if end - start == 1 and _is_party(reading, start):
        return True
    quoted = words[start].gap[-1:] in ("“", '"') and re.match(
        '[,.]?[”"]', text[words[end - 1].end : words[end - 1].end + 2]
    )
    if end - start > 1 and quoted:
        return True
    entitled = start > 0 and words[start - 1].plain in HONORIFICS and words[start - 1].gap[-1:] in ("“", '"')
    if entitled and text[words[end - 1].end : words[end - 1].end + 1] in ("”", '"'):
        return True  # "Ms. Marvel"
    if before is None:
        return False
    if before.plain in STORMS | SHIPS or (before.capital and before.plain in THING_BEFORE and not before.starts):
        return True
    if before.text == "St." and end - start == 1:
        return True  # a church, a school, a town
    if before.text in ("Uncle", "Aunt") and words[start].plain in ("sam", "ben", "tom", "remus", "jemima"):
        return True
    if before.plain == "the":
        return not of_a_person
    hyphened = text[words[end - 1].end : words[end - 1].end + 1] == "-"
    return before.plain in ("a", "an") and end - start == 1 and not of_a_person and not hyphened


def _is_party(reading: Reading, index: int) -> bool:
    """Whether a word is a party in the name of a case: Roe v. Wade."""
    words = reading.words
    following = reading.follows(index + 1)
    before = words[index - 1].text if index and words[index].joined else ""
    return before == "v." or (following is not None and following.text == "v.")


BETWEEN_WORDS = frozenset(["summit", "talks", "debate", "backed", "era", "led", "appointed", "style", "controlled"])


def _is_titled(reading: Reading, start: int) -> bool:
    return title_before(reading, start).start < start


def _is_person_alone(reading: Reading, index: int) -> bool:
    """Whether one word by itself, which the model took for a person or which a title precedes, names one."""
    words, text = reading.words, reading.article.text
    word, after, possessive = words[index], reading.follows(index + 1), reading.is_possessive(index)
    if _is_titled(reading, index):
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
    if before and before.plain == "of" and _is_of_a_place(reading, index - 1):
        return False
    if word.plain in _capitals() or word.plain in reading.teams:
        return False
    if possessive and (_NO_OWNER.match(text, word.end) or _owns_a_person(reading, index)):
        return False  # Denny's; Boeing's Ron Woodard
    if after and after.plain == "of" and index + 2 in reading.countries:
        return False  # Garuda of Indonesia
    if word.gap == ") " and not (after and after.plain in DEEDS):
        return False  # a rider's team
    if "-" in word.text and not is_given(word.plain) and word.text.count("-") == 1 and word.text.istitle():
        return possessive or (after is not None and after.plain in SPEECH)  # Massey-Harris
    if before and (before.plain in _OWNING or (before.plain in _HIS and not is_given(word.plain))):
        return False
    if (after and after.plain in OF_A_PERSON | SPEECH) or text[word.end : word.end + 1] == "-":
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


def _owns_a_person(reading: Reading, index: int) -> bool:
    """Whether a full name follows a possessive: people belong to firms, teams and countries."""
    words, following = reading.words, reading.people.get(index + 1, (0, 0))
    return following[0] == index + 1 and following[1] - following[0] > 1 and is_given(words[index + 1].plain)


_NO_OWNER = re.compile(r"['’]s(?: (?:is|are|was|were|has|have|had|said|says|will|would|and|or|in|at|on)\b|[.,;:)])")
"""A possessive that owns nothing is the name of a shop."""
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


def _is_confirmed(reading: Reading, start: int, end: int) -> bool:
    """Whether something besides the name itself says that a person is meant."""
    text, last = reading.article.text, reading.words[end - 1]
    before, behind = (
        text[max(0, reading.words[start].start - 20) : reading.words[start].start],
        text[last.end : last.end + 40],
    )
    following = re.match(r",? (\w+)", behind)
    first = reading.words[start].plain
    plain_given = is_given(first) and first not in PLACES_AND_GIVEN_NAMES | PLACE_ADJECTIVES
    kin = re.search(r"(?:son|daughter|wife|widow|brother|sister|father|mother|husband) of (?:the late )?$", before)
    return bool(
        _is_titled(reading, start)
        or re.match(
            r", (?:\d\d,|who\b|whose\b|the (?:first|only|former|elder|younger)\b|born\b)| \([A-Z][\w.]*\)", behind
        )
        or kin
        or role_before(text, reading.words[start].start)
        or _shares_surname(reading, end - 1)
        or role_after(text, last.end)
        or (following and following[1] in (DEEDS if plain_given else SPEECH))
        or (re.search(r"(?:^|\s)(\w+) $", before) and before.split()[-1] in SPEECH)
        or last.text in reading.honoured
        or last.plain in SURE_NAMES
        or last.plain.startswith(("o'", "mc"))
        or (start > 1 and reading.words[start - 1].plain == "and" and start - 2 in reading.people)
        or (plain_given and behind.startswith(" and ") and end + 1 in reading.people)
        or (start - 1 in reading.countries and reading.is_possessive(start - 1))
    )


def _shares_surname(reading: Reading, index: int) -> bool:
    """Whether the model found a person of the same surname elsewhere."""
    plain = reading.words[index].plain
    return any(
        kind == "PERSON" and last - first > 1 and last - 1 != index and reading.words[last - 1].plain == plain
        for first, last, kind in reading.tagged
    )


# The second pass: the same names again.


def _repeated(reading: Reading, found: Iterable[_Found], taken: set[int]) -> Iterator[Range]:
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


def _forms(reading: Reading, found: Iterable[_Found]) -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """The ways to name these people again, by first word, the longest first; True for a given name alone."""
    forms: dict[tuple[str, ...], bool] = {}
    for start, end, _ in found:
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
                (word,) for word in whole[1:-1] if len(word) > 3 and not is_given(word)
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
    if _names_a_thing(reading, start, end):
        return False
    if _is_titled(reading, start):
        return True
    if end - start > 1:
        return True
    if word.plain in NOT_NAMES - MONTHS_AND_NAMES or (start in reading.countries and labels[start] != "PERSON"):
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
    if after and after.capital and not possessive and after.plain not in DAYS | OF_A_PERSON:
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
