"""The names that search suggests, and what an article's page tells the index."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from little_archive import CONFIG, archive_of, article, little_archive, naming, rendered

from generator.model import Country, Person
from generator.render.catalogue import Catalogue
from generator.render.views.search import search_pages, shelf_of, words_of


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    return rendered(little_archive(), CONFIG, tmp_path)


def shelf(files: dict[str, bytes], name: str) -> list[list[object]]:
    return json.loads(files[f"data/names/{name}.json"])  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("name", "words", "shelves"),
    [
        ("Mara Voss", ["mara", "voss"], ["ma", "vo"]),
        ("Élise d’Or-Sorel", ["elise", "d", "or", "sorel"], ["el", "d", "or", "so"]),
        ("王毅", ["王毅"], ["738b-6bc5"]),
        ("Łukasz", ["łukasz"], ["142-75"]),
    ],
)
def test_a_name_stands_on_the_shelf_of_each_of_its_words(name: str, words: list[str], shelves: list[str]) -> None:
    assert words_of(name) == words
    assert [shelf_of(word) for word in words] == shelves


def test_a_row_says_what_a_suggestion_and_a_card_show(files: dict[str, bytes]) -> None:
    row = [
        "Mara Voss",
        "people/mara-voss/index.html",
        2,
        "2023-07-11",
        "2023-08-02",
        "Foreign minister of Norway",
        "ms",
    ]
    assert row in shelf(files, "ma")
    assert row in shelf(files, "vo")
    assert shelf(files, "ch") == [["China", "countries/china/index.html", 2, "2023-07-11", "2023-08-02", "", ""]]


def test_names_of_other_scripts_are_found_in_latin_letters_too(tmp_path: Path) -> None:
    story = article(1, "Headline", "<p>王毅 spoke.</p>")
    archive = archive_of([story], [Person("wang-yi", "王毅")], [], naming(story, "person", "wang-yi", "王毅"))
    files = rendered(archive, CONFIG, tmp_path)
    assert [row[0] for row in shelf(files, "738b-6bc5")] == [row[0] for row in shelf(files, "wa")] == ["王毅"]


def test_a_crowded_shelf_keeps_those_named_most() -> None:
    often, once = article(1, "Often", "<p>Text.</p>"), article(2, "Once", "<p>Zo2000.</p>")
    people = [Person(f"zo-{n:04}", f"Zo{n:04}") for n in range(2_001)]
    references = [
        r._replace(article=often.id) for person in people[1:] for r in naming(once, "person", person.id, "Zo2000")
    ]
    references += naming(once, "person", "zo-0000", "Zo2000") + naming(once, "person", "zo-2000", "Zo2000")
    catalogue = Catalogue(archive_of([often, once], people, [], references), CONFIG)
    (rows,) = (page.view for page in search_pages(catalogue) if page.url == "data/names/zo.json")
    assert isinstance(rows, tuple)
    assert len(rows) == 2_000
    assert rows[0].name == "Zo2000"


def test_the_page_offers_years_and_countries_that_there_are(files: dict[str, bytes]) -> None:
    page = files["search/index.html"].decode()
    assert "<option>2023</option><option>undated</option>" in page
    assert "<option>China</option><option>Norway</option>" in page
    assert "script-src 'self' 'wasm-unsafe-eval';" in page


def test_no_other_page_may_run_webassembly(files: dict[str, bytes]) -> None:
    pages = {path for path, data in files.items() if path.endswith(".html") and b"wasm" in data}
    assert pages == {"search/index.html"}


def test_the_index_is_told_the_text_the_day_and_the_countries_of_an_article(files: dict[str, bytes]) -> None:
    page = files["articles/2023/07/story-1/index.html"].decode()
    assert page.count("data-pagefind-body") == 2
    assert page.count('data-pagefind-filter="country"') == 2
    assert 'datetime="2023-07-11" data-pagefind-meta="date[datetime]"' in page


def test_countries_without_an_article_are_not_suggested(tmp_path: Path) -> None:
    archive = archive_of([article(1, "Headline", "<p>Text.</p>")], [], [Country("NO", "Norway", "norway")], [])
    assert not any(path.startswith("data/names/") for path in rendered(archive, CONFIG, tmp_path))
