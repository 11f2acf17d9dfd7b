"""An RSS or Atom feed with the full text of its articles. The only home of feedparser."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from generator.errors import ContentError, error
from generator.importers.credits import people_in
from generator.importers.imported import Imported, missing, undated
from generator.importers.to_markdown import complete_address, html_to_markdown, html_to_text, text_to_markdown

if TYPE_CHECKING:
    from collections.abc import Mapping

    Entry = Mapping[str, Any]


def read_feed(data: bytes, where: str) -> list[Imported]:
    """Read the articles of a feed, in its order; what cannot be read of a feed that breaks off is said with the last.

    Raises ContentError, naming the file as `where`, if it is no feed.
    """
    import feedparser  # type: ignore[import-untyped]  # it ships no types

    data = _HALVES.sub(_whole, data)
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not feed.get("version"):
        remedy = "Save the feed itself, not a page about it."
        raise ContentError([error(where, "This is neither RSS nor Atom.", remedy, "import-no-feed")])
    named: defaultdict[str, list[Imported]] = defaultdict(list)
    articles = []
    for entry in feed.entries:
        name = entry.get("id") or entry.get("link") or f"{entry.get('title', '')} {entry.get('published', '')}".strip()
        article = _article(entry, feed.feed, name, feed.version)
        if article not in named[name]:  # an entry may stand twice in a feed, and two may claim one name
            named[name].append(article)
            number = len(named[name])
            articles.append(article if number == 1 else replace(article, id=f"{name}#{number}"))
    if articles and "bozo_exception" in feed:
        last = articles[-1]
        fault = f"the feed is not well formed ({feed.bozo_exception}): see whether its articles are all here and whole"
        articles[-1] = replace(last, missing=(*last.missing, fault))
    return articles


_HALVES = re.compile(rb"(?:&#(?:[xX][dD][89a-fA-F][0-9a-fA-F]{2}|5[5-7][0-9]{3});)+")
"""References to halves of UTF-16, by which some programs write an emoji; no XML may have them."""


def _whole(halves: re.Match[bytes]) -> bytes:
    """The characters that such references mean, each by its own; a half without the other is nothing."""
    numbers = re.findall(rb"#(\w+);", halves[0])
    units = [int(number[1:], 16) if number[0] in b"xX" else int(number) for number in numbers]
    text = b"".join(unit.to_bytes(2) for unit in units).decode("utf-16-be", "ignore")
    return text.encode("ascii", "xmlcharrefreplace")


def _article(entry: Entry, feed: Entry, name: str, version: str) -> Imported:
    address = complete_address(entry.get("link", ""), feed.get("link", "")) if entry.get("link") else ""
    if not address.startswith(("https://", "http://")):
        address = ""  # feedparser takes any guid for a link
    authors = [author["name"] for author in entry.get("authors") or feed.get("authors", []) if author.get("name")]
    tags = [tag["term"] for tag in entry.get("tags", []) if tag.get("term")]
    contents = [content for content in entry.get("content", []) if content.get("value")]
    summary = entry.get("summary_detail", {})
    body = _markdown(contents[0] if contents else summary, address or feed.get("link", ""))
    published, instead = _published(entry, version)
    return Imported(
        headline=_text(entry.get("title_detail", {})),
        body=body,
        published=published,
        section=tags[0] if len(tags) == 1 else "",  # several are keywords
        byline=tuple(person for author in authors for person in people_in(author) or (" ".join(author.split()),)),
        summary=_text(summary) if contents else "",
        source=entry.get("source", {}).get("title") or feed.get("publisher") or feed.get("title", ""),
        source_url=address,
        id=name,
        missing=missing(
            (entry.get("title"), "no title"),
            (published, undated(instead)),
            (authors, "no author"),
            (address, "no address"),
            (body, "no text"),
        ),
    )


def _markdown(content: Entry, base: str) -> str:
    value = content.get("value", "")
    if content.get("type") == "text/plain":
        return "\n\n".join(text_to_markdown(paragraph) for paragraph in value.split("\n\n") if paragraph.strip())
    return html_to_markdown(value, complete_address(content.get("base", ""), base))


def _text(content: Entry) -> str:
    value = content.get("value", "")
    return " ".join(value.split()) if content.get("type") == "text/plain" else html_to_text(value)


def _published(entry: Entry, version: str) -> tuple[date | None, str]:
    """The day of publication by the clock of the publisher, or None and what the entry says instead.

    An Atom entry may say when it was updated and not when it was published; in RSS, `updated` is feedparser's name for
    a `dc:date`.
    """
    stated = entry.get("published") or (entry.get("updated") if not version.startswith("atom") else None)
    if not stated:
        return None, f"updated {entry['updated']}" if entry.get("updated") else ""
    for parse in datetime.fromisoformat, parsedate_to_datetime:
        try:
            return parse(stated).date(), ""
        except ValueError:
            continue
    return None, stated
