"""HTML pages, one document a file."""

from collections.abc import Iterator
from typing import Final

from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from flows.sources.whole import cut_whole, read_whole

__all__ = ["SOURCE"]

_KIND: Final = "html"


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    return cut_whole(file, stream, limits, _KIND)


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    # a page without any tag is a text whose name is wrong: its lines would run into one
    return read_whole(piece, content, "html" if b"<" in content or not content else "text", _KIND)


SOURCE: Final = Source(_KIND, (".html", ".htm"), _cut, _read)
