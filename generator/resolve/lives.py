"""When somebody lived: the ages, births and deaths that an article tells.

Papers tell each in many ways. Here they stand by place: what is said before a name in its line, what behind it, and
what a later sentence says of "he" or "she" where the paragraph names nobody else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from generator.model import Article, Span
from generator.names import Sex, sex_of

BEFORE, BEHIND, AFTER = 160, 240, 320
"""Characters before and behind a name in its line, and in the sentences after it, in which a life is told."""


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
    for span in spans:
        there = _place_of(article.text, span, starts, own, sex)
        if life := _LIFE.match(there.behind):
            return Life((int(life[1]), int(life[1])), int(life[2]), int(life[2]))
        death = _death(there, in_headline=span.end < article.body_start)
        if death or _is_notice(article, span):
            told = _year_of(death, year)
            died, died_in = told or died or year, told or died_in
        age = (death and death.age) or _age(there, is_dead=died is not None)
        in_year = died_in if death and death.age and died_in else year
        if birth := _birth(there):
            born = (birth, birth)
        elif age and in_year:
            born = (in_year - age - 1, in_year - age)
    return Life(born, died, died_in)


def _is_notice(article: Article, span: Span) -> bool:
    """Whether a headline is of a death, as "Amos Orr, 77, Miller" is where the text says that he died."""
    return not span.start and _NOTICE.match(article.text, span.end) is not None and " died " in article.text


_NOTICE = re.compile(
    r", (?:[5-9]\d|1\d\d), (?!\w*(?:s|ed)\b|(?:to|Will|Who|Has|Found|Held|Shot|Hurt|Won|Lost|Led)\b)[A-Z]"
)


def tells_age(text: str, span: Span) -> bool:
    """Whether an age stands behind a name."""
    return _AGED.match(text, span.end) is not None


class _Place(NamedTuple):
    """A name in its line."""

    before: str
    behind: str
    after: str
    """What stands behind it in its line and in the next."""
    nobody: int
    """For how many characters behind the name nobody else is named."""
    alone: bool
    """Whether nobody else is named in the line, so that "he" is no other."""
    sex: Sex
    has_number: bool
    """Whether a number stands near, without which no age or year is told."""
    has_death: bool
    """Whether a word stands near without which no death is told."""

    def of_sex(self, said: re.Match[str] | None) -> re.Match[str] | None:
        """What is said of him or her, unless the name is of the other sex."""
        who = said["who"] if said else None
        return None if who and {self.sex, "f" if who.lower() in ("she", "her") else "m"} == {"f", "m"} else said


def _place_of(text: str, span: Span, starts: Sequence[int], own: Collection[int], sex: Sex) -> _Place:
    line = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    near = text[max(line, span.start - BEFORE) : span.end + AFTER].lower()
    others = [start for start in starts[bisect_left(starts, line) : bisect_left(starts, end)] if start not in own]
    return _Place(
        before=text[max(line, span.start - BEFORE) : span.start],
        behind=text[span.end : min(end, span.end + BEHIND)],
        after=text[span.end : span.end + AFTER],
        nobody=next((start - span.end for start in others if start >= span.end), BEHIND),
        alone=not others,
        sex=sex,
        has_number=_DIGIT.search(near) is not None or any(part in near for part in _PARTS_OF_NUMBERS),
        has_death=any(part in near for part in _PARTS_OF_DEATH),
    )


class _Death(NamedTuple):
    """What a passage tells of a death; 0 where it tells no year or age."""

    year: int = 0
    age: int = 0
    ago: int | None = None
    """Years since then; 0 for one who died lately."""


def _year_of(death: _Death | None, year: int | None) -> int | None:
    """The year of a death that an article of some year tells; None where it tells none."""
    if not death or death.year or death.ago is None or not year:
        return (death and death.year) or None
    return year - death.ago


def _death(there: _Place, *, in_headline: bool) -> _Death | None:
    """The death that a passage tells of the one who is named there."""
    if not there.has_death:
        return None
    if dead := (
        _DIED.match(there.behind)
        or (_OBITUARY.match(there.behind) if in_headline else None)
        or _AND_DIED.match(there.behind, 0, there.nobody)
        or there.of_sex(_UNTIL_HIS_DEATH.match(there.behind, 0, there.nobody))
        or (there.of_sex(_HE_DIED.match(there.behind)) if there.alone else None)
    ):
        when = _WHEN.match(there.behind, dead.end())
        assert when  # all its parts may be missing
        told = [*dead.groupdict().values(), when["age"], when["later"], when["was"]]
        since = _AGO.match(there.behind, dead.end())
        ago = number_of(since["years"] or "") if since else None
        return _Death(int(when["year"] or 0), next(filter(None, (number_of(group or "") for group in told)), 0), ago)
    if _OWN_DEATH.match(there.behind) or (not _OWNS.match(there.behind) and _is_of_the_dead(there.before)):
        return _Death()
    return None


def _is_of_the_dead(before: str) -> bool:
    """Whether what stands before a name is said of the dead alone: "the coffin of Bishop", "gunmen killed"."""
    told = _OF_THE_DEAD.search(before)
    return told is not None and not _NOT_YET.search(before, 0, told.start())


def _birth(there: _Place) -> int:
    """The year of birth that is told; 0 where none is."""
    told = there.has_number and (_BORN.match(there.behind) or _BORN_BEFORE.search(there.before))
    return int(told["year"]) if told else 0


def _age(there: _Place, *, is_dead: bool) -> int:
    """The age that is told of the one who is named there; 0 where none is."""
    if not there.has_number:
        return 0
    if stated := _AGED.match(there.behind):
        return number_of(next(filter(None, stated.groups())))
    if _THEN.match(there.behind):
        return 0
    if stated := _AGED_BEFORE.search(there.before):
        return 0 if stated["then"] and _DID.match(there.behind) else number_of(next(filter(None, stated.groups())))
    if stated := _IN_HIS_YEAR.match(there.behind) or _IN_HIS_YEAR_BEFORE.search(there.before):
        return number_of(stated["nth"]) - 1
    if there.alone and (stated := there.of_sex(_HE_IS.match(there.after))):
        return number_of(stated["age"]) if is_dead or stated["is"] != "was" else 0  # else it may be that of then
    return 0


def number_of(written: str) -> int:
    """A number below 120 in figures or words, or an ordinal: 34 of "34", "thirty-four", "34th", "thirty-fourth".

    0 where it is none.
    """
    if figures := re.match(r"\d+", written):
        return int(figures[0])
    return sum(_NUMBERS.get(word, 0) for word in re.split(r"[ -]", written.lower()))


_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_FIRST = "first second third fourth fifth sixth seventh eighth ninth".split()
_TENTHS = [f"{word[:-1]}ieth" for word in _TENS]
_NUMBERS = {
    **{word: number for number, word in enumerate([*_ONES, *_TEENS], 1)},
    **{word: number for number, word in enumerate(_FIRST, 1)},
    **{word: 10 * number for words in (_TENS, _TENTHS) for number, word in enumerate(words, 2)},
    "hundredth": 100,
}


def _one_of(*ways: str) -> str:
    """A pattern of any of the patterns."""
    return f"(?:{'|'.join(ways)})"


def _any(words: str) -> str:
    """A pattern of any of the words; an underscore stands for a space within."""
    return _one_of(*(word.replace("_", " ") for word in words.split()))


_WORDED = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join(_TEENS)}"
"""A number from ten on, in words."""
_AGE = rf"1[01]\d|\d{{1,2}}|{_WORDED}"
_YEARS_OLD = rf"(?:{_AGE}|{'|'.join(_ONES)}) years? (?:old|of age)\b"
_NTH = rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_FIRST)})|{'|'.join(_TENTHS)}|hundredth"
_YEAR = r"1[5-9]\d\d|20\d\d"
_DIGIT = re.compile(r"\d")
_PARTS_OF_NUMBERS = ("ten", "elev", "twel", "teen", "ty", "tieth", "hundredth", "year")
"""Parts of the words, in small letters, without which no age is told in words."""
_TITLED = r"(?:[A-Z]\w*\. |Miss )?"
_OF_HIS = r"\b(?:her|his|their|whose) (?:late )?(?:aunt|brother|daughter|father|husband|mother|sister|son|uncle|wife)\b"
_APPOSITION = rf"(?:, (?:(?!{_OF_HIS})[^,.;:]){{1,60}}(?:, (?:(?!{_OF_HIS})[^,.;:]){{1,80}})?,)?"
_STREETS = _any("Avenue Close Court Crescent Drive Gardens Lane Place Road Square St Street Terrace")
_FORBEARS = _any("father grandfather grandmother handicapper leader mother parent survivor veteran winner")
_AGED = re.compile(
    r"(?: (?:Jr\.|Sr\.|I{2,3}|IV))?(?: of [A-Z][\w’'-]+)?"
    + _one_of(
        rf",? \(?(?:who is |now |aged? )?(1[01]\d|\d{{1,2}})"
        rf"(?:,(?! (?:[A-Z][\w.]* )+{_STREETS}\b)|\)|\.(?: [A-Z]|$))",
        rf",? (?:who is|is|now|aged?|and aged) (?:just |now |only )?({_YEARS_OLD})",
        rf", ({_YEARS_OLD})",
        rf"{_APPOSITION} \(?({_YEARS_OLD})",
        rf", (?:who is |now |aged? )?({_WORDED})(?:,|\.(?: [A-Z]|$))",
        rf",? (?:and )?aged?:? ({_AGE})\b(?! (?:and (?:over|under)|groups?|to)\b|-)",
        rf", who is ({_AGE}) and\b",
        rf", at (?:age )?({_AGE})(?=,| (?:one|the|already|still|an?)\b)",
        rf", at the age of ({_AGE}), (?=(?:can|has|is|still|will|[a-z]+s)\b)",
        rf", an? (?:[\w’'-]+ ){{0,3}}(?!{_FORBEARS} )[\w’'-]+ of ({_AGE})(?=[,.;]| (?:who|from)\b)",
        rf", (?:an? |the )?({_AGE}|{'|'.join(_ONES)})-year-old\b",
        rf", still \w+, at ({_AGE})(?=,)",
        rf"(?:, [^,.;]{{2,40}},|,)? is (?:now |only |just )?({_AGE})(?=[.,;]| (?:and|but) )",
        rf"{_APPOSITION}(?:, who)? (?:turned|turns|will (?:be|turn)|has (?:just )?turned) ({_AGE})"
        r"(?=[.,;]| (?:and|in|last|next|on|this|today|tomorrow|yesterday|\w+day)\b)",
        rf"{_APPOSITION}(?:, who)? (?:celebrate[sd]?|celebrating|kept|marked|marks|observe[sd]|reached)"
        rf" (?:his|her) (?:one[- ])?({_NTH}) birthday",
        rf"(?:, [^,.;]{{2,40}},)? (?:has )?retired (?:[^,.;]{{1,40}} )?at ({_AGE})(?=[.,;])",
    )
)
"""An age behind a name: "Ezra Holm, 43,", "Holm, aged 84 years", "Holm, a lad of sixteen", "Holm turns 80 on Sunday".

The number of a house is none: "Ezra Holm, 3, Mill Lane".
"""
_THEN = re.compile(rf",? then (?:{_AGE}),")
"""An age of long ago: "Holm, then 24, left home"."""
_AGED_BEFORE = re.compile(
    _one_of(
        rf"(?i:\b({_AGE}|{'|'.join(_ONES)})-year-old (?:[\w’'-]+ ){{0,4}}$)",
        rf"(?:^|[.”\"] )At(?: the age of)? (?P<then>{_AGE}),? {_TITLED}$",
        rf"(?:^|[.”\"] )(?:Now|Aged|Now aged|[A-Z][\w-]+(?:, [\w-]+)*,? and) ({_AGE}), {_TITLED}$",
        rf"[“\"]I(?: am|[’']m) (?:now |only )?({_AGE})(?=,| years old| and )[^”\"\n]{{0,120}}[”\"]"
        rf" (?:said|says) {_TITLED}$",
    )
)
"""An age before a name: "the 24-year-old fighter", "At 69, Orr puts down the pen", "“I am 56,” said"."""
_DID = re.compile(
    " "
    + _any(
        "[a-z]+ed became began built came fled fought found gave got had left lost made met ran rode saw sold took "
        "told was went won wrote"
    )
    + r"\b"
)
"""What somebody did at an age that he had then: "At 14, Orr left school"."""
_IN_HIS_YEAR = re.compile(rf",? (?:who is |now )?in (?:his|her) (?P<nth>{_NTH}) year(?=[,.;]| and\b)")
_IN_HIS_YEAR_BEFORE = re.compile(rf"\b[Ii]n (?:his|her) (?P<nth>{_NTH}) year, {_TITLED}$")
_HE_IS = re.compile(
    r".*?[a-z]{2}[.?!][”\"]?\s(?:(?P<who>He|She) (?P<is>is|was) (?:now |only |just )?(?:an? (?:[\w’'-]+ ){1,4}of )?"
    rf"|(?P<the>The )|Aged )(?P<age>{_AGE})(?(the)-year-old\b|(?:\.| years old|,? (?:and|who|he|she)\b))"
)
"""A later sentence that tells an age: "sold the boat. He is 66.", "She is 70 and rests", "The 58-year-old leads".

It may begin the next paragraph.
"""
_MONTH = _any(
    "January February March April May June July August September October November December [A-Z][a-z]{2,3}\\."
)
_WHERE_BORN = rf"(?: (?:at|in|near) (?!(?:{_YEAR})\b)[^.,;()\n]{{2,40}},?){{0,2}}?"
_WHEN_BORN = rf"(?: in| on)?(?: \d{{1,2}})?(?: {_MONTH})?(?: \d{{1,2}},)? (?P<year>{_YEAR})\b"
_BORN = re.compile(rf"(?:{_APPOSITION}(?:, who)? was born|,? (?:and )?born| \((?:b\.|born)){_WHERE_BORN}{_WHEN_BORN}")
"""A birth behind a name: "(b. 1974)", "was born at Hull in 1861", "born on 4 March 1948"."""
_BORN_BEFORE = re.compile(rf"(?:^|[.”\"] )Born{_WHERE_BORN}{_WHEN_BORN}, {_TITLED}$")
_LIFE = re.compile(rf" \(({_YEAR})[-–]({_YEAR})\)")

_OWNS = re.compile(r"[’'](?:s\b| )")
"""Behind one of whom something is told: "Bishop Hilarion’s aunt"."""
_PUT_TO_DEATH = _any(
    "assassinated asphyxiated beheaded buried burned_alive cremated (?:declared|found|pronounced)_dead drowned "
    "electrocuted entombed executed fatally_(?:beaten|burned|hurt|injured|shot|stabbed|wounded) "
    "found_(?:hanged|murdered|shot_dead|slain|stabbed_to_death|strangled) garrotted guillotined gunned_down hanged "
    "(?:hit|run_over|shot|struck)_and_killed interred killed laid_to_rest lost_at_sea lynched mortally_wounded "
    "murdered preceded_in_death_by predeceased_by "
    "(?:believed|presumed)_to_have_(?:been_killed|died|drowned|lost_(?:his|her)_life|perished) presumed_dead "
    "put_to_death shot_dead slain strangled suffocated (?:swept|thrown)_to_(?:his|her)_death "
    "(?:beaten|burned|clubbed|crushed|hacked|kicked|shot|stabbed|stoned|tortured|trampled)_to_death"
)
"""What was done to the dead. One who "was nearly killed" or "is to be hanged" is not."""
_ENDS = _any(
    "bled_to_death breathed_(?:his|her)_last burned_to_death choked_to_death collapsed_and_died committed_suicide "
    "departed_this_life did_not_live_to die[ds] dropped_dead drowned entered_(?:into_)?(?:eternal_)?rest "
    "(?:fell|fallen)_(?:at|in)_(?:action|battle) fell_asleep_in_\\w+ fell_dead fell_to_(?:his|her)_death "
    "froze_to_death gave_(?:his|her)_life hanged_(?:himself|herself) "
    "(?:jumped|leaped|leapt|plunged|rode|walked|went)_to_(?:his|her)_death killed_(?:himself|herself) "
    "laid_down_(?:his|her)_life lay_in_state lies_(?:buried|dead|in_state) lived_to_see_only lost_(?:his|her)_life "
    "lost_(?:an?|his|her)_(?:\\w+_){0,2}(?:battle|fight)_(?:against|with)_(?:\\w+_){0,2}(?:cancer|disease|illness) "
    "met_(?:his|her)_(?:death|end) never_lived_to paid_(?:for_it_)?with_(?:his|her)_life "
    "paid_the_(?:\\w+_)?penalty_(?:for|of|on)_[^.;\\n]{2,30}_(?:chair|gallows|scaffold) "
    "passed_(?:away|(?:peacefully|quietly)_(?:away|to_(?:his|her)_(?:rest|reward))|on_(?=at|in|last|peacefully)) "
    "perished shot_(?:himself|herself)_(?:dead|in_the_(?:head|heart|temple)|to_death) starved_to_death succumbed "
    "took_(?:his|her)_own_life went_to_the_(?:(?:electric_)?chair|gallows|guillotine|scaffold) "
    "(?:went|was_called)_(?:home_)?to_be_with_(?:God|Jesus|his|her|the_Lord) "
    "would_have_(?:been|turned)_(?:an?_)?(?:hundred|1\\d\\d|\\d\\d)"
)
"""What the dead did last."""
_WHO_DID = (
    r"(?:, who (?:(?!\b(?:said|says|told|that|when|after|before|until|whose|where|because|his|her|died)\b)"
    r"[^.;:\n]){1,200},|, (?:an?|the) [^,.;:\n]{2,60} who [^,.;:\n]{2,80} and)"
)
"""What an obituary tells of somebody before it says that he died, without what may be another's."""
_DIED = re.compile(
    _one_of(
        rf"(?: of [A-Z][\w’'-]+)?(?:(?!, (?!retired )[a-z]+ed ){_APPOSITION}|{_WHO_DID}),?"
        r"(?: who(?: (?:was|had been|served|worked|led|ran) [^,.;:\n]{1,60}? and)?)?"
        rf"(?:(?: ha[sd])? (?:peacefully |quietly |suddenly )?{_ENDS}"
        r"| (?:was|were|ha[sd] been|is(?: now)?(?= (?:believed|buried|dead|interred|presumed))) (?:later )?"
        rf"(?:dead|{_PUT_TO_DEATH}))",
        rf"{_APPOSITION} (?:is|was) (?:survived by|no (?:more|longer (?:alive|living|with us)))",
        rf"{_APPOSITION} was among (?:the|those) (?:\w+ )?(?:dead|killed)",
        rf"{_APPOSITION} was one of (?:the )?\w+ (?:\w+ )?(?:killed|to die)",
        r" \((?:d\.|deceased|died)",
        r", fatally (?:burned|hurt|injured|shot|stabbed|wounded)",
        r", (?:who is )?(?:long |now |since )?(?:dead|deceased)",
        ", whose "
        + _any("ashes assassination coffin death(?!_(?:sentence|warrant)) funeral grave murder remains suicide widow"),
    )
    + r"(?![\w’'-])(?! (?:laughing|to the world)\b)",
    re.IGNORECASE,
)
"""Behind a name: "died", "has passed away", "of Leeds, who kept bees, was found dead", "(d. 1954)"."""
_WHEN = re.compile(
    rf"(?:,? (?:at|aged|at the age of) (?P<age>{_AGE})\b)?(?:(?:(?!day\b)[^.;\n]){{0,40}}?\b(?P<year>{_YEAR})\b)?"
    rf"(?:[^.;\n]{{0,40}}?\b(?:at|aged)(?: the age of)? (?P<later>{_AGE})(?=[.,;]|$))?"
    rf"(?:[^.\n]{{0,120}}\. (?:He|She) was (?P<was>{_AGE})\.)?"
)
"""What may stand behind that: "at 76", "in the spring of 1919", "in a Leeds hospital. He was 76."."""
_AGO = re.compile(
    rf"[^.;\n]{{0,60}}?\b(?:(?P<years>{_AGE}|{'|'.join(_ONES)}) years ago|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day"
    r"|(?:last|this) (?:night|week)|this (?:afternoon|evening|month|morning)|to-?day|yesterday)\b"
)
"""How long ago somebody died, or that it was lately: "fifty years ago today", "on Tuesday"."""
_OBITUARY = re.compile(
    rf",[^.?!]*, (?P<age>{_AGE})$|.*\b(?:Dies|Is Dead|Dead) (?:at|Aged) (?P<aged>{_AGE})\b|.*\b(?:Dies|Is Dead|Slain)\b"
)
"""Behind a name in a headline: "Ezra Holm, Bee Keeper, 76", "Holm Dies at 76"."""
_OF_ANOTHER = (
    r"\b"
    + _any(
        "aunt bishop boss brother chief colleague daughter father friend general governor grandfather grandmother "
        "husband king leader mayor mentor minister mother parents partner pope predecessor president sister son "
        "teacher that uncle under who whom whose widow wife"
    )
    + r"\b"
)
"""Who or what may be meant by what follows."""
_DEAD_THEN = r"(?:died|was (?:later )?(?:killed|dead (?:on|upon|when)|(?:declared|found|pronounced) dead))\b"
_AND_DIED = re.compile(
    rf"(?![’']s )(?:(?!{_OF_ANOTHER}|\bsaid\b)[^.;\n]){{2,120}}"
    rf"(?:\band (?:later |soon |then )?|\b(?:but|where|when|before) (?:he|she) ){_DEAD_THEN}"
)
"""Behind a name, and before anybody else's: "fell from the roof and died"."""
_UNTIL_HIS_DEATH = re.compile(
    rf"(?![’']s )(?:(?!{_OF_ANOTHER})[^.;\n]){{0,150}}?"
    r"(?:\b(?:after|at|before|by|following|from|since|till|until|upon|with) (?P<who>his|her) "
    r"(?:early |own |recent |sudden |tragic |untimely |violent )?"
    r"(?:assassination|death|execution|murder|passing|suicide)\b(?! (?:bed|sentence|threat|warrant))"
    r"|\b(?:(?:anniversary of (?:his|her) death|death anniversary)\b|by (?:his|her) executors\b))"
)
"""Behind a name, and before anybody else's: "led the party until his death in 1931"."""
_KIN_LEFT = "(?:brothers?|children|daughters?|husband|sisters?|sons?|widow|wife)"
_HE_DIED = re.compile(
    r".*?[\w)]{2}[.?!][”\"]? (?:(?P<who>He|She|His|Her) "
    r"(?:ashes|body (?:was|lay)|died|dies|drowned|funeral|remains|widow"
    rf"|passed away|is survived by|is buried|leaves (?:an? |his |her |no |\w+ ){_KIN_LEFT}"
    rf"|was (?:later )?{_PUT_TO_DEATH})|(?:Burial|Interment|Survivors) (?:include|is|was|were|will))\b"
)
"""A later sentence, in a paragraph that names nobody else: "thousands came. He died on Friday at 76."."""
_SUPPOSED = _any("attempted eventual fake faked feared future political possible reported rumou?red staged")
_OWN_DEATH = re.compile(
    r"(?:[’']s|[’'](?= )) "
    rf"(?:(?!{_SUPPOSED}\b)\w+ ){{0,2}}?"
    + _any(
        "ashes assassination(?!_(?:attempt|plot)) assassins? autopsy burial coffin corpse cremation "
        "death(?!_(?:grip|list|mask|penalty|row|scene|sentence|squad|threats?|toll|trap|warrant|wish)) deathbed "
        "executors funeral grave killers? murder(?!_(?:case|charge|conviction|mystery|novel|story|trial)) murderers? "
        "obituary remains slayers? slaying suicide(?!_(?:attempt|bid)) tomb tombstone widow widower"
    )
    + r"\b(?! of\b)|[’']s estate (?:agreed|ha[ds]|said|settled|sued|will)\b"
    r"|[’']s body (?:had been|is|lay|was|will be) (?:being )?"
    + _any("brought buried carried cremated discovered flown found identified in_state lying recovered returned taken")
    + r"\b"
)
"""Behind a name: "’s widow", "’s body was found", and neither "’s murder trial" nor "’s murder of"."""
_OF_THE_DEAD = re.compile(
    _one_of(
        r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|\w+[’']s) late,? "
        rf"(?!{_any('afternoon edition evening game hour morning news night show spring summer winter')}\b)"
        r"(?:[a-z][\w-]*,? ){0,6}",
        r"\b"
        + _any(
            "ashes assassin assassination autopsy bod(?:ies|y) bones burial coffin corpse cremation death demise "
            "drowning executioner executors funeral grave hanging heirs inquest interment killers? killing lynching "
            "mausoleum murder murderers? obituary relict remains requiem slayer slaying suicide tomb widow widower"
        )
        + " (?:for|into|of|on) ",
        r"\bdeath (?:at|in|last|near|on|yesterday)\b(?: [\w.]+){0,2} of ",
        r"\b(?:[Tt]he deceased,? |body as (?:that of )?|(?:claimed|cost|ended|took) the li(?:fe|ves) of )",
        r"\b(?:fatal (?:beating|shooting|stabbing)|in (?:\w+ )?memory|promotion to glory|to the memory) of ",
        r"\bfatally (?:injured|injuring|shooting|shot|stabbed|stabbing|wounded|wounding) ",
        r"\b(?:deaths?|killed|victims)\b[^.;\n]{0,60}, (?:among them|including|one of them) ",
        r"\b(?:[Ff]uneral|[Gg]raveside|[Mm]emorial|[Rr]equiem) (?:[Mm]ass|[Rr]ites?|[Ss]ervices?) (?:for|of) ",
        r"(?:^|[.”\"] )(?:Last rites|Rites|Services) for ",
        r"\bmemorial (?:for|to) ",
        r"\bposthumous(?:ly)?\b[^.;\n]{0,50} (?:by|of|on|to) ",
        r"\b"
        + _any(
            "assassinated (?:beat|beaten|shot|stabbed)_to_death beheaded electrocuted executed hanged killed killing "
            "kills lynched mourned mourning mourns? murdered murdering outlived shot_(?:and_killed|dead) slew "
            "strangled"
        )
        + " ",
        r"\b[Tt]he (?:dead|victims?) (?:included|(?:was|were)(?: (?:identified|listed) as)?) ",
        r"\b(?:[Aa]mong the (?:dead|killed)|[Tt]he (?:dead|deceased|murdered|slain) \w+) (?:is|was|were) ",
        r"\b(?:listed|named|reported) as (?:dead|killed)(?: in (?:action|[A-Z]\w+))? ",
        r"\b(?:body|dead \w+|victim)\b[^.\n]{0,40} identified (?:\w+ ){0,3}as ",
        r"\b(?:and killed|body|found dead|shot dead|slain|to death)\b[^\n]{0,120}\bidentified (?:him|her) as ",
        r"\b(?:preceded in death|predeceased) by [^.\n]{0,100}?",
        r"\b[Pp]reced(?:ed|ing) .{2,40} in death (?:are|was|were) [^.\n]{0,100}?",
        r"\bHad s?he lived, ",
    )
    + r"(?:(?:the|an?|his|her|their|its) (?:(?!(?:by|for|from|of|to|who|with)\b)[\w-]+,? ){0,4}?)?"
    r"(?:(?:[A-Z][\w’']*|[A-Z]\w{0,4}\.) ){0,3}$"
)
"""Before a name, what only the dead have, or what is done to them: "the coffin of", "gunmen killed", "in memory of"."""
_NOT_YET = re.compile(
    r"\b"
    + _any(
        "almost attempt(?:ed|s)? avert(?:ed|s)? call(?:ed|ing|s)?_for conspir\\w+ demand\\w* fak(?:ed|es?|ing) "
        "false_reports?_of fear(?:ed|s)? feign(?:ed|s)? nearly order(?:ed|s)? plan(?:ned|s)? plot(?:s|ted|ting)? "
        "prevent(?:ed|s)? sought stay(?:ed|s)? threat\\w* tried wish(?:ed|es)?"
    )
    + " (?:for |of |the |an? |to )*(?:[a-z]+ )?$"
)
"""Before that, what leaves somebody alive: "attempted murder of", "plotted the assassination of"."""
_PARTS_OF_DEATH = tuple(
    part.replace("_", " ")
    for part in (
        "(d. ashes asphyx assassin autops behead bled_ bodies body bones breathed buri burned choked coffin corpse "
        "cremat dead deceased death demise die drown electroc entomb estate execut fall fatal fell_ funeral garrott "
        "gave_h grave guillot gunned hang heirs inquest inter kill laid_ late lies_ life_of live lost_ lynch mausol "
        "memor mourn murder obituary outlived paid_ passed perish posthum preced presumed relict remains requiem "
        "rites services shot_ slain slay slew strangl succumb suffocat suicid surviv swept tomb trampled victim "
        "went_to widow would_have"
    ).split()
)
"""Parts of the words, in small letters, without which no death is told."""
