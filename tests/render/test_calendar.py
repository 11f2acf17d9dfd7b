"""The archive by time: years on the calendar, months, and the days of a long month."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from little_archive import CONFIG, archive_of, article, pages_of, rendered

from generator.archive import Archive
from generator.model import Page
from generator.render.views.listing import CalendarView, ListingView


def archive_on(days: list[date | None]) -> Archive:
    stories = [article(number, f"Story {number}", "<p>Words.</p>", day) for number, day in enumerate(days)]
    return archive_of(stories, [], [], [])


def lists_in(pages: list[Page], year: str) -> dict[str, ListingView]:
    return {page.url: page.view for page in pages if page.url.startswith(year) and isinstance(page.view, ListingView)}


def test_a_month_that_fits_on_one_page_lists_its_articles_and_has_no_pages_of_days() -> None:
    lists = lists_in(pages_of(archive_on([date(2021, 6, 1 + n // 2) for n in range(60)]), CONFIG), "2021")
    assert list(lists) == ["2021/", "2021/06/"]
    assert sum(len(group.articles) for group in lists["2021/06/"].groups) == 60


def test_a_longer_month_is_a_calendar_sheet_that_leads_to_its_days() -> None:
    lists = lists_in(pages_of(archive_on([date(2021, 6, 1 + n // 4) for n in range(61)]), CONFIG), "2021")
    sheet = lists["2021/06/"]
    assert sheet.groups == ()
    assert [day.name for day in sheet.weeks[0]] == ["", "1", "2", "3", "4", "5", "6"]
    assert [(day.name, day.href, day.total) for week in sheet.weeks for day in week][15:18] == [
        ("15", "2021/06/15/index.html", 4),
        ("16", "2021/06/16/index.html", 1),
        ("17", "", 0),
    ]
    assert sum(day.total for week in sheet.weeks for day in week) == sheet.count == 61

    day = lists["2021/06/15/"]
    assert (day.name, day.count, len(day.groups[0].articles)) == ("15 June 2021", 4, 4)
    assert [link.name for link in day.head.crumbs] == ["Home", "Calendar", "2021", "June"]
    assert day.earlier
    assert day.later
    assert (day.earlier.href, day.later.href) == ("2021/06/14/index.html", "2021/06/16/index.html")


def test_a_long_day_goes_on_by_number() -> None:
    lists = lists_in(pages_of(archive_on([date(2021, 6, 1)] * 61), CONFIG), "2021/06")
    assert {url: len(view.groups[0].articles) for url, view in lists.items() if view.groups} == {
        "2021/06/01/": 60,
        "2021/06/01/2/": 1,
    }


def test_the_calendar_has_thirty_years_a_page() -> None:
    days: list[date | None] = [date(year, 3, 1) for year in range(1919, 2024)]
    pages = {page.url: page.view for page in pages_of(archive_on([*days, None]), CONFIG)}
    calendars = [view for view in pages.values() if isinstance(view, CalendarView)]
    assert [view.head.url for view in calendars] == ["articles/", "articles/2/", "articles/3/", "articles/4/"]
    assert [link.name for link in calendars[0].parts] == ["1994–2023", "1964–1993", "1934–1963", "1919–1933"]
    assert [row.year.name for view in calendars for row in view.years] == [str(year) for year in range(2023, 1918, -1)]
    assert calendars[0].undated


def test_a_page_of_the_calendar_stays_small_where_every_month_has_articles(tmp_path: Path) -> None:
    days: list[date | None] = [date(1990 + number // 12, 1 + number % 12, 1) for number in range(360)]
    assert len(rendered(archive_on(days), CONFIG, tmp_path)["articles/index.html"]) < 50_000
