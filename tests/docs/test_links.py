"""Every file that the documentation names or links to is there, and every heading."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import REPOSITORY

PAGES = [REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\((?!https?://|mailto:)([^)\s]+)\)")
_FILE = re.compile(r"(?<![\w./-])(?:benchmarks|generator|locks|scripts|tests)/[\w./-]*\.\w+")
_TO_BE_WRITTEN = {"generator/importers/press.py"}
"""What a how-to has its reader write."""
_FENCE = re.compile(r"^ *```.*?^ *```$", re.DOTALL | re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The ids that GitHub gives to headings."""
    headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(REPOSITORY)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in _LINK.findall(_FENCE.sub("", page.read_text("utf-8"))):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(REPOSITORY)))
def test_every_file_that_is_named_is_there(page: Path) -> None:
    named = set(_FILE.findall(page.read_text("utf-8"))) - _TO_BE_WRITTEN
    assert [name for name in sorted(named) if not (REPOSITORY / name).exists()] == []


def test_the_map_names_every_page() -> None:
    docs = REPOSITORY / "docs"
    links = _LINK.findall((docs / "README.md").read_text("utf-8"))
    named = {(docs / link.partition("#")[0]).resolve() for link in links}
    assert {page for page in docs.rglob("*.md") if page != docs / "README.md"} <= named
