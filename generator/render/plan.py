"""Which pages the site has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.archive import Archive, months
from generator.config import Config
from generator.errors import ContentError, error
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Entity, Page, Person, Problem
from generator.render import urls
from generator.render.catalogue import Catalogue
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
    """Every page of the site, in sheaves; `lists` makes those that list the addresses of all others."""

    sheaves: tuple[Sheaf, ...]
    lists: Callable[[Iterable[str]], Sheaf]
    sections: bool
    """Whether there is a section to which the header of every page would lead."""


class _Outline(NamedTuple):
    """A sheaf by its kind and by which of the kind it is, without what the words of articles add to its digest."""

    kind: str
    key: tuple[str, ...]
    digest: str


def plan_pages(archive: Archive, config: Config, memo: Memo) -> Plan:
    """Say which pages there are and from what they are made, without making them.

    Where nothing has changed but the words of articles, the outlines are those of the last build. Raises ContentError
    where two articles claim one address.
    """
    catalogue = Catalogue(archive, config)
    shown = [archive.shown[card.id] for card in archive.articles]
    whole = digest_of((config, shown, archive.people, archive.countries, archive.withdrawn)).hex()
    key = key_of(digest_of_files(_PACKAGE), whole)
    if stored := memo.get("plan", [key]):
        outlines = _decode(stored[key])
    else:
        outlines = _outlined(catalogue)
        memo.put("plan", {key: _encode(outlines)})
        memo.keep_only("plan", 1, lambda: [key])
    sheaves = tuple(
        Sheaf(outline.digest + _words(catalogue, outline), partial(_PAGES[outline.kind], catalogue, *outline.key))
        for outline in outlines
    )

    def robots(addresses: Iterable[str]) -> Sheaf:
        listed = sorted(addresses)
        return Sheaf(key_of(whole, *listed), lambda: robot_pages(catalogue, listed))

    return Plan(sheaves, robots, any(card.section for card in archive.articles))


def _words(catalogue: Catalogue, outline: _Outline) -> str:
    """The digest of the words and of the mentions that a sheaf shows beside what other pages can show of them."""
    archive = catalogue.archive
    if outline.kind == "article":
        return archive.stories.digests[outline.key[0]]
    if outline.kind == "mentions":
        return key_of(*(archive.told.digests[card.id] for card in catalogue.years[int(outline.key[0])]))
    return ""


def _outlined(catalogue: Catalogue) -> tuple[_Outline, ...]:
    if faults := tuple(_shared_addresses(catalogue.archive)):
        raise ContentError(faults)
    digests = Digests(catalogue)
    return (
        *_articles(catalogue, digests),
        *_people(catalogue, digests),
        *_countries(catalogue, digests),
        *_pairs(catalogue, digests),
        *_lists(catalogue, digests),
        *(_data(catalogue, digests) if catalogue.config.pages.data else ()),
    )


def _articles(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    for card in catalogue.archive.articles:
        yield _Outline("article", (card.id,), digests.article(card, *catalogue.neighbours(card)))


def _people(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    for person in catalogue.archive.people:
        entity: Entity = ("person", person.id)
        if entity in catalogue.links:
            yield _Outline("person", (person.id,), digests.entity(entity, *_bonds(catalogue, digests, person)))


def _bonds(catalogue: Catalogue, digests: Digests, person: Person) -> Iterator[bytes]:
    """What a person's page shows of the country the person stands for and of those with whom to confuse nobody."""
    others: list[Entity] = [
        ("country", catalogue.stands_for.get(person.id, "")),
        *(("person", other) for other in sorted({*person.not_same_as, *catalogue.not_same_as.get(person.id, ())})),
    ]
    for other in others:
        if other in catalogue.links:
            yield digests.entities[other] + digests.spans[other]


def _countries(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    names = b"".join(digests.entities["country", code] for kind, code in catalogue.links if kind == "country")
    for country in catalogue.archive.countries:
        entity: Entity = ("country", country.code)
        if entity in catalogue.links:
            yield _Outline("country", (country.code,), digests.entity(entity, names))


def _pairs(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    for pair in catalogue.pairs:
        articles = catalogue.archive.pair(*pair)
        sides = (digests.entities["country", code] + digests.courses["country", code] for code in pair)
        yield _Outline("pair", pair, digests.of("pair", *sides, digests.articles(articles)))


def _lists(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    archive, config = catalogue.archive, catalogue.config
    everything = digests.articles(archive.articles)
    people, countries = digests.index("person"), digests.index("country")

    def outline(kind: str, *parts: bytes) -> _Outline:
        return _Outline(kind, (), digests.of(kind, *parts))

    yield outline("home", everything, people, countries)
    yield outline("people", people)
    yield outline("countries", countries)
    counts = {year: len(articles) for year, articles in catalogue.years.items()}
    yield outline("calendar", digest_of((counts, list(months(archive.articles).items()))))
    for year, articles in catalogue.years.items():
        neighbours = digest_of((year, list(counts)))
        yield _Outline("year", (str(year),), digests.of("year", neighbours, digests.articles(articles)))
    yield outline(
        "sections", digest_of([(one.name, one.url, len(one.articles)) for one in catalogue.sections.values()])
    )
    for url, section in catalogue.sections.items():
        yield _Outline("section", (url,), digests.of(url, digests.articles(section.articles)))
    if config.pages.search or config.pages.data:
        yield outline("search", people, countries, everything)
    yield outline("redirects", people, digest_of(archive.withdrawn))
    yield outline("withdrawn", digest_of(archive.withdrawn))
    yield outline("not found")
    yield outline("feeds", everything)
    yield outline("hosting")


def _data(catalogue: Catalogue, digests: Digests) -> Iterator[_Outline]:
    articles = digests.articles(catalogue.archive.articles)
    yield _Outline("article table", (), digests.of("article table", articles))
    yield _Outline("people table", (), digests.of("people table", digests.index("person")))
    yield _Outline("countries table", (), digests.of("countries table", digests.index("country")))
    for year in catalogue.years:
        yield _Outline("mentions", (str(year),), digests.of(f"mentions {year}"))
    yield _Outline("package", (), digests.of("package", digest_of(list(catalogue.years))))


def _article(catalogue: Catalogue, id_: str) -> Iterable[Page]:
    card = catalogue.archive.article[id_]
    yield article_page(catalogue, card, *catalogue.neighbours(card))


_PAGES: dict[str, Callable[..., Iterable[Page]]] = {
    "article": _article,
    "person": lambda catalogue, id_: person_pages(catalogue, catalogue.archive.person[id_]),
    "country": lambda catalogue, code: country_pages(catalogue, catalogue.archive.country[code]),
    "pair": pair_pages,
    "home": lambda catalogue: [home_page(catalogue)],
    "people": people_pages,
    "countries": countries_pages,
    "calendar": calendar_index,
    "year": lambda catalogue, year: archive_year_pages(catalogue, int(year)),
    "sections": lambda catalogue: [section_index(catalogue)],
    "section": lambda catalogue, url: section_pages(catalogue, catalogue.sections[url]),
    "search": search_pages,
    "redirects": redirect_pages,
    "withdrawn": withdrawn_pages,
    "not found": lambda catalogue: [not_found_page(catalogue)],
    "feeds": lambda catalogue: feed_pages(catalogue, "", catalogue.config.site.title, catalogue.archive.articles),
    "hosting": lambda catalogue: _hosting_pages(catalogue.config),
    "article table": lambda catalogue: table_pages(article_table(catalogue)),
    "people table": lambda catalogue: table_pages(people_table(catalogue)),
    "countries table": lambda catalogue: table_pages(countries_table(catalogue)),
    "mentions": lambda catalogue, year: table_pages(mentions_table(catalogue, int(year))),
    "package": lambda catalogue: [package_page(catalogue)],
}
"""What makes the pages of a sheaf, by its kind: from the catalogue, and from which of the kind it is."""

_PACKAGE = Path(__file__).resolve().parent.parent
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[_Outline, ...]).decode


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
