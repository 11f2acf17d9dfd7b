"""The search index over a staged release: one Pagefind bundle a year.

Only years that changed are indexed again.

Pagefind reads the article pages, there what stands within `data-pagefind-body`, and writes `search/<year>/`; the search
page joins the bundles in the reader's browser. Its output with filters is not repeatable byte for byte, which is why
this folder alone is exempt from that law.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from generator.errors import ToolError, error
from generator.model import Release
from generator.progress import Stage
from generator.publish import add_folder, remove_folder

SEARCH_FOLDER = "search/"

_NEEDLESS = ("*-ui.*", "pagefind-highlight.js")
"""Pagefind's own user interfaces, half a megabyte a bundle: the search page is ours."""


def index_release(release: Release, last: Release | None, stage: Stage) -> Release:
    """Add a search bundle for each year of articles; the bundle of a year without a change is that of `last`.

    Raises ToolError where Pagefind fails.
    """
    made_with = version("pagefind")
    entries = release.entries
    years = {year for path in entries if (year := _year_of(path))}
    anew = {year for year in years if _bundle(year) not in entries or entries[_bundle(year)].fingerprint != made_with}
    anew |= {year for path in release.changes_since(last) if (year := _year_of(path))}
    for year in sorted(anew):
        folder = _bundle(year)
        if folder in entries:
            release = remove_folder(release, folder)
        if year in years:
            _index(release.path, year, release.path / folder)
            release = add_folder(release, folder, made_with)
        stage.advance(1)
    return release


def _bundle(year: str) -> str:
    return f"{SEARCH_FOLDER}{year}/"


def _year_of(path: str) -> str:
    """The year of an article's page ("undated" is one); empty for every other file."""
    if not path.startswith("articles/") or not path.endswith("/index.html"):
        return ""
    _, year, *inside = path.split("/")
    return year if len(inside) > 1 else ""


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
