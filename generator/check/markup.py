"""An HTML or SVG file → what the rules ask about.

Regular expressions, each run once over the page: the markup is that of our templates and of sanitised articles, where
each element that is opened is closed. html.parser takes nearly three times as long, and a first build reads all pages.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from itertools import chain, islice
from sys import intern
from typing import NamedTuple

import msgspec


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


def read_markup(text: str) -> Markup:
    """What a page holds."""
    shown = _HIDDEN.sub(_without_content, text)
    tags = _TAG.findall(shown)
    unlike = dict.fromkeys(tags)  # many tags of a page are the same, letter for letter
    attributes = "\n".join([written for _, _, written in unlike if written])
    ids = Counter(_values(_ID, "\n".join([written for _, _, written in tags if "id" in written])))
    scripts = _JSON_LD.findall(text)
    metas = [written for _, name, written in unlike if name == "meta"]
    redirects = [content for meta in metas if _REFRESH.search(meta) for content in _values(_CONTENT, meta)]
    redirect = redirects[0].partition("=")[2].strip(" '") if redirects else ""
    links = [*_values(_LINK, attributes), *_pictures(attributes), *([redirect] if redirect else [])]
    contents = [content for meta in metas for content in _values(_CONTENT, meta) if content.startswith("http")]
    title = _TITLE.search(shown.partition("<body")[0])
    language = _LANGUAGE.search(shown)
    return Markup(
        title=title[1].strip() if title else "",
        language=language[1] if language else "",
        headings=len([name for slash, name, _ in tags if name == "h1" and not slash]),
        ids=frozenset(map(intern, ids)),
        repeated_ids=tuple(name for name, times in ids.items() if times > 1),
        images_without_alt=tuple(w.strip() for _, name, w in unlike if name == "img" and not _ALT.search(w)),
        empty_links=tuple(_empty_links(shown)),
        links=tuple(dict.fromkeys(map(intern, links))),
        mentions=tuple(dict.fromkeys(map(intern, chain(contents, *map(_ABSOLUTE.findall, scripts))))),
        redirect=redirect,
        faults=(*_nesting_fault(shown, tags), *(_json_ld_faults(text) if scripts else ())),
    )


def _without_content(hidden: re.Match[str]) -> str:
    """What stands for a comment, a declaration, a script or a style: its tags, and its lines, which still count."""
    name, attributes = hidden.groups("")
    lines = "\n" * hidden[0].count("\n")
    return f"<{name}{attributes}>{lines}</{name}>" if name else lines


def _values(pattern: re.Pattern[str], attributes: str) -> Iterator[str]:
    for written in pattern.findall(attributes):
        value = written[1:-1] if written[0] in "\"'" else written
        yield (unescape(value) if "&" in value else value).strip()


def _pictures(attributes: str) -> Iterator[str]:
    for candidates in _values(_SRCSET, attributes) if "srcset" in attributes else ():
        yield from (candidate.split()[0] for candidate in candidates.split(",") if candidate.strip())


def _empty_links(shown: str) -> Iterator[str]:
    """Links with neither words nor a name for a reader who does not see the page."""
    for attributes, content in _ANCHOR.findall(shown):
        words = _TAG.sub("", content) if "<" in content else content
        if not (words.strip() or _NAMED.search(attributes) or _NAMED.search(content)):
            yield from _values(_LINK, attributes)


def _json_ld_faults(text: str) -> Iterator[Fault]:
    for script in _JSON_LD.finditer(text):
        with suppress(msgspec.DecodeError):
            msgspec.json.decode(script[1])
            continue
        try:
            json.loads(script[1])  # tells the place
        except json.JSONDecodeError as fault:
            yield _fault(text, script.start(1) + fault.pos, f"The JSON-LD is no JSON: {fault.msg}.")


def _nesting_fault(shown: str, tags: list[tuple[str, str, str]]) -> Iterator[Fault]:
    """The first fault alone: what follows it is mostly its echo."""
    opened: list[str] = []
    for place, (slash, name, written) in enumerate(tags):
        if slash:
            if not opened or opened.pop() != name:
                yield _fault(shown, _start_of(place, shown), f"</{name}> does not close what was opened last.")
                return
        elif name not in _VOID and written[-1:] != "/":
            opened.append(name)
    if opened:
        yield _fault(shown, len(shown), f"<{opened[-1]}> is never closed.")
    elif shown.count("<") > len(tags):
        rest = _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), shown)
        if "<" in rest:
            yield _fault(rest, rest.index("<"), "A < stands here that begins no tag.")


def _start_of(place: int, shown: str) -> int:
    return next(islice(_TAG.finditer(shown), place, None)).start()


def _fault(text: str, position: int, message: str) -> Fault:
    return Fault(text.count("\n", 0, position) + 1, message)


_INSIDE = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
_VALUE = r"""\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)"""
_HIDDEN = re.compile(rf"<!--.*?-->|<[!?][^>]*>|<(script|style)\b({_INSIDE})>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*)({_INSIDE})>")
_ANCHOR = re.compile(rf"<a\b({_INSIDE})>(.*?)</a\b", re.DOTALL)
_TITLE = re.compile(r"<title>([^<]*)</title>")
_LANGUAGE = re.compile(r"""<html\b[^>]*\slang=["']?([^\s"'>]+)""")
_JSON_LD = re.compile(r"""<script\b[^>]*\btype=["']?application/ld\+json["']?[^>]*>(.*?)</script""", re.DOTALL)
_ABSOLUTE = re.compile(r'"(https?://[^"\s]+)"')
_ID = re.compile(rf"(?<!\S)id{_VALUE}")
_LINK = re.compile(rf"(?<!\S)(?:href|src|poster|action){_VALUE}")
_SRCSET = re.compile(rf"(?<!\S)srcset{_VALUE}")
_CONTENT = re.compile(rf"(?<!\S)content{_VALUE}")
_REFRESH = re.compile(r"""(?<!\S)http-equiv=["']?refresh""", re.IGNORECASE)
_ALT = re.compile(r"(?<!\S)alt\b")
_NAMED = re.compile(r"""(?<!\S)(?:alt|aria-label|title)=["'][^"']|<title>[^<]""")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
