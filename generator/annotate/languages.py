"""Adjectives that name a language, and no country: "spoke in Chinese", "an English teacher"."""

from __future__ import annotations

import re
from functools import cache

from generator.annotate.gazetteer import Found, in_any_case, rules, words_in
from generator.annotate.scan import Scan
from generator.patterns import pattern


def is_language(scan: Scan, found: Found) -> bool:
    """ "Spoke in Chinese", "Spanish-language", "an English teacher", "translated from French and German"."""
    word = found.form.text
    if word not in words_in("languages", "names"):
        return False
    of_any, of_those_taught = _of_languages()
    taught = word in words_in("languages", "taught") and scan.follows(found, of_those_taught)
    if taught or scan.follows(found, of_any):
        return True
    last = _LAST_WORD.search(_OTHER_ADJECTIVES.sub("", scan.before(found)))
    word_before = last[0].lower() if last else ""
    if word_before in words_in("languages", "somebodys"):
        return scan.follows(found, _IS_GOOD) is not None
    if scan.follows(found, _IS_SPOKEN) and scan.begins(found) and not scan.is_headline(found):
        return True
    if _COURSE.search(scan.before(found)) or (word == "Danish" and word_before == "cheese"):
        return True
    row = _OTHER_ADJECTIVES.sub("", scan.before(found))
    if (_SOME_OF_IT.search(scan.before(found)) or _AMONG_LANGUAGES.search(row)) and scan.stands_alone(found):
        return True
    if _MEANS.search(scan.before(found)) and scan.follows(found, _FOR_A_WORD):
        return True
    lone = word == "English" and word_before not in ("the", "many", "most", "all", "some", "young")
    pastry = word == "Danish" and word_before == "a"
    return (lone or pastry or word_before in words_in("languages", "spoken")) and scan.stands_alone(found)


_IS_SPOKEN = pattern(r" (?:is|was|will be|has been|remains)\b")
"""Behind the head of a sentence: "Danish is dropped", where people would have an article."""
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
        pattern(rf"(?:-(?:{in_any_case(table['hyphenated'])})| (?:{in_any_case(table['followed_by'])}))(?![\w-])"),
        pattern(rf" (?:{in_any_case(table['school'])})\b"),
    )


_LAST_WORD = pattern(r"\w+(?='? $)")
_OTHER_ADJECTIVES = pattern(r"(?:[A-Z][a-z]+(?:,? and |,? or |, ))+$")
