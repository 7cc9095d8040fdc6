"""Units of work: the input cut into portions, the same whatever the number of workers."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from flows.engine.failure import reading_failure_of
from flows.sources.registry import cut_file, load_piece
from flows.sources.source import Limits, Piece
from flows.sources.stream import STDIN, InputFile
from schemas.errors import DocumentError, RunError

__all__ = ["Unit", "UnitDigest", "cut_units", "load_or_error", "unit_digest"]

_MAX_PIECES: Final = 5_000
"""Small files are counted too: a unit of many is slow to open and long to describe."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A portion of the input. What becomes of it depends on its content and the settings, on nothing else."""

    number: int
    """From 0, in the order of the input."""
    pieces: tuple[Piece, ...]
    places: frozenset[int] | None = None
    """The documents in it that are to be cleaned, by their places; None for all of them."""

    @property
    def weight(self) -> int:
        """Bytes of input files that it stands for."""
        return sum(piece.weight for piece in self.pieces)


def cut_units(files: Iterable[InputFile], limits: Limits) -> Iterator[Unit]:
    """Yield units of at least ``limits.unit_bytes`` of content each (the last may be smaller). Streams."""
    number, size = 0, 0
    pieces: list[Piece] = []
    for file in files:
        for piece in _cut(file, limits):
            pieces.append(piece)
            size += piece.end - piece.start
            if size >= limits.unit_bytes or len(pieces) >= _MAX_PIECES:
                yield Unit(number, tuple(pieces))
                number, size, pieces = number + 1, 0, []
    if pieces:
        yield Unit(number, tuple(pieces))


def _cut(file: InputFile, limits: Limits) -> Iterator[Piece]:
    """Yield the pieces of a file. A defect of a reader costs what of the file it has not given yet."""
    try:
        yield from cut_file(file, limits)
    except RunError:
        raise
    except Exception as defect:  # noqa: BLE001 - as with a document: no other file may suffer
        error = reading_failure_of(defect)
        yield Piece(file.path, file.source_path, "text", 0, 0, content=b"", error=error, weight=file.size)


def load_or_error(piece: Piece) -> tuple[bytes, DocumentError | None]:
    """Return a piece's content and what is wrong with it: found when it was cut, or now.

    Raises RunError when its file was there when files were listed, and is gone: whatever were written of it now, a
    rerun would not find it.
    """
    try:
        content, error = load_piece(piece), piece.error
    except DocumentError as failure:
        content, error = b"", failure
    if error is not None and piece.path != STDIN and not os.path.lexists(piece.path):
        raise RunError(f"cannot read {piece.path}: it has vanished since the run began; run again")
    return content, error


class UnitDigest:
    """The hash of what a unit holds: names, kinds and content of its pieces, in order."""

    def __init__(self, places: frozenset[int] | None = None) -> None:
        self._hash = hashlib.sha256()
        if places is not None:
            self._hash.update(f"{sorted(places)}\n".encode())

    def add(self, piece: Piece, content: bytes, error: DocumentError | None) -> None:
        """Take in the next piece."""
        head = f"{piece.signature}\n{error or ''}\n{len(content)}\n"
        self._hash.update(head.encode("utf-8", "surrogatepass"))
        self._hash.update(content)

    def hexdigest(self) -> str:
        """Return the hash of all pieces so far."""
        return self._hash.hexdigest()


def unit_digest(unit: Unit) -> str:
    """Return the digest of a unit by reading it, without cleaning anything."""
    digest = UnitDigest(unit.places)
    for piece in unit.pieces:
        digest.add(piece, *load_or_error(piece))
    return digest.hexdigest()
