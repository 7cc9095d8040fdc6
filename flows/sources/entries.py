"""Cutting of files whose inputs are found by reading on: each input becomes a mark in a piece."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, NamedTuple

from flows.sources.columns import NOTHING_ASKED, Columns
from flows.sources.failures import too_large
from flows.sources.source import Limits, Mark, Note, Piece, Unread
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["PIECE_BYTES", "Entry", "checked", "cut_entries", "split_entries", "unread"]


PIECE_BYTES: Final = 1 << 16
"""Size of a piece that is held in memory: a unit of work has many. An input of this size is alone, and not copied."""


class Entry(NamedTuple):
    """One input as it was found: its content, or its first bytes and why it could not be read."""

    locator: str
    content: bytes
    error: DocumentError | None = None
    facts: object = None
    """What was found when it was cut and need not be looked for again."""


class _More(NamedTuple):
    weight: int
    columns: Columns
    facts: tuple[str, ...]
    notes: tuple[Note, ...]


def cut_entries(
    file: InputFile,
    stream: ByteStream,
    limits: Limits,
    kind: str,
    entries: Iterable[Entry | Note],
    *,
    columns: Columns = NOTHING_ASKED,
    facts: tuple[str, ...] = (),
    notes: Iterable[Note] = (),
) -> Iterator[Piece]:
    """Yield pieces of at least 64 KiB (the last may be smaller) that hold the entries in their order.

    ``entries`` may raise DocumentError where the file cannot be read on: that is its last input. Notes are added up,
    and go with the piece that is under way.
    """
    batch: list[Entry] = []
    counts: dict[tuple[str, str], int] = {}
    size = start = weighed = 0
    for entry in chain(notes, _guarded(entries)):
        if isinstance(entry, Note):
            counts[entry[:2]] = counts.get(entry[:2], 0) + entry.times
            continue
        batch.append(checked(entry, limits))
        size += len(batch[-1].content)
        if size >= min(limits.unit_bytes, PIECE_BYTES):
            yield _piece(file, kind, batch, start, _More(stream.consumed - weighed, columns, facts, _told(counts)))
            weighed = stream.consumed
            start, size, batch, counts = start + size, 0, [], {}
    if batch or counts:
        yield _piece(file, kind, batch, start, _More(stream.consumed - weighed, columns, facts, _told(counts)))


def split_entries(piece: Piece, content: bytes) -> Iterator[Entry]:
    """Yield the entries of a piece."""
    place = 0
    for mark in piece.marks:
        yield Entry(mark.locator, content[place : place + mark.length], mark.error, mark.facts)
        place += mark.length


def unread(piece: Piece, entry: Entry, error: DocumentError | None = None) -> Unread:
    """Return the input of an entry that cannot be read."""
    error = error or entry.error
    assert error is not None
    return Unread(Document(entry.content, "text", piece.source_path, piece.kind, locator=entry.locator), error)


def checked(entry: Entry, limits: Limits) -> Entry:
    """Return the entry, or where it is too large or unread its first bytes and the error."""
    error = entry.error
    if error is None and len(entry.content) > limits.max_document_bytes:
        error = too_large(len(entry.content), limits.max_document_bytes)
    return entry if error is None else Entry(entry.locator, entry.content[: limits.head_bytes], error)


def _guarded(entries: Iterable[Entry | Note]) -> Iterator[Entry | Note]:
    try:
        yield from entries
    except DocumentError as error:
        yield Entry("", b"", error)


def _told(counts: dict[tuple[str, str], int]) -> tuple[Note, ...]:
    return tuple(
        Note("guessed" if what == "guessed" else "passed_over", text, count) for (what, text), count in counts.items()
    )


def _piece(file: InputFile, kind: str, batch: list[Entry], start: int, more: _More) -> Piece:
    content = b"".join(entry.content for entry in batch)
    return Piece(
        file.path,
        file.source_path,
        kind,
        start,
        start + len(content),
        content=content,
        weight=more.weight,
        marks=tuple(Mark(entry.locator, len(entry.content), entry.error, entry.facts) for entry in batch),
        columns=more.columns,
        facts=more.facts,
        notes=more.notes,
    )
