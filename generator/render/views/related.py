"""Which other articles are about the same, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import NamedTuple

from generator.archive import Entity, newest_first
from generator.model import Card
from generator.render.views.cards import ArticleCard
from generator.render.views.catalogue import Catalogue

_RELATED = 3
_NEIGHBOURS = 10
"""Articles looked at on each side, in time, for each entity: the work grows with the archive, not with its square."""


class Related(NamedTuple):
    """Another article, and the rarest names that it shares with this one."""

    article: ArticleCard
    shared: tuple[str, ...]


def related_articles(catalogue: Catalogue, article: Card) -> tuple[Related, ...]:
    """The articles that share most with this one: at least two entities, of which a rare one counts for more."""
    archive = catalogue.archive
    rarity = {
        entity: 1 / len(archive.clippings(*entity))
        for entity in archive.entities_in(article.id)
        if entity in catalogue.links
    }
    shared: dict[str, list[Entity]] = defaultdict(list)
    for entity in rarity:
        for other in _near(archive.articles_about(*entity), article):
            shared[other.id].append(entity)
    score = {other: sum(rarity[entity] for entity in entities) for other, entities in shared.items()}
    nearest = sorted((other for other in shared if len(shared[other]) > 1), key=lambda other: (-score[other], other))
    return tuple(
        Related(
            catalogue.cards[other],
            tuple(catalogue.links[entity].name for entity in sorted(shared[other], key=lambda e: (-rarity[e], e))[:2]),
        )
        for other in nearest[:_RELATED]
    )


def _near(articles: tuple[Card, ...], article: Card) -> list[Card]:
    """The articles just before and after one of them."""
    place = bisect_left(articles, newest_first(article), key=newest_first)
    return [*articles[max(0, place - _NEIGHBOURS) : place], *articles[place + 1 : place + 1 + _NEIGHBOURS]]
