"""The disk: every change that a run makes to files, in a dozen small functions. The engine has no other way to it.

Each function raises RunError with the path and the cause in one line. Tests put a disk under them that fails at the
n-th call, or that loses power; the ledger alone is written by SQLite, which has tests of that kind of its own.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from schemas.errors import RunError

__all__ = [
    "cannot_write",
    "close",
    "create",
    "make_folder",
    "remove",
    "remove_folder",
    "rename",
    "sync",
    "sync_folder",
    "write",
]


def cannot_write(path: Path, error: OSError) -> RunError:
    """Return the error that names the path and the cause in one line."""
    return RunError(f"cannot write {path}: {error.strerror or error}")


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_write(path, error) from error


def create(path: Path) -> int:
    """Make an empty file, or empty the one that is there, and return its handle for writing."""
    with _naming(path):
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)


def write(handle: int, content: bytes, path: Path) -> None:
    """Write all of the content, also where the system takes it in pieces."""
    rest = memoryview(content)
    with _naming(path):
        while rest:
            rest = rest[os.write(handle, rest) :]


def sync(handle: int, path: Path) -> None:
    """Bring an open file's content to the disk."""
    with _naming(path):
        os.fsync(handle)


def close(handle: int, path: Path) -> None:
    """Close a file. Where that fails the handle is gone all the same."""
    with _naming(path):
        os.close(handle)


def rename(source: Path, target: Path) -> None:
    """Give a file its name; what had the name before is replaced in the same moment."""
    with _naming(target):
        os.replace(source, target)  # noqa: PTH105 - one way to the disk, and os is it


def sync_folder(path: Path) -> None:
    """Bring a folder's entries to the disk, so that files that were made or renamed survive a loss of power."""
    with _naming(path):
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Remove a file, if it is there."""
    with _naming(path):
        try:
            os.unlink(path)  # noqa: PTH108
        except FileNotFoundError:
            return


def make_folder(path: Path) -> None:
    """Make a folder and those above it; their entries are on the disk afterwards.

    The two nearest are brought there also when they were found: who made them may have been killed before that.
    """
    missing: list[Path] = []
    place = path
    while not place.exists() and place != place.parent:
        missing.append(place)
        place = place.parent
    for folder in reversed(missing):
        with _naming(path), suppress(FileExistsError):
            os.mkdir(folder)  # noqa: PTH102
    for folder in dict.fromkeys([path.parent, path.parent.parent, *(folder.parent for folder in missing)]):
        _sync_above(folder, path)


def _sync_above(folder: Path, path: Path) -> None:
    with _naming(path):
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        except PermissionError:
            return  # a folder that may be passed through and not be read is not ours
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove_folder(path: Path) -> None:
    """Remove an empty folder."""
    with _naming(path):
        os.rmdir(path)  # noqa: PTH106
