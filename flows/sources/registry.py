"""The kinds of input that Dechaff reads."""

from collections.abc import Iterator
from typing import Final

from flows.sources import (
    csv_file,
    exports,
    html,
    json_file,
    jsonl,
    mail,
    markdown,
    mbox,
    parquet,
    tar_archive,
    text,
    warc,
    zim,
    zip_archive,
)
from flows.sources.archive import Archive, cut_archive
from flows.sources.entries import split_entries, unread
from flows.sources.failures import bomb, truncated, unreadable
from flows.sources.sniff import sniff
from flows.sources.source import Item, Limits, Note, Piece, Source, Unread
from flows.sources.stream import COMPRESSED_SUFFIXES, ByteStream, InputFile
from schemas.document import Document
from schemas.errors import DocumentError

__all__ = [
    "ARCHIVES",
    "SOURCES",
    "cut_file",
    "has_known_name",
    "known_suffixes",
    "load_piece",
    "read_piece",
    "tells_kind",
]

SOURCES: Final[tuple[Source, ...]] = (
    text.SOURCE,
    html.SOURCE,
    jsonl.SOURCE,
    json_file.SOURCE,
    csv_file.SOURCE,
    parquet.PARQUET,
    parquet.ARROW,
    warc.SOURCE,
    mail.SOURCE,
    mbox.SOURCE,
    exports.SOURCE,
    markdown.SOURCE,
    zim.SOURCE,
)
ARCHIVES: Final[tuple[Archive, ...]] = (zip_archive.ARCHIVE, tar_archive.ARCHIVE)

_BY_NAME: Final = {source.name: source for source in SOURCES}
_BY_SUFFIX: Final = {suffix: source for source in SOURCES for suffix in source.suffixes}
_KNOWN: Final = frozenset({*_BY_SUFFIX, *(suffix for archive in ARCHIVES for suffix in archive.suffixes)})
_MAGICAL: Final = frozenset({"parquet", "arrow", "warc", "zim"})
_BINARY: Final = (b"\0", b"WARC/")
"""What text does not hold, and damaged files of these kinds do."""
_MAX_DEPTH: Final = 2
"""An archive may stand in an archive, and no deeper."""


def known_suffixes() -> list[str]:
    """Return the endings of the files that can be read, in the order of the registry."""
    return [*_BY_SUFFIX, *(suffix for archive in ARCHIVES for suffix in archive.suffixes)]


def has_known_name(path: str) -> bool:
    """Say whether the name of a file promises a kind that can be read.

    >>> has_known_name("news/2024.JSONL.gz"), has_known_name("news.tar.bz2"), has_known_name("photo.jpg")
    (True, True, False)
    """
    suffix = _suffix(path)
    # a compressed file of which nothing else is said may hold anything
    return suffix in _KNOWN or (not suffix and path.lower().endswith(COMPRESSED_SUFFIXES))


def tells_kind(stream: ByteStream) -> bool:
    """Say whether content without a telling name tells what it is. Text does not: anything may be text."""
    head = stream.peek()
    checks = [*(archive.is_sure for archive in ARCHIVES), *(source.is_sure for source in SOURCES)]
    return any(is_sure(head) for is_sure in checks) or sniff(head) != text.SOURCE.name


def cut_file(file: InputFile, limits: Limits) -> Iterator[Piece]:
    """Yield the pieces of a file. Its kind is what its content says; where that leaves it open, what its name says."""
    return _cut(file, ByteStream(file), limits, 1)


def _cut(file: InputFile, stream: ByteStream, limits: Limits, depth: int) -> Iterator[Piece]:
    head = stream.peek()
    archive = next((archive for archive in ARCHIVES if archive.is_sure(head)), None)
    if archive is None:
        named = _archive_named(file)
        if not head and named is not None:
            yield _failed(file, named, truncated("an archive without content"))
        else:
            yield from _source_of(file, head).cut(file, stream, limits)
    elif depth > _MAX_DEPTH:
        yield _failed(file, archive, bomb(f"archives in archives, more than {_MAX_DEPTH} deep"))
    else:

        def cut_member(member: InputFile, inside: ByteStream) -> Iterator[Piece]:
            if has_known_name(member.source_path) or tells_kind(inside):
                yield from _cut(member, inside, limits, depth + 1)
            else:
                note = Note("passed_over", f"{archive.name}: member of unknown kind {_suffix(member.source_path)!r}")
                yield Piece(file.path, file.source_path, archive.name, 0, 0, content=b"", notes=(note,))

        yield from cut_archive(archive, file, stream, limits, cut_member)


def _source_of(file: InputFile, head: bytes) -> Source:
    sure = next((source for source in SOURCES if source.is_sure(head)), None)
    named = _BY_SUFFIX.get(_suffix(file.source_path))
    if named is not None and named.name in _MAGICAL and head and not any(mark in head for mark in _BINARY):
        named = None  # it would have begun as all of them do
    return sure or _BY_NAME[sniff(head, named.name if named else None)]


def _archive_named(file: InputFile) -> Archive | None:
    suffix = _suffix(file.source_path)
    return next((archive for archive in ARCHIVES if suffix in archive.suffixes), None)


def _failed(file: InputFile, archive: Archive, error: DocumentError) -> Piece:
    return Piece(file.path, file.source_path, archive.name, 0, 0, content=b"", error=error, weight=file.size)


def _suffix(path: str) -> str:
    name = path.lower().rpartition("/")[2]
    while name.endswith(COMPRESSED_SUFFIXES):
        name = name.rpartition(".")[0]
    dot = name.rfind(".")
    return name[dot:] if dot >= 0 else ""


def load_piece(piece: Piece) -> bytes:
    """Return a piece's content. Raises DocumentError when the file cannot be read or has shrunk meanwhile."""
    if piece.content is not None:
        return bytes(piece.content)
    try:
        with open(piece.path, "rb") as handle:  # noqa: PTH123 - once for each small file
            handle.seek(piece.start)
            content = handle.read(piece.end - piece.start)
    except OSError as error:
        raise unreadable(error.strerror or str(error)) from error
    if len(content) < piece.end - piece.start:
        raise unreadable("the file became shorter while it was read")
    return content


def read_piece(piece: Piece, content: bytes, limits: Limits) -> Iterator[Item]:
    """Return the documents of a piece, and what could not be read, in their order."""
    source = _BY_NAME.get(piece.kind)
    if source is not None:
        return source.read(piece, content, limits)
    if piece.error is not None:
        return iter([Unread(Document(content, "text", piece.source_path, piece.kind), piece.error)])
    # what of an archive is no member that can be read
    return (unread(piece, entry) for entry in split_entries(piece, content))
