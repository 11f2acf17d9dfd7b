"""A small site, built and served once, and pages that watch what a browser does with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from onlooker import Open, opening, served
from playwright.sync_api import Browser
from tiny_site import NO_MODEL, article, build_site, write

ROUNDS = [
    ("Envoys Open Talks on Herring", "2021-03-02", "herring"),
    ("Second Round Brings No Catch", "2021-06-14", "herring"),
    ("A Map of the Banks Is Drawn", "2022-01-20", "soundings"),
    ("Third Round Ends at Midnight", "2022-09-05", "midnight"),
]
LONG = """Foreign Minister Mara Voss of Norway met President Pablo Reyes of Chile on Tuesday. {filler}

Ms. Voss spoke of glaciers. {filler}

## What was said

Mr. Reyes answered Ms. Voss, and Norway sent Iceland a copy. {filler}

- Chile will lend a ship.
- Norway has a crew in the offing, said Ms. Voss.

{filler}

> Mara Voss & Pablo Reyes <em>signed</em> at noon.
"""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site: seven articles of three years and one without date, without a model.

    Some of them came late: when the search index of their years was made, one spoke of salmon, two were not there, and
    another was that is gone.
    """
    filler = "The ships lay in the harbour, and nobody on the quay could say for how long they would stay there. " * 6
    rounds = {
        f"content/articles/round-{number}.md": article(
            title,
            f"Foreign Minister Mara Voss of Norway and President Pablo Reyes of Chile spoke of {word}. {filler}",
            date=date,
            section="Seas",
            people=["Mara Voss", "Pablo Reyes"],
            countries=["Norway", "Chile"],
            thread="Fishing talks",
        )
        for number, (title, date, word) in enumerate(ROUNDS, 1)
    }
    others = {
        "content/articles/signed.md": article(
            "Mara Voss Signs for the Glaciers", LONG.format(filler=filler), date="2023-07-11", byline="Per Holm",
            dateline="LONGYEARBYEN, Svalbard", section="World",
            people=["Mara Voss", "Pablo Reyes"], countries=["Norway", "Chile", "Iceland"],
            summary="A treaty of four pages.",
            corrections="[{date: 2023-07-12, text: An earlier version had the wrong day.}]",
        ),
        "content/articles/iceland.md": article(
            "Iceland Waits", "President Élise Aune of Iceland waited for Norway.", date="2023-08-01",
            people=["Élise Aune"], countries=["Iceland", "Norway"],
        ),
        "content/articles/profile.md": article(
            "A Profile",
            "Nobody knows when Mara Voss was born.\n\n" + f"Ms. Voss says nothing of it. {filler}\n\n" * 70,
            people=["Mara Voss"],
        ),
        "content/site.toml": NO_MODEL.replace("[annotation]", 'notice = "A trial."\n[annotation]'),
        "content/authority/people.toml": '[martin-feld]\nname = "Martin Feld"\nhidden = true\n',
    }  # fmt: skip
    root = write(tmp_path_factory.mktemp("site"), rounds | others)
    late = "content/articles/iceland.md", "content/articles/round-3.md"
    for path in late:
        (root / path).rename(root / f"{path}.late")
    second = root / "content/articles/round-2.md"
    second.write_text(second.read_text().replace("herring", "salmon"))
    write(root, {"content/articles/gone.md": article("A Trawler Sinks", "Norway mourned.", date="2021-04-01")})
    build_site(root)
    for path in late:
        (root / f"{path}.late").rename(root / path)
    write(root, rounds)
    (root / "content/articles/gone.md").unlink()
    build_site(root)
    return root / "_site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page of the site, and tells at the end what it should not have done."""
    with opening(browser, address) as opened:
        yield opened
