"""A new site: the files that `clipfile init` lays out in an empty folder."""

from __future__ import annotations

from pathlib import Path

from generator.errors import ContentError, error

_FILES = {
    "content/site.toml": """\
# docs/reference/configuration.md lists every setting.
[site]
title = "Our archive"
description = "What we reported, filed by person and country."
language = "en"
# url = "https://example.org/archive/"
# publisher = "The Example Gazette"
""",
    "content/articles/welcome.md": """\
---
title: Welcome to the archive
summary: How this archive begins.
---

This is the first article. Put the next ones beside it, or paste a newspaper page into `seeds/` and run
`clipfile import seeds`; then run `clipfile build`.
""",
    ".gitignore": "_site\n.build/\n",
}


def lay_out(root: Path) -> list[str]:
    """Write the files of a new site below `root`; their paths.

    Raises ContentError where one of them is there already, and then writes nothing.
    """
    taken = [path for path in _FILES if (root / path).exists()]
    if taken:
        remedy = "Begin in an empty folder; nothing was written."
        raise ContentError([error(path, "This file is there already.", remedy, "init-exists") for path in taken])
    for path, text in _FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    (root / "seeds").mkdir(exist_ok=True)
    return [*_FILES, "seeds/"]
