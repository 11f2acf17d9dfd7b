"""A story cut out and filed under each name in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.model import Clipping, Filing, Quote, Quoted, Reference, Story
from generator.prose import excerpt, paragraph_at, paragraph_starts, shortened

_MANY_MENTIONS = 4
"""From so many on, an article is about an entity that neither its headline nor its lead names."""
_QUOTE_LENGTH = 400
_TO_ANOTHER = frozenset(
    "friend colleague counterpart partner brother sister husband wife widow son daughter father mother uncle "
    "aunt".split()
)
"""What somebody is to another, which without the other says nothing."""


def filing_of(story: Story, quotes: Iterable[Quote]) -> Filing:
    """What the pages of others show of a story; `quotes` are those that its text has."""
    return Filing(
        clippings=tuple(_clippings(story)),
        set_for=tuple(dict.fromkeys(_set_for(story))),
        quotes=tuple(_quoted(story, quotes)),
        unsure=tuple(dict.fromkeys(one.surface for one in story.unresolved)),
        credited=tuple(dict.fromkeys(reference.entity for reference in story.references if reference.credit)),
    )


def _clippings(story: Story) -> Iterator[Clipping]:
    article = story.article
    named = [reference for reference in story.references if not reference.credit]
    lead_end = article.lead_end
    leading = {(r.kind, r.entity) for r in named if r.span is None or r.span.start < lead_end}
    first: dict[tuple[str, str], Reference] = {}
    roles: dict[tuple[str, str], dict[str, None]] = {}
    for reference in named:
        entity = reference.kind, reference.entity
        if reference.span:
            known = first.setdefault(entity, reference)
            if known.span and known.span.start < article.body_start <= reference.span.start:
                first[entity] = reference  # the body tells more than the headline
        if reference.role and not _is_to_another(reference.role):
            roles.setdefault(entity, {})[reference.role] = None
    for (kind, key), times in Counter((r.kind, r.entity) for r in named).most_common():
        mention = first.get((kind, key))
        yield Clipping(
            kind,
            key,
            times,
            about=times >= _MANY_MENTIONS or (kind, key) in leading,
            excerpt=excerpt(article.text, mention.span) if mention and mention.span else None,
            roles=tuple(roles.get((kind, key), ())),
        )


def _is_to_another(role: str) -> bool:
    """Whether a role without the other says nothing: "good friend", but not "daughter of Daniel Ortega"."""
    return role.islower() and not _TO_ANOTHER.isdisjoint(role.split())


def _quoted(story: Story, quotes: Iterable[Quote]) -> Iterator[Quoted]:
    speaker = {reference.span: reference.entity for reference in story.references if reference.kind == "person"}
    said = [(quote, person) for quote in quotes if quote.speaker and (person := speaker.get(quote.speaker))]
    article = story.article
    starts = paragraph_starts(article.html) if said else []
    for quote, person in said:
        words = shortened(article.text[quote.span.start : quote.span.end], _QUOTE_LENGTH)
        yield Quoted(person, words, paragraph_at(starts, quote.span.start - article.body_start))


def _set_for(story: Story) -> Iterator[tuple[str, str]]:
    """Person and country of each two neighbouring mentions that make one phrase."""
    for a, b in pairwise(story.references):
        if a.kind == "person" and _has_country_behind(story.article.text, a, b):
            yield a.entity, b.entity
        elif a.kind == "country" and _has_country_before(story.article.text, a, b):
            yield b.entity, a.entity


def _has_country_behind(text: str, person: Reference, country: Reference) -> bool:
    """Whether it says "President Macron of France", "Qin, the Chinese …" or "Qin, foreign minister of China"."""
    if not (person.span and country.span and person.role and country.kind == "country") or person.credit:
        return False
    between = text[person.span.end : country.span.start]
    if country.by == "name" and between in (" of ", " of the "):
        return True
    words = (between + country.surface).removeprefix(", ").removeprefix("the ")
    whole = words == person.role and between.endswith((" of ", " of the "))
    return between.startswith(", ") and (whole or (words == country.surface and person.role.startswith(words)))


def _has_country_before(text: str, country: Reference, person: Reference) -> bool:
    """Whether it says "Soviet Foreign Minister Molotov" or "Syria’s President Assad"."""
    if not (country.span and person.span and person.role and person.kind == "person") or person.credit:
        return False
    between = text[country.span.end : person.span.start]
    return between.removeprefix("’s").removeprefix("'s") == f" {person.role} "
