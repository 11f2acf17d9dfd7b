"""What stood in the source as text stands in the page as the same text; what was markup there is markup here."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import nh3
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.importers.to_markdown import html_to_markdown, html_to_text, text_to_markdown
from generator.prose import plain_text
from generator.read.articles import to_html


@pytest.mark.parametrize(
    "paragraph",
    [
        "1. The treaty enters into force.",
        "2) The second point",
        "- said the minister",
        "+ 3 degrees",
        "# of votes: 12",
        "> a sign that something is greater",
        "* See the correction",
        "---",
        "The file _final_ and the name snake_case_name",
        "He wrote <b>not bold</b> and 3 < 4 & 5 > 2",
        "The code is `x` and the path C:\\temp\\*.txt",
        "[The minister](see below) spoke, [laughter] followed",
        "[note]: not a definition",
        "AT&amp;T and &copy; stay as they are",
        "![no picture](x.png)",
        "[^1] is no footnote",
        "*[NATO]: no abbreviation",
        "“We will see,” she said – “soon.”",
    ],
)
def test_a_paragraph_shows_exactly_its_words(paragraph: str) -> None:
    assert plain_text(to_html(text_to_markdown(paragraph))) == paragraph


@given(
    st.lists(st.sampled_from([*"*_[]()<>#&`\\!-+.1~=|:;\"' \u00a0", "word", "Wang", "http://a.b/c_d", "amp;"])).map(
        "".join
    )
)
@example("\\_")
@example("<!-- -->")
def test_no_mix_of_marks_turns_into_markup(paragraph: str) -> None:
    assert plain_text(to_html(text_to_markdown(paragraph))) == " ".join(paragraph.split())


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<h2>What it says</h2><p>Text</p>", "## What it says\n\nText"),
        ("<p><b>MS. LEE: </b>Thank you.</p>", "**MS. LEE:** Thank you."),
        ("<p><em>one</em><em> two</em></p>", "*one two*"),
        ("<p>one<b> </b>two</p>", "one two"),
        ("<p>three&nbsp;words here</p><p>&nbsp;</p>", "three words here"),
        ("<p>one<br>two</p>", "one  \ntwo"),
        ("<ul><li>one<ul><li>below</li></ul></li></ul>", "-   one\n    -   below"),
        ("<p>10<sup>2</sup>, <s>eleven</s> twelve</p>", "10<sup>2</sup>, <del>eleven</del> twelve"),
        ("<p>2 * 3 &lt;b&gt; [laughter] a_b</p>", "2 \\* 3 \\<b> [laughter] a_b"),
        ("<p>Q<b>: What?</b>A</p>", "Q<strong>: What?</strong>A"),
        ("<p><span><b>c</b></span><span><b>ountries</b></span></p>", "**countries**"),
        ("<p>Stop!<a href='u'>Here</a></p>", "Stop\\![Here](https://example.org/d/u)"),
        (
            "<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "| A | B\\|C |\n| --- | --- |\n| 1 | 2 |",
        ),
        ('<a href="/a_(b)">link</a>', "[link](https://example.org/a_%28b%29)"),
        ('<a href="http://[">link</a>', "[link](http://[)"),
        ('<img src="p.png" alt="A boat">', "![A boat](https://example.org/d/p.png)"),
        ("<script>alert(1)</script><style>p {}</style><p>Text</p>", "Text"),
        ("no markup at all", "no markup at all"),
    ],
)
def test_markup_becomes_markdown(html: str, markdown: str) -> None:
    assert html_to_markdown(html, "https://example.org/d/page") == markdown


def test_tags_nested_beyond_all_measure_still_give_the_text() -> None:
    assert html_to_markdown("<div><p>One <b>word</b>." * 2000).split("\n\n") == ["One word."] * 2000


def test_a_headline_in_html_becomes_text() -> None:
    assert html_to_text("AT&amp;T and <em>The Harbor</em>\n met") == "AT&T and The Harbor met"


@pytest.mark.shared
@pytest.mark.slow
def test_real_releases_keep_every_word_and_space(shared: Path) -> None:
    import feedparser

    feed = feedparser.parse(shared / "corpora" / "state-department" / "press-releases.rss", sanitize_html=False)
    for entry in islice(feed.entries, 0, None, 40):
        html = entry.content[0].value
        assert plain_text(to_html(html_to_markdown(html))).split() == plain_text(nh3.clean(html)).split(), entry.title
