"""One in eight of the State Department releases, from their feed to a published site."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from tiny_site import tree, write

pytestmark = [pytest.mark.model, pytest.mark.shared, pytest.mark.slow]

ONE_IN = 8


@pytest.fixture(scope="module")
def root(shared: Path, clipfile: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    feed = (shared / "corpora" / "state-department" / "press-releases.rss").read_text("utf-8")
    items = re.findall(r"<item>.*?</item>\s*", feed, re.DOTALL)
    head, tail = feed[: feed.index("<item>")], feed[feed.rindex("</item>") + len("</item>") :]
    site = '[site]\ntitle = "Releases"\nurl = "https://example.org/releases/"\n'
    root = write(
        tmp_path_factory.mktemp("releases"),
        {"content/site.toml": site, "seeds/some.rss": head + "".join(items[::ONE_IN]) + tail},
    )
    for verb in (["import", "seeds"], ["build", "--workers", "2"]):
        done = subprocess.run([clipfile, *verb], cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
    assert len(list((root / "content").rglob("*.md"))) == len(items[::ONE_IN])
    return root


def test_nothing_is_broken(clipfile: str, root: Path) -> None:
    done = subprocess.run([clipfile, "check"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_there_is_one_page_for_antony_blinken(root: Path) -> None:
    people = {path.split("/")[1] for path in tree(root / "_site") if re.match(r"people/[^/]*blinken", path)}
    assert people == {"antony-blinken"}
