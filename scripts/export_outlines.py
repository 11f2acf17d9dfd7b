#!/usr/bin/env python3
"""Export the outlines of countries to generator/data/ and their flags to generator/data/flags/.

    npm pack world-atlas@2.0.2 country-flag-icons@1.6.20 --pack-destination /tmp
    python scripts/export_outlines.py /tmp generator/data

world-atlas (ISC) holds Natural Earth's countries at 1:110 million (public domain) as TopoJSON: arcs that neighbours
share, in whole numbers, each point as the step from the one before (github.com/topojson/topojson-specification).

outlines.txt has every point, for maps of a region; world.txt has the few that a small map of the world can show.
Points are dropped by the area of the triangle that each makes with its neighbours (Visvalingam and Whyatt, "Line
generalisation by repeated elimination of points", 1993), arc by arc, so that neighbours still fit together.

A line of either is a code and one closed ring: "lon,lat" in tenths of a degree. Rings run on where they cross
the 180th meridian, so that no edge leaps around the world: longitudes lie about 11° E, from 169° W to 191° E. There
the Bering Strait is, and of all land only Antarctica is cut, whose ring is closed through the pole.

Northern Cyprus and Somaliland, which have no code, and the Crimea are drawn with the state that the United Nations
count them to; Kosovo goes by XK.
"""

from __future__ import annotations

import json
import sys
import tarfile
from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from math import degrees, radians, sin
from pathlib import Path
from typing import Any

from generator.names import fold
from generator.places import places

Point = tuple[float, float]

EDGE = -169
"""The meridian at which the world is cut, in degrees east."""

COARSE = 0.9
"""Triangles below this, in square degrees at the equator, do not show on a map of the world."""

ISLET = 2.0
"""Islands below this do not show there either."""

# Natural Earth's abbreviations, and the shapes that have no code.
NAMES = {
    "Bosnia and Herz.": "BA", "Central African Rep.": "CF", "Congo": "CG", "Dem. Rep. Congo": "CD",
    "Dominican Rep.": "DO", "Eq. Guinea": "GQ", "Falkland Is.": "FK", "Fr. S. Antarctic Lands": "TF",
    "N. Cyprus": "CY", "S. Sudan": "SS", "Solomon Is.": "SB", "Somaliland": "SO", "W. Sahara": "EH",
}  # fmt: skip
CRIMEA = (34.0, 45.3)


def main() -> int:
    """Write the outlines and the flags from the two packages in the folder named first."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    packages, data = map(Path, sys.argv[1:])
    with tarfile.open(packages / "world-atlas-2.0.2.tgz") as package:
        world = json.loads(member(package, "package/countries-110m.json"))
    shapes, arcs = world["objects"]["countries"]["geometries"], decoded(world)
    write(data / "outlines.txt", rings_of(shapes, arcs))
    write(data / "world.txt", without_islets(rings_of(shapes, [simplified(arc) for arc in arcs])))
    (data / "flags").mkdir(exist_ok=True)
    with tarfile.open(packages / "country-flag-icons-1.6.20.tgz") as package:
        known = {name.removeprefix("package/3x2/") for name in package.getnames() if "/3x2/" in name}
        for code in (code for code in places() if f"{code}.svg" in known):
            svg = member(package, f"package/3x2/{code}.svg")
            (data / "flags" / f"{code.lower()}.svg").write_bytes(svg.strip() + b"\n")
    return 0


def write(path: Path, rings: Iterable[tuple[str, list[Point]]]) -> None:
    """Write one ring a line, by code, points in tenths of a degree and those that fall together once."""
    lines = []
    for code, ring in sorted((code, placed(ring)) for code, ring in rings):
        tenths = ((round(lon * 10), round(lat * 10)) for lon, lat in ring)
        lines.append(" ".join([code, *(f"{lon},{lat}" for (lon, lat), _ in groupby(tenths))]))
    path.write_text("\n".join(lines) + "\n", "utf-8")


def member(package: tarfile.TarFile, name: str) -> bytes:
    """The bytes of one file of a package."""
    file = package.extractfile(name)
    assert file
    return file.read()


def rings_of(shapes: list[dict[str, Any]], arcs: list[list[Point]]) -> Iterator[tuple[str, list[Point]]]:
    """The code and a ring for every ring of every polygon, in degrees; a hole runs the other way around."""
    by_name = {fold(name): place.code for place in places().values() for name in (*place.aliases, place.name)}
    for shape in shapes:
        name = shape["properties"]["name"]
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        for ring in (joined(arcs, numbers) for polygon in polygons for numbers in polygon):
            yield "UA" if name == "Russia" and around(ring, CRIMEA) else NAMES.get(name) or by_name[fold(name)], ring


def decoded(world: dict[str, Any]) -> list[list[Point]]:
    """The arcs of a quantized topology, in degrees."""
    (scale_x, scale_y), (left, bottom) = world["transform"]["scale"], world["transform"]["translate"]
    return [
        [
            (x * scale_x + left, y * scale_y + bottom)
            for x, y in accumulate(map(tuple, arc), lambda at, step: (at[0] + step[0], at[1] + step[1]))
        ]
        for arc in world["arcs"]
    ]


def joined(arcs: list[list[Point]], numbers: list[int]) -> list[Point]:
    """A ring of arcs, its last point left out, for it is the first; a negative number is an arc backwards."""
    return [point for number in numbers for point in (arcs[number] if number >= 0 else arcs[~number][::-1])[:-1]]


def around(ring: list[Point], point: Point) -> bool:
    """Whether a small ring's box holds a point."""
    (west, east), (south, north) = ((min(side), max(side)) for side in zip(*ring, strict=True))
    return bool(west < point[0] < east < west + 10 and south < point[1] < north)


def placed(ring: list[Point]) -> list[Point]:
    """The ring without leaps, moved by whole turns to lie between the map's edges."""
    polar = abs(turn_of(ring)) > 180
    turned = cut(ring) if polar else ring
    unrolled = [turned[0]]
    for lon, lat in turned[1:]:
        unrolled.append((unrolled[-1][0] + leap(unrolled[-1][0], lon), lat))
    if polar:
        (first, _), (last, _) = unrolled[0], unrolled[-1]
        unrolled += [(last + (first - last) * step / 12, -90.0) for step in range(13)]
    middle = (min(lon for lon, _ in unrolled) + max(lon for lon, _ in unrolled)) / 2
    shift = (middle - EDGE) // 360 * 360
    return [(lon - shift, lat) for lon, lat in unrolled]


def cut(ring: list[Point]) -> list[Point]:
    """A ring around the pole, from west to east, as a line from the one edge of the map to the other."""
    start = min(range(len(ring)), key=lambda at: (ring[at][0] - EDGE) % 360)
    (west, before), (east, after) = ring[start - 1], ring[start]
    at_edge = (float(EDGE), before + (after - before) * leap(west, EDGE) / leap(west, east))
    return [at_edge, *ring[start:], *ring[:start], at_edge]


def turn_of(ring: list[Point]) -> float:
    """How far a ring goes around the pole: 0° or 360°, to the east or the west."""
    return sum(leap(a, b) for (a, _), (b, _) in zip(ring, ring[1:] + ring[:1], strict=True))


def leap(a: float, b: float) -> float:
    """The shorter way from one longitude to another."""
    return (b - a + 180) % 360 - 180


def simplified(arc: list[Point]) -> list[Point]:
    """The arc without the points that show least; its ends stay, and of an island four points."""
    kept = list(arc)
    while len(kept) > (5 if arc[0] == arc[-1] else 2):
        areas = [area(kept[at - 1 : at + 2]) for at in range(1, len(kept) - 1)]
        least = min(areas)
        if least > COARSE:
            break
        del kept[areas.index(least) + 1]
    return kept


def without_islets(rings: Iterable[tuple[str, list[Point]]]) -> Iterator[tuple[str, list[Point]]]:
    """The rings that can be seen, and the largest of each country in any case."""
    by_code: dict[str, list[list[Point]]] = {}
    for code, ring in rings:
        by_code.setdefault(code, []).append(ring)
    for code, some in by_code.items():
        largest = max(map(area, some))
        yield from ((code, ring) for ring in some if area(ring) >= min(largest, ISLET))


def area(ring: list[Point]) -> float:
    """The area within a ring, in degrees by degrees at the equator, in Lambert's cylindrical projection."""
    flat = [(ring[0][0] + leap(ring[0][0], lon), degrees(sin(radians(lat)))) for lon, lat in ring]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(flat, flat[1:] + flat[:1], strict=True))) / 2


if __name__ == "__main__":
    sys.exit(main())
