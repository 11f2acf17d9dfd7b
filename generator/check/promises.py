"""An address that was once given out still answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from generator.check.limits import kind_of
from generator.errors import warning
from generator.model import Problem

_LASTING = {"articles", "people", "countries"}


def check_promises(files: Collection[str], before: Collection[str]) -> Iterator[Problem]:
    """Pages of articles, people and countries that the last release had at an address where now nothing is.

    A redirect is a page too, so an address with one is not lost.
    """
    lost = defaultdict(list)
    for path in before:
        if path.endswith("/index.html") and path not in files and kind_of(path) in _LASTING:
            lost[kind_of(path)].append(path.removesuffix("index.html"))
    for kind, addresses in lost.items():
        named = ", ".join(addresses[1:5]) + (", …" if len(addresses) > 5 else "")
        others = f", as has happened to {len(addresses) - 1:,} more of {kind} ({named})" if named else ""
        message = f"The last release had this address, and nothing answers there now{others}."
        remedy = "To keep it, name it in `formerly` of whatever took its place."
        yield warning(addresses[0], message, remedy, "address-lost")
