"""Regular expressions that are compiled when they are first used.

Python compiles them in Python: of those about names and countries that every build would wait for an edit needs a
third, and of the hundreds that say who is who most are for what few articles have.
"""

from __future__ import annotations

import re
from typing import Any, cast


def pattern(written: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, and later: what is wrong with it shows only when it is first used.

    What is written in several lines is read as one, if it is not verbose: breaks and indentation do not count, nor does
    the space behind a bar with which a line begins. A space that counts is escaped there.
    """
    return cast("re.Pattern[str]", _Later(written, flags))


class _Later:
    """Becomes, name by name, the pattern: what was once asked for is found in the instance from then on."""

    def __init__(self, written: str, flags: int) -> None:
        self._written = written
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        written = self._written if self._flags & re.VERBOSE else _in_one_line(self._written)
        value = getattr(re.compile(written, self._flags), name)
        setattr(self, name, value)
        return value


def _in_one_line(written: str) -> str:
    return re.sub(r"\n *(?:(\|) )?", r"\1", written) if "\n" in written else written
