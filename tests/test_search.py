"""The bundles of the search index: what is indexed anew at an edit, and what is left as it was."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from tiny_site import article, build_site, write

from generator.search import LatePages

Bundles = dict[str, dict[str, bytes]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A built site of two years, three articles of the first and one of the second."""
    days = {"a": "1955-01-01", "b": "1955-02-01", "c": "1955-03-01", "d": "1956-01-01"}
    for name, day in days.items():
        say(tmp_path, name, f"The {name} of {day}.", day)
    build_site(tmp_path)
    return tmp_path


def say(root: Path, name: str, text: str, day: str = "1955-01-01") -> None:
    write(root, {f"content/articles/{name}.md": article(f"Story {name}", text, date=day)})


def bundles(root: Path) -> Bundles:
    """The files of each folder of the index."""
    return {
        folder.name: {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (root / "_site" / "search").iterdir()
        if folder.is_dir()
    }


def late(root: Path) -> LatePages:
    return msgspec.json.decode((root / "_site/search/late/pages.json").read_bytes(), type=LatePages)


def test_each_year_has_a_bundle_and_what_searches_stands_once(root: Path) -> None:
    found = bundles(root)
    assert found.keys() == {"1955", "1956", "late", "program"}
    assert late(root) == {}
    assert found["late"].keys() == {"pages.json"}
    assert "pagefind.js" in found["program"]
    assert not [name for year in ("1955", "1956") for name in found[year] if name.endswith((".js", ".pagefind"))]


def test_an_edit_indexes_the_changed_pages_alone(root: Path) -> None:
    before = bundles(root)
    say(root, "a", "It said something else.")
    build_site(root)
    after = bundles(root)
    assert after["1955"] == before["1955"]
    path = "articles/1955/01/a/index.html"
    page = late(root)[path]
    assert f"{page.before}.pf_fragment" in before["1955"]
    assert f"{page.now}.pf_fragment" in after["late"]
    assert page.before != page.now


def test_a_page_that_says_again_what_it_said_is_late_no_more(root: Path) -> None:
    before = bundles(root)
    say(root, "a", "It said something else.")
    build_site(root)
    say(root, "a", "The a of 1955-01-01.")
    build_site(root)
    assert late(root) == {}
    assert bundles(root) == before


def test_a_page_that_went_or_came_has_one_id(root: Path) -> None:
    (root / "content/articles/c.md").unlink()
    say(root, "e", "It came.", "1955-04-01")
    build_site(root)
    found = late(root)
    assert found["articles/1955/03/c/index.html"].before
    assert not found["articles/1955/03/c/index.html"].now
    assert not found["articles/1955/04/e/index.html"].before
    assert found["articles/1955/04/e/index.html"].now


def test_a_year_is_indexed_anew_when_too_many_pages_are_late(root: Path) -> None:
    for number in range(70):
        say(root, f"more-{number}", "It came.", "1955-05-01")
    say(root, "d", "It said something else.", "1956-01-01")
    build_site(root)
    assert late(root).keys() == {"articles/1956/01/d/index.html"}
    assert sum(name.endswith(".pf_fragment") for name in bundles(root)["1955"]) == 73


def test_a_year_that_went_takes_its_bundle_along_and_one_that_came_brings_one(root: Path) -> None:
    (root / "content/articles/d.md").unlink()
    say(root, "f", "It came.", "1957-01-01")
    build_site(root)
    assert bundles(root).keys() == {"1955", "1957", "late", "program"}
    for name in "abc":
        (root / f"content/articles/{name}.md").unlink()
    build_site(root)
    assert "1955" not in bundles(root)
    assert "1957" in bundles(root)
