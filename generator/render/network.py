"""Who appears with whom: a person in the middle, companions in a ring, and the ties among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from generator.render.cards import Companion

_FEWEST, _MOST = 4, 12
_SHARED = 2
"""Articles that two people share before they are joined by a line."""
_WIDTH, _ROW = 420, 34
_REACH = 50
_NAME_LENGTH = 23
_TIES = 1.5
"""Ties drawn for each companion: where all appear with all, more of them are a ball of wool."""


class Node(NamedTuple):
    """A companion in the ring; the name stands to the left where `left`, else to the right."""

    name: str
    """Shortened where it is long."""
    href: str
    x: float
    y: float
    left: bool
    width: float
    """Of the line from the middle, which grows with the number of articles shared."""


class Tie(NamedTuple):
    """Two companions who also appear with each other, in how many of the person's articles."""

    first: str
    second: str
    total: int
    path: str
    width: float


class Network(NamedTuple):
    """Nodes and ties in a box of `width` by `height` units, the person in its middle."""

    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    height: int
    whole: bool
    """Whether all ties are there; else the strongest are."""
    width: int = _WIDTH

    @property
    def middle(self) -> tuple[float, float]:
        """Where the person stands."""
        return self.width / 2, self.height / 2


def network_of(companions: Sequence[Companion], together: Mapping[tuple[str, str], int]) -> Network | None:
    """Draw a person's companions, most articles first, and how often two of them, by `href`, appear together.

    Only what happened twice is drawn, and of many ties the strongest; None where that leaves fewer than four
    companions.
    """
    near = [companion for companion in companions if companion.total >= _SHARED][:_MOST]
    if len(near) < _FEWEST:
        return None
    ties = {frozenset(pair): total for pair, total in together.items() if total >= _SHARED}
    ring = _in_ring(near, ties)
    right = (len(ring) + 1) // 2
    height = right * _ROW + _ROW // 2
    most = max([*ties.values(), *(companion.total for companion in near)])
    nodes = {}
    for place, companion in enumerate(ring):
        row = place if place < right else len(ring) - 1 - place
        rows = right if place < right else len(ring) - right
        y = height / 2 + (row - (rows - 1) / 2) * _ROW
        away = _REACH * sqrt(1 - ((y - height / 2) / (height / 2)) ** 2)
        x = _WIDTH / 2 + (away if place < right else -away)
        name = (
            companion.name if len(companion.name) <= _NAME_LENGTH else companion.name[: _NAME_LENGTH - 1].rstrip() + "…"
        )
        nodes[companion.href] = Node(
            name, companion.href, round(x, 1), y, place >= right, _thick(companion.total, most)
        )
    names = {companion.href: companion.name for companion in near}
    drawn = []
    for pair, total in sorted(ties.items(), key=lambda item: (-item[1], sorted(item[0]))):
        if pair <= nodes.keys():
            a, b = sorted(pair, key=list(nodes).index)
            drawn.append(Tie(names[a], names[b], total, _curve(nodes[a], nodes[b], height), _thick(total, most)))
    strongest = drawn[: int(_TIES * len(nodes))]
    return Network(tuple(nodes.values()), tuple(strongest), height, whole=len(strongest) == len(drawn))


def _in_ring(near: Sequence[Companion], ties: Mapping[frozenset[str], int]) -> list[Companion]:
    """The companions in such an order that those who appear together are neighbours, begun with the most frequent."""
    ring, rest = [near[0]], list(near[1:])
    while rest:
        last = ring[-1]
        closest = max(rest, key=lambda other: (ties.get(frozenset((last.href, other.href)), 0), -near.index(other)))
        ring.append(closest)
        rest.remove(closest)
    return ring


def _curve(a: Node, b: Node, height: float) -> str:
    """A line between two nodes, bent halfway to the middle."""
    x, y = ((a.x + b.x) / 2 + _WIDTH / 2) / 2, ((a.y + b.y) / 2 + height / 2) / 2
    return f"M{a.x:g} {a.y:g}Q{x:.0f} {y:.0f} {b.x:g} {b.y:g}"


def _thick(total: int, most: int) -> float:
    return round(0.8 + 3.2 * total / most, 1)
