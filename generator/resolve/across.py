"""Sightings of the whole archive → people: who in one article is who in another.

Sightings whose names could be one person's fall into one block; blocks know nothing of each other, so that each can
be memoised by its sightings. In a block, full names meet first, then the shorter forms join the only person they fit.
Nothing depends on the order in which articles come: whatever is walked, is walked in an order made from what it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from generator.names import Name, may_be_one, short_form, sound
from generator.resolve.evidence import Sighting, last_word, year_of

SAME_NAME = -2.0
"""Evidence below which one full name stands for two people."""
SAME_VARIANT = -0.5
"""Evidence that names spelled otherwise need, or more."""
SHORT_FORM = -1.5
"""Evidence that a surname alone needs to join the archive's only fitting person, or more."""
DECIDES = 1.0
"""By how much one of two who fit must fit better."""


class Linked(NamedTuple):
    """A sighting, and why it is this person."""

    sighting: Sighting
    because: str


class Found(NamedTuple):
    """One person of a block; the sightings in order of article and text."""

    sightings: tuple[Linked, ...]


class Open(NamedTuple):
    """A sighting left open: keys of one sighting of each person it could be."""

    sighting: Sighting
    candidates: tuple[tuple[str, int], ...]
    because: str


class Block(NamedTuple):
    """What a block comes to."""

    people: tuple[Found, ...]
    open: tuple[Open, ...]


def people_across(sightings: Iterable[Sighting]) -> Block:
    """Join the sightings of an archive into people, block by block."""
    resolved = [resolve_block(block) for block in blocks(sightings)]
    return Block(
        tuple(person for block in resolved for person in block.people),
        tuple(left for block in resolved for left in block.open),
    )


def blocks(sightings: Iterable[Sighting]) -> list[tuple[Sighting, ...]]:
    """Part sightings into blocks that can be resolved alone, each in order of article and text."""
    ordered = sorted(sightings, key=lambda sighting: sighting.key)
    joined = _Joined()
    names = {sighting.name for sighting in ordered}
    full = sorted({name for name in names if name.given})
    by_ends: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in full:
        by_ends[sound(name.words[0]), sound(name.words[-1])].add(block_key(name))
    for name in full:
        first, *rest = (sound(word) for word in name.words)
        for word in rest:
            for other in by_ends.get((first, word), set()) | by_ends.get((word, first), set()):
                joined.join(block_key(name), other)
    known = {block_key(name) for name in full}
    within: dict[str, set[str]] = defaultdict(set)
    for name in full:
        for word in name.words:
            within[skeleton(word)].add(block_key(name))
        if len(name.words) > 2:
            within["".join(word[0] for word in name.words)].add(block_key(name))
    for name in sorted(names - set(full)):
        key = block_key(name)
        places = {key} if key in known else within.get(key, set()) or within.get(name.words[-1], set())
        if len(places) == 1:
            joined.join(key, *places)
    by_record: dict[str, str] = {}
    for sighting in ordered:
        if sighting.record:
            joined.join(block_key(sighting.name), by_record.setdefault(sighting.record, block_key(sighting.name)))
    found: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in ordered:
        found[joined.root(block_key(sighting.name))].append(sighting)
    return [tuple(block) for _, block in sorted(found.items())]


def block_key(name: Name) -> str:
    """The key that all spellings of a surname share."""
    return skeleton(last_word(name))


def skeleton(word: str) -> str:
    """The consonants that all spellings of a name share: "qaddafi" and "gadhafi" are both "kdf"."""
    plain = sound(word).translate(_SAME_CONSONANTS)
    bare = plain[:1] + re.sub("[aeiouyh]", "", plain[1:])
    return re.sub(r"(.)\1+", r"\1", bare)


_SAME_CONSONANTS = str.maketrans(
    {"g": "k", "c": "k", "q": "k", "z": "s", "v": "f", "d": "t", "b": "p", "j": "y", "'": "", "-": ""}
)


class _Joined:
    """Keys that belong together (a union-find whose roots are the smallest keys, so that order does not tell)."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, key: str) -> str:
        while (above := self._above.get(key, key)) != key:
            self._above[key] = self._above.get(above, above)
            key = above
        return key

    def join(self, a: str, b: str) -> None:
        low, high = sorted((self.root(a), self.root(b)))
        self._above[high] = low


class _Group:
    """Sightings taken for one person, and what they say together."""

    def __init__(self, sighting: Sighting, because: str) -> None:
        self.linked = [Linked(sighting, because)]
        self.names = {sighting.name}
        self.articles = {sighting.article}
        self.suffix = sighting.name.suffix
        self.told_sex = sighting.told_sex
        self.guessed_sex = sighting.guessed_sex
        self.born = sighting.born
        self.died = sighting.died
        self.acted = year_of(sighting.day) if sighting.acts and sighting.day else 0
        self.days = [sighting.day] if sighting.day else []
        self.roles = set(sighting.roles)
        self.fields = set(sighting.fields)
        self.countries = set(sighting.countries)
        self.places = set(sighting.places)
        self.company = set(sighting.company)
        self.record = sighting.record
        self.barred = sighting.barred

    @property
    def key(self) -> tuple[str, int]:
        return min(linked.sighting.key for linked in self.linked)

    def take(self, other: _Group, because: str) -> None:
        """Make the other's sightings this person's."""
        self.linked += [Linked(sighting, because or own) for sighting, own in other.linked]
        self.names |= other.names
        self.articles |= other.articles
        self.suffix = self.suffix or other.suffix
        self.told_sex = self.told_sex or other.told_sex
        self.guessed_sex = self.guessed_sex or other.guessed_sex
        self.born = _both(self.born, other.born)
        self.died = min(filter(None, (self.died, other.died)), default=None)
        self.acted = max(self.acted, other.acted)
        self.days = [
            day for day in (min(self.days + other.days, default=0), max(self.days + other.days, default=0)) if day
        ]
        self.roles |= other.roles
        self.fields |= other.fields
        self.countries |= other.countries
        self.places |= other.places
        self.company |= other.company
        self.record = self.record or other.record
        self.barred |= other.barred


def _both(a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
    if a is None or b is None:
        return a or b
    return (max(a[0], b[0]), min(a[1], b[1])) if max(a[0], b[0]) <= min(a[1], b[1]) else a


def clash(a: _Group, b: _Group) -> str:
    """What forbids that two groups are one person; empty where nothing does."""
    if a.record and a.record == b.record:
        return ""
    grounds = {
        "an editor's records keep them apart": (a.record and b.record) or a.record in b.barred or b.record in a.barred,
        "one article names both": a.articles & b.articles,
        "a suffix tells them apart": _differ(a.suffix, b.suffix),
        "one is a man and one a woman": _differ(a.told_sex, b.told_sex),
        "their ages differ": a.born and b.born and (a.born[0] > b.born[1] + 1 or b.born[0] > a.born[1] + 1),
        "one was dead by then": _outlives(a, b) or _outlives(b, a),
    }
    return next((ground for ground, holds in grounds.items() if holds), "")


def _differ(a: str, b: str) -> bool:
    return bool(a and b and a != b)


def _outlives(dead: _Group, other: _Group) -> bool:
    return dead.died is not None and other.acted > dead.died + 1


def bond(a: _Group, b: _Group) -> float:
    """How much speaks for one person, less what speaks for two."""
    weight = 0.0
    weight += 3.0 * min(2, len(a.company & b.company))
    shared_roles = a.roles & b.roles
    weight += 2.5 if shared_roles else 0
    if a.fields and b.fields:
        weight += 1.5 if a.fields & b.fields else -1.5
    if a.countries and b.countries:
        weight += 1 if a.countries & b.countries else -1
    if a.places and b.places:
        weight += 1 if a.places & b.places else -0.5
    sex = {a.told_sex or a.guessed_sex, b.told_sex or b.guessed_sex} - {""}
    weight -= 2 if len(sex) == 2 else 0
    return weight - _apart(a, b)


def _apart(a: _Group, b: _Group) -> float:
    """What the years between two groups say against their being one."""
    if not a.days or not b.days:
        return 0
    gap = max(min(b.days) - max(a.days), min(a.days) - max(b.days), 0) / 365
    return 0 if gap < 15 else 1 if gap < 30 else 2 if gap < 50 else 5


def resolve_block(sightings: Sequence[Sighting]) -> Block:
    """Decide who is who among sightings with like names; a pure function of them, in whatever order."""
    ordered = sorted(sightings, key=lambda sighting: sighting.key)
    people = _join_variants(_same_names(sighting for sighting in ordered if sighting.full))
    short = [_Group(sighting, "") for sighting in ordered if not sighting.full]
    short, alone = _join_short(people, short)
    strangers = _same_names(linked.sighting for group in alone for linked in group.linked)
    people = [*people, *strangers]
    left, _ = _join_short(people, short)
    return Block(
        tuple(sorted(Found(tuple(sorted(group.linked, key=lambda linked: linked.sighting.key))) for group in people)),
        tuple(_open(people, group) for group in left),
    )


def _same_names(sightings: Iterable[Sighting]) -> list[_Group]:
    """Groups of sightings with exactly the same name, namesakes parted."""
    by_name: dict[Name, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[sighting.name].append(sighting)
    return [group for _, alike in sorted(by_name.items()) for group in _part(alike)]


def _part(alike: Sequence[Sighting]) -> list[_Group]:
    """Part sightings of one name into people: first by company and roles that they share, then by all that is known."""
    group_of = {sighting.key: _Group(sighting, "the name is the same") for sighting in alike}
    sharing: dict[tuple[int, str], list[Sighting]] = defaultdict(list)
    for sighting in alike:
        for word in sighting.company:
            sharing[0, word].append(sighting)
        for role in sighting.roles:
            sharing[1, role].append(sighting)
    for (kind, what), those in sorted(sharing.items()):
        because = f"the name is the same, and so is {'the company of' if kind == 0 else 'the role'} {what}"
        for one, other in pairwise(those):
            a, b = group_of[one.key], group_of[other.key]
            if a is not b and not clash(a, b):
                a.take(b, because)
                group_of.update((linked.sighting.key, a) for linked in b.linked)
    rest = sorted({id(g): g for g in group_of.values()}.values(), key=lambda g: (-len(g.linked), g.key))
    parted: list[_Group] = []
    for group in rest:
        fitting = [(bond(group, other), other) for other in parted if not clash(group, other)]
        weight, best = max(fitting, key=lambda fit: (fit[0], fit[1].key), default=(0.0, None))
        if best and weight >= SAME_NAME:
            best.take(group, "")
        else:
            parted.append(group)
    return parted


def _join_variants(groups: list[_Group]) -> list[_Group]:
    """Join groups whose full names differ, but may be one person's: the best bonds first."""
    pairs = sorted(
        ((bond(a, b), a, b) for a, b in combinations(groups, 2) if _may_be_one(a, b)),
        key=lambda pair: (-pair[0], pair[1].key, pair[2].key),
    )
    became: dict[int, _Group] = {}

    def now(group: _Group) -> _Group:
        while id(group) in became:
            group = became[id(group)]
        return group

    for weight, one, other in pairs:
        a, b = now(one), now(other)
        if a is b or weight < SAME_VARIANT or clash(a, b) or not _names_agree(a, b):
            continue
        rivals = [
            now(g)
            for w, x, y in pairs
            for g in (x, y)
            if (x is one or y is one or x is other or y is other) and w > weight - DECIDES
        ]
        rivals = [g for g in rivals if g is not a and g is not b and not _one_person(g, a, b)]
        if rivals:
            continue
        if len(b.linked) > len(a.linked):
            a, b = b, a
        a.take(b, f"a form of the name {_usual(a)}")
        became[id(b)] = a
    return [group for group in groups if id(group) not in became]


def _may_be_one(a: _Group, b: _Group) -> bool:
    return a.names != b.names and any(may_be_one(x, y) for x in a.names for y in b.names)


def _names_agree(a: _Group, b: _Group) -> bool:
    return all(may_be_one(x, y) for x in a.names for y in b.names)


def _one_person(rival: _Group, a: _Group, b: _Group) -> bool:
    """Whether a rival would agree with both, so that there is nothing to choose."""
    return not clash(rival, a) and not clash(rival, b) and _names_agree(rival, a) and _names_agree(rival, b)


def _join_short(people: list[_Group], short: list[_Group]) -> tuple[list[_Group], list[_Group]]:
    """Let each short form join the only person it fits; (left open, fitting nobody)."""
    chosen: list[tuple[_Group, _Group]] = []
    left, alone = [], []
    for group in short:
        fitting = _fitting(people, group)
        if not fitting:
            alone.append(group)
            continue
        (weight, best), *others = fitting
        if (not others and weight >= SHORT_FORM) or (others and weight >= DECIDES and weight - others[0][0] >= DECIDES):
            chosen.append((group, best))
        elif weight < SHORT_FORM - 1:
            alone.append(group)
        else:
            left.append(group)
    for group, best in chosen:
        if clash(group, best):
            left.append(group)
        else:
            best.take(group, f"the archive's only fitting {group.linked[0].sighting.written}")
    return left, alone


def _fitting(people: list[_Group], group: _Group) -> list[tuple[float, _Group]]:
    """Those whom a short form can mean, with the weight of the evidence, best first."""
    name = group.linked[0].sighting.name
    kinds = {id(other): max((_KINDS[short_form(name, whole)] for whole in other.names), default=0) for other in people}
    best = max(kinds.values(), default=0)
    fitting = [
        (bond(group, other), other) for other in people if kinds[id(other)] == best > 0 and not clash(group, other)
    ]
    return sorted(fitting, key=lambda fit: (-fit[0], fit[1].key))


_KINDS = {"": 0, "given": 1, "middle": 2, "first": 3, "surname": 4}


def _open(people: list[_Group], group: _Group) -> Open:
    fitting = _fitting(people, group)
    because = (
        f"{len(fitting)} people fit, and nothing decides"
        if len(fitting) > 1
        else "too little speaks for the only one who fits"
    )
    return Open(group.linked[0].sighting, tuple(other.key for _, other in fitting), because)


def _usual(group: _Group) -> str:
    forms = Counter(linked.sighting.written for linked in group.linked)
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
