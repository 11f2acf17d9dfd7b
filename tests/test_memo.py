"""Results by content hash."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ToolError
from generator.memo import Bundles, Held, key_of, open_memo


def test_what_is_put_is_found_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "memo.sqlite"
    with open_memo(path) as memo:
        memo.put("tags", {"a": b"1", "b": b"2"})
    with open_memo(path) as memo:
        assert memo.get("tags", ["a", "b", "c"]) == {"a": b"1", "b": b"2"}
        assert memo.get("read", ["a"]) == {}


def test_a_thousand_keys_are_found(tmp_path: Path) -> None:
    values = {str(n): b"%d" % n for n in range(1203)}
    with open_memo(tmp_path / "memo.sqlite") as memo:
        memo.put("tags", values)
        assert memo.get("tags", values) == values


def test_only_what_is_kept_stays(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo.sqlite") as memo:
        memo.put("tags", {"a": b"1", "b": b"2"})
        memo.put("read", {"a": b"3"})
        memo.keep_only("tags", 1, lambda: ["b"])
        assert memo.get("tags", ["a", "b"]) == {"b": b"2"}
        assert memo.get("read", ["a"]) == {"a": b"3"}


def test_what_is_stale_goes_before_it_is_a_fifth(tmp_path: Path) -> None:
    kept = [str(n) for n in range(100)]
    with open_memo(tmp_path / "memo.sqlite") as memo:
        memo.put("tags", dict.fromkeys(kept, b""))
        memo.keep_only("tags", len(kept), lambda: kept)
    for n in range(100):
        with open_memo(tmp_path / "memo.sqlite") as memo:
            memo.put("tags", {f"stale {n}": b""})
            memo.keep_only("tags", len(kept), lambda: kept)
            found = memo.get("tags", [*kept, *(f"stale {m}" for m in range(100))])
        assert found.keys() >= set(kept)
        assert len(found) <= 125


def test_bundles_hold_what_was_last_stored_by_the_same_code(tmp_path: Path) -> None:
    first = {str(n): (n, "first") for n in range(300)}
    with open_memo(tmp_path / "memo.sqlite") as memo:
        Bundles(memo, "files", "code", tuple[int, str]).replace(first)
    with open_memo(tmp_path / "memo.sqlite") as memo:
        bundles = Bundles(memo, "files", "code", tuple[int, str])
        assert bundles.values == first
        second = {name: value for name, value in bundles.values.items() if name != "7"} | {"8": (8, "second")}
        bundles.replace(second)
        assert Bundles(memo, "files", "code", tuple[int, str]).values == second
        assert Bundles(memo, "files", "other code", tuple[int, str]).values == {}


def test_bundles_are_forgotten_where_other_code_has_stored_since(tmp_path: Path) -> None:
    with open_memo(tmp_path / "memo.sqlite") as memo:
        for code in ("code", "other code"):
            Bundles(memo, "files", code, int).replace({"a": 1, "gone": 2})
        again = Bundles(memo, "files", "code", int)
        assert again.values == {}
        again.replace({"a": 3})
        assert Bundles(memo, "files", "code", int).values == {"a": 3}


def test_a_note_is_on_record_with_the_values_or_neither_is(tmp_path: Path) -> None:
    def opened() -> Bundles[int]:
        return Bundles(memo, "files", "code", int)

    with open_memo(tmp_path / "memo.sqlite") as memo:
        assert opened().note == ""
        opened().replace({"a": 1}, "roll 1")
        assert opened().note == "roll 1"
        same = opened()
        same.replace(same.values, "roll 2")
        assert (opened().values, opened().note) == ({"a": 1}, "roll 2")
        opened().replace({"a": 2})
        assert opened().note == ""
        assert Bundles(memo, "files", "other code", int).note == ""


def test_bundles_are_read_once_where_they_are_held(tmp_path: Path) -> None:
    held: Held = {}

    def opened() -> Bundles[list[int]]:
        return Bundles(memo, "files", "code", list[int])

    with open_memo(tmp_path / "memo.sqlite", held=held) as memo:
        opened().replace(first := {"a": [1]})
    with open_memo(tmp_path / "memo.sqlite", held=held) as memo:
        assert opened().values["a"] is first["a"]
    with open_memo(tmp_path / "memo.sqlite") as memo:
        opened().replace({"a": [2]})
    with open_memo(tmp_path / "memo.sqlite", held=held) as memo:
        assert opened().values == {"a": [2]}
        assert Bundles(memo, "files", "other code", list[int]).values == {}


@pytest.mark.parametrize("columns", ["", "one, other"])
def test_a_file_that_is_no_memo_is_begun_anew(tmp_path: Path, columns: str) -> None:
    path = tmp_path / "memo.sqlite"
    if columns:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"CREATE TABLE memo ({columns})")
    else:
        path.write_bytes(b"not a database, by a long way" * 100)
    with open_memo(path) as memo:
        assert memo.get("tags", ["a"]) == {}


def test_a_memo_that_the_disk_refuses_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    with open_memo(path) as memo:
        memo.put("tags", {"a": b"1"})
    in_the_way = tmp_path / "memo.sqlite-wal"
    in_the_way.mkdir()
    with pytest.raises(ToolError, match="The memo cannot be opened: unable to open"), open_memo(path):
        pass
    in_the_way.rmdir()
    with open_memo(path) as memo:
        assert memo.get("tags", ["a"]) == {"a": b"1"}


def test_damage_that_shows_only_later_names_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "memo.sqlite"
    with open_memo(path) as memo:
        memo.put("tags", {f"{n:04}": b"x" * 100 for n in range(1000)})
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * (path.stat().st_size // 2))
    with pytest.raises(ToolError, match=r"The memo fails: .* run `clipfile build --clean`"), open_memo(path) as memo:
        memo.get("tags", [f"{n:04}" for n in range(1000)])


def test_a_memo_that_cannot_be_opened_names_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ToolError, match="nothing but time is lost"), open_memo(tmp_path / "file" / "memo.sqlite"):
        pass


def test_the_memo_that_forgets_still_answers() -> None:
    with open_memo(None) as memo:
        memo.put("tags", {"a": b"1"})
        assert memo.get("tags", ["a"]) == {"a": b"1"}


@given(st.lists(st.text(max_size=3), max_size=4), st.lists(st.text(max_size=3), max_size=4))
def test_two_lists_of_parts_share_a_key_only_if_they_are_equal(a: list[str], b: list[str]) -> None:
    assert (key_of(*a) == key_of(*b)) == (a == b)
