"""The small parts that views are made of. A template puts `root` before an `href`: a file below the site's root."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from msgspec import Struct

from generator.model import Excerpt, file_of

T = TypeVar("T")


class Link(NamedTuple):
    """A name that leads somewhere; it is plain text where `href` is empty."""

    name: str
    href: str


def chunks_of(items: Sequence[T], size: int) -> list[Sequence[T]]:
    """A long list in parts of so many items."""
    return [items[first : first + size] for first in range(0, len(items), size)]


def around(newest_first: Sequence[T], place: int) -> tuple[T | None, T | None]:
    """The earlier and the later neighbour of the item at a place."""
    earlier = newest_first[place + 1] if place + 1 < len(newest_first) else None
    return earlier, newest_first[place - 1] if place else None


def parts_of(names: Iterable[str], addresses: Sequence[str], own: str) -> tuple[Link, ...]:
    """All parts of a long list, that at the address `own` without a way; none where it is not long."""
    parts = (Link(name, "" if url == own else file_of(url)) for name, url in zip(names, addresses, strict=True))
    return tuple(parts) if len(addresses) > 1 else ()


def numbered_parts(addresses: Sequence[str], own: str) -> tuple[Link, ...]:
    """The same, by number from 1."""
    return parts_of(map(str, range(1, len(addresses) + 1)), addresses, own)


class Count(NamedTuple):
    """A name that leads somewhere, with a number of articles."""

    name: str
    href: str
    total: int


class Companion(NamedTuple):
    """A person who appears with another or in a country, in how many articles."""

    name: str
    href: str
    total: int
    role: str
    """The newest role, or empty."""


class ArticleCard(NamedTuple):
    """An article in a list."""

    headline: str
    href: str
    published: date | None
    excerpt: Excerpt | None = None
    """The sentence for whose sake the article is listed."""
    summary: str = ""


class Group(NamedTuple):
    """Articles below one heading: a year, a month, or "Undated". `href` leads to all of them where there are more."""

    name: str
    href: str
    articles: tuple[ArticleCard, ...]


class Head(Struct, frozen=True):
    """What the document's head, its header and its breadcrumbs need."""

    url: str
    """Address below the site's root."""
    title: str
    description: str
    crumbs: tuple[Link, ...] = ()
    """The pages above this one, home first."""
    canonical: str = ""
    """Absolute address; empty where the site's own is not configured."""
    kind: str = "website"
    """Open Graph type: website, article or profile."""
    image: str = ""
    """Absolute address of a picture for sharing: the page's own, or the site's."""
    image_alt: str = ""
    """What the page's own picture shows."""
    feed: str | None = None
    """Folder, below the site's root, of the feeds to announce: "people/wang-yi/", or "" for the archive's own."""
    structured: tuple[dict[str, object], ...] = ()
    """Schema.org nodes for the page's JSON-LD."""
