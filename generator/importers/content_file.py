"""Imported → a file below content/articles/, and what such a file says about where it came from.

Its front matter ends with `imported`: the source it was made from, what the source calls the article, and the digest
of the file as it was written, the line of the digest left out. As long as the digest is right nobody has edited the
file, and it may be written again when its source changes; a file with any other byte in it is the editor's.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import yaml

from generator.errors import ToolError, error
from generator.importers.imported import Imported
from generator.slugs import slug_of

Key = tuple[str, str]
"""What makes two sources one article: its address or URN, or else the file and what the file calls it."""

_DIGEST = re.compile(rb"^  digest: (sha256:[0-9a-f]{64})\n", re.MULTILINE)
_IMPORTED = re.compile(r"^imported:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)
_URI = re.compile(r"[a-z][a-z0-9+.-]*:\S+", re.IGNORECASE)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ContentFile(NamedTuple):
    """A file that an import has written, as it is now."""

    path: Path
    source: str
    data: bytes


def digest_in(data: bytes) -> str:
    """The digest that a file bears."""
    found = _DIGEST.search(data)
    return found[1].decode() if found else ""


def is_edited(data: bytes) -> bool:
    """Whether a file is not as the import has written it."""
    return digest_in(data) != _digest(_DIGEST.sub(b"", data, count=1))


def article_key(source: str, name: str) -> Key:
    """The key of the article that the file `source` calls `name`: a URI is the same in every file."""
    return ("" if _URI.fullmatch(name) else source, name)


def imported_files(root: Path) -> dict[Key, ContentFile]:
    """Every file below content/articles/ that says what it was imported from, wherever an editor may have moved it."""
    files: dict[Key, ContentFile] = {}
    for path in sorted(file for file in (root / "content" / "articles").rglob("*.md") if file.is_file()):
        data = path.read_bytes()
        if (provenance := _provenance(data)) is not None:
            source, name = provenance
            files.setdefault(article_key(source, name), ContentFile(path, source, data))
    return files


def content_of(article: Imported, source: str) -> bytes:
    """The bytes of the file for an article of the file `source`."""
    stated = {
        "title": article.headline,
        "date": article.published,
        "section": article.section,
        "byline": list(article.byline),
        "contributors": list(article.contributors),
        "dateline": article.dateline,
        "source": article.source,
        "source_url": article.source_url,
        "summary": article.summary,
    }
    provenance = {"from": source, "id": article.id}
    head = {key: value for key, value in stated.items() if value} | {"imported": provenance}
    front_matter = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=10**6).encode()
    body = f"---\n\n{article.body}\n".encode() if article.body else b"---\n"
    digest = _digest(b"---\n" + front_matter + body)
    return b"---\n" + front_matter + f"  digest: {digest}\n".encode() + body


def free_path(article: Imported, root: Path) -> Path:
    """Where a new file for the article goes: by year and headline, numbered where another article has that name."""
    year = f"{article.published.year:04}" if article.published else "undated"
    path = root / "content" / "articles" / year / f"{slug_of(article.headline)}.md"
    name, number = path.stem, 1
    while path.exists():
        number += 1
        path = path.with_stem(f"{name}-{number}")
    return path


def write(path: Path, data: bytes) -> None:
    """Write the file whole or not at all. Raises ToolError where the disk refuses."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError as fault:
        remedy = "See whether the disk is full and the folder may be written to, then try again."
        raise ToolError([error(str(path), f"It cannot be written: {fault.strerror}.", remedy, "import-disk")]) from None


def _digest(data: bytes) -> str:
    return f"sha256:{sha256(data).hexdigest()}"


def _provenance(data: bytes) -> tuple[str, str] | None:
    """Source and name, read even where an editor has broken other parts of the front matter."""
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    front_matter = (*text.split("\n---", 1), "")[0]
    found = _IMPORTED.search(f"{front_matter}\n")
    try:
        match yaml.load(found[0], _Loader) if found else None:  # noqa: S506 (a safe loader, in C where it is built)
            case {"imported": {"from": str(source), "id": str(name)}}:
                return source, name
    except yaml.YAMLError:
        pass
    return None
