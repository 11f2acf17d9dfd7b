"""Who appears with whom, drawn and told."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from little_archive import CONFIG, archive_of, article, naming, rendered

from generator.model import Person
from generator.render.cards import Companion
from generator.render.network import network_of

NAMES = ["Ann", "Ben", "Cay", "Dan", "Eve", "Flo", "Gus", "Hal", "Ida", "Jon", "Kim", "Lea", "Mia", "Ned"]


def companions(*totals: int) -> list[Companion]:
    return [Companion(name, f"people/{name}/", total, "") for name, total in zip(NAMES, totals, strict=False)]


def test_fewer_than_four_companions_of_two_articles_make_no_picture() -> None:
    assert network_of(companions(9, 5, 2, 1, 1, 1), {}) is None
    assert network_of(companions(9, 5, 2, 2), {})


def test_who_appears_together_stands_side_by_side() -> None:
    drawn = network_of(companions(9, 8, 7, 6), {("people/Ann/", "people/Dan/"): 3, ("people/Ben/", "people/Cay/"): 2})
    assert drawn
    assert [node.name for node in drawn.nodes] == ["Ann", "Dan", "Ben", "Cay"]
    assert [(tie.first, tie.second, tie.total) for tie in drawn.ties] == [("Ann", "Dan", 3), ("Ben", "Cay", 2)]
    assert drawn.ties[0].width > drawn.ties[1].width


def test_where_all_appear_with_all_the_strongest_ties_are_drawn() -> None:
    people = companions(*[20] * 10)
    pairs = {(f"people/{a}/", f"people/{b}/"): n for n, (a, b) in enumerate(combinations(NAMES[:10], 2), 2)}
    drawn = network_of(people, pairs)
    assert drawn
    assert [tie.total for tie in drawn.ties] == list(range(46, 31, -1))
    assert not drawn.whole
    few = network_of(people, dict(list(pairs.items())[:5]))
    assert few
    assert few.whole


@given(
    st.lists(st.integers(2, 40), min_size=4, max_size=len(NAMES)),
    st.dictionaries(st.sampled_from(list(combinations(NAMES, 2))), st.integers(1, 9), max_size=40),
)
def test_every_name_has_a_line_of_its_own_in_the_box(totals: list[int], shared: dict[tuple[str, str], int]) -> None:
    people = companions(*sorted(totals, reverse=True))
    together = {(f"people/{a}/", f"people/{b}/"): count for (a, b), count in shared.items()}
    drawn = network_of(people, together)
    assert drawn
    assert {node.href for node in drawn.nodes} == {person.href for person in people[:12]}
    assert all(0 < node.x < drawn.width and 10 < node.y < drawn.height - 10 for node in drawn.nodes)
    for a, b in combinations(drawn.nodes, 2):
        assert a.left != b.left or abs(a.y - b.y) >= 30
    assert drawn == network_of(people, dict(reversed(together.items())))


def test_every_figure_of_the_picture_stands_in_text(tmp_path: Path) -> None:
    stories = [article(n, f"Story {n}", "<p>Pat, Ann, Ben, Cay and Dan.</p>") for n in (1, 2)]
    names = ["Pat", *NAMES[:4]]
    references = [r for story in stories for name in names for r in naming(story, "person", name.lower(), name)]
    people = [Person(name.lower(), name) for name in names]
    page = rendered(archive_of(stories, people, [], references), CONFIG, tmp_path)["people/pat/index.html"].decode()
    figure = re.search(r'(?s)<figure class="network">.*?</figure>', page)
    assert figure
    assert len(figure[0]) < 12_000
    assert figure[0].count('class="tie"') == figure[0].count("<td>2</td>") == 6
    assert re.findall(r"<bdi>(\w+)</bdi></a>\s*<details.*>2 articles<", page) == NAMES[:4]
