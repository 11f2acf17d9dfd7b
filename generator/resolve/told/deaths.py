"""Who is dead, as papers tell it.

What the dead did last and what was done to them are two lists of words. Each is read in every place: right behind a
name, behind something else that somebody did, before the name ("before he died in May, Ezra Holm"), and in a later
sentence. Helpers and adverbs may stand before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.patterns import pattern
from generator.resolve.told.pieces import AGE, BESIDE_LIFE, OF_HIS, ONES, TITLED, YEAR, any_of, number_of, one_of
from generator.resolve.told.standing import Place


class Death(NamedTuple):
    """What a passage tells of a death; 0 where it tells no year or age."""

    year: int = 0
    age: int = 0
    ago: int | None = None
    """Years since then; 0 for one who died lately."""


def year_of_death(death: Death | None, year: int | None) -> int | None:
    """The year of a death that an article of some year tells; None where it tells none."""
    if not death or death.year or death.ago is None or not year:
        return (death and death.year) or None
    return year - death.ago


@lru_cache(maxsize=4)  # asked for everybody in an article
def parts_of_death(text: str) -> tuple[str, ...]:
    """The parts of words in an article, in small letters, near one of which alone it can tell a death."""
    small = text.lower()
    return tuple(part for part in _PARTS_OF_DEATH if part in small)


def death_of(there: Place, parts: Sequence[str], *, in_headline: bool) -> Death | None:
    """The death that a passage tells of the one who is named there; `parts` are those of its article."""
    if not any(part in there.near for part in parts) or _is_not_so(there):
        return None
    if dead := (
        (None if _IN_APPOSITION.search(there.before) and _GOES_ON.match(there.behind) else _died(there))
        or (_OBITUARY.match(there.behind) if in_headline else None)
        or there.of_sex(_AND_DIED.match(there.behind, 0, there.nobody))
        or there.of_sex(_UNTIL_HIS_DEATH.match(there.behind, 0, there.nobody))
        or (there.of_sex(_HE_DIED.match(there.behind)) if there.alone and not _HIM.search(there.before) else None)
    ):
        when = _WHEN.match(there.behind, dead.end())
        assert when  # all its parts may be missing
        told = [*dead.groupdict().values(), when["age"], when["later"], when["was"]]
        since = _AGO.match(there.behind, dead.end())
        ago = number_of(since["years"] or "") if since else None
        return Death(int(when["year"] or 0), next(filter(None, (number_of(group or "") for group in told)), 0), ago)
    if there.alone and (dead := there.of_sex(_BEFORE_HE_DIED.search(there.before))):
        return Death(int(dead["year"] or 0))
    if _OWN_DEATH.match(there.behind):
        return Death()
    return Death() if not _OWNS.match(there.behind) and _is_of_the_dead(there, parts) else None


def _died(there: Place) -> re.Match[str] | None:
    """What tells behind a name that its bearer died, and no other: no "a son of Ezra Holm, who died"."""
    dead = _DIED.match(there.behind)
    other = _WHO.match(there.behind, there.nobody) if dead and there.nobody < dead.end() else None
    return None if dead and other and other.end() <= dead.end() else dead


_WHO = pattern(r"[A-Z][^,.;:\n]{1,60}, who\b")
"""The name of another, of whom more is told."""


def _is_not_so(there: Place) -> bool:
    """Whether the death is but supposed, feared, denied, or on a stage: "reports of the death of ... were untrue"."""
    rumoured = _REPORTED.search(there.before) and _DENIED.match(there.behind)
    return bool(rumoured or _IF.search(there.before))


def _is_of_the_dead(there: Place, parts: Sequence[str]) -> bool:
    """Whether what stands before a name, and behind it, is said of the dead alone: "the coffin of", "killed"."""
    is_near = any(part in there.before_small for part in parts)
    if is_near and (told := _OF_THE_DEAD.search(there.before)):
        is_his = not _COMMA.search(there.before) or there.behind.startswith((",", ".", ";", ")"))
        return is_his and not _NOT_YET.search(there.before, 0, told.start())
    return any(before.search(there.before) and behind.match(there.behind) for before, behind in _AROUND)


_OWNS = pattern(r"[’'](?:s\b| )")
"""Behind one of whom something is told: "Bishop Hilarion’s aunt"."""
_HIS = "(?:his|her|their)"
_PUT_TO_DEATH = any_of(
    "assassinated asphyxiated beheaded burned_alive buried(?!_(?:alive|beneath|in_(?:debt|paper\\w*|work)|under)) "
    "cremated (?:declared|found|pronounced)_dead done_to_death drowned(?!_out) electrocuted entombed "
    "executed(?!_(?:an?|her|his|its|the)) fatally_(?:beaten|burned|hurt|injured|shot|stabbed|wounded) "
    "found_(?:hanged|murdered|shot_dead|slain|stabbed_to_death|strangled) garrotted guillotined gunned_down "
    "hanged(?!_in_effigy) "
    "(?:[a-z]+ed|hit|run_over|shot|struck)_and_(?:\\w+ly_)?killed interred killed(?!_(?:off|with_kindness)) "
    "laid_to_rest "
    "lost_(?:at_sea|overboard|with_all_hands) lynched mortally_(?:injured|wounded) murdered "
    "preceded_in_death_by predeceased_by "
    "(?:believed|presumed)_to_have_(?:been_killed|died|drowned|lost_(?:his|her)_life|perished) presumed_dead "
    "put_to_(?:death|the_sword) (?:shot|struck)_dead slain strangled suffocated (?:sent|swept|thrown)_to_HIS_death "
    "(?:battered|beaten|bludgeoned|burned|clubbed|crushed|frozen|gored|hacked|kicked|mauled|scalded|shot|stabbed"
    "|starved|stoned|tortured|trampled|worked)_to_death".replace("HIS", _HIS)
)
"""What was done to the dead. One who "was nearly killed" or "is to be hanged" is not."""
_KILLER = (
    r"(?:assassin\w*|bandits?|bullets?|cancer|cholera|diphtheria|disease|epidemic|fever|flames|gunm[ae]n|illness|influenza"
    r"|murderers?|pandemic|plague|pneumonia|stroke|tuberculosis|typhoid|typhus|virus)"
)
_ENDS = any_of(
    "bled_to_death breathed_HIS_last burned_to_death came_to_HIS_(?:death|end) choked_to_death collapsed_and_died "
    "committed_suicide could_not_be_(?:resuscitated|revived|saved) departed_this_life did_not_live_to "
    "died(?!_(?:an?_(?:little|thousand)|inside|many|of_(?:boredom|embarrassment|laughter|shame)|on_the_vine)\\b) "
    "did_not_survive(?=[.,;]|_the_(?:accident|blast|crash|fall|fire|night|operation|surgery|wreck)) "
    "dies(?![^.\\n]{0,60}\\b(?:act|chapter|episode|film|finale|movie|novel|opera|play|scene|season|series|story)\\b) "
    "dropped_dead drowned(?!_(?:an?|her|his|its|out|the|in_(?:debt|paper\\w*|work))\\b) "
    "entered_(?:into_)?(?:eternal_)?rest (?:fell|fallen)_(?:at|in)_(?:action|battle) fell_asleep_in_\\w+ fell_dead "
    "fell_to_HIS_death fell_(?:prey|victim)_to_(?:\\w+_){0,2}KILLER froze_to_death gave_HIS_life "
    "hanged_(?:himself|herself) (?:jumped|leaped|leapt|plunged|rode|walked|went)_to_HIS_death "
    "killed_(?:himself|herself) laid_down_HIS_life lay_in_state left_(?:an_|personal_)estate "
    "lies_(?:buried|dead|in_(?:an?|the)_(?:\\w+_){0,2}(?:cemetery|churchyard|grave|graveyard|tomb)|in_state) "
    "lived_to_see_only lost_HIS_life "
    "lost_(?:an?|his|her)_(?:\\w+_){0,2}(?:battle|fight)_(?:against|with)_(?:\\w+_){0,2}(?:cancer|disease|illness) "
    "met_HIS_(?:death|end) never_lived_to never_(?:came_out_of_the_coma|regained_consciousness|woke_up) "
    "paid_(?:for_it_)?with_HIS_life paid_the_(?:\\w+_)?penalty_(?:for|of|on)_[^.;\\n]{2,30}_(?:chair|gallows|scaffold) "
    "passed_(?:away|(?:peacefully|quietly)_(?:away|to_HIS_(?:rest|reward))|from_this_(?:life|world)"
    "|into_(?:eternal|eternity|glory)|on_(?=at|in|last|peacefully)) "
    "perished shot_(?:himself|herself)_(?:dead|in_the_(?:head|heart|temple)|to_death) starved_to_death "
    "succumbed(?!_to_(?:pressure|temptation|the_temptation)) suffered_an?_fatal took_HIS_own_life "
    "went_down_with_(?:his|her|the)_(?:boat|\\w*ship|trawler) "
    "went_to_the_(?:(?:electric_)?chair|gallows|guillotine|scaffold) "
    "(?:went|was_called)_(?:home_)?to_be_with_(?:God|Jesus|his|her|the_Lord) "
    "would_have_(?:been|turned)_(?:an?_)?(?:hundred|1\\d\\d|\\d\\d)".replace("HIS", _HIS).replace("KILLER", _KILLER)
)
"""What the dead did last."""
_HOW = (
    r"(?:(?:also|already|however|(?:him|her)self|in fact|instead|later|long|once|soon|then|there|too"
    r"|(?!family|falsely|narrowly|nearly|only|possibly|supposedly)\w+ly),? )*"
)
_NOT_QUITE = (
    r"(?! (?:against|broke|cent(?:er|re)|certain|drunk|heat|keen|last|level|right|serious|set|silent|sure|tired"
    r"|wrong)\b)"
)
"""What "dead" stands before where it means but very."""
_DIES = _HOW + one_of(
    rf"(?:(?:ha[sd]|have) )?{_HOW}{_ENDS}",
    rf"(?:(?:was|were|got|(?:ha[sd]|have) been|is(?: now)?(?= (?:believed|buried|dead|interred|presumed))) {_HOW}"
    rf"|been )(?:dead{_NOT_QUITE}|{_PUT_TO_DEATH})",
    r"(?:is to|will) be (?:buried|cremated|interred|laid to rest)",
    r"would be dead (?:before|by|in|within)",
    r"(?:is|was) (?:survived by|no (?:more|longer (?:alive|living|with us)))",
    r"was (?:among (?:the|those)(?: \w+){0,2}|one of (?:the )?\w+(?: \w+)?) (?:dead|killed|to die|victims"
    r"|who (?:died|drowned|perished|were killed))",
    r"(?:became|is|was|(?:is|was) (?:believed|said|thought) to be) the (?:[\w-]+ ){1,4}(?:fatality|to die)",
)
"""What tells of somebody that he is dead: "had already been killed", "drowned", "was among the dead"."""
_WHO_DID = (
    r"(?:, who (?:(?!\b(?:said|says|told|that|when|after|before|until|whose|where|because|his|her|died)\b)"
    r"[^.;:\n]){1,200},|, (?:an?|the) [^,.;:\n]{2,60} who [^,.;:\n]{2,80} and)"
)
"""What an obituary tells of somebody before it says that he died, without what may be another's."""
_BODY = (
    r"(?:body|remains) (?:had been|has been|is|lay|was|were|will (?:be|lie)) (?:being )?"
    + any_of(
        "brought buried carried cremated discovered flown found identified in_state lying recovered returned taken"
    )
    + r"\b|body (?:is to lie|lay|lies|will lie)\b"
)
_DIED = pattern(
    one_of(
        rf"(?:(?!, (?!retired )[a-z]+ed ){BESIDE_LIFE}|{_WHO_DID}),?"
        rf"(?: who(?: (?:was|had been|served|worked|led|ran) [^,.;:\n]{{1,60}}? and)?)? {_DIES}",
        rf"{BESIDE_LIFE}, (?:who was )?{_HOW}{_PUT_TO_DEATH}"
        r"(?=[.,;]| (?:as|at|by|during|in|last|near|on|this|when|while|with)\b)",
        r", the (?:deceased|murdered|slain) [a-z]+| \((?:d\.|deceased|died)|, (?:who is )?(?:long |now "
        r"|since )?(?:dead|deceased)",
        rf"{BESIDE_LIFE}, whose (?:late )?"
        + any_of(
            "ashes assassination assassins? bones coffin cremation death(?!_(?:sentence|warrant)) "
            "funeral(?!_(?:business|directors?|firm|homes?|parlou?rs?)) grave killers? murder murderers? "
            "obituary remains suicide tomb widow widower"
        ),
        f"{BESIDE_LIFE}, whose {_BODY}",
    )
    + r"(?![\w’'-])(?! (?:laughing|to the world)\b)",
    re.IGNORECASE,
)
"""Behind a name: "died", "has passed away", "of Leeds, who kept bees, was found dead", "(d. 1954)", ", killed by"."""
_IN_APPOSITION = pattern(
    r", [^,.;\n]{2,90} (?:against|by|for|from|of|than|to|under|with) (?:(?:the )?late |the )?(?:[A-Z]\w*\.? )?$"
)
_GOES_ON = pattern(rf",(?: who)? (?!have |were ){_DIES}")
"""Around a name in what is told of somebody else: "Ada Holm, the widow of Ezra Holm, died"."""
_WHEN = pattern(
    rf"(?:,? (?:at|aged|at the age of) (?P<age>{AGE})\b)?(?:(?:(?!day\b)[^.;\n]){{0,40}}?\b(?P<year>{YEAR})\b)?"
    rf"(?:[^.;\n]{{0,40}}?\b(?:at|aged)(?: the age of)? (?P<later>{AGE})(?=[.,;]|$))?"
    rf"(?:[^.\n]{{0,120}}\. (?:He|She) was (?P<was>{AGE})\.)?"
)
"""What may stand behind that: "at 76", "in the spring of 1919", "in a Leeds hospital. He was 76."."""
_AGO = pattern(
    rf"[^.;\n]{{0,60}}?\b(?:(?P<years>{AGE}|{ONES}) years ago|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day"
    r"|(?:last|this) (?:night|week)|this (?:afternoon|evening|month|morning)|to-?day|yesterday)\b"
)
"""How long ago somebody died, or that it was lately: "fifty years ago today", "on Tuesday"."""
_OBITUARY = pattern(
    rf",[^.?!]*, (?P<age>{AGE})$|.*\b(?:Dies|Is Dead|Dead) (?:at|Aged) (?P<aged>{AGE})\b|.*\b(?:Dies|Is Dead|Slain)\b"
)
"""Behind a name in a headline: "Ezra Holm, Bee Keeper, 76", "Holm Dies at 76"."""
_OF_ANOTHER = (
    r"\b"
    + any_of(
        "aunt bishop boss brother chief colleague daughter father friend general governor grandfather grandmother "
        "husband king leader mayor mentor minister mother parents partner pope predecessor president sister son "
        "teacher that uncle under who whom whose widow wife"
    )
    + r"\b"
)
"""Who or what may be meant by what follows."""
_OF_SOMEBODY = r"\b(?:baby|boy|child|driver|girl|infant|lady|man|officer|patient|soldier|victim|woman|youth)\b"
"""Who else may be meant by "he"."""
_AND_DIED = pattern(
    rf"(?![’']s )(?:"
    rf"(?:(?!{_OF_ANOTHER}|\bsaid\b)[^.;\n]){{2,120}}?\band {_DIES}"
    rf"|(?:(?!{_OF_ANOTHER}|{_OF_SOMEBODY}|\bsaid\b)[^.;\n]){{2,120}}?"
    rf"(?:[;,]|,? (?:after|and|because|before|but|from which|where|when)) (?P<who>he|she) {_DIES})\b"
)
"""Behind a name, and before anybody else's: "fell from the roof and died", "was shot, and she died"."""
_OF_DEATH = r"(?:assassination|death|execution|murder|passing|suicide)\b(?! (?:bed|sentence|threat|warrant))"
_HIS_DEATH = (
    rf"(?:after|at|before|by|following|from|since|till|until|upon|with) (?P<who>his|her) "
    rf"(?:early |own |recent |sudden |tragic |untimely |violent )?{_OF_DEATH}"
)
_UNTIL_HIS_DEATH = pattern(
    rf"(?![’']s )(?:(?!{_OF_ANOTHER})[^.;\n]){{0,150}}?"
    rf"(?:\b{_HIS_DEATH}|\b(?:(?:anniversary of (?:his|her) death|death anniversary)\b|by (?:his|her) executors\b))"
)
"""Behind a name, and before anybody else's: "led the party until his death in 1931"."""
_BEFORE_HE_DIED = pattern(
    rf"(?:^|[.?!][”\"]? )(?:[A-Z][a-z]+ (?:[a-z]+ )?)?(?i:at|before|since|till|until) (?P<who>her|his|he|she) "
    rf"(?:{_DIES}|(?:early |own |sudden |tragic |untimely |violent )?{_OF_DEATH})"
    rf"(?:[^.,;\n]{{0,40}}?\b(?P<year>{YEAR}))?[^.,;\n]{{0,40}}, {TITLED}$"
)
"""Before a name, of whom the sentence begins to tell: "Until he died last May, Ezra Holm"."""
_KIN_LEFT = "(?:brothers?|children|daughters?|grandchildren|husband|sisters?|sons?|widow|wife)"
_HE_DIED = pattern(
    r"(?![^\n]*\b(?:conduct|officiat|preach))"
    rf"(?:(?!{OF_HIS}).)*?[\w)]{{2}}[.?!][”\"]? (?:"
    rf"(?P<who>He|She|His|Her) (?:{_DIES}|ashes|{_BODY}|funeral|remains|widow|is buried"
    rf"|leaves (?:behind )?(?:\w+ ){{1,4}}?{_KIN_LEFT}\b(?! (?:at|with)\b))"
    r"|(?:Burial|Interment|Survivors|Visitation) (?:include|is|was|were|will))\b"
)
"""A later sentence, in a paragraph that names nobody else: "thousands came. He died on Friday at 76."."""
_HIM = pattern(r"\b(?:he|her|hers|him|his|she)\b", re.IGNORECASE)
"""Before a name, what means another of whom the paragraph is."""
_SUPPOSED = any_of("attempted eventual fake faked feared future political possible reported rumou?red staged")
_OWN_DEATH = pattern(
    r"(?:[’']s|[’'](?= )) "
    rf"(?:(?!{_SUPPOSED}\b)\w+ ){{0,2}}?"
    + any_of(
        "ashes assassination(?!_(?:attempt|plot)) assassins? autopsy burial coffin corpse cremation "
        "death(?!_(?:grip|list|mask|penalty|row|scene|sentence|squad|threats?|toll|trap|warrant|wish)) deathbed "
        "executors funeral(?!_(?:business|directors?|firm|homes?|parlou?rs?)) grave killers? "
        "murder(?!_(?:case|charge|conviction|mystery|novel|story|trial)) murderers? "
        "obituary remains slayers? slaying suicide(?!_(?:attempt|bid)) tomb tombstone widow widower"
    )
    + rf"\b(?! of\b)|[’']s (?:estate (?:agreed|ha[ds]|said|settled|sued|will)\b|{_BODY})"
)
"""Behind a name: "’s widow", "’s body was found", and neither "’s murder trial" nor "’s murder of"."""
_VERDICT = r"(?:an? |the )?(?:accidental death|death|felo de se|found drowned|misadventure|natural causes|suicide)"
_IS_HELD = (
    r"(?: (?:(?:ha[sd] been|is|is to be|took place|occurred|was|were|will be)\b[^.,;\n]{0,60}?"
    r"|[^.,;\n]{0,12}?\b(?:at|in|last|near|on|this|yesterday)\b[^.,;\n]{0,30}?))?"
)
"""What may stand between a thing of the dead and whose it is: "the death is announced of", "the inquest today on"."""
_OF_THE_DEAD = pattern(
    one_of(
        r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|\w+[’']s) late,? "
        rf"(?!{any_of('afternoon edition evening game hour morning news night show spring summer winter')}\b)"
        r"(?:[a-z][\w-]*,? ){0,6}",
        r"\b(?i:"
        + any_of(
            "ashes assassin assassination assassins autopsy bod(?:ies|y) bones burial canoni[sz]ation coffin corpse "
            "cremation deaths? demise drowning eulogy executioner executors funeral grave hanging heirs inquest "
            "interment killers? killing lynching manslaughter martyrdom mausoleum murder murderers? obituary "
            "relict remains requiem "
            "slayer slaying suicide tomb tombstone widow widower"
        )
        + r") (?:for|into|of|on) ",
        rf"\b[Vv]erdict of {_VERDICT}\b[^.;\n]{{0,60}}? (?:on|upon|in the case of) ",
        r"\b(?:[Aa]utopsy|[Bb]urial|[Dd]eath|[Ff]uneral|[Ii]nquest)"
        rf"{_IS_HELD} (?:for|into|of|on) ",
        r"\b(?:[Tt]he deceased,? |[Dd]eath came (?:for|to) |body (?:as (?:that of )?|(?:is|was) that of )"
        r"|(?:claimed|cost|ended|took) the li(?:fe|ves) of )",
        r"\b(?:fatal (?:beating|shooting|stabbing)|in (?:\w+ )?memory|promotion to glory|to the memory) of ",
        r"\b(?:announce|condolences|grie[fv]|learn|mourn|news|regret|sad|sorrow|sudden|untimely)\w*\b[^.;\n]{0,30}"
        r" passing of ",
        r"\b(?:proved|was) fatal to ",
        r"\bfatally (?:injured|injuring|shooting|shot|stabbed|stabbing|wounded|wounding) ",
        r"\b(?:deaths?|killed|victims)\b[^.;\n]{0,60}, (?:among them|including|one of them) ",
        r"\b(?:[Ff]uneral|[Gg]raveside|[Mm]emorial|[Rr]equiem) (?:[Mm]ass|[Rr]ites?|[Ss]ervices?)"
        rf"{_IS_HELD} (?:for|of) ",
        r"(?:^|[.”\"] )(?:(?:Last rites|Rites|Services) for |(?:In Memoriam|Obituary|IN MEMORIAM|OBITUARY)[:.—–-]+ ?)",
        r"\bmemorial (?:for|to) ",
        r"\bsilence\b[^.;\n]{0,40} (?:for|in (?:honou?r|memory) of|in (?:respect|tribute) (?:for|to)) ",
        r"\bposthumous(?:ly)?\b[^.;\n]{0,50} (?:by|of|on|to) ",
        r"\b"
        + any_of(
            "assassinated (?:beat|beaten|shot|stabbed)_to_death beheaded electrocuted executed hanged killed killing "
            "kills lynched mourned mourning mourns? murdered murdering outlived shot_(?:and_killed|dead) slew "
            "strangled (?:[Cc]ancer|[Dd]eath|disease|illness)_(?:has_)?(?:claimed|took) "
            "(?:[Tt]hey|family|friends|villagers)_buried "
            "lost_(?:her|his|their)_(?:\\w+_)?(?:brother|child|daughter|father|husband|mother|sister|son|wife),"
        )
        + " ",
        r"\b(?:dead|died|drowned|killed|perished|victims): (?:[^;\n]{2,80}?(?:,| and) )?",
        r"\b[Tt]he (?:dead|deceased|murdered|slain)(?: [a-z]+){1,3}, ",
        r"\bwho (?:died|drowned|perished|was (?:drowned|killed|murdered)) (?:is|was) (?:(?:identified|named) as )?",
        r"\b[Tt]he (?:dead|victims?) (?:are|included|is|(?:was|were)(?: (?:identified|listed) as)?):? ",
        r"\b(?:[Dd]rowned|[Kk]illed|[Ss]lain)(?: (?:also|at|by|in|instantly|on|with)\b[^.;:\n]{0,40}?)?"
        r" (?:are|is|was|were):? (?:(?:identified|named) as )?",
        r"\b(?:[Aa]mong the (?:dead|killed)|[Tt]he (?:dead|deceased|murdered|slain) \w+) (?:is|was|were) ",
        r"\b(?:listed|named|reported) as (?:dead|killed)(?: in (?:action|[A-Z]\w+))? ",
        r"\b(?:body|dead \w+|victim)\b[^.\n]{0,40} identified (?:\w+ ){0,3}as ",
        r"\b(?:and killed|body|found dead|shot dead|slain|to death)\b[^\n]{0,120}\bidentified (?:him|her) as ",
        r"\b(?:preceded in death|predeceased) by [^.\n]{0,100}?",
        r"\b[Pp]reced(?:ed|ing) .{2,40} in death (?:are|was|were) [^.\n]{0,100}?",
    )
    + r"(?:(?:the|an?|his|her|their|its) (?:(?!(?:by|for|from|of|to|who|with)\b)[\w-]+,? ){0,4}?"
    r"|the (?:(?!(?:and|but|is|same|was|who)\b)[\w’-]+ ){0,8}[\w’-]+, )?"
    r"(?:(?:[A-Z][\w’']*|[A-Z]\w{0,4}\.) ){0,3}$"
)
"""Before a name, what only the dead have, or what is done to them: "the coffin of", "gunmen killed", "in memory of"."""
_COMMA = pattern(r", (?:[A-Z]\w*\.? ){0,3}$")
"""Before a name in apposition, behind which something stands as well: "the coffin of the mayor, Ezra Holm,"."""
_AROUND = (
    (pattern(rf"\bHad s?he lived, {TITLED}$"), pattern("")),
    (pattern(rf"\b(?:buried|cremated|interred) {TITLED}$"), pattern(r" (?:at|beside|on|with \w+ honou?rs)\b")),
    (
        pattern(rf"\bfound {TITLED}$"),
        pattern(r" (?:dead|drowned|hanged|lifeless|murdered|shot dead|slain|strangled)\b(?! (?:asleep|drunk|tired))"),
    ),
    (
        pattern(rf"\b[Tt]he will of {TITLED}$"),
        pattern(r"[^.;\n]{0,60} (?:disposes|leaves|(?:has been|was) (?:admitted to|filed|probated|proved|read))\b"),
    ),
    (
        pattern(
            r"\b(?:doctors|firemen|firefighters|lifeguards|medics|paramedics|physicians|rescuers|surgeons)"
            rf" (?:could not|couldn[’']t|failed to|were unable to) (?:resuscitate|revive|save) {TITLED}$",
            re.IGNORECASE,
        ),
        pattern(""),
    ),
    (
        pattern(rf"\b(?:attempts|efforts) to (?:resuscitate|revive|save) {TITLED}$", re.IGNORECASE),
        pattern(r" (?:failed|proved|were (?:futile|in vain|of no avail|unavailing|unsuccessful|useless|vain))\b"),
    ),
    (
        pattern(
            r"\b(?:battered|beat|bludgeoned|burned|choked|clubbed|crushed|gored|hacked|kicked|knifed|mauled|shot|stabbed"
            rf"|stoned|struck|tortured|trampled) {TITLED}$"
        ),
        pattern(r"(?: [^.,;\n]{2,30})? (?:dead|to death)\b"),
    ),
)
"""What together stands before and behind the name of the dead: "crushed ... to death"."""
_NOT_YET = pattern(
    r"\b"
    + any_of(
        "almost attempt(?:ed|s)? avert(?:ed|s)? call(?:ed|ing|s)?_for conspir\\w+ demand\\w* fak(?:ed|es?|ing) "
        "false_reports?_of fear(?:ed|s)? feign(?:ed|s)? nearly order(?:ed|s)? plan(?:ned|s)? plot(?:s|ted|ting)? "
        "prevent(?:ed|s)? sought stay(?:ed|s)? threat\\w* tried wish(?:ed|es)?"
    )
    + " (?:for |of |the |an? |to )*(?:[a-z]+ )?$"
)
"""Before that, what leaves somebody alive: "attempted murder of", "plotted the assassination of"."""
_REPORTED = pattern(r"\b(?:accounts?|claims?|news|reports?|rumou?rs?|stor(?:y|ies)|word)\b[^\n]{0,50}$", re.IGNORECASE)
_DENIED = pattern(
    r"[^.\n]*\b(?:are|is|proved|were|was)(?: \w+){0,3}? (?:baseless|denied|exaggerated|false|groundless|incorrect"
    r"|mistaken|premature|unfounded|untrue|without (?:any )?foundation|wrong)\b"
)
"""Before a name and behind it: "Reports of the death of Ezra Holm are untrue"."""
_IF = pattern(
    r"\b(?:[Ff]ear(?:ed|s)?(?: that)?|[Ii]f|[Ii]magine[ds]?(?: that)?|[Pp]retend(?:ed|s)?(?: that)?"
    rf"|[Ss]uppose[ds]?(?: that)?|[Uu]nless|[Ww]hether|[Ww]ished(?: that)?) {TITLED}$"
    r"|\b[Ii]n (?:an?|his|her|the|this) (?:\w+ )?(?:ballet|book|comedy|drama|film|movie|musical|novel|opera|play|poem"
    rf"|series|story)\b[^.\n]{{0,30}}, {TITLED}$"
)
"""Before one who dies in thought or on the stage alone."""
_PARTS_OF_DEATH = tuple(
    part.replace("_", " ")
    for part in (
        "(d. manslaughter ashes asphyx assassin autops be_with behead bled_ bodies body bones breathed buri "
        "burned canoni "
        "choked claimed coffin consciousness corpse cremat dead death deceased demise departed die drown "
        "electroc entered entomb estate eulogy execut fall fatal fatality fell_ funeral garrott gave_h grave "
        "guillot gunned hang heirs inquest inter kill laid_ late lay_in leaves lies_ life_of live lost_ lynch "
        "martyr mausol memor mortally mourn murder never_ obituary outlived overboard own_life paid_ passed "
        "passing perish posthum preced presumed relict remains requiem resuscit revive rites save_ saved "
        "services shot_ silence silent slain slay slew strangl struck succumb suffer suffocat suicid surviv "
        "swept sword the_coma to_glory to_die tomb trampled verdict victim visitation was_called went_down went_to "
        "widow will_of would_have"
    ).split()
)
"""Parts of the words, in small letters, without which no death is told."""
