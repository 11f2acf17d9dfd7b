"""The built wheel, installed alone into an empty environment: what somebody has who never saw the repository."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import urllib.request
import venv
from pathlib import Path

import pytest
import yaml
from conftest import REPOSITORY

pytestmark = [pytest.mark.slow, pytest.mark.model]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a new environment that has the wheel; its libraries are those of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    wheel = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder / "wheel")]
    subprocess.run(wheel, cwd=REPOSITORY, check=True, capture_output=True)
    venv.create(folder / "venv", with_pip=True)
    programs = folder / "venv" / "bin"
    pip = [programs / "pip", "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]
    subprocess.run([*pip, *(folder / "wheel").glob("*.whl")], check=True)
    (packages,) = (folder / "venv").glob("lib/python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))  # a link to our own code is not followed
    return programs / "clipfile"


@pytest.fixture(scope="module")
def laid_out(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new site, in a folder with a blank in its name."""
    root = tmp_path_factory.mktemp("our archive")
    assert "Now run `clipfile build`" in run(installed, root, "init").stdout
    return root


def run(installed: Path, root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([installed, *words], cwd=root, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done


def test_init_build_and_serve_need_nothing_of_the_repository(installed: Path, laid_out: Path) -> None:
    built = run(installed, laid_out, "build")
    assert built.stdout.startswith("1 article read, 1 annotated anew; "), built.stderr
    assert (laid_out / "_site/static/style.css").read_bytes() == (REPOSITORY / "static/style.css").read_bytes()
    assert run(installed, laid_out, "check").returncode == 0
    with subprocess.Popen(
        [installed, "serve", "--port", "0"], cwd=laid_out, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        address = server.stdout.readline().split()[0]
        try:
            assert b"Welcome to the archive" in urllib.request.urlopen(address).read()
        finally:
            server.terminate()


def test_the_workflow_of_a_new_site_installs_this_version(installed: Path, laid_out: Path) -> None:
    version = run(installed, laid_out, "--version").stdout.split()[-1]
    workflow = yaml.safe_load((laid_out / ".github/workflows/pages.yml").read_text("utf-8"))
    steps = [step["run"] for step in workflow["jobs"]["build"]["steps"] if "run" in step]
    assert steps == [f"pip install clipfile=={version}", "clipfile build", "clipfile check"]
    assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/site.toml", '[site]\ntitel = "A"\n'),
        ("content/articles/welcome.md", "no front matter"),
        ("content/authority/people.toml", "[ada]\nnam = 1\n"),
        ("templates/home.html", "{{ view.nothing }}"),
    ],
)
def test_no_message_leads_to_a_file_that_only_the_repository_has(
    installed: Path, laid_out: Path, path: str, text: str
) -> None:
    file = laid_out / path
    before = file.read_text("utf-8") if file.exists() else None
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    done = run(installed, laid_out, "build")
    assert done.returncode == 1
    assert f"error: {path}" in done.stderr
    assert not re.search(r"(?<!/)\b(docs|tests|benchmarks)/", done.stderr)
    file.unlink() if before is None else file.write_text(before, "utf-8")
