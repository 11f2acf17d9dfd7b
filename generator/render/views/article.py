"""The page of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple

from msgspec import Struct

from generator.model import Card, Correction, Entity, EntityKind, Page, Picture, Reference, Story, file_of
from generator.render import structured, urls
from generator.render.cards import ArticleCard, Head, Link
from generator.render.catalogue import CALENDAR, HOME, Catalogue, sentence
from generator.render.dates import day_name, month_name
from generator.render.entity_links import first_mentions, linked_html, mentions_linked, with_short_ways
from generator.render.related import Related, related_articles

_LONG = 32_000
"""Characters of a text with its links that, with all that stands around it, can outgrow 60 kB."""
_FROM_ROOT = re.compile(r'( (?:href|src|cite)=")/(?!/)')
"""Before a way that an editor wrote from the site's root on, "/articles/2023/07/talks/index.html": the site may stand
anywhere."""
_ALSO = 60


class Mentioned(NamedTuple):
    """An entity in the side column of an article."""

    kind: EntityKind
    name: str
    href: str
    role: str
    """A person's role as this article gave it."""
    named_in: tuple[Literal["headline", "lead"], ...]
    """Where it is named that makes the article one about it; the lead is `lead_of`."""
    mentions: int
    """Links in the text; none where it is named in the headline alone, within a link, or by an editor."""
    anchor: str
    """The id of the first of them."""


class Citation(NamedTuple):
    """The article as a reference: in words, for BibTeX and for programs that read RIS."""

    plain: str
    bibtex: str
    ris: str


class ArticleView(Struct, frozen=True):
    """An article with its links, what it is about, and its neighbours."""

    head: Head
    headline: str
    section: Link | None
    thread: str
    summary: str
    byline: tuple[Link, ...]
    contributors: tuple[Link, ...]
    dateline: str
    published: date | None
    corrections: tuple[Correction, ...]
    picture: Picture | None
    body: str
    """Sanitised HTML with the links laid over it."""
    about: tuple[Mentioned, ...]
    """Named in the headline or the lead, or often."""
    also: tuple[Mentioned, ...]
    """All others, or as many of them as one reads through."""
    more: int
    """How many are left out of `also`; the text links them."""
    unsure: tuple[str, ...]
    """Names that were left unlinked, for it is not certain whom they mean."""
    source: Link | None
    licence: str
    citation: Citation
    report: str
    """Where to report a wrong link; empty where the site names no repository."""
    related: tuple[Related, ...]
    earlier_in_thread: ArticleCard | None
    later_in_thread: ArticleCard | None
    earlier: ArticleCard | None
    later: ArticleCard | None


def article_page(catalogue: Catalogue, article: Card, earlier: Card | None, later: Card | None) -> Page:
    """The page of an article between its neighbours in time."""
    url = urls.article_url(article)
    root = urls.root_of(url)
    site = catalogue.config.site
    story = catalogue.archive.stories[article.id]
    body = _FROM_ROOT.sub(rf"\1{root}", linked_html(story.article, story.references, catalogue.hrefs, root))
    if len(body) > _LONG:
        body = with_short_ways(body)
    named = _mentioned(catalogue, story, body, root)
    about = tuple(entity for entity, is_about in named if is_about)
    also = tuple(entity for entity, is_about in named if not is_about)[:_ALSO]
    source = article.source or article.source_url
    section = Link(article.section, file_of(urls.section_url(article.section))) if article.section else None
    earlier_in_thread, later_in_thread = catalogue.neighbours_in_thread(article)
    byline = _credited(catalogue, story.references, article.byline)
    contributors = _credited(catalogue, story.references, article.contributors)
    view = ArticleView(
        head=_head(catalogue, article, url, byline=byline, contributors=contributors, about=about, also=also),
        headline=article.headline,
        section=section,
        thread=article.thread,
        summary=article.summary,
        byline=byline,
        contributors=contributors,
        dateline=article.dateline,
        published=article.published,
        corrections=article.corrections,
        picture=article.picture,
        body=body,
        about=about,
        also=also,
        more=len(named) - len(about) - len(also),
        unsure=catalogue.archive.filings[article.id].unsure,
        source=Link(source, article.source_url) if source else None,
        licence=article.licence,
        citation=_citation(article, site.publisher or site.title, urls.absolute(site.url, url)),
        report=catalogue.report(
            f"Wrong link in “{article.headline}”", f"File: {article.path}\n\nThe words:\n\nWho or what they mean:\n"
        ),
        related=related_articles(catalogue, article, besides=(earlier_in_thread, later_in_thread)),
        earlier_in_thread=catalogue.cards[earlier_in_thread.id] if earlier_in_thread else None,
        later_in_thread=catalogue.cards[later_in_thread.id] if later_in_thread else None,
        earlier=catalogue.cards[earlier.id] if earlier else None,
        later=catalogue.cards[later.id] if later else None,
    )
    return Page(url, "article.html", view)


def _head(
    catalogue: Catalogue,
    article: Card,
    url: str,
    *,
    byline: tuple[Link, ...],
    contributors: tuple[Link, ...],
    about: tuple[Mentioned, ...],
    also: tuple[Mentioned, ...],
) -> Head:
    site = catalogue.config.site
    iri = catalogue.iris(url)

    def nodes(mentioned: tuple[Mentioned, ...]) -> list[structured.Node]:
        return [structured.entity(e.kind, e.name, iri(e.href), catalogue.wikidata.get(e.href, "")) for e in mentioned]

    def credit(of: Link) -> structured.Node:
        return structured.entity("person", of.name, iri(of.href) if of.href else "")

    node = structured.news_article(
        article,
        iri(file_of(url)),
        publisher=site.publisher or site.title,
        language=site.language,
        image=catalogue.picture(article.picture),
        authors=[credit(author) for author in byline],
        contributors=[credit(contributor) for contributor in contributors],
        about=nodes(about),
        mentions=nodes(also),
    )
    return catalogue.head(
        url,
        article.headline,
        article.lead,
        _crumbs(article),
        kind="article",
        image=catalogue.picture(article.picture),
        image_alt=article.picture.alt if article.picture else "",
        structured=[node],
    )


def _crumbs(article: Card) -> tuple[Link, ...]:
    day = article.published
    if not day:
        return (HOME, CALENDAR, Link("Undated", file_of(urls.UNDATED)))
    year = Link(str(day.year), file_of(urls.year_url(urls.HOME, day.year)))
    return (HOME, CALENDAR, year, Link(month_name(day.month), file_of(urls.month_url(urls.HOME, day.year, day.month))))


def _credited(catalogue: Catalogue, references: Iterable[Reference], names: tuple[str, ...]) -> tuple[Link, ...]:
    """Names of a credit line; one that has a page as a person of other stories leads there."""
    pages = {
        reference.surface: catalogue.hrefs.get(("person", reference.entity), "")
        for reference in references
        if reference.credit
    }
    return tuple(Link(name, pages.get(name, "")) for name in names)


def _mentioned(catalogue: Catalogue, story: Story, body: str, root: str) -> list[tuple[Mentioned, bool]]:
    """Whom and what a story names, in order of the text, and whether it is about them; `body` has the links."""
    article = story.article
    linked, first = mentions_linked(body), first_mentions(body)
    named = [reference for reference in story.references if not reference.credit]
    clippings = catalogue.archive.filings[article.id].clippings
    on = {(clipping.kind, clipping.entity) for clipping in clippings if clipping.about}
    roles: dict[str, str] = {}
    for reference in named:
        if reference.kind == "person" and reference.role:
            roles.setdefault(reference.entity, reference.role)
    named_in: dict[Entity, dict[Literal["headline", "lead"], None]] = {}
    lead_end, body_start = article.lead_end, article.body_start
    for reference in named:
        if reference.span and reference.span.start < lead_end:
            part: Literal["headline", "lead"] = "headline" if reference.span.start < body_start else "lead"
            named_in.setdefault((reference.kind, reference.entity), {})[part] = None
    found = []
    for entity in dict.fromkeys((reference.kind, reference.entity) for reference in named):
        if entity in catalogue.links:
            kind, key = entity
            role = roles.get(key, "") if kind == "person" else ""
            name, href = catalogue.links[entity]
            anchor = first.get(root + href, "")
            mentions = linked[root + href] + linked[f"#{anchor}"]
            mentioned = Mentioned(kind, name, href, role, tuple(named_in.get(entity, ())), mentions, anchor)
            found.append((mentioned, entity in on))
    return found


def _citation(article: Card, publisher: str, address: str) -> Citation:
    day = article.published
    authors = article.byline
    words = [" and ".join(authors), f"“{article.headline}”", publisher, day_name(day) if day else "undated"]
    bibtex = {
        "title": article.headline.translate(_TEX),
        "author": " and ".join(f"{{{name.translate(_TEX)}}}" for name in authors),
        "journal": publisher.translate(_TEX),
        "year": str(day.year) if day else "",
        "date": day.isoformat() if day else "",
        "url": address,
    }
    fields = "".join(f"  {key} = {{{_plain(value)}}},\n" for key, value in bibtex.items() if value)
    ris = [
        ("TY", "NEWS"),
        ("TI", article.headline),
        *(("AU", name) for name in authors),
        ("T2", publisher),
        ("DA", day.isoformat().replace("-", "/") if day else ""),
        ("UR", address),
        ("ER", ""),
    ]
    return Citation(
        " ".join([*(sentence(word) for word in words if word), address]).rstrip(),
        f"@article{{{article.slug},\n{fields}}}",
        "\n".join(f"{tag}  - {_plain(value)}" for tag, value in ris if value or tag == "ER"),
    )


_TEX = str.maketrans(
    {
        **{letter: f"\\{letter}" for letter in "%&#$_"},
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
"""What TeX takes for a command. BibTeX counts braces even behind a backslash, so they go by their names."""


def _plain(value: str) -> str:
    return " ".join(value.split())
