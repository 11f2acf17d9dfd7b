"""Articles, annotations and the editors' decisions → Archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from generator.archive import Archive, newest_first
from generator.config import NO_MODEL, AnnotationSettings
from generator.memo import Memo, key_of
from generator.model import (
    Annotation,
    Article,
    Card,
    Country,
    Entity,
    Later,
    Person,
    Quote,
    Role,
    Story,
)
from generator.names import fold
from generator.places import places
from generator.resolve.authority import Authority
from generator.resolve.cast import Answers, Cast, answers_of, cast_of
from generator.resolve.doubts import doubts, of_no_record
from generator.resolve.filed import Filed, column, filed_of, filings_of, places_of, stories_of, told_of
from generator.resolve.remembered import code_digest, encode
from generator.resolve.roll import roll_of
from generator.resolve.story import listed_story, story_of

if TYPE_CHECKING:
    from generator.resolve.told.chain import Chain


class _Whom(NamedTuple):
    """Who is in the archive, and whom each article means."""

    cast: Cast
    answers: Callable[[str], Answers]
    pages: set[str]
    """Ids of those whom some article names other than in a credit."""
    told_elsewhere: dict[str, object]
    """By article, the mentions and chains that are what they are because of what other articles say."""
    told: Callable[[str], tuple[Story, tuple[Quote, ...]]]
    """The story of an article, and its quotations."""
    whole: str = ""
    """The digest of all that decides, beside what an article says itself, whom it means; empty where none is made."""


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
    said = annotations.digests

    def key_for(card: Card) -> str:
        meant = encode((whom.answers(card.id), whom.told_elsewhere.get(card.id)))
        return key_of(rules, card.body, said[card.id], meant)

    filed = filed_of(ordered, said, whom.whole and key_of(rules, whom.whole), key_for, whom.told, memo)
    entities = column(filed, "entities")
    where = places_of(entities.values())
    people = _people(ordered, filed, whom.cast, whom.pages)
    written = doubts(ordered, articles, authority, whom.cast, whom.pages)
    return Archive(
        articles=ordered,
        people=people,
        countries=_countries(where, authority),
        entities=entities,
        places=where,
        filings=filings_of(filed, memo),
        stories=stories_of(filed, articles, memo),
        told=told_of(filed, memo),
        shown=column(filed, "shown"),
        problems=(*written, *of_no_record(people, entities, authority)),
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
    """Those whom front matter lists: all there are without a model."""
    roll = roll_of(cards, authority, memo)
    cast = roll.cast(authority)
    names = {card.id: card.overrides.people for card in cards}

    def answers(id_: str) -> Answers:
        return roll.answers(names[id_], id_, authority)

    def told(id_: str) -> tuple[Story, tuple[Quote, ...]]:
        annotation = annotations[id_]
        return listed_story(articles[id_], annotation, answers(id_), settings), annotation.quotes

    whole = key_of(encode(roll), encode(authority.people))
    return _Whom(cast, answers, cast.people.keys() - authority.hidden, {}, told, whole)


def _named(
    cards: Sequence[Card],
    articles: Later[Article],
    annotations: Later[Annotation],
    authority: Authority,
    settings: AnnotationSettings,
    memo: Memo,
) -> _Whom:
    """Those whom the text names, each article by itself and then all together."""
    # To import them takes a twentieth of an edit, where no model is used and none of them is needed.
    from generator.resolve.across import joined
    from generator.resolve.blocks import blocks
    from generator.resolve.evidence import sightings_of
    from generator.resolve.initials_apart import with_initials_apart
    from generator.resolve.recall import completed, insides, resolved, sightings_within
    from generator.resolve.spelled_apart import with_spellings_apart
    from generator.resolve.titles import with_titles_apart, with_untold_titles_open

    annotated = {card.id: annotations[card.id] for card in cards}
    made_from = {card.id: articles.digests[card.id] + annotations.digests[card.id] for card in cards}
    said = completed(annotated, authority, articles, made_from, memo)
    alone = insides(said, authority, articles, made_from, memo)
    inside = with_initials_apart(alone, {card.id: card.body_start for card in cards})
    inside = with_spellings_apart(inside)
    inside = with_titles_apart(inside, {card.id: card.published.year if card.published else 0 for card in cards})
    inside = with_untold_titles_open(inside, articles)
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
    return _Whom(cast, answers.__getitem__, pages, elsewhere, told)


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
        for card, roles_in in zip(cards, column(filed, "roles").values(), strict=True)
        for place, (person, titles) in enumerate(roles_in)
    )
    roles: dict[str, list[Role]] = defaultdict(list)
    for _, article, _, person, titles in given:
        roles[person] += [Role(title, article) for title in titles]
    people = (replace(cast.people[id_], roles=tuple(roles[id_])) if id_ in roles else cast.people[id_] for id_ in pages)
    return tuple(sorted(people, key=lambda person: (fold(person.name), person.id)))


def _countries(named: Iterable[Entity], authority: Authority) -> tuple[Country, ...]:
    corrected = {code: record.name for code, record in authority.countries.items()}
    codes = (code for kind, code in named if kind == "country")
    countries = (Country(code, corrected.get(code, places()[code].name), places()[code].slug) for code in codes)
    return tuple(sorted(countries, key=lambda country: (fold(country.name), country.code)))
