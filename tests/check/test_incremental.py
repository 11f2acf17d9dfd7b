"""A check that reads changed pages alone finds what one of all pages does, if the last release was published."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import event, given, settings
from hypothesis import strategies as st

from generator.check import check_release
from generator.config import Config, Site
from generator.memo import Memo, open_memo
from generator.model import Problem, Release
from generator.progress import Silent

from .test_check import URL, page, release_of

PATHS = ["index.html", "people/a/index.html", "people/b/index.html", "people/a b/index.html", "x.svg", "404.html"]
WAYS = ["index.html", "people/a/index.html", "people/b/index.html", "people/a", "people/%61/index.html", "x.svg", ""]
WAYS += ["people/&#97;/index.html", "people/a%20b/index.html", "PEOPLE/a/index.html", "nowhere.html"]
IDS = ["", "#one", "#two", "#%6fne"]

links = st.builds(lambda way, part: f'<a href="{{root}}{way}{part}">x</a>', st.sampled_from(WAYS), st.sampled_from(IDS))
absolute = st.sampled_from(WAYS).map(lambda way: f'<a href="{URL}/{way}">x</a>')
faults = st.sampled_from(["", "", '<img src="{root}x.svg">', "<b>", '<p id="one"></p>', '<p id="two"></p>'])
bodies = st.lists(links | absolute | faults, max_size=3).map("".join)
contents = st.one_of(
    bodies.map(page),
    bodies.map(page),
    st.sampled_from(WAYS).map(lambda way: f"<loc>{URL}/{way}</loc>"),
    st.just("\udcff"),
)
sites = st.tuples(
    st.dictionaries(st.sampled_from([*PATHS, "sitemap.xml"]), contents, max_size=6),
    st.sets(st.sampled_from(PATHS), max_size=2),
)


def released(folder: Path, files: dict[str, str], static: set[str]) -> Release:
    folder.mkdir()
    data: dict[str, str | bytes] = {
        path: text.replace("{root}", "../" * path.count("/")).encode(errors="surrogateescape")
        for path, text in files.items()
    }
    return release_of(folder, data, tuple(static))


def problems(release: Release, last: Release | None, memo: Memo) -> tuple[Problem, ...]:
    with Silent().stage("check") as stage:
        return check_release(release, last, Config(Site("Title", url=URL)), memo, stage)


@settings(max_examples=300, deadline=None)
@given(st.lists(sites, min_size=2, max_size=5))
def test_the_check_of_changed_pages_is_that_of_all(states: list[tuple[dict[str, str], set[str]]]) -> None:
    with tempfile.TemporaryDirectory() as box, open_memo(None) as memo:
        last = None
        files: dict[str, str] = {}
        for number, (edits, static) in enumerate(states):
            # A few files of the site change, and one may go: most of a site stays what it was.
            kept = {path: text for path, text in files.items() if path not in list(edits)[:1]}
            attempt = kept | dict(list(edits.items())[1:]) if number else edits
            release = released(Path(box, str(number)), attempt, static)
            found = problems(release, last, memo)
            with open_memo(None) as empty:
                assert found == problems(release, last, empty)
            if all(problem.severity == "warning" for problem in found):
                event("published again" if last else "published first")
                last, files = release, attempt
