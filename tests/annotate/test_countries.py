"""Countries in a text: the cases of tests/cases/countries/, and what the model's tags add."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

from generator.annotate.countries import find_countries
from generator.annotate.tagger import Tag
from generator.model import CountryMention, Span
from generator.places import places

CASES = Path(__file__).parent.parent / "cases" / "countries"


def cases() -> Iterator[ParameterSet]:
    for path in sorted(CASES.glob("*.txt")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            article, expected, reason = block.split("\n")
            yield pytest.param(article, expected, id=f"{path.stem}: {reason}: {article[:40]}")


def codes(mentions: tuple[CountryMention, ...]) -> str:
    marks = {m.code + ("*" if m.kind == "capital" else "") or "?" for m in mentions}
    return " ".join(sorted(marks)) or "-"


@pytest.mark.parametrize(("article", "expected"), list(cases()))
def test_case(article: str, expected: str) -> None:
    headline, _, body = article.rpartition(" // ")
    assert codes(find_countries(f"{headline}\n{body}", ())) == " ".join(sorted(expected.split()))


def test_spans_are_of_the_text_as_it_is_printed() -> None:
    text = "Envoys\nCôte d’Ivoire’s envoy met Türkiye’s."
    found = find_countries(text, ())
    assert [(m.surface, m.code, m.kind) for m in found] == [("Côte d’Ivoire", "CI", "name"), ("Türkiye", "TR", "name")]
    assert all(text[slice(*m.span)] == m.surface for m in found)


def test_mentions_say_by_what_they_name() -> None:
    found = find_countries("\nFrance met Danes; Moscow said so.", ())
    assert [(m.surface, m.kind) for m in found] == [("France", "name"), ("Danes", "adjective"), ("Moscow", "capital")]


def test_a_mention_that_nothing_decides_says_what_it_could_be() -> None:
    found = find_countries("Late\nThe boat came from Georgia. Korean sailors unloaded it.", ())
    assert [(m.surface, m.code, m.candidates) for m in found] == [
        ("Georgia", "", ("GE",)),
        ("Korean", "", ("KP", "KR")),
    ]


def test_the_model_knows_people_that_the_rules_do_not() -> None:
    text = "Court\nZarquon England was fined. England will appeal."
    assert codes(find_countries(text, ())) == "GB"
    assert codes(find_countries(text, (Tag(Span(6, 21), "PERSON"),))) == "-"


def test_a_given_name_that_is_a_state_makes_no_town_of_a_country() -> None:
    text = "Signed\nFor Spain, Virginia Lunt signed. Spain was glad."
    assert codes(find_countries(text, (Tag(Span(18, 31), "PERSON"),))) == "ES"


def test_a_place_right_behind_a_name_is_a_surname() -> None:
    text = "Geneva\nThen Pierre Mendès France spoke."
    assert codes(find_countries(text, (Tag(Span(12, 25), "PERSON"),))) == "-"


def test_the_model_is_not_believed_about_a_headline_or_a_single_word() -> None:
    text = "Jordan Urges Restraint\nJordan urged restraint."
    tags = (Tag(Span(0, 12), "PERSON"), Tag(Span(23, 29), "PERSON"))
    assert codes(find_countries(text, tags)) == "JO"


@pytest.mark.parametrize("place", list(places().values()), ids=lambda place: place.code)
def test_every_place_is_found_by_its_name(place: object) -> None:
    known = {"AQ", "GE", "JE", "SH", "VI", "VG"}
    code, name = place.code, place.name  # type: ignore[attr-defined]  # a Place
    assert code in known or codes(find_countries(f"\nThey sailed to {name} in May.", ())) == code


@given(st.text(alphabet=st.sampled_from("USA.'-&’ \nKoreaChina(PRC)Jordan,"), max_size=60))
def test_any_text_gives_spans_of_itself_in_order(text: str) -> None:
    found = find_countries(text, ())
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(text[slice(*m.span)] == m.surface for m in found)
