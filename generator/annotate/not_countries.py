"""What looks like a country and is none: one rule for each idea, with cases in tests/cases/countries/.

The words that the rules know stand in data/not_countries.toml.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from generator.annotate.gazetteer import CAPITALISED, Found, Kind, forms_by_word, rules
from generator.annotate.scan import ALL, Scan
from generator.names import is_common_given, is_given, is_honorific
from generator.patterns import pattern


@cache
def _words(table: str, key: str) -> frozenset[str]:
    """Words of a table of data/not_countries.toml."""
    return frozenset(rules("not_countries")[table][key])


def _any_of(words: Iterable[str]) -> str:
    """Alternatives of a pattern, each also in capitals, longest first."""
    return "|".join(re.escape(w) for w in sorted({*words, *(w.upper() for w in words)}, key=lambda w: (-len(w), w)))


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
    return pattern(rf" (?:{_any_of(capitals['acts'])})\b"), pattern(rf"\b(?:{_any_of(capitals['acted_on'])}) $")


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
            before, after, unless = (_any_of(table.get(key, ())) for key in ("before", "after", "unless_after"))
            heads += [before] if before else []
            tails += [rf"(?:{after})(?![\w-])" + (rf"(?! (?:{unless})\b)" if unless else "")] if after else []
    return pattern(rf"\b(?:{'|'.join(heads)}) (?:the |The )?$"), pattern(rf" (?:{'|'.join(tails)})")


def _is_company(scan: Scan, found: Found) -> bool:
    """ "China Petroleum & Chemical Corp.": a run of capitalised words that ends in a company's designator."""
    return found.form.codes != ("US",) and scan.follows(found, _company()) is not None


@cache
def _company() -> re.Pattern[str]:
    designators = "|".join(map(re.escape, sorted(_words("companies", "designators"))))
    return pattern(rf"(?: (?:[A-Z][\w'-]*|&)){{0,5}},? (?:{designators})(?![\w-])")


def _is_language(scan: Scan, found: Found) -> bool:
    """ "Spoke in Chinese", "Spanish-language", "an English teacher", "translated from French and German"."""
    word = found.form.text
    if word not in _words("languages", "names"):
        return False
    of_any, of_those_taught = _of_languages()
    taught = word in _words("languages", "taught") and scan.follows(found, of_those_taught)
    if taught or scan.follows(found, of_any):
        return True
    last = _LAST_WORD.search(_OTHER_ADJECTIVES.sub("", scan.before(found)))
    word_before = last[0].lower() if last else ""
    if word_before in _words("languages", "somebodys"):
        return scan.follows(found, _IS_GOOD) is not None
    if scan.follows(found, _IS_SPOKEN) and _BEGINS.search(scan.before(found)) and not scan.is_headline(found):
        return True
    if _COURSE.search(scan.before(found)) or (word == "Danish" and word_before == "cheese"):
        return True
    row = _OTHER_ADJECTIVES.sub("", scan.before(found))
    if (_SOME_OF_IT.search(scan.before(found)) or _AMONG_LANGUAGES.search(row)) and _stands_alone(scan, found):
        return True
    if _MEANS.search(scan.before(found)) and scan.follows(found, _FOR_A_WORD):
        return True
    lone = word == "English" and word_before not in ("the", "many", "most", "all", "some", "young")
    pastry = word == "Danish" and word_before == "a"
    return (lone or pastry or word_before in _words("languages", "spoken")) and _stands_alone(scan, found)


_IS_SPOKEN = pattern(r" (?:is|was|will be|has been|remains)\b")
_BEGINS = pattern(r"(?:^|[.;!?]['\"”]? )$")
"""At the head of a sentence: "Danish is dropped", where people would have an article."""
_COURSE = pattern(r"\b(?:class|classes|courses?|degree|degrees|fluency|lessons?|proficiency) in (?:[a-z]+ )?$")
"""Before what somebody learns: "classes in legal Greek begin"."""


_IS_GOOD = pattern(
    r" (?:is|was|isn't|wasn't|improved|remains|worse|better|rusty|fluent|good|poor|weak|perfect|excellent)\b|[.;!?]"
)
_SOME_OF_IT = pattern(
    r"""\b(?:
        (?: (?: knows? | knew | learn(?:s|ed|t)? | pick(?:s|ed)?[ ]up | sp(?:eaks?|oke) | understands? | understood )
            (?:[ ]\w+)?[ ] (?: any | enough | less | more | much | no | some )
          | (?: had | has | have | with )[ ] (?: enough | no | some )
          | little | passable | rudimentary | serviceable | schoolboy | kitchen )
        | (?: bit | command | dialects? | dictionary | grammar | grasp | knowledge | mastery | phrases? | rudiments
            | smattering | speakers? | teachers? | words? )[ ]of
    )[ ]$""",
    re.VERBOSE,
)
""" "Learned some Finnish", "a little Danish", "ten words of Welsh", but not "hired some Irish"."""
_AMONG_LANGUAGES = pattern(r"\b(?:languages|tongues)(?:,|:| [-–—])? (?:(?:among them|including|like|such as) )?$")
_MEANS = pattern(r"\b(?:is|was|means|are|comes from the|from the) $")
_FOR_A_WORD = pattern(r" for (?:an? |the |to )?[\"'“]?[\w-]+[\"'”]?(?:[.,;:)?!]|$)")
""" "It is Danish for fog"."""


@cache
def _of_languages() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows the name of any language, and of one that schools teach."""
    table = rules("not_countries")["languages"]
    return (
        pattern(rf"(?:-(?:{_any_of(table['hyphenated'])})| (?:{_any_of(table['followed_by'])}))(?![\w-])"),
        pattern(rf" (?:{_any_of(table['school'])})\b"),
    )


_LAST_WORD = pattern(r"\w+(?='? $)")
_OTHER_ADJECTIVES = pattern(r"(?:[A-Z][a-z]+(?:,? and |,? or |, ))+$")


def _stands_alone(scan: Scan, found: Found) -> bool:
    """Whether an adjective, with others that follow after commas, has no noun."""
    return scan.follows(found, _NO_NOUN) is not None


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


def _is_heritage(scan: Scan, found: Found) -> bool:
    """ "Korean-American", "Chinese Canadian": Americans and Canadians, unless it is their relations."""
    if found.form.kind != "adjective" or found.form.codes == ("SUHH",) or _is_prefix(found):
        return False
    return scan.follows(found, _heritage()) is not None


@cache
def _heritage() -> re.Pattern[str]:
    table = rules("not_countries")["heritage"]
    return pattern(rf"[- ](?:{_any_of(table['peoples'])})\b(?! (?:{_any_of(table['relations'])})\b)")


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
    behind, also = _any_of(table["behind"]), _any_of(table["behind_imperatives"])
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
    table = rules("not_countries")["pronouns"]
    return tuple(pattern(rf"\b(?:{_any_of(table[key])}) $") for key in ("always_after", "alone_after"))  # type: ignore[return-value]  # two keys


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


def is_a_town(scan: Scan, found: Found) -> bool:
    """ "Lebanon, Pa.", "Moscow, Idaho", but not "Mexico, Texas and Arizona" or "for Spain, Virginia Lunt"."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    state = scan.follows(found, _in_a_state())
    if state is None or (state[1].isupper() and len(state[1]) == 2 and scan.in_capitals(found)):
        return False  # "PEACE IN LEBANON, OR WAR"
    return not any(start <= state.end(1) <= end for start, end in scan.people)


def is_one_of_towns(scan: Scan, found: Found) -> bool:
    """ "Norway and Mexico, both in Maine", "in Peru, in central Vermont,", "two Ohio towns, Cuba and Poland"."""
    if found.form.kind != "name" or found.form.codes == ("US",):
        return False
    told, placed, of_a_state, of_towns, state, both = _of_a_state()
    before = scan.before(found)
    if scan.follows(found, told) or (_WHERE.search(before) and scan.follows(found, placed)):
        return True
    if "towns" in scan.text and both.search(scan.text, *scan.sentence(found)):
        return True
    if not _TOWNS.search(before):
        return False
    if of_a_state.search(before):
        return True
    return bool(of_towns.search(before) and state.search(scan.text, *scan.sentence(found)))


_WHERE = pattern(r"(?:^|[.!?]['\"]? |\b(?:[Ii]n|[Aa]t|[Nn]ear) )$")
_TOWNS = pattern(r"\b(?:towns|villages|hamlets|townships|boroughs|cities)\b")


@cache
def _of_a_state() -> tuple[re.Pattern[str], ...]:
    """What tells behind a name, or before it, that it is one of the towns of an American state."""
    states = _any_of(word for word in _words("towns", "states") if len(word) > 2)
    part = "(?:north|south)?(?:east|west)?(?:ern)?|central|rural|upstate|downstate"
    row = r"(?: (?:[A-Z][\w'-]+(?:, (?:and )?| and ))*)"
    kinds = "towns|villages|hamlets|townships|boroughs|cities"
    return (
        pattern(
            rf"(?:(?:, [A-Z][\w'-]+)*,? and [A-Z][\w'-]+)?, (?:(?:both|all|each|also|too) ){{1,2}}"
            rf"(?:(?:{kinds}|of them) )?(?:also )?in (?:(?:{part}) )?(?:{states})(?!\w)"
        ),
        pattern(rf", (?:also )?in (?:(?:{part}) )?(?:{states})(?=[,.;:]| (?:is|was|has|had|will)\b|$)"),
        pattern(rf"\b(?:{states}) (?:{kinds})(?: of|[,:]| [-–—])?{row}$"),
        pattern(rf"\b(?:{kinds}) of{row}$"),
        pattern(rf"\b(?:{states})(?!\w)"),
        pattern(rf"\b(?:all|both|the (?:two|three)) (?:{kinds}),? (?:are |being |lie )?in (?:{states})(?!\w)"),
    )


def is_part_of_another(scan: Scan, found: Found) -> bool:
    """ "Moldova, a region of Romania", "the Colombian city of Armenia", "Liberia, Costa Rica"."""
    if found.form.kind != "name" or found.form.text not in rules("not_countries")["parts"]["kinds"]:
        return False
    before, behind = _parts()[found.form.text]
    return before.search(scan.before(found)) is not None or scan.follows(found, behind) is not None


@cache
def _parts() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """What stands before and behind a country's name that is another country's province or town."""
    table = rules("not_countries")["parts"]
    patterns = {}
    for name, kinds in table["kinds"].items():
        kind = "|".join(kinds)
        land = rf"|, in (?:the )?(?:\w+ of )?{table['lands'][name]}\b" if name in table["lands"] else ""
        if "city" in kinds and land:
            land += rf"|, {table['lands'][name]}(?!,? (?:and|or)\b|, [A-Z])"
        patterns[name] = (
            pattern(rf"\b(?i:{kind}) of $"),
            pattern(rf" (?:{kind.title()})\b|, (?:an?|the) (?:[\w'-]+ ){{0,3}}?(?:{kind}) (?:in|of)\b{land}"),
        )
    return patterns


def _is_told_to_be_a_town(scan: Scan, found: Found) -> bool:
    """ "Jordan, a suburb of Minneapolis"."""
    return found.form.kind == "name" and scan.follows(found, _A_TOWN) is not None


_A_TOWN = pattern(
    r", (?:an?|the) (?:[\w'-]+ ){0,3}?(?:town|village|suburb|hamlet|township|county|borough|parish|neighborhood)\b"
)


@cache
def _in_a_state() -> re.Pattern[str]:
    return pattern(rf", ({_any_of(_words('towns', 'states'))})(?!\w)(?! and\b)")


def is_of_a_town(scan: Scan, found: Found) -> bool:
    """ "Lebanon High", "the village of Cuba", among schools "Peru (9-2)": those of the article are towns."""
    if found.form.kind == "adjective" or found.form.codes == ("US",):
        return False
    school, of_a_town = _of_towns()
    if scan.follows(found, _RECORD) and _SCHOOL_SPORT.search(scan.text):
        return True
    return scan.follows(found, school) is not None or of_a_town.search(scan.before(found)) is not None


_RECORD = pattern(r" \(\d\d?-\d\d?(?:-\d\d?)?\)")
"""Of games won and lost."""
_SCHOOL_SPORT = pattern(r"\b(?:(?i:prep|high[- ]school)|semistate|varsity)\b")


@cache
def _of_towns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What follows the name of an American town, and what stands before it."""
    towns = rules("not_countries")["towns"]
    return (
        pattern(rf" (?:{_any_of(towns['schools'])})(?![\w-])(?! [A-Z])"),
        pattern(rf"\b(?:{_any_of(towns['kinds'])}) of $"),
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
    if word in _words("people", "rare"):
        return (
            _is_tagged_as_a_person(scan, found)
            or _follows_a_title(scan, found)
            or _has_a_surname(scan, found)
            or _ends_a_name(scan, found)
        )
    return word in _words("people", "surnames") and (
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
    surname = found.form.kind == "name" and found.form.text in _words("people", "surnames")
    return any(
        start <= found.start and (found.end <= end or (surname and found.start == end + 1 and scan.text[end] == " "))
        for start, end in scan.people
    )


def _follows_a_title(scan: Scan, found: Found) -> bool:
    last = _NAME_BEFORE.search(scan.before(found))
    if last is None or last[1] in _words("people", "not_given"):
        return False
    return is_honorific(last[1]) or last[1] in _words("people", "ranks")


def _follows_a_given_name(scan: Scan, found: Found) -> bool:
    last = _NAME_BEFORE.search(scan.before(found))
    if last is None or last[1] in _words("people", "not_given") or last[1].endswith(".") or scan.in_capitals(found):
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
    surname = scan.follows(found, _NEXT_NAME)
    if surname is None or scan.before(found).endswith("-"):
        return False
    if scan.is_headline(found) or scan.in_capitals(found):
        return False
    if scan.text.startswith((" Jr.", ", Jr.", " Sr.", " III"), surname.end()):
        return True
    if surname[1] not in _words("people", "not_surnames") and _is_honoured(scan, surname[1]):
        return True
    is_byline = scan.before(found) == "By " and scan.text.startswith((",", "\n", " and "), surname.end())
    if is_byline or (scan.before(found).endswith("by ") and scan.text.startswith((";", ",", "\n"), surname.end())):
        return (
            surname[1] not in _words("people", "not_surnames") and surname[1] not in forms_by_word()
        )  # by India Lunt;
    if _HIS_OR_HER.search(scan.before(found)) and scan.text.startswith(",", surname.end()):
        return surname[1] not in _words("people", "not_surnames")
    if is_given(found.form.text) and _DOES.match(scan.text, surname.end()) and _is_unheard_of(scan, found):
        return surname[1] not in _words("people", "not_surnames") and surname[1] not in forms_by_word()
    if surname[1] in _words("people", "surnames") and scan.text.startswith(_BEHIND_A_NAME, surname.end()):
        return found.form.text in _words("people", "given")  # Chad Jordan of Fenwick High
    is_known = surname[1] in _words("people", "not_surnames") or surname[1] in forms_by_word()
    return found.form.text in _words("people", "given") and not is_known


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
    return not _stands_alone(scan, found)


_DOES_OR_SAYS = pattern(
    r" (?:said|says|told|tells|added|wrote|asked|will|would|did|does|can|could|testified|declined|scored|played)\b"
)


def _is_owner(scan: Scan, found: Found) -> bool:
    """ "French's recalled its mustard", not "the French's": an adjective by itself owns nothing."""
    if found.form.kind != "adjective" or found.form.text not in _words("people", "surnames"):
        return False
    return scan.follows(found, _OWNS) is not None and not _DETERMINED.search(scan.before(found))


_OWNS = pattern(r"'s\b")
_DETERMINED = pattern(r"\b(?:the|an?|this|that|each|every|another|one|[a-z]+(?:er|est|ing|y|ld)) $", re.IGNORECASE)


def _is_written_small_too(scan: Scan, found: Found) -> bool:
    """ "Danish and Tea", of a danish; "Polish Your Horns", that are polished: where a capital says nothing."""
    if found.form.kind != "adjective" or scan.in_capitals(found) or not scan.follows(found, _ALONE_OR_A_VERB):
        return False
    if not (scan.is_headline(found) or _BEGINS.search(scan.before(found))):
        return False
    return re.search(rf" {found.form.text.lower()}(?:ed|es|ing)?\b", scan.text) is not None


_ALONE_OR_A_VERB = pattern(
    r"[,.;:!?]|$| (?:a|an|and|her|his|it|its|my|or|our|the|their|them|up|with|your)\b", re.IGNORECASE
)


def _is_worn(scan: Scan, found: Found) -> bool:
    """ "Wore a white Panama", "in her Guernsey,"."""
    if found.form.text not in _words("clothes", "alone") or not _ONE_OF_THEM.search(scan.before(found)):
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
    _is_language,
    _is_heritage,
    _is_lone_prefix,
    _is_pronoun,
    _is_road,
    _is_river,
    is_a_town,
    is_one_of_towns,
    is_part_of_another,
    _is_told_to_be_a_town,
    _is_a_things_name,
    is_a_persons_name,
    _is_owner,
    _is_worn,
    _is_written_small_too,
)
"""Each holds where a form of the gazetteer names no country."""
