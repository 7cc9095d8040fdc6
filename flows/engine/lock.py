"""The lock of an output folder: one run at a time, and a killed holder's lock is free at once."""

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from flows.engine import disk
from schemas.errors import LockedError, RunError

__all__ = ["locked"]

_MAX_TRIES: Final = 100
"""Each costs microseconds. Two runs that end and begin at once need a handful."""
_MAX_PID_BYTES: Final = 32


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file at ``path`` (its folder is made when missing) and remove it at the end.

    Raises LockedError at once when another run holds it, and names the process.
    """
    handle = _acquire(path)
    try:
        yield
    finally:
        # removed while held: whoever waits for nothing finds either our lock or no file. One that cannot be removed
        # is free all the same.
        with suppress(RunError):
            disk.remove(path)
        os.close(handle)


def _acquire(path: Path) -> int:
    failure: OSError = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    for _ in range(_MAX_TRIES):
        try:
            disk.make_folder(path.parent)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except FileNotFoundError as error:
            failure = error
            continue  # the folder went away with the end of another run
        except RunError as error:
            if not isinstance(error.__cause__, FileNotFoundError):
                raise
            failure = error.__cause__
            continue  # the same, or it can never be made
        except OSError as error:
            raise disk.cannot_write(path.parent, error) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(handle, _MAX_PID_BYTES).decode("ascii", "replace").strip() or "unknown"
            os.close(handle)
            out = path.parent.parent
            raise LockedError(
                f"{out} is in use by another run (process {holder}); wait, or choose another folder"
            ) from error
        if _is_current(path, handle):
            _sign(path, handle)
            return handle
        os.close(handle)
    raise disk.cannot_write(path.parent, failure)


def _sign(path: Path, handle: int) -> None:
    """Write down who holds the lock."""
    try:
        os.ftruncate(handle, 0)
        disk.write(handle, f"{os.getpid()}\n".encode(), path)
    except OSError as error:
        os.close(handle)
        raise disk.cannot_write(path, error) from error
    except RunError:
        os.close(handle)
        raise


def _is_current(path: Path, handle: int) -> bool:
    """Say whether the locked file is still the one at the path: its last holder may have removed it meanwhile."""
    try:
        return os.fstat(handle).st_ino == path.stat().st_ino
    except FileNotFoundError:
        return False
