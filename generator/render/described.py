"""What each article says, one JSON object a line: the answer of `clipfile annotate`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.archive import Archive
from generator.model import Card, Reference


def described(archive: Archive, paths: list[str]) -> Iterator[str]:
    """One line an article, in order of the paths: of all articles, or of those at or below `paths`.

    An object holds `path` (of the content file, below the site's root), `headline`, `people` (id, name, the surface
    forms, the number of mentions, the role as this article gives it, whether it is in a byline alone) and `countries`
    (code, name, the number of mentions, and whether by name, adjective, capital or editor).
    """
    for article in sorted(archive.articles, key=lambda article: article.path):
        if not paths or any(article.path == path or article.path.startswith(f"{path}/") for path in paths):
            yield msgspec.json.encode(_said(archive, article)).decode()


def _said(archive: Archive, article: Card) -> dict[str, object]:
    people: dict[str, list[Reference]] = {}
    countries: dict[str, list[Reference]] = {}
    for reference in archive.told[article.id]:
        found = people if reference.kind == "person" else countries
        found.setdefault(reference.entity, []).append(reference)
    return {
        "path": article.path,
        "headline": article.headline,
        "people": [
            {
                "id": person,
                "name": archive.person[person].name if person in archive.person else references[0].surface,
                "forms": list(dict.fromkeys(reference.surface for reference in references)),
                "mentions": len(references),
                "role": next((reference.role for reference in references if reference.role), ""),
                "byline": all(reference.credit for reference in references),
            }
            for person, references in people.items()
        ],
        "countries": [
            {
                "code": code,
                "name": archive.country[code].name,
                "mentions": len(references),
                "by": sorted({reference.by for reference in references}),
            }
            for code, references in countries.items()
        ],
    }
