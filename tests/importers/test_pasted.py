"""A page pasted from the screen: what is taken from it, what is dropped, and that no word of a story is lost."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ContentError
from generator.importers.imported import Imported
from generator.importers.pasted import read_pasted
from generator.prose import plain_text
from generator.read.articles import to_html

CASES = sorted((Path(__file__).parent.parent / "cases" / "pasted").glob("*.txt"))
LONGER = "The first paragraph of the story is a sentence that nobody could take for a headline."


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_case_reads_as_it_says(case: Path) -> None:
    page, _, expected = case.read_text("utf-8").partition("----\n")
    assert told(read(page)) == expected.strip()


@pytest.mark.parametrize(
    "data",
    [
        "Café Reopens\r\n\r\nIt was “closed” – until now.\r\n".encode(),
        "\ufeffCafé Reopens\n\nIt was “closed” – until now.\n".encode(),
        "Café Reopens\n\nIt was “closed” – until now.\n".encode("utf-16"),
        "Café Reopens\n\n\u200b\n\nIt was\u00a0“closed” – un\u00adtil now.".encode(),
    ],
    ids=["line ends of Windows", "byte order mark", "UTF-16", "invisible characters"],
)
def test_every_way_to_save_a_text_gives_the_same_article(data: bytes) -> None:
    (article,) = read_pasted(data, "page.txt")
    assert (article.headline, article.body) == ("Café Reopens", "It was “closed” – until now.")


def test_an_encoding_that_had_to_be_guessed_is_reported() -> None:
    (article,) = read_pasted("Café Reopens\n\nIt was “closed”.".encode("cp1252"), "page.txt")
    assert article.body == "It was “closed”."
    assert "Windows-1252" in article.missing[-1]


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"\xff\xfe\x00", b"\x81\x8d\x8f"])
def test_what_is_no_text_is_named(data: bytes) -> None:
    with pytest.raises(ContentError) as fault:
        read_pasted(data, "seeds/page.txt")
    (problem,) = fault.value.problems
    assert (problem.where, problem.code) == ("seeds/page.txt", "import-binary")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Edward Wong contributed reporting.", ("Edward Wong",)),
        ("Ana Ruiz contributed reporting. Ben Okafor contributed research.", ("Ana Ruiz", "Ben Okafor")),
        ("Reporting was contributed by Ana Ruiz, Ben Okafor and Li Na.", ("Ana Ruiz", "Ben Okafor", "Li Na")),
        ("Ana Ruiz reported from Quito, and Ben Okafor from Lagos.", ("Ana Ruiz", "Ben Okafor")),
        ("Additional reporting by Ana de la Torre and Li Na", ("Ana de la Torre", "Li Na")),
        ("Reporting by Ana Ruiz in Quito and Ben Okafor; editing by Li Na.", ()),  # is Ben Okafor a place?
    ],
)
def test_a_credit_line_gives_contributors_or_stays_in_the_text(line: str, people: tuple[str, ...]) -> None:
    article = read(f"Harbor Reopens\n\n{LONGER}\n\n{line}\n")
    assert article.contributors == people
    assert (line in article.body) == (not people)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",)),
        ("By ANA RUIZ, BEN OKAFOR and LI NA", ("ANA RUIZ", "BEN OKAFOR", "LI NA")),
        ("By Ana Ruiz, Chief Correspondent", ("Ana Ruiz, Chief Correspondent",)),
        ("By Reuters", ("Reuters",)),
        ("By then it was night", ()),
    ],
)
def test_a_byline_is_a_line_of_names(line: str, people: tuple[str, ...]) -> None:
    assert read(f"Harbor Reopens\n\n{line}\n\n{LONGER}").byline == people


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("July 13, 2023", "2023-07-13"),
        ("Published July 13, 2023, 5:00 p.m. ET", "2023-07-13"),
        ("Thu 13 Jul 2023 14.05 BST", "2023-07-13"),
        ("Sept. 3, 2023", "2023-09-03"),
        ("July 13, 2023 / 5:00 PM EDT / Harbor News", "2023-07-13"),
        ("2023-07-13", "2023-07-13"),
        ("July 13", "None"),
        ("13/07/2023", "None"),
        ("Last updated July 13, 2023", "None"),
        ("February 30, 2023", "None"),
    ],
)
def test_only_a_day_that_is_stated_is_a_date(line: str, day: str) -> None:
    article = read(f"Harbor Reopens\n\n{line}\n\n{LONGER}")
    assert str(article.published) == day
    assert article.body == LONGER


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("JAKARTA, Indonesia — The ministers met.", "JAKARTA, Indonesia"),
        ("SÃO PAULO, Brazil – The ministers met.", "SÃO PAULO, Brazil"),
        ("ST. PETERSBURG, Russia — The ministers met.", "ST. PETERSBURG, Russia"),
        ("WASHINGTON (AP) — The ministers met.", "WASHINGTON (AP)"),
        ("London, July 3 (Reuters) - The ministers met.", "London, July 3 (Reuters)"),
        ("NATO — once thought asleep — met.", ""),
        ("London — The ministers met.", ""),
        ("The meeting — The second — was short.", ""),
    ],
)
def test_a_dateline_stands_apart_from_the_story(opening: str, dateline: str) -> None:
    article = read(f"Ministers Meet Again in the Capital\n\n{opening}")
    assert article.dateline == dateline
    assert article.body == ("The ministers met." if dateline else opening)


WORDS = st.lists(
    st.sampled_from("the ship *left* at 1. dawn, _she_ said # <b> by Ana Ruiz July 13 2023 — - > Image".split())
)
SENTENCES = st.lists(WORDS.map(lambda words: " ".join(["Then", *words, "went."])), min_size=1)


@given(SENTENCES)
def test_no_word_of_a_paragraph_is_lost(sentences: list[str]) -> None:
    article = read("\n\n".join(["Harbor Reopens After the Storm", LONGER, *sentences]))
    assert plain_text(to_html(article.body)) == "\n".join([LONGER, *sentences])


@given(st.binary() | st.text().map(str.encode))
def test_whatever_a_file_holds_it_is_read_or_refused(data: bytes) -> None:
    with suppress(ContentError):
        read_pasted(data, "page.txt")


@pytest.mark.shared
def test_the_real_seed(shared: Path) -> None:
    (seed,) = (shared / "seeds").glob("*.txt")
    (article,) = read_pasted(seed.read_bytes(), seed.name)
    assert (article.section, article.published) == ("News", None)
    assert article.headline.startswith("Blinken Meets China’s Top Diplomat")
    assert article.contributors == ("Edward Wong",)
    assert [why for _, _, why in article.dropped] == ["kept as contributors: Edward Wong", "navigation"]
    assert article.missing[0].startswith("no date")
    source = seed.read_text("utf-8").split("\n\n")
    assert plain_text(to_html(article.body)).splitlines() == source[2:-2]


def read(page: str) -> Imported:
    (article,) = read_pasted(page.encode(), "page.txt")
    return article


def told(article: Imported) -> str:
    """An article as the case files spell it."""
    lines = [f"headline: {article.headline}"]
    stated = {name: getattr(article, name) for name in ("published", "section", "byline", "contributors", "dateline")}
    stated["summary"] = article.summary
    lines += [f"{name}: {' | '.join(v) if isinstance(v, tuple) else v}" for name, v in stated.items() if v]
    lines += [f"dropped: {line} {why}" for line, _, why in article.dropped]
    lines += [f"missing: {what}" for what in article.missing]
    return "\n".join([*lines, "", article.body]).strip()
