"""What people of a trade do: "deliver babies", "shoe horses".

The deeds are in data/deeds.txt, and so is how one is written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from generator.patterns import pattern
from generator.resolve.told.verbs import forms_of
from generator.word_lists import phrases_of, tables_of

_TABLES = tables_of("deeds.txt")
_NAMED = {head: "|".join(phrases_of(text)) for head, text in _TABLES.items() if head.isupper()}
_DEEDS = {head: text for head, text in _TABLES.items() if head.islower()}

EATING = _NAMED["EATING"]
"""Where people eat and drink."""
PAPERS = _NAMED["PAPERS"]
"""The last words of the names of newspapers, and those of stations and agencies."""
PLACES = _NAMED["PLACES"]
"""What architects design."""
SHOPS = _NAMED["SHOPS"]


def trades_of(form: str, text: str, end: int) -> list[str]:
    """The trades of a verb's form with what follows."""
    return [trade for trade, rest in _rests_of(form) if rest.match(text, end)]


@cache
def _rests_of(form: str) -> list[tuple[str, re.Pattern[str]]]:
    """The trades of a verb's form, each with the pattern of what has to follow."""
    return [(trade, pattern("|".join(rests))) for trade, rests in _by_form().get(form, {}).items()]


@cache
def _by_form() -> dict[str, dict[str, list[str]]]:
    """Of each form of a verb the trades, with what may follow."""
    told: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for trade, deeds in _DEEDS.items():
        for deed in _spelled_out(deeds):
            verbs, _, rest = deed.partition(" ")
            verbs, barred, unless = verbs.partition("(")
            rest = f"{barred}{unless} {rest}".rstrip() if barred else f" {rest}" if rest else ""
            rest = rest.replace("…", _FEW) + r"(?![’']s|\w)"
            for verb in verbs.split("/"):
                for form in [verb[:-1]] if verb.endswith("*") else forms_of(verb):
                    told[form][trade].append(rest)
    return told


def _spelled_out(deeds: str) -> list[str]:
    """Deeds, each whole on its line, with the words for which names in capitals stand."""
    spelled = deeds.replace("\n    ", "")
    for name, words in _NAMED.items():
        spelled = spelled.replace(name, words)
    return spelled.splitlines()


_FEW = r"(?:(?:[\w’'.-]|,(?=\d))+ ){0,4}?"
