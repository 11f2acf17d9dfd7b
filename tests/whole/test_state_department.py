"""One in eight of the State Department releases, from their feed to a published site."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from tiny_site import tree

pytestmark = [pytest.mark.model, pytest.mark.shared, pytest.mark.slow]


def test_nothing_is_broken(clipfile: str, releases: Path) -> None:
    done = subprocess.run([clipfile, "check"], cwd=releases, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_there_is_one_page_for_antony_blinken(releases: Path) -> None:
    people = {path.split("/")[1] for path in tree(releases / "_site") if re.match(r"people/[^/]*blinken", path)}
    assert people == {"antony-blinken"}
