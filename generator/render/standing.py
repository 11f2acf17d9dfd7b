"""Who stands for which country: "President Macron of France", "Soviet Foreign Minister Molotov"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from generator.archive import Archive

_LARGE_MAJORITY = 3 / 4


def countries_of_people(archive: Archive) -> Mapping[str, str]:
    """The country code, by `Person.id`, of those whom articles set for one country.

    Evidence is only what stands in one breath with a name and its role. Where articles disagree, three in four must
    say the same; whoever has no such evidence stands for no country here.
    """
    evidence: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in archive.articles:
        for person, code in archive.filings[article.id].set_for:
            evidence[person][code] += 1
    found = {}
    for person, counts in evidence.items():
        (code, most), *_ = counts.most_common()
        if most >= counts.total() * _LARGE_MAJORITY:
            found[person] = code
    return found
