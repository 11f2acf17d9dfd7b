"""Articles, annotations and the editors' decisions → Archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from generator.archive import Archive, newest_first
from generator.config import NO_MODEL, AnnotationSettings
from generator.errors import warning
from generator.memo import Memo, key_of
from generator.model import (
    Annotation,
    Article,
    Card,
    Country,
    Later,
    Person,
    Problem,
    Quote,
    Role,
    Story,
)
from generator.names import fold
from generator.places import code_of, places
from generator.resolve.authority import Authority, nearest
from generator.resolve.cast import Answers, Cast, answers_of, cast_of, listed_people
from generator.resolve.filed import Filed, entities_of, filed_of, filings_of, stories_of, told_of
from generator.resolve.remembered import code_digest, encode
from generator.resolve.story import listed_story, story_of

if TYPE_CHECKING:
    from generator.resolve.chain import Chain


class _Whom(NamedTuple):
    """Who is in the archive, and whom each article means."""

    cast: Cast
    answers: dict[str, Answers]
    pages: set[str]
    """Ids of those whom some article names other than in a credit."""
    told_elsewhere: dict[str, object]
    """By article, the mentions and chains that are what they are because of what other articles say."""
    told: Callable[[str], tuple[Story, tuple[Quote, ...]]]
    """The story of an article, and its quotations."""


def resolve_archive(
    cards: Iterable[Card],
    articles: Later[Article],
    annotations: Later[Annotation],
    authority: Authority,
    settings: AnnotationSettings,
    memo: Memo,
) -> Archive:
    """Say whom and where every mention means; `articles` and `annotations` are by `Article.id`.

    A pure function of its arguments, whatever the order of the cards; the memo only spares it work. Front matter has
    the last word on its own article, authority records on all.
    """
    ordered = tuple(sorted(cards, key=newest_first))
    found = _listed if settings.model == NO_MODEL else _named
    whom = found(ordered, articles, annotations, authority, settings, memo)
    rules = key_of(code_digest(), encode(settings))
    digests, answers, elsewhere = annotations.digests, whom.answers, whom.told_elsewhere
    keys = {
        card.id: key_of(rules, encode((card.body, digests[card.id], answers[card.id], elsewhere.get(card.id))))
        for card in ordered
    }
    filed = filed_of(ordered, keys, whom.told, memo)
    people = _people(ordered, filed, whom.cast, whom.pages)
    doubts = (*_doubts(ordered, authority, whom.cast, whom.pages), *_of_no_record(people, filed, authority))
    return Archive(
        articles=ordered,
        people=people,
        countries=_countries(filed.values(), authority),
        entities=entities_of(filed),
        filings=filings_of(filed),
        stories=stories_of(filed, articles, memo),
        told=told_of(filed, memo),
        shown={id_: one.shown for id_, one in filed.items()},
        problems=doubts,
        withdrawn=tuple(sorted(authority.hidden)),
    )


def _listed(
    cards: Sequence[Card],
    articles: Later[Article],
    annotations: Later[Annotation],
    authority: Authority,
    settings: AnnotationSettings,
    memo: Memo,
) -> _Whom:
    """Those whom front matter lists: all there are without a model. There is nothing to remember."""
    cast, answers = listed_people(cards, authority)
    pages = {one.person for found in answers.values() for one in found.listed} - authority.hidden
    if authority.hidden:
        answers = {id_: _with_pages(found, pages) for id_, found in answers.items()}

    def told(id_: str) -> tuple[Story, tuple[Quote, ...]]:
        annotation = annotations[id_]
        return listed_story(articles[id_], annotation, answers[id_], settings), annotation.quotes

    return _Whom(cast, answers, pages, {}, told)


def _named(
    cards: Sequence[Card],
    articles: Later[Article],
    annotations: Later[Annotation],
    authority: Authority,
    settings: AnnotationSettings,
    memo: Memo,
) -> _Whom:
    """Those whom the text names, each article by itself and then all together."""
    # Their patterns take a twentieth of an edit to compile, where no model is used and none of them is needed.
    from generator.resolve.across import joined
    from generator.resolve.blocks import blocks
    from generator.resolve.evidence import sightings_of
    from generator.resolve.initials_apart import with_initials_apart
    from generator.resolve.recall import completed, insides, resolved, sightings_within
    from generator.resolve.spelled_apart import with_spellings_apart
    from generator.resolve.titles import with_titles_apart

    annotated = {card.id: annotations[card.id] for card in cards}
    made_from = {card.id: articles.digests[card.id] + annotations.digests[card.id] for card in cards}
    said = completed(annotated, authority, articles, made_from, memo)
    alone = insides(said, authority, articles, made_from, memo)
    inside = with_initials_apart(alone, {card.id: card.body_start for card in cards})
    inside = with_spellings_apart(inside)
    inside = with_titles_apart(inside, {card.id: card.published.year if card.published else 0 for card in cards})
    chains = {article: within.chains for article, within in inside.items()}
    sightings = sightings_of(sightings_within(chains, said, articles, made_from, memo).values(), authority)
    block = joined(resolved(blocks(sightings), memo))
    cast = cast_of(block, authority)
    everyone = answers_of(cards, chains, block, cast)
    pages = _people_with_pages(chains, everyone) - authority.hidden
    answers = {id_: _with_pages(found, pages) for id_, found in everyone.items()}

    def told(id_: str) -> tuple[Story, tuple[Quote, ...]]:
        return story_of(articles[id_], said[id_], inside[id_], answers[id_], settings), annotated[id_].quotes

    elsewhere: dict[str, object] = {
        id_: (found.people, inside[id_].chains)
        for id_, found in said.items()
        if found is not annotated[id_] or inside[id_].chains != alone[id_].chains
    }
    return _Whom(cast, answers, pages, elsewhere, told)


def _people_with_pages(chains: Mapping[str, Sequence[Chain]], answers: Mapping[str, Answers]) -> set[str]:
    """Ids of those whom some article names other than in a credit."""
    pages = set()
    for article, said in answers.items():
        credited = {chain.start for chain in chains[article] if chain.credit}
        pages |= {owner.person for owner in said.owners if owner.start not in credited}
        pages |= {one.person for one in said.listed}
    return pages


def _with_pages(said: Answers, pages: set[str]) -> Answers:
    """The answers that lead to a page, so that nobody is linked who has none."""
    return Answers(
        tuple(owner for owner in said.owners if owner.person in pages),
        tuple(left._replace(candidates=tuple(id_ for id_ in left.candidates if id_ in pages)) for left in said.open),
        tuple(one for one in said.listed if one.person in pages),
    )


def _people(cards: Iterable[Card], filed: Mapping[str, Filed], cast: Cast, pages: Iterable[str]) -> tuple[Person, ...]:
    """Those who have a page, by name, with their roles, oldest article first and each title once an article."""
    given = sorted(
        (card.published or date.max, card.id, place, person, titles)
        for card in cards
        for place, (person, titles) in enumerate(filed[card.id].roles)
    )
    roles: dict[str, list[Role]] = defaultdict(list)
    for _, article, _, person, titles in given:
        roles[person] += [Role(title, article) for title in titles]
    people = (replace(cast.people[id_], roles=tuple(roles.get(id_, ()))) for id_ in pages)
    return tuple(sorted(people, key=lambda person: (fold(person.name), person.id)))


def _countries(filed: Iterable[Filed], authority: Authority) -> tuple[Country, ...]:
    corrected = {code: record.name for code, record in authority.countries.items()}
    codes = {code for one in filed for kind, code in one.entities if kind == "country"}
    countries = (Country(code, corrected.get(code, places()[code].name), places()[code].slug) for code in codes)
    return tuple(sorted(countries, key=lambda country: (fold(country.name), country.code)))


def _doubts(cards: Iterable[Card], authority: Authority, cast: Cast, pages: set[str]) -> Iterator[Problem]:
    """What editors wrote that meets nothing in the archive, or little."""
    yield from authority.passed_over
    known = {card.id for card in cards}
    named = pages | authority.hidden
    for id_, record in sorted(authority.people.items()):
        where = authority.places[id_]
        for article in record.only_in:
            if article not in known:
                message = f"The record {id_!r} lists the article {article!r}, which does not exist."
                yield warning(where, message, _did_you_mean(article, known), "authority-no-article")
        if called := cast.by_id.get(id_):
            message = f"No article names {record.name!r}; by its id alone, the record is that of {called!r}."
            remedy = f"Add variants = [{called!r}] to it, or give it another id if somebody else is meant."
            yield warning(where, message, remedy, "authority-by-id")
        elif id_ not in pages and not (record.hidden and id_ in cast.people):
            near = nearest(record.name, (cast.people[other].name for other in pages), limit=1, least=_MISSPELLED)
            if near or not record.hidden:  # whoever is withdrawn may be named nowhere any more
                message = f"No article names {record.name!r}{f', but one names {near[0]!r}' if near else ''}."
                remedy = "Add the spelling that the articles use to variants."
                yield warning(where, message, remedy, "authority-unused")
        for other in record.not_same_as:
            if other not in named and other not in authority.people:
                message = f"The record {id_!r} is said not to be {other!r}, who does not exist."
                yield warning(where, message, _did_you_mean(other, named), "authority-no-person")
    for code in sorted(set(authority.countries) - set(places())):
        where = authority.places[f"countries.{code.lower()}"]
        yield warning(where, f"There is no country {code!r}.", "Codes are those of ISO 3166.", "authority-no-country")
    for card in cards:
        for named_ in (*card.overrides.countries, *card.overrides.not_countries):
            if not code_of(named_):
                names = [place.name for place in places().values()]
                remedy = _did_you_mean(named_, names)
                yield warning(card.path, f"There is no country {named_!r}.", remedy, "override-no-country")


def _of_no_record(people: Iterable[Person], filed: Mapping[str, Filed], authority: Authority) -> Iterator[Problem]:
    """People whose name several records have, each for certain articles: a new article is in none of their lists."""
    for person in people if authority.claims else ():
        if where := authority.kept_apart(person):
            there = sorted(article for article, one in filed.items() if ("person", person.id) in one.entities)
            more = f" and {len(there) - 1:,} more" if len(there) > 1 else ""
            message = (
                f"No record of {person.name!r} lists {there[0]}{more}; that is on a page of its own, {person.id!r}."
            )
            remedy = "Add it to only_in of whom it means, or give somebody else a record."
            yield warning(where, message, remedy, "authority-not-listed")


_MISSPELLED = 88
"""Likeness, of 100, from which a name may be a misspelled other."""


def _did_you_mean(wanted: str, known: Iterable[str]) -> str:
    near = nearest(wanted, known)
    return f"Perhaps {' or '.join(near)} is meant." if near else "Take it out, or mend it."
