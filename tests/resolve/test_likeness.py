"""How like two names are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.names import parse_name
from generator.resolve.likeness import likeness

NAMES = ["Mobutu", "Joseph Mobutu", "Joseph-Désiré Mobutu", "Ada Mobutu Jr.", "J. Mobutu", "Wang Yi", "Wang", "IV"]


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_any_two_names_are_compared_a_surname_alone_too(one: str, other: str) -> None:
    assert likeness(parse_name(one), parse_name(other)) in range(5)


def test_a_full_name_is_like_its_spelling_with_initials() -> None:
    assert likeness(parse_name("Joseph Mobutu"), parse_name("J. Mobutu")) == 2
    assert likeness(parse_name("Joseph Mobutu"), parse_name("Ada Mobutu")) == 0


def test_an_arabic_name_is_like_its_french_spelling_but_not_like_one_of_other_vowels() -> None:
    assert likeness(parse_name("Abdelkader Hicheri"), parse_name("Abdul Qader al-Hishiri")) == 2
    assert likeness(parse_name("Abdelkader Hicheri"), parse_name("Abdul Qader al-Hasheri")) == 0
    assert likeness(parse_name("Oscar Hicheri"), parse_name("Oscar Hishiri")) == 0


def test_a_father_may_be_named_in_one_word_with_the_son() -> None:
    assert likeness(parse_name("Salah Benyoucef"), parse_name("Salah bin Yusuf")) == 2
    assert likeness(parse_name("Salah Benyoucef"), parse_name("Salim bin Yusuf")) == 0
    assert likeness(parse_name("Dan Benson"), parse_name("Dan ben Shimon")) == 0
