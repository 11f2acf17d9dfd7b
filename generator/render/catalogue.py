"""The archive with the addresses and cards of everything in it: what all views are built from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import NamedTuple
from urllib.parse import urlencode

from msgspec import Struct

from generator.archive import Archive, Month
from generator.config import Config
from generator.model import Card, Entity, EntityKind, Picture, Role, file_of
from generator.places import places
from generator.render import urls
from generator.render.cards import ArticleCard, Companion, Group, Head, Link, around
from generator.render.dates import month_name, years_name
from generator.render.standing import countries_of_people
from generator.render.structured import breadcrumbs

ARTICLES_A_PAGE = 30
"""Rows with a sentence each that stay, with all else on the page of a person or country, well below 60 kB."""

HOME = Link("Home", file_of(urls.HOME))
CALENDAR = Link("Calendar", file_of(urls.CALENDAR))


class Section(NamedTuple):
    """A section of the paper and its articles, newest first."""

    name: str
    url: str
    articles: tuple[Card, ...]


class _Cards(dict[str, ArticleCard]):
    """Cards by article, each made when it is first asked for: an edit asks for a few of thousands."""

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self._archive = archive

    def __missing__(self, id_: str) -> ArticleCard:
        article = self._archive.article[id_]
        card = self[id_] = ArticleCard(article.headline, file_of(urls.article_url(article)), article.published)
        return card


class Catalogue(Struct, frozen=True, dict=True):
    """Questions that views ask of the archive, answered in cards. Its indices are made when first asked for."""

    archive: Archive
    config: Config

    @cached_property
    def cards(self) -> dict[str, ArticleCard]:
        """An article's card by its id."""
        return _Cards(self.archive)

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each article, by its id, newest first."""
        return {article.id: place for place, article in enumerate(self.archive.articles)}

    def neighbours(self, article: Card) -> tuple[Card | None, Card | None]:
        """The articles just before and just after one in time; an article without date has none."""
        if not article.published:
            return None, None
        earlier, later = around(self.archive.articles, self.order[article.id])
        return earlier if earlier and earlier.published else None, later

    def neighbours_in_thread(self, article: Card) -> tuple[Card | None, Card | None]:
        """The articles just before and just after one in its thread."""
        thread = self.threads.get(article.thread, (article,))
        return around(thread, thread.index(article))

    def summarised(self, article: Card) -> ArticleCard:
        """An article's card with what it says in a sentence."""
        return self.cards[article.id]._replace(summary=article.lead)

    @cached_property
    def links(self) -> dict[Entity, Link]:
        """The entities that have a page: those that some article names other than in a credit."""
        people: dict[Entity, Link] = {
            ("person", person.id): Link(person.name, file_of(urls.person_url(person.id)))
            for person in self.archive.people
        }
        countries: dict[Entity, Link] = {
            ("country", country.code): Link(country.name, file_of(urls.country_url(country)))
            for country in self.archive.countries
        }
        return {entity: link for entity, link in (people | countries).items() if entity in self.archive.places}

    @cached_property
    def hrefs(self) -> dict[Entity, str]:
        """The file of each entity that has a page."""
        return {entity: link.href for entity, link in self.links.items()}

    @cached_property
    def flags(self) -> dict[str, str]:
        """The file of each country's flag, by code; states that are no more have none."""
        countries = (country for country in self.archive.countries if country.code in places())
        return {country.code: urls.flag_url(country) for country in countries if not places()[country.code].years}

    @cached_property
    def years(self) -> dict[int, tuple[Card, ...]]:
        """The articles of each year, newest first; those without a date last, as of the year 0."""
        by_year = groupby(self.archive.articles, lambda article: article.published.year if article.published else 0)
        return {year: tuple(articles) for year, articles in by_year}

    @cached_property
    def threads(self) -> dict[str, tuple[Card, ...]]:
        """The articles of each thread, newest first."""
        found: dict[str, list[Card]] = {}
        for article in self.archive.articles:
            if article.thread:
                found.setdefault(article.thread, []).append(article)
        return {thread: tuple(articles) for thread, articles in found.items()}

    @cached_property
    def sections(self) -> dict[str, Section]:
        """The sections by address; names that differ in small things alone are one."""
        found: dict[str, list[Card]] = {}
        for article in self.archive.articles:
            if article.section:
                found.setdefault(urls.section_url(article.section), []).append(article)
        return {
            url: Section(min(article.section for article in articles), url, tuple(articles))
            for url, articles in sorted(found.items())
        }

    @cached_property
    def wikidata(self) -> dict[str, str]:
        """The Wikidata item of a person or country, by the file of its page."""
        people = {file_of(urls.person_url(person.id)): person.wikidata for person in self.archive.people}
        known = (country for country in self.archive.countries if country.code in places())
        countries = {file_of(urls.country_url(country)): places()[country.code].wikidata for country in known}
        return {href: item for href, item in (people | countries).items() if item}

    @cached_property
    def pairs(self) -> dict[tuple[str, str], int]:
        """The pairs of countries that have a page, with the number of articles they share."""
        minimum = self.config.pages.pair_minimum
        return self.archive.pairs(minimum) if minimum else {}

    @cached_property
    def timelines(self) -> dict[str, dict[Month, int]]:
        """By country code: the articles about it in each month, for each of its pairs to draw."""
        return {country.code: self.archive.timeline("country", country.code) for country in self.archive.countries}

    @cached_property
    def not_same_as(self) -> dict[str, list[str]]:
        """By person: the ids of those whose records say that they are not this one."""
        found: dict[str, list[str]] = {}
        for person in self.archive.people:
            for other in person.not_same_as:
                found.setdefault(other, []).append(person.id)
        return found

    @cached_property
    def stands_for(self) -> Mapping[str, str]:
        """The country code, by `Person.id`, of those whom articles set for one."""
        return countries_of_people(self.archive)

    def naming(self, kind: EntityKind, entity: str) -> tuple[ArticleCard, ...]:
        """The articles about an entity, newest first, each with the sentence that first names it."""
        filed = self.archive.clippings(kind, entity)
        return tuple(self.cards[article.id]._replace(excerpt=clipping.excerpt) for article, clipping in filed)

    def people_with(self, shared: Iterable[tuple[str, int]]) -> tuple[Companion, ...]:
        """Cards of people, by id, that share so many articles with something."""
        people = [(person, count) for person, count in shared if ("person", person) in self.links]
        return tuple(Companion(*self.links["person", person], count, self.role[person]) for person, count in people)

    @cached_property
    def role(self) -> dict[str, str]:
        """What a person is, by id: an editor's description, the newest role, or nothing."""
        found = {}
        for person in self.archive.people:
            role = latest_role(self.archive, person.roles)
            found[person.id] = person.description or (role.title if role else "")
        return found

    def report(self, title: str, body: str) -> str:
        """Where a reader reports a fault: a prefilled issue on the archive's own repository, if it names one."""
        repository = self.config.site.repository.rstrip("/")
        return f"{repository}/issues/new?{urlencode({'title': title, 'body': body})}" if repository else ""

    def head(
        self,
        url: str,
        title: str,
        description: str,
        crumbs: tuple[Link, ...] = (HOME,),
        *,
        kind: str = "website",
        feed: str | None = None,
        image: str = "",
        image_alt: str = "",
        structured: Iterable[dict[str, object]] = (),
    ) -> Head:
        """The head of the page at `url`; the site's name and the breadcrumbs' JSON-LD are added."""
        site = self.config.site
        trail = breadcrumbs([*crumbs, Link(title, file_of(url))], self.iris(url))
        share = urls.absolute(site.url, "static/share.png")
        return Head(
            url=url,
            title=title,
            description=description,
            crumbs=crumbs,
            canonical=urls.absolute(site.url, url),
            kind=kind,
            image=image or share,
            image_alt=image_alt if image else "",
            feed=self.feed("", self.archive.articles) if feed is None else feed,
            structured=(*structured, trail) if crumbs else tuple(structured),
        )

    def feed(self, url: str, articles: Iterable[Card]) -> str | None:
        """The folder of the feeds of these articles; None where none has a date, or no feed of them is wanted."""
        wanted = self.config.pages.feeds == "all" or (self.config.pages.feeds == "home" and url == urls.HOME)
        return url if wanted and any(article.published for article in articles) else None

    def iris(self, url: str) -> Callable[[str], str]:
        """What tells the name by which the JSON-LD of the page at `url` knows another, given its file.

        It is the canonical address, or the way there where there is none.
        """
        root = urls.root_of(url)
        return lambda href: urls.absolute(self.config.site.url, href.removesuffix("index.html")) or root + href

    def picture(self, picture: Picture | None) -> str:
        """The absolute address of a picture, for sharing; empty where there is none to give."""
        src = picture.src if picture else ""
        if not src or "://" in src:
            return src
        return urls.absolute(self.config.site.url, f"static/{src}")


def grouped_by_year(cards: Sequence[ArticleCard], scope: str | None = None) -> tuple[Group, ...]:
    """Cards, newest first, below their years; headings lead to the scope's pages of years where `scope` is given.

    Where most years would have one article alone, headings say no more than the dates: all years stand in one group.
    """
    years = [(year, tuple(some)) for year, some in groupby(cards, lambda c: c.published.year if c.published else 0)]
    if scope is None and len(years) * 2 > len(cards):
        dated = tuple(card for card in cards if card.published)
        groups = (Group("", "", dated), Group("Undated", "", tuple(cards[len(dated) :])))
        return tuple(group for group in groups if group.articles)
    return tuple(
        Group(
            str(year) if year else "Undated",
            "" if scope is None else file_of(urls.year_url(scope, year) if year else urls.undated_url(scope)),
            some,
        )
        for year, some in years
    )


def grouped_by_month(cards: Sequence[ArticleCard]) -> tuple[Group, ...]:
    """Cards of one year, newest first, below their months."""
    return tuple(
        Group(month_name(month) if month else "", "", tuple(some))
        for month, some in groupby(cards, lambda card: card.published.month if card.published else 0)
    )


def seen(articles: Iterable[Card]) -> tuple[date, date] | None:
    """The dates of the first and the last of the dated articles."""
    days = [article.published for article in articles if article.published]
    return (min(days), max(days)) if days else None


def period(articles: Iterable[Card]) -> str:
    """Their years in words: "2019–2023", "2023", or nothing."""
    days = seen(articles)
    if not days:
        return ""
    return years_name(days[0].year, days[1].year)


def number_of(count: int, one: str, many: str = "") -> str:
    """`1 article`, `1,964 articles`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def sentence(words: str) -> str:
    """The words with a full stop, which those of "Bob Ray Jr." have already."""
    return words if words.endswith(".") else f"{words}."


def latest_role(archive: Archive, roles: Iterable[Role]) -> Role | None:
    """The role that the newest article gave; undated articles count as oldest."""
    known = [role for role in roles if role.article in archive.article]
    return max(known, key=lambda role: (archive.article[role.article].published or date.min, role), default=None)
