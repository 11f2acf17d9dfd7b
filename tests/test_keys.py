"""What is remembered is known by all the code that it was made with: nothing can be forgotten in a key."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import grimp
import pytest

from generator.annotate import stage
from generator.memo import digest_of_files
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
    assert modules <= {path.stem for path in code if path.suffix != ".txt"}


def test_a_key_has_what_stands_in_a_folder_of_a_room(tmp_path: Path) -> None:
    room = Path(remembered.__file__).parent
    other = shutil.copytree(room, tmp_path / "resolve")
    (other / "told" / "kin.py").write_text("", "utf-8")
    assert digest_of_files(other) != digest_of_files(room)


@pytest.mark.parametrize("code", [stage.CODE, remembered.CODE])
def test_a_key_has_every_list_of_words_that_its_code_reads(code: tuple[Path, ...]) -> None:
    modules = [file for path in code for file in (path.rglob("*.py") if path.is_dir() else [path])]
    read = {name for file in modules for name in _READS.findall(file.read_text("utf-8"))}
    assert {path.name for path in code if path.suffix == ".txt"} == read
    assert all(path.is_file() for path in code if path.suffix == ".txt")


_READS = re.compile(r'(?:lines|tables|words)_of\("(\w+\.txt)"\)')
