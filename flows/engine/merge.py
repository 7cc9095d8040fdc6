"""Part files to the run's files, in the order of the units, with ids and duplicates set right on the way."""

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, Final

import orjson

from flows.engine import disk
from flows.engine.atomic import AtomicFile, FileFacts
from flows.engine.duplicates import Placed, documents_of, units_to_fix
from flows.engine.job import PARTS, part_path
from flows.engine.ledger import Ledger, UnitRow
from schemas.errors import RunError

__all__ = ["DUPLICATES", "merge"]

DUPLICATES: Final = "duplicates"
_CHUNK_BYTES: Final = 1 << 20


def merge(ledger: Ledger, folder: Path, out: Path, *, drop_duplicates: bool) -> dict[str, FileFacts]:
    """Write the run's files from the part files in ``folder`` and return what is known of each, by file name.

    With ``drop_duplicates``, marked records go to ``duplicates.jsonl`` instead of ``articles.jsonl``.
    """
    names = [*PARTS, DUPLICATES] if drop_duplicates else list(PARTS)
    files: dict[str, AtomicFile] = {}
    try:
        for name in names:
            files[name] = AtomicFile(out / f"{name}.jsonl", folder)
        changed = units_to_fix(ledger.connection)
        upcoming = next(changed, None)
        for unit in ledger.units():
            if unit.number == upcoming:
                _rewrite(unit, ledger, folder, files)
                upcoming = next(changed, None)
            else:
                _copy(unit, folder, files)
        facts = {f"{name}.jsonl": file.commit() for name, file in files.items()}
    finally:
        for file in files.values():
            file.discard()
    disk.sync_folder(out)
    return facts


def _copy(unit: UnitRow, folder: Path, files: Mapping[str, AtomicFile]) -> None:
    for part, facts in unit.parts.items():
        with _open(part_path(folder, unit.number, part)) as handle:
            while chunk := handle.read(_CHUNK_BYTES):
                files[part].write(chunk, 0)
            files[part].write(b"", facts.lines)


def _rewrite(unit: UnitRow, ledger: Ledger, folder: Path, files: Mapping[str, AtomicFile]) -> None:
    lines = {part: _lines(part_path(folder, unit.number, part)) for part in unit.parts}
    for placed in documents_of(ledger.connection, unit.number):
        sink = DUPLICATES if placed.duplicate_of and DUPLICATES in files else placed.part
        files[sink].write(_changed(next(lines[placed.part]), placed))
        if placed.removed_lines:
            for line in islice(lines["removed"], placed.removed_lines):
                files["removed"].write(_changed(line, Placed(placed.part, 0, placed.new_id, None)))


def _changed(line: bytes, placed: Placed) -> bytes:
    if placed.new_id is None and placed.duplicate_of is None:
        return line
    row = orjson.loads(line)
    if placed.new_id is not None:
        row["id"] = placed.new_id
    if placed.duplicate_of is not None:
        row["duplicate_of"] = placed.duplicate_of
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def _lines(path: Path) -> Iterator[bytes]:
    with _open(path) as handle:
        yield from handle


def _open(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise RunError(f"cannot read {path}: {error.strerror or error}; run again to redo it") from error
