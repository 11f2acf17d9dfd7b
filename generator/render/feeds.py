"""Feeds, the sitemaps and robots.txt. Articles without a date stand in no feed, for none is made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from msgspec import Struct

from generator.model import Card, Page, file_of
from generator.render import urls
from generator.render.cards import chunks_of
from generator.render.catalogue import Catalogue

_URLS_A_SITEMAP = 10_000
_NEWS = "sitemap-news.xml"
_MOST_NEWS = 1_000


class FeedEntry(NamedTuple):
    """An article in a feed."""

    id: str
    url: str
    """Absolute, or the way from the feed where the site's address is not known."""
    title: str
    published: date
    updated: date
    authors: tuple[str, ...]
    summary: str
    section: str


class FeedView(Struct, frozen=True):
    """The newest dated articles of the page at `home`, for atom.xml and, by `json_feed`, for JSON Feed."""

    id: str
    title: str
    home: str
    self_url: str
    json_url: str
    language: str
    author: str
    updated: date
    entries: tuple[FeedEntry, ...]


def feed_pages(catalogue: Catalogue, url: str, title: str, articles: Sequence[Card]) -> Iterator[Page]:
    """`feed.xml` (Atom) and `feed.json` beside the page at `url`; where feeds are wanted and have a date."""
    if catalogue.feed(url, articles) is None:
        return
    config = catalogue.config
    dated = (article for article in articles if article.published)
    newest = tuple(_entry(catalogue, article, url) for article in islice(dated, config.pages.feed_entries))
    view = FeedView(
        id=_id(catalogue, url),
        title=title,
        home=_address(catalogue, url, url),
        self_url=_address(catalogue, f"{url}feed.xml", url),
        json_url=_address(catalogue, f"{url}feed.json", url),
        language=config.site.language,
        author=config.site.publisher or config.site.title,
        updated=max(entry.updated for entry in newest),
        entries=newest,
    )
    yield Page(f"{url}feed.xml", "atom.xml", view)
    yield Page(f"{url}feed.json", "json", _json_feed(view))


def _entry(catalogue: Catalogue, article: Card, feed: str) -> FeedEntry:
    assert article.published
    assert article.updated
    url = urls.article_url(article)
    return FeedEntry(
        id=_id(catalogue, url),
        url=_address(catalogue, url, feed),
        title=article.headline,
        published=article.published,
        updated=article.updated,
        authors=article.byline,
        summary=article.lead,
        section=article.section,
    )


def _json_feed(view: FeedView) -> dict[str, object]:
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "home_page_url": view.home,
        "feed_url": view.json_url,
        "language": view.language,
        "items": [
            {
                "id": entry.id,
                "url": entry.url,
                "title": entry.title,
                "content_text": entry.summary or entry.title,
                "date_published": _midnight(entry.published),
                "date_modified": _midnight(entry.updated),
                "authors": [{"name": name} for name in entry.authors],
                "tags": [entry.section] if entry.section else [],
            }
            for entry in view.entries
        ],
    }


def _midnight(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _id(catalogue: Catalogue, url: str) -> str:
    """The canonical address; where the site has none, a name made from its title that stays the same."""
    site = catalogue.config.site
    from uuid import NAMESPACE_URL, uuid5  # it takes a twentieth of a small build to import

    return urls.absolute(site.url, url) or uuid5(NAMESPACE_URL, f"{site.title}/{url}").urn


def _address(catalogue: Catalogue, url: str, feed: str) -> str:
    return urls.absolute(catalogue.config.site.url, url) or urls.root_of(feed) + file_of(url)


class SitemapEntry(NamedTuple):
    """A page in a sitemap."""

    url: str
    changed: date | None


class SitemapView(Struct, frozen=True):
    """Absolute addresses: pages of a sitemap, or sitemaps of the index."""

    entries: tuple[SitemapEntry, ...]


class NewsEntry(NamedTuple):
    """An article in the sitemap of news."""

    url: str
    title: str
    published: date


class NewsView(Struct, frozen=True):
    """The articles of the archive's last two days, for Google News, which wants no older ones."""

    publication: str
    language: str
    entries: tuple[NewsEntry, ...]


class RobotsView(Struct, frozen=True):
    """robots.txt: everything may be read; `sitemap` is absolute, or empty where there is none."""

    sitemap: str


def robot_pages(catalogue: Catalogue, addresses: Iterable[str]) -> Iterator[Page]:
    """robots.txt and, for these pages and where the site's address is known, the sitemap index with its sitemaps."""
    site = catalogue.config.site.url
    yield Page("robots.txt", "robots.txt", RobotsView(urls.absolute(site, "sitemap.xml")))
    if not site:
        return
    changed = {urls.article_url(article): article.updated for article in catalogue.archive.articles}
    entries = sorted(SitemapEntry(urls.absolute(site, url), changed.get(url)) for url in addresses)
    index = []
    for number, chunk in enumerate(chunks_of(entries, _URLS_A_SITEMAP), 1):
        name = f"sitemap-{number}.xml"
        yield Page(name, "sitemap.xml", SitemapView(tuple(chunk)))
        newest = max((entry.changed for entry in chunk if entry.changed), default=None)
        index.append(SitemapEntry(urls.absolute(site, name), newest))
    if news := _news(catalogue):
        yield Page(_NEWS, "sitemap_news.xml", news)
        index.append(SitemapEntry(urls.absolute(site, _NEWS), news.entries[0].published))
    yield Page("sitemap.xml", "sitemap_index.xml", SitemapView(tuple(index)))


def _news(catalogue: Catalogue) -> NewsView | None:
    site = catalogue.config.site
    dated = [(article, article.published) for article in catalogue.archive.articles if article.published]
    if not dated:
        return None
    newest = dated[0][1]
    entries = (
        NewsEntry(urls.absolute(site.url, urls.article_url(article)), article.headline, day)
        for article, day in dated[:_MOST_NEWS]
        if (newest - day).days <= 1
    )
    return NewsView(site.publisher or site.title, site.language, tuple(entries))
