"""Two countries: how they are covered, who stands for them, and who meets whom."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from little_archive import CONFIG, archive_of, article, naming, rendered

from generator.archive import Archive
from generator.model import Article, Country, Person, Reference
from generator.render.charts import pair_chart
from generator.render.standing import countries_of_people

ROLES = {
    "Foreign Minister Li Na of China spoke.": "CN",
    "Chinese Foreign Minister Li Na spoke.": "CN",
    "China’s Foreign Minister Li Na spoke.": "CN",
    "Li Na, the Chinese foreign minister, spoke.": "CN",
    "Li Na, foreign minister of China, spoke.": "CN",
    "Foreign Minister Li Na left China.": None,
    "Foreign Minister Li Na spoke. China did not.": None,
    "In China, Foreign Minister Li Na spoke.": None,
    "Li Na, ambassador to China, spoke.": None,
    "Li Na of China spoke.": None,
}


def story(number: int, text: str, published: date | None = None) -> tuple[Article, list[Reference]]:
    """An article on Li Na, Mara Voss, China and Norway, and its references with the roles that it gives."""
    made = article(number, f"Story {number}", f"<p>{text}</p>", published)
    found = []
    for kind, entity, *surfaces in (
        ("person", "li-na", "Li Na"),
        ("person", "mara-voss", "Mara Voss"),
        ("country", "CN", "China", "Chinese"),
        ("country", "NO", "Norway"),
    ):
        for reference in naming(made, kind, entity, *surfaces):  # type: ignore[arg-type] (the literals above)
            role = re.search(
                r"(?i)((?:Chinese )?foreign minister(?: of China)?(?=,)|ambassador to China|Foreign Minister)", text
            )
            found.append(
                reference._replace(
                    role=role[0] if role and kind == "person" else "",
                    by="adjective" if reference.surface == "Chinese" else "name",
                )
            )
    return made, found


def archive(*texts: str) -> Archive:
    made = [story(number, text, date(2023, number, 1)) for number, text in enumerate(texts, 1)]
    return archive_of(
        [of for of, _ in made],
        [Person("li-na", "Li Na"), Person("mara-voss", "Mara Voss", not_same_as=("li-na",))],
        [Country("CN", "China", "china"), Country("NO", "Norway", "norway")],
        [reference for _, references in made for reference in references],
    )


@pytest.mark.parametrize("text", ROLES)
def test_a_person_stands_for_a_country_only_where_name_role_and_country_make_one_phrase(text: str) -> None:
    assert countries_of_people(archive(text)).get("li-na") == ROLES[text]


def test_where_articles_disagree_three_in_four_must_say_the_same() -> None:
    for_china, for_norway = "Foreign Minister Li Na of China spoke.", "Foreign Minister Li Na of Norway spoke."
    assert countries_of_people(archive(*[for_china] * 3, for_norway)) == {"li-na": "CN"}
    assert countries_of_people(archive(*[for_china] * 2, for_norway)) == {}


@cache
def pages(root: Path) -> dict[str, str]:
    met = "Foreign Minister Li Na of China met Foreign Minister Mara Voss of Norway."
    aside = "Much else was said.</p><p>Later. China and Norway were named."
    files = rendered(archive(met, met, "Norway stood alone.", aside), CONFIG, root)
    return {path: data.decode() for path, data in files.items() if path.endswith(".html")}


def test_a_pair_says_who_appears_with_whom(tmp_path: Path) -> None:
    page = pages(tmp_path)["countries/china/norway/index.html"]
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "3 articles name both; 2 are about both. In all: China 3, Norway 4." in text
    assert "Who from one with whom from the other Li Na with Mara Voss 2" in text
    assert "People: China Li Na" in text
    assert "People: Norway Mara Voss" in text
    assert page.index("About both</h2>") < page.index("Story 2") < page.index("Also naming both</h2>")
    assert page.index("Also naming both</h2>") < page.index(">Story 4")


def test_a_person_names_the_country_and_those_not_to_be_confused(tmp_path: Path) -> None:
    li, mara = (pages(tmp_path)[f"people/{person}/index.html"] for person in ("li-na", "mara-voss"))
    assert '<dt>Country</dt><dd><a href="../../countries/china/index.html">China</a>' in li
    assert re.search(r'Not to be confused with <a href="[^"]+mara-voss/', li)
    assert re.search(r'Not to be confused with <a href="[^"]+li-na/', mara)


def test_the_chart_of_a_pair_has_its_figures_in_a_table() -> None:
    first, second, both = {(2020, 1): 3, (2020, 3): 1}, {(2020, 1): 1}, {(2020, 1): 1}
    chart = pair_chart(first, second, both)
    assert chart
    assert [tuple(row) for row in chart.rows] == [("January 2020", 3, 1, 1), ("March 2020", 1, 0, 0)]
    assert chart.highest == 3
    assert chart.first.startswith("M93.3 0L")
    assert chart.both.count("M") == 1


def test_a_century_is_counted_by_year() -> None:
    chart = pair_chart({(1919, 6): 4, (1919, 7): 1}, {(2020, 1): 1}, {})
    assert chart
    assert (chart.unit, [row.label for row in chart.rows]) == ("year", ["1919", "2020"])
    assert chart.rows[0].first == 5


def test_one_month_makes_no_chart() -> None:
    assert pair_chart({(2020, 1): 3}, {(2020, 1): 3}, {}) is None
