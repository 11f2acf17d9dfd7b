"""An HTML or SVG file → what the rules ask about.

Regular expressions, run once over the page, and once over each tag that no page before was seen to have: the markup is
that of our templates and of sanitised articles, where each element that is opened is closed. html.parser takes more
than three times as long, and a first build reads all pages.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
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
    scripts: list[re.Match[str]] = []

    def without_content(hidden: re.Match[str]) -> str:
        """What stands for a comment, a declaration, a script or a style: its tags, and its lines, which still count."""
        name, attributes, _ = hidden.groups("")
        if _IS_JSON_LD.search(attributes):
            scripts.append(hidden)
        lines = "\n" * hidden[0].count("\n")
        return f"<{name}{attributes}>{lines}</{name}>" if name else lines

    shown = _HIDDEN.sub(without_content, text)
    written = _TAG.findall(shown)
    times = Counter(written)  # many tags of a page are the same, letter for letter
    tags = {one: _tag(one) for one in times}
    telling = [(times[one], tag) for one, tag in tags.items() if tag.tells]
    ids = Counter(chain.from_iterable(tag.ids * number for number, tag in telling))
    links = [link for _, tag in telling for link in tag.links]
    mentions = [mention for _, tag in telling for mention in tag.mentions]
    redirect = next((tag.redirect for _, tag in telling if tag.redirect), "")
    title = _TITLE.search(shown.partition("<body")[0])
    language = _LANGUAGE.search(shown)
    return Markup(
        title=title[1].strip() if title else "",
        language=language[1] if language else "",
        headings=sum(times[one] for one in times if one.startswith("<h1") and tags[one].name == "h1"),
        ids=frozenset(ids),
        repeated_ids=tuple(name for name, number in ids.items() if number > 1),
        images_without_alt=tuple(tag.undescribed for _, tag in telling if tag.undescribed),
        empty_links=tuple(_empty_links(shown)),
        links=tuple(dict.fromkeys([*links, redirect] if redirect else links)),
        mentions=tuple(dict.fromkeys(chain(mentions, *(_ABSOLUTE.findall(script[3]) for script in scripts)))),
        redirect=redirect,
        faults=(*_nesting_fault(shown, written, tags), *_json_ld_faults(scripts)),
    )


class _Tag(NamedTuple):
    """What a tag says by itself."""

    name: str
    opens: bool = False
    closes: bool = False
    tells: bool = False
    """Whether it has any of what follows."""
    ids: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    redirect: str = ""
    undescribed: str = ""
    """The attributes of a picture without alternative text."""


@lru_cache(maxsize=16_384)
def _tag(written: str) -> _Tag:
    """What a tag says; most tags of a page stand on others too."""
    name = _NAME.findall(written)[0]
    if written[1] == "/":
        return _Tag(name, closes=True)
    attributes = [(attribute, _value(value)) for attribute, value in _ATTRIBUTE.findall(written)]
    ids = tuple([intern(value) for attribute, value in attributes if attribute == "id"])
    links = tuple([intern(link) for attribute, value in attributes for link in _links(attribute, value)])
    mentions: tuple[str, ...] = ()
    redirect = undescribed = ""
    if name == "meta":
        said = dict(attributes)
        content = said.get("content", "")
        mentions = (intern(content),) if content.startswith("http") else ()
        redirect = content.partition("=")[2].strip(" '") if said.get("http-equiv", "").lower() == "refresh" else ""
    elif name == "img" and not _ALT.search(written):
        undescribed = written[4:-1].strip()
    tells = bool(ids or links or mentions or redirect or undescribed)
    return _Tag(
        name, name not in _VOID and written[-2] != "/", False, tells, ids, links, mentions, redirect, undescribed
    )


def _links(attribute: str, value: str) -> Iterable[str]:
    """The addresses that an attribute gives."""
    if attribute in _LINKING:
        return (value,)
    if attribute == "srcset":
        return [candidate.split()[0] for candidate in value.split(",") if candidate.strip()]
    return ()


def _value(written: str) -> str:
    value = written[1:-1] if written[0] in "\"'" else written
    return (unescape(value) if "&" in value else value).strip()


def _empty_links(shown: str) -> Iterator[str]:
    """Links with neither words nor a name for a reader who does not see the page."""
    for attributes, content in _WORDLESS.findall(shown):
        if not (_NAMED.search(attributes) or _NAMED.search(content)):
            yield from (_value(value) for attribute, value in _ATTRIBUTE.findall(attributes) if attribute in _LINKING)


def _json_ld_faults(scripts: Iterable[re.Match[str]]) -> Iterator[Fault]:
    for script in scripts:
        with suppress(msgspec.DecodeError):
            msgspec.json.decode(script[3])
            continue
        try:
            json.loads(script[3])  # tells the place
        except json.JSONDecodeError as fault:
            yield _fault(script.string, script.start(3) + fault.pos, f"The JSON-LD is no JSON: {fault.msg}.")


def _nesting_fault(shown: str, written: Sequence[str], tags: Mapping[str, _Tag]) -> Iterator[Fault]:
    """The first fault alone: what follows it is mostly its echo."""
    opened: list[str] = []
    for place, one in enumerate(written):
        tag = tags[one]
        if tag.opens:
            opened.append(tag.name)
        elif tag.closes and (not opened or opened.pop() != tag.name):
            yield _fault(shown, _start_of(place, shown), f"</{tag.name}> does not close what was opened last.")
            return
    if opened:
        yield _fault(shown, len(shown), f"<{opened[-1]}> is never closed.")
    elif shown.count("<") > len(written):
        rest = _TAG.sub(lambda tag: "\n" * tag[0].count("\n"), shown)
        if "<" in rest:
            yield _fault(rest, rest.index("<"), "A < stands here that begins no tag.")


def _start_of(place: int, shown: str) -> int:
    return next(islice(_TAG.finditer(shown), place, None)).start()


def _fault(text: str, position: int, message: str) -> Fault:
    return Fault(text.count("\n", 0, position) + 1, message)


_INSIDE = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
_HIDDEN = re.compile(rf"<!--.*?-->|<[!?][^>]*>|<(script|style)\b({_INSIDE})>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_IS_JSON_LD = re.compile(r"""(?<!\S)type=["']?application/ld\+json""")
_TAG = re.compile(rf"</?[a-zA-Z]{_INSIDE}>")
_NAME = re.compile(r"</?([^\s/>]+)")
_WORDLESS = re.compile(rf"<a\b({_INSIDE})>((?:\s++|<(?!/a\b)/?[a-zA-Z]{_INSIDE}>)*+)</a\b")
_TITLE = re.compile(r"<title>([^<]*)</title>")
_LANGUAGE = re.compile(r"""<html\b[^>]*\slang=["']?([^\s"'>]+)""")
_ABSOLUTE = re.compile(r'"(https?://[^"\s]+)"')
_ATTRIBUTE = re.compile(r"""([^\s=<>"'/]++)\s*=\s*("[^"]*+"|'[^']*+'|[^\s"'>]++)""")
_LINKING = frozenset(("href", "src", "poster", "action"))
_ALT = re.compile(r"(?<!\S)alt\b")
_NAMED = re.compile(r"""(?<!\S)(?:alt|aria-label|title)=["'][^"']|<title>[^<]""")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
