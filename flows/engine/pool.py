"""The pool: units worked on in this process or in others, a bounded number at a time."""

import ctypes
import multiprocessing
import signal
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from flows.engine.unit import Job, UnitResult, clean_unit
from schemas.errors import RunError

if TYPE_CHECKING:
    from pebble import ProcessPool

__all__ = ["run_jobs"]

_WAITING_PER_WORKER: Final = 1
"""Jobs handed over beyond those being worked on, so that no worker waits for the reader."""
_UNITS_PER_WORKER: Final = 200
"""A worker is replaced after so many units: what a library leaks does not add up."""
_PARENT_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG of prctl(2)


def run_jobs(jobs: Iterable[Job], workers: int) -> Iterator[UnitResult]:
    """Yield the results of jobs as they are finished, in any order.

    With one worker or a single job, no process is started. Raises RunError when a worker dies or cannot write.
    """
    upcoming = iter(jobs)
    first = list(islice(upcoming, 2))
    if workers <= 1 or len(first) <= 1:
        yield from map(clean_unit, chain(first, upcoming))
    else:
        yield from _run_in_processes(chain(first, upcoming), workers)


def _run_in_processes(jobs: Iterator[Job], workers: int) -> Iterator[UnitResult]:
    from pebble import ProcessPool  # noqa: PLC0415 - small runs start faster without it

    context = multiprocessing.get_context("forkserver")
    # workers are forked from a process that has imported the cleaners already, and has no threads
    context.set_forkserver_preload(["flows.engine.unit"])
    pool = ProcessPool(workers, max_tasks=_UNITS_PER_WORKER, initializer=_prepare_worker, context=context)
    try:
        yield from _run_in_pool(pool, jobs, workers + workers * _WAITING_PER_WORKER)
        pool.close()  # type: ignore[no-untyped-call]
        pool.join()
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


def _run_in_pool(pool: "ProcessPool", jobs: Iterator[Job], at_once: int) -> Iterator[UnitResult]:
    from pebble import ProcessExpired  # noqa: PLC0415

    running: set[Future[UnitResult]] = {pool.schedule(clean_unit, args=[job]) for job in islice(jobs, at_once)}
    while running:
        done, running = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            try:
                yield future.result()
            except ProcessExpired as error:
                raise RunError(f"a worker process died ({error}); run again to resume") from error
            running.update(pool.schedule(clean_unit, args=[job]) for job in islice(jobs, 1))


def _prepare_worker() -> None:
    """Leave Ctrl-C to the parent, and end with it even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
