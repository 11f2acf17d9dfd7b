"""The gazetteer: what is exported and what is kept by hand make one list of places."""

from __future__ import annotations

import re

import pytest

from generator.places import country, gazetteer_digest, places
from generator.slugs import is_slug


def test_every_member_of_iso_3166_is_there_with_the_codes_that_it_lacks() -> None:
    codes = set(places())
    assert len({code for code in codes if len(code) == 2}) == 250
    assert {"XK", "TW", "PS", "HK", "PR"} <= codes
    assert {code for code in codes if len(code) == 4} == set(
        "ANHH CSHH CSXX DDDE DYBJ HVBF RHZW SUHH YDYE YUCS ZRCD".split()
    )


def test_places_are_in_order_of_their_codes() -> None:
    assert list(places()) == sorted(places())


def test_names_are_those_of_newspapers() -> None:
    named = {code: country(code).name for code in ("US", "KR", "RU", "CZ", "CI", "MM", "TW", "PS", "TR", "CD", "CG")}
    assert named == {
        "US": "United States",
        "KR": "South Korea",
        "RU": "Russia",
        "CZ": "Czech Republic",
        "CI": "Ivory Coast",
        "MM": "Myanmar",
        "TW": "Taiwan",
        "PS": "Palestine",
        "TR": "Turkey",
        "CD": "Democratic Republic of Congo",
        "CG": "Republic of Congo",
    }


def test_slugs_are_addresses_and_unlike() -> None:
    slugs = [place.slug for place in places().values()]
    assert all(map(is_slug, slugs))
    assert len(set(slugs)) == len(slugs)


def test_borders_are_shared() -> None:
    assert all(place.code in country(neighbour).borders for place in places().values() for neighbour in place.borders)
    assert country("XK").borders == ("AL", "ME", "MK", "RS")


def test_today_has_no_years_and_history_has() -> None:
    assert {code for code, place in places().items() if place.years} == {code for code in places() if len(code) == 4}
    assert country("SUHH").years == (1922, 1991)


def test_what_a_state_became_is_of_today() -> None:
    became = {code: place.became for code, place in places().items() if place.became}
    assert became.keys() == {code for code in places() if len(code) == 4}
    assert all(not country(code).years for codes in became.values() for code in codes)
    assert became["CSHH"] == ("CZ", "SK")


def test_a_capital_has_coordinates() -> None:
    assert country("TW").capital == "Taipei"
    assert country("FR").coordinates == (48.85, 2.35)
    assert all(place.coordinates for place in places().values() if place.capital)


@pytest.mark.parametrize("code", sorted(code for code in places() if len(code) == 2))
def test_identifiers_are_well_formed(code: str) -> None:
    assert re.fullmatch(r"Q\d+", country(code).wikidata)
    assert re.fullmatch(r"[A-Z]{3}", country(code).alpha3)


def test_no_country_is_found_by_a_code_that_is_none() -> None:
    with pytest.raises(KeyError):
        country("QQ")


def test_the_digest_is_one_of_the_files() -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", gazetteer_digest())
