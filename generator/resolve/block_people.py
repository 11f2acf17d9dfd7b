"""The people of a block while it is decided who is who: bearers by the sightings in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.resolve.bearers import Bearer
from generator.resolve.evidence import Sighting

DECIDES = 1.0
"""By how much one of two who fit must fit better."""


class Open(NamedTuple):
    """A sighting left open: keys of one sighting of each person it could be."""

    sighting: Sighting
    candidates: tuple[tuple[str, int], ...]
    because: str


class People:
    """The bearers of a block, by the sightings in them."""

    def __init__(self) -> None:
        self.bearer_of: dict[tuple[str, int], Bearer] = {}
        self.open: list[Open] = []

    def add(self, sighting: Sighting) -> Bearer:
        """Begin with one sighting as somebody of its own."""
        bearer = self.bearer_of[sighting.key] = Bearer(sighting)
        return bearer

    def join(self, a: Bearer, b: Bearer, because: str) -> None:
        """Make two bearers one; the reason is that of the smaller."""
        if (len(a.linked), b.key) < (len(b.linked), a.key):
            a, b = b, a
        a.take(b, because)
        self.bearer_of.update((linked.sighting.key, a) for linked in b.linked)

    def bearers(self) -> list[Bearer]:
        """All bearers, in an order made from what they are."""
        return sorted(
            {id(bearer): bearer for bearer in self.bearer_of.values()}.values(), key=lambda bearer: bearer.key
        )

    def leave_open(self, bearer: Bearer, candidates: Iterable[tuple[str, int]]) -> None:
        """Take out one of whom nothing is told but a name that several have."""
        self.forget([bearer])
        fitting = tuple(sorted(candidates))
        because = f"{len(fitting)} people have the name, and nothing decides"
        self.open.append(Open(bearer.linked[0].sighting, fitting, because))

    def forget(self, bearers: Iterable[Bearer]) -> None:
        """Take some out, so that nobody is weighed against them."""
        for bearer in bearers:
            for linked in bearer.linked:
                self.bearer_of.pop(linked.sighting.key, None)
