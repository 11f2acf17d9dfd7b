"""What an importer takes from a source, before it is a file."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec import Struct


class Dropped(NamedTuple):
    """Something that stands in the source and not in the text of the article, and why."""

    line: int
    """Its line in the source; 0 where the source has none."""
    words: str
    """What it says, shortened."""
    why: str


class Imported(Struct, frozen=True):
    """One article as its source states it. What the source does not state is empty, never guessed."""

    headline: str
    body: str = ""
    """Markdown."""
    published: date | None = None
    section: str = ""
    byline: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    dateline: str = ""
    summary: str = ""
    source: str = ""
    """Who published it."""
    source_url: str = ""
    id: str = ""
    """What the source itself calls the article: a feed's guid, a page's own address."""
    dropped: tuple[Dropped, ...] = ()
    missing: tuple[str, ...] = ()
    """What was looked for and not found, or found and not sure."""


def missing(*looked_for: tuple[object, str]) -> tuple[str, ...]:
    """The lines for what was not found, of pairs of what was found and of the line for it."""
    return tuple(line for found, line in looked_for if not found)


def undated(instead: str = "") -> str:
    """The line for an article without a date; `instead` is what the source does say."""
    saying = f" (it says “{instead}”)" if instead else ""
    return f"no date: the article stays undated until an editor adds one{saying}"
