"""The search index over a staged release: one Pagefind bundle a year, and one of what came late.

    search/<year>/            the articles of a year as they were when the year was last indexed
    search/late/              those that have changed since, until there are too many of them
    search/late/pages.json    which those are, for the search page to leave out what they were before
    search/program/           what searches: the same for all bundles, so it stands once

Pagefind reads the article pages, there what stands within `data-pagefind-body`, and writes a bundle; the search page
joins the bundles in the reader's browser. To index a year again takes as long as all else that a small edit asks for;
to index the changed pages takes no time. Pagefind's output with filters is not repeatable byte for byte, and what is
late depends on earlier builds, so this folder alone is exempt from that law. What readers find is the same.
"""

from __future__ import annotations

import subprocess
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from posixpath import commonpath
from typing import NamedTuple

import msgspec

from generator.errors import ToolError, error
from generator.memo import digest_of_files, key_of
from generator.model import Release
from generator.progress import Stage
from generator.publish import clear_folder, note_folders, put_file

_FOLDER = "search/"
_LATE = f"{_FOLDER}late/"
_PROGRAM = f"{_FOLDER}program/"

_MOST_LATE = 64
"""Pages in the late bundle."""

_NEEDLESS = ("*-ui.*", "pagefind-highlight.js", "pagefind-worker.js")
"""Pagefind's own user interfaces, half a megabyte a bundle, and its worker: the search page is ours."""
_SHARED = ("pagefind.js", "wasm.*.pagefind")
_LONGEST_ADDRESS = 4096
"""Bytes, of the beginning of a page's file in a bundle."""


class LatePage(NamedTuple):
    """The ids of a page in the bundles, by which Pagefind knows its results; empty where it has none."""

    before: str
    """In the bundle of its year, which has the page as it was."""
    now: str
    """In the late bundle."""


LatePages = dict[str, LatePage]
"""By path of the page."""


def index_release(release: Release, last: Release | None, stage: Stage, *, wanted: bool) -> Release:
    """Add the search index of a release: what changed since `last` is indexed, the rest of it is that of `last`.

    Where it is not wanted, the release has none.

    Raises ToolError where Pagefind fails.
    """
    folders = {path for path in release.entries if path.startswith(_FOLDER) and path.endswith("/")}
    if not wanted and not folders:
        return release
    made_with = key_of(_version(), digest_of_files(Path(__file__)))
    pages = {path: bundle for path in release.entries if (bundle := _bundle(path))} if wanted else {}
    bundles = set(pages.values())
    kept = folders & ({*bundles, _LATE, _PROGRAM} if pages else set())
    if any(release.entries[folder].fingerprint != made_with for folder in folders):
        kept = set()
    for folder in folders - kept:
        clear_folder(release, folder)
    before = _read_late(release) if _LATE in kept else {}
    changed = {path for path in release.changes_since(last) if _bundle(path) in kept}
    stale = changed | {path for path in before if _bundle(path) in kept}
    anew = bundles - kept | set(_with_most(stale))
    for bundle in sorted(anew):
        _index(release, f"articles/{bundle.split('/')[1]}/**/index.html", bundle)
        stage.advance()
    if anew or changed:
        late = {path for path in stale if _bundle(path) not in anew}
        late_pages = _index_late(release, late, pages.keys(), before)
        put_file(release, f"{_LATE}pages.json", msgspec.json.encode(late_pages))
        kept -= {*anew, _LATE, _PROGRAM}
        stage.advance()
    return note_folders(release, dict.fromkeys({*bundles, _LATE, _PROGRAM, *folders} - kept, made_with))


def _bundle(path: str) -> str:
    """The bundle of the year of an article's page ("undated" is one); empty for every other file."""
    if not path.startswith("articles/") or not path.endswith("/index.html"):
        return ""
    _, year, *inside = path.split("/")
    return f"{_FOLDER}{year}/" if len(inside) > 1 else ""


def _with_most(stale: Iterable[str]) -> Iterator[str]:
    """The bundles to make anew so that no more pages are late than may be: those of the most pages."""
    bundles = Counter(map(_bundle, sorted(stale)))
    number = bundles.total()
    for bundle, pages in bundles.most_common():
        if number <= _MOST_LATE:
            return
        number -= pages
        yield bundle


def _read_late(release: Release) -> LatePages:
    return msgspec.json.decode((release.path / _LATE / "pages.json").read_bytes(), type=LatePages)


def _index_late(release: Release, late: Set[str], pages: Set[str], before: LatePages) -> LatePages:
    """Index those of `late` that are still there; a page that says again what its year's bundle has is not late."""
    earlier = {path: before[path].before if path in before else "" for path in late}
    for bundle in {_bundle(path) for path in late - before.keys()}:
        here = {path for path in late - before.keys() if _bundle(path) == bundle}
        earlier |= _ids_in(release, bundle, here)
    now = _index_pages(release, late & pages)
    if same := {path for path in late if now.get(path, "") == earlier[path]}:
        late -= same
        now = _index_pages(release, late & pages)
    return {path: LatePage(earlier[path], now.get(path, "")) for path in sorted(late)}


def _index_pages(release: Release, pages: Set[str]) -> dict[str, str]:
    """Make the late bundle of these pages; gives their ids."""
    clear_folder(release, _LATE)
    if not pages:
        return {}
    folder = commonpath(pages).removesuffix("/index.html")
    _index(release, f"{folder}/{{{','.join(path.removeprefix(f'{folder}/') for path in sorted(pages))}}}", _LATE)
    return _ids_in(release, _LATE, pages)


def _ids_in(release: Release, bundle: str, pages: Set[str]) -> dict[str, str]:
    """Ids, by path, of those of the pages that a bundle has, each in a file of its id that begins with its address."""
    found: dict[str, str] = {}
    for file in (release.path / bundle / "fragment").iterdir():
        beginning = zlib.decompressobj(wbits=31).decompress(file.read_bytes(), _LONGEST_ADDRESS)
        path = beginning.split(b'"', 4)[3].decode().removeprefix("/")
        if path in pages:
            found[path] = file.stem
            if len(found) == len(pages):
                break
    return found


def _version() -> str:
    """The version of Pagefind, from the name of the folder that tells of it.

    To ask `importlib.metadata`, which reads such a folder with the parsers of mail, takes longer than to index a page.
    """
    import pagefind_bin  # type: ignore[import-untyped]  # it says nothing of its types

    packages = Path(pagefind_bin.__file__).parent.parent
    return " ".join(sorted(folder.name for folder in packages.glob("pagefind_bin-*.dist-info")))


def _index(release: Release, pages: str, bundle: str) -> None:
    """Make a bundle of the pages that a pattern of paths fits; what searches goes where it stands once."""
    from pagefind_bin import get_executable

    clear_folder(release, bundle)
    folder = release.path / bundle
    command = [str(get_executable()), "--quiet", "--keep-index-url", "--site", str(release.path)]
    command += ["--glob", pages, "--output-path", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (no word of it is a reader's)
    if done.returncode:
        remedy = "Install pagefind[bin] again; it holds a program made for this machine."
        message = f"Pagefind could not make the index: {(done.stderr or done.stdout).strip()[-400:]}."
        raise ToolError([error(bundle, message, remedy, "search")])
    for pattern in _NEEDLESS:
        for file in folder.glob(pattern):
            file.unlink()
    program = release.path / _PROGRAM
    program.mkdir(exist_ok=True)
    for pattern in _SHARED:
        for file in folder.glob(pattern):
            file.replace(program / file.name)
    _lead_to_program(folder / "pagefind-entry.json")


def _lead_to_program(entry: Path) -> None:
    """Let a bundle name the program that stands beside it: Pagefind looks for `wasm.<name>.pagefind` in the bundle."""
    told = msgspec.json.decode(entry.read_bytes())
    for language in told["languages"].values():
        language["wasm"] = f"/../../program/wasm.{language['wasm'] or 'unknown'}"
    entry.write_bytes(msgspec.json.encode(told))
