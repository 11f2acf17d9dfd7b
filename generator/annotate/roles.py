"""What people do: titles before a name, appositions behind it or before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.annotate.lexicon import DAYS, DEEDS, MODALS, TRADES
from generator.annotate.reading import Reading
from generator.annotate.words import Word, is_initial
from generator.names import HONORIFICS, TITLES
from generator.patterns import pattern

CONNECTORS = frozenset("& and at de for in of on the to".split())
MODIFIERS = frozenset(
    """
    acting agriculture army art assistant associate attorney cabinet champion chief city co commerce county court crown
    culture current defence defense department deputy district economics economy education energy environment ex
    executive federal fellow field film finance first football foreign former general golf government grand guerrilla
    health high home house housing interim interior justice labor labour late lead leading lieutenant major majority
    managing military ministry minority movie music national navy new number olympic opposition outgoing parliamentary
    party police presidential press prime principal rebel retired second security senate senior soccer special sports
    staff state supreme tennis theatre then top tourism trade transport treasury under union veteran vice white world
    """.split()
)
HEADS = TITLES | TRADES
_APPOSITION = pattern(
    r",? (?:(?:aged? )?\d{1,3}, )?(?P<role>(?:(?:a|an|the|its|his|her|their|our|[A-Z][\w.’']+[’']s) )?"
    r"[^,;:.!?()\n—“”\"]{2,90}"
    r"(?:(?:(?<=\b[A-Z])|(?<=\b(?:St|Dr|Mr|Lt))|(?<=\b(?:Gen|Sen|Rep|Col|Gov|Inc))|(?<=\bCorp))\."
    r"(?=[A-Z]\.| (?!(?:A|An|And|But|He|Her|His|In|It|On|She|The|They|We) )[A-Z]|(?<=\.[A-Z]\.) [a-z])"
    r"[^,;:.!?()\n—“”\"]{1,60})*"
    r"(?:(?:(?<=\b[JS]r)|(?<=\bCo)|(?<=\b(?:Inc|Ltd))|(?<=\bCorp)|(?<=\.[A-Z]))\.|(?=[,;.:)—\n]|$)))"
)
"""A stop within a role, or at its end, is that of an initial or of an abbreviation: "head of Ames Inc."."""
_STOP = pattern(
    r"\s+(?:who|which|that|said|says|told|and (?:a|an|the|his|her|its|one|has|was|is)|but|as|when|while|after|before|"
    r"was|is|were|are|has|had|will|"
    r"would|have|also|because|until|since|during|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|"
    r"at \d|in \d{4}|met|by telephone|in an? (?:interview|statement))\b.*"
)


class Title(NamedTuple):
    """What stands before a name: the index of its first word, the honorific and the role."""

    start: int
    honorific: str
    role: str


def title_before(reading: Reading, index: int) -> Title:
    """The honorific and the title that stand directly before the name at word `index`."""
    words = reading.words
    honorific = ""
    start = index
    while start > 0 and words[start].joined and words[start - 1].plain in HONORIFICS and _may_title(words, start - 1):
        if words[start - 1].plain in TITLES and words[start - 1].text[-1] != ".":
            break
        honorific = f"{words[start - 1].text} {honorific}".strip()
        start -= 1
    first = _title_start(reading, start)
    while 0 < first < start and first - 1 in reading.countries and words[first].joined:
        first -= 1  # "Republic of Korea Vice Minister"
    if first == start:
        return Title(start, honorific, "")
    return Title(first, honorific, clean_role(reading.surface(first, start)))


def is_titled(reading: Reading, index: int) -> bool:
    """Whether an honorific or a title stands directly before the name at word `index`."""
    return title_before(reading, index).start < index


def _may_title(words: list[Word], index: int) -> bool:
    """Whether an honorific may be one where it stands: "Father of Two Dies" is of no priest."""
    return words[index].capital and (index > 0 or words[index].plain not in _NO_TITLE_AT_HEAD)


_NO_TITLE_AT_HEAD = frozenset("brother don father mother saint sister st u".split())
"""Honorifics that open no text: there they are kin, or part of a name."""


def _title_start(reading: Reading, end: int) -> int:
    """Index of the first word of the title that ends before word `end`; `end` itself where there is none.

    Behind its head a title may run on with "of" and "for" ("Assistant Secretary of State for European Affairs"); before
    its head stand modifiers alone, so that "Sheriff Dorsey and Commissioner" is no title.
    """
    words = reading.words
    start, head = end, -1
    while start > 0 and end - start < 14 and (start == len(words) or words[start].joined):
        word = words[start - 1]
        if head < 0:
            ends_it = word.plain in HEADS or word.plain.split("-")[-1] in HEADS
            if ends_it and (start == end or words[start].plain in CONNECTORS):
                head = start - 1
            elif not (word.capital or word.plain in CONNECTORS) or word.text[0].isdigit():
                break
        elif not _is_of_title(reading, start - 1):
            break
        start -= 1
        if words[start].starts:
            break
    if head < 0 or _is_verb(words, head):
        return end
    between = words[head + 1 : end]
    if between and (between[0].plain not in CONNECTORS or between[-1].plain in CONNECTORS):
        return end
    if any(map(is_initial, between)):
        return end  # "Secretary for Resources Brian P." before a surname
    if start and words[start].joined and is_initial(words[start - 1]):
        start = _behind_object(words, start, head)  # "Antony J. Blinken Secretary"
    if start and words[start].joined and words[start - 1].plain in _AT:
        start = _behind_object(words, start, head)
    while start < head and (words[start].plain in _NO_TITLE or (words[start].text == "Then" and words[start].starts)):
        start += 1
    return start


def _is_verb(words: list[Word], index: int) -> bool:
    """Whether a word in small letters is no title here: "will coach Wales", but not "according to coach Lunt"."""
    return index > 0 and not words[index].capital and words[index - 1].plain in MODALS


def _is_of_title(reading: Reading, index: int) -> bool:
    """Whether a word belongs to the title that goes on behind it: "Under Secretary", but not "under Admiral".

    In a headline, where a capital says nothing, only a word of titles or of a country, or an abbreviation does.
    """
    word = reading.words[index]
    if word.plain == "under":
        return reading.words[index + 1].plain == "secretary"
    if word.plain in _NO_PART or is_initial(word) or reading.ends_an_address(index):
        return False
    if word.plain in MODIFIERS:
        return True
    if reading.lines[index] in reading.loose and word.plain not in HEADS:
        return word.text.isupper() or index in reading.countries
    return word.capital and word.plain not in CONNECTORS


def _behind_object(words: list[Word], start: int, head: int) -> int:
    """Where a title begins behind what a preposition before it governs: "In New Delhi Home Minister"."""
    return next((i + 1 for i in range(head - 1, start - 1, -1) if words[i].plain not in _OF_TITLES), start)


_OF_TITLES = MODIFIERS | HEADS
_AT = frozenset(["in", "on", "at"])
_OPENERS = frozenset(
    """
    after although and apparently as at before both but by did do does either evidently finally following from had
    has if in is meanwhile neither nor on or recently reportedly since so that this though was were when while will
    with yet
    """.split()
)


_ADDRESSING = frozenset("dear excellency honorable honourable madam mr mrs ms".split())
"""What one says to the bearer of a title."""
_NO_PART = _OPENERS | _ADDRESSING
_NO_TITLE = CONNECTORS | _NO_PART | DAYS | {"local"}
"""With which no title begins; "9 a.m. local" stands before it in a schedule."""


def role_after(text: str, end: int) -> str:
    """The role in the apposition behind the name that ends at `end`: ", a spokesman for the ministry,"."""
    if text[end : end + 2] != ", ":
        return ""
    found = _APPOSITION.match(text, end)
    return _role_of(found["role"]) if found and not _CLAUSE.match(found["role"]) else ""


_CLAUSE = pattern(
    r"the (?:[\w’'-]+ ){1,4}?(?:believes|has|had|is|was|will|would|said|says|made|spoke|continues|thinks|did|does)\b"
)
"""What follows an address: "Matt, the Secretary believes …"."""


_BEFORE = pattern(
    r"(?:^|[\s(“\"])(?P<role>(?:(?i:the|an?|his|her|its|their|our|my)|[^\W\d_][\w.-]*(?:’s|'s)|[^\W\d_]{2,}s[’'])"
    r" (?:[\w’'.-]+ ){0,7}?[\w’'-]+), $"
)


def role_before(text: str, start: int) -> str:
    """The role in the apposition before the name that starts at `start`: "China’s top diplomat, Wang Yi"."""
    if text[start - 2 : start] != ", " or _INSERTED.match(text, start):
        return ""
    line = text.rfind("\n", 0, start) + 1
    found = _BEFORE.search(before := text[max(line, start - 90) : start])
    if not found:
        return ""
    *ended, phrase = _SENTENCE_END.split(found["role"])
    if not ended and _ADA_IS.search(before, 0, found.start("role")) and _EZRA_IS.match(text, start):
        return ""
    if _DIED.search(phrase):
        return ""
    phrase = _OWNED.sub("", phrase)
    return _role_of(phrase) or _role_of(_BEFORE_THE.sub("", phrase))


_INSERTED = pattern(
    r"(?:[A-Z][\w.’'-]* ){1,4}(?:said|says|told|added|explained|recalled|wrote)\b[^,.;:\n“”\"]{0,40}, [a-z]"
)
"""Who says in the midst of a sentence what it says: "His father, Dora Lunt said, had left early"."""
_DIED = pattern(
    r"(?<!\bwho)(?<!\bwhich)(?<!\bthat) (?:are|died|had|has|is|resigned|was|were)\b(?! (?:an?|her|his|its|the)\b)"
)
"""What makes a clause of the words before a comma: "A year after his father died, Ezra Holm left"."""
_ADA_IS = pattern(r"\b[A-Z][\w’'-]*(?:, [^,.;]{2,40},)? (?:became|is|was) $")
_EZRA_IS = pattern(r"(?:[A-Z][\w.’'-]* ){1,4}(?!(?:and|at|for|from|in|of|on|who|with)\b)[a-z]")
"""Before the role and from the name, where it is what another is: "Ada Quill is the mayor, Ezra Holm the priest"."""
_OWNED = pattern(r".*\b(?=(?:his|her|its|their|our|my) )")
"""What a role that belongs to somebody is no part of: "sold the mill to his brother"."""
_BEFORE_THE = pattern(r".*\b(?=(?:the|an?) )")
"""What a role is no part of that is something else's object: "her seat to accompany the envoy"."""
_SENTENCE_END = pattern(r"(?:\b[a-z][\w’'-]*|[\w’'-]{5,}|\d)\. ")
"""Behind a word in small letters or a long one: the stop of a short one with a capital is an abbreviation's."""


def _role_of(phrase: str) -> str:
    phrase = _STOP.sub("", phrase).strip()
    words = re.findall(r"[\w’'-]+", phrase)
    heads = [i for i, word in enumerate(words) if word.casefold().split("-")[-1] in HEADS]
    first = re.split("[’']", words[0].casefold())[0] if words else ""  # I’m, he’ll
    if not heads or len(words) > 14 or first in _NO_ROLE or words[0] in DEEDS:
        return ""
    if heads[0] > 0 and words[heads[0] - 1].casefold() in ("of", "for", "to", "by", "from", "with"):
        return ""
    if words[0] in _TURNS or (words[0] != "one" and not _ARTICLES.isdisjoint(words[1 : heads[0]])):
        return ""  # became head of state, appoints the prime minister
    return clean_role(phrase)


_TURNS = frozenset("became becomes becoming being named remained remains".split())
_ARTICLES = frozenset("a an her his its our the their".split())
_NO_ROLE = frozenset(
    """
    according after along although among and are as at be because been before but by during for from had has have he i
    if in including is it like met not of on or said says she since so that then there they though to together told
    unlike until was we were when where which while who whom whose will with would you
    """.split()
)
"""Words that begin no apposition."""


def clean_role(phrase: str) -> str:
    """A role as pages show it: no article, pronoun or double space."""
    phrase = " ".join(_in_small(word) if word.isupper() else word for word in phrase.split())
    return re.sub(r"^(?:the|a|an|his|her|its|their|our|my|one of the)\s+", "", phrase, flags=re.IGNORECASE).strip(" ,")


def _in_small(word: str) -> str:
    """A word that stands in capitals as a title has it: "Prime", "for"; one that may be an abbreviation stays."""
    plain = word.casefold()
    if plain in CONNECTORS:
        return plain
    is_long = len(word) > 5 and "." not in word
    return word.capitalize() if is_long or plain in MODIFIERS or plain in _PLAIN_HEADS else word


_PLAIN_HEADS = frozenset(head for head in HEADS if len(head) > 3)
