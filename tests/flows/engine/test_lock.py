"""One run at a time holds a folder, and a killed holder's lock is free at once."""

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from flows.engine.lock import locked
from schemas.errors import RunError


def _hold(path: Path, ready: Connection) -> None:
    with locked(path):
        ready.send(os.getpid())
        time.sleep(60)


def test_the_second_is_refused_at_once_and_told_who_holds_it_and_a_kill_frees_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "out" / ".dechaff" / "lock"
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    holder = context.Process(target=_hold, args=(path, sender))
    holder.start()
    try:
        pid = receiver.recv()
        started = time.monotonic()
        with pytest.raises(RunError, match=rf"out is in use by another run \(process {pid}\)"), locked(path):
            pass
        assert time.monotonic() - started < 1
        os.kill(pid, signal.SIGKILL)
    finally:
        holder.kill()
        holder.join()
    assert path.exists()
    with locked(path):
        assert path.read_text(encoding="ascii") == f"{os.getpid()}\n"
    assert not path.exists()


def test_a_folder_that_can_never_be_made_is_an_error_and_no_endless_try() -> None:
    with pytest.raises(RunError, match="cannot write"), locked(Path("/proc/nowhere/.dechaff/lock")):
        pass
