"""Marked texts → articles, annotations and answers: who each marked name is.

    == a1 1956-11-01 Headline
    Mr. [Nagy: premier](nagy) spoke. [Dora Lunt](lunt*) contributed reporting. [Pike](?) slept.

In brackets the surface and, behind a colon, the role that annotation gives; in parentheses who it is: a star marks a
credit, a question mark a name that nothing decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import NamedTuple

from little_archive import card_of, later
from msgspec.structs import replace

from generator.archive import Archive
from generator.config import AnnotationSettings
from generator.memo import Memo, open_memo
from generator.model import Annotation, Article, Overrides, PersonMention, Span
from generator.resolve import Authority, resolve_archive

_HEAD = re.compile(r"== (?P<id>\S+)(?: (?P<date>\d{4}-\d\d-\d\d))? (?P<title>.*)")
_MARK = re.compile(r"\[(?P<surface>[^\]:]+)(?:: (?P<role>[^\]]+))?\]\((?P<who>[^)*]+)(?P<credit>\*?)\)")
_HONORIFIC = re.compile(
    r"\b(Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Rev\.|King|Queen|Prince|Princess|Pope|Sir|Lord|Sister|Sheikh|Emperor|Aunt) $"
)


class Marked(NamedTuple):
    """A marked text taken apart."""

    articles: tuple[Article, ...]
    annotations: dict[str, Annotation]
    answers: dict[tuple[str, Span], str]


def read_marked(text: str) -> Marked:
    articles, annotations, answers = [], {}, {}
    for piece in re.split(r"^(?=== )", text, flags=re.MULTILINE)[1:]:
        head, _, body = piece.strip().partition("\n")
        found = _HEAD.fullmatch(head)
        assert found, head
        marked = f"{found['title']}\n{body}"
        plain, mentions = "", []
        last = 0
        for mark in _MARK.finditer(marked):
            plain += marked[last : mark.start()]
            span = Span(len(plain), len(plain) + len(mark["surface"]))
            honorific = _HONORIFIC.search(plain)
            mentions.append(
                PersonMention(
                    span, mark["surface"], honorific[1] if honorific else "", mark["role"] or "", bool(mark["credit"])
                )
            )
            answers[found["id"], span] = mark["who"]
            plain += mark["surface"]
            last = mark.end()
        plain += marked[last:]
        articles.append(article(found["id"], plain, date.fromisoformat(found["date"]) if found["date"] else None))
        annotations[found["id"]] = Annotation(people=tuple(mentions))
    return Marked(tuple(articles), annotations, answers)


def article(id_: str, text: str, published: date | None = None, overrides: Overrides | None = None) -> Article:
    return Article(
        id=id_,
        path=f"content/articles/{id_}.md",
        slug=id_,
        headline=text.partition("\n")[0],
        published=published,
        html="",
        text=text,
        overrides=overrides or Overrides(),
    )


def resolve(marked: Marked, authority: Authority | None = None) -> Archive:
    return resolved(marked.articles, marked.annotations, authority)


def resolved(
    articles: Iterable[Article],
    annotations: Mapping[str, Annotation],
    authority: Authority | None = None,
    settings: AnnotationSettings | None = None,
    memory: Memo | None = None,
) -> Archive:
    """The archive of articles in whatever order; with what `memory` has, where one is given."""
    by_id = {article.id: article for article in articles}
    cards = map(card_of, by_id.values())
    with nullcontext(memory) if memory else open_memo(None) as memo:
        archive = resolve_archive(
            cards, later(by_id), later(annotations), authority or Authority(), settings or AnnotationSettings(), memo
        )
        return replace(
            archive,
            filings=later(dict(archive.filings)),
            stories=later(dict(archive.stories)),
            told=later(dict(archive.told)),
        )


def faults(marked: Marked, archive: Archive) -> list[str]:
    """What is filed otherwise than marked: a page of two, a person of two pages, a name linked or left wrongly."""
    page = {(r.article, r.span): r.entity for r in archive.references if r.kind == "person" and r.span}
    answers = marked.answers
    stories = {who for (article_, span), who in answers.items() if not _credit(marked, article_, span)}
    found = []
    for (article_, span), who in answers.items():
        there = page.get((article_, span), "")
        if (who == "?" or who not in stories) and there:
            found.append(f"{article_}: {_surface(marked, article_, span)} should be no link, but is {there}")
        elif who != "?" and who in stories and not there:
            found.append(f"{article_}: {_surface(marked, article_, span)} should be {who}, but is unlinked")
    linked = [(who, page[key]) for key, who in answers.items() if key in page and who != "?"]
    owners, pages = defaultdict(set), defaultdict(set)
    for who, id_ in linked:
        owners[id_].add(who)
        pages[who].add(id_)
    found += [f"{id_} is a page of {', '.join(sorted(whose))}" for id_, whose in owners.items() if len(whose) > 1]
    found += [f"{who} has the pages {', '.join(sorted(those))}" for who, those in pages.items() if len(those) > 1]
    return found


def cases(folder: Path) -> Iterable[tuple[str, str]]:
    return [(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))]


def _credit(marked: Marked, article_: str, span: Span) -> bool:
    return any(mention.span == span and mention.credit for mention in marked.annotations[article_].people)


def _surface(marked: Marked, article_: str, span: Span) -> str:
    return next(mention.surface for mention in marked.annotations[article_].people if mention.span == span)
