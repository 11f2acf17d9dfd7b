"""A page saved from the web."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from generator.errors import ContentError, ToolError
from generator.importers.webpage import read_webpage

TEXT = """
    <p>Two ministers met on the bank of the river on Thursday and signed a treaty that had been under negotiation for
    eleven years, officials of both countries said.</p>
    <p>The treaty divides <a href="/water">the water</a> in equal parts, with <em>one seat</em> for each province.</p>
    <h2>What it says</h2><ul><li>Both sides measure the flow once a day.</li><li>Neither builds a dam.</li></ul>"""


def page(head: str = "", above: str = "") -> bytes:
    return f"""<!doctype html><html>
        <head><meta charset="utf-8"><title>Treaty Signed | Harbor Gazette</title>{head}</head>
        <body><nav><a href="/">Home</a></nav><article><h1>Treaty Signed</h1>{above}{TEXT}</article>
        <footer><p>© 2019 Harbor Gazette</p></footer></body></html>""".encode()


def test_a_page_that_says_all_about_itself() -> None:
    pytest.importorskip("trafilatura", reason="the extra webpage is not installed")
    (article,) = read_webpage(
        page(
            """<link rel="canonical" href="https://gazette.example/world/treaty">
            <meta property="og:site_name" content="Harbor Gazette"><meta name="author" content="Ana Ruiz, Ben Okafor">
            <meta property="og:title" content="Treaty Signed"><meta property="article:section" content="World">
            <meta property="article:published_time" content="2021-05-20T23:30:00-05:00">
            <meta property="article:modified_time" content="2021-05-22T10:00:00-05:00">"""
        ),
        "treaty.html",
    )
    assert article.headline == "Treaty Signed"
    assert article.published == date(2021, 5, 20)
    assert article.byline == ("Ana Ruiz", "Ben Okafor")
    assert (article.section, article.source) == ("World", "Harbor Gazette")
    assert article.source_url == article.id == "https://gazette.example/world/treaty"
    assert article.body.startswith("Two ministers met on the bank of the river")
    assert "[the water](https://gazette.example/water) in equal parts, with *one seat*" in article.body
    assert article.body.endswith(
        "## What it says\n\n-   Both sides measure the flow once a day.\n-   Neither builds a dam."
    )
    assert article.missing == ()


@pytest.mark.parametrize(
    ("head", "above", "published"),
    [
        ("", "<time datetime='2018-03-04'>Sunday</time>", "2018-03-04"),
        ("", "<time>4 March 2018</time>", "2018-03-04"),
        ("<link rel='canonical' href='https://gazette.example/2017/02/03/treaty'>", "", "2017-02-03"),
        ("<link rel='canonical' href='https://gazette.example/2017/02/treaty'>", "", "None"),
        ("<meta property='article:modified_time' content='2020-02-02T10:00:00Z'>", "", "None"),
        ("", "", "None"),
    ],
    ids=[
        "machine-readable",
        "in words",
        "in the address",
        "a month only",
        "a later change only",
        "a copyright year only",
    ],
)
def test_only_a_day_of_publication_that_is_stated_is_a_date(head: str, above: str, published: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra webpage is not installed")
    (article,) = read_webpage(page(head, above), "treaty.html")
    assert str(article.published) == published


def test_a_page_without_an_article_is_named() -> None:
    pytest.importorskip("trafilatura", reason="the extra webpage is not installed")
    with pytest.raises(ContentError) as fault:
        read_webpage(b"<html><body></body></html>", "seeds/empty.html")
    assert fault.value.problems[0].where == "seeds/empty.html"


def test_without_the_extra_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)  # as if it were not installed
    with pytest.raises(ToolError) as fault:
        read_webpage(page(), "seeds/treaty.html")
    (problem,) = fault.value.problems
    assert problem.where == "seeds/treaty.html"
    assert "pip install 'clipfile[webpage]'" in problem.remedy
