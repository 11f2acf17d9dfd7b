"""One article and the answers of the archive → its story: a pure function, so that an unchanged story is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from generator.config import AnnotationSettings
from generator.model import Annotation, Article, CountryMention, Reference, Span, Story, Unresolved
from generator.names import fold, parse_name, short_form
from generator.places import code_of, places
from generator.resolve.cast import Answers, Listed

if TYPE_CHECKING:
    from generator.resolve.within import WithinArticle


def story_of(
    article: Article, annotation: Annotation, inside: WithinArticle, answers: Answers, settings: AnnotationSettings
) -> Story:
    """Say whom and where every mention of an article means; front matter has the last word."""
    people, left = _overridden(
        article, [*_linked(article, inside, answers)], [*_left(article, inside, answers)], answers
    )
    return _with_countries(article, annotation, people, left, settings)


def listed_story(article: Article, annotation: Annotation, answers: Answers, settings: AnnotationSettings) -> Story:
    """The same where nothing but the front matter says who is in the article."""
    people: list[Reference] = []
    left: list[Unresolved] = []
    for mention in annotation.people:
        meant = _listed_as(mention.surface, answers.listed)
        if len(meant) == 1:
            because = f"the front matter of {article.path} names {meant[0].named}"
            people.append(
                Reference(
                    article.id,
                    mention.span,
                    "person",
                    meant[0].person,
                    mention.surface,
                    because,
                    mention.role,
                    mention.credit,
                )
            )
        elif meant:
            because = "two people whom the front matter lists bear the name"
            candidates = tuple(one.person for one in meant)
            left.append(Unresolved(article.id, mention.span, mention.surface, candidates, because))
    return _with_countries(article, annotation, *_overridden(article, people, left, answers), settings)


def _listed_as(surface: str, listed: Iterable[Listed]) -> list[Listed]:
    """Whom a mention can mean: who is listed by these words, else who is listed with this surname."""
    if whole := [one for one in listed if fold(one.named) == fold(surface)]:
        return whole[:1]
    name = parse_name(surface)
    meant = {one.person: one for one in listed if short_form(name, parse_name(one.named)) == "surname"}
    return list(meant.values())


def _linked(article: Article, inside: WithinArticle, answers: Answers) -> Iterator[Reference]:
    owners = {owner.start: owner for owner in answers.owners}
    for chain in inside.chains:
        if owner := owners.get(chain.start):
            for mention, within, _ in chain.members:
                yield Reference(
                    article=article.id,
                    span=mention.span,
                    kind="person",
                    entity=owner.person,
                    surface=mention.surface,
                    because="; ".join(filter(None, (within, owner.because))),
                    role=mention.role,
                    credit=mention.credit,
                )


def _left(article: Article, inside: WithinArticle, answers: Answers) -> Iterator[Unresolved]:
    """Mentions that two people fit, of their own article or of the archive, with the ids of those."""
    owners = {owner.start: owner.person for owner in answers.owners}
    chains = {chain.start: chain for chain in inside.chains}
    id_of = {chain.name: owners[start] for start, chain in chains.items() if start in owners}
    for left in inside.unresolved:
        yield left._replace(candidates=tuple(id_of[name] for name in left.candidates if name in id_of))
    for one in answers.open:
        for mention, *_ in chains[one.start].members:
            if not mention.credit:
                yield Unresolved(article.id, mention.span, mention.surface, one.candidates, one.because)


def _overridden(
    article: Article, people: list[Reference], left: list[Unresolved], answers: Answers
) -> tuple[list[Reference], list[Unresolved]]:
    """Add those whom front matter names, though nothing or too little in the text says so."""
    for named, person, name in answers.listed:
        whole = parse_name(name)
        meant = [one for one in left if person in one.candidates or short_form(parse_name(one.surface), whole)]
        left = [one for one in left if one not in meant]
        spans: list[tuple[Span | None, str]] = [(one.span, one.surface) for one in meant]
        if not spans and not any(reference.entity == person and not reference.credit for reference in people):
            spans = [(None, name)]
        because = f"the front matter of {article.path} names {named}"
        people = people + [
            Reference(article.id, span, "person", person, surface, because, by="editor") for span, surface in spans
        ]
    return people, left


def _with_countries(
    article: Article,
    annotation: Annotation,
    people: Iterable[Reference],
    left: Iterable[Unresolved],
    settings: AnnotationSettings,
) -> Story:
    mentions = [mention for mention in annotation.countries if mention.kind != "capital" or settings.capitals]
    mentions, undecided = _decided(article, mentions)
    references = [*people, *_countries(article, mentions)]
    return Story(
        article,
        tuple(sorted(references, key=lambda r: (r.span is None, r.span or Span(0, 0), r.kind, r.entity))),
        tuple(sorted([*left, *undecided], key=lambda one: one.span)),
    )


def _decided(article: Article, mentions: Iterable[CountryMention]) -> tuple[list[CountryMention], list[Unresolved]]:
    """The mentions that have a code, and those that front matter decides; then what stays open."""
    said = article.overrides
    listed = {code_of(named) for named in said.countries}
    denied = {code_of(named) for named in said.not_countries}
    nothing = {fold(named) for named in said.not_countries}
    decided: list[CountryMention] = []
    left: list[Unresolved] = []
    for mention in mentions:
        allowed = tuple(code for code in mention.candidates if code not in denied)
        meant = [code for code in allowed if code in listed]
        if mention.code:
            decided.append(mention)
        elif len(meant) == 1:
            decided.append(mention._replace(code=meant[0]))
        elif allowed and fold(mention.surface) not in nothing:
            which = "which country it names" if len(allowed) > 1 else "whether it names the country"
            because = f"nothing in the article decides {which}"
            left.append(Unresolved(article.id, mention.span, mention.surface, allowed, because, "country"))
    return decided, left


def _countries(article: Article, mentions: Iterable[CountryMention]) -> Iterator[Reference]:
    denied = {code_of(named) for named in article.overrides.not_countries}
    there = set()
    for mention in mentions:
        there.add(mention.code)
        if mention.code not in denied:
            by_editor = bool(mention.candidates)
            because = f"the front matter of {article.path} names {mention.code}" if by_editor else _SAID[mention.kind]
            by = "editor" if by_editor else mention.kind
            yield Reference(article.id, mention.span, "country", mention.code, mention.surface, because, by=by)
    for code in sorted({code_of(named) for named in article.overrides.countries} - there - {""}):
        because = f"the front matter of {article.path} names {code}"
        yield Reference(article.id, None, "country", code, places()[code].name, because, by="editor")


_SAID = {
    "name": "a name of the country",
    "adjective": "an adjective of the country, or its people's name",
    "capital": "the capital stands for its government",
}
