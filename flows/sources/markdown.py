"""Markdown files, one document a file, read as text: its marks are few and stand at the beginnings of lines."""

from collections.abc import Iterator
from typing import Final

from flows.sources.markup import markup_of_bytes
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from flows.sources.whole import cut_whole, read_whole

__all__ = ["SOURCE"]

_KIND: Final = "markdown"


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_whole(file, stream, limits, _KIND)


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    return read_whole(piece, *markup_of_bytes(content), _KIND)


SOURCE: Final = Source(_KIND, (".md", ".markdown"), _cut, _read)
