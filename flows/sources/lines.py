"""Cutting of files that hold one document a line.

Lines end at LF and nowhere else: U+2028 and its like are ordinary characters inside a JSON string.
"""

from collections.abc import Iterator
from typing import NamedTuple

from flows.sources.columns import NOTHING_ASKED, Columns
from flows.sources.failures import too_large
from flows.sources.source import Limits, Note, Piece
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError

__all__ = ["cut_lines"]


def cut_lines(
    file: InputFile,
    stream: ByteStream,
    limits: Limits,
    kind: str,
    *,
    columns: Columns = NOTHING_ASKED,
    notes: tuple[Note, ...] = (),
) -> Iterator[Piece]:
    """Yield pieces of whole lines, each ending at the first line end at or behind ``unit_bytes``.

    Where the cuts fall depends on the content alone. A line far longer than ``max_document_bytes`` is a piece
    with an error, and never in memory as a whole; so is the torn line at which a broken file ends.
    """
    keep = not stream.rereadable
    weighed = 0
    for cut in _cuts(stream, limits):
        content = cut.content if keep or cut.error else None
        weight = stream.consumed - weighed
        weighed = stream.consumed
        end = cut.start + cut.length
        yield Piece(
            file.path,
            file.source_path,
            kind,
            cut.start,
            end,
            cut.line,
            content,
            cut.error,
            weight,
            columns=columns,
            notes=notes,
        )
        notes = ()


class _Cut(NamedTuple):
    start: int
    length: int
    line: int
    content: bytes
    error: DocumentError | None = None


def _cuts(stream: ByteStream, limits: Limits) -> Iterator[_Cut]:
    cutter = _LineCutter(limits)
    error = None
    try:
        for chunk in stream:
            yield from cutter.feed(chunk)
    except DocumentError as broken:
        error = broken
    yield from cutter.finish(error)


class _LineCutter:
    """Cuts a growing buffer. Holds at most a unit, the longest allowed line and a chunk."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._start = 0
        self._line = 1
        self._searched = 0
        self._head: bytes | None = None
        """First bytes of the line that is too long and is being skipped."""
        self._skipped = 0

    def feed(self, chunk: bytes) -> Iterator[_Cut]:
        """Take the next bytes and yield the cuts that they complete."""
        self._buffer += chunk
        while True:
            if self._head is not None:
                end = self._buffer.find(b"\n") + 1
                if not end:
                    self._skipped += len(self._buffer)
                    self._buffer.clear()
                    return
                yield self._skip(end)
            length = self._whole_lines()
            if length is None:
                return
            if length:
                yield self._take(length)

    def finish(self, error: DocumentError | None) -> Iterator[_Cut]:
        """Yield what is left at the end of the file, or at the place where reading failed."""
        if self._head is not None:
            yield self._skip(len(self._buffer), error)
            return
        whole = len(self._buffer) if error is None else self._buffer.rfind(b"\n") + 1
        if whole:
            yield self._take(whole)
        if error is not None:
            head = bytes(self._buffer[: self._limits.head_bytes])
            yield _Cut(self._start, len(self._buffer), self._line, head, error)

    def _whole_lines(self) -> int | None:
        """Return the length of the next cut, or None where more bytes are needed to tell.

        When the line that should end the cut is too long, the cut is what stands before that line, and the line
        is left to be skipped.
        """
        unit, longest = self._limits.unit_bytes, self._limits.max_document_bytes
        end = self._buffer.find(b"\n", max(unit - 1, self._searched), unit + longest) + 1
        if end:
            return end
        self._searched = min(len(self._buffer), unit + longest)
        if len(self._buffer) < unit + longest:
            return None
        self._searched = 0
        before = self._buffer.rfind(b"\n", 0, unit) + 1
        self._head = bytes(self._buffer[before : before + self._limits.head_bytes])
        return before

    def _take(self, length: int) -> _Cut:
        content = bytes(self._buffer[:length])
        cut = _Cut(self._start, length, self._line, content)
        self._line += content.count(b"\n")
        self._advance(length)
        return cut

    def _skip(self, length: int, error: DocumentError | None = None) -> _Cut:
        total = self._skipped + length
        head = self._head or b""
        error = error or too_large(total, self._limits.max_document_bytes)
        cut = _Cut(self._start, total, self._line, head, error)
        self._line += 1
        self._start += self._skipped
        self._head, self._skipped = None, 0
        self._advance(length)
        return cut

    def _advance(self, length: int) -> None:
        del self._buffer[:length]
        self._start += length
        self._searched = 0
