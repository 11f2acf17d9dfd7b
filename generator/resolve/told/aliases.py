"""Which two names of an article are one person's, as it says itself: pen names, names at birth, titles of peers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.model import Article, Span
from generator.names import Sex, fold, is_fathers, parse_name, sex_of
from generator.patterns import pattern
from generator.resolve.told.alive import speaks
from generator.resolve.told.another_name import (
    A_TITLE,
    AROUND,
    AS_ADA,
    BECOMES,
    CALLS_HIM,
    CUE,
    DID,
    FRONTED,
    HE,
    HIS_NAME,
    OF_ANOTHER,
    OF_SOMEBODY,
    OUTRIGHT,
    PREDICATE,
    SHARES,
    SHE,
    SHE_SANG_AS,
    THE_MILLER,
    TO_THEM,
    WHILE,
    WON_AS,
)
from generator.resolve.told.chain import Chain
from generator.resolve.told.corrections import misspelled_in
from generator.resolve.told.sexes import told_sex_of


def stated_aliases(article: Article, chains: Iterable[Chain]) -> dict[int, list[tuple[int, str]]]:
    """Which chains an article says to be one person: "Karol Wojtyla, who took the name John Paul II"."""
    said: dict[int, list[tuple[int, str]]] = {}
    for one, other, words in _said_to_be_one(article, tuple(chains)):
        said.setdefault(one, []).append((other, words))
        said.setdefault(other, []).append((one, words))
    return said


def _said_to_be_one(article: Article, chains: Sequence[Chain]) -> Iterator[tuple[int, int, str]]:
    """Starts of two chains, and the words that say that they are one person's."""
    for beside in _beside_each_other(article, chains):
        if beside.one != beside.other and _UNDER_THE_NAME.match(article.text, beside.at.end):
            yield beside.one, beside.other, "under the name"
        if _says_outright(beside):
            first, words = _first_of(beside), beside.between
        elif (elected := _elected(beside)) is not None:
            first, words = elected, "elected"
        else:
            first, words = _told_of_subject(beside) or (beside.other, "")
        if first != beside.other and not article.text.startswith(("'s", "’s"), beside.at.end):
            yield first, beside.other, words.strip(" ,(—–")
    for one, other in misspelled_in(article.text, chains):
        yield one, other, "corrected"


class _Beside(NamedTuple):
    """Two mentions with no other between them; people by the starts of their chains."""

    text: str
    body_start: int
    before: Span
    one: int
    """Who is named before."""
    at: Span
    other: int
    """Who is named behind."""
    mentions: Sequence[tuple[Span, int]]
    """All of the article, in order of the text."""
    number: int
    """Which of them the second is."""
    people: Mapping[int, Chain]

    @property
    def between(self) -> str:
        """What stands between the two."""
        return self.text[self.before.end : self.at.start]

    @property
    def is_regnal(self) -> bool:
        """Whether the name behind has a monarch's or a pope's number."""
        return parse_name(self.text[self.at.start : self.at.end]).regnal

    @property
    def shares_a_word(self) -> bool:
        """Whether the name behind has a given name or a surname of the subject's: "Ada Quill" of Ada Holm."""
        words = {*parse_name(self.people[self.subject()].name).words}
        name = parse_name(self.people[self.other].name)
        return bool(name.given) and not words.isdisjoint(name.words)

    @property
    def shares_the_given_name(self) -> bool:
        """Whether the names differ in the surname alone, as before and after a marriage."""
        one, other = (parse_name(self.people[who].name) for who in (self.one, self.other))
        return bool(one.given) and one.given == other.given and one.surname != other.surname

    def shares_the_subjects_given_name(self, sex: Sex) -> bool:
        """Whether the name behind differs from the subject's in the surname alone."""
        one, other = (parse_name(self.people[who].name) for who in (self.subject(sex), self.other))
        return bool(one.given) and one.given == other.given and one.surname != other.surname

    def is_short(self, sex: Sex) -> bool:
        """Whether the name behind is but one word, or "Abu Omar"; or a given name, and the surname is the subject's."""
        name, here = parse_name(self.people[self.other].name), parse_name(self.text[self.at.start : self.at.end])
        subject = parse_name(self.people[self.subject(sex)].name)
        if len(here.words) == 1 and name.given and name.surname == subject.surname:
            return True
        return len(name.words) == 1 or is_fathers(name)

    def subject(self, sex: Sex = "") -> int:
        """Whom "she" means: the last of the sex before in the paragraph, else the one of whom the article is."""
        paragraph = self.text.rfind("\n", 0, self.at.start)
        here = [who for span, who in self.mentions[: self.number] if span.start > paragraph]
        of_sex = (who for who in reversed(here) if not sex or _sex(self.people[who]) in ("", sex))
        of_the_body = (who for span, who in self.mentions if span.start >= self.body_start)
        return next(of_sex, next(of_the_body, self.mentions[0][1]))


def _sex(chain: Chain) -> Sex:
    """What honorifics tell, else the given name."""
    name = parse_name(chain.name)
    return told_sex_of(chain.honorifics) or (sex_of(name.given[0]) if name.given else "")


def _beside_each_other(article: Article, chains: Sequence[Chain]) -> Iterator[_Beside]:
    people = {chain.start: chain for chain in chains}
    mentions = sorted((span, chain.start) for chain in chains for span in chain.spans)
    for number, ((before, one), (at, other)) in enumerate(pairwise(mentions), 1):
        yield _Beside(article.text, article.body_start, before, one, at, other, mentions, number, people)


def _says_outright(beside: _Beside) -> bool:
    """Whether nothing but such words joins the two names: "Karol Wojtyla, who took the name John Paul II"."""
    between = beside.between
    if len(between) >= _CLAUSE or _OTHER.search(beside.text, max(0, beside.before.start - 16), beside.before.start):
        return False
    text, before, at = beside.text, beside.before, beside.at
    for first, middle, last in AROUND:
        if middle.fullmatch(between) and last.match(text, at.end):
            if first.search(text, max(0, before.start - 60), before.start):
                return True
    if WHILE.fullmatch(between) and DID.match(text, at.end):
        return False
    if beside.shares_the_given_name and (WON_AS.fullmatch(between) or SHARES.fullmatch(between)):
        return True
    if BECOMES.fullmatch(between) and A_TITLE.match(text, at.start):
        return True
    if THE_MILLER.fullmatch(between) and _begins(text, before.start):
        return True
    if beside.number == 1 and SHE_SANG_AS.fullmatch(between) and SHE.match(text, at.end):
        return bool(AS_ADA.search(text, 0, before.start))
    if not CUE.search(between):
        return False
    said = OUTRIGHT.fullmatch(between)
    if not said or OF_ANOTHER.search(said["apposition"] or said["deed"] or ""):
        return False
    return not OF_SOMEBODY.search(said["deed"] or "")


def _begins(text: str, end: int) -> bool:
    """Whether a sentence begins, up to `end`, with words that give another name: "Known to his men as"."""
    begins = _BEGINS.search(text, max(0, end - 100), end)
    return bool(begins and FRONTED.fullmatch(begins[1].lower() + begins[2]))


_OTHER = pattern(r"\b(?:another|other) $")
"""Before a name that is not his who bears it in the article."""
_CLAUSE = 160
"""Characters that such words may take, with all that is told between."""


def _first_of(beside: _Beside) -> int:
    """Who has the second name: he who is named before it, or the one beside whom he is told of."""
    if beside.number > 1 and _DOES.match(beside.between):
        span, chief = beside.mentions[beside.number - 2]
        if _UNDER.fullmatch(beside.text, span.end, beside.before.start):
            return chief
    return beside.one


def _told_of_subject(beside: _Beside) -> tuple[int, str] | None:
    """Of whom a sentence tells another name, and the words: "She was born Ada Quill", "His real name is Ezra Holm"."""
    start = max(0, len(beside.between) - _CLAUSE)
    is_plain = CUE.search(beside.between, start) and not beside.is_regnal
    for said in _HE.finditer(beside.between, start) if is_plain else ():
        sex: Sex = "f" if said[0].strip().casefold() in ("she", "her") else "m"
        if words := _what_is_told(beside, said, sex):
            return beside.subject(sex), words
    rules = (_had_it_first, _begins_with_it, _goes_by, _is_professed, _reigns, _is_told_before)
    found = next((found for rule in rules if (found := rule(beside))), None)
    return (beside.subject(), found[0]) if found else None


def _what_is_told(beside: _Beside, said: re.Match[str], sex: Sex) -> str:
    """What the words from "he", "his" or "him" to the second name say, if they give him that name."""
    between = beside.between
    if said["he"] and (found := PREDICATE.fullmatch(between, said.end())):
        return found[0]
    if said["he"] and (won := WON_AS.fullmatch(between, said.end() - 1)) and beside.shares_the_subjects_given_name(sex):
        return won[0]
    if said["his"] and (found := HIS_NAME.fullmatch(between, said.end())):
        return found[0]
    if (
        said["his"]
        and between.endswith(" when ", 0, said.start())
        and (found := _NAME_WAS.fullmatch(between, said.end()))
    ):
        return found[0]
    known = CALLS_HIM.search(between, max(0, len(between) - _CLAUSE))
    return known[0] if known and (known["known"] or known["signs"] or beside.is_short(sex)) else ""


_HE = pattern(r"\b(?:(?P<he>[Hh]e|[Ss]he) |(?P<his>[Hh]is|[Hh]er) |(?P<him>him|her)(?:self)? )")


_NAME_WAS = pattern(r"(?:[\w-]+ )?name (?:had been|was)(?: still)? ")
"""Behind "She won in 1970, when her"."""


def _had_it_first(beside: _Beside) -> re.Match[str] | None:
    """Whether it is told that the name was another's once: "Born Ada Quill, she", "He was Giles Dalton then"."""
    if _SHE.match(beside.text, beside.at.end) and (begins := _BORN_FIRST.search(beside.between)):
        return begins
    if _FOR_YEARS.match(beside.text, beside.at.end) and (who := _WHO_WAS.search(beside.between)):
        return who
    if _WAS_THEN.match(beside.text, beside.at.end) and (was := _HE_WAS.search(beside.between)):
        return was
    return (
        _AS_SHE.search(beside.between) if _SHE_DID.match(beside.text, beside.at.end) and beside.shares_a_word else None
    )


def _begins_with_it(beside: _Beside) -> re.Match[str] | None:
    """Whether a sentence about "he" begins with a name that he has: "Now calling himself Jonas Pell, he"."""
    if beside.is_regnal or not HE.match(beside.text, beside.at.end) or not (begins := _BEGINS.search(beside.between)):
        return None
    return FRONTED.fullmatch(begins[1].lower() + begins[2])


_BEGINS = pattern(r"(?<!\b[DM]r\.)(?<!\bMrs\.)(?<!\bMs\.)(?<=[.”\"\n]) ?([A-Z])([^.\n]*)\Z")


def _goes_by(beside: _Beside) -> re.Match[str] | None:
    between = beside.between[-_CLAUSE:]
    return _AS_HE_IS_KNOWN.match(beside.text, beside.at.end) or _SITS_AS.search(between) or TO_THEM.search(between)


def _is_professed(beside: _Beside) -> re.Match[str] | None:
    return _PROFESSED.search(beside.between)


def _reigns(beside: _Beside) -> re.Match[str] | None:
    """Whether a name with a number is that of him who comes to the throne."""
    if not beside.is_regnal or speaks(beside.text, beside.before):
        return None
    if found := _REIGNS.search(beside.between):
        return found
    start = beside.before.start
    is_his = not _BELONGS_TO.search(beside.text, max(0, start - 40), start)
    return _CROWNED.search(beside.between) if is_his else None


def _is_told_before(beside: _Beside) -> re.Match[str] | None:
    """Whether it is the name that a nun or a lord had first."""
    if not _has_another_name(beside.people[beside.subject()]):
        return None
    if _KNOWN_BEFORE.search(beside.text, max(0, beside.before.start - 60), beside.at.start):
        if found := _SHE_IS.search(beside.between):
            return found
    return _IT_WAS_AS.search(beside.between) if _THAT_HE.match(beside.text, beside.at.end) else None


def _elected(beside: _Beside) -> int | None:
    """Who was elected a sentence or a paragraph before "He will be called John Paul I"."""
    text, at = beside.text, beside.at
    numbered = parse_name(text[at.start : at.end]).suffix not in ("", "jr", "sr")
    if not numbered or not _HE_WILL.search(text, max(0, at.start - 40), at.start):
        return None
    lead = text.rfind("\n", 0, max(0, text.rfind("\n", 0, at.start)))
    before = [(span, who) for span, who in beside.mentions if lead < span.start < at.start]
    return next(
        (who for span, who in reversed(before) if _ELECTED.search(text, max(0, span.start - 60), span.start)), None
    )


_HE_WILL = pattern(
    r"(?:^|[.”\"\n] ?)He (?:will be (?:called|known as)|will reign as|(?:took|chose|takes) the name)(?: of)? $"
)
_ELECTED = pattern(r"\b(?:elected|chose|chosen|enthroned)(?: [A-Z]\w+\.?){0,2} $")
_DOES = pattern(
    r"(?: (?:for|in|at|since|until|from) [^,.;\n]{2,40})?, (?:was|took|takes|became|chose|changed|adopted|will)\b"
)
_UNDER = pattern(r", [^.;\n]{2,80}\b(?:under|of|to|by|with|for|from|against|after) (?:the )?(?:late )?(?:[A-Z]\w+ )?")
"""Between somebody and one of whom it tells only beside him: "Bishop Hale, an aide to John Orr, was elected"."""
_UNDER_THE_NAME = pattern(
    r"(?:, [^.;\n]{2,80},)? (?:has |had )?"
    r"(?:written|wrote|writes|published|publishes|recorded|sang|painted|performed)\b"
    r"[^.;\n]{0,80}\bunder (?:the|that|this) (?:name|pen name|pseudonym|alias)\b(?! (?:of\b|[“\"A-Z]))"
)
"""Behind an author, what tells that the name before is hers: "Mrs. Orr has published nine novels under that name"."""


def _has_another_name(chain: Chain) -> bool:
    """Whether somebody is known by a title alone, or by a name in religion; an actor may be "as" anybody."""
    style = {fold(honorific) for honorific in chain.honorifics}
    return not (_IN_RELIGION.isdisjoint(style) and (parse_name(chain.name).given or _PEERS.isdisjoint(style)))


_IN_RELIGION = frozenset({"brother", "mother", "sister"})
_PEERS = frozenset("baroness countess duchess lady lord marchioness marquess viscount viscountess".split())


_PROFESSED = pattern(
    r"^[^\n]*\b(?:[Ss]he|[Hh]e)\b[^.\n]{0,120}\b(?:will be|is|was) (?:now )?known as "
    r"(?:Brother|Sister|Mother|Father|Dom) $"
)
_REIGNS = pattern(
    r"^(?! (?:said|told)\b)[^.\n]*(?:(?:\.[”\"]? He|, and he) "
    r"(?:will (?:reign|be known) as|(?:took|chose|takes) the name(?: of)?|became)"
    r"|, and (?:by \w+ )?he (?:was|is now)) $"
)
"""Between somebody and the name with a number that he takes: "the synod chose Bishop Hale. He will be known as"."""
_CROWNED = pattern(
    r"^(?:, [^.\n]*,)? (?:took the (?:oath|throne|crown)|came to the throne|ascended the throne|is to reign|will reign"
    r"|reigns|reigned|(?:was|is to be|will be) (?:crowned|enthroned|proclaimed|sworn in))"
    r"(?: (?:here|today|yesterday|(?:in|on) [\w ]{2,30}))? as (?:[A-Z]\w+ )?$"
)
"""Between a prince and the name with a number under which he reigns: "Prince Osric took the oath today as"."""
_BELONGS_TO = pattern(r"\bof (?:the )?(?:late )?(?:[A-Z]\w+ )?$")
"""Before somebody who is named for another: "a nephew of King Baldric"."""
_IT_WAS_AS = pattern(r"\bIt was as (?:(?:Mr|Mrs)\. |Miss )?$")
"""Before the name that a lord had first, and behind it: "It was as Giles Dalton that he learned to row"."""
_KNOWN_BEFORE = pattern(r"\b(?:knew|known|left|vows|veil)\b")
_SHE_IS = pattern(r"(?<=[.\n ])(?:She|He) (?:is|was) $")
"""Before the name that a nun had first: "known to all as Sister Crispin until May. She is Phyllis Garrow"."""
_THAT_HE = pattern(r" that s?he\b")
_BORN_FIRST = pattern(r"(?:^|[.”\"\n] ?)(?:Bapti[sz]ed|Born|Christened) (?:plain )?$")
"""Before a name at birth that begins a sentence, and behind it: "Born Ada Quill, she leaves a son"."""
_SHE = pattern(r",(?: [^.;\n]{2,60},)? (?:s?he|M(?:r|s|rs)\. \w+|Miss \w+) ")


_AS_SHE = pattern(r"(?:^|[.”\"\n] ?)(?:\w+ing )?[Aa]s (?:(?:Mr|Mrs)\. |Miss )?$")
_SHE_DID = pattern(r",? s?he (?!is\b|was (?:an?|the)\b)\w+")
"""Behind a name that somebody had: "As Ada Quill she won two cups"."""
_HE_WAS = pattern(r"(?<=[.\n “\"])(?:She|He) was (?:(?:Mr|Mrs)\. |Miss )?$")
_WAS_THEN = pattern(r",? (?:then|in those days|at the time|back then)\b(?! (?:an?|the|who|sent|made)\b)")
_WHO_WAS = pattern(r"(?:^|[.”\"\n] ?)The [a-z-]+ who (?:had been|used to be|was|was (?:known as|once)) $")
_FOR_YEARS = pattern(r" (?:at (?:birth|home|school)|before|for|in|until|when)\b")
"""Before a name that somebody no longer has, and behind it: "The singer who was Ada Quill for ten years"."""
_AS_HE_IS_KNOWN = pattern(r", as s?he (?:is|was) (?:\w+ly |better |best |also )?(?:known|called)\b")
_SITS_AS = pattern(
    r"\b(?:[Hh]e|[Ss]he|who) (?:will sit|sits|is to sit|sat) (?:in the (?:House of )?Lords )?"
    r"as (?:Lord|Lady|Baroness) $"
)
"""Before the title of a peer: "is made a peer. She will sit as Lady Orme"."""
