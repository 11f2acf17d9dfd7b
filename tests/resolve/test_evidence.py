"""What an article tells of the sex of somebody whose given name both sexes bear."""

from __future__ import annotations

from generator.names import parse_name
from generator.resolve.evidence import Sighting, with_husbands_told

HUSBAND = parse_name("Leslie Frobisher")
WIFE = Sighting(
    "a",
    0,
    "Ada Frobisher",
    parse_name("Ada Frobisher"),
    1,
    False,
    None,
    places=frozenset({"erie"}),
    husbands=(HUSBAND,),
)
MRS = Sighting("b", 0, "Leslie Frobisher", HUSBAND, 1, credit=False, day=None, mrs_of_either=True)


def test_mrs_by_the_name_of_a_husband_of_the_same_town_is_his_wife() -> None:
    (_, (there,)) = with_husbands_told([(WIFE,), (MRS._replace(places=frozenset({"erie"})),)])
    assert (there.wife, there.written) == (True, "Mrs. Leslie Frobisher")


def test_one_of_another_town_may_bear_the_name_herself() -> None:
    (_, (there,)) = with_husbands_told([(WIFE,), (MRS._replace(places=frozenset({"lyon"})),)])
    assert not there.wife
