"""One unit of work: its documents cleaned, and its part files written. Runs in a worker process.

Whatever goes wrong with a document becomes its quarantine entry here.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from cleaners.identity import document_id
from cleaners.pipeline import clean
from flows.engine.atomic import AtomicFile, FileFacts, sync_folder
from flows.engine.failure import failure_of
from flows.engine.rows import quarantined_line, record_line, rejected_line, removed_lines
from flows.engine.units import Unit, UnitDigest, load_or_error
from flows.sources.registry import read_piece
from flows.sources.source import Item, Limits, Unread
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import Cleaned, Outcome, Quarantined, Rejected
from schemas.settings import Settings

__all__ = ["PARTS", "DocumentRow", "Job", "UnitResult", "clean_unit", "part_path"]

PARTS: Final[tuple[str, ...]] = ("articles", "removed", "rejected", "quarantine")
"""The part files of a unit, in the order of the run's files."""

_DETAIL_CHARS: Final = 300


@dataclass(frozen=True, slots=True)
class Job:
    """A unit and all that is needed to work on it."""

    unit: Unit
    settings: Settings
    limits: Limits
    folder: Path
    """Where its part files go."""


class DocumentRow(NamedTuple):
    """What the ledger keeps of a document."""

    id: str
    part: str
    """Which part file holds it: ``articles``, ``rejected`` or ``quarantine``."""
    text_sha256: str | None
    published_at: str | None
    row_hash: str
    """Hash of its line: tells inputs of one id apart, whatever their order."""
    removed_lines: int


@dataclass(frozen=True, slots=True)
class UnitResult:
    """What a worker reports of a finished unit, after its part files are on the disk."""

    number: int
    digest: str
    parts: dict[str, FileFacts]
    """Part files by name; empty ones do not exist."""
    documents: list[DocumentRow]
    blocks: int
    kept_blocks: int


class _Lines(NamedTuple):
    row: DocumentRow
    line: bytes
    removed: tuple[bytes, ...] = ()
    blocks: int = 0
    kept_blocks: int = 0


def part_path(folder: Path, number: int, part: str) -> Path:
    """Return where a unit's part file stands."""
    return folder / f"unit-{number:08d}.{part}.jsonl"


def clean_unit(job: Job) -> UnitResult:
    """Clean every document of the unit and write its part files.

    Raises RunError when they cannot be written. Whatever goes wrong with a document ends in its quarantine entry.
    """
    parts = _PartFiles(job.folder, job.unit.number)
    digest = UnitDigest()
    documents: list[DocumentRow] = []
    blocks = kept_blocks = 0
    try:
        for item in _items(job, digest):
            lines = _handle(item, job.settings)
            parts.write(lines.row.part, lines.line)
            for line in lines.removed:
                parts.write("removed", line)
            documents.append(lines.row)
            blocks += lines.blocks
            kept_blocks += lines.kept_blocks
        facts = parts.commit()
    finally:
        parts.discard()
    return UnitResult(job.unit.number, digest.hexdigest(), facts, documents, blocks, kept_blocks)


def _items(job: Job, digest: UnitDigest) -> Iterator[Item]:
    for piece in job.unit.pieces:
        content, error = load_or_error(piece)
        digest.add(piece, content, error)
        if error is not None and piece.error is None:
            yield Unread(Document(content, "text", piece.source_path, piece.kind), error)
        else:
            yield from read_piece(piece, content, job.limits)


def _handle(item: Item, settings: Settings) -> _Lines:
    """Turn an input into its lines; never raises."""
    if isinstance(item, Unread):
        return _lines(_quarantine(item.document, item.error, settings))
    try:
        return _lines(clean(item, settings))
    except Exception as error:  # noqa: BLE001 - a defect costs the document that met it, and no other
        return _lines(_quarantine(item, failure_of(error), settings))


def _lines(outcome: Outcome) -> _Lines:
    if isinstance(outcome, Cleaned):
        record, removed = outcome.record, tuple(removed_lines(outcome))
        line = record_line(outcome)
        row = DocumentRow(record.id, "articles", record.text_sha256, record.published_at, _hash(line), len(removed))
        return _Lines(row, line, removed, record.block_count, record.kept_block_count)
    if isinstance(outcome, Rejected):
        line = rejected_line(outcome)
        return _Lines(DocumentRow(outcome.id, "rejected", None, None, _hash(line), 0), line)
    line = quarantined_line(outcome)
    return _Lines(DocumentRow(outcome.id, "quarantine", None, None, _hash(line), 0), line)


def _hash(line: bytes) -> str:
    return hashlib.md5(line, usedforsecurity=False).hexdigest()


def _quarantine(document: Document, error: DocumentError, settings: Settings) -> Quarantined:
    detail = f"{document.locator}: {error.detail}" if document.locator else error.detail
    source_id = None if document.source_id is None else _writable(document.source_id)
    head = document.raw[: settings.quarantine_bytes]
    return Quarantined(
        document_id(document),
        _writable(document.source_path),
        source_id,
        error.reason,
        error.stage,
        _writable(detail[:_DETAIL_CHARS]),
        head.decode("utf-8", "backslashreplace") if isinstance(head, bytes) else _writable(head),
    )


def _writable(text: str) -> str:
    """Return text that is valid UTF-8: half a surrogate pair becomes its escape."""
    return text.encode("utf-8", "backslashreplace").decode()


class _PartFiles:
    """The part files of one unit: opened at their first line, committed together."""

    def __init__(self, folder: Path, number: int) -> None:
        self._folder = folder
        self._number = number
        self._files: dict[str, AtomicFile] = {}

    def write(self, part: str, line: bytes) -> None:
        if part not in self._files:
            self._files[part] = AtomicFile(part_path(self._folder, self._number, part))
        self._files[part].write(line)

    def commit(self) -> dict[str, FileFacts]:
        facts: dict[str, FileFacts] = {part: self._files[part].commit() for part in PARTS if part in self._files}
        sync_folder(self._folder)
        return facts

    def discard(self) -> None:
        for file in self._files.values():
            file.discard()
