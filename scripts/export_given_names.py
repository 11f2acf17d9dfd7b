"""Write `generator/data/given_names.txt`: given names of many languages, each with the sex that bears it.

    python scripts/export_given_names.py NAMES_FOLDER FAKER_FOLDER

NAMES_FOLDER is the unpacked package `names` 0.3.0 (the 1990 census of the United States, public domain), FAKER_FOLDER
the unpacked wheel of `faker` 40.54.0 (MIT). Names are folded as `generator.names.fold` does; "f" and "m" where one sex
alone bears a name (in the census: at least five times as often as the other), "u" where both do, in whatever language;
a star where one in five thousand Americans bears it. What `given_names_of_the_news.txt` says, beside this script, goes
before both.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator.names import fold

HEADER = """\
# Given names, folded: name, then f, m or u (both), with a star where it is common in America.
# Written by scripts/export_given_names.py.
# Sources: United States Census Bureau, 1990 (public domain); Faker 40.54.0, Copyright 2012 Daniele Faraglia (MIT);
# names of world news, written by hand (scripts/given_names_of_the_news.txt).
"""
OTHER_SCRIPTS_OR_WORDS = {"zh_TW", "en_TH", "en_PK"}
LONE_SEX_SHARE = 5.0
COMMON_SHARE = 0.02
"""Percent of one sex."""


def census(folder: Path, sex: str) -> dict[str, float]:
    """Share of the population in percent, by folded name."""
    lines = (folder / f"dist.{sex}.first").read_text("ascii").split("\n")
    return {fold(name): float(share) for name, share, *_ in (line.split() for line in lines if line)}


def faker(folder: Path, sex: str) -> Iterator[str]:
    """Folded names in Latin letters of every language that Faker knows."""
    sys.path.insert(0, str(folder))
    for path in sorted((folder / "faker" / "providers" / "person").iterdir()):
        if not path.is_dir() or path.name in OTHER_SCRIPTS_OR_WORDS:
            continue
        provider = importlib.import_module(f"faker.providers.person.{path.name}").Provider
        for kind in (f"first_names_{sex}", f"first_romanized_names_{sex}"):
            for name in getattr(provider, kind, ()):
                if re.fullmatch(r"[^\W\d_]{2,}", name) and fold(name).isascii():
                    yield fold(name)


def main(names: Path, faker_folder: Path) -> None:
    """Write the file."""
    male, female = census(names, "male"), census(names, "female")
    borne = {"m": set(faker(faker_folder, "male")), "f": set(faker(faker_folder, "female"))}
    by_hand = (Path(__file__).parent / "given_names_of_the_news.txt").read_text("utf-8").splitlines()
    marks = dict(line.split() for line in by_hand if not line.startswith("#"))
    lines = []
    for name in sorted(male.keys() | female.keys() | borne["m"] | borne["f"] | marks.keys()):
        m, f = male.get(name, 0.0), female.get(name, 0.0)
        told = {sex for sex in borne if name in borne[sex]}
        if m or f:
            told |= {"m"} if m > LONE_SEX_SHARE * f else {"f"} if f > LONE_SEX_SHARE * m else {"m", "f"}
        sex = marks.get(name) or (told.pop() if len(told) == 1 else "u")
        lines.append(f"{name} {sex}{'*' if m + f >= COMMON_SHARE else ''}\n")
    target = Path(__file__).resolve().parent.parent / "generator" / "data" / "given_names.txt"
    target.write_text(HEADER + "".join(lines), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) / "names", Path(sys.argv[2]))
