"""The little archive against its golden tree, byte for byte.

`pytest tests/render/test_golden.py --rewrite` writes the golden tree anew; read the diff before committing it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from little_archive import CONFIG, little_archive, rendered
from tiny_site import tree

GOLDEN = Path(__file__).parent / "golden"


def test_the_little_archive_is_what_it_was(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    made = rendered(little_archive(), CONFIG, tmp_path)

    if request.config.getoption("--rewrite"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, data in made.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_bytes(data)

    expected = tree(GOLDEN)
    assert sorted(made) == sorted(expected)
    for path, data in expected.items():
        assert made[path] == data, path
