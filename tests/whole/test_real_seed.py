"""The real seed: one newspaper page as a reader copied it, from `seeds/` to the published site."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest
from tiny_site import tree, write

PEOPLE = {
    "Antony J. Blinken", "Wang Yi", "Matthew Miller", "Janet L. Yellen", "John Kerry", "Biden", "Gina Raimondo",
    "Sergey V. Lavrov", "Qin Gang", "Bui Thanh Son",
}  # fmt: skip
COUNTRIES = {"China", "Indonesia", "United States", "Russia", "Taiwan", "Ukraine", "Philippines", "Vietnam"}

pytestmark = [pytest.mark.model, pytest.mark.shared, pytest.mark.slow]


@pytest.fixture(scope="module")
def site(shared: Path, clipfile: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The text files of the site that one seed makes."""
    root = write(tmp_path_factory.mktemp("seed"), {"content/site.toml": '[site]\ntitle = "Seed"\n'})
    (root / "seeds").mkdir()
    for seed in (shared / "seeds").glob("*.txt"):
        shutil.copy(seed, root / "seeds")
    for verb in (["import", "seeds"], ["build"]):
        done = subprocess.run([clipfile, *verb], cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return {path: data.decode() for path, data in tree(root / "_site").items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def page(site: dict[str, str]) -> str:
    """The article's page."""
    (found,) = [text for path, text in site.items() if re.fullmatch(r"articles/undated/[^/]+/index\.html", path)]
    return found


def heading(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert found
    return unescape(re.sub(r"<[^>]+>", "", found[1])).strip()


def pages_linked(site: dict[str, str], page: str, kind: str) -> set[str]:
    """Headings of the pages of `kind` that the article's own text links to."""
    text = page[page.index("<article") : page.index("</article>")]
    slugs = set(re.findall(rf'href="[./]*/{kind}/([^/"]+)/', text))
    return {heading(site[f"{kind}/{slug}/index.html"]) for slug in slugs}


def test_it_links_to_every_person_of_the_story_and_to_nobody_else(site: dict[str, str], page: str) -> None:
    assert pages_linked(site, page, "people") == PEOPLE


def test_it_links_to_every_country_of_the_story_and_to_nothing_else(site: dict[str, str], page: str) -> None:
    assert pages_linked(site, page, "countries") == COUNTRIES


def test_each_of_those_pages_links_back(site: dict[str, str], page: str) -> None:
    (address,) = {path for path in site if re.fullmatch(r"articles/undated/[^/]+/index\.html", path)}
    for kind, number in (("people", len(PEOPLE)), ("countries", len(COUNTRIES))):
        pages = [text for path, text in site.items() if re.fullmatch(rf"{kind}/[a-z]{{2}}[^/]+/index\.html", path)]
        assert len(pages) == number
        assert all(f"/{address}" in text for text in pages)


def test_who_contributed_is_credited_and_no_person_of_the_story(site: dict[str, str], page: str) -> None:
    assert "Edward Wong" in page
    assert not any(path.startswith("people/edward-wong") for path in site)


def test_seas_and_straits_are_no_countries(page: str) -> None:
    for water in ("South China Sea", "Taiwan Strait"):
        assert water in page


def test_no_furniture_of_the_page_is_left(page: str) -> None:
    assert "Back to top" not in page
