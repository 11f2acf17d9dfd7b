"""What stands in `_site`: exactly the pages of one release."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import ConfigError, ContentError, ToolError
from generator.model import Entry, Release, RenderedPage, file_of
from generator.publish import add_folder, discard_release, last_release, publish_release, reuse_folder, stage_release

Files = dict[str, bytes]


def publish(root: Path, files: Files, static: dict[str, Path] | None = None, keep: int = 2) -> Release:
    """Publish pages the way a build does: one with its old fingerprint is not rendered again."""
    last = last_release(root)
    known = last.entries if last else {}
    pages = []
    for url, data in files.items():
        fingerprint = f"made from {data.decode(errors='replace')}"
        unchanged = known.get(file_of(url), Entry("", "")).fingerprint == fingerprint
        pages.append(RenderedPage(url, fingerprint, None if unchanged else data))
    publish_release(root, stage_release(root, pages, static or {}, last), keep)
    published = last_release(root)
    assert published
    return published


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


@given(sites(), sites(), sites())
@settings(max_examples=60, deadline=None)
def test_a_site_is_the_pages_of_its_last_build_and_nothing_else(first: Files, second: Files, third: Files) -> None:
    with TemporaryDirectory() as folder:
        for files in (first, second, third):
            release = publish(Path(folder), files)
            assert site(Path(folder)) == files
            assert list(release.entries) == sorted(files)


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
    first = publish(tmp_path, {"same": b"1", "other": b"1"})
    second = publish(tmp_path, {"same": b"1", "other": b"2"})
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
    first = publish(tmp_path, {"": b"1"}, {"static/style.css": style})
    second = publish(tmp_path, {"": b"2"}, {"static/style.css": style})
    assert site(tmp_path) == {"index.html": b"2", "static/style.css": b"a {}"}
    assert (first.path / "static/style.css").samefile(second.path / "static/style.css")
    assert not style.samefile(second.path / "static/style.css")


def test_a_static_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"missing\.css"):
        stage_release(tmp_path, [], {"style.css": tmp_path / "missing.css"}, None)


def test_only_the_newest_releases_are_kept_and_always_the_published_one(tmp_path: Path) -> None:
    for word in (b"1", b"2", b"3"):
        publish(tmp_path, {"": word}, keep=2)
    assert len(releases(tmp_path)) == 2
    publish(tmp_path, {"": b"4"}, keep=0)
    assert releases(tmp_path) == [(tmp_path / "_site").readlink().parent.name]
    assert site(tmp_path) == {"index.html": b"4"}


def test_going_back_to_an_earlier_state_publishes_it_again(tmp_path: Path) -> None:
    for word in (b"1", b"2", b"1"):
        publish(tmp_path, {"": word})
        assert site(tmp_path) == {"index.html": word}


@pytest.mark.parametrize(
    "url", ["../up", "/etc/passwd", "a//b", "a/./b", "a\\..\\b", "a\0b", "a/../../b/", "two\nlines"]
)
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


def test_a_file_removed_from_the_site_by_hand_is_missed_by_name(tmp_path: Path) -> None:
    release = publish(tmp_path, {"page": b"1"})
    (release.path / "page").unlink()
    with pytest.raises(ToolError, match=r"page.*--clean"):
        publish(tmp_path, {"page": b"1"})


def test_a_folder_that_another_stage_wrote_joins_the_release_and_can_be_used_again(tmp_path: Path) -> None:
    staged = stage_release(tmp_path, [RenderedPage("", "1", b"1")], {}, None)
    (staged.path / "search" / "parts").mkdir(parents=True)
    (staged.path / "search" / "parts" / "index").write_bytes(b"words")
    publish_release(tmp_path, add_folder(staged, "search"), 2)
    first = last_release(tmp_path)
    assert first
    assert list(first.entries) == ["index.html", "search/parts/index"]

    staged = stage_release(tmp_path, [RenderedPage("", "2", b"2")], {}, first)
    publish_release(tmp_path, reuse_folder(staged, first, "search"), 2)
    assert site(tmp_path) == {"index.html": b"2", "search/parts/index": b"words"}


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
