"""Sightings of the whole archive → people: who in one article is who in another.

Sightings whose names could be one person's fall into one block; blocks know nothing of each other, so that each can
be memoised by its sightings. In a block, full names meet first, then the shorter forms join the only person they fit.
Nothing depends on the order in which articles come: whatever is walked, is walked in an order made from what it is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise, product
from math import log2
from typing import NamedTuple

from generator.names import (
    RANKS,
    Name,
    is_common_given,
    is_given,
    is_patronymic,
    may_be_one,
    same_given,
    sex_of,
    short_form,
)
from generator.resolve.evidence import Sighting, last_word, year_of
from generator.resolve.spelling import initials, romanised, skeleton, surname_spelling, transliterated

SAME_NAME = -2.0
"""Evidence below which one full name stands for two people."""
NAMESAKES = 0.5
"""Evidence that one full name needs, or more, where an article tells two people of that name apart."""
SAME_VARIANT = -1.25
"""Evidence that names spelled otherwise need, or more."""
LIKE_VARIANT = 0.5
"""Evidence that names need which are alike, and may yet be two people's."""
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
GIVEN_UP = 3.0
"""What it says against a former president that an article calls somebody president."""
OTHER_POST = 3.0
"""What a police chief's title says against a fire chief, and so whatever the company that both may keep."""
NOBODY = -1.75
"""Evidence below which a surname alone is somebody whom no other article names in full."""
KNOWN = 0.5
"""What each doubling of the articles that name somebody in full says for a surname alone to mean that person."""
MANY = 5
"""Articles that must give somebody a title for it to outweigh whatever company the others keep."""
PUBLIC = frozenset("politics arms law police labor business".split())
"""Trades from which people go into another of these."""
ONE_ARTICLE = "one article names both"
CAREER = 2
"""Years in which people hardly go into another trade."""
FEW = 4
"""How many blocks a name that is no surname may belong to; more say nothing."""
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
    for one, other in _akin({sighting.name for sighting in ordered}):
        joined.join(one, other)
    key_of = {sighting.key: block_key(sighting.name) for sighting in ordered}
    by_record: dict[str, str] = {}
    for sighting in ordered:
        key = key_of[sighting.key]
        for start, _ in sighting.also:
            joined.join(key, key_of[sighting.article, start])
        if sighting.record:
            joined.join(key, by_record.setdefault(sighting.record, key))
    found: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in ordered:
        found[joined.root(key_of[sighting.key])].append(sighting)
    return [tuple(block) for _, block in sorted(found.items())]


def _akin(names: set[Name]) -> Iterator[tuple[str, str]]:
    """Pairs of block keys under which one person may be filed: names turned about, lengthened, or not surnames."""
    full = [name for name in names if name.given]
    ends: dict[tuple[str, str], set[str]] = defaultdict(set)
    within: dict[str, set[str]] = defaultdict(set)
    spelled: dict[str, set[str]] = defaultdict(set)
    for name in full:
        key = block_key(name)
        ends[transliterated(name.words[0]), transliterated(name.words[-1])].add(key)
        spelled[romanised(name)].add(key)
        within[initials(name)].add(key)
        for word in name.words:
            within[skeleton(word)].add(key)
    for name in full:
        first, *rest = map(transliterated, [*name.words, *_parts(name)])
        alike = [
            spelled[romanised(name)],
            *(ends[pair] for word in rest for pair in ((first, word), (word, first)) if pair in ends),
        ]
        for other in set[str]().union(*alike):
            yield block_key(name), other
    yield from _misprints(full)
    surnames = {block_key(name) for name in full}
    for name in names:
        key = block_key(name)
        if not name.given and key not in surnames:
            places = within.get(key) or within.get(name.words[-1]) or set()
            for place in places if len(places) <= FEW else ():
                yield key, place


def _misprints(full: Iterable[Name]) -> Iterator[tuple[str, str]]:
    """Pairs of block keys of names whose last words a letter makes another."""
    less: dict[tuple[str, str], str] = {}
    for name in sorted(full):
        word = name.words[-1]
        for cut in {word, *(word[:n] + word[n + 1 :] for n in range(len(word)))} if len(word) > 5 else ():
            key = block_key(name)
            if (other := less.setdefault((transliterated(name.words[0]), cut), key)) != key:
                yield key, other


def block_key(name: Name) -> str:
    """The key that all spellings of a surname share."""
    return skeleton(last_word(name))


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

    def __init__(self, sighting: Sighting) -> None:
        self.linked = [Linked(sighting, "")]
        self.key = sighting.key
        self.names = {sighting.name}
        self.articles = {sighting.article}
        self.suffix = sighting.name.suffix
        self.told_sex = sighting.told_sex
        self.guessed_sex = sighting.guessed_sex
        self.born = sighting.born
        self.died = sighting.died
        self.acted = year_of(sighting.day) if sighting.acts and sighting.day else 0
        self.seen = (year_of(sighting.day),) * 2 if sighting.day else None
        self.told = (sighting.since, year_of(sighting.day)) if sighting.day and sighting.since else None
        self.roles = set(sighting.roles)
        self.heads = Counter(sighting.heads)
        self.titled = int(bool(sighting.heads))
        self.former = dict.fromkeys(sighting.former, sighting.day) if sighting.day else {}
        """The days on which an article first calls titles former."""
        self.role_words = set(sighting.role_words)
        self.trades = set(sighting.trades)
        self.fields = set(sighting.fields)
        self.countries = set(sighting.countries)
        self.places = set(sighting.places)
        self.company = set(sighting.company)
        self.record = sighting.record
        self.barred = sighting.barred
        self.ranks = sighting.ranks
        self.bynames = sighting.bynames
        self.child = sighting.child
        self.completed = sighting.completed
        self.aliases = {Name((), (initials(sighting.name),))} if len(sighting.name.words) > 2 else set()
        """Names under which the same article may name this person again: "AMLO", a nom de guerre."""

    def take(self, other: _Group, because: str) -> None:
        """Make the other's sightings this person's."""
        self.linked += [Linked(sighting, own or because) for sighting, own in other.linked]
        self.key = min(self.key, other.key)
        self.names |= other.names
        if not other.names <= self.aliases or any(name.given for name in other.names):
            self.articles |= other.articles
        self.suffix = self.suffix or other.suffix
        self.told_sex = self.told_sex or other.told_sex
        self.guessed_sex = self.guessed_sex or other.guessed_sex
        self.born = _both(self.born, other.born)
        self.died = min(filter(None, (self.died, other.died)), default=None)
        self.acted = max(self.acted, other.acted)
        self.seen = _around(self.seen, other.seen)
        self.told = _around(self.told, other.told)
        self.roles |= other.roles
        self.heads.update(other.heads)
        self.titled += other.titled
        for head, day in other.former.items():
            self.former[head] = min(day, self.former.get(head, day))
        self.role_words |= other.role_words
        self.trades |= other.trades
        self.fields |= other.fields
        self.countries |= other.countries
        self.places |= other.places
        self.company |= other.company
        self.record = self.record or other.record
        self.barred |= other.barred
        self.ranks |= other.ranks
        self.bynames |= other.bynames
        self.child |= other.child
        self.completed &= other.completed
        self.aliases |= other.aliases


def _both(a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
    if a is None or b is None:
        return a or b
    return (max(a[0], b[0]), min(a[1], b[1])) if max(a[0], b[0]) <= min(a[1], b[1]) else a


def _around(a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
    """The years from the first to the last of two spans."""
    return (min(a[0], b[0]), max(a[1], b[1])) if a and b else a or b


def clash(a: _Group, b: _Group) -> str:
    """What forbids that two groups are one person; empty where nothing does."""
    if a.record and a.record == b.record:
        return ""
    grounds = {
        "an editor's records keep them apart": (a.record and b.record) or a.record in b.barred or b.record in a.barred,
        ONE_ARTICLE: a.articles & b.articles and not (a.names <= b.aliases or b.names <= a.aliases),
        "a suffix tells them apart": _differ(a.suffix, b.suffix),
        "one is a man and one a woman": _differ(a.told_sex, b.told_sex),
        "their ages differ": a.born and b.born and (a.born[0] > b.born[1] + 1 or b.born[0] > a.born[1] + 1),
        "one reigns": _only_reigns(a, b) or _only_reigns(b, a),
        "one was dead by then": _outlives(a, b) or _outlives(b, a),
        "one was not born yet": _precedes(a, b) or _precedes(b, a),
    }
    return next((ground for ground, holds in grounds.items() if holds), "")


def _differ(a: str, b: str) -> bool:
    return bool(a and b and a != b)


def _only_reigns(a: _Group, b: _Group) -> bool:
    """Whether one is known by a name and a crown alone, and the other has that for a surname or only like his name."""
    if not a.ranks or b.ranks or any(name.given for name in a.names):
        return False
    words = {name.words[-1] for name in a.names}
    if b.heads.keys() - RANKS or any(name.given and name.words[-1] in words for name in b.names):
        return True
    own = {transliterated(word) for word in words}
    return all(own.isdisjoint(map(transliterated, name.words)) for name in b.names | b.bynames)


def _outlives(dead: _Group, other: _Group) -> bool:
    return dead.died is not None and other.acted > dead.died + 1


def _precedes(early: _Group, born: _Group) -> bool:
    return born.born is not None and early.seen is not None and early.seen[0] < born.born[0]


def bond(a: _Group, b: _Group) -> float:
    """How much speaks for one person, less what speaks for two."""
    weight = 0.0
    weight += (0.5 if _work_apart(a, b) else 3.0) * min(2, len(a.company & b.company))
    weight += min(1.5, 0.75 * len(a.role_words & b.role_words))
    if a.heads & b.heads:
        weight += 0.5 if a.role_words and b.role_words and not a.role_words & b.role_words else 1.5
    elif a.heads and b.heads and not a.fields & b.fields:
        weight -= 0.5
    if a.trades and b.trades:
        weight += 1.5 if a.trades & b.trades else 0 if a.trades | b.trades <= PUBLIC else -1.5
    elif a.fields and b.fields:
        weight += 1 if a.fields & b.fields else -0.5
    abroad = bool(a.countries and b.countries and not a.countries & b.countries)
    if a.countries and b.countries:
        weight += -1 if abroad else 1
    if a.places and b.places:
        weight += 1 if a.places & b.places else 0 if abroad else -0.5
    sex = {a.told_sex or a.guessed_sex, b.told_sex or b.guessed_sex} - {""}
    if len(sex) == 2:
        weight -= 2.5 if a.told_sex or b.told_sex else 1.25
    return weight - _apart(a, b) - (_work_apart(a, b) and _gap(a, b) <= CAREER)


def _work_apart(a: _Group, b: _Group) -> bool:
    """Whether two groups have different titles, and trades that nothing joins: the company of both says little then."""
    if not (a.heads and b.heads and a.trades and b.trades) or a.trades | b.trades <= PUBLIC:
        return False
    return not (a.heads & b.heads or a.trades & b.trades)


def _apart(a: _Group, b: _Group) -> float:
    """What the years between two groups say against their being one; a monarch's number says more."""
    if not a.told or not b.told or any(name.suffix and not name.given for name in a.names & b.names):
        return 0
    gap = _gap(a, b)
    return 0 if gap < 15 else 0.5 if gap < 30 else 4.5 if gap < 50 else 6


def _gap(a: _Group, b: _Group) -> int:
    """Years between what is told of the one and of the other."""
    return max(b.told[0] - a.told[1], a.told[0] - b.told[1], 0) if a.told and b.told else 0


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
    open_, strangers = _join_short(people, [group for group in short if len(group.linked) == 1])
    _join_same_names(people, [group.linked[0].sighting for group in strangers])
    open_, strangers = _join_short(people, open_)
    _join_same_names(people, [group.linked[0].sighting for group in strangers])
    found = (Found(tuple(sorted(map(_told_by_editor, group.linked), key=_key))) for group in people.groups())
    return Block(tuple(sorted(found)), tuple(_open(people, group) for group in open_))


def _key(linked: Linked) -> tuple[str, int]:
    return linked.sighting.key


def _told_by_editor(linked: Linked) -> Linked:
    """The same sighting, its reason the record that claims its name, if one does."""
    sighting, because = linked
    return Linked(sighting, f"an editor's record has {sighting.written}" if sighting.record else because)


class _People:
    """The groups of a block, by the sightings in them."""

    def __init__(self) -> None:
        self.group_of: dict[tuple[str, int], _Group] = {}

    def add(self, sighting: Sighting) -> _Group:
        group = self.group_of[sighting.key] = _Group(sighting)
        return group

    def join(self, a: _Group, b: _Group, because: str) -> None:
        """Make two groups one; the reason is that of the smaller."""
        if (len(a.linked), b.key) < (len(b.linked), a.key):
            a, b = b, a
        a.take(b, because)
        self.group_of.update((linked.sighting.key, a) for linked in b.linked)

    def groups(self) -> list[_Group]:
        """All groups, in an order made from what they are."""
        return sorted({id(group): group for group in self.group_of.values()}.values(), key=lambda group: group.key)

    def forget(self, groups: Iterable[_Group]) -> None:
        for group in groups:
            for linked in group.linked:
                self.group_of.pop(linked.sighting.key, None)


def _shortened(names: set[Name]) -> set[Name]:
    """Names that say less than a person is called: surnames alone, and the last words of a longer name."""
    full = [name for name in names if name.given]
    tails = {longer.words[n:] for longer in full for n in range(1, len(longer.words) - 1)}
    return {name for name in names if not name.given or (name.words in tails and not is_given(name.words[0]))}


def _join_same_names(people: _People, sightings: Iterable[Sighting]) -> None:
    """Join sightings of exactly one name, namesakes apart: first by company they share, then by all that is known."""
    sightings = list(sightings)
    apart = _told_apart(sightings)
    by_name: dict[Name, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[sighting.name].append(sighting)
    for name, alike in sorted(by_name.items()):
        groups = [people.add(sighting) for sighting in alike]
        if len(groups) > 1:
            told = name in apart
            if not told:
                _join_company(people, alike)
            found = (people.group_of[sighting.key] for sighting in alike)
            _join_namesakes(people, {id(group): group for group in found}.values(), NAMESAKES if told else SAME_NAME)


def _told_apart(sightings: Iterable[Sighting]) -> set[Name]:
    """Names that mean two people in one article, and those that say less than another there: "Amos Pike" for a III."""
    by_article: dict[str, list[Name]] = defaultdict(list)
    for sighting in sightings:
        if sighting.full:
            by_article[sighting.article].append(sighting.name)
    told = set()
    for names in by_article.values():
        for one, other in combinations(sorted(names, key=_says), 2):
            if one == other or _likeness(one, other) > 2:
                told |= {one} if _says(one) < _says(other) else {one, other}
    return told


def _says(name: Name) -> tuple[int, bool]:
    return len(name.words), bool(name.suffix)


def _join_company(people: _People, alike: Iterable[Sighting]) -> None:
    in_company: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in alike:
        for word in sighting.company:
            in_company[word].append(sighting)
    for _, those in sorted(in_company.items()):
        for one, other in pairwise(those):
            a, b = people.group_of[one.key], people.group_of[other.key]
            if a is not b and not clash(a, b) and not _work_apart(a, b):
                people.join(a, b, "the same name in the same company")


def _join_namesakes(people: _People, groups: Iterable[_Group], needed: float) -> None:
    parted: list[_Group] = []
    for group in sorted(groups, key=lambda group: (-len(group.linked), group.key)):
        fitting = [
            (bond(group, other), other)
            for other in parted
            if not clash(group, other) and (needed < NAMESAKES or _share_title(group, other))
        ]
        weight, best = max(fitting, key=lambda fit: (fit[0], fit[1].key), default=(needed, None))
        if best and weight > needed:
            people.join(best, group, "the same name")
        else:
            parted.append(group)


def _share_title(a: _Group, b: _Group) -> bool:
    """Whether titles leave two groups one, where an article has told two people of the name apart."""
    return not a.heads or not b.heads or bool(a.heads & b.heads)


def _join_variants(people: _People, apart: set[Name], likeness: range) -> None:
    """Join groups whose full names differ, but may be one person's: the best bonds first."""
    pairs_of = ((a, b) for a, b in combinations(people.groups(), 2) if a.names != b.names)
    alike = ((a, b) for a, b in pairs_of if max(_likenesses(a, b)) in likeness)
    weighed = ((bond(a, b) - _needs(a, b, apart), a.key, b.key) for a, b in alike if not clash(a, b))
    pairs = sorted((pair for pair in weighed if pair[0] >= 0), key=lambda pair: (-pair[0], *pair[1:]))
    rivals_of: dict[tuple[str, int], list[tuple[float, tuple[str, int]]]] = defaultdict(list)
    for weight, one, other in pairs:
        rivals_of[one].append((weight, other))
        rivals_of[other].append((weight, one))
    for weight, one, other in pairs:
        a, b = people.group_of[one], people.group_of[other]
        if a is b or bond(a, b) < _needs(a, b, apart) or clash(a, b) or not _names_agree(a, b):
            continue
        rivals = [
            people.group_of[key]
            for w, key in (*rivals_of[one], *rivals_of[other])
            if w > weight - DECIDES or (w > DECIDES - SAME_NAME and _has_other_middle_names(people.group_of[key], a, b))
        ]
        if all(rival is a or rival is b or _agrees_with_both(rival, a, b) for rival in rivals):
            people.join(a, b, f"{_usual(b)} is a form of {_usual(a)}")


def _has_other_middle_names(group: _Group, a: _Group, b: _Group) -> bool:
    """Whether a group goes by middle names of its own: of George H. W. and George W. evidence alone must not choose."""
    given = {name.given for name in a.names | b.names}
    return any(len(name.given) > 1 and name.given not in given for name in group.names)


def _names_agree(a: _Group, b: _Group) -> bool:
    return all(_likenesses(a, b))


def _likenesses(a: _Group, b: _Group) -> Iterator[int]:
    """How alike each name of one is to each of the other; a byname that an article tells is as good as any."""
    ours, theirs = (a.names - a.bynames) or a.names, (b.names - b.bynames) or b.names
    for x, y in product(ours, theirs):
        if not _is_other_initial(x, y, ours) and not _is_other_initial(y, x, theirs):
            yield 3 if x in b.bynames or y in a.bynames else _likeness(x, y)


def _is_other_initial(name: Name, initial: Name, names: Iterable[Name]) -> bool:
    """Whether initials are those of another name in the same group: "R. J." of "Robert", and so not of "Bob"."""
    letter = initial.words[0]
    begins = (other.words[0].startswith(letter) for other in names)
    return len(letter) == 1 and not name.words[0].startswith(letter) and any(begins)


def _needs(a: _Group, b: _Group, apart: set[Name]) -> float:
    """Evidence that two groups need to be joined, the more the less their names are alike."""
    if {a.suffix, b.suffix} - {"", "sr"} and a.suffix != b.suffix:
        return SUFFIX if a.child or b.child else LIKE_VARIANT
    needed = (SAME_NAME, SAME_VARIANT, LIKE_VARIANT, MISPRINT)[4 - max(_likenesses(a, b))]
    return needed if apart.isdisjoint(a.names | b.names) else max(needed, NAMESAKES)


def _likeness(a: Name, b: Name) -> int:
    """How far two full names may be one person's.

    4: they differ in middle names alone; 3: in forms of the given name, in order or spelling; 2: they are alike, as two
    people's may be; 1: in a letter, which may be misprinted; 0: they are not.
    """
    if may_be_one(a, b):
        if a.words[0] == b.words[0] and a.words[-1] == b.words[-1]:
            return 4
        return 3 if len(a.words[0]) > 1 and len(b.words[0]) > 1 else 2
    if _differ(a.suffix, b.suffix):
        return 0
    if romanised(a) == romanised(b):
        return 3 if a.family_first or b.family_first else 2
    if surname_spelling(a) == surname_spelling(b):
        if a.given == b.given and a.surname != b.surname and sex_of(a.given[0]) == "f":
            return 3
        pairs = zip(a.given, b.given, strict=False)
        alike = all(same_given(x, y) or transliterated(x) == transliterated(y) for x, y in pairs)
        return 2 if alike or _spelled_alike(a, b) else 0
    if a.given[:1] == b.given[:1] != () and sex_of(a.given[0]) == "f":
        if (
            {*a.given[1:]} & {*b.surname} | {*b.given[1:]} & {*a.surname}
            or _parts(a) < _parts(b)
            or _parts(b) < _parts(a)
        ):
            return 2
    if _is_misprint(a.words[-1], b.words[-1]) and [*map(transliterated, a.given)] == [*map(transliterated, b.given)]:
        return 1
    short, long = sorted((a.words, b.words), key=len)
    rest = iter(long)
    within = len(short) < len(long) and is_given(short[0]) and short[0] == long[0]
    return 2 if within and all(word in rest for word in short) else 0


def _parts(name: Name) -> set[str]:
    """The surnames in a name: "loomis" and "quist" of "Annette Loomis-Quist"."""
    return {part for word in name.surname for part in word.split("-") if len(part) > 2}


def _is_misprint(a: str, b: str) -> bool:
    """Whether long words differ in one letter, put in, left out or put for another."""
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1:
        return False
    same = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[same + 1 :] == b[same + 1 :] or a[same:] == b[same + 1 :] or a[same + 1 :] == b[same:]


def _spelled_alike(a: Name, b: Name) -> bool:
    """Whether given names are one in consonants: "Khaled" and "Khalid", "Abdul Karim" and "Abdelkarim"."""
    if is_common_given(a.given[0]) or is_common_given(b.given[0]):
        return False
    return skeleton("".join(a.given)) == skeleton("".join(b.given))


def _agrees_with_both(rival: _Group, a: _Group, b: _Group) -> bool:
    """Whether a rival may be the same person as both, so that there is nothing to choose."""
    return all(not clash(rival, group) and _names_agree(rival, group) for group in (a, b))


def _join_completed(people: _People, sightings: Iterable[Sighting]) -> None:
    """Let given names with the surname of their kin join the only person who fits, or else each other."""
    everyone = people.groups()
    alone = []
    for sighting in sightings:
        group = _Group(sighting)
        alike = [(max(_likenesses(group, other)), other) for other in everyone if not clash(group, other)]
        best = max((likeness for likeness, _ in alike), default=0)
        fitting = [other for likeness, other in alike if likeness == best > 2]
        if len(fitting) == 1:
            people.group_of[group.key] = group
            people.join(fitting[0], group, f"kin are named in the article, and {_usual(fitting[0])} is one of them")
        else:
            alone.append(sighting)
    _join_same_names(people, alone)


def _join_aliases(people: _People, sightings: Iterable[Sighting]) -> None:
    """Join those whom an article says to be one person, though it names them by two names."""
    for sighting in sightings:
        for start, words in sighting.also:
            a, b = people.group_of[sighting.key], people.group_of.get((sighting.article, start))
            if b and a is not b and clash(a, b) in ("", ONE_ARTICLE):
                a.aliases |= b.names
                b.aliases |= a.names
                people.join(a, b, f"{sighting.article} says so: {words}")


def _join_short(people: _People, short: Iterable[_Group]) -> tuple[list[_Group], list[_Group]]:
    """Let each short form join the only person it fits; (left open, fitting nobody)."""
    short = list(short)
    people.forget(short)
    everyone = people.groups()
    chosen: list[tuple[_Group, tuple[str, int]]] = []
    left, alone = [], []
    for group in short:
        fitting = _fitting(everyone, group)
        if not fitting:
            alone.append(group)
            continue
        (weight, best), *others = fitting
        margin = weight - others[0][0] if others else DECIDES
        if margin >= DECIDES and weight >= (AMONG_OTHERS if others else SHORT_FORM):
            chosen.append((group, best.key))
        elif weight < NOBODY:
            alone.append(group)
        else:
            left.append(group)
    for group, meant in chosen:
        best = people.group_of[meant]
        if clash(group, best):
            left.append(group)
        else:
            people.group_of[group.key] = group
            people.join(best, group, f"the archive's only fitting {group.linked[0].sighting.written}")
    return left, alone


def _fitting(everyone: list[_Group], group: _Group) -> list[tuple[float, _Group]]:
    """Those whom a short form can mean, with the weight of the evidence, best first."""
    name = group.linked[0].sighting.name
    kinds = {id(other): max(_kind(group, name, whole) for whole in other.names) for other in everyone}
    best = max(kinds.values(), default=0)
    named = [other for other in everyone if kinds[id(other)] == best > 0 or _has_two_surnames(name, other)]
    meant = [other for other in named if not other.completed and not clash(group, other)]
    fitting = [
        (_weight(group, other) - (GIVEN_ALONE if kinds[id(other)] == _KINDS["given"] else 0), other) for other in meant
    ]
    return sorted(fitting, key=lambda fit: (-fit[0], fit[1].key))


def _weight(short: _Group, other: _Group) -> float:
    """What speaks for a short form to mean somebody, who is known by the articles, and better by a title of many."""
    titled = max((other.heads[head] for head in short.heads if head in other.heads), default=0)
    known = max(len(other.articles), titled**3 if titled >= MANY else 0)
    return bond(short, other) + _title_fits(short, other) + KNOWN * log2(known)


def _has_two_surnames(name: Name, other: _Group) -> bool:
    """Whether a name may be the first of two surnames: "Gutiérrez" of "José Luis Gutiérrez Ibarra"."""
    return any(len(w := whole.words) > 3 and w[-2:-1] == name.words and not is_given(w[-2]) for whole in other.names)


def _title_fits(short: _Group, other: _Group) -> float:
    """What a title before a surname says of somebody: less than `bond` counts, the rarer it is among his titles.

    "President Biden" is not the Biden who was once named beside a president.
    """
    if not short.heads or not other.heads:
        return 0
    if any(_gave_up(other, head, short) for head in short.heads - short.former.keys()):
        return -GIVEN_UP
    if shared := [other.heads[head] for head in short.heads if head in other.heads]:
        other_post = short.role_words and other.role_words and not short.role_words & other.role_words
        return 1.5 * (min(1, max(shared) / other.titled) - 1) - (OTHER_POST if other_post else 0)
    return 0 if short.trades & other.trades else -1


def _gave_up(group: _Group, head: str, short: _Group) -> bool:
    """Whether somebody was called former in a title before another article gives it to a surname alone."""
    day = short.linked[0].sighting.day
    return day is not None and group.former.get(head, day) < day


def _kind(group: _Group, name: Name, whole: Name) -> int:
    """How well a short form says a name, 0 where it does not; initials alone ("AMLO") say it as well as any."""
    if group.ranks and is_patronymic(name, whole):
        return 0
    if len(name.words) == 1 and len(whole.words) > 2 and name.words[0] == initials(whole):
        return _KINDS["surname"]
    return _KINDS[short_form(name, whole)]


_KINDS = {"": 0, "given": 1, "middle": 2, "first": 3, "surname": 4}


def _open(people: _People, group: _Group) -> Open:
    fitting = _fitting([other for other in people.groups() if other is not group], group)
    because = (
        f"{len(fitting)} people fit, and nothing decides"
        if len(fitting) > 1
        else "too little speaks for the only one who fits"
    )
    return Open(group.linked[0].sighting, tuple(other.key for _, other in fitting), because)


def _usual(group: _Group) -> str:
    forms = Counter(linked.sighting.written for linked in group.linked)
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
