"""What a source kind is: how its files are cut into pieces, and how a piece is read into documents."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, SupportsBytes, TypeAlias

from flows.sources.columns import NOTHING_ASKED, Columns
from flows.sources.stream import ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = ["Item", "Limits", "Mark", "Note", "Piece", "Source", "Unread", "nothing_behind"]


class Limits(NamedTuple):
    """What cutting and reading must respect."""

    unit_bytes: int
    """A file of many documents is cut into pieces of about this size, in bytes."""
    max_document_bytes: int
    """A document larger than this is not read."""
    head_bytes: int
    """How much of an unread document is shown."""
    asked: Columns = NOTHING_ASKED
    """The fields that the user named; the others are guessed."""
    separator: str | None = None
    """The line that stands between the articles of one text file; None to guess, ``none`` for no such line."""
    max_members: int = 1_000_000
    """An archive of more members than this is a bomb."""


class Mark(NamedTuple):
    """One input in the content of a piece."""

    locator: str
    length: int
    """In bytes. The inputs of a piece follow one another."""
    error: DocumentError | None = None
    """Why it could not be read; then what stands there is its first bytes."""
    facts: object = None
    """What its kind found when it was cut."""


class Note(NamedTuple):
    """Something that the user should know of a file beside its documents."""

    what: Literal["guessed", "passed_over"]
    text: str
    times: int = 1
    """How often: for ``guessed``, in files; for ``passed_over``, in things that are no input."""


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
    """Number of its first line (or row)."""
    content: bytes | SupportsBytes | None = None
    """The content itself where it cannot be read again by its range: a pipe, a compressed file, a member. What is not
    bytes already becomes so where it is hashed or leaves the process; its kind can read it as it is."""
    error: DocumentError | None = None
    """Why it could not be read; then ``content`` holds its first bytes."""
    weight: int = 0
    """Bytes of the file on disk that it stands for: what progress counts."""
    marks: tuple[Mark, ...] = ()
    """Where its inputs stand, for kinds whose inputs are found when they are cut."""
    columns: Columns = NOTHING_ASKED
    """Which fields of its rows are what."""
    facts: tuple[str, ...] = ()
    """What its kind must know of the file to read it: the header of a table, for example."""
    notes: tuple[Note, ...] = ()

    @property
    def signature(self) -> str:
        """All that decides, beside the content, what is read: for the hash of the input."""
        where = f"{self.source_path}\n{self.kind}\n{self.start}\n{self.line}"
        return f"{where}\n{self.columns.signature}\n{'|'.join(self.facts)}\n{_shown(self.marks)}"


def _shown(marks: tuple[Mark, ...]) -> str:
    return "|".join(f"{mark.locator} {mark.length} {mark.error or ''}" for mark in marks)


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that could not be read: a document as far as it is known, and the reason."""

    document: Document
    error: DocumentError


Item: TypeAlias = Document | Unread
"""What reading a piece gives: one for each input in it."""


def nothing_behind(_head: bytes) -> bool:
    """Say of no content that it is of this kind."""
    return False


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
    is_sure: Callable[[bytes], bool] = nothing_behind
    """Whether content that begins like this is of this kind, whatever the name says."""
