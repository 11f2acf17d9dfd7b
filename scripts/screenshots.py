"""Screenshots of the built demonstration site for README.md and docs/: each kind of page, on desk and phone.

    make screenshots

Needs Chromium. The pictures are WebP, which Chromium writes itself, in the typefaces of the machine: with P052 (of URW)
and Inter installed they show what most readers see.
"""

from __future__ import annotations

import base64
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import Browser, sync_playwright

REPOSITORY = Path(__file__).resolve().parent.parent
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PAGES = {
    "home": "index.html",
    "article": "articles/2023/07/blinken-and-wang-yi-hold-talks-in-jakarta/index.html",
    "person": "people/mikhail-gorbachev/index.html",
    "country": "countries/egypt/index.html",
    "pair": "countries/soviet-union/united-states/index.html",
    "people": "people/index.html",
    "countries": "countries/index.html",
    "calendar": "articles/index.html",
    "section": "sections/europe/index.html",
    "search": "search/index.html?q=treaty",
}
"""Addresses by kind of page."""


class Device(NamedTuple):
    """What the page is seen on: its window in CSS pixels, and so many pixels of the picture for each."""

    name: str
    width: int
    height: int
    scale: float
    scheme: Literal["light", "dark"]


DESK = Device("desk", 1280, 860, 1, "light")
DESK_AT_NIGHT = Device("desk-dark", 1280, 860, 1, "dark")
PHONE = Device("phone", 390, 760, 1.5, "dark")
SHOTS = [*product(PAGES, (DESK, PHONE)), ("person", DESK_AT_NIGHT)]


def main() -> None:
    """Take all the pictures."""
    site, folder = REPOSITORY / "_site", REPOSITORY / "docs" / "images"
    folder.mkdir(exist_ok=True)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
            for kind, device in SHOTS:
                picture = take(browser, f"http://127.0.0.1:{server.server_port}/{PAGES[kind]}", device)
                (folder / f"{kind}-{device.name}.webp").write_bytes(picture)
            browser.close()
        server.shutdown()


def take(browser: Browser, address: str, device: Device) -> bytes:
    """The upper part of a page as WebP."""
    context = browser.new_context(
        viewport={"width": device.width, "height": device.height},
        device_scale_factor=device.scale,
        color_scheme=device.scheme,
    )
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    shot = context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 55})
    context.close()
    return base64.b64decode(shot["data"])


class _Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it serves."""

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    main()
