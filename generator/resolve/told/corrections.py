"""Names that a correction puts right: "She is Dolores Wren, not Dolores Wern"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations, product

from generator.model import Span
from generator.names import Name, parse_name
from generator.patterns import pattern
from generator.resolve.told.chain import Chain

ALIKE = 0.7
"""Share of letters in order that a name and its misspelling have in common, or more."""
_MISSPELLED = pattern(
    r"\b(?:miss?pell?(?:ed|ing|ings|s|t)?|misprint(?:ed|s)?|misstated the (?:\w+ ){0,2}(?:sur)?names?"
    r"|(?:gave|had|printed|carried) (?:the|a) (?:wrong|incorrect) (?:\w+ )?(?:sur)?name"
    r"|(?:sur)?names?\b[^.\n]{0,80}\b(?:incorrectly|wrongly|in error))\b"
)


def is_corrected(text: str, span: Span) -> bool:
    """Whether the paragraph of a name says that a name was misspelled."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    found = _MISSPELLED.search(text, start, end if end >= 0 else len(text))
    return found is not None and not _OF_A_THING.match(text, found.end())


_OF_A_THING = pattern(
    r"(?: the)?(?: (?:sur)?names?)? of (?:an?|the) (?:[\w-]+ ){0,2}?(?:street|road|school|company|firm|town|village|"
    r"river|ship|boat|book|film|song|team|hospital|church|shop|store|restaurant)\b"
)


def misspelled_in(text: str, chains: Sequence[Chain]) -> Iterator[tuple[int, int]]:
    """Starts of chains of whom a correction says that they are one person, whichever spelling is right."""
    if not _MISSPELLED.search(text):
        return
    corrected = [chain for chain in chains if any(is_corrected(text, span) for span in chain.spans)]
    for one, other in combinations(corrected, 2):
        if _is_spelling_of(parse_name(one.name), parse_name(other.name)) and not _are_two(text, one, other):
            yield one.start, other.start


def _are_two(text: str, one: Chain, other: Chain) -> bool:
    """Whether two are named as such: "the names of two lawyers, Anne Barnett and Anne Bartlett"."""
    ends = product(one.spans, other.spans)
    return any(text[min(a.end, b.end) : max(a.start, b.start)] in (" and ", ", and ") for a, b in ends)


def _is_spelling_of(a: Name, b: Name) -> bool:
    """Whether two names are one but for the spelling of a surname, which may stand alone: not Carla and Carlo Ruiz."""
    if not (a.given or b.given) or a.suffix != b.suffix or len(a.surname) != len(b.surname):
        return False
    pairs = zip(a.surname, b.surname, strict=True)
    alike = a != b and all(SequenceMatcher(None, x, y, autojunk=False).ratio() >= ALIKE for x, y in pairs)
    return alike and (a.given == b.given or not a.given or not b.given)
