"""Titles that the archive knows for somebody else: "Detective Marsden" behind Philip Marsden, the grocer.

An article that names one Marsden in full and a detective by surname alone reads as if both were one. Where other
articles have a detective of that surname, and none calls this one so, the titled mention is a chain of its own. Of
ministers and secretaries each has his own title: a prime minister is no finance minister. What somebody is twenty
years later says nothing: "Mayor Quill" of 1975 is not yet her daughter, who is elected in 2006.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.model import PersonMention
from generator.names import PARTICLES, TITLES, Name, byname_in, fold, may_be_one, parse_without_nickname, short_form
from generator.resolve.chain import Chain, written_out
from generator.resolve.within import WithinArticle

IN_OFFICE = 15
"""Years in which somebody may have had a title, or will have it, where an article gives it to him."""


class _Holder(NamedTuple):
    """Somebody to whom an article gives a title, and the year of that; 0: unknown."""

    name: Name
    year: int


def with_titles_apart(inside: Mapping[str, WithinArticle], years: Mapping[str, int]) -> dict[str, WithinArticle]:
    """Chains by `Article.id`, without mentions whose title the archive gives to another of the surname.

    `years` are those of publication, 0 where that is unknown.
    """
    names = (chain.name for within in inside.values() for chain in within.chains)
    whole_of = {byname: parse_without_nickname(name) for name in sorted({*names}) if (byname := byname_in(name))}
    holders: dict[tuple[str, str], set[_Holder]] = defaultdict(set)
    called: dict[tuple[str, str], set[_Holder]] = defaultdict(set)
    for id_, within in inside.items():
        for chain in within.chains:
            for name, title, full in _held(chain):
                (holders if full else called)[name.surname[-1], title].add(
                    _Holder(whole_of.get(name, name), years[id_])
                )
    holders = called | holders
    leads = _leads(inside)
    return {
        id_: within._replace(
            chains=tuple(sorted(_parted(within, holders, leads, years[id_]), key=lambda chain: chain.start))
        )
        for id_, within in inside.items()
    }


def _leads(inside: Mapping[str, WithinArticle]) -> dict[tuple[str, str], set[tuple[str, Name]]]:
    """Who comes in an article behind a title and the surname: "Mayor Quill said …" and then "Ada Quill"."""
    found: dict[tuple[str, str], set[tuple[str, Name]]] = defaultdict(set)
    for id_, within in inside.items():
        for chain in within.chains:
            name = parse_without_nickname(chain.name)
            if _has_given_name(name) and (title := _title(chain.members[0].mention)):
                found[name.surname[-1], title].add((id_, name))
    return found


def _held(chain: Chain) -> Iterator[tuple[Name, str, bool]]:
    """Titles that an article gives to somebody with the full name (True), and to the surname behind that."""
    whole: Name | None = None
    for mention, *_ in chain.members:
        name = parse_without_nickname(mention.surface)
        whole = name if _has_given_name(name) else whole
        if whole and (title := _title(mention)):
            yield whole, title, whole is name
            if whole is name and " " in title:
                yield whole, title.rpartition(" ")[2], True


def _parted(
    within: WithinArticle,
    holders: Mapping[tuple[str, str], set[_Holder]],
    leads: Mapping[tuple[str, str], set[tuple[str, Name]]],
    year: int,
) -> Iterator[Chain]:
    for chain in within.chains:
        name = parse_without_nickname(chain.name)
        titles = {title for one in chain.members if (title := _title(one.mention))} if name.given else set()
        keys = {(name.surname[-1], title) for title in titles}
        others = {key[1] for key in keys if _is_anothers(holders.get(key, set()), name, year)}
        others -= {key[1] for key in keys if _leads_elsewhere(leads.get(key, set()), name, chain.article)}
        theirs = tuple(one for one in chain.members if _title(one.mention) in others) if others else ()
        ours = tuple(one for one in chain.members if one not in theirs)
        if theirs and ours:
            yield chain._replace(members=ours)
            yield chain._replace(members=theirs, name=theirs[0].mention.surface)
        else:
            yield chain


def _has_given_name(name: Name) -> bool:
    """Whether a name has a given name: "de Gaulle" has none."""
    return bool(name.given) and name.given[0] not in PARTICLES


def _is_anothers(holders: set[_Holder], name: Name, year: int) -> bool:
    then = any(not year or not holder.year or abs(holder.year - year) <= IN_OFFICE for holder in holders)
    return then and not any(may_be_one(holder.name, name) or short_form(name, holder.name) for holder in holders)


def _leads_elsewhere(leads: set[tuple[str, Name]], name: Name, article: str) -> bool:
    """Whether another article begins with the title, and then gives this name."""
    return any(id_ != article and may_be_one(other, name) for id_, other in leads)


def _title(mention: PersonMention) -> str:
    """The title in a role: "detective", "finance minister", "industry minister" of "minister of industry"; or none."""
    before, *behind = _OF.split(written_out(fold(mention.role)))
    *words, title = before.split() or [""]
    if title not in ("minister", "secretary"):
        return title if title in TITLES else ""
    field = behind[0].split()[0] if behind else words[-1] if words else ""
    return f"{field} {title}".strip()


_OF = re.compile(r" (?:of|for) (?:the )?")
