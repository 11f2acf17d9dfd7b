"""What the repository says of its demonstration archive is so."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from conftest import REPOSITORY
from reading import read_all

from generator.memo import open_memo
from generator.model import Article

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@pytest.fixture(scope="module")
def dispatches() -> tuple[Article, ...]:
    with open_memo(None) as memo:
        read = read_all(REPOSITORY, memo)
    assert not read.problems
    return read.articles


def test_every_dispatch_has_a_date_a_licence_and_its_sources(dispatches: tuple[Article, ...]) -> None:
    lacking = {one.path for one in dispatches if not (one.published and one.licence and one.source)}
    assert not lacking


def test_every_dispatch_has_200_to_450_words(dispatches: tuple[Article, ...]) -> None:
    lengths = {one.path: len(one.text.partition("\n")[2].split()) for one in dispatches}
    assert {path: words for path, words in lengths.items() if not 200 <= words <= 450} == {}


def test_the_dispatches_span_the_century_that_the_readme_names(dispatches: tuple[Article, ...]) -> None:
    days = sorted(one.published for one in dispatches if one.published)
    assert (days[0], days[-1]) == (date(1919, 6, 28), date(2023, 7, 13))


def test_a_day_of_the_week_in_the_opening_is_near_the_date(dispatches: tuple[Article, ...]) -> None:
    """“On Tuesday” in the first sentence is the day of the dispatch or one of the two before it."""
    wrong = []
    for one in dispatches:
        opening = one.text.split("\n")[1].partition(". ")[0]
        told = re.findall(rf"\b(?:on|to) ({'|'.join(DAYS)})\b", opening)
        if one.published and told:
            near = {DAYS[(one.published - timedelta(days=back)).weekday()] for back in range(3)}
            wrong += [(one.path, day) for day in told if day not in near]
    assert not wrong


def test_every_seed_is_imported_already(dispatches: tuple[Article, ...]) -> None:
    imported = {
        source[1]
        for one in dispatches
        if (source := re.search(r"^  from: (\S+)$", (REPOSITORY / one.path).read_text("utf-8"), re.MULTILINE))
    }
    assert imported == {f"seeds/{path.name}" for path in (REPOSITORY / "seeds").iterdir()}


@pytest.mark.parametrize("page", ["README.md", "docs/explanation/limits.md"])
def test_the_number_of_dispatches_is_told_as_it_is(dispatches: tuple[Article, ...], page: str) -> None:
    told = re.findall(r"\b(\d+) articles\b", (REPOSITORY / page).read_text("utf-8"))
    assert str(len(dispatches)) in told
