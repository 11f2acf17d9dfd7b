"""Accuracy on the gold beside the repository, by its own scorers: no less than was once reached."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parent.parent.parent / "benchmarks" / "accuracy.py"
pytestmark = [pytest.mark.model, pytest.mark.shared, pytest.mark.slow]


def score(gold: Path) -> str:
    command = [sys.executable, BENCHMARK, gold, "--worst", "9"]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def figure(report: str, line: str) -> float:
    found = re.search(rf"^{line}.*?(?:'f1': )?([\d.]+)(?=, 'tp'|$)", report, re.MULTILINE)
    assert found, report
    return float(found[1])


@pytest.mark.parametrize(("gold", "people", "countries"), [("state-dev", 0.985, 0.99), ("hard-cases", 1.0, 0.985)])
def test_people_and_countries_per_document(shared: Path, gold: str, people: float, countries: float) -> None:
    report = score(shared / "gold" / f"{gold}.jsonl")
    assert figure(report, "people") >= people, report
    assert figure(report, "countries") >= countries, report
    assert figure(report, "conflated") == 0, report


def test_who_is_who_across_archives(shared: Path) -> None:
    report = score(shared / "gold" / "archives-dev.jsonl")
    found = re.search(r"F1 ([\d.]+), conflated (\d+)", report)
    assert found, report
    assert float(found[1]) >= 0.98, report
    assert found[2] == "0", report
