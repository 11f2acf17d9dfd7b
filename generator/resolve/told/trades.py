"""Trades and their words: "surgeon", "first mate", "safe-breaker"."""

from __future__ import annotations

import re
from collections.abc import Set

from generator.names import fold
from generator.patterns import pattern
from generator.trade_words import COMPOUNDS, FIELDS, NO_TRADES, THINGS_OF_A_TRADE, TOLD_BY_THE_HEAD

CAREERS = (
    frozenset("politics arms law police fire labor business".split()),
    frozenset("letters press stage".split()),
    frozenset("science medicine school".split()),
    frozenset("art crafts".split()),
    frozenset("sea arms flight".split()),
    frozenset("food shops business".split()),
    frozenset("building crafts labor".split()),
    frozenset("service labor food shops".split()),
)
"""Trades from which people go into another of these, or which papers do not tell apart."""
_ARMY = frozenset("captain major lieutenant colonel brigadier general".split())
"""Ranks through which an officer rises."""
_CAPTAINS = frozenset({"sport", "sea", "police", "fire"})
"""Of teams, ships, policemen and firemen there are captains, too."""
FIELD_OF = {f"{first}-{last}": field for field, firsts, lasts in COMPOUNDS for first in firsts for last in lasts} | {
    word: field for field, words in FIELDS.items() for word in words
}
_OF_TWO = {word for word in FIELD_OF if "-" in word} | NO_TRADES
_SECOND = {word.partition("-")[2] for word in _OF_TWO}
_LAST = {word.rpartition("-")[2] for word in FIELD_OF}
_ANYWHERE = {word: field for word, field in FIELD_OF.items() if word not in TOLD_BY_THE_HEAD}
_WORD = pattern(r"[a-z]+")


def are_near(trades: Set[str]) -> bool:
    """Whether one person may well have all of these trades."""
    return any(trades <= career for career in CAREERS)


def fields_of(words: str) -> frozenset[str]:
    """Fields of work that words in small letters tell of one person: "teacher", and not "treasurer of the teachers"."""
    told = _WORD.findall(_NO_SOLDIER.sub("", words))
    service = {found[1] or "police" for found in _SERVICE.finditer(words)}
    pairs = [n for n, word in enumerate(told) if word in _SECOND and n and f"{told[n - 1]}-{word}" in _OF_TWO]
    for n in reversed(pairs):
        told[n - 1 : n + 1] = [f"{told[n - 1]}-{told[n]}"]  # a conductor of buses is no musician
    science = {"science"} if any(word.endswith("ologist") for word in told) else set()
    return frozenset(_ANYWHERE[word] for word in told if word in _ANYWHERE) | science | service


def fields_around(words: str) -> frozenset[str]:
    """Fields of work of which a passage in small letters speaks, also in the plural: "the teachers", "firemen"."""
    return fields_of(_PLURAL.sub(_singular, words))


def _singular(plural: re.Match[str]) -> str:
    word = plural[0]
    return word if word in FIELD_OF else f"{word[:-3]}man" if word.endswith("men") else word[:-1]


_PLURAL = pattern(r"\b[a-z]{2,}(?:men|s)\b")


def trades_named(phrase: str) -> frozenset[str]:
    """The fields of work of whoever is called this: of "retired bus driver and poet at heart" those of its heads alone.

    What is meant as no trade tells none: "amateur golfer", "good cook", "judge of the contest".
    """
    if NO_TRADE.search(phrase):
        return frozenset()
    heads = (_WORD.findall(part) for part in _JOINED.split(fold(_BEHIND_HEAD.split(_POSSESSIVE.sub("", phrase))[0])))
    return frozenset(field for words in heads if words and (field := _field_of_head(words, words[-1] in phrase)))


def may_be_trade(word: str) -> bool:
    """Whether a word may be the last of a trade."""
    last = word.lower().partition("-at-")[0].rpartition("-")[2]
    return last in _LAST or last.endswith("ologist")


def singular(plural: str) -> str:
    """What one of several is: "bus driver" of "bus drivers", "fisherman" of "fishermen"."""
    return f"{plural[:-3]}man" if plural.endswith("men") else plural.removesuffix("s")


def singular_head(phrase: str) -> str:
    """The same of a phrase that goes on behind it: "best plumber in Bern" of "best plumbers in Bern"."""
    head = _BEHIND_HEAD.split(phrase)[0]
    return singular(head) + phrase[len(head) :]


def _field_of_head(words: list[str], small: bool) -> str:
    """The field of the last word or two; `small`: written so that the word is no surname."""
    *_, first, last = ("", *words)
    pair = f"{first}-{last}"
    if pair in _OF_TWO:
        return FIELD_OF.get(pair, "")
    if last in THINGS_OF_A_TRADE or (last in TOLD_BY_THE_HEAD and not small):
        return ""
    return FIELD_OF.get(last) or ("science" if last.endswith("ologist") else "")


_POSSESSIVE = pattern(r"[’']s?(?= )")
_BEHIND_HEAD = pattern(
    r",?[ -](?:about|after|against|among|as|at|because|before|behind|between|by|during|for|from|in|inside|into|near|of"
    r"|on"
    r"|over|since|than|that|there|through|to|under|until|when|where|which|while|who|whose|with|within|without)\b"
)
_JOINED = pattern(r",? (?:and|or|turned) (?:an? |the |later |now |sometime |part-time )*|/|, | & ")
NO_TRADE = pattern(
    r"\b(?:(?:armchair|[Aa]spiring|avid|bogus|budding|frustrated|fake|hobby|honorary|imaginary|mock|not|[Ss]elf-styled"
    r"|[Ss]elf-taught|toy|[Ww]ould-be)(?: [\w-]+){1,2}"
    r"|[Aa]mateur (?:actor|actress|archaeologist|astronomer|botanist|cook|detective|gardener|geologist|historian"
    r"|magician"
    r"|musician|naturalist|painter|photographer|pianist|poet|radio operator|sailor|sculptor|singer|violinist)"
    r"|(?:better|born|enthusiastic|excellent|fine|good|keen|natural) (?:baker|climber|comic|cook|cyclist|dancer"
    r"|driver|fisherman|gardener|hunter|mimic|rider|runner|sailor|shot|singer|skier|storyteller|swimmer|teacher|writer)"
    r"|(?:architect|author|champion|father|mother|painter) of (?:an?|his|her|its|our|the|their) (?:[a-z-]+ )?"
    r"(?:accord|agreement|amendment|article|attack|bill|defeat|law|letter|measure|peace|plan|policy|proposal"
    r"|reforms?|report|resolution|revival|scheme|study|victory|win)"
    r"|judges? (?:at|for|in|of) (?:[\w’'-]+ )*?(?:award|awards|character|competition|contest|dogs|fair|horses|pageant"
    r"|people|prize|show|talent))\b"
)
"""What somebody is called who has not that trade: "a good cook", "a judge at the flower show"."""


def trade_in(noun: str) -> str:
    """The trade that a noun with what stands before it is: "first mate", "surgeon" of "old surgeon"; else nothing."""
    *_, first, last = ("", "", *_WORD.findall(noun))
    return f"{first} {last}" if f"{first}-{last}" in FIELD_OF else last * (last in FIELD_OF or last.endswith("ologist"))


def trade_of_headline(headline: str) -> frozenset[str]:
    """The trade of one who does something in a headline: "A Swedish Potter Digs Her Own Clay"."""
    found = _WHO_DOES.match(headline)
    noun = found["noun"].lower() if found else ""
    return frozenset({FIELD_OF[noun]}) if noun in FIELD_OF and noun not in _NO_PERSONS else frozenset()


_WHO_DOES = pattern(
    r"(?:An? |The |Ex-|Former |Retired )?(?:[A-Z][\w-]+ ){0,2}?"
    r"(?P<noun>[A-Z][a-z]*(?:er|eer|ess|ian|ist|man|or|woman)|Bishop|Chef|Coach|Cook|Judge|Monk|Nun|Nurse|Pilot|Poet"
    r"|Priest|Surgeon) (?=[A-Z][a-z]+(?:ed|s)\b|Is |Was |Who |Will |With |Won |Lost |to )"
)
_NO_PERSONS = frozenset("dragger freighter schooner theater trawler".split())
_SERVICE = pattern(r"\b(fire|police) (?:chief|captain|marshal|commissioner|lieutenant|sergeant)\b|\bchief of police\b")


def trade_of_rank(heads: frozenset[str], fields: frozenset[str]) -> frozenset[str]:
    """What a rank tells of somebody's trade: a captain may be a ship's or a team's, as the words around tell."""
    ranks, others = heads & _ARMY, fields & _CAPTAINS
    if ranks and not others:
        return frozenset({"arms"})
    return others if ranks == {"captain"} and others in ({"sea"}, {"sport"}) else frozenset()


_NO_SOLDIER = pattern(
    r"(?:(?<=secretary)|(?<=attorney)|(?<=director)|(?<=solicitor)|(?<=postmaster)|(?<=consul))[ -]general\b"
    r"|\bgeneral (?=agent|assembly|contractor|counsel|election|hospital|manager|merchant|partner"
    r"|public|secretary|store|strike|superintendent|surgeon)"
    r"|\bmarine (?=[a-z]+ologist|science|engineer|insurance|painter)"
)
