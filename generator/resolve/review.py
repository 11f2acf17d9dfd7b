"""What an editor should decide, as authority TOML ready to paste."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, islice, pairwise
from typing import NamedTuple

from generator.archive import Archive
from generator.model import Person, Reference, Unresolved
from generator.names import fold, may_be_one, parse_name, short_form, suffix_of
from generator.places import places
from generator.resolve.blocks import block_key
from generator.resolve.explain import sentence
from generator.resolve.told.years import year_told

YEARS_APART = 30
"""Years without a mention after which a name may have passed to somebody else."""
EXAMPLES = 3
ALIKE = 88
"""Likeness, of 100, from which two spelled names may be one."""


class Doubt(NamedTuple):
    """Something to decide: how many mentions hang on it, the evidence, and the record that would settle it."""

    mentions: int
    evidence: tuple[str, ...]
    id: str = ""
    fields: tuple[str, ...] = ()


def review(archive: Archive) -> str:
    """Who may be one person, who may be two, and which mentions are left open; most consequential first.

    The text is TOML that can be pasted into a file in content/authority/. Evidence stands in comments, and so does what
    would make one person of two: pasted as it is, the text joins nobody.
    """
    times: Counter[str] = Counter()
    for article in archive.articles:
        times.update({id_: said for (_, id_), said in archive.entities_in(article.id).items()})
    found = {*_merges(archive, times), *_splits(archive, times), *_open(archive)}
    doubts = sorted(found, key=lambda doubt: (-doubt.mentions, doubt.evidence))
    if not doubts:
        return "# Nothing to decide."
    text = ["# Paste into a file in content/authority/ what is right, and leave out what is not."]
    standing = {person.id for person in archive.people if person.confirmed}
    for doubt in doubts:
        record = [f"[{doubt.id}]", *doubt.fields] if doubt.id else []
        if doubt.id and doubt.id in standing:
            record = [
                f"# The record [{doubt.id}] stands above or in your files; add to it:",
                *(f"# {field}" for field in doubt.fields),
            ]
        standing.add(doubt.id)
        text.append("\n".join([*doubt.evidence, *record]))
    return "\n\n".join(text)


def _merges(archive: Archive, times: Mapping[str, int]) -> Iterator[Doubt]:
    """People of one name, and of like names, who were not joined; `times` has how often each is mentioned, by id."""
    articles = {
        person.id: {article.id for article in archive.articles_about("person", person.id)} for person in archive.people
    }
    alike: dict[str, list[Person]] = defaultdict(list)
    for person in archive.people:
        alike[block_key(parse_name(person.name))].append(person)
    for people in alike.values():
        of_name: dict[str, list[Person]] = defaultdict(list)
        for person in sorted(people, key=lambda person: (-times[person.id], person.id)):
            of_name[fold(person.name)].append(person)
        for same in of_name.values():
            apart = all(articles[a.id].isdisjoint(articles[b.id]) for a, b in combinations(same, 2))
            if len(same) > 1 and not any(person.confirmed for person in same) and apart:
                yield _namesakes(archive, same, times)
        for one, other in combinations(people, 2):
            open_ = fold(one.name) != fold(other.name) and not _decided(one, other) and _like(one, other)
            if open_ and articles[one.id].isdisjoint(articles[other.id]):
                yield _like_names(archive, one, other, times)


def _namesakes(archive: Archive, people: list[Person], times: Mapping[str, int]) -> Doubt:
    first, *others = people
    ids = ", ".join(person.id for person in people)
    each = [
        (f"[{person.id}]", f"name = {_quoted(person.name)}", f"only_in = {_list(_articles(archive, person))}")
        for person in people
    ]
    return Doubt(
        sum(times[person.id] for person in others),
        (
            f"# Is {first.name} one person, or {len(people)}: {ids}?",
            *(line for person in people for line in _evidence(archive, person)),
        ),
        first.id,
        (
            *each[0][1:],
            *(line for record in each[1:] for line in record),
            "# Articles to come are of none of them: whoever most of those are about goes without only_in.",
            "# or, if they are one, this record alone:",
            f"# [{first.id}]",
            f"# name = {_quoted(first.name)}",
            f"# formerly = {_list([person.id for person in others])}",
        ),
    )


def _like_names(archive: Archive, one: Person, other: Person, times: Mapping[str, int]) -> Doubt:
    fewer, more = sorted((one, other), key=lambda p: (p.confirmed, times[p.id], p.id))
    return Doubt(
        times[fewer.id],
        (
            f"# Are {more.name} and {fewer.name} one person?",
            *_evidence(archive, more),
            *_evidence(archive, fewer),
        ),
        more.id,
        (
            f"name = {_quoted(more.name)}",
            f"not_same_as = {_list([fewer.id])}",
            "# or, if they are one, for the line above:",
            f"# variants = {_list(sorted({fewer.name, *fewer.variants, *more.variants} - {more.name}))}",
            f"# formerly = {_list([fewer.id])}",
        ),
    )


def _articles(archive: Archive, person: Person) -> list[str]:
    return sorted(article.id for article in archive.articles_about("person", person.id))


def _decided(one: Person, other: Person) -> bool:
    """Whether an editor has said already that these are two."""
    said = one.id in other.not_same_as or other.id in one.not_same_as
    return said or (one.confirmed and other.confirmed)


def _like(one: Person, other: Person) -> bool:
    from rapidfuzz import fuzz

    a, b = parse_name(one.name), parse_name(other.name)
    if a.suffix != b.suffix and a.suffix and b.suffix:
        return False
    if not (a.given and b.given):
        return bool(short_form(a, b) or short_form(b, a))
    if a.given[0] == b.given[0] and a.surname == b.surname:
        return may_be_one(a, b)
    return may_be_one(a, b) or fuzz.ratio(fold(one.name), fold(other.name)) >= ALIKE


def _splits(archive: Archive, times: Mapping[str, int]) -> Iterator[Doubt]:
    """People whom the archive loses from sight for so long that the later one may be another; monarchs are numbered."""
    for person in archive.people:
        days = sorted(a.published for a in archive.articles_about("person", person.id) if a.published)
        if person.confirmed or all(late.year - early.year <= YEARS_APART for early, late in pairwise(days)):
            continue  # an article tells of its own year, or of earlier ones
        seen = sorted(
            (article.published.year, year_told(article, reference.span), article.id)
            for reference in archive.references_to("person", person.id)
            if reference.span and (article := archive.stories[reference.article].article).published
        )
        gaps = [year for (early, _, _), (year, told, _) in pairwise(seen) if told - early > YEARS_APART]
        if not gaps or suffix_of(person.name.split()[-1]):
            continue
        late = list(dict.fromkeys(article for year, _, article in seen if year >= gaps[0]))
        question = f"# Is {person.name} one person? Nothing for {YEARS_APART} years before {gaps[0]}."
        yield Doubt(
            times[person.id],
            (question, *_evidence(archive, person)),
            f"{person.id}-{gaps[0]}",
            (f"name = {_quoted(person.name)}", f"only_in = {_list(late)}"),
        )


def _open(archive: Archive) -> Iterator[Doubt]:
    """Mentions that nothing decides."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[Unresolved]] = defaultdict(list)
    for left in archive.unresolved:
        groups[fold(left.surface), left.kind, tuple(sorted(left.candidates))].append(left)
    for mentions in groups.values():
        surface, candidates, because = mentions[0].surface, mentions[0].candidates, mentions[0].because
        is_person = mentions[0].kind == "person"
        lines = [f"# {'Who' if is_person else 'What'} is {surface}? {because[0].upper()}{because[1:]}."]
        names = {id_: archive.person[id_].name if is_person else places()[id_].name for id_ in candidates}
        lines += [f"#   could be {id_} ({name})" for id_, name in names.items()]
        for left in mentions[:EXAMPLES]:
            article = archive.stories[left.article].article
            lines += [f"#   {article.path}: {sentence(article, left.span)}"]
        right, none = ("people", "not_people") if is_person else ("countries", "not_countries")
        named = f"{right}: [{candidates[0]}]" if candidates else f"{right}: [Name]"
        lines += [
            f"# Name the right one in the front matter of the article, as in {named},",
            f"# or say that it is none of them: {none}: [{surface}]"
            if candidates
            else f"# or nobody: {none}: [{surface}]",
        ]
        yield Doubt(len(mentions), tuple(lines))


def _evidence(archive: Archive, person: Person) -> Iterator[str]:
    """The fullest mention of each of the latest articles, in its sentence."""
    named = (
        (card.id, [one.span for one in archive.told[card.id] if one.span and _is_of(one, person)])
        for card in archive.articles_about("person", person.id)
    )
    for id_, spans in islice((found for found in named if found[1]), EXAMPLES):
        article = archive.stories[id_].article
        fullest = max(spans, key=lambda span: (span.start >= article.body_start, span.end - span.start, -span.start))
        yield f"#   {person.id}, {article.published or 'undated'}: {sentence(article, fullest)}"


def _is_of(reference: Reference, person: Person) -> bool:
    return (reference.kind, reference.entity, reference.credit) == ("person", person.id, False)


def _quoted(text: str) -> str:
    """A TOML basic string; JSON escapes as TOML does."""
    return json.dumps(text, ensure_ascii=False)


def _list(texts: list[str]) -> str:
    return f"[{', '.join(map(_quoted, texts))}]"
