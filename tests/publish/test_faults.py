"""Kill a build before any of its file operations, or fail it there: the published site is whole, old or new.

The operations are counted by an audit hook, which Python calls before each. A hook cannot be taken away again, so each
build runs in a process of its own, made by fork.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import ToolError
from generator.model import RenderedPage, file_of
from generator.publish import publish_release, stage_release

from .test_releases import Files, names, publish, releases, site

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows can neither fork nor kill like this"),
    # From Python 3.12 on; the child touches nothing that another thread may hold.
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]

OLD = {"": b"old home", "people/a/": b"unchanged", "people/b/": b"goes away"}
OLDER = {"": b"older home", "people/b/": b"goes away", "people/d/": b"gone already"}
NEW = {"": b"new home", "people/a/": b"unchanged", "people/c/": b"comes in"}
OPERATIONS = {"open", *(f"os.{name}" for name in ("mkdir", "link", "rename", "symlink", "remove", "rmdir", "scandir"))}
DONE, REFUSED = 0, 3

Watch = Callable[[str, int], None]
"""Called before the file operation of that name, with how many there have been."""


def kill_before(moment: int) -> Watch:
    def watch(operation: str, count: int) -> None:
        if count == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    return watch


def fail_from(moment: int, last: int | None = None) -> Watch:
    def watch(operation: str, count: int) -> None:
        if moment <= count <= (last or count):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return watch


def without(missing: str, then: Watch) -> Watch:
    def watch(operation: str, count: int) -> None:
        then(operation, count)
        if operation == missing:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    return watch


def never(operation: str, count: int) -> None:
    """Let the build be."""


def build(root: Path, files: Files, watch: Watch) -> int:
    """Publish in a child process; its exit code, or minus the signal that ended it."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    count = 0

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in OPERATIONS and not str(arguments[0]).endswith((".py", ".pyc")):
            count += 1
            watch(event, count)

    code = 1
    try:
        sys.addaudithook(hook)
        publish(root, files, keep=1)
        code = DONE
    except ToolError:
        code = REFUSED
    finally:
        os._exit(code)


def assert_the_next_build_mends_all(root: Path) -> None:
    for files in (NEW, OLD, NEW):
        assert build(root, files, never) == DONE
        assert site(root) == {file_of(url): data for url, data in files.items()}
    assert len(releases(root)) == 1
    assert names(root / ".build" / "staging") == []


@pytest.fixture
def wholes(tmp_path: Path) -> tuple[Files, Files]:
    """The old site and the new one, as they should look."""
    publish(tmp_path / "new", NEW)
    publish(tmp_path / "old", OLD)
    return site(tmp_path / "old"), site(tmp_path / "new")


HISTORIES = pytest.mark.parametrize("history", [[OLD], [OLDER, OLD], [NEW, OLD], [OLD, OLD]])
"""The builds before, of which the last is published and another may be the spare."""


@HISTORIES
def test_a_build_killed_at_any_moment_leaves_the_site_whole(
    tmp_path: Path, wholes: tuple[Files, Files], history: list[Files]
) -> None:
    seen = []
    for moment in range(1, 500):
        root = tmp_path / str(moment)
        for files in history:
            publish(root, files)
        code = build(root, NEW, kill_before(moment))
        seen.append(wholes.index(site(root)))
        assert_the_next_build_mends_all(root)
        if code == DONE:
            break
        assert code == -signal.SIGKILL
    assert code == DONE
    assert len(seen) > 20
    assert seen == sorted(seen), "once the new site is there, it stays"
    assert set(seen) == {0, 1}


@HISTORIES
@pytest.mark.parametrize("lasting", [True, False], ids=["for good", "once"])
def test_a_disk_that_fills_at_any_moment_leaves_the_site_whole(
    tmp_path: Path, wholes: tuple[Files, Files], lasting: bool, history: list[Files]
) -> None:
    for moment in range(1, 500):
        root = tmp_path / str(moment)
        for files in history:
            publish(root, files)
        code = build(root, NEW, fail_from(moment, None if lasting else moment))
        assert code in (DONE, REFUSED)
        assert site(root) in wholes
        assert site(root) == wholes[1] or code == REFUSED
        assert_the_next_build_mends_all(root)
        if code == DONE and moment > 60:
            break
    assert code == DONE


def test_where_hard_links_cannot_be_made_files_are_copied(tmp_path: Path, wholes: tuple[Files, Files]) -> None:
    for files, whole in ((OLD, wholes[0]), (NEW, wholes[1]), (OLD, wholes[0]), (NEW, wholes[1])):
        assert build(tmp_path, files, without("os.link", never)) == DONE
        assert site(tmp_path) == whole
    assert (tmp_path / "_site/people/a/index.html").stat().st_nlink == 1


def test_where_symlinks_cannot_be_made_the_site_is_a_copy(tmp_path: Path, wholes: tuple[Files, Files]) -> None:
    for files, whole in ((OLD, wholes[0]), (NEW, wholes[1]), (NEW, wholes[1]), (OLD, wholes[0])):
        assert build(tmp_path, files, without("os.symlink", never)) == DONE
        assert not (tmp_path / "_site").is_symlink()
        assert site(tmp_path) == whole


def test_a_copied_site_lacks_one_moment_when_killed(tmp_path: Path, wholes: tuple[Files, Files]) -> None:
    gaps = 0
    for moment in range(1, 500):
        root = tmp_path / str(moment)
        assert build(root, OLD, without("os.symlink", never)) == DONE
        code = build(root, NEW, without("os.symlink", kill_before(moment)))
        gaps += not (root / "_site").exists()
        assert site(root) in (*wholes, {})
        assert_the_next_build_mends_all(root)
        if code == DONE:
            break
    assert code == DONE
    assert gaps == 1


def test_a_write_that_fails_midway_is_reported_with_path_and_remedy(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
            stage_release(tmp_path, [RenderedPage("large/", "", b"x" * 9000)], {}, None)
        except ToolError as fault:
            problem = fault.problems[0]
            code = 10 if problem.where.endswith("large/index.html") and problem.remedy else 11
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 10
    assert names(tmp_path / ".build" / "staging") == []
    assert site(tmp_path)["index.html"] == b"old home"


def test_a_page_that_fails_to_render_leaves_the_site_and_the_disk_as_they_were(tmp_path: Path) -> None:
    publish(tmp_path, OLD)

    def pages() -> object:
        yield RenderedPage("", "", b"1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        publish_release(tmp_path, stage_release(tmp_path, pages(), {}, None), 1)  # type: ignore[arg-type]  # on purpose
    assert names(tmp_path / ".build" / "staging") == []
