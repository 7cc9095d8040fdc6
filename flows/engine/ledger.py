"""The ledger: which units are done, and what became of each document. SQLite on disk, so memory stays flat.

While a run works, its ledger stands in the work folder (write-ahead log, every commit on the disk before it counts).
A finished run keeps it beside its files as one plain file with the rows in their order: equal runs, equal bytes.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from flows.engine.atomic import AtomicFile, FileFacts
from flows.engine.job import DocumentRow
from flows.engine.shard import UnitResult
from schemas.errors import RunError

__all__ = ["Ledger", "Range", "UnitRow", "open_ledger", "read_ledger"]

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS run (identity TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS units (
    number INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    parts TEXT NOT NULL,
    blocks INTEGER NOT NULL,
    kept_blocks INTEGER NOT NULL,
    orders TEXT NOT NULL
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
    site TEXT,
    order_vote INTEGER NOT NULL,
    in_doubt INTEGER NOT NULL,
    PRIMARY KEY (unit, place)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fixes (
    unit INTEGER NOT NULL, place INTEGER NOT NULL, new_id TEXT, duplicate_of TEXT, PRIMARY KEY (unit, place)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ranges (
    unit INTEGER NOT NULL,
    file TEXT NOT NULL,
    start INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (unit, file)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
    name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, lines INTEGER NOT NULL, sha256 TEXT NOT NULL
) WITHOUT ROWID;
"""
_SORTED_TABLES: Final = {
    "run": "identity",
    "units": "number",
    "documents": "unit, place",
    "fixes": "unit, place",
    "ranges": "unit, file",
    "files": "name",
}
_SYNCHRONOUS: str = "FULL"
"""With less, SQLite may forget the last commits when power is lost."""
_CHUNK_BYTES: Final = 1 << 20
_LIBRARY_VERSION: Final = slice(96, 100)
"""Bytes of an SQLite file that say which library wrote it. Nothing depends on them but equality."""


class UnitRow(NamedTuple):
    """A finished unit, as the ledger knows it."""

    number: int
    digest: str
    parts: dict[str, FileFacts]
    orders: Mapping[str, bool]
    """Whether the day comes first, by site: what the unit was cleaned with."""


class Range(NamedTuple):
    """Where a unit stands in one of the finished run's files."""

    unit: int
    file: str
    """Its name without ``.jsonl``."""
    start: int
    bytes: int
    lines: int
    sha256: str


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
        parts, orders = json.dumps(result.parts), json.dumps(dict(result.orders), sort_keys=True)
        documents = ((result.number, place, *row) for place, row in enumerate(result.documents))
        with self.connection as connection:
            connection.execute("DELETE FROM documents WHERE unit = ?", (result.number,))
            connection.execute(
                "INSERT OR REPLACE INTO units VALUES (?, ?, ?, ?, ?, ?)",
                (result.number, result.digest, parts, result.blocks, result.kept_blocks, orders),
            )
            marks = ", ".join("?" * (2 + len(DocumentRow._fields)))
            connection.executemany(f"INSERT INTO documents VALUES ({marks})", documents)  # noqa: S608 - only marks

    def enter_ranges(self, ranges: Iterable[Range]) -> None:
        """Enter where the units stand in the run's files, in place of what was entered before."""
        with self.connection as connection:
            connection.execute("DELETE FROM ranges")
            connection.executemany("INSERT INTO ranges VALUES (?, ?, ?, ?, ?, ?)", ranges)

    def enter_files(self, files: dict[str, FileFacts]) -> None:
        """Enter what is known of the run's files, in place of what was entered before."""
        with self.connection as connection:
            connection.execute("DELETE FROM files")
            connection.executemany("INSERT INTO files VALUES (?, ?, ?, ?)", ((name, *of) for name, of in files.items()))

    def unit(self, number: int) -> UnitRow | None:
        """Return a finished unit, or None."""
        query = "SELECT number, digest, parts, orders FROM units WHERE number = ?"
        row = self.connection.execute(query, (number,)).fetchone()
        return None if row is None else _unit_row(*row)

    def units(self) -> Iterator[UnitRow]:
        """Yield the finished units in order."""
        for row in self.connection.execute("SELECT number, digest, parts, orders FROM units ORDER BY number"):
            yield _unit_row(*row)

    def ranges(self, file: str) -> Iterator[Range]:
        """Yield where the units stand in a file, in order."""
        for row in self.connection.execute("SELECT * FROM ranges WHERE file = ? ORDER BY unit", (file,)):
            yield Range(*row)

    def files(self) -> dict[str, FileFacts]:
        """Return what is known of the finished run's files."""
        rows = self.connection.execute("SELECT name, bytes, lines, sha256 FROM files ORDER BY name")
        return {name: FileFacts(*facts) for name, *facts in rows}

    def places(self, part: str, reasons: Iterable[str] = ()) -> dict[int, frozenset[int]]:
        """Return the documents of a part file, by unit and their places in it; those of some reasons, where given."""
        wanted = frozenset(reasons)
        found: dict[int, set[int]] = {}
        query = "SELECT unit, source_place, reason FROM documents WHERE part = ? ORDER BY unit, place"
        for unit, place, reason in self.connection.execute(query, (part,)):
            if not wanted or reason in wanted:
                found.setdefault(unit, set()).add(place)
        return {unit: frozenset(places) for unit, places in found.items()}

    def sites_in_doubt(self) -> dict[int, frozenset[str]]:
        """Return the sites of the documents whose day and month are in doubt, by unit."""
        found: dict[int, set[str]] = {}
        for unit, site in self.connection.execute("SELECT unit, site FROM documents WHERE in_doubt"):
            found.setdefault(unit, set()).add(site)
        return {unit: frozenset(sites) for unit, sites in found.items()}

    def votes(self) -> Iterator[tuple[str, int, int]]:
        """Yield how many documents of each site write the day first, and how many the month."""
        yield from self.connection.execute(
            "SELECT site, sum(order_vote > 0), sum(order_vote < 0) FROM documents WHERE order_vote != 0 GROUP BY site"
        )

    def count_units(self) -> int:
        """Return how many units are finished."""
        (count,) = self.connection.execute("SELECT count(*) FROM units").fetchone()
        return int(count)

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

    def export(self, path: Path, folder: Path) -> FileFacts:
        """Write the whole ledger as one plain file, by way of ``folder``. Its own folder is left to be synced."""
        draft = folder / f"{path.name}.draft.tmp"
        draft.unlink(missing_ok=True)
        with closing(sqlite3.connect(draft)) as copy:
            # a draft that is copied from and thrown away needs no care of its own
            copy.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_TABLES}")
            with copy:
                for table, order in _SORTED_TABLES.items():
                    rows = self.connection.execute(f"SELECT * FROM {table} ORDER BY {order}")  # noqa: S608 - our names
                    marks = ", ".join("?" * len(rows.description))
                    copy.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        file = AtomicFile(path, folder)
        try:
            with draft.open("rb") as handle:
                head = bytearray(handle.read(_CHUNK_BYTES))
                head[_LIBRARY_VERSION] = bytes(4)
                file.write(bytes(head), 0)
                while chunk := handle.read(_CHUNK_BYTES):
                    file.write(chunk, 0)
            return file.commit()
        finally:
            file.discard()
            draft.unlink(missing_ok=True)


def _unit_row(number: int, digest: str, parts: str, orders: str) -> UnitRow:
    facts = {part: FileFacts(*facts) for part, facts in json.loads(parts).items()}
    return UnitRow(number, digest, facts, json.loads(orders))


@contextmanager
def open_ledger(path: Path) -> Iterator[Ledger]:
    """Open the ledger at ``path``, new or as an interrupted run left it. Raises RunError when it is unusable."""
    with _opened(str(path), path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {_SYNCHRONOUS}")
        connection.executescript(_TABLES)
        yield Ledger(connection)


@contextmanager
def read_ledger(path: Path) -> Iterator[Ledger]:
    """Open the ledger of a finished run, only to read. Raises RunError when it is unusable."""
    with _opened(f"{path.resolve().as_uri()}?mode=ro&immutable=1", path) as connection:
        yield Ledger(connection)


@contextmanager
def _opened(uri: str, path: Path) -> Iterator[sqlite3.Connection]:
    connection = None
    try:
        connection = sqlite3.connect(uri, uri=uri.startswith("file:"))
        yield connection
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    finally:
        if connection is not None:
            connection.close()


def _unusable(path: Path, error: sqlite3.Error) -> RunError:
    """Return the error that names the ledger and the cause, and the remedy where it is the ledger itself."""
    damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
    remedy = "; --force starts anew" if damaged else ""
    return RunError(f"cannot use the ledger {path}: {error}{remedy}")
