"""Who is who in one article: mentions gathered into chains, one chain a person.

The longest form of a name leads a chain. Surnames, honorifics with surnames and headlines join it if exactly one chain
fits; a mention that fits two stays unresolved. No chain here knows of other articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from generator.model import Annotation, Article, PersonMention, Span, Unresolved
from generator.names import (
    HONORIFICS,
    RANKS,
    REIGNING,
    ROYAL,
    TITLES,
    Name,
    Sex,
    fold,
    is_common_given,
    is_given,
    is_patronymic,
    may_be_one,
    parse_name,
    same_given,
    sex_of,
    short_form,
    suffix_of,
)
from generator.resolve.spelling import slavic


class Member(NamedTuple):
    """A mention in a chain."""

    mention: PersonMention
    because: str
    """Why it is here."""
    honorific: str
    """The mention's, or else the rank with which its words begin: "king" of "King Osric II"."""


class Chain(NamedTuple):
    """The mentions of one person in one article."""

    article: str
    name: str
    """The fullest form, as the article writes it."""
    members: tuple[Member, ...]
    """In order of the text."""
    married: Name | None = None
    """Her name by the husband whose wife the article calls her."""

    @property
    def start(self) -> int:
        """Where the first mention starts: which chain of its article this is."""
        return self.members[0].mention.span.start

    @property
    def spans(self) -> list[Span]:
        """Where the mentions stand."""
        return [one.mention.span for one in self.members]

    @property
    def roles(self) -> tuple[str, ...]:
        """Each once, in order of the text."""
        return tuple(dict.fromkeys(one.mention.role for one in self.members if one.mention.role))

    @property
    def honorifics(self) -> tuple[str, ...]:
        """Each once, in order of the text."""
        return tuple(dict.fromkeys(one.honorific for one in self.members if one.honorific))

    @property
    def credit(self) -> bool:
        """Whether the article does no more than credit this person."""
        return all(one.mention.credit for one in self.members)


class WithinArticle(NamedTuple):
    """An article's chains in order of their first mention, and the mentions that fit two of them."""

    chains: tuple[Chain, ...]
    unresolved: tuple[Unresolved, ...]
    """`candidates` are names of chains."""


class _Form(NamedTuple):
    """A mention, the name it gives, and that name as words: "Bill Clinton" of "Bill and Hillary Clinton"."""

    mention: PersonMention
    name: Name
    words: str
    rank: str
    """The honorific of one who reigns, or of the house: "king"."""


class _Group:
    """A chain as it grows."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self.names = {name}
        self.married: Name | None = None
        """Her name by the husband whose wife the text calls her: "his wife, the former Ada Quill"."""
        self.forms: list[_Form] = []
        self.because: list[str] = []

    def add(self, form: _Form, because: str) -> None:
        self.forms.append(form)
        self.because.append(because)
        self.names.add(form.name)
        self.name = max(self.name, form.name, key=_fullness)

    @property
    def introduced(self) -> int:
        """Where the text first gives the full name, or any form where it gives none."""
        return min((not form.name.given, form.mention.span.start) for form in self.forms)[1]

    @property
    def sex(self) -> Sex:
        """What honorifics and words of kin tell, else the given name."""
        told = (sex for form in self.forms if (sex := _sex_told(form.mention)))
        name = self.name
        return next(told, sex_of(name.given[0]) if name.given and not name.family_first else "")

    @property
    def is_wife(self) -> bool:
        """Whether this is the wife of the man whose name it is."""
        return any(map(_is_wife, self.forms))

    @property
    def spans(self) -> list[Span]:
        return [form.mention.span for form in self.forms]

    @property
    def ranks(self) -> set[str]:
        """Honorifics of a reigning house that the article gives this person."""
        return {form.rank for form in self.forms} - {""}

    def is_kin(self, text: str) -> bool:
        """Whether the text names this person as somebody's kin."""
        return any(_is_relative(text, form.mention) for form in self.forms)

    @property
    def called_by_surname(self) -> bool:
        """Whether the article says "Mr. Ahmed" of Abiy Ahmed, and so would not say "Mr. Abiy"."""
        return any(f.mention.honorific and f.name.words == self.name.surname for f in self.forms)

    @property
    def role_words(self) -> frozenset[str]:
        return frozenset().union(*(_role_words(form.mention.role) for form in self.forms))

    @property
    def longest(self) -> str:
        """The fullest form; of two as full the one that is not all capitals, then the first."""
        forms = sorted(self.forms)
        return max(forms, key=lambda form: (_fullness(form.name)[:3], not form.words.isupper(), len(form.words))).words


def chains_of(
    article: Article, annotation: Annotation, claimed: Mapping[str, str] = MappingProxyType({})
) -> WithinArticle:
    """Gather the mentions of one article into chains; no two names `claimed` by two editors' records go into one.

    `claimed` has the ids of records by surface.
    """
    groups: list[_Group] = []
    unresolved: list[Unresolved] = []
    forms = list(_forms(article.text, annotation.people))
    full = sorted(
        (f for f in forms if _is_full(f.name)), key=lambda f: ([-n for n in _fullness(f.name)], f.mention.span)
    )
    short = [f for f in forms if not _is_full(f.name)]
    related = {form.name.words[0] for form in forms if _is_relative(article.text, form.mention)}
    married = _married_names(article.text, annotation.people)
    for form in full:
        if _is_shortened(form.name, groups):
            short.append(form)
            continue
        fits = [g for g in groups if form.name in g.names] or [g for g in groups if _is_one(article, g, form, related)]
        if any(_is_introduced(article, g, form.mention) for g in fits) and _is_another(article.text, form.mention):
            fits = []
        fits = [g for g in fits if not _is_introduced_anew(article.text, g, form) and g.is_wife == _is_wife(form)]
        fits = [g for g in fits if not _is_on_another_record(g, form, claimed)]
        because = "full name" if not fits or form.name in fits[0].names else "another form of the full name"
        _join(article, form, fits, because, groups, unresolved)
        if form.mention.span.start in married:
            for group in groups:
                if form in group.forms:
                    group.married = married[form.mention.span.start]
    for form in sorted(short, key=lambda f: (_is_headline(article, f), -len(f.name.words), f.mention.span)):
        allowed = [g for g in groups if not _is_on_another_record(g, form, claimed)] if claimed else groups
        fits, because = _fitting(article, form, allowed)
        _join(article, form, fits, because, groups, unresolved)
    _join_aliases(article.text, forms, groups)
    chains = sorted((_chain(article, group) for group in groups), key=lambda chain: chain.start)
    return WithinArticle(tuple(chains), tuple(sorted(unresolved, key=lambda mention: mention.span)))


def _is_on_another_record(group: _Group, form: _Form, claimed: Mapping[str, str]) -> bool:
    records = {claimed.get(f.mention.surface, "") for f in (form, *group.forms)} if claimed else set[str]()
    return len(records - {""}) > 1


def _married_names(text: str, people: Sequence[PersonMention]) -> dict[int, Name]:
    """By where a maiden name starts, the married name: "his wife, the former Ada Quill" beside "Noah Birch"."""
    found: dict[int, Name] = {}
    for number, mention in enumerate(people):
        name = parse_name(mention.surface)
        if name.given and _FORMER.search(text, max(0, mention.span.start - 60), mention.span.start):
            before = (parse_name(other.surface) for other in reversed(people[:number]))
            husband = next((full for full in before if full.given and sex_of(full.given[0]) != "f"), None)
            if husband:
                found[mention.span.start] = Name(name.given, husband.surname)
    return found


_FORMER = re.compile(r"\b(?:wife|widow|married|survived by),? (?:is |was )?(?:the former|n[ée]e) (?:(?:Miss|Mrs\.) )?$")
_KIN_WORD = re.compile(
    r"\b(?:sons?|daughters?|father|mother|brothers?|sisters?|(?:half|step)-?(?:brother|sister)|grandson|granddaughter|"
    r"grandfather|grandmother|husband|wife|widow|cousins?|uncle|aunt|nephew|niece|elder|younger|namesakes?)"
    r"(?:,| of)? [^,;\n]{0,36}$"
)
_ANOTHER = re.compile(
    r"\b(?:another|different|second|unrelated) (?:\w+ ){0,2}$"
    r"|\b(?:no (?:relation|kin) (?:to|of)|(?:not |un)related to|confused with|namesake of|same name as) [^.;\n]{0,40}$"
)


def _is_relative(text: str, mention: PersonMention) -> bool:
    """Whether a word of kin stands before the name: "his son, Warren Pettibone Jr."."""
    start = mention.span.start
    return bool(_KIN_WORD.search(text, max(0, start - 40), start))


def _is_another(text: str, mention: PersonMention) -> bool:
    """Whether the text says that somebody else of the name is meant: "no relation to the grocer Thomas Brennan"."""
    start = mention.span.start
    return bool(_ANOTHER.search(text, max(0, start - 60), start))


def _is_introduced_anew(text: str, group: _Group, form: _Form) -> bool:
    """Whether a full name comes with an age or a trade that differ from those it came with: "Ann Lee, a baker"."""
    told = _INTRODUCTION.match(text, form.mention.span.end)
    if not told:
        return False
    for before in (_INTRODUCTION.match(text, f.mention.span.end) for f in group.forms if f.name.given):
        if before and told["age"] and before["age"] and told["age"] != before["age"]:
            return True
        if before and told["trade"] and before["trade"]:
            trades = [set(fold(found["trade"]).split()) - {"a", "an", "the"} for found in (told, before)]
            if trades[0].isdisjoint(trades[1]):
                return True
    return False


_INTRODUCTION = re.compile(
    r", (?:(?P<age>\d\d),? ?)?(?P<trade>an? (?:[\w’'-]+ ){0,3}?[\w’'-]+)?(?=[,.;]| (?:of|from|who|at|in|on|with|for)\b)"
)


def _forms(text: str, people: Sequence[PersonMention]) -> Iterator[_Form]:
    surnames = {mention.surface.split()[-1] for mention in people if " " in mention.surface}
    titled = {
        (fold(mention.role).split()[-1], mention.surface.split()[-1]) for mention in people if mention.role.strip()
    }
    for mention, following in zip(people, [*people, None][1:], strict=True):
        words = mention.surface
        alone = " " not in words and words not in surnames and is_given(words) and not mention.honorific
        if following and alone and text[mention.span.end : following.span.start] == " and ":
            couple = parse_name(following.surface)
            if couple.given and not couple.family_first:
                words = f"{words} {following.surface.split(' ', len(couple.given))[-1]}"
        rank = next((word for word in map(fold, mention.honorific.split()) if word in RANKS), "")
        first, _, rest = words.partition(" ")
        style = fold(mention.honorific or first)
        if style in BURMESE and len(parse_name(words).words) == 1 and (mention.honorific or rest):
            rank = style
        if not mention.honorific and fold(first) in REIGNING and _is_regnal(words.split()):
            rank, words = fold(first), rest
        if (fold(first), rest) in titled:
            words = rest  # "Major Gatling" behind "Major Leroy Gatling" is no given name
        yield _Form(mention, parse_name(words), words, rank)


BURMESE = frozenset({"u", "daw"})
"""Honorifics before a name that is whole, though it be one word, since Burmese have no surnames: U Thant."""


def _is_regnal(words: list[str]) -> bool:
    """Whether words name one who reigns, and not a man of that name: "King Osric II", "King Farid"."""
    if len(words) == 2 and len(fold(words[1])) > 2 and not suffix_of(words[1]):
        return fold(words[0]) in ("king", "queen", "emperor", "empress", "pope") or is_given(words[1])
    return len(words) == 3 and bool(suffix_of(words[2])) and suffix_of(words[2]) not in ("jr", "sr")


def _is_full(name: Name) -> bool:
    return bool(name.given) or name.regnal


def _fullness(name: Name) -> tuple[int, int, bool, int]:
    """How much a name tells, words before initials: "Maria Sandoval" more than "M. L. Sandoval"."""
    words = name.words
    return (sum(len(word) > 1 for word in words), len(words), bool(name.suffix), sum(map(len, words)))


def _is_shortened(name: Name, groups: list[_Group]) -> bool:
    """Whether a name of two words or more is a part of a longer one: "López Obrador", "Suu Kyi"."""
    if any(name in group.names for group in groups):
        return False
    longer = (group.name for group in groups if len(group.name.words) > len(name.words))
    return any(short_form(name, full) in ("surname", "middle") for full in longer)


def _are_kin(text: str, a: _Form, b: _Form) -> bool:
    """Whether the text between two forms says that they are kin: "Amos T. Pike, son of the late Gov. Amos Pike"."""
    one, other = sorted((a.mention.span, b.mention.span))
    return other.start - one.end < 60 and bool(_KIN_WORD.search(text, one.end, other.start))


def _are_unrelated(text: str, a: _Form, b: _Form) -> bool:
    """Whether the sentence that names both says that they are no kin."""
    one, other = sorted((a.mention.span, b.mention.span))
    return bool(_NO_KIN.match(text, one.end)) and other.start < one.end + _SENTENCE


_SENTENCE = 160
_NO_KIN = re.compile(rf"[^\n]{{0,{_SENTENCE}}}?\b(?:no relation|no kin|not related|unrelated)\b")


def _is_kin_later(article: Article, a: _Form, b: _Form) -> bool:
    """Whether the later of two forms alone is called kin: "George W. Bush won. His father, George Bush, watched."."""
    one, other = sorted((a.mention, b.mention))
    named_before = one.span.start >= article.body_start and not _is_relative(article.text, one)
    return named_before and _is_relative(article.text, other)


def _speaks_of_kin(text: str, spans: Sequence[Span]) -> bool:
    return any(_FATHER_AND_SON.search(text, max(0, span.start - 80), span.end + 60) for span in spans)


_FATHER_AND_SON = re.compile(r"\b(?:sons?|father|grandson|grandfather)\b")


def _is_one(article: Article, group: _Group, form: _Form, related: set[str]) -> bool:
    """Whether a full name is another form of the chain's; kin are kept apart by their first names and suffixes."""
    name, start = form.name, form.mention.span.start
    if any(f.name.given != name.given and _are_kin(article.text, f, form) for f in group.forms):
        return False
    for other in group.names:
        if not related.isdisjoint((name.words[0], other.words[0])) and (
            other.suffix != name.suffix or other.words[0] != name.words[0]
        ):
            return False
    if any(f.name.given != name.given and _is_kin_later(article, f, form) for f in group.forms):
        return False
    if any(f.name.given != name.given and _are_unrelated(article.text, f, form) for f in group.forms):
        return False
    suffixed = [f.mention.span for f in group.forms if f.name.suffix and not name.suffix]
    if suffixed and article.body_start <= start < min(suffixed).start and _speaks_of_kin(article.text, suffixed):
        return False  # who is Jr. is so when first named
    return all(may_be_one(other, name) or _is_ukrainian_for(other, name) for other in group.names)


def _is_ukrainian_for(a: Name, b: Name) -> bool:
    """Whether two names are one in Ukrainian and in Russian: "Oleksandr Hrybenko" and "Aleksandr Gribenko"."""
    if not a.given or not b.given or a.surname == b.surname:
        return False
    alike = [*map(slavic, a.surname)] == [*map(slavic, b.surname)]
    return alike and min(len(a.given[0]), len(b.given[0])) > 1 and same_given(a.given[0], b.given[0])


def _fitting(article: Article, form: _Form, groups: list[_Group]) -> tuple[list[_Group], str]:
    """The chains that a short form fits best, and the reason."""
    ranked: dict[str, list[_Group]] = {}
    for group in groups:
        kind = _kind(form, group)
        if kind and not any(tells_apart(article, form, group) for tells_apart in _TELL_APART):
            ranked.setdefault(kind, []).append(group)
    fits = next((ranked[kind] for kind in ("surname", "first", "middle", "given") if kind in ranked), [])
    part = "given name" if ranked.get("given") is fits else "surname"
    called = " and ".join(filter(None, [form.mention.honorific, part]))
    for narrowed, why in _narrowed(article, form, fits):
        if len(narrowed) == 1:
            return narrowed, f"{called}, {why}"
    return fits, ""


def _kind(form: _Form, group: _Group) -> str:
    """Which part of somebody's name a short form is; empty where it is none."""
    if form.name in group.names:
        return "surname"
    married = group.married if _sex_told(form.mention) != "m" else None
    return short_form(form.name, group.name) or (short_form(form.name, married) if married else "")


def _is_of_other_sex(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "Mrs. Quill" is no man, nor "Mr. Quill" a woman."""
    told = _sex_told(form.mention)
    return bool(told) and {told, group.sex or reflected_sex(article.text, group.spans)} == {"f", "m"}


def _is_too_formal(article: Article, form: _Form, group: _Group) -> bool:
    """Whether a given name has what stands before surnames: "Mr. Henry", "Mayor James", who is no James Henry."""
    kind = _kind(form, group)
    if kind in ("given", "first") and _is_peer(form) and not any(map(_is_peer, group.forms)):
        return True
    honorifics = {fold(word) for word in form.mention.honorific.split()}
    formal = kind == "given" and honorifics and not ROYAL & honorifics
    if formal and group.called_by_surname:
        return True
    role = form.mention.role
    titled = kind == "given" and role and article.text.endswith(f"{role} ", 0, form.mention.span.start)
    return bool(formal or titled) and is_common_given(form.name.words[0])


def _is_wife(form: _Form) -> bool:
    """Whether a woman is called by her husband's whole name: "Mrs. Hobart Lyle"."""
    return is_wife(form.name, form.mention.honorific)


def is_wife(name: Name, honorific: str) -> bool:
    """Whether a name and an honorific are those of the wife of the man who has that name: "Mrs. Hobart Lyle"."""
    return fold(honorific) == "mrs" and bool(name.given) and sex_of(name.given[0]) == "m"


def _is_peer(form: _Form) -> bool:
    """Whether one is called Lord or Lady: before a given name only if that is so before the whole name as well."""
    return fold(form.mention.honorific) in ("lord", "lady")


def _is_out_of_rank(article: Article, form: _Form, group: _Group) -> bool:
    """Whether one reigns and the other does not: King Hussein is not Saddam Hussein, nor Prince Osric King Osric."""
    if form.rank and is_patronymic(form.name, group.name):
        return True
    if form.rank and group.ranks:
        start = form.mention.span.start
        return form.rank not in group.ranks and not _SUCCEEDS.search(article.text, max(0, start - 40), start)
    if form.rank:
        return bool(group.name.given) and _kind(form, group) == "surname"
    return bool(group.ranks & RANKS and not group.name.given and form.mention.role)


_SUCCEEDS = re.compile(r"\b(?:will|would|to) (?:be|reign|become)(?: called| known| crowned)?(?: as)? \w+ $")
"""Before the crown to which a princess comes: "She will be called Queen Sunniva"."""


def _is_titled_otherwise(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "Sheriff Whitcomb" comes before anybody is named in full who bears another title."""
    if not article.body_start <= form.mention.span.start < group.introduced:
        return False
    if any(_PAST.match(f.mention.role) for f in group.forms):
        return False
    told, there = _role_words(form.mention.role), group.role_words
    styles = {fold(f.mention.honorific) for f in group.forms if f.name.given} - PLAIN - {""}
    style = {fold(form.mention.honorific)} - PLAIN - {""}
    return bool(told and there and told.isdisjoint(there)) or bool(style and styles and style.isdisjoint(styles))


PLAIN = frozenset({"mr", "ms", "mrs", "miss"})
"""Honorifics of everybody."""


def _is_never_titled_so(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "the judge said. Judge Fenwick" comes after one who is named in full, and no judge."""
    title = _role_words(form.mention.role)
    if len(title) != 1 or form.mention.span.start < article.body_start or not title <= TITLES:
        return False
    if any(f.mention.role and title & _role_words(f.mention.role) for f in group.forms):
        return False
    told = [f.mention.span for f in group.forms if f.name.given and f.mention.span.start >= article.body_start]
    around = " ".join(article.text[max(0, span.start - 80) : span.end + 110] for span in told)
    before = article.text[max(article.body_start, form.mention.span.start - 120) : form.mention.span.start]
    return bool(told) and f" the {min(title)} " in before and title.isdisjoint(written_out(fold(around)).split())


def _is_before_the_other(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "Senator Thorne" comes before one whom the text then calls "the other senator of that name"."""
    comes_before = article.body_start <= form.mention.span.start < group.introduced
    return comes_before and bool(_OTHER_OF_THE_NAME.search(article.text, form.mention.span.end))


def _is_mister_before(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "Mr. Tarn" stands a paragraph before anybody is named in full: papers name first, and then say Mr."""
    if fold(form.mention.honorific) not in PLAIN or form.mention.role or form.mention.span.start < article.body_start:
        return False
    between = article.text[form.mention.span.end : group.introduced]
    return bool(group.name.given) and "\n" in between and not between.startswith(":")  # "MR. TARN:" is who speaks


_OTHER_OF_THE_NAME = re.compile(r"\b(?:an)?other (?:[\w-]+ ){0,3}(?:of|with|by) (?:that|the same) (?:\w+ )?name\b")


def _is_beside(article: Article, form: _Form, group: _Group) -> bool:
    """Whether the text names both in one breath: "General Khiem and Gen. Tran Duc Khiem"."""
    end = form.mention.span.end
    return any(f.name.given and _AND.fullmatch(article.text, end, max(end, f.mention.span.start)) for f in group.forms)


def _is_kin(article: Article, form: _Form, group: _Group) -> bool:
    """Whether the text calls one the kin of the other: "Rodrigo Paniagua, a brother of President Paniagua"."""
    text = article.text
    introduced = [f.mention for f in group.forms if f.name.given]
    if form.mention.role and any(_is_kin_of_office(text, mention) for mention in introduced):
        return True
    start = form.mention.span.start
    whose = _KIN_BEFORE.search(text, max(0, start - 40), start) if not group.is_kin(text) else None
    if whose and {group.sex, "m" if whose[1] in ("his", "His") else "f"} != {"m", "f"}:
        return group.introduced < start
    called = _KIN_BEHIND.match(text, form.mention.span.end)
    if called and {group.sex, "m" if called[1] == "his" else "f"} != {"m", "f"}:
        return True
    for full in (mention.span for mention in introduced):
        one, other = sorted((full, form.mention.span))
        if other.start - one.end < 60 and _KIN_OF.search(text, one.end, other.start):
            return True
    return False


def _is_too_young(article: Article, form: _Form, group: _Group) -> bool:
    """Whether "Mr. Sorg" would be a boy: "his nephew Emil Sorg, 11"."""
    grown = fold(form.mention.honorific) in ("mr", "mrs", "dr")
    return grown and any(_AGE_OF_CHILD.match(article.text, f.mention.span.end) for f in group.forms if f.name.given)


_AGE_OF_CHILD = re.compile(r", (?:who is |aged |age )?(?:\d|1[0-4])(?=[,.;]| and\b)")


_TELL_APART = (
    _is_of_other_sex,
    _is_too_formal,
    _is_out_of_rank,
    _is_titled_otherwise,
    _is_before_the_other,
    _is_mister_before,
    _is_never_titled_so,
    _is_beside,
    _is_kin,
    _is_too_young,
)
"""What tells a short form from those of whose names it is a part."""


def _is_kin_of_office(text: str, mention: PersonMention) -> bool:
    """Whether a name is that of a titled person's kin: "the President's son, Hunter", "the father of the mayor, Ed"."""
    return bool(_OF_OFFICE.search(text, max(0, mention.span.start - 60), mention.span.start))


_RELATIVE = (
    "(?:(?:grand|step)?(?:son|daughter|father|mother)|brother|sister|wife|husband|widow|cousin|uncle|aunt|nephew|niece)"
)
_KIN_OF = re.compile(
    rf"(?:{_RELATIVE}s? (?:of|to) (?:the )?(?:late )?(?:[\w’']+\.? ){{0,3}}"
    rf"|(?:[’']s|\bhis|\bher|\band) (?:\w+ )?{_RELATIVE},? (?:[A-Z][\w.]+ )?)$"
)
_KIN_BEFORE = re.compile(rf"\b([Hh]is|[Hh]er) (?:\w+ )?{_RELATIVE}(?: and namesake)?,? $")
_KIN_BEHIND = re.compile(rf", (his|her) (?:\w+ )?{_RELATIVE}\b")
_OFFICE = "(?:[Pp]resident|[Mm]inister|[Gg]overnor|[Mm]ayor|[Ss]enator|[Kk]ing)"
_OF_OFFICE = re.compile(rf"\b(?:{_OFFICE}[’']s {_RELATIVE}|{_RELATIVE} of the {_OFFICE}),? $")
_AND = re.compile(r",? (?:and|or) (?:[\w’']+\.? ){0,4}")
_PAST = re.compile(r"(?:then|former|late|ex|future|onetime)\b", re.IGNORECASE)


def _narrowed(article: Article, form: _Form, fits: list[_Group]) -> Iterator[tuple[list[_Group], str]]:
    """Those who are left by each kind of evidence in its turn, and what it says of the one who is."""
    mention = form.mention
    yield fits, f"the only {mention.surface} in this article"
    yield [g for g in fits if form.name.words[-1] in g.name.words], "the only one so spelled"
    yield [g for g in fits if form.name.words == g.name.surname], "the only one of just that surname"
    yield [g for g in fits if g.role_words & _role_words(mention.role)], f'the only one who is "{mention.role}"'
    yield _by_age(article.text, mention, fits), "elder or younger, as the text says"
    yield [g for g in fits if _is_introduced(article, g, mention)], f"the only {mention.surface} named so far"
    if _is_headline(article, form):
        called = [g for g in fits if any(f.name.words == form.name.words for f in g.forms)]
        yield called, f"the only one whom the article calls {mention.surface}"


def _is_headline(article: Article, form: _Form) -> bool:
    return form.mention.span.start < article.body_start


def _by_age(text: str, mention: PersonMention, groups: list[_Group]) -> list[_Group]:
    """Those of one name whom "the elder Mr. Pettibone" can mean."""
    found = _ELDER.search(text[max(0, mention.span.start - 30) : mention.span.start])
    if not found:
        return []
    elder = found[1] in ("elder", "older", "senior")
    return [g for g in groups if (g.name.suffix in ("", "sr")) is elder]


_ELDER = re.compile(r"\bthe (elder|older|senior|younger|junior) (?:[\w ]+|Mr\. |Mrs\. |Ms\. |Dr\. )?$", re.IGNORECASE)


def _is_introduced(article: Article, group: _Group, mention: PersonMention) -> bool:
    return mention.span.start >= article.body_start and group.introduced < mention.span.start


def _join(
    article: Article,
    form: _Form,
    fits: list[_Group],
    because: str,
    groups: list[_Group],
    unresolved: list[Unresolved],
) -> None:
    """Add the mention to the one chain that fits, begin a chain where none does, leave it open where several do."""
    if len(fits) > 1:
        names = tuple(sorted(group.longest for group in fits))
        reason = f"{len(fits)} people of this article bear the name"
        unresolved.append(Unresolved(article.id, form.mention.span, form.mention.surface, names, reason))
        return
    if not fits:
        fits = [_Group(form.name)]
        groups += fits
        because = "full name" if _is_full(form.name) else "the only name given"
    fits[0].add(form, because)


_ALSO_KNOWN_AS = re.compile(
    r"""(?:,?\ \([^()]{1,30}\))?(?:,?\ (?:an?|the)\ [\w’' ]{3,40}?)?,?
    (?:\ who)?(?:\ is|\ was)?(?:\ (?:also|better|formerly|popularly|widely|commonly))*[ ]
    (?:known(?:\ to\ [\w ]{3,40})?\ as|a\.?k\.?a\.?|alias|nicknamed|born|née?
      |whose\ (?:real|birth|full)\ name\ (?:is|was))
    (?:\ (?:the|[A-Z][a-z]+))?\ [“"]?""",
    re.VERBOSE,
)


def _join_aliases(text: str, forms: Sequence[_Form], groups: list[_Group]) -> None:
    """Join the chain of a name behind "also known as" to that of the name before."""
    for before, form in pairwise(forms):
        if not _ALSO_KNOWN_AS.fullmatch(text, before.mention.span.end, form.mention.span.start):
            continue
        one, other = (next((g for g in groups if f in g.forms), None) for f in (before, form))
        if one and other and one is not other:
            for alias in other.forms:
                one.add(alias, f"also known as {form.mention.surface}")
            groups.remove(other)


def _sex_told(mention: PersonMention) -> Sex:
    sexes = (HONORIFICS.get(fold(word), "") for word in mention.honorific.split())
    kin = {KIN_SEX[word] for word in fold(mention.role).split() if word in KIN_SEX}
    return next(filter(None, sexes), kin.pop() if len(kin) == 1 else "")


KIN_SEX: dict[str, Sex] = {
    **dict.fromkeys("father son brother husband uncle nephew grandson grandfather widower".split(), "m"),
    **dict.fromkeys("mother daughter sister wife aunt niece granddaughter grandmother widow".split(), "f"),
}
"""What a word of kin tells of somebody whose given name may be a man's or a woman's: "her husband, Leslie Orme"."""


def reflected_sex(text: str, spans: Iterable[Span]) -> Sex:
    """What "herself" says of the name before it, where no other name comes between; or "a woman" behind it."""
    said = {found[1] or found[2] for span in spans if (found := _SELF.match(text, span.end))}
    return "" if len(said) != 1 else "m" if said & {"him", "man", "boy"} else "f"


_SELF = re.compile(r" [^A-Z.,;:\n“”\"]{1,50} (him|her)self\b|, an? (?:[\w-]+ )?(woman|man|girl|boy)\b(?!’s|'s)")


def _role_words(role: str) -> frozenset[str]:
    own, _, whose = written_out(fold(role)).partition(" of ")
    words = own.split() if not KIN_SEX.keys().isdisjoint(own.split()) else [*own.split(), *whose.split()]
    return frozenset(word for word in words if len(word) > 3)


def written_out(role: str) -> str:
    """A folded role without abbreviations: "state senator" of "state sen."."""
    return " ".join(_ABBREVIATED.get(word := fold(part), word) for part in role.split())


_ABBREVIATED = dict(
    pair.split(":")
    for pair in (
        "gov:governor sen:senator rep:representative gen:general col:colonel lt:lieutenant capt:captain sgt:sergeant "
        "maj:major adm:admiral prof:professor pres:president sec:secretary det:detective supt:superintendent "
        "cmdr:commander pm:minister"
    ).split()
)


def _chain(article: Article, group: _Group) -> Chain:
    members = (
        Member(form.mention, because, form.mention.honorific or form.rank)
        for form, because in zip(group.forms, group.because, strict=True)
    )
    return Chain(
        article=article.id,
        name=f"Mrs. {group.longest}" if group.is_wife else group.longest,
        members=tuple(sorted(members)),
        married=group.married,
    )
