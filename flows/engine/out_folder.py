"""The output folder: what a run finds in it, what it may remove, and what it must not touch."""

from pathlib import Path
from typing import Final

from flows.engine import disk
from flows.engine.atomic import TEMPORARY_SUFFIX
from flows.engine.job import PARTS
from flows.engine.manifest import MANIFEST
from flows.engine.merge import DUPLICATES
from schemas.errors import RunError

__all__ = [
    "LOCK",
    "ORIGIN",
    "REMEDY",
    "clear_temporary_files",
    "finished_ledger",
    "ledger_path",
    "refuse_foreign_files",
    "remove_run",
    "remove_work",
    "work_folder",
]

LOCK: Final = "lock"
REMEDY: Final = "choose another folder with -o, or replace what is there with --force"

ORIGIN: Final = "origin.json"
"""Where a run's inputs were. No part of what the run made, so the manifest does not list it."""
_LEDGER: Final = "ledger.sqlite"
_RUN_FILES: Final = (*(f"{name}.jsonl" for name in (*PARTS, DUPLICATES)), _LEDGER)


def work_folder(out: Path) -> Path:
    """Return where lock, ledger and part files of an unfinished run stand."""
    return out / ".dechaff"


def finished_ledger(out: Path) -> Path:
    """Return where the ledger of a finished run stands."""
    return out / _LEDGER


def ledger_path(out: Path) -> Path:
    """Return where the ledger of an unfinished run stands."""
    return work_folder(out) / _LEDGER


def remove_run(out: Path) -> None:
    """Remove a run's files, the manifest first: files without it are no finished run. Other files stay."""
    disk.remove(out / MANIFEST)
    disk.sync_folder(out)
    for name in (*_RUN_FILES, ORIGIN):
        disk.remove(out / name)
    remove_work(out)


def remove_work(out: Path) -> None:
    """Remove ledger and part files, but not the lock: it is held, and goes when it is released."""
    for path in sorted(work_folder(out).iterdir()):
        if path.name != LOCK:
            disk.remove(path)


def clear_temporary_files(out: Path) -> None:
    """Remove what an interrupted run left half written."""
    for path in work_folder(out).glob(f"*{TEMPORARY_SUFFIX}"):
        disk.remove(path)


def refuse_foreign_files(out: Path) -> None:
    """Raise RunError when files stand where the run's will, and no run of ours put them there."""
    if ledger_path(out).exists():
        return
    for name in _RUN_FILES:
        if (out / name).exists():
            raise RunError(f"{out / name} is there already and belongs to no finished run; {REMEDY}")
