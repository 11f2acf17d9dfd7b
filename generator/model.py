"""The nouns that travel between the rooms.

Every type is a frozen struct of msgspec (or a NamedTuple where it is compared, sorted or taken apart as one), holds
tuples and ids and never a reference to another noun that refers back. msgspec encodes all of them, for the memo and
the fingerprints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from msgspec import Struct

EntityKind = Literal["person", "country"]
Entity = tuple[EntityKind, str]
"""("person", Person.id) or ("country", Country.code)."""
_T = TypeVar("_T")


class Later(Mapping[str, _T]):
    """Values that are fetched when they are asked for; what each is made from is known by its digest before."""

    def __init__(self, digests: Mapping[str, str], fetch: Callable[[str], _T]) -> None:
        self.digests = digests
        """By name, the hash of all that the value is made from."""
        self._fetch = fetch

    def __getitem__(self, name: str) -> _T:
        return self._fetch(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)


class Span(NamedTuple):
    """Half-open range of characters in `Article.text`."""

    start: int
    end: int


class Picture(NamedTuple):
    """A lead picture or a portrait: a path under `static/` or an absolute address, alternative text, credit."""

    src: str
    alt: str
    credit: str


class Correction(NamedTuple):
    """What was corrected in an article, and when."""

    published: date
    text: str


class Overrides(NamedTuple):
    """An editor's word on one article: names that are in it, and names that are not."""

    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    not_people: tuple[str, ...] = ()
    not_countries: tuple[str, ...] = ()


class Article(Struct, frozen=True):
    """One article as its content file gives it.

    `text` is the headline, a line break, and the plain text of `html`, one line a block: the one text that every
    offset in the program points into.
    """

    id: str
    """Path of the content file below `content/articles/`, without its suffix."""
    path: str
    """Path of the content file below the site's root, for messages."""
    slug: str
    headline: str
    published: date | None
    html: str
    text: str
    section: str = ""
    thread: str = ""
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    dateline: str = ""
    summary: str = ""
    source: str = ""
    source_url: str = ""
    licence: str = ""
    picture: Picture | None = None
    corrections: tuple[Correction, ...] = ()
    overrides: Overrides = Overrides()

    @property
    def body_start(self) -> int:
        """Offset in `text` at which the plain text of `html` begins."""
        return len(self.headline) + 1

    @property
    def lead_end(self) -> int:
        """Offset in `text` at which the lead ends."""
        return lead_of(self.text, self.body_start).end


def lead_of(text: str, body_start: int) -> Span:
    """The first paragraph of an article's text that says something.

    A short line above it that does not end as a sentence does is a byline, a place, or leads up to it: "Office of the
    Spokesperson", "Released today:".
    Where there are such lines alone, the first of them is the lead.
    """
    if found := _SAYING.search(text, body_start):
        return Span(*found.span())
    end = text.find("\n", body_start)
    return Span(body_start, end if end >= 0 else len(text))


_SAYING = re.compile(r"""^(?:.{150}.*|.*[.!?…]["'”’)\]]*)$""", re.MULTILINE)


class Body(NamedTuple):
    """The words of an article: see `Article`."""

    html: str
    text: str


class Card(NamedTuple):
    """An article without its words: what lists, feeds and indexes show, and what is known of it before it is opened.

    The fields are those of `Article`.
    """

    id: str
    path: str
    slug: str
    headline: str
    published: date | None
    body: str
    """Hash of the content file and of the code that read it; by this the memo knows the article's words."""
    section: str = ""
    thread: str = ""
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    dateline: str = ""
    summary: str = ""
    source: str = ""
    source_url: str = ""
    licence: str = ""
    picture: Picture | None = None
    corrections: tuple[Correction, ...] = ()
    overrides: Overrides = Overrides()
    lead: str = ""
    """The summary, or the first sentence of the text."""

    @property
    def body_start(self) -> int:
        """Offset in the text at which the plain text of the HTML begins."""
        return len(self.headline) + 1

    @property
    def updated(self) -> date | None:
        """The day of publication or of the last correction, whichever is later; None where neither has a day."""
        days = (self.published, *(correction.published for correction in self.corrections))
        return max((day for day in days if day), default=None)


def article_of(card: Card, body: Body) -> Article:
    """A card and its body, as one."""
    fields = card._asdict()
    del fields["body"], fields["lead"]
    return Article(**fields, html=body.html, text=body.text)


class PersonMention(NamedTuple):
    """Words that name a person: the surface form without honorific or title, which stand beside it."""

    span: Span
    surface: str
    honorific: str = ""
    role: str = ""
    credit: bool = False
    """True in a byline, a speaker list or a "contributed reporting" line: credited, not written about."""


class CountryMention(NamedTuple):
    """Words that name a country. `code` is empty where the evidence does not decide."""

    span: Span
    surface: str
    code: str
    kind: Literal["name", "adjective", "capital"]
    candidates: tuple[str, ...] = ()
    """Where `code` is empty, the codes that it could be."""


class Quote(NamedTuple):
    """Quoted words, with the place in the text that names who said them, if one does."""

    span: Span
    speaker: Span | None


class Annotation(Struct, frozen=True):
    """What one article says, before anyone asks who is who. Each tuple is in order of the text."""

    people: tuple[PersonMention, ...] = ()
    countries: tuple[CountryMention, ...] = ()
    quotes: tuple[Quote, ...] = ()


class Role(NamedTuple):
    """A role as one article gave it."""

    title: str
    article: str


class Person(Struct, frozen=True):
    """A person with a page: found by the machine, or stated by an editor's authority record."""

    id: str
    name: str
    variants: tuple[str, ...] = ()
    """Other forms that lead to this person, the name itself left out."""
    roles: tuple[Role, ...] = ()
    description: str = ""
    wikidata: str = ""
    formerly: tuple[str, ...] = ()
    """Ids this person had before; their addresses redirect here."""
    not_same_as: tuple[str, ...] = ()
    """Ids of people who are easily taken for this one."""
    confirmed: bool = False
    """True where an editor's record says who this is."""
    portrait: Picture | None = None


class Country(Struct, frozen=True):
    """A country with a page. `code` is ISO 3166-1 alpha-2, or 3166-3 alpha-4 for historic states."""

    code: str
    name: str
    slug: str


class Reference(NamedTuple):
    """A mention with an answer, and the rule that gave it."""

    article: str
    span: Span | None
    """None where an editor's front matter names the entity and the text does not."""
    kind: EntityKind
    entity: str
    """`Person.id` or `Country.code`."""
    surface: str
    because: str
    role: str = ""
    credit: bool = False
    by: Literal["name", "adjective", "capital", "editor"] = "name"


class Unresolved(NamedTuple):
    """A mention left unlinked, with the ids it could have meant and why none was taken."""

    article: str
    span: Span
    surface: str
    candidates: tuple[str, ...]
    because: str
    kind: EntityKind = "person"


class Story(NamedTuple):
    """An article with its words, and an answer to each of its mentions."""

    article: Article
    references: tuple[Reference, ...] = ()
    """In order of the text; those of front matter alone come last."""
    unresolved: tuple[Unresolved, ...] = ()


class Excerpt(NamedTuple):
    """The sentence that names an entity, cut at the mention."""

    before: str
    mention: str
    after: str


class Clipping(NamedTuple):
    """An article as it is filed under one of the names in it."""

    kind: EntityKind
    entity: str
    times: int
    """How often the article names it, credits left out."""
    about: bool
    """Whether the article is about it: named in the headline, in the lead, or often."""
    excerpt: Excerpt | None
    """The sentence that first names it, in the body if that does; None where an editor's front matter alone does."""
    roles: tuple[str, ...] = ()
    """A person's roles as the article gives them, in order of the text."""


class Quoted(NamedTuple):
    """What a person who has a page said."""

    person: str
    words: str
    paragraph: str
    """The id of the paragraph that has it; empty in a headline."""


class Filing(NamedTuple):
    """What the pages of others show of an article, so that nobody need open it for them."""

    clippings: tuple[Clipping, ...] = ()
    """One for each entity that it names other than in a credit: the most often named first, then by their places."""
    set_for: tuple[tuple[str, str], ...] = ()
    """Person and country of each "President Macron of France"."""
    quotes: tuple[Quoted, ...] = ()
    unsure: tuple[str, ...] = ()
    """Names that were left unlinked."""
    credited: tuple[str, ...] = ()
    """People of other stories whom the article credits."""

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Whom and what the article names other than in a credit."""
        return tuple([(clipping.kind, clipping.entity) for clipping in self.clippings])


class Problem(NamedTuple):
    """Something wrong: where (file, line or page), what, and what to do about it."""

    severity: Literal["error", "warning"]
    where: str
    message: str
    remedy: str
    code: str


class Page(NamedTuple):
    """A page or another file that the site has, and what it is made from."""

    url: str
    """Its address below the root: "people/wang-yi/", "feed.json"."""
    template: str
    """The name of a template; "json", "csv" or "text" where the view is encoded as it is."""
    view: object
    root: str | None = None
    """The way to the site's root, of a page that is shown elsewhere than at its own address; None for all others."""


class RenderedPage(NamedTuple):
    """A page ready for the release. `data` is None where the last release holds the same bytes already."""

    url: str
    fingerprint: str
    data: bytes | None


class Entry(NamedTuple):
    """A file of a release, or a folder that a tool filled and that stands or falls as one (its path ends in "/")."""

    fingerprint: str
    """What it was made from: the hash of that, in hexadecimal; "static …" for a file that was copied."""
    digest: str
    """SHA-256 of its bytes, in hexadecimal."""
    size: int = 0
    """Bytes."""


class Release(Struct, frozen=True, dict=True):
    """A site on disk: the folder that holds it, and its files by path below that folder."""

    path: Path
    entries: dict[str, Entry]

    @cached_property
    def name(self) -> str:
        """A hash of its paths and bytes."""
        return name_of(self.entries)

    def changes_since(self, last: Release | None) -> set[str]:
        """Paths whose bytes are not those of `last`, with those that only `last` has."""
        before = last.entries if last else {}
        written = {
            path
            for path, entry in self.entries.items()
            if entry is not (old := before.get(path)) and (old is None or entry.digest != old.digest)
        }
        return written | (before.keys() - self.entries.keys())


def name_of(entries: Mapping[str, Entry]) -> str:
    """The name of a release: a hash of its paths and bytes."""
    lines = "\n".join([f"{path}\0{entries[path].digest}" for path in sorted(entries)])
    return sha256(lines.encode()).hexdigest()[:32]


def file_of(url: str) -> str:
    """Path of the file that answers an address: for "people/wang-yi/" it is "people/wang-yi/index.html"."""
    return url + "index.html" if url == "" or url.endswith("/") else url


def url_of(file: str) -> str:
    """The address that a page's file answers: what `file_of` took for it."""
    return file.removesuffix("index.html")
