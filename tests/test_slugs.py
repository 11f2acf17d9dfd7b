"""Addresses of anything that has a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slugify import slugify

from generator.slugs import LONGEST, is_slug, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Mevlüt Çavuşoğlu", "mevlut-cavusoglu"),
        ("Ελευθέριος Βενιζέλος", "eleutherios-benizelos"),
        ("习近平", "xi-jin-ping"),
        ("Conan O’Brien", "conan-obrien"),
        ("Владимир Путин", "vladimir-putin"),
    ],
)
def test_every_script_becomes_readable_ascii(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@given(st.text())
def test_a_slug_is_never_empty_and_always_fit_for_an_address(text: str) -> None:
    assert is_slug(slug_of(text))
    assert slug_of(text) == slug_of(text)


@given(st.text("aBcdÉñÅüßøİıạ é\u0301 '’.,-–1&", max_size=90))
def test_the_short_way_of_a_plain_name_leads_where_the_long_one_does(name: str) -> None:
    replacements = [("'", ""), ("’", "")]
    spelled = slugify(name, max_length=LONGEST, word_boundary=True, save_order=True, replacements=replacements)
    assert slug_of(name) == spelled or not spelled


def test_names_without_letters_have_slugs_apart() -> None:
    assert slug_of("!!!") != slug_of("???")
