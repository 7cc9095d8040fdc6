"""JSONL (NDJSON): one JSON object a line.

Which fields are the page, its text, its id, url and dates, is told by the user or guessed from the first lines; see
``columns``. An empty line is no input. A line that is no JSON object by RFC 8259 (NaN, half a surrogate pair, a torn
end) is an unread input.
"""

import io
from collections.abc import Iterator
from typing import Final

from flows.sources.columns import CONVENTION
from flows.sources.failures import too_large
from flows.sources.json_rows import guess_from, parse_row, told_of
from flows.sources.lines import cut_lines
from flows.sources.rows import RowReader
from flows.sources.source import Item, Limits, Piece, Source, Unread
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["SOURCE"]

_KIND: Final = "jsonl"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_MAX_GUESSED_FROM: Final = 100


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    stream = stream.in_utf8()
    head = stream.peek().removeprefix(_BYTE_ORDER_MARK)
    columns = guess_from(head.split(b"\n")[:_MAX_GUESSED_FROM], limits)
    return cut_lines(file, stream, limits, _KIND, columns=columns, notes=told_of(columns, limits, CONVENTION, _KIND))


def _read(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    if piece.error is not None:
        yield _unread(piece, piece.line, content, piece.error)
        return
    longest = limits.max_document_bytes
    reader = RowReader(piece.columns, piece.source_path, _KIND, limits.asked)
    for number, line in enumerate(io.BytesIO(content), start=piece.line):
        entry = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
        if not entry or entry.isspace():
            continue
        try:
            if len(entry) > longest:
                raise too_large(len(entry), longest)
            row = parse_row(entry, is_last=not entry.endswith(b"\n"))
            yield reader.document(row, f"line {number}")
        except DocumentError as error:
            yield _unread(piece, number, entry, error)


def _unread(piece: Piece, number: int, line: bytes, error: DocumentError) -> Unread:
    return Unread(Document(line, "text", piece.source_path, _KIND, locator=f"line {number}"), error)


SOURCE: Final = Source(_KIND, (".jsonl", ".ndjson", ".jl"), _cut, _read)
