"""content/authority/*.toml → Authority: the editors' decisions.

One table per person, whose key is id, slug and address; `[countries.xx]` holds corrections to a country. A record
states what is so, not what to do, and so it can be read in any order and repeated.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import msgspec

from generator.errors import AuthorityError, error, warning
from generator.model import Person, Problem
from generator.names import fold
from generator.patterns import pattern
from generator.slugs import is_slug, slug_of
from generator.wording import did_you_mean, field_fault, syntax_fault

RESERVED = "countries"
"""The one table that is no person."""


class Portrait(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture of a person: a path below `static/`, what it shows, and whose it is."""

    src: str
    alt: str
    credit: str


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an editor says of one person."""

    name: str
    variants: tuple[str, ...] = ()
    """Other names of the same person: wherever they stand, they lead here."""
    only_in: tuple[str, ...] = ()
    """Article ids; where given, the names lead here in these articles and nowhere else."""
    not_same_as: tuple[str, ...] = ()
    """Ids of people who are someone else, however like their names."""
    formerly: tuple[str, ...] = ()
    """Ids that this person had; their addresses redirect here."""
    hidden: bool = False
    """Withdrawn: no page, no link, no index entry, no data."""
    wikidata: str = ""
    description: str = ""
    portrait: Portrait | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its variants."""
        return (self.name, *self.variants)


class CountryRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an editor says of one country."""

    name: str


class Claim(NamedTuple):
    """One record's claim to a name: in these articles, or everywhere."""

    id: str
    only_in: frozenset[str]

    def reaches(self, article: str) -> bool:
        """Whether the claim holds in an article."""
        return not self.only_in or article in self.only_in


class Authority(msgspec.Struct, frozen=True, dict=True):
    """All records, and where each stands ("content/authority/people.toml:12"), by id; countries by code."""

    people: Mapping[str, Record] = {}
    countries: Mapping[str, CountryRecord] = {}
    places: Mapping[str, str] = {}
    passed_over: tuple[Problem, ...] = ()
    """What stands where records should, and is not read."""

    @cached_property
    def claims(self) -> dict[str, tuple[Claim, ...]]:
        """Who claims each folded name; records for certain articles before those for all."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for id_, record in sorted(self.people.items()):
            for name in sorted({fold(name) for name in record.names}):
                found[name].append(Claim(id_, frozenset(record.only_in)))
        return {name: tuple(sorted(claims, key=lambda claim: not claim.only_in)) for name, claims in found.items()}

    def claimant(self, name: str, article: str) -> str:
        """Id of the record that claims a name in an article, or ""."""
        return next((claim.id for claim in self.claims.get(fold(name), ()) if claim.reaches(article)), "")

    def kept_apart(self, person: Person) -> str:
        """Where the first record stands of those that have this person's name in other articles.

        Empty where there are no two, where one is for all articles, or where one says that the person is somebody else.
        """
        for name in (person.name, *person.variants):
            claims = self.claims.get(fold(name), ())
            told = any(not claim.only_in or person.id in self.people[claim.id].not_same_as for claim in claims)
            if len(claims) > 1 and not told and person.id not in self.people:
                return self.places[claims[0].id]
        return ""

    def barred(self, article: str) -> frozenset[str]:
        """Ids of the records that an editor keeps to other articles."""
        return frozenset(id_ for id_, only_in in self._kept.items() if article not in only_in)

    @cached_property
    def _kept(self) -> dict[str, frozenset[str]]:
        return {id_: frozenset(record.only_in) for id_, record in self.people.items() if record.only_in}

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Ids of withdrawn people."""
        return frozenset(id_ for id_, record in self.people.items() if record.hidden)


def read_authority(root: Path) -> Authority:
    """Read every TOML file in `content/authority/` of the site at `root`; no such folder is no fault.

    Raises AuthorityError with all that is wrong: a folder that cannot be read, no TOML, unknown or ill-typed fields, an
    id or a name that two records claim.
    """
    people: dict[str, Record] = {}
    countries: dict[str, CountryRecord] = {}
    places: dict[str, str] = {}
    problems: list[Problem] = []
    passed_over = [*_misspelled_folders(root)]
    for path in _visible_in(root / _FOLDER):
        file = path.relative_to(root).as_posix()
        if path.suffix != ".toml":
            remedy = "If it holds records, let its name end in .toml, and let it stand in this folder itself."
            message = "This is passed over: it is no file whose name ends in .toml."
            passed_over.append(warning(file, message, remedy, "authority-passed-over"))
            continue
        for key, table, where in _tables(path, file, problems):
            if other := places.get(key):
                remedy = "Keep one table, or give the other person an id of their own."
                problems.append(error(where, f"The record {key!r} stands at {other} too.", remedy, "authority-twice"))
                continue
            places[key] = where
            is_country = key.startswith(f"{RESERVED}.")
            try:
                if is_country:
                    countries[key.removeprefix(f"{RESERVED}.").upper()] = msgspec.convert(table, CountryRecord)
                else:
                    people[key] = msgspec.convert(table, Record)
            except msgspec.ValidationError as fault:
                problems.append(_field_fault(fault, path, file, key))
    authority = Authority(people, countries, places, tuple(passed_over))
    problems += _contradictions(authority)
    if problems:
        raise AuthorityError(sorted(problems, key=lambda problem: _by_line(problem.where)))
    return authority


_FOLDER = "content/authority"


def _visible_in(folder: Path) -> list[Path]:
    """What stands in the folder of records, by name. One that cannot be read must not pass for an empty one."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        if not folder.is_symlink():
            return []
        message = "It leads to a folder that is not there."
    except OSError as fault:
        message = f"It cannot be read: {fault.strerror}."
    remedy = "Make it a folder that you may read: without the records, whoever was withdrawn would be published again."
    raise AuthorityError([error(_FOLDER, message, remedy, "authority-folder")])


def _misspelled_folders(root: Path) -> Iterator[Problem]:
    """Folders such as `content/Authority`, where the disk tells capitals apart."""
    folder = root / _FOLDER
    for other in sorted(folder.parent.glob("*")):
        alike = other.name != folder.name and other.name.casefold() == folder.name
        if alike and not (folder.exists() and other.samefile(folder)):
            where = other.relative_to(root).as_posix()
            message = "This is passed over: records stand in content/authority/."
            yield warning(where, message, "Write its name in small letters.", "authority-passed-over")


def _tables(path: Path, file: str, problems: list[Problem]) -> Iterator[tuple[str, object, str]]:
    """(key, table, place) of each record of a file, a country's key as "countries.tw"."""
    try:
        text = path.read_text("utf-8-sig")
        content = tomllib.loads(text)
    except UnicodeDecodeError as fault:
        line = fault.object.count(b"\n", 0, fault.start) + 1
        problems.append(error(f"{file}:{line}", "This is not UTF-8.", "Save the file as UTF-8.", "authority-syntax"))
        return
    except tomllib.TOMLDecodeError as fault:
        line, why = syntax_fault(fault, text)
        problems.append(error(f"{file}:{line}", f"This is not TOML: {why}.", "Mend that place.", "authority-syntax"))
        return
    lines = _lines_of(text)
    for key, table in content.items():
        if key != RESERVED or not isinstance(table, dict):
            yield key, table, f"{file}:{lines.get(key, 1)}"
        else:
            for code, country in table.items():
                yield f"{key}.{code.lower()}", country, f"{file}:{lines.get(f'{key}.{code}', 1)}"


def _field_fault(fault: msgspec.ValidationError, path: Path, file: str, key: str) -> Problem:
    line, why = field_fault(fault, path.read_text("utf-8-sig"), (key,), "field")
    names = (CountryRecord if key.startswith(f"{RESERVED}.") else Record).__struct_fields__
    wrong = re.search(r"there is no field `(\w+)`", why)
    meant = did_you_mean(wrong[1], names) if wrong else ""
    remedy = f"{meant}A record is a table that may hold {', '.join(names)}."
    return error(f"{file}:{line}", f"The record {key!r}: {why}.", remedy, "authority-field")


_HEAD = pattern(r"""\s*(\[?)\s*(["']?)([\w.-]+|(?<=["'])[^"']+)\2\s*[\]=]""")


def _lines_of(text: str) -> dict[str, int]:
    """The line of each table's head, or of its key where it is written as a value."""
    heads: dict[str, int] = {}
    keys: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if found := _HEAD.match(line):
            (heads if found[1] else keys).setdefault(found[3], number)
    return keys | heads


def _contradictions(authority: Authority) -> Iterator[Problem]:
    for id_, record in authority.people.items():
        where = authority.places[id_]
        if not is_slug(id_):
            remedy = f"The id is an address: write [{slug_of(id_)}]."
            yield error(where, f"{id_!r} cannot stand in an address.", remedy, "authority-id")
        if not fold(record.name):
            yield error(where, f"The record {id_!r} has an empty name.", "Say who this is.", "authority-name")
        if record.wikidata and not re.fullmatch(r"Q[1-9]\d*", record.wikidata):
            remedy = 'Write the item alone, as in wikidata = "Q42".'
            yield error(where, f"{record.wikidata!r} is no Wikidata item.", remedy, "authority-wikidata")
        if record.portrait and ("://" in record.portrait.src or ".." in record.portrait.src.split("/")):
            remedy = "Move it there, and name it from there."
            message = f"The portrait {record.portrait.src!r} is not below static/."
            yield error(where, message, remedy, "authority-portrait")
        if id_ in record.not_same_as:
            yield error(where, f"{id_!r} is said not to be itself.", "Take it out of not_same_as.", "authority-self")
    yield from _ids_claimed_twice(authority)
    yield from _names_claimed_twice(authority)


def _ids_claimed_twice(authority: Authority) -> Iterator[Problem]:
    owners = {id_: id_ for id_ in authority.people}
    for id_, record in authority.people.items():
        for former in record.formerly:
            owner = owners.setdefault(former, id_)
            if former == id_:
                message = f"{id_!r} is the record's own id, and no former one."
                yield error(authority.places[id_], message, "Take it out of formerly.", "authority-id-claimed")
            elif owner != id_:
                message = f"{id_!r} was formerly {former!r}, but {authority.places[owner]} claims that id too."
                yield error(authority.places[id_], message, "Let one record alone have it.", "authority-id-claimed")


def _names_claimed_twice(authority: Authority) -> Iterator[Problem]:
    for claims in authority.claims.values():
        for one, other in combinations(claims, 2):
            shared = one.only_in & other.only_in
            if shared or not (one.only_in or other.only_in):
                name = _shared_name(authority.people[one.id], authority.people[other.id])
                articles = f" in {', '.join(sorted(shared))}" if shared else ""
                message = f"{other.id!r} claims the name {name!r}{articles}, and so does {one.id!r}"
                yield error(
                    authority.places[other.id],
                    f"{message} at {authority.places[one.id]}.",
                    "Say with only_in which articles are about whom, or merge the records.",
                    "authority-name-claimed",
                )


def _shared_name(one: Record, other: Record) -> str:
    folded = {fold(name) for name in one.names}
    return next(name for name in other.names if fold(name) in folded)


def _by_line(where: str) -> tuple[str, int]:
    file, _, line = where.rpartition(":")
    return (file, int(line)) if line.isdigit() else (where, 0)


def nearest(wanted: str, known: Iterable[str], limit: int = 3, least: int = 60) -> tuple[str, ...]:
    """What was perhaps meant: the known words most like the wanted one, best first; `least` is the likeness, of 100."""
    from rapidfuzz import fuzz, process, utils

    worth = sorted(word for word in set(known) if 2 * len(word) >= len(wanted))
    found = process.extract(
        wanted, worth, scorer=fuzz.WRatio, processor=utils.default_process, limit=limit, score_cutoff=least
    )
    return tuple(word for word, _, _ in found)
