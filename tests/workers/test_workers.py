"""The same functions give the same results in this process, in others, and on a cluster."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest

from generator.errors import ConfigError, ToolError
from generator.workers import as_completed, open_executor

WORDS = ["versailles", "locarno", "potsdam", "bandung", "helsinki", "dayton"]


def result_of(workers: str, fn: Callable[[str], str], ahead: int = 64) -> list[tuple[int, str]]:
    with open_executor(workers) as executor:
        return sorted(as_completed(executor, fn, WORDS, ahead))


@pytest.mark.parametrize("workers", ["1", pytest.param("2", marks=pytest.mark.slow)])
@pytest.mark.parametrize("ahead", [1, 2, 64])
def test_each_result_comes_with_the_index_of_its_chunk(workers: str, ahead: int) -> None:
    assert result_of(workers, str.upper, ahead) == [(index, word.upper()) for index, word in enumerate(WORDS)]


def test_in_one_process_each_result_comes_before_more_work_begins() -> None:
    begun: list[str] = []
    for index, _ in as_completed(None, begun.append, WORDS):
        assert len(begun) == index + 1


def test_chunks_are_taken_only_as_they_are_needed() -> None:
    taken: list[str] = []
    chunks = (taken.append(word) or word for word in WORDS)  # type: ignore[func-returns-value]  # append returns None
    next(as_completed(None, str.upper, chunks))
    assert taken == WORDS[:1]


@pytest.mark.parametrize("workers", ["1", pytest.param("2", marks=pytest.mark.slow)])
def test_what_a_chunk_raises_reaches_the_caller(workers: str) -> None:
    with pytest.raises(ValueError, match="invalid literal for int"):
        result_of(workers, int)  # type: ignore[arg-type]  # whatever int returns, it does not


@pytest.mark.slow
def test_a_worker_computes_with_one_thread() -> None:
    with open_executor("2") as executor:
        assert executor.submit(os.getenv, "OPENBLAS_NUM_THREADS").result() == "1"
        assert executor.submit(os.getpid).result() != os.getpid()


@pytest.mark.slow
def test_a_worker_that_the_system_ends_is_reported_with_a_remedy() -> None:
    with pytest.raises(ToolError, match="fewer --workers"), open_executor("2") as executor:
        executor.submit(signal.raise_signal, signal.SIGKILL).result()


@pytest.mark.parametrize("workers", ["", "0", "-1", "two", "dask", "dask:", "ray:x", "1.5"])
def test_any_other_way_of_working_is_refused(workers: str) -> None:
    with pytest.raises(ConfigError, match="--workers 4"), open_executor(workers):
        pass


@pytest.mark.slow
def test_on_a_dask_cluster() -> None:
    distributed = pytest.importorskip("distributed", reason="the dask extra is not installed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as cluster:
        assert result_of(f"dask:{cluster.scheduler_address}", str.upper) == [
            (i, w.upper()) for i, w in enumerate(WORDS)
        ]


@pytest.mark.slow
def test_a_cluster_that_does_not_answer_is_named() -> None:
    pytest.importorskip("distributed", reason="the dask extra is not installed")
    with pytest.raises(ToolError, match="No Dask scheduler answers at nowhere"), open_executor("dask:nowhere"):
        pass
