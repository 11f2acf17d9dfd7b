"""Names that say less and are another's: "James Orr" beside James L. Orr, where there is a James T. Orr.

An article that writes a name without the middle initial and then with it reads as if both were one. Where another
article names two in full who differ in nothing but that initial, papers write it to tell them apart, and the name
without it is the other's. A headline leaves initials out for want of room, and tells nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from generator.names import Name, parse_name
from generator.resolve.told.chain import Chain
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
        id_: within._replace(
            chains=tuple(
                sorted(_parted(within.chains, bare, of_fathers, body_starts[id_]), key=lambda chain: chain.start)
            )
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


def _parted(chains: Iterable[Chain], bare: set[Name], of_fathers: set[Name], body_start: int) -> Iterator[Chain]:
    for chain in chains:
        whole = parse_name(chain.name)
        less = whole._replace(suffix="") if whole.suffix else _bare(whole) if len(whole.given) == 2 else None
        known = less in (of_fathers if whole.suffix else bare)
        theirs = [one for one in chain.members if parse_name(one.mention.surface) == less] if known else []
        first = next((one for one in chain.members if one.mention.span.start >= body_start), None)
        if whole.suffix:
            theirs = [one for one in theirs if first not in theirs and one.mention.span.start >= body_start]
        elif first not in theirs:
            theirs = []
        if theirs:
            ours = tuple(one for one in chain.members if one not in theirs)
            yield chain._replace(members=ours)
            yield chain._replace(members=tuple(theirs), name=theirs[0].mention.surface)
        else:
            yield chain
