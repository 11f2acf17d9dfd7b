"""Names behind an honorific or a title, whether the model saw them or not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.annotate.candidate import Candidate, Decisions, candidate_at, decide, is_country, is_plainly_given
from generator.annotate.extent import grown, is_title_by_name, is_written_as_name, pieces, trimmed
from generator.annotate.lexicon import (
    DEEDS,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    OFFICES,
    PERSONAL,
    PLAYERS,
    THINGS,
    WEAK_TITLES,
)
from generator.annotate.person_or_not import is_person
from generator.annotate.reading import Reading
from generator.annotate.roles import HEADS, role_after
from generator.annotate.words import Range, is_namelike
from generator.names import ALSO_NAMES, HONORIFICS, PARTICLES, TITLES, is_given, suffix_of
from generator.patterns import pattern
from generator.trade_words import FIELDS, SURNAMES, THINGS_OF_A_TRADE


def behind_titles(reading: Reading) -> Iterator[Range]:
    """Capitalised words behind an honorific or a title, tagged or not."""
    words = reading.words
    for index in range(1, len(words)):
        if (
            words[index - 1].plain not in _BEFORE_NAMES
            or not words[index].joined
            or not _is_behind_title(reading, index)
        ):
            continue
        end = index + 1
        while (
            end < len(words) and words[end].joined and words[end - 1].plain in PARTICLES and not words[end - 1].capital
        ):
            end += 1
        _, tag_end = reading.people.get(index, (index, end))
        if tag_end > end:
            end = max(end, trimmed(reading, *next(pieces(reading, index, tag_end)))[1])
        _, end = grown(reading, index, end)
        if is_written_as_name(words[end - 1]) and is_person(reading, index, end):
            yield index, end


def behind_shared_titles(reading: Reading) -> Iterator[Range]:
    """Those who share a title: "Presidents Lunt of Chile and Pike of Peru", "Senators Lunt and Pike"."""
    for shared in _SHARED.finditer(reading.article.text):
        for name in _EACH.finditer(reading.article.text, *shared.span("names")):
            start, end = map(reading.word_at, name.span("name"))
            if reading.countries.isdisjoint(range(start, end)) and reading.is_namelike(start, end):
                yield start, end


_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
_OF_A_LAND = rf"{_NAME} of (?:the )?{_NAME}"
_LONE = r"[A-Z][\w’'-]+"
_EACH = pattern(rf"(?<!of )(?<!the )\b(?P<name>{_NAME})(?= of |, | and |$)")
_SHARED = pattern(
    r"\b(?:Presidents|(?:Prime |Foreign |Defen[cs]e |Finance )?Ministers|Chancellors|Premiers|Governors|Senators|Kings|"
    rf"Ambassadors|Representatives|Bishops|Archbishops|Cardinals) "
    rf"(?P<names>{_OF_A_LAND}(?:, {_OF_A_LAND})*,? and {_OF_A_LAND}|{_LONE}(?:, {_LONE})*,? and {_LONE}(?! [A-Z]))"
)


def behind_titles_of_offices(reading: Reading) -> Iterator[Range]:
    """A surname behind an office that ends in a word of its own: "Secretary of State Lunt"."""
    for title in _OFFICE_AND_NAME.finditer(reading.article.text):
        start, end = map(reading.word_at, title.span("name"))
        first, following = reading.words[start], reading.follows(end)
        if first.plain in _NO_NAMES_BEHIND_TITLES | THINGS or suffix_of(first.text) or _CONTRACTED.search(first.text):
            continue
        if reading.is_namelike(start, end) and not (following and following.plain in PARTICLES):
            yield start, end


def behind_long_titles(reading: Reading) -> Iterator[Range]:
    """A name in full that the model missed behind a long title: "Envoy for Audit, Trade and Security Adaeze Lunt"."""
    for title in _LONG_TITLE_AND_NAME.finditer(reading.article.text):
        start, end = map(reading.word_at, title.span("name"))
        nameless = any(word.plain in _NO_PART_OF_A_NAME for word in reading.words[start:end])
        if not nameless and reading.countries.isdisjoint(range(start, end)) and is_person(reading, start, end):
            yield start, end


_NO_PART_OF_A_NAME = THINGS | OFFICES | HEADS | NOT_NAMES
_LONG_TITLE_AND_NAME = pattern(
    r"\b(?:(?:Under)?[Ss]ecretary|Commissioner|Minister|Envoy|Representative|Coordinator|Director|Advis[eo]r) "
    rf"(?:of|for|on) [^.;:()\n]{{0,120}}?\b(?:{'|'.join(sorted(word.title() for word in OFFICES))}) "
    r"(?P<name>[A-Z][\w’'-]+ (?:[A-Z]\. |[A-Z][\w’'-]+ )?[A-Z][\w’'-]+)(?= [a-z(]|[,;’']|\.(?:\n| [A-Z]))"
)


_CONTRACTED = pattern(r"[’'](?:d|ll|m|re|ve)$")


_OFFICE_AND_NAME = pattern(
    r"\b(?:Secretary of (?:State|Defense|War|Agriculture|Commerce|Labor|Energy|Education|Transportation"
    r"|the (?:Treasury|Interior|Navy|Army|Air Force))|Chancellor of the Exchequer|Speaker of the House"
    r"|Ministers? (?:of|for) (?:the )?(?:Agriculture|Culture|Defen[cs]e|Education|Energy|Finance|Fisheries"
    r"|Foreign Affairs|Health|Housing|Information|Interior|Justice|Labou?r|Mines|Public Works|Tourism|Trade|Transport))"
    r" (?P<name>[A-Z][a-z]{2}[\w-]*)(?= (?!(?:of|for|and|or|al|ben|bin|da|de|del|der|el|la|van|von)\b)[a-z]|[,;’']"
    r"|\.(?:\n| [A-Z]))"
)


def _is_behind_title(reading: Reading, index: int) -> bool:
    """Whether the word behind a title may begin a name; where the title tells little, the model must agree."""
    word = reading.words[index]
    begins = word.capital or word.plain in PARTICLES or word.plain.startswith("al-")
    return begins and is_namelike(word) and decide(BEHIND_A_TITLE, candidate_at(reading, index, index + 1))


def _is_no_name(name: Candidate) -> bool:
    """ "Minister President", "Justice Department", "Dato’ Sri", "King IV"."""
    word = name.first
    return word.plain in _NO_NAMES_BEHIND_TITLES or word.text in ("Sri", "Seri") or suffix_of(word.text) != ""


_NO_NAMES_BEHIND_TITLES = (NOT_NAMES - MONTHS_AND_NAMES) | HEADS | HONORIFICS.keys()


def _is_owned(name: Candidate) -> bool:
    """ "The President's Lunt"."""
    return name.reading.is_possessive(name.start - 1)


def _is_behind_a_name_like_a_title(name: Candidate) -> bool:
    """ "Don Young", "Reza Shah Pahlavi", "Prince Sultan bin Salman", and "Senator Major Lunt"."""
    if is_title_by_name(name.reading, name.start - 1):
        return True
    tag_start, _ = name.reading.people.get(name.start, (name.start, name.start))
    return tag_start < name.start and name.before.plain in ALSO_NAMES


def _has_two_titles(name: Candidate) -> bool:
    """ "The Rev. Canon Holt"."""
    if name.start < 2 or not (name.before.capital and name.before.joined):
        return False
    return name.reading.words[name.start - 2].plain in HONORIFICS


def _is_behind_a_small_honorific(name: Candidate) -> bool:
    """ "The lady Lunt", but not "the minister Lunt"."""
    return not name.before.capital and name.before.plain not in HEADS


def _is_before_a_title(name: Candidate) -> bool:
    """ "Trooper Lance Cpl. McDougald"."""
    return name.after.capital and name.after.plain in TITLES and name.after.text[-1] == "."


def _is_peer(name: Candidate) -> bool:
    """ "Lord Halifax said", where the model sees the town."""
    return name.before.text in ("Lord", "Lady") and name.label == "GPE" and _acts_or_is_told_of(name)


def _acts_or_is_told_of(name: Candidate) -> bool:
    return name.after.plain in DEEDS or role_after(name.text, name.last.end) != ""


def _is_of_royalty(name: Candidate) -> bool:
    """ "King Jigme Singye Wangchuck of Bhutan", "King Abdullah II"."""
    if name.before.text not in _ROYAL or is_country(name):
        return False
    if name.after.text.isupper() and suffix_of(name.after.text):
        return True
    reading, end = name.reading, name.end
    while (word := reading.follows(end)) and word.capital:
        end += 1
    of_a_country = word is not None and word.plain == "of" and end + 1 in reading.countries
    return of_a_country or role_after(name.text, reading.words[end - 1].end) != ""


_ROYAL = frozenset("Emir Emperor Empress King Prince Princess Queen Sultan".split())


def _is_known(name: Candidate) -> bool:
    """ "Mr. Lunt", where the model sees a person; "U Nu" where it sees a firm."""
    return name.label == "PERSON" or (name.label == "ORG" and name.before.text == "U")


def _is_prince(name: Candidate) -> bool:
    """ "Prince Souphanouvong", where the model takes both for a firm."""
    tagged, _ = name.reading.starting.get(name.start - 1, (0, ""))
    return name.before.text in _PRINCELY and name.label == "ORG" and tagged == name.end


_PRINCELY = frozenset("Emir Emperor Empress Prince Princess Sheikh Sultan".split())


def _is_prince_of_a_house(name: Candidate) -> bool:
    """ "Prince Turki al-Lunt", where the model sees a people."""
    of_a_house = name.after.plain.startswith("al-") or name.after.plain in ("bin", "bint", "ibn")
    return name.before.text in _PRINCELY and of_a_house


def _has_two_titles_and_a_surname(name: Candidate) -> bool:
    """ "The Rev. Canon Piers Holt"."""
    return name.label == "" and name.after.capital and _has_two_titles(name)


def _is_called_by_given_name(name: Candidate) -> bool:
    """ "Sister Dora", "Princess Dora"."""
    alone = is_given(name.first.plain) and not name.after.capital
    return name.before.text in _BEFORE_GIVEN and alone and not is_country(name)


_BEFORE_GIVEN = frozenset("Aunt Brother Dame Father King Lady Mother Prince Princess Queen Rabbi Sister Uncle".split())


def _is_officer(name: Candidate) -> bool:
    """ "General Lunt said", "Captain Lunt, the pilot,"."""
    acts = name.before.text in _RANKS and name.label == "" and _acts_or_is_told_of(name)
    return acts and not is_country(name)


_RANKS = frozenset(["Captain", "General", "Major", "Marshal"])


def _is_behind_a_weak_title(name: Candidate) -> bool:
    """ "General Motors", "King Street"."""
    return name.before.plain in WEAK_TITLES and name.before.text != "Hon."


def _is_behind_a_full_title(name: Candidate) -> bool:
    """ "Senator Lunt", "Mrs. Lunt"."""
    return name.before.capital and (name.before.plain in TITLES or name.before.plain in HONORIFICS)


def _has_a_trade_and_surname(name: Candidate) -> bool:
    """ "The pianist Dora Lunt", "Pianist Dora Lunt" at the head of a sentence."""
    small = not name.before.capital or name.before.starts
    return small and _has_a_trade_before_capitals(name) and not _is_team_that_sold_a_player(name)


def _has_any_trade_and_a_whole_name(name: Candidate) -> bool:
    """ "Locksmith Piers Lunt", but not "the grocer Acme Foods"."""
    small = not name.before.capital or name.before.starts
    return small and name.before.plain in _TRADES and name.after.capital and is_given(name.first.plain)


_TRADES = frozenset(
    {word for words in FIELDS.values() for word in words if "-" not in word} - THINGS_OF_A_TRADE - SURNAMES
)


def _has_a_trade_before_capitals(name: Candidate) -> bool:
    return name.before.plain in PERSONAL and name.after.capital and name.label in ("", "ORG", "GPE")


def _is_team_that_sold_a_player(name: Candidate) -> bool:
    """ "The striker Real Madrid sold"."""
    if name.before.capital or name.before.plain not in PLAYERS or name.start < 2:
        return False
    return _has_a_trade_before_capitals(name) and name.reading.words[name.start - 2].plain in ("a", "the")


def _is_behind_another_capital(name: Candidate) -> bool:
    """ "Hero Lunt"."""
    return name.before.capital


def _is_unlikely(name: Candidate) -> bool:
    """ "The senator Acme Co.", but not "the senator Dora", nor "the senator Lunt", which the model takes for a firm."""
    if name.label == "ORG":
        return name.after.capital and not is_given(name.first.plain)
    if name.label == "GPE":
        return not is_plainly_given(name)  # his wife Polina
    return name.label != "" or not is_given(name.first.plain)


BEHIND_A_TITLE: Decisions = (
    (_is_no_name, False),
    (_is_owned, False),
    (_is_behind_a_name_like_a_title, False),
    (_is_behind_a_small_honorific, False),
    (_is_before_a_title, False),
    (_is_peer, True),
    (_is_of_royalty, True),
    (_is_known, True),
    (_is_prince, True),
    (_is_prince_of_a_house, True),
    (_has_two_titles_and_a_surname, True),
    (_is_called_by_given_name, True),
    (_is_officer, True),
    (_is_behind_a_weak_title, False),
    (is_country, False),
    (_is_behind_a_full_title, True),
    (_has_a_trade_and_surname, True),
    (_has_any_trade_and_a_whole_name, True),
    (_is_behind_another_capital, False),
    (_is_team_that_sold_a_player, False),
    (_is_unlikely, False),
)

_BEFORE_NAMES = HEADS | HONORIFICS.keys() | _TRADES
