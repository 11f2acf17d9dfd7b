"""Countries in an article: every name, adjective and abbreviation of the gazetteer, less what only looks like one.

The longest name wins at each place, and what names no country is in the same list as what does ("South China Sea"
beside "China"), so most traps are rows of data/not_countries.toml and no code. What needs its surroundings is a rule
below, one for each idea, with cases in tests/cases/countries/. A word with several owners, or with a meaning that is
no country, is decided by the evidence of the article (data/ambiguous.toml), or not at all.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, NamedTuple

from generator.annotate.tagger import Tags
from generator.model import CountryMention, Span
from generator.names import is_given, is_honorific
from generator.places import DATA, Place, places

Kind = Literal["name", "adjective", "capital"]


class Form(NamedTuple):
    """Words that name: nobody, one place, one of several, or (`both`) several at once."""

    text: str
    codes: tuple[str, ...]
    kind: Kind
    both: bool = False


class Found(NamedTuple):
    """A form at its place in the text, perhaps in capitals or without accents."""

    start: int
    end: int
    form: Form


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the rules see it."""

    text: str
    """Typographic quotes, hyphens and spaces made plain, offsets kept."""
    found: tuple[Found, ...]
    people: tuple[Span, ...]
    """Names of several words that the model takes for a person's, the headline's left out."""
    counted: dict[tuple[str, Span], int] = field(default_factory=dict)
    """What `count` has counted."""

    def count(self, key: str, words: re.Pattern[str], within: Span) -> int:
        """How often any of the words, known by their key, stands in a part of the text."""
        if (key, within) not in self.counted:
            self.counted[key, within] = sum(1 for _ in words.finditer(self.text, *within))
        return self.counted[key, within]

    def line(self, found: Found) -> Span:
        """The line that holds a form."""
        end = self.text.find("\n", found.end)
        return Span(self.text.rfind("\n", 0, found.start) + 1, len(self.text) if end < 0 else end)

    def in_capitals(self, found: Found) -> bool:
        """Whether the form stands in a line of capitals."""
        return self.text[slice(*self.line(found))].isupper()

    def before(self, found: Found) -> str:
        """The last characters before a form, on its line."""
        return self.text[max(self.line(found).start, found.start - 40) : found.start]


def find_countries(text: str, tags: Tags) -> tuple[CountryMention, ...]:
    """Mentions of countries in order of the text; `code` is "" where the evidence does not decide.

    `text` is an article's, headline first; `tags` are the model's, or none. "The two Koreas" gives two mentions of one
    span. A capital that stands for its government has the kind "capital".
    """
    plain = text.translate(_PLAIN)
    headline = plain.find("\n")
    people = tuple(t.span for t in tags if t.label == "PERSON" and t.span[0] > headline and " " in plain[slice(*t.span)])
    reading = Reading(plain, tuple(_scan(plain)), people)
    elsewhere = _other_bearers(reading)
    mentions = []
    for found in reading.found:
        if not any(rule(reading, found) for rule in NOT_A_COUNTRY):
            span = Span(found.start, found.end)
            for code in _codes(reading, found, elsewhere):
                mentions.append(CountryMention(span, text[found.start : found.end], code, found.form.kind))
    return tuple(mentions)


# --- names in the text ------------------------------------------------------------------------------------------------

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\xa0": " ", "\u202f": " ", "‑": "-"})
_CAPITALISED = re.compile(r"(?<![\w@#/])[^\W\d_a-z]\w*")


def _scan(text: str) -> Iterator[Found]:
    """The longest form at each capitalised word; those that name nobody are passed over."""
    forms = _forms()
    end = 0
    for word in _CAPITALISED.finditer(text):
        start = word.start()
        if start < end:
            continue
        for spelling, form in forms.get(word[0], ()):
            if text.startswith(spelling, start) and not _goes_on(text, start + len(spelling)):
                end = start + len(spelling)
                if form.codes:
                    yield Found(start, end, form)
                break


def _goes_on(text: str, end: int) -> bool:
    """Whether a word goes on at `end`, as in "US$", "U.S.C." or the first half of an address."""
    after = text[end : end + 1]
    return after.isalnum() or (after != "" and after in "_@$")


@cache
def _forms() -> Mapping[str, tuple[tuple[str, Form], ...]]:
    """(spelling, form) by first word, longest first."""
    owners: dict[tuple[str, Kind], list[str]] = defaultdict(list)
    for place in places().values():
        for text, kind in _names_of(place):
            owners[text, kind].append(place.code)
    kinds: list[Kind] = ["capital", "adjective", "name"]
    forms = {text: Form(text, tuple(owners[text, kind]), kind) for kind in kinds for text, k in owners if k == kind}
    forms |= {text: Form(text, (code,), "adjective") for text, code in _data("ambiguous")["prefix"].items()}
    forms |= {text: Form(text, tuple(codes), "name", both=True) for text, codes in _data("ambiguous")["both"].items()}
    forms |= {text: Form(text, (), "name") for table in _data("not_countries").values() for text in table.get("phrases", ())}
    by_word: dict[str, dict[str, Form]] = defaultdict(dict)
    for form in forms.values():
        for spelling in _spellings(form.text):
            if first := _CAPITALISED.match(spelling):
                by_word[first[0]].setdefault(spelling, form)
    return {word: tuple(sorted(same.items(), key=lambda item: -len(item[0]))) for word, same in by_word.items()}


def _names_of(place: Place) -> Iterator[tuple[str, Kind]]:
    if place.capital and place.capital not in _data("ambiguous")["capitals"]["too_common"] and not place.years:
        yield place.capital, "capital"
    for word in dict.fromkeys(place.adjectives + place.demonyms):
        yield word, "adjective"
    for name in (place.name, *place.aliases):
        yield name, "name"


def _spellings(text: str) -> Iterable[str]:
    """"São Tomé and Príncipe" also without accents and with "&", "Saint" also as "St.", and all also in capitals."""
    plain = text.translate(_PLAIN)
    without_accents = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    spellings = [plain, without_accents]
    spellings += [s.replace("Saint ", "St. ") for s in spellings if "Saint " in s]
    spellings += [s.replace(" and ", " & ") for s in spellings if " and " in s]
    return dict.fromkeys([*spellings, *(s.upper() for s in spellings)])


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


@cache
def _words(table: str, key: str) -> frozenset[str]:
    """Words of a table of not_countries.toml."""
    return frozenset(_data("not_countries")[table][key])


# --- rules: what is no country ----------------------------------------------------------------------------------------


def _is_part_of_a_larger_name(reading: Reading, found: Found) -> bool:
    """"Korea Herald", "Gulf of Mexico", "Turkish Airlines", "French Open", "a Chinese takeaway"."""
    return any(
        only in ("", found.form.kind)
        and (
            (after and after.match(reading.text, found.end) and not (unless and unless.search(reading.text, found.end)))
            or (before and before.search(reading.before(found)))
        )
        for only, before, after, unless in _larger_names()
    )


@cache
def _larger_names() -> tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    """(kind of form it is about, words before, words after, words behind those that undo them) of each table."""
    tables = _data("not_countries").values()
    rules = [[_any_of(table.get(key, ())) for key in ("before", "after", "unless_after")] for table in tables]
    return tuple(
        (
            table.get("only", ""),
            re.compile(rf"\b(?:{before}) (?:the |The )?$") if before else None,
            re.compile(rf" (?:{after})(?![\w-])") if after else None,
            re.compile(rf"\G (?:{after}) (?:{unless})\b".replace(r"\G", "")) if unless else None,
        )
        for table, (before, after, unless) in zip(tables, rules, strict=True)
        if before or after
    )


def _any_of(words: Iterable[str]) -> str:
    """Alternatives of a pattern, each also in capitals, longest first."""
    return "|".join(re.escape(w) for w in sorted({*words, *(w.upper() for w in words)}, key=lambda w: (-len(w), w)))


def _is_company(reading: Reading, found: Found) -> bool:
    """"China Petroleum & Chemical Corp.": a run of capitalised words that ends in a company's designator."""
    return "US" not in found.form.codes and _company().match(reading.text, found.end) is not None


@cache
def _company() -> re.Pattern[str]:
    designators = "|".join(map(re.escape, sorted(_words("companies", "designators"))))
    return re.compile(rf"(?: (?:[A-Z][\w'-]*|&)){{0,5}},? (?:{designators})\b")


def _is_language(reading: Reading, found: Found) -> bool:
    """"Spoke in Chinese", "Spanish-language", "an English teacher", "translated from French and German"."""
    word = found.form.text
    if word not in _words("languages", "names"):
        return False
    if _after_hyphen().match(reading.text, found.end):
        return True
    if word in _words("languages", "taught") and _school().match(reading.text, found.end):
        return True
    first = _CHAIN_BEFORE.search(reading.before(found))
    before = reading.before(found)[: first.start() if first else None].split()
    last = before[-1] if before else ""
    spoken = last.lower() in _words("languages", "spoken") or (word == "English" and last.lower() not in _BEFORE_A_PEOPLE)
    return spoken and _stands_alone(reading.text, found.end)


_CHAIN_BEFORE = re.compile(r"(?:[A-Z][a-z]+(?:,? and |,? or |, ))+$")
_BEFORE_A_PEOPLE = frozenset(("the", "many", "most", "all", "some", "young"))
_CHAIN_AFTER = re.compile(r"(?:(?:,? (?:and|or) |, )[A-Z][a-z]+)*")
_NO_NOUN = re.compile(
    r"""\s*(?:$|[.,;:!?)\]"—–]|''|\s-)|\s(?:and|or|but|as|by|with|on|at|to|for|from|that|which|when|while|because|is|was|were"""
    r"""|has|had|he|she|they|said|before|after|instead|rather|only|in|than|well|fluently|too|so|if|not|at|during|about|who)\b"""
)


def _stands_alone(text: str, end: int) -> bool:
    """Whether an adjective, with others that follow after commas, has no noun."""
    return _NO_NOUN.match(text, _CHAIN_AFTER.match(text, end).end()) is not None  # type: ignore[union-attr]  # it may match nothing


@cache
def _after_hyphen() -> re.Pattern[str]:
    return re.compile(rf"-(?:{_any_of(_words('languages', 'hyphenated'))})\b")


@cache
def _school() -> re.Pattern[str]:
    return re.compile(rf" (?:{_any_of(_words('languages', 'school'))})\b")


def _is_heritage(reading: Reading, found: Found) -> bool:
    """"Korean-American", "Chinese Canadian": Americans and Canadians, unless it is their relations."""
    return found.form.kind == "adjective" and bool(_HERITAGE.match(reading.text, found.end))


_HERITAGE = re.compile(
    r"[- ](?:American|Canadian|Australian)s?\b(?! (?:relation|trade|talk|treat|summit|allian|ties|war\b|wars\b|War\b|agreement|"
    r"friendship|cooperation|dialogue|accord|negotiation|meeting|conference|pact|project|mission|operation|force|exercise|plan\b|"
    r"initiative|committee|commission|venture|rivalry|partnership|difference|dispute|consortium|border|arms|joint|space|"
    r"invasion|coalition|intelligence|military|effort|diplomacy|contact|understanding|tension|cultural|security|strategic))"
)


def _is_lone_prefix(reading: Reading, found: Found) -> bool:
    """"Franco" and "Anglo" are countries only in "Franco-German" and the like."""
    if found.form.text not in _data("ambiguous")["prefix"]:
        return False
    second = _CAPITALISED.match(reading.text, found.end + 1)
    return not (reading.text.startswith("-", found.end) and second and second[0] in _forms())


def _is_pronoun(reading: Reading, found: Found) -> bool:
    """"LET US PRAY" in a line of capitals."""
    return (
        reading.text[found.start : found.end] == "US"
        and reading.in_capitals(found)
        and bool(_BEFORE_US.search(reading.before(found)) or (_TO_US.search(reading.before(found)) and _stands_alone(reading.text, found.end)))
    )


_BEFORE_US = re.compile(r"\b(?:LET|LETS|GIVE|GIVES|TELL|TELLS|HELP|HELPS|CONTACT|JOIN|FOLLOW|ABOUT|TELLING|GIVING|ALL OF|BOTH OF|MOST OF|SOME OF) $")
_TO_US = re.compile(r"\b(?:TO|OF|FOR|WITH|BY|BEHIND|BEFORE|AMONG|MAKE|MAKES|SHOW|TEACH|TAKE|TAKES|LIKE|AGAINST|UPON) $")


def _is_road(reading: Reading, found: Found) -> bool:
    """"Along U.S. 41", "U.S. Route 66"."""
    return "US" in found.form.codes and (
        _ROAD.match(reading.text, found.end) is not None
        or (_NUMBER.match(reading.text, found.end) is not None and _ON.search(reading.before(found)) is not None)
    )


_ROAD = re.compile(r" (?:Route|Highway|Hwy\.?|Interstate) ")
_NUMBER = re.compile(r" \d{1,3}\b(?![-,]\d)")
_ON = re.compile(r"\b(?:on|along|off|near|onto|of|from|On|Along) $")


def _is_town(reading: Reading, found: Found) -> bool:
    """"Lebanon, Pa."; "Moscow, Idaho, …" but not "Mexico, Texas and Arizona"."""
    return found.form.kind != "adjective" and _in_a_state().match(reading.text, found.end) is not None


@cache
def _in_a_state() -> re.Pattern[str]:
    return re.compile(rf", (?:{_any_of(_words('towns', 'states'))})(?!\w)(?! and\b)")


def _is_person(reading: Reading, found: Found) -> bool:
    """"Denise Jordan", "Chad Owens", "Gen. French"."""
    word, text = found.form.text, reading.text
    if word not in _words("people", "names"):
        return False
    if any(start <= found.start and found.end <= end for start, end in reading.people):
        return True
    if (last := _WORD_BEFORE.search(reading.before(found))) and last[1] not in _words("people", "not_given"):
        if is_honorific(last[1]) or _TITLE.fullmatch(last[1]):
            return True
        if is_given(last[1]) and not reading.in_capitals(found) and not _goes_with_a_noun(reading, found):
            return True
    surname = _WORD_AFTER.match(text, found.end)
    return (
        word in _words("people", "given")
        and surname is not None
        and surname[1] not in _words("people", "not_surnames")
        and surname[1] not in _forms()
        and reading.line(found).start > 0
        and not reading.in_capitals(found)
    )


_WORD_BEFORE = re.compile(r"(?<![\w.])([A-Z][\w'-]+\.?) (?:[A-Z]\. ){0,2}$")
_WORD_AFTER = re.compile(r" (?:[A-Z]\. ){0,2}([A-Z][a-z][\w'-]*)")
_TITLE = re.compile(r"Gen\.|Col\.|Lt\.|Capt\.|Sgt\.|Maj\.|Sen\.|Rep\.|Gov\.|Adm\.|Cpl\.|Officer|Detective|Coach|Judge|Justice|Mayor|Sheriff")


def _goes_with_a_noun(reading: Reading, found: Found) -> bool:
    return found.form.kind == "adjective" and not _stands_alone(reading.text, found.end) and not _SPEAKS.match(reading.text, found.end)


_SPEAKS = re.compile(r" (?:said|says|told|tells|added|wrote|asked|will|would|has|had|is|was|did|does|'s|can|could|testified|declined|scored|played)\b")


def _is_only_a_city(reading: Reading, found: Found) -> bool:
    """A capital stands for its government only where it acts or is acted on: "Beijing said", "to antagonize Beijing"."""
    if found.form.kind != "capital":
        return False
    before = reading.before(found)
    if _ACTS.match(reading.text, found.end):
        return _CLAUSE_GOES_ON.search(before) is not None
    return _ACTED_ON.search(before) is None or _WORD_AFTER.match(reading.text, found.end) is not None


_ACTS = re.compile(
    r" (?:said|says|accuse[sd]|denie[sd]|insist(?:s|ed)|reject(?:s|ed)|shrugged|warn(?:s|ed)|urge[sd]|announce[sd]|agree[sd]|claim(?:s|ed)|believe[sd]|"
    r"fear(?:s|ed)|hope[sd]|regard(?:s|ed)|consider(?:s|ed)|respond(?:s|ed)|replied|retaliate[sd]|condemn(?:s|ed)|blame[sd]|refuse[sd]|recogni[sz]e[sd]|"
    r"expel(?:s|led)|summon(?:s|ed)|vow(?:s|ed)|pledge[sd]|offer(?:s|ed)|demand(?:s|ed)|impose[sd]|back(?:s|ed)|support(?:s|ed)|want(?:s|ed)|seeks|sought|"
    r"has (?:been [a-z]+ing|accused|said|warned|denied|rejected|refused|insisted|imposed|agreed)|views|sees)\b"
)
_CLAUSE_GOES_ON = re.compile(r"(?:\b(?:in|at|near|of|from|to|for|around|outside|inside)|\b[A-Z][\w'.-]*) $")
_ACTED_ON = re.compile(
    r"\b(?:antagoni[sz]e[sd]?|anger(?:s|ed)?|provoke[sd]?|pressure[sd]?|accuse[sd]?|accusing|warn(?:s|ed)?|warning|urge[sd]?|urging|condemn(?:s|ed)?|critici[sz]e[sd]?|"
    r"infuriate[sd]?|appease[sd]?|isolate[sd]?|embolden(?:s|ed)?|ties with|relations with|sanctions on|sanctions against|blame[sd]?) $"
)

NOT_A_COUNTRY: tuple[Callable[[Reading, Found], bool], ...] = (
    _is_only_a_city,
    _is_part_of_a_larger_name,
    _is_company,
    _is_language,
    _is_heritage,
    _is_lone_prefix,
    _is_pronoun,
    _is_road,
    _is_town,
    _is_person,
)

# --- evidence: which country it is ------------------------------------------------------------------------------------


def _other_bearers(reading: Reading) -> frozenset[str]:
    """Forms that the article also gives to a person or an American town in full."""
    return frozenset(f.form.text for f in reading.found if _is_town(reading, f) or _is_person(reading, f))


def _codes(reading: Reading, found: Found, elsewhere: frozenset[str]) -> tuple[str, ...]:
    """Whom a form names: codes, "" where the evidence does not decide, none where it is no country."""
    form = found.form
    if form.both:
        return form.codes
    if len(form.codes) > 1 and form.text not in _homonyms():
        return (_owner(reading, found),)
    if form.text in elsewhere:
        return _beside_a_namesake(reading, found)
    if form.text in _homonyms():
        return _of_two_meanings(reading, found)
    if form.text in _data("ambiguous")["explained"]["abbreviations"] and not _evidence(reading, form, form.codes[0], _ALL):
        return ()
    return form.codes


_ALL = Span(0, 1 << 62)


def _owner(reading: Reading, found: Found) -> str:
    """The one owner of a shared word that the article, or else its line, speaks for."""
    form = found.form
    for part in (_ALL, reading.line(found)):
        named = [code for code in form.codes if _evidence(reading, form, code, part)]
        if len(named) == 1:
            return named[0]
    return "" if named else str(_data("ambiguous")["default"].get(form.text, ""))


def _beside_a_namesake(reading: Reading, found: Found) -> tuple[str, ...]:
    """A country that a person or a town of this article is named after, where the country too is spoken of."""
    if not _evidence(reading, found.form, found.form.codes[0], _ALL):
        return ()
    if _PLACED.search(reading.before(found)) or _goes_with_a_noun(reading, found):
        return found.form.codes
    return () if _SPEAKS.match(reading.text, found.end) else ("",)


_PLACED = re.compile(r"\b(?:in|In|to|into|from|From|near|across|throughout|between|neighboring|with|visit|visited|including|of|against) (?:the )?$")


def _of_two_meanings(reading: Reading, found: Found) -> tuple[str, ...]:
    """A country or something else, by what is nearer and then by what is more in the article."""
    code, rival, otherwise = _homonyms()[found.form.text]
    for part in (reading.line(found), _ALL):
        for_it = _evidence(reading, found.form, code, part)
        against = reading.count(f"not {code}", rival, part)
        if for_it > 2 * against:
            return (code,)
        if against > 2 * for_it:
            return ()
    return (code,) if otherwise == "country" else ("",)


@cache
def _homonyms() -> dict[str, tuple[str, re.Pattern[str], str]]:
    """(code, words that speak against it, what it is where nothing speaks) by word."""
    return {
        word: (row["code"], _whole_words(row["rival"]), row["otherwise"])
        for row in _data("ambiguous")["homonym"]
        for word in row["words"]
    }


def _evidence(reading: Reading, form: Form, code: str, part: Span) -> int:
    """How often a part of the article speaks for a place in other words than this form, its plural or its possessive."""
    stem = form.text.removesuffix("s")
    named = sum(
        1
        for other in reading.found
        if other.form.codes == (code,) and other.form.text.removesuffix("s") != stem and part.start <= other.start < part.end
    )
    words = _evidence_words(code)
    return named + (reading.count(code, words, part) if words else 0)


@cache
def _evidence_words(code: str) -> re.Pattern[str] | None:
    words = _data("ambiguous")["evidence"].get(code)
    return _whole_words(words) if words else None


def _whole_words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
