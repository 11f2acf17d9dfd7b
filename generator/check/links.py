"""Whatever a page links to is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from html import unescape
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from generator.check.markup import Markup
from generator.errors import error, warning
from generator.model import Problem, file_of

Part = tuple[str, str]
"""File and id of a part of a page that somebody links to."""


def check_links(path: str, page: Markup, files: Collection[str], site_url: str) -> tuple[list[Problem], list[Part]]:
    """What is wrong with the addresses on one page, and the parts of pages that it leads to.

    `files` are all paths of the release; `site_url` may be empty.
    """
    problems: list[Problem] = []
    parts: list[Part] = []
    root = "../" * path.count("/")
    for address in page.links:
        if root and address.startswith(root) and _is_plainly_there(address[len(root) :], files):
            continue
        if target := _target(path, address, site_url):
            file = _file(target[0], files)
            problems += _check_link(path, address, target[0], file, files)
            if target[1] and file in files:
                parts.append((file, target[1]))
    if page.redirect and (target := _target(path, page.redirect, site_url)) and _file(target[0], files) == path:
        problems.append(error(path, "This page sends its readers on to itself.", "Mend `formerly`.", "link-circle"))
    return [*problems, *check_addresses(path, page.mentions, files, site_url)], parts


def check_addresses(path: str, addresses: Iterable[str], files: Collection[str], site_url: str) -> Iterator[Problem]:
    """Addresses of the site itself, in a page's metadata, a feed or a sitemap, that lead nowhere."""
    for address in addresses:
        if site_url and address.startswith(site_url) and _is_plainly_there(file_of(address[len(site_url) :]), files):
            continue
        target = _target(path, address, site_url)
        if target and _file(target[0], files) not in files:
            yield _broken(path, target[0])


def check_parts(wanted: Mapping[Part, Iterable[str]], ids_of: Callable[[str], Set[str] | None]) -> Iterator[Problem]:
    """Links to parts that no page has. `wanted` leads from a part to the pages that link to it.

    `ids_of` gives the ids of a file; None for one that can have none.
    """
    for (file, name), paths in wanted.items():
        ids = ids_of(file)
        if ids is not None and name not in ids:
            message = f"{file!r} has no part #{name}, and is linked to as if it had."
            remedy = "Mend the link, or give that part of the page its id."
            for path in paths:
                yield error(path, message, remedy, "link-fragment")


def may_lead_to(lost: Iterable[str]) -> Callable[[str, bytes], bool]:
    """Whether a file (path and bytes) can hold a link to one of the paths `lost`: never False for one that does.

    A link must spell the name of what it leads to, unless that stands in the file's own path, or the link is written in
    a way that hides it: with a percent sign or with an unusual entity.
    """
    names = {_name(path) for path in lost}

    def may(path: str, data: bytes) -> bool:
        return (
            any(name.encode() in data or name in path for name in names)
            or (b"%" in data and bool(_PERCENT.search(data)))
            or bool(_ENTITY.search(data))
        )

    return may


def addresses_in(text: str, site_url: str) -> tuple[str, ...]:
    """Absolute addresses of the site itself that stand in a feed, a sitemap or another text."""
    if not site_url:
        return ()
    found = re.findall(re.escape(site_url.rstrip("/")) + r"[^\s\"'<>\\]*", text)
    return tuple(dict.fromkeys(re.split(r"[\s\"'<>]", unescape(address), maxsplit=1)[0] for address in found))


def _is_plainly_there(way: str, files: Collection[str]) -> bool:
    """Whether a way from the root, as nearly all links write it, is that of a file: told without taking it apart.

    Answers False for what is not there and for what needs a closer look.
    """
    return way in files and not _TAKEN_APART.search(way)


def _check_link(path: str, address: str, way: str, file: str, files: Collection[str]) -> Iterator[Problem]:
    if way.startswith(("/", "../")):
        remedy = "Write it relative to the page: the site may stand below any address."
        yield error(path, f"The link to {address!r} leads out of the site.", remedy, "link-outside")
    elif file not in files:
        yield _broken(path, way)
    elif file != way and path != _ANYWHERE and not _ELSEWHERE.match(address):
        remedy = "Name its index.html, so that the link also works from disk."
        yield warning(path, f"The link to {address!r} names a folder.", remedy, "link-folder")


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


def _name(path: str) -> str:
    """The last word of an address: "wang-yi" for people/wang-yi/index.html; empty for home, which any may mean."""
    folder, _, file = path.rpartition("/")
    return folder.rpartition("/")[2] if file == "index.html" else file


def _broken(path: str, way: str) -> Problem:
    there = "put that file there" if way.startswith("static/") else "write the page that it leads to"
    remedy = f"Mend the link, or {there}."
    return error(path, f"A link leads to {way!r}, which is not in the site.", remedy, "link-broken")


_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_ANYWHERE = "404.html"
"""Shown at whatever address was asked for, so its links start from the host's root."""
_TAKEN_APART = re.compile(r"[?#%]")
_PERCENT = re.compile(rb"%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|nbsp|#34|#39|#x27);)\w*#?\w+;")
