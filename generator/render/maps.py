"""Maps as SVG paths: a country among its neighbours, and the world shaded by coverage.

Outlines come from `generator.places`. A region is drawn in the equidistant cylindrical projection with the country's
middle as its standard parallel (J. P. Snyder, "Map Projections: A Working Manual", 1987, p. 90), which needs no more
than whole tenths of degrees and a scale; the world is drawn in Equal Earth (B. Šavrič, T. Patterson and B. Jenny, "The
Equal Earth map projection", 2018), for shades compare areas.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby, pairwise
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from generator.places import Place, Ring, outlines, places, world

_WIDTH, _HEIGHT = 320, 240
_LEAST_HEIGHT = 160
"""A region shows at least sixteen degrees from south to north, and more until other land is in sight."""
_MOST_HEIGHT = 640
_LAND = 30
"""Land of three degrees from south to north helps to find one's way; islets do not."""
_SMALL = 12
"""A country of fewer units is shown by a circle around it."""
_NEAR = 100
"""Parts of a country that lie further than ten degrees from the rest are left out of the frame."""
_TURN = 3600
_GRAINS = (1, 2, 3)
"""The steps of a line in tenths of degrees: a map of a larger region is drawn less finely, with the last step from the
simple outlines. All go into a whole turn."""
_WORLD_WIDTH = 600
_MIDDLE = 110
_SHADES = 5


class Locator(NamedTuple):
    """A country among its neighbours, in a box of `width` by `height` units."""

    transform: str
    """What lays the paths, drawn in tenths of degrees, into the box."""
    here: str
    """The country as an SVG path; empty where it is too small for an outline."""
    land: str
    """Other land."""
    ring: tuple[float, float] | None
    """The middle of a circle around a country that is hard to see."""
    capital: tuple[float, float] | None
    width: int = _WIDTH
    height: int = _HEIGHT


class Shade(NamedTuple):
    """The countries of one shade: those with `least` to `most` articles."""

    least: int
    most: int
    countries: int
    path: str
    dots: str
    """Countries without an outline, each a line of no length at its capital."""


class WorldMap(NamedTuple):
    """The world in a box of `width` by `height` units, its countries in shades from few to many articles."""

    shades: tuple[Shade, ...]
    rest: str
    """The outlines of all other countries."""
    width: int
    height: int


class _Region(NamedTuple):
    """A part of the map in tenths of degrees."""

    west: float
    south: float
    east: float
    north: float

    def grown(self, by: float) -> _Region:
        return _Region(self.west - by, self.south - by, self.east + by, self.north + by)

    def meets(self, other: _Region) -> bool:
        wide = self.west < other.east and other.west < self.east
        return wide and self.south < other.north and other.south < self.north


class _Line(NamedTuple):
    """A ring as a path without its start, which a map may have to move by a whole turn."""

    code: str
    box: _Region
    start: tuple[int, int]
    steps: str

    def path(self, turn: int, grain: int) -> str:
        return f"M{self.start[0] + turn // grain} {self.start[1]}{self.steps}"


def locator(place: Place) -> Locator | None:
    """Where a place lies; None for states that are no more, for the pole, and without an outline and a capital."""
    boxes = [line.box for line in _lines(1) if line.code == place.code]
    if place.coordinates:
        lat, lon = place.coordinates
        boxes = boxes or [_Region(lon * 10, lat * 10, lon * 10, lat * 10)]
    if place.years or place.code == "AQ" or not boxes:
        return None
    box = _main_part(boxes)
    frame, narrowing = _frame(box, place.code)
    scale = _HEIGHT / (frame.north - frame.south)
    grain = next((grain for grain in _GRAINS if grain * scale >= 0.7), _GRAINS[-1])
    seen = [(line.code, line.path(turn, grain)) for line, turn in _in_sight(frame, _lines(grain))]

    def on_map(lon: float, lat: float) -> tuple[float, float]:
        return round((lon - frame.west) * narrowing * scale, 1), round((frame.north - lat) * scale, 1)

    middle = on_map((box.west + box.east) / 2, (box.south + box.north) / 2)
    small = max((box.east - box.west) * narrowing, box.north - box.south) * scale < _SMALL
    x, y = -frame.west * narrowing * scale, frame.north * scale
    return Locator(
        transform=f"matrix({narrowing * scale * grain:.4f} 0 0 {scale * grain:.4f} {x:.1f} {y:.1f})",
        here="".join(path for code, path in seen if code == place.code),
        land="".join(path for code, path in seen if code != place.code),
        ring=middle if small else None,
        capital=on_map(lon * 10, lat * 10) if place.coordinates and not small else None,
    )


def world_map(counts: Mapping[str, int]) -> WorldMap | None:
    """The world with countries, by code, shaded by their number of articles; None where there are fewer than two.

    The shades hold about as many countries each; countries with the same number are of one shade.
    """
    if len(counts) < 2:
        return None
    ordered = sorted(counts.values())
    bounds = sorted({ordered[len(ordered) * step // _SHADES - 1] for step in range(1, _SHADES + 1)})
    shaded = sorted((bisect_left(bounds, count), code) for code, count in counts.items())
    shades = []
    for _, some in groupby(shaded, lambda item: item[0]):
        codes = [code for _, code in some]
        of_shade = [counts[code] for code in codes]
        path = "".join(_world_paths().get(code, "") for code in codes)
        shades.append(Shade(min(of_shade), max(of_shade), len(codes), path, "".join(map(_dot, codes))))
    rest = "".join(path for code, path in _world_paths().items() if code not in counts and code != "AQ")
    return WorldMap(tuple(shades), rest, _WORLD_WIDTH, 292 if "AQ" in counts else 256)


def equal_earth(lon: float, lat: float) -> tuple[float, float]:
    """Degrees east of the middle, and north, in the Equal Earth projection: x to ±2.71 and y to ±1.32."""
    parametric, turned = asin(sqrt(3) / 2 * sin(radians(lat))), radians(lon)
    t2 = parametric**2
    t6 = t2**3
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    x = 2 * sqrt(3) * turned * cos(parametric) / (3 * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)))
    return x, parametric * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))


def _main_part(boxes: Iterable[_Region]) -> _Region:
    """The box of the largest part of a country and of all that lies near: France without Guiana."""
    first, *rest = sorted(boxes, key=lambda box: (box.west - box.east) * (box.north - box.south))
    while near := [box for box in rest if box.meets(first.grown(_NEAR))]:
        rest = [box for box in rest if box not in near]
        west, south, east, north = zip(first, *near, strict=True)
        first = _Region(min(west), min(south), max(east), max(north))
    return first


def _frame(box: _Region, code: str) -> tuple[_Region, float]:
    """The region to show around a country's box, and how much narrower than high a degree is in its middle."""
    lon, lat = (box.west + box.east) / 2, (box.south + box.north) / 2
    narrowing = max(cos(radians(lat / 10)), 0.2)
    wide = (box.east - box.west) * narrowing * 1.4
    high = max((box.north - box.south) * 1.4, wide * _HEIGHT / _WIDTH, _LEAST_HEIGHT)
    while high < _MOST_HEIGHT:
        seen = _in_sight(_around(lon, lat, high * 0.7, narrowing), _lines(1))
        if any(line.code != code and line.box.north - line.box.south >= _LAND for line, _ in seen):
            break
        high *= 1.25
    return _around(lon, lat, high, narrowing), narrowing


def _around(lon: float, lat: float, high: float, narrowing: float) -> _Region:
    half = high * _WIDTH / _HEIGHT / narrowing / 2
    return _Region(lon - half, lat - high / 2, lon + half, lat + high / 2)


def _in_sight(frame: _Region, lines: Iterable[_Line]) -> Iterator[tuple[_Line, int]]:
    """The lines that a frame shows, each with the turn around the world that takes it there."""
    for line in lines:
        box = line.box
        if box[1] < frame.north and frame.south < box[3]:
            for turn in (-_TURN, 0, _TURN):
                if box[0] + turn < frame.east and frame.west < box[2] + turn:
                    yield line, turn


@cache
def _lines(grain: int) -> tuple[_Line, ...]:
    """Every ring, drawn to so many tenths of degrees."""
    source = world() if grain == _GRAINS[-1] else outlines()
    return tuple(_line(code, ring, grain) for code, rings in source.items() for ring in rings)


def _line(code: str, ring: Ring, grain: int) -> _Line:
    lons, lats = zip(*ring, strict=True)
    points = [(round(lon / grain), round(-lat / grain)) for lon, lat in ring]
    return _Line(code, _Region(min(lons), min(lats), max(lons), max(lats)), points[0], _steps(points))


@cache
def _world_paths() -> Mapping[str, str]:
    """The SVG path of each country on the map of the world."""
    found = {}
    for code, rings in world().items():
        drawn = ([_on_world(lon, lat) for lon, lat in ring] for ring in rings)
        found[code] = "".join(f"M{points[0][0]} {points[0][1]}{_steps(points)}" for points in drawn)
    return found


def _on_world(lon: float, lat: float) -> tuple[int, int]:
    """A point in tenths of degrees on the map of the world."""
    x, y = equal_earth((lon - _MIDDLE) / 10, lat / 10)
    scale = _WORLD_WIDTH / 2 / 2.7066
    return round(_WORLD_WIDTH / 2 + x * scale), round(146 - y * scale)


def _dot(code: str) -> str:
    place = places().get(code)
    if code in world() or place is None or place.coordinates is None or place.years:
        return ""
    lat, lon = place.coordinates
    x, y = _on_world((lon + 169) % 360 * 10 - 1690, lat * 10)
    return f"M{x} {y}h0"


def _steps(points: Iterable[tuple[int, int]]) -> str:
    """The steps from point to point as the rest of an SVG path, closed; points that fall together are one."""
    steps = ((b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))
    line = "".join(f"{x: d}{y: d}" for x, y in steps if (x, y) != (0, 0)).replace(" -", "-").lstrip()
    return f"l{line}z" if line else "z"
