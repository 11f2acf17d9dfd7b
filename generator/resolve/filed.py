"""Stories and filings, each told anew only where what it is made from has changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from operator import add, attrgetter
from typing import Any, NamedTuple

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
    known = before.values.get
    filed: dict[str, Filed] = {}
    stories: dict[str, bytes] = {}
    for card in cards:
        one = known(card.id)
        if one is None or not settled or one.said != said[card.id]:
            key = key_for(card)
            if one is None or one.key != key:
                one, stories[key] = _filed(card, key, said[card.id], *told(card.id))
            elif one.said != said[card.id]:
                one = one._replace(said=said[card.id])
            if len(stories) == _STORIES_A_PUT:
                memo.put("story", stories)
                stories.clear()
        filed[card.id] = one
    memo.put("story", stories)  # before the filings: whoever finds a filing finds its story
    before.replace(filed, whole)
    memo.keep_only("story", len(filed), lambda: [one.key for one in filed.values()])
    return filed


def _filed(card: Card, key: str, said: str, story: Story, quotes: tuple[Quote, ...]) -> tuple[Filed, bytes]:
    answers = encode((story.references, story.unresolved))
    filing = filing_of(story, quotes)
    roles = tuple([(clipping.entity, clipping.roles) for clipping in filing.clippings if clipping.roles])
    shown = key_of(encode((card._replace(body=""), filing)))
    stored = encode((story.references, story.unresolved, filing))
    return Filed(key, said, filing.entities, roles, shown, key_of(answers)), stored


def places_of(entities: Iterable[Sequence[Entity]]) -> dict[Entity, list[int]]:
    """The places, ascending, of the articles about each entity; `entities` has those of each article, in order."""
    places: dict[Entity, list[int]] = defaultdict(list)
    for place, named in enumerate(entities):
        for entity in named:
            places[entity].append(place)
    return dict(places)


def filings_of(filed: Mapping[str, Filed], memo: Memo) -> Later[Filing]:
    """Filings by `Article.id`, fetched when they are asked for; those that were asked for last are held."""
    keys = column(filed, "key")

    @lru_cache(maxsize=_HELD)
    def fetched(article: str) -> Filing:
        return _decode_filing(memo.value("story", keys[article]))[2]

    return Later(column(filed, "shown"), fetched)


def stories_of(filed: Mapping[str, Filed], articles: Later[Article], memo: Memo) -> Later[Story]:
    """Stories by `Article.id`, fetched with their words."""
    keys = column(filed, "key")

    def fetched(article: str) -> Story:
        references, unresolved, _ = _decode_story(memo.value("story", keys[article]))
        return Story(articles[article], references, unresolved)

    words = map(articles.digests.__getitem__, filed)
    return Later(dict(zip(filed, map(add, words, column(filed, "told").values()), strict=True)), fetched)


def told_of(filed: Mapping[str, Filed], memo: Memo) -> Later[tuple[Reference, ...]]:
    """The references of each story by `Article.id`, fetched without its words."""
    keys = column(filed, "key")

    def fetched(article: str) -> tuple[Reference, ...]:
        return _decode_story(memo.value("story", keys[article]))[0]

    return Later(column(filed, "told"), fetched)


def column(filed: Mapping[str, Filed], field: str) -> dict[str, Any]:
    """One field of each, by `Article.id`."""
    return dict(zip(filed, map(attrgetter(field), filed.values()), strict=True))


_STORIES_A_PUT = 500
_HELD = 20_000
"""Filings that are held, of 4.4 kB each."""
_decode_filing = msgspec.msgpack.Decoder(tuple[msgspec.Raw, msgspec.Raw, Filing]).decode
_decode_story = msgspec.msgpack.Decoder(tuple[tuple[Reference, ...], tuple[Unresolved, ...], msgspec.Raw]).decode
