"""Without a model, an article is filed under what its front matter lists, and the text is searched for that alone."""

from __future__ import annotations

from annotate.test_people import tagged

from generator.annotate.listed import find_listed_countries, find_listed_people
from generator.model import Overrides

LISTED = Overrides(people=("Ivo Pike", "Dora Lunt", "Ana de Vries"), countries=("China", "CG"))


def people(text: str) -> list[tuple[str, str, str]]:
    return [(m.surface, m.honorific, m.role) for m in find_listed_people(tagged(text, LISTED)[0])]


def test_names_are_found_whole_and_surnames_behind_a_title() -> None:
    text = "Lunt speaks\nDora Lunt met Senator Ivo Pike. Then Mr. Pike left Lunt. A pike swam. President de Vries, too."
    assert people(text) == [
        ("Dora Lunt", "", ""),
        ("Ivo Pike", "", "Senator"),
        ("Pike", "Mr.", ""),
        ("de Vries", "", "President"),
    ]


def test_a_role_may_stand_behind_a_name_or_before_it() -> None:
    assert people("x\nThe mayor of Ghent, Dora Lunt, met Ivo Pike, a spokesman for the port, there.") == [
        ("Dora Lunt", "", "mayor of Ghent"),
        ("Ivo Pike", "", "spokesman for the port"),
    ]


def test_a_name_within_a_longer_word_is_nobodys() -> None:
    assert people("x\nIvo Pikeman and Mr. Pikeman") == []


def test_who_is_not_listed_is_not_found() -> None:
    assert people("x\nPresident Joe Biden met Mr. Wang.") == []


def test_listed_countries_are_found_by_their_names_and_adjectives() -> None:
    article, _ = tagged("x\nThe South China Sea. China and Chinese envoys met the French. Congo agreed.", LISTED)
    assert [(m.surface, m.code) for m in find_listed_countries(article)] == [
        ("China", "CN"),
        ("Chinese", "CN"),
        ("Congo", "CG"),
    ]
