#!/usr/bin/env python3
"""Export what two data packages know about countries to generator/data/places.json.

In a virtual environment of its own (neither package is needed to build a site):

    pip install --no-deps rigour==2.6.1 orjson pyworldatlas==0.10.0
    python scripts/export_places.py generator/data/places.json

rigour (MIT) gives codes, full names, Wikidata ids and the historic states; it is read through its compiled core,
because its public module wants PyICU. pyworldatlas (MIT; its data are public domain and CC BY 4.0) gives short
names, capitals with coordinates, land borders and what the people are called. What both lack or get wrong stands
in generator/data/gazetteer.toml, which is kept by hand and laid over this file when it is read.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

Facts = dict[str, Any]

# rigour's code for a state that is no more, and the one it has in ISO 3166-3.
HISTORIC = {"cshh": "CSHH", "csxx": "CSXX", "dd": "DDDE", "suhh": "SUHH", "yucs": "YUCS", "an": "ANHH"}
# Codes that ISO 3166-1 lacks and every archive needs.
USER_ASSIGNED = {"xk": "XK"}


def main() -> int:
    """Write the file named on the command line: one place a line, sorted by code."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    atlas = dict(atlas_places())
    places: dict[str, Facts] = {}
    for territory in territories():
        if code := code_of(territory["code"], atlas):
            places[code] = merge(territory, atlas.get(code, {}))
    lines = [f"{json.dumps(code)}: {json.dumps(places[code], ensure_ascii=False)}" for code in sorted(places)]
    Path(sys.argv[1]).write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    return 0


def code_of(code: str, atlas: dict[str, Facts]) -> str:
    """ISO code of a rigour code, or "" where it is a province, an organisation or a reserved code."""
    iso = HISTORIC.get(code) or USER_ASSIGNED.get(code) or code.upper()
    return iso if iso in atlas or iso in HISTORIC.values() or iso in ("TW", "XK") else ""


def merge(territory: Facts, atlas: Facts) -> Facts:
    """One place: rigour's identifiers with the atlas's facts, empty ones left out."""
    name = atlas.get("name") or territory["name"]
    facts = {
        "name": name,
        "aliases": unique(n for n in (territory["name"], territory.get("full_name", "")) if n != name and "(" not in n),
        "alpha3": territory.get("alpha3", "").upper(),
        "wikidata": territory["qid"],
        **{key: value for key, value in atlas.items() if key != "name"},
    }
    return {key: value for key, value in facts.items() if value}


def territories() -> Iterator[Facts]:
    """The territories of rigour's compiled core."""
    core = import_module("rigour._core")
    yield from (json.loads(line) for line in core.territories_jsonl().splitlines() if line.strip())


def atlas_places() -> Iterator[tuple[str, Facts]]:
    """(code, facts) of each country in the atlas's database."""
    connection = sqlite3.connect(str(files("pyworldatlas") / "data" / "atlas.sqlite3"))
    codes = dict(connection.execute("select id, alpha2 from country"))
    borders: dict[int, set[str]] = {row: set() for row in codes}
    for a, b in connection.execute("select country1_id, country2_id from country_border"):
        borders[a].add(codes[b])
        borders[b].add(codes[a])
    rows = connection.execute(
        "select country.id, country.name, capital.name, latitude, longitude, adjective, noun from country"
        " left join capital on capital.country_id = country.id and is_primary"
        " left join country_demonym on country_demonym.country_id = country.id"
    )
    for row, name, capital, latitude, longitude, adjective, noun in rows:
        yield (
            codes[row],
            {
                "name": name.strip(),
                "capital": capital,
                "latitude": latitude and round(latitude, 2),
                "longitude": longitude and round(longitude, 2),
                "borders": sorted(borders[row]),
                "adjectives": unique(adjectives(adjective or "")),
                "demonyms": unique(demonyms(noun or "")),
            },
        )


def adjectives(text: str) -> Iterator[str]:
    """ "Saudi or Saudi Arabian" → both."""
    for part in parts(text):
        yield re.sub(r"\s*\(.*?\)", "", part)


def demonyms(text: str) -> Iterator[str]:
    """ "Croat(s), Croatian(s)", "Frenchman(men)", "Beninese (singular and plural)" → singulars and plurals."""
    for part in parts(text):
        word = re.sub(r"\s*\(.*?\)", "", part)
        yield word
        if "(s)" in part:
            yield word + "s"
        elif part.endswith(("man(men)", "man (men)", "woman(women)", "woman (women)")):
            yield word.removesuffix("an") + "en"


def parts(text: str) -> list[str]:
    """Split a list of the Factbook, its notes left out."""
    text = text.partition(" note -")[0]
    return [part.strip() for part in re.split(r"[,;/]| or ", text) if re.match(r"\s*[A-Z]", part) and "NA " not in part]


def unique(words: Iterable[str]) -> list[str]:
    """Drop repetitions and what is empty, order kept."""
    return list(dict.fromkeys(word.strip() for word in words if word.strip()))


if __name__ == "__main__":
    sys.exit(main())
