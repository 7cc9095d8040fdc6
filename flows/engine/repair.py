"""Repair: what is damaged in a finished run's files is made again from the input, and nothing else.

The ledger says where each unit stands in each file. Units whose stretch is not what the ledger says are cleaned again;
the other stretches are copied. Cleaning is deterministic, so what comes out must have the very hashes that the ledger
holds, and it is not written otherwise.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Final

import orjson

from flows.engine import disk
from flows.engine.atomic import AtomicFile, FileFacts
from flows.engine.duplicates import count_fates
from flows.engine.job import Cleaner, Job
from flows.engine.ledger import Ledger, Range, UnitRow, read_ledger
from flows.engine.lock import locked
from flows.engine.manifest import MANIFEST, difference, read_manifest, run_identity, write_manifest
from flows.engine.merge import Stretch, stretches_of
from flows.engine.notes import NoteBook
from flows.engine.out_folder import LOCK, REMEDY, finished_ledger, remove_work, work_folder
from flows.engine.pool import run_jobs
from flows.engine.run import clean_paths, input_facts, units_of
from flows.engine.units import unit_digest
from flows.sources.discover import check_paths
from flows.sources.documents import DEFAULT_UNIT_BYTES, limits_of
from schemas.errors import RunError, UsageError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["Repair", "repair_paths"]

_CHUNK_BYTES: Final = 1 << 20

Rebuilt = Callable[[int], Mapping[str, Stretch]]
"""The number of a unit to what it has in the run's files."""


@dataclass(frozen=True, slots=True)
class Repair:
    """What a repair came to."""

    files: tuple[str, ...]
    """Names of the files that were damaged."""
    units: int
    """How many units were cleaned again."""


def repair_paths(
    paths: Sequence[str],
    out: Path,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    workers: int = 1,
    drop_duplicates: bool = False,
    unit_bytes: int = DEFAULT_UNIT_BYTES,
    cleaner: Cleaner | None = None,
) -> Repair:
    """Make the finished run in ``out`` whole again, from the same paths and with the same settings.

    Raises UsageError when the folder holds no finished run, RunError when it holds another, or the input is not what
    it was.
    """
    check_paths(paths, out)
    if not any(path.exists() for path in (out / MANIFEST, finished_ledger(out))):
        raise UsageError(f"{out} holds no finished run; without --repair, one is made or resumed")
    identity = run_identity(settings, unit_bytes, drop_duplicates=drop_duplicates)
    with locked(work_folder(out) / LOCK), ExitStack() as stack:
        ledger = _trusted_ledger(out, stack)
        if ledger is not None:
            _expect(ledger, identity, out)
            damage = _find_damage(ledger, out)
            jobs = _Jobs(paths, out, settings, unit_bytes, cleaner)
            if damage.files:
                _mend(ledger, out, damage, jobs.rebuild(ledger, damage.units, workers))
            if _whole_manifest(out) is None:
                damage.files[MANIFEST] = set()
                notes = NoteBook()
                for unit in units_of(paths, out, settings, unit_bytes):
                    notes.take(unit)
                _write_manifest(ledger, out, identity, notes)
            remove_work(out)
            found = Repair(tuple(sorted(damage.files)), len(damage.units))
    if ledger is None:
        # nothing vouches for anything: all of it is done again
        options: Any = {"drop_duplicates": drop_duplicates, "unit_bytes": unit_bytes, "cleaner": cleaner}
        clean_paths(paths, out, settings, workers=workers, force=True, **options)
        with read_ledger(finished_ledger(out)) as fresh:
            return Repair((finished_ledger(out).name,), sum(1 for _ in fresh.units()))
    with suppress(RunError):
        disk.remove_folder(work_folder(out))  # not empty when another run has begun
    return found


@dataclass(frozen=True, slots=True)
class _Jobs:
    """The input, to be cleaned again in part."""

    paths: Sequence[str]
    out: Path
    settings: Settings
    unit_bytes: int
    cleaner: Cleaner | None

    def rebuild(self, ledger: Ledger, numbers: set[int], workers: int) -> Rebuilt:
        """Clean the units of these numbers again, into the work folder."""
        folder, limits = work_folder(self.out), limits_of(self.settings, self.unit_bytes)
        jobs = (
            Job(unit, self.settings, limits, folder, self.cleaner, known.orders)
            for unit in units_of(self.paths, self.out, self.settings, self.unit_bytes)
            if unit.number in numbers and (known := ledger.unit(unit.number)) is not None
        )
        rows: dict[int, UnitRow] = {}
        with closing(run_jobs((_unchanged(job, ledger) for job in jobs), workers)) as results:
            for result in results:
                rows[result.number] = UnitRow(result.number, result.digest, result.parts, result.orders)
        if numbers - rows.keys():
            raise RunError(f"{self.out} cannot be repaired: the input is shorter than it was")
        drop = orjson.loads(ledger.identity() or "{}")["drop_duplicates"]
        return lambda number: stretches_of(rows[number], ledger, folder, drop_duplicates=drop)


def _unchanged(job: Job, ledger: Ledger) -> Job:
    known = ledger.unit(job.unit.number)
    if known is None or known.digest != unit_digest(job.unit):
        where = job.unit.pieces[0].source_path
        raise RunError(f"cannot repair: the input is not what it was, at or behind {where}; --force runs anew")
    return job


def _expect(ledger: Ledger, identity: Mapping[str, Any], out: Path) -> None:
    told = difference(orjson.loads(ledger.identity() or "{}"), identity)
    if told:
        raise RunError(f"{out} holds a run made with {told}; {REMEDY}")


def _write_manifest(ledger: Ledger, out: Path, identity: Mapping[str, Any], notes: NoteBook) -> None:
    digests = [unit.digest for unit in ledger.units()]
    path = finished_ledger(out)
    write_manifest(
        out,
        work_folder(out),
        identity=identity,
        inputs=input_facts(digests) | {"notes": notes.rows()},
        counts={**count_fates(ledger.connection), **ledger.count_blocks()},
        files=ledger.files(),
        ledger=FileFacts(path.stat().st_size, 0, _hash_of(path)),
    )


@dataclass(slots=True)
class _Damage:
    """What is wrong with a finished run's files: their names, and for each the units to be made again."""

    files: dict[str, set[int]] = field(default_factory=dict)

    @property
    def units(self) -> set[int]:
        """All units to be made again."""
        return set().union(*self.files.values())


def _trusted_ledger(out: Path, stack: ExitStack) -> Ledger | None:
    """Return the ledger of the finished run, opened for reading, or None where it cannot be believed.

    The manifest vouches for it; where the manifest itself is damaged, SQLite's own check must do.
    """
    path = finished_ledger(out)
    manifest = _whole_manifest(out)
    if not path.is_file():
        return None
    if manifest is not None and _hash_of(path) != manifest["ledger"]["sha256"]:
        return None
    try:
        ledger = stack.enter_context(read_ledger(path))
        sound = ledger.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return ledger if sound and ledger.identity() and ledger.files() else None
    except (sqlite3.Error, RunError):
        return None


def _find_damage(ledger: Ledger, out: Path) -> _Damage:
    """Hold every stretch of every file against the ledger."""
    damage = _Damage()
    for name, facts in ledger.files().items():
        path = out / name
        if path.is_file() and path.stat().st_size == facts.bytes and _hash_of(path) == facts.sha256:
            continue
        damage.files[name] = {place.unit for place in ledger.ranges(Path(name).stem) if not _is_sound(path, place)}
    return damage


def _mend(ledger: Ledger, out: Path, damage: _Damage, rebuilt: Rebuilt) -> None:
    """Write the damaged files anew. Raises RunError when they would not be what they were."""
    for name in sorted(damage.files):
        file = AtomicFile(out / name, work_folder(out))
        try:
            _write(file, out / name, ledger, damage.units, rebuilt)
            expected = ledger.files()[name]
            if file.facts != expected:
                raise RunError(f"{out / name} cannot be made again as it was: the ledger or this program is another")
            file.commit()
        finally:
            file.discard()
    disk.sync_folder(out)


def _write(file: AtomicFile, old: Path, ledger: Ledger, damaged: set[int], rebuilt: Rebuilt) -> None:
    name = old.stem
    for place in ledger.ranges(name):
        if place.unit in damaged:
            file.write(*rebuilt(place.unit).get(name, Stretch(b"", 0)))
        else:
            with old.open("rb") as handle:
                handle.seek(place.start)
                _copy(handle, place, file)


def _copy(handle: IO[bytes], place: Range, file: AtomicFile) -> None:
    rest = place.bytes
    while rest:
        chunk = handle.read(min(rest, _CHUNK_BYTES))
        if not chunk:
            return
        file.write(chunk, 0)
        rest -= len(chunk)
    file.write(b"", place.lines)


def _is_sound(path: Path, place: Range) -> bool:
    digest, rest = hashlib.sha256(), place.bytes
    try:
        with path.open("rb") as handle:
            handle.seek(place.start)
            while rest and (chunk := handle.read(min(rest, _CHUNK_BYTES))):
                digest.update(chunk)
                rest -= len(chunk)
    except OSError:
        return False
    return not rest and digest.hexdigest() == place.sha256


def _hash_of(path: Path) -> str:
    try:
        with path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise RunError(f"cannot read {path}: {error.strerror or error}") from error


def _whole_manifest(out: Path) -> dict[str, Any] | None:
    """Return the manifest, or None where it is missing or damaged."""
    try:
        return read_manifest(out)
    except RunError:
        return None
