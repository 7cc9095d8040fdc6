"""The pool: workers that can be killed at any moment. What one dies of costs that document and nothing else.

A worker sends its documents as they are done, and this process writes them; so a replacement goes on where the dead
one stopped. A document that passes a limit is quarantined at once. One whose worker died otherwise has a second
chance in a fresh worker, for the killer may have come from outside.
"""

import multiprocessing
import pickle
import signal
import sys
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from ctypes import Array, c_longlong
from dataclasses import dataclass, field, replace
from multiprocessing import forkserver, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, ForkServerProcess
from types import ModuleType
from typing import Final

from flows.engine.hand import HAND_SIZE, Hand, Message, Phase
from flows.engine.job import Job, Stop
from flows.engine.limits import verdict_of
from flows.engine.shard import Shard, UnitResult
from flows.engine.units import UnitDigest
from schemas.errors import DocumentError, RunError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["run_jobs"]

_UNITS_PER_WORKER: Final = 50
"""A worker is replaced after so many units: what a library leaks does not add up."""
_MAX_IDLE_DEATHS: Final = 5
"""A worker that dies without a document in hand is replaced; where it goes on dying the machine is at fault."""
_WATCH_S: Final = 1.0
_GRACE_S: Final = 5.0
"""A worker whose own timer did not end it (it was stopped, or waits for a broken disk) is killed so much later."""
_MIN_IMPORTED: Final = ["flows.engine.worker", "flows.engine.warm"]


def run_jobs(jobs: Iterable[Job], workers: int) -> Generator[UnitResult, None, None]:
    """Yield the results of jobs as they are finished, in any order, each after its shard is on the disk.

    With 0 workers the work is done in this very process, without limits of time and memory. Raises RunError when a
    shard cannot be written, an input vanishes, or workers cannot be kept alive.
    """
    upcoming = iter(jobs)
    if workers == 0:
        yield from map(_do_here, upcoming)
        return
    with closing(_Pool(upcoming, workers)) as pool:
        yield from pool.results()


def _do_here(job: Job) -> UnitResult:
    from flows.engine.unit import clean_items  # noqa: PLC0415 - the process that holds the run needs no cleaners

    shard, digest = Shard(job.folder, job.unit.number, job.orders), UnitDigest(job.unit.places)
    try:
        for done in clean_items(job, digest):
            shard.add(done)
        return shard.commit(digest.hexdigest())
    finally:
        shard.discard()


@dataclass(slots=True)
class _Task:
    """A job in hand: what is done of it, and what was learned from workers that died of it."""

    job: Job
    shard: Shard
    faults: dict[int, DocumentError] = field(default_factory=dict)
    stops: dict[int, Stop] = field(default_factory=dict)
    suspects: set[tuple[int, ...]] = field(default_factory=set)

    def rest(self) -> Job:
        """Return what is still to be done."""
        documents = self.shard.documents
        start = documents[-1].source_place + 1 if documents else 0
        return replace(self.job, start=start, faults=dict(self.faults), stops=dict(self.stops))

    def blame(self, hand: Hand, verdict: DocumentError | None, how: str) -> None:
        """Take note of what a worker died of. ``verdict`` is the limit that it passed, where it was one."""
        phase, piece, items, place = hand[:4]
        stage = Stage.READ if phase == Phase.READING else Stage.CLEAN
        spot = (phase, piece, items, place)
        if verdict is None and spot not in self.suspects:
            self.suspects.add(spot)
            return
        error = verdict or DocumentError(QuarantineReason.CRASHED, stage, f"its worker died twice, {how}")
        if phase == Phase.READING:
            self.stops[piece] = Stop(items, error)
        else:
            self.faults[place] = error


@dataclass(slots=True, eq=False)
class _Worker:
    process: ForkServerProcess
    connection: Connection
    hand: "Array[c_longlong]"
    task: _Task | None = None
    units: int = 0
    overdue: bool = False


class _Pool:
    """Workers, each with a task of its own. Closing it ends them all at once."""

    def __init__(self, jobs: Iterator[Job], workers: int) -> None:
        self._jobs = jobs
        self._context: ForkServerContext = multiprocessing.get_context("forkserver")
        # workers are forked from a process that has imported the cleaners already, and has no threads
        self._context.set_forkserver_preload(_MIN_IMPORTED)
        self._workers: dict[Connection, _Worker] = {}
        self._wanted = workers
        self._idle_deaths = 0

    def results(self) -> Iterator[UnitResult]:
        for _ in range(self._wanted):
            job = next(self._jobs, None)
            if job is None:
                break
            self._give(self._start(), job)
        while self._workers:
            for connection in wait(list(self._workers), _WATCH_S):
                worker = self._workers[connection]  # type: ignore[index]  # only connections were asked for
                yield from self._receive(worker)
            self._watch()

    def close(self) -> None:
        for worker in self._workers.values():
            worker.process.kill()
        for worker in self._workers.values():
            self._bury(worker)
            if worker.task is not None:
                worker.task.shard.discard()
        self._workers.clear()

    def _start(self) -> _Worker:
        try:
            ours, theirs = self._context.Pipe()
            hand = self._context.RawArray(c_longlong, HAND_SIZE)
            process = self._context.Process(target=_serve, args=(theirs, hand), daemon=True)
            with _no_main_module():
                _start_server()
                # a worker that was told but half of what it is to do would print what it thinks of that
                with _held_back(signal.SIGINT, signal.SIGTERM):
                    process.start()
            theirs.close()
        except OSError as error:
            raise RunError(f"cannot start a worker process: {error.strerror or error}") from error
        worker = _Worker(process, ours, hand)
        self._workers[ours] = worker
        return worker

    def _give_next(self, worker: _Worker) -> None:
        """Give a worker the next job, or let it go where there is none."""
        job = next(self._jobs, None)
        if job is None:
            self._let_go(worker)
        elif worker.units < _UNITS_PER_WORKER:
            self._give(worker, job)
        else:
            self._let_go(worker)
            self._give(self._start(), job)

    def _give(self, worker: _Worker, job: Job) -> None:
        worker.units += 1
        worker.task = _Task(job, Shard(job.folder, job.unit.number, job.orders))
        self._send(worker, job)

    def _send(self, worker: _Worker, job: Job) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # it has died: noticed when its end is read
            worker.connection.send_bytes(pickle.dumps(job, pickle.HIGHEST_PROTOCOL))

    def _let_go(self, worker: _Worker) -> None:
        """Close a worker's pipe, by which it ends."""
        del self._workers[worker.connection]
        self._bury(worker)

    def _bury(self, worker: _Worker) -> None:
        worker.connection.close()
        worker.process.join()
        worker.process.close()

    def _receive(self, worker: _Worker) -> Iterator[UnitResult]:
        try:
            message: Message = pickle.loads(worker.connection.recv_bytes())  # noqa: S301 - our own worker's
        except (EOFError, ConnectionResetError):
            self._replace(worker)
            return
        task, self._idle_deaths = worker.task, 0
        if message.failure is not None:
            raise RunError(message.failure)
        if task is None:
            return
        for document in message.done:
            task.shard.add(document)
        if message.digest is not None:
            worker.task = None
            try:
                yield task.shard.commit(message.digest)
            finally:
                task.shard.discard()
            # only now: the next may be slow to come, from a pipe
            self._give_next(worker)

    def _replace(self, worker: _Worker) -> None:
        """Put a new worker in a dead one's place, and tell it what the other died of."""
        worker.process.join()
        task, hand, exitcode = worker.task, Hand(*worker.hand), worker.process.exitcode
        self._let_go(worker)
        if task is None:
            return
        if hand.phase == Phase.IDLE:
            self._idle_deaths += 1
            if self._idle_deaths > _MAX_IDLE_DEATHS:
                raise RunError(f"workers die without work, {_how(exitcode)}; run again to resume")
        else:
            stage = Stage.READ if hand.phase == Phase.READING else Stage.CLEAN
            code = -signal.SIGALRM if worker.overdue else exitcode
            task.blame(hand, verdict_of(code, stage), _how(exitcode))
        replacement = self._start()
        replacement.task = task
        self._send(replacement, task.rest())

    def _watch(self) -> None:
        """Kill workers whose own timers did not end them."""
        now = time.monotonic()
        for worker in self._workers.values():
            hand = Hand(*worker.hand)
            if worker.task is None or hand.phase == Phase.IDLE or worker.overdue:
                continue
            if now - hand.since_ms / 1_000 > worker.task.job.settings.max_wall_s + _GRACE_S:
                worker.overdue = True
                worker.process.kill()


def _serve(connection: Connection, hand: "Array[c_longlong]") -> None:
    from flows.engine.worker import serve  # noqa: PLC0415 - the process that holds the run needs no cleaners

    serve(connection, hand)


@contextmanager
def _no_main_module() -> Iterator[None]:
    """Let a worker start without importing the script that was started, which may be heavy, or start a run again."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _start_server() -> None:
    """Start the server that forks workers, where it is not running, so that it and they never hear of Ctrl-C.

    Ctrl-C goes to all processes, and it is for this one to end the others. The server ignores it by itself, but not yet
    while it imports what workers need.
    """
    resource_tracker.ensure_running()  # would be started below otherwise, and let the signal through again
    with _held_back(signal.SIGINT):
        forkserver.ensure_running()


@contextmanager
def _held_back(*signals: signal.Signals) -> Iterator[None]:
    """Let signals wait until the end of what is inside; processes that are started inside never hear of them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _how(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        with suppress(ValueError):
            return f"of {signal.Signals(-exitcode).name}"
    return f"with exit code {exitcode}"
