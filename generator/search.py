"""The search index over a staged release: one Pagefind bundle a year.

Only years that changed are indexed again.

Pagefind reads the article pages, there what stands within `data-pagefind-body`, and writes `search/<year>/`; the search
page joins the bundles in the reader's browser. Its output with filters is not repeatable byte for byte, which is why
this folder alone is exempt from that law.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from generator.errors import ToolError, error
from generator.model import Entry, Release
from generator.progress import Stage
from generator.publish import add_folder, reuse_folder

SEARCH_FOLDER = "search/"

_NEEDLESS = ("*-ui.*", "pagefind-highlight.js")
"""Pagefind's own user interfaces, half a megabyte a bundle: the search page is ours."""


def index_release(release: Release, last: Release | None, stage: Stage) -> Release:
    """Add a search bundle for each year of articles; the bundle of a year without a change is that of `last`.

    Raises ToolError where Pagefind fails.
    """
    before = _articles_by_year(last.entries) if last else {}
    for year, articles in _articles_by_year(release.entries).items():
        folder = f"{SEARCH_FOLDER}{year}"
        if last and before.get(year) == articles and f"{folder}/pagefind-entry.json" in last.entries:
            release = reuse_folder(release, last, folder)
        else:
            _index(release.path, year, release.path / folder)
            release = add_folder(release, folder)
        stage.advance(1)
    return release


def _articles_by_year(entries: Mapping[str, Entry]) -> dict[str, dict[str, str]]:
    """Digests of the article pages by path, by year ("undated" is one)."""
    years: dict[str, dict[str, str]] = defaultdict(dict)
    for path, entry in entries.items():
        match path.split("/"):
            case ["articles", year, *_, "index.html"]:
                years[year][path] = entry.digest
    return years


def _index(site: Path, year: str, bundle: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--quiet", "--keep-index-url", "--site", str(site)]
    command += ["--glob", f"articles/{year}/**/index.html", "--output-path", str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (no word of it is a reader's)
    if done.returncode:
        remedy = "Install pagefind[bin] again; it holds a program made for this machine."
        message = f"Pagefind could not index {year}: {(done.stderr or done.stdout).strip()[-400:]}."
        raise ToolError([error(str(bundle), message, remedy, "search")])
    for pattern in _NEEDLESS:
        for file in bundle.glob(pattern):
            file.unlink()
