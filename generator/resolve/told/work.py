"""What somebody is and does, taken together: roles, honorifics, appositions, deeds, and the words around the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from generator.model import Article
from generator.names import fold
from generator.patterns import pattern
from generator.resolve.told.callings import (
    FORMER,
    KIN,
    OFFICES,
    is_of_a_town,
    own_words,
    parts_of_roles,
    predicates_of,
)
from generator.resolve.told.chain import Chain, written_out
from generator.resolve.told.deeds import deeds_of, is_accused, subjects_of
from generator.resolve.told.seats import party_of, seats_in_roles
from generator.resolve.told.trades import fields_around, fields_of, trade_in, trade_of_rank


class Work(NamedTuple):
    """What one article says that somebody is and does; the words of it are folded."""

    titles: frozenset[str]
    """The words of honorifics: "dr", "king"."""
    roles: tuple[str, ...]
    """As the article gives them."""
    said: tuple[str, ...]
    """These, and what appositions and predicates say: "mayor of hull"."""
    heads: frozenset[str]
    """The nouns of all that: "minister", "economist"."""
    role_words: frozenset[str]
    """The other telling words: "foreign", "rice"."""
    former: frozenset[str]
    """Nouns of what the article calls former."""
    taken: frozenset[str]
    """Nouns of that to which the article says that somebody comes."""
    trades: frozenset[str]
    """Fields of work that all that tells."""
    fields: frozenset[str]
    """These, and those of which the words around speak."""
    party: str


def work_of(
    article: Article,
    chain: Chain,
    around: str,
    starts: Sequence[int],
    pronouns: Iterable[re.Match[str]],
    codes: Mapping[str, str],
) -> Work:
    """The work of one person; `around` are the words there, `starts` says where people are named in the article.

    `codes` are those of its countries, by name.
    """
    text, spans = article.text, chain.spans
    titles = frozenset(word for honorific in chain.honorifics for word in fold(honorific).split())
    said = _said_of(text, chain)
    heads, words = parts_of_roles(said.all)
    heads -= KIN
    fields = fields_around(around.casefold())
    party = party_of(text, spans, said.roles)
    did = {trade for span in subjects_of(text, starts, spans, pronouns) for trade in deeds_of(text, span)}
    trades = (did - {"crime"}) | fields_of(" ".join([*said.own, *titles]).casefold()) | trade_of_rank(heads, fields)
    if party or _has_office(said, titles, heads | words) or _presides(said, heads, words, fields, codes):
        trades |= {"politics"}
    if not titles.isdisjoint(_IN_ORDERS):
        trades |= {"faith"}
    if chain.credit:
        trades |= {"press"}
    if _PUPIL.search(" ".join([*said.all, *said.beside])):
        trades -= {"sport"}  # a school's player may take to any trade
    if not trades and ("crime" in did or any(is_accused(text, span) for span in spans)):
        trades = {"crime"}
    return Work(
        titles=titles,
        roles=said.roles,
        said=said.all,
        heads=heads,
        role_words=words,
        former=parts_of_roles([role for role in said.all if FORMER.match(role)])[0],
        taken=parts_of_roles(said.taken)[0],
        trades=frozenset(trades),
        fields=fields | trades,
        party=party,
    )


class _Said(NamedTuple):
    """What the words at the mentions of somebody say that he is."""

    roles: tuple[str, ...]
    beside: tuple[str, ...]
    """Appositions, with the comma: ", the former mayor of Hull"."""
    all: tuple[str, ...]
    """Roles, and the nouns of predicates and appositions."""
    own: tuple[str, ...]
    """All of it without what is somebody else's: not "judge" of "the daughter of a judge"."""
    taken: tuple[str, ...]
    """Predicates that say to what somebody comes."""


def _said_of(text: str, chain: Chain) -> _Said:
    spans = chain.spans
    roles = [role for given in chain.roles if (role := _role(given))]
    own = [_role(own_words(given, text, spans)) for given in chain.roles]
    predicates = [said for span in spans for said in predicates_of(text, span)]
    is_ = [fold(found[1]) for span in spans if (found := _IS.search(text, max(0, span.start - 40), span.start))]
    is_ += [role for role, _ in predicates]
    beside = [found[1] for span in spans if (found := _BEHIND_COMMA.match(text, span.end))]
    nouns = [noun for words in beside if (found := _TRADE.match(words)) and (noun := trade_in(fold(found[1])))]
    nouns += [found[1] for span in spans if (found := _BARE.match(text, span.end)) and fields_of(found[1])]
    return _Said(
        roles=tuple(roles),
        beside=tuple(beside),
        all=(*roles, *is_, *nouns),
        own=(*own, *is_, *(own_words(words, text, spans) for words in beside)),
        taken=tuple(role for role, comes in predicates if comes),
    )


def _role(given: str) -> str:
    """A role as sightings have it: folded, without a title's dot, written out."""
    return written_out(fold(given).rpartition(". ")[2])


_IS = pattern(r"\b(?:The|the|Its|its|[\w]+[’']s) (?:[\w-]+ )?(\w+) (?:is|was) $")
_BEHIND_COMMA = pattern(r"(?: of [A-Z][\w’'-]+)?(, (?:who (?:is|was) )?(?:an?|the|his|her|its|their) [^,.;:]{2,80})")
_TRADE = pattern(r", (?:who (?:is|was) )?an? ((?:[\w-]+ )?[\w-]+)(?=$| (?:at|of|in|for|from|with|who|on)\b)")
_BARE = pattern(r", (?!who )((?:[a-z-]+ ){0,2}[a-z-]+)(?= (?:for|of|at|to) )")
"""What somebody is without an article: "Amos Pike, counsel for the union"."""
_PUPIL = pattern(r"\b(?:senior|junior|sophomore|freshman|schoolboy|schoolgirl)\b")
_IN_ORDERS = frozenset("brother father mother sister".split())
"""Honorifics of priests, monks and nuns, which as words for kin tell no trade."""


def _has_office(said: _Said, titles: Set[str], words: Set[str]) -> bool:
    """Whether somebody holds an office of a state or a town; a minister of a church does not."""
    offices = words & OFFICES
    if "faith" in fields_of(" ".join([*said.all, *titles])):
        offices -= {"minister"}
    return bool(offices) or any(map(is_of_a_town, said.all))


def _presides(said: _Said, heads: Set[str], words: Set[str], fields: Set[str], codes: Mapping[str, str]) -> bool:
    """Whether somebody is president, of a country or at least of no firm."""
    if "president" in heads and seats_in_roles([role for role in said.all if "president of" in role], codes):
        return True
    of_a_firm = _OF_A_FIRM & fields and any(clause.startswith(", the president") for clause in said.beside)
    return not of_a_firm and "president" in {*said.all, *words}


_OF_A_FIRM = frozenset(("business", "crafts", "food", "school", "shops"))
"""Fields around a name behind which "the president" is no head of state."""
