"""What the pages say, to readers and to machines."""

from __future__ import annotations

import json
import random
import re
import struct
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import msgspec
import pytest
from little_archive import CONFIG, archive_of, article, little_archive, naming, pages_of, rendered
from msgspec.structs import replace

from generator.errors import ContentError
from generator.model import Person, Picture, Reference, Role
from generator.render import static_files


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
    assert "World · Oslo talks Mara Voss Meets Li Na in Oslo The two ministers met for an hour." in text
    assert "By Per Holm 11 July 2023 Corrected 12 July 2023 An earlier version had the wrong day." in text
    assert "Names that were left unlinked: Adam Reyes" in text
    assert "Later Norway Sums Up" in text
    assert "Licence CC BY 4.0" in text


def test_an_undated_article_says_so(files: dict[str, bytes]) -> None:
    assert "A Profile of Per Holm Undated" in text_of(files["articles/undated/story-3/index.html"])


def test_an_article_is_told_to_machines(files: dict[str, bytes]) -> None:
    site = "https://example.org/archive/"
    url = site + "articles/2023/07/story-1/"
    node = graph(files["articles/2023/07/story-1/index.html"])["NewsArticle"]
    mara = {
        "@type": "Person",
        "@id": site + "people/mara-voss/",
        "name": "Mara Voss",
        "sameAs": "https://www.wikidata.org/entity/Q1",
    }
    li_na = {"@type": "Person", "@id": site + "people/li-na/", "name": "Li Na"}
    countries = [
        {
            "@type": "Country",
            "@id": f"{site}countries/{name.lower()}/",
            "name": name,
            "sameAs": f"https://www.wikidata.org/entity/{item}",
        }
        for name, item in (("Norway", "Q20"), ("China", "Q148"))
    ]
    assert node == {
        "@type": "NewsArticle",
        "@id": url,
        "headline": "Mara Voss Meets Li Na in Oslo",
        "description": "The two ministers met for an hour.",
        "datePublished": "2023-07-11",
        "dateModified": "2023-07-12",
        "author": [{"@type": "Person", "@id": site + "people/per-holm/", "name": "Per Holm"}],
        "publisher": {"@type": "Organization", "name": "The Little Paper"},
        "mainEntityOfPage": url,
        "inLanguage": "en",
        "articleSection": "World",
        "dateline": "OSLO",
        "about": [mara, li_na, *countries],
        "isBasedOn": {"@type": "CreativeWork", "name": "A diary", "url": "https://example.com/diary?a=1&b=2"},
        "correction": ["2023-07-12: An earlier version had the wrong day."],
        "license": {"@type": "CreativeWork", "name": "CC BY 4.0"},
    }
    after = graph(files["articles/2023/08/story-2/index.html"])["NewsArticle"]
    assert [author["name"] for author in after["author"]] == ["Anna Lund", "Per Holm"]
    assert {"isBasedOn", "license", "correction", "dateline"}.isdisjoint(after)


def test_an_article_that_only_mentions_somebody_tells_machines_so(tmp_path: Path) -> None:
    story = article(1, "Herring", "<p>Boats.</p><p>Ann Able listened.</p>", licence="https://example.org/licence")
    archive = archive_of([story], [Person("ann", "Ann Able")], [], naming(story, "person", "ann", "Ann Able"))
    node = graph(rendered(archive, CONFIG, tmp_path)["articles/undated/story-1/index.html"])["NewsArticle"]
    assert [entity["name"] for entity in node["mentions"]] == ["Ann Able"]
    assert node["license"] == "https://example.org/licence"
    assert {"about", "datePublished", "dateModified"}.isdisjoint(node)


def test_a_person_is_told_to_machines(tmp_path: Path) -> None:
    site = "https://example.org/archive/"
    archive = little_archive()
    named_for_norway = archive.filings["a1"]._replace(set_for=(("mara-voss", "NO"),))
    files = rendered(replace(archive, filings={**archive.filings, "a1": named_for_norway}), CONFIG, tmp_path)
    page = graph(files["people/mara-voss/index.html"])
    assert page["CollectionPage"]["mainEntity"] == {
        "@type": "Person",
        "@id": site + "people/mara-voss/",
        "name": "Mara Voss",
        "alternateName": ["Ms. Voss"],
        "description": "Foreign minister of Norway",
        "jobTitle": "Foreign Minister",
        "nationality": {"@type": "Country", "@id": site + "countries/norway/", "name": "Norway"},
        "sameAs": "https://www.wikidata.org/entity/Q1",
        "subjectOf": [site + "articles/2023/08/story-2/", site + "articles/2023/07/story-1/"],
    }
    assert [item["name"] for item in page["BreadcrumbList"]["itemListElement"]] == ["Home", "People", "Mara Voss"]


def test_a_country_is_told_to_machines(files: dict[str, bytes]) -> None:
    country = graph(files["countries/norway/index.html"])["CollectionPage"]["mainEntity"]
    assert len(country.pop("subjectOf")) == 3
    assert country == {
        "@type": "Country",
        "@id": "https://example.org/archive/countries/norway/",
        "name": "Norway",
        "identifier": "NO",
        "sameAs": "https://www.wikidata.org/entity/Q20",
    }


def test_lists_and_the_archive_are_told_to_machines(files: dict[str, bytes]) -> None:
    site = "https://example.org/archive/"
    for path in ("people/index.html", "countries/index.html", "sections/world/index.html", "2023/index.html"):
        page = graph(files[path])
        assert page["ItemList"]["numberOfItems"] == len(page["ItemList"]["itemListElement"]), path
        assert page["BreadcrumbList"]["itemListElement"][0]["item"] == site, path
    home = graph(files["index.html"])
    assert home["ItemList"]["itemListElement"][0]["url"] == site + "articles/2023/08/story-2/"
    assert home["WebSite"]["potentialAction"]["target"] == site + "search/?q={words}"


def test_every_page_can_be_shared_with_a_picture(files: dict[str, bytes], tmp_path: Path) -> None:
    shared = '<meta property="og:image" content="https://example.org/archive/static/share.png">'
    assert all(shared in files[path].decode() for path in ("index.html", "people/li-na/index.html"))
    assert static_files(tmp_path)["static/share.png"].read_bytes()[16:24] == struct.pack(">II", 1200, 630)

    story = article(1, "Herring", "<p>Boats.</p>", picture=Picture("boats.jpg", "Boats in a harbour", ""))
    page = rendered(archive_of([story], [], [], []), CONFIG, tmp_path)["articles/undated/story-1/index.html"].decode()
    assert '<meta property="og:image" content="https://example.org/archive/static/boats.jpg">' in page
    assert '<meta property="og:image:alt" content="Boats in a harbour">' in page
    assert graph(page.encode())["NewsArticle"]["image"] == "https://example.org/archive/static/boats.jpg"

    archive = little_archive()
    seen = [replace(person, portrait=Picture("voss.jpg", "Voss at sea", "P. Holm")) for person in archive.people]
    page = rendered(replace(archive, people=tuple(seen)), CONFIG, tmp_path)["people/mara-voss/index.html"].decode()
    assert '<img src="../../static/voss.jpg" alt="Voss at sea">' in page
    assert "<figcaption>P. Holm</figcaption>" in page
    assert '<meta property="og:image" content="https://example.org/archive/static/voss.jpg">' in page
    subject = graph(page.encode())["CollectionPage"]["mainEntity"]
    assert subject["image"] == "https://example.org/archive/static/voss.jpg"


def test_a_person_has_roles_over_time_each_from_the_article_that_gave_it(files: dict[str, bytes]) -> None:
    text = text_of(files["people/mara-voss/index.html"])
    assert "Roles Foreign Minister in 2 articles, the last of 2 August 2023 minister in an article of 11" in text
    assert "Confirmed by an editor." in text
    assert "no editor has confirmed this page" in text_of(files["people/li-na/index.html"])


def person_of(roles: list[tuple[str, int]], root: Path) -> str:
    """The text of the page of somebody to whom articles of the first, the second, … of May gave these roles."""
    days = sorted({day for _, day in roles})
    stories = [article(day, f"Story {day}", "<p>Ann Able spoke.</p>", date(2023, 5, day)) for day in days]
    ann = Person("ann-able", "Ann Able", roles=tuple(Role(title, f"a{day}") for title, day in roles))
    named = [reference for story in stories for reference in naming(story, "person", "ann-able", "Ann Able")]
    return text_of(rendered(archive_of(stories, [ann], [], named), CONFIG, root)["people/ann-able/index.html"])


def test_of_many_roles_those_that_one_article_gave_stand_apart(tmp_path: Path) -> None:
    rare = ["envoy", "deputy", "dear minister", "late minister", "poor minister", "our minister"]
    text = person_of([("minister", 7), ("minister", 8), *((title, day) for day, title in enumerate(rare, 1))], tmp_path)
    assert "Roles minister in 2 articles, the last of 8 May 2023 Called otherwise, each in one article our min" in text
    assert "Called otherwise" not in person_of([("minister", 7), ("minister", 8), ("envoy", 1)], tmp_path)


def test_the_head_of_a_page_has_the_role_that_lists_have(tmp_path: Path) -> None:
    text = person_of([("Secretary", 1), ("Secretary of State", 1)], tmp_path)
    assert "Person Ann Able Secretary of State in an article of 1 May 2023" in text


def test_what_ends_in_an_abbreviation_has_one_stop(tmp_path: Path) -> None:
    story = article(1, "Herring", "<p>Boats.</p>", section="U.S.", contributors=("Bob Ray Jr.",))
    ann = Person("ann", "Ann Able", roles=(Role("envoy to the U.S.", "a1"),), not_same_as=("bob",))
    bob = Person("bob", "Bob Ray Jr.")
    named = [Reference("a1", None, "person", one.id, one.name, "test", by="editor") for one in (ann, bob)]
    files = rendered(archive_of([story], [ann, bob], [], named), CONFIG, tmp_path)
    pages = [data.decode() for path, data in files.items() if path.endswith(".html")]
    assert sum('content="1 article on Ann Able, envoy to the U.S."' in page for page in pages) == 1
    assert [twice for page in pages for twice in re.findall(r"\S*\w\.(?:</\w+>)*\.(?!/)", page)] == []


@pytest.mark.parametrize("path", ["people/mara-voss", "countries/norway", "countries/china/norway"])
def test_the_ways_down_a_page_lead_to_its_headings_in_their_order(path: str, tmp_path: Path) -> None:
    config = msgspec.structs.replace(CONFIG, pages=msgspec.structs.replace(CONFIG.pages, pair_minimum=1))
    page = rendered(little_archive(), config, tmp_path)[f"{path}/index.html"].decode()
    ways = re.findall(r'<li><a href="#([\w-]+)">', page)
    headings = re.findall(r'<h2 id="([\w-]+)">', page)
    assert len(ways) > 1
    assert ways == [heading for heading in headings if heading in ways]


def test_the_header_leads_to_sections_where_there_are_any(files: dict[str, bytes], tmp_path: Path) -> None:
    assert "People Countries Sections Calendar" in text_of(files["index.html"])
    assert "Countries Calendar" in person_of([("minister", 1)], tmp_path)


def test_without_sections_there_is_no_empty_list_of_them_and_search_leads_to_none(tmp_path: Path) -> None:
    files = rendered(archive_of([article(1, "Herring", "<p>Boats.</p>")], [], [], []), CONFIG, tmp_path)
    assert "sections/index.html" not in files
    assert "Sections" not in text_of(files["search/index.html"])


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


def test_a_bibtex_entry_closes_whatever_its_headline_holds(tmp_path: Path) -> None:
    odd = article(1, r"5% {of R&D_x\y", "<p>1</p>", date(2023, 7, 1))
    files = rendered(archive_of([odd], [], [], []), CONFIG, tmp_path)
    page = unescape(files["articles/2023/07/story-1/index.html"].decode())
    assert r"title = {5\% \textbraceleft{}of R\&D\_x\textbackslash{}y}," in page


def test_two_articles_at_one_address_are_an_error_that_names_both() -> None:
    day = date(2023, 7, 1)
    one, two = article(1, "Same", "<p>1</p>", day), article(1, "Same", "<p>2</p>", date(2023, 7, 2))
    with pytest.raises(ContentError) as raised:
        pages_of(archive_of([one, replace(two, id="a2")], [], [], []), CONFIG)
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


def test_a_site_without_data_still_steps_from_mention_to_mention(tmp_path: Path) -> None:
    config = msgspec.structs.replace(CONFIG, pages=msgspec.structs.replace(CONFIG.pages, data=False))
    page = rendered(little_archive(), config, tmp_path)["articles/2023/07/story-1/index.html"].decode()
    assert "static/article.js" in page
    assert "data-names" not in page


def test_a_thread_leads_to_its_other_articles_where_it_has_some(files: dict[str, bytes], tmp_path: Path) -> None:
    page = files["articles/2023/07/story-1/index.html"].decode()
    assert '<a href="#thread">Oslo talks</a>' in page
    assert '<h2 id="thread">Oslo talks</h2>' in page
    alone = rendered(archive_of([article(1, "Alone", "<p>So.</p>", thread="Oslo talks")], [], [], []), CONFIG, tmp_path)
    assert not [path for path, data in alone.items() if b"#thread" in data]
