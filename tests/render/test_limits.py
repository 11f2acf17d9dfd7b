"""However large the archive, a page stays small and nothing falls off it."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from little_archive import CONFIG, archive_of, article, crowded_archive, naming, rendered

from generator.model import Country, Person, Reference, Span
from generator.places import places
from generator.render import static_files, urls
from generator.slugs import slug_of

LIMIT = 60_000


@cache
def crowded(root: Path) -> dict[str, bytes]:
    return rendered(crowded_archive(), CONFIG, root)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return crowded(tmp_path_factory.mktemp("site"))


def test_no_page_is_larger_than_60_kb(files: dict[str, bytes]) -> None:
    assert {path: len(data) for path, data in files.items() if path.endswith(".html") and len(data) > LIMIT} == {}


def test_a_person_who_is_always_in_company_has_no_larger_page(tmp_path: Path) -> None:
    names = [f"Person {letter * 12}" for letter in "ABCDEFGHIJKL"]
    stories = [
        article(
            number, f"Headline number {number} " + "of many words " * 7, f"<p>{', '.join(names)}.</p>", date(2023, 7, 1)
        )
        for number in range(60)
    ]
    references = [r for story in stories for name in names for r in naming(story, "person", slug_of(name), name)]
    people = [Person(slug_of(name), name, description="Minister of long titles " * 3) for name in names]
    archive = archive_of(stories, people, [], references)
    page = rendered(archive, CONFIG, tmp_path)[f"people/{people[0].id}/index.html"]
    assert len(page) < LIMIT


def test_an_article_that_names_the_whole_world_lists_sixty_and_links_all(tmp_path: Path) -> None:
    every = list(places().values())
    story = article(1, "A Roll Call", f"<p>The clerk read.</p><p>{', '.join(place.name for place in every)}.</p>")
    countries = [Country(place.code, place.name, place.slug) for place in every]
    references = [
        Reference("a1", Span(at, at + 1), "country", place.code, "", "test") for at, place in enumerate(every, 40)
    ]
    page = rendered(archive_of([story], [], countries, references), CONFIG, tmp_path)[
        "articles/undated/story-1/index.html"
    ]
    assert len(page) < LIMIT
    assert page.count(b'class="entity country first"') == len(every)
    assert page.count(b'data-pagefind-filter="country"') == 60
    assert f"And {len(every) - 60} more, linked in the text.".encode() in page


@pytest.mark.parametrize("scope", ["people/ann-able/", "countries/norway/", "sections/world/", "20"])
def test_every_article_stands_on_a_page_of_whatever_has_many(scope: str, files: dict[str, bytes]) -> None:
    pages = [data for path, data in files.items() if path.startswith(scope) and path.endswith(".html")]
    assert len(pages) > 4
    together = b"".join(pages)
    missing = [
        article.id for article in crowded_archive().articles if urls.article_url(article).encode() not in together
    ]
    assert missing == []


def test_everybody_stands_in_the_index(files: dict[str, bytes]) -> None:
    pages = [data for path, data in files.items() if path.startswith("people/a-z/")]
    together = b"".join(pages)
    assert all(f"people/{person.id}/".encode() in together for person in crowded_archive().people)


def test_the_index_of_all_countries_of_the_gazetteer_stays_small_and_has_them_all(tmp_path: Path) -> None:
    every = list(places().values())
    stories = [
        article(number, f"On {place.name}", "<p>Words.</p>", date(2023, 7, 1)) for number, place in enumerate(every)
    ]
    references = [
        r for story, one in zip(stories, every, strict=True) for r in naming(story, "country", one.code, one.name)
    ]
    countries = [Country(place.code, place.name, place.slug) for place in every]
    files = rendered(archive_of(stories, [], countries, references), CONFIG, tmp_path)
    parts = [files[path].decode() for path in ("countries/index.html", "countries/2/index.html")]
    assert max(map(len, parts)) < LIMIT
    assert "<svg" in parts[0]
    for page, here in zip(parts, ("", "../"), strict=True):
        assert f'<th scope="row"><img src="{here}' in page
    assert [place.name for place in every if f'{place.slug}/index.html">' not in parts[0] + parts[1]] == []


def test_the_style_sheet_is_at_most_20_kb(tmp_path: Path) -> None:
    assert static_files(tmp_path)["static/style.css"].stat().st_size <= 20_000
