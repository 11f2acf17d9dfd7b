"""Maps: outlines that hold together, drawn alike every time, and small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from math import isclose
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from little_archive import CONFIG, archive_of, article, naming, rendered

from generator.model import Country
from generator.places import Ring, flag, outlines, places, world
from generator.render.maps import equal_earth, locator, world_map

TODAY = sorted(code for code, place in places().items() if not place.years)


def points_of(path: str) -> Iterator[list[tuple[int, int]]]:
    """The lines of an SVG path of moves, steps and closings, as points."""
    for line in re.findall(r"M([^Mz]*)", path):
        numbers = [int(number) for number in re.findall(r"-?\d+", line)]
        at = (numbers[0], numbers[1])
        points = [at]
        for x, y in zip(numbers[2::2], numbers[3::2], strict=True):
            at = (at[0] + x, at[1] + y)
            points.append(at)
        yield points


def edges(ring: Ring) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    return zip(ring, ring[1:] + ring[:1], strict=True)


@pytest.mark.parametrize("shapes", [outlines(), world()], ids=["outlines", "world"])
def test_outlines_are_those_of_places_and_keep_to_the_earth(shapes: dict[str, tuple[Ring, ...]]) -> None:
    assert set(shapes) <= set(places())
    for code, rings in shapes.items():
        for lon, lat in (point for ring in rings for point in ring):
            assert -1760 <= lon <= 1920, code
            assert -900 <= lat <= 840, code


@pytest.mark.parametrize("shapes", [outlines(), world()], ids=["outlines", "world"])
def test_no_edge_leaps_around_the_world(shapes: dict[str, tuple[Ring, ...]]) -> None:
    leaps = {
        code
        for code, rings in shapes.items()
        for ring in rings
        for a, b in edges(ring)
        if abs(a[0] - b[0]) > 450 and (a[1], b[1]) != (-900, -900)
    }
    assert leaps == set()


def test_a_lake_of_another_country_is_a_hole() -> None:
    assert len(outlines()["ZA"]) == 2


def test_the_crimea_is_drawn_with_ukraine() -> None:
    def has_ring_within(code: str, west: int, south: int, east: int, north: int) -> bool:
        return any(all(west < lon < east and south < lat < north for lon, lat in ring) for ring in outlines()[code])

    assert has_ring_within("UA", 320, 440, 370, 465)
    assert not has_ring_within("RU", 320, 440, 370, 465)


@pytest.mark.parametrize("code", TODAY)
def test_every_place_with_a_capital_or_an_outline_has_a_small_map_that_shows_it(code: str) -> None:
    place = places()[code]
    drawn = locator(place)
    if drawn is None:
        assert code == "AQ" or not (place.coordinates or code in outlines())
        return
    assert len(drawn.here) + len(drawn.land) < 11_000
    across, _, _, down, x, y = map(float, drawn.transform.removeprefix("matrix(").removesuffix(")").split())
    lines = list(points_of(drawn.here))
    seen = [(a * across + x, b * down + y) for points in lines for a, b in points]
    assert any(0 <= a <= drawn.width and 0 <= b <= drawn.height for a, b in [*seen, *filter(None, [drawn.ring])])
    for points in lines:
        assert all(abs(a[0] - b[0]) * across < drawn.width for a, b in pairwise(points))
    for mark in filter(None, (drawn.ring, drawn.capital)):
        assert 0 <= mark[0] <= drawn.width
        assert 0 <= mark[1] <= drawn.height


def test_states_that_are_no_more_have_no_map_and_no_flag() -> None:
    gone = [place for place in places().values() if place.years]
    assert gone
    assert all(locator(place) is None for place in gone)
    with pytest.raises(FileNotFoundError):
        flag(gone[0].code)


@pytest.mark.parametrize("code", TODAY)
def test_every_place_of_today_has_a_flag_that_loads_nothing(code: str) -> None:
    svg = flag(code)
    assert svg.startswith("<svg ")
    assert "href" not in svg
    assert "<script" not in svg


def test_equal_earth_is_that_of_its_authors() -> None:
    """The width of the equator and the height of the pole in the paper's table 2, in radii of the sphere."""
    assert isclose(equal_earth(180, 0)[0], 2.70663, abs_tol=1e-5)
    assert isclose(equal_earth(0, 90)[1], 1.31737, abs_tol=1e-5)
    assert equal_earth(-30, -40) == tuple(-number for number in equal_earth(30, 40))


@given(st.dictionaries(st.sampled_from(TODAY), st.integers(1, 10_000), min_size=2))
def test_shades_go_from_few_to_many_and_hold_every_country_once(counts: dict[str, int]) -> None:
    drawn = world_map(counts)
    assert drawn
    assert sum(shade.countries for shade in drawn.shades) == len(counts)
    bounds = [bound for shade in drawn.shades for bound in (shade.least, shade.most)]
    assert bounds == sorted(bounds)
    assert (bounds[0], bounds[-1]) == (min(counts.values()), max(counts.values()))
    assert drawn == world_map(dict(reversed(counts.items())))


def test_the_world_fits_its_box_without_a_leap() -> None:
    drawn = world_map({code: number for number, code in enumerate(TODAY)})
    assert drawn
    paths = [drawn.rest, *(shade.path for shade in drawn.shades), *(shade.dots for shade in drawn.shades)]
    assert sum(map(len, paths)) < 11_000
    for points in (points for path in paths for points in points_of(path.replace("h0", ""))):
        assert all(0 <= x <= drawn.width and 0 <= y <= drawn.height for x, y in points)
        assert all(abs(a[0] - b[0]) < drawn.width / 2 for a, b in pairwise(points))


def test_one_country_alone_makes_no_map() -> None:
    assert world_map({"NO": 3}) is None


def test_the_index_of_200_countries_with_flags_and_map_stays_below_60_kb(tmp_path: Path) -> None:
    countries = [Country(code, places()[code].name, places()[code].slug) for code in TODAY[:200]]
    story = article(1, "Assembly", "<p>" + ", ".join(country.name for country in countries) + ".</p>")
    references = [r for country in countries for r in naming(story, "country", country.code, country.name)[:1]]
    page = rendered(archive_of([story], [], countries, references), CONFIG, tmp_path)["countries/index.html"]
    assert page.count(b"<img ") == 200
    assert len(page) < 60_000


def test_the_numbers_of_the_map_stand_in_the_legend_and_in_the_table(tmp_path: Path) -> None:
    stories = [article(n, f"Story {n}", "<p>Norway" + (" and China" if n == 1 else "") + ".</p>") for n in (1, 2)]
    references = [
        r for s in stories for c, name in (("NO", "Norway"), ("CN", "China")) for r in naming(s, "country", c, name)
    ]
    archive = archive_of(stories, [], [Country("NO", "Norway", "norway"), Country("CN", "China", "china")], references)
    page = rendered(archive, CONFIG, tmp_path)["countries/index.html"].decode()
    assert re.findall(r'class="shade-\d">(\d+)', page) == ["1", "2"]
    assert re.findall(r"<td>(\d+)</td>", page) == ["1", "2"]
