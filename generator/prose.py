"""HTML ↔ plain text by offset: where a word of the text stands in the markup, and the sentence around it.

The HTML is well formed as nh3 writes it: attribute values are quoted and every tag is closed. Its plain text has one
line a block; white space within a line counts as one space. `link_spans` lays links over the markup by offsets in
that text and keeps the law `plain_text(link_spans(html, links)) == plain_text(html)`.
"""

from __future__ import annotations

import html as markup
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.model import Excerpt, Span

_TAG = r"""<(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>"""
_ENTITY = r"&\#?\w+;"
_MARKUP = re.compile(rf"[<&](?:(?<=<){_TAG[1:]}|(?<=&){_ENTITY[1:]})")
"""A tag or an entity; begins with what can begin one, so that the search passes quickly over all that cannot."""
_TOKEN = re.compile(rf"[^<&\s]++(?:\ [^<&\s]++)*+|({_TAG})|(\s++)|({_ENTITY})|[<&]")
_IS_TAG, _IS_SPACE, _IS_ENTITY = 1, 2, 3
"""Its groups; what is in none of them is words."""
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PARAGRAPH = re.compile(r"<p(?=[\s>])")
_EXCERPT_SIDE = 150
_LEAD_LENGTH = 300
_TAG_NAME = re.compile(r"</?\s*([a-zA-Z][a-zA-Z0-9]*)")
_BLOCKS = frozenset(
    "address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)


class _Run(NamedTuple):
    """A stretch of markup that gives characters: `text` begins at `offset` of the plain text."""

    offset: int
    text: str
    start: int
    end: int


class Link(NamedTuple):
    """Tags to lay around a span of the plain text."""

    span: Span
    opening: str
    closing: str = "</a>"


def without_controls(text: str) -> str:
    """A text without the characters that neither HTML nor XML may hold, such as U+0001; they show nothing."""
    return _CONTROLS.sub("", text)


def plain_text(html: str) -> str:
    """The text of `html`, one line a block, with entities resolved and white space folded."""
    lines = _MARKUP.sub(lambda found: _shown(found[0]), html).split(_BREAK)
    return "\n".join([" ".join(words) for line in lines if (words := line.split())])


def link_spans(html: str, links: Iterable[Link]) -> str:
    """Lay links over `html` by offsets in its plain text.

    A link that would begin inside another, stand within an existing `<a>`, or leave the block it begins in is left
    out. One whose words are cut by inline tags is laid around the tags where they are balanced, else piece by piece.
    """
    runs = _runs(html)
    offsets = [run.offset for run in runs]
    anchors = [(tag.start(), html.find("</a>", tag.end())) for tag in re.finditer(r"<a[\s>]", html)]
    pieces: list[str] = []
    done = 0
    covered = 0
    for link in sorted(links):
        start, end = link.span
        if start < covered or start >= end or not runs:
            continue
        covering = runs[bisect_right(offsets, start) - 1 : bisect_right(offsets, end - 1)]
        if not _is_one_line(covering, start, end):
            continue
        begin, stop = _in_markup(covering[0], start), _in_markup(covering[-1], end)
        if any(opened < stop and begin < closed for opened, closed in anchors):
            continue
        for cut_begin, cut_stop in [(begin, stop)] if _is_balanced(html[begin:stop]) else _words(html, begin, stop):
            pieces += [html[done:cut_begin], link.opening, html[cut_begin:cut_stop], link.closing]
            done = cut_stop
        covered = end
    pieces.append(html[done:])
    return "".join(pieces)


def text_offsets(html: str, places: Iterable[int]) -> list[int]:
    """For places in the markup, ascending: the offset in its plain text of the first character from there on."""
    wanted = list(places)
    runs = _runs(html) if wanted else ()
    starts = [run.start for run in runs]
    length = runs[-1].offset + len(runs[-1].text) if runs else 0
    found = (bisect_left(starts, place) for place in wanted)
    return [runs[number].offset if number < len(runs) else length for number in found]


def with_numbered_paragraphs(html: str) -> str:
    """The same HTML; its paragraphs have the ids `p1`, `p2` and so on."""
    pieces = _PARAGRAPH.split(html)
    return pieces[0] + "".join(f'<p id="p{number}"{rest}' for number, rest in enumerate(pieces[1:], 1))


def paragraph_starts(html: str) -> list[int]:
    """The offsets in the plain text of `html` at which its numbered paragraphs begin."""
    return text_offsets(html, (paragraph.start() for paragraph in _PARAGRAPH.finditer(html)))


def paragraph_at(starts: Sequence[int], offset: int) -> str:
    """The id of the paragraph around an offset, by `paragraph_starts`; empty before the first."""
    number = bisect_right(starts, offset)
    return f"p{number}" if number else ""


_BREAK = "\0"
"""Parts lines while a text is made; HTML holds no such character."""


@lru_cache(maxsize=4096)
def _shown(written: str) -> str:
    """What a tag or an entity gives to the text."""
    if written[0] == "&":
        return markup.unescape(written)
    return _BREAK if _parts_lines(written) else ""


@lru_cache(maxsize=4096)
def _parts_lines(tag: str) -> bool:
    name = _TAG_NAME.match(tag)
    return name is not None and name[1].lower() in _BLOCKS


@lru_cache(maxsize=1)
def _runs(html: str) -> Sequence[_Run]:
    """The stretches of `html` that give text, each with its offset; a line break takes one place between lines.

    The last are kept: whoever lays links over a text has just asked where its headings are.
    """
    runs: list[_Run] = []
    offset = 0
    at_line_start = True
    space: tuple[int, int] | None = None
    for token in _TOKEN.finditer(html):
        kind = token.lastindex
        if kind == _IS_TAG:
            if _parts_lines(token[0]):
                at_line_start = True
                space = None
            continue
        text = markup.unescape(token[0]) if kind == _IS_ENTITY else token[0]
        if kind == _IS_SPACE or (kind == _IS_ENTITY and text.isspace()):
            space = space or token.span()
            continue
        if at_line_start:
            offset += offset > 0
            at_line_start = False
        elif space:
            runs.append(_Run(offset, " ", *space))
            offset += 1
        space = None
        runs.append(_Run(offset, text, *token.span()))
        offset += len(text)
    return runs


def _in_markup(run: _Run, offset: int) -> int:
    if run.end - run.start == len(run.text):
        return run.start + offset - run.offset
    return run.start if offset == run.offset else run.end


def _words(html: str, begin: int, stop: int) -> list[tuple[int, int]]:
    """The stretches between tags that hold more than white space."""
    found = re.compile(r"<[^>]*>|([^<]+)").finditer(html, begin, stop)
    return [between.span(1) for between in found if between[1] and not between[1].isspace()]


def _is_one_line(covering: Sequence[_Run], start: int, end: int) -> bool:
    if not covering or covering[0].offset + len(covering[0].text) <= start:
        return False
    if covering[-1].offset + len(covering[-1].text) < end:
        return False
    return all(a.offset + len(a.text) == b.offset for a, b in pairwise(covering))


def _is_balanced(fragment: str) -> bool:
    open_tags: list[str] = []
    for tag in re.finditer(r"<(/?)\s*([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>", fragment):
        closing, name, alone = tag.groups()
        if alone:
            continue
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return False
    return not open_tags


_ABBREVIATIONS = frozenset(
    "mr mrs ms messrs dr prof sen rep gov gen col lt sgt capt maj adm rev hon pres sec st mt ft vol vs jr sr inc "
    "corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m i.e e.g u.s u.n u.k".split()
)
_SENTENCE_END = re.compile(r"""[.!?…]+["'”’)\]]*\s+(?=["'“‘(\[]*[^\sa-z])""")


def sentence_around(text: str, span: Span) -> Span:
    """The sentence of `text` that holds `span`; it never leaves the line.

    A full stop ends a sentence where white space and no small letter follow it, unless it stands behind an
    abbreviation or an initial.
    """
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    start = line_start
    for end in _SENTENCE_END.finditer(text, line_start, line_end):
        if _ends_in_abbreviation(text, line_start, end.start()) and text[end.start()] == ".":
            continue
        if end.end() <= span.start:
            start = end.end()
        elif end.start() >= span.end - 1:
            return Span(start, len(text[: end.end()].rstrip()))
    return Span(start, line_end)


def excerpt(text: str, span: Span) -> Excerpt:
    """The sentence around a mention, shortened on both sides where it is long."""
    start, end = sentence_around(text, span)
    before, after = text[start : span.start], text[span.end : end]
    if len(before) > _EXCERPT_SIDE:
        before = "… " + before[-_EXCERPT_SIDE:].split(" ", 1)[-1]
    return Excerpt(before, text[span.start : span.end], shortened(after, _EXCERPT_SIDE))


def first_sentence(text: str, start: int) -> str:
    """The sentence that begins at `start`, shortened where it is long; empty where the text ends there."""
    if len(text) <= start:
        return ""
    begin, end = sentence_around(text, Span(start, start + 1))
    return shortened(text[begin:end], _LEAD_LENGTH)


def shortened(text: str, most: int) -> str:
    """The text, or as many whole words of it as fit into `most` characters."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def _ends_in_abbreviation(text: str, line_start: int, stop: int) -> bool:
    word = text[max(line_start, text.rfind(" ", line_start, stop) + 1) : stop].lstrip("\"'“‘([")
    return (len(word) == 1 and word.isupper()) or word.lower() in _ABBREVIATIONS
