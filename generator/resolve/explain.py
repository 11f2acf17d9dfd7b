"""Why each mention is linked as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.archive import Archive
from generator.model import Article, Card, Country, EntityKind, Person, Reference, Span
from generator.names import fold
from generator.resolve.authority import nearest

LONGEST = 160


def explain(archive: Archive, target: str) -> Iterator[str]:
    """Lines that say which rule linked each mention of a person, of a country or in an article.

    `target` is a name, an id, a country's code, or an article's id or path; of what nobody knows, the lines name what
    is like it.
    """
    wanted = fold(target)
    people = [person for person in archive.people if target == person.id or wanted in _names(person)]
    countries = [c for c in archive.countries if target.upper() == c.code or target == c.slug or wanted == fold(c.name)]
    articles = [article for article in archive.articles if target in (article.id, article.path)]
    for person in people:
        yield from _of_person(archive, person)
    for country in countries:
        yield from _of_country(archive, country)
    for article in articles:
        yield from _of_article(archive, article)
    left = [one for one in archive.unresolved if fold(one.surface) == wanted]
    for one in left:
        yield f"{_where(archive, one.article)}: {one.surface!r} is left unlinked: {one.because}"
        yield f"    {sentence(archive.stories[one.article].article, one.span)}"
        if one.candidates:
            yield f"    It could be {' or '.join(one.candidates)}."
    if not (people or countries or articles or left):
        yield f"Nobody and nothing here is called {target!r}."
        known = [name for person in archive.people for name in (person.id, person.name)]
        if near := nearest(target, [*known, *(c.name for c in archive.countries), *archive.article]):
            yield f"Near it are {', '.join(near)}."


def sentence(article: Article, span: Span) -> str:
    """The words around a mention, in its own line of the text, the mention in brackets."""
    start = max(article.text.rfind("\n", 0, span.start) + 1, span.start - LONGEST // 2)
    end = article.text.find("\n", span.end)
    end = min(len(article.text) if end < 0 else end, span.end + LONGEST // 2)
    before, after = article.text[start : span.start], article.text[span.end : end]
    return f"{before.lstrip()}[{article.text[span.start : span.end]}]{after.rstrip()}"


def _names(person: Person) -> set[str]:
    return {fold(name) for name in (person.name, *person.variants)}


def _of_person(archive: Archive, person: Person) -> Iterator[str]:
    said = "an editor's record" if person.confirmed else "found by the rules"
    yield f"{person.name} (people/{person.id}/), {said}"
    if person.variants:
        yield f"  also {', '.join(person.variants)}"
    yield from _mentions(archive, "person", person.id)


def _of_country(archive: Archive, country: Country) -> Iterator[str]:
    yield f"{country.name} ({country.code}, countries/{country.slug}/)"
    yield from _mentions(archive, "country", country.code)


def _mentions(archive: Archive, kind: EntityKind, entity: str) -> Iterator[str]:
    references = (r for r in archive.references if (r.kind, r.entity) == (kind, entity))
    for article, mentions in groupby(references, key=lambda reference: reference.article):
        yield f"  {_where(archive, article)}"
        yield from _reasons(archive, mentions)


def _of_article(archive: Archive, article: Card) -> Iterator[str]:
    yield _where(archive, article.id)
    story = archive.stories[article.id]
    for reference in story.references:
        yield f"  {reference.entity}"
        yield from _reasons(archive, [reference])
    for left in story.unresolved:
        yield f"  nobody: {left.because}"
        yield f"    {sentence(story.article, left.span)}"


def _reasons(archive: Archive, references: Iterable[Reference]) -> Iterator[str]:
    for reference in references:
        if reference.span:
            yield f"    {sentence(archive.stories[reference.article].article, reference.span)}"
        credit = "a credit; " if reference.credit else ""
        yield f"      because {credit}{reference.because}"


def _where(archive: Archive, article: str) -> str:
    published = archive.article[article].published
    return f"{archive.article[article].path} ({published.isoformat() if published else 'undated'})"
