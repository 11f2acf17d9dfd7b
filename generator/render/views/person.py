"""The page of a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from msgspec import Struct

from generator.archive import months
from generator.model import Card, EntityKind, Page, Person, Picture, Quoted, Role, file_of
from generator.render import structured, urls
from generator.render.cards import ArticleCard, Companion, Count, Group, Head, Link
from generator.render.catalogue import (
    ARTICLES_A_PAGE,
    HOME,
    Catalogue,
    grouped_by_year,
    latest_role,
    number_of,
    period,
    seen,
    sentence,
)
from generator.render.charts import Chart, coverage_chart
from generator.render.data import person_record
from generator.render.feeds import feed_pages
from generator.render.network import Network, network_of
from generator.render.views.listing import Scope, divisions_of, further_pages, way_of_years

_COMPANIONS = 10
_JOINT = 2
"""Joint articles on the page itself for each companion; `static/person.js` fetches the others."""
_QUOTES = 6
_ROLES = 12
_FEW_ROLES = 6
"""So many a reader takes in at a glance, whatever they are."""


class RoleHeld(NamedTuple):
    """A role, and the first and last article that gave it."""

    title: str
    first: ArticleCard
    last: ArticleCard
    total: int


class Quotation(NamedTuple):
    """What the person said, and the article with the paragraph that has it."""

    words: str
    article: ArticleCard
    href: str


class Joint(NamedTuple):
    """Who or what appears with the person: in how many articles, of which the newest are listed."""

    name: str
    href: str
    total: int
    role: str
    """A person's newest role, or empty."""
    entity: str
    """`Person.id` or `Country.code`: the key by which `index.json` lists it with each article."""
    newest: tuple[ArticleCard, ...]


class PersonView(Struct, frozen=True):
    """Everything the archive has on one person."""

    head: Head
    id: str
    name: str
    portrait: Picture | None
    description: str
    """An editor's line, or empty."""
    role: RoleHeld | None
    """The newest role: of several of one day, that which lists have beside the name."""
    confirmed: bool
    variants: tuple[str, ...]
    not_to_confuse: tuple[Companion, ...]
    """People whom an editor's record tells apart from this one, each with the number of articles on them."""
    stands_for: Link | None
    """The country for which articles name this person."""
    wikidata: str
    count: int
    first: date | None
    last: date | None
    chart: Chart | None
    roles: tuple[RoleHeld, ...]
    """By the date of the last article that gave each, newest first; where there are many, those that several gave."""
    rare_roles: tuple[RoleHeld, ...]
    """Where there are many, those that one article alone gave."""
    people: tuple[Joint, ...]
    network: Network | None
    """The first of `people` and how they appear together in articles on this person."""
    countries: tuple[Joint, ...]
    quotes: tuple[Quotation, ...]
    """The newest; `quote_count` says how many there are."""
    quote_count: int
    groups: tuple[Group, ...]
    """The newest articles by year."""
    years: tuple[Count, ...]
    """The pages of years; none where `groups` has every article."""
    report: str


def person_pages(catalogue: Catalogue, person: Person) -> Iterator[Page]:
    """The page of a person whom an article names, its years, feeds and data."""
    archive = catalogue.archive
    url = urls.person_url(person.id)
    articles = archive.articles_about("person", person.id)
    cards = catalogue.naming("person", person.id)
    quotes = _quotes(catalogue, person, articles)
    roles = _roles(catalogue, person.roles)
    newest = latest_role(archive, person.roles)
    listed, rare = _often_and_rare(roles)
    first, last = seen(articles) or (None, None)
    crumbs = (HOME, Link("People", file_of(urls.PEOPLE)))
    people = _joint(catalogue, person, "person")
    feed = catalogue.feed(url, articles)
    view = PersonView(
        head=_head(catalogue, person, url, cards=cards[:ARTICLES_A_PAGE], crumbs=crumbs, feed=feed),
        id=person.id,
        name=person.name,
        portrait=person.portrait,
        description=person.description,
        role=next((role for role in roles if newest and role.title.casefold() == newest.title.casefold()), None),
        confirmed=person.confirmed,
        variants=_other_names(person),
        not_to_confuse=_others(catalogue, person),
        stands_for=catalogue.links.get(("country", catalogue.stands_for.get(person.id, ""))),
        wikidata=person.wikidata,
        count=len(articles),
        first=first,
        last=last,
        chart=coverage_chart(months(articles)),
        roles=listed[:_ROLES],
        rare_roles=rare[:_ROLES],
        people=people,
        network=network_of([Companion(*joint[:4]) for joint in people], _together(catalogue, person, people)),
        countries=_joint(catalogue, person, "country"),
        quotes=tuple(_quotation(catalogue, *said) for said in quotes[:_QUOTES]),
        quote_count=len(quotes),
        groups=grouped_by_year(cards[:ARTICLES_A_PAGE], way_of_years(url, cards)),
        years=divisions_of(url, cards),
        report=catalogue.report(f"Wrong on the page of {person.name}", f"Person: {person.id}\n\nWhat is wrong:\n"),
    )
    yield Page(url, "person.html", view)
    yield from further_pages(catalogue, Scope(url, person.name, (*crumbs, Link(person.name, file_of(url)))), cards)
    yield from feed_pages(catalogue, url, f"{person.name} – {catalogue.config.site.title}", articles)
    if catalogue.config.pages.data:
        yield Page(f"{url}index.json", "json", person_record(catalogue, person))


def _head(
    catalogue: Catalogue,
    person: Person,
    url: str,
    *,
    cards: tuple[ArticleCard, ...],
    crumbs: tuple[Link, ...],
    feed: str | None,
) -> Head:
    iri = catalogue.iris(url)
    articles = catalogue.archive.articles_about("person", person.id)
    role = latest_role(catalogue.archive, person.roles)
    title = catalogue.role[person.id]
    named = f"{number_of(len(articles), 'article')} on {person.name}{', ' + title if title else ''}"
    years = period(articles)
    description = sentence(f"{named}, {years}" if years else named)
    nation = catalogue.links.get(("country", catalogue.stands_for.get(person.id, "")))
    node = structured.person_page(
        person,
        iri(file_of(url)),
        description=description,
        role=role.title if role else "",
        image=catalogue.picture(person.portrait),
        nationality=structured.entity("country", nation.name, iri(nation.href)) if nation else None,
        cards=cards,
        iri=iri,
    )
    return catalogue.head(
        url,
        person.name,
        description,
        crumbs,
        kind="profile",
        feed=feed,
        image=catalogue.picture(person.portrait),
        image_alt=person.portrait.alt if person.portrait else "",
        structured=[node],
    )


def _other_names(person: Person) -> tuple[str, ...]:
    """Variants of the name; of those that differ in capitals alone, none that is the name and one of the others."""
    by_letters = {variant.casefold(): variant for variant in sorted(person.variants)}
    return tuple(variant for letters, variant in by_letters.items() if letters != person.name.casefold())


def _others(catalogue: Catalogue, person: Person) -> tuple[Companion, ...]:
    """Those whom this person's record, or whose record, says not to take for each other."""
    stated = {*person.not_same_as, *catalogue.not_same_as.get(person.id, ())}
    return catalogue.people_with(
        (other, len(catalogue.archive.articles_about("person", other))) for other in sorted(stated)
    )


def _joint(catalogue: Catalogue, person: Person, among: EntityKind) -> tuple[Joint, ...]:
    archive = catalogue.archive
    shared = archive.companions("person", person.id, among)[:_COMPANIONS]
    newest: dict[str, list[ArticleCard]] = {entity: [] for entity, _ in shared}
    for article in archive.articles_about("person", person.id):
        for kind, entity in archive.entities_in(article.id):
            if kind == among and entity in newest and len(newest[entity]) < _JOINT:
                newest[entity].append(catalogue.cards[article.id])
    return tuple(
        Joint(
            *catalogue.links[among, entity],
            total,
            catalogue.role[entity] if among == "person" else "",
            entity,
            tuple(newest[entity]),
        )
        for entity, total in shared
        if (among, entity) in catalogue.links
    )


def _together(catalogue: Catalogue, person: Person, people: tuple[Joint, ...]) -> Counter[tuple[str, str]]:
    """In how many of a person's articles two companions appear together, by their pages."""
    companions = {companion.href for companion in people}
    counts: Counter[tuple[str, str]] = Counter()
    for article in catalogue.archive.articles_about("person", person.id):
        hrefs = {catalogue.hrefs.get(entity, "") for entity in catalogue.archive.entities_in(article.id)}
        counts.update(combinations(sorted(hrefs & companions), 2))
    return counts


def _roles(catalogue: Catalogue, roles: Iterable[Role]) -> tuple[RoleHeld, ...]:
    """Roles that differ in capitals alone are one, spelled as the newest article has it."""
    order = catalogue.order
    held: dict[str, list[tuple[int, str, str]]] = {}
    for role in roles:
        if role.article in order:
            held.setdefault(role.title.casefold(), []).append((order[role.article], role.article, role.title))
    found = []
    for given in held.values():
        newest, oldest = min(given), max(given)
        cards = catalogue.cards[oldest[1]], catalogue.cards[newest[1]]
        found.append((newest, RoleHeld(newest[2], *cards, len({article for _, article, _ in given}))))
    return tuple(role for _, role in sorted(found, key=lambda item: item[0]))


def _often_and_rare(roles: tuple[RoleHeld, ...]) -> tuple[tuple[RoleHeld, ...], tuple[RoleHeld, ...]]:
    """Roles that several articles gave and those that one did; where they are few, or all are rare, all at once."""
    often = tuple(role for role in roles if role.total > 1)
    if len(roles) <= _FEW_ROLES or not often:
        return roles, ()
    return often, tuple(role for role in roles if role.total == 1)


def _quotes(catalogue: Catalogue, person: Person, articles: Iterable[Card]) -> list[tuple[Card, Quoted]]:
    """What the person said, newest articles first."""
    return [
        (article, quote)
        for article in articles
        for quote in catalogue.archive.filings[article.id].quotes
        if quote.person == person.id
    ]


def _quotation(catalogue: Catalogue, article: Card, quote: Quoted) -> Quotation:
    card = catalogue.cards[article.id]
    return Quotation(quote.words, card, f"{card.href}#{quote.paragraph}" if quote.paragraph else card.href)
