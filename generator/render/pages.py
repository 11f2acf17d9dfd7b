"""Page → bytes, unless the last release has them already."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Generator, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.config import Config
from generator.memo import Bundles, Memo, digest_of_files, key_of
from generator.model import Entry, Page, Release, RenderedPage, file_of, url_of
from generator.progress import Stage
from generator.render import urls
from generator.render.data import Table, cells
from generator.render.html import JINJA, Templates, open_templates
from generator.render.plan import Plan, Sheaf
from generator.render.site import SiteView, site_view


class _Made(NamedTuple):
    """A page as it was made once, by its file; `listed` where a sitemap names it."""

    file: str
    fingerprint: str
    listed: bool


class Rendering(NamedTuple):
    """The pages of a site: those that the last release has, by their files, and those that are made."""

    kept: tuple[str, ...]
    pages: Iterator[RenderedPage]
    remember: Callable[[str], None]
    """Note for the next build that a release has all these pages, by its name and when all are made."""


def render_pages(plan: Plan, config: Config, root: Path, last: Release | None, memo: Memo, stage: Stage) -> Rendering:
    """Render the pages of the site at `root`, in their order.

    A sheaf that is made from the same as the entries of its pages in the `last` release is not made; of one that is, a
    page of which that turns out to be so comes without data. Raises ConfigError where a template is at fault.
    """
    site = site_view(config, sections=plan.sections)
    templates = open_templates(root, memo)
    common = digest_of_common(site)
    key = key_of(common, _installed(), templates.all)
    remembered = Bundles(memo, "sheaves", key, tuple[_Made, ...])
    entries = last.entries if last else {}
    known = remembered.values
    if last is None or last.path.parent.name != remembered.note:
        known = {digest: pages for digest, pages in known.items() if all(_is_there(page, entries) for page in pages)}
    press = _Press(templates, site, common, entries)
    made = {sheaf.digest: known[sheaf.digest] for sheaf in plan.sheaves if sheaf.digest in known}
    kept = tuple([page.file for pages in made.values() for page in pages])
    stage.advance(len(made))

    def pages() -> Iterator[RenderedPage]:
        for sheaf in plan.sheaves:
            if sheaf.digest not in made:
                made[sheaf.digest] = yield from press.render(sheaf)
                stage.advance()
        lists = plan.lists([page.file for pages in made.values() for page in pages if page.listed])
        if lists.digest in known:
            made[lists.digest] = known[lists.digest]
            yield from (RenderedPage(url_of(page.file), page.fingerprint, None) for page in made[lists.digest])
        else:
            made[lists.digest] = yield from press.render(lists)

    return Rendering(kept, pages(), partial(remembered.replace, made))


class _Press(NamedTuple):
    """What every page is made with, and what the last release has."""

    templates: Templates
    site: SiteView
    common: str
    last: Mapping[str, Entry]

    def render(self, sheaf: Sheaf) -> Generator[RenderedPage, None, tuple[_Made, ...]]:
        """Yield the pages of a sheaf, without data where the last release has them; return what to remember of them."""
        made = []
        for page in sheaf.pages():
            made_from = fingerprint(page, self.templates, self.common)
            made.append(_Made(file_of(page.url), made_from, _is_listed(page)))
            data = None if _is_there(made[-1], self.last) else _bytes(page, self.templates, self.site)
            yield RenderedPage(page.url, made_from, data)
        return tuple(made)


def _is_there(page: _Made, last: Mapping[str, Entry]) -> bool:
    entry = last.get(page.file)
    return entry is not None and entry.fingerprint == page.fingerprint


def _is_listed(page: Page) -> bool:
    is_page = page.url == urls.HOME or page.url.endswith("/")
    return is_page and page.template not in ("redirect.html", "withdrawn.html")


@cache
def _installed() -> str:
    """The hash of the code and, by their names, sizes and times, of the data that views are made with."""
    package = Path(__file__).resolve().parent.parent
    data = [(file.name, file.stat()) for file in sorted((package / "data").rglob("*")) if file.is_file()]
    return key_of(digest_of_files(package), *(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in data))


def fingerprint(page: Page, templates: Templates, common: str) -> str:
    """The hash of everything that the page's bytes are made from."""
    template = page.template if page.template in _ENCODERS else templates.digest(page.template)
    return key_of(common, page.url, _root_of(page), template, _ENCODER.encode(page.view))


def digest_of_common(site: SiteView) -> str:
    """The hash of what every page is made from: the site view and the code that renders."""
    code = digest_of_files(Path(__file__).parent)
    return key_of(code, JINJA, msgspec.__version__, _ENCODER.encode(site))


def _bytes(page: Page, templates: Templates, site: SiteView) -> bytes:
    if page.template in _ENCODERS:
        return _ENCODERS[page.template](page.view)
    return templates.render(page.template, page.view, site, _root_of(page)).encode()


def _root_of(page: Page) -> str:
    return urls.root_of(page.url) if page.root is None else page.root


def _json(view: object) -> bytes:
    return msgspec.json.encode(view) + b"\n"


def _csv(view: object) -> bytes:
    assert isinstance(view, Table)
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(cells(view))
    return text.getvalue().encode()


def _text(view: object) -> bytes:
    assert isinstance(view, str)
    return view.encode()


_ENCODER = msgspec.msgpack.Encoder()
_ENCODERS = {"json": _json, "csv": _csv, "text": _text}
