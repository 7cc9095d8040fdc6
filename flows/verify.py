"""verify: a run re-counted from its files alone. Shares no code with what wrote them.

Every line is read and checked against its schema, every hash computed anew; ids and counts are kept in a temporary
database, so memory stays flat.
"""

import hashlib
import json
import sqlite3
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from cleaners.words import count_words
from flows.verify_ledger import check_finished, check_unfinished
from schemas.errors import UsageError
from schemas.record import Record
from schemas.rows import QuarantinedRow, RejectedRow, RemovedRow
from schemas.settings import Settings

__all__ = ["Verification", "verify_run"]

_MODELS: Final[dict[str, type[BaseModel]]] = {
    "articles.jsonl": Record,
    "duplicates.jsonl": Record,
    "removed.jsonl": RemovedRow,
    "rejected.jsonl": RejectedRow,
    "quarantine.jsonl": QuarantinedRow,
}
_REQUIRED: Final = ("articles.jsonl", "removed.jsonl", "rejected.jsonl", "quarantine.jsonl")
_MAX_PROBLEMS: Final = 100
_TABLES: Final = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE inputs (id TEXT PRIMARY KEY, fate TEXT, duplicate_of TEXT, blocks INTEGER, kept INTEGER) WITHOUT ROWID;
CREATE TABLE removed (id TEXT PRIMARY KEY, lines INTEGER) WITHOUT ROWID;
"""


@dataclass
class Verification:
    """What was counted, and what is wrong."""

    counts: dict[str, int] = field(default_factory=dict)
    """By the names of the manifest: ``inputs``, ``records``, ``rejected``, …"""
    problems: list[str] = field(default_factory=list)
    """In words, each with its file; at most a hundred."""
    problem_count: int = 0
    unfinished: bool = False
    """The run has not come to its end; what was counted is what it has committed so far."""

    def complain(self, problem: str) -> None:
        """Take note of a problem."""
        self.problem_count += 1
        if len(self.problems) < _MAX_PROBLEMS:
            self.problems.append(problem)


def verify_run(out: Path) -> Verification:
    """Re-count the run in the folder ``out``. Raises UsageError when there is no such folder."""
    if not out.is_dir():
        raise UsageError(f"{out}: no such folder")
    found = Verification()
    unfinished = out / ".dechaff" / "ledger.sqlite"
    if not (out / "manifest.json").exists() and unfinished.exists():
        found.unfinished = True
        found.counts = check_unfinished(unfinished, found.complain)
        return found
    manifest = _read_manifest(out, found)
    if manifest is None:
        return found
    for problem in check_finished(out / "ledger.sqlite", manifest):
        found.complain(f"ledger.sqlite: {problem}")
    with tempfile.TemporaryDirectory(prefix="dechaff-verify-") as folder:
        database = sqlite3.connect(Path(folder) / "seen.sqlite")
        try:
            database.executescript(_TABLES)
            for name in _MODELS:
                if name in manifest["files"]:
                    _check_file(out / name, manifest, database, found)
            _check_removed(database, found)
            _check_duplicates(database, found)
            _count(database, found)
        finally:
            database.close()
    for name, count in found.counts.items():
        if manifest["counts"].get(name) != count:
            found.complain(f"manifest.json: {name} {manifest['counts'].get(name)}, counted {count}")
    return found


def _read_manifest(out: Path, found: Verification) -> dict[str, Any] | None:
    path = out / "manifest.json"
    try:
        content = path.read_bytes()
        manifest = json.loads(content)
        settings = Settings(**manifest["settings"])
        files, counts = manifest["files"], manifest["counts"]
        listed = {name: (facts["bytes"], facts["lines"], facts["sha256"]) for name, facts in files.items()}
        counts.items()
        _ = manifest["settings_sha256"], manifest["pipeline_version"], manifest["ledger"]["sha256"]
    except FileNotFoundError:
        found.complain("manifest.json: missing; the run is not finished")
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        found.complain(f"manifest.json: unreadable: {type(error).__name__}: {_first_line(error)}")
        return None
    own = manifest.get("manifest_sha256")
    if not isinstance(own, str) or hashlib.sha256(content.replace(own.encode(), b"0" * 64)).hexdigest() != own:
        found.complain("manifest.json: damaged: it is not what its own hash says")
    if settings.sha256 != manifest.get("settings_sha256"):
        found.complain("manifest.json: settings_sha256 is not the hash of the settings")
    _check_names(out, listed, found)
    return dict(manifest)


def _check_names(out: Path, listed: Collection[str], found: Verification) -> None:
    for name in _REQUIRED:
        if name not in listed:
            found.complain(f"manifest.json: {name} is not listed")
    for name in listed:
        if name not in _MODELS:
            found.complain(f"manifest.json: {name} is no file of a run")
    for name in _MODELS:
        if name not in listed and (out / name).exists():
            found.complain(f"{name}: there, but not listed in the manifest")


def _check_file(path: Path, manifest: dict[str, Any], database: sqlite3.Connection, found: Verification) -> None:
    facts = manifest["files"][path.name]
    digest, size, lines = hashlib.sha256(), 0, 0
    try:
        with path.open("rb") as handle:
            for lines, line in enumerate(handle, start=1):
                digest.update(line)
                size += len(line)
                for problem in _check_line(line, path.name, manifest, database):
                    found.complain(f"{path.name}: line {lines}: {problem}")
    except OSError as error:
        found.complain(f"{path.name}: {error.strerror or error}")
        return
    for name, counted in (("bytes", size), ("lines", lines), ("sha256", digest.hexdigest())):
        if facts[name] != counted:
            found.complain(f"{path.name}: {name} {facts[name]} in the manifest, counted {counted}")


def _check_line(line: bytes, name: str, manifest: dict[str, Any], database: sqlite3.Connection) -> Iterator[str]:
    if not line.endswith(b"\n"):
        yield "does not end with a line end"
    try:
        row = _MODELS[name].model_validate_json(line, strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        yield f"{where}: {first['msg']}" if where else str(first["msg"])
        return
    if isinstance(row, RemovedRow):
        query = "INSERT INTO removed VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET lines = lines + 1"
        database.execute(query, (row.id,))
        return
    entry: tuple[str, str, str | None, int, int] = (str(getattr(row, "id", "")), name, None, 0, 0)
    if isinstance(row, Record):
        yield from _check_record(row, manifest)
        entry = (row.id, "record", row.duplicate_of, row.block_count, row.kept_block_count)
        if name == "duplicates.jsonl" and row.duplicate_of is None:
            yield f"{row.id}: no duplicate"
    if not database.execute("INSERT OR IGNORE INTO inputs VALUES (?, ?, ?, ?, ?)", entry).rowcount:
        yield f"{entry[0]}: this id is there twice"


def _check_record(record: Record, manifest: dict[str, Any]) -> Iterator[str]:
    expected = {
        "text_sha256": hashlib.sha256(record.text.encode()).hexdigest(),
        "paragraph_count": len(record.text.split("\n\n")),
        "word_count": count_words(record.text),
        "settings_sha256": manifest["settings_sha256"],
        "pipeline_version": manifest["pipeline_version"],
    }
    for name, value in expected.items():
        if getattr(record, name) != value:
            yield f"{record.id}: {name} {getattr(record, name)}, should be {value}"


def _check_removed(database: sqlite3.Connection, found: Verification) -> None:
    """Each record's kept and removed blocks must add up to its blocks, and no removed line be without a record."""
    query = """
        SELECT inputs.id, blocks - kept, coalesce(lines, 0) FROM inputs LEFT JOIN removed ON removed.id = inputs.id
        WHERE fate = 'record' AND blocks - kept <> coalesce(lines, 0)
    """
    for identity, expected, lines in database.execute(query):
        found.complain(f"removed.jsonl: {identity}: {lines} lines, its record says {expected}")
    query = "SELECT id FROM removed WHERE id NOT IN (SELECT id FROM inputs WHERE fate = 'record')"
    for (identity,) in database.execute(query):
        found.complain(f"removed.jsonl: {identity}: no such record")


def _check_duplicates(database: sqlite3.Connection, found: Verification) -> None:
    query = """
        SELECT copy.id, copy.duplicate_of FROM inputs AS copy LEFT JOIN inputs AS first ON first.id = copy.duplicate_of
        WHERE copy.duplicate_of IS NOT NULL AND (first.fate IS NOT 'record' OR first.duplicate_of IS NOT NULL)
    """
    for identity, duplicate_of in database.execute(query):
        found.complain(f"articles.jsonl: {identity}: duplicate of {duplicate_of}, which is no unmarked record")


def _count(database: sqlite3.Connection, found: Verification) -> None:
    fates = dict(database.execute("SELECT fate, count(*) FROM inputs WHERE duplicate_of IS NULL GROUP BY fate"))
    (duplicates,) = database.execute("SELECT count(*) FROM inputs WHERE duplicate_of IS NOT NULL").fetchone()
    (removed,) = database.execute("SELECT coalesce(sum(lines), 0) FROM removed").fetchone()
    counts = {
        "records": fates.get("record", 0),
        "rejected": fates.get("rejected.jsonl", 0),
        "duplicates": duplicates,
        "quarantined": fates.get("quarantine.jsonl", 0),
    }
    (blocks, kept) = database.execute("SELECT coalesce(sum(blocks), 0), coalesce(sum(kept), 0) FROM inputs").fetchone()
    in_blocks = {"blocks": blocks, "kept_blocks": kept, "removed_blocks": removed}
    found.counts = {"inputs": sum(counts.values()), **counts, **in_blocks}


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
