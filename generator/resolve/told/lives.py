"""When somebody lived: the ages, births and deaths that an article tells.

Papers tell each in many ways. Here they stand by place: what is said before a name in its line, what behind it, and
what a later sentence says of "he" or "she" where the paragraph names nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.model import Article, Span
from generator.names import Sex, sex_of
from generator.patterns import pattern
from generator.resolve.told.deaths import death_of, parts_of_death, year_of_death
from generator.resolve.told.pieces import (
    AGE,
    BESIDE_LIFE,
    MONTH,
    NTH,
    OF_HIS,
    ONES,
    TITLED,
    WORDED,
    YEAR,
    YEARS_OLD,
    any_of,
    number_of,
    one_of,
)
from generator.resolve.told.standing import Place, place_of


class Life(NamedTuple):
    """What an article tells of when somebody lived."""

    born: tuple[int, int] | None = None
    """The earliest and the latest year of birth that an age allows."""
    died: int | None = None
    """The year of death that is told, else that of publication, by which he is dead."""
    died_in: int | None = None
    """The year of death, where the article tells it, or that it was lately."""


def life_of(article: Article, spans: Sequence[Span], starts: Sequence[int]) -> Life:
    """The life of one who is named at `spans`, where all people of the article are named at `starts`."""
    year = article.published.year if article.published else None
    own = {span.start for span in spans}
    sexes = {sex_of(article.text[s.start : s.end].partition(" ")[0]) for s in spans} - {""}
    sex: Sex = sexes.pop() if len(sexes) == 1 else ""
    born: tuple[int, int] | None = None
    died: int | None = None
    died_in: int | None = None
    parts = parts_of_death(article.text)
    for span in spans:
        there = place_of(article.text, span, starts, own, sex)
        if (life := _LIFE.match(there.behind)) and int(life[2]) - int(life[1]) > _TERM:
            return Life((int(life[1]), int(life[1])), int(life[2]), int(life[2]))
        death = death_of(there, parts, in_headline=span.end < article.body_start)
        if death or _is_notice(article, span):
            told = year_of_death(death, year)
            died, died_in = told or died or year, told or died_in
        has_number = _has_number(there)
        age = (death and death.age) or (has_number and _age(there, is_dead=died is not None))
        in_year = died_in if death and death.age and died_in else year
        if birth := has_number and _birth(there):
            born = (birth, birth)
        elif age and in_year:
            born = (in_year - age - 1, in_year - age)
    return Life(born, died, died_in)


def _is_notice(article: Article, span: Span) -> bool:
    """Whether a headline is of a death, as "Amos Orr, 77, Miller" is where the text says that he died."""
    return not span.start and _NOTICE.match(article.text, span.end) is not None and " died " in article.text


_NOTICE = pattern(
    r", (?:[5-9]\d|1\d\d), (?!\w*(?:s|ed)\b|(?:to|Will|Who|Has|Found|Held|Shot|Hurt|Won|Lost|Led)\b)[A-Z]"
)


def _has_number(there: Place) -> bool:
    """Whether a number stands near, without which no age or year is told."""
    return _DIGIT.search(there.near) is not None or any(part in there.near for part in _PARTS_OF_NUMBERS)


_DIGIT = pattern(r"\d")
_PARTS_OF_NUMBERS = ("ten", "elev", "twel", "teen", "ty", "tieth", "hundredth", "year")
"""Parts of the words, in small letters, without which no age is told in words."""


def tells_age(text: str, span: Span) -> bool:
    """Whether an age stands behind a name."""
    return _AGED.match(text, span.end) is not None


def _birth(there: Place) -> int:
    """The year of birth that is told; 0 where none is."""
    told = _BORN.match(there.behind) or _BORN_BEFORE.search(there.before)
    return int(told["year"]) if told else 0


def _age(there: Place, *, is_dead: bool) -> int:
    """The age that is told of the one who is named there; 0 where none is."""
    if stated := _AGED.match(there.behind):
        return number_of(next(filter(None, stated.groups())))
    if _THEN.match(there.behind):
        return 0
    before = _NUMBER.search(there.before) and _AGED_BEFORE.search(there.before)
    if (stated := before) and _may_be_his(stated, there.behind):
        return number_of(next(filter(None, stated.groups())))
    if stated := _IN_HIS_YEAR.match(there.behind) or _IN_HIS_YEAR_BEFORE.search(there.before):
        return number_of(stated["nth"]) - 1
    if "birthday" in there.near and (stated := there.of_sex(_birthday(there))):
        return number_of(stated["nth"] or stated["own"])
    if there.alone and (stated := there.of_sex(_HE_IS.match(there.after))):
        return number_of(stated["age"]) if is_dead or stated["is"] != "was" else 0  # else it may be that of then
    return 0


def _birthday(there: Place) -> re.Match[str] | None:
    return _HIS_BIRTHDAY.match(there.behind, 0, there.nobody) or _BIRTHDAY_BEFORE.search(there.before)


def _may_be_his(stated: re.Match[str], behind: str) -> bool:
    """Whether an age before a name is that of its bearer, and of now: no "At 14, Orr left", "a man of 14, Orr said"."""
    if stated["then"]:
        return not _DID.match(behind)
    if stated["comma"] is not None:
        return _APPOSED.match(behind) is not None
    return stated["says"] is None or _SAID.match(behind) is not None


_DIGITS = r"1[01]\d|\d{1,2}"
_STREETS = any_of("Avenue Close Court Crescent Drive Gardens Lane Place Road Square St Street Terrace")
_HOME = (
    r"(?: (?:Jr\.|Sr\.|I{2,3}|IV))?(?: of [A-Z][\w’'-]+)?"
    rf"(?:,? (?:of )?(?:\d+ )?(?:[A-Z][\w.’'-]* ){{1,3}}{_STREETS}(?:, [A-Z][\w’'-]+)?)?"
)
_FORBEARS = any_of("father grandfather grandmother handicapper leader mother parent survivor veteran winner")
_TRADE = (
    rf"(?:, (?:an?|the) (?!(?:[\w’'-]+ )?{_FORBEARS}\b)"
    r"(?:(?!(?:and|of|to|who|whose|with)\b)[\w’'-]+ ){0,4}?[\w’'-]+)?"
)
"""What may stand between a name and an age, and has none of its own: ", of 3 Mill Lane", ", a miller"."""
_ONLY = (
    r"(?:(?:already|barely|but|(?:him|her)self|just|now|only|still|who is"
    r"|a (?:boyish|frail|hale|hearty|lean|mere|sprightly|spry|trim|vigorous|young|youthful)) )*"
)
_LATELY = r"(?: years)? (?:(?:early |late )?(?:last|this) (?:month|week|\w+day)|on \w+day|today|yesterday)\b"
_BIRTHDAY = rf"(?:one[- ])?(?P<nth>{NTH}) (?:birthday|birth anniversary)\b"
_NAMES = r"(?:, [A-Z][\w.’' -]{2,40})*(?:,? and [A-Z][\w.’' -]{2,40})?"
_AGED = pattern(
    _HOME
    + one_of(
        rf"{_TRADE},? \(?{_ONLY}(?:aged? )?({_DIGITS})"
        rf"(?:,(?! (?:[A-Z][\w.]* )+{_STREETS}\b)|\)|\.(?: [A-Z]|$))",
        rf"{_TRADE},? {_ONLY}({WORDED})(?:,|\.(?: [A-Z]|$))",
        rf"{BESIDE_LIFE}(?:,? who)?,? \(?(?:is |and )?{_ONLY}(?:aged? )?({YEARS_OLD})",
        rf"{_TRADE},? (?:and )?aged?:? ({AGE})\b(?! (?:and (?:over|under)|groups?|to)\b|-)",
        rf"(?:(?:{BESIDE_LIFE},|, as [^,.;\n]{{2,50}},)? is|{_TRADE},? who is) {_ONLY}({AGE})(?=[.,;]| (?:and|but)\b)",
        rf"{_TRADE}(?:,? who)?,? (?:was )?({AGE}){_LATELY}",
        rf", at {_ONLY}(?:age )?({AGE})(?=,| (?:one|the|already|still|an?)\b)",
        rf",(?: who,?)? at {_ONLY}(?:the age of )?({AGE})(?=,? (?:can|has|is|still|will)\b|, [a-z]+s\b)",
        rf", an? (?:[\w’'-]+ ){{0,3}}(?!{_FORBEARS} )[\w’'-]+ of ({AGE})(?=[,.;]| (?:who|from)\b)",
        rf"(?:,|,? (?:who )?is) (?:an? |the )?({AGE}|{ONES})-year-old\b",
        rf", still (?:[\w’'-]+ ){{0,3}}?[\w’'-]+,? at ({AGE})(?=,)",
        rf"{BESIDE_LIFE},?(?: who)? (?:turned|turning|turns|will (?:be|turn)|has (?:just )?turned) ({AGE})"
        r"(?=[.,;]| (?:and|in|last|next|on|this|today|tomorrow|yesterday|\w+day)\b)",
        rf"{BESIDE_LIFE},? (?:has )?retired (?:[^,.;]{{1,40}} )?at ({AGE})(?=[.,;])",
        rf"{BESIDE_LIFE},?(?:[’']s| whose) age (?:is|was|(?:is|was) given as) ({AGE})\b",
        rf"{BESIDE_LIFE},?(?: who)? (?:gave|gives|put|puts) (?:his|her) age (?:as|at) ({AGE})\b",
        rf"{_NAMES}, (?:both|all)(?: aged| now| of them)? ({AGE})(?=[,.;]|$| (?:and|from|of [A-Z])\b)",
    )
)
"""An age behind a name: "Ezra Holm, 43,", "Holm, aged 84 years", "Holm, a lad of sixteen", "Holm turns 80 on Sunday".

The number of a house is none: "Ezra Holm, 3, Mill Lane".
"""
_THEN = pattern(rf",? then (?:{AGE}),")
"""An age of long ago: "Holm, then 24, left home"."""
_NO_NOUN = (
    r"(?:[a-z]+ly|accused|and|asked|as|at|beat|by|called|defeated|for|from|had|has|helped|hit|in|is|killed|left|met|of"
    r"|on|said|saw|says|shot|struck|than|thanked|that|to|told|took|was|watched|who|with)\b"
)
_NUMBER = pattern(rf"\d|\b(?:{WORDED}|{ONES})\b", re.IGNORECASE)
_AGED_BEFORE = pattern(
    one_of(
        rf"(?i:\b({AGE}|{ONES})-year-old (?:(?!{_NO_NOUN})[\w’'-]+ ){{0,4}}(?:(?:called|identified as|named) )?$)",
        rf"(?i:(?<!of )\b({AGE}|{ONES})-year-old (?:(?!{_NO_NOUN})[\w’'-]+ ){{0,3}}(?!{_NO_NOUN})[\w’'-]+)"
        rf"(?P<comma>), {TITLED}$",
        rf"(?:^|[.”\"] )At(?: the age of)? (?P<then>{AGE})(?: years of age)?,? {TITLED}$",
        rf"(?:^|[.”\"] )(?:At )?(?:Now|Aged|Now aged|Just|Only|Still (?:[\w’'-]+ ){{1,3}}at"
        rf"|[A-Z][\w-]+(?:, [\w-]+)*,? and) ({AGE}), {TITLED}$",
        rf"(?:^|[.”\"] )At ({AGE}) (?:one of the|the|still) [^,.;\n]{{2,60}}, {TITLED}$",
        rf"[“\"]I(?: am|[’']m) (?:now |only )?({AGE})(?=,| years old| and )[^”\"\n]{{0,120}}[”\"]"
        rf" (?:(?:said|says) {TITLED}$|(?P<says>){TITLED}$)",
    )
)
"""An age before a name: "the 24-year-old fighter", "At 69, Orr puts down the pen", "“I am 56,” said"."""
_APPOSED = pattern(r"[,.;)]| (?:at|from|in|is|of|was|who)\b")
"""Behind a name that stands in apposition: "a 39-year-old roofer, Ezra Holm, fell"."""
_SAID = pattern(r" (?:said|says)\b")
_DID = pattern(
    " "
    + any_of(
        "[a-z]+ed became began built came fled fought found gave got had left lost made met ran rode saw sold took "
        "told was went won wrote"
    )
    + r"\b"
)
"""What somebody did at an age that he had then: "At 14, Orr left school"."""
_IN_HIS_YEAR = pattern(rf",? (?:who is |now )?in (?:his|her) (?P<nth>{NTH}) year(?=[,.;]| and\b)")
_IN_HIS_YEAR_BEFORE = pattern(rf"\b[Ii]n (?:his|her) (?P<nth>{NTH}) year, {TITLED}$")
_HIS_BIRTHDAY = pattern(
    rf"(?:[’']s {_BIRTHDAY}|(?![’']s )(?:(?!{OF_HIS})[^.;\n]){{0,100}}?"
    r"\b(?:celebrat(?:e|ed|es|ing)|for|greet(?:ed)?|honou?r(?:ed|ing)?|keep|kept|mark(?:s|ed|ing)?|observ(?:e|ed|es|ing)"
    rf"|reach(?:es|ed)) (?P<who>his|her) {_BIRTHDAY.replace('<nth>', '<own>')})"
)
_BIRTHDAY_BEFORE = pattern(
    rf"\b{_BIRTHDAY} (?:celebration |dinner |party )?(?:for|of) (?:[A-Z]\w*\.? ){{0,2}}$"
    rf"|(?:^|[.”\"] )On (?P<who>his|her) {_BIRTHDAY.replace('<nth>', '<own>')}"
    rf" (?:on \w+day|today|yesterday|\w+day), {TITLED}$"
)
"""Behind a name and before it: "Friends came to celebrate her 90th birthday", "the 80th birthday of"."""
_HE_IS = pattern(
    r".*?[a-z]{2}[.?!][”\"]?\s(?:(?P<who>He|She) (?P<is>is|was) (?:now |only |just )?(?:an? (?:[\w’'-]+ ){1,4}of )?"
    rf"|(?P<the>The )|(?:Aged|At|Now|Now aged) )(?P<age>{AGE})"
    r"(?(the)-year-old\b|(?:\.| years old|,? (?:and|who|he|she)\b|,(?= [a-z])))"
)
"""A later sentence that tells an age: "sold the boat. He is 66.", "She is 70 and rests", "The 58-year-old leads".

It may begin the next paragraph.
"""
_WHERE_BORN = rf"(?: (?:at|in|near) (?!(?:{YEAR})\b)[^.,;()\n]{{2,40}},?){{0,2}}?"
_WHEN_BORN = rf"(?: in| on)?(?: \d{{1,2}})?(?: {MONTH})?(?: \d{{1,2}},)? (?P<year>{YEAR})\b"
_BORN = pattern(rf"(?:{BESIDE_LIFE},?(?: who)? was born|,? (?:and )?born| \((?:b\.|born)){_WHERE_BORN}{_WHEN_BORN}")
"""A birth behind a name: "(b. 1974)", "was born at Hull in 1861", "born on 4 March 1948"."""
_BORN_BEFORE = pattern(rf"(?:^|[.”\"] )Born{_WHERE_BORN}{_WHEN_BORN}, {TITLED}$")
_DATE = rf"(?:{MONTH} (?:\d{{1,2}},? )?|\d{{1,2}} {MONTH} )?"
_LIFE = pattern(
    rf"(?: \((?:b\. |born )?|,? )?{_DATE}({YEAR}) ?(?:[-–—]|to|; (?:d\.|died)) ?{_DATE}({YEAR})(?:\)|(?=[,.]|$))"
)
"""Years of birth and death behind a name: "(1903-1954)", ", May 2, 1910 – Jan. 4, 1990", no term of office."""
_TERM = 20
"""Years that an office may last."""
