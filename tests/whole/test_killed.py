"""A build that is killed, at whatever moment, leaves the published site whole: the old one or the new one."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest
from tiny_site import article, tree, write

pytestmark = pytest.mark.slow


def test_a_killed_build_leaves_a_whole_site_and_the_next_one_goes_on(clipfile: str, tmp_path: Path) -> None:
    def articles(edition: str) -> dict[str, str | bytes]:
        said = "Ada Brook spoke of France."
        return {
            f"content/articles/{n}.md": article(f"{edition} {n}", said, people=["Ada Brook"], countries="France")
            for n in range(30)
        }

    def build() -> None:
        subprocess.run([clipfile, "build"], cwd=tmp_path, check=True, capture_output=True)

    write(tmp_path, articles("First"))
    build()
    old = tree(tmp_path / "_site")
    write(tmp_path, articles("Second"))
    started = time.monotonic()
    build()
    took = time.monotonic() - started
    new = tree(tmp_path / "_site")
    assert old != new

    for moment in range(8):
        write(tmp_path, articles("First"))
        build()
        write(tmp_path, articles("Second"))
        process = subprocess.Popen(
            [clipfile, "build"], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(took * moment / 7)
        process.kill()
        process.wait()
        assert tree(tmp_path / "_site") in (old, new)
    build()
    assert tree(tmp_path / "_site") == new
