"""What `check` finds in a release, and what it lets pass."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import check_files, check_release, sizes_of
from generator.config import Config, Site
from generator.memo import open_memo
from generator.model import Entry, Problem, Release
from generator.progress import Silent

URL = "https://example.org/archive"

Check = Callable[..., list[Problem]]


def page(body: str = "", head: str = "", *, title: str = "T", heading: str = "<h1>H</h1>") -> str:
    return (
        f'<!doctype html>\n<html lang="en"><head><title>{title}</title>{head}</head>'
        f"<body>\n{heading}\n{body}</body></html>"
    )


def release_of(folder: Path, files: dict[str, str | bytes], static: tuple[str, ...] = ()) -> Release:
    entries = {}
    for path, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
        fingerprint = "static" if path in static else "made"
        entries[path] = Entry(fingerprint, hashlib.sha256(data).hexdigest(), len(data))
    return Release(folder, entries)


@pytest.fixture
def check(tmp_path: Path) -> Check:
    def problems(
        files: dict[str, str | bytes], url: str = URL, last: Release | None = None, static: tuple[str, ...] = ()
    ) -> list[Problem]:
        release = release_of(tmp_path / "site", files, static)
        with Silent().stage("check") as stage, open_memo(None) as memo:
            return list(check_release(release, last, Config(Site("Title", url=url)), memo, stage))

    return problems


def codes(problems: list[Problem]) -> list[str]:
    return [f"{problem.severity} {problem.code} {problem.where}" for problem in problems]


# Links


def test_a_sound_site_has_no_problem(check: Check) -> None:
    files = {
        "index.html": page(
            '<a href="people/wang-yi/index.html#quotes">Wang Yi</a> <a href="#top">Up</a><p id="top"></p>'
            '<a href="https://elsewhere.org/x">x</a> <a href="mailto:a@example.org">m</a> <a href="?page=2">p</a>'
            '<img src="static/a%20b.svg" srcset="static/a%20b.svg 1x, static/a%20b.svg 2x" alt="">'
            '<svg><use href="static/a%20b.svg#cn"/></svg>',
            f'<link rel="canonical" href="{URL}/"><meta property="og:url" content="{URL}/">'
            f'<script type="application/ld+json">{{"@id": "{URL}/people/wang-yi/#person"}}</script>',
        ),
        "people/wang-yi/index.html": page('<a href="../../index.html">Home</a><h2 id="quotes">Quotes</h2>'),
        "static/a b.svg": '<svg><path id="cn"/></svg>',
        "404.html": page('<a href="/archive/people/wang-yi/index.html">W</a><a href="/archive/">Home</a>'),
        "sitemap.xml": f"<loc>{URL}/people/wang-yi/</loc>",
        "feed.xml": f'<link href="{URL}/feed.xml"/><content>&lt;a href="{URL}/people/wang-yi/#x"&gt;</content>',
        "robots.txt": f"Sitemap: {URL}/sitemap.xml",
    }
    assert check(files, static=("static/a b.svg",)) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('<a href="people/nobody/index.html">x</a>', "error link-broken"),
        ('<img src="missing.png" alt="">', "error link-broken"),
        ('<img src="a/index.html" srcset="missing.png 2x" alt="">', "error link-broken"),
        ('<form action="missing/"></form>', "error link-broken"),
        (f'<a href="{URL}/missing/">x</a>', "error link-broken"),
        (f'<a href="{URL}-of-others/missing/">x</a>', None),
        ('<a href="a/index.html#nowhere">x</a>', "error link-fragment"),
        ('<a href="#nowhere">x</a>', "error link-fragment"),
        ('<a href="#:~:text=H">x</a>', None),
        ('<a href="../index.html">x</a>', "error link-outside"),
        ('<a href="/a/index.html">x</a>', "error link-outside"),
        ('<a href="a/">x</a>', "warning link-folder"),
        ('<a href="a">x</a>', "warning link-folder"),
        ('<a href="a/b/../index.html">x</a>', None),
        ('<a href="//elsewhere.org/x">x</a>', None),
        ("<!-- <a href='missing'>x</a> -->", None),
        ("<script>'<a href=missing>'</script>", None),
        ('<a href="a/index.html?a=1&amp;b=2">x</a>', None),
    ],
)
def test_links_on_a_page(check: Check, body: str, problem: str | None) -> None:
    found = codes(check({"index.html": page(body), "a/index.html": page()}))
    assert found == ([f"{problem} index.html"] if problem else [])


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("sitemap.xml", f"<loc>{URL}/gone/</loc>"),
        ("feed.xml", f'<link href="{URL}/gone/"/>'),
        ("feed.xml", f"<content>&lt;a href=&quot;{URL}/gone/&quot;&gt;x</content>"),
        ("feed.json", f'{{"content_html": "<a href=\\"{URL}/gone/\\">x</a>"}}'),
        ("robots.txt", f"Sitemap: {URL}/gone/"),
        ("index.html", page(head=f'<meta property="og:image" content="{URL}/gone/">')),
        ("index.html", page(head=f'<script type="application/ld+json">{{"url": "{URL}/gone/"}}</script>')),
    ],
)
def test_addresses_of_the_site_that_it_gives_to_others(check: Check, path: str, content: str) -> None:
    (problem,) = check({path: content})
    assert problem.code == "link-broken"
    assert problem.where == path
    assert "'gone'" in problem.message


def test_without_an_address_of_its_own_a_site_has_no_absolute_links(check: Check) -> None:
    assert check({"sitemap.xml": f"<loc>{URL}/gone/</loc>", "404.html": page('<a href="/">Home</a>')}, url="") == [
        Problem(
            "error",
            "404.html",
            "A link leads to '.', which is not in the site.",
            "Mend the link, or write the page that it leads to.",
            "link-broken",
        )
    ]


def test_a_redirect_leads_to_a_page_and_not_to_itself(check: Check) -> None:
    def redirect(target: str) -> str:
        link = f'<a href="{target}">Moved</a>'
        return page(link, f'<meta http-equiv="refresh" content="0; url={target}">', heading="")

    files = {"a/index.html": page(), "b/index.html": redirect("../a/index.html")}
    assert check(files) == []
    assert codes(check(files | {"b/index.html": redirect("../c/index.html")})) == ["error link-broken b/index.html"]
    assert codes(check(files | {"b/index.html": redirect("index.html")})) == ["error link-circle b/index.html"]


def test_what_many_pages_share_is_told_once(check: Check) -> None:
    pages = {f"{n}/index.html": page('<a href="../gone.html">x</a><a href="../gone.html#part">x</a>') for n in range(3)}
    (problem,) = check(pages)
    assert problem.where == "0/index.html"
    assert problem.message == "A link leads to 'gone.html', which is not in the site. (2 more such pages.)"


# HTML


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        (page(title=" "), "error html-title index.html"),
        (page("<svg><title>Chart</title></svg>", title=""), "error html-title index.html"),
        (page().replace(' lang="en"', ""), "error html-language index.html"),
        (page(heading=""), "error html-heading index.html"),
        (page("<h1>Second</h1>"), "error html-heading index.html"),
        (page('<p id="a"></p><p id="a"></p>'), "error html-id index.html"),
        (page('<p id="a"></p><b data-id="a" id=a></b>'), "error html-id index.html"),
        (page('<p id="a"></p><b data-id="a"></b>'), None),
        (page('<img src="index.html">'), "warning html-alt index.html"),
        (page('<a href="index.html"> <b></b> </a>'), "warning html-link-empty index.html"),
        (page('<a href="index.html"><img src="index.html" alt=""></a>'), "warning html-link-empty index.html"),
        (page('<a href="index.html"><img src="index.html" alt="Home"></a>'), None),
        (page('<a href="index.html" aria-label="Home"><svg></svg></a>'), None),
        (page("<p>1 < 2</p>"), "error html-syntax index.html:4"),
        (page("<p>\n<b>"), "error html-syntax index.html:5"),
        (page("<b><i></b></i>"), "error html-syntax index.html:4"),
        (page("</p>"), "error html-syntax index.html:4"),
        (page('<p title="a > b">1 &lt; 2<br>3<br/></p>'), None),
        (page('<script type="application/ld+json">{"a": }</script>'), "error html-syntax index.html:4"),
        (page('<!-- <script type="application/ld+json">{"a": }</script> -->'), None),
        (page("<script>if (1 < 2) '</p>'</script><style>a>b {}</style>"), None),
    ],
)
def test_markup(check: Check, html: str, problem: str | None) -> None:
    assert codes(check({"index.html": html})) == ([problem] if problem else [])


def test_a_file_that_the_site_brings_along_may_be_any_html(check: Check) -> None:
    assert check({"google123.html": "google-site-verification: 123 <"}, static=("google123.html",)) == []


def test_a_page_that_is_no_unicode_is_named(check: Check) -> None:
    assert codes(check({"a.html": b"\xff"}, static=("a.html",))) == ["warning encoding a.html"]


# Limits


def test_heavy_pages_and_styles_are_named_the_heaviest_first(check: Check) -> None:
    files = {"a/index.html": page("x" * 60_000), "b/index.html": page("x" * 82_000), "s.css": "x" * 20_001}
    first, second = check(files)
    assert (first.where, first.code) == ("b/index.html", "heavy-html")
    assert first.message == "This page has 82 kB; the limit is 60 kB (1 more above it)."
    assert (second.where, second.code) == ("s.css", "heavy-css")


def test_a_heavy_article_is_told_apart_since_its_text_is_never_cut(check: Check) -> None:
    (heavy,) = check({"articles/2023/07/a/index.html": page("x" * 82_000)})
    assert (heavy.code, "never cut" in heavy.remedy) == ("heavy-article", True)


def test_bytes_by_kind_of_page(tmp_path: Path) -> None:
    files = {"index.html": "1", "2023/07/index.html": "12", "people/a/index.html": "123", "people/b/index.html": "1234"}
    sizes = sizes_of(release_of(tmp_path, dict(files)))
    assert sizes == {"root": (1, 1), "dates": (1, 2), "people": (2, 7), "all": (4, 10)}


# Files and promises


def test_files_are_those_of_the_manifest(check: Check, tmp_path: Path) -> None:
    release = release_of(tmp_path, {"changed.txt": "1", "missing.txt": "1", "right.txt": "1"})
    (tmp_path / "changed.txt").write_text("2")
    (tmp_path / "missing.txt").unlink()
    (tmp_path / "alien.txt").write_text("")
    assert codes(list(check_files(release))) == [
        "error file-changed changed.txt",
        "error file-missing missing.txt",
        "warning file-alien alien.txt",
    ]


def test_an_address_that_was_given_out_is_missed(check: Check, tmp_path: Path) -> None:
    before = ["people/a/index.html", "people/b/index.html", "articles/x/index.html", "2023/index.html", "old.css"]
    last = Release(tmp_path / "old", {path: Entry("", "") for path in before})
    first, second = check({"people/c/index.html": page()}, last=last)
    assert (first.where, first.severity, first.code) == ("people/a/", "warning", "address-lost")
    assert "nor at 1 more below people/ (people/b/)" in first.message
    assert "formerly" in first.remedy
    assert (second.where, "`slug`" in second.remedy) == ("articles/x/", True)
