"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from generator.patterns import pattern

GENERATOR = Path(__file__).resolve().parent.parent / "generator"


def test_it_does_what_a_compiled_one_does() -> None:
    name = pattern("(?P<given>[a-z]+) [a-z]+", re.IGNORECASE)
    compiled = re.compile("(?P<given>[a-z]+) [a-z]+", re.IGNORECASE)
    for text in ("Ann Able met Bo Bale.", "nobody"):
        assert name.findall(text) == compiled.findall(text)
        assert name.sub(r"\g<given>", text) == compiled.sub(r"\g<given>", text)
    assert (name.pattern, name.groupindex) == (compiled.pattern, compiled.groupindex)


def test_several_lines_are_read_as_one() -> None:
    titled = pattern(r"""
        (?:Mr\.
        | Mrs\.)
        \ (?:
          Able
        | Bale and Bo)
        """)
    assert [found[0] for found in titled.finditer("Mr. Able met Mrs. Bale and Bo and Mr.Able.")] == [
        "Mr. Able",
        "Mrs. Bale and Bo",
    ]


def test_a_verbose_one_may_have_comments() -> None:
    assert pattern("a  # the first\nb", re.VERBOSE).fullmatch("ab")


def test_what_is_wrong_with_it_shows_when_it_is_first_used() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error, match="unterminated"):
        wrong.search("")


def test_it_has_nothing_that_a_compiled_one_has_not() -> None:
    with pytest.raises(AttributeError, match="compile"):
        pattern("a").compile  # type: ignore[attr-defined]  # noqa: B018 (to ask for it is the test)


def test_no_module_gives_two_patterns_one_name() -> None:
    twice = []
    for module in GENERATOR.rglob("*.py"):
        targets = (
            node.targets[0] for node in ast.parse(module.read_text("utf-8")).body if isinstance(node, ast.Assign)
        )
        named = Counter(target.id for target in targets if isinstance(target, ast.Name))
        twice += [f"{module.stem}.{name}" for name, times in named.items() if times > 1]
    assert twice == []
