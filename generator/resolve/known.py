"""Names that the archive knows, found where the model overlooked them.

A model that took "Duarte Amaro" for a person in one article may pass over him in the next. What the archive knows from
elsewhere is enough to see him there, if the words around leave no doubt that a person is meant. A surname alone needs
more: a title, a verb of what people do, or company that the article shares with one that tells the name. An article
that names somebody of that name already has had its own reading, and is left alone; but cousins share a surname.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from generator.model import Annotation, Article, PersonMention, Span
from generator.names import HONORIFICS, TITLES, Name, fold, is_given, parse_name
from generator.patterns import pattern
from generator.places import places
from generator.resolve.spelling import initials

_WORD = pattern(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?(?<![’'-])")
_CAPITAL = pattern(r"(?<![\w’'-])(?=[^\W\d_a-z])[^\W\d_](?:[\w-]|[’'](?!s\b))*")
_PREVIOUS = pattern(r"([\w.’'-]+) $")
_NAME_BETWEEN = pattern(r" (?:\([A-Z][a-z]+\)|[“\"‘'][A-Z][a-z]+[”\"’'])(?= [A-Z])")
_POSSESSIVE = pattern(r"[’']s$|[’'.]$")
_BEFORE = frozenset(
    "and or but with to of by for that said says told when as from while after before against whom if than though "
    "because including like between since until where who whose see saw met succeeded".split()
)
"""Words before a full name that leave it a person's; behind a noun it may be a ship, a storm or a street."""
_DEEDS = frozenset("said says told asked died spoke wrote who whose recalled replied testified married".split())
"""Words behind a surname alone that people do, and hardly a town, a team or a company."""
_MAY_STAND_BEHIND = frozenset("is was has had will would did won lost met led made took gave plans wants left".split())
"""Words behind a surname that begins a sentence, and may be a person's."""
_PERSON = pattern(
    r"[”\"’'] (?:said|says|asked|added|recalled|replied) $"
    r"|\b(?:known|called|led|fought|wrote|sang|played|acted) [^.,;]{0,40}\bas $"
)
"""Words before somebody who speaks, or a name that somebody goes by."""
_AT = frozenset("in at near outside around inside throughout across".split())
"""Words before places, and before companies where somebody works."""
_FIRM = pattern(r"(?:,? (?:& )?(?:Inc|Corp|Co|Ltd|LLC|PLC|Company|Corporation|Group|Holdings)\b| & [A-Z])")

PASSED_OVER = 2
"""How often a name may be passed over for each article in which the model saw it."""


class KnownForm(NamedTuple):
    """Folded words of a known name."""

    words: tuple[str, ...]
    full: bool
    capitals: bool = False
    """Initials, which stand for a name in capitals alone: "AMLO"."""


class KnownNames(NamedTuple):
    """The names that an archive tells."""

    forms: dict[str, list[KnownForm]]
    """By their first word, longest first: full names, and last names that one person alone has."""
    beside: dict[str, list[frozenset[str]]]
    """By last name: the last names in each article that tells it, its own with them."""
    recorded: frozenset[KnownForm]
    """Full names that editors' records state, whether the model ever saw them or not."""


class Overlooked(NamedTuple):
    """What one article has of the names that the archive knows, and its annotation has not."""

    mentions: tuple[tuple[KnownForm, PersonMention], ...]
    things: tuple[KnownForm, ...]
    """Forms that it has for places and companies."""


def names_known(annotations: Mapping[str, Annotation], on_record: Iterable[str]) -> KnownNames:
    """The names that articles tell and editors' records state; a pure function of those and of the surface forms."""
    names = map(parse_name, on_record)
    recorded = frozenset(KnownForm(name.words, full=True) for name in names if name.given and len(name.words[0]) > 1)
    return KnownNames(_known_forms(annotations, recorded), _beside(annotations.values()), recorded)


def overlooked_in(article: Article, annotation: Annotation, known: KnownNames) -> Overlooked:
    """What an article has of the names that the archive knows."""
    named = {part for mention in annotation.people for part in fold(mention.surface).split()}
    mentions: list[tuple[KnownForm, PersonMention]] = []
    things: set[KnownForm] = set()
    last = 0
    for word in _CAPITAL.finditer(article.text):
        for form in known.forms.get(fold(word.group()), ()) if word.start() >= last else ():
            end = _end(article.text, word.start(), form)
            if end and _is_thing(article, word.start(), end, form):
                things.add(form)
            elif end and named.isdisjoint(_own(form)) and _is_told(article, annotation, word.start(), end, form, known):
                mentions.append((form, PersonMention(Span(word.start(), end), article.text[word.start() : end])))
                last = end
                break
    return Overlooked(tuple(mentions), tuple(sorted(things)))


def _own(form: KnownForm) -> tuple[str, ...]:
    """The words that nobody may have whom the article names; with a given name, others of the family may."""
    return form.words[:1] if form.full else form.words


def with_known_names(
    annotations: Mapping[str, Annotation], overlooked: Mapping[str, Overlooked], names: KnownNames
) -> dict[str, Annotation]:
    """Annotations, completed by the names that the archive knows; both are by `Article.id`.

    A name that the model passed over far more often than it saw it, as a place's that it once took for a person's, is
    none that the archive knows; nor is one that is anywhere in the archive a place's or a company's.
    """
    things = {form for found in overlooked.values() for form in found.things}
    passed_over = Counter(form for found in overlooked.values() for form in {form for form, _ in found.mentions})
    seen = _seen(annotations, passed_over)
    told = {form for form, times in passed_over.items() if times <= PASSED_OVER * seen[form]}
    known = (told | names.recorded) - things
    return {
        article: _completed(annotation, [m for form, m in overlooked[article].mentions if form in known])
        for article, annotation in annotations.items()
    }


def _seen(annotations: Mapping[str, Annotation], forms: Iterable[KnownForm]) -> Counter[KnownForm]:
    """In how many articles the model saw each form, or a name that it is short for."""
    by_words = {form.words: form for form in forms if not form.capitals}
    counts: Counter[KnownForm] = Counter({form: 1 for form in forms if form.capitals})
    for annotation in annotations.values():
        names = {parse_name(mention.surface) for mention in annotation.people}
        said = {name.words for name in names} | {(name.surname[-1],) for name in names}
        said |= {(*name.words, name.suffix) for name in names if name.regnal}
        said |= {_turned(name) for name in names if name.family_first}
        counts.update(by_words[words] for words in said if words in by_words)
    return counts


def _known_forms(annotations: Mapping[str, Annotation], recorded: Iterable[KnownForm]) -> dict[str, list[KnownForm]]:
    """Forms by their first word, longest first: full names, and last names that one person alone has."""
    surfaces = {mention.surface for annotation in annotations.values() for mention in annotation.people}
    names = {parse_name(surface) for surface in surfaces}
    bearers = defaultdict(set)
    for name in names:
        bearers[name.surname[-1]].add(name.given[:1])
    geography = {fold(word) for place in places().values() for word in (place.name, place.capital, *place.aliases)}
    forms = {
        KnownForm(name.words, full=True)
        for name in names
        if name.given and all(len(word) > 1 for word in name.words[:1])
    }
    forms |= {KnownForm((*name.words, name.suffix), full=True) for name in names if name.regnal}
    forms |= {KnownForm(_turned(name), full=True) for name in names if name.family_first and "-" in name.given[0]}
    forms |= set(recorded)
    forms |= {
        KnownForm((word,), full=False)
        for word, given in bearers.items()
        if len(word) > 3 and len(given - {()}) <= 1 and not is_given(word) and word not in geography | TITLES
    }
    forms |= {KnownForm((initials(name),), full=False, capitals=True) for name in names if len(name.words) > 3}
    table: dict[str, list[KnownForm]] = defaultdict(list)
    for form in sorted(forms, key=lambda form: (-len(form.words), form)):
        table[form.words[0]].append(form)
    return table


def _turned(name: Name) -> tuple[str, ...]:
    """A name in the order of English: "min-jae oh" of Oh Min-jae."""
    return (*name.given, *name.surname)


def _beside(annotations: Iterable[Annotation]) -> dict[str, list[frozenset[str]]]:
    """By last name: the last names in each article that tells it, its own with them."""
    beside: dict[str, list[frozenset[str]]] = defaultdict(list)
    for annotation in annotations:
        there = _last_names(annotation)
        for word in there if len(there) > 1 else ():
            beside[word].append(there)
    return beside


def _last_names(annotation: Annotation) -> frozenset[str]:
    return frozenset(fold(mention.surface.rpartition(" ")[2]) for mention in annotation.people)


def _is_told(
    article: Article, annotation: Annotation, start: int, end: int, form: KnownForm, known: KnownNames
) -> bool:
    """Whether a known name is a person's here; of a surname alone, deeds or company must say so."""
    if not _may_be_person(article.text, start, end, form):
        return False
    return form.full or form.capitals or _acts(article.text, start, end) or _shares_company(annotation, form, known)


def _shares_company(annotation: Annotation, form: KnownForm, known: KnownNames) -> bool:
    names = _last_names(annotation)
    return any(not there.isdisjoint(names) for there in known.beside.get(form.words[0], ()))


def _completed(annotation: Annotation, found: Iterable[PersonMention]) -> Annotation:
    people = tuple(sorted([*annotation.people, *found]))
    return replace(annotation, people=people) if len(people) > len(annotation.people) else annotation


def _end(text: str, start: int, form: KnownForm) -> int:
    """Where the form that begins at `start` ends, a possessive left out; 0 where it does not stand there."""
    at = start
    for number, word in enumerate(form.words):
        if number == 1 and (nickname := _NAME_BETWEEN.match(text, at)):
            at = nickname.end()
        at += bool(number and text.startswith(" ", at))
        found = _WORD.match(text, at)
        if not found or fold(found.group()) != word:
            return 0
        at = found.end()
    possessive = _POSSESSIVE.search(text, start, at)
    return possessive.start() if possessive else at


def _may_be_person(text: str, start: int, end: int, form: KnownForm) -> bool:
    """Whether the words around a known name leave it a person's."""
    if form.capitals != text[start:end].isupper():
        return False
    behind = text[end : end + 24]
    if _CAPITAL.match(behind.lstrip()) and behind.startswith(" "):
        return False
    before = _PREVIOUS.search(text, max(0, start - 24), start)
    previous = fold(before[1]) if before else ""
    if previous in TITLES:
        return form.full
    if before and before[1][-1] != ".":
        return previous in _BEFORE or previous in HONORIFICS
    word = _WORD.match(behind.lstrip())
    acts = word is not None and fold(word.group()) in _DEEDS | _MAY_STAND_BEHIND
    goes_on = acts or behind.startswith(("’s", "'s", ","))
    return form.full or goes_on or text[max(0, start - 2) : start] == ", "


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a surname alone has an honorific, or is somebody's who speaks, does what people do, or goes by it."""
    before = _PREVIOUS.search(text, max(0, start - 24), start)
    word = _WORD.match(text[end : end + 24].lstrip())
    return bool(
        (before and fold(before[1]) in HONORIFICS)
        or _PERSON.search(text, max(0, start - 60), start)
        or _has_title_behind(text, end)
        or (word and fold(word.group()) in _DEEDS)
    )


def _has_title_behind(text: str, end: int) -> bool:
    """Whether a title stands behind a comma: "Brekke, the former mayor,"."""
    behind = _TITLE_BEHIND.match(text, end)
    return behind is not None and fold(behind[1]) in TITLES


_TITLE_BEHIND = pattern(r", (?:the|a|an) (?:[\w-]+ )?(\w+)(?= of\b|,)")


def _is_thing(article: Article, start: int, end: int, form: KnownForm) -> bool:
    """Whether a known name is a company's here, or one that is no full name a place's."""
    if _FIRM.match(article.text, end):
        return True
    if form.full or form.capitals:
        return False
    before = _PREVIOUS.search(article.text, max(0, start - 24), start)
    is_dateline = start == article.body_start and article.text[start:end].isupper()
    return is_dateline or (before is not None and before[1] in _AT)
