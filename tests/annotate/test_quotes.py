"""Who said what."""

from __future__ import annotations

import pytest
from tagged import tagged

from generator.annotate.people import find_people
from generator.annotate.quotes import find_quotes


def said(text: str) -> list[tuple[str, str]]:
    article, tags = tagged(f"A headline\n{text}")
    quotes = find_quotes(article, find_people(article, tags, ()))
    return [(article.text[slice(*q.span)], article.text[slice(*q.speaker)] if q.speaker else "") for q in quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It was a start,” said [Dora Lunt](PERSON), who runs it.", "Dora Lunt"),
        ("“It was a start,” Mr. [Pike](PERSON) said.", "Pike"),
        ("“It was a start,” [Ivo Pike](PERSON), a baker, said.", "Ivo Pike"),
        ("“It was ‘a start,’” [Ivo Pike](PERSON) said.", "Ivo Pike"),
        ("“It was a start”, [Ivo Pike](PERSON) said.", "Ivo Pike"),
        ("“It was a start.” [Ivo Pike](PERSON) said nothing.", ""),
        ("Mr. [Pike](PERSON) said that it had been “a very good start.”", "Pike"),
        ('"It was a start," said [Dora Lunt](PERSON).', "Dora Lunt"),
        ("[Dora Lunt](PERSON) left. “It was a start,” a neighbor said.", ""),
        ("“It was a start.” Later [Dora Lunt](PERSON) said nothing.", ""),
    ],
)
def test_the_speaker_stands_with_a_verb_of_saying(text: str, speaker: str) -> None:
    assert [who for _, who in said(text)] == [speaker]


def test_what_goes_on_is_the_same_speakers() -> None:
    text = "“It was a start,” said [Dora Lunt](PERSON). “We will see what comes.”"
    assert said(text) == [("It was a start", "Dora Lunt"), ("We will see what comes.", "Dora Lunt")]


def test_two_words_are_no_quotation() -> None:
    assert said("He called it “a start” and left.") == []


def test_a_quotation_that_runs_over_paragraphs_ends_with_its_line() -> None:
    assert said("“It was a start.\n“We will see,” said [Dora Lunt](PERSON).") == [
        ("It was a start.", ""),
        ("We will see", "Dora Lunt"),
    ]
