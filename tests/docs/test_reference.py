"""What the reference lists is what the code has: nothing is missing there, and nothing is there that is not so."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import click
import msgspec
import pytest
from conftest import REPOSITORY
from little_archive import CONFIG, crowded_archive, little_archive, pages_of
from msgspec.structs import fields, replace

from generator.archive import Archive
from generator.cli import main
from generator.config import Config
from generator.model import Page
from generator.read.frontmatter import KNOWN
from generator.render import described
from generator.render.html import FILTERS
from generator.render.site import SiteView
from generator.resolve.authority import CountryRecord, Record

REFERENCE = REPOSITORY / "docs" / "reference"
Row = list[str]


def rows(page: str, heading: str = "") -> list[Row]:
    """Cells of all tables of a reference page, or of the section below one heading, their heads left out."""
    text = (REFERENCE / f"{page}.md").read_text("utf-8")
    if heading:
        _, _, rest = text.partition(f"{heading}\n")
        assert rest, f"{page}.md has no heading {heading}"
        text = re.split(rf"^#{{1,{heading.count('#')}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    table = [line for line in text.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table]


def names(page: str, heading: str = "") -> list[str]:
    """What stands between backticks in the first cells."""
    return [name for row in rows(page, heading) for name in re.findall(r"`([^`]+)`", row[0])]


# --- configuration, front matter, authority


@pytest.mark.parametrize("section", msgspec.structs.fields(Config), ids=lambda field: field.name)
def test_every_setting_stands_there_with_its_default(section: msgspec.structs.FieldInfo) -> None:
    documented = {row[0].strip("`"): row[1] for row in rows("configuration", f"## `[{section.name}]`")}
    assert documented == {
        field.name: "required" if field.required else f"`{json.dumps(field.default)}`"
        for field in msgspec.structs.fields(section.type)
    }


def test_every_key_of_the_front_matter_stands_there_once() -> None:
    assert sorted(names("front-matter")) == sorted(KNOWN)


@pytest.mark.parametrize(("heading", "record"), [("## A person", Record), ("## A country", CountryRecord)])
def test_every_field_of_a_record_stands_there(heading: str, record: type[msgspec.Struct]) -> None:
    documented = {row[0].strip("`"): row[1] for row in rows("authority", heading)}
    assert set(documented) == set(record.__struct_fields__)
    required = {field.name for field in msgspec.structs.fields(record) if field.required}
    assert {name for name, kind in documented.items() if "required" in kind} == required


# --- the command line


def options(command: click.Command) -> set[str]:
    return {name for option in command.params if isinstance(option, click.Option) for name in option.opts}


def test_every_verb_has_a_section() -> None:
    text = (REFERENCE / "command-line.md").read_text("utf-8")
    assert re.findall(r"^## `clipfile (\w+)`$", text, re.MULTILINE) == list(main.commands)


@pytest.mark.parametrize("verb", main.commands)
def test_every_option_of_a_verb_stands_there(verb: str) -> None:
    documented = {name for name in names("command-line", f"## `clipfile {verb}`") if name.startswith("-")}
    assert documented == options(main.commands[verb])


def test_every_option_of_the_program_stands_there() -> None:
    assert set(names("command-line", "# Command line")) >= options(main) | {"--help", "-h"}


def test_the_keys_that_annotate_prints_stand_there() -> None:
    listed = (row for row in rows("command-line", "## `clipfile annotate`") if "-" not in row[0])
    documented = {row[0].strip("`"): set(re.findall(r"`(\w+)`", row[1])) for row in listed}
    kinds = {"name", "adjective", "capital", "editor"}
    objects = [json.loads(line) for line in described(little_archive(), [])]
    assert set(documented) == {key for said in objects for key in said}
    for many in ("people", "countries"):
        assert documented[many] == {key for said in objects for one in said[many] for key in one} | (
            kinds if many == "countries" else set()
        )


# --- templates


_DATA = ("json", "csv", "text")


def planned(archive: Archive, config: Config = CONFIG) -> tuple[Page, ...]:
    return tuple(pages_of(archive, config))


@pytest.fixture(scope="module")
def pages() -> tuple[Page, ...]:
    """Pages of every kind: of a small archive with somebody withdrawn, and of two whose lists are long."""
    small = replace(little_archive(), withdrawn=("somebody-else",))
    paired = msgspec.structs.replace(
        CONFIG,
        pages=msgspec.structs.replace(CONFIG.pages, pair_minimum=1),
        site=msgspec.structs.replace(CONFIG.site, domain="archive.example.org"),
    )
    return (*planned(small, paired), *planned(crowded_archive()), *planned(crowded_archive(2_200, people=2)))


def test_every_template_stands_there_with_its_view(pages: tuple[Page, ...]) -> None:
    listed = rows("templates", "## Which template makes which page")
    documented = {row[0].strip("`"): row[1].strip("`") for row in listed}
    made = {page.template: type(page.view).__name__ for page in pages if page.template not in _DATA}
    assert documented == made
    built_in = {path.name for path in (REPOSITORY / "templates").iterdir()}
    assert built_in - set(documented) == {"base.html", "macros.html"}


def test_every_field_of_every_view_stands_there(pages: tuple[Page, ...]) -> None:
    views = {type(page.view) for page in pages if page.template not in _DATA}
    documented = {view.__name__: set(names("templates", f"### `{view.__name__}`")) for view in views}
    assert documented == {view.__name__: {field.name for field in fields(view)} - {"head"} for view in views}


def test_every_part_of_a_view_stands_there_with_its_fields(pages: tuple[Page, ...]) -> None:
    documented = {row[0].strip("`"): re.findall(r"`(\w+)`", row[-1]) for row in rows("templates", "## Parts")}
    found: dict[str, list[str]] = {}
    waiting: list[type[Any]] = [type(page.view) for page in pages if page.template not in _DATA]
    while waiting:
        for part in parts_of(waiting.pop()):
            if part.__name__ not in found:
                found[part.__name__] = list(get_type_hints(part))
                waiting.append(part)
    assert documented == found


def parts_of(view: type[Any]) -> Iterator[type[Any]]:
    """The classes of ours among the types of a view's fields."""
    waiting = list(get_type_hints(view).values())
    while waiting:
        hint = waiting.pop()
        waiting += get_args(hint)
        if getattr(hint, "__module__", "").startswith("generator."):
            yield hint


def test_every_filter_stands_there() -> None:
    assert names("templates", "## Filters") == list(FILTERS)


def test_what_a_template_sees_of_the_site_stands_there() -> None:
    (said,) = (row[1] for row in rows("templates", "## What a template may use") if row[0] == "`site`")
    assert re.findall(r"`(\w+)`", said) == [field.name for field in fields(SiteView)]


# --- addresses and data


def test_every_address_stands_there_and_every_address_that_stands_there_is_made(pages: tuple[Page, ...]) -> None:
    listed = set(names("addresses")) - {"/static/…", "/search/{year}/…", "/search/late/…", "/search/program/…"}
    own = {name: pattern_of(name) for name in listed if name.startswith("/")}
    lists = "|".join(pattern for name, pattern in own.items() if name.endswith("/"))
    of_a_page = {name: pattern_of(name).replace("PAGE", rf"(?:{lists})") for name in listed - own.keys()}
    made = {f"/{page.url}" for page in pages}
    patterns = own | of_a_page
    assert not {url for url in made if not any(re.fullmatch(pattern, url) for pattern in patterns.values())}
    assert not {name for name, pattern in patterns.items() if not any(re.fullmatch(pattern, url) for url in made)}


def pattern_of(address: str) -> str:
    forms = {
        "{slug}": "[a-z0-9]+(?:-[a-z0-9]+)*",
        "{page}": r"PAGE(?:\d{4}/(?:\d\d/)?|undated/)?",
        "{year}": r"\d{4}",
        "{month}": r"\d\d",
        "{day}": r"\d\d",
        "{number}": r"\d+",
        "…": ".+",
    }
    return "".join(forms.get(piece, re.escape(piece)) for piece in re.split(r"(\{\w+\}|…)", address))


def test_every_column_of_the_data_files_stands_there(pages: tuple[Page, ...]) -> None:
    package: Any = next(page.view for page in pages if page.url == "data/datapackage.json")
    for table in package["resources"]:
        documented = [
            (row[0].strip("`"), row[1]) for row in rows("data-files", f"## `{table['name'].partition('-')[0]}`")
        ]
        columns = [
            (column["name"], "array" if 'joined by "; "' in column["description"] else column["type"])
            for column in table["schema"]["fields"]
        ]
        assert documented == columns, table["name"]
    person: Any = next(page.view for page in pages if page.url == "people/mara-voss/index.json")
    assert set(person) == {*names("data-files", "## `people`"), "appearances"}


# --- problems


def codes() -> dict[str, str]:
    """Severity by code, of every `error(…)` and `warning(…)`; each is written out where the problem is told."""
    found: dict[str, str] = {}
    for path in sorted(Path(REPOSITORY, "generator").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _MAKERS:
                for code in code_of(call.args[-1]):
                    found[code] = _MAKERS[call.func.id]
    return found


_MAKERS = {"error": "error", "warning": "warning", "_faulty": "error"}


def code_of(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from code_of(one)
            yield from code_of(other)


def test_every_problem_code_stands_there_with_its_severity() -> None:
    made = codes()
    documented = {row[0].strip("`"): row[1] for row in rows("problems")}
    assert documented == made


def test_every_problem_says_what_it_means_and_what_to_do() -> None:
    assert all(len(row) == 4 and all(row) for row in rows("problems"))
