"""Raw sources → content files, each by the importer for its kind."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec
from msgspec import Struct

from generator.errors import ClipfileError, ContentError, error
from generator.importers.content_file import (
    ContentFile,
    Key,
    article_key,
    content_of,
    digest_in,
    free_path,
    imported_files,
    is_edited,
    write,
)
from generator.importers.feed import read_feed
from generator.importers.imported import Imported
from generator.importers.pasted import read_pasted
from generator.importers.webpage import read_webpage
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Problem
from generator.names import MADE_FROM

_IMPORTERS: dict[str, Callable[[bytes, str], list[Imported]]] = {
    ".txt": read_pasted,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".html": read_webpage,
    ".htm": read_webpage,
}


What = Literal["new", "updated", "unchanged", "edited"]
"""What became of an article; `edited`: an editor has changed its file, and it was left alone."""


class Outcome(NamedTuple):
    """What became of one article."""

    what: What
    path: str
    """The content file, below the root."""
    source: str
    article: Imported
    differs: bool
    """Whether the source now gives another article than the one the file was written from."""


class ImportReport(Struct, frozen=True):
    """What an import did."""

    outcomes: tuple[Outcome, ...]
    passed_over: tuple[str, ...]
    """Files in a given folder that are no sources."""
    problems: tuple[Problem, ...]
    """Sources that could not be read; the others were imported."""

    def lines(self) -> Iterator[str]:
        """The report for a reader: what is new and what was dropped or missing in it, then the numbers."""
        for outcome in self.outcomes:
            if outcome.what in ("new", "updated"):
                yield f"{outcome.what}: {outcome.path} (from {outcome.source})"
                for line, words, why in outcome.article.dropped:
                    yield f"    dropped {f'line {line}, “{words}”' if line else words}: {why}"
                yield from (f"    {missing}" for missing in outcome.article.missing)
            elif outcome.what == "edited" and outcome.differs:
                yield f"kept: {outcome.path} was edited, and {outcome.source} now says something else: compare them"
        for path in self.passed_over:
            yield f"passed over: {path} (a source ends in {', '.join(_IMPORTERS)})"
        number = Counter(outcome.what for outcome in self.outcomes)
        yield (
            f"import: {number['new']:,} new, {number['updated']:,} updated, {number['unchanged']:,} unchanged, "
            f"{number['edited']:,} edited and left alone"
        )


def import_sources(paths: Iterable[Path], root: Path, memo: Memo | None = None) -> ImportReport:
    """Turn files, and all files in folders, into content files of the site at `root`.

    What can be imported is; the faults of the other sources are in the report. A file that an editor has changed is
    never written to. Where several sources hold one article, the last of them in order of their paths is taken.
    With a memo, a source that is as it was is not read again. Raises ToolError where the disk refuses.
    """
    files, passed_over, problems = _find(paths, root)
    sources = []
    found: dict[Key, tuple[Imported, str]] = {}
    for path in files:
        name = _below(path, root)
        try:
            source = _open(path, name)
            sources.append(source)
            for article in _read(source, memo):
                if article.headline:
                    found[article_key(name, article.id)] = article, name
                else:
                    problems.append(_no_headline(article, name))
        except ClipfileError as fault:
            problems += fault.problems
    if memo:
        _forget_stale(memo, {source.name: source.key for source in sources}, root)
    known = imported_files(root) if found else {}
    outcomes = tuple(_store(article, name, known.get(key), root) for key, (article, name) in found.items())
    return ImportReport(outcomes, tuple(passed_over), tuple(problems))


class _Source(NamedTuple):
    """A file to import: its path below the root, its suffix, its bytes."""

    name: str
    suffix: str
    data: bytes

    @property
    def key(self) -> str:
        return f"{key_of(_code(), self.data)} {self.name}"


def _find(paths: Iterable[Path], root: Path) -> tuple[list[Path], list[str], list[Problem]]:
    """The sources among the paths and in the folders among them; the files that are none; the paths that are wrong."""
    files: dict[Path, None] = {}
    passed_over: list[str] = []
    problems: list[Problem] = []
    for path in paths:
        if path.is_dir():
            for file in sorted(file for file in path.rglob("*") if file.is_file() and _may_be_source(file, path)):
                if file.suffix.lower() in _IMPORTERS:
                    files[file.resolve()] = None
                else:
                    passed_over.append(_below(file, root))
        elif path.suffix.lower() in _IMPORTERS and path.is_file():
            files[path.resolve()] = None
        else:
            message = "There is no importer for such files." if path.exists() else "There is no such file."
            remedy = f"Name a folder, or a file that ends in {', '.join(_IMPORTERS)}."
            problems.append(error(_below(path, root), message, remedy, "import-source"))
    return list(files), passed_over, problems


def _may_be_source(file: Path, folder: Path) -> bool:
    """Not a hidden file, not a note to the reader, not what a browser saved beside a page ("page_files/")."""
    *folders, name = file.relative_to(folder).parts
    hidden = any(part.startswith(".") for part in (*folders, name))
    return not (hidden or any(part.endswith("_files") for part in folders) or file.stem.upper() == "README")


def _open(path: Path, name: str) -> _Source:
    try:
        data = path.read_bytes()
    except OSError as fault:
        remedy = "See whether you may read it."
        raise ContentError([error(name, f"It cannot be read: {fault.strerror}.", remedy, "import-source")]) from None
    if not data.strip():
        remedy = "Save the source into it again, or delete it."
        raise ContentError([error(name, "The file is empty.", remedy, "import-empty")])
    return _Source(name, path.suffix.lower(), data)


def _read(source: _Source, memo: Memo | None) -> list[Imported]:
    known = memo.get("import", [source.key]) if memo else {}
    if known:
        return _DECODER.decode(known[source.key])
    articles = _IMPORTERS[source.suffix](source.data, source.name)
    if memo:
        memo.put("import", {source.key: _ENCODER.encode(articles)})
    return articles


def _forget_stale(memo: Memo, read: Mapping[str, str], root: Path) -> None:
    """Forget what sources said before they were changed or removed. `read` has the keys of those read now, by name."""

    def is_current(key: str) -> bool:
        name = key.partition(" ")[2]
        return key == read[name] if name in read else (root / name).is_file()

    memo.keep_only("import", len(read), lambda: filter(is_current, memo.known("import")))


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(list[Imported])


@cache
def _code() -> str:
    """What an import depends on besides its source."""
    libraries = ("feedparser", "markdownify", "beautifulsoup4", "trafilatura", "htmldate")
    installed = (f"{library} {_version(library)}" for library in libraries)
    return key_of(digest_of_files(Path(__file__).parent, *MADE_FROM), *installed)


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # an extra
        return ""


def _no_headline(article: Imported, source: str) -> Problem:
    message = f"The article {article.id} has no headline." if article.id else "There is no headline in it."
    return error(source, message, "Give it one there, then import again.", "import-no-headline")


def _store(article: Imported, source: str, known: ContentFile | None, root: Path) -> Outcome:
    """Write the article where that loses nothing. A file stays where it is and keeps the name of its first source."""
    data = content_of(article, known.source if known else source)
    path = known.path if known else free_path(article, root)
    what: What = "new" if known is None else "updated"
    if known and known.data == data:
        what = "unchanged"
    elif known and is_edited(known.data):
        what = "edited"
    else:
        write(path, data)
    differs = known is not None and digest_in(known.data) not in ("", digest_in(data))
    return Outcome(what, _below(path, root), source, article, differs)


def _below(path: Path, root: Path) -> str:
    """The path as seen from the root, "../" included: it means the same in every copy of the site."""
    return Path(os.path.relpath(path.resolve(), root.resolve())).as_posix()
