"""Article text with its links: people and countries where they are named, and paragraphs that can be pointed at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape, unescape

from generator.model import Article, Entity, Reference, Span
from generator.prose import Link, link_spans, text_offsets, with_numbered_paragraphs

_HEADING = re.compile(r"<h[1-6][\s>]")
_IDENTIFIED = re.compile(r'<a id="([^"]*)" (?=class="entity[ "])')
_FIRST = re.compile(r'<a id="([^"]*)" class="entity[^"]*" href="([^"]*)"')
_LATER = re.compile(r'(<a class="entity" href=")([^"]*)')
_ADDRESSED = re.compile(r'class="entity[^"]*" href="([^"]*)"')


def linked_html(article: Article, references: Iterable[Reference], hrefs: Mapping[Entity, str], root: str) -> str:
    """The article's HTML with a link over each mention of an entity that has a page; credits stay plain text.

    The first mention of an entity below each heading has the class `first`, so that only it need stand out; the first
    of all has an id: `e1` for whom or what is named first. `hrefs` are paths below the site's root, and `root` is the
    way there from the article's page.
    """
    headings = text_offsets(article.html, (heading.start() for heading in _HEADING.finditer(article.html)))
    seen: set[tuple[int, Entity]] = set()
    numbers: dict[Entity, int] = {}
    links = []
    for reference in references:
        entity = (reference.kind, reference.entity)
        if reference.span is None or reference.credit or entity not in hrefs:
            continue
        span = Span(reference.span.start - article.body_start, reference.span.end - article.body_start)
        if span.start < 0:
            continue
        place = (bisect_right(headings, span.start), entity)
        rank = "" if place in seen else f" {reference.kind} first"
        seen.add(place)
        number = numbers.setdefault(entity, len(numbers) + 1)
        links.append(Link(span, f'<a id="e{number}" class="entity{rank}" href="{escape(root + hrefs[entity])}">'))
    return _with_each_id_once(with_numbered_paragraphs(link_spans(article.html, links)))


def mentions_linked(html: str) -> Counter[str]:
    """How many links there are in a text, made by `linked_html`, to each address."""
    return Counter(unescape(address) for address in _ADDRESSED.findall(html))


def with_short_ways(html: str) -> str:
    """A text made by `linked_html` with short links: a later mention below a heading leads to the first of its entity.

    That is half the bytes, where mentions come by the hundred.
    """
    first = first_mentions(html)
    return _LATER.sub(lambda link: f"{link[1]}#{first[unescape(link[2])]}", html)


def first_mentions(html: str) -> dict[str, str]:
    """The ids of the first links in a text, made by `linked_html`, to each address."""
    return {unescape(address): identifier for identifier, address in _FIRST.findall(html)}


def _with_each_id_once(html: str) -> str:
    """Each id at its first link alone: which links find room is known only once they are laid."""
    seen: set[str] = set()

    def once(link: re.Match[str]) -> str:
        if link[1] in seen:
            return "<a "
        seen.add(link[1])
        return link[0]

    return _IDENTIFIED.sub(once, html)
