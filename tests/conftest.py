"""What every test may use.

A test that needs something which is not there skips and says what; with CLIPFILE_SKIPS=fail, as in .ci/run, a skip
fails the run.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REPOSITORY = Path(__file__).resolve().parent.parent
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


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
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


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
