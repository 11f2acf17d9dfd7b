"""Whose kin an article says that somebody is.

What tells it is a word of kin, what stands between that and the name before it, and what stands between it and the name
behind: "Ada Quill’s | brother |, the painter Emil Quill". Each of the two gaps is read by itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise, permutations, takewhile
from typing import NamedTuple

from generator.model import Span
from generator.names import HONORIFICS, TITLES, Name, Sex, fold, is_given, sex_of
from generator.patterns import pattern
from generator.resolve.spelling import transliterated
from generator.resolve.told.chain import Chain, sex_told
from generator.resolve.told.trades import FIELD_OF
from generator.resolve.told.weddings import weddings

_KIN = {
    "child": ("child children", "son boy lad s/o", "daughter d/o"),
    "parent": ("parent", "father dad daddy papa", "mother mum mom mama"),
    "sibling": ("sibling twin triplet", "brother", "sister"),
    "spouse": ("spouse", "husband widower bridegroom fiancé", "wife wives widow bride relict consort fiancée w/o"),
    "grandchild": ("grandchild grandchildren", "grandson", "granddaughter"),
    "grandparent": ("grandparent", "grandfather grandpa", "grandmother grandma"),
    "great-grandchild": ("great-grandchild great-grandchildren", "great-grandson", "great-granddaughter"),
    "great-grandparent": ("great-grandparent", "great-grandfather", "great-grandmother"),
    "uncle or aunt": ("", "uncle", "aunt"),
    "nephew or niece": ("", "nephew", "niece"),
    "great-uncle or great-aunt": ("", "great-uncle", "great-aunt"),
    "great-nephew or great-niece": ("", "great-nephew grandnephew", "great-niece grandniece"),
    "cousin": ("cousin", "", ""),
    "child-in-law": ("", "son-in-law sons-in-law", "daughter-in-law daughters-in-law"),
    "parent-in-law": ("", "father-in-law", "mother-in-law"),
    "sibling-in-law": ("", "brother-in-law brothers-in-law", "sister-in-law sisters-in-law"),
}
"""What kin there are, and the words for each: of either sex, of men and of women; the first of these is the usual."""
_SEXES: tuple[Sex, Sex, Sex] = ("", "m", "f")
_OF: dict[str, tuple[str, Sex]] = {
    word: (kin, sex)
    for kin, words in _KIN.items()
    for sex, those in zip(_SEXES, words, strict=True)
    for word in those.split()
}
_INVERSE = {
    "child": "parent",
    "grandchild": "grandparent",
    "great-grandchild": "great-grandparent",
    "nephew or niece": "uncle or aunt",
    "great-nephew or great-niece": "great-uncle or great-aunt",
    "child-in-law": "parent-in-law",
}
_INVERSE |= {other: kin for kin, other in _INVERSE.items()}
_COMPOSED = {
    ("child", "child"): "grandchild",
    ("child", "spouse"): "child-in-law",
    ("parent", "parent"): "grandparent",
    ("parent", "sibling"): "uncle or aunt",
    ("sibling", "child"): "nephew or niece",
    ("sibling", "spouse"): "sibling-in-law",
    ("spouse", "parent"): "parent-in-law",
    ("spouse", "sibling"): "sibling-in-law",
}
"""What a father's brother is, and a son's wife."""
RELATIVE = (
    "(?:(?:grand|step)?(?:son|daughter|father|mother)|brother|sister|wife|husband|widow|cousin|uncle|aunt|nephew|niece)"
)
KIN_BEFORE = pattern(rf"\b([Hh]is|[Hh]er) (?:\w+ )?({RELATIVE})(?: and namesake)?,? $")
SURVIVED = pattern(r"\b[SsHh]h?e (?:is |was )?(?:survived by|leaves|left)\b[^.\n]*$")
"""Before the kin of whom an obituary is: "She leaves her son"."""


class Named(NamedTuple):
    """A mention, and who that is: a number of the caller's, the name, and the sex that the article tells."""

    span: Span
    who: int
    name: Name
    sex: Sex


class Tie(NamedTuple):
    """That somebody is the kin of another."""

    who: int
    kin: str
    """A key of `_KIN`."""
    sex: Sex
    """Which the word tells of the first."""
    of: int

    def inverse(self) -> Tie:
        """What the other is to the first."""
        sex: Sex = "" if self.kin != "spouse" or not self.sex else "f" if self.sex == "m" else "m"
        return Tie(self.of, _INVERSE.get(self.kin, self.kin), sex, self.who)


def ties_in(text: str, named: Sequence[Named]) -> Iterator[Tie]:
    """What the words of kin in a text say of those who are named in it, by their mentions in order of the text."""
    starts = [one.span.start for one in named]
    as_kin: set[Span] = set()
    for word in _WORD.finditer(text) if len(named) > 1 else ():
        number = bisect_left(starts, word.end())
        at = _At(text, named, number, word.start(1), word.end(), *_of_word(word[0][1:]), as_kin)
        told = next(filter(None, (list(rule(at)) for rule in _RULES)), [])
        kin = {tie.who for tie in told}
        as_kin.update(one.span for one in takewhile(lambda one: one.who in kin, named[number:]))  # noqa: B023 -- at once
        yield from (tie for tie in told if tie.who != tie.of)


def _of_word(word: str) -> tuple[str, Sex, bool]:
    """The kin and the sex that a word tells, and whether it is said of several; a stepson is a son no less."""
    bare = _STEP.sub("", word.casefold())
    single = bare if bare in _OF else bare.removesuffix("s")
    return *_OF[single], single != bare or bare in _MANY


_STEP = pattern("^(?:step|half|foster)-?")
_MANY = frozenset("children grandchildren great-grandchildren wives sons-in-law daughters-in-law".split())
_WORDS = "|".join(sorted(_OF, key=lambda word: (-len(word), word)))


def _by_first_letter(words: Iterable[str]) -> str:
    """A pattern of words that quickly passes over all that begin with other letters."""
    rests: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests[word[0]].append(re.escape(word[1:]))
    return "|".join(f"{letter}(?:{'|'.join(those)})" for letter, those in sorted(rests.items()))


_STEPKIN = [f"{step}{word}" for step in ("step", "step-", "half-", "foster-") for word in _OF]
_CAPITAL = "S/O D/O W/O Brother Cousin Sister Twin".split()
_WORD = pattern(rf"[\s(“\"—–]({_by_first_letter([*_OF, *_STEPKIN, *_CAPITAL])})s?(?![\w’'/-])")


class _At(NamedTuple):
    """A word of kin where it stands between two mentions."""

    text: str
    named: Sequence[Named]
    number: int
    """Of the mention behind."""
    start: int
    end: int
    kin: str
    sex: Sex
    many: bool
    """Whether it is said of several: "sons"."""
    as_kin: Set[Span]
    """Mentions behind earlier words of kin, whom a pronoun hardly means: "his father, Amos, and his son, Emil"."""

    @property
    def last(self) -> Named | None:
        """Who is named before the word."""
        return self.named[self.number - 1] if self.number else None

    def left(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """How all that stands between the mention before and the word reads."""
        return pattern.fullmatch(self.text, self.last.span.end, self.start) if self.last else None

    def before(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """How the end of that reads."""
        start = max(self.start - 90, self.last.span.end if self.last else 0)
        return pattern.search(self.text, start, self.start)

    def right(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """How all that stands between the word and the mention behind reads, titles before a name left out."""
        if self.number == len(self.named):
            return None
        found = pattern.fullmatch(self.text, self.end, self.named[self.number].span.start)
        if found and "unseen" in found.re.groupindex and found["unseen"] and not self.many:
            return None  # a list, of which annotation found none before
        return found if found and _is_title(found["title"]) else None

    def list_from(self, number: int, most: int) -> list[Named]:
        """Those whom a list names, from its first on: "Ruth, a nurse, Saul and the Rev. Noah Birch"."""
        people = list(self.named[number : number + 1])
        for one, other in zip(self.named[number:], self.named[number + 1 : number + most], strict=False):
            between = _AND.fullmatch(self.text, one.span.end, other.span.start)
            owns = self.text.startswith(("’s", "'s"), other.span.end)
            if not between or owns or not _is_title(between["title"]):
                break
            people.append(other)
        return people

    def list_to(self, number: int) -> list[Named]:
        """Those whom a list names, back from its last: "Ruth and Saul Birch"."""
        first = number
        while first and _AND.fullmatch(self.text, self.named[first - 1].span.end, self.named[first].span.start):
            first -= 1
        return list(self.named[first : number + 1])

    def ties(self, people: Iterable[Named], owners: Iterable[Named]) -> Iterator[Tie]:
        """That all of these are kin of all of those, but for a man who would be a daughter."""
        owners = list(owners)
        for one in people:
            if not self.sex or one.sex in ("", self.sex):
                yield from (Tie(one.who, self.kin, self.sex or one.sex, owner.who) for owner in owners)


def _is_title(words: str) -> bool:
    """Whether words before a name can be what its bearer is: "the late Capt.", "the film director", or nothing."""
    parts = _AND_MRS.sub("", words).split()
    if any(part[0].isdigit() or (part[-1] == "." and len(part) > 5) for part in parts):
        return False  # the end of a sentence
    small = [fold(part) for part in parts if not part[0].isupper()]
    if not small:
        return True
    if not _NO_TITLE.isdisjoint(small[1:]) or small[0] in _NO_TITLE - {"the", "a", "an"}:
        return False
    last = fold(parts[-1])
    return (
        parts[-1][0].isupper()
        or last in TITLES
        or last in HONORIFICS
        or last in FIELD_OF
        or last in _OF
        or last in _BARE
    )


_AND_MRS = pattern(r"^\w+\.? and Mrs\.? ")
_BARE = frozenset("the late former then".split())
_NO_TITLE = frozenset(
    """
    a about after an and are as at because before but by did do does for from had has have he her him his if in into is
    it its my not of on or our said says she so than that the their them they to told until was we were what when where
    which while who whom whose why will with would you
    """.split()
)
_PART = rf"(?:(?!(?:{'|'.join(sorted(_NO_TITLE - {'and'} | {'like', 'no'}))})\b)[\w-]+,? )"
_MODIFIED = rf"{_PART}{{0,5}}"
"""What a word of kin may have before it: "late", "heir and only", "three adopted"."""
_TITLE = r"(?P<title>(?:\w[\w.’'-]* ){0,5})"
_VIA = r"(?:(?P<via>\w+)[’']s )?"
_OWN = pattern(rf"[’']s? {_MODIFIED}{_VIA}{_MODIFIED}")
_PRONOUN = pattern(rf"\b(?P<whose>[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ww]hose) {_MODIFIED}{_VIA}{_MODIFIED}$")
_AND_PRONOUN = pattern(
    rf"(?:,? (?:along |together )?(?:and|as|by|for|from|like|or|than|to|with)|,)? (?:his|her|their|whose) "
    rf"{_MODIFIED}{_VIA}{_MODIFIED}"
)
"""Between a name and the word of kin, where a pronoun means whoever that is: "Ada Quill and her"."""
_A = pattern(
    r"\b(?:[Aa]n?|[Aa]nother|[Bb]oth|[Oo]ne|[Tt]he|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten) "
    rf"{_MODIFIED}$"
)
_NAMED = pattern(
    r"(?: and (?:namesake|[\w-]+er|only heir))?"
    r"(?: (?:of|for|since|by|from|in) [^,.;\n]{2,50}(?=, )| \([^()\n]{1,40}\))?"
    r"(?:(?P<comma>,|:| —| –| \()| (?P<is>is|was|are|were)| named| called| by the name of)? ?(?: ?\()?(?:also )?"
    r"(?P<unseen>(?:[A-Z][\w’'-]+(?:, an? [^.;:\n]{2,60},)?(?:,|,? and) )*)" + _TITLE
)
"""Between the word of kin and the name of whom it is said: "her son | of 12, | Emil"."""
_BEHIND_OF = pattern(r"(?: (?P<of>of|to) (?:both )?|(?<=/[Oo]) )" + _TITLE)
"""Between the word of kin and whose kin it is: "a son | of the late Senator | Amos Pike"."""
_APPOSED = pattern(
    r"(?:, [^,.;:\n]{1,60}(?=, ))?"
    r"(?:,|,? who (?:is|was|had been)| (?:is|was|was born|became|becomes|being)| \(|,? —)"
    rf"(?: also| now| both)? ?(?:(?:the|an?|one of the|another) )?{_MODIFIED}| (?:(?:eldest|youngest|only) )?"
)
"""Between a name and the word of kin that is said of it: "Amos Pike | , 34, the only | son of"."""
_ONE_OF = pattern(
    r"(?:,| \(|,? (?:who )?(?:is|was|are|were|became)) ?(?:(?:the )?(?:one|\w+est|last|both|two|all) of )?" + _TITLE
)
"""Between a name and whose kin it is: "Amos Pike is the eldest of | Ada Pike’s sons"."""
_IS_HIS = pattern(rf",? (?:\()?(?:(?:who )?(?:is|was|became) )?(?P<whose>his|her|their) {_MODIFIED}{_VIA}{_MODIFIED}")
"""Between a name and the word that is said of it: "Amos Pike, | his only | brother,"."""
_ENDS = pattern(r"(?=[.;:)\n”\"]|,(?! and\b)| (?:who|at|in|from|when|said|says|told)\b|$)")
_AND = pattern(
    r"(?: \([^()\n]{1,40}\)| of (?:[A-Z][\w.]+,? ){1,3}?(?=,|and|;))?"
    rf"(?:(?:, (?!and\b|his\b|her\b)(?:(?!\b(?:{_WORDS})s?\b)[^,.;:\n]){{1,50}})?[,;](?: and)?|,? and| &)"
    r" (?P<title>(?:[A-Z][\w’']*\.? ){0,3})"
)
"""Between two of a list: " and ", ", of Dayton, and "."""
_ARE = pattern(rf",? (?:\()?(?:who (?:are|were|had been) |(?:are|were) )?(?:(?:the|both|two) )?{_MODIFIED}")
"""Between the last of several and the word that is said of them: "Amos and Ezra Pike | , who are twin | brothers"."""
_NOT_OF_THEM = pattern(r" in (?:arms|Christ|crime|law|spirit)\b| of the (?:cloth|road)\b")
_IN_SENTENCE = r"(?:[^.\n]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b[A-Z]\w\w)\.)*"
_SAME_SENTENCE = pattern(_IN_SENTENCE)
_BEGINS = pattern(r"(?:^|\n|(?<!\b[A-Z])(?<!\b[A-Z]\w)(?<!\b[A-Z]\w\w)[.?!][”\"]? )[“\"]?" + _TITLE + "$")
_LEAVES = pattern(
    r"\b(?:(?:survived|mourned|preceded in death|predeceased) by|survivors (?:are|include)|surviving (?:are|is)"
    r"|(?:leaves|leaving|left)(?: behind)?(?= (?:an?|his|her|besides|two|three|four|five|six|seven|eight|nine|ten) ))"
    rf"{_IN_SENTENCE}$",
    re.IGNORECASE,
)
"""Of an obituary: from what opens the list of those whom somebody leaves."""
_HAS = pattern(rf"[^.\n]{{0,60}} (?:has|had|have|raised|reared) (?:an?|\w+) {_MODIFIED}")
"""Between a parent and the word for those who are named behind: "Ada Quill | has two | sons: Amos and Saul"."""
_SURVIVES_HIM = pattern(r"[^.\n]{0,60}\bsurviv(?:es?|ed) (?:him|her)\b")
"""Of an obituary, which is of whom it names first: "Lucius, his brother, | survives him"."""
_IN_LIST = pattern(rf"(?:[;:,]|by|include|are)(?: and)? {_MODIFIED}$")
_BY_A = pattern(rf"\b(?:by|for|from|of|to|with) an? {_MODIFIED}$")
_AND_HIS = pattern(r"\b(?P<other>\w+) and $")
"""Before the second of two words of kin: "his wife and | son, Ada and Emil"."""
_SAID = pattern(r" (?:said|says|recalled|recalls|added|explained|told|wrote|testified)\b")
_THE_BRIDE = pattern(
    rf"\b[Tt]he (?:(?P<bride>bride)|(?:bride)?groom)(?:,[^.\n]{{2,60}},)? (?:is|was) (?:the|an?) {_MODIFIED}$"
)
_PAIR = pattern(r" and (?P<other>\w+)(?: (?:act|duo|pair|team|partnership))?(?:,| of|:)? ?" + _TITLE)
"""Between the first of two words of kin and those of whom they are said: "father | and son | Amos and Ezra Pike"."""


def _owned(at: _At) -> Iterator[Tie]:
    """Of "Ada Quill’s brother, Emil", "her brother, Emil", "her father’s brother, Emil"."""
    named = at.right(_NAMED)
    if not named or not _is_said_of(at, named):
        return
    own = at.left(_OWN)
    pronoun = None if own else at.before(_PRONOUN)
    if not (own or pronoun):
        return
    via = (own or pronoun or named)["via"]
    kin = at.kin if not via else _COMPOSED.get((_OF[via][0], at.kin), "") if via in _OF else ""
    people = at.list_from(at.number, 12 if at.many else 1)
    owners = [at.named[at.number - 1]] if own else _meant(at, pronoun["whose"] if pronoun else "", people)
    if (both := at.before(_AND_HIS)) and both["other"] in _OF and len(two := at.list_from(at.number, 2)) == 2:
        other, sex = _OF[both["other"]]
        yield from at._replace(kin=other, sex=sex).ties(two[:1], owners)
        people = two[1:]
    if kin:
        yield from at._replace(kin=kin).ties(people, owners)


def _is_said_of(at: _At, named: re.Match[str]) -> bool:
    """Whether it is he who is named behind: not "his kin, Dora Lunt said", nor "his son is Amos Pike’s aide"."""
    end = at.named[at.number].span.end
    if at.text.startswith(("’s", "'s"), end):
        return not named["is"] and not named["comma"]
    return not (named["comma"] == "," and _SAID.match(at.text, end))


def _meant(at: _At, whose: str, people: Sequence[Named]) -> list[Named]:
    """Whom "his", "her", "their" or "whose" means: who is named just before, is of the family, or was named last."""
    own = {one.who for one in people}
    before = [one for one in reversed(at.named[: at.number]) if one.who not in own]
    whose = whose.casefold()
    if whose in ("my", "our"):
        return _speaker(at, people, before)
    if not before:
        return []
    if whose == "their":
        return _couple(at, before)
    sex = {"his": "m", "her": "f"}.get(whose, "")
    fits = [one for one in before if not sex or one.sex in ("", sex)]
    if people and _SURVIVES_HIM.match(at.text, max(at.end, people[-1].span.end)):
        return [one for one in reversed(fits) if one.name.given][:1]
    leaves = _list_of_survivors(at)
    beside = at.last is not None and at.last in fits[:1] and bool(at.left(_AND_PRONOUN))
    if leaves and not (beside and at.last and at.last.span.start > leaves.start() and at.kin == "spouse"):
        return _deceased(at, leaves, sex)
    if whose == "whose" or beside:
        return fits[:1]
    fits = [one for one in fits if one.span not in at.as_kin] or fits
    family = {one.name.surname for one in people if one.name.given}
    if akin := [one for one in fits if one.name.given and one.name.surname in family]:
        return akin[:1]
    return _topic(at, fits)


def _topic(at: _At, fits: Sequence[Named]) -> list[Named]:
    """Of those whom a pronoun could mean, who is named in its sentence; else who begins one before; else the last.

    Nobody is sought further back than in the last paragraph that names any.
    """
    for one in sorted(fits, key=lambda one: (not one.sex, -one.span.start)):
        if _SAME_SENTENCE.fullmatch(at.text, one.span.end, at.start):
            return [one]
    paragraph = at.text.rfind("\n", 0, fits[0].span.start) if fits else 0
    near = [one for one in fits if one.span.start > paragraph]
    return ([one for one in near if _begins(at.text, one.span)] or near)[:1]


def _begins(text: str, span: Span) -> bool:
    """Whether a name begins a sentence, with nothing but a title or a trade before it."""
    before = _BEGINS.search(text, max(0, span.start - 60), span.start)
    return before is not None and _is_title(before["title"])


def _speaker(at: _At, people: Sequence[Named], before: Sequence[Named]) -> list[Named]:
    """Who says "my father" in a quotation: who is named behind it, else the last before; of a speech nobody is."""
    line = at.text[at.text.rfind("\n", 0, at.start) + 1 : at.start]
    if line.count("“") == line.count("”") and line.count('"') % 2 == 0:
        return []
    for one in at.named[at.number + len(people) :][:1]:
        behind = _UNQUOTED.fullmatch(at.text, people[-1].span.end, one.span.start)
        if behind and (behind["said"] or _SAID.match(at.text, one.span.end)):
            return [one]
    return list(before[:1])


_UNQUOTED = pattern(r"[^“”\"\n]{0,200}[,?!][”\"](?P<said> (?:said|says|recalled|recalls))? (?:[A-Z]\w*\.? )*")
"""Between a name in a quotation and who says it."""


def _couple(at: _At, before: Sequence[Named]) -> list[Named]:
    """Whom "their" means: the last two where "and" joins them, else the last who is not named as kin."""
    one, *rest = before
    if rest and rest[0].who != one.who and _TWO.fullmatch(at.text, rest[0].span.end, one.span.start):
        return [rest[0], one]
    return [one for one in before if one.span not in at.as_kin][:1]


_TWO = pattern(r"(?:, [^.;,\n]{1,60},)?,? and (?:(?:his|her) [\w ]{3,30},? )?(?:[A-Z]\w*\.? )*")


def _list_of_survivors(at: _At) -> re.Match[str] | None:
    line = at.text.rfind("\n", 0, at.start) + 1
    return _LEAVES.search(at.text, max(line, at.start - 500), at.start)


def _deceased(at: _At, leaves: re.Match[str], sex: str) -> list[Named]:
    """Who leaves them: who is named in that sentence before, else the first of whom the article tells."""
    before = [one for one in at.named[: at.number] if one.span.end <= leaves.start()]
    if before and _SAME_SENTENCE.fullmatch(at.text, before[-1].span.end, leaves.start()):
        if not at.text.startswith(("’s", "'s"), before[-1].span.end):
            return before[-1:]
    return [one for one in before if one.name.given and (not sex or one.sex in ("", sex))][:1]


def _of_them(at: _At) -> Iterator[Tie]:
    """Of "Emil, a son of Ada Quill", "Emil and Ruth, children of Ada and Amos Quill"."""
    of = at.right(_BEHIND_OF)
    if not of or at.text.startswith(("’s", "'s"), at.named[at.number].span.end):
        return
    one, *rest = at.named[at.number : at.number + 2]
    both = at.kin.endswith("child") and rest and _TWO.fullmatch(at.text, one.span.end, rest[0].span.start)
    owners = [one, *rest] if both else [one]
    if at.last and at.left(_APPOSED):
        yield from at.ties(at.list_to(at.number - 1) if at.many else [at.last], owners)
    elif of["of"] == "of" and (bride := at.before(_THE_BRIDE)):
        sex = "f" if bride["bride"] else "m"
        yield from at.ties([one for one in at.named[: at.number] if one.sex == sex and one.name.given][:1], owners)
    elif of["of"] == "of" and at.before(_A):
        end = rest[0].span.end if rest else 0
        if rest and at.text[one.span.end : rest[0].span.start] == ", " and at.text.startswith((",", "."), end):
            yield from at.ties([other for other in rest if other.name.surname == one.name.surname], [one])


def _behind(at: _At) -> Iterator[Tie]:
    """Of "Emil Quill, her brother," and "Emil Quill, Ada’s brother,"."""
    if not at.last or not _ENDS.match(at.text, at.end) or at.right(_NAMED):
        return
    if his := at.left(_IS_HIS):
        earlier = at._replace(number=at.number - 1, start=at.last.span.start)
        via = his["via"]
        kin = at.kin if not via else _COMPOSED.get((_OF[via][0], at.kin), "") if via in _OF else ""
        if kin:
            yield from at._replace(kin=kin).ties([at.last], _meant(earlier, his["whose"], [at.last]))
    elif at.number > 1 and (own := at.left(_OWN)) and not own["via"]:
        first = at.named[at.number - 2]
        one_of = _ONE_OF.fullmatch(at.text, first.span.end, at.last.span.start)
        if one_of and _is_title(one_of["title"]):
            yield from at.ties(at.list_to(at.number - 2) if at.many else [first], [at.last])


def _left_behind(at: _At) -> Iterator[Tie]:
    """Of an obituary's list: "She leaves two sons, Emil and Noah; and a sister, Ruth"."""
    named = at.right(_NAMED)
    if not named or not (at.before(_A) or at.before(_IN_LIST)):
        return
    if at.last and at.left(_HAS):
        yield from at.ties(at.list_from(at.number, 12 if at.many else 1), [at.last])
    if not (leaves := _list_of_survivors(at)):
        return
    pronoun = re.search(r"\b([Ss])?[Hh]e (?:is |was )?(?:also )?$", at.text[: leaves.start()][-20:])
    sex = "" if not pronoun else "f" if pronoun[1] else "m"
    yield from at.ties(at.list_from(at.number, 12 if at.many else 1), _deceased(at, leaves, sex))


def _one_of_the_family(at: _At) -> Iterator[Tie]:
    """Of "was raised by an aunt, Hester Quill" and "A brother, Emil Quill, said"."""
    named, article = at.right(_NAMED), at.before(_A)
    if at.many or not named or not named["comma"] or not article or not _is_said_of(at, named):
        return
    if at.text.startswith(" of ", at.end):
        return  # "a daughter of the mayor, Ada Quill"
    one = at.named[at.number]
    before = [other for other in reversed(at.named[: at.number]) if other.who != one.who]
    family = [other for other in before if other.name.given and other.name.surname == one.name.surname]
    if len(one.name.words) == 1 and is_given(one.name.words[0]):
        family = [other for other in before if other.name.given]  # of whom the article is
    elif not one.name.given or one.name.family_first:
        family = []
    if family:
        yield from at.ties([one], [family[-1] if family[-1].who == before[-1].who else family[0]])
    elif before and at.before(_BY_A) and not re.search(r"[.\n]", at.text[before[0].span.end : at.start]):
        yield from at.ties([one], before[:1])


def _of_each_other(at: _At) -> Iterator[Tie]:
    """Of "the brothers Amos and Ezra Quill" and "Amos and Ezra Quill, twin brothers"."""
    if not at.many or at.kin not in ("sibling", "cousin") or _NOT_OF_THEM.match(at.text, at.end):
        return
    people: list[Named] = []
    if at.last and at.left(_ARE):
        people = at.list_to(at.number - 1)
    elif at.right(_NAMED) and not at.before(_PRONOUN) and not at.left(_OWN):
        people = at.list_from(at.number, 12)
        if at.text[at.start].isupper() and len({one.name.surname for one in people}) > 1:
            people = []  # "Sisters Agnes Quill and Mary Paul" keep a convent
    yield from (Tie(one.who, at.kin, at.sex or one.sex, other.who) for one, other in permutations(people, 2))


def _of_a_pair(at: _At) -> Iterator[Tie]:
    """Of "Amos and Ada Quill, husband and wife" and "the mother and daughter Ada and Ruth Quill"."""
    pair = _PAIR.match(at.text, at.end)
    if at.many or not pair or pair["other"] not in _OF or _INVERSE.get(at.kin, at.kin) != _OF[pair["other"]][0]:
        return
    people: list[Named] = []
    if at.last and at.left(_ARE):
        people = at.list_to(at.number - 1)
    elif at.right(_PAIR) and not at.before(_PRONOUN):
        people = at.list_from(at.number, 2)
    if len(people) == 2 and at.kin == "spouse":
        yield Tie(people[0].who, "spouse", people[0].sex, people[1].who)
    elif len(people) == 2:
        yield from at.ties(people[:1], people[1:])


_RULES = (_owned, _of_them, _behind, _left_behind, _one_of_the_family, _of_each_other, _of_a_pair)


def _births(text: str, named: Sequence[Named]) -> Iterator[Tie]:
    """Of "Ada Quill gave birth to Emil Quill" and "Emil Quill, who was born in Graz to Ada and Amos Quill"."""
    speaks = " born" in text or " birth" in text
    for number, (one, other) in enumerate(pairwise(named) if speaks else (), 2):
        if _GAVE_BIRTH.fullmatch(text, one.span.end, other.span.start):
            yield Tie(other.who, "child", "", one.who)
        elif _BORN_TO.fullmatch(text, one.span.end, other.span.start):
            yield Tie(one.who, "child", "", other.who)
            for third in named[number : number + 1]:
                if _TWO.fullmatch(text, other.span.end, third.span.start):
                    yield Tie(one.who, "child", "", third.who)


_GAVE_BIRTH = pattern(r"(?:,? who)?,? (?:had |has )?gave birth to (?:(?:a|their|her) [\w-]+,? )?")
_BORN_TO = pattern(
    r"(?:,? who)?,? (?:was )?born(?: (?:at|in|on|near) [^.;\n]{2,60}?)?,? to (?:[A-Z]\w*\.? |the |and )*"
)


def _named_in(chains: Sequence[Chain], names: Sequence[Name]) -> list[Named]:
    """The mentions of an article in order of its text; who each is, by the start of the chain."""
    return sorted(
        Named(span, chain.start, name, _sex(chain, name))
        for chain, name in zip(chains, names, strict=True)
        for span in (() if chain.credit else chain.spans)
    )


def _sex(chain: Chain, name: Name) -> Sex:
    told = (sex for member in chain.members if (sex := sex_told(member.mention)))
    return next(told, sex_of(name.given[0] if name.given else name.words[0]))


def ties_of(text: str, chains: Sequence[Chain], names: Sequence[Name]) -> list[Tie]:
    """Whose kin the people of an article are, and who marries whom, by the starts of their chains."""
    named = _named_in(chains, names)
    who = {one.span: one.who for one in named}
    wed = weddings(text, {one.span: one.name for one in named})
    return [
        *ties_in(text, named),
        *_births(text, named),
        *(Tie(who[one.bride], "spouse", "f", who[one.groom]) for one in wed),
    ]


def kin_in(ties: Collection[Tie], names: Mapping[int, Name]) -> dict[int, set[tuple[str, str]]]:
    """By where somebody is first named, whose kin he is, by given name, and what: "alma" and "son" of "her son, Emil".

    `names` has the names by the same starts. Among those of one given name kin tells nothing.
    """
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    sexes = {tie.who: tie.sex for tie in ties if tie.sex}
    for tie in (one for told in ties for one in (told, told.inverse())):
        own, owner = names[tie.who], names[tie.of]
        if owner.given and (own == owner or owner.given[0] not in own.words):
            sex = tie.sex or sexes.get(tie.who) or (sex_of(own.given[0]) if own.given else "")
            found[tie.who].add((transliterated(owner.given[0]), _word_of(tie.kin, sex)))
    return found


def _word_of(kin: str, sex: Sex) -> str:
    """The usual word: "son" of "child" and a man."""
    return next(iter(_KIN[kin][_SEXES.index(sex)].split()), kin)


def husbands_in(ties: Iterable[Tie], names: Mapping[int, Name]) -> dict[int, set[Name]]:
    """By where a woman is first named, men whose wife or bride the article says she is: papers call her Mrs. so."""
    found: dict[int, set[Name]] = defaultdict(set)
    for tie in ties:
        wife, husband = (tie.who, names[tie.of]) if tie.sex == "f" else (tie.of, names[tie.who])
        if tie.kin == "spouse" and husband.given and sex_of(husband.given[0]) != "f":
            found[wife].add(husband)
    return found


def kin_of(text: str, spans: Iterable[Span]) -> frozenset[tuple[str, str]]:
    """Whose kin the words before a name say that somebody is, and what: "her" and "child" of "her son, Emil"."""
    found = (KIN_BEFORE.search(text, max(0, span.start - 40), span.start) for span in spans)
    return of_either_sex((told[1].casefold(), told[2].removeprefix("step")) for told in found if told)


def of_either_sex(kin: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Whose kin somebody is, and what, whatever the sex: "child" of "son"."""
    return frozenset((whose, _OF[word][0] if word in _OF else word) for whose, word in kin)


def are_other_kin(ours: frozenset[tuple[str, str]], theirs: frozenset[tuple[str, str]]) -> bool:
    """Whether two are other kin of one man or woman: her son is not her husband.

    What a father and a son of one name may both have to do with somebody tells nothing: wife of John, mother of John.
    """
    if not ours or not theirs or ours & theirs:
        return False
    both = ({kin, other} for whose, kin in ours for owner, other in theirs if whose == owner)
    return any(kin not in _OF_JUNIOR for kin in both)


_OF_JUNIOR = (
    {"child", "parent"},
    {"child", "sibling"},
    {"spouse", "parent"},
    {"parent", "grandparent"},
    {"sibling", "uncle or aunt"},
    {"nephew or niece", "cousin"},
    {"child-in-law", "sibling-in-law"},
)
"""What somebody is to a father and to his son: a child of the one is a sibling of the other.

So is a child and a parent who has a grandfather's name: Amos is the son of a Saul and the father of a Saul.
"""
