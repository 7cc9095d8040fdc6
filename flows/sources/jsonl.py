"""JSONL (NDJSON): one JSON object a line, with the page in its field ``html`` or its text in ``text``.

``id`` becomes the record's ``source_id``; ``url`` and ``fetched_at`` (or ``crawled_at``) are used where they are
strings. Where both ``html`` and ``text`` are there, ``html`` is read: it holds more evidence. An empty line is no
input. A line that is no JSON object by RFC 8259 (NaN, half a surrogate pair, a torn end) is an unread input.
"""

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

import orjson

from flows.sources.lines import cut_lines
from flows.sources.source import Item, Limits, Piece, Source, Unread
from flows.sources.stream import ByteStream, InputFile
from flows.sources.whole import too_large
from schemas.document import Document, Markup
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["SOURCE"]

_KIND: Final = "jsonl"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_lines(file, stream, limits, _KIND)


def _read(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    if piece.error is not None:
        yield _unread(piece, piece.line, content, piece.error)
        return
    for number, line in enumerate(io.BytesIO(content), start=piece.line):
        entry = line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line
        if entry.isspace() or not entry:
            continue
        try:
            yield _document(piece, number, entry, limits)
        except DocumentError as error:
            yield _unread(piece, number, entry, error)


def _document(piece: Piece, number: int, line: bytes, limits: Limits) -> Document:
    if len(line) > limits.max_document_bytes:
        raise too_large(len(line), limits.max_document_bytes)
    try:
        fields = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise DocumentError(QuarantineReason.BAD_JSON, Stage.READ, f"{error.msg}, at character {error.pos}") from error
    if not isinstance(fields, dict):
        raise DocumentError(QuarantineReason.BAD_JSON, Stage.READ, "not an object")
    raw, markup = _raw(fields)
    return Document(
        raw,
        markup,
        piece.source_path,
        _KIND,
        locator=f"line {number}",
        source_id=_source_id(fields.get("id")),
        url=_text(fields.get("url")),
        fetched_at=_moment(fields.get("fetched_at")) or _moment(fields.get("crawled_at")),
    )


def _raw(fields: dict[str, Any]) -> tuple[str, Markup]:
    html, text = fields.get("html"), fields.get("text")
    if isinstance(html, str) and (not isinstance(text, str) or html.strip()):
        return html, "html"
    if isinstance(text, str):
        return text, "text"
    raise DocumentError(QuarantineReason.NO_TEXT_FIELD, Stage.READ, "neither 'text' nor 'html' is a string")


def _source_id(value: object) -> str | None:
    if isinstance(value, bool):
        return None
    return str(value) if isinstance(value, int) else _text(value)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _moment(value: object) -> str | None:
    """Return the value where it is ISO 8601."""
    if not isinstance(value, str):
        return None
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return None
    return value


def _unread(piece: Piece, number: int, line: bytes, error: DocumentError) -> Unread:
    return Unread(Document(line, "text", piece.source_path, _KIND, locator=f"line {number}"), error)


SOURCE: Final = Source(_KIND, (".jsonl", ".ndjson"), _cut, _read)
