"""Feeds, sitemaps and robots.txt."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import msgspec
from little_archive import CONFIG, archive_of, article, little_archive, rendered

from generator.config import Config, Site

WITHOUT_ADDRESS = msgspec.structs.replace(CONFIG, site=msgspec.structs.replace(CONFIG.site, url=""))
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_feed_lists_dated_articles_newest_first(tmp_path: Path) -> None:
    feed = feedparser.parse(rendered(little_archive(), CONFIG, tmp_path)["feed.xml"])
    assert not feed.bozo
    assert feed.feed.id == "https://example.org/archive/"
    assert [entry.title for entry in feed.entries] == ["Norway Sums Up", "Mara Voss Meets Li Na in Oslo"]
    assert feed.entries[1].link == "https://example.org/archive/articles/2023/07/story-1/"
    assert feed.entries[1].published == "2023-07-11T00:00:00Z"
    assert feed.entries[1].updated == "2023-07-12T00:00:00Z", "the day of its correction"
    assert [author.name for author in feed.entries[0].authors] == ["Anna Lund", "Per Holm"]


def test_the_json_feed_says_the_same(tmp_path: Path) -> None:
    files = rendered(little_archive(), CONFIG, tmp_path)
    feed = json.loads(files["people/mara-voss/feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://example.org/archive/people/mara-voss/feed.json"
    assert [item["title"] for item in feed["items"]] == ["Norway Sums Up", "Mara Voss Meets Li Na in Oslo"]
    assert all(item["id"] and item["url"] and item["content_text"] for item in feed["items"])


def test_without_an_address_of_its_own_the_feed_has_lasting_ids(tmp_path: Path) -> None:
    files = rendered(little_archive(), WITHOUT_ADDRESS, tmp_path)
    feed = feedparser.parse(files["feed.xml"])
    assert all(entry.id.startswith("urn:uuid:") for entry in feed.entries)
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)
    assert "sitemap.xml" not in files


def test_no_date_is_made_up_for_a_feed(tmp_path: Path) -> None:
    files = rendered(archive_of([article(1, "Undated", "<p>Text.</p>")], [], [], []), CONFIG, tmp_path)
    assert "feed.xml" not in files
    assert b"application/atom+xml" not in files["index.html"]


def test_the_sitemap_lists_every_page_once_and_the_index_every_sitemap(tmp_path: Path) -> None:
    files = rendered(little_archive(), CONFIG, tmp_path)
    index = ElementTree.fromstring(files["sitemap.xml"])
    site = "https://example.org/archive/"
    assert [loc.text for loc in index.iter(f"{SITEMAP}loc")] == [f"{site}sitemap-1.xml", f"{site}sitemap-news.xml"]
    listed = [loc.text for loc in ElementTree.fromstring(files["sitemap-1.xml"]).iter(f"{SITEMAP}loc")]
    pages = {
        "https://example.org/archive/" + path.removesuffix("index.html")
        for path in files
        if path.endswith("index.html") and path != "people/m-voss/index.html"
    }
    assert sorted(pages) == listed
    assert b"Sitemap: https://example.org/archive/sitemap.xml" in files["robots.txt"]


def test_the_sitemap_of_news_lists_the_last_two_days(tmp_path: Path) -> None:
    stories = [article(n, f"Story {n} & more", "<p>…</p>", date(2024, 3, n)) for n in (1, 2, 3, 4)]
    news = rendered(archive_of(stories, [], [], []), CONFIG, tmp_path)["sitemap-news.xml"]
    told = ElementTree.fromstring(news)
    assert [title.text for title in told.iter(f"{NEWS}title")] == ["Story 4 & more", "Story 3 & more"]
    assert [day.text for day in told.iter(f"{NEWS}publication_date")] == ["2024-03-04", "2024-03-03"]
    assert {name.text for name in told.iter(f"{NEWS}name")} == {"The Little Paper"}
    assert told[0][0].text == "https://example.org/archive/articles/2024/03/story-4/"


def test_a_site_of_nothing_has_its_pages(tmp_path: Path) -> None:
    files = rendered(archive_of([], [], [], []), Config(Site("Nothing Yet")), tmp_path)
    assert {"index.html", "people/index.html", "countries/index.html", "404.html", "data/articles.csv"} <= files.keys()
