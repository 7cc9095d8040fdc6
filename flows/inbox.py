"""The inbox: a folder whose files are cleaned as they arrive, each into a folder of its own, and then put away."""

import hashlib
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flows.engine.run import clean_paths
from schemas.errors import DechaffError, RunError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["CLEANED", "REFUSED", "Arrival", "clean_inbox", "list_arrivals"]

CLEANED: Final = ".cleaned"
"""Folder of the inbox to which a file goes that has been cleaned."""
REFUSED: Final = ".refused"
"""Folder of the inbox for what cannot be read at all."""
SETTLE_S: Final = 5.0
"""A file that was written to so lately may not be whole."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_DIGEST_CHARS: Final = 12


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a file or folder of the inbox."""

    name: str
    out: Path | None
    """Where its run is; None where it was refused."""
    counts: dict[str, int]
    problem: str = ""


def list_arrivals(inbox: Path, settle_s: float = SETTLE_S) -> list[Path]:
    """Return the files and folders of the inbox that nobody has written to for a while, by name.

    To leave something half written aside, give it a name that begins with a dot. Raises RunError without an inbox.
    """
    newest = time.time() - settle_s
    try:
        entries = sorted(entry for entry in inbox.iterdir() if not entry.name.startswith("."))
        return [entry for entry in entries if all(path.stat().st_mtime <= newest for path in _all_of(entry))]
    except FileNotFoundError as error:
        if not inbox.is_dir():
            raise RunError(f"{inbox}: no such folder") from error
        return []  # something went away meanwhile: the next look sees to it
    except OSError as error:
        raise RunError(f"{inbox}: {error.strerror or error}") from error


def clean_inbox(
    inbox: Path, out: Path, settings: Settings = DEFAULT_SETTINGS, *, workers: int = 1, settle_s: float = SETTLE_S
) -> list[Arrival]:
    """Clean what has arrived, each entry into a folder below ``out``, and put it away.

    A kill between cleaning and putting away costs nothing: the same content goes to the same folder, which is finished.
    """
    return [_clean(entry, inbox, out, settings, workers) for entry in list_arrivals(inbox, settle_s)]


def _clean(entry: Path, inbox: Path, out: Path, settings: Settings, workers: int) -> Arrival:
    name = f"{_UNSAFE.sub('-', entry.name)[:80]}-{_digest(entry)}"
    try:
        summary = clean_paths([str(entry)], out / name, settings, workers=workers)
    except DechaffError as error:
        _put_away(entry, inbox / REFUSED / name)
        return Arrival(entry.name, None, {}, str(error))
    _put_away(entry, inbox / CLEANED / name)
    return Arrival(entry.name, out / name, dict(summary.counts))


def _put_away(entry: Path, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / entry.name
        number = 1
        while target.exists():  # the same content has come before
            number += 1
            target = folder / f"{number}-{entry.name}"
        entry.rename(target)
    except OSError as error:
        raise RunError(f"cannot put {entry} away: {error.strerror or error}") from error


def _digest(entry: Path) -> str:
    digest = hashlib.sha256()
    for path in _all_of(entry):
        if path.is_file():
            digest.update(f"{path.relative_to(entry.parent).as_posix()}\n".encode("utf-8", "surrogateescape"))
            with path.open("rb") as handle:
                digest.update(hashlib.file_digest(handle, "sha256").digest())
    return digest.hexdigest()[:_DIGEST_CHARS]


def _all_of(entry: Path) -> Iterator[Path]:
    yield entry
    if entry.is_dir():
        yield from sorted(entry.rglob("*"))
