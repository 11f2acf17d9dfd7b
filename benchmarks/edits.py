"""Whether a site that was built again after each of many random edits is, byte for byte, the one a clean build makes.

    python benchmarks/edits.py --articles 1000 --edits 300

Adds, changes, deletes and renames articles, states and withdraws authority records, and changes a template, a file of
static/ and the settings; builds after each edit; compares with a clean build of the same folder from time to time and
at the end. The search index is left out, for its bytes are not repeatable. Exits with 1 at the first difference.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import time
from pathlib import Path

from rebuild import SITE, article

from generator.build import build, verify
from generator.config import read_config
from generator.progress import Silent

RECORDS = (
    '[{id}]\nname = "{name} the Elder"\nvariants = ["{name}"]\n',
    '[{id}]\nname = "{name}"\nhidden = true\n',
    '[{id}-of-record]\nname = "{name}"\nformerly = ["{id}"]\ndescription = "A person of the corpus"\n',
)


def main() -> None:
    """Edit, build, compare."""
    options = _options()
    chance = random.Random(options.seed)  # noqa: S311 (edits, not secrets)
    site = options.work / "edits"
    shutil.rmtree(site, ignore_errors=True)
    articles = site / "content" / "articles"
    articles.mkdir(parents=True)
    (site / "content" / "site.toml").write_text(SITE)
    for number in range(options.articles):
        (articles / f"story-{number:06}.md").write_text(article(number))
    build(site, read_config(site), Silent())
    spent = 0.0
    for number in range(1, options.edits + 1):
        what = edit(site, chance, options.articles + number)
        began = time.process_time()
        report = build(site, read_config(site), Silent())
        spent += time.process_time() - began
        print(f"{number}: {what}; {report.written:,} pages written, {report.reused:,} reused", flush=True)
        if number % options.every == 0 or number == options.edits:
            compare(site)
    each = spent / options.edits
    print(f"{options.edits} edits of {options.articles:,} articles, {each:.2f} s of CPU each: no difference")


def edit(site: Path, chance: random.Random, number: int) -> str:
    """Change something at random, and say what."""
    articles = site / "content" / "articles"
    some = chance.choice(sorted(articles.glob("*.md")))
    kind = chance.choice(["add", "change", "append", "delete", "rename", "record", "template", "static", "setting"])
    if kind == "add":
        (articles / f"story-{number:06}.md").write_text(article(number))
    elif kind == "change":
        some.write_text(article(number))
    elif kind == "append":
        some.write_text(f"{some.read_text()}\nOne more sentence, the {number}th.\n")
    elif kind == "delete":
        some.unlink()
    elif kind == "rename":
        some.rename(articles / f"renamed-{number:06}.md")
    elif kind == "record":
        head = some.read_text().partition("people: [")[2].partition("]")[0]
        name = chance.choice([one.strip(" \"'") for one in head.split(",")])
        _write(site / "content/authority/people.toml", _record(chance, name))
    elif kind == "template":
        page = '{% extends "builtin/not_found.html" %}\n{# ' + str(number) + " #}\n"
        _write(site / "templates/not_found.html", page)
    elif kind == "static":
        _write(site / "static/note.txt", str(number))
    else:
        (site / "content/site.toml").write_text(SITE.replace("[annotation]", f'notice = "Edit {number}"\n[annotation]'))
    return f"{kind} {some.name}" if kind in ("change", "append", "delete", "rename") else kind


def compare(site: Path) -> None:
    """Exit where a clean build differs from what is published."""
    different = verify(site, read_config(site), Silent())
    for path in different:
        print(f"{path} is not what a clean build makes")
    if different:
        sys.exit(1)


def _record(chance: random.Random, name: str) -> str:
    return chance.choice(RECORDS).format(id="-".join(name.lower().split()), name=name)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--every", type=int, default=25, help="edits between two comparisons")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=Path("bench"), help="where the site is laid out")
    return parser.parse_args()


if __name__ == "__main__":
    main()
