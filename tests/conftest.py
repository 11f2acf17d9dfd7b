"""What every test may use.

A test that needs something which is not there skips and says what; with CLIPFILE_SKIPS=fail, as in .ci/run, a skip
fails the run.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent


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
