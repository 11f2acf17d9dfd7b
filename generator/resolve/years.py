"""When somebody lived: ages, deaths, and the years that a paragraph tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from generator.model import Article, Span
from generator.names import Sex, fold, sex_of

BEFORE, AFTER = 60, 110
"""Characters before and after a name in which words speak of its bearer."""
APPOSITION = r"(?:, (?:[^,.;:]{1,60}, )?[^,.;:]{1,80},)?"
"""What may stand between a name and its verb."""
_AGE = re.compile(
    r"(?: (?:Jr\.|Sr\.|I{2,3}|IV))?(?: of [A-Z][\w’'-]+)?,? \(?(?:(?:who is |now |then |aged |age )?(\d{1,2})"
    r"(?:,|\)| years old|\.(?: [A-Z]|$))|who is (\d\d) and\b)"
    r"|, at (\d\d)(?=,| (?:one|the|already|still|an?)\b)"
    r"|, an? [\w' -]{2,40} of (\d\d)(?=[,.;]| who)|, an? (\d\d)-year-old\b|, still \w+, at (\d\d)(?=,)"
    r"|(?:, [^,.;]{2,40},)? is (\d\d)(?=[.,;]| and )"
    r"|(?:, [^,.;]{2,40},)? (?:has )?retired (?:[^,.;]{1,40} )?at (\d\d)(?=[.,;])"
)
_AGE_BEFORE = re.compile(
    r"\b(\d{1,2})-year-old (?:[\w'-]+ ){0,4}$|(?:^|\n|[.”\"] )At (\d\d), (?:(?:Mr|Mrs|Ms|Dr)\. )?$"
)
"""An age before a name: "the 24-year-old fighter", "At 69, Orr puts down the pen"."""
_WHO_DID = (
    r"(?:, who (?:(?!\b(?:said|says|told|that|when|after|before|until|whose|where|because|his|her|died)\b)"
    r"[^.;:\n]){1,200},|, (?:an?|the) [^,.;:\n]{2,60} who [^,.;:\n]{2,80} and)"
)
"""What an obituary tells of somebody before it says that he died, without what may be another's."""
_DEAD = re.compile(
    rf"(?: of [A-Z][\w’'-]+)?(?:(?!, (?!retired )[a-z]+ed ){APPOSITION}|{_WHO_DID}),?"
    r"(?: who(?: (?:was|had been|served|worked|led|ran) [^,.;:\n]{1,60}? and)?)?(?: has| had)? "
    r"(?:died|dies|is dead|was (?:assassinated|executed|killed|murdered|buried|slain|lynched|electrocuted"
    r"|(?:found |shot |stabbed |beaten |strangled )+(?:dead|to death|and killed|hanged|slain)))\b"
    r"(?:,? (?:at|aged) (?P<age>\d{2,3}))?(?:[^.]{0,40}?\bin (?P<year>1\d{3}|20\d\d)\b)?"
    r"(?:[^.\n]{0,120}\. (?:He|She) was (?P<age2>\d{2,3})\.)?",
    re.IGNORECASE,
)
_OBITUARY = re.compile(r",[^.?!]*, (?P<age>\d{2,3})$|.*\b(?:Dies|Is Dead|Dead) at (?P<age2>\d{2,3})\b")
_LIFE = re.compile(r" \((\d{4})[-–](\d{4})\)")


def year_told(article: Article, span: Span) -> int:
    """The year that a paragraph tells up to the sentence, if it is long past; else that of publication; 0: unknown."""
    if not article.published or _LATE.search(article.text, max(0, span.start - 40), span.start):
        return 0
    start = article.text.rfind("\n", 0, span.start) + 1
    end = SENTENCE_END.search(article.text, span.end)
    until = end.start() if end else len(article.text)
    forebear = _FOREBEAR.search(article.text, span.end, until)
    told = _YEAR.findall(article.text, start, forebear.start() if forebear else until)
    past = int(told[-1]) if told else article.published.year - _years_told(article.text[start : span.end + AFTER])
    return past if past + LONG_PAST <= article.published.year else article.published.year


def _years_told(text: str) -> int:
    """For how many years the last words of that kind say that something went on: 36 of "for 36 years".

    Or how long ago it was: 40 of "forty years ago".
    """
    said = [before or ago for before, ago in _FOR_YEARS.findall(text)]
    return (int(said[-1]) if said[-1].isdigit() else _TENS[said[-1]]) if said else 0


_TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_FOR_YEARS = re.compile(
    rf"\b(?:for|after) (?:almost |nearly |more than |over )?(\d\d|{'|'.join(_TENS)}) years\b"
    rf"|\b(\d\d|{'|'.join(_TENS)}) years (?:ago|earlier)\b"
)
_LATE = re.compile(
    r"\blate (?:[\w’']+\.? ){0,3}$"
    r"|\b(?:named|called) (?:for|after) (?:the )?(?:[\w’']+\.? ){0,3}$|\bfor whom it (?:is|was) (?:named|called), $"
)
"""Before one whom people remember, who may be long dead."""
_FOREBEAR = re.compile(r"\b(?:his|her) (?:late |great-)*(?:grand)?(?:father|mother)\b")
"""Behind somebody, what has a year of its own: "became governor where his grandfather did in 1929"."""
LONG_PAST = 8
"""Years after which what a sentence tells is history."""
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
SENTENCE_END = re.compile(r"(?<=\w\w)[.?!](?=\s|$)|\n")


def life_of(
    article: Article, spans: Iterable[Span], starts: Sequence[int]
) -> tuple[tuple[int, int] | None, int | None]:
    """Years of birth that the article allows, and the year of death that it tells."""
    year = article.published.year if article.published else None
    born: tuple[int, int] | None = None
    died: int | None = None
    spans = list(spans)
    sexes = {sex_of(article.text[s.start : s.end].partition(" ")[0]) for s in spans} - {""}
    sex: Sex = sexes.pop() if len(sexes) == 1 else ""
    for span in spans:
        behind = article.text[span.end : span.end + 200].partition("\n")[0]
        if life := _LIFE.match(behind):
            return (int(life[1]), int(life[1])), int(life[2])
        alone = _is_alone(article.text, span, starts, {own.start for own in spans})
        dead = _DEAD.match(behind) or (_of_sex(sex, _HE_DIED.match(behind)) if alone else None)
        if dead:
            died = int(dead["year"]) if dead["year"] else year
        elif _BURIED.search(article.text, max(0, span.start - 160), span.start) and not behind.startswith(("’s", "'s")):
            died = died or year
        age = _age_in(dead)
        if span.end < article.body_start and (obituary := _OBITUARY.match(behind)):
            died, age = died or year, _age_in(obituary)
        elif not age and (stated := _AGE.match(behind)):
            age = next(filter(None, stated.groups()))
        elif not age and (stated := _AGE_BEFORE.search(article.text, max(0, span.start - 60), span.start)):
            age = stated[1] or stated[2]
        elif not age and alone and (stated := _of_sex(sex, _HIS_AGE.match(article.text, span.end, span.end + 320))):
            age = stated["his"] if died or stated["is"] == "is" else None  # else it may be the age that he had then
        if age and year:
            born = (year - int(age) - 1, year - int(age))
    return born, died


def states_age(text: str, span: Span) -> bool:
    """Whether an age stands behind the name."""
    return bool(_AGE.match(text, span.end))


def _age_in(dead: re.Match[str] | None) -> str | None:
    return dead and next((age for part, age in dead.groupdict().items() if part.startswith("age") and age), None)


def _of_sex(sex: Sex, said: re.Match[str] | None) -> re.Match[str] | None:
    """What a sentence says of him or her, unless the name before is of the other sex."""
    return said if said and {sex, "f" if said["who"] == "She" else "m"} != {"f", "m"} else None


def _is_alone(text: str, span: Span, starts: Sequence[int], own: Collection[int]) -> bool:
    """Whether a paragraph names nobody but those whose names start at `own`, so that "he" is no other."""
    start, end = text.rfind("\n", 0, span.start), text.find("\n", span.end)
    here = starts[bisect_left(starts, start) : bisect_left(starts, end if end >= 0 else len(text))]
    return all(one in own for one in here)


_HE_DIED = re.compile(
    r".*?[a-z]{2}[.?!][”\"]? (?P<who>He|She) died (?=on|in|at|here|yesterday|today|last|suddenly|of|after|\w+day\b)"
    r"[^.]{0,40}?(?:(?:\bat|\baged)(?: the age of)? (?P<age>\d{2,3})|\bin (?P<year>1\d{3}|20\d\d))\b"
)
"""A sentence that tells the death of the one whom the paragraph names: "thousands came. He died on Friday at 76."."""
_BURIED = re.compile(
    r"(?:\b(?:(?:body|coffin|funeral|burial|remains|ashes|grave|tomb|widow) of(?: the)?(?: late)?|[Tt]he late)"
    r"|\b[Tt]he (?:dead|victims?) (?:(?:was|were|included)|(?:was|were) (?:identified|listed) as)"
    r"|\b[Aa]mong the dead (?:was|were)|\b(?:listed|reported|named) as (?:killed|dead)(?: in (?:action|[A-Z]\w+))?"
    r"|\b(?:body|victim|dead \w+)\b[^.\n]{0,40} identified (?:\w+ ){0,3}as"
    r"|\b(?:found dead|to death|slain|shot dead|and killed|body)\b[^\n]{0,120}\bidentified (?:him|her) as) "
    r"(?:[A-Z][\w’']*\.? ){0,3}$"
)
"""Before a name, what only the dead have: "the coffin of Bishop Hilarion", and not of "Bishop Hilarion’s aunt"."""
_HIS_AGE = re.compile(
    r".*?[a-z]{2}[.?!][”\"]?\s(?P<who>He|She) (?P<is>is|was) (?:an? (?:[\w’'-]+ ){1,4}of )?(?P<his>\d\d)"
    r"(?:\.|,? (?:and|who)\b)"
)
"""A sentence that tells an age: "sold the boat in May. He is 66.", "She is 70 and rests", "He is a weaver of 41 who".

It may begin the next paragraph.
"""


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


_AGE_IN_OFFICE = re.compile(r"\b[Tt]he (?:\w+ )?(\w+), (?:who is |now )?(\d\d)[, ]")


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
    if len(told) != 1 or not following or article.text[lead : following[0].start].strip():
        return None
    span, whose = following
    named_sex = sex_of(article.text[span.start : span.end].partition(" ")[0])
    told_sex = _SEX_OF_NOUN.get(told[0][2] or told[0][3] or "", "")
    if not _GOES_ON.match(article.text, span.end) or {named_sex, told_sex} == {"f", "m"}:
        return None
    return Unnamed(whose, int(told[0][1] or told[0][4]))


_SEX_OF_NOUN: dict[str, Sex] = {"man": "m", "boy": "m", "woman": "f", "girl": "f"}
_UNNAMED = re.compile(
    r"(?:\b[Aa]n? (?:(\d\d)-year-old (?:[\w-]+ ){0,2}?(?:(man|woman|boy|girl)|[a-z]+)"
    r"|(?:[\w-]+ ){0,2}(man|woman|boy|girl)(?:,| of) (\d\d),?))"
    r"(?= (?:who|was|is|has|had|[a-z]+ed|drowned|died|in|from)\b)"
)
_GOES_ON = re.compile(
    r",? (?:of (?:\d|[A-Z])|who\b(?! (?:found|saw|heard|knew|called|watched|caught)\b)|whose\b|was\b|is\b|had\b|has\b"
    r"|pleaded\b|admitted\b|faces\b|lived\b)"
)
