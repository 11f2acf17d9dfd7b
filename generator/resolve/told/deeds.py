"""What somebody does that tells a trade: "delivers babies", "shod horses"; and that a court has to do with him."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Span
from generator.patterns import pattern
from generator.resolve.told.callings import KIN, NEIGHBORS
from generator.resolve.told.deed_words import PAPERS, PLACES, trades_of
from generator.resolve.told.trades import fields_of
from generator.resolve.told.trades_told import trades_told
from generator.resolve.told.verbs import BESIDE_DEED, joined_to, verb_at_once, verbs_behind


def subjects_of(
    text: str, starts: Sequence[int], spans: Sequence[Span], pronouns: Iterable[re.Match[str]]
) -> Iterator[Span]:
    """Where somebody is named or meant by "he" and "his": the mentions, the pronouns, and those that follow these.

    A pronoun that follows another means the same one until somebody else is named (`starts`) or spoken of.
    """
    yield from spans
    for first in pronouns:
        yield Span(*first.span())
        stop = text.find("\n", first.end())
        following = starts[bisect_left(starts, first.end()) :][:1]
        stop = min(len(text) if stop < 0 else stop, first.end() + 300, *following)
        other = _SOMEBODY.search(text, first.end(), stop)
        of_one_sex = _SHE if first[0].strip().casefold() in ("she", "her") else _HE
        for same in of_one_sex.finditer(text, first.end(), other.start() if other else stop):
            yield Span(*same.span())


_HE = pattern(r"\b[Hh]e\b|\b[Hh]is (?=[a-z])")
_SHE = pattern(r"\b[Ss]he\b|\b[Hh]er (?=[a-z])")
_SOMEBODY = pattern(
    rf"[“”]|\b(?:{'|'.join(sorted(KIN | NEIGHBORS))}|boss|boy|chairman|chief|child|colleague|director|doctor|driver"
    rf"|girl|judge"
    r"|lawyer|man|manager|mayor|minister|nurse|officer|official|owner|player|policeman|president|prosecutor|reporter"
    r"|spokes\w+"
    r"|student|teacher|woman|youth)\b(?![’']s? )"
)


def deeds_of(text: str, span: Span) -> Iterator[str]:
    """The trades of what somebody does, did once or made: "threw four touchdown passes", "six bronzes by Ada Quill"."""
    yield from trades_told(text, span)
    at_once = verb_at_once(text, span.end)
    for verb in dict.fromkeys([*verbs_behind(text, span.end), *([at_once] if at_once else [])]):
        if trades := trades_of(verb.form, text, verb.end):
            yield from trades
            yield from (trade for other in joined_to(text, verb) for trade in trades_of(other.form, text, other.end))
    if found := _BEHIND.match(text, span.end):
        yield _TRADE_OF.get(found.lastgroup or "", found.lastgroup or "")
    if found := _MADE_BY.search(text, max(0, span.start - 90), span.start):
        yield found.lastgroup or ""
    if found := _ARGUING.search(text, max(0, span.start - 150), span.start):
        yield from trades_of(found["form"].casefold(), text, found.end("form"))
    if _RUNS.match(text, span.end) and not _ASKED.search(text, max(0, span.start - 30), span.start):
        yield "politics"
    if found := _ONCE_DID.match(text, span.end):
        yield from fields_of(found["what"].casefold())


_BEHIND = pattern(
    r",? \(?(?:(?P<politics>M\.?P|M\.?L\.?A|M\.?E\.?P|M\.L\.C|T\.D)|(?P<law>[KQ]\.?C)"
    r"|(?P<medicine>M\.?D|M\.B|D\.D\.S|D\.V\.M|[FM]\.R\.C\.[PS]|R\.N)"
    r"|(?P<faith>D\.D|S\.J|O\.F\.M|O\.S\.B)|(?P<arms>U\.S\.(?:M\.C|N)|R\.A\.F|R\.N\.R)"
    r"|(?P<building>A\.I\.A|[AF]\.?R\.?I\.?B\.?A)|(?P<science>F\.R\.S)|(?P<art>A?\.?R\.A))\b\.?(?=[,;:)\n]| \(|$)"
    r"|(?: \(|, )(?P<party>C\.P\.M|CPI|Conservative|Con|Fianna Fail|Fine Gael|Janata|Labou?r|Lab|Liberal|Lib"
    r"|Socialist|Tory)\.?\)"
    rf"|,? (?:of|with) (?:[Tt]he )?(?:[A-Z]\w+ )?(?P<press>{PAPERS})(?= (?:said|asked|reported|wrote)|[,.]| in [A-Z])"
    r"|,? (?:of|with) (?:the )?(?P<fire>Engine|Hook and Ladder|Hose|Ladder|Truck) (?:Co\.|Company)"
    r"|(?:, \d\d)?, (?:the )?(?:\w+ )?(?:cashier|chairman|director|general manager|head|manager|owner|partner"
    r"|president|proprietor|secretary"
    r"|treasurer|vice[ -]president)(?: and \w+)? (?:at|in"
    r"|of) (?:the )?(?:[A-Z&][\w.’'&-]* ){0,5}(?P<business>Airlines|Airways|Bank"
    r"|Bros|Brothers|Co|Company|Corp|Corporation|Enterprises|Holdings|Inc|Industries|Insurance|Ltd|Mills|Motors|Oil"
    r"|Railroad"
    r"|Railway|Steel|Stores|Trust|Works)\b(?! of [A-Z])"
    r"|[’']s (?:[a-z-]+ ){0,2}(?:(?P<canvas>bronzes|canvases|etchings|lithographs|paintings|sculptures?|watercolou?rs)"
    r"|(?P<verse>novels?|poems|poetry|short stories|sonnets|verse)"
    r"|(?P<oven>bakery|butcher shop|café|restaurant|tavern)|(?P<flock>parishioners|sermons?)"
    r"|(?P<sick>patients)|(?P<herd>cows|dairy|herd|orchards?|vineyards?)"
    r"|(?P<counter>barber ?shop|drugstore|grocery)"
    r"|(?P<music>ballets?|concertos?|operas?|sonatas?|string quartets?|symphony)"
    r"|(?P<game>backhand|curveball|fastball|forehand|free throws?|grand slam|hat-trick|home run|homer|jump shot"
    r"|knockout|putts?|three-pointers?|touchdowns?|wickets))\b"
)
_TRADE_OF = {
    "canvas": "art", "counter": "shops", "flock": "faith", "game": "sport", "herd": "land", "music": "stage",
    "oven": "food", "party": "politics", "sick": "medicine", "verse": "letters",
}  # fmt: skip
"""What else stands behind a name: "M.D.", "(Labour)", "of The Sentinel", ", treasurer of the Orme Button Company"."""
_MADE_BY = pattern(
    r"(?:\b(?:(?P<art>bronzes|canvases|drawings|engravings|etchings|frescoes|lithographs|murals?|oils|paintings?"
    r"|photographs"
    r"|sculptures?|statues?|tapestries|watercolou?rs?|woodcuts)"
    r"|(?P<letters>novellas?|novels?|poems?|short stories|sonnets|thrillers?|verses)"
    r"|(?P<stage>arias?|ballets?|concertos?|(?:choir|chorus|concert|orchestra|symphony)\b[^.;\n]{0,40} (?:conducted"
    r"|directed|led)"
    r"|choreographed|(?:film|movie|musical|play|production)s?\b[^.;\n]{0,40} directed|music|operas?|sonatas?|songs?"
    r"|symphony)"
    r"|(?P<sport>free throws?|(?:field )?goals?|hat-trick|home runs?|homers?|touchdowns?|tries)"
    rf"|(?P<building>(?:{PLACES})\b[^.;\n]{{0,30}} designed)"
    r") by|(?P<politics>[Qq]uestions? in the House by)) (?:the (?:late )?(?:[a-z-]+ ){0,2}|[A-Z]\w+\. )?$"
)
"""Before a name, what somebody made: "six bronzes by Ada Quill", "a homer by Ezra Holm"."""
_ARGUING = pattern(
    r"(?:^|\n|[.?!”\"] )(?:(?:After|As|Before|Besides|Between|By|For|Since|Until|When|While) "
    r"(?:s?he (?:\w+ly )?(?:had |has |was )?(?=[a-z]))?)?(?P<form>[A-Z][a-z]+ing"
    r"|(?<= )[a-z]+) [^.;:\n]{3,110}, (?:(?:[A-Z][a-z]+\. |Miss ))?$"
)
"""A sentence that begins with what somebody does: "Arguing for the tenants, Ada Quill", "Since she took over the"."""
_RUNS = pattern(
    r"[^.;\n]{0,120}?\b(?:(?:s?he (?:would|will)|to) (?:run|seek (?:election|a seat|the (?:\w+ )?nomination)|stand) "
    r"(?:for|as|in|on)\b|entered the (?:race|primary)\b|(?:his|her) candidacy\b)"
)
"""Behind a candidate: "Ada Quill said on Monday that she would run for Congress"."""
_ASKED = pattern(r"\b(?:ask|beg|press|urge|want)(?:ed|s)? (?:[A-Z][a-z]+\. )?$")
"""Before one who has not said that he will: "asked Dr. Quill to run for mayor"."""
_ONCE_DID = pattern(
    rf"{BESIDE_DEED},?(?: who)? (?:had |has |once |first |long |later |now )*"
    r"(?:taught|teaches|(?:began|started (?:out )?|worked|works|trained|qualified|was (?:employed|apprenticed)"
    r"|(?:was apprenticed|is apprenticed) to|made (?:his|her) name|(?:won|played|fought|lived|earned) [^,.;\n]{1,40})"
    r" (?:as )?(?:an?|the)) (?P<what>(?:(?! (?:at|for|in|of|when|who|with)\b)[^,.;\n]){3,40})"
)


def is_accused(text: str, span: Span) -> bool:
    """Whether a court has to do with somebody: "was charged with arson", "pleaded guilty", "sentenced Amos Pike"."""
    before = _SENTENCES.search(text, max(0, span.start - 40), span.start)
    return bool(before or _ACCUSED.match(text, span.end) or _FOUND_GUILTY.match(text, span.end))


_ACCUSED = pattern(
    r"(?:(?:, [^,.;\n]{2,80}){1,2},|,)? (?:who )?(?:"
    r"(?:was|is|has been|had been) (?:\w+ )?(?:charged (?:\w+ )?with|convicted|indicted|sentenced|arraigned|acquitted"
    r"|held (?:on|in|without)|found guilty|arrested (?:\w+ ){0,3}(?:and|in|on|for|as)\b)"
    r"|(?:has )?(?:pleaded|pleads) (?:not )?guilty|confessed|escaped from (?:jail|prison)|faces (?:trial|charges)"
    r"|(?:has )?served (?:\w+ )?(?:years|months) (?:in (?:prison|jail)|at \w+) for)\b"
)
_FOUND_GUILTY = pattern(
    r" guilty of (?:\w+ )?(?:arson|blackmail|burglary|embezzlement|extortion|forgery|fraud|larceny|manslaughter|murder"
    r"|robbery|smuggling|theft)\b"
)
_SENTENCES = pattern(r"\b(?:sentenced|convicted|indicted|arraigned|acquitted) (?:[A-Z][a-z]+\. )?$")
