"""Whole archives in a browser: the heaviest page of each kind at every width, light and dark, without JavaScript too.

`pytest tests/browser/test_archives.py --archive _site` looks at any other built site instead.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from onlooker import faults, opening, served
from playwright.sync_api import Browser

from generator.check.limits import PAGE

pytestmark = [pytest.mark.browser, pytest.mark.model, pytest.mark.slow]

NAME = r"[a-z][^/]*"
KINDS = {
    "home": r"",
    "article": r"articles/\d{4}/\d\d/[^/]+/",
    "person": rf"people/(?!a-z/){NAME}/",
    "articles on a person": rf"people/(?!a-z/){NAME}/\d.*/",
    "country": rf"countries/{NAME}/",
    "articles on a country": rf"countries/{NAME}/\d.*/",
    "pair": rf"countries/{NAME}/{NAME}/",
    "people": r"people/",
    "letter": r"people/a-z/.+/",
    "countries": r"countries/",
    "sections": r"sections/",
    "section": rf"sections/{NAME}/",
    "calendar": r"articles/",
    "year": r"\d{4}/",
    "month": r"\d{4}/\d\d/",
    "day": r"\d{4}/\d\d/\d\d/",
    "search": r"search/",
}


@pytest.fixture(scope="module", params=["demonstration", "releases"])
def archive(request: pytest.FixtureRequest) -> Path:
    """A built site: the demonstration archive, one in eight of the State Department's releases, or the one given."""
    if given := request.config.getoption("--archive"):
        return Path(given).resolve()
    root: Path = request.getfixturevalue(request.param)
    return root / "_site"


def heaviest(site: Path) -> dict[str, str]:
    """The address of the largest page of each kind that a site has, long articles left out: they take axe minutes."""
    sizes = {
        path.parent.relative_to(site).as_posix().removeprefix(".") + "/" * (path.parent != site): path.stat().st_size
        for path in site.rglob("index.html")
    }
    found = {}
    for kind, pattern in KINDS.items():
        if of_kind := [(size, url) for url, size in sizes.items() if size <= PAGE and re.fullmatch(pattern, url)]:
            found[kind] = max(of_kind)[1]
    return found


def test_the_heaviest_page_of_each_kind_is_read_well_by_everybody(archive: Path, browser: Browser) -> None:
    found = []
    with served(archive) as address, opening(browser, address) as open_page:
        for kind, url in heaviest(archive).items():
            page = open_page(url)
            found += [f"{kind} {url}: {fault}" for fault in faults(page)]
            page.context.close()
            bare = open_page(url, java_script_enabled=False)
            found += [f"{kind} {url} without JavaScript: {fault}" for fault in faults(bare, with_axe=False)]
            bare.context.close()
    assert found == []


def test_no_page_but_a_long_article_is_larger_than_60_kb(archive: Path) -> None:
    sizes = {path.relative_to(archive).as_posix(): path.stat().st_size for path in archive.rglob("*.html")}
    assert {path: size for path, size in sizes.items() if size > PAGE and not path.startswith("articles/2")} == {}
