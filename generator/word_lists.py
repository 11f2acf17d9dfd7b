"""Lists of words, read from files of data/: what is known of trades, names and the like, and is no program.

A line that begins with "#" is a comment. A file is one list, or has tables, each below its head on a line of its own:
"[head]". What a line or a table holds, words or phrases between bars, is for the module that reads it to say.
"""

from __future__ import annotations

import re
from pathlib import Path

_DATA = Path(__file__).resolve().parent / "data"


def list_file(name: str) -> Path:
    """Where a list lies, for keys of what is made with it."""
    return _DATA / name


def lines_of(name: str) -> list[str]:
    """The lines of a list, without comments and what is empty."""
    lines = list_file(name).read_text("utf-8").split("\n")
    return [line for line in lines if line and line[0] != "#"]


def words_of(name: str) -> list[str]:
    """The words of a list, in two thirds of the time that its lines would take."""
    return _COMMENT.sub("", list_file(name).read_text("utf-8")).split()


_COMMENT = re.compile("^#.*", re.MULTILINE)


def tables_of(name: str) -> dict[str, str]:
    """The text of each table of a list by its head."""
    _, *tables = "\n".join(["", *lines_of(name)]).split("\n[")
    return {head: text for head, _, text in (table.partition("]\n") for table in tables)}


def phrases_of(text: str) -> list[str]:
    """What bars with spaces part in a text of several lines."""
    return " ".join(text.split()).split(" | ")
