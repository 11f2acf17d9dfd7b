"""Lists of articles by time: the years and months of the archive, of a section, and of an entity with many articles."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from msgspec import Struct

from generator.archive import Month, months
from generator.model import Page, file_of
from generator.render import structured, urls
from generator.render.cards import ArticleCard, Count, Group, Head, Link, around, chunks_of, numbered_parts, parts_of
from generator.render.catalogue import (
    ARTICLES_A_PAGE,
    CALENDAR,
    HOME,
    Catalogue,
    Section,
    grouped_by_month,
    grouped_by_year,
    number_of,
    sentence,
)
from generator.render.charts import Chart, coverage_chart
from generator.render.dates import day_name, month_name, years_name
from generator.render.feeds import feed_pages

_ROWS = 60
"""Rows of a page that has nothing else: well below 60 kB."""
_NUMBERED = ARTICLES_A_PAGE + 2 * _ROWS
"""Articles of the longest list that goes on by number, and not by year."""
_WITHOUT_MONTHS = 4 * _ROWS
"""Articles of the longest year that goes on by number, and not by month."""
_YEARS_A_PAGE = 30
"""Rows of a calendar with a link in each month, 1.2 kB each."""


class Scope(Struct, frozen=True):
    """Whose articles are listed: the archive's own (address "", no name), or those of the page at `url`."""

    url: str
    name: str
    crumbs: tuple[Link, ...]
    """Down to the scope's own page."""


class ListingView(Struct, frozen=True):
    """Articles of a year, a month, a day, a section or without date."""

    head: Head
    name: str
    """What the list holds: "July 2023"."""
    scope: Link | None = None
    """The entity or section whose articles these are; None for the archive's own."""
    count: int = 0
    chart: Chart | None = None
    divisions: tuple[Count, ...] = ()
    """The years or months below this page, where it does not list all their articles."""
    weeks: tuple[tuple[Count, ...], ...] = ()
    """The days of a long month, week by week from Monday, with links where there are articles; nameless outside it."""
    groups: tuple[Group, ...] = ()
    parts: tuple[Link, ...] = ()
    """All parts of a long list, this one with an empty `href`."""
    earlier: Link | None = None
    later: Link | None = None


def archive_year_pages(catalogue: Catalogue, year: int) -> Iterator[Page]:
    """The page of a year of the archive, of its months, and of the days of a long month."""
    scope = Scope(urls.HOME, "", (HOME, CALENDAR))
    years = list(catalogue.years)
    cards = [catalogue.summarised(article) for article in catalogue.years[year]]
    earlier, later = around([_year_link(scope, one) for one in years], years.index(year))
    yield from _year_pages(catalogue, scope, year, cards, earlier, later, every_month=True)


def section_index(catalogue: Catalogue) -> Page:
    """The list of sections."""
    sections = catalogue.sections
    counts = tuple(Count(name, file_of(url), len(articles)) for url, (name, _, articles) in sections.items())
    description = sentence(f"The sections of the archive: {', '.join(count.name for count in counts)}")
    head = catalogue.head(urls.SECTIONS, "Sections", description)
    return Page(
        urls.SECTIONS,
        "listing.html",
        ListingView(head, "Sections", divisions=counts),
    )


def further_pages(catalogue: Catalogue, scope: Scope, cards: Sequence[ArticleCard]) -> Iterator[Page]:
    """The pages of a list, newest first, of which the page of the scope shows the first `ARTICLES_A_PAGE`.

    A list of a few pages goes on by number; in a longer one a reader looks for a year.
    """
    if len(cards) > _NUMBERED:
        yield from calendar_pages(catalogue, scope, cards)
    else:
        older = cards[ARTICLES_A_PAGE:]
        yield from _parted(
            catalogue, scope, "", scope.url, crumbs=scope.crumbs, cards=older, by=grouped_by_year, after=1
        )


def way_of_years(scope_url: str, cards: Sequence[ArticleCard]) -> str | None:
    """Where the headings of years on the page of a scope lead: below it, or nowhere where years have no pages."""
    return scope_url if len(cards) > _NUMBERED else None


def divisions_of(scope_url: str, cards: Sequence[ArticleCard]) -> tuple[Count, ...]:
    """The pages that `further_pages` makes, newest first."""
    if len(cards) > _NUMBERED:
        return years_of(scope_url, cards)
    return tuple(
        Count(_period(chunk), file_of(urls.part_url(scope_url, number)), len(chunk))
        for number, chunk in enumerate(chunks_of(cards[ARTICLES_A_PAGE:], _ROWS), 2)
    )


def years_of(scope_url: str, cards: Sequence[ArticleCard]) -> tuple[Count, ...]:
    """The pages of years that `calendar_pages` makes, newest first."""
    scope = Scope(scope_url, "", ())
    return tuple(Count(*_year_link(scope, year), sum(1 for _ in some)) for year, some in groupby(cards, _year))


def calendar_pages(catalogue: Catalogue, scope: Scope, cards: Sequence[ArticleCard]) -> Iterator[Page]:
    """A page for each year of `cards` (newest first), and for its months where the year is long."""
    years = [(year, tuple(some)) for year, some in groupby(cards, _year)]
    links = [_year_link(scope, year) for year, _ in years]
    for place, (year, some) in enumerate(years):
        yield from _year_pages(catalogue, scope, year, some, *around(links, place))


def _year_pages(
    catalogue: Catalogue,
    scope: Scope,
    year: int,
    cards: Sequence[ArticleCard],
    earlier: Link | None,
    later: Link | None,
    *,
    every_month: bool = False,
) -> Iterator[Page]:
    parted = partial(_parted, catalogue, scope)
    if not year:
        yield from parted("Undated", urls.undated_url(scope.url), crumbs=scope.crumbs, cards=cards, later=later)
        return
    url = urls.year_url(scope.url, year)
    if not every_month and len(cards) <= _WITHOUT_MONTHS:
        yield from parted(
            str(year), url, crumbs=scope.crumbs, cards=cards, by=grouped_by_month, earlier=earlier, later=later
        )
        return
    by_month = [(month, tuple(of)) for month, of in groupby(cards, _month)]
    divisions = [
        Count(f"{month_name(month)} {year}", file_of(urls.month_url(scope.url, year, month)), len(of))
        for month, of in by_month
    ]
    short = len(cards) <= _ROWS
    view = ListingView(
        head=_head(catalogue, scope, url, str(year), crumbs=scope.crumbs, cards=cards, total=len(cards)),
        name=str(year),
        scope=_link(scope),
        count=len(cards),
        chart=None if short else coverage_chart({(year, month): len(of) for month, of in by_month}),
        divisions=() if short else tuple(reversed(divisions)),
        groups=tuple(
            group._replace(href=month.href) for group, month in zip(grouped_by_month(cards), divisions, strict=True)
        )
        if short
        else (),
        earlier=earlier,
        later=later,
    )
    yield Page(url, "listing.html", view)
    crumbs = (*scope.crumbs, _year_link(scope, year))
    for index, (month, of) in enumerate(by_month):
        name, before_and_after = divisions[index].name, around([Link(*one[:2]) for one in divisions], index)
        if every_month and len(of) > _ROWS:
            yield from _days_of_month(catalogue, scope, name, crumbs, of, *before_and_after)
        else:
            before, after = before_and_after
            month_url = urls.month_url(scope.url, year, month)
            yield from parted(name, month_url, crumbs=crumbs, cards=of, earlier=before, later=after)


def _days_of_month(
    catalogue: Catalogue,
    scope: Scope,
    name: str,
    crumbs: tuple[Link, ...],
    cards: Sequence[ArticleCard],
    earlier: Link | None,
    later: Link | None,
) -> Iterator[Page]:
    """The page of a month with more articles than one page holds, as a calendar sheet, and one for each of its days."""
    by_day = [(day, tuple(of)) for day, of in groupby(cards, lambda card: card.published) if day]
    year, month = by_day[0][0].year, by_day[0][0].month
    url = urls.month_url(scope.url, year, month)
    days = [Count(day_name(day), file_of(urls.day_url(scope.url, day)), len(of)) for day, of in by_day]
    there = {day.day: count._replace(name=str(day.day)) for (day, _), count in zip(by_day, days, strict=True)}
    view = ListingView(
        head=_head(catalogue, scope, url, name, crumbs=crumbs, cards=cards, total=len(cards)),
        name=name,
        scope=_link(scope),
        count=len(cards),
        weeks=tuple(
            tuple(there.get(day, Count(str(day or ""), "", 0)) for day in week) for week in monthcalendar(year, month)
        ),
        earlier=earlier,
        later=later,
    )
    yield Page(url, "listing.html", view)
    links = [Link(day.name, day.href) for day in days]
    for index, (day, of) in enumerate(by_day):
        before, after = around(links, index)
        yield from _parted(
            catalogue,
            scope,
            days[index].name,
            urls.day_url(scope.url, day),
            crumbs=(*crumbs, Link(month_name(month), file_of(url))),
            cards=[card._replace(published=None) for card in of],  # the page says it once
            earlier=before,
            later=after,
        )


def section_pages(catalogue: Catalogue, section: Section) -> Iterator[Page]:
    """The page of a section, with the pages of its years where it is long, and its feeds."""
    name, url, articles = section
    crumbs = (HOME, Link("Sections", file_of(urls.SECTIONS)))
    scope = Scope(url, name, (*crumbs, Link(name, file_of(url))))
    cards = [catalogue.summarised(article) for article in articles]
    newest = cards[:ARTICLES_A_PAGE]
    description = sentence(f"{number_of(len(cards), 'article')} in the section {name}")
    items = structured.item_list(name, newest, catalogue.iris(url), total=len(cards))
    view = ListingView(
        head=catalogue.head(url, name, description, crumbs, feed=catalogue.feed(url, articles), structured=[items]),
        name=name,
        count=len(cards),
        chart=coverage_chart(months(articles)),
        divisions=divisions_of(url, cards),
        groups=grouped_by_year(newest, way_of_years(url, cards)),
    )
    yield Page(url, "listing.html", view)
    yield from further_pages(catalogue, scope, cards)
    yield from feed_pages(catalogue, url, f"{name} – {catalogue.config.site.title}", articles)


def _parted(
    catalogue: Catalogue,
    scope: Scope,
    name: str,
    url: str,
    *,
    crumbs: tuple[Link, ...],
    cards: Sequence[ArticleCard],
    by: Callable[[Sequence[ArticleCard]], tuple[Group, ...]] | None = None,
    after: int = 0,
    earlier: Link | None = None,
    later: Link | None = None,
) -> Iterator[Page]:
    """A list of articles on as many pages as it takes, each in groups; `after` parts of it stand on pages of others.

    Where there is no name, each page goes by the time that its articles cover.
    """
    chunks = chunks_of(cards, _ROWS)
    addresses = [urls.part_url(url, part) for part in range(1, after + len(chunks) + 1)]
    for chunk, address in zip(chunks, addresses[after:], strict=True):
        own = name or _period(chunk)
        total = len(cards) if name else len(chunk)
        view = ListingView(
            head=_head(catalogue, scope, address, own, crumbs=crumbs, cards=chunk, total=total),
            name=own,
            scope=_link(scope),
            count=total,
            groups=by(chunk) if by else (Group("", "", tuple(chunk)),),
            parts=numbered_parts(addresses, address),
            earlier=earlier,
            later=later,
        )
        yield Page(address, "listing.html", view)


def _period(cards: Sequence[ArticleCard]) -> str:
    """The time that cards, newest first, cover: "2009–2012", "March–June 2012", "July 2023", "Undated"."""
    days = [card.published for card in cards if card.published]
    if not days:
        return "Undated"
    last, first = days[0], days[-1]
    if last.year != first.year:
        return years_name(first.year, last.year)
    months_ = month_name(first.month), month_name(last.month)
    return f"{'–'.join(dict.fromkeys(months_))} {last.year}"


def _head(
    catalogue: Catalogue,
    scope: Scope,
    url: str,
    name: str,
    *,
    crumbs: tuple[Link, ...],
    cards: Sequence[ArticleCard],
    total: int,
) -> Head:
    title = f"{scope.name}: {name}" if scope.name else name
    of = f" about {scope.name}" if scope.name else ""
    when = "without a date" if name == "Undated" else f"from {name}"
    items = structured.item_list(title, cards, catalogue.iris(url), total=total)
    return catalogue.head(url, title, f"Articles{of} {when}.", crumbs, structured=[items])


def _link(scope: Scope) -> Link | None:
    return Link(scope.name, file_of(scope.url)) if scope.name else None


def _year_link(scope: Scope, year: int) -> Link:
    if not year:
        return Link("Undated", file_of(urls.undated_url(scope.url)))
    return Link(str(year), file_of(urls.year_url(scope.url, year)))


def _year(card: ArticleCard) -> int:
    return card.published.year if card.published else 0


def _month(card: ArticleCard) -> int:
    return card.published.month if card.published else 0


class CalendarYear(Struct, frozen=True):
    """A row of the calendar: a year and how many articles each of its twelve months has."""

    year: Count
    months: tuple[Count, ...]


class CalendarView(Struct, frozen=True):
    """The years and months of the archive at one glance."""

    head: Head
    years: tuple[CalendarYear, ...]
    """Newest first."""
    highest: int
    """Articles of the month with most of them, in all years."""
    undated: Count | None
    parts: tuple[Link, ...]
    """All parts of a long calendar, this one with an empty `href`."""


def calendar_index(catalogue: Catalogue) -> Iterator[Page]:
    """The calendar of the archive, on as many pages as its years take."""
    counts = months(catalogue.archive.articles)
    years = [year for year in catalogue.years if year]
    chunks = chunks_of(years, _YEARS_A_PAGE) or [[]]
    addresses = [urls.part_url(urls.CALENDAR, part) for part in range(1, len(chunks) + 1)]
    undated = len(catalogue.years.get(0, ()))
    for chunk, address in zip(chunks, addresses, strict=True):
        of = f" from {_span(chunk)}" if len(chunks) > 1 else ""
        view = CalendarView(
            head=catalogue.head(address, "Calendar", f"Every year and month of the archive{of}."),
            years=tuple(_calendar_year(year, counts) for year in chunk),
            highest=max(counts.values(), default=0),
            undated=Count("Undated", file_of(urls.UNDATED), undated) if undated else None,
            parts=parts_of(map(_span, chunks), addresses, address),
        )
        yield Page(address, "calendar.html", view)


def _calendar_year(year: int, counts: Mapping[Month, int]) -> CalendarYear:
    of_months = tuple(
        Count(month_name(month), file_of(urls.month_url(urls.HOME, year, month)), counts.get((year, month), 0))
        for month in range(1, 13)
    )
    total = sum(month.total for month in of_months)
    return CalendarYear(Count(str(year), file_of(urls.year_url(urls.HOME, year)), total), of_months)


def _span(years: Sequence[int]) -> str:
    """Years, newest first, in words: "1994–2023"."""
    return years_name(years[-1], years[0]) if years else ""
