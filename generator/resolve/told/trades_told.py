"""Where papers say what somebody's trade is: before the name, behind it, and where somebody works."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import Span
from generator.patterns import pattern
from generator.resolve.told.deed_words import EATING, PLACES, SHOPS
from generator.resolve.told.trades import NO_TRADE, may_be_trade, singular, singular_head, trades_named
from generator.trade_words import SURNAMES

PRONOUNS = frozenset("he she his her".split())


def trades_told(text: str, span: Span) -> Iterator[str]:
    """The trades that the words around a mention, or around "he", "she", "his " or "her ", say somebody has."""
    yield from _behind(text, span.end)
    if text[span.start : span.end].strip().casefold() not in PRONOUNS:
        yield from _before(text, span)
    if _KEEPS.match(text, span.end) and (found := _KEPT.search(text, max(0, span.start - 60), span.start)):
        yield found.lastgroup or ""


_NOUN = r"(?:[\w’'.-]+ ){0,5}?[\w’'-]+"
_ITS_END = (
    r"(?=[,.;:)\]—–\n]| [—–-] "
    r"| (?:at|before|by|for|from|had|has|in|is|of|on|since|that|to|under|until|was|when|where|which|who|whom|whose"
    r"|with)\b|$)"
)
_ONE = r"(?:an?|her|his|its|one of the|our|the|their|[A-Z]\w+[’']s?) "
_AGED = r"(?:,? \(?(?:aged? |now )?\d\d\b\)?)?"
_AT_HOME = r"(?:,? (?:of|from) (?:No\. ?)?[A-Z\d][^,.;:()\n]{1,40}(?=,))?"
_BESIDE_TRADE = rf"{_AGED}{_AT_HOME}{_AGED}"
"""What may stand between a name and a trade: ", 44, of Bern"."""
_ONCE = (
    r"(?:already|also|at (?:the|that) time|by (?:calling|occupation|profession|trade)|for (?:many|some|[\w-]+) years"
    r"|formerly|herself|himself|in private life|in real life|later|like (?:his|her) \w+(?: before (?:him|her))?|long"
    r"|now"
    r"|once|originally|sometime|still|then|until recently|who (?:had been|has been|is|was)),? "
)
_APPOSED = pattern(
    rf"{_BESIDE_TRADE}(?:,| [—–-]| \((?=[a-z]))[ ]?(?P<once>{_ONCE})*(?:(?P<one>{_ONE})(?P<what>{_NOUN}){_ITS_END}"
    r"|(?P<bare>(?!(?:and|as|but|including|or|then|who|with) )[a-z][\w-]+(?: [\w-]+){0,3}?"
    r"|[A-Z][a-z]+(?: and [A-Z][a-z]+)?)"
    r"(?=[,.;)]| (?:at|by|for|from|in|of|on|to|with) |$))"
)
"""Behind a name: ", 44, a plumber of Bern", ", plumber and glazier,", " — a plumber —", " (plumber)"."""
_WORKS_AS = pattern(
    rf"{_BESIDE_TRADE}(?:, [^,.;:\n]{{2,80}},)?(?:,? who)?"
    r"(?: (?!that|who|whose|when|which|said|says)[\w’'-]+){0,8}?,?"
    r" (?:began|begins|billed|doubled|doubles|employed|engaged|earned (?:his|her|a) living|earns (?:his|her|a) living"
    r"|enlisted|finds work|found work|got (?:a job|work)|had a job|has a job|hired|laboured|listed|made (?:his|her|a)"
    r" (?:career|fortune|living|name)|makes (?:his|her|a) living|moonlights|practi[cs]e[ds]|qualified|registered"
    r"|retired|served|serves|set up(?: in business)?|spent [^,.;:\n]{3,30}|started(?: out)?|spends [^,.;:\n]{3,30}"
    r"|took a job|toiled|trained|training|took up work|worked|working|works|(?:first )?job was|lived|lives)"
    r"(?: (?!as\b|said|that|who)[\w’'-]+){0,6}? as (?:an? |the )?"
    rf"(?P<what>{_NOUN}){_ITS_END}"
)
"""What somebody works as: "has worked since the war as a plumber"."""
_IS = pattern(
    rf"{_BESIDE_TRADE}(?:, [^,.;:\n]{{2,80}},)?(?:,? who)? (?:(?:had|has|will have) been|[Ii]s|[Ww]as|became|becomes"
    rf"|remain(?:s|ed))"
    r"(?: (?:already|also|always|by (?:profession|trade)|first|for (?:many|[\w-]+) years|himself|herself|long|now|once"
    rf"|originally|still|then),?)* (?:an?|her|his|its|one of the|our|the|their"
    rf"|[A-Z]\w+[’']s?) (?P<what>{_NOUN}){_ITS_END}"
)
_IS_BARE = pattern(
    rf"{_BESIDE_TRADE}(?:,? who)? (?:had been|has been|was|is|became|becomes|served as|serves as)"
    r"(?: (?:already|also|first|later|long|now|once|still|then|twice),?)* (?P<what>(?:(?!not )[a-z-]+ ){0,2}?[a-z-]+)"
    r"(?=[.;]| (?:at|before|for|from|in|of|since|under|until|when|with)\b)"
)
"""What somebody is without an article: "has been prime minister since March"."""
_GIVEN_AS = pattern(
    r",? (?:who )?(?:gave|gives|listed|lists|stated) (?:his|her) (?:calling|employment|job|occupation|profession"
    r"|trade) (?:as|to be)"
    rf" (?:that of )?(?:an? |the )?(?P<what>{_NOUN}){_ITS_END}"
    r"|,? whose (?:calling|day job|job|occupation|profession|trade) (?:is|was) (?:that of )?(?:an? |the )?"
    rf"(?P<what2>{_NOUN}){_ITS_END}"
    rf"| the (?P<the>[a-z]+(?: [a-z]+)?)(?=[,.;]| (?:and|from|had|has|of|said|says|was|who)\b)"
    rf"|[’']s (?:\w+ )?(?:career|days|job|life|work|years) as (?:an? |the )?(?P<what3>{_NOUN}){_ITS_END}"
)
"""Other turns: "gave his occupation as plumber", "Ezra the plumber", "Ezra Holm's years as a plumber"."""


def _behind(text: str, end: int) -> Iterator[str]:
    if text[end : end + 1] in _STOPS:
        return
    if (found := _APPOSED.match(text, end)) and not _is_listed(text, found):
        yield from _called(text, found)
    works = (_WORKS_AS,) if text.find(" as ", end, end + 200) >= 0 else ()
    for turn in (_IS, _IS_BARE, *works, _GIVEN_AS):
        if found := turn.match(text, end):
            yield from _called(text, found)
    for told in (_OF, _OWN, _ON_THE_BILL):
        if found := told.match(text, end):
            yield found.lastgroup or ""


_STOPS = frozenset('.;:?!)]”"\n')


def _called(text: str, found: re.Match[str]) -> frozenset[str]:
    """What the one group of a match says that somebody is; no trade that is a surname as well, with a capital."""
    (group,) = (name for name, what in found.groupdict().items() if what and name not in ("once", "one"))
    what, start = found[group], found.start(group)
    if (what[0].isupper() and what.lower() in SURNAMES) or NO_TRADE.match(text, start):
        return frozenset()
    of_what = _OF_WHAT.match(text, start)
    return frozenset({of_what.lastgroup or ""}) if of_what else trades_named(what)


_OF_WHAT = pattern(
    r"(?:[a-z-]+ ){0,2}?(?:"
    r"(?:captain|chief engineer|cook|master|mate|purser|skipper) (?:aboard|of|on) (?:an?|the"
    r"|[A-Z]\w+[’']s) [^,.;:\n]{0,30}?\b"
    r"(?P<sea>barge|boat|ferry|freighter|liner|schooner|ship|sloop|smack|steamer|tanker|trawler|tug|vessel)"
    r"|(?:captain|member) of (?:an?|her|his|its|the|their) [^,.;:\n]{0,40}?(?P<sport>eleven|[Tt]eam|XI)"
    rf"|(?:keeper|manager|operator|owner|proprietor) of (?:an?|her|his|the) (?:[\w-]+ ){{0,2}}?(?:(?P<food>bakery"
    rf"|{EATING})"
    rf"|(?P<shops>{SHOPS})|(?P<land>dairy|farm|orchard|ranch|vineyard))"
    r"|(?:conductor|director|leader|member) of (?:an?|the) [^,.;:\n]{0,30}?(?P<stage>[Bb]and|[Cc]hoir|[Cc]horus"
    r"|[Oo]rchestra"
    r"|Philharmonic|[Qq]uartet|Symphony)"
    r"|(?:business agent|delegate|head|leader|organi[sz]er|president|secretary) of (?:an?|the) [^,.;:\n]{0,40}?"
    r"(?P<labor>(?:[a-z]+ers|[a-z]+men|[A-Z][a-z]+ers|[A-Z][a-z]+men)[’']s? [Uu]nion|(?:Mine|Auto|Steel"
    r"|Dock) ?[Ww]orkers)"
    r"|members? of (?P<politics>Congress|Parliament|the (?:[A-Z]\w+ )?(?:[Cc]ity |[Bb]orough |[Tt]own |[Cc]ounty "
    r"|[Vv]illage )?"
    r"(?:Assembly|Bundestag|Commons|[Cc]ouncil(?! (?:of|on|for))|Diet|House|Knesset|[Ll]egislature|Senate))"
    r"|(?:canon|dean|minister|pastor|rector|vicar) (?:at|of) (?P<faith>(?:All|Christ|Holy|Our|St\.?|Trinity"
    r"|the [A-Z]\w+"
    r" (?:Baptist|Methodist|Presbyterian)?) [^,.;:\n]{0,30}|[^,.;:\n]{0,30}(?:[Cc]athedral|[Cc]hapel|[Cc]hurch"
    r"|[Pp]arish))"
    r"|(?:driver|conductor) (?:of|on) (?:an?|the) (?:[\w-]+ ){0,2}?(?P<roads>bus|cab|lorry|taxi|train|tram|trolley"
    r"|truck)"
    r"|(?:head|principal|superintendent) of (?:an?|the)? ?[^,.;:\n]{0,30}?(?P<school>Academy|[Ss]chools?)"
    r")\b(?![’'])"
)
"""What somebody is, told by what stands behind the word: "master of the steamer", "secretary of the miners' union"."""


def _is_listed(text: str, found: re.Match[str]) -> bool:
    """Whether what stands behind a comma is another of those listed: "Amos Pike, the mayor and the doctor came"."""
    definite = bool(found["one"]) and found["one"] not in ("a ", "an ")
    return definite and not found["once"] and _AND_THE.match(text, found.end()) is not None


_AND_THE = pattern(r"(?: of [^,.;:\n]{2,30})?,? and (?:an?|her|his|the|their|[A-Z])")
_OF = pattern(
    rf"{_BESIDE_TRADE},? (?:of|with) (?:the )?(?:[A-Z][\w.’'&-]* ){{0,4}}(?:"
    r"(?P<fire>(?:[Ff]ire (?:[Bb]rigade|[Dd]epartment|[Ss]ervice)|F\.D\.N\.Y))"
    r"|(?P<police>Police(?: Department| Force| Service)?|Constabulary|C\.I\.D|CID|Flying Squad|Highway Patrol"
    r"|Scotland Yard"
    r"|Sheriff[’']s (?:Department|Office)|State Police|(?:homicide|robbery|traffic|vice) squad)"
    r"|(?P<arms>Artillery|Battalion|(?<!Fire )Brigade|Cavalry|Dragoons|Fusiliers|Grenadiers|Highlanders|Hussars"
    r"|Infantry"
    r"|Lancers|Light Horse|Marine Corps|Marines|Navy|R\.?A\.?F|Regiment|Rifles|Air Force|(?<!Salvation )Army)"
    r"|(?P<stage>(?:Opera|Dance|Repertory|Theatre) Company|Ballet|Choir|Dance Theater|Opera|Orchestra|Philharmonic"
    r"|Quartet"
    r"|Symphony)"
    r"|(?P<sport>Albion|Athletic Club|Cricket Club|F\.?C|Football Club|Golf Club|Hotspur|Rovers|Rowing Club"
    r"|Tennis Club|United"
    r"|Wanderers|(?<=the )[A-Z][a-z]+ (?:Eleven|XI)"
    r"|49ers|Astros|Bengals|Blackhawks|Blue Jays|Braves|Brewers|Broncos|Browns|Bruins|Buccaneers|Bucks|Canadiens"
    r"|Canucks"
    r"|Cavaliers|Celtics|Chargers|Clippers|Colts|Cubs|Diamondbacks|Dodgers|Dolphins|Expos|Flyers|Grizzlies|Islanders"
    r"|Jaguars"
    r"|Knicks|Lakers|Mariners|Marlins|Mavericks|Mets|Nuggets|Oilers|Orioles|Pacers|Packers|Padres|Penguins|Phillies"
    r"|Pistons"
    r"|Raiders|Ravens|Red Sox|Red Wings|Redskins|Sabres|Spurs|Steelers|White Sox|Yankees))\b(?! of [A-Z])"
)
"""Where somebody belongs: "of the Orme Fire Department", "of the Third Hussars"."""
_OWN = pattern(
    r"(?:[’']s? |(?<=[Hh]is )|(?<=[Hh]er ))(?:(?!father|mother|husband|wife|brother|son)[a-z-]+ ){0,2}?(?:"
    rf"(?P<food>bakery|butcher shop|{EATING})"
    rf"|(?!(?:laundry|pharmacy|shop|store)\b)(?P<shops>{SHOPS})"
    r"|(?P<land>(?:apple|barley|bean|cherry|corn|cotton|grape|hop|orange|peach|potato|rice|tobacco|wheat) crop"
    r"|cows|dairy|dairy farm|herd|orchards?|vineyards?|wheat fields)"
    r"|(?P<medicine>(?:dental|medical|veterinary) practice|patients)"
    r"|(?P<law>law (?:firm|office|practice))"
    r"|(?P<faith>congregation|parishioners|pulpit|sermons?)"
    r"|(?P<school>classroom|pupils|(?:first|second|third|fourth|fifth|sixth)-(?:form|grade) class)"
    r"|(?P<sea>fishing boat|lobster (?:boat|pots|traps)|trawler|tugboat)"
    r"|(?P<roads>bus route|mail route|milk round|rickshaw|truck route)"
    r"|(?P<crafts>anvil|forge|lathe|smithy|workbench)"
    r"|(?P<art>bronzes|canvases|easel|etchings|lithographs|paintings|sculptures?|water-?colou?rs)"
    r"|(?P<letters>novels?|novellas?|poems|poetry|short stories|sonnets)"
    r"|(?P<stage>albums?|arias?|ballets?|concertos?|debut album|films|operas?|sitcom|sonatas?|songs|string quartets?"
    r"|Falstaff|Hamlet|Juliet|Lear|Macbeth|Ophelia|Othello|Tosca"
    r"|symphony)"
    r"|(?P<press>byline|columns?|dispatches|editorials|newscast)"
    r"|(?P<sport>backhand|batting average|curveball|earned-run average|fastball|forehand|free throws?|grand slam"
    r"|hat-trick"
    r"|home run|homer|jump shot|knockout|left hook|no-hitter|putts?|penalty kick|rookie season|(?:early|late"
    r"|first-half|second-half|winning) goal|teammates|three-pointers?|touchdowns?"
    r"|wickets)"
    r"|(?P<politics>by-election|constituency|constituents|re-election campaign|Senate seat)"
    rf"|(?P<building>designs? for (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{PLACES}))"
    r"|(?P<science>laboratory|telescope)"
    r"|(?P<arms>battalion|platoon|regiment|squadron)"
    r"|(?P<flight>biplane|cockpit|co-pilot|monoplane))\b(?![’'])"
)
"""What somebody has who has a trade: "Ezra Holm's herd", "her parishioners"."""
_AT_WORK = (
    r"(?P<flight>at the controls(?! of (?:an?|the) (?:[\w-]+ )?(?:bulldozer|crane|excavator|locomotive|train))"
    r"|in the cockpit)"
    r"|(?P<roads>at the throttle|at the wheel of (?:an?|the) (?:[\w-]+ )?(?:bus|cab|lorry|taxi|tram|truck))"
    r"|(?P<sport>behind the plate|in goal|in the nets|in the saddle|on the mound)"
)
_ON_THE_BILL = pattern(
    rf",? (?:{_AT_WORK}|(?P<stage>as (?:the )?(?:[\w-]+ )?(?:accompanist|conductor|narrator|soloist)|at the (?:console"
    r"|harpsichord|organ|piano)|in the (?:lead|leading|name|principal|star|title) (?:part|r[oô]le)"
    r"|on (?:bass|cello|drums|guitar|piano|saxophone|trombone|trumpet|violin)|(?:will )?conduct(?:ed|ing|s)?(?=[,.;]))"
    r"|(?P<law>(?:appearing |appeared )?for the (?:appellants?|Crown|defen[cs]e|petitioners?|plaintiffs?|prosecution"
    r"|respondents?)(?=[,.;])|prosecuting(?=[,.;])|defending(?=, ))"
    r"|(?P<politics>\((?:Cong|D|Dem|I|L|Nat|Prog|R|Rep|U)\.?[-–, ]{1,2}[A-Z][\w. ]{1,18}\)|[DR]-[A-Z][\w.]+(?=[,. ])"
    r"|(?:M\.?P\.?|member) for [A-Z]\w+))(?!\w)"
)
"""What somebody is there for: "with Ada Quill as the soloist", "Mr. Holm, prosecuting,"."""
_AT_WORK_IS = pattern(
    rf"(?:{_AT_WORK}|(?P<stage>at the (?:organ|piano)|in the title r[oô]le)) (?:was|were|sat) $", re.IGNORECASE
)
_KEEPS = pattern(
    r"(?: (?:had|has|now|once|still|\w+ly))* (?:bought|built up|founded|inherited|keeps|kept|manage[ds]|opened"
    r"|operate[ds]|own(?:ed|s)"
    r"|ran|run|runs|set up|started|took over)\b"
)
_KEPT = pattern(
    rf"\b(?:(?P<food>bakery|{EATING})|(?P<shops>{SHOPS})|(?P<land>dairy|farm|orchard|vineyard))"
    r"(?:,? (?:that|which))? (?:(?:Dr|Mr|Mrs|Ms)\. |Miss )?$"
)
"""What somebody keeps: "the little bakery she owns", "the inn that Ada Quill ran"."""
_OF_HIS = pattern(
    r"(?:^|\n|[.?!”] )(?:After|At|Before|Behind|Beside|For|From|In|Inside|On|Outside|To|Up|With)\b[^.;:,\n]{0,40}?"
    r" (?:her|his) (?=[^.;:\n]{3,80}, )"
)
"""What stands before what is somebody's who is named next: "From her pulpit at St. Luke's, Ada Quill"."""
_HONORIFICS = frozenset(
    "Brother Dame Dr Father Frau Herr Lady Lord Madame Messrs Miss Mlle Mme Mr Mrs Ms Prof Professor Rev Reverend "
    "Señor Signor Sir Sister late".split()
)


def _before(text: str, span: Span) -> Iterator[str]:
    start = span.start
    while (word := _word_before(text, start)).rstrip(".") in _HONORIFICS:
        start -= len(word) + 1
    if text.endswith(", ", 0, start):
        yield from _fronted(text, start, span.end)
        if (found := _OF_HIS.search(text, max(0, start - 130), start)) and (own := _OWN.match(text, found.end())):
            yield own.lastgroup or ""
    elif word in ("by", "from", "of", "the"):
        found = _AGENT.search(text, max(0, start - 140), start)
        yield from [found.lastgroup or ""] if found else []
    elif word in ("called", "named") or text.endswith("by the name of ", 0, start):
        found = _SO_CALLED.search(text, max(0, start - 80), start)
        yield from trades_named(found["what"]) if found else ()
    elif word in ("was", "were", "sat"):
        found = _AT_WORK_IS.search(text, max(0, start - 60), start)
        yield from [found.lastgroup or ""] if found else []
    elif word in ("starring", "featuring"):
        yield "stage"
    elif word in ("consecrated", "ordained", "unfrocked"):
        yield "faith"
    else:
        yield from _titled(text, start, word)
    if word in _MAKES:
        yield from _appointed(text, span.end)


def _word_before(text: str, start: int) -> str:
    """The word that stands before a place, with a space between; else nothing."""
    before = text[max(0, start - 30) : start]
    return before.split()[-1] if before[-1:] == " " and not before.isspace() else ""


def _titled(text: str, start: int, word: str) -> Iterator[str]:
    """What stands before a name as a title does: "bus driver Ezra Holm", "the fishermen Ezra Holm and Amos Pike"."""
    if may_be_trade(word) and not (word[0].isupper() and word.lower() in SURNAMES):
        first = _word_before(text, start - len(word) - 1)
        yield from trades_named(word if first in _PREPOSITIONS else f"{first} {word}".lstrip())
    elif word == "and" or word.endswith(("men", "s")):
        found = _SEVERAL.search(text, max(0, start - 80), start)
        yield from trades_named(singular(found["what"])) if found else ()


_PREPOSITIONS = frozenset(
    "about after against and as at before by for from in near of on or than that to under with".split()
)
_SO_CALLED = pattern(
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?P<what>{_NOUN})(?: (?:at|from|in|of) [^,.;:\n]{{2,30}})?,? (?:by the name of"
    rf"|called|named) $"
)
_SEVERAL = pattern(
    r"\b(?P<what>[a-z]+(?: [a-z]+)?(?:men|s)) (?:(?:[A-Z][\w’'-]+\.? ){1,2}[A-Z][\w’'-]+(?:,|,? and) )*$"
)


def _fronted(text: str, start: int, end: int) -> Iterator[str]:
    """What an apposition says before a name and a comma: "A plumber by trade, Ezra Holm", "their lawyer, Ada Quill,".

    Only where it begins the sentence may a verb follow the name.
    """
    clause_start = max(text.rfind(mark, max(0, start - 130), start - 2) + len(mark) for mark in _MARKS)
    if clause_start < max(0, start - 130) + 2 and start > 130:
        return
    clause = text[clause_start : start - 2].lstrip()
    opens = clause[:1].isupper() and (front := _FRONT.match(clause)) is not None
    if opens and front:
        several = bool(front["several"])
        what = clause[front.end() :]
        yield from trades_named(singular_head(what) if several else what) if not _HAS_VERB.search(what) else ()
    elif _ENDS.match(text, end) and not _ADVERBIAL.match(clause) and (found := _ONE_BEFORE.search(clause)):
        what = clause[found.end() :]
        yield from trades_named(what) if not _HAS_VERB.search(what) else ()


_MARKS = (", ", ". ", "; ", ": ", "\n", "“", "— ", "? ", "! ", "” ")
_FRONT = pattern(
    r"(?:(?:Already|As|By (?:calling|profession|trade)|Considered|Formerly|Herself|Himself|Long|Now|Once|Originally"
    r"|Still|Then"
    r"|Until recently|(?:Acclaimed|Apprenticed|Billed|Celebrated|Described|Employed|Hailed|Known|Recogni[sz]ed|Regarded"
    r"|Remembered|Trained|Working)(?: (?:by|in|around|throughout|to|at|from) [^,.;:]{2,40}?| \w+ly)? as),? )?"
    r"(?:(?P<several>[Oo]ne of (?:the|[A-Z]\w+[’']s) )|(?:[Aa]n?|[Tt]he|[A-Z][\w-]+[’']s|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur"
    r"|[Tt]heir) )"
)
_ONE_BEFORE = pattern(
    r"(?<!son of )(?<!daughter of )(?<!brother of )(?<!sister of )(?<!wife of )(?<!widow of )(?<!friend of )"
    r"\b(?:an?|[Tt]he|his|her|its|their|our|my|[A-Z][\w-]*[’']s?) (?=[^,]*$)"
)
_ENDS = pattern(r"[,.;:)—\n]|$| \(| and [A-Z]| — ")
_HAS_VERB = pattern(
    r" (?:are|asked|came|did|had|has|is|made|said|says|told|took|was|went|were|will|[a-z]{3,}ed)\b(?! (?:at|by|in|on"
    r"|to) )"
)
_ADVERBIAL = pattern(
    r"(?:About|According|After|Against|Among|As|Asked|At|Because|Before|Behind|By|Despite|During|For|From|If|In|Like"
    r"|Near|Of|On"
    r"|Since|Through|To|Told|Under|Unlike|When|Where|While|With|Without)\b"
)
_AGENT = pattern(
    r"\b(?:(?P<art>(?:carved|illustrated|painted|sculpted|sculptured) by|(?:busts?|portraits?) by|(?:bronzes|canvases"
    r"|drawings|engravings"
    r"|etchings"
    r"|exhibition of (?:drawings|paintings|photographs|pictures)|frescoes|lithographs|murals?|paintings|photographs"
    r"|sculptures?"
    r"|tapestries|water-?colou?rs|woodcuts) (?:of [^.;:,\n]{3,50} )?by|(?:etchings|water-?colou?rs|woodcuts) of)"
    r"|(?P<letters>translated by|(?:collections? of (?:essays|poems|stories)|novellas?|novels?|poems|poetry"
    r"|short stories|sonnets"
    r"|thrillers?|verses) (?:[^.;:\n]{3,40} )?(?<!ed )(?<!bought )(?<!read )(?<!sold )(?:by|of))"
    r"|(?P<stage>(?:choreographed|choreography|composed|danced|libretto|lyrics|music|score|sung) by|(?:(?:concertos?"
    r"|operas?|sonatas?|songs) (?:by|of))"
    r"|(?:part|r[oô]le)s?\b[^.;:\n]{0,40} (?:acted|danced|filled|played|portrayed|sung|taken)\b[^,.;:\n]{0,30} by"
    r"|(?:[Bb]and|[Cc]hoir|[Cc]horus|[Oo]rchestra|[Ss]ymphony)\b[^.;:\n]{0,40} (?:conducted|directed|led) by)"
    r"|(?P<press>edited by|editorship of)"
    r"|(?P<sport>(?:coached|refereed|ridden|umpired) by|(?:cross|free kick|header|through ball|volley) (?:by|from)"
    r"|(?:goals?|home runs?|homers?|tries|touchdowns?) by)"
    r"|(?P<flight>(?:flown|piloted) by)"
    r"|(?P<sea>skippered by)"
    r"|(?P<law>(?:[Dd]efended|[Pp]rosecuted|represented in court) by)"
    r"|(?P<medicine>(?:operated (?:on|upon)) by)"
    r"|(?P<faith>(?:[Ss]ermon|benediction|invocation)\b[^.;:\n]{0,30} by|(?:baptised|baptized|christened"
    r"|preached) by)) (?:the )?$"
)
"""Whose work it is, or who did it: "the novels of Ada Quill", "piloted by Ezra Holm"."""
_MAKES = frozenset(
    "appointed appoints choose chose elect elected elects engaged hired hires made named names picked picks returned "
    "sent".split()
)


def _appointed(text: str, end: int) -> Iterator[str]:
    if found := _APPOINTED.match(text, end):
        yield from trades_named(found["what"]) if found["what"] else [found.lastgroup or ""]


_APPOINTED = pattern(
    rf"{_BESIDE_TRADE}(?:(?: as| to be)? (?:an?|her|his|its|the|their) (?P<what>{_NOUN}){_ITS_END}"
    r"|(?P<labor> (?:to (?:head|lead)|(?:general )?secretary of|president of) the [^,.;:\n]{0,40}\b(?:union|Union"
    r"|Workers|Brotherhood))\b"
    r"|(?P<politics>(?: back| again)? to (?:Congress|Parliament|Westminster|the (?:Commons|House|Legislature|Senate"
    r"|(?:borough|city|county|town|village) council|Assembly|Dail|Lok Sabha)))\b)"
)
"""What voters and owners make of somebody: "its chief engineer", "to lead the dockers' union"."""
