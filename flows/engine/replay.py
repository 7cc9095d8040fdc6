"""Replay: the quarantined inputs of a finished run, and no others, cleaned again.

After a defect was mended, say, or with larger limits. The ledger of the run says where each of them stands, so only
the units that hold one are read. What comes out is a run of its own in a folder of its own; as with every run, doing it
again changes nothing.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from flows.engine.ledger import read_ledger
from flows.engine.manifest import read_manifest
from flows.engine.out_folder import ORIGIN, finished_ledger
from flows.engine.units import Unit, cut_units, unit_digest
from flows.sources.discover import find_files
from flows.sources.documents import limits_of
from flows.sources.source import Piece
from flows.sources.stream import COMPRESSED_SUFFIXES, STDIN
from schemas.errors import RunError, UsageError
from schemas.outcome import QuarantineReason
from schemas.settings import Settings

__all__ = ["Origin", "Selection", "origin_content", "read_origin", "select"]


class Origin(NamedTuple):
    """Where a run's inputs were."""

    folder: str
    """The working folder that the paths are relative to."""
    paths: list[str]


@dataclass(frozen=True, slots=True)
class Selection:
    """The quarantined documents of a run."""

    run: Path
    unit_bytes: int
    settings: Settings
    """Those of that run: its input was cut by them."""
    places: dict[int, frozenset[int]]
    """Places of documents, by the units that hold them."""
    digests: dict[int, str]

    def units(self, paths: Sequence[str], out: Path, settings: Settings) -> Iterator[Unit]:
        """Yield the units that hold a selected document, numbered anew.

        Raises RunError where the input is not what it was.
        """
        own = out.resolve()
        files = (
            file for file in find_files(paths, exclude=self.run) if not Path(file.path).resolve().is_relative_to(own)
        )
        found = 0
        for unit in cut_units(files, limits_of(self.settings, self.unit_bytes)):
            places = self.places.get(unit.number)
            if places is None:
                continue
            if unit_digest(unit) != self.digests[unit.number]:
                where = unit.pieces[0].source_path
                raise RunError(f"the input is not what it was when {self.run} was made, at or behind {where}")
            pieces = tuple(_readable(piece, settings) for piece in unit.pieces)
            yield Unit(found, pieces, places)
            found += 1
        if found < len(self.places):
            raise RunError(f"the input is shorter than it was when {self.run} was made")


def select(quarantine: Path, reasons: Iterable[str] = ()) -> Selection:
    """Return the quarantined documents of a finished run, named by its folder or its ``quarantine.jsonl``.

    Raises UsageError where there is no such run, or nothing in it was quarantined for such a reason.
    """
    run = quarantine if quarantine.is_dir() else quarantine.parent
    manifest = read_manifest(run)
    if manifest is None:
        raise UsageError(f"{run} holds no finished run")
    wanted = sorted(reasons)
    with read_ledger(finished_ledger(run)) as ledger:
        places = ledger.places("quarantine", wanted)
        digests = {unit.number: unit.digest for unit in ledger.units() if unit.number in places}
    if not places:
        raise UsageError(f"{run} has nothing in quarantine{' for ' + ', '.join(wanted) if wanted else ''}")
    return Selection(run, manifest["unit_bytes"], Settings(**manifest["settings"]), places, digests)


def origin_content(paths: Sequence[str]) -> bytes:
    """Return the content of the file that says where a run's inputs were."""
    origin = Origin(str(Path.cwd()), [os.fsdecode(path) for path in paths])
    # in ASCII: a path may hold what acts on a terminal, or bytes that are no text, and it must come back as it was
    return json.dumps(origin._asdict()).encode() + b"\n"


def read_origin(quarantine: Path) -> Origin:
    """Return where the inputs of the run were. Raises UsageError where that is not known, or they were a pipe."""
    run = quarantine if quarantine.is_dir() else quarantine.parent
    path = run / ORIGIN
    try:
        origin = Origin(**json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise UsageError(f"{path} does not say where the inputs are: name them as PATH") from error
    if STDIN in origin.paths:
        raise UsageError(f"{run} was made from standard input, which cannot be read again")
    return origin


def _readable(piece: Piece, settings: Settings) -> Piece:
    """Return the piece to be read after all, where it was only too large for the limits of that run."""
    error = piece.error
    if error is None or error.reason is not QuarantineReason.TOO_LARGE:
        return piece
    own_file = Path(piece.path).name == Path(piece.source_path).name  # no member of an archive
    plain = own_file and not piece.path.lower().endswith(COMPRESSED_SUFFIXES)
    if plain and piece.end - piece.start <= settings.max_document_bytes:
        return replace(piece, error=None, content=None)
    return piece
