"""A feed with the full text of its articles: what each entry states, and nothing more."""

from __future__ import annotations

from datetime import date

import pytest

from generator.errors import ContentError
from generator.importers.feed import read_feed
from generator.importers.imported import Imported


def rss(items: str, head: str = "") -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbor Gazette</title><link>https://gazette.example/</link>{head}{items}</channel></rss>""".encode()


def atom(entries: str) -> bytes:
    return f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/news/">
        <title>Harbor Gazette</title><author><name>The Newsroom</name></author>{entries}</feed>""".encode()


def only(data: bytes) -> Imported:
    (article,) = read_feed(data, "seeds/feed.xml")
    return article


def test_an_entry_with_everything() -> None:
    article = only(
        rss(
            """<item><title>Treaty &amp;amp; &lt;em&gt;trade&lt;/em&gt;</title><link>/2021/treaty</link>
            <guid isPermaLink="false">gazette:1</guid><dc:creator>Ana Ruiz and Ben Okafor</dc:creator>
            <pubDate>Thu, 20 May 2021 23:14:56 -0500</pubDate><category>World</category>
            <description>Two ministers &lt;b&gt;met&lt;/b&gt;.</description>
            <content:encoded><![CDATA[<p>They <a href="/water">met</a>.</p><p>They left.</p>]]></content:encoded>
            </item>"""
        )
    )
    assert article == Imported(
        headline="Treaty & trade",
        body="They [met](https://gazette.example/water).\n\nThey left.",
        published=date(2021, 5, 20),  # where it was published: in Greenwich it was the 21st
        section="World",
        byline=("Ana Ruiz", "Ben Okafor"),
        summary="Two ministers met.",
        source="Harbor Gazette",
        source_url="https://gazette.example/2021/treaty",
        id="gazette:1",
    )


def test_an_entry_with_almost_nothing() -> None:
    article = only(rss("<item><title>Harbor Closed</title></item>"))
    assert article.headline == "Harbor Closed"
    assert article.missing == (
        "no date: the article stays undated until an editor adds one",
        "no author",
        "no address",
        "no text",
    )


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("Office of the Spokesperson", ("Office of the Spokesperson",)),
        ("Ned Price, Department Spokesperson", ("Ned Price, Department Spokesperson",)),
        ("Ann Lee, Chief Executive and Managing Director", ("Ann Lee, Chief Executive and Managing Director",)),
        ("Ana Ruiz, Ben Okafor and Li Na", ("Ana Ruiz", "Ben Okafor", "Li Na")),
        ("Bureau of Population, Refugees, and Migration", ("Bureau of Population, Refugees, and Migration",)),
        ("ana@example.org (Ana Ruiz)", ("Ana Ruiz",)),
    ],
)
def test_an_author_is_kept_as_it_is_where_it_is_not_plainly_several_people(
    author: str, byline: tuple[str, ...]
) -> None:
    assert only(rss(f"<item><title>T</title><author>{author}</author></item>")).byline == byline


def test_every_author_element_is_an_author() -> None:
    authors = "<dc:creator>Ana Ruiz</dc:creator><dc:creator>Ben Okafor</dc:creator>"
    assert only(rss(f"<item><title>T</title>{authors}</item>")).byline == ("Ana Ruiz", "Ben Okafor")


@pytest.mark.parametrize(
    ("stated", "day", "instead"),
    [
        ("<pubDate>Fri, 14 Jul 2023 00:30:00 EDT</pubDate>", date(2023, 7, 14), ""),
        ("<dc:date>2020-02-03T23:00:00-05:00</dc:date>", date(2020, 2, 3), ""),
        ("<pubDate>yesterday</pubDate>", None, "(it says “yesterday”)"),
        ("<pubDate>Fri, 99 Jul 2023 00:30:00 GMT</pubDate>", None, "(it says “Fri, 99 Jul 2023 00:30:00 GMT”)"),
    ],
)
def test_a_date_is_what_the_feed_states(stated: str, day: date | None, instead: str) -> None:
    article = only(rss(f"<item><title>T</title>{stated}</item>"))
    assert article.published == day
    assert article.missing[0].endswith(instead)


def test_the_day_of_an_update_is_not_the_day_of_publication() -> None:
    updated = "<updated>2020-01-02T00:00:00Z</updated>"
    article = only(atom(f"<entry><title>T</title>{updated}</entry>"))
    assert article.published is None
    assert article.missing[0].endswith("(it says “updated 2020-01-02T00:00:00Z”)")
    published = "<published>2019-12-31T00:00:00Z</published>"
    assert only(atom(f"<entry><title>T</title>{published}{updated}</entry>")).published == date(2019, 12, 31)


def test_atom_content_is_text_or_markup_as_it_says() -> None:
    plain, markup = read_feed(
        atom(
            """<entry><title>A</title><content type="text">1. One *star*\n\nTwo</content></entry>
            <entry><title type="html">B &lt;i&gt;C&lt;/i&gt;</title><content type="xhtml">
            <div xmlns="http://www.w3.org/1999/xhtml"><p><a href="q">Here</a></p></div></content></entry>"""
        ),
        "feed.atom",
    )
    assert plain.body == "1\\. One \\*star\\*\n\nTwo"
    assert (markup.headline, markup.body) == ("B C", "[Here](https://gazette.example/news/q)")
    assert markup.byline == ("The Newsroom",)


def test_two_entries_that_claim_one_name_stay_two_but_one_that_stands_twice_is_one() -> None:
    item = "<item><title>T</title><guid>gazette:1</guid><description>{}</description></item>"
    entries = item.format("a") + item.format("b") + item.format("a")
    assert [article.id for article in read_feed(rss(entries), "feed.rss")] == ["gazette:1", "gazette:1#2"]


def test_of_a_feed_that_breaks_off_all_that_is_there_is_read_and_the_fault_is_told() -> None:
    whole = rss("<item><title>One</title></item><item><title>Two</title><description>It</description></item>")
    *_, last = articles = read_feed(whole[: whole.index(b"It") + 2], "feed.rss")
    assert [article.headline for article in articles] == ["One", "Two"]
    assert "not well formed" in last.missing[-1]


def test_a_feed_in_an_older_encoding() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>Café</title></item>'
    assert only(f"{data}</channel></rss>".encode("latin-1")).headline == "Café"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("&#55357;&#56838;", "😆"),
        ("&#xD83D;&#xDE06;&#xd83d;&#xde06;", "😆😆"),
        ("&#55357;", ""),
        ("&#56838;&#55357;&#56838;", "😆"),
        ("&#55000;", "훘"),
    ],
)
def test_an_emoji_in_two_halves_is_one_character(written: str, meant: str) -> None:
    item = f"<item><title>Ha {written}ha</title><description><![CDATA[<p>Ho {written}ho</p>]]></description></item>"
    article = only(rss(item))
    assert (article.headline, article.body) == (f"Ha {meant}ha", f"Ho {meant}ho")


def test_a_feed_of_nothing() -> None:
    assert read_feed(rss(""), "feed.rss") == []


@pytest.mark.parametrize("data", [b"<html><body>A page about a feed</body></html>", b"text", b"\x00\x01\xff"])
def test_what_is_no_feed_is_named(data: bytes) -> None:
    with pytest.raises(ContentError) as fault:
        read_feed(data, "seeds/feed.xml")
    (problem,) = fault.value.problems
    assert (problem.where, problem.code) == ("seeds/feed.xml", "import-no-feed")
