"""Pages that load quickly, and a site that its host takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.errors import warning
from generator.model import Problem

PAGE = 60_000
"""Bytes of HTML: a second at half a megabit a second."""
STYLE = 20_000
"""Bytes of a style sheet, for which every first page waits: a third of a second at that speed."""
SITE = 1_000_000_000
"""Bytes that GitHub Pages takes; a warning comes at four fifths of it."""


def check_limits(sizes: Mapping[str, int]) -> Iterator[Problem]:
    """Files larger than a reader on a slow line should wait for, and a site near its host's limit. Bytes by path."""
    heavy = [path for path, size in sizes.items() if size > min(PAGE, STYLE)]  # few, where most are asked thrice
    articles = {path for path in heavy if path.endswith(".html") and kind_of(path) == "articles"}
    pages = {path for path in heavy if path.endswith(".html")} - articles
    styles = {path for path in heavy if path.endswith(".css")}
    for path, message in _heaviest(pages, sizes, PAGE, "page"):
        yield warning(path, message, "Split it, or make it lighter.", "heavy-html")
    for path, message in _heaviest(articles, sizes, PAGE, "page"):
        remedy = "An article is never cut; make two of it if it is too long to be read."
        yield warning(path, message, remedy, "heavy-article")
    for path, message in _heaviest(styles, sizes, STYLE, "style sheet"):
        yield warning(path, message, "Make it lighter.", "heavy-css")
    total = sum(sizes.values())
    if total > SITE * 0.8:
        message = f"The site has {total / 1e6:,.0f} MB; GitHub Pages takes {SITE / 1e6:,.0f}."
        yield warning("_site", message, "See `clipfile check` for what takes the room.", "heavy-site")


def _heaviest(paths: Iterable[str], sizes: Mapping[str, int], limit: int, what: str) -> Iterator[tuple[str, str]]:
    """The heaviest of the files above the limit, if there are any, and the words for it."""
    if heavy := sorted((-sizes[path], path) for path in paths if sizes[path] > limit):
        size, path = -heavy[0][0], heavy[0][1]
        others = f" ({len(heavy) - 1:,} more above it)" if len(heavy) > 1 else ""
        yield path, f"This {what} has {size / 1000:,.0f} kB; the limit is {limit // 1000} kB{others}."


def kind_of(path: str) -> str:
    """Kind of page: its first folder ("articles", "people", …), "dates" for years, "root" for what lies beside home."""
    folder, slash, _ = path.partition("/")
    return "root" if not slash else "dates" if folder.isdecimal() else folder
