"""Which pages the site has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from generator.archive import Archive, Entity, months
from generator.config import Config
from generator.errors import ContentError, error
from generator.model import Card, Page, Person, Problem
from generator.render import urls
from generator.render.data import (
    article_table,
    countries_table,
    mentions_table,
    package_page,
    people_table,
    table_pages,
)
from generator.render.digests import Digests, digest_of
from generator.render.feeds import feed_pages, robot_pages
from generator.render.views.article import article_page
from generator.render.views.catalogue import Catalogue
from generator.render.views.country import country_pages, pair_pages
from generator.render.views.home import home_page
from generator.render.views.indexes import countries_pages, people_pages
from generator.render.views.listing import archive_year_pages, calendar_index, section_index, section_pages
from generator.render.views.notices import not_found_page, redirect_pages, withdrawn_pages
from generator.render.views.person import person_pages
from generator.render.views.search import search_pages


class Sheaf(NamedTuple):
    """Pages that are made from the same, and need not be made where the digest of that is known."""

    digest: str
    pages: Callable[[], Iterable[Page]]


class Plan(NamedTuple):
    """Every page of the site, in sheaves; `last` makes those that list the addresses of all others."""

    sheaves: tuple[Sheaf, ...]
    last: Callable[[Iterable[str]], Sheaf]


def plan_pages(archive: Archive, config: Config) -> Plan:
    """Say which pages there are and from what they are made, without making them.

    Raises ContentError where two articles claim one address.
    """
    if faults := tuple(_shared_addresses(archive)):
        raise ContentError(faults)
    catalogue = Catalogue(archive, config)
    digests = Digests(catalogue)
    sheaves = (
        *_articles(catalogue, digests),
        *_people(catalogue, digests),
        *_countries(catalogue, digests),
        *_pairs(catalogue, digests),
        *_lists(catalogue, digests),
        *_data(catalogue, digests),
    )
    return Plan(sheaves, partial(_robots, catalogue, digests))


def _articles(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    dated = [article for article in catalogue.archive.articles if article.published]
    for article, later, earlier in zip(dated, [None, *dated], [*dated[1:], None], strict=False):
        digest = digests.article(article, earlier, later)
        yield Sheaf(digest, partial(_article, catalogue, article, earlier, later))
    for article in catalogue.archive.articles[len(dated) :]:
        yield Sheaf(digests.article(article, None, None), partial(_article, catalogue, article, None, None))


def _article(catalogue: Catalogue, article: Card, earlier: Card | None, later: Card | None) -> list[Page]:
    return [article_page(catalogue, article, earlier, later)]


def _people(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    for person in catalogue.archive.people:
        entity: Entity = ("person", person.id)
        if entity in catalogue.links:
            yield Sheaf(
                digests.entity(entity, *_bonds(catalogue, digests, person)),
                partial(person_pages, catalogue, person),
            )


def _bonds(catalogue: Catalogue, digests: Digests, person: Person) -> Iterator[bytes]:
    """What a person's page shows of the country the person stands for and of those with whom to confuse nobody."""
    others: list[Entity] = [
        ("country", catalogue.stands_for.get(person.id, "")),
        *(("person", other) for other in sorted({*person.not_same_as, *catalogue.not_same_as.get(person.id, ())})),
    ]
    for other in others:
        if other in catalogue.links:
            yield digests.entities[other] + digests.spans[other]


def _countries(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    names = b"".join(digests.entities["country", code] for kind, code in catalogue.links if kind == "country")
    for country in catalogue.archive.countries:
        entity: Entity = ("country", country.code)
        if entity in catalogue.links:
            yield Sheaf(digests.entity(entity, names), partial(country_pages, catalogue, country))


def _pairs(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    for pair in catalogue.pairs:
        articles = catalogue.archive.pair(*pair)
        sides = (digests.entities["country", code] + digests.courses["country", code] for code in pair)
        yield Sheaf(digests.of("pair", *sides, digests.articles(articles)), partial(pair_pages, catalogue, *pair))


def _lists(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    archive, config = catalogue.archive, catalogue.config
    everything = digests.articles(archive.articles)
    people, countries = digests.index("person"), digests.index("country")

    def sheaf(kind: str, pages: Callable[[], Iterable[Page]], *parts: bytes) -> Sheaf:
        return Sheaf(digests.of(kind, *parts), pages)

    yield sheaf("home", lambda: [home_page(catalogue)], everything, people, countries)
    yield sheaf("people", lambda: people_pages(catalogue), people)
    yield sheaf("countries", lambda: countries_pages(catalogue), countries)
    counts = {year: len(articles) for year, articles in catalogue.years.items()}
    yield sheaf(
        "calendar", lambda: calendar_index(catalogue), digest_of((counts, list(months(archive.articles).items())))
    )
    for year, articles in catalogue.years.items():
        neighbours = digest_of((year, list(counts)))
        yield sheaf("year", partial(archive_year_pages, catalogue, year), neighbours, digests.articles(articles))
    sections = digest_of([(one.name, one.url, len(one.articles)) for one in catalogue.sections.values()])
    yield sheaf("sections", lambda: [section_index(catalogue)], sections)
    for url, section in catalogue.sections.items():
        yield sheaf(url, partial(section_pages, catalogue, section), digests.articles(section.articles))
    yield sheaf("search", lambda: search_pages(catalogue), people, countries, everything)
    yield sheaf("redirects", lambda: redirect_pages(catalogue), people, digest_of(archive.withdrawn))
    yield sheaf("withdrawn", lambda: withdrawn_pages(catalogue), digest_of(archive.withdrawn))
    yield sheaf("not found", lambda: [not_found_page(catalogue)])
    yield sheaf("feeds", lambda: feed_pages(catalogue, "", config.site.title, archive.articles), everything)
    yield sheaf("hosting", lambda: _hosting_pages(config))


def _data(catalogue: Catalogue, digests: Digests) -> Iterator[Sheaf]:
    archive = catalogue.archive
    articles = digests.articles(archive.articles)
    yield Sheaf(digests.of("article table", articles), lambda: table_pages(article_table(catalogue)))
    yield Sheaf(digests.of("people table", digests.index("person")), lambda: table_pages(people_table(catalogue)))
    yield Sheaf(
        digests.of("countries table", digests.index("country")), lambda: table_pages(countries_table(catalogue))
    )
    years: dict[str, list[Card]] = defaultdict(list)
    for card in archive.articles:
        years[f"{card.published.year:04}" if card.published else "undated"].append(card)
    for year, cards in years.items():
        stories = "".join(archive.stories.digests[card.id] for card in cards)
        yield Sheaf(digests.of("mentions", stories.encode()), partial(_mentions, catalogue, cards, year))
    package = digest_of(list(years))
    yield Sheaf(digests.of("package", package), lambda: [package_page(catalogue, list(years))])


def _mentions(catalogue: Catalogue, cards: list[Card], year: str) -> Iterable[Page]:
    return table_pages(mentions_table(catalogue, cards, year))


def _robots(catalogue: Catalogue, digests: Digests, addresses: Iterable[str]) -> Sheaf:
    listed = sorted(addresses)
    days = digest_of([(card.id, card.slug, card.published, card.corrections) for card in catalogue.archive.articles])
    return Sheaf(digests.of("robots", digest_of(listed), days), lambda: robot_pages(catalogue, listed))


def _hosting_pages(config: Config) -> Iterable[Page]:
    """What GitHub Pages reads: no Jekyll, and the site's own domain."""
    yield Page(".nojekyll", "text", "")
    if config.site.domain:
        yield Page("CNAME", "text", f"{config.site.domain}\n")


def _shared_addresses(archive: Archive) -> Iterable[Problem]:
    first: dict[str, str] = {}
    for article in archive.articles:
        url = urls.article_url(article)
        if url in first:
            message = f"This article would stand at {url}, where {first[url]} stands already."
            yield error(article.path, message, "Give one of the two another `slug:`.", "address-twice")
        first.setdefault(url, article.path)
