"""A file's plain content, in chunks: from the disk, from standard input, or from inside an archive."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BufferedReader
from itertools import chain
from typing import Final, NamedTuple, cast

from flows.sources.compression import SUFFIXES as COMPRESSED_SUFFIXES
from flows.sources.compression import codec_of, decompress
from flows.sources.failures import bomb, failure, truncated, unreadable
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["COMPRESSED_SUFFIXES", "PEEK_BYTES", "STDIN", "ByteStream", "InputFile", "readable"]

STDIN: Final = "-"
"""The path that stands for standard input."""

PEEK_BYTES: Final = 1 << 16
"""How much of the content is looked at before anything is decided."""
_CHUNK_BYTES: Final = 1 << 20
_MAGIC_BYTES: Final = 16
_MAX_LAYERS: Final = 2
"""A compressed file may be compressed once more."""
_WIDE: Final = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


class InputFile(NamedTuple):
    """A file to be read, standard input, or a member of an archive."""

    path: str
    """Where to open it."""
    source_path: str
    """What records call it: the path as the user named it, or below the folder that the user named; with ``/``.
    A member of an archive is below the archive, as a file is below its folder."""
    size: int
    """Bytes on disk when it was found; 0 where unknown."""


class _Ahead:
    """Chunks whose beginning can be looked at before they are taken."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._rest = chunks
        self._held: list[bytes] = []
        self._error: DocumentError | None = None

    @property
    def problem(self) -> str | None:
        """What was met while looking ahead."""
        return None if self._error is None else self._error.detail

    def peek(self, size: int) -> bytes:
        """Return the first ``size`` bytes or more, fewer where there are no more. Never raises."""
        while self._error is None and sum(map(len, self._held)) < size:
            try:
                chunk = next(self._rest, None)
            except DocumentError as error:
                self._error = error
                break
            if chunk is None:
                break
            self._held.append(chunk)
        if len(self._held) != 1:
            self._held = [b"".join(self._held)]
        return self._held[0]

    def __iter__(self) -> Iterator[bytes]:
        yield from filter(None, self._held)
        if self._error is not None:
            raise self._error
        yield from self._rest


class ByteStream:
    """Chunks of a file's plain content. ``consumed`` counts the bytes taken from the disk (or archive) so far.

    Iterating raises DocumentError where the file or its compression is broken; the chunks given before that are good.
    Whether it is compressed, the content says, whatever the name.
    """

    def __init__(self, file: InputFile, chunks: Iterator[bytes] | None = None) -> None:
        self.consumed = 0
        self._file = file
        self._is_plain_file = chunks is None and file.path != STDIN
        self._raw = _Ahead(self._counted(_chunks_of(file) if chunks is None else chunks))
        self._plain: _Ahead | None = None

    @property
    def problem(self) -> str | None:
        """What was met while its beginning was looked at, where it cannot be read; else None."""
        return self._raw.problem

    @property
    def rereadable(self) -> bool:
        """Whether a byte range can be read again later: it is neither a pipe nor compressed nor in an archive."""
        self._open()
        return self._is_plain_file

    def peek(self, size: int = PEEK_BYTES) -> bytes:
        """Return the first ``size`` bytes or more, which iterating will give again; fewer where there are no more."""
        return self._open().peek(size)

    def __iter__(self) -> Iterator[bytes]:
        """Yield chunks of bounded size, none of them empty. Can be done once."""
        return iter(self._open())

    def raw_head(self) -> bytes:
        """Return the first bytes as they are stored."""
        return self._raw.peek(_MAGIC_BYTES)

    def raw(self) -> Iterator[bytes]:
        """Yield the content as it is stored, instead of iterating over the plain content."""
        return iter(self._raw)

    def peek_in_utf8(self, size: int = PEEK_BYTES) -> bytes:
        """Return the same as ``in_utf8`` gives it; what is broken is left out."""
        head = self.peek(size)
        codec = _wide_codec(head)
        return head if codec is None else head.decode(codec, "ignore").encode("utf-8", "surrogatepass")

    def in_utf8(self) -> "ByteStream":
        """Return the stream itself, or where a byte-order mark says that it is UTF-16 or UTF-32, one in UTF-8."""
        codec = _wide_codec(self.peek())
        return self if codec is None else ByteStream(self._file, _transcoded(iter(self), codec))

    def _open(self) -> _Ahead:
        if self._plain is None:
            self._plain = self._opened()
        return self._plain

    def _opened(self) -> _Ahead:
        chunks = self._raw
        for _ in range(_MAX_LAYERS):
            codec = codec_of(chunks.peek(_MAGIC_BYTES))
            if codec is None:
                break
            chunks = _Ahead(decompress(iter(chunks), codec))
            self._is_plain_file = False
        else:
            if codec_of(chunks.peek(_MAGIC_BYTES)) is not None:
                return _Ahead(_failing(bomb(f"compressed more than {_MAX_LAYERS} times")))
        if not chunks.peek(1) and chunks is self._raw and self._file.source_path.lower().endswith(COMPRESSED_SUFFIXES):
            self._is_plain_file = False
            return _Ahead(chain(iter(chunks), _failing(truncated("a compressed file without content"))))
        return chunks

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.consumed += len(chunk)
            yield chunk


def _wide_codec(head: bytes) -> str | None:
    return next((codec for mark, codec in _WIDE if head.startswith(mark)), None)


def _chunks_of(file: InputFile) -> Iterator[bytes]:
    try:
        with _opened_file(file.path) as handle:
            # read1: what a pipe holds now is given now
            while chunk := handle.read1(_CHUNK_BYTES):
                yield chunk
    except OSError as error:
        raise unreadable(error.strerror or str(error)) from error


def _opened_file(path: str) -> AbstractContextManager[BufferedReader]:
    if path == STDIN:
        if sys.stdin is None:
            raise unreadable("standard input is closed")
        return nullcontext(cast("BufferedReader", sys.stdin.buffer))
    return open(path, "rb")  # noqa: PTH123 - Path would lose "./" and the like, here nothing is gained


def _failing(error: DocumentError) -> Iterator[bytes]:
    yield from ()
    raise error


def _transcoded(chunks: Iterator[bytes], codec: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        for chunk in chunks:
            text = decoder.decode(chunk)
            if text:
                yield text.encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise failure(QuarantineReason.UNDECODABLE, f"broken {codec}: {error.reason}") from error
    if decoder.getstate()[0]:
        raise truncated(f"the {codec} text ends inside a character")


def readable(path: str) -> str:
    """Return a path that can be written as UTF-8: with ``/``, and bytes that are no text as escapes."""
    name = path.replace(os.sep, "/")
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
