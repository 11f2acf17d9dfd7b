"""Which office a role tells of, on the page of a country: that of a "Soviet foreign minister" is a foreign minister's.

A role is what an article or an editor wrote, and no more is read into it: what is not plainly one of the first three
of `OFFICES` is among the last two.
"""

from __future__ import annotations

import re
from functools import cache

from generator.names import fold
from generator.places import places

LEADERS = "Leaders"
"""Heads of state and of government, and whom an article calls the country's leader."""
FOREIGN_MINISTERS = "Foreign ministers"
ENVOYS = "Ambassadors and envoys"
OTHER_OFFICES = "Other offices"
NO_OFFICE = "Everyone else"
OFFICES = (LEADERS, FOREIGN_MINISTERS, ENVOYS, OTHER_OFFICES, NO_OFFICE)
"""In the order in which a page has them. A role that tells of several counts as the first of them."""

_TIMES = "former|ex|late|then|acting|interim|caretaker|outgoing|new|first|second|third|last|current|longtime|veteran"
_SINCE = r"(?: (?:until|from|since|in|after|before) .*\d.*)?"
_HEADS = "president|prime minister|king|emperor|emir|sultan|shah|head of (?:state|government)"
_LEADERS = "(?:supreme |paramount )?leader|ruler|dictator"
_FOREIGN = (
    "foreign(?: affairs)? minister|external affairs minister|"
    "(?:minister of|minister for|secretary of state for) (?:foreign|external) (?:affairs|relations)"
)
_ENVOYS = "ambassador|(?:permanent )?representative (?:at|to)|(?:special )?envoy|charge d'affaires|consul"
_OFFICES = (
    "president|premier|chancellor|minister|secretary|undersecretary|governor|mayor|senator|congress(?:wo)?man|lawmaker|"
    "representative|commissioner|ambassador|envoy|speaker|chair(?:wo)?man|chief|head|leader|commander|prosecutor|"
    "attorney general|adviser|advisor|spokes(?:wo)?man|spokesperson|negotiator|administrator|judge|justice"
)
_TITLES_OF_SOME = (
    (_HEADS, "premier", lambda code: code not in ("AU", "CA", "ZA")),  # whose provinces have premiers
    (_HEADS, "(?:federal )?chancellor", lambda code: code in ("AT", "DE")),
    (_FOREIGN, "secretary of state", lambda code: code == "US"),
    (_FOREIGN, "foreign secretary", lambda code: code in ("GB", "MX", "PH")),  # elsewhere a minister's first official
)
_PARTS = re.compile(r"(?i)engl|scot|wales|welsh|n(orthern|\.) ?ir")
"""Names by which the gazetteer knows the United Kingdom; their ministers are not the kingdom's."""


def office_of(role: str, code: str) -> str:
    """Which of `OFFICES` a role tells of, for one who stands for the country with this code."""
    phrases = re.split(r",| and |;", fold(role))
    return min((_office(phrase.strip(), code) for phrase in phrases), key=OFFICES.index)


def _office(phrase: str, code: str) -> str:
    return next((office for office, pattern in _patterns(code) if pattern.match(phrase)), NO_OFFICE)


@cache
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the role of each office begins with, or is as a whole, in a country."""
    own = _names(code)
    before = rf"(?:(?:the|{_TIMES}|(?:{own})\.?(?:'s)?)[ -]+)*"
    its = rf"(?: of (?:the )?(?:{own})\b)"
    heads, foreign = (
        "|".join([titles, *(title for of, title, has in _TITLES_OF_SOME if of == titles and has(code))])
        for titles in (_HEADS, _FOREIGN)
    )
    return (
        (LEADERS, re.compile(rf"{before}(?:{heads}|head of the (?:{own}) (?:state|government)){its}?{_SINCE}$")),
        (LEADERS, re.compile(rf"(?=.*\b(?:{own})\b){before}(?:{_LEADERS}){its}?{_SINCE}$")),
        (FOREIGN_MINISTERS, re.compile(rf"{before}(?:{foreign})(?:{its}|(?! (?:of|for)\b))(?![\w'-])")),
        (ENVOYS, re.compile(rf"{before}(?:{_ENVOYS})(?![\w'])")),
        (OTHER_OFFICES, re.compile(rf"(?:(?!of |to |for |in |at |by )\S+ )*?(?:{_OFFICES})(?![\w'])")),
    )


def _names(code: str) -> str:
    """What a country and its people are called, as alternatives of a pattern."""
    place = places().get(code)
    names = (place.name, *place.aliases, *place.adjectives, *place.demonyms) if place else ()
    folded = {fold(name) for name in names if not _PARTS.match(name)}
    return "|".join(re.escape(name) for name in sorted(folded, key=lambda name: (-len(name), name))) or "(?!)"
