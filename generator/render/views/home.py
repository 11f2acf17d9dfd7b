"""The first page: the latest, who and where is in the news, the archive in numbers, ways in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from generator.archive import Month, months
from generator.model import EntityKind, Page, file_of
from generator.render import structured, urls
from generator.render.cards import ArticleCard, Count, Head
from generator.render.catalogue import Catalogue, number_of, period, seen
from generator.render.charts import Chart, coverage_chart
from generator.render.dates import month_name, month_number

_LATEST = 12
_IN_THE_NEWS = 8
_SPANS = (1, 12, 120)
"""Months over which it is counted who is in the news: the fewest that have `_ENOUGH` articles."""
_ENOUGH = 10


class Trend(NamedTuple):
    """An entity in the news: articles of the newest time, and of as long a time before."""

    name: str
    href: str
    now: int
    before: int


class HomeView(Struct, frozen=True):
    """The archive at a glance."""

    head: Head
    latest: tuple[ArticleCard, ...]
    """The newest articles with their summaries."""
    newest: str
    """The newest time: "July 2023", or where little was published then "August 2022 to July 2023"; else empty."""
    before: str
    """As long a time before it."""
    people: tuple[Trend, ...]
    countries: tuple[Trend, ...]
    articles: int
    people_count: int
    country_count: int
    first: date | None
    last: date | None
    chart: Chart | None
    sections: tuple[Count, ...]
    years: tuple[Count, ...]


def home_page(catalogue: Catalogue) -> Page:
    """The page at the site's root."""
    archive, site = catalogue.archive, catalogue.config.site
    counts = months(archive.articles)
    newest, before = _newest(counts)
    first, last = seen(archive.articles) or (None, None)
    kinds = Counter(kind for kind, _ in catalogue.links)
    years = period(archive.articles)
    described = (
        f"{number_of(len(archive.articles), 'article')}{', ' + years if years else ''}, filed by person and country."
    )
    cards = [catalogue.summarised(article) for article in archive.articles[:_LATEST]]
    iri = catalogue.iris(urls.HOME)
    website = structured.website(
        site.title,
        iri(file_of(urls.HOME)),
        description=site.description or described,
        publisher=site.publisher or site.title,
        language=site.language,
        search=iri(file_of(urls.SEARCH)) if catalogue.config.pages.search else "",
    )
    items = structured.item_list("Latest", cards, iri, total=len(cards))
    by_year = Counter(article.published.year for article in archive.articles if article.published)
    view = HomeView(
        head=catalogue.head(urls.HOME, site.title, site.description or described, (), structured=[website, items]),
        latest=tuple(cards),
        newest=_named(newest),
        before=_named(before),
        people=_trends(catalogue, "person", newest, before),
        countries=_trends(catalogue, "country", newest, before),
        articles=len(archive.articles),
        people_count=kinds["person"],
        country_count=kinds["country"],
        first=first,
        last=last,
        chart=coverage_chart(counts),
        sections=tuple(Count(s.name, file_of(s.url), len(s.articles)) for s in catalogue.sections.values()),
        years=tuple(
            Count(str(year), file_of(urls.year_url(urls.HOME, year)), by_year[year])
            for year in sorted(by_year, reverse=True)
        ),
    )
    return Page(urls.HOME, "home.html", view)


def _newest(counts: Mapping[Month, int]) -> tuple[range, range]:
    """The newest time with enough articles to tell who is in the news, and as long a time before it, as months."""
    end = max(map(month_number, counts), default=-1) + 1
    for span in _SPANS:
        newest = range(end - span, end)
        if sum(count for month, count in counts.items() if month_number(month) in newest) >= _ENOUGH:
            break
    return newest, range(end - 2 * span, end - span)


def _trends(catalogue: Catalogue, kind: EntityKind, newest: range, before: range) -> tuple[Trend, ...]:
    """Entities of the newest time, most articles first, then most mentions."""
    now: Counter[str] = Counter()
    then: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for article in catalogue.archive.articles:
        if not article.published:
            continue
        month = month_number((article.published.year, article.published.month))
        if month not in newest and month not in before:
            continue
        named = {
            entity: times for (of, entity), times in catalogue.archive.entities_in(article.id).items() if of == kind
        }
        (now if month in newest else then).update(named.keys())
        mentions.update(named if month in newest else {})
    ranked = sorted(now, key=lambda entity: (-now[entity], -mentions[entity], entity))
    return tuple(
        Trend(*catalogue.links[kind, entity], now[entity], then[entity])
        for entity in ranked[:_IN_THE_NEWS]
        if (kind, entity) in catalogue.links
    )


def _named(time: range) -> str:
    """Months in words: "July 2023", "August 2022 to July 2023"; nothing where no article has a date."""
    if time[-1] < 0:
        return ""
    ends = (f"{month_name(number % 12 + 1)} {number // 12}" for number in (time[0], time[-1]))
    return " to ".join(dict.fromkeys(ends))
