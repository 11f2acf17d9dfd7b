"""Who is who in one article: mentions gathered into chains, one chain a person.

The longest form of a name leads a chain. Surnames, honorifics with surnames and headlines join it if exactly one chain
fits; a mention that fits two stays unresolved. No chain here knows of other articles.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model import Annotation, Article, PersonMention, Unresolved
from generator.names import HONORIFICS, Name, Sex, fold, is_given, may_be_one, parse_name, sex_of, short_form


class Chain(NamedTuple):
    """The mentions of one person in one article."""

    article: str
    name: str
    """The fullest form, as the article writes it."""
    mentions: tuple[tuple[PersonMention, str], ...]
    """In order of the text, each with the reason why it is here."""
    roles: tuple[str, ...]
    honorifics: tuple[str, ...]
    credit: bool
    """Whether the article does no more than credit this person."""


class WithinArticle(NamedTuple):
    """An article's chains in order of their first mention, and the mentions that fit two of them."""

    chains: tuple[Chain, ...]
    unresolved: tuple[Unresolved, ...]
    """`candidates` are names of chains."""


class _Group:
    """A chain as it grows."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self.names = {name}
        self.mentions: list[tuple[PersonMention, str]] = []

    def add(self, mention: PersonMention, name: Name, because: str) -> None:
        self.mentions.append((mention, because))
        self.names.add(name)
        if _fullness(name) > _fullness(self.name):
            self.name = name

    @property
    def sex(self) -> Sex:
        """What honorifics with this person's full name tell, else the given name."""
        for mention, _ in self.mentions:
            for word in mention.honorific.split():
                if sex := HONORIFICS.get(fold(word), ""):
                    return sex
        return sex_of(self.name.given[0]) if self.name.given and not self.name.family_first else ""

    @property
    def is_formal_by_surname(self) -> bool:
        """Whether the article has called this person by honorific and surname, and so would not by given name."""
        return any(mention.honorific and because.endswith("in this article") for mention, because in self.mentions)

    @property
    def heads(self) -> frozenset[str]:
        """The words of the roles."""
        return frozenset(word for mention, _ in self.mentions for word in _role_words(mention.role))


def chains_of(article: Article, annotation: Annotation) -> WithinArticle:
    """Gather the mentions of one article into chains."""
    groups: list[_Group] = []
    unresolved: list[Unresolved] = []
    kin = bool(_KIN.search(article.text))
    parsed = [(mention, parse_name(mention.surface)) for mention in annotation.people]
    full = sorted((p for p in parsed if _is_full(p[1])), key=lambda p: (tuple(-n for n in _fullness(p[1])), p[0].span))
    short = [p for p in parsed if not _is_full(p[1])]
    for mention, name in list(full):
        reduced = [g for g in groups if short_form(name, g.name) in ("surname", "middle") and len(name.words) < len(g.name.words) and not is_given(name.words[0])]
        if reduced and not any(name in g.names for g in groups):
            short.append((mention, name))
            continue
        fits = [g for g in groups if name in g.names] or [g for g in groups if _is_one(g, name, kin)]
        if len(fits) > 1:
            unresolved.append(_unresolved(article, mention, fits, "the name fits two people of this article"))
        elif fits:
            fits[0].add(mention, name, "full name" if name in fits[0].names else "another form of the full name")
        else:
            groups.append(_Group(name))
            groups[-1].add(mention, name, "full name")
    for mention, name in sorted(short, key=lambda p: (-len(p[1].words), p[0].span)):
        fits, because = _fitting(groups, mention, name)
        if len(fits) > 1:
            unresolved.append(_unresolved(article, mention, fits, f"{len(fits)} people of this article bear the name"))
        elif fits:
            fits[0].add(mention, name, because)
        else:
            groups.append(_Group(name))
            groups[-1].add(mention, name, "the only name given")
    chains = [_chain(article, group) for group in groups]
    return WithinArticle(
        tuple(sorted(chains, key=lambda chain: chain.mentions[0][0].span)),
        tuple(sorted(unresolved, key=lambda mention: mention.span)),
    )


_KIN = re.compile(r"\b(?:son|sons|father|grandson|grandfather|elder|younger|namesake|namesakes|Sr\.)(?!\w)")


def _is_full(name: Name) -> bool:
    return bool(name.given) or bool(name.suffix and name.suffix not in ("jr", "sr"))


def _fullness(name: Name) -> tuple[int, int, int]:
    return (len(name.words), bool(name.suffix), sum(map(len, name.words)))


def _is_one(group: _Group, name: Name, kin: bool) -> bool:
    """Whether a full name is another form of the chain's; father and son are kept apart by their suffixes."""
    if kin and any(n.suffix != name.suffix for n in group.names):
        return False
    return all(may_be_one(n, name) for n in group.names)


def _fitting(groups: list[_Group], mention: PersonMention, name: Name) -> tuple[list[_Group], str]:
    """The chains that a short form fits best, and the reason."""
    sex = next((s for word in mention.honorific.split() if (s := HONORIFICS.get(fold(word), ""))), "")
    formal = bool(mention.honorific) and not _is_royal(mention)
    ranked: dict[str, list[_Group]] = {}
    for group in groups:
        kind = short_form(name, group.name)
        if not kind and name in group.names:
            kind = "surname"
        if not kind or (sex and group.sex and sex != group.sex):
            continue
        if kind == "given" and formal and group.is_formal_by_surname:
            continue
        ranked.setdefault(kind, []).append(group)
    for kind in ("surname", "first", "middle", "given"):
        if fits := ranked.get(kind, []):
            if len(fits) > 1 and (by_role := [g for g in fits if g.heads & _role_words(mention.role)]):
                fits = by_role
            word = "given name" if kind == "given" else "surname"
            who = "" if mention.honorific == "" else f"{mention.honorific} and "
            return fits, f"{who}{word}, the only {mention.surface} in this article"
    return [], ""


def _is_royal(mention: PersonMention) -> bool:
    from generator.names import ROYAL

    return any(fold(word) in ROYAL for word in mention.honorific.split())


def _role_words(role: str) -> frozenset[str]:
    return frozenset(fold(word) for word in role.split() if len(word) > 3)


def _unresolved(article: Article, mention: PersonMention, fits: list[_Group], because: str) -> Unresolved:
    names = tuple(sorted(_longest(group) for group in fits))
    return Unresolved(article.id, mention.span, mention.surface, names, because)


def _chain(article: Article, group: _Group) -> Chain:
    mentions = tuple(sorted(group.mentions))
    return Chain(
        article=article.id,
        name=_longest(group),
        mentions=mentions,
        roles=tuple(dict.fromkeys(mention.role for mention, _ in mentions if mention.role)),
        honorifics=tuple(dict.fromkeys(mention.honorific for mention, _ in mentions if mention.honorific)),
        credit=all(mention.credit for mention, _ in mentions),
    )


def _longest(group: _Group) -> str:
    """The fullest form; of two as full the one that is not all capitals, then the first."""
    surfaces = [mention.surface for mention, _ in sorted(group.mentions)]
    return max(surfaces, key=lambda surface: (_fullness(parse_name(surface))[:2], not surface.isupper(), len(surface)))
