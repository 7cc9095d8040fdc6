"""Cutting and reading of files that are one document each."""

import os
from collections.abc import Iterator

from flows.sources.failures import too_large, unreadable
from flows.sources.source import Item, Limits, Piece, Unread
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document, Markup
from schemas.errors import DocumentError

__all__ = ["cut_whole", "read_whole"]


def cut_whole(file: InputFile, stream: ByteStream, limits: Limits, kind: str) -> Iterator[Piece]:
    """Yield the file as its only piece."""
    if stream.rereadable:
        yield _cut_file(file, limits, kind)
        return
    content = bytearray()
    error = None
    try:
        for chunk in stream:
            content += chunk
            if len(content) > limits.max_document_bytes:
                # the rest stays unread: how long it is, nobody knows
                error = too_large(None, limits.max_document_bytes)
                break
    except DocumentError as broken:
        error = broken
    kept = bytes(content if error is None else content[: limits.head_bytes])
    yield Piece(file.path, file.source_path, kind, 0, len(content), content=kept, error=error, weight=file.size)


def _cut_file(file: InputFile, limits: Limits, kind: str) -> Piece:
    size, head, error = 0, None, None
    try:
        size = os.stat(file.path).st_size  # noqa: PTH116 - called once for each of a million files
        if size > limits.max_document_bytes:
            error = too_large(size, limits.max_document_bytes)
            with open(file.path, "rb") as handle:  # noqa: PTH123 - as above
                head = handle.read(limits.head_bytes)
    except OSError as failure:
        head, error = b"", unreadable(failure.strerror or str(failure))
    return Piece(file.path, file.source_path, kind, 0, size, content=head, error=error, weight=file.size)


def read_whole(piece: Piece, content: bytes, markup: Markup, kind: str) -> Iterator[Item]:
    """Yield the piece's only document."""
    document = Document(content, markup, piece.source_path, kind)
    yield document if piece.error is None else Unread(document, piece.error)
