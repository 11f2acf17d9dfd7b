"""What the pages say, to readers and to machines."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from little_archive import CONFIG, archive_of, article, little_archive, rendered

from generator.errors import ContentError
from generator.model import Person, Reference
from generator.render import plan_pages


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return rendered(little_archive(), CONFIG, tmp_path_factory.mktemp("site"))


def text_of(page: bytes) -> str:
    body = re.sub(r"(?s)<head>.*?</head>|<[^>]+>", " ", page.decode())
    return " ".join(body.split())


def graph(page: bytes) -> dict[str, Any]:
    """The nodes of the page's JSON-LD by type."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.decode())
    assert found
    return {node["@type"]: node for node in json.loads(found[1])["@graph"]}


def test_an_article_says_who_wrote_it_when_and_what_was_corrected(files: dict[str, bytes]) -> None:
    text = text_of(files["articles/2023/07/story-1/index.html"])
    assert "World Oslo talks Mara Voss Meets Li Na in Oslo The two ministers met for an hour." in text
    assert "By Per Holm 11 July 2023 Corrected 12 July 2023 An earlier version had the wrong day." in text
    assert "Names that were left unlinked: Adam Reyes" in text
    assert "Later Norway Sums Up" in text
    assert "Licence CC BY 4.0" in text


def test_an_undated_article_says_so(files: dict[str, bytes]) -> None:
    assert "A Profile of Per Holm Undated" in text_of(files["articles/undated/story-3/index.html"])


def test_an_article_is_told_to_machines(files: dict[str, bytes]) -> None:
    node = graph(files["articles/2023/07/story-1/index.html"])["NewsArticle"]
    assert node["headline"] == "Mara Voss Meets Li Na in Oslo"
    assert (node["datePublished"], node["dateModified"]) == ("2023-07-11", "2023-07-12")
    assert node["author"] == [{"@type": "Person", "name": "Per Holm"}]
    assert node["publisher"] == {"@type": "Organization", "name": "The Little Paper"}
    assert node["mainEntityOfPage"] == node["@id"] == "https://example.org/archive/articles/2023/07/story-1/"
    assert (node["inLanguage"], node["dateline"], node["license"]) == ("en", "OSLO", "CC BY 4.0")
    assert node["isBasedOn"] == "https://example.com/diary?a=1&b=2"
    assert node["about"][0] == {
        "@type": "Person",
        "@id": "https://example.org/archive/people/mara-voss/",
        "name": "Mara Voss",
        "sameAs": "https://www.wikidata.org/entity/Q1",
    }


def test_a_person_is_told_to_machines(files: dict[str, bytes]) -> None:
    page = graph(files["people/mara-voss/index.html"])
    person = page["CollectionPage"]["mainEntity"]
    assert person["@id"] == "https://example.org/archive/people/mara-voss/"
    assert (person["name"], person["alternateName"]) == ("Mara Voss", ["Ms. Voss"])
    assert person["description"] == "Foreign minister of Norway"
    assert len(person["subjectOf"]) == 2
    assert [item["name"] for item in page["BreadcrumbList"]["itemListElement"]] == ["Home", "People", "Mara Voss"]


def test_a_person_has_roles_over_time_each_from_the_article_that_gave_it(files: dict[str, bytes]) -> None:
    text = text_of(files["people/mara-voss/index.html"])
    assert "Roles Foreign Minister as of 2 August 2023 minister as of 11 July 2023" in text
    assert "Confirmed by an editor." in text
    assert "no editor has confirmed this page" in text_of(files["people/li-na/index.html"])


def test_a_quote_leads_to_its_paragraph(files: dict[str, bytes]) -> None:
    person = files["people/mara-voss/index.html"].decode()
    assert 'href="../../articles/2023/07/story-1/index.html#p2"' in person
    assert "We spoke plainly," in text_of(files["people/mara-voss/index.html"])


def test_a_country_has_its_code_and_its_people(files: dict[str, bytes]) -> None:
    page = files["countries/norway/index.html"]
    assert "Code NO" in text_of(page)
    assert 'href="../../people/mara-voss/index.html"' in page.decode()
    assert graph(page)["CollectionPage"]["mainEntity"]["identifier"] == "NO"


def test_every_page_has_one_title_a_description_and_its_canonical_address(files: dict[str, bytes]) -> None:
    for path, data in files.items():
        page = data.decode()
        if not path.endswith("index.html") or 'http-equiv="refresh"' in page:
            continue
        address = "https://example.org/archive/" + path.removesuffix("index.html")
        assert page.count("<h1") == 1, path
        assert re.search(r'<meta name="description" content="[^"]+">', page), path
        assert f'<link rel="canonical" href="{address}">' in page, path
        assert "script-src 'self'" in page, path
        assert " style=" not in page, path


def test_citation_managers_find_their_tags(files: dict[str, bytes]) -> None:
    page = files["articles/2023/08/story-2/index.html"].decode()
    found = re.findall(r'<meta name="citation_(\w+)" content="([^"]*)">', page)
    assert sorted(found) == [
        ("author", "Anna Lund"),
        ("author", "Per Holm"),
        ("date", "2023-08-02"),
        ("journal_title", "The Little Paper"),
        ("title", "Norway Sums Up"),
    ]


def test_two_articles_at_one_address_are_an_error_that_names_both() -> None:
    day = date(2023, 7, 1)
    one, two = article(1, "Same", "<p>1</p>", day), article(1, "Same", "<p>2</p>", date(2023, 7, 2))
    with pytest.raises(ContentError) as raised:
        plan_pages(archive_of([one, replace(two, id="a2")], [], [], []), CONFIG)
    (problem,) = raised.value.problems
    assert problem.where == "content/articles/a1.md"
    assert "articles/2023/07/story-1/" in problem.message


def test_the_order_in_which_things_were_found_does_not_matter(files: dict[str, bytes], tmp_path: Path) -> None:
    archive = little_archive()
    for seed in range(3):
        chance = random.Random(seed)
        articles, people = [story.article for story in archive.stories.values()], list(archive.people)
        countries, references = list(archive.countries), list(archive.references)
        for some in (articles, people, countries, references):
            chance.shuffle(some)
        again = archive_of(articles, people, countries, references, archive.unresolved)
        again = replace(again, filings=archive.filings)
        assert rendered(again, CONFIG, tmp_path) == files


def test_people_are_filed_by_surname(tmp_path: Path) -> None:
    names = ["Wang Yi", "Åsa Lind", "Antony J. Blinken", "Robert F. Kennedy Jr."]
    people = [Person(f"p{n}", name) for n, name in enumerate(names)]
    story = article(1, "Names", "<p>All.</p>")
    references = [Reference("a1", None, "person", person.id, person.name, "test", by="editor") for person in people]
    page = text_of(rendered(archive_of([story], people, [], references), CONFIG, tmp_path)["people/index.html"])
    assert "B Antony J. Blinken 1 K Robert F. Kennedy Jr. 1 L Åsa Lind 1 W Wang Yi 1" in page


def test_a_withdrawn_person_leaves_a_page_that_says_no_more(tmp_path: Path) -> None:
    archive = archive_of([article(1, "Headline", "<p>Text.</p>")], [], [], [], withdrawn=("mara-voss",))
    files = rendered(archive, CONFIG, tmp_path)
    page = text_of(files["people/mara-voss/index.html"])
    assert "This page has been withdrawn." in page
    assert not any("voss" in data.decode().lower() for data in files.values())
