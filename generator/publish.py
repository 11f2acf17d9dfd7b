"""Releases on disk: the old site or the new one, never between.

    _site                             → .build/releases/<digest>/site      a symlink, swapped by one rename
    .build/releases/<digest>/site/…   the files of a release
    .build/releases/<digest>/manifest.json                                 path → fingerprint and digest of each
    .build/staging/<process id>…      a release in the making; what a dead build left there goes at the next one

Unchanged files are hard links to the last release. So a file of a release is never written to again: whoever
changes one must put a new file in its place.

Where symlinks cannot be made (Windows, some disks), `_site` is a copy of the release, and the old copy and the new one
change places by two renames; a build killed between the two leaves no `_site` until the next build.

A process may be killed at any moment; that much is promised. Nothing is flushed to the disk (fsync would cost more
than all the rest), so a power cut can leave files of the new release empty. `clipfile check` compares every file with
the manifest, and `clipfile build --clean` writes them all again.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from generator.errors import ConfigError, ContentError, ToolError, error
from generator.model import Entry, Release, RenderedPage, file_of

STATIC = ""
"""Fingerprint of a file that was not rendered: its digest says all."""

_CANNOT_LINK = {
    errno.EPERM,
    errno.EACCES,
    errno.EXDEV,
    errno.EMLINK,
    errno.EINVAL,  # what Windows answers
    errno.ENOSYS,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
}


def last_release(root: Path) -> Release | None:
    """The published release; None where there is none, or where its manifest is lost and all must be written anew.

    Raises ConfigError where `_site` is not of our making.
    """
    home = _published(root)
    if home is None:
        return None
    with _disk(home / "manifest.json"):
        try:
            entries = msgspec.json.decode((home / "manifest.json").read_bytes(), type=dict[str, Entry])
        except (FileNotFoundError, msgspec.DecodeError):
            return None
    return Release(home / "site", entries)


def stage_release(
    root: Path, pages: Iterable[RenderedPage], static: Mapping[str, Path], last: Release | None
) -> Release:
    """Write a release beside the published one, ready for `publish_release`.

    `static` leads from a path in the site to the file to copy there. A page without data, and whatever has the bytes it
    had before, is linked from `last`. Pages are taken one at a time, and no page's data is kept.

    Raises ContentError where a page's address leaves the site, or where two need the same file on some disk; ToolError
    where the disk refuses. The published site is untouched.
    """
    home = _new_staging_folder(root)
    staging = _Staging(home / "site", last)
    with ExitStack() as on_failure:
        on_failure.callback(shutil.rmtree, home, ignore_errors=True)
        for page in pages:
            staging.add(file_of(page.url), page.fingerprint, page.data)
        for path, source in sorted(static.items()):
            staging.add(path, STATIC, _read(source))
        on_failure.pop_all()
    return _sorted_release(staging.site, staging.entries)


def add_folder(release: Release, folder: str) -> Release:
    """The staged release with all files that someone else has written below `folder` of it."""
    with _disk(release.path / folder):
        return _sorted_release(release.path, release.entries | _entries_below(release.path, folder))


def reuse_folder(release: Release, last: Release, folder: str) -> Release:
    """The staged release with all files that `last` has below `folder`."""
    staging = _Staging(release.path, last)
    for path, entry in last.entries.items():
        if path.startswith(f"{folder}/"):
            staging.add(path, entry.fingerprint, None)
    return _sorted_release(release.path, release.entries | staging.entries)


def publish_release(root: Path, release: Release, keep: int) -> None:
    """Make a staged release the published one, then remove all but the `keep` newest releases.

    Where the published one has the same bytes already, nothing is swapped. Raises ConfigError where `_site` is not of
    our making, ToolError where the disk refuses; the published site is then the old one, or the new one where only the
    clearing away failed.
    """
    published = _published(root)
    staged = release.path.parent
    home = root / ".build" / "releases" / _digest(release.entries)
    with _disk(root / "_site"):
        (staged / "manifest.json").write_bytes(msgspec.json.encode(release.entries))
        if home == published:
            # The bytes are the same, but what they were made from may not be: the next build must know.
            (staged / "manifest.json").replace(home / "manifest.json")
            _remove(staged)
        else:
            if home.exists():
                _retire(root, home)
            home.parent.mkdir(parents=True, exist_ok=True)
            staged.rename(home)
            _swap(root, home)
        _prune(root, home, keep)


def discard_release(release: Release) -> None:
    """Remove a staged release that is not to be published."""
    with _disk(release.path):
        _remove(release.path.parent)


class _Staging:
    """A release being written, file by file."""

    def __init__(self, site: Path, last: Release | None) -> None:
        self.site = site
        self.entries: dict[str, Entry] = {}
        self._last = last or Release(site, {})
        self._claims: dict[str, str] = {}
        self._folders: set[Path] = set()

    def add(self, path: str, fingerprint: str, data: bytes | None) -> None:
        """Write `data` to `path`, or link what the last release has there if that is the same."""
        _claim(path, self._claims)
        last = self._last.entries
        digest = last[path].digest if data is None else hashlib.sha256(data).hexdigest()
        target = self.site / path
        with _disk(target):
            if target.parent not in self._folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(target.parent)
            if data is None or (path in last and last[path].digest == digest):
                _link(self._last.path / path, target)
            else:
                with target.open("xb") as file:
                    file.write(data)
        self.entries[path] = Entry(fingerprint, digest)


def _claim(path: str, claims: dict[str, str]) -> None:
    """Note that a file needs `path`, and each folder above it ("people/").

    Names are compared as macOS and Windows do, in any case and any Unicode form, so that a site builds everywhere or
    nowhere.
    """
    if not path.isprintable() or "\\" in path or any(part in ("", ".", "..") for part in path.split("/")):
        raise ContentError(
            [error(path, "This address leads out of the site.", "Give the page another slug.", "path-outside")]
        )
    name = unicodedata.normalize("NFC", path).casefold()
    above = [name[:slash] for slash, sign in enumerate(name) if sign == "/"]
    for taken in (name, f"{name}/", *above):
        if taken in claims:
            message = f"{claims[taken]!r} needs the same file or folder, at least on macOS and Windows."
            raise ContentError([error(path, message, "Give one of the two another slug.", "path-collision")])
    claims[name] = path
    for folder in above:
        claims.setdefault(f"{folder}/", path)


def _link(source: Path, target: Path) -> None:
    """One more name for an unchanged file; a copy where the disk has no hard links, or not for so many."""
    try:
        os.link(source, target)
    except OSError as fault:
        if fault.errno not in _CANNOT_LINK:
            raise
        shutil.copyfile(source, target)


def _read(source: Path) -> bytes:
    with _disk(source):
        return source.read_bytes()


def _new_staging_folder(root: Path) -> Path:
    """A folder of this process's own; what dead builds have left beside it is removed."""
    staging = root / ".build" / "staging"
    with _disk(staging):
        staging.mkdir(parents=True, exist_ok=True)
        for leftover in staging.iterdir():
            owner = leftover.name.partition(".")[0]
            if owner == str(os.getpid()) or not _is_running(owner):
                _remove(leftover)
        home = staging / str(os.getpid())
        (home / "site").mkdir(parents=True)
    return home


def _is_running(process: str) -> bool:
    if sys.platform == "win32" or not process.isdecimal():
        # Windows has no harmless signal to ask with: of two builds at once the first stops there with a ToolError.
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _published(root: Path) -> Path | None:
    """Folder of the release that `_site` shows."""
    site = root / "_site"
    releases = root / ".build" / "releases"
    if site.is_symlink():
        home = (root / site.readlink()).parent
        ours = home.parent == releases
    elif site.exists():
        with _disk(site):
            home = releases / _digest(_entries_below(site))
        ours = home.is_dir()
    else:
        return None
    if not ours:
        message = "This is not a site that Clipfile made, or it was changed by hand, and nobody's work is deleted here."
        raise ConfigError([error("_site", message, "Move it away, then build again.", "site-foreign")])
    return home if home.is_dir() else None


def _swap(root: Path, home: Path) -> None:
    site = root / "_site"
    fresh = _aside(root, "new")
    if site.is_symlink() or not site.exists():
        try:
            fresh.symlink_to(Path(".build", "releases", home.name, "site"), target_is_directory=True)
            fresh.replace(site)
            return
        except OSError as fault:
            if fault.errno not in _CANNOT_LINK:
                raise
            _remove(fresh)
    shutil.copytree(home / "site", fresh)
    old = _aside(root, "old")
    if os.path.lexists(site):
        site.rename(old)
    fresh.rename(site)
    _remove(old)


def _prune(root: Path, published: Path, keep: int) -> None:
    others = [home for home in published.parent.iterdir() if home != published]
    others.sort(key=lambda home: home.stat().st_mtime_ns, reverse=True)
    for home in others[max(keep - 1, 0) :]:
        _retire(root, home)


def _retire(root: Path, home: Path) -> None:
    """Remove a release at one stroke: what stands in `releases` is whole, even if this is killed."""
    old = _aside(root, home.name)
    home.rename(old)
    _remove(old)


def _aside(root: Path, name: str) -> Path:
    return root / ".build" / "staging" / f"{os.getpid()}.{name}"


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _digest(entries: Mapping[str, Entry]) -> str:
    lines = "\n".join(f"{path}\0{entries[path].digest}" for path in sorted(entries))
    return hashlib.sha256(lines.encode()).hexdigest()[:32]


def _entries_below(site: Path, folder: str = "") -> dict[str, Entry]:
    files = (path for path in (site / folder).rglob("*") if path.is_file())
    return {
        path.relative_to(site).as_posix(): Entry(STATIC, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in files
    }


def _sorted_release(site: Path, entries: Mapping[str, Entry]) -> Release:
    return Release(site, dict(sorted(entries.items())))


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """Say which file the disk refused, and what to do."""
    try:
        yield
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            remedy = "Free some space on the disk, then build again."
        elif isinstance(fault, PermissionError):
            remedy = "Let this user read and write there, then build again."
        elif isinstance(fault, FileNotFoundError):
            remedy = "A file was removed by hand: run `clipfile build --clean`."
        else:
            remedy = "Mend this, then build again."
        where = str(fault.filename or path)
        message = f"{fault.strerror or fault}; the published site is whole."
        raise ToolError([error(where, message, remedy, "disk")]) from fault
