"""Results by content hash, in one SQLite file.

What a stage has computed once it need not compute again: a key is the hash of all that a result is made from, the
code included, so nothing here can be stale. A memo that is missing or damaged is begun anew; it changes how long a
build takes and nothing else.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from itertools import chain, compress
from operator import is_not
from pathlib import Path
from typing import Any, Generic, TypeVar
from zlib import crc32

import msgspec

from generator.errors import ToolError, error

T = TypeVar("T")
Held = dict[str, tuple[bytes, dict[int, dict[str, Any]]]]
"""The rows of bundles, by kind, with the mark of their last change: whoever builds again and again keeps one."""
_KEYS_A_QUERY = 500


class Memo:
    """Values (bytes) by kind ("tags", "read", …) and key; open one with `open_memo`."""

    def __init__(self, connection: sqlite3.Connection, held: Held | None = None) -> None:
        self._connection = connection
        self.held = held

    def get(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        """The values that are known, by key."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, bytes] = {}
        for first in range(0, len(wanted), _KEYS_A_QUERY):
            some = wanted[first : first + _KEYS_A_QUERY]
            marks = ",".join("?" * len(some))
            query = f"SELECT key, value FROM memo WHERE kind = ? AND key IN ({marks})"  # noqa: S608 (question marks only)
            found.update(self._connection.execute(query, [kind, *some]))
        return found

    def value(self, kind: str, key: str) -> bytes:
        """The value that is known to be there; raises KeyError where it is not."""
        row = self._connection.execute("SELECT value FROM memo WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        if row is None:
            raise KeyError(key)
        value: bytes = row[0]
        return value

    def known(self, kind: str) -> set[str]:
        """The keys of all values of a kind."""
        return {key for (key,) in self._connection.execute("SELECT key FROM memo WHERE kind = ?", [kind])}

    def put(self, kind: str, values: Mapping[str, bytes]) -> None:
        """Store values; all of them are on record when this returns, or none."""
        with self._connection:
            rows = [(kind, key, value) for key, value in values.items()]
            self._connection.executemany("INSERT OR REPLACE INTO memo VALUES (?, ?, ?)", rows)
            self._connection.execute(
                "INSERT INTO put VALUES (?, ?) ON CONFLICT DO UPDATE SET times = times + excluded.times",
                [kind, len(rows)],
            )

    def keep_only(self, kind: str, number: int, keys: Callable[[], Iterable[str]]) -> None:
        """Forget the values of `kind` whose keys are not among `keys`, of which there are so many.

        Not at once, but before one in five is stale: to look for those, or to list the others, takes longer than a
        small edit may.
        """
        (times,) = self._connection.execute("SELECT sum(times) FROM put WHERE kind = ?", [kind]).fetchone()
        if 4 * (times or 0) <= number:
            return
        wanted = set(keys())
        stale = [
            (kind, key)
            for (key,) in self._connection.execute("SELECT key FROM memo WHERE kind = ?", [kind])
            if key not in wanted
        ]
        with self._connection:
            self._connection.executemany("DELETE FROM memo WHERE kind = ? AND key = ?", stale)
            self._connection.execute("DELETE FROM put WHERE kind = ?", [kind])


class Bundles(Generic[T]):
    """Small values by name, many to a row of the memo, of which only the rows with a change are stored again.

    To fetch ten thousand rows, and to store them, takes longer than a small edit may.
    """

    def __init__(self, memo: Memo, kind: str, code: str, type_: type[T]) -> None:
        """Open the values of a kind, each a `type_`, if `code` has stored them last; others are forgotten.

        So they are if it comes back to them: what they stand on may have been forgotten in between.
        """
        self._memo = memo
        self._kind = kind
        self._code = code
        self._keys = [f"{code} {number}" for number in range(_BUNDLES)]
        mark = memo.get(kind, [_MARK]).get(_MARK, b"")
        self._change = mark if mark.startswith(f"{code} ".encode()) else b""
        self.note = self._change[len(code) + 1 + _STAMP :].decode()
        """What was noted when values were last stored."""
        change, rows = (memo.held or {}).get(kind, (b"", {}))
        if change != self._change or not change:
            rows = self._stored(type_) if self._change else {}
        self._rows: dict[int, dict[str, T]] = rows
        self.values: Mapping[str, T] = dict(chain.from_iterable(row.items() for row in rows.values()))
        """What was last stored, by name."""

    def _stored(self, type_: type[T]) -> dict[int, dict[str, T]]:
        decode = msgspec.msgpack.Decoder(dict[str, type_]).decode  # type: ignore[valid-type]  # known at run time alone
        rows = self._memo.get(self._kind, self._keys)
        return {number: decode(rows[key]) for number, key in enumerate(self._keys) if key in rows}

    def replace(self, values: Mapping[str, T], note: str = "") -> None:
        """Store `values` in the place of what was known; one that is the very object that was known is unchanged.

        They may be held on to, and so must not be changed later. A `note` of what is true of all of them is on record
        with them, or neither is.
        """
        fresh: dict[int, dict[str, T]] = {} if self._change else {number: {} for number in range(_BUNDLES)}

        def row_of(name: str) -> dict[str, T]:
            number = crc32(name.encode()) % _BUNDLES
            return fresh.setdefault(number, dict(self._rows.get(number, ())))

        for name in compress(values, map(is_not, values.values(), map(self.values.get, values))):
            row_of(name)[name] = values[name]
        for name in self.values.keys() - values.keys():
            del row_of(name)[name]
        encode = msgspec.msgpack.Encoder().encode
        stored = {self._keys[number]: encode(row) for number, row in fresh.items()}
        if stored or note != self.note:
            self._change = stored[_MARK] = f"{self._code} ".encode() + os.urandom(_STAMP) + note.encode()
        self._memo.put(self._kind, stored)
        self._memo.keep_only(self._kind, len(self._keys), lambda: [*self._keys, _MARK])
        if self._memo.held is not None:
            self._memo.held[self._kind] = (self._change, self._rows | fresh)


_BUNDLES = 256
_MARK = "mark"
"""The key of the row that has the code that stored last, a stamp that tells the last change, and the note."""
_STAMP = 16


@contextmanager
def open_memo(path: Path | None, *, anew: bool = False, held: Held | None = None) -> Iterator[Memo]:
    """Open the memo at `path`, begun anew on request or where it is missing or damaged; `None` is one that forgets.

    `held` has the bundles of this memo as they last were, and is brought up to date.

    Raises ToolError where the file cannot be used (another program has locked it, the disk refuses), and where the disk
    or damage farther in ends the work with it.
    """
    if path is None:
        with closing(_connect(":memory:")) as connection:
            yield Memo(connection)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if anew:
            path.unlink(missing_ok=True)
        try:
            connection = _connect(path)
        except sqlite3.DatabaseError as fault:
            if fault.sqlite_errorcode & 0xFF not in _DAMAGE:  # the second byte says more closely what it is
                raise
            path.unlink()
            connection = _connect(path)
    except (OSError, sqlite3.Error) as fault:
        remedy = "Wait for whoever uses it, or make its folder writable, or remove it; nothing but time is lost."
        raise ToolError([error(str(path), f"The memo cannot be opened: {fault}.", remedy, "memo")]) from fault
    with closing(connection):
        try:
            yield Memo(connection, held)
        except sqlite3.Error as fault:
            remedy = "Free some space, or else run `clipfile build --clean`: nothing but time is lost."
            raise ToolError([error(str(path), f"The memo fails: {fault}.", remedy, "memo")]) from fault


_DAMAGE = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}
"""What SQLite says of a file that is no memo: no database, a broken one, one with other columns."""


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=60)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # a value lost with the power is computed again
        connection.execute("CREATE TABLE IF NOT EXISTS memo (kind, key, value, PRIMARY KEY (kind, key))")
        # How many values of a kind were stored since it was last searched for stale ones.
        connection.execute("CREATE TABLE IF NOT EXISTS put (kind PRIMARY KEY, times)")
        connection.execute("SELECT kind, key, value FROM memo LIMIT 1")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def key_of(*parts: str | bytes) -> str:
    """SHA-256 over parts, each led by its length so that no two lists of parts look alike; hexadecimal."""
    encoded = [part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass") for part in parts]
    return hashlib.sha256(b"".join([b"%d:%b" % (len(data), data) for data in encoded])).hexdigest()


@cache
def digest_of_files(*paths: Path) -> str:
    """SHA-256 over files and over all `*.py` of folders, names included: the code that a result depends on."""
    files = sorted(file for path in paths for file in (path.rglob("*.py") if path.is_dir() else [path]))
    return key_of(*(part for file in files for part in (file.name, file.read_bytes())))
