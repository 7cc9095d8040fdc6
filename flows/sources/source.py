"""What a source kind is: how its files are cut into pieces, and how a piece is read into documents."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["Item", "Limits", "Piece", "Source", "Unread"]


class Limits(NamedTuple):
    """What cutting must respect. All in bytes."""

    unit_bytes: int
    """A file of many documents is cut into pieces of about this size."""
    max_document_bytes: int
    """A document larger than this is not read."""
    head_bytes: int
    """How much of an unread document is shown."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a file that holds whole documents: small enough for memory, and the same in every run."""

    path: str
    source_path: str
    kind: str
    """Name of the source kind that reads it."""
    start: int
    end: int
    """Byte range of the (decompressed) content."""
    line: int = 1
    """Number of its first line."""
    content: bytes | None = None
    """The content itself where it cannot be read again by its range: a pipe, a compressed file."""
    error: DocumentError | None = None
    """Why it could not be read; then ``content`` holds its first bytes."""
    weight: int = 0
    """Bytes of the file on disk that it stands for: what progress counts."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that could not be read: a document as far as it is known, and the reason."""

    document: Document
    error: DocumentError


Item: TypeAlias = Document | Unread
"""What reading a piece gives: one for each input in it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of input. Add one by writing its file and its line in the registry."""

    name: str
    """Goes into ``source_kind``."""
    suffixes: tuple[str, ...]
    """File name endings, lower case, with the dot and without that of a compression."""
    cut: Callable[[InputFile, ByteStream, Limits], Iterator[Piece]]
    """File and its content to pieces, streaming. Never raises for a bad file: that is a piece with an error."""
    read: Callable[[Piece, bytes, Limits], Iterator[Item]]
    """Piece and its content to documents, streaming. Never raises for a bad document."""
