"""Which pages the site has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.archive import Archive, months
from generator.config import Config, PageSettings
from generator.errors import ContentError, error
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Entity, Page, Person, Problem, url_of
from generator.names import MADE_FROM
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
    """Every page of the site, in sheaves; `lists` makes those that list all others, of which it is given the files."""

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
    key = key_of(digest_of_files(_PACKAGE, *MADE_FROM), whole)
    if stored := memo.get("plan", [key]):
        outlines = _decode(stored[key])
    else:
        outlines = _outlined(catalogue)
        memo.put("plan", {key: _encode(outlines)})
        memo.keep_only("plan", 1, lambda: [key])
    words = {kind: row.words(catalogue) for kind, row in _KINDS.items()}
    pages = {kind: row.pages for kind, row in _KINDS.items()}
    sheaves = tuple(
        [Sheaf(digest + words[kind](*key), partial(pages[kind], catalogue, *key)) for kind, key, digest in outlines]
    )

    def robots(files: Iterable[str]) -> Sheaf:
        listed = sorted(files)
        return Sheaf(key_of(whole, "\n".join(listed)), lambda: robot_pages(catalogue, map(url_of, listed)))

    return Plan(sheaves, robots, any(card.section for card in archive.articles))


def _outlined(catalogue: Catalogue) -> tuple[_Outline, ...]:
    if faults := tuple(_shared_addresses(catalogue.archive)):
        raise ContentError(faults)
    digests = Digests(catalogue)
    return tuple(
        _Outline(kind, key, digests.of(kind, *map(str.encode, key), *parts))
        for kind, row in _KINDS.items()
        for key, parts in row.sheaves(catalogue, digests)
    )


Parts = Iterable[bytes]
"""The digests of what a sheaf is made from."""
Outlined = Iterable[tuple[tuple[str, ...], Parts]]
"""The sheaves of a kind: which of the kind it is, and what it is made from."""


def _articles(catalogue: Catalogue, digests: Digests) -> Outlined:
    for card in catalogue.archive.articles:
        yield (card.id,), digests.article(card, *catalogue.neighbours(card))


def _people(catalogue: Catalogue, digests: Digests) -> Outlined:
    for person in catalogue.archive.people:
        entity: Entity = ("person", person.id)
        if entity in catalogue.links:
            yield (person.id,), [*digests.entity(entity), *_bonds(catalogue, digests, person)]


def _bonds(catalogue: Catalogue, digests: Digests, person: Person) -> Parts:
    """What a person's page shows of the country the person stands for and of those with whom to confuse nobody."""
    others: list[Entity] = [
        ("country", catalogue.stands_for.get(person.id, "")),
        *(("person", other) for other in sorted({*person.not_same_as, *catalogue.not_same_as.get(person.id, ())})),
    ]
    for other in others:
        if other in catalogue.links:
            yield digests.entities[other] + digests.spans[other]


def _countries(catalogue: Catalogue, digests: Digests) -> Outlined:
    names = b"".join(digests.entities["country", code] for kind, code in catalogue.links if kind == "country")
    for country in catalogue.archive.countries:
        entity: Entity = ("country", country.code)
        if entity in catalogue.links:
            yield (country.code,), [*digests.entity(entity), names]


def _pairs(catalogue: Catalogue, digests: Digests) -> Outlined:
    for pair in catalogue.pairs:
        sides = (digests.entities["country", code] + digests.courses["country", code] for code in pair)
        yield pair, [*sides, digests.articles(catalogue.archive.pair(*pair))]


def _calendar(catalogue: Catalogue, _: Digests) -> Parts:
    years = {year: len(articles) for year, articles in catalogue.years.items()}
    yield digest_of((years, list(months(catalogue.archive.articles).items())))


def _years(catalogue: Catalogue, digests: Digests) -> Outlined:
    neighbours = digest_of(list(catalogue.years))
    for year, articles in catalogue.years.items():
        yield (str(year),), [neighbours, digests.articles(articles)]


def _sections(catalogue: Catalogue, digests: Digests) -> Outlined:
    for url, section in catalogue.sections.items():
        yield (url,), [digests.articles(section.articles)]


def _section_index(catalogue: Catalogue, _: Digests) -> Outlined:
    if sections := catalogue.sections.values():
        yield (), [digest_of([(section.name, section.url, len(section.articles)) for section in sections])]


def _mentions(catalogue: Catalogue, digests: Digests) -> Outlined:
    if catalogue.config.pages.data:
        for year in catalogue.years:
            yield (str(year),), []


def _one(
    parts: Callable[[Catalogue, Digests], Parts], wanted: Callable[[PageSettings], bool] = lambda _: True
) -> Callable[[Catalogue, Digests], Outlined]:
    """The one sheaf of a kind, where the site wants it."""
    return lambda catalogue, digests: [((), parts(catalogue, digests))] if wanted(catalogue.config.pages) else []


def _article(catalogue: Catalogue, id_: str) -> Iterable[Page]:
    card = catalogue.archive.article[id_]
    yield article_page(catalogue, card, *catalogue.neighbours(card))


def _mentioned(catalogue: Catalogue) -> Callable[[str], str]:
    told = catalogue.archive.told.digests
    return lambda year: key_of(*(told[card.id] for card in catalogue.years[int(year)]))


class _Kind(NamedTuple):
    """A kind of sheaf: which of it there are, what makes the pages of one, and what its words add to its digest.

    Pages are asked for with the catalogue and with which of the kind it is, words with the one and then with the other.
    """

    sheaves: Callable[[Catalogue, Digests], Outlined]
    pages: Callable[..., Iterable[Page]]
    words: Callable[[Catalogue], Callable[..., str]] = lambda _: lambda *_: ""
    """The digest of the words and of the mentions that a sheaf shows beside what other pages can show of them."""


_KINDS = {
    "article": _Kind(_articles, _article, lambda catalogue: catalogue.archive.stories.digests.__getitem__),
    "person": _Kind(_people, lambda catalogue, id_: person_pages(catalogue, catalogue.archive.person[id_])),
    "country": _Kind(_countries, lambda catalogue, code: country_pages(catalogue, catalogue.archive.country[code])),
    "pair": _Kind(_pairs, pair_pages),
    "home": _Kind(
        _one(lambda _, digests: (digests.everything, digests.people, digests.countries)),
        lambda catalogue: [home_page(catalogue)],
    ),
    "people": _Kind(_one(lambda _, digests: [digests.people]), people_pages),
    "countries": _Kind(_one(lambda _, digests: [digests.countries]), countries_pages),
    "calendar": _Kind(_one(_calendar), calendar_index),
    "year": _Kind(_years, lambda catalogue, year: archive_year_pages(catalogue, int(year))),
    "sections": _Kind(_section_index, lambda catalogue: [section_index(catalogue)]),
    "section": _Kind(_sections, lambda catalogue, url: section_pages(catalogue, catalogue.sections[url])),
    "search": _Kind(
        _one(
            lambda _, digests: (digests.people, digests.countries, digests.everything),
            lambda pages: pages.search or pages.data,
        ),
        search_pages,
    ),
    "redirects": _Kind(
        _one(lambda catalogue, digests: (digests.people, digest_of(catalogue.archive.withdrawn))), redirect_pages
    ),
    "withdrawn": _Kind(_one(lambda catalogue, _: [digest_of(catalogue.archive.withdrawn)]), withdrawn_pages),
    "not found": _Kind(_one(lambda *_: []), lambda catalogue: [not_found_page(catalogue)]),
    "feeds": _Kind(
        _one(lambda _, digests: [digests.everything]),
        lambda catalogue: feed_pages(catalogue, "", catalogue.config.site.title, catalogue.archive.articles),
    ),
    "hosting": _Kind(_one(lambda *_: []), lambda catalogue: _hosting_pages(catalogue.config)),
    "article table": _Kind(
        _one(lambda _, digests: [digests.everything], lambda pages: pages.data),
        lambda catalogue: table_pages(article_table(catalogue)),
    ),
    "people table": _Kind(
        _one(lambda _, digests: [digests.people], lambda pages: pages.data),
        lambda catalogue: table_pages(people_table(catalogue)),
    ),
    "countries table": _Kind(
        _one(lambda _, digests: [digests.countries], lambda pages: pages.data),
        lambda catalogue: table_pages(countries_table(catalogue)),
    ),
    "mentions": _Kind(_mentions, lambda catalogue, year: table_pages(mentions_table(catalogue, int(year))), _mentioned),
    "package": _Kind(
        _one(lambda catalogue, _: [digest_of(list(catalogue.years))], lambda pages: pages.data),
        lambda catalogue: [package_page(catalogue)],
    ),
}

_PACKAGE = Path(__file__).resolve().parent.parent
"""All code, and not this room's alone: what `archive` answers and `places` knows goes into a plan as well. A change to
an importer then costs a plan that was not needed, which is less than a list of rooms that somebody forgets to mend."""
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
