"""Sightings of the whole archive → people: who in one article is who in another.

In a block of like names, full names meet first, then the shorter forms join the only person they fit. Nothing depends
on the order in which articles come: whatever is walked, is walked in an order made from what it is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, pairwise, product
from math import inf
from typing import NamedTuple

from generator.names import COMMON_SURNAMES, Name, is_given, is_patronymic, short_form
from generator.resolve.bearers import (
    ONE_ARTICLE,
    PUBLIC,
    Bearer,
    Linked,
    are_contested,
    bond,
    clash,
    sexes_differ,
    short_bond,
    work_apart,
)
from generator.resolve.callings import forebears
from generator.resolve.evidence import Sighting, last_word
from generator.resolve.likeness import likeness, parts_of
from generator.resolve.spelling import initials, transliterated

SAME_NAME = -2.0
"""Evidence below which one full name stands for two people."""
COMMON_NAME = -0.75
"""Evidence that a full name needs, or more, of which there are many people anyway."""
FEW = 8
"""Sightings of one name of which each is compared with each."""
FEW_ENOUGH = 60
"""Sightings for which the same is done where something forbids that all are one person's."""
OTHER_TRADE = -0.5
"""The same where two have trades that have nothing in common."""
NAMESAKES = 0.5
"""Evidence that one full name needs, or more, where an article tells two people of that name apart."""
SAME_VARIANT = -1.25
"""Evidence that names spelled otherwise need, or more."""
LIKE_VARIANT = 0.5
"""Evidence that names need which are alike, and may yet be two people's."""
MIDDLE = 2.5
"""What it says for one person that names which differ agree in a middle initial."""
MISPRINT = 3.0
"""Evidence that names need which differ in a letter."""
SUFFIX = 3.0
"""Evidence that a name with "Jr." and the same without need where an article speaks of father and son."""
SHORT_FORM = -1.0
"""Evidence that a surname alone needs to join the archive's only fitting person, or more."""
AMONG_OTHERS = 0.5
"""Evidence that it needs, or more, where others of the name fit worse."""
GIVEN_ALONE = 1.5
"""What it says against somebody that an article would call him by his given name alone."""
NOBODY = -1.75
"""Evidence below which a surname alone is somebody whom no other article names in full."""
DECIDES = 1.0
"""By how much one of two who fit must fit better."""
CLEARLY = (inf, 3.0, 2.0)
"""By how much the surer ones fit better, which are joined first, and then tell more of whom the others mean."""


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
    shortened = _shortened({sighting.name for sighting in ordered})
    people = _People()
    whole = [sighting for sighting in ordered if sighting.name not in shortened]
    _join_same_names(people, [sighting for sighting in whole if not sighting.completed])
    apart = _told_apart(whole)
    _join_variants(people, apart, range(2, 5))
    _join_variants(people, apart, range(2, 3))  # who was found to be "Robert J." and "Bob" may be "R. J."
    _join_variants(people, apart, range(1, 2))
    _join_completed(people, [sighting for sighting in whole if sighting.completed])
    short = [people.add(sighting) for sighting in ordered if sighting.name in shortened]
    _join_aliases(people, ordered)
    open_ = [bearer for bearer in short if people.bearer_of[bearer.key] is bearer and len(bearer.linked) == 1]
    people.forget(open_)
    given = [bearer for bearer in open_ if is_given(bearer.linked[0].sighting.name.words[0])]
    open_ = [bearer for bearer in open_ if bearer not in given]
    for margin in CLEARLY:
        open_ = [*chain(*_join_short(people, open_, margin))]
    open_ += _join_given_names(people, given)
    for _ in range(2):  # who fitted nobody may be whom another surname means
        open_, strangers = _join_short(people, open_, DECIDES)
        _join_same_names(people, [bearer.linked[0].sighting for bearer in strangers])
    found = (Found(tuple(sorted(map(_told_by_editor, bearer.linked), key=_key))) for bearer in people.bearers())
    return Block(tuple(sorted(found)), (*people.open, *(_open(people, bearer) for bearer in open_)))


def _key(linked: Linked) -> tuple[str, int]:
    return linked.sighting.key


def _told_by_editor(linked: Linked) -> Linked:
    """The same sighting, its reason the record that claims its name, if one does."""
    sighting, because = linked
    return Linked(sighting, f"an editor's record has {sighting.written}" if sighting.record else because)


class _People:
    """The bearers of a block, by the sightings in them."""

    def __init__(self) -> None:
        self.bearer_of: dict[tuple[str, int], Bearer] = {}
        self.open: list[Open] = []

    def add(self, sighting: Sighting) -> Bearer:
        bearer = self.bearer_of[sighting.key] = Bearer(sighting)
        return bearer

    def join(self, a: Bearer, b: Bearer, because: str) -> None:
        """Make two bearers one; the reason is that of the smaller."""
        if (len(a.linked), b.key) < (len(b.linked), a.key):
            a, b = b, a
        a.take(b, because)
        self.bearer_of.update((linked.sighting.key, a) for linked in b.linked)

    def bearers(self) -> list[Bearer]:
        """All bearers, in an order made from what they are."""
        return sorted(
            {id(bearer): bearer for bearer in self.bearer_of.values()}.values(), key=lambda bearer: bearer.key
        )

    def leave_open(self, bearer: Bearer, candidates: Iterable[tuple[str, int]]) -> None:
        """Take out one of whom nothing is told but a name that several have."""
        self.forget([bearer])
        fitting = tuple(sorted(candidates))
        because = f"{len(fitting)} people have the name, and nothing decides"
        self.open.append(Open(bearer.linked[0].sighting, fitting, because))

    def forget(self, bearers: Iterable[Bearer]) -> None:
        for bearer in bearers:
            for linked in bearer.linked:
                self.bearer_of.pop(linked.sighting.key, None)


def _shortened(names: set[Name]) -> set[Name]:
    """Names that say less than a person is called: surnames alone, and the last words of a longer name."""
    full = [name for name in names if name.given]
    tails = {longer.words[n:] for longer in full for n in range(1, len(longer.words) - 1)}
    alone = {name for name in names if not name.given and name.suffix in ("", "jr", "sr")}
    return alone | {name for name in full if name.words in tails and not is_given(name.words[0])}


def _join_same_names(people: _People, sightings: Iterable[Sighting]) -> None:
    """Join sightings of exactly one name, namesakes apart: first by company they share, then by all that is known."""
    sightings = list(sightings)
    apart = _told_apart(sightings)
    by_name: dict[tuple[Name, bool], list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[sighting.name, sighting.wife].append(sighting)
    for (name, _), alike in sorted(by_name.items()):
        bearers = [people.add(sighting) for sighting in alike]
        told = name in apart
        needed = NAMESAKES if told else COMMON_NAME if name.surname[-1] in COMMON_SURNAMES else None
        contested = len(bearers) <= FEW_ENOUGH and (told or are_contested(bearers))
        if not told and not contested:
            _join_company(people, alike)
        if contested and told and len(bearers) > 2:
            _forget_what_all_share(bearers)
        left = list({id(bearer): bearer for bearer in (people.bearer_of[sighting.key] for sighting in alike)}.values())
        if contested or len(left) <= FEW:
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


def _join_best_first(people: _People, bearers: list[Bearer], needed: float | None) -> None:
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
            if (weight := bond(one, other)) > _same_name_needs(one, other, needed):
                yield -weight, min(one.key, other.key), max(one.key, other.key)


def _joined(people: _People, a: Bearer, b: Bearer) -> Bearer:
    people.join(a, b, "the same name in the same company" if a.company & b.company else "the same name")
    return people.bearer_of[a.key]


def _same_name_needs(a: Bearer, b: Bearer, needed: float | None) -> float:
    """Evidence that one full name needs: more for those of two trades, of which one at least is private."""
    if needed is not None:
        return needed
    apart = a.trades and b.trades and not a.trades & b.trades and not a.trades | b.trades <= PUBLIC
    return OTHER_TRADE if apart else SAME_NAME


def _told_apart(sightings: Sequence[Sighting]) -> set[Name]:
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


def _join_company(people: _People, alike: Iterable[Sighting]) -> None:
    in_company: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in alike:
        for word in sighting.company:
            in_company[word].append(sighting)
    for _, those in sorted(in_company.items()):
        for one, other in pairwise(those):
            a, b = people.bearer_of[one.key], people.bearer_of[other.key]
            if a is not b and not clash(a, b) and not work_apart(a, b):
                people.join(a, b, "the same name in the same company")


def _join_namesakes(people: _People, bearers: Iterable[Bearer], needed: float | None) -> None:
    parted: list[Bearer] = []
    for bearer in sorted(bearers, key=lambda bearer: (-len(bearer.linked), bearer.key)):
        fitting = [
            (bond(bearer, other), other)
            for other in parted
            if not clash(bearer, other) and (needed != NAMESAKES or _share_title(bearer, other))
        ]
        weight, best = max(fitting, key=lambda fit: (fit[0], fit[1].key), default=(0.0, None))
        if best and weight > _same_name_needs(bearer, best, needed):
            people.join(best, bearer, "the same name")
        else:
            parted.append(bearer)


def _share_title(a: Bearer, b: Bearer) -> bool:
    """Whether titles, or one age, leave two bearers one, where an article has told two people of the name apart."""
    kin = any(" " in word for word in a.company & b.company)
    of_one_age = a.born and b.born and max(a.born[0], b.born[0]) <= min(a.born[1], b.born[1])
    return kin or bool(of_one_age) or not a.heads or not b.heads or bool(a.heads & b.heads)


def _join_variants(people: _People, apart: set[Name], degrees: range) -> None:
    """Join bearers whose full names differ, but may be one person's: the best bonds first."""
    pairs_of = ((a, b) for a, b in combinations(people.bearers(), 2) if a.names != b.names)
    alike = ((a, b) for a, b in pairs_of if max(_likenesses(a, b), default=0) in degrees)
    families = _fathers_and_sons(people.bearers())
    alike = ((a, b) for a, b in alike if not (_may_be_kin(a, b, families) or _may_be_kin(b, a, families)))
    weighed = ((_surplus(a, b, apart), a.key, b.key) for a, b in alike if not clash(a, b))
    pairs = sorted((pair for pair in weighed if pair[0] >= 0), key=lambda pair: (-pair[0], *pair[1:]))
    rivals_of: dict[tuple[str, int], list[tuple[float, tuple[str, int]]]] = defaultdict(list)
    for weight, one, other in pairs:
        rivals_of[one].append((weight, other))
        rivals_of[other].append((weight, one))
    for weight, one, other in pairs:
        a, b = people.bearer_of[one], people.bearer_of[other]
        if a is b or _surplus(a, b, apart) < 0 or clash(a, b) or not _names_agree(a, b):
            continue
        rivals = [
            people.bearer_of[key]
            for w, key in (*rivals_of[one], *rivals_of[other])
            if w > weight - DECIDES
            or (w > DECIDES - SAME_NAME and _has_other_middle_names(people.bearer_of[key], a, b))
        ]
        if all(rival is a or rival is b or _agrees_with_both(rival, a, b) for rival in rivals):
            form, whole = _usual(b), _usual(a)
            people.join(a, b, "the same name" if form == whole else f"{form} is a form of {whole}")


def _fathers_and_sons(bearers: Sequence[Bearer]) -> list[tuple[Bearer, Bearer]]:
    """Those of one first name of whom an article says that one is the other's father or forebear."""
    told = [
        (bearer, linked.sighting)
        for bearer in bearers
        for linked in bearer.linked
        if linked.sighting.full and any(map(forebears, linked.sighting.roles))
    ]
    return [
        (father, son)
        for father, sighting in told
        for son in bearers
        if son is not father
        and sighting.article in son.articles
        and any(
            name.given[:1] == sighting.name.given[:1] and name.surname == sighting.name.surname for name in son.names
        )
    ]


def _may_be_kin(one: Bearer, other: Bearer, families: Iterable[tuple[Bearer, Bearer]]) -> bool:
    """Whether one has a name that father and son could have, and nothing but titles says that it is this one of them.

    Before the son is in the papers, it is the father's.
    """
    for father, son in families:
        if one is father or one is son or other not in (father, son):
            continue
        named = [kin for kin in (father, son) if _share_middle(one, kin)]
        if len(named) == 1 and other is not named[0]:
            return True
        of_both = all(max(_likenesses(one, kin), default=0) > 2 and not clash(one, kin) for kin in (father, son))
        before = _first_day(one) < _first_day(son)
        if of_both and not named and (other is son if before else not one.company & other.company):
            return True
    return False


def _first_day(bearer: Bearer) -> float:
    return min((linked.sighting.day for linked in bearer.linked if linked.sighting.day), default=inf)


def _has_other_middle_names(bearer: Bearer, a: Bearer, b: Bearer) -> bool:
    """Whether one goes by middle names of its own: of George H. W. and George W. evidence alone must not choose."""
    given = {name.given for name in a.names | b.names}
    return any(len(name.given) > 1 and name.given not in given for name in bearer.names)


def _names_agree(a: Bearer, b: Bearer, others: Iterable[Name] = ()) -> bool:
    return all(_likenesses(a, b, others))


def _likenesses(a: Bearer, b: Bearer, others: Iterable[Name] = ()) -> Iterator[int]:
    """How alike each name of one is to each of the other; a byname that an article tells is as good as any.

    That it is like none of the other's says nothing. Names between which stands one with the surnames of both, theirs
    or one of the `others`, are not compared.
    """
    ours, theirs = (a.names - a.bynames) or a.names, (b.names - b.bynames) or b.names
    names = a.names | b.names
    for x, y in product(a.names, b.names):
        if _is_other_initial(x, y, names) or _is_other_initial(y, x, names):
            continue
        if not any(_has_both_surnames(name, x, y) for name in (*names, *others)):
            alike = 3 if x in b.bynames or y in a.bynames else likeness(x, y)
            if alike or (x in ours and y in theirs):
                yield alike


def _has_both_surnames(name: Name, x: Name, y: Name) -> bool:
    """Whether a woman's name shows why her others differ: "Ada Quill Birch" of "Ada Quill" and "Ada Birch"."""
    if x.surname == y.surname or not x.given or name.given[:1] != x.given[:1] or x.given[:1] != y.given[:1]:
        return False
    return name not in (x, y) and {x.surname[-1], y.surname[-1]} <= {*name.words, *parts_of(name)}


def _is_other_initial(name: Name, initial: Name, names: Iterable[Name]) -> bool:
    """Whether initials are those of another name of the two: "R. J." of "Robert", and so not of "Bob"."""
    letter = initial.words[0]
    begins = (other.words[0].startswith(letter) for other in names)
    return len(letter) == 1 and not name.words[0].startswith(letter) and any(begins)


def _surplus(a: Bearer, b: Bearer, apart: set[Name]) -> float:
    """By how much the evidence is more than two bearers need to be joined."""
    return bond(a, b) + (MIDDLE if _share_middle(a, b) else 0) - _needs(a, b, apart)


def _share_middle(a: Bearer, b: Bearer) -> bool:
    """Whether a middle initial of one agrees with what the other has there: "Helen M." and "Helen Marie"."""
    pairs = ((x, y) for x, y in product(a.names, b.names) if x != y and x.surname == y.surname)
    middles = (list(zip(x.given[1:], y.given[1:], strict=False)) for x, y in pairs)
    return any(found and all(x[0] == y[0] and len(x) + len(y) > 2 for x, y in found) for found in middles)


def _needs(a: Bearer, b: Bearer, apart: set[Name]) -> float:
    """Evidence that two bearers need to be joined, the more the less their names are alike."""
    told = not (a.names.isdisjoint(b.bynames) and b.names.isdisjoint(a.bynames))
    if {a.suffix, b.suffix} - {"", "sr"} and a.suffix != b.suffix and not told:
        return SUFFIX if a.child or b.child else LIKE_VARIANT
    needed = (SAME_NAME, SAME_VARIANT, LIKE_VARIANT, MISPRINT)[4 - max(_likenesses(a, b), default=1)]
    return needed if apart.isdisjoint(a.names | b.names) else max(needed, NAMESAKES)


def _agrees_with_both(rival: Bearer, a: Bearer, b: Bearer) -> bool:
    """Whether a rival may be the same person as both, so that there is nothing to choose."""
    return all(not clash(rival, bearer) and _names_agree(rival, bearer, a.names | b.names) for bearer in (a, b))


def _join_completed(people: _People, sightings: Iterable[Sighting]) -> None:
    """Let given names with the surname of their kin join the only person who fits, or else each other."""
    everyone = people.bearers()
    alone = []
    for sighting in sightings:
        bearer = Bearer(sighting)
        alike = [(max(_likenesses(bearer, other), default=0), other) for other in everyone if not clash(bearer, other)]
        best = max((likeness for likeness, _ in alike), default=0)
        fitting = [other for likeness, other in alike if likeness == best > 2]
        if len(fitting) == 1:
            people.bearer_of[bearer.key] = bearer
            people.join(fitting[0], bearer, f"kin are named in the article, and {_usual(fitting[0])} is one of them")
        else:
            alone.append(sighting)
    _join_same_names(people, alone)


def _join_aliases(people: _People, sightings: Iterable[Sighting]) -> None:
    """Join those whom an article says to be one person, though it names them by two names."""
    for sighting in sightings:
        for start, words in sighting.also:
            a, b = people.bearer_of[sighting.key], people.bearer_of.get((sighting.article, start))
            if b and a is not b and clash(a, b) in ("", ONE_ARTICLE):
                a.aliases |= b.names
                b.aliases |= a.names
                people.join(a, b, f"{sighting.article} says so: {words}")


def _join_given_names(people: _People, short: Iterable[Bearer]) -> list[Bearer]:
    """Join "Peter" to the only one of his article, there "Dr. Lindqvist", whom others call Peter; the rest is left."""
    by_surname: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in people.bearers():
        for article in {linked.sighting.article for linked in bearer.linked if not linked.sighting.full}:
            by_surname[article].append(bearer)
    left = []
    for bearer in short:
        article, name = bearer.key[0], bearer.linked[0].sighting.name
        called = [o for o in by_surname[article] if any(short_form(name, whole) == "given" for whole in o.names)]
        if len(called) == 1 and clash(bearer, called[0]) == ONE_ARTICLE:
            people.bearer_of[bearer.key] = bearer
            people.join(called[0], bearer, f"the only {bearer.linked[0].sighting.written} of the article")
        else:
            left.append(bearer)
    return left


def _join_short(people: _People, short: Iterable[Bearer], decides: float) -> tuple[list[Bearer], list[Bearer]]:
    """Let each short form join the only person it fits, or fits so much better; (left open, fitting nobody)."""
    short = list(short)
    people.forget(short)
    everyone = people.bearers()
    chosen: list[tuple[Bearer, tuple[str, int], str]] = []
    left, alone = [], []
    for bearer in short:
        fitting = _fitting(everyone, bearer)
        if not fitting:
            alone.append(bearer)
            continue
        (weight, best), *others = fitting
        margin = weight - others[0][0] if others else decides
        if margin >= decides and weight >= (AMONG_OTHERS if others else SHORT_FORM):
            written = bearer.linked[0].sighting.written
            only = f"of {len(fitting)} whom {written} can mean, the one who fits best"
            chosen.append((bearer, best.key, only if others else f"the archive's only fitting {written}"))
        elif weight < NOBODY:
            alone.append(bearer)
        else:
            left.append(bearer)
    for bearer, meant, because in chosen:
        best = people.bearer_of[meant]
        if _forbids(clash(bearer, best), bearer):
            left.append(bearer)
        else:
            people.bearer_of[bearer.key] = bearer
            people.join(best, bearer, because)
    return left, alone


def _fitting(everyone: list[Bearer], bearer: Bearer) -> list[tuple[float, Bearer]]:
    """Those whom a short form can mean, with the weight of the evidence, best first."""
    name = bearer.linked[0].sighting.name
    kinds = {id(other): _kind_of(bearer, name, other) for other in everyone}
    best = max(kinds.values(), default=0)
    named = [other for other in everyone if kinds[id(other)] == best > 0 or _has_two_surnames(name, other)]
    meant = [other for other in named if not other.completed and not _forbids(clash(bearer, other), bearer)]
    holders = [other for other in meant if other.heads.keys() & bearer.heads.keys()]
    fitting = []
    for other in meant:
        if bearer.articles & other.articles:
            weight = -sexes_differ(bearer, other)  # in one article, the company of both says nothing
        else:
            weight = short_bond(bearer, other, of_several=len(holders) > 1)
            weight -= _against_given(bearer, other) if kinds[id(other)] == _KINDS["given"] else 0
        fitting.append((weight, other))
    return sorted(fitting, key=lambda fit: (-fit[0], fit[1].key))


def _forbids(ground: str, bearer: Bearer) -> bool:
    """Whether a ground forbids that somebody is meant; "Mr. Tarn" may yet be of his own article."""
    return bool(ground) and not (bearer.early and ground == ONE_ARTICLE)


def _against_given(bearer: Bearer, other: Bearer) -> float:
    """What a given name alone says against somebody; less where the article names one of his family."""
    family = {transliterated(last_word(name)) for name in other.names if name.given}
    return 0 if family & bearer.company else GIVEN_ALONE


def _has_two_surnames(name: Name, other: Bearer) -> bool:
    """Whether a name may be the first of two surnames: "Gutiérrez" of "José Luis Gutiérrez Ibarra"."""
    return any(
        len(w := whole.words) > 3 and w[-2:-1] == name.words and not is_given(w[-2]) and not is_patronymic(name, whole)
        for whole in other.names
    )


def _kind_of(bearer: Bearer, name: Name, other: Bearer) -> int:
    """How well a short form says any name of somebody, or what an article calls him by."""
    if {*name.words} <= other.called:
        return _KINDS["given" if is_given(name.words[0]) else "surname"]
    return max(_kind(bearer, name, whole) for whole in other.names)


def _kind(bearer: Bearer, name: Name, whole: Name) -> int:
    """How well a short form says a name, 0 where it does not; initials alone ("AMLO") say it as well as any."""
    if bearer.ranks and is_patronymic(name, whole):
        return 0
    if len(name.words) == 1 and len(whole.words) > 2 and name.words[0] == initials(whole):
        return _KINDS["surname"]
    return _KINDS[short_form(name, whole)]


_KINDS = {"": 0, "given": 1, "middle": 2, "first": 3, "surname": 4}


def _open(people: _People, bearer: Bearer) -> Open:
    fitting = _fitting([other for other in people.bearers() if other is not bearer], bearer)
    because = (
        f"{len(fitting)} people fit, and nothing decides"
        if len(fitting) > 1
        else "too little speaks for the only one who fits"
    )
    return Open(bearer.linked[0].sighting, tuple(other.key for _, other in fitting), because)


def _usual(bearer: Bearer) -> str:
    forms = Counter(linked.sighting.written for linked in bearer.linked)
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
