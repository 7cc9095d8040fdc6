"""WARC and WET: what crawlers store. Pages and texts are documents; all other records are passed over and counted.

A record that is cut off, is longer or shorter than it says, or is damaged, costs itself: the next one is looked for.
The locator is the offset at which the record (or its gzip member) begins, as indexes of crawls have it.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from typing import Final

from flows.sources.compression import codec_of
from flows.sources.entries import Entry, cut_entries, unread
from flows.sources.failures import bad_length, corrupt, too_large, truncated
from flows.sources.gzip_members import MemberPart, gzip_members
from flows.sources.source import Item, Limits, Note, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from flows.sources.warc_record import (
    Facts,
    Header,
    body_of_record,
    document_of_record,
    facts_of,
    header_end,
    read_header,
)
from schemas.errors import DocumentError

__all__ = ["SOURCE"]

_KIND: Final = "warc"
_START: Final = re.compile(rb"WARC/[01]\.\d+\r?\n")
_NEXT: Final = re.compile(rb"WARC/[01]\.\d+\r?\n(?=(?:WARC|Content)-)")
_ENDS: Final = (b"\r\n\r\n", b"\n\n")
_BETWEEN: Final = re.compile(rb"[\r\n]*")
_MAX_HEADER_BYTES: Final = 1 << 16
_MARKER_BYTES: Final = 32


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    codec = codec_of(stream.raw_head())
    is_gzip = codec is not None and codec.name == "gzip" and stream.peek().startswith(b"WARC/")
    parts = gzip_members(stream.raw()) if is_gzip else _whole(stream)
    return cut_entries(file, stream, limits, _KIND, _entries(parts, limits), facts=("gzip" if is_gzip else "",))


def _read(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    is_checked = piece.facts == ("gzip",)
    place = 0
    # records are large: what of them is needed is copied, and nothing else
    with memoryview(content) as view:
        for mark in piece.marks:
            record = view[place : place + mark.length]
            place += mark.length
            try:
                if mark.error is not None:
                    raise mark.error
                facts = mark.facts
                assert isinstance(facts, Facts)
                if not is_checked:
                    _check_digest(record, facts)
                body = body_of_record(record, facts, limits.max_document_bytes)
                yield document_of_record(body, facts, piece.source_path, _KIND, mark.locator)
            except DocumentError as error:
                yield unread(piece, Entry(mark.locator, bytes(record[: limits.head_bytes])), error)


def _whole(stream: ByteStream) -> Iterator[MemberPart]:
    place = 0
    try:
        for chunk in stream:
            yield MemberPart(place, chunk, is_first=False)
            place += len(chunk)
    except DocumentError as error:
        yield MemberPart(place, b"", is_first=False, error=error)


def _entries(parts: Iterator[MemberPart], limits: Limits) -> Iterator[Entry | Note]:
    framer = _Framer(limits)
    for part in parts:
        yield from framer.feed(part)
    yield from framer.finish()


class _Framer:
    """Finds the records in a growing buffer. Holds at most the largest allowed record and some parts."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._place = 0
        """Where the record under way begins."""
        self._origin = 0
        """Offset of the file at which the buffer begins; or of the gzip member, which is the same for all of it."""
        self._in_member = False
        self._skip: tuple[bytes, int] | None = None
        """First bytes of a record that is too large, and how much of it is to come."""

    def feed(self, part: MemberPart) -> Iterator[Entry | Note]:
        """Take the next bytes and yield the records that they complete."""
        if part.is_first and not self._buffer and self._skip is None:
            found = self._alone(part)
            if found is not None:
                yield found
                return
        if part.is_first and (part.error is not None or part.content.startswith(b"WARC/")):
            # a record does not go on in a member that begins with another
            yield from self.finish()
            self._buffer, self._place, self._origin, self._in_member = bytearray(), 0, part.offset, True
        self._buffer += part.content
        if part.error is not None:
            yield from self._records(is_end=False)
            yield Entry(self._name(part.offset), bytes(self._buffer[self._place :])[: self._head], part.error)
            self._buffer.clear()
            self._place, self._skip = 0, None
            return
        yield from self._records(is_end=False)
        if self._place:
            del self._buffer[: self._place]
            self._origin += 0 if self._in_member else self._place
            self._place = 0

    def _alone(self, part: MemberPart) -> Entry | Note | None:
        """Return the record that is all of a part, as it is in most files; None where a closer look is needed."""
        content = part.content
        if not content.startswith(b"WARC/1.") or not content.endswith(_ENDS[0]):
            return None
        start = content.find(_ENDS[0]) + len(_ENDS[0])
        header = read_header(content[:start])
        if start + header.length + len(_ENDS[0]) != len(content) or header.length > self._limits.max_document_bytes:
            return None
        self._in_member, self._origin = True, part.offset
        return _entry(header, content, start, f"offset {part.offset}")

    def finish(self) -> Iterator[Entry | Note]:
        """Yield what is left at the end of the file or member."""
        yield from self._records(is_end=True)
        self._buffer.clear()
        self._place, self._skip = 0, None

    @property
    def _head(self) -> int:
        return self._limits.head_bytes

    def _name(self, offset: int | None = None) -> str:
        place = 0 if self._in_member else self._place
        return f"offset {self._origin + place if offset is None else offset}"

    def _records(self, *, is_end: bool) -> Iterator[Entry | Note]:
        while True:
            if self._skip is not None:
                found = self._skipped(is_end=is_end)
            else:
                between = _BETWEEN.match(self._buffer, self._place)
                self._place = between.end() if between else self._place
                if self._place >= len(self._buffer):
                    return
                found = self._record(is_end=is_end)
            if found is None:
                return
            yield found

    def _record(self, *, is_end: bool) -> Entry | Note | None:
        """Return the record at the place, and go behind it; None where more bytes are needed."""
        start = self._place
        if not is_end and len(self._buffer) - start < _MARKER_BYTES:
            return None
        if not _START.match(self._buffer, start):
            return self._resync(start, corrupt("no record where one should begin"), is_end=is_end)
        block = header_end(self._buffer, start, start + _MAX_HEADER_BYTES)
        if block < 0:
            if not is_end and len(self._buffer) - start <= _MAX_HEADER_BYTES:
                return None
            error = truncated("the record ends inside its header") if is_end else corrupt("a header without end")
            return self._resync(start + 1, error, is_end=is_end)
        return self._after_header(start, block, is_end=is_end)

    def _after_header(self, start: int, block: int, *, is_end: bool) -> Entry | Note | None:
        header = read_header(bytes(self._buffer[start:block]))
        if header.length < 0:
            return self._resync(block, bad_length("the record does not say how long it is"), is_end=is_end)
        end = block + header.length
        if end - block > self._limits.max_document_bytes:
            self._skip = bytes(self._buffer[start : start + self._head]), end - start
            return self._skipped(is_end=is_end)
        return self._framed(header, start, block, end, is_end=is_end)

    def _framed(self, header: Header, start: int, block: int, end: int, *, is_end: bool) -> Entry | Note | None:
        size = len(self._buffer)
        if size < end + len(_ENDS[0]) and not is_end:
            return None
        if size < end:
            lost = truncated(f"the record ends {end - size} bytes before its end")
            lie = bad_length(f"the record says that it has {end - block} bytes, and has fewer")
            error = lie if self._in_member or _NEXT.search(self._buffer, block) else lost
            return self._resync(block, error, is_end=is_end)
        if size > end and not self._buffer.startswith(_ENDS, end):
            return self._resync(block, bad_length(f"the record does not end after {end - block} bytes"), is_end=is_end)
        name = self._name()
        self._place = end
        with memoryview(self._buffer) as view:
            content = bytes(view[start:end])
        return _entry(header, content, block - start, name)

    def _resync(self, look_from: int, error: DocumentError, *, is_end: bool) -> Entry:
        """Give up the record at the place and go to the next one."""
        entry = Entry(self._name(), bytes(self._buffer[self._place : self._place + self._head]), error)
        found = _NEXT.search(self._buffer, look_from)
        if found:
            self._place = found.start()
        else:
            # the next one may begin in what is still to come
            self._skip = b"", 0
            self._place = max(look_from, len(self._buffer) - (0 if is_end else _MARKER_BYTES))
        return entry

    def _skipped(self, *, is_end: bool) -> Entry | Note | None:
        """Go on behind a record that is too large, or to the next one behind a broken one (of no known size)."""
        assert self._skip is not None
        head, left = self._skip
        found = _NEXT.search(self._buffer, self._place + (1 if head else 0))
        reached = len(self._buffer) - self._place
        if head and left <= reached and (found is None or found.start() >= self._place + left):
            entry = Entry(self._name(), head, too_large(None, self._limits.max_document_bytes))
            self._place, self._skip = self._place + left, None
            return entry
        if found:
            error = bad_length("another record begins before this one ends")
            entry = Entry(self._name(), head, error)
            self._place, self._skip = found.start(), None
            return entry if head else self._record(is_end=is_end)
        gone = max(0, reached - _MARKER_BYTES)
        if is_end:
            error = truncated(f"the record ends {left - reached} bytes before its end")
            entry = Entry(self._name(), head, error)
            self._place, self._skip = len(self._buffer), None
            return entry if head else None
        self._place += gone
        self._skip = head, left - gone
        return None


def _entry(header: Header, content: bytes, start: int, name: str) -> Entry | Note:
    facts = facts_of(header, content, start)
    return Note("passed_over", f"{_KIND}: {facts}") if isinstance(facts, str) else Entry(name, content, None, facts)


def _check_digest(record: memoryview, facts: Facts) -> None:
    """Raise where the record's own checksum says that it is damaged. In gzip, each member has been checked already."""
    name, _, wanted = (facts.digest or "").partition(":")
    if name.lower() not in {"sha1", "sha256", "md5"} or not wanted:
        return
    digest = hashlib.new(name.lower(), record[facts.block : facts.end], usedforsecurity=False)
    encoded = base64.b32encode(digest.digest()).decode().rstrip("=")
    if wanted.lower() != digest.hexdigest() and wanted.upper().rstrip("=") != encoded:
        raise corrupt("the record's checksum is another")


def _is_sure(head: bytes) -> bool:
    return bool(_START.match(head))


SOURCE: Final = Source(_KIND, (".warc", ".wet"), _cut, _read, _is_sure)
