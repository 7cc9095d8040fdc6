"""The kinds of input that Dechaff reads."""

from collections.abc import Iterator
from typing import Final

from flows.sources import html, jsonl, text
from flows.sources.sniff import sniff
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import COMPRESSED_SUFFIXES, STDIN, ByteStream, InputFile, unreadable

__all__ = ["SOURCES", "cut_file", "find_source", "known_suffixes", "load_piece", "read_piece"]

SOURCES: Final[tuple[Source, ...]] = (text.SOURCE, html.SOURCE, jsonl.SOURCE)

_BY_NAME: Final = {source.name: source for source in SOURCES}
_BY_SUFFIX: Final = {suffix: source for source in SOURCES for suffix in source.suffixes}


def known_suffixes() -> list[str]:
    """Return the endings of the files that can be read, in the order of the registry."""
    return list(_BY_SUFFIX)


def find_source(path: str) -> Source | None:
    """Return the kind of a file by its name, or None.

    >>> find_source("news/2024.JSONL.gz").name
    'jsonl'
    """
    name = path.lower()
    for suffix in COMPRESSED_SUFFIXES:
        name = name.removesuffix(suffix)
    dot = name.rfind(".")
    return _BY_SUFFIX.get(name[dot:]) if dot >= 0 else None


def cut_file(file: InputFile, limits: Limits) -> Iterator[Piece]:
    """Yield the pieces of a file; those of standard input are of the kind that its content looks like."""
    stream = ByteStream(file)
    source = _BY_NAME[sniff(stream.peek())] if file.path == STDIN else find_source(file.path)
    if source is not None:
        yield from source.cut(file, stream, limits)


def load_piece(piece: Piece) -> bytes:
    """Return a piece's content. Raises DocumentError when the file cannot be read or has shrunk meanwhile."""
    if piece.content is not None:
        return piece.content
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
    """Yield the documents of a piece, and what could not be read, in their order."""
    return _BY_NAME[piece.kind].read(piece, content, limits)
