"""Read each file of a release once, ask all rules, and say each problem once."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from generator.check.html import check_html
from generator.check.limits import check_limits, kind_of
from generator.check.links import addresses_in, check_links
from generator.check.markup import Markup, read_markup
from generator.check.promises import check_promises
from generator.config import Config
from generator.errors import error, warning
from generator.model import Problem, Release
from generator.progress import Stage

_MARKUP = (".html", ".svg")
_LISTS = (".xml", ".json", ".txt")


def check_release(release: Release, last: Release | None, config: Config, stage: Stage) -> tuple[Problem, ...]:
    """All that is wrong with a release, staged or published; with `last`, also the addresses that it had and this lost.

    A problem that many pages share is told once, at the first of them.
    """
    markup: dict[str, Markup] = {}
    listed: dict[str, tuple[str, ...]] = {}
    sizes: dict[str, int] = {}
    problems: list[Problem] = []
    for path, entry in release.entries.items():
        stage.advance()
        try:
            data = (release.path / path).read_bytes()
        except FileNotFoundError:
            problems.append(error(path, "This file of the release is missing.", _REBUILD, "file-missing"))
            continue
        if hashlib.sha256(data).hexdigest() != entry.digest:
            problems.append(error(path, "This file is not what the build wrote.", _REBUILD, "file-changed"))
        sizes[path] = len(data)
        try:
            if path.endswith(_MARKUP):
                markup[path] = read_markup(data.decode())
            elif path.endswith(_LISTS):
                listed[path] = addresses_in(data.decode(), config.site.url)
        except UnicodeDecodeError:
            problems.append(warning(path, "This file is not UTF-8.", "Save it as UTF-8.", "encoding"))
    rendered = {path: page for path, page in markup.items() if release.entries[path].fingerprint}
    found = chain(
        problems,
        _unlisted(release),
        check_links(markup, release.entries, listed, config.site.url),
        check_html(rendered),
        check_limits(sizes),
        check_promises(release.entries, last.entries if last else {}),
    )
    return tuple(_told_once(found))


def sizes_of(release: Release) -> dict[str, tuple[int, int]]:
    """Number of files and their bytes, by kind of page ("articles", "people", …) and in "all"."""
    sizes: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for path in release.entries:
        size = (release.path / path).stat().st_size
        for kind in (kind_of(path), "all"):
            files, total = sizes[kind]
            sizes[kind] = (files + 1, total + size)
    return dict(sizes)


_REBUILD = "Run `clipfile build --clean`."


def _unlisted(release: Release) -> Iterator[Problem]:
    for path in sorted(release.path.rglob("*")):
        name = path.relative_to(release.path).as_posix()
        if name not in release.entries and not path.is_dir():
            yield warning(
                name, "No build wrote this file; the next will not have it.", "Put it in static/.", "file-alien"
            )


def _told_once(problems: Iterable[Problem]) -> Iterator[Problem]:
    alike: dict[tuple[str, ...], dict[str, Problem]] = defaultdict(dict)
    for problem in problems:
        alike[problem.severity, problem.code, problem.message, problem.remedy].setdefault(problem.where, problem)
    for first, *others in (places.values() for places in alike.values()):
        more = f" ({len(others):,} more such pages.)" if others else ""
        yield first._replace(message=first.message + more)
