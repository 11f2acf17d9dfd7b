"""Names that say less than a person is called, as surnames alone do: whom of the archive they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from math import inf
from typing import NamedTuple

from generator.names import (
    PARTICLES,
    Name,
    is_given,
    is_patronymic,
    sex_of,
    short_form,
    sound,
    without_article,
)
from generator.resolve.bearers import ONE_ARTICLE, Bearer, clash, sexes_differ, short_bond
from generator.resolve.block_people import DECIDES, Open, People
from generator.resolve.evidence import company_word
from generator.resolve.spelling import initials
from generator.resolve.told.years import year_of

_SHORT_FORM = -1.0
"""Evidence that a surname alone needs to join the archive's only fitting person, or more."""
_AMONG_OTHERS = 0.5
"""Evidence that it needs, or more, where others of the name fit worse."""
_GIVEN_ALONE = 1.5
"""What it says against somebody that an article would call him by his given name alone."""
_SAME_PLACE = 1.0
"""What the dateline says for somebody of the article, as it does for others of the place."""
_AT_ONCE = 2
"""Years in which nobody goes from one trade to another and back."""
_SAME_TRADE = 1.0
"""What it says more of a title or a deed that it tells the trade of one of them: the Rev. is the pastor."""
_SUCCEEDED = 4.5
"""What it says against somebody who had the title that another of the surname has come to since."""
NOBODY = -1.75
"""Evidence below which a surname alone is somebody whom no other article names in full."""
CLEARLY = (inf, 3.0, 2.0)
"""By how much the surer ones fit better, which are joined first, and then tell more of whom the others mean."""


class _Chosen(NamedTuple):
    """A short form, whom it means by the key of one sighting, the weight of the evidence, and the reason."""

    bearer: Bearer
    meant: tuple[str, int]
    weight: float
    because: str


def short_names(names: set[Name]) -> set[Name]:
    """Names that say less than a person is called: surnames alone, and the last words of a longer name."""
    full = [name for name in names if name.given]
    ends = [(longer, n) for longer in full for n in range(1, len(longer.words) - 1)]
    tails = {longer.words[n:] for longer, n in ends}
    surnames = {longer.words[n:] for longer, n in ends if _is_surname_there(longer.words[n], longer)}
    alone = {name for name in names if not name.given and not name.regnal}
    return alone | {n for n in full if n.words in tails and (n.words[0] in PARTICLES or n.words in surnames)}


def _is_surname_there(word: str, name: Name) -> bool:
    """Whether a word within a name is no given name in it, as a woman's is none behind a man's: "Luis Paz Alba"."""
    return not is_given(word) or {sex_of(name.words[0]), sex_of(word)} == {"f", "m"}


def without_numbers(names: set[Name]) -> set[Name]:
    """Names of two words that those who reign have with a number: "Osric Ulf" beside "Osric Ulf I"."""
    return {name._replace(suffix="") for name in names if name.given and name.suffix == "i"}


def join_short(people: People, short: Iterable[Bearer], decides: float) -> tuple[list[Bearer], list[Bearer]]:
    """Let each short form join the only person it fits, or fits so much better; (left open, fitting nobody)."""
    short = list(short)
    people.forget(short)
    everyone = people.bearers()
    chosen: list[_Chosen] = []
    left: list[Bearer] = []
    alone: list[Bearer] = []
    for bearer in short:
        fitting = _fitting(everyone, bearer)
        if not fitting:
            alone.append(bearer)
            continue
        (weight, best), *others = fitting
        margin = weight - others[0][0] if others else decides
        bare = any(_are_father_and_son(best, other) for _, other in others) and _says_neither(bearer)
        bare |= bool(others) and _is_but_given(bearer, best)
        if margin >= decides and not bare and weight >= (_AMONG_OTHERS if others else _SHORT_FORM):
            written = bearer.linked[0].sighting.written
            only = f"of {len(fitting)} whom {written} can mean, the one who fits best"
            because = only if others else f"the archive's only fitting {written}"
            chosen.append(_Chosen(bearer, best.key, weight, because))
        elif weight < NOBODY:
            alone.append(bearer)
        else:
            left.append(bearer)
    surest = _one_an_article(people, chosen)
    left += [one.bearer for one in chosen if one not in surest]
    for bearer, meant, _, because in surest:
        best = people.bearer_of[meant]
        if _forbids(clash(bearer, best), bearer, best):
            left.append(bearer)
        else:
            people.bearer_of[bearer.key] = bearer
            people.join(best, bearer, because)
    return left, alone


def _one_an_article(people: People, chosen: Iterable[_Chosen]) -> list[_Chosen]:
    """Those who alone mean somebody by a surname in an article that tells two of it apart, or do so much better.

    "Mr. Quill" and "Colonel Quill, his father," are not both the colonel; but "Alderman Quill" and "Dr. Quill" are both
    the dentist who ran for alderman.
    """
    there: dict[tuple[str, tuple[str, int], frozenset[Name]], list[_Chosen]] = defaultdict(list)
    for one in chosen:
        there[one.bearer.key[0], one.meant, frozenset(one.bearer.names)].append(one)
    surest = []
    for alike in there.values():
        best, *others = sorted(alike, key=lambda one: (-one.weight, one.bearer.key))
        if all(_is_his_title(one.bearer, people.bearer_of[one.meant]) for one in alike):
            surest += alike
            continue
        if all(best.weight - other.weight >= DECIDES for other in others):
            surest.append(best)
        surest += [other for other in others if other.bearer.early]
    return surest


def _is_his_title(short: Bearer, whole: Bearer) -> bool:
    """Whether a surname has a title that somebody is known to have, or one of his trade."""
    if short.heads:
        return not (short.heads.keys().isdisjoint(whole.heads) and short.trades.isdisjoint(whole.trades))
    return short.doctor and whole.doctor


def _is_there_by_another_title(short: Bearer, whole: Bearer) -> bool:
    """Whether the article calls somebody by a surname and a title, and the surname has another title of his."""
    there = [linked.sighting for linked in whole.linked if linked.sighting.article in short.articles]
    return _is_his_title(short, whole) and all(
        (one.heads or one.doctor) and not one.full and one.doctor is not short.doctor for one in there
    )


def join_given_names(people: People, short: Iterable[Bearer]) -> list[Bearer]:
    """Join "Peter" to the only one of his article whom others call Peter; the rest is left.

    There he is "Dr. Lindqvist", or bears the name that he took later, and old men call him by the one before.
    """
    there: dict[str, list[tuple[Bearer, set[Name]]]] = defaultdict(list)
    for bearer in people.bearers():
        used: dict[str, set[Name]] = defaultdict(set)
        for linked in bearer.linked:
            used[linked.sighting.article].add(linked.sighting.name)
        for article, names in used.items():
            there[article].append((bearer, (bearer.names | bearer.bynames) - names))
    left = []
    for bearer in short:
        article, name = bearer.key[0], bearer.linked[0].sighting.name
        called = [o for o, others in there[article] if any(short_form(name, whole) == "given" for whole in others)]
        reigns = any(bearer.ranks and not one.ranks for one in called)  # Pope Urban is not Urban Lutz
        if len(called) == 1 and clash(bearer, called[0]) == ONE_ARTICLE and not reigns:
            people.bearer_of[bearer.key] = bearer
            people.join(called[0], bearer, f"the only {bearer.linked[0].sighting.written} of the article")
        else:
            left.append(bearer)
    return left


def _fitting(everyone: list[Bearer], bearer: Bearer) -> list[tuple[float, Bearer]]:
    """Those whom a short form can mean, with the weight of the evidence, best first."""
    name = bearer.linked[0].sighting.name
    kinds = {id(other): _kind_of(bearer, name, other) for other in everyone}
    best = max(kinds.values(), default=0)
    alike = {best, _KINDS["given"]} if best == _KINDS["middle"] and is_given(name.words[0]) else {best}
    named = [other for other in everyone if (kinds[id(other)] in alike and best) or _has_two_surnames(name, other)]
    meant = [other for other in named if not other.completed and not _forbids(clash(bearer, other), bearer, other)]
    if not bearer.early and len(meant) < len(named):
        meant = _not_so_named_there(meant, named, bearer)
    meant = [other for other in _spelled_so(name, meant) if not _is_of_other_sex(bearer, other)]
    if bearer.early and not bearer.told_sex:
        meant = _not_named_late(meant, bearer)
    meant = [other for other in meant if not _is_titled_otherwise(bearer, other)] or meant
    if bearer.heads or bearer.doctor:
        meant = [other for other in meant if not _is_said_otherwise(bearer, other)] or meant
    holders = [other for other in meant if other.heads.keys() & bearer.heads.keys()]
    fitting = []
    for other in meant:
        if bearer.articles & other.articles and not _is_there_by_another_title(bearer, other):
            weight = -sexes_differ(bearer, other)  # in one article, the company of both says nothing
            weight += _SAME_PLACE if bearer.early and bearer.places else 0
        else:
            weight = short_bond(bearer, other, of_several=len(holders) > 1)
            weight += _SAME_TRADE if bearer.trades & other.trades - {"politics"} else 0
            weight -= _SUCCEEDED if _is_succeeded(other, holders, bearer) else 0
            weight -= _against_given(bearer, other) if _says_given(kinds[id(other)], name) else 0
        fitting.append((weight, other))
    return sorted(fitting, key=lambda fit: (-fit[0], fit[1].key))


def _is_succeeded(other: Bearer, holders: Sequence[Bearer], bearer: Bearer) -> bool:
    """Whether somebody had a title that the last of his name came to after him, or "the former mayor of that name"."""
    sighting = bearer.linked[0].sighting
    had = [head for head in bearer.heads if head in other.held]
    if sighting.predecessors & set(had):
        since = {id(one): min(one.held[head][0] for head in bearer.heads if head in one.held) for one in holders}
        return since[id(other)] == min(since.values())
    return any(
        other.held[head][1] < taken <= sighting.day
        for head in had
        if head in _OF_ONE and sighting.day and head not in sighting.former
        for holder in holders
        if holder is not other and (taken := holder.taken.get(head))
    )


_OF_ONE = frozenset(
    "chairman chairwoman chancellor chief emperor governor king mayor pope premier president queen sheriff".split()
)
"""Titles that one at a time has in a place."""


def _spelled_so(name: Name, meant: list[Bearer]) -> list[Bearer]:
    """Those whom a surname means, without who is named in one article with one who alone spells his so."""
    word = name.surname[-1]
    rivals = [one for one in meant if any(whole.surname[-1] == word for whole in one.names)]
    if not rivals or len(rivals) == len(meant):
        return meant
    return [
        one
        for one in meant
        if one in rivals or not _but_sounds_so(word, one) or not any(rival.articles & one.articles for rival in rivals)
    ]


def _but_sounds_so(word: str, bearer: Bearer) -> bool:
    """Whether a surname sounds like somebody's and is spelled otherwise, in more than an article."""
    theirs = {whole.surname[-1] for whole in bearer.names}
    return without_article(word) not in map(without_article, theirs) and sound(word) in map(sound, theirs)


def _is_of_other_sex(bearer: Bearer, other: Bearer) -> bool:
    """Whether "Miss Prew" is nobody whose given name is a man's alone."""
    sexes = {sex_of(whole.given[0]) for whole in other.names if whole.given}
    return not other.told_sex and {bearer.told_sex} | sexes == {"f", "m"}


def _is_said_otherwise(bearer: Bearer, other: Bearer) -> bool:
    """Whether the article says "she" of "Mayor Prew", and another is called Mr. or has a man's given name.

    "He" tells less: it is said of most who are left unnamed, too.
    """
    return bearer.guessed_sex == "f" and (other.told_sex or other.guessed_sex) == "m"


def _not_named_late(meant: list[Bearer], bearer: Bearer) -> list[Bearer]:
    """Of those whom "Tarn" can mean before "Ida Tarn" is named, the others; all, where no other has another name."""
    there = [other for other in meant if bearer.articles & other.articles]
    others = [other for other in meant if not bearer.articles & other.articles]
    alike = any(not one.names.isdisjoint(other.names) for one in there for other in others)
    return meant if alike or not others else others


def _is_titled_otherwise(bearer: Bearer, other: Bearer) -> bool:
    """Whether articles of those years call somebody by the title of another trade alone: "Captain", and a judge."""
    held = [year for spans in other.held.values() for year in map(year_of, spans)]
    seen = bearer.seen[0] if bearer.seen else 0
    if not held or not bearer.heads or not min(held) - _AT_ONCE <= seen <= max(held) + _AT_ONCE:
        return False
    return (
        bool(bearer.trades and other.trades)
        and bearer.trades.isdisjoint(other.trades)
        and not (bearer.heads.keys() & other.heads.keys())
    )


def _not_so_named_there(meant: list[Bearer], named: Sequence[Bearer], bearer: Bearer) -> list[Bearer]:
    """Those whom a surname can mean in an article that tells it from a name with an initial: nobody called just so."""
    there = {
        linked.sighting.name
        for other in named
        if bearer.articles & other.articles
        for linked in other.linked
        if linked.sighting.article in bearer.articles and len(linked.sighting.name.given) > 1
    }
    return [other for other in meant if bearer.articles & other.articles or there.isdisjoint(other.names)]


def _says_neither(bearer: Bearer) -> bool:
    """Whether a surname comes without a title and an age; who has a number and a name of two words reigns."""
    return not (bearer.heads or bearer.born or any(name.given for name in bearer.names))


def _are_father_and_son(a: Bearer, b: Bearer) -> bool:
    """Whether nothing but a suffix parts the names of two; a surname without a title or an age says neither."""
    ours, theirs = ({(n.given[0], n.surname) for n in one.names if n.given} for one in (a, b))
    return a.suffix != b.suffix and not ours.isdisjoint(theirs)


def _forbids(ground: str, bearer: Bearer, other: Bearer) -> bool:
    """Whether a ground forbids that somebody is meant; "Mr. Tarn" may yet be of his own article, and so may who reigns.

    "Carl Ulf" may be there by the name that he had before, and "Dr. Quill" as "Alderman Quill".
    """
    if ground != ONE_ARTICLE:
        return bool(ground)
    reigns = any(name.given for name in bearer.names)
    return not (bearer.early or reigns or _is_there_by_another_title(bearer, other))


def _against_given(bearer: Bearer, other: Bearer) -> float:
    """What a given name alone says against somebody; less where the article names one of his family."""
    family = {company_word(name) for name in other.names if name.given}
    return 0 if family & bearer.company else _GIVEN_ALONE


def _is_but_given(bearer: Bearer, other: Bearer) -> bool:
    """Whether a short form is somebody's given name, and tells nothing that he alone of several has.

    "I have told people that Irma is my cousin": company and places say nothing for the one or the other.
    """
    name = bearer.linked[0].sighting.name
    if not _says_given(_kind_of(bearer, name, other), name):
        return False
    tied = bearer.heads & other.heads.keys() or bearer.trades & other.fields or bearer.ranks & other.ranks
    return not tied and _against_given(bearer, other) > 0


def _says_given(kind: int, name: Name) -> bool:
    """Whether a short form says no more than a given name: "Haile" of Mengistu Haile Mariam, too."""
    return kind == _KINDS["given"] or (kind == _KINDS["middle"] and is_given(name.words[0]))


def _has_two_surnames(name: Name, other: Bearer) -> bool:
    """Whether a name may be the first of two surnames: "Gutiérrez" of "José Luis Gutiérrez Ibarra"."""
    return any(
        len(w := whole.words) > 3 and w[-2:-1] == name.words and not is_given(w[-2]) and not is_patronymic(name, whole)
        for whole in other.names
    )


def _kind_of(bearer: Bearer, name: Name, other: Bearer) -> int:
    """How well a short form says any name of somebody, or what an article calls him by."""
    if other.by_given_name and (whole := next((n for n in other.names if name.words in (n.given, n.surname)), None)):
        return _KINDS["surname" if name.words == whole.given else "given"]
    if {*name.words} <= other.called:
        return _KINDS["given" if is_given(name.words[0]) and not (bearer.told_sex or bearer.heads) else "surname"]
    return max(_kind(bearer, name, whole) for whole in other.names if not _is_turned(whole, other.names))


def _is_turned(name: Name, names: Collection[Name]) -> bool:
    """Whether a name has the family's first, as another shows: "Orban Irma" beside "Irma Orban"."""
    if len(names) < 2 or len(name.words) != 2 or not is_given(name.words[1]) or is_given(name.words[0]):
        return False
    return not name.family_first and any(other.words == name.words[::-1] for other in names)


def _kind(bearer: Bearer, name: Name, whole: Name) -> int:
    """How well a short form says a name, 0 where it does not; initials alone ("AMLO") say it as well as any."""
    if bearer.ranks and is_patronymic(name, whole):
        return 0
    if len(name.words) == 1 and len(whole.words) > 2 and name.words[0] == initials(whole):
        return _KINDS["surname"]
    if name.given and name.words == whole.words and whole.suffix:
        return _KINDS["surname"]
    return _KINDS[short_form(name, whole)]


_KINDS = {"": 0, "given": 1, "middle": 2, "first": 3, "surname": 4}


def left_open(people: People, bearer: Bearer) -> Open:
    """A short form that means nobody surely, with those whom it could mean."""
    fitting = _fitting([other for other in people.bearers() if other is not bearer], bearer)
    because = (
        f"{len(fitting)} people fit, and nothing decides"
        if len(fitting) > 1
        else "too little speaks for the only one who fits"
    )
    return Open(bearer.linked[0].sighting, tuple(other.key for _, other in fitting), because)
