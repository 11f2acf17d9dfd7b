"""Who is credited: the names in "By Ana Ruiz and Ben Okafor" and in "Edward Wong contributed reporting from Beijing".

A line that cannot be read without doubt is left as it is: a wrong name in a credit is worse than a credit line that
stays in the text.
"""

from __future__ import annotations

import re

from generator.names import PARTICLES, TITLES, fold

_WORK = r"(?:reporting|research|writing|editing|translation|translating|photography|production)"
_WORKS = rf"{_WORK}(?:(?:,| and|, and) {_WORK})*"
_CREDITS = (
    re.compile(
        rf"(?P<who>.+?) (?:also )?contributed (?:(?:additional )?{_WORKS}|to this (?:article|report|story))"
        r"(?P<where>,? (?:from|in) .+)?"
    ),
    re.compile(rf"(?:additional )?{_WORKS} (?:was|were) (?:also )?contributed by (?P<who>.+)", re.IGNORECASE),
    re.compile(rf"(?:with )?(?:additional )?{_WORKS} by (?P<who>.+)", re.IGNORECASE),
    re.compile(r"(?P<who>.+?) reported(?P<where> (?:from|in) .+)"),
)


def credited(line: str) -> tuple[str, ...]:
    """The people whom a credit line names; empty where it is no credit line, or not plainly one."""
    people: list[str] = []
    for sentence in re.split(r"(?:;|(?<=[^\W\d_]{3})\.)\s+", line.strip(" ()").removesuffix(".")):
        credit = next((found for form in _CREDITS if (found := form.fullmatch(sentence))), None)
        if credit is None:
            return ()
        named = _people_and_places(credit["who"] + (credit.groupdict().get("where") or "").lstrip(","))
        if not named:
            return ()
        people += named
    return tuple(dict.fromkeys(people))


def people_in(text: str) -> tuple[str, ...]:
    """The people of a byline: "A, B and C" are three, "A, Foreign Minister" stays one; empty where it names nobody."""
    parts = _listed(text)
    if len(parts) > 1 and all(_is_full_name(part) for part in parts):
        return parts
    return (text.strip(),) if _is_name(text) or _is_full_name(text.partition(",")[0]) else ()


def is_place(text: str) -> bool:
    """Whether the words could be a place, and are not also a list of people."""
    words = text.replace(",", " ").split()
    return (
        0 < len(words) <= 8
        and all(word[0].isupper() or word in {"and", "the", "de", "del"} for word in words)
        and not _is_full_name(text.partition(" and ")[2])  # "Washington and New York", or a colleague?
    )


def _people_and_places(text: str) -> tuple[str, ...]:
    """People of "A from Jakarta, B and C from Hanoi, Vietnam, and D from Manila"; empty where any part is doubtful."""
    first, *rest = re.split(r" (?:from|in) ", text)
    groups = [first]
    for between in rest[:-1]:
        place, separator, people = between.rpartition(", and ") if ", and " in between else between.rpartition(", ")
        if not separator:
            place, _, people = between.partition(" and ")
        groups += [people] if is_place(place) else [""]
    people = tuple(person for group in groups for person in _listed(group))
    return people if all(_is_full_name(person) for person in people) and (not rest or is_place(rest[-1])) else ()


def _listed(text: str) -> tuple[str, ...]:
    """The members of a list in prose; text with a comma and no "and" is no list but a name and its title."""
    if ";" in text:
        return tuple(part.strip() for part in text.split(";"))
    head, joined, last = re.sub(r"\s*&\s*|,? and ", "\0", text.strip()).rpartition("\0")
    return (*re.split(r", |\0", head), last) if joined else (last,)


def _is_full_name(text: str) -> bool:
    return " " in text and _is_name(text)


def _is_name(text: str) -> bool:
    """Whether every word could be part of a name, and none is the word of an office."""
    words = text.split()
    return (
        0 < len(words) <= 6
        and all(re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words)
        and all(not word[0].islower() or fold(word) in PARTICLES for word in words)
        and not words[-1][0].islower()
        and not any(fold(word) in TITLES for word in words)
    )
