"""Parquet and Arrow files, by way of pyarrow, which is an extra: ``dechaff[parquet]``.

A file is read batch by batch, and of its columns only those that matter. Batches go to a worker in Arrow's own form;
where they are read by the process that cut them, they are not copied.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import IO, Any, Final

from flows.sources.columns import NOTHING_ASKED, guess_columns
from flows.sources.entries import PIECE_BYTES, Entry, unread
from flows.sources.failures import corrupt, failure, truncated, unreadable
from flows.sources.json_rows import told_of
from flows.sources.rows import RowReader
from flows.sources.seekable import seekable
from flows.sources.source import Item, Limits, Note, Piece, Source, Unread
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["ARROW", "PARQUET"]

_PARQUET: Final = "parquet"
_ARROW: Final = "arrow"
_PARQUET_MAGIC: Final = b"PAR1"
_ARROW_MAGIC: Final = b"ARROW1"
_BATCH_BYTES: Final = 4 << 20
_MAX_BATCH_ROWS: Final = 1_000
"""More would save no time. A row whose values are shared with others (a dictionary) is larger than it seems."""
_MAX_GUESSED_FROM: Final = 100


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
            for held in rows.batches():
                yield Piece(
                    file.path,
                    file.source_path,
                    kind,
                    row,
                    row + held.size,
                    line=row,
                    content=held,
                    weight=weight,
                    columns=rows.columns,
                    notes=notes,
                )
                row, weight, notes = row + held.rows, 0, ()
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
    for batch in piece.content.batches if isinstance(piece.content, _Held) else _unpacked(content):
        yield from _documents(batch, reader, range(first, first + batch.num_rows), piece, limits)
        first += batch.num_rows


def _documents(batch: Any, reader: RowReader, numbers: range, piece: Piece, limits: Limits) -> Iterable[Item]:
    def failed(number: int, error: DocumentError) -> Unread:
        return unread(piece, Entry(f"row {number}", _head(batch, number - numbers.start, limits.head_bytes)), error)

    try:
        table = _table(batch)
    except UnicodeDecodeError as error:
        # Parquet lets a string be what is no UTF-8: such a row costs itself alone
        if len(numbers) == 1:
            return [failed(numbers[0], failure(QuarantineReason.UNDECODABLE, f"broken utf-8: {error.reason}"))]
        return (
            item
            for place, number in enumerate(numbers)
            for item in _documents(batch.slice(place, 1), reader, range(number, number + 1), piece, limits)
        )
    return reader.documents(table, numbers, failed)


def _table(batch: Any) -> dict[str, list[Any]]:
    return {name: column.to_pylist() for name, column in zip(batch.schema.names, batch.columns, strict=True)}


def _head(batch: Any, place: int, head_bytes: int) -> bytes:
    """Return the first bytes of what a row holds, to be shown."""
    try:
        values = tuple(column[place].as_py() for column in batch.columns)
    except UnicodeDecodeError:
        return b""
    return repr(values)[:head_bytes].encode()


class _Rows:
    """The rows of a file, in batches."""

    def __init__(self, arrow: Any, handle: IO[bytes], limits: Limits, kind: str) -> None:
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

    def batches(self) -> Iterator["_Held"]:
        """Yield the batches of each piece."""
        batches: list[Any] = []
        size = 0
        for batch in self._some(self._wanted, self._batch_rows()):
            batches.append(batch)
            size += batch.nbytes
            if size >= min(self._limits.unit_bytes, PIECE_BYTES):
                yield _Held(batches)
                batches, size = [], 0
        if batches:
            yield _Held(batches)

    def _batch_rows(self) -> int:
        """Return how many rows make a batch that is well below a unit of work."""
        if self._kind != _PARQUET:
            return _MAX_BATCH_ROWS
        told = self._file.metadata
        groups = [told.row_group(number) for number in range(told.num_row_groups)]
        size = sum(
            group.column(number).total_uncompressed_size
            for group in groups
            for number in range(group.num_columns)
            if group.column(number).path_in_schema.partition(".")[0] in self._wanted
        )
        room = min(self._limits.unit_bytes, _BATCH_BYTES)
        return max(1, min(_MAX_BATCH_ROWS, int(room * told.num_rows / max(size, 1))))

    def _some(self, names: list[str], rows: int) -> Iterator[Any]:
        if self._kind == _PARQUET:
            yield from self._file.iter_batches(batch_size=rows, columns=names, use_threads=False)
            return
        for number in range(self._file.num_record_batches):
            batch = self._file.get_batch(number)
            # what Arrow reads it believes: places outside its memory, too
            batch.validate(full=True)
            yield batch.select(names)


class _Held:
    """Batches of rows, at least one, as Arrow holds them; as bytes, what Arrow calls a stream."""

    def __init__(self, batches: Sequence[Any]) -> None:
        self.batches = batches
        self.size = sum(batch.nbytes for batch in batches)
        self.rows = sum(batch.num_rows for batch in batches)

    def __bytes__(self) -> bytes:
        parts = _Parts()
        with _library().ipc.new_stream(parts, self.batches[0].schema) as writer:
            for batch in self.batches:
                writer.write_batch(batch)
        return parts.joined()

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        return bytes, (bytes(self),)


def _unpacked(content: bytes) -> Iterator[Any]:
    with _library().ipc.open_stream(content) as batches:
        yield from batches


class _Parts(io.RawIOBase):
    """What is written, copied once: a BytesIO grows, and takes five times as long."""

    def __init__(self) -> None:
        self._written: list[Any] = []

    def writable(self) -> bool:
        return True

    def write(self, part: Any) -> int:
        self._written.append(part)
        return len(part)

    def joined(self) -> bytes:
        return b"".join(self._written)


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
