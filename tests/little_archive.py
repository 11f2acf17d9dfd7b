"""Small archives, made by hand, for the tests of the reading side."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from generator.archive import Archive, newest_first
from generator.config import Config, Site
from generator.memo import key_of, open_memo
from generator.model import (
    Article,
    Card,
    Correction,
    Country,
    Entity,
    EntityKind,
    Later,
    Page,
    Person,
    Quote,
    Reference,
    Role,
    Span,
    Story,
    Unresolved,
    file_of,
    lead_of,
)
from generator.progress import Silent
from generator.prose import first_sentence, plain_text
from generator.render import plan_pages, render_pages
from generator.resolve.clip import filing_of

T = TypeVar("T")
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


def card_of(article: Article) -> Card:
    """The card that reading gives with an article."""
    fields = {name: getattr(article, name) for name in Card._fields if name not in ("body", "lead")}
    lead = article.summary or first_sentence(article.text, lead_of(article.text, article.body_start).start)
    return Card(**fields, body=digest(article), lead=lead)


def digest(value: object) -> str:
    return key_of(msgspec.msgpack.encode(value))


def later(values: Mapping[str, T]) -> Later[T]:
    """Values that are there, as those that come later."""
    return Later({name: digest(value) for name, value in values.items()}, values.__getitem__)


def archive_of(
    articles: list[Article],
    people: list[Person],
    countries: list[Country],
    references: list[Reference],
    unresolved: tuple[Unresolved, ...] = (),
    quotes: tuple[tuple[str, Quote], ...] = (),
    withdrawn: tuple[str, ...] = (),
) -> Archive:
    """An archive in the order that `resolve` gives it; `quotes` with the ids of their articles."""
    stories = {
        article.id: Story(
            article,
            tuple(
                sorted(
                    (r for r in references if r.article == article.id),
                    key=lambda r: (r.span or Span(10**9, 10**9), r.entity),
                )
            ),
            tuple(one for one in unresolved if one.article == article.id),
        )
        for article in articles
    }
    cards = tuple(sorted(map(card_of, articles), key=newest_first))
    filings = {
        id_: filing_of(story, [quote for article, quote in quotes if article == id_]) for id_, story in stories.items()
    }
    places: dict[Entity, list[int]] = defaultdict(list)
    for place, card in enumerate(cards):
        for entity in filings[card.id].entities:
            places[entity].append(place)
    return Archive(
        articles=cards,
        people=tuple(sorted(people, key=lambda person: (person.name, person.id))),
        countries=tuple(sorted(countries, key=lambda country: country.name)),
        entities={id_: filing.entities for id_, filing in filings.items()},
        places=dict(places),
        filings=filings,
        stories=later(stories),
        told=later({id_: story.references for id_, story in stories.items()}),
        shown={card.id: digest((card._replace(body=""), filings[card.id])) for card in cards},
        withdrawn=withdrawn,
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
    quote, speaker = talks.text.index("We spoke"), talks.text.index("Voss said")
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
        quotes=(
            ("a1", Quote(Span(quote, quote + len("We spoke plainly,")), Span(speaker, speaker + len("Voss said")))),
        ),
        unresolved=(Unresolved("a1", Span(*re.search("Adam Reyes", talks.text).span()), "Adam Reyes", (), "test"),),  # type: ignore[union-attr]
    )


def pages_of(archive: Archive, config: Config) -> list[Page]:
    """Every page of the site of an archive."""
    with open_memo(None) as memo:
        plan = plan_pages(archive, config, memo)
    pages = [page for sheaf in plan.sheaves for page in sheaf.pages()]
    return pages + list(plan.lists(file_of(page.url) for page in pages if page.url.endswith("/")).pages())


def rendered(archive: Archive, config: Config, root: Path) -> dict[str, bytes]:
    """The files of the site of an archive by path, with the templates of the site at `root`."""
    with open_memo(None) as memo, Silent().stage("render") as stage:
        made = render_pages(plan_pages(archive, config, memo), config, root, None, memo, stage)
        return {file_of(page.url): page.data for page in made.pages if page.data is not None}


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
