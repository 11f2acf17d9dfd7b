"""HTML ↔ plain text by offset."""

from __future__ import annotations

import re

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.prose import (
    Link,
    link_spans,
    paragraph_at,
    paragraph_starts,
    plain_text,
    sentence_around,
    with_numbered_paragraphs,
)

fragments = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<b>", "</b>", "<i>", "</i>", '<a href="/x">', "</a>", "<br>", "<ul><li>", "</li></ul>", "<hr>",
         "Wang Yi", " ", "\n", "&amp;", "&lt;", "&nbsp;", "é", "王毅", "a > b", "&#x27;", "U.S."]
    ),
    max_size=25,
)  # fmt: skip


@given(fragments, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_links_laid_over_html_keep_its_text(pieces: list[str], ends: list[tuple[int, int]]) -> None:
    html = nh3.clean("".join(pieces))
    text = plain_text(html)
    links = [Link(Span(min(a, b), max(a, b)), '<a href="y">') for a, b in ends if max(a, b) <= len(text)]

    linked = link_spans(html, links)

    assert plain_text(linked) == text
    assert re.sub(r'<a href="y">(.*?)</a>', r"\1", linked, flags=re.DOTALL) == html


@given(fragments)
def test_plain_text_has_no_blank_line_and_no_double_space(pieces: list[str]) -> None:
    text = plain_text(nh3.clean("".join(pieces)))
    assert text == "\n".join(line.strip() for line in text.split("\n") if line.strip())
    assert "  " not in text


def test_each_block_is_a_line() -> None:
    html = "<h2>Talks</h2>\n<p>In  Jakarta,\nhe said.</p><ul><li>One</li><li>Two</li></ul><p>A<br>B</p>"
    assert plain_text(html) == "Talks\nIn Jakarta, he said.\nOne\nTwo\nA\nB"


@pytest.mark.parametrize(
    ("html", "words", "linked"),
    [
        ("<p>Mr. Wang spoke.</p>", "Wang", "<p>Mr. <a>Wang</a> spoke.</p>"),
        ("<p>A &amp; B met.</p>", "A & B", "<p><a>A &amp; B</a> met.</p>"),
        ("<p><b>Wang</b> Yi</p>", "Wang Yi", "<p><b><a>Wang</a></b><a> Yi</a></p>"),
        ("<p>to <b>Wang</b> Yi</p>", "to Wang Yi", "<p><a>to <b>Wang</b> Yi</a></p>"),
        ('<p><a href="x">Wang Yi</a></p>', "Wang", '<p><a href="x">Wang Yi</a></p>'),
        ("<p>Wang</p><p>Yi</p>", "Wang\nYi", "<p>Wang</p><p>Yi</p>"),
    ],
    ids=["plain", "entity", "cut by a tag", "around a tag", "inside a link", "across blocks"],
)
def test_where_a_link_goes(html: str, words: str, linked: str) -> None:
    start = plain_text(html).index(words)
    assert link_spans(html, [Link(Span(start, start + len(words)), "<a>")]) == linked


@pytest.mark.parametrize(
    ("line", "word", "sentence"),
    [
        ("Mr. Wang met U.S. officials. He left.", "officials", "Mr. Wang met U.S. officials."),
        ("He left. J. Smith stayed.", "Smith", "J. Smith stayed."),
        ("“Stay.” He left.", "left", "He left."),
        ("One line\nAnother line", "Another", "Another line"),
        ("It rained! Was it cold? It was.", "cold", "Was it cold?"),
    ],
)
def test_the_sentence_around_a_word(line: str, word: str, sentence: str) -> None:
    start = line.index(word)
    assert line[slice(*sentence_around(line, Span(start, start + len(word))))] == sentence


@given(st.text(alphabet="Aab. !?\n”“", max_size=40), st.data())
def test_a_sentence_holds_its_word_and_stays_in_the_line(text: str, data: st.DataObject) -> None:
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        return
    line = data.draw(st.sampled_from(lines))
    offset = text.index(line)
    start = data.draw(st.integers(offset, offset + len(line) - 1))
    sentence = sentence_around(text, Span(start, start + 1))
    assert sentence.start <= start < sentence.end or text[start].isspace()
    assert "\n" not in text[slice(*sentence)]


def test_a_place_in_the_text_is_told_by_its_paragraph() -> None:
    html = "<h2>One</h2><p>Two.</p><ul><li>Three</li></ul><p>Four.</p>"
    text, starts = plain_text(html), paragraph_starts(html)
    assert {word: paragraph_at(starts, text.index(word)) for word in ("One", "Two", "Four")} == {
        "One": "",
        "Two": "p1",
        "Four": "p2",
    }
    assert with_numbered_paragraphs(html).count(' id="p') == 2
