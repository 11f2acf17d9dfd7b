"""Which files are read again: all that changed, whatever their clocks say, and no others."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import read_all

from generator.memo import open_memo
from generator.model import Article
from generator.progress import Silent
from generator.read import articles_of, read_cards
from generator.stamps import stamp_of


def write(path: Path, title: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {title}\n---\nAbout {title}.\n")


def articles(root: Path, memo: Path | None) -> tuple[Article, ...]:
    with open_memo(memo) as known:
        return read_all(root, known).articles


@pytest.fixture
def opened() -> list[str]:
    """Names of the files that are opened from now on."""
    names: list[str] = []
    sys.addaudithook(lambda event, told: names.append(str(told[0]).rpartition("/")[2]) if event == "open" else None)
    return names


def replaced(path: Path) -> None:
    other = path.with_suffix(".new")
    write(other, "B")
    status = path.stat()
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(path)


def wound_back(path: Path) -> None:
    status = path.stat()
    write(path, "B")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no time of the last change")
def test_a_change_is_seen_whatever_the_clock_of_the_file_says(tmp_path: Path, opened: list[str]) -> None:
    content, memo = tmp_path / "content" / "articles", tmp_path / "memo.sqlite"
    changes: dict[str, Callable[[Path], None]] = {
        "written.md": lambda path: write(path, "B"),
        "replaced.md": replaced,
        "wound-back.md": wound_back,
    }
    for name in (*changes, "same.md"):
        write(content / name, "A")
    articles(tmp_path, memo)
    time.sleep(2.1)
    articles(tmp_path, memo)

    opened.clear()
    articles(tmp_path, memo)
    assert not [name for name in opened if name.endswith(".md")]

    for name, change in changes.items():
        change(content / name)
    opened.clear()
    read = articles(tmp_path, memo)
    assert sorted(name for name in opened if name.endswith(".md") and name in [*changes, "same.md"]) == sorted(changes)
    assert {article.id: article.headline for article in read} == {
        "replaced": "B", "same": "A", "wound-back": "B", "written": "B",
    }  # fmt: skip


def test_a_young_file_has_no_stamp(tmp_path: Path) -> None:
    path = tmp_path / "a"
    now = time.time_ns()
    path.touch()
    assert stamp_of(path.stat(), now) == ""
    assert stamp_of(path.stat(), now + 3_000_000_000) != ""


edits = st.tuples(st.sampled_from(["a", "b", "deep/a", "deep/er/c"]), st.sampled_from(["A", "B", None]))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(edits, max_size=3), max_size=5))
def test_what_is_read_with_a_memo_is_what_is_read_without(steps: list[list[tuple[str, str | None]]]) -> None:
    with tempfile.TemporaryDirectory() as box:
        root, memo = Path(box), Path(box, "memo.sqlite")
        for step in steps:
            for name, title in step:
                path = root / "content" / "articles" / f"{name}.md"
                if title:
                    write(path, title)
                else:
                    path.unlink(missing_ok=True)
            assert articles(root, memo) == articles(root, None)


def test_an_article_is_opened_when_it_is_asked_for(tmp_path: Path) -> None:
    for title in "ABC":
        write(tmp_path / "content" / "articles" / f"{title}.md", title)
    with open_memo(tmp_path / "memo.sqlite") as memo, Silent().stage("read") as stage:
        cards = read_cards(tmp_path, memo, stage).cards
        articles = articles_of(memo, cards[1:])
        assert list(articles) == ["B", "C"]
        assert articles["B"].text == "B\nAbout B."
        assert articles.digests["B"] == cards[1].body
