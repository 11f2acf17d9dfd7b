"""The search page, and the names that it suggests.

Articles are found in the bundles that `generator/search.py` makes of their pages. Names stand on shelves: files that
hold every name of which a word begins with the same two letters, so that a reader's browser fetches few of many.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from generator.model import Entity, Page
from generator.render import urls
from generator.render.cards import Head
from generator.render.catalogue import Catalogue, seen
from generator.slugs import slug_of

_NAMES_A_SHELF = 2_000
"""Of more, those named in most articles: 250 kB, a third of that on the line."""


class Named(NamedTuple):
    """A row of a shelf: a person or country that has a page. It becomes an array in JSON, read by `static/names.js`."""

    name: str
    href: str
    total: int
    first: date | None
    last: date | None
    role: str
    """What a person is; empty for countries."""
    also: str
    """Further words to find it by: those of its variants, and its name in Latin letters."""


class SearchView(Struct, frozen=True):
    """The form with its choices; results are made in the browser."""

    head: Head
    years: tuple[str, ...]
    """The bundles, newest first and "undated" last."""
    countries: tuple[str, ...]
    shelves: tuple[str, ...]


def search_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The shelves of names, for cards and suggestions, and the search page."""
    shelves: dict[str, list[Named]] = defaultdict(list)
    for entity in catalogue.links if catalogue.config.pages.data else ():
        row = _row(catalogue, entity)
        for shelf in {shelf_of(word) for word in words_of(f"{row.name} {row.also}") if len(word) > 1}:
            shelves[shelf].append(row)
    for shelf, rows in sorted(shelves.items()):
        kept = sorted(rows, key=lambda row: (-row.total, row.href))[:_NAMES_A_SHELF]
        yield Page(f"data/names/{shelf}.json", "json", tuple(kept))
    if not catalogue.config.pages.search:
        return
    archive = catalogue.archive
    years = {f"{article.published.year:04}" if article.published else "" for article in archive.articles}
    countries = (link.name for (kind, _), link in catalogue.links.items() if kind == "country")
    view = SearchView(
        head=catalogue.head(urls.SEARCH, "Search", "Find people, countries and articles of the archive."),
        years=tuple(year or "undated" for year in sorted(years, reverse=True)),
        countries=tuple(sorted(countries, key=words_of)),
        shelves=tuple(sorted(shelves)),
    )
    yield Page(urls.SEARCH, "search.html", view)


def words_of(text: str) -> list[str]:
    """The words of a text without case and accents, as `wordsOf` in `static/names.js` has them."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.category(c).startswith("M")))


def shelf_of(word: str) -> str:
    """`ma`; letters beyond ASCII stand as their numbers: `738b-6bc5`."""
    letters = word[:2]
    return letters if letters.isascii() else "-".join(f"{ord(letter):x}" for letter in letters)


def _row(catalogue: Catalogue, entity: Entity) -> Named:
    name, href = catalogue.links[entity]
    person = catalogue.archive.person.get(entity[1]) if entity[0] == "person" else None
    articles = catalogue.archive.articles_about(*entity)
    known = words_of(name)
    others = words_of(" ".join([slug_of(name), *(person.variants if person else ())]))
    also = " ".join(word for word in dict.fromkeys(others) if word not in known)
    first, last = seen(articles) or (None, None)
    return Named(name, href, len(articles), first, last, catalogue.role[person.id] if person else "", also)
