"""Names of an article's people, completed from those of their kin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model import Article
from generator.names import (
    Name,
    fold,
    is_given,
    is_russian_patronymic,
    parse_name,
    parse_without_nickname,
    sex_of,
)
from generator.resolve.called import called_by, is_called_by_given_name
from generator.resolve.chain import Chain
from generator.resolve.icelandic import is_fathers_name, is_of_iceland, name_of_kin
from generator.resolve.spelling import transliterated


def names_of(article: Article, chains: tuple[Chain, ...]) -> list[Name]:
    """Names of an article's chains, completed from each other: beside a Jr., his namesake is Sr., of one family."""
    names = [_name(chain) for chain in chains]
    full = [name for name in names if name.given]
    return [
        _patronymic_of_kin(article, chain, _completed(name, full), full)
        if name.given or name.suffix
        else _of_family(article, chain, name, chains)
        for chain, name in zip(chains, names, strict=True)
    ]


def _name(chain: Chain) -> Name:
    """The name of a chain; a Japanese one that the article turns about is known by whom it calls "Mr. Ogata".

    Where the article has both orders, as "Varga Miklos" on a door and "Miklos Varga", the given name stands first.
    """
    name = parse_without_nickname(chain.name)
    turned = Name(name.surname, name.given)
    if len(name.words) == 2 and is_given(name.surname[0]) and not is_given(name.given[0]):
        if turned in {parse_name(mention.surface) for mention, *_ in chain.members}:
            return turned
    if len(name.words) != 2 or name.family_first or name.suffix or not _JAPANESE.fullmatch(" ".join(name.words)):
        return name
    formal = {fold(mention.surface) for mention, *_ in chain.members if mention.honorific} & {*name.words}
    return Name(name.surname, name.given, "", family_first=True) if formal == {*name.given} else name


_MORA = "(?:(?:[kgnhbpmr]y?|sh?|j|z|ts?|ch|d|f|w|y)?[aeiou]|n(?![aeiouy])|[kstp](?=[kstpc])|')"
_JAPANESE = re.compile(
    rf"{_MORA}+ (?={_MORA}+$)[\w']*"
    "(?:ko|mi|ka|ichi|ji|rou?|[iua]o|zou?|hiko|suke|nobu|hiro|yuki|aki|taka|kazu|shi|to|yo|ta|ya)"
)
"""A family name and a given name by the usual endings, in syllables as Hepburn writes them."""
_WHOSE_KIN = re.compile(
    r"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[Mm]y|[Aa]n?|[Tt]he|two|three|four|five|six) (?:\w+ )?"
    r"(?P<kin>sons?|daughters?|father|mother|brothers?|sisters?|children|"
    r"husband|wife|widow|grandson|granddaughter|grandfather|grandmother|uncle|aunt|nephew|niece|cousin)s?"
    r"(?: and namesake)?(?:,|:)? (?:the |late )*"
    r"(?:(?:(?<=s[,:] )|(?<=children[,:] ))(?:[A-Z][\w’'-]+(?:, and |, an? [^.;:]{2,60}, and |, | and ))+)?$"
)
"""A word of kin before a name, or before a list in which it stands: "two sons: Max, a baker in Graz, and Karl"."""


def _of_family(article: Article, chain: Chain, name: Name, chains: Iterable[Chain]) -> Name:
    """A given name alone with the surname of its kin: "Cyrus Harlan" of "Ezra Harlan and his father, Cyrus".

    Where a father is called by his given name, that is what his children bear behind theirs; where women bear their
    father's name and "daughter", kin have no name in common.
    """
    start = chain.start
    kin = _WHOSE_KIN.search(article.text, max(0, start - 120), start) if len(chain.members) < 3 else None
    if not kin or chain.honorifics:
        return name
    if (
        not is_given(name.words[0])
        and "-" not in name.words[0]
        and fold(kin["kin"])[:3] not in ("son", "dau", "bro", "sis", "chi")
    ):
        return name
    named = [
        (mention.span.start, _name(other), other)
        for other in chains
        for mention, *_ in other.members
        if article.body_start <= mention.span.start < start
    ]
    if fold(kin["whose"]) not in ("his", "her", "their", "whose", "my"):
        named = sorted(named, key=lambda one: one[0])[:1]  # the article's own
    sex = {"his": "m", "her": "f"}.get(fold(kin["whose"]), "")
    kept = [one for one in named if one[1].given and {sex_of(one[1].given[0]), sex} != {"m", "f"}]
    if not kept:
        return name
    _, whole, parent = max(kept, key=lambda one: one[0])
    if is_of_iceland(article.text) and is_fathers_name(whole.surname[-1]):
        return name_of_kin(name, whole, fold(kin["kin"]))
    if _FATHERS_NAME.search(whole.surname[-1]):
        return name
    if fold(kin["kin"])[:3] in ("son", "dau") and is_called_by_given_name(parent, whole):
        return Name(name.words, whole.given[:1])
    called = called_by(parent, whole)
    if called and (called <= {*whole.words} or not _is_called_by_surname(parent, whole)):
        return Name(name.words, tuple(sorted(called)))
    return Name(name.words, whole.surname, "", whole.family_first)


_FATHERS_NAME = re.compile("(?:dottir|dotter)$")


def _is_called_by_surname(chain: Chain, name: Name) -> bool:
    """Whether an article says "Mr. Pike" of Amos Pike, though he is known as Buck: his sister is a Pike."""
    return any(mention.honorific and parse_name(mention.surface).words == name.surname for mention, *_ in chain.members)


def _patronymic_of_kin(article: Article, chain: Chain, name: Name, full: Iterable[Name]) -> Name:
    """A given name and a patronymic with the surname of the father: "their son, Pavel Ivanovich"."""
    start = chain.start
    if is_russian_patronymic(name.surname[-1]) and _WHOSE_KIN.search(article.text, max(0, start - 40), start):
        fathers = {x for x in full if transliterated(name.surname[-1])[:4] == transliterated(x.given[0])[:4]}
        if len({father.surname for father in fathers} - {name.surname}) == 1:
            return Name(name.words, next(iter(fathers)).surname)
    return name


def _completed(name: Name, full: list[Name]) -> Name:
    if name.suffix and not name.given:
        family = {other.surname for other in full if other.given[0] == name.surname[0]}
        return Name(name.surname, family.pop(), name.suffix) if len(family) == 1 else name
    junior = name._replace(suffix="jr") if name.given and not name.suffix else None
    return name._replace(suffix="sr") if junior in full else name
