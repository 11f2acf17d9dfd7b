"""What is remembered is known by all the code that it was made with: nothing can be forgotten in a key."""

from __future__ import annotations

from pathlib import Path

import grimp
import pytest

from generator.annotate import stage
from generator.read import articles
from generator.resolve import remembered

ABOUT = {"archive", "config", "errors", "memo", "progress", "stamps", "workers"}
"""Modules that fetch, hand on or gather what the rooms have made, and decide none of it."""


@pytest.mark.parametrize(
    ("room", "code"), [("read", articles.CODE), ("annotate", stage.CODE), ("resolve", remembered.CODE)]
)
def test_a_key_has_every_module_that_a_room_stands_on(room: str, code: tuple[Path, ...]) -> None:
    below = grimp.build_graph("generator", cache_dir=None).find_upstream_modules(f"generator.{room}", as_package=True)
    modules = {module.split(".")[1] for module in below} - ABOUT - {room}
    assert modules <= {path.stem for path in code}


@pytest.mark.parametrize("code", [stage.CODE, remembered.CODE])
def test_a_key_has_the_given_names_too(code: tuple[Path, ...]) -> None:
    assert [path.name for path in code if path.suffix == ".txt" and path.is_file()] == ["given_names.txt"]
