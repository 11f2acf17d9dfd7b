"""The how-tos, followed word for word on a new site: without a model, unless it is the model that finds the names."""

from __future__ import annotations

import re
import subprocess
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from conftest import REPOSITORY
from docs.walkthrough import follow, steps_of
from tiny_site import NO_MODEL

from generator.importers import Imported

HOW_TOS = REPOSITORY / "docs" / "how-to"
TRIED_BY_HAND = {
    "publish-on-github-pages": "takes an account",
    "run-on-a-cluster": "tests/workers/ tries the same with a cluster of its own",
    "write-an-importer": "below",
    "import": "tests/importers/ has the cases",
}


WITH_THE_MODEL = {"correct-a-country", "correct-a-person", "merge-two-people", "split-one-person"}
WITHOUT = sorted({page.stem for page in HOW_TOS.glob("*.md")} - WITH_THE_MODEL - TRIED_BY_HAND.keys())


def follow_on_a_new_site(name: str, folder: Path, clipfile: str, settings: str | None = None) -> None:
    page = HOW_TOS / f"{name}.md"
    assert any(step.kind == "run" for step in steps_of(page))
    subprocess.run([clipfile, "init"], cwd=folder, check=True, capture_output=True)
    if settings:
        (folder / "content" / "site.toml").write_text(settings, "utf-8")
    follow(page, folder, Path(clipfile).parent)


@pytest.mark.parametrize("name", WITHOUT)
def test_a_how_to_does_what_it_says(name: str, tmp_path: Path, clipfile: str) -> None:
    follow_on_a_new_site(name, tmp_path, clipfile, NO_MODEL)


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(WITH_THE_MODEL))
def test_a_how_to_about_names_that_the_model_finds_does_what_it_says(name: str, tmp_path: Path, clipfile: str) -> None:
    follow_on_a_new_site(name, tmp_path, clipfile)


def test_a_withdrawn_person_is_named_in_the_article_alone(tmp_path: Path, clipfile: str) -> None:
    follow_on_a_new_site("withdraw-a-person", tmp_path, clipfile, NO_MODEL)
    texts = {path.relative_to(tmp_path / "_site"): path for path in (tmp_path / "_site").rglob("*") if path.is_file()}
    naming = {str(name) for name, path in texts.items() if b"Feld" in path.read_bytes()}
    assert naming == {"articles/1994/03/court/index.html"}
    assert "Martin Feld</a>" not in (tmp_path / "_site/articles/1994/03/court/index.html").read_text("utf-8")


def test_the_importer_of_the_how_to_reads_its_source() -> None:
    page = (HOW_TOS / "write-an-importer.md").read_text("utf-8")
    fence = re.search(r"^   ```python\n(.*?)^   ```", page, re.DOTALL | re.MULTILINE)
    assert fence
    names: dict[str, object] = {}
    exec(textwrap.dedent(fence[1]), names)  # what the reader would save
    read: Callable[[bytes, str], list[Imported]] = names["read_press"]  # type: ignore[assignment]  # it stands above
    (article,) = read(b'[{"title": "Talks Open", "day": "1955-07-18", "text": "One.\\n\\n* Two."}]', "a.json")
    assert (article.headline, article.published, article.body) == ("Talks Open", date(1955, 7, 18), "One.\n\n\\* Two.")
