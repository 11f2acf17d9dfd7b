"""The whole archive, and the questions it answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from generator.model import (
    Article,
    AttributedQuote,
    Country,
    EntityKind,
    Person,
    Problem,
    Reference,
    Unresolved,
)

Entity = tuple[EntityKind, str]
"""("person", Person.id) or ("country", Country.code)."""

Month = tuple[int, int]
"""(year, month)."""


@dataclass(frozen=True)
class Archive:
    """Articles newest first (undated ones last), entities by name, references in order of article and text.

    The indices behind the questions are made when first asked for and never change.
    """

    articles: tuple[Article, ...]
    people: tuple[Person, ...]
    countries: tuple[Country, ...]
    references: tuple[Reference, ...]
    quotes: tuple[AttributedQuote, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    problems: tuple[Problem, ...] = ()
    withdrawn: tuple[str, ...] = ()
    """Ids of people whom an editor hides; no other part of the archive knows them."""

    @cached_property
    def article(self) -> dict[str, Article]:
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

    def references_in(self, article: str) -> tuple[Reference, ...]:
        """References of one article, in order of the text; those of front matter alone come last."""
        return self._references_by_article.get(article, ())

    def references_to(self, kind: EntityKind, entity: str) -> tuple[Reference, ...]:
        """References to one entity, credits left out, in order of article and text."""
        return self._references_by_entity.get((kind, entity), ())

    def articles_about(self, kind: EntityKind, entity: str) -> tuple[Article, ...]:
        """Articles that name the entity other than in a credit, newest first."""
        return self._articles_by_entity.get((kind, entity), ())

    def entities_in(self, article: str) -> dict[Entity, int]:
        """How often one article names each entity, credits left out, most often first and then in order of the text."""
        return self._entities_by_article.get(article, {})

    def companions(self, kind: EntityKind, entity: str, among: EntityKind) -> tuple[tuple[str, int], ...]:
        """Entities of kind `among` that share articles with this one, with how many, most first, then by id."""
        shared = Counter(
            other
            for article in self.articles_about(kind, entity)
            for other_kind, other in self.entities_in(article.id)
            if other_kind == among and (other_kind, other) != (kind, entity)
        )
        return tuple(sorted(shared.items(), key=lambda item: (-item[1], item[0])))

    def timeline(self, kind: EntityKind, entity: str) -> dict[Month, int]:
        """Dated articles about the entity by month, oldest first; months without any are not listed."""
        return months(self.articles_about(kind, entity))

    def pair(self, a: str, b: str) -> tuple[Article, ...]:
        """Articles that name both countries, newest first."""
        of_b = {article.id for article in self.articles_about("country", b)}
        return tuple(article for article in self.articles_about("country", a) if article.id in of_b)

    def pairs(self, minimum: int) -> dict[tuple[str, str], int]:
        """Pairs of country codes, each in alphabetical order, that share at least `minimum` articles, with how many."""
        return {pair: shared for pair, shared in self._pairs.items() if shared >= minimum}

    @cached_property
    def _references_by_article(self) -> dict[str, tuple[Reference, ...]]:
        found = defaultdict(list)
        for reference in self.references:
            found[reference.article].append(reference)
        return {article: tuple(references) for article, references in found.items()}

    @cached_property
    def _references_by_entity(self) -> dict[Entity, tuple[Reference, ...]]:
        found = defaultdict(list)
        for reference in self.references:
            if not reference.credit:
                found[reference.kind, reference.entity].append(reference)
        return {entity: tuple(references) for entity, references in found.items()}

    @cached_property
    def _entities_by_article(self) -> dict[str, dict[Entity, int]]:
        return {
            article: dict(Counter((r.kind, r.entity) for r in references if not r.credit).most_common())
            for article, references in self._references_by_article.items()
        }

    @cached_property
    def _articles_by_entity(self) -> dict[Entity, tuple[Article, ...]]:
        found = defaultdict(list)
        for article in self.articles:
            for entity in self.entities_in(article.id):
                found[entity].append(article)
        return {entity: tuple(articles) for entity, articles in found.items()}

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], int]:
        shared = Counter(
            pair
            for article in self.articles
            for pair in combinations(
                sorted(code for kind, code in self.entities_in(article.id) if kind == "country"), 2
            )
        )
        return dict(sorted(shared.items()))


def months(articles: tuple[Article, ...]) -> dict[Month, int]:
    """Dated articles by month, oldest first."""
    counts = Counter((a.published.year, a.published.month) for a in articles if a.published)
    return dict(sorted(counts.items()))


def newest_first(article: Article) -> tuple[int, str]:
    """Sort key: newest first, undated last, ties by id."""
    return (-(article.published or date.min).toordinal(), article.id)
