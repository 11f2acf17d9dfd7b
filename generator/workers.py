"""Where the slow work runs: in this process, in several, or on a Dask cluster. The only home of dask.

All three take the same functions. They compute and write nothing; whoever submits stores what comes back.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar

from generator.errors import ConfigError, ToolError, error

if TYPE_CHECKING:
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")
Chunk = TypeVar("Chunk")


class Executor(Protocol):
    """The one method that all ways of working share, as `concurrent.futures.Executor` has it."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have `fn(*args)` called, now or later, here or elsewhere."""
        ...


@contextmanager
def open_executor(workers: str) -> Iterator[Executor | None]:
    """Where to work: "1" in this process, "4" in so many others, "dask:tcp://host:8786" on that scheduler's cluster.

    No executor is needed in this process, where to import one would take a fortieth of an edit.

    Each process computes with one thread: several models that share the cores finish sooner so. (On a cluster, Dask's
    own nanny sees to that.) Work that waits when the block is left early is dropped.

    Raises ConfigError where `workers` is none of the three; ToolError where dask is not installed, the cluster does not
    answer, or a process was killed.
    """
    kind, _, address = workers.partition(":")
    if workers == "1":
        yield None
    elif workers.isdecimal() and int(workers) > 1:
        with _processes(int(workers)) as executor:
            yield executor
    elif kind == "dask" and address:
        with _cluster(address) as executor:
            yield executor
    else:
        remedy = "Give a number of processes, as in --workers 4, or a cluster, as in --workers dask:tcp://host:8786."
        raise ConfigError([error("--workers", f"{workers!r} is no way of working.", remedy, "workers")])


def as_completed(
    executor: Executor | None, fn: Callable[[Chunk], T], chunks: Iterable[Chunk], ahead: int = 64
) -> Iterator[tuple[int, T]]:
    """Call `fn` on each chunk; yield (index of the chunk, result) as the results come, in any order.

    At most `ahead` chunks are under way or waiting (give it at least the number of workers), and a result is yielded
    before more work begins, so that it can be stored before anything else goes wrong.
    """
    if executor is None:
        yield from ((index, fn(chunk)) for index, chunk in enumerate(chunks))
        return
    pending: dict[Future[T], int] = {}
    for index, chunk in enumerate(chunks):
        future = executor.submit(fn, chunk)
        pending[future] = index
        if future.done() or len(pending) >= ahead:
            yield from _finished(pending)
    while pending:
        yield from _finished(pending)


def _finished(pending: dict[Future[T], int]) -> Iterator[tuple[int, T]]:
    from concurrent.futures import FIRST_COMPLETED, wait

    done, _ = wait(pending, return_when=FIRST_COMPLETED)
    for future in sorted(done, key=lambda future: future.exception() is not None):  # what went well is stored first
        yield pending.pop(future), future.result()


@contextmanager
def _processes(number: int) -> Iterator[Executor]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(number, get_context("spawn"), _begin_worker)
    try:
        yield pool
    except BrokenProcessPool as fault:
        message = "The system has ended a worker process, most likely for want of memory."
        remedy = "Use fewer --workers; what was done is kept."
        raise ToolError([error(f"--workers {number}", message, remedy, "worker-killed")]) from fault
    finally:
        pool.shutdown(cancel_futures=True)


def _begin_worker() -> None:
    """Runs before a worker imports numpy, which reads these names only then. Ctrl-C is for the parent to answer."""
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ[f"{library}_NUM_THREADS"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ModuleNotFoundError as fault:
        remedy = "Install it here and on the cluster: pip install 'clipfile[dask]'."
        raise ToolError([error("--workers", "Dask is not installed.", remedy, "dask-missing")]) from fault
    try:
        client = Client(address, timeout=30)  # type: ignore[no-untyped-call]  # dask has no types here
    except (OSError, ValueError) as fault:
        message = f"No Dask scheduler answers at {address}: {fault}."
        raise ToolError([error("--workers", message, "Start one: dask scheduler.", "dask-unreachable")]) from fault
    with client:
        yield client.get_executor()  # type: ignore[no-untyped-call]  # nor here
