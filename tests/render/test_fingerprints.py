"""A page is rendered again when something it is made from has changed, and only then."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from little_archive import CONFIG, archive_of, article, little_archive, naming, pages_of, rendered
from msgspec.structs import fields, replace

from generator.archive import Archive
from generator.config import Config, PageSettings
from generator.memo import Memo, open_memo
from generator.model import Article, Entry, Page, Person, Release, RenderedPage, file_of, name_of, url_of
from generator.progress import Silent
from generator.render import plan_pages, render_pages
from generator.render.html import open_templates
from generator.render.pages import digest_of_common, fingerprint
from generator.render.site import site_view

PAGES = pages_of(little_archive(), CONFIG)
VIEWS = {type(page.view).__name__: page for page in PAGES if page.template.endswith((".html", ".xml", ".txt"))}


def made_from(page: Page, root: Path, config: Config = CONFIG) -> str:
    with open_memo(None) as memo:
        return fingerprint(page, open_templates(root, memo), digest_of_common(site_view(config, sections=True)))


def render(last: dict[str, Entry], root: Path, memo: Memo, archive: Archive | None = None) -> list[RenderedPage]:
    with Silent().stage("render") as stage:
        plan = plan_pages(archive or little_archive(), CONFIG, memo)
        release = Release(root / name_of(last) / "site", last) if last else None
        kept, pages, remember = render_pages(plan, CONFIG, root, release, memo, stage)
        there = [*(RenderedPage(url_of(path), last[path].fingerprint, None) for path in kept), *pages]
        remember(name_of(last | entries([page for page in there if page.data is not None])))
        return there


def entries(pages: list[RenderedPage]) -> dict[str, Entry]:
    return {file_of(p.url): Entry(p.fingerprint, sha256(p.data or b"").hexdigest()) for p in pages}


@pytest.mark.parametrize("remembered", [True, False])
def test_the_same_input_is_not_rendered_again(tmp_path: Path, remembered: bool) -> None:
    with open_memo(tmp_path / "memo") as memo:
        first = render({}, tmp_path, memo)
    with open_memo(tmp_path / "memo", anew=not remembered) as memo:
        again = render(entries(first), tmp_path, memo)
    assert [page.data for page in again] == [None] * len(PAGES)
    assert [(page.url, page.fingerprint) for page in again] == [(page.url, page.fingerprint) for page in first]


def test_a_release_known_by_its_name_has_all_that_was_made_for_it(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        last = entries(render({}, tmp_path, memo))
        unsigned = {path: entry._replace(fingerprint="") for path, entry in last.items()}
        assert not any(page.data for page in render(unsigned, tmp_path, memo))


def test_what_the_release_has_lost_is_rendered_again(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo") as memo:
        last = entries(render({}, tmp_path, memo))
        del last["people/mara-voss/index.html"]
        assert [page.url for page in render(last, tmp_path, memo) if page.data] == ["people/mara-voss/"]


def test_what_an_article_does_not_show_elsewhere_changes_its_own_page_alone(tmp_path: Path) -> None:
    text = "<p>Ann Able met Bo in Norway.</p><p>It rained.</p>"
    stories = [article(n, f"Story {n}", text, date(2020, 1, n)) for n in (1, 2, 3)]

    def archive(stories: list[Article]) -> Archive:
        references = [r for story in stories for r in naming(story, "person", "ann-able", "Ann Able")]
        return archive_of(stories, [Person("ann-able", "Ann Able")], [], references)

    with open_memo(tmp_path / "memo") as memo:
        last = entries(render({}, tmp_path, memo, archive(stories)))
        before = {sheaf.digest for sheaf in plan_pages(archive(stories), CONFIG, memo).sheaves}
        stories[1] = article(2, "Story 2", text.replace("rained", "snowed"), date(2020, 1, 2))
        written = [page.url for page in render(last, tmp_path, memo, archive(stories)) if page.data]
        anew = [sheaf for sheaf in plan_pages(archive(stories), CONFIG, memo).sheaves if sheaf.digest not in before]
    assert written == ["articles/2020/01/story-2/"]
    assert len(anew) == 1


def test_two_years_that_mention_nobody_have_each_a_table(tmp_path: Path) -> None:
    stories = [article(n, f"Story {n}", "<p>It rained.</p>", date(2020 + n, 1, 1)) for n in (1, 2)]
    files = rendered(archive_of(stories, [], [], []), CONFIG, tmp_path)
    assert {"data/mentions-2021.csv", "data/mentions-2022.csv"} <= files.keys()


def test_a_site_can_do_without_feeds_data_search_and_pairs(tmp_path: Path) -> None:
    def files(pages: PageSettings) -> dict[str, bytes]:
        return rendered(little_archive(), msgspec.structs.replace(CONFIG, pages=pages), tmp_path)

    whole = files(PageSettings(pair_minimum=1))
    bare = files(PageSettings(pair_minimum=0, feeds="home", data=False, search=False))
    gone = whole.keys() - bare.keys()
    assert bare.keys() < whole.keys()
    assert {path for path in gone if not path.startswith("data/") and not path.endswith((".xml", ".json"))} == {
        "countries/china/norway/index.html",
        "search/index.html",
    }
    assert {"feed.xml", "feed.json"} <= bare.keys()
    assert not [path for path in bare if path.endswith(("/feed.xml", "/feed.json", "/index.json"))]
    text = b"".join(bare.values())
    assert not [word for word in (b"search/", b"data/", b"data-names") if word in text]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert rendered(little_archive(), CONFIG, tmp_path) == rendered(little_archive(), CONFIG, tmp_path)


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_a_change_of_any_field_of_a_view_changes_the_fingerprint(name: str, tmp_path: Path) -> None:
    page = VIEWS[name]
    for field in fields(page.view):  # type: ignore[arg-type]
        changed = page._replace(view=replace(page.view, **{field.name: "another"}))  # type: ignore[type-var]
        assert made_from(changed, tmp_path) != made_from(page, tmp_path), field.name


def test_a_page_that_is_shown_elsewhere_is_made_from_its_way_to_the_root(tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.root)
    assert page.url == "404.html"
    assert made_from(page._replace(root="/elsewhere/"), tmp_path) != made_from(page, tmp_path)


def test_a_change_of_the_site_view_changes_every_fingerprint(tmp_path: Path) -> None:
    site = msgspec.structs.replace(CONFIG.site, notice="Closed on Monday.")
    config = msgspec.structs.replace(CONFIG, site=site)
    assert all(made_from(page, tmp_path) != made_from(page, tmp_path, config) for page in PAGES)


def test_a_change_of_a_template_changes_the_pages_that_use_it(tmp_path: Path) -> None:
    before = {page.url: made_from(page, tmp_path) for page in PAGES}
    (tmp_path / "templates").mkdir()
    macros = Path(__file__).parents[2] / "templates" / "macros.html"
    (tmp_path / "templates" / "macros.html").write_text(macros.read_text() + "{# changed #}")
    after = {page.url: made_from(page, tmp_path) for page in PAGES}
    changed = {url for url in before if before[url] != after[url]}
    assert {"", "people/mara-voss/", "404.html"} <= changed  # the last one by way of base.html
    assert not {"robots.txt", "feed.xml", "people/m-voss/", "data/people.csv"} & changed


def test_a_template_that_was_compiled_before_is_compiled_again_when_it_has_changed(tmp_path: Path) -> None:
    def not_found(text: str, memo: Memo) -> bytes | None:
        (tmp_path / "templates" / "not_found.html").write_text(text)
        return next(page.data for page in render({}, tmp_path, memo) if page.url == "404.html")

    (tmp_path / "templates").mkdir()
    with open_memo(None) as memo:
        assert not_found("Nothing.", memo) == b"Nothing."
        assert memo.known("template")
        assert not_found("Nothing.", memo) == b"Nothing."
        assert not_found("Nobody.", memo) == b"Nobody."
