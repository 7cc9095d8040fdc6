"""A run: from paths to finished files in an output folder. Resumes what was interrupted, leaves what is finished.

``clean_paths`` does all of it. A scheduler that wants tasks of its own does the same in steps::

    with open_run(paths, out, settings) as run:  # a Summary instead, when the run was finished before
        units = run.pending()
        run.work(units, workers)  # in as many portions as it likes, by ``itertools.islice(units, n)``
        summary = run.finish()

Or it has the units cleaned elsewhere while it holds the run, see ``apart``.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from flows.engine import disk
from flows.engine.apart import take_results
from flows.engine.atomic import write_whole
from flows.engine.duplicates import count_fates, find_duplicates
from flows.engine.job import Cleaner, Job, part_path
from flows.engine.ledger import Ledger, UnitRow, open_ledger
from flows.engine.lock import locked
from flows.engine.manifest import difference, read_manifest, run_identity, write_manifest
from flows.engine.merge import merge
from flows.engine.notes import NoteBook, Tell, tell_nobody
from flows.engine.out_folder import (
    LOCK,
    ORIGIN,
    REMEDY,
    clear_temporary_files,
    finished_ledger,
    ledger_path,
    refuse_foreign_files,
    remove_run,
    remove_work,
    work_folder,
)
from flows.engine.pool import run_jobs
from flows.engine.progress import Progress, Silent
from flows.engine.replay import Selection, origin_content
from flows.engine.second_look import units_to_look_at
from flows.engine.units import Unit, cut_units, unit_digest
from flows.sources.discover import check_paths, find_files
from flows.sources.documents import DEFAULT_UNIT_BYTES, limits_of
from flows.sources.stream import STDIN
from schemas.errors import RunError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["Run", "Summary", "clean_paths", "input_facts", "open_run", "units_of"]

_SILENT: Final = Silent()


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to."""

    out: Path
    counts: Mapping[str, int]
    """As in the manifest: ``inputs`` = ``records`` + ``rejected`` + ``duplicates`` + ``quarantined``, and blocks."""
    was_finished: bool
    """The folder held this very run already; nothing was done."""


class Run:
    """A run that holds its output folder. Made by ``open_run``."""

    def __init__(
        self,
        paths: Sequence[str],
        out: Path,
        settings: Settings,
        identity: Mapping[str, Any],
        ledger: Ledger,
        *,
        cleaner: Cleaner | None = None,
        selection: Selection | None = None,
    ) -> None:
        self._paths = tuple(paths)
        self._out = out
        self._folder = work_folder(out)
        self._settings = settings
        self._identity = identity
        self._ledger = ledger
        self._cleaner = cleaner
        self._selection = selection
        self._limits = limits_of(settings, int(identity["unit_bytes"]))
        self._planned = 0
        self._orders: Mapping[int, Mapping[str, bool]] = {}
        self.tell: Tell = tell_nobody
        """Is told what is noted of the input while it is cut."""
        self._notes = NoteBook()

    def pending(self) -> Iterator[Unit]:
        """Yield the units still to be done, in order. Those found whole from before are adopted. Streams."""
        for result in take_results(self._folder, self._settings):
            self._ledger.enter(result)
        self._planned = 0
        self._notes = NoteBook()
        for unit in units_of(self._paths, self._out, self._settings, self._limits.unit_bytes, self._selection):
            self._planned = unit.number + 1
            self._notes.take(unit, self.tell)
            if not self._adopt(unit):
                yield unit

    def work(self, units: Iterable[Unit], workers: int = 1, progress: Progress = _SILENT) -> None:
        """Clean units and enter them in the ledger as they are done. Raises RunError when the run cannot go on."""
        weights: dict[int, int] = {}

        def jobs() -> Iterator[Job]:
            for unit in units:
                weights[unit.number] = unit.weight
                orders = self._orders.get(unit.number, {})
                yield Job(unit, self._settings, self._limits, self._folder, self._cleaner, orders)

        with closing(run_jobs(jobs(), workers)) as results:
            for result in results:
                self._ledger.enter(result)
                progress.advance(weights.pop(result.number), len(result.documents))

    def finish(self, workers: int = 1) -> Summary:
        """Look again where that helps, write the run's files and, last, its manifest.

        All units must have been worked on.
        """
        self._ledger.forget_from(self._planned)
        done = self._ledger.count_units()
        if done != self._planned:
            raise RunError(f"{self._planned - done} of {self._planned} units are not done; run again to resume")
        self._look_again(workers)
        digests = [unit.digest for unit in self._ledger.units()]
        find_duplicates(self._ledger.connection)
        files = merge(self._ledger, self._folder, self._out, drop_duplicates=self._identity["drop_duplicates"])
        self._ledger.enter_files(files)
        write_whole(self._out / ORIGIN, origin_content(self._paths), self._folder)
        ledger = self._ledger.export(finished_ledger(self._out), self._folder)
        disk.sync_folder(self._out)
        counts = {**count_fates(self._ledger.connection), **self._ledger.count_blocks()}
        write_manifest(
            self._out,
            self._folder,
            identity=self._identity,
            inputs=input_facts(digests) | {"notes": self._notes.rows()},
            counts=counts,
            files=files,
            ledger=ledger,
        )
        return Summary(self._out, counts, was_finished=False)

    def _look_again(self, workers: int) -> None:
        """Clean the documents again that left day and month in doubt, where the others of their site tell now.

        Standard input cannot be read twice: what is in doubt in it stays so.
        """
        self._orders = {} if STDIN in self._paths else units_to_look_at(self._ledger)
        if self._orders:
            units = units_of(self._paths, self._out, self._settings, self._limits.unit_bytes, self._selection)
            self.work((unit for unit in units if unit.number in self._orders), workers)

    def _adopt(self, unit: Unit) -> bool:
        known = self._ledger.unit(unit.number)
        return known is not None and known.digest == unit_digest(unit) and _is_whole(known, self._folder)


def clean_paths(
    paths: Sequence[str],
    out: Path,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    workers: int = 1,
    force: bool = False,
    drop_duplicates: bool = False,
    unit_bytes: int = DEFAULT_UNIT_BYTES,
    progress: Progress = _SILENT,
    cleaner: Cleaner | None = None,
    selection: Selection | None = None,
    tell: Tell = tell_nobody,
) -> Summary:
    """Clean everything behind ``paths`` into the folder ``out``, in ``workers`` processes.

    With 0 workers, this process cleans by itself, without limits of time and memory. ``cleaner`` takes the place of the
    pipeline where the engine alone is tried; it is a function of a module, since it is told to processes by its name.
    With a ``selection``, only what an earlier run had quarantined is cleaned, cut into units as that run was.
    Raises UsageError for paths that cannot be read, RunError when the run cannot go on or the folder holds another.
    """
    options: Any = {"drop_duplicates": drop_duplicates, "unit_bytes": unit_bytes, "cleaner": cleaner}
    options |= {"selection": selection, "tell": tell}
    with open_run(paths, out, settings, force=force, **options) as run:
        if isinstance(run, Summary):
            return run
        run.work(run.pending(), workers, progress)
        return run.finish(workers)


@contextmanager
def open_run(
    paths: Sequence[str],
    out: Path,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    force: bool = False,
    drop_duplicates: bool = False,
    unit_bytes: int = DEFAULT_UNIT_BYTES,
    cleaner: Cleaner | None = None,
    selection: Selection | None = None,
    tell: Tell = tell_nobody,
) -> Iterator["Run | Summary"]:
    """Hold the folder ``out`` for a run, new or resumed; or give the summary of the same run, finished before.

    With ``force``, what an earlier run left in the folder is removed first. Raises RunError when the folder is
    in use, or holds a run with other inputs or settings.
    """
    check_paths(paths, out)
    unit_bytes = unit_bytes if selection is None else selection.unit_bytes
    identity = run_identity(settings, unit_bytes, drop_duplicates=drop_duplicates)
    with locked(work_folder(out) / LOCK):
        if force:
            remove_run(out)
        finished = read_manifest(out)
        if finished is None:
            refuse_foreign_files(out)
            with open_ledger(ledger_path(out)) as ledger:
                _start_or_resume(ledger, identity, out)
                clear_temporary_files(out)
                run = Run(paths, out, settings, identity, ledger, cleaner=cleaner, selection=selection)
                run.tell = tell
                yield run
        else:
            units = units_of(paths, out, settings, unit_bytes, selection)
            _expect_same(finished, identity, out, [unit_digest(unit) for unit in units])
            yield Summary(out, finished["counts"], was_finished=True)
        if read_manifest(out) is not None:
            remove_work(out)
    with suppress(RunError):
        disk.remove_folder(work_folder(out))  # not empty when the run was not finished, or another has begun


def units_of(
    paths: Sequence[str], out: Path, settings: Settings, unit_bytes: int, selection: Selection | None = None
) -> Iterator[Unit]:
    """Yield the units behind the paths. What stands in the folder ``out`` is no input."""
    if selection is not None:
        return selection.units(paths, out, settings)
    return cut_units(find_files(paths, exclude=out), limits_of(settings, unit_bytes))


def _start_or_resume(ledger: Ledger, identity: Mapping[str, Any], out: Path) -> None:
    wanted = orjson.dumps(identity, option=orjson.OPT_SORT_KEYS).decode()
    found = ledger.identity()
    if found is None:
        ledger.start(wanted)
    elif found != wanted:
        told = difference(orjson.loads(found), identity)
        raise RunError(f"{out} holds an interrupted run made with {told}; {REMEDY}")


def _expect_same(finished: Mapping[str, Any], identity: Mapping[str, Any], out: Path, digests: Sequence[str]) -> None:
    """Raise RunError unless the finished run is the one that was asked for, and its files are there."""
    told = difference(finished, identity)
    if told:
        raise RunError(f"{out} holds a finished run made with {told}; {REMEDY}")
    if {name: finished["input"].get(name) for name in ("units", "sha256")} != input_facts(digests):
        raise RunError(f"{out} holds a finished run over other inputs; {REMEDY}")
    for name, facts in (*finished["files"].items(), (finished_ledger(out).name, finished["ledger"])):
        path = out / name
        if not path.is_file() or path.stat().st_size != facts["bytes"]:
            raise RunError(f"{path} is missing or not as the run left it; --repair mends it, --force runs again")


def input_facts(digests: Sequence[str]) -> dict[str, Any]:
    """Return what the manifest says of the input: equal for equal content, whatever the machine."""
    return {"units": len(digests), "sha256": hashlib.sha256("".join(digests).encode()).hexdigest()}


def _is_whole(unit: UnitRow, folder: Path) -> bool:
    """Say whether the unit's part files are what the ledger says."""
    for part, facts in unit.parts.items():
        try:
            with part_path(folder, unit.number, part).open("rb") as handle:
                if hashlib.file_digest(handle, "sha256").hexdigest() != facts.sha256:
                    return False
        except OSError:
            return False
    return True
