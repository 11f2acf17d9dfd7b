"""Coverage over time: bars for one subject, two lines and bars for a pair, and the same figures for tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.archive import Month
from generator.render.dates import month_name

_MOST_MONTHS = 120
_MOST_QUARTERS = 24
"""Months of the longest chart whose axis names quarters, and not years alone."""
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


class PairRow(NamedTuple):
    """Articles of a month or year on the first subject, on the second, and on both."""

    label: str
    first: int
    second: int
    both: int


class PairChart(NamedTuple):
    """Two lines, and bars for what they share, in a box of `width` by `height` units."""

    unit: str
    rows: tuple[PairRow, ...]
    """Those that are not empty, oldest first."""
    first: str
    second: str
    both: str
    ticks: tuple[Tick, ...]
    highest: int
    width: int = _WIDTH
    height: int = _HEIGHT


class _Axis(NamedTuple):
    """Steps of a month or a year from the first to the last month."""

    unit: str
    start: Month
    labels: tuple[str, ...]
    starts: tuple[tuple[int, str], ...]
    """Steps that a label marks: quarters or years by month, decades by year."""

    def values(self, counts: Mapping[Month, int]) -> list[int]:
        """The count of each step."""
        values = [0] * len(self.labels)
        for (year, month), count in counts.items():
            years = year - self.start[0]
            values[years if self.unit == "year" else years * 12 + month - self.start[1]] += count
        return values


def coverage_chart(counts: Mapping[Month, int]) -> Chart | None:
    """Bars from the first to the last month of `counts`; by year where there are more than ten years of months.

    None where there is nothing to compare: fewer than two months.
    """
    if len(counts) < 2:
        return None
    axis = _axis(counts)
    values = axis.values(counts)
    highest = max(values)
    bars = tuple(Bar(label, count) for label, count in zip(axis.labels, values, strict=True) if count)
    return Chart(axis.unit, bars, _bars(values, highest), _ticks(axis), highest)


def pair_chart(first: Mapping[Month, int], second: Mapping[Month, int], both: Mapping[Month, int]) -> PairChart | None:
    """The coverage of two subjects as lines, and that of both at once as bars below them.

    None where there is nothing to compare: fewer than two months.
    """
    months = {**first, **second}
    if len(months) < 2:
        return None
    axis = _axis(months)
    values = [axis.values(counts) for counts in (first, second, both)]
    highest = max(map(max, values))
    rows = (PairRow(label, *row) for label, *row in zip(axis.labels, *values, strict=True))
    return PairChart(
        axis.unit,
        tuple(row for row in rows if row.first or row.second),
        _line(values[0], highest),
        _line(values[1], highest),
        _bars(values[2], highest),
        _ticks(axis),
        highest,
    )


def _axis(counts: Mapping[Month, int]) -> _Axis:
    first, last = min(counts), max(counts)
    months = (last[0] - first[0]) * 12 + last[1] - first[1] + 1
    if months > _MOST_MONTHS:
        years = range(first[0], last[0] + 1)
        decades = tuple((step, str(year)) for step, year in enumerate(years) if year % 10 == 0)
        return _Axis("year", first, tuple(map(str, years)), decades)
    every = [divmod(first[0] * 12 + first[1] - 1 + step, 12) for step in range(months)]
    labels = tuple(f"{month_name(month + 1)} {year}" for year, month in every)
    between = 3 if months <= _MOST_QUARTERS else 12
    starts = tuple(
        (step, month_name(month + 1)[:3] if month else str(year))
        for step, (year, month) in enumerate(every)
        if month % between == 0
    )
    return _Axis("month", first, labels, starts)


def _bars(values: Sequence[int], highest: int) -> str:
    step = _WIDTH / len(values)
    thick = round(max(1.0, min(step * 0.75, 14)), 1)
    pieces = []
    for place, count in enumerate(values):
        if count:
            tall = max(1, round(count / highest * _HEIGHT))
            pieces.append(f"M{place * step + (step - thick) / 2:.1f} {_HEIGHT}v-{tall}h{thick:g}v{tall}z")
    return "".join(pieces)


def _line(values: Sequence[int], highest: int) -> str:
    step = _WIDTH / len(values)
    points = (
        f"{(place + 0.5) * step:.1f} {_HEIGHT - count / highest * _HEIGHT:.0f}" for place, count in enumerate(values)
    )
    return "M" + "L".join(points)


def _ticks(axis: _Axis) -> tuple[Tick, ...]:
    """Labels at the starts of quarters, years or decades, at most eight; the first step's own where none begins."""
    if not axis.starts:
        return (Tick(0, axis.labels[0]),)
    step = _WIDTH / len(axis.labels)
    thin = -(-len(axis.starts) // 8)
    ticks = (Tick(round(place * step, 1), label) for place, label in axis.starts[::thin])
    return tuple(tick for tick in ticks if tick.x < _WIDTH - 30)
