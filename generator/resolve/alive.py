"""Whether an article shows somebody alive at its time."""

from __future__ import annotations

import re

from generator.model import Span
from generator.resolve.lives import tells_age
from generator.resolve.verbs import DAY, Verb, third_person, verbs_behind
from generator.resolve.years import APPOSITION


def acts(text: str, span: Span) -> bool:
    """Whether somebody says or does something there, or has an age: is alive."""
    return bool(
        _SAYS.match(text, span.end)
        or any(_is_of_now(text, verb) for verb in verbs_behind(text, span.end))
        or _BEHIND.match(text, span.end)
        or (_LAST_BEFORE.search(text, max(0, span.start - 30), span.start) and _BEFORE.search(text, *_before(span)))
        or speaks(text, span)
        or tells_age(text, span)
    )


def speaks(text: str, span: Span) -> bool:
    """Whether a verb of speech stands before the name."""
    return bool(_ACTED_BEFORE.search(text, max(0, span.start - 12), span.start))


def _before(span: Span) -> tuple[int, int]:
    return max(0, span.start - 80), span.start


def _is_of_now(text: str, verb: Verb) -> bool:
    """Whether what a verb tells goes on, has just been, or is to come: "is visiting", "resigned on Friday"."""
    form, helpers = verb.form, set(verb.helpers.split())
    if form in _OF_THE_DEAD or _TO_THE_DEAD.match(text, verb.end):
        return False
    if form == "is":
        return bool(_IS_NOW.match(text, verb.end))
    if form.endswith("ing"):
        return "is" in helpers
    if form == "been":
        return "has" in helpers and bool(_DONE_TO.match(text, verb.end))
    if helpers & {"has", "will"}:
        return True
    if form.endswith("s") and form != "was":
        return form in _DOES or bool(helpers & {"now", "still"} or _SOON.match(text, verb.end))
    if form == "was":
        return bool(_DONE_TO.match(text, verb.end)) and _is_recent(text, verb)
    return (form.endswith("ed") or form in _DID) and (form == "pleaded" or _is_recent(text, verb))


def _is_recent(text: str, verb: Verb) -> bool:
    """Whether the clause tells a day of the week, "yesterday", "this morning" or the like."""
    return bool(_WHEN.search(verb.helpers) or _THEN.match(text, verb.end))


_RECENT = (
    rf"(?:(?:on |last |this |early |late )*{DAY}|yesterday|(?:earlier |later )?today|tonight"
    r"|(?:last|this) (?:afternoon|evening|fall|month|morning|night|spring|summer|week|weekend|winter))\b"
)
_WHEN = re.compile(_RECENT)
_THEN = re.compile(rf"(?:(?! (?:that|what|when|where|which|who|whose) )[^.,;:\n“”\"]){{0,90}}? {_RECENT}")
_SOON = re.compile(r"[^.;\n“”\"]{0,80}? (?:tomorrow|tonight|next (?:month|week))\b")
_SAYS = re.compile(
    rf"{APPOSITION} (?:also |later |then |\w+ly )?(?:added|announced|answered|arrived|asked|believes|called|cooks"
    r"|denied|drives|expects|hopes|lives|meets|met|owns|phoned|plans|promised|replied|resigned|said|says|signed|spoke|takes"
    r"|teaches|telephoned|testified|told|took|tweeted|visited|wants|warned|wins|won|works)\b"
)
_ACTED_BEFORE = re.compile(r"\b(?:said|says|asked|added|told|replied|answered|recalled) $")
_OF_THE_DEAD = frozenset(
    "being buried died fascinated influenced inspired lay lies lying missing rests resting".split()
)
"""What tells nothing of the living: "is missing", "lies in the churchyard", "has inspired"."""
_TO_THE_DEAD = re.compile(
    r" (?:be |been |being |posthumously )*(?:buried|celebrated|commemorated|exhumed|honou?red|mourned"
    r"|reburied|remembered)"
    r"|[^.,;\n]{0,30} posthumously"
)
_DOES = {
    third_person(verb)
    for verb in (
        "agree aim arrange arrive attend await chair coach collect command commute complain concede cook cover decline "
        "deliver deny disagree doubt drive earn edit enjoy expect face farm fear feel fish fly handle hate head help "
        "hike hope insist intend jog keep knit lack lead like listen live manage meet mow negotiate object operate "
        "oppose oversee own plan plead practice predict prefer prepare preside promise propose raise recommend refuse "
        "resign retire run say seek sell serve share sleep speak spend study supervise support suspect swim take teach "
        "tend testify think train travel try urge use visit vow wait walk want watch welcome win wish work worry"
    ).split()
}
"""What papers tell in the present of the living alone; the dead still write, argue, play and paint."""
_DID = frozenset(
    "began bought broke brought came caught chose cut did drove fell flew fought found gave got had heard held "
    "hit kept laid led left lost made met paid put ran rode rose sang sat saw sent shot sold spent spoke stole "
    "stood struck swam swore taught threw told took went withdrew woke won wore wrote".split()
)
_IS_NOW = re.compile(
    r" (?:also |now |still |\w+ly )?(?:able|due|eager|expected|free|hopeful|ill|in (?:custody|jail|town|the hospital)"
    r"|likely|on (?:bail|(?:his|her) way|strike|trial|vacation)|out (?:of jail|on bail)|ready|reluctant|scheduled|set"
    r"|unlikely|willing) "
)
_DONE_TO = re.compile(
    r" (?:also |again |\w+ly )?(?:accused|acquitted|admitted|appointed|arraigned|arrested|asked|assigned|booked"
    r"|charged|chosen|cited|cleared|confirmed|convicted|declared|deported|detained|discharged|dismissed|elected"
    r"|engaged|expelled|fined|fired|freed|granted|hired|ill|in (?:custody|jail)|indicted|injured|installed"
    r"|interviewed|introduced|invited|jailed|married|named (?!for|after|in (?:memory|honou?r))|nominated|ordered"
    r"|ousted|promoted|questioned|re-?elected|released|rescued|robbed|sentenced|signed|sued|suspended|sworn"
    r"|taken to|treated)\b"
)
"""What is done to the living alone: "was arrested", "has been named head coach"; no "was honored", "named for"."""
_LAST_BEFORE = re.compile(r"(?:,|ed|ing|by|for|(?i:day|morning|night|week)) (?:[A-Z]\w+\.? ){0,2}$")
"""How all that ends which `_BEFORE` finds; a quick test."""
_BEHIND = re.compile(
    r"[’']s (?:\w+ )?(?:attorney|campaign|lawyer|solicitor|spokesm[ae]n|spokeswoman)\b"
    rf"|{APPOSITION} (?:declined to comment|could not be reached|did not (?:reply|respond|return))"
    r"|[^.;\n]{0,60} (?:and|who) (?:now|still) (?!was)[a-z]+s\b|(?:, who)? writes: "
    r"| (?:are|have) (?:occupying|picketing|striking)"
)
"""What else stands behind the name of the living: "’s lawyer", "declined to comment"."""
_BEFORE = re.compile(
    rf"(?:\b(?:are|is) (?:charging|detaining|holding|hunting|interviewing|questioning|seeking|suing)"
    r"|\b(?:have|has) (?:arrested|charged|detained|hired|indicted|interviewed|invited|questioned)"
    rf"|(?:^|\n|[.”\"] )(?:Last night|On {DAY}|This (?:morning|week)|Today|Yesterday),?"
    r"|\b[Rr]eached (?:at|by|in|on)\b[^.;\n]{3,40},|\b(?:attorney|lawyer|spokesman|spokeswoman) for"
    r"|\b(?:demonstrators|protesters|rebels|strikers|workers) led by) (?:[A-Z]\w+\.? ){0,2}$"
)
"""Before the name of the living: "detectives are questioning", "Reached by telephone,"."""
