"""Which other articles are about the same, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from generator.model import Card, Entity
from generator.render.views.cards import ArticleCard
from generator.render.views.catalogue import Catalogue

_RELATED = 3
NEIGHBOURS = 10
"""Articles looked at on each side, in time, for each entity: the work grows with the archive, not with its square."""


class Related(NamedTuple):
    """Another article, and the rarest names that it shares with this one."""

    article: ArticleCard
    shared: tuple[str, ...]


def related_articles(catalogue: Catalogue, article: Card) -> tuple[Related, ...]:
    """The articles that share most with this one: at least two entities, of which a rare one counts for more."""
    archive = catalogue.archive
    rare: dict[Entity, float] = {}
    shared: dict[str, list[Entity]] = defaultdict(list)
    for entity in archive.entities[article.id]:
        about = archive.articles_about(*entity)
        rare[entity] = rarity(len(about))
        for other in _near(about, catalogue.order, article):
            shared[other.id].append(entity)
    score = {
        other: sum([rare[entity] for entity in entities]) for other, entities in shared.items() if len(entities) > 1
    }
    nearest = sorted(score, key=lambda other: (-score[other], other))
    return tuple(
        Related(
            catalogue.cards[other],
            tuple(catalogue.links[entity].name for entity in sorted(shared[other], key=lambda e: (-rare[e], e))[:2]),
        )
        for other in nearest[:_RELATED]
    )


def rarity(articles: int) -> float:
    """How much a name counts that so many articles share; the same for 5 as for 8, so that one more changes little."""
    return 1.0 / (1 << (articles - 1).bit_length())


def _near(articles: tuple[Card, ...], order: Mapping[str, int], article: Card) -> list[Card]:
    """The articles just before and after one of them; `order` is the place of each among all."""
    place = bisect_left(articles, order[article.id], key=lambda other: order[other.id])
    return [*articles[max(0, place - NEIGHBOURS) : place], *articles[place + 1 : place + 1 + NEIGHBOURS]]
