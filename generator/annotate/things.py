"""What bears a person's name and is nobody: streets, laws, prizes, storms, ships, companies."""

from __future__ import annotations

import re
from functools import cache

from generator.annotate.lexicon import (
    CLUBS,
    CONTESTS,
    FAMILIES,
    NOT_PEOPLE,
    OF_A_PERSON,
    PLURAL_THINGS,
    SHIPS,
    STORMS,
    THING_BEFORE,
    THINGS,
    THINGS_IN_SMALL,
    THINGS_OR_SURNAMES,
    WORKS,
)
from generator.annotate.roles import role_after
from generator.annotate.words import Reading, Word
from generator.model import Span
from generator.names import HONORIFICS, fold, is_given
from generator.places import places


def is_known_thing(reading: Reading, start: int, end: int, peoples: frozenset[Span]) -> bool:
    """Whether words are the name of a people, a capital or an institution, whoever took them for a person's."""
    words = [word.plain for word in reading.words[start:end]]
    if reading.span(start, end) in peoples or " ".join(words) in _long_capitals():
        return True
    if " ".join(words) in NOT_PEOPLE and not is_founder(reading, start, end):
        return True
    surname = words[-1] in THINGS_OR_SURNAMES and is_given(words[0])
    return len(words) > 1 and words[-1] in THINGS and not surname


def is_founder(reading: Reading, start: int, end: int) -> bool:
    """Whether the person is meant whose name a firm bears: "Charles Schwab, the founder of Charles Schwab Corp."."""
    behind = reading.article.text[reading.words[end - 1].end :][:6]
    if behind in (" himse", " herse"):
        return True  # Walt Disney himself
    return reading.labels[start] == "PERSON" and (
        bool(role_after(reading.article.text, reading.words[end - 1].end)) or behind in (", who ", ", whos")
    )


@cache
def _long_capitals() -> frozenset[str]:
    """Capitals of two words and more, folded: "new delhi"."""
    return frozenset(fold(place.capital) for place in places().values() if " " in place.capital)


def names_a_thing(reading: Reading, start: int, end: int) -> bool:
    """Whether what stands before or behind a name makes it the name of something else."""
    words, text = reading.words, reading.article.text
    after, possessive = reading.follows(end), reading.is_possessive(end - 1)
    before = words[start - 1] if start and words[start].joined else None
    of_a_person = after is not None and (after.plain in OF_A_PERSON or after.plain in _BETWEEN_WORDS)
    if after and not possessive and after.capital and after.plain in THINGS and not of_a_person:
        return True
    if (
        after
        and possessive
        and (
            after.plain in THINGS_IN_SMALL
            or (after.capital and after.plain in (THINGS - WORKS) | {"children", "women"})
        )
    ):
        return True
    if (
        text[words[end - 1].end : words[end - 1].end + 2] == " &"
        or text[max(0, words[start].start - 2) : words[start].start] == "& "
    ):
        return True
    if after and not possessive and after.plain in CONTESTS:
        return True
    if _is_of_several(text, words[start], words[end - 1], after):
        return True
    if _is_in_a_title(reading, start, end):
        return True
    if end - start == 1 and (_is_party(reading, start) or _is_partner(text, words[start])):
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
    if (
        before.plain in STORMS
        or before.plain in SHIPS
        or (before.capital and before.plain in THING_BEFORE and not (before.starts and before.plain not in CLUBS))
    ):
        return True
    if before.text == "St." and (end - start == 1 or words[end - 1].plain in THINGS):
        return True  # a church, a school, a town
    if before.text in ("Queen", "King") and f"he {before.text} {words[start].text}" in text:
        return True  # the liner Queen Mary, the King David Hotel
    if before.text in ("Uncle", "Aunt") and words[start].plain in ("sam", "ben", "tom", "remus", "jemima"):
        return True
    if before.plain == "the" and reading.is_style(start, end):
        return False
    if before.plain == "the":
        family = after is not None and after.plain in FAMILIES and not reading.is_surname(start, end)
        return not of_a_person or family
    hyphened = text[words[end - 1].end : words[end - 1].end + 1] == "-"
    return before.plain in ("a", "an") and end - start == 1 and not of_a_person and not hyphened


def _is_of_several(text: str, first: Word, last: Word, after: Word | None) -> bool:
    """Whether a name shares with another what makes things of both: "Kennedy and La Guardia airports"."""
    if after is not None and after.plain in PLURAL_THINGS:
        return text.endswith((" and ", " or "), 0, first.start)
    return text.startswith(_ROW, last.end) and _AND_THINGS.match(text, last.end) is not None


_ROW = (", ", " and ", " or ", " to ")
_AND_THINGS = re.compile(
    r"(?:, [A-Z][\w.’'-]*)*+,? (?:and|or|to) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?"
    rf" (?:{'|'.join(sorted(PLURAL_THINGS | {t.title() for t in PLURAL_THINGS}))})\b"
)


def _is_in_a_title(reading: Reading, start: int, end: int) -> bool:
    """Whether a name is part of a quoted title, whose every word has a capital: "Hey Jude"."""
    text, words = reading.article.text, reading.words
    opened = max(text.rfind(mark, max(0, words[start].start - 40), words[start].start) for mark in '“"')
    title = _TITLE.match(text, opened) if opened >= 0 else None
    return title is not None and title.end() >= words[end - 1].end


_TITLE = re.compile(r"[“\"][A-Z][\w’']*(?: (?:(?:of|the|and|in|for|to|a|at|on) ){0,2}[A-Z][\w’']*){1,6}[,.]?[”\"]")


def _is_partner(text: str, word: Word) -> bool:
    """Whether a word is the first name of a firm that has several: "Cravath, Swaine & Moore"."""
    return _PARTNERS.match(text, word.end) is not None


_PARTNERS = re.compile(r"(?:, [A-Z][\w’'-]+)+,? & [A-Z]")


def _is_party(reading: Reading, index: int) -> bool:
    """Whether a word is a party in the name of a case: Roe v. Wade."""
    words = reading.words
    following = reading.follows(index + 1)
    before = words[index - 1].text if index and words[index].joined else ""
    return before == "v." or (following is not None and following.text == "v.")


_BETWEEN_WORDS = frozenset(["summit", "talks", "debate", "backed", "era", "led", "appointed", "style", "controlled"])
