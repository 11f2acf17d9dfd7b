"""Names that an article gives to what is no person: animals, ships, storms, firms, teams, parts of plays."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from msgspec import Struct

from generator.annotate.gazetteer import plain
from generator.annotate.lexicon import ANIMALS, HORSES, KNOWN_ALONE, PARTS, PLAYERS, STORMS
from generator.annotate.told_things import told_things
from generator.annotate.words import Range, Word, word_at
from generator.model import Span
from generator.names import fold, is_given
from generator.patterns import pattern


class NotPeople(Struct, frozen=True, dict=True):
    """What an article tells of names that are no person's, each kind told when it is first asked for."""

    text: str
    words: list[Word]
    lines: list[int]
    """The line of each word."""
    full: frozenset[Range]
    """The names of more than one word that the model takes for people's."""
    loose: frozenset[int]
    """Lines in which a capital says nothing."""

    @cached_property
    def _borne(self) -> frozenset[str]:
        """The words of those names."""
        return frozenset(word.plain for name in self.full for word in self.words[slice(*name)])

    @cached_property
    def animals(self) -> frozenset[str]:
        """Names, folded, of the article's animals: "Lucky Alphonse, a colt trained by …", "their cat, Rosie,"."""
        if _OF_ANIMALS.isdisjoint(word.plain for word in self.words) and not _ODDS.search(self.text):
            return frozenset()
        found = _ANIMAL.finditer(self.text)
        return frozenset(fold(name["behind"] or name["horse"] or name["before"]) for name in found)

    @cached_property
    def things(self) -> tuple[Span, ...]:
        """Where names stand that the article tells to be a ship's, a shop's or the like: "a yacht called Dora Lunt"."""
        return told_things(plain(self.text))

    @cached_property
    def named_things(self) -> frozenset[str]:
        """Those names, folded, where nobody in the article bears a part of them."""
        names = frozenset(fold(self.text[slice(*thing)]) for thing in self.things)
        full = (word for name in self.full for word in self.words[slice(*name)]) if names else ()
        borne = {word.plain for word in full if not self._is_told(word.start)}
        return frozenset(name for name in names if borne.isdisjoint(name.split()))

    def _is_told(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self.things)

    def is_thing(self, start: int, end: int) -> bool:
        """Whether words stand in such a name, or are one again."""
        if not self.things:
            return False
        words = self.words[start:end]
        return self._is_told(words[0].start) or fold(self.text[words[0].start : words[-1].end]) in self.named_things

    @cached_property
    def characters(self) -> frozenset[str]:
        """One-word names, folded, of parts in plays and films, borne by nobody in the article: "as Ilse in “Rain”"."""
        found = _PLAYED.findall(self.text)
        found += _SHOWN.findall(self.text) if _tells_of(self.text, _SHOWN_BY) else []
        if _KNOWN_PART.search(self.text):
            found += [word.plain for word in self.words if word.plain in PARTS]
        parts = frozenset(map(fold, found)) - KNOWN_ALONE
        return parts - self._borne

    @cached_property
    def firms(self) -> frozenset[str]:
        """Words that begin the name of a company of the article's: "Acmor Energy N.V."."""
        names = (*_FIRM.findall(self.text), *_OF_PARTNERS.findall(self.text))
        return frozenset(map(fold, names))

    @cached_property
    def named_after(self) -> frozenset[str]:
        """Words that a school, a park or the like of the article's begins with: "Lunt Elementary School"."""
        return frozenset(fold(name) for name in _NAMED_AFTER.findall(self.text))

    @cached_property
    def storms(self) -> frozenset[str]:
        """Names of the article's storms; beside the word, also given names that nobody in the article bears in full."""
        named = {w.plain for before, w in pairwise(self.words) if before.plain in STORMS and w.capital}
        named |= {fold(storm) for storm in _STORM_OF_THE_SEASON.findall(self.text)}
        if _tells_of(self.text, _STORMY):
            lines = self.text.split("\n")
            stormy = {number for number, line in enumerate(lines) if _tells_of(line, _STORMY)}
            near = (w for w, line in zip(self.words, self.lines, strict=True) if w.capital and line in stormy)
            named |= {w.plain for w in near if is_given(w.plain) and w.plain not in self._borne}
        return frozenset(named)

    @cached_property
    def teams(self) -> frozenset[str]:
        """Words before a player or a coach, and on both sides of a score: "Parma goalkeeper Gianluigi Buffon"."""
        before_players = {w.plain for w, after in pairwise(self.words) if after.plain in PLAYERS and after.gap == " "}
        if not _TEAM_SPORT.match(self.text):
            return frozenset(before_players)
        return frozenset(before_players | {fold(team) for teams in _SCORE.findall(self.text) for team in teams})

    @cached_property
    def sides(self) -> frozenset[str]:
        """One-word names on both sides of a result, which nobody in the article bears: "Lincoln beat Hayes, 21-14"."""
        if not _SCORED.search(self.text):
            return frozenset()
        found = {fold(side) for result in _RESULT.findall(self.text) for side in result}
        if found:
            for side, other in _MEETS.findall(self.text):
                found |= {fold(other)} if fold(side) in found else set()
            found -= {self.words[last - 1].plain for first, last in self.full if self.lines[first] not in self.loose}
        return frozenset(found)

    @cached_property
    def homes(self) -> frozenset[int]:
        """Words that tell in a row of names whence each is: "Ada Lunt, Central; Ben Orr, Anthony Wayne; …"."""
        found: set[int] = set()
        end = -1
        for line in self.text.split("\n"):
            start, end = end + 1, end + 1 + len(line)
            row = list(_ONE_AND_HOME.finditer(self.text, start, end)) if line.count(";") > 2 else []
            people = sum(" " in one["home"] and is_given(one["home"].split()[0]) for one in row)
            if len(row) > 3 and 2 * people < len(row):
                found.update(*(range(*(word_at(self.words, place) for place in one.span("home"))) for one in row))
        return frozenset(found)


_BEAST = rf"(?:{'|'.join(sorted(ANIMALS))})"
_ITS_NAME = r"[A-Z][\w’']+(?: [A-Z][\w’']+){0,2}"
_ANIMAL = pattern(
    rf"(?P<behind>{_ITS_NAME}),? (?:an?|the|his|her|their|its|our|my) (?:(?!who\b)[\w’'-]+ ){{0,6}}?"
    rf"(?:{_BEAST}(?=[,.;]| (?:who|that|which|trained|ridden|owned|with|from|of|by|in|at)\b)|"
    r"(?:trained|ridden) by\b|\d+-\d+ (?:shot|favou?rite|choice|chance)\b)|"
    rf"\b(?:{'|'.join(sorted(HORSES))})(?:, | named | called | )(?P<horse>{_ITS_NAME})|"
    rf"\b{_BEAST}(?:, | named | called )(?P<before>[A-Z][\w’']+)(?! [A-Z])"
)
_OF_ANIMALS = ANIMALS | {"trained", "ridden"}
_ODDS = pattern(r"\d-\d+ (?:shot|favou?rite|choice|chance)\b")
_PLAY = "film|movie|musical|opera|play|production|revival|staging"
_ROLE = r"[A-Z][\w-]+(?! [A-Z])"
_PLAYED = pattern(
    rf"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|sang|sings|singing|as) ({_ROLE}) "
    rf"(?:in (?:[\w’'-]+ ){{0,4}}?(?:[“\"]|(?:{_PLAY})(?![\w-]))|"
    r"(?:opposite|to) (?:[A-Z][\w-]+ ){1,2}?[A-Z][\w-]+['’]s? [A-Z])"
)
_SHOWN = pattern(rf"\b({_ROLE}),? (?:who )?(?:is|was) (?:played|portrayed|sung|voiced) by\b")
_SHOWN_BY = ("played by", "portrayed by", "sung by", "voiced by")
_KNOWN_PART = pattern(
    r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|sing(?:s|ing)?|sang|understud(?:y|ied|ies)) "
    rf"(?:{'|'.join(sorted(part.title() for part in PARTS))})\b"
)
_FIRM = pattern(
    r"(?:(?<![\w’'.] )|(?<=\b(?:at|by|of) )|(?<=[a-z]{2}\. ))\b([A-Z][\w’'-]+)(?: (?:[A-Z][\w.’'-]*|&|and)){0,4}?,? "
    r"(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|N\.V|NV|S\.A|S\.p\.A|SpA|A\.G|AG|GmbH|KGaA|Bancorp|Bancshares|Broadcasting|Group|Holdings|Industries)\b"
)
_OF_PARTNERS = pattern(r"\b(?:[A-Z]\.? ?){1,3} ([A-Z][\w’'-]+) (?:and|&) Co\b")
"""H. F. Lunt and Co."""
_NAMED_AFTER = pattern(
    r"\b([A-Z][\w’'-]+) (?:[A-Z][\w’'-]+ ){0,2}(?:School|Elementary|High|Academy|College|University|Hospital|Stadium|"
    r"Township|County|Park|Avenue|Street|Mills?|Dam|Prison|Library|Museum|Bridge)\b"
)
_STORM_OF_THE_SEASON = pattern(
    r"\b([A-Z][a-z]+), the (?:\w+ ){1,3}?(?:storm|hurricane|cyclone|typhoon) (?:of (?:the|this) (?:season|year)|to )"
)
_STORMY = ("urricane", "ropical storm", "ropical Storm", "yphoon", "yclone")
_TEAM_SPORT = pattern(r"(?:soccer|rugby|basketball|baseball|ice hockey|hockey|n[bhf]l)\b", re.IGNORECASE)
"""How agencies begin the headline of a match of teams."""
_SCORE = pattern(
    r"([A-Z][\w’-]+) (?:\d+ |beat |lost to |drew with |defeated |drew at |v )([A-Z][\w’-]+) \d+(?:-\d+)?\b"
)
_RESULT = pattern(
    r"([A-Z][\w’-]+) (?:beats?|defeat(?:s|ed)|edge[sd]|topp?(?:s|ed)|down(?:s|ed)|rout(?:s|ed)|lost to|loses to|"
    r"falls to|fell to|held off|holds off|upsets?|trip(?:s|ped)|blank(?:s|ed)|stun(?:s|ned)|"
    r"outlast(?:s|ed)|rallie[sd] past|drew with|"
    r"tie[sd]|nip(?:s|ped)|crush(?:es|ed)|thrash(?:es|ed)|swept|whip(?:s|ped)|roll(?:s|ed) past) ([A-Z][\w’-]+),? "
    r"\d{1,3}(?:-\d{1,3}|-all)\b(?!,? \d)"
)
"""Of a match of two sides, in any article; not of tennis, where a set follows."""
_SCORED = pattern(r"\d-(?:\d|all)")
_MEETS = pattern(r"([A-Z][\w’-]+) (?:plays|hosts|meets|faces|visits|travels to|takes on|goes to) ([A-Z][\w’-]+)")
_ONE_AND_HOME = pattern(
    r"(?:(?<=; )|(?<=, and )|(?<=: )|^)[A-Z][\w’'-]+(?: (?:and )?[A-Z][\w.’'-]+)+, "
    r"(?P<home>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}?)(?=;|,? and |\.?$)",
    re.MULTILINE,
)


def _tells_of(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)
