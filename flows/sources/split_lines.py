"""Splitting of a stream at certain lines into the documents between them."""

from collections.abc import Callable, Iterable, Iterator

from flows.sources.entries import Entry
from flows.sources.failures import too_large
from flows.sources.source import Limits
from flows.sources.text_lines import lines_of

__all__ = ["split_at"]

Place = Callable[[bytes, bytes], str | None]
"""Line before and line to where a document is parted: ``before`` the line, ``behind`` it, ``at`` it (the line is no
part of either), or None."""


def split_at(chunks: Iterable[bytes], place: Place, limits: Limits) -> Iterator[Entry]:
    """Yield what stands between the places, each with the line at which it begins; white space alone is nothing.

    Of a document that is larger than allowed, only so much is held.
    """
    gathered = _Gathered(limits)
    before = b"\n"
    for line in lines_of(chunks, limits.max_document_bytes):
        where = place(before, line.content)
        if where in {"before", "at"}:
            yield from gathered.take()
        if where != "at":
            gathered.add(line.number, line.content)
        if where == "behind":
            yield from gathered.take()
        before = line.content
    yield from gathered.take()


class _Gathered:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lines: list[bytes] = []
        self._size = 0
        self._first = 0

    def add(self, number: int, line: bytes) -> None:
        if not self._lines:
            if not line.strip():
                return
            self._first = number
        self._size += len(line)
        if self._size <= self._limits.max_document_bytes or not self._lines:
            self._lines.append(line)

    def take(self) -> Iterator[Entry]:
        if self._lines:
            limit = self._limits.max_document_bytes
            error = too_large(self._size, limit) if self._size > limit else None
            yield Entry(f"line {self._first}", b"".join(self._lines), error)
        self._lines, self._size = [], 0
