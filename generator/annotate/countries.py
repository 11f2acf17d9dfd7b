"""Countries in an article: every name, adjective and abbreviation of the gazetteer, less what only looks like one.

What needs its surroundings to be told is a rule of not_countries.py, towns.py or languages.py. A word with several
owners, or with a meaning that is no country, is decided by the evidence of the article (data/ambiguous.toml), or not at
all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping
from functools import cache

from generator.annotate.gazetteer import Found, forms_in, plain, rules, words_in
from generator.annotate.lexicon import DEEDS, HEADLINE_VERBS, MODALS, TRADES
from generator.annotate.not_countries import (
    ARTICLE,
    NOT_A_COUNTRY,
    bears_a_surname_of_the_article,
    has_a_noun,
    is_a_persons_name,
)
from generator.annotate.scan import ALL, Scan, scan_of, whole_words
from generator.annotate.tagger import Tags
from generator.annotate.towns import is_a_town, is_of_a_town, is_one_of_towns, is_part_of_another
from generator.model import CountryMention, Span
from generator.names import TITLES
from generator.patterns import pattern


def find_countries(text: str, tags: Tags) -> tuple[CountryMention, ...]:
    """Mentions of countries in order of the text; `code` is "" where the evidence does not decide.

    `text` is an article's, headline first; `tags` are the model's, or none. "The two Koreas" gives two mentions of one
    span. A capital that stands for its government has the kind "capital".
    """
    scan = scan_of(text, tags)
    towns = frozenset(f.form.text for f in scan.found if any(rule(scan, f) for rule in _A_TOWN))
    people = _people(scan)
    return tuple(
        CountryMention(
            Span(found.start, found.end),
            text[found.start : found.end],
            code,
            found.form.kind,
            () if code else found.form.codes,
        )
        for found in scan.found
        if _names_a_country(scan, found)
        for code in _codes(scan, found, towns, people)
    )


_A_TOWN = (is_a_town, is_of_a_town, is_one_of_towns, is_part_of_another)


def find_countries_among(text: str, codes: frozenset[str]) -> tuple[CountryMention, ...]:
    """Mentions of these countries alone, which are known to be in the text; a word that others share is theirs."""
    scan = Scan(plain(text), (), ())
    return tuple(
        CountryMention(Span(found.start, found.end), text[found.start : found.end], code, found.form.kind)
        for found in forms_in(scan.text)
        if found.form.kind != "capital" and not codes.isdisjoint(found.form.codes) and _names_a_country(scan, found)
        for code in found.form.codes
        if code in codes
    )


def _names_a_country(scan: Scan, found: Found) -> bool:
    return not any(rule(scan, found) for rule in NOT_A_COUNTRY)


def _codes(scan: Scan, found: Found, towns: frozenset[str], people: dict[str, int]) -> tuple[str, ...]:
    """Whom a form names: codes, "" where the evidence does not decide, none where it is no country.

    `towns` are forms that the article also gives to an American town in full; for `people` see `_people`.
    """
    form = found.form
    if form.together:
        return form.codes
    if form.text in towns:
        return _beside_a_town(scan, found)
    if (two := rules("ambiguous")["unions"].get(form.text)) and _are_two(scan, found):
        return tuple(two)
    if form.text in people and not _is_beside_a_person(scan, found, people):
        acts = _acts(scan, found)
        return () if acts or not scan.evidence(form, form.codes[0], ALL) else ("",)
    if form.text in _homonyms():
        return _of_two_meanings(scan, found)
    if len(form.codes) > 1:
        return _owner(scan, found)
    short = form.text in rules("ambiguous")["explained"]["abbreviations"]
    return () if short and not _is_explained(scan, found) else form.codes


def _beside_a_town(scan: Scan, found: Found) -> tuple[str, ...]:
    """A country where the sentence has the town in full besides: "Lebanon, Ohio, collected money for Lebanon"."""
    if not scan.evidence(found.form, found.form.codes[0], ALL):
        return ()
    line = scan.line(found)
    towns = (f for f in scan.found if line.start <= f.start < line.end and f.form == found.form and is_a_town(scan, f))
    between = ((min(found.end, town.end), max(found.start, town.start)) for town in towns)
    beside = any(not _SENTENCE_END.search(scan.text, *part) for part in between)
    return found.form.codes if beside else ("",)


_SENTENCE_END = pattern(r"[.!?]['\"]? (?:[A-Z]|$)")


def _are_two(scan: Scan, found: Found) -> bool:
    """Whether the two countries are meant whose names a union had: "both Serbia and Montenegro", not the union."""
    return bool(_OF_TWO.search(scan.before(found)) or scan.follows(found, _EACH))


_OF_TWO = pattern(r"\b(?:[Bb]etween|[Bb]oth|[Nn]either) $")
_EACH = pattern(
    r" (?:(?:are|have|were|will|would) )?each\b| (?:are|were|will|would) both\b| (?:are|were) neighbou?rs\b|"
    r", (?:both|each|neighbou?rs|two)\b"
)


def _is_explained(scan: Scan, found: Found) -> bool:
    """Whether an abbreviation is a country's here: "the CAR and the DRC", "the PNG delegate", or by other words."""
    if scan.follows(found, _OF_A_STATE) or _is_listed(scan, found):
        return True
    if scan.evidence(found.form, found.form.codes[0], ALL) > 0:
        return True
    index = bisect_left(scan.found, found)
    before = scan.found[index - 1] if index else None
    after = scan.found[index + 1] if index + 1 < len(scan.found) else None
    return bool(
        (before and _PLAYS.fullmatch(scan.text, before.end, found.start))
        or (after and _PLAYS.fullmatch(scan.text, found.end, after.start))
    )


_PLAYS = pattern(
    r" (?:(?:to|will|may|must) )?(?:beats?|beat|crush(?:es|ed)?|draws? with|faces?|faced|hosts?|hosted|lost to|"
    r"loses? to|meets?|met|plays?|played|thrash(?:es|ed)?|tours?|toured|v\.?|vs\.?|versus) (?:the )?"
)
"""Between the teams of two countries."""
_OF_A_STATE = pattern(
    r" (?:delegates?|delegations?|government|ministers?|ministry|ambassador|envoys?|president|parliament|army|troops)\b"
)


def _owner(scan: Scan, found: Found) -> tuple[str, ...]:
    """The one owner of a shared word that the article, or else its line, speaks for; none of "a Dominican friar"."""
    named: list[str] = []
    for part in (ALL, scan.line(found)):
        named = [code for code in found.form.codes if scan.evidence(found.form, code, part)]
        if len(named) == 1:
            return (named[0],)
    if not named and (other := _other_meanings().get(found.form.text.removesuffix("s"))) and other.search(scan.text):
        return ()
    return ("" if named else str(rules("ambiguous")["default"].get(found.form.text, "")),)


@cache
def _other_meanings() -> dict[str, re.Pattern[str]]:
    """Words that speak for none of the owners, by the shared word."""
    return {word: whole_words(others) for word, others in rules("ambiguous")["other_meaning"].items()}


def _people(scan: Scan) -> dict[str, int]:
    """Forms that the article also gives to a person in full, and how much oftener they stand as a place."""
    often = {found.form.text: 0 for found in scan.found if is_a_persons_name(scan, found)}
    for found in scan.found:
        if found.form.text in often:
            often[found.form.text] += _is_placed(scan, found, often) - is_a_persons_name(scan, found)
    return often


def _is_beside_a_person(scan: Scan, found: Found, people: Mapping[str, int]) -> bool:
    """A country where the article knows a person of that name too: where it stands as a place, or mostly does."""
    if _is_placed(scan, found, people) or people[found.form.text] > 0:
        return True
    if found.form.kind == "adjective" and ARTICLE.search(scan.before(found)):
        return True  # a Finn, the Dutch
    if found.form.text in words_in("people", "nouns"):
        return False
    return has_a_noun(scan, found) and not (_acts(scan, found) or _acts_in_a_headline(scan, found, people))


def _acts(scan: Scan, found: Found) -> bool:
    """Whether a form does something or has it done: "English loses", "Ireland has", "Cuban fined for"."""
    if scan.follows(found, _DONE_TO):
        return True
    verb = scan.follows(found, _WORD)
    return verb is not None and _is_a_deed(verb[1])


def _is_a_deed(word: str) -> bool:
    return word in DEEDS or word in HEADLINE_VERBS or word in _AUXILIARIES


def _acts_in_a_headline(scan: Scan, found: Found, people: Collection[str]) -> bool:
    """ "English Leaves", "Welsh bows out", "Dutch and Welsh wed", where the article has nothing else of the country."""
    if not scan.is_headline(found):
        return False
    verb = scan.follows(found, _WORD_OF_A_HEADLINE)
    if verb is None:
        return False
    if not (_is_a_deed(verb[1].lower()) or _LIKE_A_VERB.search(verb[1].lower())):
        return False
    stems = {word.removesuffix("s") for word in people}
    return not any(
        other.form.codes == found.form.codes and other.form.text.removesuffix("s") not in stems for other in scan.found
    )


_DONE_TO = pattern(r" [a-z]+ed (?:after|as|by|for|in|over|to)\b")
_WORD = pattern(r" ([a-z]+)\b")
_WORD_OF_A_HEADLINE = pattern(r"(?:,? (?:and|&) [A-Z][\w'-]+)? ([A-Za-z]+)\b")
_LIKE_A_VERB = pattern(r"(?:[^s]s|ed)$|^(?:back|down|off|out|to|up)$")
"""The end of what one does or has had done; of a plural as well, but a name alone in the article is no adjective."""
_AUXILIARIES = MODALS | {"did", "does", "had", "has", "is", "was"}


def _is_placed(scan: Scan, found: Found, people: Collection[str]) -> bool:
    """ "In Jordan", "Amman, Jordan", "Egypt and Jordan", but not a person's name."""
    if is_a_persons_name(scan, found):
        return False
    before = scan.before(found)
    if _IN_A_PLACE.search(before) or _is_listed(scan, found, people):
        return True
    if scan.follows(found, _OF_ITS_STATE):
        return True
    if scan.follows(found, _OF_A_YEAR) and _CAME_FROM.search(before):
        return True
    if _BEHIND_A_TOWN.search(before) and scan.follows(found, _CLAUSE_ENDS):
        return True
    from_it = _SOMETHING_FROM.search(before)
    return from_it is not None and (_is_somebody(from_it[1]) or _is_called_by_surname(scan, found))


def _is_somebody(noun: str) -> bool:
    """Whether a noun says what people are: "student", "traders"."""
    return noun in TRADES or noun.removesuffix("s") in TRADES or noun in TITLES


def _is_called_by_surname(scan: Scan, found: Found) -> bool:
    """Whether the person of that given name is "Ms. Lunt" in the article, and nobody is called by the form alone."""
    text, whole = found.form.text, False
    for other in scan.found:
        if other.form.text != text:
            continue
        if bears_a_surname_of_the_article(scan, other):
            whole = True
        elif is_a_persons_name(scan, other) or _acts(scan, other) or scan.text.startswith("'s", other.end):
            return False
    return whole


_OF_ITS_STATE = pattern(
    r"'s (?:[a-z]+ )?(?:parliament|government|(?:defen[cs]e|finance|foreign|interior|prime) minister)\b", re.IGNORECASE
)
"""What no person has."""
_SOMETHING_FROM = pattern(r"\b(?!heard |comes? |came |went |goes |ran |got |took )([a-z-]{3,}) from (?:the )?$")
_CAME_FROM = pattern(r"\b(?:(?:arrived|came|emigrated|immigrated|moved) from|fled|left) (?:the )?$")
_OF_A_YEAR = pattern(r" in \d{4}\b")
_BEHIND_A_TOWN = pattern(r"\b[a-z]+ (?:in|at|from|near|of|to) [A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?, $")
_CLAUSE_ENDS = pattern(r"[.,;]|$")


def _is_listed(scan: Scan, found: Found, people: Collection[str] = ()) -> bool:
    """Whether a form stands in a row with another that is none of `people`: "Egypt and Jordan"."""
    index = bisect_left(scan.found, found)
    before = scan.found[index - 1] if index else None
    after = scan.found[index + 1] if index + 1 < len(scan.found) else None
    return bool(
        (before and before.form.text not in people and _LISTED.fullmatch(scan.text, before.end, found.start))
        or (after and after.form.text not in people and _LISTED.fullmatch(scan.text, found.end, after.start))
    )


_IN_A_PLACE = pattern(
    r"""
    \b (?: in | into | across | throughout | inside | outside | between | neighbou?ring | visit | visited | visiting
         | (?: leav | left | depart | bound | head | off | sail | embark | travel | trip | return | go | went | fly
             | flew | flie | fled | flee | flight | mov | emigrat | deport | exil | send | sent
             | visa ) \w* [ ](?:for|to|from)
         | (?:government|islands?|people|republic|state|kingdom)[ ]of
         | (?:never|not) [ ] (?:been[ ]to|left)
         | (?:been|come|go|goes|gone|went) [ ] back [ ] to
         | (?:boys?|children|girls?|m[ae]n|people|runners?|women|woman|workers?) [ ] from
         | (?:king|queen|prince|princess|president|premier|minister|chancellor) (?:[ ][\w'-]+){0,3} [ ]of
    ) [ ](?:the[ ])?$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LISTED = pattern(r", |-|,? (?:and|or) (?:the )?")


def _of_two_meanings(scan: Scan, found: Found) -> tuple[str, ...]:
    """A country or something else, by the words of its sentence, then of its line, then of the article."""
    code, rival, otherwise, in_small = _homonyms()[found.form.text]
    if scan.follows(found, _IS_A_LAND) or (found.form.kind == "adjective" and _is_listed(scan, found)):
        return (code,)
    if _is_surely(scan, found) or (in_small and _is_amid_a_sentence(scan, found)):
        return (code,)
    for part in (scan.sentence(found), scan.line(found), ALL):
        for_it = scan.evidence(found.form, code, part)
        against = scan.count(f"not {code}", rival, part)
        if for_it > 2 * against:
            return (code,)
        if against > 2 * for_it:
            return ()
    return (code,) if otherwise == "country" else ("",)


def _is_amid_a_sentence(scan: Scan, found: Found) -> bool:
    """ "A crate from China", "The Pole cleared the bar": a capital that no sentence begins with."""
    return not scan.is_headline(found) and _AMID_A_SENTENCE.search(scan.before(found)) is not None


_AMID_A_SENTENCE = pattern(r"(?:\b[a-z'-]+,?|\b(?:A|An|At|By|For|From|In|Many|Most|On|Some|The|To|With)) $")


def _is_surely(scan: Scan, found: Found) -> bool:
    """Whether the article has words that go with nothing else: "Channel Islands" beside "New Jersey" and "Jersey"."""
    sure = _sure_words().get(found.form.text)
    return sure is not None and scan.count(f"sure {found.form.text}", sure, ALL) > 0


@cache
def _sure_words() -> dict[str, re.Pattern[str]]:
    """Words that decide by themselves, by the word of two meanings."""
    rows = (row for row in rules("ambiguous")["homonym"] if "sure" in row)
    return {word: whole_words(row["sure"]) for row in rows for word in row["words"]}


_IS_A_LAND = pattern(
    r", (?:an?|the) (?:(?!of\b|in\b|from\b|on\b|to\b|by\b)[\w'-]+ ){0,4}"
    r"(?:country|nation|republic|island|islands|kingdom|archipelago|dependency)\b"
)
"""What tells a word apart from another meaning: "Jersey, the Channel island", "Georgia, the former Soviet republic"."""


@cache
def _homonyms() -> dict[str, tuple[str, re.Pattern[str], str, bool]]:
    """(code, words that speak against it, what it is where nothing speaks, whether the other is written small)."""
    return {
        word: (row["code"], whole_words(row["rival"]), row["otherwise"], row.get("in_small", False))
        for row in rules("ambiguous")["homonym"]
        for word in row["words"]
    }
