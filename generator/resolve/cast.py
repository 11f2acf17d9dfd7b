"""Who is in the archive: an id and a name for everyone, and whom each article means."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from generator.model import Card, Person, Picture
from generator.names import fold, parse_name
from generator.patterns import pattern
from generator.resolve.authority import Authority, Portrait, Record
from generator.slugs import slug_of

if TYPE_CHECKING:
    from generator.resolve.across import Block, Found
    from generator.resolve.told.chain import Chain

Key = tuple[str, int]
"""Which sighting: its article, and where its first mention starts."""


class Owner(NamedTuple):
    """Whom a chain means, and why; the chain is known by where its first mention starts."""

    start: int
    person: str
    because: str


class LeftOpen(NamedTuple):
    """A chain that several people of the archive fit."""

    start: int
    candidates: tuple[str, ...]
    because: str


class Listed(NamedTuple):
    """A person whom front matter names, as it names them and as the archive does."""

    named: str
    person: str
    name: str


class Answers(NamedTuple):
    """What the rest of the archive and its editors say of the people in one article."""

    owners: tuple[Owner, ...] = ()
    open: tuple[LeftOpen, ...] = ()
    listed: tuple[Listed, ...] = ()


class Cast:
    """The people of the archive by id, and whom each sighting means."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.people: dict[str, Person] = {}
        self.owner: dict[Key, tuple[str, str]] = {}
        """Id and reason by sighting."""
        self._named: dict[str, str] = {}
        """Ids of those whom only editors name, by folded name."""
        self.by_id: dict[str, str] = {}
        """Names of those whom a record means by its id alone, by that id: no article has a name of the record."""
        self._taken = set(authority.people).union(*(record.formerly for record in authority.people.values()))

    def leave_ids(self, claimed: Collection[str]) -> None:
        """Let a record that is not `claimed` by its names be that of whoever has its id by the rules."""
        records = self.authority.people.items()
        former = {id_ for _, record in records for id_ in record.formerly}
        self._taken -= {id_ for id_, record in records if not record.only_in} - former - set(claimed)

    def enter(self, id_: str, name: str, forms: Iterable[str]) -> Person:
        """Enter somebody with what the record of that id says, if there is one."""
        person = self.people[id_] = _person(id_, name, forms, self.authority.people.get(id_))
        return person

    def new_id(self, ids: Iterable[str], name: str) -> str:
        """The first of some ids that nobody has, has had or is given by a record; from now on it is that of `name`."""
        id_ = next(one for one in ids if one not in self._taken)
        self._taken.add(id_)
        if id_ in self.authority.people:
            self.by_id[id_] = name
        return id_

    def whom(self, named: str, article: str) -> Person:
        """The person whom an editor names by id or by name in an article; a new one, where nobody is called so."""
        authority = self.authority
        known = named in self.people or named in authority.people
        id_ = named if known else authority.claimant(named, article) or self._who_is_called(named, article)
        if not id_:
            id_ = self._named[fold(named)] = self.new_id(numbered(slug_of_name(named)), named)
        return self.people.get(id_) or self.enter(id_, named, ())

    def are_new(self, names: Iterable[str]) -> bool:
        """Whether an editor alone names one of these, and nobody in the archive was called so."""
        return bool(self._named) and any(fold(named) in self._named for named in names)

    def _who_is_called(self, named: str, article: str) -> str:
        barred = self.authority.barred(article)
        called = [one for one in self._called.get(fold(named), ()) if one[1] not in barred]
        return min(called)[1] if called else self._named.get(fold(named), "")

    def is_called(self, person: str, named: str) -> bool:
        """Whether an editor's word in an article, an id or a name, means this person."""
        return named == person or any(id_ == person for _, id_ in self._called.get(fold(named), ()))

    @cached_property
    def _called(self) -> dict[str, list[tuple[bool, str]]]:
        """By folded name: who bears it, by a variant or (False) as the name of the page, with the id."""
        found: dict[str, list[tuple[bool, str]]] = defaultdict(list)
        for person in self.people.values():
            for name in {fold(name) for name in (person.name, *person.variants)}:
                found[name].append((name != fold(person.name), person.id))
        return found


def cast_of(block: Block, authority: Authority) -> Cast:
    """Give everyone an id: the editor's, or the slug of the usual name, with a year where an older person has that."""
    cast = Cast(authority)
    unnamed: dict[str, list[tuple[str, Found]]] = defaultdict(list)
    for person in block.people:
        name = _usual_name(linked.sighting.written for linked in person.sightings)
        record = next((linked.sighting.record for linked in person.sightings if linked.sighting.record), "")
        if record:
            _enter(cast, record, name, person)
        else:
            unnamed[slug_of_name(name)].append((name, person))
    cast.leave_ids(cast.people.keys())
    for slug, namesakes in sorted(unnamed.items()):
        for name, person in sorted(namesakes, key=lambda pair: _first_seen(pair[1])):
            _enter(cast, cast.new_id(_ids(slug, person), name), name, person)
    return cast


def answers_of(
    cards: Iterable[Card], chains: Mapping[str, tuple[Chain, ...]], block: Block, cast: Cast
) -> dict[str, Answers]:
    """Whom each article means, by its id; `cast` is completed by those whom front matter alone names."""
    open_: dict[str, list[LeftOpen]] = defaultdict(list)
    for left in block.open:
        candidates = tuple(dict.fromkeys(cast.owner[key][0] for key in left.candidates))
        open_[left.sighting.article].append(LeftOpen(left.sighting.start, candidates, left.because))
    found = {}
    for card in cards:
        starts = [chain.start for chain in chains[card.id]]
        owners = [Owner(start, *owner) for start in starts if (owner := cast.owner.get((card.id, start)))]
        found[card.id] = Answers(tuple(owners), tuple(open_[card.id]))
    for card in cards:
        answers, listed = found[card.id], []
        for named in card.overrides.not_people:
            kept = tuple(owner for owner in answers.owners if not cast.is_called(owner.person, named))
            answers = answers._replace(owners=kept)
        for named in card.overrides.people:
            person = cast.whom(named, card.id)
            listed.append(Listed(named, person.id, person.name))
        found[card.id] = answers._replace(listed=tuple(listed))
    return found


def slug_of_name(name: str) -> str:
    """The id that a name gives, without middle initials."""
    return slug_of(_INITIALS.sub("", name))


_INITIALS = pattern(r"(?<=\w\w )(?:\w\.[ -]?)+(?= ?\w)")


def _ids(slug: str, person: Found) -> Iterator[str]:
    """Ids for a person, the plainest first; all are made from the person's own articles."""
    yield slug
    days = [linked.sighting.day for linked in person.sightings if linked.sighting.day]
    if days:
        yield f"{slug}-{date.fromordinal(min(days)).year}"
    for role in sorted({role for linked in person.sightings for role in linked.sighting.roles}):
        yield slug_of(f"{slug} {role}")
    yield from numbered(f"{slug}-{slug_of(person.sightings[0].sighting.article)}")


def numbered(slug: str) -> Iterator[str]:
    """The slug, then the slug with 2, 3 and so on."""
    yield slug
    yield from (f"{slug}-{number}" for number in count(2))


def _first_seen(person: Found) -> tuple[int, Key]:
    days = [linked.sighting.day for linked in person.sightings if linked.sighting.day]
    return min(days, default=date.max.toordinal()), person.sightings[0].sighting.key


def _usual_name(written: Iterable[str]) -> str:
    """The form that most articles use, a full name before a surname alone; of two the longer."""
    forms = Counter(written)
    full = {form for form in forms if parse_name(form).given} or set(forms)
    full = {form for form in full if not form.isupper()} or full
    return most_usual({form: forms[form] for form in full})


def most_usual(forms: Mapping[str, int]) -> str:
    """The form that most articles use, by how many use each; of two the longer."""
    return min(forms, key=lambda form: (-forms[form], -len(form), form))


def _enter(cast: Cast, id_: str, name: str, found: Found) -> None:
    cast.enter(id_, name, {linked.sighting.written for linked in found.sightings})
    cast.owner.update((linked.sighting.key, (id_, linked.because)) for linked in found.sightings)


def _person(id_: str, name: str, forms: Iterable[str], record: Record | None) -> Person:
    said = record or Record(name)
    return Person(
        id=id_,
        name=said.name,
        variants=tuple(sorted({*forms, *said.variants} - {said.name})),
        description=said.description,
        wikidata=said.wikidata,
        portrait=_picture(said.portrait),
        formerly=said.formerly,
        not_same_as=said.not_same_as,
        confirmed=record is not None,
    )


def _picture(portrait: Portrait | None) -> Picture | None:
    return Picture(portrait.src, portrait.alt, portrait.credit) if portrait else None
