"""Releases on disk: the old site or the new one, never between.

    _site                             → .build/releases/<digest>/site      a symlink, swapped by one rename
    .build/releases/<digest>/site/…   the files of a release
    .build/releases/<digest>/manifest.json                       path → fingerprint, digest and size of each
    .build/releases/<digest>/origin                              which clean build its oldest files are from
    .build/spare/…                    a release whose day is over, whole, but what comes of it is nobody's business
    .build/staging/<process id>…      a release in the making; what a dead build left there goes at the next one

Unchanged files are hard links to the last release. So a file of a release is never written to again: whoever
changes one must put a new file in its place.

Releases take turns, for to link ten thousand files one by one takes longer than all else that a small edit asks for. A
release that is no longer kept becomes the spare, and the next is made of it: what it has otherwise than the last
release is removed or linked, then what is new is moved in. Meanwhile the spare is part of the staging: a build killed
there leaves none, and the next links every file. A clean build trusts no file but its own, so it begins another origin,
and a spare of another origin is not used.

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
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from generator.errors import ConfigError, ContentError, ToolError, error
from generator.model import Entry, Release, RenderedPage, file_of, name_of
from generator.stamps import stamp_of

STATIC = "static"
"""With this begins the fingerprint of a file that was not rendered; its stamp follows, if it is to be trusted."""

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
    return _release_at(home) if home else None


def stage_release(
    root: Path,
    pages: Iterable[RenderedPage],
    static: Mapping[str, Path],
    last: Release | None,
    kept: Iterable[str] = (),
) -> Release:
    """Write a release beside the published one, ready for `publish_release`.

    `static` leads from a path in the site to the file to copy there; `kept` are the paths of further files that are
    those of `last`. A page without data, and whatever has the bytes it had before, is linked from `last` too, and so is
    every folder that `note_folders` gave it. Pages are taken one at a time, and no page's data is kept.

    Raises ContentError where a page's address leaves the site, or where two need the same file on some disk; ToolError
    where the disk refuses. The published site is untouched.
    """
    _clear_staging(root)
    fresh, home = _aside(root, "fresh"), _aside(root, "release")
    with ExitStack() as on_failure:
        on_failure.callback(shutil.rmtree, fresh, ignore_errors=True)
        on_failure.callback(shutil.rmtree, home, ignore_errors=True)
        files = _Files(fresh, last, kept)
        for page in pages:
            files.add(file_of(page.url), page.fingerprint, page.data)
        for path, source in sorted(static.items()):
            files.add_static(path, source)
        files.add_folders()
        with _disk(home):
            if last is None:
                home.mkdir()
                fresh.rename(home / "site")
                (home / "origin").write_text(f"{time.time_ns()}\n")
            else:
                dropped = last.entries.keys() - files.entries.keys() | last.entries.keys() & set(files.written)
                _take_spare(root, home, last, dropped)
                _move_all(files.written, fresh, home / "site")
        on_failure.pop_all()
    return Release(home / "site", {path: files.entries[path] for path in sorted(files.entries)})


def clear_folder(release: Release, folder: str) -> None:
    """Remove from a staged release what a tool has written below `folder` ("search/2023/") of it, if anything."""
    with _disk(release.path / folder), suppress(FileNotFoundError):
        shutil.rmtree(release.path / folder)


def put_file(release: Release, path: str, data: bytes) -> None:
    """Write a file below a folder of a staged release that a tool fills."""
    target = release.path / path
    with _disk(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def note_folders(release: Release, fingerprints: Mapping[str, str]) -> Release:
    """The staged release with all that stands below these folders of it, each as one entry with its fingerprint.

    A folder that was cleared has no entry.
    """
    if not fingerprints:
        return release
    entries = {path: entry for path, entry in release.entries.items() if path not in fingerprints}
    for folder, fingerprint in fingerprints.items():
        with _disk(release.path / folder):
            if inside := _entries_below(release.path, folder):
                entries[folder] = _entry_of_folder(fingerprint, inside)
    return replace(release, entries=dict(sorted(entries.items())))


def publish_release(root: Path, release: Release, keep: int) -> None:
    """Make a staged release the published one, then remove all but the `keep` newest releases.

    Where the published one has the same bytes already, nothing is swapped. Raises ConfigError where `_site` is not of
    our making, ToolError where the disk refuses; the published site is then the old one, or the new one where only the
    clearing away failed.
    """
    published = _published(root)
    staged = release.path.parent
    home = root / ".build" / "releases" / release.name
    with _disk(root / "_site"):
        _write_manifest(staged, release.entries)
        if home == published:
            # The bytes are the same, but what they were made from may not be: the next build must know.
            shutil.copyfile(staged / "manifest.json", staged / "copy.json")
            (staged / "copy.json").replace(home / "manifest.json")
            _set_aside(root, staged)
        else:
            if home.exists():
                _set_aside(root, home)
            home.parent.mkdir(parents=True, exist_ok=True)
            staged.rename(home)
            _swap(root, home)
        _prune(root, home, keep)
        if not _are_kin(_spare(root), home):
            _link_spare(root, Release(home / "site", release.entries))


def discard_release(release: Release) -> None:
    """Take back a staged release that is not to be published."""
    home = release.path.parent
    root = home.parents[2]
    with _disk(home):
        if _spare(root).exists():
            shutil.rmtree(home)
        else:
            _write_manifest(home, release.entries)
            _set_aside(root, home)


def found_on_disk(release: Release) -> dict[str, Entry]:
    """What really stands in a release, whatever its manifest says: digests by path, in no order."""
    with _disk(release.path):
        return _with_folders(_entries_below(release.path), [path for path in release.entries if path.endswith("/")])


class _Files:
    """The files of a release as they become known. What is new is written below `fresh`, the rest is only noted."""

    def __init__(self, fresh: Path, last: Release | None, kept: Iterable[str]) -> None:
        self._last = last.entries if last else {}
        self.entries: dict[str, Entry] = {path: self._last[path] for path in kept}
        self.written: list[str] = []
        self._fresh = fresh
        self._new: dict[str, str] = {}
        self._folders = {str(fresh)}
        with _disk(fresh):
            fresh.mkdir()

    def add(self, path: str, fingerprint: str, data: bytes | None) -> None:
        """Write `data` to `path`, or note that the last release has there what is wanted."""
        before = self._last.get(path)
        if before is None:
            _claim(path, self._new)
        elif path in self.entries:
            raise _collision(path, path)
        digest = self._last[path].digest if data is None else hashlib.sha256(data).hexdigest()
        if before is not None and before.digest == digest:
            self.entries[path] = (
                before if before.fingerprint == fingerprint else before._replace(fingerprint=fingerprint)
            )
        elif data is not None:
            self._write(path, data)
            self.entries[path] = Entry(fingerprint, digest, len(data))

    def add_static(self, path: str, source: Path) -> None:
        """Copy a file, unless its stamp is that of the last release."""
        with _disk(source):
            now = time.time_ns()
            stamp = stamp_of(source.stat(), now)
            fingerprint = f"{STATIC} {stamp}".rstrip()
            before = self._last.get(path)
            data = None if stamp and before and before.fingerprint == fingerprint else source.read_bytes()
        self.add(path, fingerprint, data)

    def add_folders(self) -> None:
        """Keep what tools have written into the last release; then see that no two paths are one on any disk."""
        self.entries.update((path, entry) for path, entry in self._last.items() if path.endswith("/"))
        if self._last and self._new:
            claims: dict[str, str] = {}
            for path in self.entries:
                if path in self._last:
                    _claim(path.rstrip("/"), claims)
            for name, path in self._new.items():
                if not name.endswith("/"):
                    _claim(path, claims)

    def _write(self, path: str, data: bytes) -> None:
        target = f"{self._fresh}/{path}"
        with _disk(target):
            if (folder := target.rpartition("/")[0]) not in self._folders:
                Path(folder).mkdir(parents=True, exist_ok=True)
                self._folders.add(folder)
            with open(target, "xb") as file:  # noqa: PTH123 (to make a Path takes as long as to write a page)
                file.write(data)
        self.written.append(path)


def _claim(path: str, claims: dict[str, str]) -> None:
    """Note that a file needs `path`, and each folder above it ("people/").

    Names are compared as macOS and Windows do, in any case and any Unicode form, so that a site builds everywhere or
    nowhere.
    """
    if not path.isprintable() or "\\" in path:
        remedy = "Rename the file, or give the page another slug."
        raise ContentError([error(path, "Not every disk takes a file of this name.", remedy, "path-name")])
    if any(part in ("", ".", "..") for part in path.split("/")):
        remedy = "Give the page another slug."
        raise ContentError([error(path, "This address leads out of the site.", remedy, "path-outside")])
    name = path.lower() if path.isascii() else unicodedata.normalize("NFC", path).casefold()
    for taken in (name, f"{name}/"):
        if taken in claims:
            raise _collision(path, claims[taken])
    claims[name] = path
    while (above := name.rpartition("/")[0]) and f"{above}/" not in claims:
        if above in claims:
            raise _collision(path, claims[above])
        claims[f"{above}/"] = path
        name = above


def _collision(path: str, other: str) -> ContentError:
    message = f"{other!r} needs the same file or folder, at least on macOS and Windows."
    return ContentError([error(path, message, "Give one of the two another slug.", "path-collision")])


def _take_spare(root: Path, home: Path, last: Release, dropped: Set[str]) -> None:
    """Make the spare the release at `home`, which has the files of `last` without those of the paths `dropped`."""
    spare = _release_at(_spare(root)) if _are_kin(_spare(root), last.path.parent) else None
    if spare is None:
        spare = _link_spare(root, last)
    _spare(root).rename(home)
    has, before = spare.entries, last.entries
    others = {path for path, entry in has.items() if path not in before or before[path].digest != entry.digest}
    others |= before.keys() - has.keys()
    _remove_all(sorted((others | dropped) & has.keys()), home / "site")
    _link_all(sorted((others - dropped) & before.keys()), last.path, home / "site")


def _link_spare(root: Path, release: Release) -> Release:
    """Make a spare of `release`, file by file."""
    home = _aside(root, "spare")
    (home / "site").mkdir(parents=True)
    _link_all(release.entries, release.path, home / "site")
    shutil.copyfile(release.path.parent / "origin", home / "origin")
    _write_manifest(home, release.entries)
    _set_aside(root, home)
    return release


def _set_aside(root: Path, home: Path) -> None:
    """Make a release whose day is over the spare, at one stroke: what stands in `releases` or as spare is whole."""
    if _spare(root).exists():
        old = _aside(root, "old")
        _spare(root).rename(old)
        shutil.rmtree(old)
    home.rename(_spare(root))


def _are_kin(home: Path, other: Path) -> bool:
    """Whether two releases go back to one clean build: a file of the one is as good as the same of the other."""
    origins = (home / "origin", other / "origin")
    return all(origin.exists() for origin in origins) and origins[0].read_bytes() == origins[1].read_bytes()


def _remove_all(paths: Iterable[str], site: Path) -> None:
    """Remove files and folders of tools, and what folders are then empty."""
    above: set[Path] = set()
    for path in paths:
        _remove(site / path)
        above.update(Path(path).parents)
    for folder in sorted(above - {Path()}, reverse=True):
        try:
            (site / folder).rmdir()
        except FileNotFoundError:
            pass
        except OSError as fault:
            if fault.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                raise


def _link_all(paths: Iterable[str], source: Path, target: Path) -> None:
    """Link files and folders of tools from one site into another."""
    made = {""}
    for path in paths:
        if path.endswith("/"):
            shutil.copytree(source / path, target / path, copy_function=_link)
        else:
            _make_folder_of(path, target, made)
            _link(f"{source}/{path}", f"{target}/{path}")


def _move_all(paths: Iterable[str], source: Path, target: Path) -> None:
    """Move files from the folder `source`, which then goes, into a site that has none of them."""
    made = {""}
    for path in paths:
        _make_folder_of(path, target, made)
        (source / path).rename(target / path)
    shutil.rmtree(source)


def _make_folder_of(path: str, site: Path, made: set[str]) -> None:
    folder = path.rpartition("/")[0]
    if folder not in made:
        (site / folder).mkdir(parents=True, exist_ok=True)
        made.add(folder)


def _link(source: str, target: str) -> None:
    """One more name for an unchanged file; a copy where the disk has no hard links, or not for so many."""
    try:
        os.link(source, target)
    except OSError as fault:
        if fault.errno not in _CANNOT_LINK:
            raise
        shutil.copyfile(source, target)


def _clear_staging(root: Path) -> None:
    """Remove what dead builds, and earlier ones of this process, have left."""
    staging = root / ".build" / "staging"
    with _disk(staging):
        staging.mkdir(parents=True, exist_ok=True)
        for leftover in staging.iterdir():
            owner = leftover.name.partition(".")[0]
            if owner == str(os.getpid()) or not _is_running(owner):
                _remove(leftover)


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
            home = releases / _name_of_copy(site, releases)
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
    for home in reversed(others[max(keep - 1, 0) :]):
        _set_aside(root, home)


def _spare(root: Path) -> Path:
    return root / ".build" / "spare"


def _aside(root: Path, name: str) -> Path:
    return root / ".build" / "staging" / f"{os.getpid()}.{name}"


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _release_at(home: Path) -> Release | None:
    """The release at `home`; None where its manifest cannot be read."""
    with _disk(home):
        try:
            entries = msgspec.json.decode((home / "manifest.json").read_bytes(), type=dict[str, Entry])
            (home / "origin").stat()
        except (FileNotFoundError, msgspec.DecodeError):
            return None
    return Release(home / "site", entries)


def _write_manifest(home: Path, entries: Mapping[str, Entry]) -> None:
    (home / "manifest.json").write_bytes(msgspec.json.encode(entries))


def _name_of_copy(site: Path, releases: Path) -> str:
    """The name of the release that a plain folder is a copy of, or would be if there were one."""
    files = _entries_below(site)
    for home in releases.iterdir() if releases.is_dir() else ():
        release = _release_at(home)
        folders = [path for path in release.entries if path.endswith("/")] if release else []
        if folders and name_of(_with_folders(files, folders)) == home.name:
            return home.name
    return name_of(files)


def _with_folders(files: Mapping[str, Entry], folders: Iterable[str]) -> dict[str, Entry]:
    """The files, those below each of `folders` taken as one entry."""
    entries = dict(files)
    for folder in folders:
        if inside := {path: entries.pop(path) for path in files if path.startswith(folder)}:
            entries[folder] = _entry_of_folder("", inside)
    return entries


def _entry_of_folder(fingerprint: str, files: Mapping[str, Entry]) -> Entry:
    return Entry(fingerprint, name_of(files), sum(entry.size for entry in files.values()))


def _entries_below(site: Path, folder: str = "") -> dict[str, Entry]:
    entries = {}
    for path in (site / folder).rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            entries[path.relative_to(site).as_posix()] = Entry(STATIC, hashlib.sha256(data).hexdigest(), len(data))
    return entries


@contextmanager
def _disk(path: Path | str) -> Iterator[None]:
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
