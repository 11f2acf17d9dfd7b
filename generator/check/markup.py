"""An HTML or SVG file → what the rules ask about.

A tokeniser of one regular expression, for the markup that templates and sanitised articles have, where each element
that is opened is closed. html.parser takes several times as long, and all pages are read at every build.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from sys import intern
from typing import NamedTuple


class Fault(NamedTuple):
    """Something wrong with the markup itself. `line` counts from 1."""

    line: int
    message: str


class Markup(NamedTuple):
    """What a page holds: a pure function of its text. Addresses stand as they are written, each once."""

    title: str
    language: str
    headings: int
    """How many `h1` there are."""
    ids: frozenset[str]
    repeated_ids: tuple[str, ...]
    images_without_alt: tuple[str, ...]
    empty_links: tuple[str, ...]
    """Links without a word or a name."""
    links: tuple[str, ...]
    """Addresses that the page needs (pictures, style sheets) or leads to."""
    mentions: tuple[str, ...]
    """Absolute addresses in its metadata and JSON-LD."""
    redirect: str
    """Where the page sends its readers on to; empty for all others."""
    faults: tuple[Fault, ...]


class _Tag(NamedTuple):
    """A start tag. `end` is the offset behind it, where its content begins."""

    name: str
    attributes: dict[str, str]
    end: int


def read_markup(text: str) -> Markup:
    """What a page holds."""
    faults: list[Fault] = []
    tags = list(_start_tags(text, faults))
    head = text.find("<body")
    title = _TITLE.search(text, 0, head if head >= 0 else len(text))
    ids = Counter(tag.attributes["id"] for tag in tags if "id" in tag.attributes)
    redirect = next((address for tag in tags if (address := _refresh(tag))), "")
    return Markup(
        title=title[1].strip() if title else "",
        language=next((tag.attributes.get("lang", "") for tag in tags if tag.name == "html"), ""),
        headings=sum(tag.name == "h1" for tag in tags),
        ids=frozenset(map(intern, ids)),
        repeated_ids=tuple(name for name, times in ids.items() if times > 1),
        images_without_alt=tuple(
            tag.attributes.get("src", "") for tag in tags if tag.name == "img" and "alt" not in tag.attributes
        ),
        empty_links=tuple(tag.attributes["href"] for tag in tags if tag.name == "a" and _is_empty(tag, text)),
        links=tuple(dict.fromkeys(map(intern, (*_links(tags), *([redirect] if redirect else []))))),
        mentions=tuple(dict.fromkeys(map(intern, _mentions(tags, text, faults)))),
        redirect=redirect,
        faults=tuple(faults[:1]),  # the first alone: what follows it is mostly its echo
    )


def _start_tags(text: str, faults: list[Fault]) -> Iterator[_Tag]:
    """Start tags in order; what is wrong with the nesting goes to `faults`."""
    opened: list[str] = []
    for token in _TOKEN.finditer(text):
        raw, raw_attributes, start, start_attributes, end = token.groups("")
        if raw or start:
            name, written = (raw or start).lower(), raw_attributes or start_attributes
            pairs = _ATTRIBUTE.findall(written) if written else ()
            attributes = {key.lower(): _value(value) for key, value in pairs}
            if len(attributes) < len(pairs):
                faults.append(_fault(text, token.start(), f"<{name}> has an attribute twice."))
            yield _Tag(name, attributes, token.start() + len(name) + len(written) + 2)
            if not raw and name not in _VOID and not written.endswith("/"):
                opened.append(name)
        elif end:
            name = end.lower()
            if opened and opened[-1] == name:
                opened.pop()
            elif name in opened:
                faults.append(_fault(text, token.start(), f"</{name}> comes while <{opened[-1]}> is open."))
                del opened[opened.index(name) :]
            else:
                faults.append(_fault(text, token.start(), f"</{name}> closes nothing."))
        elif token[0] == "<":
            faults.append(_fault(text, token.start(), "A < stands here that begins no tag."))
    if opened:
        faults.append(_fault(text, len(text), f"<{opened[-1]}> is never closed."))


def _links(tags: list[_Tag]) -> Iterator[str]:
    for tag in tags:
        for name, value in tag.attributes.items():
            if name in _LINKS:
                yield value.strip()
            elif name == "srcset":
                yield from (candidate.split()[0] for candidate in value.split(",") if candidate.strip())


def _mentions(tags: list[_Tag], text: str, faults: list[Fault]) -> Iterator[str]:
    for tag in tags:
        if tag.name == "meta" and tag.attributes.get("content", "").startswith("http"):
            yield tag.attributes["content"]
        elif tag.name == "script" and tag.attributes.get("type") == "application/ld+json":
            data = text[tag.end : text.find("</", tag.end)]
            yield from _ABSOLUTE.findall(data)
            try:
                json.loads(data)
            except json.JSONDecodeError as fault:
                faults.append(_fault(text, tag.end + fault.pos, f"The JSON-LD is no JSON: {fault.msg}."))


def _refresh(tag: _Tag) -> str:
    if tag.name == "meta" and tag.attributes.get("http-equiv", "").lower() == "refresh":
        return tag.attributes.get("content", "").partition("=")[2].strip(" '\"")
    return ""


def _is_empty(tag: _Tag, text: str) -> bool:
    """Whether a link has neither words nor a name for a reader who does not see it."""
    if "href" not in tag.attributes or tag.attributes.get("aria-label") or tag.attributes.get("title"):
        return False
    content = text[tag.end : text.find("</a", tag.end)]
    return not (_NAMED.search(content) or _TAG.sub("", content).strip())


def _value(written: str) -> str:
    value = written.strip("\"'") if written[:1] in ("'", '"') else written
    return unescape(value) if "&" in value else value


def _fault(text: str, position: int, message: str) -> Fault:
    return Fault(text.count("\n", 0, position) + 1, message)


_INSIDE = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
_TOKEN = re.compile(
    rf"""
      <!--.*?-->
    | <[!?][^>]*>
    | <(script|style)\b({_INSIDE})>.*?</\1\s*>
    | <([a-z][^\s/>]*)({_INSIDE})>
    | </([a-z][^\s>]*)\s*>
    | <
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=]+))?""")
_TAG = re.compile(r"<[^>]*>")
_TITLE = re.compile(r"<title>([^<]*)</title>", re.IGNORECASE)
_NAMED = re.compile(r"""\b(?:alt|aria-label)=["'][^"']|<title>[^<]""", re.IGNORECASE)
_ABSOLUTE = re.compile(r'"(https?://[^"\s]+)"')
_LINKS = frozenset({"href", "src", "poster", "action"})
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
