"""What looks like a country and is none: one rule for each idea, with cases in tests/cases/countries/.

The words that the rules know stand in data/not_countries.toml.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from generator.annotate.gazetteer import CAPITALISED, Found, Kind, forms_by_word, in_any_case, rules, words_in
from generator.annotate.languages import is_language
from generator.annotate.scan import ALL, Scan
from generator.annotate.towns import is_a_town, is_one_of_towns, is_part_of_another, is_told_to_be_a_town
from generator.names import is_common_given, is_given, is_honorific
from generator.patterns import pattern


def _is_only_a_city(scan: Scan, found: Found) -> bool:
    """A capital is its government only where it acts or is acted on: "Beijing said", "to antagonize Beijing"."""
    if found.form.kind != "capital":
        return False
    acts, acted_on = _of_governments()
    if scan.follows(found, acts):
        return _NOT_A_SUBJECT.search(scan.before(found)) is not None
    return not acted_on.search(scan.before(found)) or scan.follows(found, _NEXT_NAME) is not None


@cache
def _of_governments() -> tuple[re.Pattern[str], re.Pattern[str]]:
    capitals = rules("ambiguous")["capitals"]
    return pattern(rf" (?:{in_any_case(capitals['acts'])})\b"), pattern(rf"\b(?:{in_any_case(capitals['acted_on'])}) $")


_NOT_A_SUBJECT = pattern(r"(?:\b(?:in|at|near|of|from|to|for|around|outside|inside)|\b[A-Z][\w'.-]*) $")
_NEXT_NAME = pattern(r" (?:[A-Z]\. ){0,2}([A-Z][a-z][\w'-]*)")


def _is_part_of_a_larger_name(scan: Scan, found: Found) -> bool:
    """ "Korea Herald", "Gulf of Mexico", "Turkish Airlines", "French Open", "a Chinese takeaway", "inter-Korean"."""
    before = scan.before(found)
    if before.endswith(("inter-", "Inter-", "pan-", "Pan-")) and (
        len(found.form.codes) > 1 or found.form.text == "American"
    ):
        return True
    head, tail = _larger_names(found.form.kind)
    return head.search(before) is not None or scan.follows(found, tail) is not None


@cache
def _larger_names(kind: Kind) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words before a form of this kind that make it part of a larger name, and those after it."""
    heads, tails = [], []
    for table in rules("not_countries").values():
        if table.get("only", kind) == kind:
            before, after, unless = (in_any_case(table.get(key, ())) for key in ("before", "after", "unless_after"))
            heads += [before] if before else []
            tails += [rf"(?:{after})(?![\w-])" + (rf"(?! (?:{unless})\b)" if unless else "")] if after else []
    return pattern(rf"\b(?:{'|'.join(heads)}) (?:the |The )?$"), pattern(rf" (?:{'|'.join(tails)})")


def _is_company(scan: Scan, found: Found) -> bool:
    """ "China Petroleum & Chemical Corp.": a run of capitalised words that ends in a company's designator."""
    return found.form.codes != ("US",) and scan.follows(found, _company()) is not None


@cache
def _company() -> re.Pattern[str]:
    designators = "|".join(map(re.escape, sorted(words_in("companies", "designators"))))
    return pattern(rf"(?: (?:[A-Z][\w'-]*|&)){{0,5}},? (?:{designators})(?![\w-])")


def _is_heritage(scan: Scan, found: Found) -> bool:
    """ "Korean-American", "Chinese Canadian": Americans and Canadians, unless it is their relations."""
    if found.form.kind != "adjective" or found.form.codes == ("SUHH",) or _is_prefix(found):
        return False
    return scan.follows(found, _heritage()) is not None


@cache
def _heritage() -> re.Pattern[str]:
    table = rules("not_countries")["heritage"]
    return pattern(rf"[- ](?:{in_any_case(table['peoples'])})\b(?! (?:{in_any_case(table['relations'])})\b)")


def _is_lone_prefix(scan: Scan, found: Found) -> bool:
    """ "Franco" and "Anglo" are countries only in "Franco-German" and the like."""
    if not _is_prefix(found):
        return False
    hyphen = scan.follows(found, _HYPHEN)
    second = hyphen and CAPITALISED.match(scan.text, hyphen.end())
    return not second or second[0] not in forms_by_word()


def _is_prefix(found: Found) -> bool:
    return found.form.text in rules("ambiguous")["prefix"]


_HYPHEN = pattern(r"-| [-–] |–")


def _is_pronoun(scan: Scan, found: Found) -> bool:
    """ "LET US PRAY" in a line of capitals."""
    if scan.text[found.start : found.end] != "US" or not scan.in_capitals(found):
        return False
    always, alone = _before_pronouns()
    before = scan.before(found)
    if always.search(before) or (alone.search(before) and scan.follows(found, _CLAUSE_ENDS)):
        return True
    verb = _VERB_BEFORE.search(before)
    if verb is not None and re.search(rf"\b(?i:{verb[1]}) us\b", scan.text) is not None:
        return True
    return _is_asked_for(scan, found, before) and _is_the_only_country(scan, found)


def _is_asked_for(scan: Scan, found: Found, before: str) -> bool:
    """ "SEND US YOUR SOCKS", "FIRE LEFT US NOTHING", "THEY OWE US,": behind a verb, and before what no country has."""
    imperative, any_verb = _behind_pronouns()
    if _IMPERATIVE.search(before):
        return scan.follows(found, imperative) is not None
    verb = _VERB_BEFORE.search(before)
    return verb is not None and scan.follows(found, any_verb) is not None


def _is_the_only_country(scan: Scan, found: Found) -> bool:
    """Whether no other is in the line, and nothing else in the article is of the United States."""
    line = scan.line(found)
    for other in scan.found:
        if other.form.codes != found.form.codes:
            if line.start <= other.start < line.end:
                return False
        elif scan.text[other.start : other.end] != "US" or not scan.in_capitals(other):
            return False
    return True


@cache
def _behind_pronouns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows a pronoun behind an imperative, and behind any verb."""
    table = rules("not_countries")["pronouns"]
    behind, also = in_any_case(table["behind"]), in_any_case(table["behind_imperatives"])
    return (
        pattern(rf"\s*(?:$|[.,;:!?\n])| (?:{behind}|{also})\b"),
        pattern(rf"\s*(?:$|[.,;:!?\n])| (?:{behind})\b"),
    )


_IMPERATIVE = pattern(r"(?:^|[.,;:!?'\"] |\b(?:DON'T|PLEASE|NEVER|AND|OR|TO) )['\"]?[A-Z]{3,} $")
_CLAUSE_ENDS = pattern(r"\s*(?:$|[.,;:!?\n])")
_VERB_BEFORE = pattern(r"\b(?!(?:AGAINST|FROM|INTO|OVER|THAN|UNDER|WITH) $)([A-Z]{4,}) $")
"""Before a pronoun that the text below has in small letters: "THEY FAILED US", where a widow said "They failed us"."""


@cache
def _before_pronouns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a pronoun, and before one that ends its clause."""
    table = rules("not_countries")["pronouns"]
    always, alone = in_any_case(table["always_after"]), in_any_case(table["alone_after"])
    return pattern(rf"\b(?:{always}) $"), pattern(rf"\b(?:{alone}) $")


def _is_road(scan: Scan, found: Found) -> bool:
    """ "Along U.S. 41"."""
    on_it = found.form.codes == ("US",) and scan.follows(found, _ROAD_NUMBER)
    return bool(on_it) and _ON_A_ROAD.search(scan.before(found)) is not None


_ROAD_NUMBER = pattern(r" \d{1,3}\b(?![-,]\d)")
_ON_A_ROAD = pattern(r"\b(?:[Oo]n|[Aa]long|[Oo]ff|[Nn]ear|onto|from|over|via|across|crossed|down|up) $")


def _is_river(scan: Scan, found: Found) -> bool:
    """ "The Niger flooded the town", "fished the Jordan", but not "the Niger army"."""
    the = found.form.text in ("Jordan", "Niger") and scan.before(found).endswith(("The ", "the "))
    return the and scan.follows(found, _FLOWS) is not None


_FLOWS = pattern(
    r"[,.;]| (?:above|and|at|below|burst|crested|fell|flooded|flow(?:s|ed)|froze|had|has|is|near|overflow(?:s|ed)|rises"
    r"|rose|runs|was)\b"
)


def is_a_persons_name(scan: Scan, found: Found) -> bool:
    """ "Denise Jordan", "Chad Owens", "Gen. French"."""
    word = found.form.text
    if found.form.kind == "adjective" and (ARTICLE.search(scan.before(found)) or _before_a_name(scan, found)):
        return False  # the Finn Einojuhani Rautavaara
    if scan.follows(found, _SHARE) and PRIMARY.search(scan.text):
        return True  # a candidate
    if _GIVEN_BEHIND.match(scan.text, found.end) and _IN_A_LIST.search(scan.before(found)):
        return True
    if found.form.kind == "name" and (scan.follows(found, _INITIAL_AND_SURNAME) or _ends_a_tagged_name(scan, found)):
        return True
    if word in words_in("people", "rare"):
        return (
            _is_tagged_as_a_person(scan, found)
            or _follows_a_title(scan, found)
            or _has_a_surname(scan, found)
            or _ends_a_name(scan, found)
        )
    return word in words_in("people", "surnames") and (
        _is_tagged_as_a_person(scan, found)
        or _follows_a_title(scan, found)
        or _follows_a_given_name(scan, found)
        or _has_a_surname(scan, found)
    )


_INITIAL_AND_SURNAME = pattern(r" [A-Z]\. [A-Z][a-z]+")
"""Behind a given name: "Togo D. Lunt"."""


def _ends_a_tagged_name(scan: Scan, found: Found) -> bool:
    """ "Mark Portugal", where the model sees a person and the first word is an American's given name."""
    names = (scan.text[start:end] for start, end in scan.people if start < found.start and found.end == end)
    return any(is_common_given(name.split()[0]) for name in names) and _is_unheard_of(scan, found)


def _before_a_name(scan: Scan, found: Found) -> bool:
    """ "Dane Bjarne Riis"."""
    name = scan.follows(found, _FULL_NAME)
    return name is not None and is_given(name[1])


_SHARE = pattern(r" \d{1,2}(?:\.\d+)?%[,;.]")
PRIMARY = pattern(r"\b[Pp]rimar(?:y|ies)\b")
"""A vote in which those of one party stand against each other: lists of shares have their names alone."""
_FULL_NAME = pattern(r" ([A-Z][a-z'-]+) [A-Z][a-z'-]+")
ARTICLE = pattern(r"\b(?:[Tt]he|[Aa]n?|[Ff]ellow) $")


def _is_tagged_as_a_person(scan: Scan, found: Found) -> bool:
    """Whether the model takes the word for part of a person's name, or a surname for a place: Pierre Mendès France."""
    surname = found.form.kind == "name" and found.form.text in words_in("people", "surnames")
    return any(
        start <= found.start and (found.end <= end or (surname and found.start == end + 1 and scan.text[end] == " "))
        for start, end in scan.people
    )


def _follows_a_title(scan: Scan, found: Found) -> bool:
    last = _NAME_BEFORE.search(scan.before(found))
    if last is None or last[1] in words_in("people", "not_given"):
        return False
    return is_honorific(last[1]) or last[1] in words_in("people", "ranks")


def _follows_a_given_name(scan: Scan, found: Found) -> bool:
    last = _NAME_BEFORE.search(scan.before(found))
    if last is None or last[1] in words_in("people", "not_given") or last[1].endswith(".") or scan.in_capitals(found):
        return False
    if _MONTH.search(scan.before(found)):
        return False
    return is_given(last[1]) and not has_a_noun(scan, found)


_FIRST_NAME = pattern(r"(?:^|[^\w ] ?|\b[a-z]+ )[A-Z][\w'-]+ (?:[A-Z]\. ){0,2}$")
"""A capital with none before it, which begins a name."""


def _ends_a_name(scan: Scan, found: Found) -> bool:
    """ "Gus Norway" where nothing else is of Norway, but not "Ann Rees sat for Chile, Paul Moussa Norway"."""
    if found.form.kind != "name" or not _FIRST_NAME.search(scan.before(found)):
        return False
    return _is_unheard_of(scan, found) and _follows_a_given_name(scan, found)


_MONTH = pattern(r"(?:\b[a-z]+|\b(?:In|On|By|Since|Until|Last|Late|Early)|\d) (?:April|August|June|May) $")
"""Of a date, and no given name: "in six days of June Israel took"."""


def _is_unheard_of(scan: Scan, found: Found) -> bool:
    """Whether nothing else in the article is of the country: no capital, adjective or other name."""
    return not scan.evidence(found.form, found.form.codes[0], ALL)


_DOES = pattern(r" (?:[a-z]+ed|sat|won|ran|hit|took|made|led|put|came|went|had|was|is|will|has)\b")


def _has_a_surname(scan: Scan, found: Found) -> bool:
    surname, before = scan.follows(found, _NEXT_NAME), scan.before(found)
    if surname is None or before.endswith("-"):
        return False
    if scan.is_headline(found) or scan.in_capitals(found):
        return False
    end = surname.end()
    if scan.text.startswith((" Jr.", ", Jr.", " Sr.", " III"), end):
        return True
    may_be_one = surname[1] not in words_in("people", "not_surnames")
    if may_be_one and _is_honoured(scan, surname[1]):
        return True
    is_one = may_be_one and surname[1] not in forms_by_word()
    is_byline = before == "By " and scan.text.startswith((",", "\n", " and "), end)
    if is_byline or (before.endswith("by ") and scan.text.startswith((";", ",", "\n"), end)):
        return is_one  # by India Lunt;
    if _HIS_OR_HER.search(before) and scan.text.startswith(",", end):
        return may_be_one
    if is_given(found.form.text) and _DOES.match(scan.text, end) and _is_unheard_of(scan, found):
        return is_one
    is_known = surname[1] in words_in("people", "surnames") and scan.text.startswith(_BEHIND_A_NAME, end)
    return found.form.text in words_in("people", "given") and (is_one or is_known)  # Chad Jordan of Fenwick High


def bears_a_surname_of_the_article(scan: Scan, found: Found) -> bool:
    """ "India Lunt", where she is Ms. Lunt elsewhere."""
    surname = scan.follows(found, _NEXT_NAME)
    return surname is not None and _is_honoured(scan, surname[1])


_BEHIND_A_NAME = (" of ", ", who", " (", " said", " won")


def _is_honoured(scan: Scan, surname: str) -> bool:
    """Whether somebody of the article is called by a surname: "Ms. Lunt" or "Lunt, 42," beside "India Lunt"."""
    honoured = any(f"{honorific} {surname}" in scan.text for honorific in ("Mr.", "Ms.", "Mrs.", "Miss", "Dr."))
    return honoured or re.search(rf"\b{re.escape(surname)}, \d\d, ", scan.text) is not None


_IN_A_LIST = pattern(r"(?:\d\.|;) $")
_GIVEN_BEHIND = pattern(r", [A-Z][\w'-]+(?: [A-Z]\.)?(?=[;.])")
"""Of a list that has surnames first: "2. Jordan, Ivo; 3. Poland, Ada."."""
_HIS_OR_HER = pattern(r"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ ){0,3}[a-z-]+, $")
"""Before one who is somebody's: "Her niece, China Lunt,"."""
_NAME_BEFORE = pattern(r"(?<![\w.])([A-Z][\w'-]+\.?) (?:[A-Z]\. ){0,2}$")


def has_a_noun(scan: Scan, found: Found) -> bool:
    """ "French troops", not "French said"."""
    if found.form.kind != "adjective" or scan.follows(found, _DOES_OR_SAYS):
        return False
    return not scan.stands_alone(found)


_DOES_OR_SAYS = pattern(
    r" (?:said|says|told|tells|added|wrote|asked|will|would|did|does|can|could|testified|declined|scored|played)\b"
)


def _is_owner(scan: Scan, found: Found) -> bool:
    """ "French's recalled its mustard", not "the French's": an adjective by itself owns nothing."""
    if found.form.kind != "adjective" or found.form.text not in words_in("people", "surnames"):
        return False
    return scan.follows(found, _OWNS) is not None and not _DETERMINED.search(scan.before(found))


_OWNS = pattern(r"'s\b")
_DETERMINED = pattern(r"\b(?:the|an?|this|that|each|every|another|one|[a-z]+(?:er|est|ing|y|ld)) $", re.IGNORECASE)


def _is_written_small_too(scan: Scan, found: Found) -> bool:
    """ "Danish and Tea", of a danish; "Polish Your Horns", that are polished: where a capital says nothing."""
    if found.form.kind != "adjective" or scan.in_capitals(found) or not scan.follows(found, _ALONE_OR_A_VERB):
        return False
    if not (scan.is_headline(found) or scan.begins(found)):
        return False
    return re.search(rf" {found.form.text.lower()}(?:ed|es|ing)?\b", scan.text) is not None


_ALONE_OR_A_VERB = pattern(
    r"[,.;:!?]|$| (?:a|an|and|her|his|it|its|my|or|our|the|their|them|up|with|your)\b", re.IGNORECASE
)


def _is_worn(scan: Scan, found: Found) -> bool:
    """ "Wore a white Panama", "in her Guernsey,"."""
    if found.form.text not in words_in("clothes", "alone") or not _ONE_OF_THEM.search(scan.before(found)):
        return False
    return scan.follows(found, _NOTHING_OF_IT) is not None


_ONE_OF_THEM = pattern(r"\b(?:an?|[Hh]is|[Hh]er|[Mm]y|straw|knitted|white|blue|old) $", re.IGNORECASE)
_NOTHING_OF_IT = pattern(r"\s*(?:$|[.,;:!?)\n])| (?:and|or|with|on|over|under|from his|from her)\b", re.IGNORECASE)


def _is_a_things_name(scan: Scan, found: Found) -> bool:
    """ "Norway, the sofa chain", "Duke of Norway, a bay colt,", and both again if nothing is of the country."""
    if any(start <= found.start and found.end <= end for start, end in scan.things):
        return True
    if not scan.things or not _is_unheard_of(scan, found):
        return False
    return any(_stands_in(scan, found, scan.text[start:end]) for start, end in scan.things)


def _stands_in(scan: Scan, found: Found, name: str) -> bool:
    """Whether a form stands in a name that the article has again: "Duke of Norway", "Duke of Norway won"."""
    within = name.find(found.form.text)
    return within >= 0 and scan.text.startswith(name, max(0, found.start - within))


NOT_A_COUNTRY: tuple[Callable[[Scan, Found], bool], ...] = (
    _is_only_a_city,
    _is_part_of_a_larger_name,
    _is_company,
    is_language,
    _is_heritage,
    _is_lone_prefix,
    _is_pronoun,
    _is_road,
    _is_river,
    is_a_town,
    is_one_of_towns,
    is_part_of_another,
    is_told_to_be_a_town,
    _is_a_things_name,
    is_a_persons_name,
    _is_owner,
    _is_worn,
    _is_written_small_too,
)
"""Each holds where a form of the gazetteer names no country."""
