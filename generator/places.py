"""Countries, territories and historic states: codes, names, adjectives, capitals, neighbours.

Two files make one gazetteer: `data/places.json`, exported from data packages by scripts/export_places.py, and
`data/gazetteer.toml`, which is kept by hand and laid over it. Outlines lie beside them, for maps alone.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from generator.slugs import slug_of

__all__ = ["Place", "Ring", "code_of", "country", "flag", "gazetteer_digest", "outlines", "places", "world"]

DATA = Path(__file__).resolve().parent / "data"

Ring = tuple[tuple[int, int], ...]
"""A closed line, its first point not repeated: longitude and latitude in tenths of a degree east and north.

Longitudes run on from -1690 to 1910, so that no edge leaps from one end of the world to the other.
"""


class Place(Struct, frozen=True):
    """A country, a territory with a code of its own, or a state that is no more."""

    code: str
    """ISO 3166-1 alpha-2; ISO 3166-3 alpha-4 for historic states ("SUHH"); XK for Kosovo."""
    name: str
    """Short name as English-language newspapers print it, without article: "Ivory Coast", "Netherlands"."""
    slug: str
    aliases: tuple[str, ...] = ()
    """Other names: official, former, abbreviated. Some belong to several places ("Congo")."""
    adjectives: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    """What the people are called, singular and plural, where it is not the adjective alone."""
    capital: str = ""
    coordinates: tuple[float, float] | None = None
    """Latitude and longitude of the capital, in degrees north and east."""
    borders: tuple[str, ...] = ()
    """Codes of the places that share a land border, sorted."""
    alpha3: str = ""
    wikidata: str = ""
    years: tuple[int, int] | None = None
    """First and last year of a historic state; None for those of today."""
    became: tuple[str, ...] = ()
    """Codes of the places of today on the ground of a historic state, sorted."""


@cache
def places() -> Mapping[str, Place]:
    """All places by code, in order of their codes."""
    facts: dict[str, dict[str, Any]] = json.loads((DATA / "places.json").read_text("utf-8"))
    for code, ours in tomllib.loads((DATA / "gazetteer.toml").read_text("utf-8")).items():
        known = facts.setdefault(code, {})
        aliases = [*known.get("aliases", ()), known.get("name", ""), *ours.get("aliases", ())]
        facts[code] = {**known, **ours, "aliases": aliases}
    for code, place in facts.items():
        for neighbour in place.get("borders", ()):
            facts[neighbour]["borders"] = sorted({*facts[neighbour].get("borders", ()), code})
    return MappingProxyType({code: _place(code, facts[code]) for code in sorted(facts)})


@cache
def code_of(named: str) -> str:
    """Code of the place that an editor names by code, name or alias, however spelled; empty where there is none."""
    if named.upper() in places():
        return named.upper()
    return _codes().get(named) or _codes_by_slug().get(slug_of(named), "")


@cache
def _codes() -> Mapping[str, str]:
    """Codes by names and aliases; one that several share is the first one's, a name before an alias."""
    found: dict[str, str] = {}
    for place in places().values():
        found.setdefault(place.name, place.code)
    for place in places().values():
        for alias in place.aliases:
            found.setdefault(alias, place.code)
    return found


@cache
def _codes_by_slug() -> Mapping[str, str]:
    """The same, however the name is spelled."""
    found: dict[str, str] = {}
    for named, code in _codes().items():
        found.setdefault(slug_of(named), code)
    return found


def country(code: str) -> Place:
    """The place with this code. Raises KeyError where there is none."""
    return places()[code]


@cache
def flag(code: str) -> str:
    """The flag of a place of today as SVG, three wide and two high. Raises FileNotFoundError where there is none."""
    return (DATA / "flags" / f"{code.lower()}.svg").read_text("utf-8")


@cache
def outlines() -> Mapping[str, tuple[Ring, ...]]:
    """The outlines, by code, of the 175 places that a map at 1:110 million shows (scripts/export_outlines.py)."""
    return _rings("outlines.txt")


@cache
def world() -> Mapping[str, tuple[Ring, ...]]:
    """The same outlines with a fifth of the points, for a small map of the whole world."""
    return _rings("world.txt")


@cache
def gazetteer_digest() -> str:
    """SHA-256 of all that the gazetteer and the rules about country names are made from, in hexadecimal."""
    digest = sha256()
    for path in sorted(DATA.iterdir(), key=lambda path: path.name):
        if path.name.endswith((".json", ".toml")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _rings(name: str) -> Mapping[str, tuple[Ring, ...]]:
    found: dict[str, list[Ring]] = {}
    for line in (DATA / name).read_text("utf-8").splitlines():
        code, *points = line.split()
        pairs = (point.partition(",") for point in points)
        found.setdefault(code, []).append(tuple((int(lon), int(lat)) for lon, _, lat in pairs))
    return MappingProxyType({code: tuple(rings) for code, rings in found.items()})


def _place(code: str, facts: dict[str, Any]) -> Place:
    name = facts["name"]
    return Place(
        code=code,
        name=name,
        slug=slug_of(name),
        aliases=tuple(alias for alias in dict.fromkeys(facts.get("aliases", ())) if alias not in ("", name)),
        adjectives=tuple(facts.get("adjectives", ())),
        demonyms=tuple(facts.get("demonyms", ())),
        capital=facts.get("capital", ""),
        coordinates=(facts["latitude"], facts["longitude"]) if "latitude" in facts else None,
        borders=tuple(facts.get("borders", ())),
        alpha3=facts.get("alpha3", ""),
        wikidata=facts.get("wikidata", ""),
        years=tuple(facts["years"]) if "years" in facts else None,
        became=tuple(facts.get("became", ())),
    )
