"""A disk that loses power: stands in for ``os`` in ``flows.engine.disk`` and forgets what was not brought to the disk.

The engine works on real files, of which this keeps a shadow: for each file what of it was synced, for each folder
which entries were. After a loss, the folder is built anew as an unkind disk might show it: of what was not synced,
anything may be there or not, each entry for itself, each file empty, in part or whole.

SQLite writes the ledger by ways of its own. Its promise is taken for its word and no further: with ``synchronous``
FULL a commit is on the disk; with less, all commits since the run was opened may be lost. Its file is there if the
folders above it are.
"""

import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from flows.engine import disk, run
from flows.engine.ledger import Ledger, open_ledger

__all__ = ["PowerDisk", "PowerLoss", "under_power"]

_FULL: Final = 2
_LEDGER: Final = "ledger.sqlite"


class PowerLoss(BaseException):
    """The lights went out. No ``except`` of the engine may mend that."""


@dataclass(eq=False)
class _File:
    """A file: what was written to it, and what of that was synced."""

    live: bytearray = field(default_factory=bytearray)
    synced: bytes = b""


Node = _File | str
"""A file, or ``folder``."""


class PowerDisk:
    """The shadow of everything below ``root``."""

    def __init__(self, root: Path, *, lose_at: int | None = None, without: str | None = None) -> None:
        self.root = root
        self.calls = 0
        self.sites: set[str] = set()
        """Places in the engine that sync something."""
        self._lose_at = lose_at
        self._without = without
        self._handles: dict[int, _File | Path] = {}
        self._live: dict[Path, Node] = {}
        self._synced: dict[Path, Node] = {}
        self._pending: dict[Path, list[tuple[Path, Node | None]]] = {}
        self._ledger_synced = _FULL
        self._ledger_before = b""
        self._take_stock()

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        """Open a file or a folder, as ``os.open``."""
        self._tick()
        handle = os.open(path, flags, mode)
        if flags & os.O_CREAT:
            made = _File()
            self._live[path] = made
            self._change(path, made)
            self._handles[handle] = made
        else:
            self._handles[handle] = path
        return handle

    def write(self, handle: int, content: bytes) -> int:
        """Write, as ``os.write``; it stays in the system's memory."""
        self._tick()
        written = os.write(handle, content)
        file = self._handles.get(handle)
        if isinstance(file, _File):
            file.live += bytes(content[:written])
        return written

    def fsync(self, handle: int) -> None:
        """Bring a file's content or a folder's entries to the disk."""
        self._tick()
        site = _site()
        self.sites.add(site)
        if site == self._without:
            return
        node = self._handles.get(handle)
        if isinstance(node, _File):
            node.synced = bytes(node.live)
        elif node is not None:
            for path, entry in self._pending.pop(node, []):
                _apply(self._synced, path, entry)

    def close(self, handle: int) -> None:
        """Close, as ``os.close``."""
        os.close(handle)
        self._handles.pop(handle, None)

    def replace(self, source: Path, target: Path) -> None:
        """Rename, as ``os.replace``: until the folders are synced, either entry may be there."""
        self._tick()
        os.replace(source, target)
        node = self._live.pop(source)
        self._live[target] = node
        self._change(target, node)
        self._change(source, None)

    def unlink(self, path: Path) -> None:
        """Remove, as ``os.unlink``."""
        self._tick()
        os.unlink(path)
        self._live.pop(path, None)
        self._change(path, None)

    def mkdir(self, path: Path) -> None:
        """Make a folder, as ``os.mkdir``."""
        self._tick()
        os.mkdir(path)
        self._change(path, "folder")

    def rmdir(self, path: Path) -> None:
        """Remove a folder, as ``os.rmdir``."""
        self._tick()
        os.rmdir(path)
        self._change(path, None)

    def watch_ledger(self, ledger: Ledger) -> None:
        """Take note of how carefully the ledger is written, and of what it held when it was opened."""
        (self._ledger_synced,) = ledger.connection.execute("PRAGMA synchronous").fetchone()
        self._ledger_before = ledger.connection.serialize()

    def lose(self, chance: random.Random, kindness: float | None = None) -> None:
        """Build the folder anew as it may be found after the loss. A kindness of 0 keeps only what was synced."""
        ledger = self._ledger_found()
        found = dict(self._synced)
        for entries in self._pending.values():
            for path, entry in entries:
                if chance.random() < (0.5 if kindness is None else kindness):
                    _apply(found, path, entry)
        shutil.rmtree(self.root)
        self.root.mkdir()
        for path in sorted(path for path, node in found.items() if node == "folder"):
            if path.parent.is_dir():
                path.mkdir()
        for path, node in found.items():
            if isinstance(node, _File) and path.parent.is_dir():
                path.write_bytes(_content(node, chance, kindness))
        for path, content in ledger.items():
            if path.parent.is_dir():
                path.write_bytes(content)

    def _ledger_found(self) -> dict[Path, bytes]:
        found = {}
        for path in self.root.rglob(f".dechaff/{_LEDGER}"):
            if self._ledger_synced < _FULL:
                found[path] = self._ledger_before
                continue
            with closing(sqlite3.connect(path)) as connection:
                # as a plain file: the log beside it is merged into what is read
                found[path] = connection.serialize()
        return found

    def _take_stock(self) -> None:
        """Take what is there at the beginning for synced."""
        for path in self.root.rglob("*"):
            if path.parent.name == ".dechaff" and path.name.startswith((_LEDGER, "lock")) and path.suffix != ".tmp":
                continue
            if path.is_dir():
                self._synced[path] = "folder"
            else:
                content = path.read_bytes()
                self._synced[path] = self._live[path] = _File(bytearray(content), content)

    def _change(self, path: Path, node: Node | None) -> None:
        self._pending.setdefault(path.parent, []).append((path, node))

    def _tick(self) -> None:
        if self._lose_at is not None and self.calls >= self._lose_at:
            raise PowerLoss
        self.calls += 1


def _apply(entries: dict[Path, Node], path: Path, node: Node | None) -> None:
    if node is None:
        entries.pop(path, None)
    else:
        entries[path] = node


def _content(file: _File, chance: random.Random, kindness: float | None) -> bytes:
    """Return what may be found of a file: what was synced, for certain; of the rest as much as chance leaves."""
    if bytes(file.live) == file.synced or kindness == 0:
        return file.synced
    if kindness == 1:
        return bytes(file.live)
    return chance.choice([file.synced, b"", bytes(file.live[: len(file.live) // 2]), bytes(file.live)])


def _site() -> str:
    """Name the place in the engine that syncs: the functions from ``disk`` outwards, to the first beyond ``atomic``."""
    names = []
    frame = sys._getframe(2)
    while "/flows/engine/" in frame.f_code.co_filename:
        names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
        if not names[-1].startswith(("disk.", "atomic.")):
            break
        assert frame.f_back is not None
        frame = frame.f_back
    return " < ".join(names)


@contextmanager
def under_power(power: PowerDisk) -> Iterator[PowerDisk]:
    """Put the disk under the engine."""

    @contextmanager
    def watched(path: Path) -> Iterator[Ledger]:
        with open_ledger(path) as ledger:
            power.watch_ledger(ledger)
            yield ledger

    with patch.object(disk, "os", power), patch.object(run, "open_ledger", watched):
        yield power
