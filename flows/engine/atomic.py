"""Files that are whole or not there: temporary file, flush, fsync, rename, and then fsync of the folder."""

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from flows.engine import disk
from schemas.errors import RunError

__all__ = ["TEMPORARY_SUFFIX", "AtomicFile", "FileFacts", "write_atomically", "write_whole"]

TEMPORARY_SUFFIX: Final = ".tmp"
_BUFFER_BYTES: Final = 1 << 18


class FileFacts(NamedTuple):
    """What is known of a file that was written."""

    bytes: int
    lines: int
    sha256: str


class AtomicFile:
    """A file of lines under construction. It appears under its name with ``commit``, or never.

    Raises RunError when the disk is full, or the folder cannot be written.
    """

    def __init__(self, path: Path, temporary_folder: Path | None = None) -> None:
        self._path = path
        self._temporary = (temporary_folder or path.parent) / (path.name + TEMPORARY_SUFFIX)
        self._hash = hashlib.sha256()
        self._bytes = self._lines = 0
        self._buffer: list[bytes] = []
        self._buffered = 0
        self._is_there = True
        self._handle: int | None = disk.create(self._temporary)

    @property
    def size(self) -> int:
        """Bytes that were written so far."""
        return self._bytes

    @property
    def facts(self) -> FileFacts:
        """What is known of what was written so far."""
        return FileFacts(self._bytes, self._lines, self._hash.hexdigest())

    def write(self, content: bytes, lines: int = 1) -> None:
        """Append bytes that hold ``lines`` whole lines."""
        self._hash.update(content)
        self._bytes += len(content)
        self._lines += lines
        self._buffer.append(content)
        self._buffered += len(content)
        if self._buffered >= _BUFFER_BYTES:
            self._flush()

    def commit(self) -> FileFacts:
        """Bring everything to the disk and give the file its name. The folder is left to be synced."""
        self._flush()
        if self._handle is not None:
            disk.sync(self._handle, self._path)
        self._close()
        disk.rename(self._temporary, self._path)
        self._is_there = False
        return self.facts

    def discard(self) -> None:
        """Close and remove what was not committed. Never raises: a file that stays is removed by the next run."""
        with suppress(RunError):
            self._close()
        if self._is_there:
            with suppress(RunError):
                disk.remove(self._temporary)

    def _flush(self) -> None:
        if self._handle is not None and self._buffer:
            disk.write(self._handle, b"".join(self._buffer), self._path)
        self._buffer.clear()
        self._buffered = 0

    def _close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            disk.close(handle, self._path)


def write_whole(path: Path, content: bytes, temporary_folder: Path | None = None) -> FileFacts:
    """Write a small file at once. Its folder is left to be synced."""
    file = AtomicFile(path, temporary_folder)
    try:
        file.write(content)
        return file.commit()
    finally:
        file.discard()


def write_atomically(path: Path, content: bytes, temporary_folder: Path | None = None) -> FileFacts:
    """Write a small file at once, and sync its folder."""
    facts = write_whole(path, content, temporary_folder)
    disk.sync_folder(path.parent)
    return facts
