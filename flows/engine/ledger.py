"""The ledger: which units are done, and what became of each document. SQLite on disk, so memory stays flat."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from flows.engine.atomic import FileFacts
from flows.engine.shard import UnitResult
from schemas.errors import RunError

__all__ = ["Ledger", "UnitRow", "open_ledger"]

_TABLES = """
CREATE TABLE IF NOT EXISTS run (identity TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS units (
    number INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    parts TEXT NOT NULL,
    blocks INTEGER NOT NULL,
    kept_blocks INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS documents (
    unit INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    part TEXT NOT NULL,
    text_sha256 TEXT,
    published_at TEXT,
    row_hash TEXT NOT NULL,
    removed_lines INTEGER NOT NULL,
    reason TEXT,
    source_place INTEGER NOT NULL,
    PRIMARY KEY (unit, place)
) WITHOUT ROWID;
"""


class UnitRow(NamedTuple):
    """A finished unit, as the ledger knows it."""

    number: int
    digest: str
    parts: dict[str, FileFacts]


class Ledger:
    """One run's ledger. A unit and its documents are entered in one transaction, after its files are on the disk."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def identity(self) -> str | None:
        """Return what the run was started with, or None in a new ledger."""
        row = self.connection.execute("SELECT identity FROM run").fetchone()
        return None if row is None else str(row[0])

    def start(self, identity: str) -> None:
        """Enter what the run is started with."""
        with self.connection:
            self.connection.execute("INSERT INTO run VALUES (?)", (identity,))

    def enter(self, result: UnitResult) -> None:
        """Enter a finished unit; an older entry of the same number is replaced."""
        parts = json.dumps(result.parts)
        documents = ((result.number, place, *row) for place, row in enumerate(result.documents))
        with self.connection as connection:
            connection.execute("DELETE FROM documents WHERE unit = ?", (result.number,))
            connection.execute(
                "INSERT OR REPLACE INTO units VALUES (?, ?, ?, ?, ?)",
                (result.number, result.digest, parts, result.blocks, result.kept_blocks),
            )
            connection.executemany("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", documents)

    def unit(self, number: int) -> UnitRow | None:
        """Return a finished unit, or None."""
        query = "SELECT number, digest, parts FROM units WHERE number = ?"
        row = self.connection.execute(query, (number,)).fetchone()
        return None if row is None else _unit_row(*row)

    def units(self) -> Iterator[UnitRow]:
        """Yield the finished units in order."""
        for row in self.connection.execute("SELECT number, digest, parts FROM units ORDER BY number"):
            yield _unit_row(*row)

    def count_blocks(self) -> dict[str, int]:
        """Return how many blocks all records have, and how many of them were kept and removed."""
        query = "SELECT coalesce(sum(blocks), 0), coalesce(sum(kept_blocks), 0) FROM units"
        blocks, kept = self.connection.execute(query).fetchone()
        return {"blocks": blocks, "kept_blocks": kept, "removed_blocks": blocks - kept}

    def forget_from(self, number: int) -> None:
        """Drop units from ``number`` on: the input has become shorter since they were entered."""
        with self.connection as connection:
            connection.execute("DELETE FROM units WHERE number >= ?", (number,))
            connection.execute("DELETE FROM documents WHERE unit >= ?", (number,))


def _unit_row(number: int, digest: str, parts: str) -> UnitRow:
    return UnitRow(number, digest, {part: FileFacts(*facts) for part, facts in json.loads(parts).items()})


@contextmanager
def open_ledger(path: Path) -> Iterator[Ledger]:
    """Open the ledger at ``path``, new or as an interrupted run left it. Raises RunError when it is unusable."""
    connection = None
    try:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(_TABLES)
        yield Ledger(connection)
    except sqlite3.Error as error:
        raise RunError(f"cannot use the ledger {path}: {error}; --force starts anew") from error
    finally:
        if connection is not None:
            connection.close()
