"""Where a name begins and ends: the model's tags cut to the name, and grown to the whole of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.annotate.lexicon import (
    BEFORE_MONTHS,
    BEHIND_GIVEN,
    DAYS,
    FUNCTION_WORDS,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OF_A_PERSON,
    OFFICES,
    PLACES_AND_GIVEN_NAMES,
    POSTNOMINALS,
    SPEECH,
    THINGS,
    THINGS_OR_SURNAMES,
)
from generator.annotate.reading import Reading
from generator.annotate.roles import HEADS, MODIFIERS
from generator.annotate.words import Range, Word, is_all_capitals, is_capital, is_initial
from generator.names import (
    ALSO_NAMES,
    FAMILY_FIRST,
    HONORIFICS,
    PARTICLES,
    TITLES,
    is_common_given,
    is_given,
    parse_name,
    suffix_of,
)
from generator.patterns import pattern


def pieces(reading: Reading, first: int, last: int) -> Iterator[Range]:
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


def trimmed(reading: Reading, start: int, end: int) -> Range:
    """Leave honorifics and titles in front, and words that are no names at both ends."""
    words = reading.words
    while start < end and _stands_before(reading, start, end):
        start += 1
    while start < end and not is_written_as_name(words[end - 1]):
        end -= 1
    while end - start > 2 and is_postnominal(words[end - 1]):
        end -= 1
    if end - start == 2 and words[start + 1].plain in BEHIND_GIVEN and _is_given_in_full(reading, words[start].plain):
        end -= 1
    while end - start > 1 and _stands_behind(reading, start, end):
        end -= 1
    return start, end


def _stands_before(reading: Reading, start: int, end: int) -> bool:
    """Whether the first word is none of the name that follows: "Sen. Lunt", "spokesman Lunt", "When Lunt"."""
    word = reading.words[start]
    if _is_honorific(reading, start, end) or _is_malay_title(reading, start, end) or reading.ends_an_address(start):
        return True
    if not (is_written_as_name(word) or word.plain in PARTICLES) or _begins_a_question(reading, start, end):
        return True
    if end - start > 1 and _says(reading, start):
        return True
    if suffix_of(word.text) and word.text.isupper() and end - start > 1:  # Foreign Minister II Lunt
        return True
    return end - start > 1 and (
        (is_head(word.plain) and not is_given(word.plain))
        or (_is_trade(word, end - start) and is_given(reading.words[start + 1].plain))
        or _is_no_beginning(word, reading.words[start + 1])
    )


def _says(reading: Reading, index: int) -> bool:
    """Whether a word says what who follows does, behind what is said: "“Never!” Said Lunt", "“Now?” Snapped Dora"."""
    word = reading.words[index]
    return word.starts and word.plain in SPEECH and (word.text != "Said" or word.gap[:1] in ('"', "”", "’", "?", "!"))


def _begins_a_question(reading: Reading, index: int, end: int) -> bool:
    """Whether "Will" before a name begins a question and is no given name: "Will Dora Lunt be there?"."""
    word, verb = reading.words[index], reading.follows(end)
    return word.text == "Will" and word.starts and end - index > 1 and verb is not None and verb.plain in _INFINITIVES


_INFINITIVES = frozenset(
    "attend be become come get give go have join make meet resign return run say sign speak stay take visit".split()
)


def _is_malay_title(reading: Reading, index: int, end: int) -> bool:
    """Whether a word belongs to a title of two: "Tan Sri Lunt", "Datuk Seri Lunt"."""
    words = reading.words
    if words[index].text == "Tan":
        return end - index > 2 and words[index + 1].text == "Sri"
    return words[index].text in ("Sri", "Seri") and index > 0 and words[index - 1].text in ("Tan", "Datuk", "Dato")


def is_written_as_name(word: Word) -> bool:
    """Whether a word has a capital, or the small article of Arabic names: "Sadr", "al-Sadr"."""
    return word.capital or word.plain.startswith(("al-", "el-", "ul-"))


def _stands_behind(reading: Reading, start: int, end: int) -> bool:
    """Whether the last word is none of the name before it: "Lunt Monday", but not "Xie Jun" or "Tran Van Do"."""
    last = reading.words[end - 1]
    if last.text.startswith(_SEATS):
        return True
    if last.plain not in _STOPS or suffix_of(last.text):
        return False
    return not (last.text.istitle() and parse_name(reading.surface(start, end)).family_first)


_SEATS = ("R-", "D-")
"""What a member's party and town begin with: "Ivo Lunt R-Bergen"."""


def _is_given_in_full(reading: Reading, given: str) -> bool:
    """Whether the model finds somebody of this given name with a surname: "Cevdet Aksoy" beside "Cevdet Bey"."""
    return any(
        label == "PERSON"
        and last - first > 1
        and reading.words[first].plain == given
        and reading.words[first + 1].plain not in BEHIND_GIVEN
        for first, last, label in reading.tagged
    )


_NOBLES = frozenset(
    "abbot baron briton canon count czech dane deacon elder finn marine marquis pole swede viscount".split()
)
"""Titles, ranks and nationals that are names as well, before a given name and a surname."""


def _is_trade(word: Word, length: int) -> bool:
    """Whether the first word of so many says what the others are: "Baron", "Kicker", "Abutters"."""
    if length == 2 and word.plain[-1] != "s":
        return False
    return word.plain in _NOBLES or (word.starts and not is_given(word.plain) and bool(_TRADE.search(word.plain)))


_TRADE = pattern(r"(?:er|or|ist|man|woman|men|women|ian|eer|ess|ant|ee)s?$")


def is_postnominal(word: Word) -> bool:
    """Whether a word is letters behind a name: "QC", "Ph.D."."""
    if word.plain.replace(".", "") not in POSTNOMINALS or word.text.islower():
        return False
    return "." in word.text[:-1] or not word.text.istitle()


def is_head(plain: str) -> bool:
    """Whether a word says what one person or several do: "firefighters"."""
    return plain in HEADS or plain.removesuffix("s") in HEADS


def _is_no_beginning(word: Word, following: Word) -> bool:
    """Whether a word is none that a name of more than one begins with."""
    if word.plain in OFFICES or (is_all_capitals(word) and not following.text.isupper() and "." not in word.text):
        return True
    return word.plain in _STOPS and not is_initial(word) and (word.starts or word.plain not in FAMILY_FIRST)


_STOPS = FUNCTION_WORDS | DAYS - MONTHS_AND_NAMES
"""Words at which a name ends."""


def _is_honorific(reading: Reading, index: int, end: int) -> bool:
    word = reading.words[index]
    if index + 1 == end:
        return False
    following = reading.words[index + 1].plain
    if word.text == "Dean" and end - index > 2 and index and reading.is_possessive(index - 1):
        return True  # Harvard's Dean Dora Lunt
    if word.text in ("Doña", "Dona", "Hajj") or (word.text == "Dom" and is_given(following)):
        return True
    if word.text == "Don" and end - index == 2 and following.endswith(("o", "a")) and is_given(following):
        return not is_common_given(following)  # Don Eusebio, but not Don Young
    if _is_ato(reading, word):
        return True
    if word.plain not in HONORIFICS:
        return False
    if is_title_by_name(reading, index):
        return False
    return word.plain not in ALSO_NAMES or word.plain in ("king", "prince", "judge", "justice", "lord")


def _is_ato(reading: Reading, word: Word) -> bool:
    """Whether a word is an Ethiopian's Mr., which elsewhere is a given name."""
    return word.text == "Ato" and _ETHIOPIA.search(reading.article.text) is not None


_ETHIOPIA = pattern(r"\b(?:Addis Ababa|Tigray)\b|\bAto (\w+)\b[^\0]*\bAto (?!\1\b)[A-Z]", re.IGNORECASE)


def is_title_by_name(reading: Reading, index: int) -> bool:
    """Whether a given name that is a title elsewhere stands behind a title: Dr. Sultan Al Jaber, Senator Major Lunt."""
    if not index or not reading.words[index].joined:
        return False
    plain, title = reading.words[index].plain, reading.words[index - 1].plain
    return (plain == "sultan" and title in HONORIFICS) or (plain == "major" and title in _CIVIL)


_CIVIL = frozenset("assemblyman congressman councilman gov governor judge mayor rep representative sen senator".split())
"""Titles behind which no rank stands."""


def grown(reading: Reading, start: int, end: int) -> Range:
    """Take in the rest of a name that the tag cut: particles and a given name before, surname and suffix behind."""
    words = reading.words
    while start > 0 and words[start].joined and words[start - 1].plain in _PARTICLES_BEFORE:
        start -= 1
    if start > 0 and words[start].joined and _begins(reading, start - 1, end):
        start -= 1
    while not reading.is_possessive(end - 1) and reading.follows(end):
        stop = end
        while (word := reading.follows(stop)) and not word.capital and _links(reading, stop):
            stop += 1
        word = reading.follows(stop)
        if word is None or not (_continues(reading, stop, word) or (stop > end and _is_bare_name(reading, stop))):
            break
        end = stop + 1
    if _NICKNAME.match(reading.article.text, words[end - 1].end):
        end += 2
    if end < len(words) and _is_suffix(reading, words[end]):
        end += 1
    return start, end


def _is_suffix(reading: Reading, word: Word) -> bool:
    """Whether a word ends the name before it: "Lunt, Jr.", "Lunt III", "John Paul I", but not "to Lunt I said"."""
    if word.gap not in (", ", " ") or not suffix_of(word.text):
        return False
    if word.plain in ("jr", "sr", "2d", "3d"):
        return True
    spoken = word.text == "I" and not _REGNAL.match(reading.article.text, word.end)
    return word.gap == " " and word.text.isupper() and not spoken


_REGNAL = pattern(r"[,.;)]|['’]s\b| of [A-Z]|$", re.MULTILINE)
"""Behind the first of a name, "John Paul I", and not behind one who speaks."""


def _links(reading: Reading, index: int) -> bool:
    """Whether a small word ties what follows to the name: "Ferrer y Montoya", but not "Juan y Maria"."""
    plain, after = reading.words[index].plain, reading.follows(index + 1)
    if plain == "y":
        return after is not None and not is_given(after.plain)
    return plain in PARTICLES and plain not in ("e", "a")


def _is_bare_name(reading: Reading, index: int) -> bool:
    """Whether a word may end a name behind a particle, whatever the model says."""
    return reading.words[index].capital and index not in reading.countries and reading.lines[index] not in reading.loose


_NICKNAME = pattern(r""" [“"‘][^\W\d_][\w’'-]*[”"’] [^\W\d_a-z]""")


def _begins(reading: Reading, index: int, end: int) -> bool:
    """Whether a capitalised word before a name is part of it."""
    word, following = reading.words[index : index + 2]
    family_first = word.plain in FAMILY_FIRST and parse_name(reading.surface(index, end)).family_first
    if family_first and word.capital and not word.starts and end - index < 4:
        return True
    if is_all_capitals(word) and is_given(following.plain):
        return index not in reading.countries and word.text.title() in reading.article.text  # NAGY Bence
    if is_title_by_name(reading, index):
        return True
    if not word.capital or reading.is_possessive(index) or _is_no_given_name(reading, index, end):
        return False
    if ends_something_else(reading, index):
        return False
    if is_initial(following) or following.plain.endswith(("vich", "vna")):
        return True
    return is_given(word.plain) or family_first or _is_cut_off(reading, index, end)


def ends_something_else(reading: Reading, index: int) -> bool:
    """Whether a word that may be a given name ends what stands before: "the Audit Council Dora Lunt"."""
    word, label = reading.words[index], reading.labels[index]
    if not index or label in ("", "PERSON") or not (word.plain in THINGS or word.plain in PLACES_AND_GIVEN_NAMES):
        return False
    goes_on = word.joined and reading.labels[index - 1] == label
    return goes_on or (label == "GPE" and reading.words[index - 1].plain in ("in", "to"))


def _is_no_given_name(reading: Reading, index: int, end: int) -> bool:
    """Whether a word with a capital says what the name behind it is: "President Lunt", "Baron Lunt", "Sri Lunt"."""
    word = reading.words[index]
    if (
        _begins_a_question(reading, index, end)
        or _says(reading, index)
        or _is_ato(reading, word)
        or (word.plain in _BEGINNING_NO_NAME and not _is_no_month(reading, index))
    ):
        return True
    return (word.plain in _NOBLES and end - index > 2) or word.text in ("Sri", "Seri")


def _is_no_month(reading: Reading, index: int) -> bool:
    """Whether "August" before a surname is a given name: "his son, August Berglund", not "last August Berglund won"."""
    if reading.words[index].plain not in MONTHS_AND_NAMES or reading.labels[index + 1] != "PERSON":
        return False
    if is_initial(reading.words[index + 1]):
        return True  # August A. Busch
    alone = reading.starting.get(index, (0, "")) == (index + 1, "DATE")
    before = reading.words[index - 1] if index and reading.words[index].joined else None
    return alone and (before is None or not (before.capital or before.plain in _BEFORE_MONTHS))


_BEFORE_MONTHS = BEFORE_MONTHS | {"during", "each", "every", "the"}


def _is_cut_off(reading: Reading, index: int, end: int) -> bool:
    """Whether a word that the model left out is the given name of the surname behind it: "Tevita Holt argued"."""
    word, following = reading.words[index : index + 2]
    middle = end - index == 3 and is_given(following.plain) and not is_common_given(following.plain)
    if not (end - index == 2 or middle) or reading.labels[index + 1] != "PERSON":
        return False
    if word.starts or reading.labels[index] or index in reading.countries or index in reading.adjectives:
        return False
    if is_capital(reading.words[index - 1]) and word.joined and reading.words[index - 1].plain not in OFFICES:
        return False
    of_something = reading.words[index - 1].plain in ("of", "for")  # Minister of Investment Kamal Dahl
    return len(word.plain) > 3 and word.text.istitle() and not (says_what_one_is(word) or of_something)


def says_what_one_is(word: Word) -> bool:
    """Whether a word may stand before a surname without being a given name: "Ranking", "Designate", "Kicker"."""
    last = word.plain.split("-")[-1]
    return is_head(last) or last in _OF_NO_NAME or last.endswith("an") or _TRADE.search(last) is not None


_OF_NO_NAME = MODIFIERS | THINGS | OFFICES | {"charge", "designate", "elect", "member", "members"}

_PARTICLES_BEFORE = PARTICLES - {"e", "y", "do", "la", "las", "los"}
_BEGINNING_NO_NAME = NOT_NAMES | TITLES | OFFICES | HONORIFICS.keys()
_VIETNAMESE_MIDDLE = frozenset(["van", "thi"])
"""Behind these a given name must follow."""


def _continues(reading: Reading, index: int, word: Word) -> bool:
    """Whether a word behind a name is part of it: one with a capital, or with the small article of Arabic names."""
    if word.plain.startswith(("al-", "el-")) and reading.labels[index] in ("", "PERSON", "ORG"):
        return True
    if not word.capital or word.starts or word.text[0].isdigit() or reading.lines[index] in reading.loose:
        return False
    if word.plain in BEHIND_GIVEN and _is_given_in_full(reading, reading.words[index - 1].plain):
        return False
    if word.text.startswith(_SEATS):
        return False
    if word.plain in _STOPS and word.text.istitle() and reading.words[index - 1].plain in _VIETNAMESE_MIDDLE:
        return index > 1 and parse_name(reading.surface(index - 2, index + 1)).family_first  # Tran Van Do
    if _is_no_surname(reading, index) or index in reading.countries or _opens_title(reading, index):
        return False
    if reading.labels[index] == "DATE" and (word.plain in NOT_NAMES or not word.text.isalpha()):
        return word.plain in MONTHS_AND_NAMES and not re.match(r" \d", reading.article.text[word.end : word.end + 2])
    if reading.labels[index] in ("NORP", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT"):
        return reading.labels[index - 1] == reading.labels[index]
    return reading.labels[index] in ("", "PERSON", "ORG", "GPE", "DATE")


def _is_no_surname(reading: Reading, index: int) -> bool:
    """Whether a word behind a name is none of it: "Lunt Monday", "Lunt QC", "Lunt Campaign", "Dora Street"."""
    word = reading.words[index]
    if word.plain in _STOPS or word.plain in OF_A_PERSON or is_postnominal(word):
        return True
    if word.plain in TITLES and not _is_titles_namesake(reading, index):
        return True
    return word.plain in THINGS and word.plain not in THINGS_OR_SURNAMES


def _is_titles_namesake(reading: Reading, index: int) -> bool:
    """Whether a title is the surname of the given name before it, since no name follows: "Theodore Judge won"."""
    if reading.words[index].plain not in ALSO_NAMES or not is_given(reading.words[index - 1].plain):
        return False
    return not is_capital(reading.follows(index + 1))


def _opens_title(reading: Reading, index: int) -> bool:
    """Whether a title begins here: "President Bukele, Foreign Minister Hill" without its comma."""
    after = reading.follows(index + 1)
    return after is not None and after.capital and after.plain in TITLES and reading.words[index].plain in MODIFIERS
