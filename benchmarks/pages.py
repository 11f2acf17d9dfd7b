"""What Lighthouse, the Nu checker and html-validate say of the built site: one page of each kind, and every page.

    npm install --prefix TOOLS lighthouse@12 html-validate vnu-jar
    python benchmarks/pages.py --tools TOOLS
    python benchmarks/pages.py --axe --site SITE

With `--axe`, axe reads every page, in one browser: by its every rule at a desk by day, and for contrast on a small
phone at night. On a busy machine that takes a second a page, and several where a page is long.

Lighthouse sees one page of each kind as a phone would, several times; the median counts. Both checkers of markup read
every page. The Nu checker needs Java, Lighthouse needs Chromium; a tool that is not there is left out. The Nu checker
is asked for errors only: it warns of the Content-Security-Policy of each page that it reads from disk, where 'self' is
nobody.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import sync_playwright

REPOSITORY = Path(__file__).resolve().parent.parent
KINDS = {
    "home": "",
    "article": "articles/2023/07/blinken-and-wang-yi-hold-talks-in-jakarta/",
    "person": "people/mikhail-gorbachev/",
    "country": "countries/egypt/",
    "pair of countries": "countries/soviet-union/united-states/",
    "people": "people/",
    "countries": "countries/",
    "month": "2023/07/",
    "calendar": "articles/",
    "search": "search/",
    "not found": "404.html",
}
"""A page of each kind in the demonstration archive."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
LOOKS: list[tuple[Literal["light", "dark"], int, dict[str, Any]]] = [
    ("light", 1440, {"resultTypes": ["violations"]}),
    ("dark", 320, {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}),
]
"""How axe sees a page: light or dark, at how many pixels, by what rules."""
RULES = {
    "extends": ["html-validate:recommended"],
    "root": True,
    "rules": {"long-title": "off"},  # a page is called as its article is
}


def main() -> None:
    """Print what each tool says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=Path, help="folder into which npm has installed the tools")
    parser.add_argument("--axe", action="store_true", help="let axe read every page")
    parser.add_argument("--site", type=Path, default=REPOSITORY / "_site")
    parser.add_argument("--rounds", type=int, default=3, help="how often Lighthouse looks at each page")
    options = parser.parse_args()
    site = options.site.resolve()
    pages = sorted(site.rglob("*.html"))
    print(f"{len(pages):,} pages\n", flush=True)
    if options.axe:
        for line in read_by_axe(site, pages):
            print(line, flush=True)
    if not options.tools:
        return
    modules = options.tools / "node_modules"
    print(*validated(modules, pages), sep="\n")
    if (modules / "lighthouse").is_dir():
        print(f"\n| page | {' | '.join(CATEGORIES)} |\n|{'---|' * (len(CATEGORIES) + 1)}")
        for row in measured(modules, site, options.rounds):
            print(f"| {' | '.join(row)} |", flush=True)


def validated(modules: Path, pages: list[Path]) -> Iterator[str]:
    """What the two checkers of markup find, counted by message."""
    if (jar := modules / "vnu-jar" / "build" / "dist" / "vnu.jar").is_file():
        done = run(["java", "-jar", str(jar), "--errors-only", "--format", "json", *map(str, pages)])
        found = Counter(message["message"] for message in json.loads(done.stderr)["messages"])
        yield f"Nu checker: {found.total()} errors"
        yield from (f"    {number} × {message}" for message, number in found.most_common())
    if (command := modules / ".bin" / "html-validate").exists():
        with tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "rules.json"
            rules.write_text(json.dumps(RULES))
            done = run([str(command), "--config", str(rules), "--formatter", "json", *map(str, pages)])
        found = Counter(message["message"] for page in json.loads(done.stdout) for message in page["messages"])
        yield f"html-validate: {found.total()} errors and warnings"
        yield from (f"    {number} × {message}" for message, number in found.most_common())


def read_by_axe(site: Path, pages: list[Path]) -> Iterator[str]:
    """Each rule that pages break, with the first of them as soon as it is found, and the number of all at the end."""
    broken: Counter[str] = Counter()
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS.split())
        page = browser.new_page()
        for file in pages:
            page.goto(address + file.relative_to(site).as_posix())
            page.evaluate(Axe().axe_script)
            for scheme, width, rules in LOOKS:
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=scheme)
                for violation in page.evaluate("rules => axe.run(rules)", rules)["violations"]:
                    rule = f"{violation['id']}, {scheme}"
                    if rule not in broken:
                        yield f"    {rule}: {file.relative_to(site)} {violation['nodes'][0]['html']}"
                    broken[rule] += 1
        browser.close()
    yield f"axe: {broken.total()} faults"
    yield from (f"    {number} × {rule}" for rule, number in broken.most_common())


def measured(modules: Path, site: Path, rounds: int) -> Iterator[list[str]]:
    """Lighthouse's scores of a page of each kind, of 100."""
    with served(site) as address:
        for kind, path in KINDS.items():
            command = [str(modules / ".bin" / "lighthouse"), address + path, "--output=json", "--quiet"]
            command += [f"--chrome-flags={FLAGS}", f"--only-categories={','.join(CATEGORIES)}"]
            reports = [json.loads(run(command).stdout)["categories"] for _ in range(rounds)]
            scores = [median(100 * report[name]["score"] for report in reports) for name in CATEGORIES]
            yield [kind, *(f"{score:.0f}" for score in scores)]


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address at which a site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a tool, whatever its verdict."""
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


class _Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it serves."""

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    main()
