"""content/articles/**.md → Article."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version
from pathlib import Path

import msgspec
import nh3
import pyromark

from generator.errors import ContentError
from generator.memo import Memo, digest_of_files, key_of
from generator.model import Article, Problem
from generator.progress import Stage
from generator.prose import plain_text
from generator.read.frontmatter import parse_content
from generator.slugs import is_slug, slug_of

_MARKDOWN = pyromark.Markdown(options=pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH)
_SCHEMES = {"http", "https", "mailto"}
_TAGS = set(
    "a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li "
    "mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var".split()
)
_ATTRIBUTES = {
    "*": {"dir", "lang", "title"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
    "blockquote": {"cite"},
    "q": {"cite"},
}


class Reading(msgspec.Struct, frozen=True):
    """The articles of a site, drafts left out, in order of their ids; and what the build can live with."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


class _FileReading(msgspec.Struct, frozen=True):
    """What one file gives; no article where it is a draft or at fault."""

    article: Article | None
    problems: tuple[Problem, ...]


def read_articles(root: Path, memo: Memo, stage: Stage) -> Reading:
    """Read every article below `content/articles/` of the site at `root`.

    Raises ContentError with the faults of all files.
    """
    folder = root / "content" / "articles"
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.md"))}
    keys = {path: key_of(_code(), path, data) for path, data in files.items()}
    known = memo.get("read", keys.values())
    readings = {path: _decode(known[key]) for path, key in keys.items() if key in known}
    stage.advance(len(readings))
    fresh = {}
    for path in files.keys() - readings.keys():
        readings[path] = fresh[path] = read_article(files[path], path)
        stage.advance(1)
    memo.put("read", {keys[path]: _ENCODER.encode(reading) for path, reading in fresh.items()})
    memo.keep_only("read", keys.values())
    articles = tuple(reading.article for _, reading in sorted(readings.items()) if reading.article)
    problems = [problem for _, reading in sorted(readings.items()) for problem in reading.problems]
    if any(problem.severity == "error" for problem in problems):
        raise ContentError(problems)
    return Reading(articles, tuple(problems))


def read_article(data: bytes, path: str) -> _FileReading:
    """Read one content file; `path` is the one below the site's root."""
    head, markdown, problems = parse_content(data, path)
    if head is None or head.draft:
        return _FileReading(None, problems)
    html = to_html(markdown)
    article_id = path.removeprefix("content/articles/").removesuffix(".md")
    return _FileReading(
        Article(
            id=article_id,
            path=path,
            slug=_slug(head.slug or article_id.rpartition("/")[2]),
            headline=head.title,
            published=head.published,
            html=html,
            text=f"{head.title}\n{plain_text(html)}",
            section=head.section,
            thread=head.thread,
            byline=head.byline,
            contributors=head.contributors,
            dateline=head.dateline,
            summary=head.summary,
            source=head.source,
            source_url=head.source_url,
            licence=head.licence,
            picture=head.picture,
            corrections=head.corrections,
            overrides=head.overrides,
        ),
        problems,
    )


def _slug(name: str) -> str:
    """A name that can stand in an address as it is stays whole, however long: files have unlike names for a reason."""
    return name if is_slug(name) else slug_of(name)


def to_html(markdown: str) -> str:
    """CommonMark with tables → sanitised HTML. The page's headline is its only `h1`: a `#` heading becomes an `h2`."""
    html = re.sub(r"<(/?)h1\b", r"<\1h2", _MARKDOWN.html(markdown))
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None, url_schemes=_SCHEMES).strip()


@cache
def _code() -> str:
    here = Path(__file__).parent
    parts = [here, here.parent / "prose.py", here.parent / "model.py", here.parent / "slugs.py"]
    return key_of(digest_of_files(*parts), *(version(name) for name in ("pyromark", "nh3", "pyyaml")))


_ENCODER = msgspec.msgpack.Encoder()


def _decode(value: bytes) -> _FileReading:
    return msgspec.msgpack.decode(value, type=_FileReading)
