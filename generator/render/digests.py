"""Digests before values: the hash of all that a page is made from, told from parts without making the page.

A part is what one article shows of itself on other pages, or what any page can show of one person or country. Each has
a digest; what many pages are made from is hashed once. Whatever a view comes to use must be in one of its parts: the
test that builds after each of many random changes, and compares with a clean build, is there to find what is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from hashlib import blake2b
from itertools import accumulate

import msgspec

from generator.model import Card, Entity
from generator.render.catalogue import Catalogue, seen
from generator.render.related import NEIGHBOURS, rarity

_SIZE = 16
"""Bytes of the digest of a part."""
_encode = msgspec.msgpack.Encoder().encode


class Digests:
    """The digests of an archive's parts."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._archive = catalogue.archive
        self._common = digest_of((catalogue.config, catalogue.feed("", self._archive.articles)))

    def of(self, kind: str, *parts: bytes) -> str:
        """The digest, in hexadecimal, of pages of a kind made from these parts, and from what every page shows."""
        return blake2b(b"\0".join((self._common, kind.encode(), *parts)), digest_size=20).hexdigest()

    def article(self, article: Card, earlier: Card | None, later: Card | None) -> list[bytes]:
        """What the page of an article between its neighbours in time is made from, its own words left out."""
        parts = [self.shown[article.id], self._near[article.id]]
        credited = self._archive.filings[article.id].credited
        parts += [self.entities.get(("person", person), b"") for person in credited]
        near = (earlier, later, *self._catalogue.neighbours_in_thread(article))
        return parts + [self._cards[card.id] if card else b"" for card in near]

    def entity(self, entity: Entity) -> list[bytes]:
        """What the pages of any person or country are made from."""
        return [self.entities[entity], self.articles(self._archive.articles_about(*entity))]

    def articles(self, articles: Iterable[Card]) -> bytes:
        """What these articles show of themselves and of whom and what they name, in their order."""
        return b"".join(self.shown[article.id] for article in articles)

    @cached_property
    def shown(self) -> dict[str, bytes]:
        """By article: what it shows on other pages, and who and what its names are there."""
        found = {}
        for article, entities in self._archive.entities.items():
            names = b"".join([self.entities[entity] for entity in entities])
            found[article] = blake2b(self._cards[article] + names, digest_size=_SIZE).digest()
        return found

    @cached_property
    def entities(self) -> dict[Entity, bytes]:
        """By entity: what pages of others show of it, the number of articles left out."""
        catalogue = self._catalogue
        found: dict[Entity, bytes] = {}
        for person in self._archive.people:
            said = (person.name, person.variants, person.description, person.portrait)
            known = (person.wikidata, person.confirmed)
            bonds = (person.formerly, person.not_same_as, catalogue.stands_for.get(person.id))
            found["person", person.id] = digest_of((person.id, said, known, bonds, catalogue.role[person.id]))
        for country in self._archive.countries:
            found["country", country.code] = digest_of(country)
        return found

    @cached_property
    def spans(self) -> dict[Entity, bytes]:
        """By entity: how many articles are about it, and from when to when."""
        found = {}
        for entity in self._catalogue.links:
            articles = self._archive.articles_about(*entity)
            found[entity] = digest_of((len(articles), seen(articles)))
        return found

    @cached_property
    def courses(self) -> dict[Entity, bytes]:
        """By country: how many articles are about it in each month, and in all."""
        found = {}
        for entity in self._catalogue.links:
            if entity[0] == "country":
                months = self._archive.timeline(*entity)
                found[entity] = digest_of((len(self._archive.articles_about(*entity)), list(months.items())))
        return found

    @cached_property
    def everything(self) -> bytes:
        """What all articles show."""
        return self.articles(self._archive.articles)

    @cached_property
    def people(self) -> bytes:
        """What an index of all people shows."""
        return self._index("person")

    @cached_property
    def countries(self) -> bytes:
        """What an index of all countries shows."""
        return self._index("country")

    def _index(self, kind: str) -> bytes:
        entities = (entity for entity in self._catalogue.links if entity[0] == kind)
        return b"".join(self.entities[entity] + self.spans[entity] for entity in entities)

    @cached_property
    def _cards(self) -> dict[str, bytes]:
        """By article: what it shows of itself on other pages."""
        return {article: bytes.fromhex(digest)[:_SIZE] for article, digest in self._archive.shown.items()}

    @cached_property
    def _near(self) -> dict[str, bytes]:
        """By article: for each of its entities, the articles about it just before and after, and how rare it is.

        A neighbourhood's digest is the sum of its articles' digests, each entity's with a weight of its own: sums from
        the first article on give every neighbourhood by one subtraction. Two are equal as seldom as two hashes are.
        """
        cards = {article: int.from_bytes(digest) for article, digest in self._cards.items()}
        found = dict.fromkeys(cards, 0)
        for entity in self._catalogue.links:
            ids = [card.id for card in self._archive.articles_about(*entity)]
            sums = list(accumulate((cards[id_] for id_ in ids), initial=0))
            weight = int.from_bytes(digest_of((entity, rarity(len(ids)))))
            for place, id_ in enumerate(ids):
                near = sums[min(len(ids), place + NEIGHBOURS + 1)] - sums[max(0, place - NEIGHBOURS)]
                found[id_] += weight * near
        return {article: (near % (1 << 8 * _SIZE)).to_bytes(_SIZE) for article, near in found.items()}


def digest_of(value: object) -> bytes:
    """The digest of a value that msgspec can encode."""
    return blake2b(_encode(value), digest_size=_SIZE).digest()
