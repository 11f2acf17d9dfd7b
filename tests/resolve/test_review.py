"""What an editor should decide: ready to paste, the most consequential first."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from marked import article, read_marked, resolve, resolved

from generator.model import Annotation, CountryMention, Overrides, Span
from generator.resolve import read_authority
from generator.resolve.review import review

OPEN = """
== a1 1990-01-01 Bridge
QUARRY — [Amos Pike: councilman](amos) met [Vera Pike: councilwoman](vera).
== a2 1992-01-01 Flood
QUARRY — [Pike](?) asked for boats. Then [Pike](?) slept.
"""
ALIKE = """
== b1 1990-01-01 Chess
RIGA — [Mikhail Talberg: painter](m), 71, lost. Mr. [Talberg](m) left.
== b2 1991-01-01 Boxing
OMSK — [Mikhail Tahlberg: boxer](m), 20, won.
"""
TWO = "== c1 1901-01-01 Old\n[Ann Bale: painter](a) spoke.\n== c2 1990-01-01 New\n[Ann Bale: surgeon](b) cut."
LONG = "== c1 1901-01-01 Old\n[Ann Bale: painter](a) spoke.\n== c2 1940-01-01 New\n[Ann Bale: painter](a) sang."


def test_nothing_to_decide_is_said() -> None:
    assert review(resolve(read_marked("== a 1990-01-01 A\n[Ann Bale](a) spoke."))) == "# Nothing to decide."


def test_an_open_mention_is_shown_with_its_sentence_and_candidates() -> None:
    text = review(resolve(read_marked(OPEN)))
    assert "# Who is Pike? 2 people fit, and nothing decides." in text
    assert "#   could be amos-pike (Amos Pike)" in text
    assert "#   content/articles/a2.md: QUARRY — [Pike] asked for boats. Then Pike slept." in text
    assert "people: [amos-pike]" in text
    assert "not_people: [Pike]" in text


@pytest.mark.parametrize("said", ["countries: [GE]", "not_countries: [Georgia]"])
def test_a_country_that_nothing_decides_is_asked_for_until_the_front_matter_says_it(said: str) -> None:
    text = "Peaches\nPeaches from Georgia are late."
    mention = CountryMention(Span(21, 28), "Georgia", "", "name", ("GE",))
    assert text[slice(*mention.span)] == "Georgia"

    def asked(overrides: Overrides) -> str:
        one = article("a", text, date(1990, 1, 1), overrides)
        return review(resolved([one], {"a": Annotation(countries=(mention,))}))

    question = asked(Overrides())
    assert "# What is Georgia? Nothing in the article decides whether it names the country." in question
    assert "#   could be GE (Georgia)" in question
    assert said in question
    key, _, value = said.partition(": ")
    assert asked(Overrides(**{key: (value.strip("[]"),)})) == "# Nothing to decide."


def test_people_of_like_names_are_proposed_as_one_or_as_two() -> None:
    text = review(resolve(read_marked(ALIKE)))
    assert "# Are Mikhail Talberg and Mikhail Tahlberg one person?" in text
    assert '\nnot_same_as = ["mikhail-tahlberg"]' in text
    assert '# formerly = ["mikhail-tahlberg"]' in text


def test_a_long_silence_is_proposed_as_two_people() -> None:
    text = review(resolve(read_marked(LONG)))
    assert "# Is Ann Bale one person? Nothing for 30 years before 1940." in text
    assert 'only_in = ["c2"]' in text


def test_what_a_paragraph_tells_of_long_ago_is_no_silence() -> None:
    told = LONG.replace("sang.", "had sung in 1901.")
    assert "Is Ann Bale" not in review(resolve(read_marked(told)))


def test_namesakes_are_asked_for_by_id() -> None:
    text = review(resolve(read_marked(TWO)))
    assert "# Is Ann Bale one person, or 2: ann-bale, ann-bale-1990?" in text
    assert "#   ann-bale-1990, 1990-01-01: [Ann Bale] cut." in text


def test_pasted_as_it_is_a_question_of_namesakes_leaves_them_two(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    (folder / "people.toml").write_text(review(resolve(read_marked(TWO))), "utf-8")
    archive = resolve(read_marked(TWO), read_authority(tmp_path))
    assert {(r.article, r.entity) for r in archive.references} == {("c1", "ann-bale"), ("c2", "ann-bale-1990")}
    assert review(archive) == "# Nothing to decide."


def test_a_later_article_that_no_record_of_the_name_lists_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    records = review(resolve(read_marked(TWO)))
    later = read_marked(f"{TWO}\n== c3 1991-01-01 Newer\n[Ann Bale: surgeon](b) sewed.")
    told = "No record of 'Ann Bale' lists c3; that is on a page of its own, 'ann-bale-1991'."
    for said, expected in [
        (records, [told]),
        (records.replace('only_in = ["c2"]', ""), []),
        (records.replace('only_in = ["c2"]', 'only_in = ["c2", "c3"]'), []),
        (f'{records}\nnot_same_as = ["ann-bale-1991"]', []),
        (f'{records}\n[ann-bale-1991]\nname = "Ann Bale"\nonly_in = ["c3"]', []),
    ]:
        (folder / "people.toml").write_text(said, "utf-8")
        problems = resolve(later, read_authority(tmp_path)).problems
        assert [problem.message for problem in problems] == expected


@pytest.mark.parametrize(("text", "id_"), [("TWO", "ann-bale"), ("ALIKE", "mikhail-talberg")])
def test_what_stands_in_comments_makes_them_one(text: str, id_: str, tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    marked = read_marked(globals()[text])
    _, _, commented = review(resolve(marked)).partition("if they are one")
    record = "\n".join(line.removeprefix("# ") for line in commented.splitlines()[1:])
    if not record.startswith("["):
        record = f'[{id_}]\nname = "Mikhail Talberg"\n{record}'
    (folder / "people.toml").write_text(record, "utf-8")
    archive = resolve(marked, read_authority(tmp_path))
    assert {reference.entity for reference in archive.references} == {id_}


def test_what_concerns_most_mentions_comes_first() -> None:
    text = review(resolve(read_marked(OPEN + ALIKE)))
    assert text.index("Who is Pike") < text.index("Talberg")


def test_what_it_proposes_can_be_pasted_and_settles_the_doubt(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    for text in (ALIKE, LONG):
        proposed = review(resolve(read_marked(text)))
        assert tomllib.loads(proposed)
        (folder / "people.toml").write_text(proposed, "utf-8")
        assert review(resolve(read_marked(text), read_authority(tmp_path))) == "# Nothing to decide."


def test_a_pair_said_to_be_two_is_not_asked_about_again(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    record = '[mikhail-talberg]\nname = "Mikhail Talberg"\nnot_same_as = ["mikhail-tahlberg"]\n'
    (folder / "people.toml").write_text(record, "utf-8")
    assert review(resolve(read_marked(ALIKE), read_authority(tmp_path))) == "# Nothing to decide."


THREE = """
== d1 1990-01-01 Chess
RIGA — [Mikhail Talberg: painter](m), 71, lost.
== d2 1991-01-01 Boxing
OMSK — [Mikhail Tahlberg: boxer](n), 20, won.
== d3 1992-01-01 Bread
PERM — [Mikhail Tallberg: baker](o), 45, baked.
"""


def test_a_record_proposed_twice_is_still_toml() -> None:
    assert tomllib.loads(review(resolve(read_marked(THREE)))).keys()


def test_a_record_that_stands_is_not_proposed_anew(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    standing = '[mikhail-talberg]\nname = "Mikhail Talberg"\n'
    (folder / "people.toml").write_text(standing, "utf-8")
    text = review(resolve(read_marked(ALIKE), read_authority(tmp_path)))
    assert "# The record [mikhail-talberg] stands above or in your files; add to it:" in text
    assert tomllib.loads(standing + text)


def test_two_who_differ_in_their_initials_are_not_asked_about() -> None:
    text = "== e1 1990-01-01 A\n[George W. Busk](a) spoke.\n== e2 1991-01-01 B\n[George H. Busk](b) spoke."
    assert review(resolve(read_marked(text))) == "# Nothing to decide."
