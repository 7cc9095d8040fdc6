"""Text files: pages whose HTML is already gone, one document a file. Where the HTML is still there, it is used."""

from collections.abc import Iterator
from typing import Final

from flows.sources import exports
from flows.sources.exports import LOOKED_AT_BYTES, place_of_parting
from flows.sources.markup import markup_of_bytes
from flows.sources.source import Item, Limits, Piece, Source
from flows.sources.stream import ByteStream, InputFile
from flows.sources.whole import cut_whole, read_whole

__all__ = ["SOURCE"]

_KIND: Final = "text"


def _cut(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Piece]:
    if place_of_parting(stream.peek_in_utf8(LOOKED_AT_BYTES), limits) is not None:
        return exports.SOURCE.cut(file, stream, limits)
    return cut_whole(file, stream, limits, _KIND)


def _read(piece: Piece, content: bytes, _limits: Limits) -> Iterator[Item]:
    return read_whole(piece, *markup_of_bytes(content), _KIND)


SOURCE: Final = Source(_KIND, (".txt",), _cut, _read)
