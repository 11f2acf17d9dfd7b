"""What Lighthouse, the Nu checker and html-validate say of the built site: one page of each kind, and every page.

    npm install --prefix TOOLS lighthouse@12 html-validate vnu-jar
    python benchmarks/pages.py --tools TOOLS

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
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

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
RULES = {
    "extends": ["html-validate:recommended"],
    "root": True,
    "rules": {"long-title": "off"},  # a page is called as its article is
}


def main() -> None:
    """Print what each tool says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=Path, required=True, help="folder into which npm has installed the tools")
    parser.add_argument("--site", type=Path, default=REPOSITORY / "_site")
    parser.add_argument("--rounds", type=int, default=3, help="how often Lighthouse looks at each page")
    options = parser.parse_args()
    modules, site = options.tools / "node_modules", options.site.resolve()
    pages = sorted(site.rglob("*.html"))
    print(f"{len(pages):,} pages\n")
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


def measured(modules: Path, site: Path, rounds: int) -> Iterator[list[str]]:
    """Lighthouse's scores of a page of each kind, of 100."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for kind, path in KINDS.items():
            address = f"http://127.0.0.1:{server.server_port}/{path}"
            command = [str(modules / ".bin" / "lighthouse"), address, "--output=json", "--quiet"]
            command += [f"--chrome-flags={FLAGS}", f"--only-categories={','.join(CATEGORIES)}"]
            reports = [json.loads(run(command).stdout)["categories"] for _ in range(rounds)]
            scores = [median(100 * report[name]["score"] for report in reports) for name in CATEGORIES]
            yield [kind, *(f"{score:.0f}" for score in scores)]
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
