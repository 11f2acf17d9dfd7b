"""The indexes of people and of countries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct

from generator.model import EntityKind, Page, file_of
from generator.names import fold, parse_name
from generator.render import structured, urls
from generator.render.cards import Count, Head, Link, chunks_of, numbered_parts
from generator.render.catalogue import HOME, Catalogue, number_of, seen
from generator.render.maps import WorldMap, world_map
from generator.slugs import slug_of

_ENTRIES_A_PAGE = 200
"""Entries of an index that stay well below 60 kB together."""
_MOST_NAMED = 60
_COUNTRIES_A_PAGE = 230
"""More than are named together but in the largest archives; the gazetteer has 256, with states that are no more."""


class Entry(NamedTuple):
    """An entity in an index."""

    name: str
    href: str
    note: str
    """A person's newest role, a country's code."""
    total: int
    last: date | None
    flag: str = ""
    """The file of a country's flag below the site's root; empty for people and for states that are no more."""


class Letter(NamedTuple):
    """The people below one letter."""

    name: str
    people: tuple[Entry, ...]


class PeopleView(Struct, frozen=True):
    """People in alphabetical order: all of them, or those of one letter where they are many."""

    head: Head
    name: str
    count: int
    index: tuple[Count, ...]
    """The pages of letters; none where this page has everybody."""
    letters: tuple[Letter, ...]
    most_named: tuple[Entry, ...]
    parts: tuple[Link, ...]
    """All parts of a long letter, this one with an empty `href`."""


class CountriesView(Struct, frozen=True):
    """Every country that has a page, in alphabetical order."""

    head: Head
    map: WorldMap | None
    """The world shaded by the numbers of all countries; on the first part alone."""
    count: int
    countries: tuple[Entry, ...]
    parts: tuple[Link, ...]
    """All parts of a long list, this one with an empty `href`."""


def people_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The index of people, by letter and in parts where it is long."""
    people = [person for person in catalogue.archive.people if ("person", person.id) in catalogue.links]
    entries = {}
    for person in people:
        entries[person.id] = _entry(catalogue, "person", person.id, catalogue.role[person.id])
    ordered = sorted(entries.items(), key=lambda item: (_letter(item[1].name), _filing_key(item[1].name), item[0]))
    letters = tuple(
        Letter(letter, tuple(entry for _, entry in some))
        for letter, some in groupby(ordered, lambda item: _letter(item[1].name))
    )
    whole = len(entries) <= _ENTRIES_A_PAGE
    described = f"{number_of(len(entries), 'person', 'people')} named in the archive, from A to Z."
    most_named = sorted(entries.values(), key=lambda entry: (-entry.total, entry.href))[:_MOST_NAMED]
    view = PeopleView(
        head=_head(
            catalogue,
            urls.PEOPLE,
            "People",
            described,
            crumbs=(HOME,),
            entries=[entry for _, entry in ordered] if whole else most_named,
            total=len(entries),
        ),
        name="People",
        count=len(entries),
        index=() if whole else tuple(Count(name, file_of(urls.letter_url(name)), len(of)) for name, of in letters),
        letters=letters if whole else (),
        most_named=() if whole else tuple(most_named),
        parts=(),
    )
    yield Page(urls.PEOPLE, "people.html", view)
    if not whole:
        for letter in letters:
            yield from _letter_pages(catalogue, letter, view.index)


def countries_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The index of countries."""
    countries = [country for country in catalogue.archive.countries if ("country", country.code) in catalogue.links]
    entries = []
    for country in countries:
        entry = _entry(catalogue, "country", country.code, country.code)
        entries.append(entry._replace(flag=catalogue.flags.get(country.code, "")))
    counts = {entry.note: entry.total for entry in entries if entry.flag}
    entries.sort(key=lambda entry: (fold(entry.name), entry.href))
    described = f"{number_of(len(entries), 'country', 'countries')} named in the archive."
    for chunk, address, parts in _chunks(entries, _COUNTRIES_A_PAGE, lambda part: urls.part_url(urls.COUNTRIES, part)):
        first = address == urls.COUNTRIES
        head = _head(catalogue, address, "Countries", described, crumbs=(HOME,), entries=chunk, total=len(entries))
        view = CountriesView(head, world_map(counts) if first else None, len(entries), tuple(chunk), parts)
        yield Page(address, "countries.html", view)


def _chunks(
    entries: Sequence[Entry], size: int, address: Callable[[int], str]
) -> Iterator[tuple[Sequence[Entry], str, tuple[Link, ...]]]:
    """The parts of a list, each with its address and, where there are several, the way to all of them."""
    chunks = chunks_of(entries, size) or [()]
    addresses = [address(part) for part in range(1, len(chunks) + 1)]
    for chunk, own in zip(chunks, addresses, strict=True):
        yield chunk, own, numbered_parts(addresses, own)


def _letter_pages(catalogue: Catalogue, letter: Letter, index: tuple[Count, ...]) -> Iterator[Page]:
    name, people = letter
    crumbs = (HOME, Link("People", file_of(urls.PEOPLE)))
    for chunk, address, parts in _chunks(people, _ENTRIES_A_PAGE, lambda part: urls.letter_url(name, part)):
        head = _head(
            catalogue,
            address,
            f"People: {name}",
            f"People filed under {name}.",
            crumbs=crumbs,
            entries=chunk,
            total=len(people),
        )
        view = PeopleView(
            head=head,
            name=f"People: {name}",
            count=len(people),
            index=index,
            letters=(Letter(name, tuple(chunk)),),
            most_named=(),
            parts=parts,
        )
        yield Page(address, "people.html", view)


def _head(
    catalogue: Catalogue,
    url: str,
    name: str,
    description: str,
    *,
    crumbs: tuple[Link, ...],
    entries: Sequence[Entry],
    total: int,
) -> Head:
    links = [Link(entry.name, entry.href) for entry in entries]
    items = structured.item_list(name, links, catalogue.iris(url), total=total)
    return catalogue.head(url, name, description, crumbs, structured=[items])


def _entry(catalogue: Catalogue, kind: EntityKind, entity: str, note: str) -> Entry:
    articles = catalogue.archive.articles_about(kind, entity)
    days = seen(articles)
    return Entry(*catalogue.links[kind, entity], note, len(articles), days[1] if days else None)


def _letter(name: str) -> str:
    """The letter under which a name is filed, "#" where its filing key begins with none."""
    first = _filing_key(name)[:1].upper()
    return first if first.isalpha() else "#"


def _filing_key(name: str) -> str:
    """The name as an index files it, folded and in Latin letters: surname, given names, suffix."""
    parsed = parse_name(name)
    key = " ".join([*parsed.surname, *parsed.given, parsed.suffix])
    return key if key.isascii() else slug_of(key).replace("-", " ")
