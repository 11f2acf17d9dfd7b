"""The whole archive, and the questions it answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cached_property
from itertools import combinations

from msgspec import Struct

from generator.model import (
    Article,
    Card,
    Clipping,
    Country,
    Entity,
    EntityKind,
    Filing,
    Later,
    Person,
    Problem,
    Reference,
    Story,
    Unresolved,
)

Month = tuple[int, int]
"""(year, month)."""


class Archive(Struct, frozen=True, dict=True):
    """Articles newest first (undated ones last), entities by name.

    The words of an article are in its story, which is fetched when asked for; what other pages show of it is in its
    filing. The indices behind the questions are made when first asked for and never change.
    """

    articles: tuple[Card, ...]
    people: tuple[Person, ...]
    countries: tuple[Country, ...]
    entities: Mapping[str, tuple[Entity, ...]]
    """By `Article.id`, those of its filing, so that filings are opened only where more of them is wanted."""
    places: Mapping[Entity, list[int]]
    """The places in `articles` of those about each entity, ascending."""
    filings: Mapping[str, Filing]
    """By `Article.id`."""
    stories: Later[Story]
    """By `Article.id`."""
    told: Later[tuple[Reference, ...]]
    """By `Article.id`, the references of its story, without its words."""
    shown: Mapping[str, str]
    """By `Article.id`, the digest of all that other pages can show of the article: its card and its filing."""
    problems: tuple[Problem, ...] = ()
    withdrawn: tuple[str, ...] = ()
    """Ids of people whom an editor hides; no other part of the archive knows them."""

    @cached_property
    def article(self) -> dict[str, Card]:
        """Articles by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by id."""
        return {person.id: person for person in self.people}

    @cached_property
    def country(self) -> dict[str, Country]:
        """Countries by code."""
        return {country.code: country for country in self.countries}

    @property
    def references(self) -> tuple[Reference, ...]:
        """All references, in order of article and text; they are fetched for every article."""
        return tuple(reference for article in self.articles for reference in self.told[article.id])

    def references_to(self, kind: EntityKind, entity: str) -> tuple[Reference, ...]:
        """References to one entity, credits left out, in order of article and text."""
        return tuple(
            reference
            for article in self.articles_about(kind, entity)
            for reference in self.told[article.id]
            if (reference.kind, reference.entity, reference.credit) == (kind, entity, False)
        )

    @property
    def unresolved(self) -> tuple[Unresolved, ...]:
        """All mentions that are left unlinked, in order of article and text."""
        left = (article.id for article in self.articles if self.filings[article.id].unsure)
        return tuple(one for article in left for one in self.stories[article].unresolved)

    def clippings(self, kind: EntityKind, entity: str) -> tuple[tuple[Card, Clipping], ...]:
        """The articles about an entity, each as it is filed under its name, newest first."""
        return tuple(
            (article, clipping)
            for article in self.articles_about(kind, entity)
            for clipping in self.filings[article.id].clippings
            if clipping.entity == entity and clipping.kind == kind
        )

    def articles_about(self, kind: EntityKind, entity: str) -> tuple[Card, ...]:
        """Articles that name the entity other than in a credit, newest first."""
        return tuple([self.articles[place] for place in self.places.get((kind, entity), ())])

    def entities_in(self, article: str) -> dict[Entity, int]:
        """How often one article names each entity, credits left out, most often first and then in order of the text."""
        return {(clipping.kind, clipping.entity): clipping.times for clipping in self.filings[article].clippings}

    def companions(self, kind: EntityKind, entity: str, among: EntityKind) -> tuple[tuple[str, int], ...]:
        """Entities of kind `among` that share articles with this one, with how many, most first, then by id."""
        shared = Counter(
            other
            for article in self.articles_about(kind, entity)
            for other_kind, other in self.entities[article.id]
            if other_kind == among
        )
        if among == kind:
            del shared[entity]
        return tuple(sorted(shared.items(), key=lambda item: (-item[1], item[0])))

    def timeline(self, kind: EntityKind, entity: str) -> dict[Month, int]:
        """Dated articles about the entity by month, oldest first; months without any are not listed."""
        return months(self.articles_about(kind, entity))

    def pair(self, a: str, b: str) -> tuple[Card, ...]:
        """Articles that name both countries, newest first."""
        return self._pairs.get((min(a, b), max(a, b)), ())

    def pairs(self, minimum: int) -> dict[tuple[str, str], int]:
        """Pairs of country codes, each in alphabetical order, that share at least `minimum` articles, with how many."""
        return {pair: len(shared) for pair, shared in self._pairs.items() if len(shared) >= minimum}

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], tuple[Card, ...]]:
        shared = defaultdict(list)
        for article in self.articles:
            countries = sorted([code for kind, code in self.entities[article.id] if kind == "country"])
            for pair in combinations(countries, 2):
                shared[pair].append(article)
        return {pair: tuple(articles) for pair, articles in sorted(shared.items())}


def months(articles: tuple[Card, ...]) -> dict[Month, int]:
    """Dated articles by month, oldest first."""
    counts = Counter((a.published.year, a.published.month) for a in articles if a.published)
    return dict(sorted(counts.items()))


def newest_first(article: Article | Card) -> tuple[int, str]:
    """Sort key: newest first, undated last, ties by id."""
    return (-article.published.toordinal() if article.published else 0, article.id)
