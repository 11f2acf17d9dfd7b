"""What every test may use.

A test that needs something which is not there skips and says what; with CLIPFILE_SKIPS=fail, as in .ci/run, a skip
fails the run.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tiny_site import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REPOSITORY = Path(__file__).resolve().parent.parent
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

# What a shell runs in the background ignores Ctrl-C, and so would the programs that tests start and end by it.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the repository that holds the real seed, the corpora and the gold."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("there is no ../shared: the real seed, corpora and gold cannot be tested")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the browser."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("there is no chromium: install it to test the pages in a browser")
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """The one browser of a run: a process has room for one synchronous Playwright."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)  # a machine that is busy is no fault of a page

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def releases(shared: Path, clipfile: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site of one in eight of the State Department's releases, from their feed."""
    feed = (shared / "corpora" / "state-department" / "press-releases.rss").read_text("utf-8")
    items = re.findall(r"<item>.*?</item>\s*", feed, re.DOTALL)[::8]
    head, tail = feed[: feed.index("<item>")], feed[feed.rindex("</item>") + len("</item>") :]
    site = '[site]\ntitle = "Releases"\nurl = "https://example.org/releases/"\n'
    root = write(
        tmp_path_factory.mktemp("releases"),
        {"content/site.toml": site, "seeds/some.rss": head + "".join(items) + tail},
    )
    run(clipfile, "import", "seeds", root=root)
    run(clipfile, "build", "--workers", "2", root=root)
    assert len(list((root / "content").rglob("*.md"))) == len(items)
    return root


@pytest.fixture(scope="session")
def demonstration(clipfile: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demonstration archive, built elsewhere."""
    root = tmp_path_factory.mktemp("demonstration")
    shutil.copytree(REPOSITORY / "content", root / "content")
    run(clipfile, "build", root=root)
    return root


def run(clipfile: str, *words: str, root: Path) -> None:
    """Run the command in a site's folder."""
    done = subprocess.run([clipfile, *words], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.fixture(scope="session")
def clipfile() -> str:
    """Path of the command as it is installed beside the interpreter."""
    found = shutil.which("clipfile", path=str(Path(sys.executable).parent))
    assert found, "the clipfile command is not installed: make test installs it"
    return found


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CLIPFILE_SKIPS") == "fail" and exitstatus == 0 and reporter.stats.get("skipped"):
        reporter.write_line("CLIPFILE_SKIPS=fail: a test was skipped, and so the run failed", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write the golden trees anew")
    parser.addoption("--archive", help="a built site for tests/browser/test_archives.py to look at")
