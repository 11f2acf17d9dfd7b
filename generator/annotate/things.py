"""What bears a person's name and is nobody: streets, laws, prizes, storms, ships, companies."""

from __future__ import annotations

import re
from functools import cache

from generator.annotate.candidate import Candidate, Rule, bears_a_title, candidate_at
from generator.annotate.confirmed import is_namesake_of_things, is_somebody_somewhere
from generator.annotate.gazetteer import words_in
from generator.annotate.lexicon import (
    BODIES,
    BREEDS,
    CLUBS,
    CONTESTS,
    EPONYMS,
    FAMILIES,
    FOREIGN_THINGS,
    ISLANDS,
    KINDS,
    NOT_PEOPLE,
    OF_A_PERSON,
    PLURAL_THINGS,
    SHIPS,
    SPEECH,
    STORMS,
    THING_BEFORE,
    THINGS,
    THINGS_IN_SMALL,
    THINGS_OR_SURNAMES,
    WORKS,
)
from generator.annotate.reading import Reading
from generator.annotate.roles import role_after
from generator.model import Span
from generator.names import HONORIFICS, TITLES, fold, is_given
from generator.patterns import pattern
from generator.places import places


def is_known_thing(reading: Reading, start: int, end: int, peoples: frozenset[Span]) -> bool:
    """Whether words are the name of a people, a capital or an institution, whoever took them for a person's."""
    words = [word.plain for word in reading.words[start:end]]
    if reading.span(start, end) in peoples or " ".join(words) in _long_capitals():
        return True
    if " ".join(words) in ISLANDS and not is_somebody_somewhere(reading, start, end):
        return True
    if " ".join(words) in NOT_PEOPLE and not is_founder(reading, start, end):
        return True
    if len(words) < 2 or words[-1] not in THINGS or (words[-1] in THINGS_OR_SURNAMES and is_given(words[0])):
        return False
    return not is_namesake_of_things(candidate_at(reading, start, end))


def is_founder(reading: Reading, start: int, end: int) -> bool:
    """Whether the person is meant whose name a firm bears: "Charles Schwab, the founder of Charles Schwab Corp."."""
    behind = reading.article.text[reading.words[end - 1].end :][:6]
    if behind in (" himse", " herse"):
        return True  # Walt Disney himself
    return reading.labels[start] == "PERSON" and (
        bool(role_after(reading.article.text, reading.words[end - 1].end)) or behind in (", who ", ", whos")
    )


@cache
def _long_capitals() -> frozenset[str]:
    """Capitals of two words and more, folded: "new delhi"."""
    return frozenset(fold(place.capital) for place in places().values() if " " in place.capital)


def names_a_thing(name: Candidate) -> bool:
    """Whether what stands before or behind a name makes it the name of something else."""
    return any(rule(name) for rule in A_THING)


def _is_before_a_thing(name: Candidate) -> bool:
    """ "The Benjamin Franklin Room", "Monroe Doctrine"."""
    return name.after.capital and name.after.plain in THINGS and not name.possessive and not _is_before_ones_own(name)


def _is_before_ones_own(name: Candidate) -> bool:
    """ "The Biden administration", "the Reagan White House", "the Obama-era rule": a person's, and no thing's name."""
    return name.after.plain in OF_A_PERSON or name.after.plain in _BETWEEN_WORDS


_BETWEEN_WORDS = frozenset(["summit", "talks", "debate", "backed", "era", "led", "appointed", "style", "controlled"])


def _bears_a_things_name(name: Candidate) -> bool:
    """ "Parkinson's disease", "King's College", but not "Haydn's Quartet"."""
    thing = name.after
    if name.before.plain in TITLES:
        return False  # President Lunt's Summit for Trade
    return name.possessive and (thing.plain in THINGS_IN_SMALL or (thing.capital and thing.plain in _OWNED))


_OWNED = (THINGS - WORKS) | {"children", "women"}


def _is_half_of_a_firm(name: Candidate) -> bool:
    """ "Marks & Spencer", "Holt Pike and Sons", but not "Dora Lunt and Co.", who are she and her like."""
    if name.text.startswith(" &", name.last.end) or name.text.endswith("& ", 0, name.first.start):
        return True
    partners = _AND_PARTNERS.match(name.text, name.last.end)
    return partners is not None and not bears_a_title(name) and (partners[1] != "Co" or name.label == "ORG")


_AND_PARTNERS = pattern(r" and (Associates|Brothers|Co|Company|Partners|Sons)(?![\w-])")


def _ends_a_firm(name: Candidate) -> bool:
    """ "Morgan Stanley", where a Stanley Lunt is too; "Dr Pepper"."""
    return name.is_alone and f"{name.before.plain} {name.first.plain}" in NOT_PEOPLE


def _is_of_a_contest(name: Candidate) -> bool:
    """ "The Queen Elisabeth competition"."""
    return name.after.plain in CONTESTS and not name.possessive


def _is_of_several(name: Candidate) -> bool:
    """ "Lunt and Pike schools": shares with another what makes things of both."""
    if name.after.plain in PLURAL_THINGS:
        return name.text.endswith((" and ", " or "), 0, name.first.start)
    return name.text.startswith(_ROW, name.last.end) and _AND_THINGS.match(name.text, name.last.end) is not None


_ROW = (", ", " and ", " or ", " to ")
_AND_THINGS = pattern(
    r"(?:, [A-Z][\w.’'-]*)*+,? (?:and|or|to) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?"
    rf" (?:{'|'.join(sorted(PLURAL_THINGS | {t.title() for t in PLURAL_THINGS}))})\b"
)


def _is_in_a_title(name: Candidate) -> bool:
    """ "Hey Jude" in quotation marks, with a capital at every word."""
    start = name.first.start
    opened = max(name.text.rfind(mark, max(0, start - 40), start) for mark in '“"')
    title = _TITLE.match(name.text, opened) if opened >= 0 else None
    if title is None or _IS_SAID.match(name.text, title.end()):
        return False  # "Ask Dora Lunt," he said
    return title.end() >= name.last.end


_IS_SAID = pattern(rf" (?:(?:he|she|they|I|[A-Z][\w’'-]+) )?(?:{'|'.join(sorted(SPEECH))})\b")
_TITLE = pattern(r"[“\"][A-Z][\w’']*(?: (?:(?:of|the|and|in|for|to|a|at|on) ){0,2}[A-Z][\w’']*){1,6}[,.]?[”\"]")


def _is_party(name: Candidate) -> bool:
    """ "Roe v. Wade"."""
    return name.is_alone and "v." in (name.before.text, name.after.text)


def _is_partner(name: Candidate) -> bool:
    """ "Cravath, Swaine & Moore"."""
    return name.is_alone and _PARTNERS.match(name.text, name.last.end) is not None


_PARTNERS = pattern(r"(?:, [A-Z][\w’'-]+)+,? & [A-Z]")


def _is_quoted(name: Candidate) -> bool:
    """“Peter Grimes” in quotation marks by itself: a work."""
    opened = not name.is_alone and name.first.gap[-1:] in _OPENING
    return opened and _END_OF_QUOTE.match(name.text, name.last.end) is not None


_OPENING = ("“", '"')
_END_OF_QUOTE = pattern('[,.]?[”"]')


def _is_quoted_with_an_honorific(name: Candidate) -> bool:
    """“Ms. Marvel” in quotation marks."""
    if not name.start or not name.text.startswith(("”", '"'), name.last.end):
        return False
    honorific = name.reading.words[name.start - 1]
    return honorific.plain in HONORIFICS and honorific.gap[-1:] in _OPENING


def _is_of_a_kind_named_before(name: Candidate) -> bool:
    """ "Hurricane Maria", "the carrier Gerald R. Ford", "the Hotel Victoria", "Real Madrid"."""
    kind = name.before
    begins = kind.starts and kind.plain not in CLUBS and kind.plain not in FOREIGN_THINGS
    named = kind.capital and kind.plain in THING_BEFORE and not begins
    return named or kind.plain in STORMS or kind.plain.removesuffix("s") in SHIPS or _goes_on_with_a_thing(name)


def _goes_on_with_a_thing(name: Candidate) -> bool:
    """ "Lunt", where the model leaves "Stadio Dora" before it to itself."""
    words, index = name.reading.words, name.start - 1
    for word in words[index : index - 2 : -1] if index > 1 and words[name.start].joined else ():
        if word.plain in FOREIGN_THINGS:
            return True
        if not (word.capital and word.joined):
            break
    return False


def _is_a_court(name: Candidate) -> bool:
    """ "On Court Dora Lunt", "down Avenue Ivo Lunt", but not "in Superior Court Dora Lunt"."""
    if name.before.text not in ("Avenue", "Boulevard", "Court", "Place", "Quai") or name.start < 2:
        return False
    before = name.reading.words[name.start - 2]
    return not before.capital and name.reading.words[name.start - 1].joined


def _is_a_town_of_a_prince(name: Candidate) -> bool:
    """ "In Prince Rupert", "at Prince George", "Prince Albert, Saskatchewan"."""
    if name.before.text != "Prince" or name.possessive or name.first.plain not in ("albert", "george", "rupert"):
        return False
    before = name.reading.words[name.start - 2] if name.start > 1 else name.before
    return before.plain in ("in", "at", "near") or _IN_CANADA.match(name.text, name.last.end) is not None


_IN_CANADA = pattern(r", (?:B\.?C\.|BC\b|British Columbia|Sask\.|Saskatchewan|SK\b)")


def _is_before_a_breed(name: Candidate) -> bool:
    """ "A King Charles spaniel", "two Jack Russells"."""
    if name.after.plain.removesuffix("s") in BREEDS and not name.possessive:
        return True
    kind = " ".join(word.plain for word in name.words)
    return kind.removesuffix("s") in KINDS or (kind in KINDS and name.before.plain in ("a", "an"))


def _is_a_dish(name: Candidate) -> bool:
    """ "Eggs Benedict", "peach Melba"."""
    return name.is_alone and name.before.plain in _DISHES


_DISHES = frozenset("bananas beef cherries crepes eggs oysters peach pears steak".split())


def _is_told_to_be_a_place(name: Candidate) -> bool:
    """ "Clipperton, an atoll off Mexico,", "Fernando de Noronha, an island that"."""
    return not name.possessive and _A_PLACE.match(name.text, name.last.end, name.last.end + 60) is not None


_A_PLACE = pattern(
    r", (?:an?|the) (?:(?!(?:by|for|from|in|of|on|to|who|with)\b)[\w’'-]+ ){0,3}"
    r"(?:archipelago|atoll|hamlet|headland|island|islands|islet|peninsula|port|reef|suburb|town|township|village|volcano)"
    r"(?=[,.;]| (?:at|between|in|near|north|of|off|on|outside|south|that|where|which|with)\b)"
)


def _is_told_to_be_a_body(name: Candidate) -> bool:
    """ "Lunt Invest, a Maltese bank that", "Dora Lunt is a company of", but not "Lunt, a bank clerk,"."""
    told = _A_BODY.match(name.text, name.last.end, name.last.end + 90)
    return told is not None and not name.possessive and not bears_a_title(name)


_A_BODY = pattern(
    r"(?:,| (?:is|was)|, which (?:is|was)) an? (?:(?!(?:at|by|for|from|in|of|on|to|who|whose|with)\b)[\w’'-]+ ){0,4}"
    rf"(?:{'|'.join(sorted(BODIES))}|NGO)(?=[,.;]| (?:and|based|for|from|in|of|owned|run|that|which|with)\b)"
)


def _is_of_a_body_named_before(name: Candidate) -> bool:
    """ "The company Lunt", "news website El Lunt", but not "the company Lunt founded" or "the group Dora Lunt led"."""
    of_a_body = name.before.plain in BODIES and (not name.before.capital or name.before.text == "NGO")
    if not of_a_body or bears_a_title(name):
        return False
    return not name.after.plain.endswith(("ed", "ns", "ds", "ges")) and name.after.plain not in _DOES_TO_BODIES


_DOES_TO_BODIES = frozenset("bought built has heads joins keeps led left ran runs sold".split())


def _has_a_ticker(name: Candidate) -> bool:
    """ "Lunt Pike <LPK.N>", "<Van Lunt>": a firm as newswires mark it, here or elsewhere in the article."""
    surface = name.text[name.first.start : name.last.end]
    if not name.is_alone and "<" in name.text and any(f"{s} <" in name.text for s in (surface, surface.upper())):
        return True
    return name.text.startswith("<", name.first.start - 1) or _TICKER.match(name.text, name.last.end) is not None


_TICKER = pattern(r" ?<[A-Z0-9][A-Z0-9.]*>")


def _employs_who_follows(name: Candidate) -> bool:
    """ "Lunt Pike analyst Dora Orr", "Orr Lunt Chairman Ivo Pike", but not "the Lunt spokesman Ivo Pike"."""
    return not (name.possessive or bears_a_title(name)) and _EMPLOYEE.match(name.text, name.last.end) is not None


_EMPLOYEE = pattern(
    r" (?:(?:bond|chief|currency|equity|market|oil|senior) )?(?:[Aa]nalyst|[Bb]roker|[Cc]hairman|[Ee]conomist|"
    r"[Pp]resident|[Ss]trategist|[Tt]rader) [A-Z][\w.’'-]* [A-Z]"
)


def _is_in_a_form(name: Candidate) -> bool:
    """ "VESSEL NAME: Lady Lunt" and all that a line of a form says of what is no person."""
    line = name.text.rfind("\n", 0, name.first.start) + 1
    return _FORM.match(name.text, line, name.first.start) is not None


_FORM = pattern(r"(?:aircraft|company|entity|hotel|place|ship|venue|vessel)(?: name)?(?: [af]ka)?: ?", re.IGNORECASE)


def _is_named_after(name: Candidate) -> bool:
    """ "The Orr Plant Named After I. Lunt", where the capitals say that all of it is a name."""
    words, start = name.reading.words, name.start
    return start > 1 and words[start - 2].text == "Named" and name.before.text == "After"


def _is_in_the_name_of_a_law(name: Candidate) -> bool:
    """ "The Dora Lunt National Parks Act", "the Ivo Lunt Middle East Partnership", but not in a headline."""
    if name.is_alone or name.is_loose or name.possessive or bears_a_title(name):
        return False
    return _LAW.match(name.text, name.last.end) is not None


_LAW = pattern(r"(?: [A-Z][\w’'-]+| (?:and|for|of)){1,6} (?:Act|Partnership|Fellowships?|Scholarships?)(?![\w-])")


def _is_a_venue(name: Candidate) -> bool:
    """ "Villa Dora", in a line between the town where it was said, "Rome, Italy", and who says it, "MODERATOR:"."""
    text, start, end = name.text, name.first.start, name.last.end
    if not (text.startswith("\n", start - 1) and text.startswith("\n", end) and _LABEL.match(text, end + 1)):
        return False
    above = text[text.rfind("\n", 0, start - 1) + 1 : start - 1]
    return _TOWN.fullmatch(above) is not None


_TOWN = pattern(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)*(?:, [A-Z][\w.’'-]*(?: [\w.’'-]+)*){1,2}")
_LABEL = pattern(r"[A-Z][A-Z .’'-]+:")


def _is_before_its_state(name: Candidate) -> bool:
    """ "Gary, IN", "Pierre, SD,"."""
    state = _POSTAL.match(name.text, name.last.end)
    return state is not None and not bears_a_title(name) and state[1] in words_in("towns", "states")


_POSTAL = pattern(r", (?!MD|PA)([A-Z]{2})(?![\w-]|\.\w| [A-Z]{2,})")
"""The code of a state, but no letters of a doctor, and no line of capitals."""


def _has_rights(name: Candidate) -> bool:
    """ "His Miranda rights", "an Amber alert"."""
    kind = f"{name.first.plain} {name.after.plain.removesuffix('s')}" if name.is_alone else ""
    return kind in EPONYMS or (name.last.plain == "goldberg" and name.after.plain in _CONTRAPTIONS)


_CONTRAPTIONS = frozenset("contraption contraptions device devices machine machines".split())
"""Rube Goldberg's."""


def _is_of_ships_named_before(name: Candidate) -> bool:
    """ "The carriers Nimitz and George Washington"."""
    if name.before.plain != "and":
        return False
    return _SHIPS.search(name.text, max(0, name.first.start - 90), name.first.start) is not None


_SHIPS = pattern(rf"\b(?:{'|'.join(sorted(SHIPS))})s (?:the )?(?:[A-Z][\w.’'-]*,? )+and (?:the )?$")


def _has_an_article(name: Candidate) -> bool:
    """ "The Miss Dora", "the Captain Ivo", "the Lady Plainsmen": whoever is called so has none."""
    if not (name.is_alone and name.start > 1 and name.before.text in ("Miss", "Captain", "Lady", "Uncle", "Aunt")):
        return False
    article = name.reading.words[name.start - 2]
    return article.plain == "the" and name.reading.words[name.start - 1].joined


def _has_a_price(name: Candidate) -> bool:
    """ "B. F. Lunt 7/8", "Ivo Pike fell 1 3/8": a share."""
    return _PRICE.match(name.text, name.last.end) is not None and not bears_a_title(name)


_PRICE = pattern(
    r" (?:(?:fell|rose|gained|lost|added|slipped|climbed|jumped|dropped|eased|slid|surged|was (?:up|down)) )?"
    r"(?:to )?(?:\d+ |\d+-)?\d/\d{1,2}\b"
)


def _is_a_saint(name: Candidate) -> bool:
    """ "St. Mary", "St. Clement Danes School": a church, a school, a town."""
    return name.before.text == "St." and (name.is_alone or name.last.plain in THINGS)


def _is_named_for_royalty(name: Candidate) -> bool:
    """The liner "Queen Mary", the "King David" Hotel: elsewhere in the article with "the"."""
    royal = name.before.text
    return royal in ("Queen", "King") and f"he {royal} {name.first.text}" in name.text


def _is_proverbial(name: Candidate) -> bool:
    """ "Uncle Sam"."""
    return name.before.text in ("Uncle", "Aunt") and name.first.plain in _PROVERBIAL


_PROVERBIAL = frozenset(["sam", "ben", "tom", "remus", "jemima"])


def _is_one_of_its_kind(name: Candidate) -> bool:
    """ "The Hindenburg", "the Kim family" of nobody else here, but not "the Aga Khan" or "the Biden administration"."""
    if name.before.plain != "the" or name.reading.is_style(name.start, name.end):
        return False
    if not name.is_alone and is_given(name.first.plain) and name.after.plain in _OF_TWO:
        return False
    unknown = name.is_alone and name.first.plain not in name.reading.surnames
    return (unknown and name.after.plain in FAMILIES) or not _is_before_ones_own(name)


_OF_TWO = frozenset("arrested banned charged convicted fined jailed quoted sentenced suspended who whose".split())
"""Behind one of two who have a name: "the Dora Lunt fined on Monday"."""


def _is_one_of_many(name: Candidate) -> bool:
    """ "A Ford", but not "a Biden aide" or "a Trump-like"."""
    counted = name.before.plain in ("a", "an") and name.is_alone
    return counted and not _is_before_ones_own(name) and not name.text.startswith("-", name.last.end)


def _says_that_it_would(name: Candidate) -> bool:
    """ "Lunt, the maker of lathes, said on Thursday that it would", but not "Lunt, the mayor, said that it would"."""
    return name.is_alone and bool(_IT_SAYS.match(name.text, name.words[-1].end))


_IT_SAYS = pattern(
    r", (?:an?|the) (?:[\w’'-]+ ){0,3}(?:airline|bank|brewer|builder|chain|company|firm|maker|manufacturer"
    r"|operator|producer|publisher|retailer)\b[^.;:\n]{0,50}, (?:said|announced|says)(?: [\w-]+){0,3} that it\b"
)


A_THING: tuple[Rule, ...] = (
    _is_one_of_its_kind,
    _is_before_a_thing,
    _bears_a_things_name,
    _is_half_of_a_firm,
    _ends_a_firm,
    _says_that_it_would,
    _is_of_a_contest,
    _is_of_several,
    _is_in_a_title,
    _is_party,
    _is_partner,
    _is_quoted,
    _is_quoted_with_an_honorific,
    _is_of_a_kind_named_before,
    _is_of_ships_named_before,
    _is_a_court,
    _is_a_town_of_a_prince,
    _is_before_a_breed,
    _is_a_dish,
    _is_told_to_be_a_place,
    _is_told_to_be_a_body,
    _is_of_a_body_named_before,
    _has_a_ticker,
    _employs_who_follows,
    _is_in_a_form,
    _is_a_venue,
    _is_named_after,
    _is_in_the_name_of_a_law,
    _is_before_its_state,
    _has_rights,
    _has_an_article,
    _has_a_price,
    _is_a_saint,
    _is_named_for_royalty,
    _is_proverbial,
    _is_one_of_many,
)
"""What stands beside the name of a thing."""
