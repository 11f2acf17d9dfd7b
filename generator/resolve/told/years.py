"""The years that an article tells, and the ages of those whom it does not name there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from generator.model import Article, Span
from generator.names import Sex, fold, sex_of
from generator.patterns import pattern
from generator.resolve.told.trades import fields_of

BEFORE, AFTER = 60, 110
"""Characters before and after a name in which words speak of its bearer."""
APPOSITION = r"(?:, (?:[^,.;:]{1,60}, )?[^,.;:]{1,80},)?"
"""What may stand between a name and its verb."""


def year_told(article: Article, span: Span) -> int:
    """The year that a paragraph tells up to the sentence, if it is long past; else that of publication; 0: unknown."""
    if not article.published or _LATE.search(article.text, max(0, span.start - 40), span.start):
        return 0
    start = article.text.rfind("\n", 0, span.start) + 1
    end = SENTENCE_END.search(article.text, span.end)
    until = end.start() if end else len(article.text)
    forebear = _FOREBEAR.search(article.text, span.end, until)
    told = YEARS.findall(article.text, start, forebear.start() if forebear else until)
    past = int(told[-1]) if told else article.published.year - _years_told(article.text[start : span.end + AFTER])
    return past if past + LONG_PAST <= article.published.year else article.published.year


def _years_told(text: str) -> int:
    """For how many years the last words of that kind say that something went on: 36 of "for 36 years".

    Or how long ago it was: 40 of "forty years ago".
    """
    said = [before or ago for before, ago in _FOR_YEARS.findall(text)]
    return (int(said[-1]) if said[-1].isdigit() else _TENS[said[-1]]) if said else 0


_TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_FOR_YEARS = pattern(
    rf"\b(?:for|after) (?:almost |nearly |more than |over )?(\d\d|{'|'.join(_TENS)}) years\b"
    rf"|\b(\d\d|{'|'.join(_TENS)}) years (?:ago|earlier)\b"
)
_LATE = pattern(
    r"\blate (?:[\w’']+\.? ){0,3}$"
    r"|\b(?:decades|long|months|years) (?:after|since) the (?:\w+ )?death of (?:[\w’']+\.? ){0,3}$"
    r"|\b(?:children|daughters?|granddaughters?|grandsons?|sons?) of (?:[\w’']+\.? ){0,3}$"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:grand)?(?:father|mother),? $"
    r"|\b(?:named|called) (?:for|after) (?:the )?(?:[\w’']+\.? ){0,3}$|\bfor whom it (?:is|was) (?:named|called), $"
)
"""Before one whom people remember, who may be long dead."""
_FOREBEAR = pattern(r"\b(?:his|her) (?:late |great-)*(?:grand)?(?:father|mother)\b")
"""Behind somebody, what has a year of its own: "became governor where his grandfather did in 1929"."""
LONG_PAST = 8
"""Years after which what a sentence tells is history."""
YEARS = pattern(r"\b(1[5-9]\d\d|20\d\d)\b")
SENTENCE_END = pattern(r"(?<=\w\w)[.?!](?=\s|$)|\n")


def year_of(day: int) -> int:
    """Year of an ordinal day."""
    return date.fromordinal(day).year


class Calling(NamedTuple):
    """An office or a trade that stands for whoever has it, and an age: "the new mayor, who is 52"."""

    start: int
    word: str
    age: int


def callings_with_ages(text: str, start: int) -> Iterator[Calling]:
    """Those of a text from `start` on."""
    for told in _AGE_IN_OFFICE.finditer(text, start):
        yield Calling(told.start(), fold(told[1]), int(told[2]))


_AGE_IN_OFFICE = pattern(r"\b[Tt]he (?:\w+ )?(\w+), (?:who is |now )?(\d\d)[, ]")


class Unnamed(NamedTuple):
    """Of whom a first paragraph tells without a name, whom the second then names."""

    whose: int
    age: int


def unnamed_at_first(article: Article, named: Sequence[tuple[Span, int]]) -> Unnamed | None:
    """The one person of "A 24-year-old man was sentenced on Tuesday"; `named` says where who is named, by numbers.

    A paragraph that begins with somebody who speaks or has an office is another's: "A boy of 11 drowned", and then
    "Amos Orr, the coroner, said".
    """
    lead = max(article.text.find("\n", article.body_start), article.body_start)
    told = [*_UNNAMED.finditer(article.text, article.body_start, lead)]
    following = min((one for one in named if one[0].start >= article.body_start), default=None)
    told = [one for one in told if not one["trade"] or fields_of(one["trade"])]
    if len(told) != 1 or not following or not _TITLE.fullmatch(article.text, lead, following[0].start):
        return None
    span, whose = following
    named_sex = sex_of(article.text[span.start : span.end].partition(" ")[0])
    told_sex = _SEX_OF_NOUN.get(told[0][2] or told[0][3] or "", "")
    if not _GOES_ON.match(article.text, span.end) or {named_sex, told_sex} == {"f", "m"}:
        return None
    return Unnamed(whose, int(told[0][1] or told[0][4] or told[0][6]))


_TITLE = pattern(r"\s*(?:[A-Z][a-z]+\.? )?")
_SEX_OF_NOUN: dict[str, Sex] = {"man": "m", "boy": "m", "woman": "f", "girl": "f"}
_UNNAMED = pattern(
    r"(?:\b[Aa]n? (?:(\d\d)-year-old (?:[\w-]+ ){0,2}?(?:(man|woman|boy|girl)|[a-z]+)"
    r"|(?:[\w-]+ ){0,2}(man|woman|boy|girl)(?:,| of) (\d\d),?|(?P<trade>\w+) of (\d\d)))"
    r"(?= (?:who|was|is|has|had|[a-z]+ed|drowned|died|in|from|with)\b)"
)
_GOES_ON = pattern(
    r",? (?:of (?:\d|[A-Z])|who\b(?! (?:found|saw|heard|knew|called|watched|caught)\b)|whose\b|was\b|is\b|had\b|has\b"
    r"|pleaded\b|admitted\b|faces\b|lived\b)"
)
