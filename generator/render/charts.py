"""Coverage over time: bars for one subject, two lines and bars for a pair, and the same figures for tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.archive import Month
from generator.render.dates import month_name, month_number

_MOST_MONTHS = 120
_MOST_QUARTERS = 24
"""Months of the longest chart whose axis names quarters, and not years alone."""
_MOST_YEARS = 40
_FEW = 5
"""Where no year has so many articles, a long chart by year is a row of sticks: it counts decades instead."""
_FAR_ABOVE = 5
"""So many times the highest point of the lower of two lines is still drawn of the other."""
_WIDTH = 560
_HEIGHT = 88
_LETTER = 12
"""Width of a letter below the axis where it is widest: on a phone, where the picture shrinks and its type does not."""


class Bar(NamedTuple):
    """One row of the chart's table: "July 2023", or "2023" or "2020s" where the chart counts by year or decade."""

    label: str
    total: int


class Tick(NamedTuple):
    """A label below the axis, `x` units from the left."""

    x: float
    label: str


class Chart(NamedTuple):
    """A bar chart in a box of `width` by `height` units, bars standing on its lower edge."""

    unit: str
    """"month", "year" or "decade"."""
    bars: tuple[Bar, ...]
    """The bars that are not empty, oldest first: the same figures for the table."""
    path: str
    """All bars as one SVG path."""
    ticks: tuple[Tick, ...]
    highest: int
    width: int = _WIDTH
    height: int = _HEIGHT


class PairRow(NamedTuple):
    """Articles of a month, year or decade on the first subject, on the second, and on both."""

    label: str
    first: int
    second: int
    both: int


class PairChart(NamedTuple):
    """Two lines, and bars for what they share, in a box of `width` by `height` units whose upper edge is at `top`."""

    unit: str
    rows: tuple[PairRow, ...]
    """Those that are not empty, oldest first."""
    first: str
    second: str
    both: str
    ticks: tuple[Tick, ...]
    highest: int
    top: int
    """The highest, or less where that of one line is so far above the other's that this would lie on the ground."""
    width: int = _WIDTH
    height: int = _HEIGHT


class _Axis(NamedTuple):
    """Steps of so many months each, from the first to the last month with an article."""

    unit: str
    months: int
    start: int
    """The first step, counted from the year 0."""
    labels: tuple[str, ...]
    starts: tuple[tuple[int, str], ...]
    """Steps that a label marks: quarters or years by month, decades by year."""

    def values(self, counts: Mapping[Month, int]) -> list[int]:
        """The count of each step."""
        values = [0] * len(self.labels)
        for month, count in counts.items():
            values[month_number(month) // self.months - self.start] += count
        return values


def coverage_chart(counts: Mapping[Month, int]) -> Chart | None:
    """Bars from the first to the last month of `counts`.

    By year where there are more than ten years of months, by decade where few articles fall into each of many years.
    None where there is nothing to compare: fewer than two months, or three articles.
    """
    if len(counts) < 2 or sum(counts.values()) < 3:
        return None
    axis = _axis([counts])
    values = axis.values(counts)
    highest = max(values)
    bars = tuple(Bar(label, count) for label, count in zip(axis.labels, values, strict=True) if count)
    return Chart(axis.unit, bars, _bars(values, highest), _ticks(axis), highest)


def pair_chart(first: Mapping[Month, int], second: Mapping[Month, int], both: Mapping[Month, int]) -> PairChart | None:
    """The coverage of two subjects as lines, and that of both at once as bars below them.

    None where there is nothing to compare: fewer than two months.
    """
    if len({**first, **second}) < 2:
        return None
    axis = _axis([first, second])
    values = [axis.values(counts) for counts in (first, second, both)]
    heights = sorted(map(max, values[:2]))
    top = min(heights[1], _FAR_ABOVE * max(1, heights[0]))
    rows = (PairRow(label, *row) for label, *row in zip(axis.labels, *values, strict=True))
    return PairChart(
        axis.unit,
        tuple(row for row in rows if row.first or row.second),
        _line(values[0], top),
        _line(values[1], top),
        _bars(values[2], top),
        _ticks(axis),
        heights[1],
        top,
    )


def _axis(series: Sequence[Mapping[Month, int]]) -> _Axis:
    every = [month_number(month) for counts in series for month in counts]
    first, last = min(every), max(every)
    if last - first < _MOST_MONTHS:
        return _axis_by_month(first, last)
    years = range(first // 12, last // 12 + 1)
    decades = tuple((step, str(year)) for step, year in enumerate(years) if year % 10 == 0)
    by_year = _Axis("year", 12, years[0], tuple(map(str, years)), decades)
    if len(years) <= _MOST_YEARS or max(max(by_year.values(counts), default=0) for counts in series) >= _FEW:
        return by_year
    labels = tuple(f"{decade}0s" for decade in range(years[0] // 10, years[-1] // 10 + 1))
    return _Axis("decade", 120, years[0] // 10, labels, tuple(enumerate(labels)))


def _axis_by_month(first: int, last: int) -> _Axis:
    every = [divmod(number, 12) for number in range(first, last + 1)]
    labels = tuple(f"{month_name(month + 1)} {year}" for year, month in every)
    between = 3 if len(every) <= _MOST_QUARTERS else 12
    starts = tuple(
        (step, month_name(month + 1)[:3] if month else str(year))
        for step, (year, month) in enumerate(every)
        if month % between == 0
    )
    return _Axis("month", 1, first, labels, starts)


def _bars(values: Sequence[int], highest: int) -> str:
    step = _WIDTH / len(values)
    thick = round(max(1.0, min(step * 0.75, 30)), 1)
    pieces = []
    for place, count in enumerate(values):
        if count:
            tall = max(1, round(count / highest * _HEIGHT))
            pieces.append(f"M{place * step + (step - thick) / 2:.1f} {_HEIGHT}v-{tall}h{thick:g}v{tall}z")
    return "".join(pieces)


def _line(values: Sequence[int], top: int) -> str:
    step = _WIDTH / len(values)
    heights = (min(count / top, 1) * _HEIGHT for count in values)
    points = (f"{(place + 0.5) * step:.1f} {_HEIGHT - height:.0f}" for place, height in enumerate(heights))
    return "M" + "L".join(points)


def _ticks(axis: _Axis) -> tuple[Tick, ...]:
    """Labels at the starts of quarters, years or decades, at most eight; the first step's own where none begins.

    The last begins before its step where it would else stand out of the picture.
    """
    if not axis.starts:
        return (Tick(0, axis.labels[0]),)
    step = _WIDTH / len(axis.labels)
    thin = -(-len(axis.starts) // 8)
    marked = ((place * step, label) for place, label in axis.starts[::thin])
    return tuple(Tick(round(min(x, _WIDTH - _LETTER * len(label)), 1), label) for x, label in marked if x < _WIDTH - 30)
