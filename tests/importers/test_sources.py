"""Sources become content files; what an editor has touched is the editor's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import frontmatter
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importers import ImportReport, import_sources
from generator.memo import open_memo
from generator.read.articles import read_article
from generator.slugs import is_slug

PAGE = "World\n\nHarbor Reopens After the Storm\n\nThe harbor opened again on Monday.\n\nBack to top\n"
HARBOR = "content/articles/undated/harbor-reopens-after-the-storm.md"

Files = dict[str, str]


@pytest.fixture
def site(tmp_path: Path) -> Callable[[Files], Path]:
    """A folder with sources in seeds/."""

    def made(sources: Files) -> Path:
        place(tmp_path, sources)
        return tmp_path

    return made


def place(root: Path, sources: Files) -> None:
    for name, text in sources.items():
        path = root / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def run(root: Path) -> ImportReport:
    return import_sources([root / "seeds"], root)


def outcomes(report: ImportReport) -> dict[str, str]:
    return {outcome.path: outcome.what for outcome in report.outcomes}


def written(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in (root / "content").rglob("*") if path.is_file()
    }


def feed(*titles: str, body: str = "It was so.", day: str = "Thu, 20 May 2021 22:14:56 +0000") -> str:
    items = (
        f"<item><title>{title}</title><guid>gazette:{number}</guid><pubDate>{day}</pubDate>"
        f"<description>{body}</description></item>"
        for number, title in enumerate(titles)
    )
    return f"<rss version='2.0'><channel><title>Gazette</title>{''.join(items)}</channel></rss>"


# What is written


def test_a_source_becomes_a_file_that_says_where_it_came_from(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    report = run(root)
    assert outcomes(report) == {HARBOR: "new"}
    metadata, body = frontmatter.parse((root / HARBOR).read_text("utf-8"))
    digest = metadata["imported"].pop("digest")
    assert metadata == {
        "title": "Harbor Reopens After the Storm",
        "section": "World",
        "imported": {"from": "seeds/harbor.txt", "id": ""},
    }
    assert digest.startswith("sha256:")
    assert body == "The harbor opened again on Monday."


def test_the_report_tells_what_was_dropped_and_what_is_missing(site: Callable[[Files], Path]) -> None:
    assert list(run(site({"harbor.txt": PAGE, "notes.docx": "", "README.md": ""})).lines()) == [
        f"new: {HARBOR} (from seeds/harbor.txt)",
        "    dropped line 7, “Back to top”: navigation",
        "    no date: the article stays undated until an editor adds one",
        "    no byline",
        "passed over: seeds/notes.docx (a source ends in .txt, .rss, .atom, .xml, .html, .htm)",
        "import: 1 new, 0 updated, 0 unchanged, 0 edited and left alone",
    ]


def test_one_title_on_one_day_makes_two_files(site: Callable[[Files], Path]) -> None:
    report = run(site({"feed.rss": feed("Weather", "Weather")}))
    assert list(outcomes(report)) == ["content/articles/2021/weather.md", "content/articles/2021/weather-2.md"]


def test_every_script_gives_a_name_that_can_be_read(site: Callable[[Files], Path]) -> None:
    report = run(site({"feed.rss": feed("Η συνθήκη", "المعاهدة", "条约", "🎉", "Aʼs “B”")}))
    names = [Path(path).stem for path in outcomes(report)]
    assert names[:3] == ["e-suntheke", "lm-hd", "tiao-yue"]
    assert all(is_slug(name) for name in names)


@pytest.mark.parametrize("title", ["Yes", "No: a story", "2021-05-20", "# Votes", "‘It’s “over”’", "- dash", "a b 🎉"])
def test_any_headline_survives_the_front_matter(site: Callable[[Files], Path], title: str) -> None:
    root = site({"feed.rss": feed(title, body="---")})
    ((path, _),) = outcomes(run(root)).items()
    card, _, problems = read_article((root / path).read_bytes(), path, "")
    assert card, problems
    assert card.headline == " ".join(title.split())


def test_a_file_of_the_editors_keeps_its_name(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    own = root / HARBOR
    own.parent.mkdir(parents=True)
    own.write_text("---\ntitle: Ours\n---\n")
    assert outcomes(run(root)) == {HARBOR.replace(".md", "-2.md"): "new"}
    assert own.read_text() == "---\ntitle: Ours\n---\n"


# Importing again


def test_importing_twice_writes_nothing(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE, "feed.rss": feed("Weather", "Weather", "Treaty")})
    run(root)
    before = {path: path.stat().st_mtime_ns for path in (root / "content").rglob("*")}
    assert set(outcomes(run(root)).values()) == {"unchanged"}
    assert {path: path.stat().st_mtime_ns for path in (root / "content").rglob("*")} == before


def test_a_source_that_changed_updates_its_file_in_place(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    run(root)
    place(root, {"harbor.txt": PAGE.replace("Harbor Reopens", "Port Reopens").replace("Monday", "Tuesday")})
    assert outcomes(run(root)) == {HARBOR: "updated"}
    assert b"title: Port Reopens" in (root / HARBOR).read_bytes()
    assert list(written(root)) == [HARBOR]


def test_an_edited_file_is_left_alone_even_if_its_source_changed(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    run(root)
    edited = (root / HARBOR).read_bytes() + b"\nOne more line.\n"
    (root / HARBOR).write_bytes(edited)
    assert list(run(root).lines()) == ["import: 0 new, 0 updated, 0 unchanged, 1 edited and left alone"]
    place(root, {"harbor.txt": PAGE.replace("Monday", "Tuesday")})
    assert f"kept: {HARBOR} was edited, and seeds/harbor.txt now says something else: compare them" in run(root).lines()
    assert written(root) == {HARBOR: edited}


@pytest.mark.parametrize("damage", ["title: [", "title: x\r\n", "\ufeff"])
def test_a_file_is_known_by_its_source_even_where_its_front_matter_is_broken(
    site: Callable[[Files], Path], damage: str
) -> None:
    root = site({"harbor.txt": PAGE})
    run(root)
    text = (root / HARBOR).read_text("utf-8")
    broken = damage + text if damage == "\ufeff" else text.replace("title: Harbor", f"{damage}Harbor")
    (root / HARBOR).write_text(broken, "utf-8", newline="")
    assert outcomes(run(root)) == {HARBOR: "edited"}


def test_a_file_that_an_editor_moved_is_recognised(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    run(root)
    moved = "content/articles/2023/harbor.md"
    (root / moved).parent.mkdir()
    (root / HARBOR).rename(root / moved)
    assert outcomes(run(root)) == {moved: "unchanged"}


def test_a_file_that_was_deleted_is_imported_again(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE})
    run(root)
    (root / HARBOR).unlink()
    assert outcomes(run(root)) == {HARBOR: "new"}


def test_feeds_that_overlap_give_each_article_once_and_the_later_file_counts(site: Callable[[Files], Path]) -> None:
    root = site({"feed-1.rss": feed("Treaty", "Weather"), "feed-2.rss": feed("Treaty", body="It was not so.")})
    run(root)
    assert sorted(written(root)) == ["content/articles/2021/treaty.md", "content/articles/2021/weather.md"]
    assert b"It was not so." in (root / "content/articles/2021/treaty.md").read_bytes()
    assert set(outcomes(run(root)).values()) == {"unchanged"}


@settings(max_examples=40, deadline=None)
@given(
    edit=st.binary() | st.tuples(st.integers(0, 2000), st.binary(max_size=3)),
    source=st.sampled_from([PAGE, PAGE.replace("Monday", "Tuesday"), PAGE.replace("Harbor", "Port")]),
)
def test_whatever_an_editor_wrote_is_never_overwritten(edit: bytes | tuple[int, bytes], source: str) -> None:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        place(root, {"harbor.txt": PAGE})
        run(root)
        original = (root / HARBOR).read_bytes()
        data = edit if isinstance(edit, bytes) else original[: edit[0]] + edit[1] + original[edit[0] :]
        (root / HARBOR).write_bytes(data)
        place(root, {"harbor.txt": source})
        run(root)
        assert data == original or (root / HARBOR).read_bytes() == data
        before = written(root)
        run(root)
        assert written(root) == before


# What is wrong


def test_all_faults_are_told_and_the_good_sources_are_imported(site: Callable[[Files], Path]) -> None:
    root = site(
        {"a.txt": " \n", "b.txt": "Advertisement", "c.xml": "<html/>", "d.rss": feed("", "Good"), "e.txt": PAGE}
    )
    report = import_sources([root / "seeds", root / "none.txt", root / "seeds" / "f.pdf"], root)
    assert [(problem.where, problem.code) for problem in report.problems] == [
        ("none.txt", "import-source"),
        ("seeds/f.pdf", "import-source"),
        ("seeds/a.txt", "import-empty"),
        ("seeds/b.txt", "import-no-headline"),
        ("seeds/c.xml", "import-no-feed"),
        ("seeds/d.rss", "import-no-headline"),
    ]
    assert list(outcomes(report)) == ["content/articles/2021/good.md", HARBOR]


def test_what_a_browser_saves_beside_a_page_is_no_source(site: Callable[[Files], Path]) -> None:
    root = site({"page_files/frame.html": "<p>x</p>", ".hidden/x.txt": PAGE, ".x.txt": PAGE, "README.txt": PAGE})
    assert run(root) == ImportReport((), (), ())


def test_with_a_memo_the_result_is_the_same(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE, "feed.rss": feed("Weather", "Treaty")})
    with open_memo(None) as memo:
        first = import_sources([root / "seeds"], root, memo)
        again = import_sources([root / "seeds"], root, memo)
    assert [outcome.article for outcome in again.outcomes] == [outcome.article for outcome in first.outcomes]
    assert set(outcomes(again).values()) == {"unchanged"}
    (root / HARBOR).unlink()
    assert outcomes(run(root))[HARBOR] == "new"


def test_a_memo_forgets_the_sources_that_are_gone_and_no_others(site: Callable[[Files], Path]) -> None:
    root = site({"harbor.txt": PAGE, "feed.rss": feed("Weather", "Treaty"), "old.rss": feed("Storm")})

    def remembered(*sources: str) -> set[str]:
        import_sources([root / source for source in sources], root, memo)
        return {key.partition(" ")[2] for key in memo.known("import")}

    with open_memo(None) as memo:
        assert remembered("seeds") == {"seeds/harbor.txt", "seeds/feed.rss", "seeds/old.rss"}
        before = memo.known("import")
        assert remembered("seeds/harbor.txt") == {"seeds/harbor.txt", "seeds/feed.rss", "seeds/old.rss"}
        (root / "seeds/old.rss").unlink()
        place(root, {"harbor.txt": PAGE.replace("Monday", "Friday")})
        assert remembered("seeds/harbor.txt") == {"seeds/harbor.txt", "seeds/feed.rss"}
        assert len(memo.known("import") & before) == 1, "of the page that was changed only what it says now"


@pytest.mark.shared
@pytest.mark.slow
def test_the_real_feed_imports_whole(shared: Path, tmp_path: Path) -> None:
    source = shared / "corpora" / "state-department" / "press-releases.rss"
    report = import_sources([source], tmp_path)
    assert [outcome.what for outcome in report.outcomes] == ["new"] * 1964
    assert len(list((tmp_path / "content").rglob("*.md"))) == 1964
    assert not report.problems
    assert not [outcome for outcome in report.outcomes if outcome.article.missing]
