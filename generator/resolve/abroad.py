"""What given names become abroad: Miklos, who calls himself Nicholas in Ohio.

An emigrant takes the English form of his name or the one that sounds most like it. These say less for one person than
short forms do: a Giovanni and a John of one surname may well be brothers. Forms that related languages share are short
forms of each other in `generator.names`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

_ABROAD = """
    miklos nicholas | istvan stephen steven | janos john | gyorgy george | jozsef joseph | laszlo leslie les |
    sandor alexander alex | ferenc francis frank | karoly charles | lajos louis | imre emery | pal paul | andras
    andrew | mihaly michael mike | antal anthony tony | gabor gabriel | matyas matthew | zoltan zoli | erzsebet
    elizabeth | katalin catherine kate | ilona helen | margit margaret | zsuzsanna zsuzsa susan | jan john | jozef
    joseph joe | stanislaw stanley stan | kazimierz casimir | wladyslaw walter ladislas | tadeusz thaddeus ted |
    jerzy george jerry | piotr peter pete | michal michael mike | pawel paul | andrzej andrew andy | henryk henry |
    franciszek francis frank | stefan stephen steve | wojciech albert | malgorzata margaret | elzbieta elizabeth |
    zofia sophie | krystyna christine | jiri george | frantisek francis frank | karel charles carl | vaclav
    wenceslas james | vladislav walter | jaroslav jerry | giuseppe joseph joe | giovanni john | salvatore sam |
    vincenzo vincent james jimmy | luigi louis | francesco francis frank | pasquale patsy pat | domenico dominic
    dominick | michele michael mike | carlo charles | antonio anthony tony | gaetano guy thomas | giacomo james jack
    | johann john | hans john | heinrich henry | wilhelm william bill | friedrich frederick fred | karl charles |
    franz francis frank | georg george | ludwig louis lewis | jose joseph joe | juan john johnny | carlos charles
    charlie | guillermo william bill | enrique henry | jaime james | miguel michael mike | pedro peter pete | pablo
    paul | jorge george | esteban stephen | ivan john | mikhail michael | pyotr peter | pavel paul | yuri george |
    vasily basil william | iosif joseph | moshe morris moses | chaim hyman | yitzhak isaac irving | shmuel samuel
    sam | yaakov jacob jack | jean john | pierre peter pete | henri henry | jacques jack james | guillaume william |
    krikor gregory | hagop jacob jack | garabed charles charlie | lars lawrence | nils nels | sven swan | olaf
    oliver | youssef joseph joe | ibrahim abraham abe | boutros peter | elias louis | mousa moses
"""
"""What Hungarians, Poles, Czechs, Italians, Germans, Spaniards, Russians and others are called in English (Wikipedia,
the articles on the names; H. L. Mencken, "The American Language", 1936, on given names)."""


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(_ABROAD.split("|")):
        for name in group.split():
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def same_abroad(a: str, b: str) -> bool:
    """Whether one of two folded given names may be what the other became abroad: "miklos" and "nicholas"."""
    groups = _groups()
    return a != b and not groups.get(a, frozenset()).isdisjoint(groups.get(b, frozenset()))
