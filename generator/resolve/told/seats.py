"""For which state or country somebody sits, and for which party: what the words at a name say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import Article, Span
from generator.names import fold
from generator.patterns import pattern
from generator.places import code_of
from generator.word_lists import lines_of, phrases_of

_CODES = {name: f"US {names[-1]}" for names in map(phrases_of, lines_of("states.txt")) for name in names}
"""Codes of American states by their names and the short forms of datelines (folded, without the last stop)."""

_OF_A_PLACE = frozenset("state county city borough shire district".split())
_LOCAL = frozenset(
    "mayor sheriff alderman councilman councilwoman councilor coroner selectman assemblyman assemblywoman police "
    "inspector constable detective justice judge magistrate".split()
)
"""Offices that one town, county or state has; where a dateline stands, there they are held."""

_PLACE = r"[A-Z][\w’'-]*\.?(?: ?[A-Z][\w’'-]*\.?){0,2}"
_BEHIND = pattern(
    rf"(?: \(|, )(?P<letter>[RD])-(?P<short>{_PLACE})"
    rf"|(?:, (?:an? |the )?(?P<party>[A-Z]\w+))? (?:of|from) (?:{_PLACE}, )?(?P<place>{_PLACE})"
    r"|, (?:an? |the )?(?:(?P<home>[A-Z]\w+(?: [A-Z]\w+)?) |[\w-]+ )?(?P<member>Republican|Democrat)\b"
)
_TOWN_AND_STATE = pattern(rf"[A-Z][A-Z .’'-]+, (?P<place>{_PLACE})(?:, [A-Z][a-z]+\.? \d+)?(?: \([A-Z]\w+\))? ?[—–]")
_PARTIES = {
    **dict.fromkeys(["republican", "r"], "republican"),
    **dict.fromkeys(["democrat", "democratic", "d"], "democrat"),
}


def seats_of(article: Article, spans: Sequence[Span], roles: Iterable[str]) -> frozenset[str]:
    """Codes of the states, or else the countries, for which an article says that somebody sits.

    "Democrat of Nevada" and "Nevada senator" say it, and the dateline says it of a town's mayor.
    """
    roles = tuple(roles)
    told = {_stated(article.text, span) for span in spans} | {code for role in roles for code in _in_role(role)}
    if not any(told) and any(map(_is_local, roles)):
        dateline = _TOWN_AND_STATE.match(article.text, article.body_start)
        told = {_code(dateline["place"] if dateline else article.dateline.rpartition(", ")[2])}
    return frozenset(told - {""})


def _is_local(role: str) -> bool:
    words = role.split()
    return words[:1] == ["fire"] or not _OF_A_PLACE.isdisjoint(words[:1]) or not _LOCAL.isdisjoint(words)


def seats_in_roles(roles: Iterable[str], codes: Mapping[str, str]) -> frozenset[str]:
    """Codes of the countries that roles name, whose words `codes` knows: "Belgian minister", not "envoy to Peru"."""
    said = (role.partition(" to ")[0].partition(" in ")[0].split() for role in roles)
    return frozenset(codes[word] for words in said for word in words if word in codes)


def peoples_of(text: str, spans: Iterable[Span]) -> Iterator[str]:
    """Words that may be the people somebody is of, in small letters: "iraqi" of "The Iraqi, Mr. Sabri, said"."""
    for span in spans:
        if found := _PEOPLE_BEFORE.search(text, max(0, span.start - 40), span.start):
            yield fold(found[1])
        if found := _PEOPLE_BEHIND.match(text, span.end):
            yield fold(found[1])


_PEOPLE_BEFORE = pattern(r"\b[Tt]he ([A-Z]\w+), (?:[A-Z]\w{0,3}\. )?$")
_PEOPLE_BEHIND = pattern(r",(?: \d\d,)? an? ([A-Z]\w+)(?=[,.])")


def party_of(text: str, spans: Iterable[Span], roles: Iterable[str]) -> str:
    """The American party that roles or the words behind a name tell; empty where they tell none, or both."""
    found = [match for span in spans if (match := _BEHIND.match(text, span.end))]
    said = [word for match in found for word in (match["letter"], match["party"], match["member"]) if word]
    said += [word for role in roles for word in role.split()]
    told = {_PARTIES.get(fold(word), "") for word in said} - {""}
    return told.pop() if len(told) == 1 else ""


def _stated(text: str, span: Span) -> str:
    found = _BEHIND.match(text, span.end)
    return _code(found["short"] or found["place"] or found["home"] or "") if found else ""


def _in_role(role: str) -> Iterator[str]:
    words = role.replace("washington", "").split()  # where envoys are
    for n in range(len(words)):
        yield _CODES.get(" ".join(words[n : n + 2]), _CODES.get(words[n], "") if len(words[n]) > 3 else "")


def _code(place: str) -> str:
    return _CODES.get(fold(place)) or code_of(place)
