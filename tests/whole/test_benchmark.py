"""The benchmark runs, on its own corpus and without any peer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells what a running process has used")
def test_every_kind_of_build_has_its_line(tmp_path: Path) -> None:
    command = [sys.executable, REPOSITORY / "benchmarks" / "rebuild.py", "--sizes", "12", "--rounds", "1"]
    table = subprocess.run([*command, "--work", tmp_path], capture_output=True, text=True, check=True).stdout
    lines = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("| 12 ")
    ]
    kinds = ["cold, 2 workers", "cold", "nothing changed", "one edit", "one edit, watch mode", "one authority record"]
    whose = ["clipfile", "clipfile, the peers' job"]
    assert [(line[1], line[2]) for line in lines] == [(who, kind) for who in whose for kind in kinds]
    assert all(float(line[3]) > 0 and float(line[5]) > 0 for line in lines)
