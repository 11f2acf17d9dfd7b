"""What is remembered of earlier archives spares work and changes nothing."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from marked import read_marked, resolved

from generator.archive import Archive
from generator.memo import Memo, open_memo
from generator.resolve import Authority
from generator.resolve.authority import Record

NAMES = ["John Pike", "John Q. Pike", "Jack Pike", "Pike", "John Pike Jr.", "Vera Pike", "Wang Yi", "Yi Wang", "Wang"]
TITLES = ["", "", "mayor", "foreign minister", "baker", "detective"]
MORE = ["", " Mr.", " She met [Dora Lunt](x).", " Detective [Pike: detective](z) left.", " John Pike went to Pike."]
MORE += [
    " [Vera Pike](x*) contributed.",
    " [Jack Pike](d), whom players call [Duke](d), won.",
    " His son [Jack](j) spoke.",
]
RECORDS = [
    {},
    {"john": Record("John Pike", hidden=True)},
    {"vera": Record("Vera Pike", hidden=True)},
    {"john": Record("John Pike", variants=("Jack Pike",), only_in=("a", "b"))},
    {"wang": Record("Wang Yi", not_same_as=("yi-wang",))},
]
Step = tuple[str, dict[str, Record]]


@st.composite
def article(draw: st.DrawFn) -> str:
    role = draw(st.sampled_from(TITLES))
    name = f"[{draw(st.sampled_from(NAMES))}{f': {role}' if role else ''}](n)"
    year, age = draw(st.integers(1950, 2020)), draw(st.sampled_from(["", ", 34,", ", 71,"]))
    return f"{year}-03-01 News\nQUARRY — Yesterday {name}{age} spoke.{draw(st.sampled_from(MORE))}\n"


archives = st.dictionaries(st.sampled_from("abcdef"), article(), min_size=1).map(
    lambda found: "".join(f"== {id_} {text}" for id_, text in sorted(found.items()))
)
GROCER = "== a 1999-01-01 Shops\n[Philip Pike: grocer](p), a grocer, left. Detective [Pike: detective](v) asked why.\n"
DETECTIVE = "== b 1999-02-01 Police\nDetective [Vera Pike: detective](v) said so.\n"


def filed(step: Step, memo: Memo) -> tuple[object, ...]:
    """All that an archive tells."""
    marked, records = read_marked(step[0]), step[1]
    authority = Authority(records, {}, dict.fromkeys(records, "content/authority/people.toml:1"))
    archive: Archive = resolved(marked.articles, marked.annotations, authority, memory=memo)
    return (archive.people, archive.references, archive.unresolved, dict(archive.filings), archive.shown)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(archives, st.sampled_from(RECORDS)), min_size=2, max_size=3))
@example([(GROCER, RECORDS[2]), (GROCER + DETECTIVE, RECORDS[2])])
def test_an_archive_is_the_same_with_and_without_a_memory_of_others(steps: list[Step]) -> None:
    with open_memo(None) as memo:
        *_, remembering = [filed(step, memo) for step in steps]
    with open_memo(None) as memo:
        assert filed(steps[-1], memo) == remembering
