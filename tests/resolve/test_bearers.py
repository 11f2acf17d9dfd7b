"""What is known of one bearer of a name, and of two who are found to be one."""

from __future__ import annotations

from datetime import date

from generator.names import parse_name
from generator.resolve.bearers import Bearer
from generator.resolve.evidence import Sighting

BARE = Sighting("a", 0, "John Pike", parse_name("John Pike"), mentions=1, credit=False, day=None)
TELLING = Sighting(
    article="b",
    start=7,
    written="John",
    name=parse_name("John Q. Pike Jr."),
    mentions=2,
    credit=False,
    day=date(1990, 1, 1).toordinal(),
    told_sex="m",
    guessed_sex="m",
    roles=frozenset({"mayor of quarry"}),
    heads=frozenset({"mayor"}),
    former=frozenset({"judge"}),
    taken=frozenset({"mayor"}),
    role_words=frozenset({"quarry"}),
    trades=frozenset({"politics"}),
    fields=frozenset({"politics"}),
    countries=frozenset({"US"}),
    places=frozenset({"quarry"}),
    homes=frozenset({"quarry"}),
    topics=frozenset({"ferry"}),
    seats=frozenset({"US ohio"}),
    party="republican",
    told_from=frozenset({"senator"}),
    doctor=True,
    company=frozenset({"lunt"}),
    born=(1940, 1941),
    died=1990,
    died_in=1990,
    since=1980,
    ranks=frozenset({"king"}),
    bynames=frozenset({parse_name("Jack Pike")}),
    called=frozenset({"quade"}),
    corrected=True,
    early=True,
    husbands=frozenset({parse_name("Amos Reed")}),
    wife=True,
    maiden=frozenset({parse_name("Ada Quill")}),
    kin=frozenset({("her", "son")}),
    child=True,
    acts=True,
    record="john",
    barred=frozenset({"jack"}),
)
OF_ALL = {"early", "completed"}
"""What is so of somebody only if it is so in all articles."""
OF_EACH = {"linked", "key", "names", "articles"}


def test_whatever_is_known_of_one_is_known_of_both_when_they_are_one() -> None:
    bare, telling = vars(Bearer(BARE)), vars(Bearer(TELLING))
    silent = {field for field in telling if bare[field] == telling[field]}
    assert not silent, "give the telling sighting what makes this differ"
    for first, second in ((BARE, TELLING), (TELLING, BARE)):
        one = Bearer(first)
        one.take(Bearer(second), "the same name")
        found = vars(one)
        kept = {field for field in telling.keys() - OF_ALL - OF_EACH if found[field] == telling[field]}
        assert kept == telling.keys() - OF_ALL - OF_EACH
        assert {field for field in OF_ALL if found[field]} == set()
        assert (one.names, one.articles) == ({BARE.name, TELLING.name}, {"a", "b"})
        assert (len(one.linked), one.key) == (2, BARE.key)
