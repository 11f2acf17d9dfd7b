"""The first page: the latest, who and where is in the news, the archive in numbers, ways in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.archive import Month, months
from generator.model import EntityKind, Page, file_of
from generator.render import structured, urls
from generator.render.charts import Chart, coverage_chart
from generator.render.dates import month_name
from generator.render.views.cards import ArticleCard, Count, Head
from generator.render.views.catalogue import Catalogue, number_of, period, seen

_LATEST = 12
_IN_THE_NEWS = 8


class Trend(NamedTuple):
    """An entity in the news: articles of the newest month, and of the month before."""

    name: str
    href: str
    now: int
    before: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """The archive at a glance."""

    head: Head
    latest: tuple[ArticleCard, ...]
    """The newest articles with their summaries."""
    month: str
    """The newest month: "July 2023"; empty where no article has a date."""
    month_before: str
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
    newest = max(counts, default=None)
    before = _month_before(newest) if newest else None
    first, last = seen(archive.articles) or (None, None)
    kinds = Counter(kind for kind, _ in catalogue.links)
    years = period(archive.articles)
    described = (
        f"{number_of(len(archive.articles), 'article')}{', ' + years if years else ''}, filed by person and country."
    )
    cards = [catalogue.summarised(article) for article in archive.articles[:_LATEST]]
    website = structured.website(
        site.title,
        catalogue.iri(file_of(urls.HOME), ""),
        description=site.description or described,
        publisher=site.publisher or site.title,
        language=site.language,
        search=catalogue.iri(file_of(urls.SEARCH), "") if catalogue.config.pages.search else "",
    )
    items = structured.item_list("Latest", cards, lambda href: catalogue.iri(href, ""))
    by_year = Counter(article.published.year for article in archive.articles if article.published)
    view = HomeView(
        head=catalogue.head(urls.HOME, site.title, site.description or described, (), structured=[website, items]),
        latest=tuple(cards),
        month=_named(newest),
        month_before=_named(before),
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


def _trends(catalogue: Catalogue, kind: EntityKind, newest: Month | None, before: Month | None) -> tuple[Trend, ...]:
    """Entities of the newest month, most articles first, then most mentions."""
    now: Counter[str] = Counter()
    then: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for article in catalogue.archive.articles:
        month = (article.published.year, article.published.month) if article.published else None
        if month is None or month not in (newest, before):
            continue
        named = {
            entity: times for (of, entity), times in catalogue.archive.entities_in(article.id).items() if of == kind
        }
        (now if month == newest else then).update(named.keys())
        mentions.update(named if month == newest else {})
    ranked = sorted(now, key=lambda entity: (-now[entity], -mentions[entity], entity))
    return tuple(
        Trend(*catalogue.links[kind, entity], now[entity], then[entity])
        for entity in ranked[:_IN_THE_NEWS]
        if (kind, entity) in catalogue.links
    )


def _month_before(month: Month) -> Month:
    year, number = month
    return (year, number - 1) if number > 1 else (year - 1, 12)


def _named(month: Month | None) -> str:
    return f"{month_name(month[1])} {month[0]}" if month else ""
