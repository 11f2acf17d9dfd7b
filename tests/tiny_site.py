"""Tiny whole sites: made, built, read back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.build import Report, build
from generator.config import read_config
from generator.progress import Silent

NO_MODEL = (
    '[site]\ntitle = "Test"\nurl = "https://example.org/"\n[annotation]\nmodel = "none"\n[pages]\npair_minimum = 1\n'
)


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below `root`; a `site.toml` without a model is added where there is none."""
    config = {} if (root / "content/site.toml").exists() else {"content/site.toml": NO_MODEL}
    for name, text in {**config, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def article(title: str, body: str = "", **head: object) -> str:
    """A content file."""
    lines = [f"{key}: {value}" for key, value in head.items()]
    return "\n".join(["---", f"title: {title!r}", *lines, "---", "", body, ""])


def build_site(root: Path, *, clean: bool = False) -> Report:
    """Build without a word."""
    return build(root, read_config(root), Silent(), clean=clean)


def tree(site: Path) -> dict[str, bytes]:
    """All files of a built site by path, the search index left out."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and not is_search_bundle(path.relative_to(site).parts)
    }


def is_search_bundle(parts: tuple[str, ...]) -> bool:
    """Whether a path stands in the folder that is exempt from the byte-for-byte law: `search/<year>/`."""
    return parts[0] == "search" and len(parts) > 2
