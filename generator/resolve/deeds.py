"""What somebody does: deeds that tell a trade, that he is alive, and that a court has to do with him."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import Span
from generator.resolve.trades import fields_of
from generator.resolve.years import APPOSITION, states_age


def deeds_of(text: str, span: Span) -> Iterator[str]:
    """The trades of what somebody does, or did once: "threw four touchdown passes", "who taught physics"."""
    if found := _DEED.match(text, span.end):
        trade = next(trade for trade, words in found.groupdict().items() if words)
        yield "sport" if trade == "games" else trade
    if _RUNS.match(text, span.end):
        yield "politics"
    if found := _ONCE_DID.match(text, span.end):
        yield from fields_of(found["what"].casefold())


_DEED = re.compile(
    r"(?:, \d\d,(?: of(?: [A-Z][\w.]*){1,3},?)?|,[^,.;]{2,60},[”\"]?|,)? (?:who )?(?:had |has |also |once )?(?:"
    r"(?P<politics>(?:(?:will|to) run|ran|(?:is|was) running) for (?:Congress|Parliament|the Senate|governor|mayor))"
    r"|(?P<sport>swam|threw (?=for |out |(?:[\w-]+ ){1,2}(?:touchdown|strike|pass|inning|hitter|shutout))|pitched"
    r"|batted|bowled|homered|scored|tackled|kicked|headed in|struck out|shut out|rushed for|intercepted"
    r"|caught (?:[\w-]+ ){1,2}(?:pass|touchdown)|took (?:[\w-]+ ){1,3}wickets"
    r"|won the (?:[\w-]+ )?(?:downhill|slalom|marathon|decathlon|sprint|mile|pole vault|long jump|high jump)"
    r"|(?:played|plays) (?:\w+ )?(?:soccer|football|baseball|basketball|hockey|rugby|cricket|tennis|shortstop"
    r"|center|midfield|goalkeeper))"
    r"|(?P<games>won (?:his|her) \w+ (?:game|match|race|title|bout)|won \d+ (?:games|matches|races|bouts))"
    r"|(?P<stage>sang|sings|danced|conducts|conducted|plays the (?:piano|violin|cello|trumpet|drums|organ|guitar))"
    r"|(?P<art>paints|sculpts)|(?P<faith>preaches)|(?P<roads>drives an? (?:taxi|cab|bus|truck))"
    r"|(?P<letters>(?:wrote|written) an? (?:\w+ )?(?:novel|book of poems))"
    r"|(?P<press>covered the|reported (?:from|on|for)|wrote (?:a column|columns|for The))"
    r"|(?P<law>practiced law))\b"
)
_RUNS = re.compile(
    r"[^.;\n]{0,120}?\b(?:(?:s?he (?:would|will)|to) (?:run|seek (?:election|a seat|the (?:\w+ )?nomination)|stand) "
    r"(?:for|as|in|on)\b|entered the (?:race|primary)\b|(?:his|her) candidacy\b)"
)
"""Behind a candidate: "Ada Quill said on Monday that she would run for Congress"."""
_ONCE_DID = re.compile(
    r"(?:, [^,.;\n]{2,60})?,?(?: who)? (?:had |has |once |first |long |later |now )*"
    r"(?:taught|teaches|(?:began|started (?:out )?|worked|works|trained|made (?:his|her) name"
    r"|(?:won|played|fought|lived|earned) [^,.;\n]{1,40}) as an?)"
    r" (?P<what>[^,.;\n]{3,40})"
)


def is_accused(text: str, span: Span) -> bool:
    """Whether a court has to do with somebody: "was charged with arson", "pleaded guilty", "sentenced Amos Pike"."""
    before = _SENTENCES.search(text, max(0, span.start - 40), span.start)
    return bool(before or _ACCUSED.match(text, span.end))


_ACCUSED = re.compile(
    r"(?:(?:, [^,.;\n]{2,80}){1,2},|,)? (?:who )?(?:"
    r"(?:was|is|has been|had been) (?:\w+ )?(?:charged (?:\w+ )?with|convicted|indicted|sentenced|arraigned|acquitted"
    r"|held (?:on|in|without)|found guilty|arrested (?:\w+ ){0,3}(?:and|in|on|for|as)\b)"
    r"|(?:has )?(?:pleaded|pleads) (?:not )?guilty|confessed|escaped from (?:jail|prison)|faces (?:trial|charges)"
    r"|(?:has )?served (?:\w+ )?(?:years|months) (?:in (?:prison|jail)|at \w+) for)\b"
)
_SENTENCES = re.compile(r"\b(?:sentenced|convicted|indicted|arraigned|acquitted) (?:[A-Z][a-z]+\. )?$")


def acts(text: str, span: Span) -> bool:
    """Whether somebody says or does something there, or has an age: is alive."""
    return bool(_ACTS.match(text, span.end) or states_age(text, span) or speaks(text, span))


def speaks(text: str, span: Span) -> bool:
    """Whether a verb of speech stands before the name."""
    return bool(_ACTED_BEFORE.search(text, max(0, span.start - 12), span.start))


_ACTS = re.compile(
    rf"{APPOSITION} (?:also |later |then |\w+ly )?(?:said|says|told|testified|asked|announced|arrived|plans|will|"
    r"teaches|lives|works|drives|owns|cooks|hopes|wants|expects|believes|won|wins|called|spoke|replied|answered|added|"
    r"meets|met|signed|visited|resigned|took|takes|promised|warned|denied)\b"
    r"|[^.;\n]{0,60} (?:and|who) now [a-z]+s\b"
    rf"|{APPOSITION} (?!buried|died)"
    r"(?:(?:was |were )?[a-z]+ed|was chosen|was sworn|rose|spoke|sat|stood|flew|drove|rode|ran|began|gave|made|led"
    r"|came|went|left|wrote)\b"
    r"[^.,;\n]{0,60}? on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b"
)
_ACTED_BEFORE = re.compile(r"\b(?:said|says|asked|added|told|replied|answered|recalled) $")
