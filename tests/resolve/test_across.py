"""Who is who across an archive: the cases of tests/cases/identity/, and the laws that hold for any archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import Marked, cases, faults, read_marked, resolve
from msgspec.structs import replace

from generator.archive import Archive
from generator.resolve import Authority
from generator.resolve.across import joined, resolve_block
from generator.resolve.blocks import blocks
from generator.resolve.evidence import Sighting, sightings_in, sightings_of
from generator.resolve.within import chains_of

CASES = dict(cases(Path(__file__).parents[1] / "cases" / "identity"))


@pytest.mark.parametrize("case", CASES)
def test_every_name_is_on_the_right_page(case: str) -> None:
    marked = read_marked(CASES[case])
    assert faults(marked, resolve(marked)) == []


def test_every_case_says_why_it_is_there() -> None:
    assert all(text.startswith("# ") and text.partition("\n")[0].endswith(".") for text in CASES.values())


NAMES = ["John Pike", "John Q. Pike", "Jack Pike", "Pike", "John Pike Jr.", "Vera Pike", "Wang Yi", "Yi Wang", "Wang"]
NAMES += ["Jack", "Duke", "Pike II", "Pyke III"]
TITLES = ["", "", "", "mayor", "foreign minister", "baker"]
MORE = ["", "", " Mr.", " She met [Dora Lunt](x).", " He met [Amos Reed](y) in May."]
MORE += [" [Jack Pike](d), whom players call [Duke](d), won.", " His son [Jack](j) is of the same name."]


@st.composite
def archives(draw: st.DrawFn) -> Marked:
    """Small archives in which every name may be anybody's."""
    text = ""
    for number in range(draw(st.integers(1, 8))):
        name, title = draw(st.sampled_from(NAMES)), draw(st.sampled_from(TITLES))
        year, age = draw(st.integers(1950, 2020)), draw(st.sampled_from(["", ", 34,", ", 71,"]))
        role = f": {title}" if title else ""
        more = draw(st.sampled_from(MORE))
        text += f"== a{number} {year}-03-01 News\nQUARRY — Yesterday [{name}{role}](n){age} spoke.{more}\n"
    return read_marked(text)


def pages(archive: Archive) -> set[tuple[str, object, str]]:
    return {(reference.article, reference.span, reference.entity) for reference in archive.references}


@settings(max_examples=60, deadline=None)
@given(archives(), st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_nothing(marked: Marked, random: object) -> None:
    articles = list(marked.articles)
    random.shuffle(articles)  # type: ignore[attr-defined]
    assert resolve(marked._replace(articles=tuple(articles))) == resolve(marked)


@settings(max_examples=60, deadline=None)
@given(archives())
def test_an_unrelated_article_changes_nobody_else(marked: Marked) -> None:
    stranger = read_marked(
        "== z9 1999-09-09 Elsewhere\nOSAKA — A pilot, [Haruki Mori: pilot](h), landed. Mr. [Mori](h) bowed."
    )
    together = Marked(
        marked.articles + stranger.articles,
        marked.annotations | stranger.annotations,
        marked.answers | stranger.answers,
    )
    before = resolve(marked)
    after = resolve(together)
    assert pages(before) == {page for page in pages(after) if page[0] != "z9"}
    assert before.unresolved == tuple(left for left in after.unresolved if left.article != "z9")


@settings(max_examples=60, deadline=None)
@given(archives())
def test_every_link_leads_to_a_page_and_every_page_has_an_article(marked: Marked) -> None:
    archive = resolve(marked)
    assert {r.entity for r in archive.references} == {person.id for person in archive.people}
    assert all(archive.articles_about("person", person.id) for person in archive.people)
    assert {id_ for left in archive.unresolved for id_ in left.candidates} <= {person.id for person in archive.people}


@settings(max_examples=60, deadline=None)
@given(archives())
def test_every_mention_is_either_linked_with_a_reason_or_left_open(marked: Marked) -> None:
    archive = resolve(marked)
    linked = {(r.article, r.span) for r in archive.references}
    left = {(one.article, one.span) for one in archive.unresolved}
    assert linked | left == {(a, m.span) for a, said in marked.annotations.items() for m in said.people}
    assert not linked & left
    assert all(r.because for r in archive.references)


@settings(max_examples=60, deadline=None)
@given(archives())
def test_blocks_know_nothing_of_each_other(marked: Marked) -> None:
    sightings = _sightings(marked)
    alone = [resolve_block(block) for block in blocks(sightings)]
    together = joined(map(resolve_block, blocks(reversed(sightings))))
    assert together.people == tuple(person for block in alone for person in block.people)


def test_nobody_is_two_in_one_article() -> None:
    marked = read_marked(
        "== a1 1999-01-01 Pikes\n[John Pike](a) met [Vera Pike](b).\n== a2 1999-01-02 Pike\n[Pike](?) left."
    )
    archive = resolve(marked)
    assert {person.id for person in archive.people} == {"john-pike", "vera-pike"}
    assert [(left.surface, left.candidates) for left in archive.unresolved] == [("Pike", ("john-pike", "vera-pike"))]


def test_undated_articles_are_resolved_like_others() -> None:
    marked = read_marked(CASES["nobody_decides"])
    undated = marked._replace(articles=tuple(replace(article, published=None) for article in marked.articles))
    assert {person.id for person in resolve(undated).people} == {person.id for person in resolve(marked).people}


def _sightings(marked: Marked) -> list[Sighting]:
    chains = {a.id: chains_of(a, marked.annotations[a.id]).chains for a in marked.articles}
    there = (sightings_in(a, marked.annotations[a.id], chains[a.id]) for a in marked.articles)
    return sightings_of(there, Authority())


def test_a_surname_alone_means_its_most_prominent_bearer_if_nothing_says_otherwise() -> None:
    text = "".join(f"== a{n} 2021-01-0{n % 9 + 1} News\n[Joe Marlo: president](j) spoke.\n" for n in range(10))
    text += "== b 2021-02-01 News\n[Hal Marlo: diver](h) dived.\n== c 2021-02-02 News\n[Marlo](j) slept.\n"
    assert faults(read_marked(text), resolve(read_marked(text))) == []


def test_a_rare_title_of_the_prominent_leaves_the_mention_open() -> None:
    text = "".join(f"== a{n} 2021-01-0{n % 9 + 1} News\n[Jake Sully: adviser](j) spoke.\n" for n in range(10))
    text += "== b 2021-02-01 News\n[John Sully: ambassador](h) left.\n"
    text += "== c 2021-02-02 News\n[Jake Sully: ambassador](j) came.\n"
    text += "== d 2021-02-03 News\nAmbassador [Sully: ambassador](?) slept.\n"
    assert faults(read_marked(text), resolve(read_marked(text))) == []
