"""The tutorial, followed word for word in an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import REPOSITORY
from docs.walkthrough import follow


@pytest.mark.model
@pytest.mark.slow
def test_the_tutorial_leads_from_a_pasted_page_to_a_published_site(tmp_path: Path, clipfile: str) -> None:
    follow(REPOSITORY / "docs" / "tutorial.md", tmp_path, Path(clipfile).parent)
    public = tmp_path / "public"
    shultz = (public / "people" / "george-shultz" / "index.html").read_text("utf-8")
    assert "Confirmed by an editor." in shultz
    assert "Mr. <mark>Shultz</mark>" in shultz
    assert "people/george-shultz/index.html" in (public / "people" / "shultz" / "index.html").read_text("utf-8")
