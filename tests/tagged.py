"""Texts with the model's tags written into them: "[Antony J. Blinken](PERSON) met [Wang](ORG)"."""

from __future__ import annotations

import re

from generator.annotate.tagger import Tag, Tags
from generator.model import Article, Overrides, Span

_TAG = re.compile(r"\[([^\]]+)\]\(([A-Z_]+)\)")


def tagged(text: str, overrides: Overrides | None = None) -> tuple[Article, Tags]:
    """The article, its first line the headline, and its tags."""
    plain, tags, last = "", [], 0
    for mark in _TAG.finditer(text):
        plain += text[last : mark.start()]
        tags.append(Tag(Span(len(plain), len(plain) + len(mark[1])), mark[2]))
        plain += mark[1]
        last = mark.end()
    plain += text[last:]
    headline = plain.partition("\n")[0]
    article = Article(
        id="a",
        path="content/articles/a.md",
        slug="a",
        headline=headline,
        published=None,
        html="",
        text=plain,
        overrides=overrides or Overrides(),
    )
    return article, tuple(tags)
