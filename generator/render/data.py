"""The archive as data: tables in JSON and CSV, described by a data package, and one small file for each person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from generator.model import Card, EntityKind, Page, Person, file_of
from generator.render import urls
from generator.render.catalogue import Catalogue, latest_role, seen

_LIST = "; "


class Column(NamedTuple):
    """A column and, in a word of Table Schema, what it holds; an array is joined by "; " in CSV."""

    name: str
    type: Literal["string", "integer", "date", "boolean", "array"]
    description: str


class Table(Struct, frozen=True):
    """One resource of the data package; rows have as many cells as there are columns."""

    name: str
    description: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[object, ...], ...] = ()

    def filled(self, rows: Iterable[tuple[object, ...]]) -> Table:
        """The table with these rows."""
        return replace(self, rows=tuple(rows))


def article_table(catalogue: Catalogue) -> Table:
    """Every article."""
    return ARTICLES.filled(
        (
            article.id,
            _address(catalogue, urls.article_url(article)),
            article.headline,
            article.published,
            article.section,
            article.byline,
            article.dateline,
            _named_in(catalogue, article, "person"),
            _named_in(catalogue, article, "country"),
            article.source or article.source_url,
            article.licence,
        )
        for article in catalogue.archive.articles
    )


def people_table(catalogue: Catalogue) -> Table:
    """Every person with a page."""
    people = (person for person in catalogue.archive.people if ("person", person.id) in catalogue.links)
    return PEOPLE.filled(_person_row(catalogue, person) for person in people)


def countries_table(catalogue: Catalogue) -> Table:
    """Every country with a page."""
    rows = []
    for country in catalogue.archive.countries:
        if articles := catalogue.archive.articles_about("country", country.code):
            address = _address(catalogue, urls.country_url(country))
            rows.append((country.code, country.name, len(articles), *(seen(articles) or (None, None)), address))
    return COUNTRIES.filled(rows)


def mentions_table(catalogue: Catalogue, year: int) -> Table:
    """The mentions in articles of one year, 0 for those without date; of a large archive, all make no file to open."""
    return mentions_of(year).filled(
        (r.article, *(r.span or (None, None)), r.surface, r.kind, r.entity, r.role, r.credit, r.because)
        for article in catalogue.years[year]
        for r in catalogue.archive.told[article.id]
    )


def table_pages(table: Table) -> Iterator[Page]:
    """A table in JSON and in CSV."""
    yield Page(f"data/{table.name}.json", "json", records(table))
    yield Page(f"data/{table.name}.csv", "csv", table)


def package_page(catalogue: Catalogue) -> Page:
    """`datapackage.json`, which says what every column of every table holds."""
    tables = [ARTICLES, PEOPLE, COUNTRIES, *map(mentions_of, catalogue.years)]
    return Page("data/datapackage.json", "json", _package(catalogue, tables))


def records(table: Table) -> tuple[dict[str, object], ...]:
    """The rows as objects."""
    names = [column.name for column in table.columns]
    return tuple(dict(zip(names, row, strict=True)) for row in table.rows)


def cells(table: Table) -> Iterator[list[str]]:
    """The rows as CSV has them, their names first."""
    yield [column.name for column in table.columns]
    for row in table.rows:
        yield ["" if cell is None else _LIST.join(cell) if isinstance(cell, tuple) else str(cell) for cell in row]


def person_record(catalogue: Catalogue, person: Person) -> dict[str, object]:
    """`index.json` beside a person's page: who it is, and the articles that name the person with whom else they name.

    `file` is below the site's root, so that `static/person.js` can link to it wherever the site stands.
    """
    articles = catalogue.archive.articles_about("person", person.id)
    names = [column.name for column in PEOPLE.columns]
    return dict(zip(names, _person_row(catalogue, person), strict=True)) | {
        "appearances": [
            {
                "headline": article.headline,
                "published": article.published,
                "url": _address(catalogue, urls.article_url(article)),
                "file": file_of(urls.article_url(article)),
                "people": _named_in(catalogue, article, "person"),
                "countries": _named_in(catalogue, article, "country"),
            }
            for article in articles
        ]
    }


ARTICLES = Table(
    "articles",
    "Every article, newest first",
    (
        Column("id", "string", "Path of the content file below content/articles/, without its suffix"),
        Column("url", "string", "Address, absolute where the site's own is known, else below the site's root"),
        Column("headline", "string", "Headline"),
        Column("published", "date", "Day of publication; empty where it is not known"),
        Column("section", "string", "Section of the paper"),
        Column("byline", "array", "Authors"),
        Column("dateline", "string", "Place of writing"),
        Column("people", "array", "Ids of the people the story names"),
        Column("countries", "array", "Codes of the countries the story names"),
        Column("source", "string", "Where the article comes from"),
        Column("licence", "string", "Terms of use"),
    ),
)
PEOPLE = Table(
    "people",
    "Every person with a page",
    (
        Column("id", "string", "Id, as in the address"),
        Column("name", "string", "Preferred name"),
        Column("variants", "array", "Other forms of the name"),
        Column("role", "string", "Role, as the newest article gave it"),
        Column("description", "string", "An editor's description"),
        Column("confirmed", "boolean", "Whether an editor has confirmed who this is"),
        Column("wikidata", "string", "Wikidata id"),
        Column("articles", "integer", "Articles that name the person"),
        Column("first", "date", "Date of the first of them"),
        Column("last", "date", "Date of the last of them"),
        Column("url", "string", "Address"),
    ),
)
COUNTRIES = Table(
    "countries",
    "Every country with a page",
    (
        Column("code", "string", "ISO 3166-1 alpha-2 code, or 3166-3 for a historic state"),
        Column("name", "string", "Name"),
        Column("articles", "integer", "Articles that name the country"),
        Column("first", "date", "Date of the first of them"),
        Column("last", "date", "Date of the last of them"),
        Column("url", "string", "Address"),
    ),
)
_MENTIONS = (
    Column("article", "string", "Id of the article"),
    Column("start", "integer", "Where the mention begins: characters into headline, line break, text"),
    Column("end", "integer", "Where it ends"),
    Column("surface", "string", "The words"),
    Column("kind", "string", "person or country"),
    Column("entity", "string", "Id of the person, code of the country"),
    Column("role", "string", "A person's role in these words"),
    Column("credit", "boolean", "Whether it stands in a credit line"),
    Column("because", "string", "The rule that gave the answer"),
)


def mentions_of(year: int) -> Table:
    """The table, yet without rows, of a year's mentions."""
    name, of = (f"mentions-{year:04}", f"of {year}") if year else ("mentions-undated", "without date")
    return Table(name, f"Every mention in articles {of} with an answer, and the rule that gave it", _MENTIONS)


def _named_in(catalogue: Catalogue, article: Card, among: EntityKind) -> tuple[str, ...]:
    return tuple(entity for kind, entity in catalogue.archive.entities_in(article.id) if kind == among)


def _person_row(catalogue: Catalogue, person: Person) -> tuple[object, ...]:
    articles = catalogue.archive.articles_about("person", person.id)
    role = latest_role(catalogue.archive, person.roles)
    return (
        person.id,
        person.name,
        person.variants,
        role.title if role else "",
        person.description,
        person.confirmed,
        person.wikidata,
        len(articles),
        *(seen(articles) or (None, None)),
        _address(catalogue, urls.person_url(person.id)),
    )


def _package(catalogue: Catalogue, tables: list[Table]) -> dict[str, object]:
    site = catalogue.config.site
    return {
        "profile": "tabular-data-package",
        "name": "clipfile-archive",
        "title": site.title,
        "description": site.description,
        "resources": [
            {
                "name": table.name,
                "path": f"{table.name}.csv",
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "description": table.description,
                "schema": {
                    "fields": [
                        # in CSV a list is one string: Table Schema's array would have to be JSON
                        {
                            "name": column.name,
                            "type": "string" if column.type == "array" else column.type,
                            "description": column.description + (', joined by "; "' if column.type == "array" else ""),
                        }
                        for column in table.columns
                    ]
                },
            }
            for table in tables
        ],
    }


def _address(catalogue: Catalogue, url: str) -> str:
    return urls.absolute(catalogue.config.site.url, url) or file_of(url)
