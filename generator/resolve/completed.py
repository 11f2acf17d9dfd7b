"""Names of an article's people, completed from those of their kin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

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
from generator.patterns import pattern
from generator.resolve.icelandic import is_fathers_name, is_of_iceland, name_of_kin
from generator.resolve.spelling import transliterated
from generator.resolve.told.called import called_by, is_called_by_given_name
from generator.resolve.told.chain import Chain
from generator.resolve.told.kin import Tie, ties_of


def names_of(article: Article, chains: tuple[Chain, ...]) -> tuple[list[Name], list[Tie]]:
    """Names of an article's chains, completed from each other, and whose kin they are, by the starts of the chains.

    Beside a Jr., his namesake is Sr., of one family.
    """
    names = [_name(chain) for chain in chains]
    full = [name for name in names if name.given]
    ties = ties_of(article.text, chains, names)
    family = _Family(
        article.text, ties, {chain.start: (chain, name) for chain, name in zip(chains, names, strict=True)}
    )
    completed = [
        _patronymic_of_kin(chain, _completed(name, full), full, family)
        if name.given or name.suffix
        else _of_family(chain, name, family)
        for chain, name in zip(chains, names, strict=True)
    ]
    return completed, ties


class _Family(NamedTuple):
    """An article, whose kin its people are, and chain and name of each by the start of the chain."""

    text: str
    ties: list[Tie]
    people: dict[int, tuple[Chain, Name]]

    def of(self, start: int) -> Tie | None:
        """Whose kin somebody is said to be first."""
        return next((tie for tie in self.ties if tie.who == start), None)

    def spouse_of(self, start: int) -> Name | None:
        """The whole name of somebody's wife or husband."""
        told = (
            tie.of if tie.who == start else tie.who
            for tie in self.ties
            if start in (tie.who, tie.of) and tie.kin == "spouse"
        )
        return next((name for one in told if (name := self.people[one][1]).given), None)


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
_JAPANESE = pattern(
    rf"{_MORA}+ (?={_MORA}+$)[\w']*"
    "(?:ko|mi|ka|ichi|ji|rou?|[iua]o|zou?|hiko|suke|nobu|hiro|yuki|aki|taka|kazu|shi|to|yo|ta|ya)"
)
"""A family name and a given name by the usual endings, in syllables as Hepburn writes them."""


def _of_family(chain: Chain, name: Name, family: _Family) -> Name:
    """A given name alone with the surname of its kin: "Cyrus Harlan" of "Ezra Harlan and his father, Cyrus".

    Where a father is called by his given name, that is what his children bear behind theirs; where women bear their
    father's name and "daughter", kin have no name in common. A married woman has not the name of her brothers.
    """
    tie = family.of(chain.start) if len(chain.members) < 3 and not chain.honorifics else None
    if not tie or tie.kin.endswith("in-law"):
        return name
    if not is_given(name.words[0]) and "-" not in name.words[0] and tie.kin not in ("child", "sibling"):
        return name
    parent, whole = family.people[tie.of]
    if not whole.given:
        return name
    if is_of_iceland(family.text) and is_fathers_name(whole.surname[-1]):
        return name_of_kin(name, whole, tie.kin, tie.sex)
    if _FATHERS_NAME.search(whole.surname[-1]):
        return name
    if tie.kin == "child" and is_called_by_given_name(parent, whole):
        return Name(name.words, whole.given[:1])
    if tie.kin in _OF_HER_FATHER and _bears_husbands_name(family, parent, whole):
        return name
    if tie.kin == "child" and (first := family.spouse_of(tie.of)) and {*first.surname} < {*whole.words}:
        return Name(name.words, first.surname, "", first.family_first)  # and not that of her second husband
    called = called_by(parent, whole)
    if called and (called <= {*whole.words} or not _is_called_by_surname(parent, whole)):
        return Name(name.words, tuple(sorted(called)))
    return Name(name.words, whole.surname, "", whole.family_first)


_OF_HER_FATHER = frozenset(["cousin", "grandparent", "nephew or niece", "parent", "sibling", "uncle or aunt"])
"""Kin who have the name with which a woman is born."""


def _bears_husbands_name(family: _Family, chain: Chain, name: Name) -> bool:
    """Whether the article calls a woman Mrs., or her husband by her name."""
    spouse = family.spouse_of(chain.start)
    of_his = sex_of(name.given[0]) == "f" and spouse is not None and spouse.surname == name.surname
    return of_his or any(fold(honorific) == "mrs" for honorific in chain.honorifics)


_FATHERS_NAME = pattern("(?:dottir|dotter)$")


def _is_called_by_surname(chain: Chain, name: Name) -> bool:
    """Whether an article says "Mr. Pike" of Amos Pike, though he is known as Buck: his sister is a Pike."""
    return any(mention.honorific and parse_name(mention.surface).words == name.surname for mention, *_ in chain.members)


def _patronymic_of_kin(chain: Chain, name: Name, full: Iterable[Name], family: _Family) -> Name:
    """A given name and a patronymic with the surname of the father: "their son, Pavel Ivanovich"."""
    if is_russian_patronymic(name.surname[-1]) and family.of(chain.start):
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
