"""The incremental site is the clean one, whatever was edited in whatever order."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_site import NO_MODEL, article, build_site, tree, write

PEOPLE = ["Ada Brook", "Carl Dahl", "Ida Brook", "王毅", "Édgar Forde"]
COUNTRIES = ["China", "France", "Soviet Union"]

MORE = {
    "section": ["World", "Home"],
    "thread": ["Fishing talks"],
    "byline": ["Per Holm", "Ada Brook"],
    "summary": ["In short."],
    "corrections": ["[{date: 1957-01-01, text: A day was wrong.}]"],
}
NOT_FOUND = '<!doctype html><html lang="en"><title>Ours</title><h1>Ours</h1></html>'

names = st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True)
countries = st.lists(st.sampled_from(COUNTRIES), max_size=2, unique=True)
dates = st.sampled_from(["1955-07-18", "1955-08-01", "1956-01-02"])


@st.composite
def articles(draw: st.DrawFn) -> str:
    said, where = draw(names), draw(countries)
    role = draw(st.sampled_from(["", "President ", "Mr. "]))
    body = " ".join(f"Then {role}{name} spoke of {', '.join(where) or 'nothing'}." for name in said)
    body += draw(
        st.sampled_from(["", "\n\nMr. Dahl left.", "\n\n“We shall see what comes,” said Ada Brook of France."])
    )
    head: dict[str, object] = {"people": said, "countries": where}
    for key, values in MORE.items():
        if value := draw(st.sampled_from([None, *values])):
            head[key] = value
    if draw(st.booleans()):
        head["date"] = draw(dates)
    return article(draw(st.sampled_from(["Talks", "A <b>bold</b> & brief end"])), body, **head)


files = st.sampled_from(["a", "b", "c", "deep/d"]).map(lambda name: f"content/articles/{name}.md")
edits = st.one_of(
    st.tuples(files, articles()),
    st.tuples(files, st.none()),
    st.tuples(
        st.just("content/authority/people.toml"),
        st.sampled_from(
            [
                None,
                '[ada-brook]\nname = "Ada B. Brook"\nvariants = ["Ada Brook"]\n',
                '[carl-dahl]\nname = "Carl Dahl"\nhidden = true\n',
                '[ada]\nname = "Ada Brook"\nformerly = ["ada-brook"]\nnot_same_as = ["ida-brook"]\n',
                '[ada]\nname = "Ada Brook"\nonly_in = ["a"]\nwikidata = "Q1"\n[countries.cn]\nname = "Cathay"\n',
            ]
        ),
    ),
    st.tuples(
        st.just("templates/not_found.html"), st.sampled_from([None, NOT_FOUND, NOT_FOUND.replace("O", "Still o")])
    ),
    st.tuples(st.just("static/note.txt"), st.sampled_from([None, "a", "b"])),
    st.tuples(
        st.just("content/site.toml"), st.sampled_from([NO_MODEL, NO_MODEL.replace('"Test"', '"Best"'), NO_MODEL + "#"])
    ),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(edits, min_size=1, max_size=3), min_size=1, max_size=4))
def test_incremental_equals_clean(steps: list[list[tuple[str, str | None]]]) -> None:
    with tempfile.TemporaryDirectory() as box:
        kept, fresh = Path(box, "kept"), Path(box, "fresh")
        first = article("First", "Ada Brook spoke.", people=["Ada Brook"])
        write(kept, {"content/articles/a.md": first, "content/articles/stays.md": article("Stays")})
        build_site(kept)
        for step in steps:
            for path, text in step:
                if text is None:
                    (kept / path).unlink(missing_ok=True)
                else:
                    write(kept, {path: text})
            build_site(kept)
        for folder in ("content", "templates", "static"):
            if (kept / folder).exists():
                shutil.copytree(kept / folder, fresh / folder)
        build_site(fresh)
        assert tree(kept / "_site") == tree(fresh / "_site")


def test_a_second_build_renders_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": article("First", "Ada Brook spoke.", people=["Ada Brook"])})
    assert build_site(tmp_path).written > 0
    again = build_site(tmp_path)
    assert (again.written, again.annotated) == (0, 0)


def test_without_its_caches_a_build_makes_the_same(tmp_path: Path) -> None:
    write(tmp_path, {"content/articles/a.md": article("First", "Ada Brook spoke.", people=["Ada Brook"])})
    build_site(tmp_path)
    before = tree(tmp_path / "_site")
    shutil.rmtree(tmp_path / ".build")
    (tmp_path / "_site").unlink()
    build_site(tmp_path)
    assert tree(tmp_path / "_site") == before
