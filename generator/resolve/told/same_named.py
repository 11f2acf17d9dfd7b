"""Who shares his name with somebody else, as an article says: "a man of the same name", "the wrong Ezra Holm"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model import Annotation, Article, Span
from generator.names import Name, parse_name
from generator.patterns import pattern
from generator.resolve.told.alive import speaks
from generator.resolve.told.kin import RELATIVE
from generator.resolve.told.years import SENTENCE_END


class Told(NamedTuple):
    """A mention of somebody of whom an article says that another has the name, and what the other is."""

    span: Span
    other: str = ""
    """The other's calling, as the article has it: "film actor"."""


def namesakes_in(article: Article, annotation: Annotation) -> list[Told]:
    """Mentions of those who share a name with somebody else."""
    text = article.text
    body = [mention.span for mention in annotation.people if mention.span.start >= article.body_start]
    named: dict[Name, list[Span]] = defaultdict(list)
    for surface in sorted({mention.surface for mention in annotation.people}):
        if (name := parse_name(surface)._replace(suffix="")).given:
            named[name] += _places_of(text, surface)
    told = [*_of_the_same_name(text, body)]
    for name, spans in named.items():
        is_one_of_a_family = any(other != name and {*other.words} & {*name.surname} for other in named)
        beside = _told_beside(text, sorted(spans), is_one_of_a_family=is_one_of_a_family)
        whole = [*beside, *_of_several(text, name, named)]
        others = {one.span: one.other for one in whole}
        if others:
            told += [Told(span, next(filter(None, others.values()), "")) for span in spans]
    return told


def _places_of(text: str, surface: str) -> Iterator[Span]:
    """Where a name stands, be it found there as a mention or not."""
    start = text.find(surface)
    while start >= 0:
        yield Span(start, start + len(surface))
        start = text.find(surface, start + len(surface))


def _of_the_same_name(text: str, named: Sequence[Span]) -> Iterator[Told]:
    """Whom the nearest words before "of the same name" mean, those behind, or the first of the article."""
    for cue in _NAME.finditer(text):
        said = _SAME_NAME.search(text, max(0, cue.start() - 50), cue.end() + 40)
        if not said or not said.start() < cue.end() <= said.end():
            continue
        start_of_it = max(0, said.start() - 60)
        is_his = said["namesake"] and _HIS.search(text, start_of_it, said.start())
        if not is_his and _THING.search(text, start_of_it, said.start()):
            continue
        start = max(text.rfind(stop, 0, said.start()) for stop in (". ", "\n", "” ", "? "))
        end = SENTENCE_END.search(text, said.end())
        here = [span for span in named if start < span.start < (end.start() if end else len(text))]
        silent = [span for span in here if not speaks(text, span)]
        first = [span for span in named[:1] if span not in here]
        before = [span for span in silent if span.start < said.start()]
        behind = [span for span in silent if span.start > said.start()]
        calling = _WHO.search(text, max(0, said.start() - 60), said.start()) or _WITH_WHOM.match(text, said.end())
        for span in {*(before[-1:] or behind[:1] or first), *(behind[:1] if said["namesake"] else ())}:
            yield Told(span, calling["other"] if calling else "")


def _told_beside(text: str, spans: Sequence[Span], *, is_one_of_a_family: bool) -> Iterator[Told]:
    """Mentions that words beside them tell from another of the name: "another Ezra Holm", "the plumber, not the".

    Where the article names another of the surname, it is of that one that somebody is no relation.
    """
    for span in spans:
        if is_another(text, span) or _is_one_of_two(text, span):
            yield Told(span)
        if _is_the_one_who(text, span) and any(other != span and not _is_the_one_who(text, other) for other in spans):
            yield Told(span)
        if (behind := _BEHIND.match(text, span.end)) and not (behind["kin"] and is_one_of_a_family):
            yield Told(span, behind["other"])
    for one, other in pairwise(spans):
        if text[one.start : one.end] != text[other.start : other.end]:
            continue  # "Jr." and "Sr." tell them apart
        if _UNRELATED.search(text, max(one.end, other.start - 60), other.start):
            yield Told(one)
        if are_two(text, one, other):
            calling = _THE_SINGER.search(text, one.end, other.start)
            yield Told(one, calling["other"] if calling else "")


def _is_the_one_who(text: str, span: Span) -> bool:
    """Whether a name is told from the same elsewhere: "the Ezra Holm who sells tires", "the Ezra Holm they sought"."""
    return text.endswith((" the ", "The "), 0, span.start) and _SELLS_TIRES.match(text, span.end) is not None


_SELLS_TIRES = pattern(
    r" who (?!w(?:as|ere) (?:once|then)\b)[a-z]|,? (?:whom )?(?:he|she|they|the police) (?:sought|wanted)\b"
)


def is_another(text: str, span: Span) -> bool:
    """Whether a name is said to be that of somebody else than whom the text has named so: "another Ezra Holm"."""
    if found := _ANOTHER.search(text, max(0, span.start - 60), span.start):
        return not found["the"] or bool(_WHO_IS.match(text, span.end))
    return bool(_ALSO_A.search(text, max(0, span.start - 12), span.start) and _TOO.match(text, span.end))


def are_two(text: str, one: Span, other: Span) -> bool:
    """Whether a sentence that has a name twice means two people: "Ezra Holm of Hull and Ezra Holm of Leeds"."""
    if other.start - one.end >= _SENTENCE or STOP.search(text, one.end, other.start):
        return False
    if _SIDES.search(text, max(0, one.start - 80), one.start) or _THE_MAN.match(text, one.end):
        return False
    if _AND.fullmatch(text, one.end, other.start) or _THE_SINGER.search(text, one.end, other.start):
        return True
    here, there = _OF_HULL.match(text, one.end), _OF_HULL.match(text, other.end)
    return bool(here and there and here[1] != there[1])


_SIDES = pattern(r"\b(?:careers|faces|halves|hats|lives|personalities|roles|selves|sides)\b[^.\n]*$")
_THE_MAN = pattern(r" the (?:human being|man|person|woman)\b")
"""Before a name that stands twice for one person, and behind it: "two sides to Ezra Holm", "Ezra Holm the man"."""
_OF_HULL = pattern(r" (?:from|of|the) (\w+)")
"""Behind a name, what tells it from the same again: "Ezra Holm the actor denied what Ezra Holm the banker wrote"."""
_SENTENCE = 140
STOP = pattern(r"(?<=\w\w)[.?!;][”\"]?(?=\s|$)|\n")
"""The end of a sentence or a block."""


def _is_one_of_two(text: str, span: Span) -> bool:
    """Whether a name is one of which a text tells more than one bearer: "two men named", "is she the ... who"."""
    before = max(0, span.start - 60)
    if _NAMED.search(text, before, span.start) and not _A_LIST.match(text, span.end):
        return True
    is_called = text.endswith(("called ", "christened ", "name ", "name of ", "named "), before, span.start)
    if (
        is_called
        and _ARE_CALLED.search(text, max(0, span.start - 100), span.start)
        and not _A_LIST.match(text, span.end)
    ):
        return True
    if _HIS_NAME_TOO.search(text, before, span.start) or _AND_SO_IS.match(text, span.end):
        return True
    if _THE.search(text, before, span.start) and _FINED_IS_NOT.match(text, span.end):
        return True
    if _NOT_THE_MAN.match(text, span.end):
        return True
    if _IS_HE_THE.search(text, before, span.start) and _WHO_IS.match(text, span.end):
        return True
    if not _THE_HULL.search(text, before, span.start):
        return False
    end = SENTENCE_END.search(text, span.end)
    return bool(_NOT_THE.search(text, span.end, end.start() if end else len(text)))


def _of_several(text: str, name: Name, named: dict[Name, list[Span]]) -> Iterator[Told]:
    """Whether a text counts those of a name: "two Helen Marshes"."""
    for other, spans in named.items():
        plural = other.given == name.given and other.surname[-1] in _plurals(name.surname[-1])
        if other == name or plural:
            for span in spans:
                if _TWO.search(text, max(0, span.start - 24), span.start) and (plural or _PLURAL.match(text, span.end)):
                    yield Told(span)


_PLURAL = pattern(r"[’']?e?s\b")


def _plurals(surname: str) -> tuple[str, str]:
    return f"{surname}s", f"{surname}es"


_PERSON = r"(?:[\w-]*(?:[eo]r|ist|ian|man|men|women|woman|people|person|boy|girl|ess|ant)s?)"
_CALLING_WORD = (
    r"(?:(?!(?:about|an?|and|as|at|between|by|for|from|her|his|in|is|named|of|on|so|that|the|to|was|who|with)\b)"
    r"[a-z-]+)"
)
_NAME = pattern(r"names?(?:akes?|d)?\b|homonym|another one|so called|called (?:by|just|exactly|as|like)", re.IGNORECASE)
_PART = r"(?:brand|family|first|last|maiden|middle|pen|pet|stage|sur)"
_SAME_NAME = pattern(
    rf"""
    \b(?:bears?|bore|bearing|ha[sd]|have|having|of|with|by|shares?|shared|sharing|under|uses?|goes by)
      \ (?:an? |one |that |the |his |her |their )?(?:identical|like|same|selfsame|very)
      \ (?:first and last |full )?names?\b
    | \b(?:identical|the same) names\b|\bnames? (?:is|are|was|were) (?:identical|the same)\b
    | \bwhose name (?:he|she) (?:bears|bore|has|carries|shares|shared)\b
    | \b(?:share[sd]?|sharing) (?:his|her|the|their|an?) (?:(?!{_PART})\w+ )?name\b
    | (?<!its )(?<!our )(?<!their )\b(?P<namesake>homonym|namesakes?)\b
      (?=[,.;:)—–’']| (?-i:[A-Z])| (?:and|at|candidates?|from|had|has|in|independents?|is|of|players?|the|was|who)\b
      | \n)
    | \b(?:boy|child|daughter|girl|grandson|he|nephew|niece|she|son|who)(?: is| was|,)? named (?:after|for)
      \ (?:his|her) {RELATIVE}\b
    | (?<!no one )(?<!nobody )\bof (?:that|this|one|his|her) name\b(?!, which\b)
    | \b{_PERSON} (?:by|with) (?:his|her|my|our|that|their) (?:own |very )?name\b
    | \band called by (?:his|her) name\b
    | \bwith the name of an? (?:[\w-]+ ){{0,3}}?{_PERSON}\b
    | \bha(?:s|d|ving) (?:his|her|my) name\b
      (?! (?:at|changed|cleared|in|on|over|printed|put|removed|spelled|taken|to)\b)
    | \b{_PERSON} so (?:named|called)\b
    | \b(?:named|called) (?:just |exactly )?(?:as (?:he|she) is|like (?:him|her))\b
    | \b(?:google[sd]?|searched(?: for)?|typed|entered|looked up) (?:his|her|my|their) (?:own )?name\b
    | \bthere[’']s another one\b
    | \b(?:coincidence|confusion|identity|similarity) (?:in|of|over) (?:\w+ )?names?\b
    | \b(?:by|with) an? (?:like|similar) name\b|\b(?:else|someone|somebody) (?:by|with) (?:his|her|that) name\b
    | \bshare[sd]? (?:both )?(?:an? )?name and (?:birthday|birth date|date of birth)\b
    | \b(?:share[sd]?|sharing) (?:\w+ )?first and (?:family|last) names?\b|\bname[- ](?:double|twin)\b
    | \b(?:identically|like|same|similarly)[- ]named (?:[\w-]+ ){{0,2}}?{_PERSON}\b
    """,
    re.IGNORECASE,
)
"""What says that somebody has another's name, or another somebody's."""
_THING = pattern(
    r"\b(?:album|award|ballet|band|bar|bay|boat|book|brand|bridge|café|character|city|club|college|comedy|comic|company"
    r"|county|creek|drama|farm|film|firm|foundation|game|group|hamlet|horse|hotel|inn|island|label|lake|magazine|mill"
    r"|mountain|movie|musical|newspaper|novel|opera|painting|paper|parish|party|(?<!in )place|play|podcast|poem"
    r"|prize|program|pub"
    r"|restaurant|river|road|school|series|ship|shop|show|song|station|store|story|street|team|title|town|tree|valley"
    r"|village|website|winery|yacht)(?:s?\b(?: \w+){0,2}|[’']s) $",
    re.IGNORECASE,
)
"""Before such words, what is no person: "the film of the same name", "the prize's namesake"."""
_HIS = pattern(r"\b(?:her|his|their) (?:[\w-]+ ){0,2}$")
"""Before "namesake", which then is a person: "praised for the paintings of his namesake"."""
_WHO = pattern(rf"\b(?:[Aa]n?|[Aa]nother|[Tt]he) (?P<other>(?:{_CALLING_WORD} ){{1,4}})$")
_WITH_WHOM = pattern(rf" (?:as|with) (?:an?|the) (?P<other>(?:{_CALLING_WORD} ?){{1,4}})")
"""What the other is: "the former mayor" before "of that name", "with a forger" behind "shares his name"."""
_ANOTHER = pattern(
    rf"""
    \b(?:[Aa]n? different|[Aa]n? second|[Aa]nother|[Tt]he other|[Tt]he wrong|[Ss]ome other)
      \ (?:{_CALLING_WORD} ){{0,2}}$
    | \b(?:[Aa]nother|[Aa]n? (?:different|second|unrelated)|[Mm]ore than) (?:[\w-]+ ){{1,4}}
      (?:by the name of|called|named) $
    | \b(?:also|confusingly|identically|likewise) (?:called|named) $|\bmore than one $
    | \b[Tt]he (?:elder|younger) $
    | \bnot (?P<the>the|that|this) $|\b(?:isn|wasn)[’']t (?:the|that) $
    | , (?:also|likewise|also (?:called|named)) (?:an? )?$|\balso an? $
    | \b(?:his|her) (?:[a-z-]+ )?{RELATIVE}, the (?:elder|first|older|original|other) $
    """,
)
"""Before the name of somebody else who has it."""
_UNRELATED = pattern(
    r"\b(?:(?:no (?:kin|relation)|not related|unrelated) (?:of|to)|(?:confounded|confused|mixed up) with)"
    r" (?:an?|another|the)?(?: ?[a-z-]+){0,3} $"
    r"|\b(?:(?:has|had) no connection with|(?:is|was) (?:in no way|not)(?: in any way)? (?:connected|identical|related)"
    r"(?: in any way)? (?:to|with)|not (?:one and )?the same(?: man| person| woman)? as"
    r"|not to be (?:mistaken|taken) for)"
    r" (?:the )?(?:(?:Mr|Mrs|Ms|Dr)\. |Miss )?$"
    r"|(?:^|[.;”\"\n] ?)(?:He|he|She|she) (?:is|was) (?:certainly |definitely )?not (?:the )?$"
    r"|\bthe (?:better[- ]known|lesser[- ]known|less famous|more famous) (?:[a-z-]+ )?$"
)
_WHO_IS = pattern(
    r"(?:[.,;:!?)—–]| (?:of|in|from|at|on) | (?:who|whose|that|\w+ed|shown|written)\b"
    r"(?! (?:I|we|you|they|he|she|people|fans|everyone|everybody|most|many|once)\b))"
)
"""Behind it, what tells one of the name: "not the Ezra Holm who was fined", and not "whom we knew"."""
_ALSO_A = pattern(r"(?:^|[ “\"\n])[Aa]n? $")
_TOO = pattern(r",? too\b| also\b| born\b| (?:of|from|in) [A-Z]|, of [A-Z]| who (?:died|lived|lives)\b| was \w+ed\b")
"""Before and behind a name that is any of several people's: "A George Holm was hanged", "have a George Holm, too"."""
_BEHIND = pattern(
    rf"""
    (?:
    (?:, (?:who (?:is|was) )?| (?:is|was) )(?:named|called) (?:after|for) (?:his|her)
      \ (?:father|grandfather|great-grandfather|uncle)\b
    | \ \((?:no, )?not (?:the (?=[a-z -]+\))|that one\))
    | \ ?(?:,|\(|[—–]) ?the [^(),.;\n]{{2,40}}, (?:and )?not the (?={_CALLING_WORD}[\w ]*[,.)—–])
    | (?:,[^,.;\n]{{2,60}},|[’']s [\w ]{{2,30}}|,| \(| [—–])? ?
      (?:(?:be|been|had|has|is|must|not|often|should|to|was|were|who) )*
      (?:confounded|confused|distinguished|(?<=not to be )mistaken|mixed up|muddled)
      \ (?:for|from|with) (?:that of )?
      (?=an? |another |his |her |the |[A-Z])
      (?:an? |another |the )?
    | (?:,[^,.;\n]{{2,60}},)? (?:is|was) (?:an? different|another|not the same) (?:man|person|woman)
      \ (?:as|from|than) (?:the )?
    | (?:,| \() ?(?:who is )?(?P<kin>no (?:kin|relation) (?:of|to)|not related to|unrelated to)
      \ the (?!(?:[a-z-]+ ){{0,3}}(?:bank|brewery|chain|clan|company|dynasty|family|firm|house|shop|store|town)\b)
      (?=[a-z -]+[,.;)])
    )(?P<other>(?:{_CALLING_WORD} ?){{0,4}})
    """,
)
"""Behind a name, what tells its bearer from another, and who that is: "the plumber, not the senator"."""
_AND = pattern(
    r"(?:,? (?:at|from|in|of) [A-Z][\w’-]+(?: [A-Z][\w’-]+)?,?| the [a-z-]+|, [^,.;\n]{2,40},)?"
    r" (?:and(?: not)?|against|from|meets|met|nor|not|or|versus|vs?\.) (?:also |another |likewise |the )*"
    r"|, not "
)
"""Between a name and the same again, of two who have it: "Ezra Holm of Hull and Ezra Holm of Leeds"."""
_THE_SINGER = pattern(
    r"\b(?:addressed|bound|intended|meant|mistaken|mistook|taken)\b[^.;\n]{0,20} (?:as|for|to) (?:an?|the)"
    r" (?P<other>(?:[a-z-]+ ){1,3})$"
)
"""Before the name again: "Ezra Holm gets letters meant for the film actor Ezra Holm"."""
_NUMBER = (
    "(?:both|dozens of|eight|eleven|fifty|five|forty|four|hundreds of|many|nine|other|seven|several|six|ten|thirty"
    "|three|twelve|twenty|two)"
)
_NAMED = pattern(
    rf"\b{_NUMBER} (?:(?!an?\b|and\b|of\b|the\b|to\b)[\w-]+ ){{1,4}}(?:by the name of|called|named) $", re.IGNORECASE
)
_A_LIST = pattern(r",? (?:and|or) [A-Z]|, [A-Z]")
_TWO = pattern(rf"\b{_NUMBER} (?:[a-z]+ )?$", re.IGNORECASE)
"""Before a name that is told to be several people's: "two men named", "both"."""
_ARE_CALLED = pattern(
    rf"\b(?:[Bb]oth|[Tt]he [\w -]{{2,40}} and the|{_NUMBER}|(?:[A-Z]\w+|the \w+) and \w+)\b[^,.;:\n]{{0,50}}?"
    r" (?:(?:are|were|had been)(?: alike| both| each| confusingly| also)*"
    r" (?:called|named|christened)(?! (?:as|by|for|in|on|to)\b)|answer(?:ed)? to the name(?: of)?"
    r"|bears?(?: both)? the name(?: of)?|bore the name(?: of)?|have the name(?: of)?|share(?:d)? the name(?: of)?) $",
    re.IGNORECASE,
)
"""Before the name of two: "both the judge and the thief were called"."""
_HIS_NAME_TOO = pattern(
    r"\bname(?: of [^.;,\n]{2,40}?|, too,| too)? (?:is|was|happens to be)(?P<also> also)? (?<= also )$"
    r"|\bname, too, (?:is|was) $"
)
_AND_SO_IS = pattern(r",? and so (?:is|was|are|were) (?:the|an?|his|her) (?:[a-z-]+ ?){1,4}[’']?s?(?: name)?[,.;]")
_EVENT = (
    r"(?:appearing|arraigned|arrested|banned|bound over|charged|committed|convicted|disqualified|divorced|drowned|fined"
    r"|found|implicated|in question|indicted|injured|jailed|killed|listed|mentioned|named|pictured|quoted|referred to"
    r"|reported|sentenced|shown|suspended|sued|wanted)"
)
_TITLED = r"(?:the (?:Rev\. |Mr\. )?(?=[A-Z])|(?:Mr|Mrs|Ms|Dr|Sir|Prof|Rev|Capt)\b\.? |Miss )"
_THE = pattern(r"\b[Tt]he (?:Mr\. |Mrs\. |Miss )?$")
_FINED_IS_NOT = pattern(
    rf"(?: (?:who (?:is|was|had been|has been) )?{_EVENT}\b| whose (?:\w+ )?(?:arrest|bankruptcy|case|conviction|death"
    rf"|divorce|marriage|name|trial)\b| who\b)[^.;\n]{{0,80}}? (?:is|was)"
    rf" (?:(?:in no way related|no (?:kin|relation)) (?:to|of) |not {_TITLED}|not the (?:one|gentleman|lady)\b"
    rf"|not our (?:townsman|reader|correspondent)\b|not the [^,.;\n]{{2,50}} of (?:that|the same) name\b)"
    rf"| (?:(?:who (?:is|was|had been|has been) )?{_EVENT}\b|whose (?:arrest|conviction|death|name)\b)[^.;\n]{{0,60}}?"
    rf" (?:is|was) (?:an?|another) [^.;\n]{{2,60}}?,? (?:and )?not (?:the|a member of|our|related)\b"
)
"""Before and behind one of two: "The Ezra Holm fined on Monday was not Mr. Ezra Holm, the draper"."""
_NOT_THE_MAN = pattern(
    rf"(?:,[^.;\n]{{2,60}},)? (?:(?:asks|desires|says|states|wishes)\b[^,.;\n]{{0,40}} (?:that )?(?:he|she) )?"
    rf"(?:is|was) not the (?:man|person|woman|gentleman|party|(?:Mr|Mrs|Ms)\. \w+|Miss \w+)"
    rf" (?:who (?:is|was) )?{_EVENT}\b"
)
"""Behind a name: "Mr. Ezra Holm, of Mill Lane, was not the person fined on Monday"."""
_IS_HE_THE = pattern(r"\b(?:asked|if|never|not|or|whether)\b[^.\n]{0,40}\b(?:is|was) the $")
_THE_HULL = pattern(r"\bthe [A-Z][\w’-]+ $")
_NOT_THE = pattern(r"\bnot the\b")
