"""Whatever a page links to is there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from generator.check.markup import Markup
from generator.errors import error, warning
from generator.model import Problem


def check_links(
    pages: Mapping[str, Markup], files: Collection[str], listed: Mapping[str, Collection[str]], site_url: str
) -> Iterator[Problem]:
    """Addresses within the site that lead nowhere, from `pages` and from feeds and sitemaps (`listed`), by path.

    `files` are all paths of the release; `site_url` may be empty.
    """
    for path, page in pages.items():
        for address in page.links:
            yield from _check_link(path, address, pages, files, site_url)
        target = _target(path, page.redirect, site_url) if page.redirect else None
        if target and _file(target[0], files) == path:
            yield error(path, "This page sends its readers on to itself.", "Mend `formerly`.", "link-circle")
    for path, addresses in (*((path, page.mentions) for path, page in pages.items()), *listed.items()):
        for address in addresses:
            target = _target(path, address, site_url)
            if target and _file(target[0], files) not in files:
                yield _broken(path, target[0])


def addresses_in(text: str, site_url: str) -> tuple[str, ...]:
    """Absolute addresses of the site itself that stand in a feed, a sitemap or another text."""
    if not site_url:
        return ()
    found = re.findall(re.escape(site_url.rstrip("/")) + r"[^\s\"'<>\\]*", text)
    return tuple(dict.fromkeys(re.split(r"[\s\"'<>]", unescape(address), maxsplit=1)[0] for address in found))


def _check_link(
    path: str, address: str, pages: Mapping[str, Markup], files: Collection[str], site_url: str
) -> Iterator[Problem]:
    target = _target(path, address, site_url)
    if target is None:
        return
    way, fragment = target
    file = _file(way, files)
    if way.startswith(("/", "../")):
        remedy = "Write it relative to the page: the site may stand below any address."
        yield error(path, f"The link to {address!r} leads out of the site.", remedy, "link-outside")
    elif file not in files:
        yield _broken(path, way)
    elif file != way and path != _ANYWHERE and not _ELSEWHERE.match(address):
        remedy = "Name its index.html, so that the link also works from disk."
        yield warning(path, f"The link to {address!r} names a folder.", remedy, "link-folder")
    if fragment and file in pages and fragment not in pages[file].ids:
        remedy = "Mend the link, or give that part of the page its id."
        yield error(path, f"{file!r} has no part #{fragment}, and is linked to as if it had.", remedy, "link-fragment")


def _target(path: str, address: str, site_url: str) -> tuple[str, str] | None:
    """Way and fragment within the site, from an address on the page at `path`; None for one that leads elsewhere."""
    whole, _, fragment = address.partition("#")
    way = whole.partition("?")[0]
    if "%" in address:
        way, fragment = unquote(way), unquote(fragment)
    fragment = fragment.partition(":~:")[0]
    if _ELSEWHERE.match(way):
        own = site_url.rstrip("/")
        return (normpath(way[len(own) + 1 :]), fragment) if own and f"{way}/".startswith(f"{own}/") else None
    if path == _ANYWHERE:
        return normpath(way.removeprefix(urlsplit(site_url).path.rstrip("/") + "/")), fragment
    return normpath(join(dirname(path), way)) if way else path, fragment


def _file(way: str, files: Collection[str]) -> str:
    """The file that answers for a file or a folder."""
    return way if way in files else normpath(join(way, "index.html"))


def _broken(path: str, way: str) -> Problem:
    remedy = "Mend the link, or write the page that it leads to."
    return error(path, f"A link leads to {way!r}, which is not in the site.", remedy, "link-broken")


_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_ANYWHERE = "404.html"
"""Shown at whatever address was asked for, so its links start from the host's root."""
