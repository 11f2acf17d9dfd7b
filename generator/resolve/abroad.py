"""What given names become abroad: Miklos, who calls himself Nicholas in Ohio.

An emigrant takes the English form of his name or the one that sounds most like it. These say less for one person than
short forms do: a Giovanni and a John of one surname may well be brothers. Forms that related languages share are short
forms of each other in `generator.names`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from generator.word_lists import lines_of


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(lines_of("abroad.txt")):
        for name in group.split():
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def same_abroad(a: str, b: str) -> bool:
    """Whether one of two folded given names may be what the other became abroad: "miklos" and "nicholas"."""
    groups = _groups()
    return a != b and not groups.get(a, frozenset()).isdisjoint(groups.get(b, frozenset()))
