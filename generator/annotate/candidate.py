"""Words that may name a person, with what stands beside them; and lists of rules that decide about them.

A rule is a function that asks one thing; its docstring has an example of what it is about. Where all rules of a list
say the same, it is a tuple of rules, walked with `any`. Where some speak for a person and some against, each stands
beside what it decides, and the first that holds has the word (a decision list).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.annotate.lexicon import PLACES_AND_GIVEN_NAMES
from generator.annotate.reading import Reading
from generator.annotate.roles import is_titled
from generator.annotate.words import Word
from generator.names import is_given

_NO_WORD = Word(0, 0, "", "", "", joined=False, capital=False, starts=False)


class Candidate(NamedTuple):
    """A range of words, and what rules ask of it."""

    reading: Reading
    text: str
    """The article's."""
    start: int
    end: int
    """Words from the first to the second, which is not included."""
    first: Word
    last: Word
    before: Word
    """The word before, if nothing but space parts them; else an empty one, which is nothing that rules ask for."""
    after: Word
    """The word behind, if nothing but space or a possessive parts them; else an empty one."""
    possessive: bool
    """Whether the last word bears a possessive."""
    label: str
    """The model's label of the first word, empty where it gave none."""

    @property
    def words(self) -> list[Word]:
        """The words themselves."""
        return self.reading.words[self.start : self.end]

    @property
    def is_alone(self) -> bool:
        """Whether it is one word."""
        return self.end - self.start == 1

    @property
    def is_loose(self) -> bool:
        """Whether it stands in a line where a capital says nothing."""
        return self.reading.lines[self.start] in self.reading.loose


def candidate_at(reading: Reading, start: int, end: int) -> Candidate:
    """The words from `start` to `end`, the latter not included."""
    words, first, last = reading.words, reading.words[start], reading.words[end - 1]
    return Candidate(
        reading,
        reading.article.text,
        start,
        end,
        first,
        last,
        words[start - 1] if start and first.joined else _NO_WORD,
        reading.follows(end) or _NO_WORD,
        reading.is_possessive(end - 1),
        reading.labels[start],
    )


Rule = Callable[[Candidate], bool]
"""What may be said of a candidate, or not."""
Decisions = tuple[tuple[Rule, bool], ...]
"""Rules, each with whether a person is meant where it holds."""


def decide(decisions: Decisions, candidate: Candidate) -> bool:
    """Whether a person is meant: what the first rule that holds decides; so, where none holds."""
    return next((is_meant for holds, is_meant in decisions if holds(candidate)), True)


def bears_a_title(name: Candidate) -> bool:
    """ "Mr. Pike"."""
    return is_titled(name.reading, name.start)


def is_country(name: Candidate) -> bool:
    """ "Jordan said"."""
    return name.start in name.reading.countries


def is_of_a_nation(name: Candidate) -> bool:
    """ "Garuda of Indonesia"."""
    return name.after.plain == "of" and name.end + 1 in name.reading.countries


def is_plainly_given(name: Candidate) -> bool:
    """ "Dora", but not "Paris" or "Grace"."""
    return is_given(name.first.plain) and name.first.plain not in PLACES_AND_GIVEN_NAMES


def shares_surname(name: Candidate) -> bool:
    """ "Lunt", where the model found a Dora Lunt elsewhere."""
    return any(
        kind == "PERSON"
        and last - first > 1
        and last != name.end
        and name.reading.words[last - 1].plain == name.last.plain
        for first, last, kind in name.reading.tagged
    )
