"""Names that a correction puts right: "She is Dolores Wren, not Dolores Wern"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from generator.names import Name, parse_name
from generator.resolve.chain import Chain

ALIKE = 0.7
"""Share of letters in order that a name and its misspelling have in common, or more."""
_MISSPELLED = re.compile(
    r"\bmiss?pel(?:led|t|ling)\b|\b(?:spelled|spelt|rendered|transcribed) (?:incorrectly|wrongly)\b"
    r"|\b(?:incorrectly|wrongly) (?:spelled|spelt|rendered|transcribed)\b"
    r"|\bspelling of (?:the|his|her|an?) [\w ]*name\b"
)


def misspelled_in(text: str, chains: Sequence[Chain]) -> Iterator[tuple[int, int]]:
    """Starts of chains that a text about a misspelling tells to be one person, whichever of both is right."""
    if not _MISSPELLED.search(text):
        return
    for one, other in combinations(chains, 2):
        if _is_spelling_of(parse_name(one.name), parse_name(other.name)):
            yield one.start, other.start


def _is_spelling_of(a: Name, b: Name) -> bool:
    """Whether two names are one but for the spelling of a surname, which may stand alone: not Carla and Carlo Ruiz."""
    if not (a.given or b.given) or a.suffix != b.suffix or len(a.surname) != len(b.surname):
        return False
    pairs = zip(a.surname, b.surname, strict=True)
    alike = a != b and all(SequenceMatcher(None, x, y, autojunk=False).ratio() >= ALIKE for x, y in pairs)
    return alike and (a.given == b.given or not a.given or not b.given)
