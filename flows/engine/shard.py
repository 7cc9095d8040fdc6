"""A shard: what a unit of work has come to, written into part files. Only the process that holds the run writes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flows.engine import disk
from flows.engine.atomic import AtomicFile, FileFacts
from flows.engine.job import PARTS, DocumentRow, Done, part_path

__all__ = ["Shard", "UnitResult"]


@dataclass(frozen=True, slots=True)
class UnitResult:
    """What is known of a finished unit, after its part files are on the disk."""

    number: int
    digest: str
    parts: dict[str, FileFacts]
    """Part files by name; empty ones do not exist."""
    documents: list[DocumentRow]
    blocks: int
    kept_blocks: int
    orders: Mapping[str, bool]
    """What its documents in doubt were told, by site."""


@dataclass(slots=True)
class Shard:
    """The part files of one unit: opened at their first line, committed together."""

    folder: Path
    number: int
    orders: Mapping[str, bool] = field(default_factory=dict)
    documents: list[DocumentRow] = field(default_factory=list)
    blocks: int = 0
    kept_blocks: int = 0
    _files: dict[str, AtomicFile] = field(default_factory=dict)

    def add(self, done: Done) -> None:
        """Take in the next document."""
        self._write(done.row.part, done.line, 1)
        if done.removed:
            self._write("removed", done.removed, done.row.removed_lines)
        self.documents.append(done.row)
        self.blocks += done.blocks
        self.kept_blocks += done.kept_blocks

    def commit(self, digest: str) -> UnitResult:
        """Bring the part files to the disk, under their names. Raises RunError when they cannot be written."""
        facts = {part: self._files[part].commit() for part in PARTS if part in self._files}
        disk.sync_folder(self.folder)
        return UnitResult(self.number, digest, facts, self.documents, self.blocks, self.kept_blocks, self.orders)

    def discard(self) -> None:
        """Remove what was not committed."""
        for file in self._files.values():
            file.discard()

    def _write(self, part: str, content: bytes, lines: int) -> None:
        if part not in self._files:
            self._files[part] = AtomicFile(part_path(self.folder, self.number, part))
        self._files[part].write(content, lines)
