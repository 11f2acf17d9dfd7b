"""Full names that differ and may yet be one person's: forms, spellings and misprints of each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, product
from math import inf

from generator.names import Name, may_be_one
from generator.resolve.abroad import same_abroad
from generator.resolve.bearers import Bearer, bond, clash
from generator.resolve.block_people import DECIDES, People
from generator.resolve.evidence import Sighting
from generator.resolve.likeness import is_misprint, likeness, parts_of
from generator.resolve.namesakes import NAMESAKES, SAME_NAME, join_same_names, same_name_needs
from generator.resolve.told.callings import forebears

_SAME_VARIANT = -1.25
"""Evidence that names spelled otherwise need, or more."""
_LIKE_VARIANT = 0.5
"""Evidence that names need which are alike, and may yet be two people's."""
_MIDDLE = 2.5
"""What it says for one person that names which differ agree in a middle initial."""
_MISPRINT = 3.0
"""Evidence that names need which differ in a letter."""
_FAR_BETTER = 2.0
"""By how much one of several must fit better for a name that is completed to be his, though another's is nearer."""
_SOON = 60
"""Days within which papers correct what they have misspelled."""
_ABROAD = 2.5
"""Evidence that what is left of a Vietnamese name abroad needs: an age that agrees, though the places do not."""
_SUFFIX = 3.0
"""Evidence that a name with "Jr." and the same without need where an article speaks of father and son."""


def join_variants(people: People, apart: set[Name], degrees: range, kin: Collection[tuple[str, Name]] = ()) -> None:
    """Join bearers whose full names differ, but may be one person's: the best bonds first.

    `kin` are those whom articles call by the given name alone: "Mrs. Orde's daughter Margaret" is not Peggy Orde.
    """
    pairs_of = ((a, b) for a, b in combinations(people.bearers(), 2) if a.names != b.names)
    alike = ((a, b) for a, b in pairs_of if max(_likenesses(a, b), default=0) in degrees)
    families = _fathers_and_sons(people.bearers())
    alike = ((a, b) for a, b in alike if not (_may_be_kin(a, b, families) or _may_be_kin(b, a, families)))
    alike = ((a, b) for a, b in alike if not (_has_for_kin(a, b, kin) or _has_for_kin(b, a, kin)))
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
        if _has_for_kin(a, b, kin) or _has_for_kin(b, a, kin):
            continue
        rivals = [
            rival
            for bearer, those in ((a, rivals_of[one]), (b, rivals_of[other]))
            for w, rival in ((w, people.bearer_of[key]) for w, key in those)
            if w > weight - DECIDES or (w > DECIDES - SAME_NAME and _has_other_middle_names(rival, a, b))
            if rival is bearer or not clash(rival, bearer)  # or it has meanwhile become somebody else
        ]
        if all(rival is a or rival is b or _agrees_with_both(rival, a, b) for rival in rivals):
            form, whole = _usual(b), _usual(a)
            people.join(a, b, "the same name" if form == whole else f"{form} is a form of {whole}")


def _has_for_kin(one: Bearer, other: Bearer, kin: Collection[tuple[str, Name]]) -> bool:
    """Whether an article that names one calls kin of the family by the name that the other has."""
    others = {_first_and_last(name) for name in other.names} - {_first_and_last(name) for name in one.names}
    return any(article in one.articles and _first_and_last(name) in others for article, name in kin)


def _first_and_last(name: Name) -> tuple[str, str]:
    return name.words[0], name.words[-1]


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

    That it is like none of the other's says nothing, nor that one of two names is not, if an article says that both
    are somebody's. Names between which stands one with the surnames of both, theirs
    or one of the `others`, are not compared.
    """
    ours, theirs = ((one.names - one.bynames) or (one.names - one.aliases) for one in (a, b))
    names = a.names | b.names
    for x, y in product(a.names, b.names):
        if _is_other_initial(x, y, names) or _is_other_initial(y, x, names):
            continue
        if (x in a.by_husband) != (y in b.by_husband):
            if any(may_be_one(x, name) for name in b.husbands) or any(may_be_one(y, name) for name in a.husbands):
                yield 3 if a.places & b.places or a.company & b.company else 2  # or his second wife, or another's
                continue
            if a.by_husband < a.names or b.by_husband < b.names:
                continue  # she has a name of her own, too
        if not any(_has_both_surnames(name, x, y) for name in (*names, *others)):
            alike = 3 if _is_byname(x, b) or _is_byname(y, a) else likeness(x, y)
            if alike or (x in ours and y in theirs):
                yield alike


def _is_byname(name: Name, bearer: Bearer) -> bool:
    """Whether an article calls somebody so, with his surname or without it: "Goni Alba" of whom they call Goni."""
    if name in bearer.bynames:
        return True
    own = any(other.given and other.surname == name.surname for other in bearer.names)
    return own and name.given != () and Name((), name.given) in bearer.bynames


def _has_both_surnames(name: Name, x: Name, y: Name) -> bool:
    """Whether a woman's name shows why her others differ: "Ada Quill Birch" of "Ada Quill" and "Ada Birch"."""
    if x.surname == y.surname or not x.given or name.given[:1] != x.given[:1] or x.given[:1] != y.given[:1]:
        return False
    one, other, parts = x.surname[-1], y.surname[-1], {*name.words, *parts_of(name)}
    if name in (x, y) or is_misprint(one, other):
        return False
    return all(word in parts or any(is_misprint(word, part) for part in parts) for word in (one, other))


def _is_other_initial(name: Name, initial: Name, names: Iterable[Name]) -> bool:
    """Whether initials are those of another name of the two: "R. J." of "Robert", and so not of "Bob"."""
    if len(max(initial.given[1:], default="", key=len)) > 1:
        return False  # "R. James" goes by the second
    letter = initial.words[0]
    firsts = [*name.given[:1], name.words[0]]  # a family name that stands first is no given name
    begins = (other.words[0].startswith(letter) for other in names)
    return len(letter) == 1 and not any(first.startswith(letter) for first in firsts) and any(begins)


def _surplus(a: Bearer, b: Bearer, apart: set[Name]) -> float:
    """By how much the evidence is more than two bearers need to be joined."""
    return bond(a, b) + (_MIDDLE if _share_middle(a, b) else 0) - _needs(a, b, apart)


def _share_middle(a: Bearer, b: Bearer) -> bool:
    """Whether a middle initial of one agrees with what the other has there: "Helen M." and "Helen Marie", "H. M.".

    Behind a family name, the second word is the half of a given name.
    """
    alike = ((x, y) for x, y in product(a.names, b.names) if x != y and x.surname == y.surname)
    pairs = ((x, y) for x, y in alike if not (x.family_first and y.family_first))
    middles = (list(zip(x.given[1:], y.given[1:], strict=False)) for x, y in pairs)
    return any(found and all(x[0] == y[0] for x, y in found) for found in middles)


def _needs(a: Bearer, b: Bearer, apart: set[Name]) -> float:
    """Evidence that two bearers need to be joined, the more the less their names are alike."""
    told = not (a.names.isdisjoint(b.bynames) and b.names.isdisjoint(a.bynames))
    if {a.suffix, b.suffix} - {"", "sr"} and a.suffix != b.suffix and not told:
        return _SUFFIX if a.child or b.child else _LIKE_VARIANT
    needed = (SAME_NAME, _SAME_VARIANT, _LIKE_VARIANT, _MISPRINT)[4 - max(_likenesses(a, b), default=1)]
    if needed == _MISPRINT and (_puts_right(a, b) or _puts_right(b, a)):
        needed = _SAME_VARIANT
    if needed == _MISPRINT and (len({name.family_first for name in a.names | b.names}) > 1 or _is_emigrant(a, b)):
        needed = _ABROAD if (a.born and b.born) or not _is_emigrant(a, b) else inf
    return needed if apart.isdisjoint(a.names | b.names) else max(needed, NAMESAKES)


def _is_emigrant(a: Bearer, b: Bearer) -> bool:
    """Whether the given name of one is what the other's became abroad: "Sandor" and "Alex", who may be brothers."""
    pairs = product(a.names, b.names)
    return any(x.given and y.given and same_abroad(x.given[0], y.given[0]) for x, y in pairs)


def _puts_right(a: Bearer, b: Bearer) -> bool:
    """Whether a correction of one name comes soon after an article that has the other, which a letter makes it."""
    days = {linked.sighting.day for linked in b.linked if linked.sighting.day}
    return any(0 <= corrected - day <= _SOON for corrected in a.corrected for day in days)


def _agrees_with_both(rival: Bearer, a: Bearer, b: Bearer) -> bool:
    """Whether a rival may be the same person as both, so that there is nothing to choose."""
    return all(not clash(rival, bearer) and _names_agree(rival, bearer, a.names | b.names) for bearer in (a, b))


def join_completed(people: People, sightings: Iterable[Sighting]) -> None:
    """Let given names with the surname of their kin join the only person who fits, or else each other.

    Of several the nearest in name does, or who fits far better: "his brother, Ramiro, who was finance minister" is no
    footballer, though he is called Ramiro Vega and the minister Ramiro Vega Prado.
    """
    everyone = people.bearers()
    alone = []
    for sighting in sightings:
        bearer = Bearer(sighting)
        fitting = sorted(_fitting(bearer, everyone), key=lambda fit: (-fit[0], fit[2].key))
        nearest = [fit for fit in fitting if fit[1] == max(alike for _, alike, _ in fitting)]
        if len(fitting) > 1 and fitting[0][0] - fitting[1][0] >= _FAR_BETTER:
            nearest = fitting[:1]
        if len(nearest) == 1:
            _, _, kin = nearest[0]
            people.bearer_of[bearer.key] = bearer
            people.join(kin, bearer, f"kin are named in the article, and {_usual(kin)} is one of them")
            everyone = people.bearers()
        else:
            alone.append(sighting)
    join_same_names(people, alone)


def _fitting(bearer: Bearer, everyone: Iterable[Bearer]) -> Iterator[tuple[float, int, Bearer]]:
    """Those of a name whom somebody's kin can be, with the evidence and how alike the names are."""
    for other in everyone:
        alike = max(_likenesses(bearer, other), default=0)
        if alike > 2 and not clash(bearer, other):
            weight, needed = bond(bearer, other), same_name_needs(bearer, other)
            if (
                weight > needed or needed == SAME_NAME
            ):  # kin are named in the article, and only another trade is another's
                yield weight, alike, other


def _usual(bearer: Bearer) -> str:
    forms = Counter(linked.sighting.written for linked in bearer.linked)
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
