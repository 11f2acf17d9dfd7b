"""Where a name stands: what its line says before it and behind it, and whether "he" can mean anybody else there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from generator.model import Span
from generator.names import Sex

BEFORE, BEHIND, AFTER = 160, 240, 320
"""Characters before and behind a name in its line, and in the sentences after it, in which a life is told."""


class Place(NamedTuple):
    """A name in its line."""

    before: str
    behind: str
    after: str
    """What stands behind it in its line and in the next."""
    nobody: int
    """For how many characters behind the name nobody else is named."""
    alone: bool
    """Whether nobody else is named in the line, so that "he" is no other."""
    sex: Sex
    near: str
    """All this in small letters, in which quick tests look for words."""

    @property
    def before_small(self) -> str:
        """What stands before the name, in small letters."""
        return self.near[: len(self.before)]

    def of_sex(self, said: re.Match[str] | None) -> re.Match[str] | None:
        """What is said of him or her, unless the name is of the other sex."""
        who = said["who"] if said else None
        return None if who and {self.sex, "f" if who.lower() in ("she", "her") else "m"} == {"f", "m"} else said


def place_of(text: str, span: Span, starts: Sequence[int], own: Collection[int], sex: Sex) -> Place:
    """Where a name stands at `span`; people are named at `starts`, he or she at `own`."""
    line = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    others = [start for start in starts[bisect_left(starts, line) : bisect_left(starts, end)] if start not in own]
    return Place(
        before=text[max(line, span.start - BEFORE) : span.start],
        behind=text[span.end : min(end, span.end + BEHIND)],
        after=text[span.end : span.end + AFTER],
        nobody=next((start - span.end for start in others if start >= span.end), BEHIND),
        alone=not others,
        sex=sex,
        near=text[max(line, span.start - BEFORE) : span.end + AFTER].lower(),
    )
