"""Small archives, made by hand, for the tests of the reading side."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from generator.archive import Archive, newest_first
from generator.config import Config, Site
from generator.model import (
    Article,
    AttributedQuote,
    Correction,
    Country,
    EntityKind,
    Person,
    Reference,
    Role,
    Span,
    Unresolved,
    file_of,
)
from generator.progress import Silent
from generator.prose import plain_text
from generator.render import plan_pages, render_pages

CONFIG = Config(
    Site(
        "The Little Archive",
        "Three dispatches.",
        "https://example.org/archive/",
        publisher="The Little Paper",
        repository="https://example.org/repository",
    )
)


def article(number: int, headline: str, html: str, published: date | None = None, **fields: Any) -> Article:
    """An article called "a1", "a2", …"""
    text = f"{headline}\n{plain_text(html)}"
    return Article(
        f"a{number}", f"content/articles/a{number}.md", f"story-{number}", headline, published, html, text, **fields
    )


def naming(of: Article, kind: EntityKind, entity: str, *surfaces: str, credit: bool = False) -> list[Reference]:
    """A reference for every place at which the article's text has one of the surfaces."""
    return [
        Reference(of.id, Span(*found.span()), kind, entity, found.group(), "test", credit=credit)
        for surface in surfaces
        for found in re.finditer(rf"\b{re.escape(surface)}\b", of.text)
    ]


def archive_of(
    articles: list[Article], people: list[Person], countries: list[Country], references: list[Reference], **more: Any
) -> Archive:
    """An archive in the order that `resolve` gives it."""
    ordered = tuple(sorted(articles, key=newest_first))
    place = {article.id: number for number, article in enumerate(ordered)}
    return Archive(
        ordered,
        tuple(sorted(people, key=lambda person: (person.name, person.id))),
        tuple(sorted(countries, key=lambda country: country.name)),
        tuple(sorted(references, key=lambda r: (place[r.article], r.span or Span(10**9, 10**9), r.entity))),
        **more,
    )


def little_archive() -> Archive:
    """Three articles (one without date), three people, two countries, one credit, one quote, one unsure name."""
    talks = article(
        1,
        "Mara Voss Meets Li Na in Oslo",
        "<p>OSLO – Foreign Minister Mara Voss of Norway met Li Na of China on Tuesday.</p>"
        "<h2>What was said</h2><p>“We spoke <em>plainly</em>,” Ms. Voss said. China agreed. Adam Reyes listened.</p>"
        "<p>Per Holm contributed reporting.</p>",
        date(2023, 7, 11),
        section="World",
        thread="Oslo talks",
        byline=("Per Holm",),
        dateline="OSLO",
        summary="The two ministers met for an hour.",
        corrections=(Correction(date(2023, 7, 12), "An earlier version had the wrong day."),),
        source="A diary",
        source_url="https://example.com/diary?a=1&b=2",
        licence="CC BY 4.0",
    )
    after = article(
        2,
        "Norway Sums Up",
        "<p>Mara Voss told parliament that the talks with China had been useful.</p>",
        date(2023, 8, 2),
        section="World",
        thread="Oslo talks",
        byline=("Anna Lund", "Per Holm"),
    )
    undated = article(3, "A Profile of Per Holm", "<p>Per Holm &amp; his dog live in Norway.</p>")
    quote = talks.text.index("We spoke")
    return archive_of(
        [talks, after, undated],
        [
            Person(
                "mara-voss",
                "Mara Voss",
                ("Ms. Voss",),
                (Role("foreign minister", "a1"), Role("Foreign Minister", "a2"), Role("minister", "a1")),
                "Foreign minister of Norway",
                "Q1",
                ("m-voss",),
                confirmed=True,
            ),
            Person("li-na", "Li Na", roles=(Role("minister", "a1"),)),
            Person("per-holm", "Per Holm"),
        ],
        [Country("NO", "Norway", "norway"), Country("CN", "China", "china")],
        [
            *naming(talks, "person", "mara-voss", "Mara Voss", "Voss said"),
            *naming(talks, "person", "li-na", "Li Na"),
            *naming(talks, "person", "per-holm", "Per Holm", credit=True),
            *naming(talks, "country", "NO", "Norway"),
            *naming(talks, "country", "CN", "China"),
            *naming(after, "person", "mara-voss", "Mara Voss"),
            *naming(after, "country", "NO", "Norway"),
            *naming(after, "country", "CN", "China"),
            Reference("a2", None, "person", "li-na", "Li Na", "editor", by="editor"),
            *naming(undated, "person", "per-holm", "Per Holm"),
            *naming(undated, "country", "NO", "Norway"),
        ],
        quotes=(AttributedQuote("a1", Span(quote, quote + len("We spoke plainly,")), "mara-voss"),),
        unresolved=(Unresolved("a1", Span(*re.search("Adam Reyes", talks.text).span()), "Adam Reyes", (), "test"),),  # type: ignore[union-attr]
    )


def rendered(archive: Archive, config: Config, root: Path) -> dict[str, bytes]:
    """The files of the site of an archive by path, with the templates of the site at `root`."""
    with Silent().stage("render") as stage:
        pages = render_pages(plan_pages(archive, config), config, root, {}, stage)
        return {file_of(page.url): page.data for page in pages if page.data is not None}


def crowded_archive(articles: int = 400, people: int = 350) -> Archive:
    """Articles of three years that all name one person and one country, and each some others."""
    start = date(2020, 1, 1)
    stories = [
        article(
            number,
            f"Headline number {number} of a long series",
            "<p>"
            + "Before the name come many other words of the sentence. " * 3
            + f"Then Ann Able and Bo{number % people} "
            "spoke of Norway and of much else that filled the rest of a rather long sentence.</p>",
            start + timedelta(days=number * 1000 // articles),
            section="World",
        )
        for number in range(articles)
    ]
    everyone = [Person("ann-able", "Ann Able"), *(Person(f"bo-{n}", f"Bo{n}") for n in range(people))]
    references = [
        reference
        for number, story in enumerate(stories)
        for reference in [
            *naming(story, "person", "ann-able", "Ann Able"),
            *naming(story, "person", f"bo-{number % people}", f"Bo{number % people}"),
            *naming(story, "country", "NO", "Norway"),
        ]
    ]
    return archive_of(stories, everyone, [Country("NO", "Norway", "norway")], references)
