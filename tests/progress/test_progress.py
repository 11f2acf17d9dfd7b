"""What the reader of a log or a terminal sees of a build."""

from __future__ import annotations

import re

import pytest

from generator.progress import Bars, Lines, Progress, Silent, Stopwatch


def test_a_log_gets_one_line_a_stage_when_it_is_done() -> None:
    lines: list[str] = []
    progress: Progress = Lines(lines.append)
    with progress.stage("annotate", 1964) as stage:
        stage.advance(1000, "9,100 words/s")
        stage.advance(964, "9,800 words/s")
        assert lines == []
    with progress.stage("resolve"):
        pass
    with progress.stage("read") as stage:
        stage.advance()
    assert [re.sub(r"\d+\.\d s", "… s", line) for line in lines] == [
        "annotate: 1,964 of 1,964, 9,800 words/s, … s",
        "resolve: … s",
        "read: 1, … s",
    ]


def test_a_stage_that_fails_leaves_the_word_to_its_error() -> None:
    lines: list[str] = []
    with pytest.raises(ZeroDivisionError), Lines(lines.append).stage("render", 3):
        raise ZeroDivisionError
    assert lines == []


def test_a_terminal_gets_bars_with_counts(capsys: pytest.CaptureFixture[str]) -> None:
    progress: Progress = Bars()
    with progress.stage("annotate", 3) as stage:
        stage.advance(2)
        stage.advance(1, "9,800 words/s")
    with progress.stage("read") as stage:
        stage.advance(7)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert re.search(r"annotate .*3/3 .*9,800 words/s", shown.err)
    assert re.search(r"read .*7/7 ", shown.err)


def test_silence(capsys: pytest.CaptureFixture[str]) -> None:
    progress: Progress = Silent()
    with progress.stage("annotate", 3) as stage:
        stage.advance(2, "note")
    assert capsys.readouterr() == ("", "")


def test_a_stopwatch_tells_where_the_time_went() -> None:
    lines: list[str] = []
    stopwatch = Stopwatch(Lines(lines.append))
    progress: Progress = stopwatch
    with progress.stage("read", 2) as stage:
        stage.advance(2)
    with progress.stage("render"):
        sum(range(1_000_000))
    assert [line.partition(":")[0] for line in lines] == ["read", "render"]
    head, *rows = stopwatch.table()
    assert head.split() == ["CPU", "s", "clock", "s"]
    assert [row.split()[0] for row in rows] == ["read", "render", "rest", "all"]
    cpu = [float(row.split()[1]) for row in rows]
    assert cpu[1] > 0
    assert sum(cpu[:3]) == pytest.approx(cpu[3], abs=0.01)
