"""Names behind an honorific or a title, whether the model saw them or not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.annotate.extent import grown, pieces, trimmed
from generator.annotate.lexicon import DEEDS, MONTHS_AND_NAMES, NOT_NAMES, PERSONAL, PLAYERS, WEAK_TITLES
from generator.annotate.person_or_not import is_person
from generator.annotate.roles import HEADS, role_after
from generator.annotate.words import Range, Reading, is_capital, is_namelike
from generator.names import ALSO_NAMES, HONORIFICS, PARTICLES, TITLES, is_given, suffix_of


def behind_titles(reading: Reading) -> Iterator[Range]:
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
            end = max(end, trimmed(reading, *next(pieces(reading, index, tag_end)))[1])
        _, end = grown(reading, index, end)
        if words[end - 1].capital and is_person(reading, index, end):
            yield index, end


def behind_shared_titles(reading: Reading) -> Iterator[Range]:
    """Those who share a title, each told by a land: "Presidents Menem of Argentina and Collor of Brazil"."""
    for shared in _SHARED.finditer(reading.article.text):
        for name in _EACH.finditer(reading.article.text, *shared.span("names")):
            start, end = map(reading.word_at, name.span("name"))
            if reading.countries.isdisjoint(range(start, end)) and reading.is_namelike(start, end):
                yield start, end


_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
_OF_A_LAND = rf"{_NAME} of (?:the )?{_NAME}"
_EACH = re.compile(rf"(?P<name>{_NAME}) of ")
_SHARED = re.compile(
    r"\b(?:Presidents|(?:Prime |Foreign |Defen[cs]e |Finance )?Ministers|Chancellors|Premiers|Governors|Senators|Kings|"
    rf"Ambassadors|Representatives|Bishops|Archbishops|Cardinals) "
    rf"(?P<names>{_OF_A_LAND}(?:, {_OF_A_LAND})*,? and {_OF_A_LAND})"
)


def _is_behind_title(reading: Reading, index: int) -> bool:
    """Whether the word behind a title may begin a name; where the title tells little, the model must agree."""
    word, before, label = reading.words[index], reading.words[index - 1], reading.labels[index]
    if not (word.capital or word.plain in PARTICLES or word.plain.startswith("al-")) or not is_namelike(word):
        return False
    if (
        word.plain in _NO_NAMES_BEHIND_TITLES
        or word.text in ("Sri", "Seri")
        or suffix_of(word.text)
        or reading.is_possessive(index - 1)
    ):
        return False
    honoured = index > 1 and before.capital and before.joined and reading.words[index - 2].plain in HONORIFICS
    if honoured and before.plain == "sultan":
        return False  # Prince Sultan bin Salman
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
    if before.text in _PRINCELY and label == "ORG" and reading.starting.get(index - 1, (0, ""))[0] == index + 1:
        return True  # Prince Souphanouvong
    if honoured and label == "" and is_capital(after):
        return True  # the Rev Canon Piers Holt
    if before.text in _BEFORE_GIVEN and is_given(word.plain) and not is_capital(after):
        return index not in reading.countries
    if before.text in _RANKS and label == "" and _acts_or_is_told_of(reading, index + 1):
        return index not in reading.countries
    if (before.plain in WEAK_TITLES and before.text != "Hon.") or index in reading.countries:
        return False
    if before.capital:
        if before.plain in TITLES or before.plain in HONORIFICS:
            return True
        return before.starts and before.plain in PERSONAL and is_capital(after) and label in ("", "ORG", "GPE")
    if label in ("", "ORG", "GPE") and before.plain in PERSONAL and is_capital(after):
        return not _is_wanted(reading, index)
    return (label in ("", "ORG") and is_given(word.plain)) or (label == "ORG" and not is_capital(after))


def _is_wanted(reading: Reading, index: int) -> bool:
    """Whether whoever stands before word `index` is a team's: "the striker Real Madrid sold"."""
    return index > 1 and reading.words[index - 1].plain in PLAYERS and reading.words[index - 2].plain in ("the", "a")


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


_ROYAL = frozenset("Emir Emperor Empress King Prince Princess Queen Sultan".split())
_PRINCELY = frozenset("Emir Emperor Empress Prince Princess Sheikh Sultan".split())
_RANKS = frozenset(["Marshal", "General", "Captain", "Major"])
_BEFORE_GIVEN = frozenset("Aunt Brother Dame Father King Lady Mother Prince Princess Queen Rabbi Sister Uncle".split())
_BEFORE_NAMES = HEADS | HONORIFICS.keys()
_NO_NAMES_BEHIND_TITLES = (NOT_NAMES - MONTHS_AND_NAMES) | HEADS | HONORIFICS.keys()
