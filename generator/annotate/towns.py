"""Names of countries that are towns' or provinces' of another: "Lebanon, Pa.", "Moldova, a region of Romania"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from generator.annotate.gazetteer import Found, in_any_case, rules, words_in
from generator.annotate.scan import Scan
from generator.patterns import pattern


def is_a_town(scan: Scan, found: Found) -> bool:
    """ "Lebanon, Pa.", "Moscow, Idaho", but not "Mexico, Texas and Arizona" or "for Spain, Virginia Lunt"."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    state = scan.follows(found, _in_a_state())
    if state is None or (state[1].isupper() and len(state[1]) == 2 and scan.in_capitals(found)):
        return False  # "PEACE IN LEBANON, OR WAR"
    return not any(start <= state.end(1) <= end for start, end in scan.people)


@cache
def _in_a_state() -> re.Pattern[str]:
    return pattern(rf", ({in_any_case(words_in('towns', 'states'))})(?!\w)(?! and\b)")


def is_one_of_towns(scan: Scan, found: Found) -> bool:
    """ "Norway and Mexico, both in Maine", "in Peru, in central Vermont,", "two Ohio towns, Cuba and Poland"."""
    if found.form.kind != "name" or found.form.codes == ("US",):
        return False
    states = _of_a_state()
    before = scan.before(found)
    if scan.follows(found, states.all_in) or (_WHERE.search(before) and scan.follows(found, states.in_it)):
        return True
    if "towns" in scan.text and states.both_in.search(scan.text, *scan.sentence(found)):
        return True
    if not _TOWNS.search(before):
        return False
    if states.its_towns.search(before):
        return True
    return bool(_TOWNS_OF.search(before) and states.name.search(scan.text, *scan.sentence(found)))


_KINDS = "towns|villages|hamlets|townships|boroughs|cities"
_ROW = r"(?: (?:[A-Z][\w'-]+(?:, (?:and )?| and ))*)"
_WHERE = pattern(r"(?:^|[.!?]['\"]? |\b(?:[Ii]n|[Aa]t|[Nn]ear) )$")
_TOWNS = pattern(rf"\b(?:{_KINDS})\b")
_TOWNS_OF = pattern(rf"\b(?:{_KINDS}) of{_ROW}$")


class _OfAState(NamedTuple):
    """What tells that a name is one of the towns of an American state."""

    name: re.Pattern[str]
    all_in: re.Pattern[str]
    """Behind a town, or a row of them: ", both in Maine"."""
    in_it: re.Pattern[str]
    """Behind a town: ", in central Vermont,"."""
    its_towns: re.Pattern[str]
    """Before a town: "Ohio towns, Cuba and "."""
    both_in: re.Pattern[str]
    """Anywhere in the sentence: "both towns are in Maine"."""


@cache
def _of_a_state() -> _OfAState:
    states = in_any_case(word for word in words_in("towns", "states") if len(word) > 2)
    part = "(?:north|south)?(?:east|west)?(?:ern)?|central|rural|upstate|downstate"
    return _OfAState(
        name=pattern(rf"\b(?:{states})(?!\w)"),
        all_in=pattern(
            rf"(?:(?:, [A-Z][\w'-]+)*,? and [A-Z][\w'-]+)?, (?:(?:both|all|each|also|too) ){{1,2}}"
            rf"(?:(?:{_KINDS}|of them) )?(?:also )?in (?:(?:{part}) )?(?:{states})(?!\w)"
        ),
        in_it=pattern(rf", (?:also )?in (?:(?:{part}) )?(?:{states})(?=[,.;:]| (?:is|was|has|had|will)\b|$)"),
        its_towns=pattern(rf"\b(?:{states}) (?:{_KINDS})(?: of|[,:]| [-–—])?{_ROW}$"),
        both_in=pattern(rf"\b(?:all|both|the (?:two|three)) (?:{_KINDS}),? (?:are |being |lie )?in (?:{states})(?!\w)"),
    )


def is_part_of_another(scan: Scan, found: Found) -> bool:
    """ "Moldova, a region of Romania", "the Colombian city of Armenia", "Liberia, Costa Rica"."""
    if found.form.kind != "name" or found.form.text not in rules("not_countries")["parts"]["kinds"]:
        return False
    before, behind = _parts()[found.form.text]
    return before.search(scan.before(found)) is not None or scan.follows(found, behind) is not None


@cache
def _parts() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """What stands before and behind a country's name that is another country's province or town."""
    table = rules("not_countries")["parts"]
    patterns = {}
    for name, kinds in table["kinds"].items():
        kind = "|".join(kinds)
        land = rf"|, in (?:the )?(?:\w+ of )?{table['lands'][name]}\b" if name in table["lands"] else ""
        if "city" in kinds and land:
            land += rf"|, {table['lands'][name]}(?!,? (?:and|or)\b|, [A-Z])"
        patterns[name] = (
            pattern(rf"\b(?i:{kind}) of $"),
            pattern(rf" (?:{kind.title()})\b|, (?:an?|the) (?:[\w'-]+ ){{0,3}}?(?:{kind}) (?:in|of)\b{land}"),
        )
    return patterns


def is_told_to_be_a_town(scan: Scan, found: Found) -> bool:
    """ "Jordan, a suburb of Minneapolis"."""
    return found.form.kind == "name" and scan.follows(found, _A_TOWN) is not None


_A_TOWN = pattern(
    r", (?:an?|the) (?:[\w'-]+ ){0,3}?(?:town|village|suburb|hamlet|township|county|borough|parish|neighborhood)\b"
)


def is_of_a_town(scan: Scan, found: Found) -> bool:
    """ "Lebanon High", "the village of Cuba", among schools "Peru (9-2)": those of the article are towns."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    school, of_a_town = _of_towns()
    if scan.follows(found, _RECORD) and _SCHOOL_SPORT.search(scan.text):
        return True
    return scan.follows(found, school) is not None or of_a_town.search(scan.before(found)) is not None


_RECORD = pattern(r" \(\d\d?-\d\d?(?:-\d\d?)?\)")
"""Of games won and lost."""
_SCHOOL_SPORT = pattern(r"\b(?:(?i:prep|high[- ]school)|semistate|varsity)\b")


@cache
def _of_towns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows the name of an American town, and what stands before it."""
    towns = rules("not_countries")["towns"]
    return (
        pattern(rf" (?:{in_any_case(towns['schools'])})(?![\w-])(?! [A-Z])"),
        pattern(rf"\b(?:{in_any_case(towns['kinds'])}) of $"),
    )
