"""How a long list of articles is cut into pages."""

from __future__ import annotations

from datetime import date

import pytest
from little_archive import CONFIG, crowded_archive, pages_of

from generator.render.cards import ArticleCard
from generator.render.catalogue import grouped_by_year
from generator.render.views.listing import ListingView


@pytest.mark.parametrize(
    ("articles", "below"),
    [
        (30, []),
        (31, ["2/"]),
        (91, ["2/", "3/"]),
        (151, ["2022/", "2021/", "2020/"]),
    ],
)
def test_a_short_list_goes_on_by_number_and_a_long_one_by_year(articles: int, below: list[str]) -> None:
    lists = _lists_below("people/ann-able/", articles)
    assert [address for address in lists if address.count("/") == 1] == below
    assert sum(view.count for view in lists.values()) + 30 * (articles <= 150) == articles


def test_a_year_goes_on_by_number_until_it_is_long_enough_for_months() -> None:
    lists = _lists_below("people/ann-able/", 400)
    assert [address for address in lists if address.startswith("2021/")] == ["2021/", "2021/2/", "2021/3/"]
    lists = _lists_below("people/ann-able/", 800)
    assert [address for address in lists if address.startswith("2021/")][:3] == ["2021/", "2021/12/", "2021/11/"]


def test_a_page_that_goes_by_number_says_which_time_it_covers() -> None:
    lists = _lists_below("countries/norway/", 150)
    assert [view.name for view in lists.values()] == ["2021–2022", "2020–2021"]
    assert [link.href for link in lists["2/"].parts] == [
        "countries/norway/index.html",
        "",
        "countries/norway/3/index.html",
    ]


def test_years_with_one_article_each_have_no_headings_but_the_undated_keep_theirs() -> None:
    days = [date(2023, 7, 1), date(2020, 1, 1), date(1999, 5, 2), None]
    cards = [ArticleCard(f"Story {day}", "", day) for day in days]
    assert [(group.name, len(group.articles)) for group in grouped_by_year(cards)] == [("", 3), ("Undated", 1)]
    assert [group.name for group in grouped_by_year(cards, "people/ann-able/")] == ["2023", "2020", "1999", "Undated"]
    many = [ArticleCard("Story", "", date(year, 7, 1)) for year in (2023, 2022) for _ in range(3)]
    assert [group.name for group in grouped_by_year(many)] == ["2023", "2022"]


def test_machines_are_told_the_length_of_the_whole_list_and_not_that_of_its_page() -> None:
    told = {}
    for page in pages_of(crowded_archive(400, people=350), CONFIG):
        if page.url in ("people/", "people/a-z/b/", "people/ann-able/2021/", "people/ann-able/2021/2/"):
            [items] = [node for node in page.view.head.structured if node["@type"] == "ItemList"]  # type: ignore[attr-defined]
            told[page.url] = items["numberOfItems"]
    assert told == {
        "people/": 351,
        "people/a-z/b/": 350,
        "people/ann-able/2021/": 146,
        "people/ann-able/2021/2/": 146,
    }


def _lists_below(scope: str, articles: int) -> dict[str, ListingView]:
    """The lists below a page of an archive whose articles all name one person and one country, by their addresses."""
    pages = pages_of(crowded_archive(articles, people=5), CONFIG)
    return {
        page.url.removeprefix(scope): page.view
        for page in pages
        if page.url.startswith(scope) and isinstance(page.view, ListingView)
    }
