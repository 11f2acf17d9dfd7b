"""Tiny whole sites against golden trees, byte for byte.

`pytest tests/whole/test_golden.py --rewrite` writes the golden trees anew; read the diff before committing it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tiny_site import build_site, tree

SITES = Path(__file__).resolve().parent.parent / "sites"


@pytest.mark.parametrize("name", sorted(path.name for path in SITES.iterdir()))
def test_a_site_is_what_it_was(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    shutil.copytree(SITES / name / "content", tmp_path / "content")
    build_site(tmp_path)
    made = tree(tmp_path / "_site")

    golden = SITES / name / "golden"
    if request.config.getoption("--rewrite"):
        shutil.rmtree(golden, ignore_errors=True)
        for path, data in made.items():
            (golden / path).parent.mkdir(parents=True, exist_ok=True)
            (golden / path).write_bytes(data)

    expected = tree(golden)
    assert sorted(made) == sorted(expected)
    for path, data in expected.items():
        assert made[path] == data, path
