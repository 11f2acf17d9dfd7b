"""Sightings of the whole archive → people: who in one article is who in another.

In a block of like names, full names meet first, then the shorter forms join the only person they fit. Nothing depends
on the order in which articles come: whatever is walked, is walked in an order made from what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from generator.names import CROWNS, Name, is_given, short_form
from generator.resolve.bearers import ONE_ARTICLE, Bearer, Linked, clash
from generator.resolve.block_people import DECIDES, Open, People
from generator.resolve.evidence import Sighting
from generator.resolve.namesakes import join_same_names, told_apart
from generator.resolve.surnames import CLEARLY, join_given_names, join_short, left_open, short_names, without_numbers
from generator.resolve.variants import join_completed, join_variants


class Found(NamedTuple):
    """One person of a block; the sightings in order of article and text."""

    sightings: tuple[Linked, ...]


class Block(NamedTuple):
    """What a block comes to."""

    people: tuple[Found, ...]
    open: tuple[Open, ...]


def joined(resolved: Iterable[Block]) -> Block:
    """What all blocks of an archive come to."""
    resolved = tuple(resolved)
    return Block(
        tuple(person for block in resolved for person in block.people),
        tuple(left for block in resolved for left in block.open),
    )


def resolve_block(sightings: Sequence[Sighting]) -> Block:
    """Decide who is who among sightings with like names; a pure function of them, in whatever order."""
    ordered = sorted(sightings, key=lambda sighting: sighting.key)
    names = {sighting.name for sighting in ordered}
    shortened = short_names(names) | without_numbers(names)
    people = People()
    numbered = {sighting.article for sighting in ordered if sighting.name.regnal and sighting.ranks}
    wholly = {s.key for s in ordered if s.one_name or (s.article in numbered and s.ranks & CROWNS and s.seats)}
    shorter = [sighting for sighting in ordered if sighting.name in shortened and sighting.key not in wholly]
    whole = [sighting for sighting in ordered if sighting.key in wholly or sighting.name not in shortened]
    completed = [sighting for sighting in whole if sighting.completed]
    kin = {(sighting.article, sighting.name) for sighting in completed}
    join_same_names(people, [sighting for sighting in whole if not sighting.completed])
    apart = told_apart(whole)
    _join_aliases(people, ordered)  # so that nobody is taken for one beside whom he stands by his other name
    join_variants(people, apart, range(2, 5), kin)
    join_variants(people, apart, range(2, 3), kin)  # who was found to be "Robert J." and "Bob" may be "R. J."
    join_variants(people, apart, range(1, 2), kin)
    join_completed(people, completed)
    if any(sighting.wife for sighting in ordered):
        join_variants(people, apart, range(3, 4))  # "his wife, Joan" may be Mrs. Walter Crane Jr.
    short = [people.add(sighting) for sighting in shorter]
    _join_aliases(people, ordered)
    open_ = [bearer for bearer in short if people.bearer_of[bearer.key] is bearer and len(bearer.linked) == 1]
    people.forget(open_)
    given = [bearer for bearer in open_ if is_given(bearer.linked[0].sighting.name.words[0])]
    open_ = [bearer for bearer in open_ if bearer not in given]
    for margin in CLEARLY:
        open_ = [*chain(*join_short(people, open_, margin))]
    open_ += join_given_names(people, given)
    for _ in range(2):  # who fitted nobody may be whom another surname means
        open_, strangers = join_short(people, open_, DECIDES)
        join_same_names(people, [bearer.linked[0].sighting for bearer in strangers])
    found = (Found(tuple(sorted(map(_told_by_editor, bearer.linked), key=_key))) for bearer in people.bearers())
    return Block(tuple(sorted(found)), (*people.open, *(left_open(people, bearer) for bearer in open_)))


def _key(linked: Linked) -> tuple[str, int]:
    return linked.sighting.key


def _told_by_editor(linked: Linked) -> Linked:
    """The same sighting, its reason the record that claims its name, if one does."""
    sighting, because = linked
    return Linked(sighting, f"an editor's record has {sighting.written}" if sighting.record else because)


def _join_aliases(people: People, sightings: Sequence[Sighting]) -> None:
    """Join those whom an article says to be one person, though it names them by two names; who joins later is noted."""
    names = {sighting.key: sighting.name for sighting in sightings}
    for sighting in sightings:
        for start, words in sighting.also:
            other = (sighting.article, start)
            a, b = people.bearer_of.get(sighting.key), people.bearer_of.get(other)
            if a and not b and other in names:
                a.bynames |= {names[other]}
            if not a or not b or a is b:
                continue
            if _begins_anothers(people, names[other], a) or _begins_anothers(people, sighting.name, b):
                continue
            if clash(a, b) in ("", ONE_ARTICLE):
                a.aliases |= b.names
                b.aliases |= a.names
                a.bynames |= a.names | b.names
                people.join(a, b, f"{sighting.article} says so: {words}")
                people.bearer_of[sighting.key].leave_out_bynames()


def _begins_anothers(people: People, name: Name, bearer: Bearer) -> bool:
    """Whether what an article seems to call somebody is how the name of another begins beside whom he was named."""
    if not name.given:
        return False
    beside = set[str]().union(*(one.articles for one in people.bearers() if one.names & bearer.names))
    return any(
        not other.names & bearer.names
        and not other.articles.isdisjoint(beside)
        and any(len(whole.words) > len(name.words) and short_form(name, whole) == "given" for whole in other.names)
        for other in people.bearers()
    )
