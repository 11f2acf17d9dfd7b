"""Every kind of page, at three widths, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]
Scheme = Literal["light", "dark"]
CONTRAST = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
"""What of the rules the colours can break."""
EVERY_RULE = {"resultTypes": ["violations"]}
LOOKS: list[tuple[Scheme, dict[str, list[str]]]] = [("light", EVERY_RULE), ("dark", CONTRAST)]
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
    for width in (320, 768, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
        for scheme, options in LOOKS:
            page.emulate_media(color_scheme=scheme)
            results = Axe().run(page, options=options)
            assert results.violations_count == 0, f"{width} {scheme}\n{results.generate_report()}"


@pytest.mark.parametrize("kind", KINDS)
def test_without_javascript_every_kind_of_page_is_there(kind: str, open_page: Open) -> None:
    page = open_page(KINDS[kind], width=320, java_script_enabled=False)
    expect(page.locator("h1" if kind != "home" else "main")).to_be_visible()


def test_pointing_at_a_page_of_an_entity_changes_nothing_but_links(open_page: Open) -> None:
    page = open_page("people/mara-voss/index.html")
    page.locator("h1").hover()
    assert page.evaluate("getComputedStyle(document.body).textDecorationLine") == "none"
