"""What the page of a country says of it, besides its articles."""

from __future__ import annotations

import re
from pathlib import Path

from little_archive import CONFIG, archive_of, article, naming, rendered

from generator.model import Country

CONGO = Country("CD", "Democratic Republic of Congo", "democratic-republic-of-congo")
ZAIRE = Country("ZRCD", "Zaire", "zaire")


def test_a_state_that_is_no_more_and_what_it_became_lead_to_each_other(tmp_path: Path) -> None:
    about = article(1, "Kinshasa in two names", "<p>What was Zaire is DR Congo.</p>")
    references = [*naming(about, "country", "ZRCD", "Zaire"), *naming(about, "country", "CD", "DR Congo")]
    pages = rendered(archive_of([about], [], [CONGO, ZAIRE], references), CONFIG, tmp_path)
    assert _fact("Today", pages["countries/zaire/index.html"].decode()) == CONGO.name
    assert _fact("Before", pages[f"countries/{CONGO.slug}/index.html"].decode()) == ZAIRE.name


def test_what_has_no_page_is_not_named(tmp_path: Path) -> None:
    about = article(1, "Zaire", "<p>Zaire.</p>")
    pages = rendered(archive_of([about], [], [ZAIRE], naming(about, "country", "ZRCD", "Zaire")), CONFIG, tmp_path)
    assert "<dt>Today</dt>" not in pages["countries/zaire/index.html"].decode()


def _fact(term: str, page: str) -> str:
    found = re.search(rf"<dt>{term}</dt><dd>\s*(.*?)\s*</dd>", page, re.DOTALL)
    assert found, page
    return re.sub(r"<[^>]*>", "", found[1])
