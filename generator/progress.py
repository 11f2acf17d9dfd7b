"""What a stage says while it works. The only home of rich.

Nothing else in a build prints: a stage is given its `Stage` and advances it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol


class Stage(Protocol):
    """One stage at work."""

    def advance(self, n: int = 1, note: str = "") -> None:
        """So many more are done; `note` says what else is worth knowing, as "9,800 words/s"."""
        ...


class Progress(Protocol):
    """Where stages are announced."""

    def stage(self, name: str, total: int | None = None) -> AbstractContextManager[Stage]:
        """Begin a stage of `total` things to do (None: nobody knows yet), and end it with the block."""
        ...


class Silent:
    """Says nothing: for tests, and for programs that use Clipfile."""

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Stage]:
        """A stage that nobody hears of."""
        yield _Count()


class Lines:
    """One line a stage, once it is done, for logs: "annotate: 1,964 of 1,964, 9,800 words/s, 312.4 s"."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Stage]:
        """A stage that says what it did when it is done; of a stage that fails the error will tell."""
        started = time.monotonic()
        count = _Count()
        yield count
        done = [f"{count.done:,}" + (f" of {total:,}" if total is not None else "")] if count.done or total else []
        took = f"{time.monotonic() - started:.1f} s"
        self._say(f"{name}: {', '.join([*done, *filter(None, [count.note]), took])}")


class Bars:
    """A bar a stage with counts and the time left, for terminals, on standard error."""

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Stage]:
        """A stage with a bar, which stays on the screen when it is done."""
        from rich import progress
        from rich.console import Console

        columns = (
            progress.TextColumn("{task.description:<10}"),
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TimeRemainingColumn(elapsed_when_finished=True),
            progress.TextColumn("{task.fields[note]}"),
        )
        with progress.Progress(*columns, console=Console(stderr=True)) as bars:
            task = bars.add_task(name, total=total, note="")
            count = _Count(lambda done, note: bars.update(task, completed=done, note=note))
            yield count
            bars.update(task, completed=count.done, total=count.done if total is None else total, note=count.note)


class Stopwatch:
    """Times the stages that another shows: CPU seconds, with those of processes that have ended, and by the clock."""

    def __init__(self, shown: Progress) -> None:
        self._shown = shown
        self._began = time.monotonic()
        self._times: list[tuple[str, float, float]] = []

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Stage]:
        """A stage as it is shown, timed."""
        cpu, clock = _cpu_seconds(), time.monotonic()
        with self._shown.stage(name, total) as stage:
            yield stage
        self._times.append((name, _cpu_seconds() - cpu, time.monotonic() - clock))

    def table(self) -> list[str]:
        """A line a stage; "rest" is what lies outside of all, the start of the program included in its CPU seconds."""
        cpu, clock = _cpu_seconds(), time.monotonic() - self._began
        rest = cpu - sum(row[1] for row in self._times), clock - sum(row[2] for row in self._times)
        rows = [*self._times, ("rest", *rest), ("all", cpu, clock)]
        return [f"{'':10} {'CPU s':>8} {'clock s':>8}", *(f"{name:10} {cpu:8.3f} {s:8.3f}" for name, cpu, s in rows)]


def _cpu_seconds() -> float:
    """CPU seconds of this process and of its children that have ended."""
    return sum(os.times()[:4])


class _Count:
    """Counts, and tells whoever shows it, though not more often than an eye can see."""

    def __init__(self, show: Callable[[int, str], None] | None = None) -> None:
        self.done = 0
        self.note = ""
        self._show = show
        self._shown = 0.0

    def advance(self, n: int = 1, note: str = "") -> None:
        self.done += n
        self.note = note or self.note
        if self._show and time.monotonic() - self._shown > 0.05:
            self._shown = time.monotonic()
            self._show(self.done, self.note)
