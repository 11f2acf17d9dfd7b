"""What a release says of itself in several places is one thing."""

from __future__ import annotations

import tomllib

import yaml
from conftest import REPOSITORY

from generator import __version__

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
CITATION = yaml.safe_load((REPOSITORY / "CITATION.cff").read_text("utf-8"))


def test_the_citation_is_of_this_version_and_licence() -> None:
    assert (CITATION["version"], CITATION["license"]) == (__version__, PROJECT["license"])
    assert CITATION["repository-code"] == PROJECT["urls"]["Source"]


def test_the_changelog_begins_with_what_is_unreleased_or_this_version() -> None:
    changelog = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    first = next(line for line in changelog.splitlines() if line.startswith("## "))
    assert first == "## Unreleased" or first.startswith(f"## {__version__} - ")
