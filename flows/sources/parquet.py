"""Parquet and Arrow files, by way of pyarrow, which is an extra: ``dechaff[parquet]``.

A file is read batch by batch, and of its columns only those that matter. A batch goes to its worker in Arrow's own
form.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from itertools import repeat
from typing import IO, Any, Final

from flows.sources.columns import NOTHING_ASKED, guess_columns, value_at
from flows.sources.entries import PIECE_BYTES, Entry, unread
from flows.sources.failures import corrupt, failure, truncated, unreadable
from flows.sources.json_rows import told_of
from flows.sources.rows import RowReader
from flows.sources.seekable import seekable
from flows.sources.source import Item, Limits, Note, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["ARROW", "PARQUET"]

_PARQUET: Final = "parquet"
_ARROW: Final = "arrow"
_PARQUET_MAGIC: Final = b"PAR1"
_ARROW_MAGIC: Final = b"ARROW1"
_BATCH_ROWS: Final = 250
_MAX_GUESSED_FROM: Final = 100
_NO_ROW: Final[Mapping[str, Any]] = {}


def _cut(file: InputFile, stream: ByteStream, limits: Limits, kind: str) -> Iterator[Piece]:
    if not stream.peek(1):
        yield _failed(file, kind, truncated("a file without content"))
        return
    try:
        arrow = _library()
    except DocumentError as error:
        yield _failed(file, kind, error)
        return
    row = 1
    weight = file.size
    try:
        with seekable(file, stream) as handle:
            rows = _Rows(arrow, handle, limits, kind)
            notes: tuple[Note, ...] = rows.notes
            for content, count in rows.batches():
                yield Piece(
                    file.path,
                    file.source_path,
                    kind,
                    row,
                    row + len(content),
                    line=row,
                    content=content,
                    weight=weight,
                    columns=rows.columns,
                    notes=notes,
                )
                row, weight, notes = row + count, 0, ()
    except DocumentError as error:
        yield _failed(file, kind, error)
    except (arrow.ArrowException, OSError, ValueError) as error:
        yield _failed(file, kind, _fault(file, kind, f"from row {row} on: {str(error).splitlines()[0]}"))


def _read(piece: Piece, content: bytes, limits: Limits, kind: str) -> Iterator[Item]:
    if piece.error is not None:
        yield unread(piece, Entry("", content), piece.error)
        return
    reader = RowReader(piece.columns, piece.source_path, kind)
    first = piece.line
    with _library().ipc.open_stream(content) as batches:
        for batch in batches:
            numbers = range(first, first + batch.num_rows)
            try:
                table = {
                    name: column.to_pylist() for name, column in zip(batch.schema.names, batch.columns, strict=True)
                }
            except UnicodeDecodeError:
                rows = _one_by_one(batch, reader, numbers)
            else:
                rows = _by_columns(table, reader, numbers)
            for number, found, values in rows:
                if isinstance(found, DocumentError):
                    head = repr(values)[: limits.head_bytes].encode() if values else b""
                    yield unread(piece, Entry(f"row {number}", head), found)
                else:
                    yield found
            first += batch.num_rows


_Row = tuple[int, Document | DocumentError, tuple[Any, ...]]
"""Number of a row, its document or what is wrong with it, and then its values."""


def _by_columns(table: Mapping[str, list[Any]], reader: RowReader, numbers: range) -> Iterator[_Row]:
    """Look columns up once for all of their rows, which halves the time that a row takes."""
    rows: Iterable[Mapping[str, Any]] = repeat(_NO_ROW)
    direct: Iterable[Iterable[Any]] = (
        table[name] if name is not None and name in table else repeat(None) for name in reader.direct
    )
    if reader.needs_rows:
        rows = [dict(zip(table, values, strict=True)) for values in zip(*table.values(), strict=True)]
        direct = ([value_at(row, name) for row in rows] for name in reader.direct)
    for number, row, found in zip(numbers, rows, zip(*direct, strict=False), strict=False):
        try:
            yield number, reader.document_of(row, f"row {number}", found), ()
        except DocumentError as error:
            yield number, error, tuple(column[number - numbers.start] for column in table.values())


def _one_by_one(batch: Any, reader: RowReader, numbers: range) -> Iterator[_Row]:
    """Read rows of which some hold text that is no UTF-8, as Parquet may: each costs itself alone."""
    for place, number in enumerate(numbers):
        values: tuple[Any, ...] = ()
        try:
            values = tuple(column[place].as_py() for column in batch.columns)
            yield number, reader.document(dict(zip(batch.schema.names, values, strict=True)), f"row {number}"), ()
        except UnicodeDecodeError as error:
            yield number, failure(QuarantineReason.UNDECODABLE, f"broken utf-8: {error.reason}"), ()
        except DocumentError as error:
            yield number, error, values


class _Rows:
    """The rows of a file, in batches."""

    def __init__(self, arrow: Any, handle: IO[bytes], limits: Limits, kind: str) -> None:
        self._arrow = arrow
        self._limits = limits
        if kind == _PARQUET:
            self._file = arrow.parquet.ParquetFile(handle)
            schema = self._file.schema_arrow
        else:
            self._file = arrow.ipc.open_file(handle)
            schema = self._file.schema
        self._kind = kind
        names = [field.name for field in schema if not arrow.types.is_binary(field.type)]
        empty = {field.name: _empty(arrow, field.type) for field in schema if field.name in names}
        columns = guess_columns([empty], limits.asked)
        if not columns.text and not columns.html:
            # no name says it: only what they hold can
            first = next(self._some(names, _MAX_GUESSED_FROM), None)
            columns = guess_columns(first.slice(0, _MAX_GUESSED_FROM).to_pylist() if first else [], limits.asked)
        self.columns = columns
        self.notes = told_of(self.columns, limits, NOTHING_ASKED, kind)
        roots = {name if name in names else name.partition(".")[0] for name in self.columns if name}
        self._wanted = [name for name in names if name in roots]

    def batches(self) -> Iterator[tuple[bytes, int]]:
        """Yield batches in Arrow's form, each with the number of its rows."""
        held: list[Any] = []
        size = 0
        for batch in self._some(self._wanted, _BATCH_ROWS):
            held.append(batch)
            size += batch.nbytes
            if size >= min(self._limits.unit_bytes, PIECE_BYTES):
                yield self._packed(held)
                held, size = [], 0
        if held:
            yield self._packed(held)

    def _some(self, names: list[str], rows: int) -> Iterator[Any]:
        if self._kind == _PARQUET:
            yield from self._file.iter_batches(batch_size=rows, columns=names)
            return
        for number in range(self._file.num_record_batches):
            batch = self._file.get_batch(number)
            # what Arrow reads it believes: places outside its memory, too
            batch.validate(full=True)
            yield batch.select(names)

    def _packed(self, batches: list[Any]) -> tuple[bytes, int]:
        sink = io.BytesIO()
        with self._arrow.ipc.new_stream(sink, batches[0].schema) as writer:
            for batch in batches:
                writer.write_batch(batch)
        return sink.getvalue(), sum(batch.num_rows for batch in batches)


def _empty(arrow: Any, kind: Any) -> Any:
    """Return a value of a column's type: what a guess by names needs to know of it."""
    types = arrow.types
    if types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind):
        return ""
    if types.is_struct(kind):
        return {field.name: _empty(arrow, field.type) for field in kind}
    if types.is_list(kind) or types.is_large_list(kind):
        return [_empty(arrow, kind.value_type)]
    return None


def _library() -> Any:
    """Return pyarrow. Where it is not installed, that costs each of its files, and not the run."""
    try:
        for name in ("pyarrow.ipc", "pyarrow.parquet"):
            import_module(name)
        return import_module("pyarrow")
    except ImportError as error:
        raise unreadable("Parquet and Arrow files need pyarrow: pip install 'dechaff[parquet]'") from error


def _fault(file: InputFile, kind: str, detail: str) -> DocumentError:
    """Tell a file that ends early from a damaged one: it ends as it begins."""
    with suppress(OSError), open(file.path, "rb") as handle:  # noqa: PTH123 - as everywhere here
        handle.seek(max(0, file.size - len(_ARROW_MAGIC)))
        if file.size and not handle.read().endswith(_PARQUET_MAGIC if kind == _PARQUET else _ARROW_MAGIC):
            return truncated(f"the file ends early; {detail}")
    return corrupt(detail)


def _failed(file: InputFile, kind: str, error: DocumentError) -> Piece:
    return Piece(file.path, file.source_path, kind, 0, 0, content=b"", error=error, weight=file.size)


PARQUET: Final = Source(
    _PARQUET,
    (".parquet", ".pq"),
    partial(_cut, kind=_PARQUET),
    partial(_read, kind=_PARQUET),
    lambda head: head.startswith(_PARQUET_MAGIC),
)
ARROW: Final = Source(
    _ARROW,
    (".arrow", ".feather"),
    partial(_cut, kind=_ARROW),
    partial(_read, kind=_ARROW),
    lambda head: head.startswith(_ARROW_MAGIC),
)
