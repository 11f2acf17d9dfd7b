"""Why each mention is linked as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.archive import Archive
from generator.model import Article, Card, Country, EntityKind, Person, Reference, Span
from generator.names import fold, parse_name, short_form
from generator.patterns import pattern
from generator.resolve.authority import nearest

LONGEST = 160


def explain(archive: Archive, target: str) -> Iterator[str]:
    """Lines that say which rule linked each mention of a person, of a country or in an article.

    `target` is a name, an id, a country's code, an article's id or path, or the address of a page; a short name that
    several people bear lists them. Of what nobody knows, the lines name what is like it.
    """
    if found := _ADDRESS.search(target):
        people = [p for p in archive.people if found["kind"] == "people" and found["id"] in (p.id, *p.formerly)]
        countries = [c for c in archive.countries if found["id"] == c.slug and found["kind"] == "countries"]
    else:
        people = _called(archive, target)
        countries = _countries_called(archive, target)
    articles = [a for a in archive.articles if target in (a.id, a.path) or _has_address(a, target)]
    if len(people) > 1 and not parse_name(target).given:
        yield f"{len(people)} people are called {target}:"
        yield from (f"  {_heading(person)}, {_count(archive, person)}" for person in people)
    else:
        for person in people:
            yield from _of_person(archive, person)
    for country in countries:
        yield from _of_country(archive, country)
    for article in articles:
        yield from _of_article(archive, article)
    left = [one for one in archive.unresolved if fold(one.surface) == fold(target)]
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


_ADDRESS = pattern(r"(?:^|/)(?P<kind>people|countries)/(?P<id>[^/]+)(?:/(?:index\.\w+)?)?$")


def _has_address(article: Card, target: str) -> bool:
    """Whether an address is the article's: "articles/1987/12/treaty/", under whatever base."""
    month = f"{article.published:%Y/%m}" if article.published else "undated"
    return target.removesuffix("index.html").rstrip("/").endswith(f"articles/{month}/{article.slug}")


def _called(archive: Archive, target: str) -> list[Person]:
    """Those of an id, else of a full name, else all who bear a short one."""
    if target in archive.person:
        return [archive.person[target]]
    name = parse_name(target)
    if name.given:
        return [person for person in archive.people if _is_called(person, target)]
    return [
        person
        for person in archive.people
        if _is_called(person, target) or short_form(name, parse_name(person.name)) in ("surname", "first")
    ]


def _countries_called(archive: Archive, target: str) -> list[Country]:
    return [
        c for c in archive.countries if target.upper() == c.code or target == c.slug or fold(target) == fold(c.name)
    ]


def sentence(article: Article, span: Span) -> str:
    """The words around a mention, in its own line of the text, the mention in brackets."""
    line = article.text.rfind("\n", 0, span.start) + 1
    before = article.text[line : span.start]
    after = article.text[span.end :].partition("\n")[0]
    if len(before) > LONGEST // 2:
        before = f"… {before[-LONGEST // 2 :].partition(' ')[2]}"
    if len(after) > LONGEST // 2:
        after = f"{after[: LONGEST // 2].rpartition(' ')[0]} …"
    return f"{before}[{article.text[span.start : span.end]}]{after.rstrip()}"


def _is_called(person: Person, name: str) -> bool:
    return fold(name) in {fold(known) for known in (person.name, *person.variants)}


def _heading(person: Person) -> str:
    said = "an editor's record" if person.confirmed else "found by the rules"
    return f"{person.name} (people/{person.id}/), {said}"


def _count(archive: Archive, person: Person) -> str:
    mentions, articles = len(archive.references_to("person", person.id)), archive.articles_about("person", person.id)
    return f"{mentions} mention{'s' * (mentions != 1)} in {len(articles)} article{'s' * (len(articles) != 1)}"


def _of_person(archive: Archive, person: Person) -> Iterator[str]:
    yield _heading(person)
    if person.variants:
        yield f"  also {', '.join(person.variants)}"
    yield from _mentions(archive, "person", person.id)


def _of_country(archive: Archive, country: Country) -> Iterator[str]:
    yield f"{country.name} ({country.code}, countries/{country.slug}/)"
    yield from _mentions(archive, "country", country.code)


def _mentions(archive: Archive, kind: EntityKind, entity: str) -> Iterator[str]:
    for article in archive.articles:
        if (kind, entity) in archive.entities[article.id] or entity in archive.filings[article.id].credited:
            yield f"  {_where(archive, article.id)}"
            yield from _reasons(archive, (r for r in archive.told[article.id] if (r.kind, r.entity) == (kind, entity)))


def _of_article(archive: Archive, article: Card) -> Iterator[str]:
    yield _where(archive, article.id)
    story = archive.stories[article.id]
    for reference in story.references:
        yield f"  {reference.entity}"
        yield from _reasons(archive, [reference])
    for left in story.unresolved:
        yield f"  {'nobody' if left.kind == 'person' else 'no country'}: {left.because}"
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
