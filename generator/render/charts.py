"""Coverage by month as a bar chart: the figures and the one SVG path that draws them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from generator.archive import Month
from generator.render.dates import month_name

_MOST_MONTHS = 120
_WIDTH = 720
_HEIGHT = 88


class Bar(NamedTuple):
    """One row of the chart's table: "July 2023", or "2023" where the chart counts by year."""

    label: str
    total: int


class Tick(NamedTuple):
    """A label below the axis, `x` units from the left."""

    x: float
    label: str


class Chart(NamedTuple):
    """A bar chart in a box of `width` by `height` units, bars standing on its lower edge."""

    unit: str
    """"month" or "year"."""
    bars: tuple[Bar, ...]
    """The bars that are not empty, oldest first: the same figures for the table."""
    path: str
    """All bars as one SVG path."""
    ticks: tuple[Tick, ...]
    highest: int
    width: int = _WIDTH
    height: int = _HEIGHT


def coverage_chart(counts: Mapping[Month, int]) -> Chart | None:
    """Bars from the first to the last month of `counts`; by year where there are more than ten years of months.

    None where there is nothing to compare: fewer than two months.
    """
    if len(counts) < 2:
        return None
    (first_year, first_month), (last_year, last_month) = min(counts), max(counts)
    months = (last_year - first_year) * 12 + last_month - first_month + 1
    if months <= _MOST_MONTHS:
        every = [divmod(first_year * 12 + first_month - 1 + step, 12) for step in range(months)]
        values = [(f"{month_name(month + 1)} {year}", counts.get((year, month + 1), 0)) for year, month in every]
        starts = [(step, str(year)) for step, (year, month) in enumerate(every) if month == 0]
        unit = "month"
    else:
        years = range(first_year, last_year + 1)
        by_year: Counter[int] = Counter()
        for (year, _), count in counts.items():
            by_year[year] += count
        values = [(str(year), by_year[year]) for year in years]
        starts = [(step, str(year)) for step, year in enumerate(years) if year % 10 == 0]
        unit = "year"
    return _drawn(unit, values, starts)


def _drawn(unit: str, values: list[tuple[str, int]], starts: list[tuple[int, str]]) -> Chart:
    highest = max(count for _, count in values)
    step = _WIDTH / len(values)
    thick = round(max(1.0, min(step * 0.75, 14)), 1)
    pieces = []
    for place, (_, count) in enumerate(values):
        if count:
            tall = max(1, round(count / highest * _HEIGHT))
            pieces.append(f"M{place * step + (step - thick) / 2:.1f} {_HEIGHT}v-{tall}h{thick:g}v{tall}z")
    bars = tuple(Bar(label, count) for label, count in values if count)
    return Chart(unit, bars, "".join(pieces), _ticks(step, starts, values), highest)


def _ticks(step: float, starts: list[tuple[int, str]], values: list[tuple[str, int]]) -> tuple[Tick, ...]:
    """Labels at the starts of years, thinned to eight; the first bar's own where no year begins."""
    if not starts:
        return (Tick(0, values[0][0]),)
    thin = -(-len(starts) // 8)
    ticks = (Tick(round(place * step, 1), label) for place, label in starts[::thin])
    return tuple(tick for tick in ticks if tick.x < _WIDTH - 30)
