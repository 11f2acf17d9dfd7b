"""Which other articles are about the same, and why."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from generator.model import Card, Entity
from generator.render.cards import ArticleCard
from generator.render.catalogue import Catalogue

_RELATED = 3
NEIGHBOURS = 10
"""Articles looked at on each side, in time, for each entity: the work grows with the archive, not with its square."""


class Related(NamedTuple):
    """Another article, and the rarest names that it shares with this one."""

    article: ArticleCard
    shared: tuple[str, ...]


def related_articles(
    catalogue: Catalogue, article: Card, *, besides: Iterable[Card | None] = ()
) -> tuple[Related, ...]:
    """The articles that share most with this one: at least two entities, of which a rare one counts for more.

    Those that the page already leads to, `besides` these, are left out.
    """
    archive = catalogue.archive
    about = {entity: archive.places[entity] for entity in archive.entities[article.id]}
    rare = {entity: rarity(len(places)) for entity, places in about.items()}
    near = {entity: _near(places, catalogue.order[article.id]) for entity, places in about.items()}
    times = Counter(chain.from_iterable(near.values()))
    known = {catalogue.order[card.id] for card in besides if card}
    shared: dict[int, list[Entity]] = {
        place: [] for place, number in times.items() if number > 1 and place not in known
    }
    for entity, places in near.items():
        for place in shared.keys() & places:
            shared[place].append(entity)
    score = {place: sum([rare[entity] for entity in entities]) for place, entities in shared.items()}
    nearest = sorted(score, key=lambda place: (-score[place], archive.articles[place].id))
    return tuple(
        Related(
            catalogue.cards[archive.articles[place].id],
            tuple(catalogue.links[entity].name for entity in sorted(shared[place], key=lambda e: (-rare[e], e))[:2]),
        )
        for place in nearest[:_RELATED]
    )


def rarity(articles: int) -> float:
    """How much a name counts that so many articles share; the same for 5 as for 8, so that one more changes little."""
    return 1.0 / (1 << (articles - 1).bit_length())


def _near(places: list[int], here: int) -> list[int]:
    """The places just before and after one of them."""
    number = bisect_left(places, here)
    return places[max(0, number - NEIGHBOURS) : number] + places[number + 1 : number + 1 + NEIGHBOURS]
