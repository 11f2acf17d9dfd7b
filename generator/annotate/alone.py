"""Whether one word by itself, which the model took for a person or which a title precedes, names one."""

from __future__ import annotations

import re
from functools import cache

from generator.annotate.candidate import (
    Candidate,
    Decisions,
    bears_a_title,
    decide,
    is_country,
    is_of_a_nation,
    is_plainly_given,
    shares_surname,
)
from generator.annotate.extent import is_postnominal
from generator.annotate.gazetteer import rules
from generator.annotate.lexicon import (
    BEHIND_GIVEN,
    DAYS,
    DEEDS,
    EVERYDAY,
    ISLANDS_OF_ONE_WORD,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OF_A_PERSON,
    OF_A_PLACE,
    PLACE_ADJECTIVES,
    PLACE_PREPOSITIONS,
    SPEECH,
    THINGS,
    THINGS_OR_SURNAMES,
)
from generator.annotate.reading import Reading
from generator.names import ALSO_NAMES, HONORIFICS, fold, is_given
from generator.patterns import pattern
from generator.places import places


def is_person_alone(name: Candidate) -> bool:
    """Whether one word that looks like a name is a person's."""
    return decide(ALONE, name)


def _is_no_name(name: Candidate) -> bool:
    """ "Reuters", "X"."""
    plain = name.first.plain
    return (plain in NOT_NAMES and plain not in MONTHS_AND_NAMES) or len(plain) < 2


def _is_thing(name: Candidate) -> bool:
    """ "Library", where the model sees no person."""
    thing = name.first.plain in THINGS and name.first.plain not in THINGS_OR_SURNAMES
    return thing and name.label != "PERSON"


def _is_in_capitals(name: Candidate) -> bool:
    """ "UNESCO"."""
    return name.first.text.isupper() and len(name.first.text) > 1


def _is_letters(name: Candidate) -> bool:
    """ "Ph.D.", of somebody else."""
    return is_postnominal(name.first)


def _is_month(name: Candidate) -> bool:
    """ "May", "June"."""
    return name.first.plain in MONTHS_AND_NAMES


def _is_family(name: Candidate) -> bool:
    """ "The Clintons", where somebody is called Clinton."""
    one = name.first.plain.removesuffix("s")
    return one != name.first.plain and any(word.plain == one and word.capital for word in name.reading.words)


def _is_doctrine(name: Candidate) -> bool:
    """ "Thatcherism", "Reaganomics"."""
    return name.first.plain.endswith(("ism", "omics"))


def _is_honorific(name: Candidate) -> bool:
    """ "Madame", but not "Don"."""
    return name.first.plain in HONORIFICS and name.first.plain not in ALSO_NAMES


def _is_capital(name: Candidate) -> bool:
    """ "Lima"."""
    return name.first.plain in _capitals()


@cache
def _capitals() -> frozenset[str]:
    """Capitals of one word, folded, that are nobody's name."""
    capitals = (fold(place.capital) for place in places().values() if place.capital)
    return frozenset(capital for capital in capitals if " " not in capital and not is_given(capital))


def _is_land(name: Candidate) -> bool:
    """ "Bermuda" of shorts, "Java", where nobody is called so."""
    word = name.first
    if is_given(word.plain) or shares_surname(name) or word.text in name.reading.honoured:
        return False
    return word.plain in ISLANDS_OF_ONE_WORD or word.plain in _lands()


@cache
def _lands() -> frozenset[str]:
    """Countries of one word, folded."""
    return frozenset(fold(place.name) for place in places().values() if " " not in place.name)


def _is_a_town_of_the_article(name: Candidate) -> bool:
    """ "Frederick", where the article has "Frederick, Maryland"."""
    text, named = name.text, f"{name.first.text}, "
    states = rules("not_countries")["towns"]["states"]
    at = text.find(named)
    while at >= 0:
        state = _STATE.match(text, at + len(named))
        if state and state[0] in states:
            return not (bears_a_title(name) or shares_surname(name))
        at = text.find(named, at + 1)
    return False


_STATE = pattern(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?\b")


def _is_team(name: Candidate) -> bool:
    """ "Lazio", where the headline begins with the sport."""
    return name.first.plain in name.reading.not_people.teams


def _is_short_for_a_firm(name: Candidate) -> bool:
    """ "Acmor", where the article has Acmor Energy N.V."""
    return name.first.plain in name.reading.not_people.firms and not shares_surname(name)


def _stands_as_a_place(name: Candidate) -> bool:
    """ "In Jericho", but not "in Pike's"."""
    return name.before.plain in PLACE_PREPOSITIONS and not name.possessive


def _is_gone_to(name: Candidate) -> bool:
    """ "Who fled Welford", "moving them to Welford", "as far away as Welford", "advancing on Welford"."""
    if is_given(name.first.plain) or name.possessive:
        return False
    return _GONE_TO.search(name.text, max(0, name.first.start - 20), name.first.start) is not None


_GONE_TO = pattern(
    r"\b(?:fled|(?:back|home|them) to|far (?:away |off )?as|(?:advanc(?:ed|ing)|closing in|march(?:ed|ing)) on) $"
)


def _is_part_of_a_land(name: Candidate) -> bool:
    """ "Western Java"."""
    return name.before.plain in PLACE_ADJECTIVES and not name.possessive


def _is_constituency(name: Candidate) -> bool:
    """ "The member for Welford"."""
    seat = name.before.plain == "for" and name.start > 1
    return seat and name.reading.words[name.start - 2].plain in _MEMBERS


_MEMBERS = frozenset("candidate candidates councillor councilor deputy m.p member members mep mp msp senator".split())


def _is_home(name: Candidate) -> bool:
    """ "Islets of Imia", "Ann Lee of Ronks", "a son, of Gap", "both of Gap"; in a list "Ann Lee, 30, Gap"."""
    if name.first.gap == ", " and _AT_HEAD_AND_AGED.search(name.text, max(0, name.first.start - 60), name.first.start):
        return not _AGED.match(name.text, name.last.end)
    if name.before.plain != "of":
        return False
    words, of = name.reading.words, name.start - 1
    if words[of].gap == ", " or (of > 0 and words[of - 1].plain in ("both", "all")):
        return True
    return of > 0 and words[of].joined and (words[of - 1].plain in OF_A_PLACE or of - 1 in name.reading.people)


_AT_HEAD_AND_AGED = pattern(r"^(?:[A-Z][\w.’'-]* ){1,4}[A-Z][\w.’'-]*, \d{1,3}, $", re.MULTILINE)
_AGED = pattern(r", \d")


def _is_beside_a_place(name: Candidate) -> bool:
    """ "Between Haarlem and Almere", "from Lyon to Dijon"."""
    first, words = name.start - 2, name.reading.words
    if first < 1 or name.before.plain not in ("and", "or", "to") or name.possessive:
        return False
    return name.reading.labels[first] in ("GPE", "LOC") and words[first - 1].plain in _BEFORE_TWO_PLACES


_BEFORE_TWO_PLACES = PLACE_PREPOSITIONS | {"between", "of"}


def _is_riders_team(name: Candidate) -> bool:
    """ "Rolf Aldag (Germany) Telekom"."""
    return name.first.gap == ") " and name.after.plain not in DEEDS


def _has_goals(name: Candidate) -> bool:
    """ "Arsenal 2", a club and its goals, but not "Pike 2nd"."""
    return _GOALS.match(name.text, name.last.end, name.last.end + 12) is not None


_GOALS = pattern(r" \d+(?![\d:]*(?:st|nd|rd|th|-year))")


def _is_shop(name: Candidate) -> bool:
    """ "Denny's is open"."""
    return name.possessive and owns_nothing(name.reading, name.start)


def owns_nothing(reading: Reading, index: int) -> bool:
    """Whether the possessive at word `index` owns nothing, as the name of a shop does: "Denny's"."""
    return _NO_OWNER.match(reading.article.text, reading.words[index].end) is not None


_NO_OWNER = pattern(r"['’]s(?: (?:is|are|was|were|has|have|had|said|says|will|would|and|or|in|at|on)\b|[.,;:)])")


def _owns_a_person(name: Candidate) -> bool:
    """ "Boeing's Ron Woodard": people belong to firms, teams and countries."""
    if not name.possessive:
        return False
    first, last = name.reading.people.get(name.end, (0, 0))
    return first == name.end and last - first > 1 and is_given(name.reading.words[first].plain)


def _is_double_and_speaks(name: Candidate) -> bool:
    """ "Massey-Harris said", "Massey-Harris's"."""
    return _is_double(name) and (name.possessive or name.after.plain in SPEECH)


def _is_double(name: Candidate) -> bool:
    """ "Massey-Harris"."""
    text = name.first.text
    return text.count("-") == 1 and text.istitle() and not is_given(name.first.plain)


def _is_owned(name: Candidate) -> bool:
    """ "He owns Lunt", "their Chevrolet", but not "his Mary"."""
    before = name.before.plain
    return before in _OWNING or (before in _HIS and not is_given(name.first.plain))


_OWNING = frozenset("acquired bought buys founded owned owns ran runs".split())
_HIS = frozenset("her his its my our their".split())


def _is_before_ones_own(name: Candidate) -> bool:
    """ "The Biden administration", "Pike says", "Erdogan bey", "Trump-era"."""
    return name.after.plain in _BEHIND_A_PERSON or name.text.startswith("-", name.last.end)


_BEHIND_A_PERSON = OF_A_PERSON | SPEECH | BEHIND_GIVEN


def _goes_on(name: Candidate) -> bool:
    """ "Lunt Castle", but not "Pike Monday" or "Pike's Castle"."""
    return name.after.capital and not name.possessive and name.after.plain not in DAYS


def _ends_another(name: Candidate) -> bool:
    """ "Radio Lunt", but not "Boeing's Pike" or "When Pike"."""
    owner = name.before.capital and not name.before.starts
    return owner and not name.reading.is_possessive(name.start - 1)


def _is_listed_with_places(name: Candidate) -> bool:
    """ "Lyon, Gex, Bourg"."""
    reading, index = name.reading, name.start
    return any(
        0 < at < len(reading.words)
        and reading.words[at].gap == ", "
        and reading.labels[beside] in ("GPE", "LOC", "FAC")
        for beside, at in ((index - 1, index), (index + 1, index + 1))
    )


def _shares_the_surname_behind(name: Candidate) -> bool:
    """ "Bill and Hillary Clinton"."""
    return is_plainly_given(name) and _AND_A_FULL_NAME.match(name.text, name.last.end, name.last.end + 40) is not None


_AND_A_FULL_NAME = pattern(r" and [^\W\d_a-z][\w’'-]+ [^\W\d_a-z]")


def _begins_and_is_told_of(name: Candidate) -> bool:
    """ "Pike's", "Pike, who", "Pike won", "Pike dropped", and "Matt?" of a given name, at the head of a sentence."""
    if not name.first.starts:
        return False
    behind, end = name.after, name.last.end
    if name.possessive or behind.plain in DEEDS or _PAST_TENSE.fullmatch(behind.text):
        return True
    if _TOLD_OF.match(name.text, end, end + 10):
        return True
    return is_plainly_given(name) and _ADDRESSED.match(name.text, end, end + 8) is not None


_PAST_TENSE = pattern("[a-z]{3,}ed")
_TOLD_OF = pattern(r", (?:who|whose|of|an?|the|\d\d)\b")
_ADDRESSED = pattern(r"[,?.!](?:\s|$)| —| (?:did|does|had|would|could) ")


def _is_written_small_too(name: Candidate) -> bool:
    """ "Chad littered the floor", where the article has "chad" too and nobody of that name."""
    if not name.first.starts or shares_surname(name):
        return False
    return any(word.text == name.first.plain for word in name.reading.words)


def _is_an_everyday_word(name: Candidate) -> bool:
    """ "Rice failed" at the head of a sentence, where nobody is called so otherwise."""
    return (
        name.first.starts
        and name.first.plain in EVERYDAY
        and not (shares_surname(name) or name.first.text in name.reading.honoured or name.possessive)
    )


def _begins(name: Candidate) -> bool:
    """At the head of a sentence, where a capital says nothing."""
    return name.first.starts


ALONE: Decisions = (
    # the word itself
    (_is_no_name, False),
    (_is_thing, False),
    (bears_a_title, True),
    (is_country, False),
    (_is_written_small_too, False),
    (_is_in_capitals, False),
    (_is_letters, False),
    (_is_month, False),
    (_is_family, False),
    (_is_doctrine, False),
    (_is_honorific, False),
    (_is_capital, False),
    (_is_land, False),
    (_is_a_town_of_the_article, False),
    (_is_team, False),
    (_is_short_for_a_firm, False),
    # what stands before it
    (_stands_as_a_place, False),
    (_is_gone_to, False),
    (_is_part_of_a_land, False),
    (_is_constituency, False),
    (_is_home, False),
    (_is_beside_a_place, False),
    (_is_riders_team, False),
    # what stands behind it
    (_has_goals, False),
    (_is_shop, False),
    (_owns_a_person, False),
    (is_of_a_nation, False),
    # both, the surest first
    (_is_double_and_speaks, True),
    (_is_double, False),
    (_is_owned, False),
    (_is_before_ones_own, True),
    (_goes_on, False),
    (_ends_another, False),
    (_is_listed_with_places, False),
    (_shares_the_surname_behind, True),
    (_is_an_everyday_word, False),
    (_begins_and_is_told_of, True),
    (_begins, False),
)
