"""The search page finds, filters, keeps its state in the address, and knows what to say where it cannot work."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from onlooker import Open
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


def headlines(page: Page) -> list[str]:
    """Of the articles found, once the page has said what there is."""
    expect(page.locator("#status")).to_have_text(re.compile(r"^\d|^Nothing"))
    expect(page.locator("#articles[hidden], #articles li").first).to_be_attached()
    return page.locator("#articles .headline").all_inner_texts()


def names(page: Page) -> list[str]:
    return page.locator("#names a").all_inner_texts()


def test_articles_are_found_by_their_words(open_page: Open) -> None:
    page = open_page("search/index.html?q=soundings")
    assert headlines(page) == ["A Map of the Banks Is Drawn"]
    assert page.locator("#articles mark").first.inner_text().startswith("soundings")
    assert page.locator("#articles time").get_attribute("datetime") == "2022-01-20"


def test_an_excerpt_does_not_repeat_the_headline_above_it(open_page: Open) -> None:
    page = open_page("search/index.html?q=catch")
    assert headlines(page) == ["Second Round Brings No Catch"]
    excerpt = page.locator("#articles .excerpt").inner_text()
    assert excerpt.startswith("Foreign Minister Mara Voss of Norway")
    assert excerpt.endswith(" …")


def test_articles_are_found_by_their_headlines(open_page: Open) -> None:
    assert "Iceland Waits" in headlines(open_page("search/index.html?q=waits"))


def test_a_result_leads_to_its_article(open_page: Open) -> None:
    page = open_page("search/index.html?q=soundings")
    page.locator("#articles .headline").click()
    expect(page.locator("h1")).to_have_text("A Map of the Banks Is Drawn")


def test_the_bundles_of_all_years_are_joined(open_page: Open) -> None:
    found = headlines(open_page("search/index.html?q=norway"))
    assert {"Envoys Open Talks on Herring", "Third Round Ends at Midnight", "Iceland Waits"} <= set(found)


def test_a_year_loads_its_own_bundle_alone(open_page: Open) -> None:
    page = open_page("search/index.html")
    wanted: list[str] = []
    page.on("request", lambda request: wanted.append(urlsplit(request.url).path))
    page.get_by_label("Year").select_option("2022")
    assert sorted(headlines(page)) == ["A Map of the Banks Is Drawn", "Third Round Ends at Midnight"]
    assert {path.split("/")[2] for path in wanted if path.startswith("/search/")} == {"2022", "late", "program"}


def test_a_page_that_came_late_is_found_as_it_is_and_not_as_it_was(open_page: Open) -> None:
    second = "Second Round Brings No Catch"
    assert headlines(open_page("search/index.html?q=salmon")) == []
    assert sorted(headlines(open_page("search/index.html?q=herring"))) == ["Envoys Open Talks on Herring", second]
    assert headlines(open_page("search/index.html?q=catch&year=2021")) == [second]
    assert headlines(open_page("search/index.html?q=catch&year=2022")) == []


def test_a_word_that_no_article_has_is_not_taken_for_its_first_letters(open_page: Open) -> None:
    page = open_page("search/index.html?q=offspring")
    expect(page.get_by_role("status")).to_have_text("Nothing found.")
    page.get_by_label("Words or names").fill("glaciersx")
    expect(page.get_by_role("status")).to_have_text("1 article")


def test_articles_are_not_counted_that_have_but_the_first_letters_of_a_word(open_page: Open) -> None:
    page = open_page("search/index.html?q=offing")
    assert headlines(page) == ["Mara Voss Signs for the Glaciers"]
    page.get_by_label("Words or names").fill("ships offing")
    expect(page.get_by_role("status")).to_have_text("1 article")
    page.get_by_label("Words or names").fill("glac")
    expect(page.get_by_role("status")).to_have_text("1 article")


def test_a_misspelled_name_leads_to_those_that_are_spelled_much_like_it(open_page: Open) -> None:
    page = open_page("search/index.html?q=Pablo+Rayes")
    expect(page.get_by_role("status")).to_have_text("Nothing found. Names that are spelled much like it:")
    assert names(page) == ["Pablo Reyes"]


def test_a_page_that_is_gone_is_not_found(open_page: Open) -> None:
    assert headlines(open_page("search/index.html?q=trawler")) == []
    assert headlines(open_page("search/index.html?q=mourned&year=2021")) == []


def test_a_country_filters_articles(open_page: Open) -> None:
    page = open_page("search/index.html?q=norway")
    assert len(headlines(page)) == 6
    page.get_by_label("Country").select_option("Iceland")
    expect(page.locator("#articles li")).to_have_count(2)
    assert set(headlines(page)) == {"Iceland Waits", "Mara Voss Signs for the Glaciers"}


def test_a_country_without_words_lists_its_articles_newest_year_first(open_page: Open) -> None:
    found = headlines(open_page("search/index.html?country=Chile"))
    assert found[0] == "Mara Voss Signs for the Glaciers"
    assert set(found[-2:]) == {"Second Round Brings No Catch", "Envoys Open Talks on Herring"}


def test_a_year_without_words_lists_its_articles_newest_first(open_page: Open) -> None:
    found = headlines(open_page("search/index.html?year=2022"))
    assert found == ["Third Round Ends at Midnight", "A Map of the Banks Is Drawn"]


def test_people_and_countries_are_suggested_first_and_lead_to_their_pages(open_page: Open) -> None:
    page = open_page("search/index.html")
    page.get_by_label("Words or names").press_sequentially("elise au")
    expect(page.locator("#names a")).to_have_text(["Élise Aune"])
    page.locator("#names a").click()
    expect(page.locator("h1")).to_have_text("Élise Aune")


def test_a_kind_shows_itself_alone(open_page: Open) -> None:
    page = open_page("search/index.html?q=norway&kind=countries")
    expect(page.locator("#status")).to_have_text("1 name")
    assert names(page) == ["Norway"]
    assert headlines(page) == []


def test_what_is_asked_stands_in_the_address_and_is_restored_from_it(open_page: Open) -> None:
    page = open_page("search/index.html")
    page.get_by_label("Words or names").fill("norway")
    page.get_by_label("Year").select_option("2023")
    page.get_by_label("Country").select_option("Iceland")
    expect(page.locator("#articles li")).to_have_count(2)
    asked = parse_qs(urlsplit(page.url).query)
    assert asked == {"q": ["norway"], "country": ["Iceland"], "year": ["2023"]}

    page.reload()
    expect(page.locator("#articles li")).to_have_count(2)
    expect(page.get_by_label("Words or names")).to_have_value("norway")
    expect(page.get_by_label("Year")).to_have_value("2023")


def test_what_came_of_it_is_told_to_a_screen_reader(open_page: Open) -> None:
    page = open_page("search/index.html?q=midnight")
    expect(page.get_by_role("status")).to_have_text("1 article")
    page.get_by_label("Words or names").fill("xylophone")
    expect(page.get_by_role("status")).to_have_text("Nothing found.")


def test_the_keyboard_alone_reaches_a_result(open_page: Open) -> None:
    page = open_page("index.html")
    field = page.get_by_role("searchbox")
    field.focus()
    page.keyboard.type("midnight")
    page.keyboard.press("Enter")
    headlines(page)
    page.get_by_label("Words or names").focus()
    for _ in range(5):
        page.keyboard.press("Tab")
    expect(page.locator("#articles .headline")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Third Round Ends at Midnight")


@pytest.mark.parametrize("lost", ["late/pages.json", "*/fragment/*", "*/pagefind.js"])
def test_what_cannot_be_loaded_is_said_and_asked_for_again(browser: Browser, address: str, lost: str) -> None:
    page = browser.new_page()
    page.route(f"**/search/{lost}", lambda route: route.abort(), times=1)
    page.goto(f"{address}search/index.html?q=soundings")
    expect(page.locator("#status")).to_have_text("The search index could not be loaded. These lead to everything:")
    expect(page.get_by_role("link", name="Articles by date")).to_be_visible()
    expect(page.locator("#articles")).to_be_hidden()
    page.get_by_role("button", name="Search").click()
    assert headlines(page) == ["A Map of the Banks Is Drawn"]
    page.close()


def test_without_javascript_the_page_leads_to_the_indexes(open_page: Open) -> None:
    page = open_page("people/index.html", java_script_enabled=False)
    page.get_by_role("searchbox").fill("norway")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#status")).to_contain_text("Search needs JavaScript.")
    page.get_by_role("link", name="People from A to Z").click()
    expect(page.locator("h1")).to_have_text("People")


def test_from_disk_the_page_says_so_and_leads_to_the_indexes(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "search/index.html").as_uri() + "?q=norway")
    expect(page.locator("#status")).to_contain_text("Search needs a web server")
    page.get_by_role("link", name="Countries").last.click()
    expect(page.locator("h1")).to_have_text("Countries")
    page.close()
