"""Links lead somewhere, from wherever the site stands."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath

from little_archive import CONFIG, archive_of, article, crowded_archive, little_archive, naming, rendered

from generator.archive import Archive
from generator.config import Config, Site
from generator.model import Country, Person
from generator.render import static_files

HREF = re.compile(rb'(?:href|src)="([^"#]*)')


def links(files: dict[str, bytes]) -> list[tuple[str, str]]:
    """(file, link) for every link in the site's HTML that does not leave the site."""
    pages = {path: data for path, data in files.items() if path.endswith(".html")}
    found = [(path, link.decode()) for path, data in pages.items() for link in HREF.findall(data) if link]
    return [(path, link) for path, link in found if "://" not in link]


def dead_links(archive: Archive, config: Config, root: Path) -> list[tuple[str, str]]:
    files = rendered(archive, config, root)
    known = files.keys() | static_files(root).keys()
    base = "/archive/" if config.site.url else "/"
    return [
        (path, link)
        for path, link in links(files)
        if (link.removeprefix(base) if path == "404.html" else normpath(join(dirname(path), link))) not in known
    ]


def test_every_link_names_a_file_of_the_site(tmp_path: Path) -> None:
    assert dead_links(little_archive(), CONFIG, tmp_path) == []


def test_every_link_of_a_large_archive_names_a_file_of_the_site(tmp_path: Path) -> None:
    assert dead_links(crowded_archive(), CONFIG, tmp_path) == []


def test_an_empty_archive_has_no_dead_link_either(tmp_path: Path) -> None:
    assert dead_links(archive_of([], [], [], []), Config(Site("Nothing Yet")), tmp_path) == []


def test_links_do_not_depend_on_where_the_site_stands(tmp_path: Path) -> None:
    for path, link in links(rendered(little_archive(), CONFIG, tmp_path)):
        assert link.startswith("/archive/") if path == "404.html" else not link.startswith("/"), (path, link)


def test_both_ends_of_a_reference_lead_to_each_other(tmp_path: Path) -> None:
    files = rendered(little_archive(), CONFIG, tmp_path)
    story, person = files["articles/2023/07/story-1/index.html"], files["people/mara-voss/index.html"]
    assert b'href="../../../../people/mara-voss/index.html"' in story
    assert b'href="../../articles/2023/07/story-1/index.html"' in person
    assert b"<mark>Mara Voss</mark> of Norway met Li Na of China on Tuesday." in person


def test_whoever_is_only_credited_has_no_page(tmp_path: Path) -> None:
    story = article(1, "Headline", "<p>By Per Holm.</p>", byline=("Per Holm",))
    credit = naming(story, "person", "per-holm", "Per Holm", credit=True)
    files = rendered(archive_of([story], [Person("per-holm", "Per Holm")], [], credit), CONFIG, tmp_path)
    assert not any("per-holm" in path for path in files)


def test_a_person_of_other_stories_is_linked_from_the_byline(tmp_path: Path) -> None:
    story = rendered(little_archive(), CONFIG, tmp_path)["articles/2023/07/story-1/index.html"]
    assert b'By <a href="../../../../people/per-holm/index.html"><bdi>Per Holm</bdi></a>' in story
    assert b'<p id="p3">Per Holm contributed reporting.</p>' in story


def test_a_former_address_leads_to_the_new_one(tmp_path: Path) -> None:
    page = rendered(little_archive(), CONFIG, tmp_path)["people/m-voss/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=../../people/mara-voss/index.html">' in page
    assert '<a href="../../people/mara-voss/index.html">Mara Voss</a>' in page
    assert '<link rel="canonical" href="https://example.org/archive/people/mara-voss/">' in page


def test_two_countries_that_share_enough_articles_have_a_page(tmp_path: Path) -> None:
    stories = [article(n, f"Story {n}", "<p>Norway and China.</p>") for n in range(3)]
    references = [
        reference
        for story in stories
        for reference in [*naming(story, "country", "NO", "Norway"), *naming(story, "country", "CN", "China")]
    ]
    countries = [Country("NO", "Norway", "norway"), Country("CN", "China", "china")]
    files = rendered(archive_of(stories, [], countries, references), CONFIG, tmp_path)
    assert b"3 articles name both; 3 are about both." in files["countries/china/norway/index.html"]
    assert b'href="../../countries/china/norway/index.html"' in files["countries/norway/index.html"]
