"""A file's bytes, in chunks: plain, compressed with gzip, or from standard input."""

import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader
from itertools import chain
from typing import Final, NamedTuple, cast

from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason, Stage

__all__ = ["COMPRESSED_SUFFIXES", "STDIN", "ByteStream", "InputFile", "unreadable"]

STDIN: Final = "-"
"""The path that stands for standard input."""

_CHUNK_BYTES: Final = 1 << 20
_GZIP_MAGIC: Final = b"\x1f\x8b"
COMPRESSED_SUFFIXES: Final = (".gz",)
_GZIP_WINDOW_BITS: Final = 31  # zlib's way to say: a gzip header and trailer, checked


class InputFile(NamedTuple):
    """A file to be read, or standard input."""

    path: str
    """Where to open it."""
    source_path: str
    """What records call it: the path as the user named it, or below the folder that the user named; with ``/``."""
    size: int
    """Bytes on disk when it was found; 0 where unknown."""


def unreadable(detail: str) -> DocumentError:
    """Return the error for content that cannot be read."""
    return DocumentError(QuarantineReason.UNREADABLE, Stage.READ, detail)


class ByteStream:
    """Chunks of a file's decompressed content. ``consumed`` counts the bytes taken from the disk so far.

    Iterating raises DocumentError (unreadable) where the file or its compression is broken; the chunks given
    before that are good. A pipe is decompressed when it starts like gzip, a file when its name says so.
    """

    def __init__(self, file: InputFile) -> None:
        self.consumed = 0
        self.rereadable = file.path != STDIN and not file.path.lower().endswith(COMPRESSED_SUFFIXES)
        """Whether a byte range can be read again later: it is neither a pipe nor compressed."""
        self._path = file.path
        self._rest = self._chunks()
        self._peeked: list[bytes] = []
        self._error: DocumentError | None = None

    def peek(self) -> bytes:
        """Return the first chunk, which iterating will give again; empty where there is none."""
        if not self._peeked and self._error is None:
            try:
                self._peeked = [next(self._rest, b"")]
            except DocumentError as error:
                self._error = error
        return self._peeked[0] if self._peeked else b""

    def __iter__(self) -> Iterator[bytes]:
        """Yield chunks of bounded size, none of them empty. Can be done once."""
        if self._error is not None:
            raise self._error
        return chain(filter(None, self._peeked), self._rest)

    def _chunks(self) -> Iterator[bytes]:
        try:
            with self._open() as handle:
                raw = self._raw(handle)
                first = next(raw, b"")
                chunks = chain(filter(None, [first]), raw)
                yield from _gunzip(chunks) if self._is_compressed(first) else chunks
        except OSError as error:
            raise unreadable(error.strerror or str(error)) from error
        except zlib.error as error:
            raise unreadable(f"broken compression: {error}") from error

    def _open(self) -> AbstractContextManager[BufferedReader]:
        if self._path == STDIN:
            return nullcontext(cast("BufferedReader", sys.stdin.buffer))
        return open(self._path, "rb")  # noqa: PTH123 - Path would lose "./" and the like, here nothing is gained

    def _raw(self, handle: BufferedReader) -> Iterator[bytes]:
        # read1: what a pipe holds now is given now
        while chunk := handle.read1(_CHUNK_BYTES):
            self.consumed += len(chunk)
            yield chunk

    def _is_compressed(self, first: bytes) -> bool:
        return first.startswith(_GZIP_MAGIC) if self._path == STDIN else not self.rereadable


def _gunzip(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress one or more gzip members; output is taken in bounded steps, so that a bomb costs no memory."""
    decoder, members = None, 0
    for chunk in chunks:
        pending = chunk
        while pending:
            if decoder is None:
                # zero bytes between members and behind the last are padding
                pending = pending.lstrip(b"\0")
                if not pending:
                    break
                decoder, members = zlib.decompressobj(_GZIP_WINDOW_BITS), members + 1
            output = decoder.decompress(pending, _CHUNK_BYTES)
            if output:
                yield output
            pending = decoder.unconsumed_tail
            if decoder.eof:
                pending, decoder = decoder.unused_data, None
    if decoder is not None:
        output = decoder.flush()
        if output:
            yield output
    if not members or (decoder is not None and not decoder.eof):
        raise unreadable("compressed file ends early")
