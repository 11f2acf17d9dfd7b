"""Coverage as bars and lines: which steps the axis has, and what it says below them."""

from __future__ import annotations

import re

import pytest

from generator.archive import Month
from generator.render.charts import coverage_chart, pair_chart


def months_from(start: Month, number: int) -> list[Month]:
    return [(start[0] + (start[1] - 1 + step) // 12, (start[1] - 1 + step) % 12 + 1) for step in range(number)]


@pytest.mark.parametrize(
    ("number", "unit", "labels"),
    [
        (2, "month", ["February 2021"]),
        (12, "month", ["Apr", "Jul", "Oct", "2022"]),
        (24, "month", ["Apr", "Jul", "Oct", "2022", "Apr", "Jul", "Oct"]),
        (25, "month", ["2022", "2023"]),
        (120, "month", ["2022", "2024", "2026", "2028", "2030"]),
        (121, "year", ["2030"]),
    ],
)
def test_the_axis_goes_by_quarters_then_years_then_decades(number: int, unit: str, labels: list[str]) -> None:
    chart = coverage_chart(dict.fromkeys(months_from((2021, 2), number), 2))
    assert chart
    assert (chart.unit, [tick.label for tick in chart.ticks]) == (unit, labels)


@pytest.mark.parametrize("start", [(1911, 2), (1999, 11), (2021, 1)])
def test_on_a_phone_no_label_meets_another_or_stands_out_of_the_picture(start: Month) -> None:
    for number in range(2, 1200):
        chart = coverage_chart(dict.fromkeys(months_from(start, number), 2))
        assert chart
        edges = [edge for tick in chart.ticks for edge in (tick.x, tick.x + 12 * len(tick.label))]
        assert [*edges, chart.width] == sorted([*edges, chart.width])


def test_a_long_chart_of_few_articles_goes_by_decade() -> None:
    counts = {(1919, 6): 1, (1920, 1): 4, (1929, 12): 3, (1960, 1): 1}
    chart = coverage_chart(counts)
    assert chart
    assert (chart.unit, chart.bars) == ("decade", (("1910s", 1), ("1920s", 7), ("1960s", 1)))
    many = coverage_chart(counts | {(1920, 2): 1})
    assert many
    assert many.unit == "year"
    pair = pair_chart(counts, {(1920, 1): 5}, {})
    assert pair
    assert pair.unit == "year"


def test_a_bar_is_as_high_as_its_share_of_the_highest() -> None:
    chart = coverage_chart({(2021, 1): 4, (2021, 2): 1, (2021, 4): 2})
    assert chart
    assert [(bar.label, bar.total) for bar in chart.bars] == [
        ("January 2021", 4),
        ("February 2021", 1),
        ("April 2021", 2),
    ]
    assert re.findall(r"v-(\d+)", chart.path) == ["88", "22", "44"]


def test_one_month_or_two_articles_make_no_chart() -> None:
    assert coverage_chart({(2021, 1): 40}) is None
    assert coverage_chart({(2021, 1): 1, (2021, 3): 1}) is None
    assert pair_chart({(2021, 1): 40}, {(2021, 1): 3}, {(2021, 1): 3}) is None


def test_a_line_far_above_the_other_runs_along_the_upper_edge() -> None:
    chart = pair_chart({(2021, 1): 100, (2021, 2): 5}, {(2021, 1): 2, (2021, 2): 1}, {(2021, 1): 2})
    assert chart
    assert (chart.highest, chart.top) == (100, 10)
    assert (chart.first, chart.second) == ("M140.0 0L420.0 44", "M140.0 70L420.0 79")


def test_a_pair_has_a_row_for_each_step_with_an_article_on_either() -> None:
    chart = pair_chart({(2021, 1): 2, (2021, 3): 1}, {(2021, 3): 1}, {(2021, 3): 1})
    assert chart
    assert chart.rows == (("January 2021", 2, 0, 0), ("March 2021", 1, 1, 1))
