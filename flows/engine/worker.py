"""The worker process: cleans units, sends what is done in small batches, and notes what it has in hand.

What is in hand stands in memory that the parent sees, so that it can be told which document a dead worker died of.
"""

import ctypes
import os
import pickle
import signal
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from flows.engine.hand import EXIT_OUT_OF_MEMORY, Message, Phase
from flows.engine.job import Done, Job
from flows.engine.limits import arm, disarm, limit_memory
from flows.engine.unit import clean_items
from flows.engine.units import UnitDigest
from schemas.errors import RunError

__all__ = ["serve"]

_BATCH_BYTES: Final = 1 << 18
_BATCH_S: Final = 0.2
"""A batch is sent after so much time or so many bytes: what is lost, and done again, when a worker dies."""
_PARENT_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG of prctl(2)


class _Watched:
    """Sets the limits of each document, and writes down what is in hand."""

    def __init__(self, job: Job, hand: "ctypes.Array[ctypes.c_longlong]", outbox: "_Outbox", *, fresh: bool) -> None:
        self._settings = job.settings
        self._hand = hand
        self._outbox = outbox
        self._fresh = fresh
        self._cleaned = 0

    def reading(self, piece: int, items: int, place: int) -> None:
        arm(self._settings)
        self._hand[:] = [Phase.READING, piece, items, place, int(time.monotonic() * 1_000)]

    def cleaning(self) -> None:
        self._hand[0] = Phase.CLEANING
        self._cleaned += 1

    def out_of_memory(self) -> None:
        if not self._fresh or self._cleaned > 1:
            self._outbox.flush()
            self._hand[0] = Phase.CLEANING
            os._exit(EXIT_OUT_OF_MEMORY)


class _Outbox:
    """Collects what is done and sends it now and then."""

    def __init__(self, connection: Connection, hand: "ctypes.Array[ctypes.c_longlong]") -> None:
        self._connection = connection
        self._hand = hand
        self._done: list[Done] = []
        self._bytes = 0
        self._sent = time.monotonic()

    def add(self, done: Done) -> None:
        self._done.append(done)
        self._bytes += len(done.line) + len(done.removed)
        if self._bytes >= _BATCH_BYTES or time.monotonic() - self._sent >= _BATCH_S:
            self.flush()

    def flush(self, digest: str | None = None, failure: str | None = None) -> None:
        # the parent may be busy writing, or waiting for more input: that is no document's fault
        disarm()
        self._hand[0] = Phase.IDLE
        message = pickle.dumps(Message(self._done, digest, failure), pickle.HIGHEST_PROTOCOL)
        self._connection.send_bytes(message)
        self._done, self._bytes, self._sent = [], 0, time.monotonic()


def serve(connection: Connection, hand: "ctypes.Array[ctypes.c_longlong]") -> None:
    """Work on the jobs that come in, until the other end is closed."""
    _prepare()
    fresh = True
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            job: Job = pickle.loads(connection.recv_bytes())  # noqa: S301 - our own parent sends it
            if fresh:
                limit_memory(job.settings)
            _work(job, connection, hand, fresh=fresh)
            fresh = False


def _work(job: Job, connection: Connection, hand: "ctypes.Array[ctypes.c_longlong]", *, fresh: bool) -> None:
    outbox = _Outbox(connection, hand)
    digest = UnitDigest(job.unit.places)
    failure = None
    try:
        for done in clean_items(job, digest, _Watched(job, hand, outbox, fresh=fresh)):
            outbox.add(done)
    except RunError as error:
        failure = str(error)
    outbox.flush(digest.hexdigest(), failure)


def _prepare() -> None:
    """Leave Ctrl-C to the parent, and end with it even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
