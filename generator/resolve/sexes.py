"""Whether somebody is a man or a woman, as far as an article tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from generator.model import Article, Span
from generator.names import HONORIFICS, Name, Sex, fold, sex_of
from generator.resolve.callings import KIN
from generator.resolve.chain import KIN_SEX, Chain

if TYPE_CHECKING:
    from generator.resolve.evidence import Sighting


def told_sex_of(honorifics: Iterable[str]) -> Sex:
    """What the honorifics of one person tell, if they agree."""
    told = {HONORIFICS.get(word, "") for honorific in honorifics for word in fold(honorific).split()} - {""}
    return told.pop() if len(told) == 1 else ""


def guessed_sex_of(
    article: Article, starts: Sequence[int], name: Name, spans: Iterable[Span], roles: Collection[str]
) -> Sex:
    """What the given name tells, or a word of kin, or "he" and "she" behind the name where nobody is named between."""
    if name.given and not name.family_first and (told := sex_of(name.given[0])):
        return told
    kin = {KIN_SEX[word] for word in roles if word in KIN_SEX}
    if len(kin) == 1:
        return kin.pop()
    said = set()
    for span in spans:
        after = bisect_left(starts, span.end)
        end = min(starts[after] if after < len(starts) else len(article.text), span.end + 250)
        if found := _PRONOUN.match(article.text, span.end, end):
            said.add((found[1] or found[2]).casefold())
    women = said & {"she", "her"}
    return "" if not said or (women and said - women) else "f" if women else "m"


_OTHERS = "|".join(sorted(KIN | {"man", "woman"}))
_PRONOUN = re.compile(
    rf"(?:(?!\b(?:{_OTHERS})\b|\. |(?:,|\b(?:is|was|as)) h(?:is|er)\b)[^\n])*?\b(he|she|his|her|him)\b"
    rf"|(?:(?!\b(?:{_OTHERS}|[Hh]er|[Hh]is|[Hh]im)\b)[^\n])*?\b([Hh]e|[Ss]he)\b"
)


def is_mrs_of_either(chain: Chain, name: Name) -> bool:
    """Whether Mrs. stands before a whole name that a man may have, too: "Mrs. Leslie Orme"."""
    whole = (one for one in chain.members if " " in one.mention.surface)
    return bool(name.given) and not sex_of(name.given[0]) and any(fold(one.honorific) == "mrs" for one in whole)


def with_husbands_told(articles: Iterable[tuple[Sighting, ...]]) -> list[tuple[Sighting, ...]]:
    """Sightings of the archive, by article; who is some woman's husband is a man, and Mrs. with his name is his wife.

    That is told of given names that both sexes bear: "Her husband, Leslie Orme", and elsewhere "Mrs. Leslie Orme"; but
    only of those in the same places.
    """
    articles = sorted(articles)
    wives: dict[Name, list[Sighting]] = defaultdict(list)
    for there in articles:
        for sighting in there:
            for name in sighting.husbands:
                if name.given and not sex_of(name.given[0]):
                    wives[name].append(sighting)

    def told(one: Sighting) -> Sighting:
        is_theirs = any(one.article == wife.article or one.places & wife.places for wife in wives[one.name])
        return _told_by_wives(one) if is_theirs else one

    return [tuple(told(one) if one.name in wives else one for one in there) for there in articles]


def _told_by_wives(one: Sighting) -> Sighting:
    if one.mrs_of_either:
        return one._replace(wife=True, written=f"Mrs. {one.written}")
    return one if one.told_sex or one.guessed_sex else one._replace(told_sex="m")
