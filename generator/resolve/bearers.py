"""All that is known of one bearer of a name, and what speaks for and against two of them being one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import inf, log2
from typing import NamedTuple

from generator.names import COMMON_SURNAMES, CROWNS, RANKS, Name, is_fathers, may_be_one, sex_of
from generator.resolve.evidence import Sighting
from generator.resolve.spelling import initials, transliterated
from generator.resolve.told.callings import OFFICES
from generator.resolve.told.kin import are_other_kin, of_either_sex
from generator.resolve.told.trades import are_near
from generator.resolve.told.years import year_of

ONE_ARTICLE = "one article names both"
_CAREER = 2
"""Years in which people hardly go into another trade."""
_AGE = 3.0
"""What it says for one person that ages, stated in two articles, agree."""
_OFFICERS = frozenset({"captain", "major", "colonel"})
"""Ranks that nobody has before he is of age; of teams there are younger captains."""
_GROWN = 16
"""Age before which hardly anybody has a trade."""
_MARRIED = 18
"""Age before which hardly anybody is called Mrs."""
_OF_AGE = 21
"""Age before which nobody is minister, judge or general."""
_SENIOR = (OFFICES - RANKS - {"secretary", "representative"}) | frozenset(
    "general admiral judge justice bishop head chairman chairwoman director commissioner professor superintendent "
    "surgeon physician lawyer banker".split()
)
"""Offices to which nobody comes before."""
_SAME_KIN = 4.5
"""What it says for one person that two have kin of one name; other company says less."""
_OTHER_SEAT = 4.0
"""What it says against two officials that they sit for different states."""
_NEVER_TWO_STATES = 7.0
"""The same of American senators, representatives and governors, who never change their state."""
_OTHER_HOME = 4.0
"""What it says against two of one trade that they have other posts in other towns in the same years."""
_AT_HOME = 10
"""Years for which people stay in such a post."""
_GIVEN_UP = 3.0
"""What it says against a former president that an article calls somebody president."""
_LONG_DEAD = 4.5
"""What it says against the dead that a surname has a title or Mr., or a king's name a crown, in the present."""
_DEAD_BY_THEN = 1.0
"""The same that a surname stands alone in the news of a later year, which tells of the living more often."""
_OTHER_RANK = 1.5
"""What it says against a king that somebody is called prince, as he may have been before."""
_OTHER_POST = 3.0
"""What a police chief's title says against a fire chief, and so whatever the company that both may keep."""
_OLDEST = 97
"""Age after which papers that tell what somebody does also tell the age."""
_KNOWN = 0.5
"""What each doubling of the articles that name somebody in full says for a surname alone to mean that person."""
_MANY = 5
"""Articles that must give somebody a title for it to outweigh whatever company the others keep."""


class Linked(NamedTuple):
    """A sighting, and why it is this person."""

    sighting: Sighting
    because: str


class Bearer:
    """One person, or what is taken for one: some sightings, and what they say together."""

    def __init__(self, sighting: Sighting) -> None:
        self.linked = [Linked(sighting, "")]
        self.key = sighting.key
        self.names = {sighting.name}
        self.articles = {sighting.article}
        self.suffix = sighting.name.suffix
        self.told_sex = sighting.told_sex
        self.guessed_sex = sighting.guessed_sex
        self.born = sighting.born
        self.died = sighting.died
        self.died_in = sighting.died_in
        self.acted = year_of(sighting.day) if sighting.acts and sighting.day else 0
        self.seen = (year_of(sighting.day),) * 2 if sighting.day else None
        self.told = _years_told(sighting)
        self.roles = set(sighting.roles)
        self.heads = Counter(sighting.heads)
        self.titled = int(bool(sighting.heads))
        self.former = dict.fromkeys(sighting.former, sighting.day) if sighting.day else {}
        """The days on which an article first calls titles former."""
        self.taken = dict.fromkeys(sighting.taken, sighting.day) if sighting.day else {}
        """The days on which an article first says that this person comes to a title."""
        self.held = dict.fromkeys(sighting.heads, (sighting.day, sighting.day)) if sighting.day else {}
        """The first and the last day on which an article gives a title."""
        self.role_words = set(sighting.role_words)
        self.trades = set(sighting.trades)
        self.fields = set(sighting.fields)
        self.countries = set(sighting.countries)
        self.places = set(sighting.places)
        self.homes, self.seats = set(sighting.homes), set(sighting.seats)
        self.parties = {sighting.party} - {""}
        self.topics = set(sighting.topics)
        self.company = set() if sighting.namesake else set(sighting.company)  # part of it may be the namesake's
        self.doctor, self.told_from = sighting.doctor, sighting.told_from
        self.record = sighting.record
        self.barred = sighting.barred
        self.ranks = sighting.ranks
        self.bynames = sighting.bynames
        self.called = sighting.called
        self.corrected = {sighting.day} if sighting.corrected and sighting.day else set()
        """The days on which an article puts the spelling right."""
        self.early = sighting.early
        self.wife, self.maiden = sighting.wife, sighting.maiden
        self.by_husband = {sighting.name} if sighting.wife else set()
        """Names under which she is called Mrs. and which are her husband's."""
        self.husbands = set(sighting.husbands)
        self.kin = of_either_sex(sighting.kin)
        self.child = sighting.child
        self.completed = sighting.completed
        self.aliases = {Name((), (initials(sighting.name),))} if len(sighting.name.words) > 2 else set()
        """Names under which the same article may name this person again: "AMLO", a nom de guerre."""

    @property
    def by_given_name(self) -> bool:
        """Whether an article calls this person "Mr. Abiy" by the given name."""
        return any(linked.sighting.by_given_name for linked in self.linked)

    @property
    def is_told_of(self) -> bool:
        """Whether more is known than a name, and where it stands."""
        known = (self.heads, self.trades, self.born, self.died, self.company, self.seats, self.record, self.bynames)
        return len(self.linked) > 1 or any(known)

    def take(self, other: Bearer, because: str) -> None:
        """Make the other's sightings this person's."""
        self.linked += [Linked(sighting, own or because) for sighting, own in other.linked]
        self.key = min(self.key, other.key)
        self.names |= other.names
        if not other.names <= self.aliases or any(name.given for name in other.names):
            self.articles |= other.articles
        self.suffix = self.suffix or other.suffix
        self.told_sex = self.told_sex or other.told_sex
        self.guessed_sex = self.guessed_sex or other.guessed_sex
        self.born = _both(self.born, other.born)
        self.died = min(filter(None, (self.died, other.died)), default=None)
        self.died_in = self.died_in or other.died_in
        self.acted = max(self.acted, other.acted)
        self.seen = _from_first_to_last(self.seen, other.seen)
        self.told = _from_first_to_last(self.told, other.told)
        self.roles |= other.roles
        self.heads.update(other.heads)
        self.titled += other.titled
        for head, day in other.former.items():
            self.former[head] = min(day, self.former.get(head, day))
        for head, day in other.taken.items():
            self.taken[head] = min(day, self.taken.get(head, day))
        for head, (first, last) in other.held.items():
            since, until = self.held.get(head, (first, last))
            self.held[head] = min(first, since), max(last, until)
        self.role_words |= other.role_words
        self.trades |= other.trades
        self.fields |= other.fields
        self.countries |= other.countries
        self.places |= other.places
        self.homes |= other.homes
        self.seats |= other.seats
        self.parties |= other.parties
        self.topics |= other.topics
        self.company |= other.company
        self.told_from |= other.told_from
        self.doctor |= other.doctor
        self.record = self.record or other.record
        self.barred |= other.barred
        self.ranks |= other.ranks
        self.bynames |= other.bynames
        self.called |= other.called
        self.corrected |= other.corrected
        self.early &= other.early
        self.wife |= other.wife
        self.maiden |= other.maiden
        self.by_husband |= other.by_husband
        self.husbands |= other.husbands
        self.kin |= other.kin
        self.child |= other.child
        self.completed &= other.completed
        self.aliases |= other.aliases

    def leave_out_bynames(self) -> None:
        """Leave out the articles that name nobody but "Abu Omar": he may be "Mr. Quill" there as well."""
        by = {linked.sighting.article for linked in self.linked if is_fathers(linked.sighting.name)}
        self.articles -= by - {s.article for s, _ in self.linked if s.name not in self.aliases}
        self.aliases |= {name for name in self.names if is_fathers(name)}


def _years_told(sighting: Sighting) -> tuple[int, int] | None:
    """The first and the last year of what an article tells of somebody, who did nothing after his death."""
    if not sighting.day or not sighting.since:
        return None
    last = min(year_of(sighting.day), sighting.died or inf)
    if sighting.born and sighting.died:
        return min(sighting.born[1] + _GROWN, sighting.since), int(last)  # an obituary tells of a whole life
    return min(sighting.since, int(last)), int(last)


def _both(a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
    if a is None or b is None:
        return a or b
    return (max(a[0], b[0]), min(a[1], b[1])) if max(a[0], b[0]) <= min(a[1], b[1]) else a


def _from_first_to_last(a: tuple[int, int] | None, b: tuple[int, int] | None) -> tuple[int, int] | None:
    """The years from the first to the last of two spans."""
    return (min(a[0], b[0]), max(a[1], b[1])) if a and b else a or b


def clash(a: Bearer, b: Bearer) -> str:
    """What forbids that two are one person; empty where nothing does."""
    if a.record and a.record == b.record:
        return ""
    grounds = {
        "an editor's records keep them apart": (a.record and b.record) or a.record in b.barred or b.record in a.barred,
        ONE_ARTICLE: a.articles & b.articles and not (a.names <= b.aliases or b.names <= a.aliases),
        "a suffix tells them apart": _differ(a.suffix, b.suffix) or (a.wife and b.wife and a.suffix != b.suffix),
        "one is the other's wife": _are_wife_and_man(a, b) or _are_wife_and_man(b, a),
        "each is another wife": a.maiden and b.maiden and not any(may_be_one(x, y) for x in a.maiden for y in b.maiden),
        "one is the other's kin": are_other_kin(a.kin, b.kin),
        "one is a man and one a woman": _differ(a.told_sex, b.told_sex),
        "their ages differ": a.born and b.born and (a.born[0] > b.born[1] + 1 or b.born[0] > a.born[1] + 1),
        "an article tells one from the other": _is_told_from(a, b) or _is_told_from(b, a),
        "one reigns": _only_reigns(a, b) or _only_reigns(b, a),
        "they died in different years": a.died_in and b.died_in and abs(a.died_in - b.died_in) > 1,
        "one was dead by then": _outlives(a, b) or _outlives(b, a),
        "one was not born yet": _precedes(a, b) or _precedes(b, a),
        "one would be too old": _is_too_old(a, b) or _is_too_old(b, a),
    }
    return next((ground for ground, holds in grounds.items() if holds), "")


def are_contested(bearers: Sequence[Bearer]) -> bool:
    """Whether something forbids that all of one name are one person, or nearly does; in one walk."""
    born = [bearer.born for bearer in bearers if bearer.born]
    dead = min((bearer.died for bearer in bearers if bearer.died), default=None)
    died_in = [bearer.died_in for bearer in bearers if bearer.died_in]
    seats = [bearer.seats for bearer in bearers if bearer.seats]
    return bool(
        len({bearer.told_sex for bearer in bearers} - {""}) > 1
        or (born and max(first for first, _ in born) > min(last for _, last in born) + 1)
        or (dead and max(bearer.acted for bearer in bearers) > dead + 1)
        or (died_in and max(died_in) > min(died_in) + 1)
        or (seats and not set.intersection(*seats))
        or len(set().union(*(bearer.parties for bearer in bearers))) > 1
    )


def _differ(a: str, b: str) -> bool:
    return bool(a and b and a != b)


def _are_wife_and_man(a: Bearer, b: Bearer) -> bool:
    """Whether one is called Mrs. by a husband's name, and the other is a man by name."""
    return a.wife and not b.wife and any(name.given and sex_of(name.given[0]) == "m" for name in b.names)


def _only_reigns(a: Bearer, b: Bearer) -> bool:
    """Whether one is known by a name and a crown alone, and the other has that for a surname or only like his name."""
    if not a.ranks or b.ranks or any(name.given for name in a.names):
        return False
    words = {name.words[-1] for name in a.names}
    if b.heads.keys() - RANKS or any(name.given and name.words[-1] in words for name in b.names):
        return True
    own = {transliterated(word) for word in words}
    return all(own.isdisjoint(map(transliterated, name.words)) for name in b.names | b.bynames)


def _is_told_from(one: Bearer, other: Bearer) -> bool:
    """Whether an article says of one that he is not the senator of that name, whom the other may be."""
    alike = one.heads.keys() & other.heads.keys() or one.trades & other.trades
    return not alike and not one.told_from.isdisjoint(other.heads.keys() | other.trades)


def _outlives(dead: Bearer, other: Bearer) -> bool:
    if dead.died is None:
        return False
    return other.acted > dead.died + 1 or _is_heir_of_his_name(dead, other)


def _is_heir_of_his_name(dead: Bearer, other: Bearer) -> bool:
    """Whether one died a king, and the other is called prince in the news of a later year."""
    later = other.told is not None and dead.died is not None and other.told[0] > dead.died + 1
    return later and not CROWNS.isdisjoint(dead.ranks) and bool(other.ranks) and other.ranks <= _HEIRS


_HEIRS = frozenset(("prince", "princess"))


def _is_too_old(old: Bearer, other: Bearer) -> bool:
    """Whether one of a known age would do what the other does at nearly a hundred, and no article says so."""
    return old.born is not None and other.born is None and other.acted > old.born[1] + _OLDEST


def _precedes(early: Bearer, born: Bearer) -> bool:
    """Whether one was in the papers before the other was born, or held an office before he was grown.

    A general of 1983 is not the player of his name who is 21 in 1989.
    """
    if not born.born or not early.seen:
        return False
    commissions = _OFFICERS if "arms" in early.trades else frozenset[str]()
    offices = (year_of(first) for head, (first, _) in early.held.items() if head in _SENIOR | commissions)
    if min(offices, default=inf) < born.born[0] + _OF_AGE:
        return True
    if early.wife and early.seen[0] < born.born[0] + _MARRIED:
        return True
    return early.seen[0] < born.born[0] + (_GROWN if early.heads or early.trades else 0)


def bond(a: Bearer, b: Bearer) -> float:
    """How much speaks for one person, less what speaks for two."""
    weight = _company(a, b) + _titles(a, b) + _trades(a, b) + _whereabouts(a, b) + _topics(a, b) + _ages(a, b)
    return weight - sexes_differ(a, b) - _years(a, b) - (work_apart(a, b) and _gap(a, b) <= _CAREER)


def _company(a: Bearer, b: Bearer) -> float:
    together = sorted(a.company & b.company, key=len)[-2:]
    shared = sum(_SAME_KIN if " " in word else 3 for word in together)
    kin = _SAME_KIN if a.kin & b.kin and not any(" " in word for word in together) else 0
    return (shared / 6 if work_apart(a, b) else shared) + kin


def _titles(a: Bearer, b: Bearer) -> float:
    words = min(1.5, 0.75 * len(a.role_words & b.role_words)) + (a.doctor and b.doctor)
    if a.heads & b.heads:
        return words + (0.5 if a.role_words and b.role_words and not a.role_words & b.role_words else 1.5)
    return words - (0.5 if a.heads and b.heads and not a.fields & b.fields else 0)


def _trades(a: Bearer, b: Bearer) -> float:
    if a.trades and b.trades:
        if a.trades & b.trades or not are_near(a.trades | b.trades):
            return 1.5 if a.trades & b.trades else -1.5
        return 1 if a.trades & b.fields or a.fields & b.trades else 0
    if a.fields and b.fields:
        surer = 0.25 if a.trades & b.fields or a.fields & b.trades else 0
        return 1 + surer if a.fields & b.fields else -0.5
    return 0


def work_apart(a: Bearer, b: Bearer) -> bool:
    """Whether two have different titles, and trades that nothing joins: the company of both says little then."""
    if not (a.heads and b.heads and a.trades and b.trades) or are_near(a.trades | b.trades):
        return False
    return not (a.heads & b.heads or a.trades & b.trades)


def _whereabouts(a: Bearer, b: Bearer) -> float:
    weight = _seats(a, b)
    abroad = bool(a.countries and b.countries and not a.countries & b.countries)
    if a.countries and b.countries:
        weight += -1 if abroad else 1
    if a.homes and b.homes and not a.homes & b.homes and _gap(a, b) <= _AT_HOME:
        other_post = (a.trades & b.trades or (a.doctor and b.doctor)) and a.heads and b.heads and not a.heads & b.heads
        weight -= _OTHER_HOME if other_post else 0
    if a.places and b.places:
        named = a.places & b.topics or b.places & a.topics
        weight += 1 if a.places & b.places else 0 if abroad or named else -0.5
    return weight


def _seats(a: Bearer, b: Bearer) -> float:
    """What it says to sit for one state, or for two in one calling; and for one party or two."""
    party = bool(a.parties and b.parties and not a.parties & b.parties)
    if not a.seats or not b.seats:
        return -party
    if a.seats & b.seats:
        return 1 - party
    alike = a.heads & b.heads or a.trades & b.trades or a.ranks & b.ranks & CROWNS
    american = all(seat.startswith("US ") for seat in a.seats | b.seats)
    if alike and not american and _gap(a, b) > _CAREER:
        return -party  # states change their names, and ministers their states
    if american and not _OF_A_STATE.isdisjoint(a.heads & b.heads):
        return -party - _NEVER_TWO_STATES
    return -party - (_OTHER_SEAT if alike else 1)


_OF_A_STATE = frozenset("senator representative congressman congresswoman governor".split())


def _topics(a: Bearer, b: Bearer) -> float:
    return min(1.5, 0.5 * len((a.topics & b.topics) - (a.places & b.places)))


def _ages(a: Bearer, b: Bearer) -> float:
    """What it says that two are of one age: of twenty people of a name, hardly two are; of a thousand, many."""
    if not a.born or not b.born or max(a.born[0], b.born[0]) > min(a.born[1], b.born[1]):
        return 0
    common = any(name.surname[-1] in COMMON_SURNAMES for name in a.names & b.names)
    return _AGE / 2 if common and work_apart(a, b) else _AGE


def sexes_differ(a: Bearer, b: Bearer) -> float:
    """What it says against two that one seems a man and the other a woman."""
    if len({a.told_sex or a.guessed_sex, b.told_sex or b.guessed_sex} - {""}) < 2:
        return 0
    return 2.5 if a.told_sex or b.told_sex else 1.25


def _years(a: Bearer, b: Bearer) -> float:
    """What the years between two say against their being one; ages that agree and a monarch's number say more."""
    if not a.told or not b.told or _ages(a, b) or any(name.suffix and not name.given for name in a.names & b.names):
        return 0
    gap = _gap(a, b)
    return 0 if gap < 15 else 0.5 if gap < 30 else 4.5 if gap < 50 else 6


def _gap(a: Bearer, b: Bearer) -> int:
    """Years between what is told of the one and of the other."""
    return max(b.told[0] - a.told[1], a.told[0] - b.told[1], 0) if a.told and b.told else 0


def short_bond(short: Bearer, other: Bearer, *, of_several: bool) -> float:
    """What speaks for a short form to mean somebody, who is known by the articles, and better by a title of many.

    Where one `of_several` who had the title must be meant, it is the last.
    """
    titled = max((other.heads[head] for head in short.heads if head in other.heads), default=0)
    known = max(1, len(other.articles), titled**3 if titled >= _MANY else 0)
    rank = _OTHER_RANK if short.ranks and other.ranks and not short.ranks & other.ranks else 0
    since = _long_since(other, short) if of_several else 0
    return bond(short, other) + _title_fits(short, other) - since + _KNOWN * log2(known) - rank


def _title_fits(short: Bearer, other: Bearer) -> float:
    """What a title or Mr. before a surname says of somebody: less than `bond` counts, the rarer it is among his titles.

    "President Biden" is not the Biden who was once named beside a president.
    """
    living = short.heads or short.ranks or short.told_sex
    if other.died and short.told and short.told[0] > other.died + 1:
        return -_LONG_DEAD if living else -_DEAD_BY_THEN
    if not short.heads or not other.heads:
        return 0
    if any(_gave_up(other, head, short) or _not_yet(other, head, short) for head in short.heads - short.former.keys()):
        return -_GIVEN_UP
    if shared := [other.heads[head] for head in short.heads if head in other.heads]:
        other_post = short.role_words and other.role_words and not short.role_words & other.role_words
        rare = 1.5 * (1 - min(1, max(shared) / other.titled))
        return -rare - (_OTHER_POST if other_post else 0)
    return 0 if short.trades & other.trades else -0.5 if _are_public(short, other) else -1


def _are_public(a: Bearer, b: Bearer) -> bool:
    return bool(a.trades and b.trades) and are_near(a.trades | b.trades)


def _long_since(other: Bearer, short: Bearer) -> float:
    """What the years say since or until an article gives somebody the title."""
    day = short.linked[0].sighting.day
    held = [other.held[head] for head in short.heads if head in other.held]
    if not day or not held:
        return 0
    return min(1.5, min(max(first - day, day - last, 0) for first, last in held) / 365 / 4)


def _not_yet(bearer: Bearer, head: str, short: Bearer) -> bool:
    """Whether an article tells how somebody came to a title later, and none gives it to him before."""
    day = short.linked[0].sighting.day
    if day is None or head not in bearer.taken:
        return False
    return bearer.taken[head] == bearer.held[head][0] > day


def _gave_up(bearer: Bearer, head: str, short: Bearer) -> bool:
    """Whether somebody was called former in a title before another article gives it to a surname alone."""
    day = short.linked[0].sighting.day
    return day is not None and bearer.former.get(head, day) < day
