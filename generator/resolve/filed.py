"""Stories and filings, each told anew only where what it is made from has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from generator.memo import Bundles, Memo, key_of
from generator.model import Article, Card, Entity, Filing, Later, Quote, Reference, Story, Unresolved
from generator.resolve.clip import filing_of
from generator.resolve.remembered import code_digest, encode


class Filed(NamedTuple):
    """An article's filing, and the digest of all that its card and the filing show on other pages."""

    key: str
    """The hash of all that it is made from."""
    said: str
    """The digest of what the article itself says, which is a part of that."""
    filing: msgspec.Raw
    """Encoded: an edit opens few of them."""
    entities: tuple[Entity, ...]
    roles: tuple[tuple[str, tuple[str, ...]], ...]
    """The roles that it gives to people, by `Person.id`."""
    shown: str
    told: str
    """The digest of the answers to its mentions."""


def filed_of(
    cards: Sequence[Card],
    said: Mapping[str, str],
    whole: str,
    key_for: Callable[[Card], str],
    told: Callable[[str], tuple[Story, tuple[Quote, ...]]],
    memo: Memo,
) -> dict[str, Filed]:
    """Filings by `Article.id`; what is new is told, and its story stored.

    `said` are the digests of what articles say, `whole` that of all that others and editors have to do with what they
    mean, empty where there is none. While that stays the same, so do the filings of articles that do, and their keys
    need not be made.
    """
    before = Bundles(memo, "filing", code_digest(), Filed)
    settled = whole != "" and before.note == whole
    filed: dict[str, Filed] = {}
    stories: dict[str, bytes] = {}
    for card in cards:
        known = before.values.get(card.id)
        if known is None or not settled or known.said != said[card.id]:
            key = key_for(card)
            if known is None or known.key != key:
                known, stories[key] = _filed(card, key, said[card.id], *told(card.id))
            elif known.said != said[card.id]:
                known = known._replace(said=said[card.id])
            if len(stories) == _STORIES_A_PUT:
                memo.put("story", stories)
                stories.clear()
        filed[card.id] = known
    memo.put("story", stories)  # before the filings: whoever finds a filing finds its story
    before.replace(filed, whole)
    memo.keep_only("story", len(filed), lambda: [one.key for one in filed.values()])
    return filed


def _filed(card: Card, key: str, said: str, story: Story, quotes: tuple[Quote, ...]) -> tuple[Filed, bytes]:
    encoded = encode((story.references, story.unresolved))
    filing = filing_of(story, quotes)
    roles = tuple([(clipping.entity, clipping.roles) for clipping in filing.clippings if clipping.roles])
    shown = key_of(encode((card._replace(body=""), filing)))
    return Filed(key, said, msgspec.Raw(encode(filing)), filing.entities, roles, shown, key_of(encoded)), encoded


class Index(NamedTuple):
    """Who and what is in which article; an entity that many name is held once."""

    entities: dict[str, tuple[Entity, ...]]
    """By `Article.id`, those of its filing."""
    places: dict[Entity, list[int]]
    """The places of the articles about each entity, ascending."""


def index_of(cards: Sequence[Card], filed: Mapping[str, Filed]) -> Index:
    """The index of these articles, in their order."""
    held: dict[Entity, tuple[Entity, list[int]]] = {}
    entities = {}
    for place, card in enumerate(cards):
        named = [held.get(entity) or held.setdefault(entity, (entity, [])) for entity in filed[card.id].entities]
        for _, places in named:
            places.append(place)
        entities[card.id] = tuple([entity for entity, _ in named])
    return Index(entities, dict(held.values()))


def filings_of(filed: Mapping[str, Filed]) -> Later[Filing]:
    """Filings by `Article.id`, opened when they are asked for; those that were asked for last stay open."""
    closed = {id_: one.filing for id_, one in filed.items()}

    @lru_cache(maxsize=_OPEN)
    def open_(article: str) -> Filing:
        return _decode_filing(closed[article])

    return Later({id_: one.shown for id_, one in filed.items()}, open_)


def stories_of(filed: Mapping[str, Filed], articles: Later[Article], memo: Memo) -> Later[Story]:
    """Stories by `Article.id`, fetched with their words."""
    keys = {id_: one.key for id_, one in filed.items()}

    def opened(article: str) -> Story:
        references, unresolved = _decode_story(memo.value("story", keys[article]))
        return Story(articles[article], references, unresolved)

    return Later({id_: articles.digests[id_] + one.told for id_, one in filed.items()}, opened)


def told_of(filed: Mapping[str, Filed], memo: Memo) -> Later[tuple[Reference, ...]]:
    """The references of each story by `Article.id`, fetched without its words."""
    keys = {id_: one.key for id_, one in filed.items()}

    def fetched(article: str) -> tuple[Reference, ...]:
        return _decode_story(memo.value("story", keys[article]))[0]

    return Later({id_: one.told for id_, one in filed.items()}, fetched)


_STORIES_A_PUT = 500
_OPEN = 20_000
"""Filings that are held open: of 4.4 kB each, where a closed one has 1."""
_decode_filing = msgspec.msgpack.Decoder(Filing).decode
_decode_story = msgspec.msgpack.Decoder(tuple[tuple[Reference, ...], tuple[Unresolved, ...]]).decode
