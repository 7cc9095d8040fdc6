"""Part files to the run's files, in the order of the units, with ids and duplicates set right on the way."""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, Final, NamedTuple

import orjson

from flows.engine.atomic import AtomicFile, FileFacts
from flows.engine.duplicates import Placed, documents_of, units_to_fix
from flows.engine.job import PARTS, part_path
from flows.engine.ledger import Ledger, Range, UnitRow
from schemas.errors import RunError

__all__ = ["DUPLICATES", "Stretch", "merge", "stretches_of"]

DUPLICATES: Final = "duplicates"
_CHUNK_BYTES: Final = 1 << 20


class Stretch(NamedTuple):
    """What a unit has in one of the run's files."""

    content: bytes
    lines: int


def merge(ledger: Ledger, folder: Path, out: Path, *, drop_duplicates: bool) -> dict[str, FileFacts]:
    """Write the run's files from the part files in ``folder`` and return what is known of each, by file name.

    With ``drop_duplicates``, marked records go to ``duplicates.jsonl`` instead of ``articles.jsonl``. Where each unit
    stands in which file is entered in the ledger. The folder is left to be synced. Raises RunError when a part file is
    not as the ledger says.
    """
    names = [*PARTS, DUPLICATES] if drop_duplicates else list(PARTS)
    files: dict[str, AtomicFile] = {}
    changed = set(units_to_fix(ledger.connection))
    try:
        for name in names:
            files[name] = AtomicFile(out / f"{name}.jsonl", folder)
        ledger.enter_ranges(_write_units(ledger, folder, files, changed))
        facts = {f"{name}.jsonl": file.commit() for name, file in files.items()}
    finally:
        for file in files.values():
            file.discard()
    return facts


def _write_units(ledger: Ledger, folder: Path, files: Mapping[str, AtomicFile], changed: set[int]) -> Iterator[Range]:
    for unit in ledger.units():
        if unit.number in changed:
            for name, stretch in stretches_of(unit, ledger, folder, drop_duplicates=DUPLICATES in files).items():
                digest = hashlib.sha256(stretch.content).hexdigest()
                yield Range(unit.number, name, files[name].size, len(stretch.content), stretch.lines, digest)
                files[name].write(stretch.content, stretch.lines)
        else:
            for name, facts in unit.parts.items():
                yield Range(unit.number, name, files[name].size, *facts)
                _copy(part_path(folder, unit.number, name), facts, files[name])


def _copy(path: Path, facts: FileFacts, file: AtomicFile) -> None:
    digest = hashlib.sha256()
    with _open(path) as handle:
        while chunk := handle.read(_CHUNK_BYTES):
            digest.update(chunk)
            file.write(chunk, 0)
    if digest.hexdigest() != facts.sha256:
        raise RunError(f"{path} has changed since it was written; run again to redo it")
    file.write(b"", facts.lines)


def stretches_of(unit: UnitRow, ledger: Ledger, folder: Path, *, drop_duplicates: bool) -> dict[str, Stretch]:
    """Return what the unit has in each of the run's files, by their names without the ending."""
    parts = {part: part_path(folder, unit.number, part) for part in unit.parts}
    lines = {part: _lines(path) for part, path in parts.items()}
    found: dict[str, list[bytes]] = {}
    for placed in documents_of(ledger.connection, unit.number):
        name = DUPLICATES if placed.duplicate_of and drop_duplicates else placed.part
        found.setdefault(name, []).append(_changed(next(lines[placed.part]), placed))
        if placed.removed_lines:
            for line in islice(lines["removed"], placed.removed_lines):
                found.setdefault("removed", []).append(_changed(line, Placed(placed.part, 0, placed.new_id, None)))
    return {name: Stretch(b"".join(content), len(content)) for name, content in sorted(found.items())}


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
