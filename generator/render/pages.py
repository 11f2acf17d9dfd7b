"""Page → bytes, unless the last release has them already."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import msgspec

from generator.config import Config
from generator.memo import digest_of_files, key_of
from generator.model import Entry, Page, RenderedPage, file_of
from generator.progress import Stage
from generator.render import urls
from generator.render.data import Table, cells
from generator.render.html import Templates, open_templates
from generator.render.views.cards import Head
from generator.render.views.site import SiteView, site_view


def render_pages(
    pages: Iterable[Page], config: Config, root: Path, last: Mapping[str, Entry], stage: Stage
) -> Iterator[RenderedPage]:
    """Render the pages of the site at `root`, in their order.

    A page that is made from the same as its entry in `last`, the last release's entries by path, comes without data.
    Raises ConfigError where a template is at fault.
    """
    site = site_view(config)
    templates = open_templates(root)
    common = digest_of_common(site)
    for page in pages:
        made_from = fingerprint(page, templates, common)
        entry = last.get(file_of(page.url))
        known = entry is not None and entry.fingerprint == made_from
        yield RenderedPage(page.url, made_from, None if known else _bytes(page, templates, site))
        stage.advance()


def fingerprint(page: Page, templates: Templates, common: str) -> str:
    """The hash of everything that the page's bytes are made from."""
    template = page.template if page.template in _ENCODERS else templates.digest(page.template)
    return key_of(common, page.url, template, _ENCODER.encode(page.view))


def digest_of_common(site: SiteView) -> str:
    """The hash of what every page is made from: the site view and the code that renders."""
    code = digest_of_files(Path(__file__).parent)
    return key_of(code, version("jinja2"), version("msgspec"), _ENCODER.encode(site))


def _bytes(page: Page, templates: Templates, site: SiteView) -> bytes:
    if page.template in _ENCODERS:
        return _ENCODERS[page.template](page.view)
    head = getattr(page.view, "head", None)
    root = head.root if isinstance(head, Head) else urls.root_of(page.url)
    return templates.render(page.template, page.view, site, root).encode()


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
