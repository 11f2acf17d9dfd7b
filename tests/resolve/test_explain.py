"""Why a mention is linked as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import read_marked, resolve

from generator.resolve import read_authority
from generator.resolve.explain import explain

ARCHIVE = resolve(
    read_marked(
        "== a 1990-01-01 Bridge\nQUARRY — [Amos Pike: councilman](a) met [Vera Pike](v).\n"
        "== b 1991-01-01 Flood\nQUARRY — [Pike](?) slept. [Dora Lunt](l) sang, and Mrs. [Lunt](l) danced."
    )
)


def test_a_person_is_explained_mention_by_mention() -> None:
    assert list(explain(ARCHIVE, "dora-lunt")) == [
        "Dora Lunt (people/dora-lunt/), found by the rules",
        "  content/articles/b.md (1991-01-01)",
        "    QUARRY — Pike slept. [Dora Lunt] sang, and Mrs. Lunt danced.",
        "      because full name",
        "    QUARRY — Pike slept. Dora Lunt sang, and Mrs. [Lunt] danced.",
        "      because Mrs. and surname, the only Lunt in this article",
    ]


def test_a_name_works_as_well_as_an_id() -> None:
    assert list(explain(ARCHIVE, "dora lunt")) == list(explain(ARCHIVE, "dora-lunt"))


def test_a_surname_alone_lists_all_who_bear_it() -> None:
    assert list(explain(ARCHIVE, "Pike"))[:3] == [
        "2 people are called Pike:",
        "  Amos Pike (people/amos-pike/), found by the rules, 1 mention in 1 article",
        "  Vera Pike (people/vera-pike/), found by the rules, 1 mention in 1 article",
    ]


def test_a_surname_of_one_person_is_explained_in_full() -> None:
    assert list(explain(ARCHIVE, "Lunt")) == list(explain(ARCHIVE, "dora-lunt"))


@pytest.mark.parametrize(
    "address",
    ["people/dora-lunt/", "/people/dora-lunt/index.html", "https://example.org/news/people/dora-lunt/"],
)
def test_an_address_works_as_well_as_an_id(address: str) -> None:
    assert list(explain(ARCHIVE, address)) == list(explain(ARCHIVE, "dora-lunt"))


def test_the_address_of_an_article_works_as_well_as_its_path() -> None:
    assert list(explain(ARCHIVE, "articles/1991/01/b/")) == list(explain(ARCHIVE, "content/articles/b.md"))


def test_a_record_that_decides_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "authority"
    folder.mkdir(parents=True)
    (folder / "people.toml").write_text('[lark]\nname = "Dora Lark"\nvariants = ["Dora Lunt"]\n', "utf-8")
    archive = resolve(read_marked("== b 1991-01-01 Flood\nYesterday [Dora Lunt](l) sang."), read_authority(tmp_path))
    assert list(explain(archive, "lark"))[-1] == "      because full name; an editor's record has Dora Lunt"


def test_an_article_is_explained_with_what_is_left_open() -> None:
    lines = list(explain(ARCHIVE, "content/articles/b.md"))
    assert lines[0] == "content/articles/b.md (1991-01-01)"
    assert "  nobody: 2 people fit, and nothing decides" in lines


def test_an_open_mention_names_those_it_could_be() -> None:
    assert list(explain(ARCHIVE, "Pike"))[-1] == "    It could be amos-pike or vera-pike."


def test_an_unknown_name_is_met_with_near_ones() -> None:
    assert list(explain(ARCHIVE, "Dora Lund")) == [
        "Nobody and nothing here is called 'Dora Lund'.",
        "Near it are Dora Lunt, dora-lunt.",
    ]
