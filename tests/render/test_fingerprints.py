"""A page is rendered again when something it is made from has changed, and only then."""

from __future__ import annotations

from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from little_archive import CONFIG, little_archive, rendered

from generator.config import Config
from generator.model import Entry, Page, RenderedPage, file_of
from generator.progress import Silent
from generator.render import plan_pages, render_pages
from generator.render.html import open_templates
from generator.render.pages import digest_of_common, fingerprint
from generator.render.views.site import site_view

PAGES = plan_pages(little_archive(), CONFIG)
VIEWS = {type(page.view).__name__: page for page in PAGES if page.template.endswith((".html", ".xml", ".txt"))}


def made_from(page: Page, root: Path, config: Config = CONFIG) -> str:
    return fingerprint(page, open_templates(root), digest_of_common(site_view(config)))


def render(last: dict[str, Entry], root: Path) -> list[RenderedPage]:
    with Silent().stage("render") as stage:
        return list(render_pages(PAGES, CONFIG, root, last, stage))


def test_the_same_input_is_not_rendered_again(tmp_path: Path) -> None:
    first = render({}, tmp_path)
    last = {file_of(p.url): Entry(p.fingerprint, sha256(p.data or b"").hexdigest()) for p in first}
    again = render(last, tmp_path)
    assert [page.data for page in again] == [None] * len(PAGES)
    assert [(page.url, page.fingerprint) for page in again] == [(page.url, page.fingerprint) for page in first]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    assert render({}, tmp_path) == render({}, tmp_path)
    assert rendered(little_archive(), CONFIG, tmp_path) == rendered(little_archive(), CONFIG, tmp_path)


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_a_change_of_any_field_of_a_view_changes_the_fingerprint(name: str, tmp_path: Path) -> None:
    page = VIEWS[name]
    for field in fields(page.view):  # type: ignore[arg-type]
        changed = page._replace(view=replace(page.view, **{field.name: "another"}))  # type: ignore[type-var]
        assert made_from(changed, tmp_path) != made_from(page, tmp_path), field.name


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
