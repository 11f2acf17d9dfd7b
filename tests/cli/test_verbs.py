"""The command as its users meet it: as a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tiny_site import NO_MODEL, article, write


def run(clipfile: str, root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([clipfile, *words], cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site of two articles."""
    said = article(
        "Talks Open", "Ada Brook spoke in France.", date="1955-07-18", people=["Ada Brook"], countries="France"
    )
    return write(tmp_path, {"content/articles/a.md": said, "content/articles/b.md": article("Alone")})


def test_help_loads_no_heavy_library() -> None:
    heavy = ["spacy", "jinja2", "rich", "yaml", "msgspec"]
    code = f"import sys, generator.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_without_a_model_spacy_is_never_loaded(root: Path) -> None:
    build = "from generator.cli import main; main(['build'], standalone_mode=False)"
    code = f"import sys; {build}; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=False).returncode == 0


_STOPPED_AT_AN_IMPORT = """
import sys

class Stop:
    def find_spec(name, *_):
        if name == STOP:
            raise KeyboardInterrupt

STOP = sys.argv.pop(1)
sys.meta_path.insert(0, Stop)
from generator.__main__ import run
run()
"""


@pytest.mark.parametrize("verb", ["build", "review", "serve"])
@pytest.mark.parametrize("stop", ["click", "generator.cli", "generator.build", "generator.config", "generator.read"])
def test_ctrl_c_is_answered_in_peace_however_soon_it_comes(root: Path, verb: str, stop: str) -> None:
    done = run(sys.executable, root, "-c", _STOPPED_AT_AN_IMPORT, stop, verb)
    assert done.returncode == 130
    assert done.stderr.strip() == "Stopped; what was done is kept, and the published site is whole."


def test_a_mistyped_verb_is_told_as_such(clipfile: str, root: Path) -> None:
    done = run(clipfile, root, "bild")
    assert done.returncode == 2
    assert "No such command 'bild'" in done.stderr


def test_nobody_need_read_on_to_the_end(clipfile: str, root: Path) -> None:
    nobody, pipe = os.pipe()
    os.close(nobody)
    done = subprocess.run([clipfile, "explain", "France"], cwd=root, stdout=pipe, stderr=subprocess.PIPE, check=False)
    os.close(pipe)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_build_tells_each_stage_and_what_it_did(clipfile: str, root: Path) -> None:
    done = run(clipfile, root, "build")
    stages = [line.partition(":")[0] for line in done.stderr.splitlines()]
    assert stages == ["read", "annotate", "resolve", "plan", "render", "search", "check"]
    assert done.stdout.startswith("2 articles read, 2 annotated anew; ")
    again = run(clipfile, root, "build")
    assert again.stdout.startswith("2 articles read, 0 annotated anew; 0 pages written, ")


def test_serve_tells_a_warning_when_it_comes_and_not_at_each_build(clipfile: str, root: Path) -> None:
    write(root, {"content/articles/b.md": article("Alone", tilte="B")})
    command = [clipfile, "serve", "--port", "0"]
    warned = builds = 0
    with subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        for line in server.stderr:
            warned += "content-key" in line
            builds += line.startswith("check:")
            if builds == 3:
                break
            if line.startswith("check:"):
                write(root, {"content/articles/a.md": article(f"Edition {builds}")})
        server.kill()
    assert (warned, builds) == (1, 3)


def test_import_writes_what_it_can_and_names_what_it_cannot(clipfile: str, root: Path) -> None:
    write(root, {"seeds/a.txt": "World\n\nBridge Opens\n\nThe bridge opened.\n", "seeds/b.txt": b"\x00\x01"})
    done = run(clipfile, root, "import", "seeds", "seeds/none.txt")
    assert done.returncode == 1
    assert "new: content/articles/undated/bridge-opens.md" in done.stdout
    assert "error: seeds/b.txt" in done.stderr
    assert "error: seeds/none.txt: There is no such file." in done.stderr


def test_annotate_prints_a_line_an_article(clipfile: str, root: Path) -> None:
    first, second = map(json.loads, run(clipfile, root, "annotate").stdout.splitlines())
    assert first["path"] == "content/articles/a.md"
    assert [(p["id"], p["name"], p["forms"], p["byline"]) for p in first["people"]] == [
        ("ada-brook", "Ada Brook", ["Ada Brook"], False)
    ]
    assert first["countries"] == [{"code": "FR", "name": "France", "mentions": 1, "by": ["name"]}]
    assert (second["headline"], second["people"], second["countries"]) == ("Alone", [], [])


@pytest.mark.parametrize("named", ["content/articles/b.md", "b"], ids=["path", "id"])
def test_annotate_of_one_article_prints_that_one(clipfile: str, root: Path, named: str) -> None:
    (line,) = run(clipfile, root, "annotate", named).stdout.splitlines()
    assert json.loads(line)["headline"] == "Alone"


@pytest.mark.parametrize("path", ["content/articles/none.md", "/etc/hosts"], ids=["no file", "no article of the site"])
def test_annotate_of_something_else_says_so(clipfile: str, root: Path, path: str) -> None:
    done = run(clipfile, root, "annotate", path)
    assert done.returncode == 2
    assert path in done.stderr
    assert "Traceback" not in done.stderr


def test_verify_and_check_find_a_changed_byte(clipfile: str, root: Path) -> None:
    run(clipfile, root, "build")
    assert run(clipfile, root, "verify").returncode == 0
    page = root / "_site" / "index.html"
    text = page.read_text("utf-8")
    page.unlink()
    page.write_text(text.replace("Talks Open", "Talks Shut"), "utf-8")
    done = run(clipfile, root, "verify")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "index.html: not what a clean build makes")
    done = run(clipfile, root, "check")
    assert (done.returncode, "file-changed" in done.stderr) == (1, True)


@pytest.mark.parametrize("verb", ["check", "verify"])
def test_what_asks_for_a_published_site_says_what_to_do_without(clipfile: str, root: Path, verb: str) -> None:
    done = run(clipfile, root, verb)
    assert done.returncode == 1
    assert "Run `clipfile build` first." in done.stderr


def test_explain_names_the_rule_and_review_asks_nothing_of_a_clear_archive(clipfile: str, root: Path) -> None:
    assert (
        "because the front matter of content/articles/a.md names" in run(clipfile, root, "explain", "Ada Brook").stdout
    )
    assert run(clipfile, root, "review").returncode == 0


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"content/site.toml": "title ="}, "error: content/site.toml:1: This is not TOML"),
        ({"content/articles/a.md": "nothing"}, "error: content/articles/a.md:1: There is no front matter."),
        ({"content/authority/people.toml": "[ada]\nnam = 1"}, "error: content/authority/people.toml:2: "),
        ({"templates/home.html": "{% if %}"}, "error: templates/home.html:1: "),
        ({"content/site.toml": NO_MODEL.replace('"none"', '"en_core_web_none"')}, "error: "),
    ],
    ids=["config", "content", "authority", "template", "model"],
)
def test_a_fault_is_told_plainly_and_never_as_a_traceback(
    clipfile: str, root: Path, files: dict[str, str | bytes], told: str
) -> None:
    done = run(clipfile, write(root, files), "build")
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_the_disk_refuses_is_told_plainly(clipfile: str, root: Path) -> None:
    (root / "content" / "authority" / "people.toml").mkdir(parents=True)
    done = run(clipfile, root, "build")
    assert done.returncode == 1
    assert "people.toml: Is a directory. See whether" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_new_site_builds_and_is_never_laid_over_another(clipfile: str, tmp_path: Path) -> None:
    assert run(clipfile, tmp_path, "init").returncode == 0
    (tmp_path / "content" / "site.toml").write_text(NO_MODEL, "utf-8")
    assert run(clipfile, tmp_path, "build").returncode == 0
    again = run(clipfile, tmp_path, "init")
    assert again.returncode == 1
    assert (tmp_path / "content" / "site.toml").read_text("utf-8") == NO_MODEL


def test_a_new_site_is_laid_out_in_a_repository_that_holds_no_more_than_its_beginnings(
    clipfile: str, tmp_path: Path
) -> None:
    (tmp_path / ".git").mkdir()
    for name, text in {"README.md": "ours\n", "LICENSE": "MIT\n", ".gitignore": "*.bak\n.build/"}.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert run(clipfile, tmp_path, "init").returncode == 0
    assert (tmp_path / ".gitignore").read_text("utf-8") == "*.bak\n.build/\n_site\n"
    assert (tmp_path / "README.md").read_text("utf-8") == "ours\n"
