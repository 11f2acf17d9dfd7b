"""Who stands for which country: "President Macron of France", "Soviet Foreign Minister Molotov".

What follows reads no more than a name, its role and a country in one phrase.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from generator.archive import Archive
from generator.model import Article, Reference

_LARGE_MAJORITY = 3 / 4


def countries_of_people(archive: Archive) -> Mapping[str, str]:
    """The country code, by `Person.id`, of those whom articles set for one country.

    Evidence is only what stands in one breath with a name and its role. Where articles disagree, three in four must
    say the same; whoever has no such evidence stands for no country here.
    """
    evidence: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in archive.articles:
        told = {(person, code) for person, code in _told(article, archive.references_in(article.id))}
        for person, code in told:
            evidence[person][code] += 1
    found = {}
    for person, counts in evidence.items():
        (code, most), *_ = counts.most_common()
        if most >= counts.total() * _LARGE_MAJORITY:
            found[person] = code
    return found


def _told(article: Article, references: tuple[Reference, ...]) -> Iterator[tuple[str, str]]:
    """Person and country of each two neighbouring mentions that make one phrase."""
    for a, b in pairwise(references):
        if a.kind == "person" and _set_for(article.text, a, b):
            yield a.entity, b.entity
        elif a.kind == "country" and _sent_by(article.text, a, b):
            yield b.entity, a.entity


def _set_for(text: str, person: Reference, country: Reference) -> bool:
    """Whether it says "President Macron of France", "Qin, the Chinese …" or "Qin, foreign minister of China"."""
    if not (person.span and country.span and person.role and country.kind == "country") or person.credit:
        return False
    between = text[person.span.end : country.span.start]
    if country.by == "name" and between in (" of ", " of the "):
        return True
    words = (between + country.surface).removeprefix(", ").removeprefix("the ")
    whole = words == person.role and between.endswith((" of ", " of the "))
    return between.startswith(", ") and (whole or (words == country.surface and person.role.startswith(words)))


def _sent_by(text: str, country: Reference, person: Reference) -> bool:
    """Whether it says "Soviet Foreign Minister Molotov" or "Syria’s President Assad"."""
    if not (country.span and person.span and person.role and person.kind == "person") or person.credit:
        return False
    between = text[country.span.end : person.span.start]
    return between.removeprefix("’s").removeprefix("'s") == f" {person.role} "
