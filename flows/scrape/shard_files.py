"""The raw files of one shard: they grow by whole records, and a crash's leftovers are cut off behind the last one."""

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from flows.engine.disk import sync_folder
from flows.scrape.folders import ScrapeFolders
from flows.scrape.warc import info_record
from flows.state.shards import ShardRow
from schemas.errors import RunError

__all__ = ["ShardFiles", "cut_leftovers"]


class ShardFiles:
    """The two files of a shard, open for appending. Used by one thread at a time."""

    def __init__(self, folders: ScrapeFolders, shard: str, agent: str) -> None:
        self._pages = _GrowingFile(folders.pages(shard), agent)
        self._other = _GrowingFile(folders.other(shard), agent)

    def append_page(self, record: bytes) -> int:
        """Append a page's record and return its byte offset. Raises RunError when it cannot be written."""
        return self._pages.append(record)

    def append_other(self, record: bytes) -> int:
        """Append the record of anything else and return its byte offset."""
        return self._other.append(record)

    def sync(self) -> tuple[int, int]:
        """Bring both files to the disk and return their lengths in bytes."""
        return self._pages.sync(), self._other.sync()

    def close(self) -> None:
        """Close both files."""
        self._pages.close()
        self._other.close()


class _GrowingFile:
    def __init__(self, path: Path, agent: str) -> None:
        self._path = path
        self._agent = agent
        self._handle: IO[bytes] | None = None
        self._length = 0
        self._is_synced = True
        self._failure: RunError | None = None
        """Once a write has failed, nobody knows what is in the file behind its last good record."""

    def append(self, record: bytes) -> int:
        if self._failure is not None:
            raise self._failure
        try:
            handle = self._handle or self._begin()
            offset = self._length
            handle.write(record)
        except OSError as error:
            self._failure = _cannot_write(self._path, error)
            raise self._failure from error
        self._length += len(record)
        self._is_synced = False
        return offset

    def sync(self) -> int:
        if self._handle is not None and not self._is_synced:
            try:
                self._handle.flush()
                os.fsync(self._handle.fileno())
            except OSError as error:
                self._failure = _cannot_write(self._path, error)
                raise self._failure from error
            self._is_synced = True
        return self._length

    def close(self) -> None:
        if self._handle is not None:
            with suppress(OSError):  # what cannot be written was not entered, and is cut off
                self._handle.close()

    def _begin(self) -> IO[bytes]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._handle = self._path.open("wb")
        info = info_record(self._path.name, self._agent)
        self._handle.write(info)
        self._length = len(info)
        sync_folder(self._path.parent)
        return self._handle


def cut_leftovers(folders: ScrapeFolders, shard: ShardRow) -> None:
    """Cut from a shard's files what a crash left behind the last entered record. Raises RunError."""
    for path, length in (
        (folders.pages(shard.name), shard.pages_bytes),
        (folders.other(shard.name), shard.other_bytes),
    ):
        try:
            if length == 0:
                path.unlink(missing_ok=True)
            elif path.stat().st_size > length:
                os.truncate(path, length)
        except OSError as error:
            raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> RunError:
    return RunError(f"cannot write {path}: {error.strerror or error}")
