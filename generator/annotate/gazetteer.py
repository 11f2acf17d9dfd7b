"""Where the words of the gazetteer stand in a text, the longest at each place.

What names no country is in the same list as what does ("South China Sea" beside "China"), so that most traps are rows
of data/not_countries.toml and no code.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from generator.patterns import pattern
from generator.places import DATA, Place, places

Kind = Literal["name", "adjective", "capital"]

CAPITALISED = pattern(r"[^\W\d_a-z](?<![\w@#/].)\w*")
"""Looks behind from its first letter, so that the search passes quickly over all that is none."""
_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "\xa0": " ", "\u202f": " ", "‑": "-"}


class Form(NamedTuple):
    """Words that name: nobody, one place, one of several, or (`together`) several at once."""

    text: str
    codes: tuple[str, ...]
    kind: Kind
    together: bool = False


class Found(NamedTuple):
    """A form at its place in the text, perhaps in capitals or without accents."""

    start: int
    end: int
    form: Form


def plain(text: str) -> str:
    """The text with typographic apostrophes, hyphens and spaces made plain, every offset kept."""
    for typographic, straight in _PLAIN.items():  # many times sooner than str.translate
        text = text.replace(typographic, straight)
    return text


def forms_in(text: str) -> Iterator[Found]:
    """The longest form at each capitalised word of a plain text; those that name nobody are passed over."""
    by_word = forms_by_word()
    end = 0
    for word in CAPITALISED.finditer(text):
        start = word.start()
        if start < end:
            continue
        for spelling, form in by_word.get(word[0], ()):
            if text.startswith(spelling, start) and not _goes_on(text, start + len(spelling)):
                end = start + len(spelling)
                if form.codes:
                    yield Found(start, end, form)
                break


def _goes_on(text: str, end: int) -> bool:
    """Whether a word goes on at `end`, as in "US$", "U.S.C." or the first half of an address."""
    after = text[end : end + 1]
    return after.isalnum() or (after != "" and after in "_@$")


@cache
def forms_by_word() -> Mapping[str, tuple[tuple[str, Form], ...]]:
    """(spelling, form) by first word, longest first."""
    owners: dict[tuple[str, Kind], list[str]] = defaultdict(list)
    for place in places().values():
        for text, kind in _names(place):
            owners[text, kind].append(place.code)
    kinds: list[Kind] = ["capital", "adjective", "name"]
    known = {text: Form(text, tuple(owners[text, kind]), kind) for kind in kinds for text, k in owners if k == kind}
    shared = rules("ambiguous")
    known |= {text: Form(text, (code,), "adjective") for text, code in shared["prefix"].items()}
    known |= {text: Form(text, tuple(codes), "name", together=True) for text, codes in shared["phrases"].items()}
    for table in rules("not_countries").values():
        known |= {text: Form(text, (), "name") for text in table.get("phrases", ())}
    by_word: dict[str, dict[str, Form]] = defaultdict(dict)
    for form in known.values():
        for spelling in _spellings(form.text):
            if first := CAPITALISED.match(spelling):
                by_word[first[0]].setdefault(spelling, form)
    return {word: tuple(sorted(same.items(), key=lambda item: -len(item[0]))) for word, same in by_word.items()}


def _names(place: Place) -> Iterator[tuple[str, Kind]]:
    if place.capital and not place.years and place.capital not in rules("ambiguous")["capitals"]["too_common"]:
        yield place.capital, "capital"
    for word in dict.fromkeys(place.adjectives + place.demonyms):
        yield word, "adjective"
    for name in dict.fromkeys(name.removeprefix("The ") for name in (place.name, *place.aliases)):
        yield name, "name"


def _spellings(text: str) -> Iterable[str]:
    """ "São Tomé and Príncipe" also without accents and with "&", "Saint" also as "St.", and all also in capitals."""
    spellings = [text]
    if not text.isascii():  # as hardly one is, and an edit waits for all of them
        straight = plain(text)
        unaccented = "".join(c for c in unicodedata.normalize("NFKD", straight) if not unicodedata.combining(c))
        spellings = [straight, unaccented]
    spellings += [s.replace("Saint ", "St. ") for s in spellings if "Saint " in s]
    spellings += [s.replace(" and ", " & ") for s in spellings if " and " in s]
    return dict.fromkeys([*spellings, *(s.upper() for s in spellings)])


@cache
def rules(name: str) -> Mapping[str, Any]:
    """The tables of a file of rules, data/`name`.toml."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


@cache
def words_in(table: str, key: str) -> frozenset[str]:
    """Words of a table of data/not_countries.toml."""
    return frozenset(rules("not_countries")[table][key])


def in_any_case(words: Iterable[str]) -> str:
    """Alternatives of a pattern, each also in capitals, longest first."""
    return "|".join(re.escape(w) for w in sorted({*words, *(w.upper() for w in words)}, key=lambda w: (-len(w), w)))
