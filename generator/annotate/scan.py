"""An article as the rules about countries see it: its plain text, the forms in it, and what speaks for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from msgspec import Struct, field

from generator.annotate.gazetteer import Form, Found, forms_by_word, forms_in, plain, rules
from generator.annotate.tagger import Tags
from generator.annotate.told_things import told_things
from generator.model import Span
from generator.patterns import pattern
from generator.places import places

_NEAR = 300
"""Characters on each side of a form that can be its line."""

ALL = Span(0, 1 << 62)
"""All of an article."""


class Scan(Struct, frozen=True):
    """An article as the rules see it."""

    text: str
    """Plain (see gazetteer.plain); offsets are the article's."""
    found: tuple[Found, ...]
    people: tuple[Span, ...]
    """Names of several words that the model takes for a person's, the headline's left out."""
    things: tuple[Span, ...] = ()
    """Names that the article tells to be a ship's, a horse's, a shop's (see told_things)."""
    counted: dict[tuple[str, Span], int] = field(default_factory=dict)
    """Evidence that has been counted, by whose it is and the part of the text."""

    def line(self, found: Found) -> Span:
        """The line that holds a form, or as much of it as stands near."""
        near = Span(max(0, found.start - _NEAR), found.end + _NEAR)
        end = self.text.find("\n", found.end, near.end)
        return Span(max(near.start, self.text.rfind("\n", near.start, found.start) + 1), near.end if end < 0 else end)

    def sentence(self, found: Found) -> Span:
        """The sentence that holds a form, or a part of it where an abbreviation ends in a point."""
        line = self.line(found)
        end = self.text.find(". ", found.end, line.end)
        return Span(max(line.start, self.text.rfind(". ", line.start, found.start) + 1), line.end if end < 0 else end)

    def in_capitals(self, found: Found) -> bool:
        """Whether the form stands in a line of capitals."""
        return self.text[slice(*self.line(found))].isupper()

    def is_headline(self, found: Found) -> bool:
        """Whether the form stands in the first line, where capitals say little."""
        return self.text.find("\n", 0, found.start) < 0

    def begins(self, found: Found) -> bool:
        """Whether the form stands at the head of a sentence."""
        return _BEGINS.search(self.before(found)) is not None

    def stands_alone(self, found: Found) -> bool:
        """Whether an adjective, with others that follow after commas, has no noun."""
        return self.follows(found, _NO_NOUN) is not None

    def before(self, found: Found) -> str:
        """The last characters before a form, on its line."""
        return self.text[max(0, found.start - 40) : found.start].rpartition("\n")[2]

    def follows(self, found: Found, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What a pattern finds right after a form."""
        return pattern.match(self.text, found.end)

    def evidence(self, form: Form, code: str, part: Span) -> int:
        """How often a part of the article speaks for a place in other words than this form and its plural."""
        stem = form.text.removesuffix("s")
        key = (f"{stem} {code}", part)
        if key not in self.counted:
            first, last = (bisect_left(self.found, (offset,)) for offset in part)
            named = (other.form for other in self.found[first:last] if other.form.codes == (code,))
            self.counted[key] = sum(other.text.removesuffix("s") != stem for other in named)
        words = _evidence_words(code)
        return self.counted[key] + (self.count(code, words, part) if words else 0)

    def count(self, key: str, words: re.Pattern[str], part: Span) -> int:
        """How often any of the words, known by their key, stands in a part of the article."""
        if (key, part) not in self.counted:
            self.counted[key, part] = sum(1 for _ in words.finditer(self.text, *part))
        return self.counted[key, part]


_BEGINS = pattern(r"(?:^|[.;!?]['\"”]? )$")
_NO_NOUN = pattern(
    r"""
    (?: (?:,[ ](?:and|or)[ ]|[ ](?:and|or)[ ]|,[ ]) (?:[A-Z]\w+|(?:[A-Z]\.)+) (?:[ ][A-Z]\w+)? )*+    # others in a row
    (?: \s* (?:$ | [.,;:!?)\]"—–\n] | '' | \s-) | \s\$
      | \s (?:and|or|but|next|last|as|by|with|on|at|to|for|from|into|in|of|that|which|who|when|while|because|if|is|was|
            were|are|has|had|have|will|would|can|may|must|should|he|she|they|said|before|after|about|during|instead|
            rather|only|than|well|fluently|too|so|not|this|these|every|each|here|there|all)\b )
    """,
    re.VERBOSE,
)


def scan_of(text: str, tags: Tags) -> Scan:
    """Find all forms of a text, abbreviations that it explains itself among them."""
    straight = plain(text)
    body = straight.find("\n")
    people = (tag.span for tag in tags if tag.label == "PERSON" and tag.span[0] > body)
    found = list(_as_explained(straight, list(forms_in(straight))))
    found += _explained(straight, found)
    found += _of_federations(straight)
    in_full = tuple(s for s in people if _IN_FULL.match(straight, *s))
    return Scan(straight, tuple(sorted(found)), in_full, told_things(straight))


_IN_FULL = pattern(r".* [^\W\d_a-z]\S*\Z")
"""A name of several words, and not "Denmark rehung"."""


def _as_explained(text: str, found: list[Found]) -> Iterator[Found]:
    """Forms without abbreviations that the article spells out as something else: "Urban Knitters, or U.K."."""
    short = [one for one in found if _SHORT.fullmatch(one.form.text)]
    ends = {one.end: one.form.codes for one in found}
    otherwise = {one.form.text.replace(".", "") for one in short if _means_something_else(text, one, ends)}
    return (one for one in found if one.form.text.replace(".", "") not in otherwise)


_SHORT = pattern(r"(?:[A-Z]\.?){2,5}")
_LONG_BEFORE = pattern(
    r"""([^.;:!?\n]+?)(?: \(|,? (?:or|called|(?:also )?(?:known|abbreviated) as) |, (?=the $))(?:the )?["']?$"""
)
_LONG_BEHIND = pattern(r"(?: \(|,? (?:or|(?:is )?short for|(?:which )?stands for) )(?:the )?([^.,;:!?\n)]+)")


def _means_something_else(text: str, short: Found, ends: Mapping[int, tuple[str, ...]]) -> bool:
    """Whether words that an abbreviation is short for here stand beside it, and are no name of the country."""
    letters = short.form.text.replace(".", "")
    before = _LONG_BEFORE.search(text, max(0, short.start - 90), short.start)
    if before and (not before[0].endswith(", the ") or text.startswith(" for short", short.end)):
        words = before[1].split()
        if ends.get(before.end(1)) != short.form.codes and any(
            _initials(kept[-len(letters) :]) == letters for kept in (words, [w for w in words if w[0].isupper()])
        ):
            return True
    behind = _LONG_BEHIND.match(text, short.end)
    if behind is None or any(behind.start(1) < end <= behind.end(1) for end in ends if ends[end] == short.form.codes):
        return False
    words = behind[1].split()
    return any(_initials(kept[: len(letters)]) == letters for kept in (words, [w for w in words if w[0].isupper()]))


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words).upper()


_IN_BRACKETS = pattern(r""" \(["']?([A-Z][A-Za-z.]{1,6})["']?\)""")


def _explained(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """Abbreviations that the article explains, wherever they stand: "Republic of Cyprus (ROC) … U.S.-ROC ties"."""
    known = forms_by_word()
    explained = {}
    for name in found:
        if name.form.kind == "name" and (short := _IN_BRACKETS.match(text, name.end)) and short[1] not in known:
            initials = iter(word[0].upper() for word in re.findall(r"\w+", text[max(0, name.start - 20) : name.end]))
            if all(letter in initials for letter in short[1].upper() if letter != "."):
                explained[short[1]] = name.form
    for short_form, form in explained.items():
        for match in re.finditer(rf"(?<!\w){re.escape(short_form)}(?!\w)", text):
            yield Found(match.start(), match.end(), Form(short_form, form.codes, "name"))


def _of_federations(text: str) -> Iterator[Found]:
    """Codes behind names, in results that have several: "1. Ada Renz (SUI) 1:46.61; 2. Eva Holt (GER/TEL) 1:46.63"."""
    behind_names = list(_CODE.finditer(text))
    codes = [(match, _federations().get(match[1], "")) for match in behind_names]
    if sum(code != "" for _, code in codes) > max(2, len(behind_names) / 2):
        for match, code in codes:
            if code and match[1] not in forms_by_word():
                yield Found(match.start(1), match.end(1), Form(match[1], (code,), "name"))


_CODE = pattern(r"(?<=[\w.'] )\(([A-Z]{3})(?:/[A-Z-]{2,4})?\)")
"""Of a country, or of a country and a rider's team."""


@cache
def _federations() -> Mapping[str, str]:
    """The codes of places by those that sports federations have for them."""
    return {place.alpha3: place.code for place in places().values() if place.alpha3} | dict(rules("sports_codes"))


@cache
def _evidence_words(code: str) -> re.Pattern[str] | None:
    words = rules("ambiguous")["evidence"].get(code)
    return whole_words([*words, *map(str.upper, words)]) if words else None


def whole_words(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of any of the words, whole."""
    return pattern(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
