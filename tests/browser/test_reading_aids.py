"""Cards, steps from mention to mention, sortable indexes, joint articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from onlooker import Open, opening, served
from playwright.sync_api import Browser, Locator, Page, expect
from tiny_site import article, build_site, write

pytestmark = pytest.mark.browser
SIGNED = "articles/2023/07/signed/index.html"


def mention(page: Page, number: int = 0) -> Locator:
    return page.locator('.text a.entity[href$="people/mara-voss/index.html"]').nth(number)


def assert_card_covers_no_line_of(link: Locator, page: Page) -> None:
    """The card stands beside the text, or as far from the line that is read as the window allows."""
    card, line, text = page.locator(".card").bounding_box(), link.bounding_box(), page.locator(".text").bounding_box()
    assert card
    assert line
    assert text
    beside = card["x"] >= text["x"] + text["width"]
    apart = max(line["y"] - card["y"] - card["height"], card["y"] - line["y"] - line["height"])
    assert beside or apart > line["height"]


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("number", [0, 2, 4])
def test_a_card_opens_by_hover_and_does_not_cover_what_is_read(open_page: Open, width: int, number: int) -> None:
    page = open_page(SIGNED, width=width)
    link = mention(page, number)
    link.hover()
    expect(page.locator(".card")).to_contain_text("Mara Voss")
    expect(page.locator(".card")).to_contain_text("Foreign Minister")
    expect(page.locator(".card")).to_contain_text("In 6 articles, 2 Mar 2021 to 11 Jul 2023")
    assert_card_covers_no_line_of(link, page)
    page.keyboard.press("Escape")
    expect(page.locator(".card")).to_have_count(0)


def test_a_card_opens_by_focus_describes_its_link_and_closes_with_escape(open_page: Open) -> None:
    page = open_page(SIGNED)
    page.locator("main").evaluate("main => main.setAttribute('tabindex', -1)")
    page.locator("main").focus()
    while "entity" not in (page.evaluate("document.activeElement.className") or ""):
        page.keyboard.press("Tab")
    expect(page.locator("#card")).to_be_visible()
    assert page.evaluate("document.activeElement.getAttribute('aria-describedby')") == "card"
    page.keyboard.press("Tab")
    expect(page.locator("#card a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_have_count(0)
    expect(mention(page)).to_be_focused()


def test_a_card_shifts_nothing(open_page: Open) -> None:
    page = open_page(SIGNED)
    before = page.locator(".text").bounding_box()
    mention(page).hover()
    expect(page.locator(".card")).to_be_visible()
    assert page.locator(".text").bounding_box() == before


def test_a_card_stays_while_the_pointer_is_on_it(open_page: Open) -> None:
    page = open_page(SIGNED)
    mention(page).hover()
    page.locator(".card").hover()
    page.wait_for_timeout(700)
    expect(page.locator(".card")).to_be_visible()
    page.locator("h1").hover()
    expect(page.locator(".card")).to_have_count(0)


def test_the_first_tap_opens_the_card_and_the_second_the_page(open_page: Open) -> None:
    page = open_page(SIGNED, width=390, has_touch=True)
    mention(page).tap()
    expect(page.locator(".card")).to_be_visible()
    assert_card_covers_no_line_of(mention(page), page)
    assert page.url.endswith(SIGNED)
    mention(page).tap()
    expect(page.locator("h1")).to_have_text("Mara Voss")


def test_from_disk_a_card_shows_what_the_article_says(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / SIGNED).as_uri())
    mention(page).hover()
    expect(page.locator(".card")).to_contain_text("Foreign Minister")
    page.close()


def test_a_count_steps_from_mention_to_mention(open_page: Open) -> None:
    page = open_page(SIGNED, width=390)
    page.locator(".entities li", has_text="Mara Voss").get_by_role("link", name="mentions").click()
    bar = page.get_by_role("group", name="Mentions of Mara Voss")
    current = page.locator("a.entity[aria-current]")
    expect(bar).to_contain_text("1 of 5")
    expect(current).to_be_in_viewport()
    bar.get_by_role("button", name="Next mention").click()
    expect(bar).to_contain_text("2 of 5")
    expect(mention(page, 1)).to_have_attribute("aria-current", "true")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(bar).to_contain_text("4 of 5")
    expect(current).to_have_count(1)
    expect(current).to_be_in_viewport()
    page.keyboard.press("ArrowLeft")
    expect(bar).to_contain_text("3 of 5")
    page.keyboard.press("Escape")
    expect(bar).to_be_hidden()
    expect(mention(page, 2)).to_be_focused()
    expect(current).to_have_count(0)


def test_a_card_leaves_the_bar_of_steps_in_sight(open_page: Open) -> None:
    page = open_page(SIGNED, width=390, has_touch=True)
    page.locator(".entities li", has_text="Mara Voss").get_by_role("link", name="mentions").click()
    mention(page).evaluate(
        "link => scrollTo({ top: scrollY + link.getBoundingClientRect().top - 60, behavior: 'instant' })"
    )
    mention(page).tap()
    card, bar = page.locator(".card").bounding_box(), page.locator(".steps").bounding_box()
    assert card
    assert bar
    assert bar["y"] - 1 <= card["y"] + card["height"] <= bar["y"] + 1


def test_in_a_long_text_later_mentions_lead_to_the_first_and_have_cards_and_steps(open_page: Open) -> None:
    page = open_page("articles/undated/profile/index.html")
    later = page.locator("a.entity").nth(70)
    later.hover()
    expect(page.locator(".card")).to_contain_text("In 6 articles")
    page.keyboard.press("Escape")
    page.locator(".entities").get_by_role("link", name="71 mentions").click()
    bar = page.get_by_role("group", name="Mentions of Mara Voss")
    page.keyboard.press("ArrowLeft")
    expect(bar).to_contain_text("71 of 71")
    expect(later).to_be_in_viewport()
    page.keyboard.press("Escape")
    later.click()
    expect(page.locator("#e1")).to_be_in_viewport()


def test_steps_go_round(open_page: Open) -> None:
    page = open_page(SIGNED)
    page.locator(".entities li", has_text="Chile").get_by_role("link", name="2 mentions").click()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("group", name="Mentions of Chile")).to_contain_text("2 of 2")


def test_without_javascript_a_count_leads_to_the_first_mention(open_page: Open) -> None:
    page = open_page(SIGNED, java_script_enabled=False)
    page.locator(".entities li", has_text="Mara Voss").get_by_role("link", name="mentions").click()
    assert page.url.endswith("#e1")
    assert page.locator(":target").inner_text() == "Mara Voss"


def column(page: Page, number: int) -> list[str]:
    return page.locator(f"table.sortable tr:not(.letter) > :nth-child({number})").all_inner_texts()[1:]


def test_the_index_of_people_sorts_by_each_column_and_back(open_page: Open) -> None:
    page = open_page("people/index.html")
    filed = column(page, 1)
    letters = page.locator("tr.letter")
    expect(letters).to_have_count(3)

    page.get_by_role("button", name="Articles").click()
    assert column(page, 2) == ["6", "5", "1"]
    expect(page.get_by_role("columnheader", name="Articles")).to_have_attribute("aria-sort", "descending")
    expect(letters).to_have_count(0)
    page.get_by_role("button", name="Articles").click()
    assert column(page, 2) == ["1", "5", "6"]
    page.get_by_role("button", name="Last seen").click()
    assert column(page, 3) == ["1 Aug 2023", "11 Jul 2023", "11 Jul 2023"]
    page.get_by_role("button", name="Name").click()
    assert column(page, 1) == filed
    expect(letters).to_have_count(3)
    expect(page.locator("[aria-sort]")).to_have_count(1)


def test_a_name_that_has_a_month_in_it_is_sorted_as_a_name(browser: Browser, tmp_path: Path) -> None:
    crowd = [f"{letter * 3}ol {other * 3}ek" for letter in "BCDFGHJKLMNPRSTV" for other in "bcdfghjklmnpr"]
    people = {
        "one": ["Theresa May", "Alec Bohr", *crowd],
        "two": ["Theresa May", "Alec Bohr"],
        "three": ["Theresa May"],
    }
    build_site(write(tmp_path, {f"content/articles/{n}.md": article(n, people=names) for n, names in people.items()}))
    with served(tmp_path / "_site") as address, opening(browser, address) as opened:
        page = opened("people/index.html")
        page.get_by_role("button", name="Name").click()
        names = column(page, 1)
    assert (names[0], names[-1]) == ("Alec Bohr", "Theresa May")


def test_the_table_of_countries_sorts_by_keyboard(open_page: Open) -> None:
    page = open_page("countries/index.html")
    assert column(page, 1) == ["Chile", "Iceland", "Norway"]
    page.get_by_role("button", name="Articles").focus()
    page.keyboard.press("Enter")
    assert column(page, 1) == ["Norway", "Chile", "Iceland"]


def test_without_javascript_tables_have_no_buttons(open_page: Open) -> None:
    page = open_page("countries/index.html", java_script_enabled=False)
    assert page.locator("table button").count() == 0
    assert column(page, 1) == ["Chile", "Iceland", "Norway"]


def joint(page: Page, name: str) -> Locator:
    return page.locator(".joint > li", has_text=name)


def test_a_count_opens_all_joint_articles(open_page: Open) -> None:
    page = open_page("people/mara-voss/index.html")
    listed = joint(page, "Pablo Reyes").locator("details li")
    joint(page, "Pablo Reyes").get_by_text("5 articles").click()
    expect(listed).to_have_count(5)
    expect(listed.last).to_have_text("2 Mar 2021 Envoys Open Talks on Herring")
    listed.last.get_by_role("link").click()
    expect(page.locator("h1")).to_have_text("Envoys Open Talks on Herring")


def test_joint_articles_that_could_not_be_loaded_are_asked_for_again(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.route("**/index.json", lambda route: route.abort(), times=1)
    page.goto(f"{address}people/mara-voss/index.html")
    count = joint(page, "Pablo Reyes").get_by_text("5 articles")
    listed = joint(page, "Pablo Reyes").locator("details li")
    with page.expect_event("requestfailed"):
        count.click()
    expect(listed).to_have_count(2)
    count.click()
    count.click()
    expect(listed).to_have_count(5)
    page.close()


def test_a_person_is_printed_by_a_button(open_page: Open) -> None:
    page = open_page("people/mara-voss/index.html")
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")


def test_without_javascript_a_count_opens_the_newest_joint_articles(open_page: Open) -> None:
    page = open_page("people/mara-voss/index.html", java_script_enabled=False)
    joint(page, "Norway").get_by_text("5 articles").click()
    expect(joint(page, "Norway").locator("details li")).to_have_count(2)
    expect(joint(page, "Norway").get_by_text("The newest 2 of 5.")).to_be_visible()
