"""The reference of templates names all that there is."""

from __future__ import annotations

import re
from pathlib import Path

from little_archive import CONFIG, little_archive, pages_of

from generator.render.html import FILTERS

REPOSITORY = Path(__file__).resolve().parents[2]
REFERENCE = (REPOSITORY / "docs/reference/templates.md").read_text()


def test_the_reference_names_every_template_and_its_view() -> None:
    named = set(re.findall(r"`([\w.]+)`", REFERENCE))
    assert {path.name for path in (REPOSITORY / "templates").iterdir()} <= named
    views = {type(page.view).__name__ for page in pages_of(little_archive(), CONFIG) if "." in page.template}
    assert views <= named


def test_the_reference_names_every_filter() -> None:
    assert all(f"| `{name}` |" in REFERENCE for name in FILTERS)
