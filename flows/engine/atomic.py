"""Files that are whole or not there: temporary file, flush, fsync, rename, and then fsync of the folder."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from schemas.errors import RunError

__all__ = ["TEMPORARY_SUFFIX", "AtomicFile", "FileFacts", "cannot_write", "sync_folder", "write_atomically"]

TEMPORARY_SUFFIX: Final = ".tmp"
_BUFFER_BYTES: Final = 1 << 18


class FileFacts(NamedTuple):
    """What is known of a file that was written."""

    bytes: int
    lines: int
    sha256: str


def cannot_write(path: Path, error: OSError) -> RunError:
    """Return the error that names the path and the cause in one line."""
    return RunError(f"cannot write {path}: {error.strerror or error}")


class AtomicFile:
    """A file of lines under construction. It appears under its name with ``commit``, or never.

    Raises RunError when the disk is full, or the folder cannot be written.
    """

    def __init__(self, path: Path, temporary_folder: Path | None = None) -> None:
        self._path = path
        self._temporary = (temporary_folder or path.parent) / (path.name + TEMPORARY_SUFFIX)
        self._hash = hashlib.sha256()
        self._bytes = self._lines = 0
        try:
            self._handle = self._temporary.open("wb", buffering=_BUFFER_BYTES)
        except OSError as error:
            raise cannot_write(path, error) from error

    def write(self, content: bytes, lines: int = 1) -> None:
        """Append bytes that hold ``lines`` whole lines."""
        try:
            self._handle.write(content)
        except OSError as error:
            raise cannot_write(self._path, error) from error
        self._hash.update(content)
        self._bytes += len(content)
        self._lines += lines

    def commit(self) -> FileFacts:
        """Bring everything to the disk and give the file its name. The folder is left to be synced."""
        try:
            self._handle.flush()
            os.fsync(self._handle.fileno())
            self._handle.close()
            self._temporary.replace(self._path)
        except OSError as error:
            raise cannot_write(self._path, error) from error
        return FileFacts(self._bytes, self._lines, self._hash.hexdigest())

    def discard(self) -> None:
        """Close and remove what was not committed. Never raises."""
        with suppress(OSError):
            self._handle.close()  # what could not be written is thrown away here
        self._temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the folder's entries to the disk, so that renames survive a loss of power."""
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise cannot_write(folder, error) from error


def write_atomically(path: Path, content: bytes, temporary_folder: Path | None = None) -> None:
    """Write a small file at once, and sync its folder."""
    file = AtomicFile(path, temporary_folder)
    try:
        file.write(content)
        file.commit()
    finally:
        file.discard()
    sync_folder(path.parent)
