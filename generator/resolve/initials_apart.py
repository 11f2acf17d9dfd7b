"""Names that say less and are another's: "James Orr" beside James L. Orr, where there is a James T. Orr.

An article that writes a name without the middle initial and then with it reads as if both were one. Where another
article names two in full who differ in nothing but that initial, papers write it to tell them apart, and the name
without it is the other's. A headline leaves initials out for want of room, and tells nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from generator.names import Name, parse_name
from generator.resolve.told.chain import Chain, Member
from generator.resolve.within import WithinArticle


def with_initials_apart(
    inside: Mapping[str, WithinArticle], body_starts: Mapping[str, int]
) -> dict[str, WithinArticle]:
    """Chains by `Article.id`, without full names that say less than others which an article has told apart.

    `body_starts` says where in its text the body of each article begins.
    """
    bare = {name for within in inside.values() for name in _of_two(within.chains)}
    of_fathers = {name for within in inside.values() for name in _of_fathers(within.chains)}
    return {
        id_: within.with_chains(
            part
            for chain in within.chains
            for part in chain.parted(_anothers(chain, bare, of_fathers, body_starts[id_]))
        )
        for id_, within in inside.items()
    }


def _of_two(chains: Iterable[Chain]) -> Iterator[Name]:
    """What two of one article are called in common: "James Orr" of James T. and James L. Orr."""
    names = [name for chain in chains if len((name := parse_name(chain.name)).given) == 2 and not name.suffix]
    for one, other in combinations(names, 2):
        if _bare(one) == _bare(other) and one.given[1][0] != other.given[1][0]:
            yield _bare(one)


def _of_fathers(chains: Iterable[Chain]) -> Iterator[Name]:
    """What an article calls one whose son it names with a suffix: "James Orr" beside James Orr Jr."""
    names = {name for chain in chains if (name := parse_name(chain.name)).given}
    yield from names & {name._replace(suffix="") for name in names if name.suffix and not name.regnal}


def _bare(name: Name) -> Name:
    return name._replace(given=name.given[:1])


def _anothers(chain: Chain, bare: set[Name], of_fathers: set[Name], body_start: int) -> list[Member]:
    """The mentions in a chain that say less than its name, and are another's."""
    whole = parse_name(chain.name)
    less = whole._replace(suffix="") if whole.suffix else _bare(whole) if len(whole.given) == 2 else None
    if less not in (of_fathers if whole.suffix else bare):
        return []
    theirs = [one for one in chain.members if parse_name(one.mention.surface) == less]
    first = next((one for one in chain.members if one.mention.span.start >= body_start), None)
    if not whole.suffix:
        return theirs if first in theirs else []
    return [one for one in theirs if first not in theirs and one.mention.span.start >= body_start]
