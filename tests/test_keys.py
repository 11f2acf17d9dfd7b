"""What is remembered is known by all the code that it was made with: nothing can be forgotten in a key."""

from __future__ import annotations

import re
from pathlib import Path

import grimp
import pytest

from generator import names
from generator.annotate import stage
from generator.read import articles
from generator.resolve import remembered

ABOUT = {"archive", "config", "errors", "memo", "progress", "stamps", "wording", "workers"}
"""Modules that fetch, hand on or gather what the rooms have made, or say what is at fault, and decide none of it."""


@pytest.mark.parametrize(
    ("room", "code"), [("read", articles.CODE), ("annotate", stage.CODE), ("resolve", remembered.CODE)]
)
def test_a_key_has_every_module_that_a_room_stands_on(room: str, code: tuple[Path, ...]) -> None:
    below = grimp.build_graph("generator", cache_dir=None).find_upstream_modules(f"generator.{room}", as_package=True)
    modules = {module.split(".")[1] for module in below} - ABOUT - {room}
    assert modules <= {path.stem for path in code}


@pytest.mark.parametrize("code", [stage.CODE, remembered.CODE])
def test_a_key_has_the_files_that_names_are_read_from(code: tuple[Path, ...]) -> None:
    read = re.findall(r'"(\w+\.txt)"', Path(names.__file__).read_text("utf-8"))
    assert read
    assert sorted(path.name for path in code if path.suffix == ".txt" and path.is_file()) == sorted(read)
