"""For which country somebody sits, or of whose people he is."""

from __future__ import annotations

import pytest

from generator.model import Span
from generator.resolve.told.seats import peoples_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Yemeni, Salim Barut, said no.", ["yemeni"]),
        ("Salim Barut, a Yemeni, said no.", ["yemeni"]),
        ("Salim Barut, 42, a Yemeni, said no.", ["yemeni"]),
        ("He met the Yemeni and Salim Barut.", []),
        ("Salim Barut, a Yemeni historian, said no.", []),
    ],
)
def test_the_people_stand_before_the_name_or_behind_it(text: str, told: list[str]) -> None:
    start = text.index("Salim")
    assert list(peoples_of(text, [Span(start, start + len("Salim Barut"))])) == told
