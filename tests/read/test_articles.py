"""Content files → Article, and what a faulty file is told."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import Read, read_all

from generator.errors import ContentError
from generator.memo import open_memo
from generator.model import Article, Correction, Picture, lead_of
from generator.prose import plain_text
from generator.read.articles import read_article, to_html
from generator.read.frontmatter import KNOWN, parse_content


def read(root: Path, files: dict[str, str | bytes]) -> Read:
    for name, text in files.items():
        path = root / "content" / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with open_memo(root / "memo.sqlite") as memo:
        return read_all(root, memo)


def one(root: Path, text: str | bytes) -> Article:
    (article,) = read(root, {"a.md": text}).articles
    return article


def test_files_that_are_passed_over_are_told_in_one_warning(tmp_path: Path) -> None:
    names = ("a.md", "b/z.markdown", "UPPER.MD", "z.txt", ".z.txt", *(f"z{n}.jpg" for n in range(4)))
    found = read(tmp_path, dict.fromkeys(names, "---\ntitle: A\n---\n"))
    assert [article.id for article in found.articles] == ["a"]
    (problem,) = found.problems
    assert (problem.severity, problem.code) == ("warning", "content-passed-over")
    assert "UPPER.MD, b/z.markdown, z.txt, z0.jpg, z1.jpg and 2 more" in problem.message


def test_a_misspelled_key_is_told_with_the_one_that_is_perhaps_meant(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, {"a.md": "---\ntitle: A\nbylin: B\n---\n"}).problems
    assert problem.remedy.startswith("Did you mean byline? The keys are ")


@pytest.mark.parametrize(
    ("head", "line", "why"),
    [
        ("title: A\nfoo\ndate: 2020-01-01", 3, "a line has no key with a colon"),
        ('title: "A\ndate: 2020-01-01', 2, "a quotation mark is not closed"),
        ("title: Talks: the end", 2, "a colon stands in a value, or a key is indented"),
        ("title: A\npeople: [A, B\ndate: 2020-01-01", 3, "a list or a table is not closed"),
        ("title: A\n\tdate: x", 3, "a tab indents a line: write blanks"),
        ('title: "A" and B', 2, "a line is indented otherwise .* or goes on behind a value in quotation marks"),
    ],
)
def test_a_slip_in_yaml_is_told_in_plain_words_where_it_was_made(
    tmp_path: Path, head: str, line: int, why: str
) -> None:
    with pytest.raises(ContentError, match=rf"a\.md:{line}: The front matter is not YAML: {why}"):
        read(tmp_path, {"a.md": f"---\n{head}\n---\n"})


def test_a_head_of_a_table_has_words_or_is_none() -> None:
    assert to_html("| | |\n|---|---|\n| a | b |") == ("<table><tbody>\n<tr><td>a</td><td>b</td></tr>\n</tbody></table>")
    assert "<thead><tr><td></td><th>Year</th></tr></thead>" in to_html("| | Year |\n|---|---|\n| a | b |")


def test_a_link_that_is_a_picture_has_a_name() -> None:
    assert to_html("[![](a.jpg)](b)") == '<p><a href="b"><img src="a.jpg" alt="Picture"></a></p>'
    assert to_html("[![A boat](a.jpg)](b) ![](c.jpg)") == (
        '<p><a href="b"><img src="a.jpg" alt="A boat"></a> <img src="c.jpg" alt=""></p>'
    )


def test_an_article_is_what_its_file_says(tmp_path: Path) -> None:
    article = one(
        tmp_path,
        """---
title: "Talks  resume"
date: 2023-07-13
section: World
thread: Talks
byline: [Ada Brook, Carl Dahl]
contributors: Edgar Forde
dateline: JAKARTA
summary: They met.
source: The Gazette
source_url: https://example.org/talks
licence: CC BY 4.0
picture: {src: /talks.jpg, alt: Two people, credit: G. Hale}
corrections:
  - {date: 2023-07-15, text: The hall was misnamed.}
  - {date: 2023-07-14, text: The day was wrong.}
people: [Wang Yi]
not_countries: Georgia
---

Mr. Wang *spoke*.
""",
    )
    assert article.headline == "Talks resume"
    assert article.published == date(2023, 7, 13)
    assert (article.section, article.thread, article.dateline) == ("World", "Talks", "JAKARTA")
    assert (article.byline, article.contributors) == (("Ada Brook", "Carl Dahl"), ("Edgar Forde",))
    assert article.picture == Picture("talks.jpg", "Two people", "G. Hale")
    assert article.corrections == (
        Correction(date(2023, 7, 14), "The day was wrong."),
        Correction(date(2023, 7, 15), "The hall was misnamed."),
    )
    assert (article.overrides.people, article.overrides.not_countries) == (("Wang Yi",), ("Georgia",))
    assert article.html == "<p>Mr. Wang <em>spoke</em>.</p>"
    assert article.text == "Talks resume\nMr. Wang spoke."
    assert article.text[article.body_start :] == plain_text(article.html)


LEADS = [
    ("Norway waits. Chile waits too.\n\nNobody else does.", "Norway waits. Chile waits too."),
    ("Office of the Spokesperson\n\nReleased today:\n\nNorway waits.\n\nChile does not.", "Norway waits."),
    ("Per Holm, Staff Writer\n\n“Norway waits.”", "“Norway waits.”"),
    ("Norway waits\n\nChile waits too", "Norway waits"),
    ("They spoke of herring " * 8 + "and\n\nof cod.", ("They spoke of herring " * 8 + "and")),
    ("", ""),
]


@pytest.mark.parametrize(("body", "lead"), LEADS)
def test_the_lead_is_the_first_paragraph_that_says_something(tmp_path: Path, body: str, lead: str) -> None:
    article = one(tmp_path, f"---\ntitle: Talks\n---\n\n{body}\n")
    start, end = lead_of(article.text, article.body_start)
    assert article.text[start:end] == lead
    assert article.lead_end == end


@pytest.mark.parametrize("number", ["007", "1.10", "12:30", "1_000", "0x1F", "1e3"])
def test_a_headline_that_is_a_number_stays_as_it_is_typed(tmp_path: Path, number: str) -> None:
    assert one(tmp_path, f"---\ntitle: {number}\nbyline: [{number}]\n---\n").headline == number


def test_a_name_without_a_letter_is_nobody(tmp_path: Path) -> None:
    assert one(tmp_path, '---\ntitle: A\npeople: ["", Wang Yi, " ", ":"]\n---\n').overrides.people == ("Wang Yi",)


def test_a_key_without_a_value_is_as_one_that_is_not_there(tmp_path: Path) -> None:
    bare = "".join(f"{key}:\n" for key in KNOWN if key != "title")
    assert one(tmp_path, f"---\ntitle: A\n{bare}---\n") == one(tmp_path, "---\ntitle: A\n---\n")


@pytest.mark.parametrize(
    "text", [b"\xef\xbb\xbf---\ntitle: A\n---\nB", b"---\r\ntitle: A\r\n---\r\nB"], ids=["bom", "crlf"]
)
def test_marks_of_other_editors_lose_nothing(tmp_path: Path, text: bytes) -> None:
    assert one(tmp_path, text).text == "A\nB"


def test_a_draft_is_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, {"a.md": "---\ntitle: A\ndraft: true\n---\n"}).articles == ()


def test_what_could_run_in_a_reader_is_removed() -> None:
    html = to_html('<script>steal()</script> <p onclick="x()">Hello <a href="javascript:x()">you</a> <iframe src="/x">')
    assert "script" not in html
    assert "onclick" not in html
    assert "iframe" not in html


def test_the_headline_is_the_only_heading_of_the_first_rank() -> None:
    assert to_html("# Talks\n\nText") == "<h2>Talks</h2>\n<p>Text</p>"


FAULTS = {
    "not utf-8": (b"---\ntitle: A\n---\n\n\xff\xfe", "a.md:5: This is not UTF-8. Save the file as UTF-8."),
    "binary": (b"---\ntitle: A\x00\n---\n", "a.md:2: This is not text."),
    "no front matter": (b"Only text", "a.md:1: There is no front matter. Begin the file with ---"),
    "empty": (b"", "a.md:1: There is no front matter."),
    "breaks, but no front matter": (b"Text\n\n---\n\nMore\n\n---\n", "a.md:1: There is no front matter."),
    "no end": (b"---\ntitle: A\n", "a.md:1: The front matter has no end. Close it with a line that is only ---."),
    "a list": (b"---\n- a\n---\n", "a.md:1: The front matter holds no keys."),
    "no yaml": (b"---\ntitle: Talks: the end\n---\n", "a.md:2: The front matter is not YAML"),
    "a key twice": (b"---\ntitle: A\ndate: 2023-01-01\ntitle: B\n---\n", "a.md:4: .* the key 'title' stands twice"),
    "no title": (
        b"---\ndate: 2023-01-01\n---\n",
        'a.md:1: There is no title. Add a line such as title: "What happened".',
    ),
    "no day": (
        b"---\ntitle: A\ndate: last week\n---\n",
        "a.md:3: The date 'last week' is not a day. Write it as 2023-07-13.",
    ),
    "impossible day": (b"---\ntitle: A\ndate: 2023-02-30\n---\n", "a.md:3: The date '2023-02-30' is not a day."),
    "impossible day of a correction": (
        b"---\ntitle: A\ncorrections:\n- {date: 2023-02-30, text: B}\n---\n",
        "a.md:3: The date '2023-02-30' is not a day.",
    ),
    "no time": (b"---\ntitle: A\ndate: !!timestamp noon\n---\n", "a.md:3: The date 'noon' is not a day."),
    "a key that is a list": (b"---\ntitle: A\n? [a]\n: b\n---\n", "a.md:3: .* a key is a list or a table"),
    "a control character": (b"---\ntitle: A\nsection: B\x01\n---\n", "a.md:3: .* control characters .*x1"),
    "no title above such a line": (b"---\nsection: A\n---\ntitle: B\n", "a.md:1: There is no title."),
    "title a list": (b"---\ntitle: [A]\n---\n", "a.md:2: The title is a list, not text."),
    "people a table": (b"---\ntitle: A\npeople: {a: b}\n---\n", "a.md:3: The people is a table, not a list of names."),
    "address": (b"---\ntitle: A\nsource_url: example\n---\n", "a.md:3: The source_url 'example' is no web address."),
    "picture": (b"---\ntitle: A\npicture: {src: a}\n---\n", "a.md:3: The picture lacks src, alt or credit."),
    "picture that is a program": (
        b"---\ntitle: A\npicture: {src: 'javascript://x%0ay()', alt: B, credit: C}\n---\n",
        r"a.md:3: The picture 'javascript://x%0ay\(\)' is no web address.",
    ),
    "picture elsewhere": (
        b"---\ntitle: A\npicture: {src: ../a.png, alt: B, credit: C}\n---\n",
        "a.md:3: The picture '../a.png' is not below static/.",
    ),
    "correction": (
        b"---\ntitle: A\ncorrections: [{text: B}]\n---\n",
        "a.md:3: A correction lacks its date or its text.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_line_and_remedy(tmp_path: Path, fault: str) -> None:
    data, told = FAULTS[fault]
    with pytest.raises(ContentError, match=told):
        one(tmp_path, data)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the disk itself refuses such a name")
def test_a_file_whose_name_is_not_utf_8_is_named_as_well_as_can_be(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"articles/caf\\udce9\.md: The name of this file is not UTF-8\."):
        read(tmp_path, {os.fsdecode(b"caf\xe9.md"): "---\ntitle: A\n---\n"})


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as raised:
        read(
            tmp_path, {"a.md": "---\ntitle: [A]\ndate: never\n---\n", "b.md": "nothing", "c.md": "---\ntitle: C\n---\n"}
        )
    assert [problem.where for problem in raised.value.problems] == [
        "content/articles/a.md:2", "content/articles/a.md:3", "content/articles/b.md:1",
    ]  # fmt: skip


def test_characters_that_no_page_may_hold_are_left_out(tmp_path: Path) -> None:
    article = one(tmp_path, b'---\ntitle: "Talks\\x01 Open"\n---\n\nOne\x02 two&#3; three.\n')
    assert article.text == "Talks Open\nOne two three."


def test_an_archive_without_articles_is_warned_of(tmp_path: Path) -> None:
    assert [problem.code for problem in read(tmp_path, {}).problems] == ["content-none"]


def test_an_unknown_key_is_a_warning_that_lists_the_known_ones(tmp_path: Path) -> None:
    reading = read(tmp_path, {"a.md": "---\ntitle: A\ntilte: B\n---\n"})
    (problem,) = reading.problems
    assert (problem.severity, problem.where) == ("warning", "content/articles/a.md:3")
    assert "title" in problem.remedy
    assert len(reading.articles) == 1


def test_long_file_names_that_differ_at_the_end_give_two_slugs(tmp_path: Path) -> None:
    name = "-".join(["word"] * 20)
    reading = read(tmp_path, {f"{name}.md": "---\ntitle: A\n---\n", f"{name}-2.md": "---\ntitle: A\n---\n"})
    assert {article.slug for article in reading.articles} == {name, f"{name}-2"}


def test_a_second_reading_is_the_first(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a.md": "---\ntitle: A\n---\nB", "b/c.md": "---\ntitle: C\nx: 1\n---\nD"}
    assert read(tmp_path, files) == read(tmp_path, {})


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: f"---\ntitle: {text}\n---\n{text}".encode()))
def test_no_file_gives_a_traceback(data: bytes) -> None:
    card, body, problems = read_article(data, "content/articles/a.md", "key")
    assert (card is None) == (body is None) == any(problem.severity == "error" for problem in problems)


@given(st.text(max_size=60))
def test_reading_takes_apart_what_was_written(body: str) -> None:
    parsed = parse_content(f"---\ntitle: A\n---\n{body}".encode("utf-8", "replace"), "a.md")
    assert parsed.head is None or parsed.head.title == "A"
