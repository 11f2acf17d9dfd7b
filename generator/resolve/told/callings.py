"""What somebody does: trades, titles and their words, as roles and appositions tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from generator.model import Span
from generator.names import TITLES, fold
from generator.patterns import pattern
from generator.resolve.told.chain import written_out
from generator.resolve.told.trades import NO_TRADE, trade_in

OFFICES = frozenset(
    "minister secretary senator governor mayor premier chancellor king queen prince princess emperor lawmaker "
    "congressman congresswoman representative ambassador taoiseach emir sultan shah undersecretary cabinet senate "
    "congress parliament government".split()
)
"""Words of public offices; a president may be a company's."""
_SETTLED = frozenset("medicine school food crafts fire police shops land".split())
_OF_A_TOWN = frozenset("city county town village".split())
_WORD = pattern(r"[a-z]+")


def is_of_a_town(role: str) -> bool:
    """Whether a role is that of a town's officer: "town clerk"."""
    place, _, office = role.rpartition(" ")
    return place in _OF_A_TOWN and office in ("assessor", "clerk", "commissioner", "manager", "treasurer")


def is_settled(trades: Set[str], roles: Iterable[str]) -> bool:
    """Whether somebody has a trade that people follow in one town, or an office of one: "city health officer"."""
    return (bool(trades) and trades <= _SETTLED) or any(role.split()[0] in _OF_A_TOWN for role in roles)


def predicates_of(text: str, span: Span) -> Iterator[tuple[str, bool]]:
    """What a sentence says that somebody is: "chief of police" of "Ralph Tucci, 44, becomes chief of police".

    With it, whether he comes to it now. "Was mayor for six years" makes somebody a former mayor.
    """
    if found := _NAMED_AS.match(text, span.end):
        named = _NAMES.search(text, max(0, span.start - 60), span.start)
        yield from [(written_out(fold(found["role"])), True)] if named else []
    found = _PREDICATE.match(text, span.end)
    role = written_out(fold(found["role"] or f"member of the {found['body']}")) if found else ""
    heads, _ = parts_of_roles([role])
    if found and (found["body"] or heads & (TITLES | OFFICES) or trade_in(_PREPOSITION.split(role)[0])):
        gone = _WAS.search(text, span.end, found.end()) and _GONE.match(text, found.end())
        yield f"former {role}" if gone else role, bool(_COMES.search(text, span.end, found.end()))


_PREDICATE = pattern(
    r"(?:(?:, [^,.;]{2,100}){1,2},|,)? (?:who )?"
    r"(?:(?:was )?sworn (?:in )?(?:on \w+ )?as|(?:retired|resigned|stepped down) (?:on \w+ |today )?as|"
    r"(?:was|is) (?:re-?)?(?:named|elected|appointed|chosen|made|confirmed|hired|installed)(?: (?:on \w+|today))?|"
    r"(?:is|was)(?! (?!acting|commanding|managing)[a-z]+ing\b)|became|becomes|will be|remains|serves as|served as)"
    r"(?: as| to be)? (?:an? |the |its |their )?"
    r"(?P<role>(?!(?:in|at|on|from|with|not|given|shown|sent|offered|handed) )(?:[\w'’-]+ ){0,6}?[\w'’-]+)"
    r"(?=[,.;]| (?:in|and|on|at|by|for|after|since|until|from|who|but) | \w+ years (?:ago|before|later)\b|$)"
    r"|(?:(?:, [^,.;]{2,80}){1,2},)? (?:who )?(?:was |is )?(?:re-?)?elected to the (?P<body>(?:[\w'’-]+ )?[\w'’-]+)\b"
)
_NAMES = pattern(
    r"\b(?:named|appointed|approved|chose|chosen|picked|nominated|elected|confirmed|installed|selected|designated)"
    r"(?: (?!as\b|to\b)[\w.’-]+){0,4} $"
)
_NAMED_AS = pattern(
    r"(?:, [^,.;\n]{2,80},)? (?:as|to be|to serve as) (?:an? |the |its |their |his |her )?"
    r"(?P<role>(?:[\w'’-]+ ){0,6}?[\w'’-]+)(?=[,.;]| (?:in|on|at|after|since|until|from|who|but)\b|$)"
)
"""Between "the assembly approved" and what somebody is to be: "Ada Quill, a chemist, as minister of mines"."""
_COMES = pattern(r"\b(?:becomes|became|sworn|named|elected|appointed|chosen|made|confirmed|hired|installed|will be)\b")
_WAS = pattern(r" (?:was|served as) (?:the |its |their )?[\w ’'-]+$")
_GONE = pattern(r" (?:for (?:[\w-]+ ){1,3}(?:years|terms)|until|from \d{4})\b")
FORMER = pattern(r"(?:(?:a|an|the) )?(?:former|ex|onetime|longtime former)\b")


def parts_of_roles(roles: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns of roles, and their other telling words: "chief economist of the fund" has "economist" and "fund"."""
    heads, words = set(), set()
    for role in roles:
        before, *behind = _PREPOSITION.split(role)
        title = _WORD.findall(before)
        heads |= set(title[-1:])
        words |= {word for word in [*title[:-1], *_WORD.findall(" ".join(behind))] if len(word) > 3}
    return frozenset(heads), frozenset(words - _COMMON)


FOREBEARS = frozenset("father mother grandfather grandmother stepfather ancestor".split())
"""Whom an article names as somebody's forebear, it does not call by surname alone."""
KIN = FOREBEARS | frozenset(
    "son daughter brother sister husband wife widow widower cousin uncle aunt nephew niece grandson granddaughter "
    "heir survivor friend neighbor guest".split()
)
"""Nouns that say whose somebody is, and not what."""
NEIGHBORS = frozenset(
    "admirer client companion critic customer enemy fan foe follower opponent parent partner patient pupil relative "
    "rival suspect target tenant victim".split()
)
"""Others of whom one speaks by what somebody else is: "a critic of the police"."""


def own_words(role: str, text: str, spans: Iterable[Span]) -> str:
    """A role or an apposition without what others are, or nobody: "a banker and " of "a banker and a judge's daughter".

    Before a comma it is all one's own: "the daughter of a judge, Amos Orr,"; but not behind "through".
    """
    before = [span for span in spans if text.endswith(f"{role}, ", 0, span.start)]
    if any(_is_governed(text, span.start - len(role) - 2, span.end) for span in before):
        return ""
    own = bool(before)
    return NO_TRADE.sub("", role if own else _OF_ANOTHER.sub("", role))


def _is_governed(text: str, start: int, end: int) -> bool:
    """Whether what stands before a name is somebody else: "Through his lawyer, Ezra Holm said"."""
    return text[end : end + 1] == " " and _THROUGH.search(text, max(0, start - 30), start) is not None


_THROUGH = pattern(
    r"(?:^|\n|[.!?”] )(?:According to|Accompanied by|Asked by|Like|Through|Unlike|With|Without)"
    r" (?:an?|her|his|the|their) $"
)
_OF_ANOTHER = pattern(
    rf"\b(?:{'|'.join(sorted(KIN | NEIGHBORS))}) (?:of|to)\b.*"
    rf"|\b[\w-]+ (?:buff|enthusiast|fan|lover)\b"
    rf"|\b[\w-]+(?:[’']s|s?[’']) (?:[\w-]+ )?(?:{'|'.join(sorted(KIN))})\b"
)


def forebears(role: str) -> frozenset[str]:
    """The forebears that a role names."""
    return parts_of_roles([fold(role)])[0] & FOREBEARS


_PREPOSITION = pattern(r" (?:of|for|at|in|to|from|on|with|who|and) ")
_COMMON = frozenset(
    "former late then that this with from into over their first last chief senior deputy acting".split()
)
