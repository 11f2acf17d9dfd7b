"""Sightings → blocks that know nothing of each other: whose names could be one person's stand in one block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.names import Name, nickname_groups
from generator.resolve.evidence import Sighting, last_word
from generator.resolve.likeness import parts_of
from generator.resolve.spelling import initials, readings, romanised, skeleton, slavic, transliterated, whose_son

FEW_BLOCKS = 4
"""How many blocks a name that is no surname may belong to; more say nothing."""


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
        for byname in sighting.bynames | sighting.husbands:
            joined.join(key, block_key(byname))
        for word in sighting.called:
            joined.join(key, block_key(Name((), (word,))))
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
        for first in _firsts(name):
            ends[first, transliterated(name.words[-1])].add(key)
        spelled[romanised(name)].add(key)
        spelled[slavic(name.words[-1])].add(key)
        for reading in _readings(name):
            spelled[reading].add(key)
        within[initials(name)].add(key)
        for word in name.words:
            within[skeleton(word)].add(key)
    for name in full:
        _, *rest = map(transliterated, [*name.words, *parts_of(name)])
        alike = [
            spelled[romanised(name)],
            spelled[slavic(name.words[-1])],
            *(spelled[reading] for reading in _readings(name)),
            *(
                ends[pair]
                for first in _firsts(name)
                for word in rest
                for pair in ((first, word), (word, first))
                if pair in ends
            ),
        ]
        for other in set[str]().union(*alike):
            yield block_key(name), other
    yield from _misprints(full)
    surnames = {block_key(name) for name in full}
    for name in names:
        key = block_key(name)
        if not name.given and key not in surnames:
            places = within.get(key) or within.get(name.words[-1]) or set()
            for place in places if len(places) <= FEW_BLOCKS else ():
                yield key, place


def _readings(name: Name) -> Iterator[str]:
    """A Chinese or Korean name in one spelling and order, and an Arabic one with its father's in one word."""
    yield from readings(name)
    if son := whose_son(name):
        yield " ".join(map(skeleton, son))


def _firsts(name: Name) -> Iterator[str]:
    """Keys of a first name, which its short forms share."""
    yield transliterated(name.words[0])
    yield from map(str, nickname_groups(name.words[0]))


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
