"""A content file's bytes → its front matter, checked, and its Markdown.

A fault is a Problem with the line it stands in; all faults of a file are found in one pass.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.errors import error, warning
from generator.model import Correction, Overrides, Picture, Problem
from generator.prose import without_controls
from generator.wording import did_you_mean

KNOWN = (
    "title", "date", "slug", "section", "thread", "byline", "contributors", "dateline", "source", "source_url",
    "licence", "picture", "summary", "draft", "corrections", "people", "countries", "not_people", "not_countries",
    "imported",
)  # fmt: skip
"""Every key that a content file may have; docs/reference/front-matter.md explains each."""

_BEGINNING = "Begin the file with ---, title: …, and --- again."


class FrontMatter(NamedTuple):
    """What the head of a content file says. Absent keys are empty; `published` is None where no date is given."""

    title: str
    published: date | None
    slug: str
    section: str
    thread: str
    byline: tuple[str, ...]
    contributors: tuple[str, ...]
    dateline: str
    source: str
    source_url: str
    licence: str
    picture: Picture | None
    summary: str
    draft: bool
    corrections: tuple[Correction, ...]
    overrides: Overrides


class Parsed(NamedTuple):
    """A content file taken apart. `head` is None where a problem among `problems` is an error."""

    head: FrontMatter | None
    markdown: str
    problems: tuple[Problem, ...]


YAML = yaml.__version__
"""The library that reads front matter: its version."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen at run time: C where it is built
    """PyYAML's safe loader, but a key that stands twice is a fault, not a loss, and a number stays as it is typed."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        seen = set()
        for key, _ in node.value:
            is_word = isinstance(key, yaml.ScalarNode)
            if not is_word or key.value in seen:
                what = f"the key {key.value!r} stands twice" if is_word else "a key is a list or a table"
                raise yaml.constructor.ConstructorError(None, None, what, key.start_mark)
            seen.add(key.value)
        mapping: dict[object, object] = super().construct_mapping(node, deep)
        return mapping


def _value_or_text(kind: str, loader: _Loader, node: yaml.ScalarNode) -> object:
    """A scalar of a kind; what only looks like one, such as 2023-02-30, stays text, and its checker refuses it."""
    try:
        return getattr(loader, f"construct_yaml_{kind}")(node)
    except (AttributeError, KeyError, ValueError):  # the first two for `!!timestamp x` and `!!bool x`
        return node.value


for _kind_of_scalar in ("bool", "timestamp"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_kind_of_scalar}", partial(_value_or_text, _kind_of_scalar))
for _kind_of_number in ("int", "float"):  # no key is a number; a headline may be 007, 1.10 or 12:30
    _Loader.add_constructor(f"tag:yaml.org,2002:{_kind_of_number}", yaml.SafeLoader.construct_yaml_str)


def parse_content(data: bytes, path: str) -> Parsed:
    """Take the content file at `path` (for messages) apart."""
    try:
        source = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return _faulty(f"{path}:{line}", "This is not UTF-8.", "Save the file as UTF-8.", "content-encoding")
    if "\x00" in source:
        line = source.count("\n", 0, source.index("\x00")) + 1
        return _faulty(f"{path}:{line}", "This is not text.", "Remove it from content/articles/.", "content-binary")
    if not source.startswith("---"):
        what = "There is no front matter."
        return _faulty(f"{path}:1", what, _BEGINNING, "content-no-front-matter")
    handler = YAMLHandler()
    try:
        head, body = handler.split(source)
    except ValueError:
        what = "The front matter has no end."
        return _faulty(f"{path}:1", what, "Close it with a line that is only ---.", "content-no-front-matter")
    try:
        metadata = handler.load(head, Loader=_Loader)
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as fault:
        line = source.count("\n", 0, source.index(head)) + 1
        if isinstance(fault, yaml.MarkedYAMLError):
            # What is not closed is noticed where something else begins.
            said = fault.problem or "it cannot be read"
            is_open = re.search("scanning|flow", fault.context or "") and "tab" not in said
            mark = (is_open and fault.context_mark) or fault.problem_mark
            line += mark.line if mark else 0
            what = next((plainly for words, plainly in _SYNTAX.items() if re.search(words, said)), said)
        else:
            line += head.encode().count(b"\n", 0, fault.position)
            what = f"{fault.reason} (#x{fault.character:x})"
        remedy = "Mend that line. A value that holds a colon, quotation mark or # stands between quotation marks."
        return _faulty(f"{path}:{line}", f"The front matter is not YAML: {what}.", remedy, "content-yaml")
    if not isinstance(metadata, dict):
        return _faulty(f"{path}:1", "The front matter holds no keys.", _BEGINNING, "content-no-front-matter")
    return _Checker(path, source.removesuffix(body), metadata).parsed(body)


_SYNTAX = {
    "mapping values are not allowed": "a colon stands in a value, or a key is indented",
    "could not find expected ':'": "a line has no key with a colon",
    "found unexpected end of stream": "a quotation mark is not closed",
    "cannot start any token": "a value begins with a character that no value begins with, such as a tab, @ or %",
    "(?:did not find )?expected ',' or '[]}]'": "a list or a table is not closed",
    "did not find expected key|expected <block end>": "a line is indented otherwise than those above, or goes on "
    "behind a value in quotation marks",
    "found a tab character": "a tab indents a line: write blanks",
    "unknown escape character": "a backslash stands in a value between double quotation marks: write it twice",
}
"""What PyYAML and libyaml say, by a part of it, and what the writer should hear."""


def _faulty(where: str, message: str, remedy: str, code: str) -> Parsed:
    return Parsed(None, "", (error(where, message, remedy, code),))


class _Checker:
    """Reads one value after the other and notes what is wrong with it, with its line."""

    def __init__(self, path: str, head: str, metadata: dict[str, object]) -> None:
        self._path = path
        self._head = head
        self._metadata = metadata
        self._problems: list[Problem] = []

    def parsed(self, body: str) -> Parsed:
        for key in self._metadata:
            if key not in KNOWN:
                remedy = f"{did_you_mean(str(key), KNOWN[:-1])}The keys are {', '.join(KNOWN[:-1])}."
                where = f"{self._path}:{self._line(str(key))}"
                self._problems.append(warning(where, f"The key {key!r} is not known.", remedy, "content-key"))
        head = FrontMatter(
            title=self._title(),
            published=self._date("date", self._metadata.get("date")),
            slug=self._text("slug"),
            section=self._text("section"),
            thread=self._text("thread"),
            byline=self._texts("byline"),
            contributors=self._texts("contributors"),
            dateline=self._text("dateline"),
            source=self._text("source"),
            source_url=self._address("source_url"),
            licence=self._text("licence"),
            picture=self._picture(),
            summary=self._text("summary"),
            draft=self._draft(),
            corrections=self._corrections(),
            overrides=Overrides(*(self._texts(key) for key in ("people", "countries", "not_people", "not_countries"))),
        )
        is_sound = all(problem.severity == "warning" for problem in self._problems)
        return Parsed(head if is_sound else None, body, tuple(self._problems))

    def _title(self) -> str:
        title = self._text("title")
        if not title and not any(problem.code == "content-value" for problem in self._problems):
            self._fault("title", "There is no title.", 'Add a line such as title: "What happened".')
        return title

    def _text(self, key: str) -> str:
        value = self._metadata.get(key)
        if value is None:
            return ""
        if isinstance(value, bool | list | dict):
            self._fault(key, f"The {key} is {_kind(value)}, not text.", f'Write {key}: "…".')
            return ""
        return _one_line(value)

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self._metadata.get(key)
        if value is None:
            return ()
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or any(isinstance(item, list | dict) or item is None for item in listed):
            self._fault(key, f"The {key} is {_kind(value)}, not a list of names.", f"Write {key}: [Name, Name].")
            return ()
        return tuple(name for name in map(_one_line, listed) if any(map(str.isalnum, name)))

    def _address(self, key: str) -> str:
        address = self._text(key)
        if address and not re.match(r"https?://\S+$", address):
            self._fault(key, f"The {key} {address!r} is no web address.", "Write it whole, with https://.")
        return address

    def _date(self, key: str, value: object) -> date | None:
        if value is None or value == "":
            return None
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str):
            try:
                return datetime.fromisoformat(value).date()
            except ValueError:
                pass
        self._fault(key, f"The date {value!r} is not a day.", "Write it as 2023-07-13.")
        return None

    def _draft(self) -> bool:
        value = self._metadata.get("draft")
        if not isinstance(value, bool | None):
            self._fault("draft", f"The draft is {_kind(value)}.", "Write draft: true or draft: false.")
        return value is True

    def _picture(self) -> Picture | None:
        value = self._metadata.get("picture")
        if value is None:
            return None
        remedy = "Write picture: with src:, alt: and credit: indented below it."
        if not isinstance(value, dict) or not all(isinstance(value.get(key), str) for key in ("src", "alt", "credit")):
            self._fault("picture", "The picture lacks src, alt or credit.", remedy)
            return None
        src, alt, credit = (_one_line(value[key]) for key in ("src", "alt", "credit"))
        if "://" in src and not src.startswith(("https://", "http://")):
            self._fault("picture", f"The picture {src!r} is no web address.", "Write it whole, with https://.")
        elif "://" not in src and ".." in src.split("/"):
            remedy = "Move it there, and name it from there."
            self._fault("picture", f"The picture {src!r} is not below static/.", remedy)
        return Picture(src.lstrip("/"), alt, credit)

    def _corrections(self) -> tuple[Correction, ...]:
        value = self._metadata.get("corrections") or []
        remedy = "Write corrections: and below it lines such as - {date: 2023-07-14, text: What was wrong.}"
        if not isinstance(value, list):
            self._fault("corrections", f"The corrections are {_kind(value)}, not a list.", remedy)
            return ()
        found = []
        for item in value:
            if not isinstance(item, dict) or not isinstance(item.get("text"), str) or not item.get("date"):
                self._fault("corrections", "A correction lacks its date or its text.", remedy)
                continue
            published = self._date("corrections", item["date"])
            if published:
                found.append(Correction(published, _one_line(item["text"])))
        return tuple(sorted(found))

    def _fault(self, key: str, message: str, remedy: str) -> None:
        self._problems.append(error(f"{self._path}:{self._line(key)}", message, remedy, "content-value"))

    def _line(self, key: str) -> int:
        found = re.search(rf"^['\"]?{re.escape(key)}['\"]?\s*:", self._head, re.MULTILINE)
        return self._head.count("\n", 0, found.start()) + 1 if found else 1


def _one_line(value: object) -> str:
    return " ".join(without_controls(str(value)).split())


def _kind(value: object) -> str:
    names = {bool: "true or false", list: "a list", dict: "a table", str: "text"}
    return names.get(type(value), "something else")
