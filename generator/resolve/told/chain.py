"""One person in one article: the chain of mentions, what each says, and the chain as it grows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.model import Article, PersonMention, Span
from generator.names import (
    FAMILY_FIRST,
    HONORIFICS,
    RANKS,
    REIGNING,
    Name,
    Sex,
    fold,
    is_common_given,
    is_given,
    parse_name,
    sex_of,
    suffix_of,
)
from generator.patterns import pattern


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

    def parted(self, theirs: Sequence[Member]) -> Iterator[Chain]:
        """The chain without the members that are another's, and these; or as it is, where either would be empty."""
        ours = tuple(one for one in self.members if one not in theirs)
        if theirs and ours:
            yield self._replace(members=ours)
            yield self._replace(members=tuple(theirs), name=theirs[0].mention.surface)
        else:
            yield self


class Form(NamedTuple):
    """A mention, the name it gives, and that name as words: "Bill Clinton" of "Bill and Hillary Clinton"."""

    mention: PersonMention
    name: Name
    words: str
    rank: str
    """The honorific of one who reigns, or of the house: "king"."""

    @property
    def is_full(self) -> bool:
        """Whether the name is whole: with a given name, or a monarch's."""
        return bool(self.name.given) or self.name.regnal

    @property
    def is_wife(self) -> bool:
        """Whether a woman is called by her husband's whole name: "Mrs. Hobart Lyle"."""
        return is_wife(self.name, self.mention.honorific)


_OF_SONS = ("jr", "sr")
"""Suffixes that men bear, whatever their given name: "Cuba Lunt Jr."."""


class Group:
    """A chain as it grows."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self.names = {name}
        self.married: Name | None = None
        """Her name by the husband whose wife the text calls her: "his wife, the former Ada Quill"."""
        self.by_kin: dict[str, Name] = {}
        """Her names by a husband and by a parent, by what stands before them: "mrs" and "miss"."""
        self.is_husband = False
        """Whether the text says whose husband he is, or whom he marries."""
        self.bears_fathers_name = False
        """Whether the surname is the given name by which the article calls another: Mr. Girma's daughter Aida Girma."""
        self.forms: list[Form] = []
        self.because: list[str] = []

    def add(self, form: Form, because: str) -> None:
        """Let a mention join; a fuller name is the chain's from now on."""
        self.forms.append(form)
        self.because.append(because)
        self.names.add(form.name)
        self.name = max(self.name, form.name, key=fullness)

    def put_in_order(self, called: set[tuple[str, ...]]) -> None:
        """Of names in two orders take that by whose surname the article calls somebody: "Mr. Pal" of Martin Pal."""
        alike = (name for name in self.names if name.words == self.name.words[::-1])
        if self.name.surname not in called:
            self.name = next((name for name in alike if name.surname in called), self.name)

    @property
    def introduced(self) -> int:
        """Where the text first gives the full name, or any form where it gives none."""
        return min((not form.name.given, form.mention.span.start) for form in self.forms)[1]

    @property
    def sex(self) -> Sex:
        """What honorifics and words of kin tell, then a wedding or a suffix, else the given name."""
        told = (sex for form in self.forms if (sex := sex_told(form.mention)))
        name = self.name
        if self.is_husband or name.suffix in _OF_SONS:
            return next(told, "m")
        tells = name.given and not name.family_first
        if tells and name.surname[-1] in FAMILY_FIRST and not is_common_given(name.given[0]):
            tells = False  # Thuy Tran, Wing Chan
        return next(told, sex_of(name.given[0]) if tells else "")

    @property
    def is_wife(self) -> bool:
        """Whether this is the wife of the man whose name it is."""
        return any(form.is_wife for form in self.forms)

    def called_by_kin(self, honorific: str) -> Name | None:
        """Her name by kin, if the article calls her by it: "Mrs. Quill" of "his wife, Ada"."""
        name = self.by_kin.get(honorific)
        called = (form.name.surname for form in self.forms if fold(form.mention.honorific) == honorific)
        return name if name and name.surname in called else None

    @property
    def spans(self) -> list[Span]:
        """Where the mentions stand, in the order in which they joined."""
        return [form.mention.span for form in self.forms]

    @property
    def ranks(self) -> set[str]:
        """Honorifics of a reigning house that the article gives this person."""
        return {form.rank for form in self.forms} - {""}

    def is_kin(self, text: str) -> bool:
        """Whether the text names this person as somebody's kin."""
        return any(is_relative(text, form.mention) for form in self.forms)

    @property
    def called_by_surname(self) -> bool:
        """Whether the article says "Mr. Ahmed" of Abiy Ahmed, and so would not say "Mr. Abiy"."""
        return any(f.mention.honorific and f.name.words == self.name.surname for f in self.forms)

    @property
    def called_by_given(self) -> bool:
        """Whether the article says "Mr. Getachew" of Getachew Alemu, and so would not say "Mr. Alemu"."""
        return any(f.mention.honorific and f.name.words == self.name.given[:1] for f in self.forms)

    @property
    def role_words(self) -> frozenset[str]:
        """The telling words of all roles."""
        return frozenset().union(*(role_words_of(form.mention.role) for form in self.forms))

    @property
    def longest(self) -> str:
        """The fullest form; of two as full the one that is not all capitals, then the first."""
        forms = sorted(self.forms)
        return max(
            forms,
            key=lambda form: (
                fullness(form.name)[:3],
                not form.words.isupper(),
                form.name == self.name,
                len(form.words),
            ),
        ).words


def forms_of(text: str, people: Sequence[PersonMention]) -> Iterator[Form]:
    """The form of each mention; of a couple, both have the surname, and a title before a surname is no given name."""
    surnames = {mention.surface.split()[-1] for mention in people if " " in mention.surface}
    titled = {
        (fold(mention.role).split()[-1], mention.surface.split()[-1])
        for mention in people
        if mention.role.strip() and text.endswith(f"{mention.role} ", 0, mention.span.start)
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
        yield Form(mention, parse_name(words), words, rank)


BURMESE = frozenset({"u", "daw"})
"""Honorifics before a name that is whole, though it be one word, since Burmese have no surnames: U Thant."""


def _is_regnal(words: list[str]) -> bool:
    """Whether words name one who reigns, and not a man of that name: "King Osric II", "King Farid"."""
    if len(words) == 2 and len(fold(words[1])) > 2 and not suffix_of(words[1]):
        return fold(words[0]) in ("king", "queen", "emperor", "empress", "pope") or is_given(words[1])
    return len(words) == 3 and bool(suffix_of(words[2])) and suffix_of(words[2]) not in ("jr", "sr")


def fullness(name: Name) -> tuple[int, int, bool, int]:
    """How much a name tells, words before initials: "Maria Sandoval" more than "M. L. Sandoval"."""
    words = name.words
    return (sum(len(word) > 1 for word in words), len(words), bool(name.suffix), sum(map(len, words)))


def is_wife(name: Name, honorific: str) -> bool:
    """Whether a name and an honorific are those of the wife of the man who has that name: "Mrs. Hobart Lyle"."""
    return fold(honorific) == "mrs" and bool(name.given) and sex_of(name.given[0]) == "m"


def is_relative(text: str, mention: PersonMention) -> bool:
    """Whether a word of kin stands before the name: "his son, Warren Pettibone Jr."."""
    start = mention.span.start
    return bool(KIN_WORD.search(text, max(0, start - 40), start))


KIN_WORD = pattern(
    r"\b(?:sons?|daughters?|father|mother|brothers?|sisters?|(?:half|step)-?(?:brother|sister)|grandson|granddaughter|"
    r"grandfather|grandmother|husband|wife|widow|cousins?|uncle|aunt|nephew|niece|elder|younger|namesakes?)"
    r"(?:,| of)? [^,;\n]{0,36}$"
)


def is_headline(article: Article, form: Form) -> bool:
    """Whether a mention stands in the headline, which says short what the text says in full."""
    return form.mention.span.start < article.body_start


def is_introduced(article: Article, group: Group, mention: PersonMention) -> bool:
    """Whether the text has named somebody before a mention in it."""
    return mention.span.start >= article.body_start and group.introduced < mention.span.start


def sex_told(mention: PersonMention) -> Sex:
    """What an honorific, or else a word of kin, tells."""
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


_SELF = pattern(r" [^A-Z.,;:\n“”\"]{1,50} (him|her)self\b|, an? (?:[\w-]+ )?(woman|man|girl|boy)\b(?!’s|'s| and )")
PLAIN = frozenset({"mr", "ms", "mrs", "miss"})
"""Honorifics of everybody."""


@lru_cache(maxsize=16384)
def role_words_of(role: str) -> frozenset[str]:
    """The telling words of a role, folded; of kin, not whose they are."""
    own, _, whose = written_out(fold(role)).partition(" of ")
    words = own.split() if not KIN_SEX.keys().isdisjoint(own.split()) else [*own.split(), *whose.split()]
    return frozenset(word for word in words if len(word) > 3 and word not in _OF_ANY_OFFICE)


_OF_ANY_OFFICE = frozenset("acting current former last late longtime onetime retired then".split())
"""What tells when somebody had an office, and not which: two former ministers have no more in common."""


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
