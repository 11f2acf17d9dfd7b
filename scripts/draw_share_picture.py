"""Draw static/share.png: what a link to a page shows where it is shared, unless the article has a picture of its own.

    .venv/bin/python scripts/draw_share_picture.py

Three columns of an article, without words, in which names are marked and joined across the columns. It is drawn as SVG
in the colours of static/style.css; Chromium makes it a PNG, since no network takes SVG.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import sync_playwright
from screenshots import FLAGS, REPOSITORY

WIDTH, HEIGHT = 1200, 630
"""What Open Graph and Twitter call a large picture, in pixels."""
PAPER, INK, TEXT, ACCENT, LINK = "#fcfbf8", "#1d1b18", "#c9c3b7", "#8b1e1e", "#1d4468"
COLUMNS = [(70, 330), (435, 330), (800, 330)]
TOP, STEP, LINES = 230, 34, 11
NAMES = {ACCENT: [(0, 1, 30), (1, 4, 170), (2, 2, 60), (2, 8, 190)], LINK: [(0, 6, 190), (1, 9, 40), (2, 5, 150)]}
"""The names to mark: column, line, and where in the line."""
LONG = 96
LAST_LINES = {(0, 4): 172, (0, 9): 128, (1, 6): 214, (2, 4): 108, (2, 9): 227}
"""How long the last lines of paragraphs are, by column and line."""


def main() -> None:
    """Draw it."""
    page_of = f"<body style='margin:0'>{drawing()}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(page_of)
        page.screenshot(path=Path(REPOSITORY) / "static" / "share.png")
        browser.close()


def drawing() -> str:
    """The picture as SVG."""
    paths = "".join([*head(), *lines(), *threads(), *names()])
    paper = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">{paper}{paths}</svg>'


def head() -> Iterator[str]:
    """A headline of two lines between the rules of a masthead."""
    yield f'<path d="M70 56h1060" stroke="{INK}" stroke-width="4"/><path d="M70 66h1060M70 190h1060" stroke="{INK}"/>'
    yield f'<path d="M70 106h760M70 150h520" stroke="{INK}" stroke-width="26"/>'


def lines() -> Iterator[str]:
    """The text: lines of uneven length, with room where a name stands."""
    taken = {(column, line): x for marks in NAMES.values() for column, line, x in marks}
    for column, (left, wide) in enumerate(COLUMNS):
        for line in range(LINES):
            y = TOP + line * STEP
            end = left + LAST_LINES.get((column, line), wide)
            pieces = [(left, end)]
            if (column, line) in taken:
                x = left + taken[column, line]
                pieces = [(left, x - 10), (x + LONG + 10, end)]
            for start, stop in pieces:
                if stop > start:
                    yield f'<path d="M{start} {y}H{stop}" stroke="{TEXT}" stroke-width="7"/>'


def threads() -> Iterator[str]:
    """Curves from mention to mention of each name."""
    for colour, marks in NAMES.items():
        for (x1, y1), (x2, y2) in pairwise(map(middle, marks)):
            bend = (x1 + x2) / 2
            yield (
                f'<path d="M{x1} {y1}C{bend} {y1} {bend} {y2} {x2} {y2}" fill="none" stroke="{colour}" '
                'stroke-width="2.5" stroke-opacity=".55"/>'
            )


def names() -> Iterator[str]:
    """The mentions themselves."""
    for colour, marks in NAMES.items():
        for x, y in map(middle, marks):
            yield f'<rect x="{x - LONG / 2}" y="{y - 9}" width="{LONG}" height="18" fill="{colour}"/>'


def middle(mark: tuple[int, int, int]) -> tuple[float, int]:
    """Where a mention stands."""
    column, line, x = mark
    return COLUMNS[column][0] + x + LONG / 2, TOP + line * STEP


if __name__ == "__main__":
    main()
