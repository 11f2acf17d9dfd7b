"""Names and headlines in scripts that run from right to left, among words that run from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from onlooker import Open, opening, served
from playwright.sync_api import Browser, Locator, expect
from tiny_site import article, build_site, write

pytestmark = pytest.mark.browser

RIVKA, LAYLA = "רבקה לוי", "ليلى حداد"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of two people whose names run from right to left, and of a headline that does."""
    stories = {
        "content/articles/talks.md": article(
            "Talks in Haifa", f"{RIVKA} (3) met {LAYLA} in Haifa.", date="2023-07-11", people=[RIVKA, LAYLA]
        ),
        "content/articles/hebrew.md": article(f"{RIVKA} 7", f"{RIVKA} 7.", date="2023-07-12", people=[RIVKA]),
    }
    root = write(tmp_path_factory.mktemp("scripts"), stories)
    build_site(root)
    return root / "_site"


@pytest.fixture
def open_page(browser: Browser, folder: Path) -> Iterator[Open]:
    """Opens a page of this site."""
    with served(folder) as address, opening(browser, address) as opened:
        yield opened


def left_of(one: Locator) -> float:
    box = one.bounding_box()
    assert box
    return box["x"]


def assert_runs(one: Locator, direction: str) -> None:
    expect(one).to_have_css("direction", direction)


@pytest.mark.parametrize("path", ["index.html", "people/index.html", "articles/2023/07/talks/index.html"])
def test_a_name_is_isolated_and_its_number_stays_on_the_right(path: str, open_page: Open) -> None:
    page = open_page(path)
    row = page.locator("main :is(li, tr)", has=page.locator("bdi", has_text=RIVKA)).first
    name = row.locator("bdi")
    assert_runs(name, "rtl")
    number = row.locator(".count, td, a.where").first
    assert left_of(name) < left_of(number)


def test_a_headline_runs_its_own_way_in_its_article_and_in_lists(open_page: Open) -> None:
    heading = open_page("articles/2023/07/hebrew/index.html").locator("h1")
    assert_runs(heading, "rtl")
    in_list = open_page("index.html").get_by_role("link", name=f"{RIVKA} 7")
    assert_runs(in_list, "rtl")
    assert_runs(open_page("articles/2023/07/talks/index.html").locator("h1"), "ltr")


def test_a_person_is_found_by_the_letters_of_the_name(open_page: Open) -> None:
    page = open_page("search/index.html?q=רבק")
    expect(page.locator("#names bdi")).to_have_text([RIVKA])
    assert_runs(page.locator("#names bdi"), "rtl")


def test_a_card_and_the_bar_of_steps_isolate_the_name(open_page: Open) -> None:
    page = open_page("articles/2023/07/talks/index.html")
    page.locator(".text a.entity").first.hover()
    assert_runs(page.locator(".card bdi"), "rtl")
    page.keyboard.press("Escape")
    page.locator(".entities a.where").first.click()
    assert_runs(page.locator(".steps bdi"), "rtl")
