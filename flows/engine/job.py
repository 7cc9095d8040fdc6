"""A job: a unit of work and all that a worker is told of it; and what it reports back. Plain values, to be pickled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from flows.engine.units import Unit
from flows.sources.source import Limits
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import Outcome
from schemas.settings import Settings

__all__ = ["PARTS", "Cleaner", "DocumentRow", "Done", "Job", "Stop", "part_path"]

PARTS: Final[tuple[str, ...]] = ("articles", "removed", "rejected", "quarantine")
"""The part files of a unit, in the order of the run's files."""

Cleaner: TypeAlias = Callable[[Document, Settings], Outcome]
"""What cleans a document: ``cleaners.pipeline.clean``, or a stand-in where the engine alone is measured."""


class Stop(NamedTuple):
    """A piece of the unit that killed its worker while it was read."""

    items: int
    """How many documents it gave before that."""
    error: DocumentError


@dataclass(frozen=True, slots=True)
class Job:
    """A unit, how it is to be worked on, and what earlier tries have shown."""

    unit: Unit
    settings: Settings
    limits: Limits
    folder: Path
    """Where its part files go."""
    cleaner: Cleaner | None = None
    """None stands for the pipeline, which is imported where it is needed."""
    orders: Mapping[str, bool] = field(default_factory=dict)
    """Whether the day comes first in the dates of a site: told to the documents that leave it in doubt."""
    start: int = 0
    """Place of the first document that is not done yet."""
    faults: Mapping[int, DocumentError] = field(default_factory=dict)
    """Documents that killed their worker, by their places: to be quarantined, not to be cleaned."""
    stops: Mapping[int, Stop] = field(default_factory=dict)
    """Pieces that killed their worker, by their numbers in the unit: not to be read further."""


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
    reason: str | None
    """Why it was rejected or quarantined."""
    source_place: int
    """Its place among all documents of its unit, from 0."""
    site: str | None = None
    """Its site, where it votes or is in doubt."""
    order_vote: int = 0
    """1 where its unambiguous dates have the day first, -1 where the month, 0 where they do not tell."""
    in_doubt: bool = False
    """Whether by itself it leaves open which is the day and which the month."""


class Done(NamedTuple):
    """A document that is done: its row and its lines."""

    row: DocumentRow
    line: bytes
    removed: bytes = b""
    """Its lines of ``removed.jsonl``, one after the other."""
    blocks: int = 0
    kept_blocks: int = 0


def part_path(folder: Path, number: int, part: str) -> Path:
    """Return where a unit's part file stands."""
    return folder / f"unit-{number:08d}.{part}.jsonl"
