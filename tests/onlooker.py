"""Looking at a built site: it is served, opened in a browser that tells on it, seen at each width and in both looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

Open = Callable[..., Page]
Scheme = Literal["light", "dark"]
WIDTHS = (320, 768, 1440)
"""A small phone, a tablet, a desk, in CSS pixels."""
EVERY_RULE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""Axe leaves out by itself what WCAG 2.2 added: targets of 24 by 24 pixels."""
CONTRAST = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
"""What of the rules the colours can break."""
LOOKS: list[tuple[Scheme, dict[str, list[str]]]] = [("light", EVERY_RULE), ("dark", CONTRAST)]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which a site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


@contextmanager
def opening(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page by its address below the site's root, in a browser set up as asked.

    At the end nothing may have been said to the console (where a broken Content-Security-Policy is told), and no
    request may have left the site.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(path: str, *, width: int = 1440, **settings: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 800}, **settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: complaints.append(f"{path}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{path}: {error}"))
        page.on("request", lambda request: request.url.startswith(address) or complaints.append(request.url))
        page.goto(address + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def faults(page: Page, *, with_axe: bool = True) -> list[str]:
    """What axe finds, and where the page is wider than its window, at every width, light and dark.

    Axe itself is JavaScript: a page that may run none is measured alone.
    """
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
            found.append(f"{wide} pixels are needed where there are {width}")
        for scheme, options in LOOKS if with_axe else []:
            page.emulate_media(color_scheme=scheme)
            results = Axe().run(page, options=options)
            if results.violations_count:
                found.append(f"{width} {scheme}: {results.generate_report()}")
    return found
