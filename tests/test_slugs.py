"""Addresses of anything that has a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.slugs import is_slug, slug_of


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


def test_names_without_letters_have_slugs_apart() -> None:
    assert slug_of("!!!") != slug_of("???")
