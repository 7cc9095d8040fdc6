"""CSV and TSV: a table whose first line names its columns. Quoted fields may hold line breaks and delimiters.

A quote that is never closed would swallow the rest of the file: it costs its own line, and reading goes on at the
next one.
"""

import csv
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Final

from cleaners.decode import decode
from flows.sources.columns import NOTHING_ASKED, guess_columns
from flows.sources.entries import Entry, cut_entries, split_entries, unread
from flows.sources.failures import failure, too_large, truncated
from flows.sources.json_rows import told_of
from flows.sources.rows import RowReader
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from flows.sources.table_head import delimiter_of
from flows.sources.text_lines import Line, lines_of
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["SOURCE"]

_KIND: Final = "csv"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_MAX_GUESSED_FROM: Final = 100
# a field may be as long as a document may be; the library's own limit is 128 KiB, for the whole process
csv.field_size_limit(min(sys.maxsize, (1 << 31) - 1))


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    stream = _with_line_feeds(file, stream.in_utf8())
    head = stream.peek()
    delimiter = delimiter_of(head)
    charset = _charset_of(head)
    try:
        header, rows = _sample(head, delimiter, charset, limits)
    except DocumentError as error:
        entries = [Entry("header", head, error)]
        yield from cut_entries(file, stream, limits, _KIND, entries, facts=(delimiter, charset))
        return
    samples = [dict(zip(header, row, strict=False)) for row in rows]
    columns = guess_columns(samples or [dict.fromkeys(header, "")], limits.asked)
    notes = told_of(columns, limits, NOTHING_ASKED, _KIND)
    facts = (delimiter, charset, *header)
    rows_below = _entries(stream, delimiter, limits)
    yield from cut_entries(file, stream, limits, _KIND, rows_below, columns=columns, facts=facts, notes=notes)


def _read(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    delimiter, charset, *header = piece.facts
    reader = RowReader(piece.columns, piece.source_path, _KIND, limits.asked)
    for entry in split_entries(piece, content):
        try:
            row = _fields(entry, delimiter, charset)
            while len(row) > len(header) and not row[-1]:
                row.pop()
            if len(row) < len(header) and not entry.content.endswith(b"\n"):
                raise truncated("torn off at the end of the file")
            if len(row) != len(header):
                raise _bad_row(f"{len(row)} fields, the header has {len(header)}")
            named = dict(zip(header, row, strict=True))
            yield reader.document(named, entry.locator)
        except DocumentError as error:
            yield unread(piece, entry, error)


def _entries(stream: ByteStream, delimiter: str, limits: Limits) -> Iterator[Entry]:
    rows = _rows(lines_of(stream, limits.max_document_bytes), delimiter, limits)
    next(rows, None)  # the header
    yield from rows


def _with_line_feeds(file: InputFile, stream: ByteStream) -> ByteStream:
    """Return the stream itself, or where its lines end in CR alone (as on the old Mac) one in which they end in LF."""
    head = stream.peek()
    if b"\n" in head or b"\r" not in head:
        return stream
    return ByteStream(file, (chunk.replace(b"\r", b"\n") for chunk in stream))


def _sample(head: bytes, delimiter: str, charset: str, limits: Limits) -> tuple[list[str], list[list[str]]]:
    """Return the header and the first rows that can be read; of the one at which the head ends, nothing.

    Raises DocumentError where the header cannot be read: nothing is known of the rows then.
    """
    whole = head[: head.rfind(b"\n") + 1] or head
    entries = _rows(lines_of([whole], limits.max_document_bytes), delimiter, limits)
    first = next(entries, None)
    if first is None:
        return [], []
    header = _fields(first, delimiter, charset)
    rows = []
    for entry in islice(entries, _MAX_GUESSED_FROM):
        with suppress(DocumentError):
            rows.append(_fields(entry, delimiter, charset))
    return header, rows


def _rows(lines: Iterator[Line], delimiter: str, limits: Limits) -> Iterator[Entry]:
    """Yield the rows as they stand, from the header on, each with the line at which it begins."""
    pending: deque[Line] = deque()
    is_first = True
    while True:
        line = pending.popleft() if pending else next(lines, None)
        if line is None:
            return
        if is_first:
            content = line.content.removeprefix(_BYTE_ORDER_MARK)
            if content[:4].lower() == b"sep=":
                continue
            line = line._replace(content=content)
        if not line.content.strip(b"\r\n"):
            continue
        is_first = False
        if line.is_cut:
            yield Entry(f"line {line.number}", line.content[: limits.head_bytes], too_large(None, len(line.content)))
            continue
        yield _gather(line, pending, lines, delimiter, limits)


def _gather(first: Line, pending: deque[Line], lines: Iterator[Line], delimiter: str, limits: Limits) -> Entry:
    """Return the row that begins with a line. Lines that were looked at and do not belong to it are pending again."""
    mark = delimiter.encode("latin-1")
    taken, size, is_open = [first], len(first.content), _leaves_open(first.content, mark, is_open=False)
    while is_open:
        line = pending.popleft() if pending else next(lines, None)
        if line is not None:
            taken.append(line)
            size += len(line.content)
            is_open = _leaves_open(line.content, mark, is_open=True)
        if line is None or line.is_cut or size > limits.max_document_bytes or is_open is None:
            pending.extendleft(reversed(taken[1:]))
            is_end = line is None and len(taken) == 1
            error = truncated("torn off inside a quoted field") if is_end else _bad_row("a quote is not closed")
            return Entry(f"line {first.number}", first.content, error)
    return Entry(f"line {first.number}", first.content if len(taken) == 1 else b"".join(line.content for line in taken))


def _leaves_open(line: bytes, delimiter: bytes, *, is_open: bool) -> bool | None:
    """Say whether a quoted field goes on behind the line. A quote inside an unquoted field is a character.

    None where a field that began on an earlier line ends before something else than a delimiter: then a quote further
    up was never closed, and this one opens a field.
    """
    if b'"' not in line:
        return is_open
    began_before, place = is_open, 0
    while True:
        if is_open:
            place = line.find(b'"', place) + 1
            if not place:
                return True
            following = line[place : place + 1]
            if following == b'"':
                place += 1
                continue
            if began_before and following not in (delimiter, b"\r", b"\n", b""):
                return None
            began_before = is_open = False
        elif line[place : place + 1] == b'"':
            is_open = True
            place += 1
            continue
        place = line.find(delimiter, place) + 1
        if not place:
            return False


def _fields(entry: Entry, delimiter: str, charset: str) -> list[str]:
    """Return the fields of a row. Raises DocumentError where it is none."""
    if entry.error is not None:
        raise entry.error
    try:
        text = entry.content.decode()
    except UnicodeDecodeError:
        text = entry.content.decode(charset, "replace")
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error as error:
        raise _bad_row(str(error)) from error


def _charset_of(head: bytes) -> str:
    """Return in what the table is written where it is not UTF-8."""
    try:
        return decode(Document(head, "text", "")).charset
    except DocumentError:
        return "cp1252"


def _bad_row(detail: str) -> DocumentError:
    return failure(QuarantineReason.BAD_ROW, detail)


SOURCE: Final = Source(_KIND, (".csv", ".tsv", ".tab"), _cut, _read)
