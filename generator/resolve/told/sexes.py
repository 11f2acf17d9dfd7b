"""Whether somebody is a man or a woman, as far as an article tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.model import Span
from generator.names import HONORIFICS, Name, Sex, fold, sex_of
from generator.patterns import pattern
from generator.resolve.told.callings import KIN
from generator.resolve.told.chain import KIN_SEX, Chain


def told_sex_of(honorifics: Iterable[str]) -> Sex:
    """What the honorifics of one person tell, if they agree."""
    told = {HONORIFICS.get(word, "") for honorific in honorifics for word in fold(honorific).split()} - {""}
    return told.pop() if len(told) == 1 else ""


def sex_by_nouns(text: str, spans: Iterable[Span], name: Name) -> Sex:
    """What nouns beside the name tell, and what only the one sex does: "actress Kit Holm", "Kit Holm gave birth".

    Nothing where the given name is only the other's, for what is told may be of another then; but no man is ever
    called "businesswoman Kit Holm".
    """
    said: set[str] = set()
    for span in spans:
        if before := _NOUN_BEFORE.search(text, max(0, span.start - 32), span.start):
            if before["title"] and before["f"]:
                return "f"
            if before["title"] or not _SAYS.match(text, span.end):
                said.add("f" if before["f"] else "m")
        if behind := _NOUN_BEHIND.match(text, span.end) or _DEED.match(text, span.end):
            said.add((behind.lastgroup or "")[:1])
    told: Sex = "" if len(said) != 1 else "f" if "f" in said else "m"
    given = sex_of(name.given[0]) if name.given and not name.family_first else ""
    return told if given in ("", told) else ""


_OF_EITHER = (
    r"(?:[\w-]+ ){0,3}?(?:captain|champion|finalist|gold medall?ist|golfer|player|record[- ]holder|runner-up|singles"
    r"|titleholder|winner)"
)
_WOMEN = (
    r"abbess|actress|airwoman|alderwoman|aunt|authoress|ballerina|barmaid|baroness|beauty queen|bride(?!groom)"
    r"|bridesmaid|brunette|chambermaid|chorus girl|comedienne|contralto|countess|cowgirl|dairymaid|daughter|deaconess"
    r"|debutante|divorcee|dowager|duchess|empress|girl(?: [Gg]uide| [Ss]cout)?|girlfriend|godmother|governess"
    r"|grandmother|granddaughter|great-grandmother|head girl|headmistress|heiress|homecoming queen|hostess|housewife"
    r"|landlady|laundress|majorette|maharani|matriarch|matron of honou?r|mezzo-soprano|milkmaid|mother|mother superior"
    r"|murderess|niece|nun|poetess|postmistress|priestess|prima donna|princess|prom queen|queen mother|schoolgirl"
    r"|schoolmistress|sculptress|seamstress|showgirl|sister|songstress|spinster|starlet|stepdaughter|stepmother"
    r"|(?:first|only|oldest|youngest) female [a-z]+|stewardess|suffragette|tomboy|waitress|widow(?!er)|wife"
    r"|[A-Z]?[a-z]*woman"
    rf"|(?:girls|ladies|women)[’']s? {_OF_EITHER}"
)
_MEN = (
    r"abbot|altar boy|anchorman|bachelor|baseman|bellboy|best man|boy(?: [Ss]cout)?|boyfriend|bridegroom|brother|busboy"
    r"|businessman|cabin boy|cardinal|cavalryman|choirboy|clergyman|coalman|cowboy|crewman|dairyman|doorman|dustman"
    r"|Eagle Scout|emir|emperor|(?:English|Dutch|French|Irish|Scots|Welsh)man|father|ferryman|fireman|fisherman|foreman"
    r"|friar|frontman|gentleman|godfather|grandfather|grandson|great-grandfather|groom|gunman|handyman|headmaster"
    r"|hit ?man|homecoming king|horseman|husband|infantryman|lad|lineman|longshoreman|lumberjack|mailman|man|marksman"
    r"|milkman|monk|nephew|newspaperman|newsboy|night watchman|nobleman|oarsman|paperboy|patriarch|patrolman|ploughman"
    r"|policeman|postman|prom king|quarryman|railwayman|repairman|rifleman|salesman|schoolboy|schoolmaster|seminarian"
    r"|showman|signalman|son|stepfather|stepson|strongman|stuntman|sultan|(?:first|only|oldest"
    r"|youngest) male [a-z]+|swordsman|trawlerman|tribesman|uncle|waiter"
    rf"|watchman|widower|workman|yachtsman|(?:boys|(?<!wo)men)[’']s? {_OF_EITHER}"
)
_NOUN = rf"(?:(?P<f>{_WOMEN})|(?P<m>{_MEN}))\b"
_NOUN_BEFORE = pattern(
    rf"(?<![\w’'-]){_NOUN}(?:[- ]of[- ](?:two|three|four|five|six|seven|eight|nine|ten|\d+))?(?:(?P<title> )|, )$",
    re.IGNORECASE,
)
"""What a noun right before a name tells: "the actress Kit Holm", "the bride, Kit Holm"."""
_SAYS = pattern(r" (?:added|and|asked|explained|recalled|replied|said|says|told|would)\b")
"""Behind a name that is not in apposition to the noun: "he told the woman, Kit Holm said"."""
_NOUN_BEHIND = pattern(
    r"(?:(?:, \(?(?:aged? )?\d\d\)?,?)?"
    r"(?:, (?:now |once |formerly |who (?:is|was) )?|,? (?:is|was|became|becomes|remains) )"
    r"(?:an? |her |his |the |their |its )?(?:(?!(?:an?|and|as|but|by|for|her|him|his|like|of|or|than|that|the|them|to"
    r"|who|whose|with) |[\w-]+[’']s? )[\w’'-]+ ){0,3}?"
    rf"(?:(?:bear|giant|mountain|slip|wisp) of an? )?{_NOUN}"
    r"(?=[;)\n]|,(?! (?:and|his|her|an?|[A-Z])\b)|\.(?: [A-Z”\"]|\n|$)"
    r"| (?:at|for|from|in|of|on|to|turned|who|with|whose|\w+ed)\b))"
)
"""Behind a name, what somebody is: "a bachelor", "a lad of fifteen", "is the first woman to"; no "girl's coach"."""
_COMPETES = (
    r"(?:(?!coached|covered|directed|founded|managed|opposed|owned|supported|trained|watched)\w+ed|leads|plays|ran|runs"
    r"|swam|swims|took|withdrawn|withdrew|won|wins) (?:[\w’'-]+ ){0,5}?"
)
_DEED = pattern(
    r"(?:, [^,.;:\n]{2,60},)?(?: who)?(?: (?:has|had|also|then|once|\w+ly))* (?:"
    r"(?P<f>(?:is|was) (?:\w+ ){0,2}pregnant|gave birth|miscarried|became a mother"
    r"|(?:is|was) (?:expecting|in labou?r\b(?! (?:[Rr]elations|[Ll]aw))|on maternity)|suffered a miscarriage"
    r"|was (?:chosen|crowned|elected|named) (?:[\w’'-]+ ){0,2}?(?:[Qq]ueen|Miss|[Ww]oman of the)\b"
    r"|joined the (?:W\.?A\.?A\.?[CF]|W\.?A\.?C\b|WACS|WAVES|W\.?R\.?N\.?S|Wrens|Girl (?:Guides|Scouts))"
    rf"|{_COMPETES}(?:girls|ladies|women)[’'] ?s? ?(?!coach|rights|suffrage|vote)"
    rf"|{_COMPETES}women[’']s (?!coach|rights|suffrage|vote))"
    r"|(?P<m>became a father|fathered|was (?:chosen|elected|named) [Mm]an of the|was (?:crowned"
    r"|elected) (?:homecoming |prom )king"
    r"|joined the (?:Boy Scouts|priesthood)"
    rf"|{_COMPETES}(?:boys[’']|men[’']s) (?!coach|rights))"
    r")|(?:(?:, \d\d)?,? whose|[’']s) (?:(?:ex-|first|former|late|new|second) ?)?(?:(?P<fh>husband)|(?P<mw>wife))\b"
    r"| and (?P<mx>wife)\b|,? (?:(?P<fs>herself)|(?P<ms>himself))\b|,? \(?n[ée]e (?P<fn>[A-Z])"
)
"""Behind a name, what the one sex alone does or has: "is six months pregnant", "whose wife", "won the women's mile"."""


def guessed_sex_of(name: Name, roles: Collection[str], pronouns: Iterable[re.Match[str]]) -> Sex:
    """What the given name tells, or a word of kin, or "he" and "she" behind the name where nobody else can be meant."""
    if name.given and not name.family_first and (told := sex_of(name.given[0])):
        return told
    kin = {KIN_SEX[word] for word in roles if word in KIN_SEX}
    if len(kin) == 1:
        return kin.pop()
    said = {found[0].strip().casefold() for found in pronouns}
    women = said & {"her", "she"}
    return "" if not said or (women and said - women) else "f" if women else "m"


def pronouns_of(text: str, starts: Sequence[int], spans: Sequence[Span]) -> Iterator[re.Match[str]]:
    """The first pronoun behind each mention that means who is named there.

    None where another is named for some sentences before it, or spoken of; `starts` says where people are named.
    """
    own = {span.start for span in spans}
    for span in spans:
        found = _PRONOUN.search(text, span.end, span.end + 250)
        if found and found[0] != "\n" and _is_alone(text, starts, span, found, own):
            yield found


def _is_alone(text: str, starts: Sequence[int], span: Span, pronoun: re.Match[str], own: Collection[int]) -> bool:
    """Whether a pronoun can mean nobody and nothing else than who is named before it."""
    paragraph = text.rfind("\n", 0, span.start)
    begins = span.start - paragraph < _BEGINS and pronoun[0] in ("He", "She")
    first = paragraph if begins else span.start - _NAMED_BEFORE
    if any(start not in own for start in starts[bisect_left(starts, first) : bisect_left(starts, pronoun.end())]):
        return False
    sentence = max(text.rfind(mark, 0, span.start) for mark in (". ", "\n", "? ", "! ", ".” ", '." ')) + 1
    before, between = text[sentence : span.start], text[span.end : pronoun.start()]
    quoted = between.count('"') % 2 or between.count("“") > between.count("”")
    if quoted and not _SOMEBODY_SAYS.match(text, pronoun.end()):
        return False
    if pronoun[0] not in ("He", "She") and _SUBORDINATE.search(between):
        return False
    if _SOMEBODY.search(_OWN_ROLE.sub("", before)) or _SOMEBODY.search(_OWN_NOUN.sub("", between)):
        return False
    return pronoun[0].strip().casefold() not in ("she", "her") or not _SHE_IS_NOBODY.search(between)


_BEGINS = 25
"""Characters from a paragraph's start, title and all, within which it begins with a name: its next "He" means him."""
_NAMED_BEFORE = 400
"""Characters for which another who was named may still be whom "she" means."""
_SOMEBODY = pattern(
    rf"\b(?:{'|'.join(sorted(KIN))}|actress|agent|boy|chairman|child|coach|colleague|defendant|doctor|driver|girl|judge|lady"
    r"|lawyer|man|manager|mayor|nurse|officer|owner|partner|person|player|policeman|president|prosecutor|reporter|rival"
    r"|secretary|somebody|someone|student|suspect|teacher|victim|witness|woman|youth)\b(?![’']s? )",
    re.IGNORECASE,
)
"""Another of whom "he" or "she" may speak."""
_SOMEBODY_SAYS = pattern(
    r"[^”\"\n]{0,160}[”\"] "
    r"(?:(?:said|says) (?:an?|one|the) [a-z]|(?:an?|one|the) (?:[a-z-]+ ){1,3}(?:recalled|said|says)\b)"
)
"""Behind a pronoun in the words of one who has no name: "“She was cold,” the sheriff said"."""
_SUBORDINATE = pattern(
    r"\b(?:added|announced|believe[ds]?|claim(?:ed|s)|hope[ds]?|said|says|that|thinks?|thought) "
    r"(?:an?|another|one|some|the) (?!(?:bank|bees|bill|board|budget|church|city|club|company|council|country|court"
    r"|deal|firm|government|group|house|law|money|paper|party|plan|police|school|state|team|town|union|war|work|world)\b)"
    r"[a-z]"
)
"""Another subject of a clause: "said that the lioness rested with her cubs"."""
_OWN_ROLE = pattern(r"(?:\b(?:[\w’'-]+ ){0,3}[\w-]+(?: (?:at|for|from|in|of) [^,.;]{2,50})?,? )$")
_OWN_NOUN = pattern(
    r"^, (?:an?|the|its|their) [^,.;:\n]{2,80},|^,? who (?:is|was) an? [^,.;:\n]{2,60},"
    r"|^ (?:is|was) an? [^,.;:\n]{2,60}[,.]"
)
_SHE_IS_NOBODY = pattern(
    r"\b(?:boat|brig|car|country|craft|destroyer|ferry|freighter|liner|nation|schooner|ship"
    r"|sloop|steamer|tanker|trawler|tug|vessel|yacht)\b"
)
"""What is called "she", too."""
_PRONOUN = pattern(r"\b[Hh]e\b|\b[Ss]he\b|(?<!,)(?<! of) (?:his|her) (?=[a-z])|\n")


def is_mrs_of_either(chain: Chain, name: Name) -> bool:
    """Whether Mrs. stands before a whole name that a man may have, too: "Mrs. Leslie Orme"."""
    whole = (one for one in chain.members if " " in one.mention.surface)
    return bool(name.given) and not sex_of(name.given[0]) and any(fold(one.honorific) == "mrs" for one in whole)
