"""Every kind of page, at three widths, light and dark."""

from __future__ import annotations

import pytest
from onlooker import Open, faults
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

KINDS = {
    "home": "index.html",
    "article": "articles/2023/07/signed/index.html",
    "undated article": "articles/undated/profile/index.html",
    "person": "people/mara-voss/index.html",
    "country": "countries/norway/index.html",
    "pair": "countries/chile/norway/index.html",
    "people": "people/index.html",
    "countries": "countries/index.html",
    "sections": "sections/index.html",
    "section": "sections/seas/index.html",
    "calendar": "articles/index.html",
    "year": "2021/index.html",
    "month": "2021/03/index.html",
    "search": "search/index.html?q=norway",
    "withdrawn": "people/martin-feld/index.html",
    "not found": "404.html",
}


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind])
    if kind == "search":
        page.locator("#articles li").first.wait_for()
    if kind == "article":
        page.locator(".entities a.where").first.click()
        page.locator(".text a.entity").first.hover()
        page.locator(".card").wait_for()
    if kind == "person":
        page.locator(".joint summary").first.click()
    assert faults(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_without_javascript_every_kind_of_page_is_there_at_every_width(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind], java_script_enabled=False)
    expect(page.locator("h1")).to_be_visible()
    assert faults(page, with_axe=False) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything_that_can_be_used_and_shows_where_it_is(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind])
    if kind == "search":
        page.locator("#articles li").first.wait_for()
    usable = page.locator("a[href], button, input, select, summary").and_(page.locator(":visible")).element_handles()
    page.evaluate("window.reached = new Map()")
    for _ in range(2 * len(usable)):  # a card that opens adds a stop of its own
        page.keyboard.press("Tab")
        page.evaluate("reached.set(document.activeElement, getComputedStyle(document.activeElement).outlineStyle)")
    missed = [one.evaluate("one => one.outerHTML") for one in usable if not one.evaluate("one => reached.has(one)")]
    assert missed == []
    assert all(one.evaluate("one => reached.get(one)") == "solid" for one in usable)


@pytest.mark.parametrize("kind", ["article", "person", "country", "pair", "people"])
def test_a_long_role_has_nearly_the_whole_width_of_its_list_on_a_small_phone(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind], width=320)
    shares = page.evaluate("""() => [...document.querySelectorAll(".role")].map((role) => {
      role.textContent = "minister for foreign affairs, for trade and for fisheries, and deputy head of the government";
      return role.offsetWidth / role.closest("ul, ol, table").offsetWidth;
    })""")
    assert min(shares) > 0.9, shares
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("kind", KINDS)
def test_figures_stand_below_each_other_wherever_they_are(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind])
    found = page.evaluate(
        "() => [...document.body.querySelectorAll('*')].map((one) => getComputedStyle(one).fontVariantNumeric)"
    )
    assert set(found) == {"lining-nums tabular-nums"}


def test_no_word_is_broken_to_stand_beside_the_dateline(open_page: Open) -> None:
    page = open_page(KINDS["article"], width=320)
    lines = page.locator(".dateline + p").evaluate("""first => {
      const word = document.createRange();
      word.setStart(first.firstChild, 0);
      word.setEnd(first.firstChild, "Foreign".length);
      return word.getClientRects().length;
    }""")
    assert lines == 1


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_the_hint_in_the_search_field_is_seen_whole(width: int, open_page: Open) -> None:
    page = open_page(KINDS["article"], width=width)
    hint, room = page.locator(".find input").evaluate("""field => {
      const { fontFamily, fontSize, paddingLeft, paddingRight } = getComputedStyle(field);
      const hint = document.body.appendChild(document.createElement("span"));
      hint.textContent = field.placeholder;
      Object.assign(hint.style, { fontFamily, fontSize, position: "absolute", whiteSpace: "nowrap" });
      const cross = parseFloat(fontSize); // that empties the field
      const taken = parseFloat(paddingLeft) + parseFloat(paddingRight) + cross;
      return [hint.offsetWidth, field.offsetWidth - taken];
    }""")
    assert hint <= room


@pytest.mark.parametrize("width", [320, 1440])
def test_the_notice_stands_in_the_middle_below_the_name_of_the_archive(width: int, open_page: Open) -> None:
    page = open_page(KINDS["home"], width=width)
    middle = page.locator(".notice").evaluate("""notice => {
      const words = document.createRange();
      words.selectNodeContents(notice);
      const { left, right } = words.getBoundingClientRect();
      return (left + right) / 2;
    }""")
    assert abs(middle - width / 2) < 1


def test_what_hangs_out_of_the_column_is_printed(open_page: Open) -> None:
    page = open_page(KINDS["person"])
    page.emulate_media(media="print")
    hangs = page.evaluate("""() => {
      const quote = document.querySelector("main").appendChild(document.createElement("figure"));
      quote.className = "quote";
      quote.innerHTML = "<blockquote><p>Words.</p></blockquote>";
      const block = quote.firstChild;
      return block.getBoundingClientRect().left + parseFloat(getComputedStyle(block).textIndent);
    }""")
    assert hangs >= page.evaluate("document.body.getBoundingClientRect().left")


def test_pointing_at_a_page_of_an_entity_changes_nothing_but_links(open_page: Open) -> None:
    page = open_page("people/mara-voss/index.html")
    page.locator("h1").hover()
    assert page.evaluate("getComputedStyle(document.body).textDecorationLine") == "none"


def test_the_letters_of_an_index_stand_at_the_head_of_their_lines(open_page: Open) -> None:
    page = open_page(KINDS["people"], width=360)
    aligned = page.locator(".letter th").evaluate_all("all => all.map((one) => getComputedStyle(one).textAlign)")
    assert set(aligned) == {"start"}


def test_an_undated_article_stands_below_the_dated_ones(open_page: Open) -> None:
    page = open_page("index.html")
    lefts = page.locator(".articles .headline").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().left)"
    )
    assert len(set(lefts)) == 1
    assert page.locator(".articles li:not(:has(time))").count()
