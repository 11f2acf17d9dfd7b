"""What stands in `_site`: exactly the pages of one release."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import ConfigError, ContentError, ToolError
from generator.model import Entry, Release, RenderedPage, file_of
from generator.publish import (
    clear_folder,
    discard_release,
    last_release,
    note_folders,
    publish_release,
    put_file,
    stage_release,
)

Files = dict[str, bytes]


def publish(root: Path, files: Files, static: dict[str, Path] | None = None, keep: int = 1) -> Release:
    """Publish pages the way a build does: one with its old fingerprint is not rendered again."""
    publish_release(root, stage(root, files, static), keep)
    published = last_release(root)
    assert published
    return published


def stage(root: Path, files: Files, static: dict[str, Path] | None = None) -> Release:
    """Stage pages, those without data that have their old fingerprint."""
    last = last_release(root)
    known = last.entries if last else {}
    pages = []
    for url, data in files.items():
        fingerprint = f"made from {data.decode(errors='replace')}"
        unchanged = known.get(file_of(url), Entry("", "")).fingerprint == fingerprint
        pages.append(RenderedPage(url, fingerprint, None if unchanged else data))
    return stage_release(root, pages, static or {}, last)


def site(root: Path) -> Files:
    folder = root / "_site"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def releases(root: Path) -> list[str]:
    return names(root / ".build" / "releases")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


SEGMENT = st.text("abcxyz-0123456789Ωж", min_size=1, max_size=6)
PATHS = st.lists(SEGMENT, min_size=1, max_size=3).map("/".join)


@st.composite
def sites(draw: st.DrawFn) -> Files:
    """Files by path, no path being another's folder."""
    files = draw(st.dictionaries(PATHS, st.binary(max_size=40), max_size=8))
    return {path: data for path, data in files.items() if not any(other.startswith(f"{path}/") for other in files)}


@given(st.lists(sites(), min_size=1, max_size=5), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_a_site_is_the_pages_of_its_last_build_and_nothing_else(states: list[Files], keep: int) -> None:
    with TemporaryDirectory() as folder:
        for files in [*states, states[-1], states[0]]:
            release = publish(Path(folder), files, keep=keep)
            assert site(Path(folder)) == files
            assert list(release.entries) == sorted(files)
            assert {path: entry.size for path, entry in release.entries.items()} == {p: len(files[p]) for p in files}


@given(st.lists(st.tuples(sites(), st.booleans()), max_size=5))
@settings(max_examples=30, deadline=None)
def test_a_release_that_is_discarded_leaves_no_trace_in_the_next(states: list[tuple[Files, bool]]) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        published = {"index.html": b"first"}
        publish(root, published)
        for files, is_fit in states:
            staged = stage(root, files)
            if is_fit:
                publish_release(root, staged, 1)
                published = files
            else:
                discard_release(staged)
            assert site(root) == published


@given(sites(), sites())
@settings(max_examples=30, deadline=None)
def test_what_changes_between_two_releases_is_told(first: Files, second: Files) -> None:
    with TemporaryDirectory() as folder:
        last = publish(Path(folder), first)
        changed = publish(Path(folder), second).changes_since(last)
        assert changed == {path for path in first | second if first.get(path) != second.get(path)}


@given(sites())
@settings(max_examples=30, deadline=None)
def test_the_order_of_pages_does_not_matter(files: Files) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        forward = publish(Path(one), files)
        backward = publish(Path(other), dict(reversed(files.items())))
        assert forward.path.parent.name == backward.path.parent.name
        assert list(forward.entries.items()) == list(backward.entries.items())


def test_an_address_that_ends_in_a_slash_is_a_folder_with_an_index(tmp_path: Path) -> None:
    publish(tmp_path, {"": b"home", "people/wang-yi/": b"page", "feed.xml": b"feed"})
    assert site(tmp_path) == {"index.html": b"home", "people/wang-yi/index.html": b"page", "feed.xml": b"feed"}


def test_an_unchanged_page_is_the_same_file_and_a_changed_one_is_not(tmp_path: Path) -> None:
    first = publish(tmp_path, {"same": b"1", "other": b"1"}, keep=2)
    second = publish(tmp_path, {"same": b"1", "other": b"2"}, keep=2)
    assert (first.path / "same").samefile(second.path / "same")
    assert (first.path / "other").read_bytes() == b"1"


def test_a_page_rendered_again_to_the_same_bytes_is_linked_and_its_new_fingerprint_kept(tmp_path: Path) -> None:
    publish(tmp_path, {"page": b"1"})
    staged = stage_release(tmp_path, [RenderedPage("page", "new template", b"1")], {}, last_release(tmp_path))
    before = (tmp_path / "_site").readlink()
    publish_release(tmp_path, staged, 2)
    release = last_release(tmp_path)
    assert release
    assert release.entries["page"].fingerprint == "new template"
    assert (tmp_path / "_site").readlink() == before


def test_static_files_are_copied_and_linked_when_unchanged(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("a {}")
    first = publish(tmp_path, {"": b"1"}, {"static/style.css": style}, keep=2)
    second = publish(tmp_path, {"": b"2"}, {"static/style.css": style}, keep=2)
    assert site(tmp_path) == {"index.html": b"2", "static/style.css": b"a {}"}
    assert (first.path / "static/style.css").samefile(second.path / "static/style.css")
    assert not style.samefile(second.path / "static/style.css")


def test_a_static_file_with_the_stamp_it_had_is_not_read_again(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("a {}")
    first = publish(tmp_path, {}, {"style.css": style})
    assert first.entries["style.css"].fingerprint == "static", "a young file has no stamp"
    time.sleep(2.1)
    second = publish(tmp_path, {}, {"style.css": style})
    assert second.entries["style.css"].fingerprint.startswith("static ")
    style.write_text("b {}")
    publish(tmp_path, {}, {"style.css": style})
    assert site(tmp_path) == {"style.css": b"b {}"}


def test_a_static_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"missing\.css"):
        stage_release(tmp_path, [], {"style.css": tmp_path / "missing.css"}, None)


def test_only_the_newest_releases_are_kept_and_always_the_published_one(tmp_path: Path) -> None:
    for word in (b"1", b"2", b"3", b"4"):
        publish(tmp_path, {"": word}, keep=2)
    assert len(releases(tmp_path)) == 2
    publish(tmp_path, {"": b"5"}, keep=0)
    assert releases(tmp_path) == [(tmp_path / "_site").readlink().parent.name]
    assert site(tmp_path) == {"index.html": b"5"}


def test_the_next_release_is_made_of_the_one_whose_day_is_over(tmp_path: Path) -> None:
    folders = []
    for word in (b"1", b"2", b"3", b"4"):
        release = publish(tmp_path, {"": word, "people/a/": b"same"})
        folders.append((release.path / "people/a").stat().st_ino)
    first, second, third, fourth = folders
    assert (first, second) == (third, fourth)
    assert first != second


def test_a_clean_build_uses_no_file_of_an_earlier_one(tmp_path: Path) -> None:
    for word in (b"1", b"2", b"3"):
        publish(tmp_path, {"": word, "page": b"right"})
    for page in (tmp_path / ".build").rglob("page"):
        page.unlink()
        page.write_bytes(b"rotten")
    publish_release(tmp_path, stage_release(tmp_path, [RenderedPage("page", "made from right", b"right")], {}, None), 1)
    for word in (b"4", b"5", b"6"):
        publish(tmp_path, {"": word, "page": b"right"})
        assert site(tmp_path) == {"index.html": word, "page": b"right"}


def test_a_page_can_change_its_case_and_a_folder_become_a_file(tmp_path: Path) -> None:
    for files in ({"A/b": b"1"}, {"a/b": b"1"}, {"a": b"2"}, {"a/b/c": b"3"}, {"A": b"2", "b": b""}):
        publish(tmp_path, files)
        assert site(tmp_path) == files


def test_a_new_page_that_some_disk_would_take_for_an_old_one_is_refused(tmp_path: Path) -> None:
    publish(tmp_path, {"page": b"1"})
    with pytest.raises(ContentError, match=r"^PAGE: 'page' needs the same file"):
        publish(tmp_path, {"page": b"1", "PAGE": b"1"})
    with pytest.raises(ContentError, match="needs the same file"):
        publish(tmp_path, {"page": b"1", "page/x": b"1"})


def test_going_back_to_an_earlier_state_publishes_it_again(tmp_path: Path) -> None:
    for word in (b"1", b"2", b"1"):
        publish(tmp_path, {"": word})
        assert site(tmp_path) == {"index.html": word}


@pytest.mark.parametrize("url", ["a\\..\\b", "a\0b", "two\nlines"])
def test_a_name_that_not_every_disk_takes_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(ContentError, match="Not every disk takes"):
        stage_release(tmp_path, [RenderedPage(url, "", b"")], {}, None)


@pytest.mark.parametrize("url", ["../up", "/etc/passwd", "a//b", "a/./b", "a/../../b/"])
def test_an_address_that_leads_out_of_the_site_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(ContentError, match="leads out of the site"):
        stage_release(tmp_path, [RenderedPage(url, "", b"")], {}, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a/B", "a/b"),
        ("STRASSE/", "straße/"),
        ("a", "a/b"),
        ("A/b", "a"),
        ("caf\u00e9", "cafe\u0301"),
        ("x/", "x/index.html"),
    ],
)
def test_two_pages_that_some_disk_would_take_for_one_are_refused(tmp_path: Path, one: str, other: str) -> None:
    publish(tmp_path, {"": b"old"})
    pages = [RenderedPage(one, "", b"1"), RenderedPage(other, "", b"2")]
    with pytest.raises(ContentError, match=re.escape(file_of(other))):
        stage_release(tmp_path, pages, {}, None)
    assert site(tmp_path) == {"index.html": b"old"}
    assert names(tmp_path / ".build" / "staging") == []


def test_a_folder_that_somebody_else_made_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "_site").mkdir()
    (tmp_path / "_site" / "thesis.doc").write_text("ten years' work")
    with pytest.raises(ConfigError, match="Move it away"):
        last_release(tmp_path)
    staged = stage_release(tmp_path, [RenderedPage("", "", b"")], {}, None)
    with pytest.raises(ConfigError, match="Move it away"):
        publish_release(tmp_path, staged, 2)
    assert site(tmp_path) == {"thesis.doc": b"ten years' work"}


def test_a_symlink_that_somebody_else_made_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "_site").symlink_to("elsewhere")
    with pytest.raises(ConfigError, match="Move it away"):
        last_release(tmp_path)


def test_deleting_the_caches_only_makes_the_next_build_longer(tmp_path: Path) -> None:
    publish(tmp_path, {"": b"1"})
    shutil.rmtree(tmp_path / ".build")
    assert last_release(tmp_path) is None
    publish(tmp_path, {"": b"1"})
    assert site(tmp_path) == {"index.html": b"1"}


@pytest.mark.parametrize("damage", [b"", b"{", b'{"index.html": 3}'])
def test_a_manifest_that_cannot_be_read_only_makes_the_next_build_longer(tmp_path: Path, damage: bytes) -> None:
    release = publish(tmp_path, {"": b"1"})
    (release.path.parent / "manifest.json").write_bytes(damage)
    assert last_release(tmp_path) is None
    publish(tmp_path, {"": b"2"})
    assert site(tmp_path) == {"index.html": b"2"}


def test_a_file_removed_from_the_site_by_hand_comes_from_the_spare_or_is_missed_by_name(tmp_path: Path) -> None:
    (publish(tmp_path, {"page": b"1", "": b"1"}).path / "page").unlink()
    (publish(tmp_path, {"page": b"1", "": b"2"}).path / "page").unlink()
    assert site(tmp_path) == {"index.html": b"2"}
    shutil.rmtree(tmp_path / ".build" / "spare")
    with pytest.raises(ToolError, match=r"page.*--clean"):
        publish(tmp_path, {"page": b"1", "": b"3"})


def test_a_folder_that_a_tool_filled_stays_until_it_is_removed(tmp_path: Path) -> None:
    staged = stage(tmp_path, {"": b"1"})
    put_file(staged, "search/parts/index", b"words")
    publish_release(tmp_path, note_folders(staged, {"search/": "tool 1"}), 1)
    first = last_release(tmp_path)
    assert first
    assert list(first.entries) == ["index.html", "search/"]
    assert first.entries["search/"][::2] == ("tool 1", 5)

    for word in (b"2", b"3", b"4"):
        publish(tmp_path, {"": word})
        assert site(tmp_path) == {"index.html": word, "search/parts/index": b"words"}
    staged = stage(tmp_path, {"": b"5"})
    clear_folder(staged, "search/")
    publish_release(tmp_path, note_folders(staged, {"search/": "tool 1"}), 1)
    for word in (b"5", b"6", b"7"):
        publish(tmp_path, {"": word})
        assert site(tmp_path) == {"index.html": word}


def test_a_staged_release_that_is_discarded_leaves_nothing(tmp_path: Path) -> None:
    publish(tmp_path, {"": b"1"})
    discard_release(stage_release(tmp_path, [RenderedPage("", "2", b"2")], {}, None))
    assert names(tmp_path / ".build" / "staging") == []
    assert site(tmp_path) == {"index.html": b"1"}


def test_the_staging_of_a_dead_build_is_removed_and_that_of_a_living_one_is_not(tmp_path: Path) -> None:
    staging = tmp_path / ".build" / "staging"
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        dead = process.pid
    for owner in (str(dead), f"{dead}.old", "1"):
        (staging / owner / "site").mkdir(parents=True)
    publish(tmp_path, {"": b"1"})
    assert names(staging) == ["1"]
