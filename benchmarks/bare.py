"""What a first build costs at the least: the same libraries, with nothing of Clipfile's between them.

    python benchmarks/bare.py SITE

Reads the articles of a site as `benchmarks/rebuild.py` leaves it, and makes of each a plain page with its people and
countries, and of each of those a plain list: front matter by PyYAML, Markdown by pyromark, pages by Jinja, one file a
page in a temporary folder of the site. No links in the text, no neighbours, no feeds, no check, nothing remembered.
Prints CPU seconds by step: what Clipfile takes beyond them goes into what its pages have more, and into its checks.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import jinja2
import pyromark
import yaml

ARTICLE = """\
<!DOCTYPE html>
<html lang="en"><head><title>{{ head.title }}</title></head>
<body><h1>{{ head.title }}</h1><time>{{ head.date }}</time>{{ body | safe }}
{% for kind in ("people", "countries") %}<ul>
{% for name in head[kind] or () %}<li><a href="/{{ kind }}/{{ name }}/">{{ name }}</a></li>{% endfor %}
</ul>{% endfor %}</body></html>
"""
TERM = """\
<!DOCTYPE html>
<html lang="en"><head><title>{{ name }}</title></head><body><h1>{{ name }}</h1><ul>
{% for slug, head in articles %}
<li><a href="/articles/{{ slug }}/">{{ head.title }}</a> {{ head.date }}</li>
{% endfor %}
</ul></body></html>
"""


class Read(NamedTuple):
    """A content file, cut in two."""

    slug: str
    head: str
    markdown: str


def main() -> None:
    """Print the CPU seconds of each step."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("site", type=Path)
    site = parser.parse_args().site
    files = sorted((site / "content" / "articles").glob("*.md"))
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    environment = jinja2.Environment(autoescape=True)
    article, term = environment.from_string(ARTICLE), environment.from_string(TERM)
    markdown = pyromark.Markdown()
    began = time.process_time()
    with _timed("reading"):
        read = [_cut(file) for file in files]
    with _timed("front matter"):
        heads: dict[str, dict[str, Any]] = {one.slug: yaml.load(one.head, loader) for one in read}  # noqa: S506 (safe)
    with _timed("Markdown"):
        bodies = {one.slug: markdown.html(one.markdown) for one in read}
    with _timed("pages of articles"):
        pages = {f"articles/{slug}": article.render(head=head, body=bodies[slug]) for slug, head in heads.items()}
    with _timed("lists of people and countries"):
        named: dict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = defaultdict(list)
        for slug, head in heads.items():
            for kind in ("people", "countries"):
                for name in head[kind] or ():
                    named[kind, name].append((slug, head))
        pages |= {f"{kind}/{name}": term.render(name=name, articles=those) for (kind, name), those in named.items()}
    with tempfile.TemporaryDirectory(dir=site) as folder:
        with _timed("writing"):
            for path, page in pages.items():
                target = Path(folder, path, "index.html")
                target.parent.mkdir(parents=True)
                target.write_text(page)
        print(f"{time.process_time() - began:6.2f} s all, {len(pages):,} pages")


def _cut(file: Path) -> Read:
    head, _, markdown = file.read_text().removeprefix("---\n").partition("\n---\n")
    return Read(file.stem, head, markdown)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    began = time.process_time()
    yield
    print(f"{time.process_time() - began:6.2f} s {what}")


if __name__ == "__main__":
    main()
