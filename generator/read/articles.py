"""content/articles/**.md → Article."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec
import nh3
import pyromark

from generator.errors import ContentError, error, warning
from generator.memo import Bundles, Memo, digest_of_files, key_of
from generator.model import Article, Body, Card, Later, Problem, article_of, lead_of
from generator.progress import Stage
from generator.prose import first_sentence, plain_text, without_controls
from generator.read.frontmatter import YAML, parse_content
from generator.slugs import is_slug, slug_of
from generator.stamps import stamp_of

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
_WORDLESS = re.compile(r"<th>\s*</th>")
_HEADLESS = re.compile(rf"<thead>\s*<tr>(?:\s*{_WORDLESS.pattern})+\s*</tr>\s*</thead>")
_NAMELESS = re.compile(r'(<a [^>]*>\s*<img [^>]*\balt=")("[^>]*>\s*</a>)')
_CLEANER = nh3.Cleaner(tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None, url_schemes=_SCHEMES)

_HERE = Path(__file__).resolve().parent
CODE = (_HERE, *(_HERE.parent / name for name in ("prose.py", "model.py", "slugs.py", "wording.py")))
"""What articles are read with: this room, and the modules outside that have a say in them."""


class Cards(NamedTuple):
    """The articles of a site, drafts left out, in order of their ids; and what the build can live with."""

    cards: tuple[Card, ...]
    problems: tuple[Problem, ...]


class _File(NamedTuple):
    """What a content file gave when it was read; no card where it is a draft or at fault."""

    stamp: str
    key: str
    card: Card | None
    problems: tuple[Problem, ...]


def read_cards(root: Path, memo: Memo, stage: Stage) -> Cards:
    """Read the card of every article below `content/articles/` of the site at `root`; the bodies are then in the memo.

    A file whose stamp is that of the last build is not opened (see `generator.stamps` for what that misses).

    Raises ContentError with the faults of all files.
    """
    now = time.time_ns()
    before = Bundles(memo, "files", _code(), _File)
    files: dict[str, _File] = {}
    bodies: dict[str, bytes] = {}
    unnamed: list[Problem] = []
    others: list[str] = []
    for path, status in _visible_files(root):
        if not path.isascii() and _NO_TEXT.search(path):
            unnamed.append(_has_no_name(path))
            continue
        if status is None:
            others.append(path)
            continue
        stamp, known = stamp_of(status, now), before.values.get(path)
        if known and stamp and known.stamp == stamp:
            files[path] = known
            continue
        files[path], body = _read_file(root, path, stamp, known)
        if body:
            bodies[files[path].key] = _encode(body)
        if len(bodies) == _BODIES_A_PUT:
            memo.put("body", bodies)
            bodies.clear()
        stage.advance()
    memo.put("body", bodies)  # before the files: whoever finds a card finds its body
    before.replace(files)
    memo.keep_only("body", len(files), lambda: [file.key for file in files.values()])
    problems = (*sorted(unnamed), *_problems_of(files)) if files or unnamed else (_NO_ARTICLE,)
    problems += tuple(_passed_over(sorted(others)))
    if any(problem.severity == "error" for problem in problems):
        raise ContentError(problems)
    return Cards(tuple([file.card for _, file in sorted(files.items()) if file.card]), problems)


def _read_file(root: Path, path: str, stamp: str, known: _File | None) -> tuple[_File, Body | None]:
    """What a content file gives, and its body unless the memo has that since the last build, of which `known` tells."""
    data = (root / path).read_bytes()
    key = key_of(_code(), path, data)
    if known and known.key == key:
        return known._replace(stamp=stamp), None
    card, body, problems = read_article(data, path, key)
    return _File(stamp, key, card, problems), body


def _problems_of(files: Mapping[str, _File]) -> Iterator[Problem]:
    for _, found in sorted((path, file.problems) for path, file in files.items() if file.problems):
        yield from found


def articles_of(memo: Memo, cards: Iterable[Card]) -> Later[Article]:
    """The articles whose cards `read_cards` gave, by `Article.id`, each opened when it is asked for."""
    by_id = {card.id: card for card in cards}

    def opened(article: str) -> Article:
        card = by_id[article]
        return article_of(card, _decode_body(memo.value("body", card.body)))

    return Later({article: card.body for article, card in by_id.items()}, opened)


def read_article(data: bytes, path: str, key: str) -> tuple[Card | None, Body | None, tuple[Problem, ...]]:
    """Read one content file; `path` is the one below the site's root, `key` the hash that the card gives its body."""
    head, markdown, problems = parse_content(data, path)
    if head is None or head.draft:
        return None, None, problems
    html = to_html(markdown)
    text = f"{head.title}\n{plain_text(html)}"
    article_id = path.removeprefix("content/articles/").removesuffix(".md")
    card = Card(
        id=article_id,
        path=path,
        slug=_slug(head.slug or article_id.rpartition("/")[2]),
        headline=head.title,
        published=head.published,
        body=key,
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
        lead=head.summary or first_sentence(text, lead_of(text, len(head.title) + 1).start),
    )
    return card, Body(html, text), problems


def with_lines(problems: Iterable[Problem], root: Path) -> Iterator[Problem]:
    """The problems, those of an editor's word in front matter with the line that has it, which cards do not tell."""
    for problem in problems:
        quoted = re.search(r"""(["'])(.+?)\1""", problem.message)
        if problem.code.startswith("override-") and quoted:
            lines = (root / problem.where).read_text("utf-8-sig", "replace").splitlines()
            line = next((number for number, line in enumerate(lines, 1) if quoted[2] in line), 1)
            yield problem._replace(where=f"{problem.where}:{line}")
        else:
            yield problem


def _has_no_name(path: str) -> Problem:
    shown = path.encode("utf-8", "backslashreplace").decode()
    return error(shown, "The name of this file is not UTF-8.", "Give it another name.", "content-name")


_NO_TEXT = re.compile("[\ud800-\udfff]")
"""What Python reads for bytes of a file's name that are no UTF-8 (PEP 383)."""


def _slug(name: str) -> str:
    """A name that can stand in an address as it is stays whole, however long: files have unlike names for a reason."""
    return name if is_slug(name) else slug_of(name)


def to_html(markdown: str) -> str:
    """CommonMark with tables → sanitised HTML. The page's headline is its only `h1`: a `#` heading becomes an `h2`.

    A table in Markdown cannot do without a row of heads; heads without words are left out or become plain cells. A link
    that is a picture without alternative text is called one, or nobody could tell that it is there.
    """
    html = re.sub(r"<(/?)h1\b", r"<\1h2", _MARKDOWN.html(markdown))
    html = without_controls(_CLEANER.clean(html)).strip()
    html = _WORDLESS.sub("<td></td>", _HEADLESS.sub("", html))
    return _NAMELESS.sub(r"\1Picture\2", html)


def _passed_over(paths: Sequence[str]) -> Iterator[Problem]:
    """One warning for all files that are no articles, perhaps by a slip in their names."""
    if paths:
        named = ", ".join(path.removeprefix("content/articles/") for path in paths[:_NAMED])
        more = f" and {len(paths) - _NAMED:,} more" if len(paths) > _NAMED else ""
        message = f"Only files whose names end in .md are articles; passed over: {named}{more}."
        remedy = "Let the name of an article end in .md; what belongs to the pages stands in static/."
        yield warning("content/articles", message, remedy, "content-passed-over")


_NAMED = 5
"""Files that are passed over and told by name."""
_BODIES_A_PUT = 500
_NO_ARTICLE = warning(
    "content/articles",
    "There is no article here.",
    "Write one, or have `clipfile import` make one of a source.",
    "content-none",
)


def _visible_files(root: Path) -> Iterator[tuple[str, os.stat_result | None]]:
    """Paths below `root` of the content files, with what stat says of them; None for files of other kinds.

    Hidden ones are no articles: the lock of an editor (`.#talks.md`) leads nowhere, and `._talks.md` is the Finder's.
    """
    folders = ["content/articles"]
    while folders:
        folder = folders.pop()
        try:
            entries = os.scandir(root / folder)
        except FileNotFoundError:
            continue
        with entries:
            for entry in entries:
                name = entry.name
                if name[0] == ".":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(f"{folder}/{name}")
                else:
                    yield f"{folder}/{name}", entry.stat() if name.endswith(".md") else None


@cache
def _code() -> str:
    cleaner: str = nh3.__version__  # type: ignore[attr-defined]  # its stub leaves it out
    return key_of(digest_of_files(*CODE), pyromark.__version__, cleaner, YAML)


_encode = msgspec.msgpack.Encoder().encode
_decode_body = msgspec.msgpack.Decoder(Body).decode
