"""Titles that the archive knows for somebody else: "Detective Marsden" behind Philip Marsden, the grocer.

An article that names one Marsden in full and a detective by surname alone reads as if both were one. Where other
articles have a detective of that surname, and none calls this one so, the titled mention is a chain of its own. Of
ministers and secretaries each has his own title: a prime minister is no finance minister. What somebody is twenty
years later says nothing: "Mayor Quill" of 1975 is not yet her daughter, who is elected in 2006.

Where an article names two of a family and none gives either the title, "Councilman Chaudhry" beside one of them may be
the other, and is left open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import permutations
from typing import NamedTuple

from generator.model import Article, PersonMention, Span, Unresolved
from generator.names import PARTICLES, TITLES, Name, byname_in, fold, may_be_one, parse_without_nickname, short_form
from generator.patterns import pattern
from generator.resolve.told.chain import Chain, Member, written_out
from generator.resolve.told.lives import tells_age
from generator.resolve.told.trades import fields_around, fields_of
from generator.resolve.within import WithinArticle

_IN_OFFICE = 15
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
        id_: within.with_chains(
            part for chain in within.chains for part in chain.parted(_anothers(chain, holders, leads, years[id_]))
        )
        for id_, within in inside.items()
    }


def with_untold_titles_open(
    inside: Mapping[str, WithinArticle], articles: Mapping[str, Article]
) -> dict[str, WithinArticle]:
    """Chains by `Article.id`, without mentions whose title nothing tells of one who has kin in the archive."""
    families = {name for within in inside.values() for name in _beside_their_kin(within.chains)}
    if not families:
        return dict(inside)
    holders: dict[tuple[str, str], set[Name]] = defaultdict(set)
    for within in inside.values():
        for name, title, full in (held for chain in within.chains for held in _held(chain)):
            if full:
                holders[name.surname[-1], title].add(name)
    return {
        id_: _with_untold_open(within, families, holders, articles) if _has_title_alone(within, families) else within
        for id_, within in inside.items()
    }


def _beside_their_kin(chains: Sequence[Chain]) -> Iterator[Name]:
    """Those whom an article names in full beside another of the surname."""
    by_surname: dict[str, set[Name]] = defaultdict(set)
    for chain in chains:
        name = parse_without_nickname(chain.name)
        if _has_given_name(name) and not name.family_first:
            by_surname[name.surname[-1]].add(name)
    for alike in by_surname.values():
        for one, other in permutations(alike, 2):
            if not may_be_one(one, other):
                yield one


def _has_title_alone(within: WithinArticle, families: Set[Name]) -> bool:
    return any(parse_without_nickname(chain.name) in families and any(_alone(chain)) for chain in within.chains)


def _alone(chain: Chain) -> Iterator[Member]:
    """The mentions of one who is named in full that have a title and the surname."""
    for one in chain.members:
        if _title(one.mention) and not parse_without_nickname(one.mention.surface).given:
            yield one


def _with_untold_open(
    within: WithinArticle,
    families: Set[Name],
    holders: Mapping[tuple[str, str], set[Name]],
    articles: Mapping[str, Article],
) -> WithinArticle:
    chains, unresolved = [], [*within.unresolved]
    for chain in within.chains:
        name = parse_without_nickname(chain.name)
        open_ = set[Member]()
        for one in _alone(chain) if name in families else ():
            held = holders.get((name.surname[-1], _title(one.mention)), ())
            if not any(may_be_one(name, holder) for holder in held) and _is_untold(articles[chain.article], chain, one):
                open_.add(one)
        because = "a title that nothing tells of one of the family"
        unresolved += [
            Unresolved(chain.article, one.mention.span, one.mention.surface, (chain.name,), because) for one in open_
        ]
        chains.append(chain._replace(members=tuple(one for one in chain.members if one not in open_)))
    unsure = tuple(sorted(unresolved, key=lambda mention: mention.span))
    return within._replace(unresolved=unsure).with_chains(chains)


def _is_untold(article: Article, chain: Chain, titled: Member) -> bool:
    """Whether nothing beside the full name tells the title, nor anything of its field: an election, or a team."""
    text, span = article.text, titled.mention.span
    if not text.endswith(f"{titled.mention.role} ", 0, span.start):
        return False
    full = _in_full(chain)
    if not full:
        return False
    if span.start < min(full).start and (tells_age(text, min(full)) or span.start < article.body_start):
        return False  # "Alderman Quill will not run.", and then "Ada Quill, 61,"
    title = _title(titled.mention).rpartition(" ")[2]
    around = fold(" ".join(_sentence(text, one, span) for one in full))
    return (
        title[:5] not in around
        and not _COMES_TO_OFFICE.search(around)
        and fields_around(around).isdisjoint(fields_of(title) - {"law"})  # a lawyer may be the judge's husband
    )


def _in_full(chain: Chain) -> list[Span]:
    """Where somebody is named in full; of "Amos and Ada Quill", Amos where his given name stands."""
    named = [(parse_without_nickname(one.mention.surface), one.mention.span) for one in chain.members]
    surname = parse_without_nickname(chain.name).surname
    whole = [span for name, span in named if name.given]
    return whole or [span for name, span in named if name.surname != surname]


def _sentence(text: str, full: Span, titled: Span) -> str:
    """What stands beside a full name, up to the titled surname."""
    start = max(text.rfind(end, 0, full.start) for end in (". ", "\n", ".” ", '." '))
    end = full.end + 110
    return text[start + 1 : min(end, max(text.rfind(" ", 0, titled.start - 1), 0)) if titled.start > full.end else end]


_COMES_TO_OFFICE = pattern(
    r"\b(?:appointed|bench|council|court|elected|election|named|nominated|office|promoted|sworn|won)\b"
)


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


def _anothers(
    chain: Chain,
    holders: Mapping[tuple[str, str], set[_Holder]],
    leads: Mapping[tuple[str, str], set[tuple[str, Name]]],
    year: int,
) -> list[Member]:
    """The mentions in a chain whose title the archive gives to another."""
    name = parse_without_nickname(chain.name)
    titles = {title for one in chain.members if (title := _title(one.mention))} if name.given else set()
    keys = {(name.surname[-1], title) for title in titles}
    others = {key[1] for key in keys if _is_anothers(holders.get(key, set()), name, year)}
    others -= {key[1] for key in keys if _leads_elsewhere(leads.get(key, set()), name, chain.article)}
    return [one for one in chain.members if _title(one.mention) in others] if others else []


def _has_given_name(name: Name) -> bool:
    """Whether a name has a given name: "de Gaulle" has none."""
    return bool(name.given) and name.given[0] not in PARTICLES


def _is_anothers(holders: set[_Holder], name: Name, year: int) -> bool:
    then = any(not year or not holder.year or abs(holder.year - year) <= _IN_OFFICE for holder in holders)
    return then and not any(may_be_one(holder.name, name) or short_form(name, holder.name) for holder in holders)


def _leads_elsewhere(leads: set[tuple[str, Name]], name: Name, article: str) -> bool:
    """Whether another article begins with the title, and then gives this name."""
    return any(id_ != article and may_be_one(other, name) for id_, other in leads)


def _title(mention: PersonMention) -> str:
    """The title in a role: "detective", "finance minister", "industry minister" of "minister of industry"; or none.

    A priest's stands for one.
    """
    if fold(mention.honorific) in _PRIESTLY:
        return fold(mention.honorific)
    before, *behind = _OF.split(written_out(fold(mention.role)))
    *words, title = before.split() or [""]
    if title not in ("minister", "secretary"):
        return title if title in TITLES else ""
    field = behind[0].split()[0] if behind else words[-1] if words else ""
    return f"{field} {title}".strip()


_PRIESTLY = frozenset({"father", "msgr", "rabbi", "rev"})
_OF = pattern(r" (?:of|for) (?:the )?")
