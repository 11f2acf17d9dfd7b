"""Whose kin an article says that somebody is, and who marries whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model import Span
from generator.names import Name, Sex, sex_of
from generator.resolve.chain import Chain
from generator.resolve.spelling import transliterated

RELATIVE = (
    "(?:(?:grand|step)?(?:son|daughter|father|mother)|brother|sister|wife|husband|widow|cousin|uncle|aunt|nephew|niece)"
)
KIN_BEFORE = re.compile(rf"\b([Hh]is|[Hh]er) (?:\w+ )?({RELATIVE})(?: and namesake)?,? $")

SURVIVED = re.compile(r"\b[SsHh]h?e (?:is |was )?(?:survived by|leaves|left)\b[^.\n]*$")
"""Before the kin of whom an obituary is: "She leaves her son"."""


def kin_of(text: str, spans: Iterable[Span]) -> frozenset[tuple[str, str]]:
    """Whose kin the words before a name say that somebody is, and what: "her" and "son" of "her son, Emil"."""
    found = (KIN_BEFORE.search(text, max(0, span.start - 40), span.start) for span in spans)
    return frozenset((told[1].casefold(), told[2].removeprefix("step")) for told in found if told)


def are_other_kin(ours: frozenset[tuple[str, str]], theirs: frozenset[tuple[str, str]]) -> bool:
    """Whether two are other kin of one man or woman: her son is not her husband."""
    return any(whose == owner and kin != other for whose, kin in ours for owner, other in theirs) and not ours & theirs


def brides_in(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> dict[int, set[Name]]:
    """By where a woman is first named, her name by the man whom the article says she marries."""
    chain_at = {span: (chain.start, name) for chain, name in zip(chains, names, strict=True) for span in chain.spans}
    found: dict[int, set[Name]] = {}
    for wedding in weddings(text, {span: name for span, (_, name) in chain_at.items()}):
        found.setdefault(chain_at[wedding.bride][0], set()).add(wedding.married)
    return found


def kin_in(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> dict[int, set[tuple[str, str]]]:
    """By where somebody is first named, whose kin he is, by given name, and what: "alma" and "son" of "her son, Emil".

    Whose, is who of that sex was named last; among three of one given name "his" tells nothing. Bride and groom are
    kin.
    """
    mentions = sorted(
        (span, chain.start, name) for chain, name in zip(chains, names, strict=True) for span in chain.spans
    )
    found: dict[int, set[tuple[str, str]]] = {}
    for number, (span, start, own) in enumerate(mentions):
        for whose, kin in kin_of(text, [span]):
            other: Sex = "m" if whose == "her" else "f"
            survived = SURVIVED.search(text, max(0, span.start - 120), span.start)
            there = mentions[:number] if survived else reversed(mentions[:number])  # an obituary is of its first name
            before = ((one, name) for _, one, name in there if one != start and name.given)
            one, owner = next(((one, name) for one, name in before if sex_of(name.given[0]) != other), (0, own))
            if owner.given[:1] and owner.given[0] not in own.words:
                found.setdefault(start, set()).add((transliterated(owner.given[0]), kin))
                if own.given and kin in _SPOUSE:
                    found.setdefault(one, set()).add((transliterated(own.given[0]), _SPOUSE[kin]))
    chain_at = {span: (start, name) for span, start, name in mentions}
    for wedding in weddings(text, {span: name for span, _, name in mentions}):
        (bride, her), (groom, his) = chain_at[wedding.bride], chain_at[wedding.groom]
        found.setdefault(bride, set()).add((transliterated(his.given[0]), "wife"))
        found.setdefault(groom, set()).add((transliterated(her.given[0]), "husband"))
    return found


_SPOUSE = {"husband": "wife", "wife": "husband"}


def husbands_in(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> dict[int, set[Name]]:
    """By where a woman is first named, men whose wife or bride the article says she is: papers call her Mrs. so."""
    mentions = sorted(
        (span, chain.start, name) for chain, name in zip(chains, names, strict=True) for span in chain.spans
    )
    found: dict[int, set[Name]] = {}
    chain_at = {span: (start, name) for span, start, name in mentions}
    for wedding in weddings(text, {span: name for span, _, name in mentions}):
        found.setdefault(chain_at[wedding.bride][0], set()).add(chain_at[wedding.groom][1])
    for (span, one, name), (later, other, following) in pairwise(mentions):
        if _HER_HUSBAND.fullmatch(text, span.end, later.start):
            wife, husband = one, following
        elif _HIS_WIFE.fullmatch(text, span.end, later.start):
            wife, husband = other, name
        else:
            continue
        whole = husband.given and sex_of(husband.given[0]) != "f"
        if whole and one != other:
            found.setdefault(wife, set()).add(husband)
    return found


_HER_HUSBAND = re.compile(
    r"(?:(?!\.\s)[^\n;]){0,100}\b(?:her|whose) (?:late |first |second )?husband,? "
    r"(?:the )?(?:late )?(?:[A-Z][a-z]*\. )?"
    r"|,? (?:who is |who was )?(?:the )?(?:wife|widow) of (?:the )?(?:late )?(?:[\w.]+ ){0,3}?"
)
_HIS_WIFE = re.compile(
    r"[^\n;]{0,160}\b[Hh]is (?:late |first |second |former )?(?:wife|widow),? (?:the former )?(?:[A-Z][a-z]*\. )?"
    r"|[’']s (?:wife|widow),? (?:the former )?"
)


class Wedding(NamedTuple):
    """Where a bride and a groom are named, and her name by his."""

    bride: Span
    groom: Span
    married: Name


def weddings(text: str, named: Mapping[Span, Name]) -> Iterator[Wedding]:
    """Those of whom the text says so: "Ada Quill was married here to Noah Birch".

    Where the given name of one alone tells a sex, the other is taken for the other.
    """
    for one, other in pairwise(sorted(named)):
        between = text[one.end : other.start]
        wed = _MARRIES.fullmatch(between) or (
            _AND_GROOM.fullmatch(between)
            and (_WEDDING.search(text, 0, one.start) or _WERE_MARRIED.match(text, other.end))
        )
        if not wed or text.startswith(("’s", "'s"), other.end) or not (named[one].given and named[other].given):
            continue
        match sex_of(named[one].given[0]), sex_of(named[other].given[0]):
            case ("f", "m") | ("f", "") | ("", "m"):
                yield Wedding(one, other, Name(named[one].given, named[other].surname))
            case ("m", "f") | ("m", "") | ("", "f"):
                yield Wedding(other, one, Name(named[other].given, named[one].surname))


_MARRIES = re.compile(
    r"(?:(?!\.\s|\b(?:divorced|late)\b)[^\n;]){0,120}\b(?:married|marries|marry|weds?)"
    r"(?: (?:here|on \w+|to|in [\w ]+))*(?: (?:[A-Z][a-z]*\.|Miss|Captain))? "
)
_WERE_MARRIED = re.compile(
    r"(?:,[^.;\n]{2,120},)? (?:(?:were|will be|are to be|are) (?:quietly )?(?:married|wed)\b(?! to\b)|wed\b|marry\b)"
)
"""Behind bride and groom: "Ada Quill and Noah Birch, who keeps bees, were married on Saturday"."""
_AND_GROOM = re.compile(r",? (?:and|to|with) (?:[A-Z]\w*\. )?")
_WEDDING = re.compile(r"\b(?:engagement|wedding|marriage)\b[^.\n]{0,40} (?:of|between) (?:Miss |Ms\. )?$")
