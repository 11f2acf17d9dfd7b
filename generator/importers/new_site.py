"""A new site: the files that `clipfile init` lays out in a folder that holds none."""

from __future__ import annotations

from pathlib import Path

from generator import __version__
from generator.errors import ContentError, error
from generator.importers.content_file import write

_FILES = {
    "content/site.toml": """\
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

This is the first article. Put the next ones beside it, or paste a newspaper page into a text file in `seeds/` and run
`clipfile import seeds`; then run `clipfile build`.
""",
    ".github/workflows/pages.yml": """\
# Builds the site at each push to main and publishes it on GitHub Pages.
# On GitHub, choose once: Settings, Pages, Source: GitHub Actions.
name: Publish the site

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

# One deployment at a time; one that is under way is finished.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - uses: actions/configure-pages@v5
        id: pages
      # The memo holds what the model said of each text; without it a build is slow and its bytes are the same.
      - uses: actions/cache@v4
        with:
          path: .build/memo.sqlite
          key: memo-${{ github.sha }}
          restore-keys: memo-
      - run: pip install clipfile==VERSION
      - run: clipfile build
        env:
          CLIPFILE_URL: ${{ steps.pages.outputs.base_url }}
      - run: clipfile check
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@v4
        id: deployment
""".replace("VERSION", __version__),
    ".gitignore": "_site\n.build/\n",
    "seeds/README.md": """\
Pages as they were pasted, feeds and saved web pages: one file each. `clipfile import seeds` makes articles of them.
""",
}


def lay_out(root: Path) -> list[str]:
    """Write the files of a new site below `root`; their paths. A `.gitignore` that is there gets the lines it lacks.

    Raises ContentError where one of them is there already, and then writes nothing; ToolError where the disk refuses.
    """
    taken = [path for path in _FILES if path != ".gitignore" and (root / path).exists()]
    if taken:
        remedy = "Begin in an empty folder, or move it away first; nothing was written."
        raise ContentError([error(path, "This file is there already.", remedy, "init-exists") for path in taken])
    files = {**_FILES, ".gitignore": _with_ignored(root / ".gitignore")}
    for path, text in files.items():
        write(root / path, text.encode("utf-8", "surrogateescape"))
    return list(files)


def _with_ignored(path: Path) -> str:
    text = path.read_text("utf-8", "surrogateescape") if path.exists() else ""
    lines = text.splitlines()
    return "\n".join([*lines, *(line for line in _FILES[".gitignore"].splitlines() if line not in lines), ""])
