"""The people whom front matter lists: all there are where no model is used."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.memo import Memo, key_of
from generator.model import Card, Person
from generator.names import fold
from generator.resolve.authority import Authority
from generator.resolve.cast import Answers, Cast, Listed, most_usual, numbered, slug_of_name
from generator.resolve.remembered import code_digest, encode, remembered


class Roll(NamedTuple):
    """Who is listed anywhere."""

    people: tuple[Person, ...]
    unclaimed: dict[str, Listed]
    """Whom a name means, as it is written, in the articles where no record has a say in that."""
    claimed: frozenset[str]
    """The names that a record claims, perhaps in certain articles alone."""
    by_id: dict[str, str]
    """What `Cast.by_id` tells."""

    def cast(self, authority: Authority) -> Cast:
        """These people as those of the archive."""
        cast = Cast(authority)
        cast.people.update((person.id, person) for person in self.people)
        cast.by_id.update(self.by_id)
        return cast

    def answers(self, names: Iterable[str], article: str, authority: Authority) -> Answers:
        """Whom an article means by the names that it lists; those whom an editor hides are left out."""
        if self.claimed.isdisjoint(names) and not authority.hidden:
            return Answers(listed=tuple([self.unclaimed[named] for named in dict.fromkeys(names)]))
        listed = (
            (named in self.claimed and _on_record(named, article, authority)) or self.unclaimed[named]
            for named in dict.fromkeys(names)
        )
        return Answers(listed=tuple(one for one in listed if one.person not in authority.hidden))


def roll_of(cards: Sequence[Card], authority: Authority, memo: Memo) -> Roll:
    """The people whom these articles list. A name is one person wherever it stands, unless a record says otherwise.

    Most edits list nobody else, and so what the lists and the records gave is remembered.
    """
    listed = encode([(card.id, card.overrides.people) for card in cards if card.overrides.people])
    key = key_of(code_digest(), listed, encode(authority.people))
    return remembered("roll", Roll, {"": key}, lambda _: _enrolled(cards, authority), memo)[""]


def _enrolled(cards: Iterable[Card], authority: Authority) -> Roll:
    cast = Cast(authority)
    listed = {card.id: tuple(dict.fromkeys(card.overrides.people)) for card in cards}
    folded = {named: fold(named) for names in listed.values() for named in names}
    claimed = frozenset(named for named, key in folded.items() if named in authority.people or key in authority.claims)
    on_records: set[str] = set()
    times: Counter[str] = Counter()
    for article, names in listed.items():
        for named in names:
            if named in claimed and (one := _on_record(named, article, authority)):
                on_records.add(one.person)
            else:
                times[named] += 1
    cast.leave_ids(on_records)
    forms: dict[str, dict[str, int]] = defaultdict(dict)
    for named, articles in times.items():
        forms[folded[named]][named] = articles
    unclaimed: dict[str, Listed] = {}
    for _, written in sorted(forms.items()):
        name = most_usual(written)
        id_ = cast.new_id(numbered(slug_of_name(name)), name)
        cast.enter(id_, name, written)
        unclaimed.update((named, Listed(named, id_, name)) for named in written)
    for id_ in sorted(on_records):
        cast.enter(id_, authority.people[id_].name, ())
    return Roll(tuple(cast.people.values()), unclaimed, claimed, cast.by_id)


def _on_record(named: str, article: str, authority: Authority) -> Listed | None:
    """Whom a record means by a name, or by its own id, in an article."""
    id_ = named if named in authority.people else authority.claimant(named, article)
    return Listed(named, id_, authority.people[id_].name) if id_ else None
