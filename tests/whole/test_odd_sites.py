"""Sites at the edges: they build, or say clearly what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_site import article, build_site, tree, write

from generator.errors import CheckFailed, ContentError


def test_a_site_of_nothing_builds(tmp_path: Path) -> None:
    assert build_site(write(tmp_path, {})).articles == 0
    assert (tmp_path / "_site" / "index.html").is_file()


@pytest.mark.parametrize("clean", [False, True])
def test_the_last_articles_are_not_taken_from_the_site_by_a_folder_that_is_empty_or_gone(
    tmp_path: Path, clean: bool
) -> None:
    build_site(write(tmp_path, {"content/articles/a.md": article("Alone")}))
    for disappear in ((tmp_path / "content/articles/a.md").unlink, (tmp_path / "content/articles").rmdir):
        disappear()
        with pytest.raises(ContentError, match="remove _site"):
            build_site(tmp_path, clean=clean)
        assert "articles/undated/a/index.html" in tree(tmp_path / "_site")
    (tmp_path / "_site").unlink()
    assert build_site(tmp_path).articles == 0


def test_a_site_of_one_undated_article_builds(tmp_path: Path) -> None:
    build_site(write(tmp_path, {"content/articles/a.md": article("Alone")}))
    assert "articles/undated/a/index.html" in tree(tmp_path / "_site")


def test_the_same_title_on_one_day_gives_two_pages(tmp_path: Path) -> None:
    same = article("Talks", date="1955-07-18")
    build_site(write(tmp_path, {"content/articles/talks.md": same, "content/articles/talks-2.md": same}))
    pages = tree(tmp_path / "_site")
    assert {"articles/1955/07/talks/index.html", "articles/1955/07/talks-2/index.html"} <= pages.keys()


def test_two_articles_may_not_claim_one_address(tmp_path: Path) -> None:
    text = article("A", date="2023-07-01")
    write(tmp_path, {"content/articles/x/a.md": text, "content/articles/y/a.md": text})
    with pytest.raises(ContentError, match=r"content/articles/x/a.md stands already. Give one of the two another"):
        build_site(tmp_path)


def test_names_of_every_script_have_pages(tmp_path: Path) -> None:
    people = ["Αλέξης Τσίπρας", "ياسر عرفات", "王毅"]
    body = " και ".join(people)
    build_site(write(tmp_path, {"content/articles/α.md": article("Ομιλίες 会谈 محادثات", body, people=people)}))
    pages = [path for path in tree(tmp_path / "_site") if path.startswith("people/") and path.count("/") == 2]
    assert len([path for path in pages if path.endswith("index.html")]) == len(people)
    assert all(path.isascii() for path in pages)


def test_what_editors_and_systems_hide_among_the_files_is_passed_over(tmp_path: Path) -> None:
    texts = {"articles/a.md": article("A"), "articles/.trash/b.md": article("B"), "articles/._a.md": b"\0\5\x16\7"}
    write(tmp_path, {f"content/{name}": text for name, text in texts.items()})
    (tmp_path / "content" / "authority").mkdir()
    for lock in ("articles/.#a.md", "authority/.#people.toml"):
        (tmp_path / "content" / lock).symlink_to("ada@desk.4711:1700000000")
    assert build_site(tmp_path).articles == 1


def test_whoever_is_withdrawn_stays_in_the_bylines_of_what_they_wrote(tmp_path: Path) -> None:
    own = article("One", "Ada Brook sailed.", date="1955-07-18", byline="Carl Dahl", people="[Ada Brook, Carl Dahl]")
    about = article("Two", "They sailed. Mr. Carl Dahl sang.", date="1955-07-19", people="[Carl Dahl]")
    record = '[carl-dahl]\nname = "Carl Dahl"\nhidden = true\n'
    write(tmp_path, {"content/articles/one.md": own, "content/articles/two.md": about})
    build_site(write(tmp_path, {"content/authority/people.toml": record}))
    naming = {path for path, data in tree(tmp_path / "_site").items() if b"Dahl" in data}
    whole = {
        "data/articles.csv",
        "data/articles.json",
        "articles/1955/07/one/index.html",
        "articles/1955/07/two/index.html",
    }
    assert {path for path in naming if not path.endswith(("feed.json", "feed.xml"))} == whole
    pages = tree(tmp_path / "_site")
    assert b"Dahl</a>" not in pages["articles/1955/07/one/index.html"] + pages["articles/1955/07/two/index.html"]
    assert b"two" not in b"".join(line for line in pages["data/articles.csv"].splitlines() if b"Dahl" in line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (article("A", "Read\n[on](../gone/index.html).", people="[Ada Brook]"), 7),
        (article("A", "Read\n[on](/articles/undated/gone/).", people="[Ada Brook]"), 7),
        (article("A", "See [here](#gone).", people="[Ada Brook]"), 6),
        (article("A", "![Boat](/static/gone%20boat.jpg)", people="[Ada Brook]"), 6),
        (article("A", "See.", picture="{src: boats/gone.jpg, alt: A boat, credit: I}", people="[Ada Brook]"), 3),
    ],
    ids=["article", "from the root", "part", "picture", "lead picture"],
)
def test_a_link_that_leads_nowhere_is_told_where_it_was_written(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(CheckFailed) as raised:
        build_site(write(tmp_path, {"content/articles/b.md": article("B"), "content/articles/deep/a.md": text}))
    assert {problem.where for problem in raised.value.problems} == {f"content/articles/deep/a.md:{line}"}


def test_a_portrait_that_is_not_there_is_told_at_its_record(tmp_path: Path) -> None:
    record = '[ada-brook]\nname = "Ada Brook"\nportrait = { src = "gone.jpg", alt = "Ada", credit = "I" }\n'
    text = article("A", "Ada Brook sailed.", people="[Ada Brook]")
    with pytest.raises(CheckFailed) as raised:
        build_site(write(tmp_path, {"content/articles/a.md": text, "content/authority/people.toml": record}))
    assert [problem.where for problem in raised.value.problems] == ["content/authority/people.toml:3"]


def test_links_and_pictures_may_be_written_from_the_root_of_the_site(tmp_path: Path) -> None:
    text = article(
        "A", "See [B](/articles/1955/07/b/index.html) and [it](https://elsewhere.org/x).\n\n![Boat](/static/boat.jpg)"
    )
    other = article("B", "See.", date="1955-07-18")
    build_site(
        write(tmp_path, {"content/articles/a.md": text, "content/articles/b.md": other, "static/boat.jpg": b"."})
    )
    page = tree(tmp_path / "_site")["articles/undated/a/index.html"].decode()
    assert 'See <a href="../../../articles/1955/07/b/index.html">B</a>' in page
    assert '<img src="../../../static/boat.jpg" alt="Boat">' in page


def test_a_slip_in_front_matter_is_told_with_its_line(tmp_path: Path) -> None:
    text = article("Ada Brook", "Ada Brook sailed.", people="[Ada Brook, ada-brook-1955]", countries="[France, Chyna]")
    report = build_site(write(tmp_path, {"content/articles/a.md": text}))
    assert [(problem.where, problem.code) for problem in report.problems] == [
        ("content/articles/a.md:3", "override-no-person"),
        ("content/articles/a.md:4", "override-no-country"),
    ]


def test_years_from_the_first_to_the_last_have_their_pages(tmp_path: Path) -> None:
    days = {"a": None, "b": "0001-01-01", "c": None, "d": "0001-01-01", "e": "9999-12-31"}
    texts = {
        f"content/articles/{name}.md": article(name, **({"date": day} if day else {})) for name, day in days.items()
    }
    build_site(write(tmp_path, texts))
    pages = tree(tmp_path / "_site")
    listed = [pages[path].count(b'class="headline"') for path in ("0001/index.html", "articles/undated/index.html")]
    assert listed == [2, 2]
    (tmp_path / "content/articles/e.md").unlink()
    build_site(tmp_path)
    assert b"0001-01-01" in tree(tmp_path / "_site")["sitemap-news.xml"]


def test_articles_without_a_date_may_be_called_by_numbers(tmp_path: Path) -> None:
    build_site(write(tmp_path, {f"content/articles/{number}.md": article(f"No. {number}") for number in range(1, 70)}))
    pages = tree(tmp_path / "_site")
    assert b"No. 2</h1>" in pages["articles/undated/2/index.html"]
    assert pages["articles/undated-2/index.html"].count(b'class="headline"') == 9


def test_an_article_of_two_megabytes_builds(tmp_path: Path) -> None:
    body = "Ada Brook spoke of the harbour, and the harbour was silent.\n\n" * 34_000
    build_site(write(tmp_path, {"content/articles/long.md": article("Long", body, people=["Ada Brook"])}))
    assert "people/ada-brook/index.html" in tree(tmp_path / "_site")


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1"])
def test_an_article_in_an_odd_encoding_is_named(tmp_path: Path, encoding: str) -> None:
    text = article("Été", "É").encode(encoding)
    with pytest.raises(ContentError, match=r"content/articles/a\.md:\d+: This is not UTF-8"):
        build_site(write(tmp_path, {"content/articles/a.md": text}))


def test_a_fault_leaves_the_site_as_it_was(tmp_path: Path) -> None:
    build_site(write(tmp_path, {"content/articles/a.md": article("First")}))
    before = tree(tmp_path / "_site")
    with pytest.raises(ContentError):
        build_site(write(tmp_path, {"content/articles/b.md": "no front matter"}))
    assert tree(tmp_path / "_site") == before
