"""What editors wrote that meets nothing in the archive, or little: most often a slip of the pen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain

from generator.errors import warning
from generator.model import Article, Card, Entity, Person, Problem
from generator.names import fold, parse_name
from generator.places import code_of, places
from generator.resolve.authority import Authority, nearest
from generator.resolve.cast import Cast
from generator.slugs import is_slug

_MISSPELLED = 88
"""Likeness, of 100, from which a name may be a misspelled other."""


def doubts(
    cards: Sequence[Card], articles: Mapping[str, Article], authority: Authority, cast: Cast, pages: Set[str]
) -> Iterator[Problem]:
    """Doubts about records and front matter; `pages` are the ids of those who have one."""
    yield from authority.passed_over
    yield from _about_people(cards, authority, cast, pages)
    for code in sorted(set(authority.countries) - set(places())):
        where = authority.places[f"countries.{code.lower()}"]
        yield warning(where, f"There is no country {code!r}.", "Codes are those of ISO 3166.", "authority-no-country")
    said = [card.overrides for card in cards]
    people = {named for named in set(chain(*[its.people for its in said])) if _is_doubtful(named, cast)}
    countries = {named for named in set(chain(*[its.countries for its in said])) if not code_of(named)}
    for card, its in zip(cards, said, strict=True):
        doubtful = (people or countries) and not (people.isdisjoint(its.people) and countries.isdisjoint(its.countries))
        if its.not_people or its.not_countries or doubtful:
            yield from _about_front_matter(card, articles, cast, pages)


def of_no_record(
    people: Iterable[Person], entities: Mapping[str, Collection[Entity]], authority: Authority
) -> Iterator[Problem]:
    """People whose name several records have, each for certain articles: a new article is in none of their lists."""
    for person in people if authority.claims else ():
        if where := authority.kept_apart(person):
            there = sorted(article for article, named in entities.items() if ("person", person.id) in named)
            more = f" and {len(there) - 1:,} more" if len(there) > 1 else ""
            what = f"that is on a page of its own, {person.id!r}"
            message = f"No record of {person.name!r} lists {there[0]}{more}; {what}."
            remedy = "Add it to only_in of whom it means, or give somebody else a record."
            yield warning(where, message, remedy, "authority-not-listed")


def _about_people(cards: Iterable[Card], authority: Authority, cast: Cast, pages: Set[str]) -> Iterator[Problem]:
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
            near = _much_like(record.name, cast, pages)
            if near or not record.hidden:  # whoever is withdrawn may be named nowhere any more
                message = f"No article names {record.name!r}{f', but one names {near!r}' if near else ''}."
                remedy = "Add the spelling that the articles use to variants."
                yield warning(where, message, remedy, "authority-unused")
        for other in record.not_same_as:
            if other not in named and other not in authority.people:
                message = f"The record {id_!r} is said not to be {other!r}, who does not exist."
                yield warning(where, message, _did_you_mean(other, named), "authority-no-person")


def _is_doubtful(named: str, cast: Cast) -> bool:
    return cast.are_new([named]) or _looks_like_an_id(named, cast)


def _looks_like_an_id(named: str, cast: Cast) -> bool:
    person = cast.people.get(named)
    return person is not None and person.name == named and is_slug(named) and "-" in named


def _about_front_matter(card: Card, articles: Mapping[str, Article], cast: Cast, pages: Set[str]) -> Iterator[Problem]:
    said = card.overrides
    text = fold(articles[card.id].text) if said.not_people or said.not_countries or cast.are_new(said.people) else ""
    for named in said.people:
        if _looks_like_an_id(named, cast):
            remedy = _did_you_mean(named, pages - {named})
            yield warning(card.path, f"Nobody has the id {named!r}.", remedy, "override-no-person")
        elif cast.are_new([named]) and fold(named) not in text and (near := _much_like(named, cast, pages)):
            message = f"Neither the text nor any other names {named!r}."
            yield warning(card.path, message, f"Perhaps {near} is meant.", "override-no-person")
    for named in said.not_people:
        name = parse_name(cast.people[named].name if named in cast.people else named)
        if fold(named) not in text and not any(word in text for word in name.surname[-1:]):
            message = f"The text does not name {named!r}, who is said not to be meant."
            yield warning(card.path, message, "Write the name as the text has it.", "override-unused")
    for named in said.countries:
        if not code_of(named):
            yield _no_country(card, named)
    for named in said.not_countries:
        code = code_of(named)
        words = (
            [place.name, *place.aliases, *place.adjectives, *place.demonyms] if (place := places().get(code)) else []
        )
        if fold(named) not in text and not code:
            yield _no_country(card, named)
        elif not any(fold(word) in text for word in (named, *words)):
            message = f"The text does not name {named!r}, which is said not to be meant."
            yield warning(card.path, message, "Write the word as the text has it.", "override-unused")


def _no_country(card: Card, named: str) -> Problem:
    remedy = _did_you_mean(named, [place.name for place in places().values()])
    return warning(card.path, f"There is no country {named!r}.", remedy, "override-no-country")


def _much_like(name: str, cast: Cast, pages: Set[str]) -> str:
    """The name on a page that is most like another name; empty where none is much like it."""
    names = (cast.people[other].name for other in pages)
    return next(iter(nearest(name, (other for other in names if other != name), limit=1, least=_MISSPELLED)), "")


def _did_you_mean(wanted: str, known: Iterable[str]) -> str:
    near = nearest(wanted, known)
    return f"Perhaps {' or '.join(near)} is meant." if near else "Take it out, or mend it."
