"""A site whose one page holds the words of content/words.txt, served until Ctrl-C: python site.py ROOT PORT."""

import sys
from pathlib import Path

from generator.errors import ContentError, error
from generator.model import RenderedPage
from generator.publish import last_release, publish_release, stage_release
from generator.serve import serve

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"


def build(root: Path) -> None:
    words = (root / "content" / "words.txt").read_text()
    if "bad" in words:
        raise ContentError([error("content/words.txt", "A <bad> word.", "Take another.", "bad")])
    head = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>Words</title>'
    html = f'<!doctype html><html lang="en"><head>{head}</head><body><p>{words}</p></body></html>'
    pages = [RenderedPage(url, words, html.encode()) for url in ("", "people/", "404.html")]
    last = last_release(root)
    publish_release(root, stage_release(root, pages, {}, last), 2)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    serve(folder, int(sys.argv[2]), lambda: build(folder), lambda line: print(line, flush=True))  # noqa: T201 (a program)
