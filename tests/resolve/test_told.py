"""What a passage tells of somebody: one line of tests/cases/told/ each, see the README there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from marked import Marked, read_marked

from generator.names import fold
from generator.resolve.evidence import Sighting, sightings_in
from generator.resolve.told.chain import Chain
from generator.resolve.within import chains_of

CASES = Path(__file__).resolve().parent.parent / "cases" / "told"
YEAR = 1990
"""Of the passages that give none."""


def _yes(told: object) -> str:
    return "yes" if told else "no"


def _age(sighting: Sighting, year: int) -> str:
    return str(year - sighting.born[1]) if sighting.born else "no"


def _are_one(one: tuple[Chain, Sighting], other: tuple[Chain, Sighting]) -> bool:
    if one[0].start == other[0].start:
        return True
    said = any(start == b.start for (_, a), (b, _) in ((one, other), (other, one)) for start, _ in a.also)
    names = {fold(other[0].name)} | {fold(member.mention.surface) for member in other[0].members}
    return said or any(" ".join(name.words) in names for name in one[1].bynames)


TOLD: dict[str, Callable[[Sighting], str]] = {
    "acts": lambda sighting: _yes(sighting.acts),
    "dead": lambda sighting: str(sighting.died) if sighting.died else "no",
    "kin": lambda sighting: ", ".join(sorted(f"{kin} of {whose}" for whose, kin in sighting.kin)) or "no",
    "namesake": lambda sighting: _yes(sighting.namesake),
    "sex": lambda sighting: sighting.told_sex or sighting.guessed_sex or "no",
    "trade": lambda sighting: " ".join(sorted(sighting.trades)) or "no",
}


def _lines() -> Iterator[tuple[str, str, int, str]]:
    """What is asked, the answer, the year and the passage of each line."""
    for file in sorted(CASES.glob("*.txt")):
        for line in file.read_text().splitlines():
            if line and not line.startswith("#"):
                answer, *year, passage = line.split(" | ")
                yield file.stem, answer, int(year[0]) if year else YEAR, passage


@pytest.mark.parametrize(("asked", "answer", "year", "passage"), list(_lines()))
def test_what_a_passage_tells(asked: str, answer: str, year: int, passage: str) -> None:
    there = _people_in(_marked(passage, year))
    if asked == "alias":
        told = _yes(_are_one(there[0], there[-1]))
    elif asked == "age":
        told = _age(there[0][1], year)
    else:
        told = TOLD[asked](there[0][1])
    assert told == answer


def _marked(passage: str, year: int) -> Marked:
    """`[Ezra Holm]` is the one asked about, `{Ada Holm}` another; `[Ezra Holm: mayor]` has a role."""
    marked = re.sub(r"\{([^}]+)\}", r"[\1](other)", re.sub(r"(\[[^]]+\])", r"\1(asked)", passage))
    return read_marked(f"== a1 {year}-06-30 Notes\n{marked}")


def _people_in(marked: Marked) -> list[tuple[Chain, Sighting]]:
    """Those whom a passage names, the one asked about first."""
    (article,), annotation = marked.articles, marked.annotations["a1"]
    chains = chains_of(article, annotation).chains
    asked = {span for (_, span), who in marked.answers.items() if who == "asked"}
    people = list(zip(chains, sightings_in(article, annotation, chains), strict=True))
    return sorted(people, key=lambda one: asked.isdisjoint(one[0].spans))
