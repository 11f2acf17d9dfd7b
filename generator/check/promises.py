"""An address that was once given out still answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from generator.check.limits import kind_of
from generator.errors import warning
from generator.model import Problem

_REMEDIES = {
    "articles": "To keep it, give the article its old date and `slug`.",
    "people": "To keep it, name the old id in `formerly` of an authority record.",
    "countries": "It comes back when enough articles name the country, or both of the pair: see `pair_minimum`.",
}


def check_promises(files: Collection[str], before: Collection[str]) -> Iterator[Problem]:
    """Pages of articles, people and countries that the last release had at an address where now nothing is.

    A redirect is a page too, so an address with one is not lost.
    """
    lost = defaultdict(list)
    for path in [path for path in before if path not in files]:
        if path.endswith("/index.html") and kind_of(path) in _REMEDIES:
            lost[kind_of(path)].append(path.removesuffix("index.html"))
    for kind, addresses in lost.items():
        named = ", ".join(addresses[1:5]) + (", …" if len(addresses) > 5 else "")
        others = f", nor at {len(addresses) - 1:,} more below {kind}/ ({named})" if named else ""
        message = f"The last release had this address, and nothing answers there now{others}."
        yield warning(addresses[0], message, _REMEDIES[kind], "address-lost")
