"""Countries in an article: every name, adjective and abbreviation of the gazetteer, less what only looks like one.

What needs its surroundings to be told is a rule below, one for each idea, with cases in tests/cases/countries/; the
words that the rules know stand in data/not_countries.toml. A word with several owners, or with a meaning that is no
country, is decided by the evidence of the article (data/ambiguous.toml), or not at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from generator.annotate.gazetteer import CAPITALISED, Form, Found, Kind, forms, plain, rules, scan
from generator.annotate.lexicon import DEEDS, HEADLINE_VERBS
from generator.annotate.tagger import Tags
from generator.model import CountryMention, Span
from generator.names import is_given, is_honorific

__all__ = ["find_countries"]

NEAR = 300
"""Characters on each side of a form that can be its line."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the rules see it."""

    text: str
    """Plain (see gazetteer.plain); offsets are the article's."""
    found: tuple[Found, ...]
    people: tuple[Span, ...]
    """Names of several words that the model takes for a person's, the headline's left out."""
    counted: dict[tuple[str, Span], int] = field(default_factory=dict)
    """Evidence that has been counted, by whose it is and the part of the text."""

    def line(self, found: Found) -> Span:
        """The line that holds a form, or as much of it as stands near."""
        near = Span(max(0, found.start - NEAR), found.end + NEAR)
        end = self.text.find("\n", found.end, near.end)
        return Span(max(near.start, self.text.rfind("\n", near.start, found.start) + 1), near.end if end < 0 else end)

    def in_capitals(self, found: Found) -> bool:
        """Whether the form stands in a line of capitals."""
        return self.text[slice(*self.line(found))].isupper()

    def is_headline(self, found: Found) -> bool:
        """Whether the form stands in the first line, where capitals say little."""
        return self.text.find("\n", 0, found.start) < 0

    def before(self, found: Found) -> str:
        """The last characters before a form, on its line."""
        return self.text[max(0, found.start - 40) : found.start].rpartition("\n")[2]

    def follows(self, found: Found, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What a pattern finds right after a form."""
        return pattern.match(self.text, found.end)


def find_countries(text: str, tags: Tags) -> tuple[CountryMention, ...]:
    """Mentions of countries in order of the text; `code` is "" where the evidence does not decide.

    `text` is an article's, headline first; `tags` are the model's, or none. "The two Koreas" gives two mentions of one
    span. A capital that stands for its government has the kind "capital".
    """
    reading = _read(text, tags)
    towns = frozenset(f.form.text for f in reading.found if _is_town(reading, f) or _is_of_a_town(reading, f))
    people = _people(reading)
    return tuple(
        CountryMention(Span(found.start, found.end), text[found.start : found.end], code, found.form.kind)
        for found in reading.found
        if _names_a_country(reading, found)
        for code in _codes(reading, found, towns, people)
    )


def find_countries_among(text: str, codes: frozenset[str]) -> tuple[CountryMention, ...]:
    """Mentions of these countries alone, which are known to be in the text; a word that others share is theirs."""
    reading = Reading(plain(text), (), ())
    return tuple(
        CountryMention(Span(found.start, found.end), text[found.start : found.end], code, found.form.kind)
        for found in scan(reading.text)
        if found.form.kind != "capital" and not codes.isdisjoint(found.form.codes) and _names_a_country(reading, found)
        for code in found.form.codes
        if code in codes
    )


def _names_a_country(reading: Reading, found: Found) -> bool:
    return not any(rule(reading, found) for rule in NOT_A_COUNTRY)


def _read(text: str, tags: Tags) -> Reading:
    straight = plain(text)
    body = straight.find("\n")
    people = (tag.span for tag in tags if tag.label == "PERSON" and tag.span[0] > body)
    found = list(scan(straight))
    found += _explained(straight, found)
    return Reading(straight, tuple(sorted(found)), tuple(span for span in people if " " in straight[slice(*span)]))


_IN_BRACKETS = re.compile(r""" \(["']?([A-Z][A-Za-z.]{1,6})["']?\)""")


def _explained(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """Abbreviations that the article explains, wherever they stand: "Republic of Cyprus (ROC) … U.S.-ROC ties"."""
    known = forms()
    explained = {}
    for name in found:
        if name.form.kind == "name" and (short := _IN_BRACKETS.match(text, name.end)) and short[1] not in known:
            initials = iter(word[0].upper() for word in re.findall(r"\w+", text[max(0, name.start - 20) : name.end]))
            if all(letter in initials for letter in short[1].upper() if letter != "."):
                explained[short[1]] = name.form
    for short_form, form in explained.items():
        for match in re.finditer(rf"(?<!\w){re.escape(short_form)}(?!\w)", text):
            yield Found(match.start(), match.end(), Form(short_form, form.codes, "name"))


# --- what is no country -----------------------------------------------------------------------------------------------


@cache
def _words(table: str, key: str) -> frozenset[str]:
    return frozenset(rules("not_countries")[table][key])


def _any_of(words: Iterable[str]) -> str:
    """Alternatives of a pattern, each also in capitals, longest first."""
    return "|".join(re.escape(w) for w in sorted({*words, *(w.upper() for w in words)}, key=lambda w: (-len(w), w)))


def _is_only_a_city(reading: Reading, found: Found) -> bool:
    """A capital is its government only where it acts or is acted on: "Beijing said", "to antagonize Beijing"."""
    if found.form.kind != "capital":
        return False
    acts, acted_on = _of_governments()
    if reading.follows(found, acts):
        return _NOT_A_SUBJECT.search(reading.before(found)) is not None
    return not acted_on.search(reading.before(found)) or reading.follows(found, _NEXT_NAME) is not None


@cache
def _of_governments() -> tuple[re.Pattern[str], re.Pattern[str]]:
    capitals = rules("ambiguous")["capitals"]
    return re.compile(rf" (?:{_any_of(capitals['acts'])})\b"), re.compile(rf"\b(?:{_any_of(capitals['acted_on'])}) $")


_NOT_A_SUBJECT = re.compile(r"(?:\b(?:in|at|near|of|from|to|for|around|outside|inside)|\b[A-Z][\w'.-]*) $")
_NEXT_NAME = re.compile(r" (?:[A-Z]\. ){0,2}([A-Z][a-z][\w'-]*)")


def _is_part_of_a_larger_name(reading: Reading, found: Found) -> bool:
    """ "Korea Herald", "Gulf of Mexico", "Turkish Airlines", "French Open", "a Chinese takeaway", "inter-Korean"."""
    before = reading.before(found)
    if before.endswith(("inter-", "Inter-", "pan-", "Pan-")) and (
        len(found.form.codes) > 1 or found.form.text == "American"
    ):
        return True
    head, tail = _larger_names(found.form.kind)
    return head.search(before) is not None or reading.follows(found, tail) is not None


@cache
def _larger_names(kind: Kind) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words before a form of this kind that make it part of a larger name, and those after it."""
    heads, tails = [], []
    for table in rules("not_countries").values():
        if table.get("only", kind) == kind:
            before, after, unless = (_any_of(table.get(key, ())) for key in ("before", "after", "unless_after"))
            heads += [before] if before else []
            tails += [rf"(?:{after})(?![\w-])" + (rf"(?! (?:{unless})\b)" if unless else "")] if after else []
    return re.compile(rf"\b(?:{'|'.join(heads)}) (?:the |The )?$"), re.compile(rf" (?:{'|'.join(tails)})")


def _is_company(reading: Reading, found: Found) -> bool:
    """ "China Petroleum & Chemical Corp.": a run of capitalised words that ends in a company's designator."""
    return found.form.codes != ("US",) and reading.follows(found, _company()) is not None


@cache
def _company() -> re.Pattern[str]:
    designators = "|".join(map(re.escape, sorted(_words("companies", "designators"))))
    return re.compile(rf"(?: (?:[A-Z][\w'-]*|&)){{0,5}},? (?:{designators})(?![\w-])")


def _is_language(reading: Reading, found: Found) -> bool:
    """ "Spoke in Chinese", "Spanish-language", "an English teacher", "translated from French and German"."""
    word = found.form.text
    if word not in _words("languages", "names"):
        return False
    of_any, of_those_taught = _of_languages()
    taught = word in _words("languages", "taught") and reading.follows(found, of_those_taught)
    if taught or reading.follows(found, of_any):
        return True
    last = _LAST_WORD.search(_OTHER_ADJECTIVES.sub("", reading.before(found)))
    word_before = last[0].lower() if last else ""
    if word_before in _words("languages", "somebodys"):
        return reading.follows(found, _IS_GOOD) is not None
    lone = word == "English" and word_before not in ("the", "many", "most", "all", "some", "young")
    pastry = word == "Danish" and word_before in ("a", "cheese")
    return (lone or pastry or word_before in _words("languages", "spoken")) and _stands_alone(reading, found)


_IS_GOOD = re.compile(r" (?:is|was|isn't|wasn't|improved|remains)\b|[.;!?]")


@cache
def _of_languages() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows the name of any language, and of one that schools teach."""
    table = rules("not_countries")["languages"]
    return (
        re.compile(rf"(?:-(?:{_any_of(table['hyphenated'])})| (?:{_any_of(table['followed_by'])}))(?![\w-])"),
        re.compile(rf" (?:{_any_of(table['school'])})\b"),
    )


_LAST_WORD = re.compile(r"\w+(?='? $)")
_OTHER_ADJECTIVES = re.compile(r"(?:[A-Z][a-z]+(?:,? and |,? or |, ))+$")


def _stands_alone(reading: Reading, found: Found) -> bool:
    """Whether an adjective, with others that follow after commas, has no noun."""
    return reading.follows(found, _NO_NOUN) is not None


_NO_NOUN = re.compile(
    r"""
    (?: (?:,[ ](?:and|or)[ ]|[ ](?:and|or)[ ]|,[ ]) [A-Z][\w.]* (?:[ ][A-Z][\w.]*)? )*+    # others in a row with it
    (?: \s* (?:$ | [.,;:!?)\]"—–\n] | '' | \s-)
      | \s (?:and|or|but|as|by|with|on|at|to|for|from|into|in|of|that|which|who|when|while|because|if|is|was|were|
            are|were|has|had|have|will|would|can|may|must|should|he|she|they|said|before|after|about|during|instead|rather|only|than|well|fluently|too|so|not|
            this|these|every|each|here|there|all)\b )
    """,
    re.VERBOSE,
)


def _is_heritage(reading: Reading, found: Found) -> bool:
    """ "Korean-American", "Chinese Canadian": Americans and Canadians, unless it is their relations."""
    if found.form.kind != "adjective" or found.form.codes == ("SUHH",) or _is_prefix(found):
        return False
    return reading.follows(found, _heritage()) is not None


@cache
def _heritage() -> re.Pattern[str]:
    table = rules("not_countries")["heritage"]
    return re.compile(rf"[- ](?:{_any_of(table['peoples'])})\b(?! (?:{_any_of(table['relations'])})\b)")


def _is_lone_prefix(reading: Reading, found: Found) -> bool:
    """ "Franco" and "Anglo" are countries only in "Franco-German" and the like."""
    if not _is_prefix(found):
        return False
    hyphen = reading.follows(found, _HYPHEN)
    second = hyphen and CAPITALISED.match(reading.text, hyphen.end())
    return not second or second[0] not in forms()


def _is_prefix(found: Found) -> bool:
    return found.form.text in rules("ambiguous")["prefix"]


_HYPHEN = re.compile(r"-| [-–] |–")


def _is_pronoun(reading: Reading, found: Found) -> bool:
    """ "LET US PRAY" in a line of capitals."""
    if reading.text[found.start : found.end] != "US" or not reading.in_capitals(found):
        return False
    always, alone = _before_pronouns()
    before = reading.before(found)
    return bool(always.search(before)) or bool(alone.search(before) and reading.follows(found, _CLAUSE_ENDS))


_CLAUSE_ENDS = re.compile(r"\s*(?:$|[.,;:!?\n])")


@cache
def _before_pronouns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = rules("not_countries")["pronouns"]
    return tuple(re.compile(rf"\b(?:{_any_of(table[key])}) $") for key in ("always_after", "alone_after"))  # type: ignore[return-value]  # two keys


def _is_road(reading: Reading, found: Found) -> bool:
    """ "Along U.S. 41"."""
    on_it = found.form.codes == ("US",) and reading.follows(found, _ROAD_NUMBER)
    return bool(on_it) and _ON_A_ROAD.search(reading.before(found)) is not None


_ROAD_NUMBER = re.compile(r" \d{1,3}\b(?![-,]\d)")
_ON_A_ROAD = re.compile(r"\b(?:[Oo]n|[Aa]long|[Oo]ff|[Nn]ear|onto|from|over|via|across|crossed|down|up) $")


def _is_town(reading: Reading, found: Found) -> bool:
    """ "Lebanon, Pa.", "Moscow, Idaho", but not "Mexico, Texas and Arizona" or "for Spain, Virginia Lunt"."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    state = reading.follows(found, _in_a_state())
    return state is not None and not any(start <= state.end(1) <= end for start, end in reading.people)


@cache
def _in_a_state() -> re.Pattern[str]:
    return re.compile(rf", ({_any_of(_words('towns', 'states'))})(?!\w)(?! and\b)")


def _is_of_a_town(reading: Reading, found: Found) -> bool:
    """ "Lebanon High", "the village of Cuba": the article's "Lebanon" and "Cuba" are towns."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    school, of_a_town = _of_towns()
    return reading.follows(found, school) is not None or of_a_town.search(reading.before(found)) is not None


@cache
def _of_towns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows the name of an American town, and what stands before it."""
    towns = rules("not_countries")["towns"]
    return (
        re.compile(rf" (?:{_any_of(towns['schools'])})(?![\w-])(?! [A-Z])"),
        re.compile(rf"\b(?:{_any_of(towns['kinds'])}) of $"),
    )


def _is_person(reading: Reading, found: Found) -> bool:
    """ "Denise Jordan", "Chad Owens", "Gen. French"."""
    word = found.form.text
    if found.form.kind == "adjective" and (_ARTICLE.search(reading.before(found)) or _before_a_name(reading, found)):
        return False  # the Finn Einojuhani Rautavaara
    if reading.follows(found, _SHARE) and _PRIMARY.search(reading.text):
        return True  # a candidate
    if _GIVEN_BEHIND.match(reading.text, found.end) and _IN_A_LIST.search(reading.before(found)):
        return True
    if word in _words("people", "rare"):
        return (
            _is_tagged_as_a_person(reading, found)
            or _follows_a_title(reading, found)
            or _has_a_surname(reading, found)
            or _ends_a_name(reading, found)
        )
    return word in _words("people", "surnames") and (
        _is_tagged_as_a_person(reading, found)
        or _follows_a_title(reading, found)
        or _follows_a_given_name(reading, found)
        or _has_a_surname(reading, found)
    )


def _before_a_name(reading: Reading, found: Found) -> bool:
    """ "Dane Bjarne Riis"."""
    name = reading.follows(found, _FULL_NAME)
    return name is not None and is_given(name[1])


_SHARE = re.compile(r" \d{1,2}(?:\.\d+)?%[,;.]")
_PRIMARY = re.compile(r"\b[Pp]rimar(?:y|ies)\b")
_FULL_NAME = re.compile(r" ([A-Z][a-z'-]+) [A-Z][a-z'-]+")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ff]ellow) $")


def _is_tagged_as_a_person(reading: Reading, found: Found) -> bool:
    """Whether the model takes the word for part of a person's name, or a surname for a place: Pierre Mendès France."""
    surname = found.form.kind == "name" and found.form.text in _words("people", "surnames")
    return any(
        start <= found.start and (found.end <= end or (surname and found.start == end + 1 and reading.text[end] == " "))
        for start, end in reading.people
    )


def _follows_a_title(reading: Reading, found: Found) -> bool:
    last = _NAME_BEFORE.search(reading.before(found))
    if last is None or last[1] in _words("people", "not_given"):
        return False
    return is_honorific(last[1]) or last[1] in _words("people", "ranks")


def _follows_a_given_name(reading: Reading, found: Found) -> bool:
    last = _NAME_BEFORE.search(reading.before(found))
    if last is None or last[1] in _words("people", "not_given") or last[1].endswith(".") or reading.in_capitals(found):
        return False
    if _MONTH.search(reading.before(found)):
        return False
    return is_given(last[1]) and not _has_a_noun(reading, found)


_FIRST_NAME = re.compile(r"(?:^|[^\w ] ?|\b[a-z]+ )[A-Z][\w'-]+ (?:[A-Z]\. ){0,2}$")
"""A capital with none before it, which begins a name."""


def _ends_a_name(reading: Reading, found: Found) -> bool:
    """ "Gus Norway" where nothing else is of Norway, but not "Ann Rees sat for Chile, Paul Moussa Norway"."""
    if found.form.kind != "name" or not _FIRST_NAME.search(reading.before(found)):
        return False
    return _is_unheard_of(reading, found) and _follows_a_given_name(reading, found)


_MONTH = re.compile(r"(?:\b[a-z]+|\b(?:In|On|By|Since|Until|Last|Late|Early)|\d) (?:April|August|June|May) $")
"""Of a date, and no given name: "in six days of June Israel took"."""


def _is_unheard_of(reading: Reading, found: Found) -> bool:
    """Whether nothing else in the article is of the country: no capital, adjective or other name."""
    return not _evidence(reading, found.form, found.form.codes[0], _ALL)


_DOES = re.compile(r" (?:[a-z]+ed|sat|won|ran|hit|took|made|led|put|came|went|had|was|is|will|has)\b")


def _has_a_surname(reading: Reading, found: Found) -> bool:
    surname = reading.follows(found, _NEXT_NAME)
    if surname is None or reading.before(found).endswith("-"):
        return False
    if reading.is_headline(found) or reading.in_capitals(found):
        return False
    if reading.text.startswith((" Jr.", ", Jr.", " Sr.", " III"), surname.end()):
        return True
    if reading.before(found).endswith("by ") and reading.text.startswith((";", ",", "\n"), surname.end()):
        return surname[1] not in _words("people", "not_surnames") and surname[1] not in forms()  # by India Lunt;
    if _HIS_OR_HER.search(reading.before(found)) and reading.text.startswith(",", surname.end()):
        return surname[1] not in _words("people", "not_surnames")
    if is_given(found.form.text) and _DOES.match(reading.text, surname.end()) and _is_unheard_of(reading, found):
        return surname[1] not in _words("people", "not_surnames") and surname[1] not in forms()
    is_known = surname[1] in _words("people", "not_surnames") or surname[1] in forms()
    return found.form.text in _words("people", "given") and not is_known


_IN_A_LIST = re.compile(r"(?:\d\.|;) $")
_GIVEN_BEHIND = re.compile(r", [A-Z][\w'-]+(?: [A-Z]\.)?(?=[;.])")
"""Of a list that has surnames first: "5. England, Terrence; 6. Holland, Mavis."."""
_HIS_OR_HER = re.compile(r"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ ){0,3}[a-z-]+, $")
"""Before one who is somebody's: "Her teammate, China Hollowell,"."""
_NAME_BEFORE = re.compile(r"(?<![\w.])([A-Z][\w'-]+\.?) (?:[A-Z]\. ){0,2}$")


def _has_a_noun(reading: Reading, found: Found) -> bool:
    """ "French troops", not "French said"."""
    if found.form.kind != "adjective" or reading.follows(found, _DOES_OR_SAYS):
        return False
    return not _stands_alone(reading, found)


_DOES_OR_SAYS = re.compile(
    r" (?:said|says|told|tells|added|wrote|asked|will|would|did|does|can|could|testified|declined|scored|played)\b"
)


def _is_owner(reading: Reading, found: Found) -> bool:
    """ "French's recalled its mustard", not "the French's": an adjective by itself owns nothing."""
    if found.form.kind != "adjective" or found.form.text not in _words("people", "surnames"):
        return False
    return reading.follows(found, _OWNS) is not None and not _DETERMINED.search(reading.before(found))


_OWNS = re.compile(r"'s\b")
_DETERMINED = re.compile(r"\b(?:the|an?|this|that|each|every|another|one|[a-z]+(?:er|est|ing|y|ld)) $", re.IGNORECASE)

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
    _is_owner,
)

# --- which country it is ----------------------------------------------------------------------------------------------

_ALL = Span(0, 1 << 62)


def _codes(reading: Reading, found: Found, towns: frozenset[str], people: dict[str, int]) -> tuple[str, ...]:
    """Whom a form names: codes, "" where the evidence does not decide, none where it is no country.

    `towns` are forms that the article also gives to an American town in full; for `people` see `_people`.
    """
    form = found.form
    if form.together:
        return form.codes
    if form.text in towns:
        return ("",) if _evidence(reading, form, form.codes[0], _ALL) else ()
    if form.text in people:
        return _beside_a_person(reading, found, people)
    if form.text in _homonyms():
        return _of_two_meanings(reading, found)
    if len(form.codes) > 1:
        return (_owner(reading, found),)
    short = form.text in rules("ambiguous")["explained"]["abbreviations"]
    return () if short and not _is_explained(reading, found) else form.codes


def _is_explained(reading: Reading, found: Found) -> bool:
    """Whether an abbreviation is a country's here: "the DRC and the CAR", "the PNG delegate", or by other words."""
    if reading.follows(found, _OF_A_STATE) or _is_listed(reading, found):
        return True
    return _evidence(reading, found.form, found.form.codes[0], _ALL) > 0


_OF_A_STATE = re.compile(
    r" (?:delegates?|delegations?|government|ministers?|ministry|ambassador|envoys?|president|parliament|army|troops)\b"
)


def _owner(reading: Reading, found: Found) -> str:
    """The one owner of a shared word that the article, or else its line, speaks for."""
    named: list[str] = []
    for part in (_ALL, reading.line(found)):
        named = [code for code in found.form.codes if _evidence(reading, found.form, code, part)]
        if len(named) == 1:
            return named[0]
    return "" if named else str(rules("ambiguous")["default"].get(found.form.text, ""))


def _people(reading: Reading) -> dict[str, int]:
    """Forms that the article also gives to a person in full, and how much oftener they stand as a place."""
    often = {found.form.text: 0 for found in reading.found if _is_person(reading, found)}
    for found in reading.found:
        if found.form.text in often:
            often[found.form.text] += _is_placed(reading, found, often) - _is_person(reading, found)
    return often


def _beside_a_person(reading: Reading, found: Found, people: Mapping[str, int]) -> tuple[str, ...]:
    """A country where the article knows a person of that name too: where it stands as a place, or mostly does."""
    codes, acts = found.form.codes, _acts(reading, found)
    if _is_placed(reading, found, people) or (_has_a_noun(reading, found) and not acts) or people[found.form.text] > 0:
        return codes
    if acts or not _evidence(reading, found.form, codes[0], _ALL):
        return ()
    return ("",)


def _acts(reading: Reading, found: Found) -> bool:
    """Whether a form does something: "English loses", "Ireland has"."""
    verb = reading.follows(found, _WORD)
    return verb is not None and (verb[1] in DEEDS or verb[1] in HEADLINE_VERBS or verb[1] in _AUXILIARIES)


_WORD = re.compile(r" ([a-z]+)\b")
_AUXILIARIES = frozenset("will would did does can could must may might should shall has had is was".split())


def _is_placed(reading: Reading, found: Found, people: Collection[str]) -> bool:
    """ "In Jordan", "Amman, Jordan", "Egypt and Jordan", but not a person's name."""
    if _is_person(reading, found):
        return False
    return bool(_IN_A_PLACE.search(reading.before(found))) or _is_listed(reading, found, people)


def _is_listed(reading: Reading, found: Found, people: Collection[str] = ()) -> bool:
    """Whether a form stands in a row with another that is none of `people`: "Egypt and Jordan"."""
    index = bisect_left(reading.found, found)
    before = reading.found[index - 1] if index else None
    after = reading.found[index + 1] if index + 1 < len(reading.found) else None
    return bool(
        (before and before.form.text not in people and _LISTED.fullmatch(reading.text, before.end, found.start))
        or (after and after.form.text not in people and _LISTED.fullmatch(reading.text, found.end, after.start))
    )


_IN_A_PLACE = re.compile(
    r"""
    \b (?: in | into | across | throughout | inside | outside | between | neighbou?ring | visit | visited | visiting
         | (?:government|people|republic|state|kingdom)[ ]of
         | (?:king|queen|prince|princess|president|premier|minister|chancellor) (?:[ ][\w'-]+){0,3} [ ]of
    ) [ ](?:the[ ])?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LISTED = re.compile(r", |-|,? (?:and|or) (?:the )?")


def _of_two_meanings(reading: Reading, found: Found) -> tuple[str, ...]:
    """A country or something else, by the words of its line and then by those of the article."""
    code, rival, otherwise = _homonyms()[found.form.text]
    for part in (reading.line(found), _ALL):
        for_it = _evidence(reading, found.form, code, part)
        against = _count(reading, f"not {code}", rival, part)
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
        for row in rules("ambiguous")["homonym"]
        for word in row["words"]
    }


def _evidence(reading: Reading, form: Form, code: str, part: Span) -> int:
    """How often a part of the article speaks for a place in other words than this form and its plural."""
    stem = form.text.removesuffix("s")
    key = (f"{stem} {code}", part)
    if key not in reading.counted:
        first, last = (bisect_left(reading.found, (offset,)) for offset in part)
        named = (other.form for other in reading.found[first:last] if other.form.codes == (code,))
        reading.counted[key] = sum(other.text.removesuffix("s") != stem for other in named)
    words = _evidence_words(code)
    return reading.counted[key] + (_count(reading, code, words, part) if words else 0)


def _count(reading: Reading, key: str, words: re.Pattern[str], part: Span) -> int:
    """How often any of the words, known by their key, stands in a part of the article."""
    if (key, part) not in reading.counted:
        reading.counted[key, part] = sum(1 for _ in words.finditer(reading.text, *part))
    return reading.counted[key, part]


@cache
def _evidence_words(code: str) -> re.Pattern[str] | None:
    words = rules("ambiguous")["evidence"].get(code)
    return _whole_words(words) if words else None


def _whole_words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
