"""Names without a middle initial that are another's: "James Orr" beside James L. Orr, where there is a James T. Orr.

An article that writes a name without the middle initial and then with it reads as if both were one. Where another
article names two in full who differ in nothing but that initial, papers write it to tell them apart, and the name
without it is the other's. A headline leaves initials out for want of room, and tells nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from generator.names import Name, parse_name
from generator.resolve.chain import Chain
from generator.resolve.within import WithinArticle


def with_initials_apart(
    inside: Mapping[str, WithinArticle], body_starts: Mapping[str, int]
) -> dict[str, WithinArticle]:
    """Chains by `Article.id`, without full names that say less than others which an article has told apart.

    `body_starts` says where in its text the body of each article begins.
    """
    bare = {name for within in inside.values() for name in _of_two(within.chains)}
    return {
        id_: within._replace(
            chains=tuple(sorted(_parted(within.chains, bare, body_starts[id_]), key=lambda chain: chain.start))
        )
        for id_, within in inside.items()
    }


def _of_two(chains: Iterable[Chain]) -> Iterator[Name]:
    """What two of one article are called in common: "James Orr" of James T. and James L. Orr."""
    names = [name for chain in chains if len((name := parse_name(chain.name)).given) == 2 and not name.suffix]
    for one, other in combinations(names, 2):
        if _bare(one) == _bare(other) and one.given[1][0] != other.given[1][0]:
            yield _bare(one)


def _bare(name: Name) -> Name:
    return name._replace(given=name.given[:1])


def _parted(chains: Iterable[Chain], bare: set[Name], body_start: int) -> Iterator[Chain]:
    for chain in chains:
        whole = parse_name(chain.name)
        known = len(whole.given) == 2 and _bare(whole) in bare
        theirs = tuple(one for one in chain.members if parse_name(one.mention.surface) in bare) if known else ()
        ours = tuple(one for one in chain.members if one not in theirs)
        first = next((one for one in chain.members if one.mention.span.start >= body_start), None)
        if first in theirs:
            yield chain._replace(members=ours)
            yield chain._replace(members=theirs, name=theirs[0].mention.surface)
        else:
            yield chain
