"""The pages of countries and of pairs of countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product
from typing import NamedTuple

from msgspec import Struct

from generator.archive import months
from generator.model import Card, Country, Page, file_of
from generator.names import fold
from generator.places import Place, flag, places
from generator.render import structured, urls
from generator.render.cards import ArticleCard, Companion, Count, Group, Head, Link
from generator.render.catalogue import (
    ARTICLES_A_PAGE,
    HOME,
    Catalogue,
    grouped_by_year,
    number_of,
    period,
    seen,
)
from generator.render.charts import Chart, PairChart, coverage_chart, pair_chart
from generator.render.feeds import feed_pages
from generator.render.maps import Locator, locator
from generator.render.offices import OFFICES, office_of
from generator.render.views.listing import Scope, calendar_pages, divisions_of, further_pages, way_of_years, years_of

_COMPANIONS = 16
_FEW = 6
"""People whom a reader takes in at a glance, with no headings between them."""
_OF_AN_OFFICE = 12
_MEETINGS = 10
_ABOUT = 12
_WHOLE = 60
"""Articles that name both of two countries and have room on one page."""


class Office(NamedTuple):
    """People of a country who have the same kind of office, most articles first."""

    name: str
    """One of `offices.OFFICES`; empty where all stand in one list."""
    people: tuple[Companion, ...]
    total: int
    """How many there are; the page has the first of them."""


class CountryView(Struct, frozen=True):
    """Everything the archive has on one country."""

    head: Head
    code: str
    name: str
    flag: str
    """The file below the site's root; empty for a state that is no more."""
    map: Locator | None
    years: tuple[int, int] | None
    """First and last year of a state that is no more."""
    capital: str
    wikidata: str
    became: tuple[Link, ...]
    """Of a state that is no more: the countries of today with a page on its ground."""
    before: tuple[Link, ...]
    """The states with a page that are no more and were on its ground."""
    neighbours: tuple[Link, ...]
    """The countries with a page that it borders on."""
    count: int
    first: date | None
    last: date | None
    chart: Chart | None
    offices: tuple[Office, ...]
    """Those whom articles name for the country, by office."""
    others: tuple[Companion, ...]
    """Whom else its articles name most often."""
    partners: tuple[Count, ...]
    """The countries it shares articles with; each leads to the pair where the pair has a page, else to the country."""
    groups: tuple[Group, ...]
    year_pages: tuple[Count, ...]
    """The pages of years; none where `groups` has every article."""
    report: str


class Side(NamedTuple):
    """One of two countries."""

    name: str
    href: str
    flag: str
    total: int
    """Articles that name it, with the other or without."""
    people: tuple[Companion, ...]
    """Who stands for it in the articles that name both."""


class Meeting(NamedTuple):
    """A person from either country, and the articles with both people."""

    first: Link
    second: Link
    total: int


class PairView(Struct, frozen=True):
    """The articles that name both of two countries."""

    head: Head
    first: Side
    second: Side
    count: int
    chart: PairChart | None
    meetings: tuple[Meeting, ...]
    """Who from the first appears with whom from the second, most articles first."""
    people: tuple[Companion, ...]
    """Whom else these articles name most often."""
    about: tuple[ArticleCard, ...]
    """The newest articles that are about both."""
    about_count: int
    groups: tuple[Group, ...]
    """The newest of the articles that only name both, by year."""
    years: tuple[Count, ...]
    """The pages of years; none where `about` and `groups` have every article."""


def country_pages(catalogue: Catalogue, country: Country) -> Iterator[Page]:
    """The page of a country that an article names, its years and feeds."""
    archive = catalogue.archive
    place = places().get(country.code) or Place(country.code, country.name, country.slug)
    url = urls.country_url(country)
    articles = archive.articles_about("country", country.code)
    cards = catalogue.naming("country", country.code)
    first, last = seen(articles) or (None, None)
    crumbs = (HOME, Link("Countries", file_of(urls.COUNTRIES)))
    iri = catalogue.iris(url)
    years = period(articles)
    description = f"{number_of(len(articles), 'article')} on {country.name}{', ' + years if years else ''}."
    node = structured.country_page(
        country,
        iri(file_of(url)),
        description=description,
        wikidata=place.wikidata,
        cards=cards[:ARTICLES_A_PAGE],
        iri=iri,
    )
    feed = catalogue.feed(url, articles)
    people = archive.companions("country", country.code, "person")
    own = [item for item in people if catalogue.stands_for.get(item[0]) == country.code]
    others = [item for item in people if catalogue.stands_for.get(item[0]) != country.code]
    view = CountryView(
        head=catalogue.head(url, country.name, description, crumbs, feed=feed, structured=[node]),
        code=country.code,
        name=country.name,
        flag=catalogue.flags.get(country.code, ""),
        map=locator(place),
        years=place.years,
        capital=place.capital,
        wikidata=place.wikidata,
        became=_linked(catalogue, place.became),
        before=_linked(catalogue, (code for code, other in places().items() if country.code in other.became)),
        neighbours=_linked(catalogue, place.borders),
        count=len(articles),
        first=first,
        last=last,
        chart=coverage_chart(months(articles)),
        offices=_offices(catalogue, country, own),
        others=catalogue.people_with(others[:_COMPANIONS]),
        partners=_partners(catalogue, country),
        groups=grouped_by_year(cards[:ARTICLES_A_PAGE], way_of_years(url, cards)),
        year_pages=divisions_of(url, cards),
        report=catalogue.report(f"Wrong on the page of {country.name}", f"Country: {country.code}\n\nWhat is wrong:\n"),
    )
    yield Page(url, "country.html", view)
    if view.flag:
        yield Page(view.flag, "text", flag(country.code))
    scope = Scope(url, country.name, (*crumbs, Link(country.name, file_of(url))))
    yield from further_pages(catalogue, scope, cards)
    yield from feed_pages(catalogue, url, f"{country.name} – {catalogue.config.site.title}", articles)


def _offices(catalogue: Catalogue, country: Country, people: Sequence[tuple[str, int]]) -> tuple[Office, ...]:
    """The people of a country, by the office that their role tells of; in one list where they are few or all alike."""
    holders: dict[str, list[tuple[str, int]]] = {office: [] for office in OFFICES}
    for person, count in people:
        holders[office_of(catalogue.role[person], country.code)].append((person, count))
    held = {office: some for office, some in holders.items() if some}
    if len(people) <= _FEW or len(held) == 1:
        return (Office("", catalogue.people_with(people[:_COMPANIONS]), len(people)),) if people else ()
    return tuple(
        Office(office, catalogue.people_with(some[:_OF_AN_OFFICE]), len(some)) for office, some in held.items()
    )


def _people_in(catalogue: Catalogue, articles: Iterable[Card]) -> dict[str, int]:
    """The people whom these articles name, with how many name each, most first."""
    entities = (entity for article in articles for entity in catalogue.archive.entities_in(article.id))
    counts = Counter(person for kind, person in entities if kind == "person")
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _meetings(
    catalogue: Catalogue, articles: Iterable[Card], first: Iterable[str], second: Iterable[str]
) -> tuple[Meeting, ...]:
    """Which of the first people appear with which of the second, in how many of these articles."""
    counts: Counter[tuple[str, str]] = Counter()
    for article in articles:
        named = {entity for kind, entity in catalogue.archive.entities_in(article.id) if kind == "person"}
        counts.update(product(named.intersection(first), named.intersection(second)))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MEETINGS]
    return tuple(Meeting(catalogue.links["person", a], catalogue.links["person", b], total) for (a, b), total in ranked)


def _linked(catalogue: Catalogue, codes: Iterable[str]) -> tuple[Link, ...]:
    """The countries of these codes that have a page, by name."""
    found = [catalogue.links["country", code] for code in codes if ("country", code) in catalogue.links]
    return tuple(sorted(found, key=lambda link: fold(link.name)))


def _partners(catalogue: Catalogue, country: Country) -> tuple[Count, ...]:
    found = []
    for code, count in catalogue.archive.companions("country", country.code, "country")[:_COMPANIONS]:
        other = catalogue.archive.country[code]
        paired = (min(code, country.code), max(code, country.code)) in catalogue.pairs
        href = file_of(urls.pair_url(country, other)) if paired else catalogue.hrefs["country", code]
        found.append(Count(other.name, href, count))
    return tuple(found)


def pair_pages(catalogue: Catalogue, a: str, b: str) -> Iterator[Page]:
    """The page, with its years, of two countries, given by their codes, that share enough articles."""
    first, second = sorted((catalogue.archive.country[a], catalogue.archive.country[b]), key=lambda one: one.slug)
    archive = catalogue.archive
    url = urls.pair_url(first, second)
    articles = archive.pair(first.code, second.code)
    about: list[ArticleCard] = []
    rest: list[ArticleCard] = []
    cards = []
    for article in articles:
        clippings = {
            clipping.entity: clipping
            for clipping in archive.filings[article.id].clippings
            if clipping.kind == "country" and clipping.entity in (a, b)
        }
        card = catalogue.cards[article.id]._replace(excerpt=clippings[first.code].excerpt)
        cards.append(card)
        (about if all(clipping.about for clipping in clippings.values()) else rest).append(card)
    whole = len(cards) <= _WHOLE
    people = _people_in(catalogue, articles)
    sides = [
        {person: count for person, count in people.items() if catalogue.stands_for.get(person) == country.code}
        for country in (first, second)
    ]
    others = [item for item in people.items() if item[0] not in sides[0] and item[0] not in sides[1]]
    name = f"{first.name} and {second.name}"
    crumbs = (HOME, Link("Countries", file_of(urls.COUNTRIES)), Link(first.name, file_of(urls.country_url(first))))
    items = structured.item_list(name, cards, catalogue.iris(url), total=len(cards))
    description = f"{number_of(len(articles), 'article')} that name both {name}."
    timelines = [catalogue.timelines[country.code] for country in (first, second)]
    view = PairView(
        head=catalogue.head(url, name, description, crumbs, structured=[items]),
        first=_side(catalogue, first, sides[0]),
        second=_side(catalogue, second, sides[1]),
        count=len(articles),
        chart=pair_chart(timelines[0], timelines[1], months(articles)),
        meetings=_meetings(catalogue, articles, *sides),
        people=catalogue.people_with(others[:_COMPANIONS]),
        about=tuple(about if whole else about[:_ABOUT]),
        about_count=len(about),
        groups=grouped_by_year(rest) if whole else grouped_by_year(rest[:ARTICLES_A_PAGE], url),
        years=() if whole else years_of(url, cards),
    )
    yield Page(url, "pair.html", view)
    if not whole:
        yield from calendar_pages(catalogue, Scope(url, name, (*crumbs, Link(name, file_of(url)))), cards)


def _side(catalogue: Catalogue, country: Country, people: dict[str, int]) -> Side:
    return Side(
        *catalogue.links["country", country.code],
        catalogue.flags.get(country.code, ""),
        len(catalogue.archive.articles_about("country", country.code)),
        catalogue.people_with(list(people.items())[:_COMPANIONS]),
    )
