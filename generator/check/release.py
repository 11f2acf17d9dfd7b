"""A release → its problems, each said once.

Most pages of a release are those of the last one. What was wrong with them then is remembered, and is still so unless
something that they lead to has gone; so only changed pages are read, and those that can lead to what has gone. The
result is the same as if all were read: that is a law of the tests.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from itertools import chain
from pathlib import Path

import msgspec

from generator.check.limits import check_limits, kind_of
from generator.check.links import Part, addresses_in, check_addresses, check_links, check_parts, may_lead_to
from generator.check.markup import read_markup
from generator.check.page import check_page
from generator.check.promises import check_promises
from generator.config import Config
from generator.errors import error, warning
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Entry, Problem, Release
from generator.progress import Stage
from generator.publish import STATIC, found_on_disk

_MARKUP = (".html", ".svg")
_LISTS = (".xml", ".json", ".txt")


def check_release(
    release: Release, last: Release | None, config: Config, memo: Memo, stage: Stage
) -> tuple[Problem, ...]:
    """All that is wrong with a release; with `last`, also the addresses that it had and this lost.

    What a problem with many pages shares is told once, at the first of them. The files are taken for what the manifest
    says they are: see `check_files`.
    """
    known = memo.get("check", [_key(last.path.parent.name, config)]) if last else {}
    if last and known:
        before = msgspec.msgpack.decode(known.popitem()[1], type=tuple[Problem, ...])
        paths = _touched(release, last)
    else:
        before, paths = (), set(release.entries)
    places = ((problem, problem.where.partition(":")[0]) for problem in before)
    problems = [problem for problem, path in places if path in release.entries and path not in paths]
    problems += _check_pages(release, sorted(paths & release.entries.keys()), config.site.url, stage)
    problems.sort(key=lambda problem: problem.where)
    if all(problem.severity == "warning" for problem in problems):
        key = _key(release.name, config)
        memo.put("check", {key: msgspec.msgpack.encode(problems)})
        memo.keep_only("check", 1, lambda: [key])
    sizes = {path: entry.size for path, entry in release.entries.items()}
    others = chain(check_limits(sizes), check_promises(release.entries, last.entries if last else {}))
    return tuple(_told_once(chain(problems, others)))


def check_files(release: Release) -> tuple[Problem, ...]:
    """Files that are not what a build wrote: missing, changed, or nobody's. Reads every one."""
    problems = []
    found = found_on_disk(release)
    for path, entry in release.entries.items():
        if path not in found:
            problems.append(error(path, "This file of the release is missing.", _REBUILD, "file-missing"))
        elif found[path].digest != entry.digest:
            problems.append(error(path, "This file is not what the build wrote.", _REBUILD, "file-changed"))
    for path in sorted(found.keys() - release.entries.keys()):
        remedy = "Put it in static/, or let `clipfile build --clean` remove it."
        problems.append(warning(path, "No build wrote this file.", remedy, "file-alien"))
    return tuple(_told_once(problems))


def sizes_of(release: Release) -> dict[str, tuple[int, int]]:
    """Number of files and their bytes, by kind of page ("articles", "people", …) and in "all"."""
    sizes: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for path, entry in release.entries.items():
        for kind in (kind_of(path), "all"):
            files, total = sizes[kind]
            sizes[kind] = (files + 1, total + entry.size)
    return dict(sizes)


_REBUILD = "Run `clipfile build --clean`."


def _touched(release: Release, last: Release) -> set[str]:
    """Paths of `release` whose problems may be others than in `last`, and those that are gone."""
    changed = release.changes_since(last) | {
        path
        for path, entry in release.entries.items()
        if entry is not (old := last.entries.get(path)) and old and _is_static(entry) != _is_static(old)
    }
    if lost := {path for path in changed & last.entries.keys() if _has_lost(path, release, last)}:
        may_be_hit = may_lead_to(lost)
        for path in release.entries.keys() - changed:
            if path.endswith(_MARKUP + _LISTS) and may_be_hit(path, _read(release, path)):
                changed.add(path)
    return changed


def _has_lost(path: str, release: Release, last: Release) -> bool:
    """Whether a file, or a part of it that a link may name, is there no longer."""
    if path not in release.entries:
        return True
    before, now = _ids_of(last, path), _ids_of(release, path)
    return now is not None and (before is None or not before <= now)


def _check_pages(release: Release, paths: Iterable[str], site_url: str, stage: Stage) -> list[Problem]:
    """What is wrong with the pages and lists at `paths`, their links to all others included."""
    problems: list[Problem] = []
    ids: dict[str, Set[str]] = {}
    wanted: dict[Part, list[str]] = defaultdict(list)
    for path in paths:
        stage.advance()
        if not path.endswith(_MARKUP + _LISTS):
            continue
        try:
            text = _read(release, path).decode()
        except UnicodeDecodeError:
            problems.append(warning(path, "This file is not UTF-8.", "Save it as UTF-8.", "encoding"))
            continue
        if path.endswith(_LISTS):
            problems += check_addresses(path, addresses_in(text, site_url), release.entries, site_url)
            continue
        page = read_markup(text)
        ids[path] = page.ids
        found, parts = check_links(path, page, release.entries, site_url)
        problems += found
        for part in parts:
            wanted[part].append(path)
        if path.endswith(".html") and not _is_static(release.entries[path]):
            problems += check_page(path, page)
    problems += check_parts(wanted, lambda file: ids[file] if file in ids else _ids_of(release, file))
    return problems


def _ids_of(release: Release, path: str) -> Set[str] | None:
    """Ids of a page's parts; None for a file that has none to link to."""
    if not path.endswith(_MARKUP):
        return None
    try:
        return read_markup(_read(release, path).decode()).ids
    except UnicodeDecodeError:
        return None


def _read(release: Release, path: str) -> bytes:
    try:
        return (release.path / path).read_bytes()
    except FileNotFoundError:  # which `check_files` tells
        return b""


def _is_static(entry: Entry) -> bool:
    return entry.fingerprint.startswith(STATIC)


def _key(name: str, config: Config) -> str:
    """The key of what is wrong with a release, by its name: a published one lies in a folder of that name."""
    return key_of(digest_of_files(Path(__file__).parent), config.site.url, name)


def _told_once(problems: Iterable[Problem]) -> Iterator[Problem]:
    alike: dict[tuple[str, ...], dict[str, Problem]] = defaultdict(dict)
    for problem in problems:
        alike[problem.severity, problem.code, problem.message, problem.remedy].setdefault(problem.where, problem)
    for first, *others in (places.values() for places in alike.values()):
        more = f" ({len(others):,} more such pages.)" if others else ""
        yield first._replace(message=first.message + more)
