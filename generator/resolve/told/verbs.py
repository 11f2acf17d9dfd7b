"""The verb of which somebody is the subject, and the forms that English verbs have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.patterns import pattern
from generator.word_lists import tables_of


class Verb(NamedTuple):
    """What stands behind a name: "has long delivered" is the verb "delivered" with the helpers "has long"."""

    helpers: str
    form: str
    end: int
    """Where the text goes on behind it."""


@lru_cache(maxsize=64)  # asked for trades and for acts
def verbs_behind(text: str, end: int) -> tuple[Verb, ...]:
    """The verbs behind a name that ends at `end`, over an apposition and helpers: of a clause with "who", and its own.

    Before a participle "was" is one: "was optioned".
    """
    behind = (_VERB.match(text, end), _VERB_BEHIND_CLAUSE.match(text, end))
    return tuple(Verb(found["helpers"], found["form"], found.end()) for found in behind if found)


def verb_at_once(text: str, end: int) -> Verb | None:
    """The verb that stands right behind a name and a comma or "who", where what follows may look like an apposition."""
    found = _VERB_AT_ONCE.match(text, end)
    return Verb(found["helpers"], found["form"], found.end()) if found else None


def joined_to(text: str, verb: Verb) -> Iterator[Verb]:
    """What "and" joins to a verb in its clause, and has its ending: "baked" of "drove a bus and baked at night"."""
    stop = _CLAUSE_END.search(text, verb.end, verb.end + 160)
    for joined in _AND.finditer(text, verb.end, stop.start() if stop else verb.end + 160):
        if verb.form.endswith("s") == joined[1].endswith("s") and not joined[1].endswith("ing"):
            yield Verb("", joined[1], joined.end())


_CLAUSE_END = pattern(r"[,.;:\n“\"]| (?:that|when|where|which|while|who|whose) ")
_AND = pattern(r" and (?:\w+ly |later |now |once |then )?([a-z]+(?:-[a-z]+)?)\b")


DAY = r"(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day"
BESIDE_DEED = (
    r"(?:,? (?:Jr\.|Sr\.|I{2,3}|IV)(?=[ ,]),?)?(?:,? \(?\d\d\b\)?,?)?(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,?)?"
    r"(?: \([^()\n]{1,30}\),?)?"
    r"(?:, (?!and |as |but |or |when |where |which |while |who |whose )[^,.;:\n]{2,80}(?:, [^,.;:\n]{2,60})?,[”\"]?)?"
)
"""What may stand between a name and the verb of a deed: "Jr.", "of Bern", "(Labour)", ", 44, a roofer,"."""
_HELPED = (
    r"(?P<helpers>(?: (?:also|always|can|could|first|had|has|have|just|last|long|may|might|most|must|next|now|often"
    r"|once|recently|should|since|soon|sometimes|still|then|today|tonight|twice|used to|usually|will|would|yesterday"
    r"|last (?:fall|month|night|season|spring|summer|week|winter|year)|this (?:morning|afternoon|evening|season|week"
    r"|year)"
    r"|at (?:first|last|once)|in (?:\d{4}|[A-Z][a-z]+)|for (?:many|[\w-]+) (?:decades|seasons|years)"
    r"|[\w-]+ (?:years?|months?|weeks?|days?) (?:ago|before|earlier|later)"
    rf"|(?:on )?{DAY}(?: (?:afternoon|evening|morning|night))?|\w+ly"
    r"|(?:is|was|has been|had been|been|began|started|spent [^,.;\n]{1,30}?|(?:made|makes|earned|earns) (?:his|her|a)"
    r" living)(?= (?:\w+ly |still |now )?\w+ing )))*)"
    r" (?!(?:an?|and|as|at|by|for|from|her|his|in|its|of|on|the|their|then|to|who|whose|with)\b)"
    r"(?P<form>[a-z]+(?:-[a-z]+)?)\b"
)
_VERB_AT_ONCE = pattern(rf"(?:,? \(?\d\d\b\)?)?(?:,? who|,){_HELPED}")
_VERB = pattern(rf"{BESIDE_DEED}(?:,? who|,)?{_HELPED}")
_VERB_BEHIND_CLAUSE = pattern(rf"{BESIDE_DEED},? who [^,.;:\n]{{2,100}},{_HELPED}")


def forms_of(verb: str) -> set[str]:
    """The forms of a verb in newspapers, also British: "carry, carries, carried, carrying"."""
    if verb in _IRREGULAR:
        return {verb, *_IRREGULAR[verb]} | ({_base(verb, "ing") + "ing"} if verb != "be" else set())
    past = "d" if verb.endswith("e") else "ed"
    stem = f"{verb[:-1]}i" if _is_ied(verb) else _base(verb, past)
    return {verb, third_person(verb), stem + past, _base(verb, "ing") + "ing"}


def third_person(verb: str) -> str:
    """What he does: "carries" of "carry"."""
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if _is_ied(verb):
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _is_ied(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"


def _base(verb: str, ending: str) -> str:
    """What an ending is put to: "rac" of "race" before "ing", "rubb" of "rub" before "ed"."""
    if ending == "ing" and verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1]
    doubled = verb in _DOUBLED and ending != "d"
    return verb + verb[-1] if doubled else verb


_TABLES = tables_of("verbs.txt")
_DOUBLED = frozenset(_TABLES["doubled"].split())
_IRREGULAR = {verb: forms for verb, *forms in map(str.split, _TABLES["irregular"].splitlines())}
