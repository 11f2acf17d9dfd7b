"""Names that an article tells to be a ship's, a horse's, a shop's or the like, by a noun that stands beside them.

Whether the name is a country's ("Norway, the sofa chain") or a person's ("a yacht called Dora Lunt"),
it names neither there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.annotate.lexicon import BOATS, HORSES, PETS, SHIPS, SHOPS, VEHICLES, WORKS_OF_ART
from generator.model import Span
from generator.patterns import pattern


@lru_cache(maxsize=1)  # people and countries both ask
def told_things(text: str) -> tuple[Span, ...]:
    """Where the names of such things stand in a plain text (see gazetteer.plain), each where its noun tells of it."""
    return tuple(sorted({*_called(text), *_in_apposition(text), *_boats(text), *_ridden(text), *_launched(text)}))


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words))


_CARRIERS = SHIPS | BOATS | VEHICLES
_NAME = r"(?P<name>[A-Z][\w.'-]*(?: (?:(?:of|the) ){0,2}[A-Z][\w'-]*){0,3})"
_VERBS = ("called ", "named ", "nicknamed ", "christened ", "dubbed ", "renamed ", "calls ", "known as ")
_VERB = "called|named|nicknamed|christened|dubbed|renamed"
_CALLED = pattern(
    rf"\b(?:(?:{_either(_CARRIERS | PETS)})|(?:[Aa]n?|[Aa]nother|[Hh]er|[Hh]is|[Oo]ne|[Tt]heir) (?:[\w'-]+ ){{0,3}}?"
    rf"(?:{_either(SHOPS | WORKS_OF_ART)})|(?:{_either(SHOPS | WORKS_OF_ART)})(?=, ))"
    rf"(?:,? (?:(?:that |which )?(?:is |was ))?(?:{_VERB}|known as)| (?:that )?(?:he|she|they) (?:calls?|{_VERB})) "
    rf"(?:the )?{_NAME}"
)
""" "A yacht called Dora Lunt", "a boat she calls Dora", "a bar named Norway", but not "the magazine called China"."""
_CALLS = pattern(
    rf"\b(?:{_VERB}) (?:an?|her|his|its|the|their) (?:[\w'-]+ ){{0,2}}?(?:{_either(_CARRIERS | PETS)}) {_NAME}"
)
""" "Christened the tug Dora Lunt"."""


def _called(text: str) -> Iterator[Span]:
    for verb in (verb for verb in _VERBS if verb in text):
        at = text.find(verb)
        while at >= 0:
            for told in (_CALLED, _CALLS):
                around = told.finditer(text, max(0, at - _REACH), at + _REACH)
                yield from (Span(*match.span("name")) for match in around)
            at = text.find(verb, at + 1)


_REACH = 120
"""Characters before and behind a verb of calling that are read with it."""


_INNER = r"(?:(?!(?:by|for|from|has|in|of|on|that|to|where|which|who|whose|with)\b)[\w'-]+ )"
_APPOSED = pattern(
    rf", (?P<article>an?|the) (?P<inner>{_INNER}{{0,5}}?)"
    rf"(?:(?:{_either(HORSES)}|\d+-(?:to-)?\d+ (?:shot|favou?rite|choice|chance))"
    r"(?=[,.;]| (?:by|from|owned|ridden|that|trained|which)\b)|"
    rf"(?P<shop>{_either(SHOPS)})(?=[,.;:]| (?:at|based|for|in|near|on|that|where|which|whose|with)\b))"
)
_APPOSED_NOUNS = HORSES | SHOPS | {"-1 ", "-2 "}
_NAMED_BEFORE = pattern(r"(?:(?P<lead>\b[a-z]+) )?(?P<name>[A-Z][\w'-]*(?: (?:(?:in|of|the) ){0,2}[A-Z][\w'-]*){0,3})$")
_AT_HEAD = pattern(r"(?P<lead>(?:After|Across|At|By|From|In|Inside|Of|Outside|To|With)) (?=[A-Z])")
_WHERE_A_SHOP_IS = frozenset(["", "at", "by", "like", "of", "with"])
_NOWHERE = frozenset(["across", "after", "from", "in", "inside", "outside", "to"])


def _in_apposition(text: str) -> Iterator[Span]:
    """ "Dora Lunt, a bay mare,", "Norway, the sofa chain,", but not "in Norway, a horse,"."""
    for match in _APPOSED.finditer(text) if any(noun in text for noun in _APPOSED_NOUNS) else ():
        before = _NAMED_BEFORE.search(text, max(0, match.start() - 60), match.start())
        if before is None:
            continue
        start, lead = before.start("name"), before["lead"] or ""
        if head := _AT_HEAD.match(text, start):
            start, lead = head.end(), head["lead"].lower()
        again = match["article"] == "the" and not match["inner"]  # "left Norway, the chain that"
        if lead not in _NOWHERE and not (again and lead not in _WHERE_A_SHOP_IS):
            yield Span(start, before.end("name"))


_TITLE = "Admiral|Aunt|Captain|Duke|Emperor|King|Lady|Lord|Madame|Miss|Prince|Princess|Queen|Saint|Sir|St\\.|Uncle"
_DID = "capsized|drifted|had|has|is|left|ran|sank|struck|was|went|will|won"
_BOAT = pattern(
    rf"\b(?:(?:{_either(HORSES)}|[Tt]he (?:[a-z]+ )?(?:band|lander|rover|space probe|spacecraft|supermarket)) "
    r"(?P<sure>[A-Z][\w'-]*(?: (?:of )?[A-Z][\w'-]*){0,2})|"
    rf"(?:{_either(SHIPS | BOATS)}) (?P<titled>(?:{_TITLE}) (?:of )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)|"
    rf"(?:{_either(SHIPS | BOATS)}), (?P<name>[A-Z][\w.'-]*(?: [A-Z][\w'-]*){{0,2}})(?=, (?:{_DID})\b))"
)


def _boats(text: str) -> Iterator[Span]:
    """ "The stallion Northern Dane", "the band Japan", "the yacht Lady Dora", "his boat, Dora Lunt, sank"."""
    if any(noun in text for noun in _BEFORE_NAMES):
        for match in _BOAT.finditer(text):
            yield Span(*match.span(match.lastgroup or 0))


_BEFORE_NAMES = SHIPS | BOATS | HORSES | {"band", "lander", "probe", "rover", "spacecraft", "supermarket"}


_RIDDEN = pattern(
    r"\b(?:rode|riding|rides|aboard|astride) (?P<name>[A-Z][\w'-]*(?: (?:of )?[A-Z][\w'-]*){0,2}) (?:home|to)\b"
)


def _ridden(text: str) -> Iterator[Span]:
    """ "He rode King Dora to victory"."""
    if any(verb in text for verb in ("rode ", "riding ", "rides ", "aboard ", "astride ")):
        yield from (Span(*match.span("name")) for match in _RIDDEN.finditer(text))


_LAUNCHED = pattern(
    r"\b[Tt]he (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2})(?:, | (?:which |that )?(?:was|had been) )"
    r"(?:christened|commissioned|launched|refloated|scuttled|torpedoed)\b"
)


def _launched(text: str) -> Iterator[Span]:
    """ "The Kaiser Ivo, launched in 1902"."""
    if any(deed in text for deed in ("christened", "commissioned", "launched", "refloated", "scuttled", "torpedoed")):
        yield from (Span(*match.span("name")) for match in _LAUNCHED.finditer(text))
