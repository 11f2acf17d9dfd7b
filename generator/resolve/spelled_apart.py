"""Surnames spelled as another's: "Mr. Browne" beside Theo Brown, where an article names both him and Sara Browne.

An article that names one Brown in full and a Browne by surname alone reads as if both were one. Where another article
names two in full whose surnames sound alike and are not spelled alike, papers write each as he does; unless some have
spelled his name as the other's. With and without its article ("al-Haddad", "Haddad"), a name is spelled in one way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import permutations

from generator.names import Name, parse_name, same_given, sound, without_article
from generator.resolve.told.chain import Chain, Member
from generator.resolve.within import WithinArticle


def with_spellings_apart(inside: Mapping[str, WithinArticle]) -> dict[str, WithinArticle]:
    """Chains by `Article.id`, without surnames that are spelled as those of others whom an article has told apart."""
    pairs = {pair for within in inside.values() for pair in _spelled_in_two_ways(within.chains)}
    if not pairs:
        return dict(inside)
    chains = (chain for within in inside.values() for chain in within.chains)
    names = (parse_name(one.mention.surface) for chain in chains for one in chain.members)
    known = {(name.given[0], name.surname[-1]) for name in names if name.given}
    apart: dict[Name, set[str]] = defaultdict(set)
    for name, other in pairs:
        if (name.given[0], other) not in known:
            apart[name].add(other)
    return {
        id_: within.with_chains(part for chain in within.chains for part in chain.parted(_anothers(chain, apart)))
        for id_, within in inside.items()
    }


def _spelled_in_two_ways(chains: Iterable[Chain]) -> Iterator[tuple[Name, str]]:
    """Somebody whom an article names beside another whose surname sounds like his, and how that is spelled."""
    by_sound: dict[str, set[Name]] = defaultdict(set)
    for chain in chains:
        name = parse_name(chain.name)
        if name.given and not name.family_first:
            by_sound[sound(without_article(name.surname[-1]))].add(name)
    for alike in by_sound.values():
        for one, other in permutations(alike, 2):
            own, others = one.surname[-1], other.surname[-1]
            if without_article(own) != without_article(others) and not same_given(one.given[0], other.given[0]):
                yield one, others


def _anothers(chain: Chain, apart: Mapping[Name, set[str]]) -> list[Member]:
    """The surnames in a chain that are spelled as another's."""
    others = apart.get(parse_name(chain.name))
    return [one for one in chain.members if _is_anothers(one.mention.surface, others)] if others else []


def _is_anothers(surface: str, others: Collection[str]) -> bool:
    name = parse_name(surface)
    return not name.given and name.surname[-1] in others
