"""Sightings of exactly one name: whether they are one person's, or namesakes'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from generator.names import COMMON_SURNAMES, Name
from generator.resolve.bearers import Bearer, are_contested, bond, clash, work_apart
from generator.resolve.block_people import DECIDES, People
from generator.resolve.evidence import Sighting
from generator.resolve.likeness import likeness
from generator.resolve.told.trades import are_near

SAME_NAME = -2.0
"""Evidence below which one full name stands for two people."""
_COMMON_NAME = -0.75
"""Evidence that a full name needs, or more, of which there are many people anyway."""
_FEW = 8
"""Sightings of one name of which each is compared with each."""
_FEW_ENOUGH = 60
"""Sightings for which the same is done where something forbids that all are one person's."""
_OTHER_TRADE = -0.5
"""The same where two have trades that have nothing in common."""
NAMESAKES = 0.5
"""Evidence that one full name needs, or more, where an article tells two people of that name apart."""

_SAME_AGE = 1.5
"""What it needs more of two trades then: cousins are often of one age."""


def join_same_names(people: People, sightings: Iterable[Sighting]) -> None:
    """Join sightings of exactly one name, namesakes apart: first by company they share, then by all that is known."""
    sightings = list(sightings)
    apart = told_apart(sightings)
    by_name: dict[tuple[Name, bool], list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[sighting.name, sighting.wife].append(sighting)
    for (name, _), alike in sorted(by_name.items()):
        bearers = [people.add(sighting) for sighting in alike]
        told = name in apart
        needed = NAMESAKES if told else _COMMON_NAME if name.surname[-1] in COMMON_SURNAMES else None
        contested = len(bearers) <= _FEW_ENOUGH and (told or are_contested(bearers))
        if not told and not contested:
            _join_company(people, alike)
        if contested and told and len(bearers) > 2:
            _forget_what_all_share(bearers)
        left = list({id(bearer): bearer for bearer in (people.bearer_of[sighting.key] for sighting in alike)}.values())
        if contested or len(left) <= _FEW:
            _join_best_first(people, left, needed)
        else:
            _join_namesakes(people, left, needed)


def _forget_what_all_share(bearers: Sequence[Bearer]) -> None:
    """Leave out the company and the places of all: they tell none of the name apart."""
    company = frozenset.intersection(*(bearer.linked[0].sighting.company for bearer in bearers))
    places = set.intersection(*(bearer.places for bearer in bearers))
    for bearer in bearers:
        bearer.company -= company
        bearer.places -= places
        bearer.topics -= places


def _join_best_first(people: People, bearers: list[Bearer], needed: float | None) -> None:
    """Join the two of a name who fit each other best, again and again, until no two fit.

    Of whom nothing is told but the name joins last, and is left open where several fit as well.
    """
    told = [bearer for bearer in bearers if bearer.is_told_of]
    left = {bearer.key: bearer for bearer in told}
    pairs = [pair for number, one in enumerate(told) for pair in _fits(one, told[:number], needed)]
    while pairs:
        _, one, other = min(pairs)
        joined = _joined(people, left.pop(one), left.pop(other))
        pairs = [pair for pair in pairs if {one, other}.isdisjoint(pair[1:])]
        pairs += _fits(joined, left.values(), needed)
        left[joined.key] = joined
    for bearer in bearers:
        if bearer.is_told_of:
            continue
        fitting = sorted(_fits(bearer, left.values(), needed))
        candidates = [next(key for key in keys if key != bearer.key) for _, *keys in fitting]
        if not fitting:
            left[bearer.key] = bearer
        elif len(fitting) == 1 or fitting[1][0] - fitting[0][0] >= DECIDES:
            joined = _joined(people, left.pop(candidates[0]), bearer)
            left[joined.key] = joined
        else:
            people.leave_open(bearer, candidates)


def _fits(
    one: Bearer, others: Iterable[Bearer], needed: float | None
) -> Iterator[tuple[float, tuple[str, int], tuple[str, int]]]:
    """Those of a name whom one can be: the evidence, negative so that the best comes first, and both keys."""
    for other in others:
        if not clash(one, other) and (needed != NAMESAKES or _share_title(one, other)):
            if (weight := bond(one, other)) > same_name_needs(one, other, needed):
                yield -weight, min(one.key, other.key), max(one.key, other.key)


def _joined(people: People, a: Bearer, b: Bearer) -> Bearer:
    people.join(a, b, "the same name in the same company" if a.company & b.company else "the same name")
    return people.bearer_of[a.key]


def same_name_needs(a: Bearer, b: Bearer, needed: float | None = None) -> float:
    """Evidence that one full name needs: more for those of two trades, of which one at least is private."""
    apart = a.trades and b.trades and not a.trades & b.trades and not are_near(a.trades | b.trades)
    if needed is not None:
        return needed + (_SAME_AGE if apart and needed == NAMESAKES else 0)
    return _OTHER_TRADE if apart else SAME_NAME


def told_apart(sightings: Sequence[Sighting]) -> set[Name]:
    """Names that mean two people: in one article, or because they say less than others: "Amos Pike" beside a III."""
    full = [sighting for sighting in sightings if sighting.full]
    by_article: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in full:
        by_article[sighting.article].append(sighting)
    told = {sighting.name for sighting in full if sighting.namesake}
    for there in by_article.values():
        for one, other in combinations(sorted(there, key=_says), 2):
            said = one.wife != other.wife or any(start == other.start for start, _ in one.also)
            if not said and (one.name == other.name or likeness(one.name, other.name) > 2):
                told |= {one.name} if _says(one) < _says(other) else {one.name, other.name}
    return told | _of_two_initials({sighting.name for sighting in full})


def _says(sighting: Sighting) -> tuple[int, bool]:
    return len(sighting.name.words), bool(sighting.name.suffix)


def _of_two_initials(names: Iterable[Name]) -> set[Name]:
    """Names that two of other middle names have in common: "Lena Marsh" beside "Lena B. Marsh" and "Lena K. Marsh"."""
    longer: dict[Name, set[Name]] = defaultdict(set)
    for name in names:
        if len(name.given) > 1:
            longer[name._replace(given=name.given[:1])].add(name)
    return {bare for bare, those in longer.items() if not all(likeness(*pair) for pair in combinations(those, 2))}


def _join_company(people: People, alike: Iterable[Sighting]) -> None:
    in_company: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in alike:
        for word in sighting.company:
            in_company[word].append(sighting)
    for _, those in sorted(in_company.items()):
        for one, other in pairwise(those):
            a, b = people.bearer_of[one.key], people.bearer_of[other.key]
            if a is not b and not clash(a, b) and not work_apart(a, b):
                people.join(a, b, "the same name in the same company")


def _join_namesakes(people: People, bearers: Iterable[Bearer], needed: float | None) -> None:
    parted: list[Bearer] = []
    for bearer in sorted(bearers, key=lambda bearer: (-len(bearer.linked), bearer.key)):
        fitting = [
            (bond(bearer, other), other)
            for other in parted
            if not clash(bearer, other) and (needed != NAMESAKES or _share_title(bearer, other))
        ]
        weight, best = max(fitting, key=lambda fit: (fit[0], fit[1].key), default=(0.0, None))
        if best and weight > same_name_needs(bearer, best, needed):
            people.join(best, bearer, "the same name")
        else:
            parted.append(bearer)


def _share_title(a: Bearer, b: Bearer) -> bool:
    """Whether titles, or one age, leave two bearers one, where an article has told two people of the name apart."""
    kin = any(" " in word for word in a.company & b.company)
    of_one_age = a.born and b.born and max(a.born[0], b.born[0]) <= min(a.born[1], b.born[1])
    return kin or bool(of_one_age) or not a.heads or not b.heads or bool(a.heads & b.heads)
