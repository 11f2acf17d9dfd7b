"""Lists of words that the rules know: in alphabetical order, so that nothing stands twice and each is soon found."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from generator.word_lists import phrases_of, tables_of

GENERATOR = Path(__file__).resolve().parent.parent / "generator"
MODULES = [GENERATOR / "names.py", *sorted((GENERATOR / "annotate").glob("*.py"))]


def word_lists(module: Path) -> Iterator[tuple[int, list[str]]]:
    """Each list that a module writes as "a b c".split(), or between bars, with the number of its line."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[]):
                yield node.lineno, text.split()
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[_]):
                yield node.lineno, text.split("|")
            case ast.Call(func=ast.Name("_phrases"), args=[ast.Constant(value=str(text))]):
                yield node.lineno, " ".join(text.split()).split(" | ")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_every_list_is_in_order_and_has_no_word_twice(module: Path) -> None:
    faults = [(line, a, b) for line, words in word_lists(module) for a, b in pairwise(map(str.lower, words)) if a >= b]
    assert faults == []


def test_there_are_lists() -> None:
    assert sum(1 for module in MODULES for _ in word_lists(module)) > 20


@pytest.mark.parametrize("name", ["names.txt", "trades.txt", "words.txt"])
def test_every_table_is_in_order_and_has_no_word_twice(name: str) -> None:
    tables = tables_of(name)
    assert len(tables) > 1
    for head, text in tables.items():
        words = phrases_of(text) if " |" in text else text.split()
        assert [(head, a, b) for a, b in pairwise(map(str.lower, words)) if a >= b] == []


@pytest.mark.parametrize("name", ["abroad.txt", "given_names.txt", "nicknames.txt", "states.txt"])
def test_every_file_of_names_is_in_order_and_has_no_line_twice(name: str) -> None:
    lines = [line for line in (GENERATOR / "data" / name).read_text("utf-8").splitlines() if line[:1] != "#"]
    assert all(a.split() < b.split() for a, b in pairwise(lines))


def test_no_group_of_nicknames_has_a_name_twice() -> None:
    for line in (GENERATOR / "data" / "nicknames.txt").read_text("utf-8").splitlines():
        assert line[:1] == "#" or len(set(line.split())) == len(line.split()) > 1, line
