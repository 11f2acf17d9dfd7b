"""Articles, annotations and the editors' decisions → Archive."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from typing import NamedTuple

from generator.archive import Archive, newest_first
from generator.config import AnnotationSettings
from generator.errors import warning
from generator.model import (
    Annotation,
    Article,
    AttributedQuote,
    Country,
    Person,
    Problem,
    Reference,
    Role,
    Span,
    Unresolved,
)
from generator.names import fold, parse_name, short_form
from generator.places import code_of, places
from generator.resolve.across import Found, Open, people_across
from generator.resolve.authority import Authority, Record, nearest
from generator.resolve.evidence import forebears, sightings_of, year_of
from generator.resolve.known import with_known_names
from generator.resolve.within import Chain, WithinArticle, chains_of
from generator.slugs import slug_of

_INITIALS = re.compile(r"(?<=\w\w )(?:\w\.[ -]?)+(?= ?\w)")

Key = tuple[str, int]
"""Which sighting: its article, and where its first mention starts."""


class _Cast(NamedTuple):
    """The people of the archive by id, and whose each sighting is, with the reason."""

    people: dict[str, Person]
    owner: dict[Key, tuple[str, str]]


def resolve_archive(
    articles: Iterable[Article],
    annotations: Mapping[str, Annotation],
    authority: Authority,
    settings: AnnotationSettings,
) -> Archive:
    """Say whom and where every mention means.

    A pure function of its arguments, whatever the order of the articles. Front matter has the last word on its own
    article, authority records on all.
    """
    ordered = tuple(sorted(articles, key=newest_first))
    annotations = with_known_names(ordered, annotations)
    inside = {article.id: _read(article, annotations[article.id]) for article in ordered}
    chains = {article: within.chains for article, within in inside.items()}
    block = people_across(sightings_of(ordered, annotations, chains, authority))
    cast = _cast(block.people, authority)
    left = [*_left_within(inside, cast), *_left_across(inside, block.open, cast)]
    linked = [reference for article in ordered for reference in _linked(article, inside[article.id], cast)]
    people, linked, left = _overridden(ordered, cast.people, linked, left, authority)
    named = {reference.entity for reference in linked if not reference.credit} - authority.hidden
    linked = [reference for reference in linked if reference.entity in named]
    countries, undecided = _countries_named(ordered, annotations, settings)
    position = {article.id: number for number, article in enumerate(ordered)}
    return Archive(
        articles=ordered,
        people=tuple(
            sorted(
                (_with_roles(people[id_], roles) for id_, roles in _roles(ordered, linked, named).items()),
                key=lambda person: (fold(person.name), person.id),
            )
        ),
        countries=_countries({reference.entity for reference in countries}, authority),
        references=tuple(
            sorted([*linked, *countries], key=lambda r: (position[r.article], *_place(r.span), r.kind, r.entity))
        ),
        quotes=tuple(_quotes(ordered, annotations, linked)),
        unresolved=tuple(
            sorted(
                (
                    one._replace(candidates=tuple(id_ for id_ in one.candidates if id_ in named))
                    for one in [*left, *undecided]
                ),
                key=lambda one: (position[one.article], one.span),
            )
        ),
        problems=tuple(_doubts(ordered, authority, {reference.entity for reference in linked} | authority.hidden)),
        withdrawn=tuple(sorted(authority.hidden)),
    )


def _place(span: Span | None) -> tuple[bool, Span]:
    return (span is None, span or Span(0, 0))


def _read(article: Article, annotation: Annotation) -> WithinArticle:
    """An article's chains, those cut in two where a surname comes before the forebear who bears it too."""
    inside = _allowed(article, chains_of(article, annotation))
    return inside._replace(chains=tuple(part for chain in inside.chains for part in _without_forebear(article, chain)))


def _without_forebear(article: Article, chain: Chain) -> Iterator[Chain]:
    """In "Assad fled … statues of Hafez al-Assad, his father", the first Assad is not the father."""
    introduced = next((m.span for m, _ in chain.mentions if m.role and forebears(m.role)), None)
    before = tuple(
        (m, because)
        for m, because in chain.mentions
        if introduced and article.body_start <= m.span.start < introduced.start and not parse_name(m.surface).given
    )
    if before:
        roles = tuple(dict.fromkeys(mention.role for mention, _ in before if mention.role))
        honorifics = tuple(dict.fromkeys(mention.honorific for mention, _ in before if mention.honorific))
        yield Chain(article.id, before[0][0].surface, before, roles, honorifics, credit=False)
    yield chain._replace(mentions=tuple(one for one in chain.mentions if one not in before))


def _allowed(article: Article, inside: WithinArticle) -> WithinArticle:
    """What an article says, less the names that its front matter takes out."""
    denied = {fold(name) for name in article.overrides.not_people}
    if not denied:
        return inside
    return WithinArticle(
        tuple(chain for chain in inside.chains if not denied & {fold(form) for form in _forms(chain)}),
        tuple(left for left in inside.unresolved if fold(left.surface) not in denied),
    )


def _forms(chain: Chain) -> set[str]:
    return {chain.name, *(mention.surface for mention, _ in chain.mentions)}


def _cast(found: Iterable[Found], authority: Authority) -> _Cast:
    """Give everyone an id: the editor's, or the slug of the usual name, with a year where an older person has that."""
    cast = _Cast({}, {})
    unnamed: dict[str, list[tuple[str, Found]]] = defaultdict(list)
    for person in found:
        name = _usual_name(person)
        record = next((linked.sighting.record for linked in person.sightings if linked.sighting.record), "")
        if record:
            _enter(cast, record, name, person, authority)
        else:
            unnamed[slug_of(_INITIALS.sub("", name))].append((name, person))
    taken = set(authority.people) | {former for record in authority.people.values() for former in record.formerly}
    for slug, namesakes in sorted(unnamed.items()):
        for name, person in sorted(namesakes, key=lambda pair: _first_seen(pair[1])):
            id_ = next(candidate for candidate in _ids(slug, person) if candidate not in taken)
            taken.add(id_)
            _enter(cast, id_, name, person, authority)
    return cast


def _ids(slug: str, person: Found) -> Iterator[str]:
    """Ids for a person, the plainest first; all are made from the person's own articles."""
    yield slug
    days = [linked.sighting.day for linked in person.sightings if linked.sighting.day]
    if days:
        yield f"{slug}-{year_of(min(days))}"
    for role in sorted({role for linked in person.sightings for role in linked.sighting.roles}):
        yield slug_of(f"{slug} {role}")
    first = slug_of(person.sightings[0].sighting.article)
    yield f"{slug}-{first}"
    yield from (f"{slug}-{first}-{number}" for number in count(2))


def _first_seen(person: Found) -> tuple[int, Key]:
    days = [linked.sighting.day for linked in person.sightings if linked.sighting.day]
    return min(days, default=date.max.toordinal()), person.sightings[0].sighting.key


def _usual_name(person: Found) -> str:
    """The form that most articles use, a full name before a surname alone; of two the longer."""
    forms = Counter(linked.sighting.written for linked in person.sightings)
    full = {form for form in forms if parse_name(form).given} or set(forms)
    full = {form for form in full if not form.isupper()} or full
    return min(full, key=lambda form: (-forms[form], -len(form), form))


def _enter(cast: _Cast, id_: str, name: str, found: Found, authority: Authority) -> None:
    forms = {linked.sighting.written for linked in found.sightings}
    cast.people[id_] = _person(id_, name, forms, authority.people.get(id_))
    cast.owner.update((linked.sighting.key, (id_, linked.because)) for linked in found.sightings)


def _person(id_: str, name: str, forms: Iterable[str], record: Record | None) -> Person:
    said = record or Record(name)
    return Person(
        id=id_,
        name=said.name,
        variants=tuple(sorted({*forms, *said.variants} - {said.name})),
        description=said.description,
        wikidata=said.wikidata,
        formerly=said.formerly,
        not_same_as=said.not_same_as,
        confirmed=record is not None,
    )


def _linked(article: Article, inside: WithinArticle, cast: _Cast) -> Iterator[Reference]:
    for chain in inside.chains:
        owner = cast.owner.get((article.id, chain.mentions[0][0].span.start))
        for mention, within in chain.mentions if owner else ():
            assert owner
            id_, across = owner
            yield Reference(
                article=article.id,
                span=mention.span,
                kind="person",
                entity=id_,
                surface=mention.surface,
                because="; ".join(filter(None, (within, across))),
                role=mention.role,
                credit=mention.credit,
            )


def _left_within(inside: Mapping[str, WithinArticle], cast: _Cast) -> Iterator[Unresolved]:
    """Mentions that two people of their own article fit, with the ids of those two."""
    for article, within in inside.items():
        id_of = {
            chain.name: cast.owner[article, chain.mentions[0][0].span.start][0]
            for chain in within.chains
            if (article, chain.mentions[0][0].span.start) in cast.owner
        }
        for left in within.unresolved:
            yield left._replace(candidates=tuple(id_of[name] for name in left.candidates if name in id_of))


def _left_across(inside: Mapping[str, WithinArticle], left: Iterable[Open], cast: _Cast) -> Iterator[Unresolved]:
    chain_of = {
        (article, chain.mentions[0][0].span.start): chain
        for article, within in inside.items()
        for chain in within.chains
    }
    for one in left:
        candidates = tuple(dict.fromkeys(cast.owner[key][0] for key in one.candidates))
        for mention, _ in chain_of[one.sighting.key].mentions:
            if not mention.credit:
                yield Unresolved(one.sighting.article, mention.span, mention.surface, candidates, one.because)


def _overridden(
    articles: Iterable[Article],
    people: dict[str, Person],
    linked: list[Reference],
    left: list[Unresolved],
    authority: Authority,
) -> tuple[dict[str, Person], list[Reference], list[Unresolved]]:
    """Apply the front matter of each article: who is in it, though nothing or too little says so, and who is not."""
    people = dict(people)
    for article in articles:
        for named in article.overrides.not_people:
            linked = [r for r in linked if r.article != article.id or not _is_called(people[r.entity], named)]
        for named in article.overrides.people:
            person = _whom(named, article.id, people, authority)
            people.setdefault(person.id, person)
            whole = parse_name(person.name)
            meant = [
                one
                for one in left
                if one.article == article.id
                and (person.id in one.candidates or short_form(parse_name(one.surface), whole))
            ]
            left = [one for one in left if one not in meant]
            spans: list[tuple[Span | None, str]] = [(one.span, one.surface) for one in meant]
            if not spans and not any(
                r.article == article.id and r.entity == person.id and not r.credit for r in linked
            ):
                spans = [(None, person.name)]
            because = f"the front matter of {article.path} names {named}"
            linked += [
                Reference(article.id, span, "person", person.id, surface, because, by="editor")
                for span, surface in spans
            ]
    return people, linked, left


def _is_called(person: Person, named: str) -> bool:
    return named == person.id or fold(named) in {fold(name) for name in (person.name, *person.variants)}


def _whom(named: str, article: str, people: Mapping[str, Person], authority: Authority) -> Person:
    """The person whom an editor names by id or by name; a new one, where nobody is called so."""
    id_ = named if named in people or named in authority.people else authority.claimant(named, article)
    if id_:
        return people.get(id_) or _person(id_, named, (), authority.people[id_])
    called = sorted(
        (person for person in people.values() if _is_called(person, named)),
        key=lambda p: (fold(p.name) != fold(named), p.id),
    )
    if called:
        return called[0]
    return _person(slug_of(_INITIALS.sub("", named)), named, (), None)


def _roles(
    articles: Iterable[Article], linked: Iterable[Reference], named: Iterable[str]
) -> dict[str, tuple[Role, ...]]:
    """Roles of everyone named, oldest article first, each title once an article."""
    by_article: dict[str, list[Reference]] = defaultdict(list)
    for reference in linked:
        by_article[reference.article].append(reference)
    roles: dict[str, dict[Role, None]] = {id_: {} for id_ in named}
    for article in sorted(articles, key=lambda article: (article.published or date.max, article.id)):
        for reference in by_article[article.id]:
            if reference.role and reference.entity in roles:
                roles[reference.entity].setdefault(Role(reference.role, article.id))
    return {id_: tuple(found) for id_, found in roles.items()}


def _with_roles(person: Person, roles: tuple[Role, ...]) -> Person:
    return replace(person, roles=roles)


def _countries_named(
    articles: Iterable[Article], annotations: Mapping[str, Annotation], settings: AnnotationSettings
) -> tuple[list[Reference], list[Unresolved]]:
    """References to countries, and the mentions that nothing decides."""
    references: list[Reference] = []
    undecided: list[Unresolved] = []
    for article in articles:
        denied = {code_of(named) for named in article.overrides.not_countries}
        mentions = [m for m in annotations[article.id].countries if m.kind != "capital" or settings.capitals]
        for mention in mentions:
            if not mention.code:
                because = f"{mention.surface} is the name of more than one country, and nothing decides"
                undecided.append(Unresolved(article.id, mention.span, mention.surface, (), because))
            elif mention.code not in denied:
                references.append(
                    Reference(
                        article.id,
                        mention.span,
                        "country",
                        mention.code,
                        mention.surface,
                        _SAID[mention.kind],
                        by=mention.kind,
                    )
                )
        there = {mention.code for mention in mentions}
        for code in sorted({code_of(named) for named in article.overrides.countries} - there - {""}):
            because = f"the front matter of {article.path} names {code}"
            references.append(Reference(article.id, None, "country", code, places()[code].name, because, by="editor"))
    return references, undecided


_SAID = {
    "name": "a name of the country",
    "adjective": "an adjective of the country, or its people's name",
    "capital": "the capital stands for its government",
}


def _countries(codes: Iterable[str], authority: Authority) -> tuple[Country, ...]:
    corrected = {code: record.name for code, record in authority.countries.items()}
    countries = (Country(code, corrected.get(code, places()[code].name), places()[code].slug) for code in codes)
    return tuple(sorted(countries, key=lambda country: (fold(country.name), country.code)))


def _quotes(
    articles: Iterable[Article], annotations: Mapping[str, Annotation], linked: Iterable[Reference]
) -> Iterator[AttributedQuote]:
    speaker = {(reference.article, reference.span): reference.entity for reference in linked}
    for article in articles:
        for quote in annotations[article.id].quotes:
            if quote.speaker and (person := speaker.get((article.id, quote.speaker))):
                yield AttributedQuote(article.id, quote.span, person)


def _doubts(articles: Iterable[Article], authority: Authority, named: set[str]) -> Iterator[Problem]:
    """What editors wrote that meets nothing in the archive."""
    known = {article.id for article in articles}
    for id_, record in sorted(authority.people.items()):
        where = authority.places[id_]
        for article in record.only_in:
            if article not in known:
                message = f"The record {id_!r} lists the article {article!r}, which does not exist."
                yield warning(where, message, _did_you_mean(article, known), "authority-no-article")
        if id_ not in named:
            message = f"No article names {record.name!r}."
            yield warning(where, message, "Add the spelling that the articles use to variants.", "authority-unused")
        for other in record.not_same_as:
            if other not in named and other not in authority.people:
                message = f"The record {id_!r} is said not to be {other!r}, who does not exist."
                yield warning(where, message, _did_you_mean(other, named), "authority-no-person")
    for code in sorted(set(authority.countries) - set(places())):
        where = authority.places[f"countries.{code.lower()}"]
        yield warning(where, f"There is no country {code!r}.", "Codes are those of ISO 3166.", "authority-no-country")
    for article_ in articles:
        for named_ in (*article_.overrides.countries, *article_.overrides.not_countries):
            if not code_of(named_):
                names = [place.name for place in places().values()]
                remedy = _did_you_mean(named_, names)
                yield warning(f"{article_.path}:1", f"There is no country {named_!r}.", remedy, "override-no-country")


def _did_you_mean(wanted: str, known: Iterable[str]) -> str:
    near = nearest(wanted, known)
    return f"Perhaps {' or '.join(near)} is meant." if near else "Take it out, or mend it."
