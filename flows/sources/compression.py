"""Compressed content to plain content: gzip, bzip2, xz and Zstandard, told by their first bytes.

Output is taken in bounded steps, so that no content costs memory; what grows beyond all measure is not read on.
"""

import bz2
import lzma
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import Final, NamedTuple, Protocol, cast

from isal import isal_zlib
from isal.igzip_lib import IsalError

from flows.sources.failures import bomb, corrupt, truncated

__all__ = ["GZIP_ERROR", "SUFFIXES", "Codec", "codec_of", "decompress"]

# the standard library has it from Python 3.14 on
_zstd: Final = import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
SUFFIXES: Final = (".gz", ".bz2", ".xz", ".zst", ".zstd")
"""Endings of the names of compressed files. They are a hint: what counts is the content."""
_STEP_BYTES: Final = 1 << 20
_GZIP_WINDOW_BITS: Final = 31  # zlib's way to say: a gzip header and trailer, checked
_XZ_MEMORY_BYTES: Final = 256 << 20
_FREE_BYTES: Final = 64 << 20
"""Below this size nothing is a bomb: it fits into memory, and is over in a second."""
_MAX_RATIO: Final = 250
"""Plain bytes for each compressed byte. News compresses to a third or a tenth; one page repeated, to a hundredth."""


class Decoder(Protocol):
    """One frame's decompressor, as in the standard library."""

    @property
    def eof(self) -> bool:
        """Whether the end of the frame was met."""

    @property
    def unused_data(self) -> bytes:
        """What follows the frame."""

    @property
    def needs_input(self) -> bool:
        """Whether there is nothing more to give without more input."""

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Take input and give at most ``max_length`` bytes."""


class _GzipDecoder:
    """zlib's decompressor in the shape that those of the other codecs have."""

    def __init__(self) -> None:
        self._decoder = isal_zlib.decompressobj(_GZIP_WINDOW_BITS)
        self._is_full = False
        """Whether the last step ended at its bound: there may be more without any input."""

    @property
    def eof(self) -> bool:
        return self._decoder.eof

    @property
    def unused_data(self) -> bytes:
        return self._decoder.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._is_full and not self._decoder.unconsumed_tail

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        tail = self._decoder.unconsumed_tail
        output = self._decoder.decompress(tail + data if tail else data, max(0, max_length))
        self._is_full = len(output) == max_length
        return output


class Codec(NamedTuple):
    """A way to compress."""

    name: str
    magic: bytes
    """The first bytes of each frame."""
    decoder: Callable[[], Decoder]


_CODECS: Final = (
    Codec("gzip", b"\x1f\x8b\x08", _GzipDecoder),
    Codec("bzip2", b"BZh", bz2.BZ2Decompressor),
    Codec("xz", b"\xfd7zXZ\x00", partial(lzma.LZMADecompressor, memlimit=_XZ_MEMORY_BYTES)),
    Codec("zstd", b"\x28\xb5\x2f\xfd", _zstd.ZstdDecompressor),
    # a frame to be skipped, with which some writers begin
    *(Codec("zstd", bytes([0x50 + low]) + b"\x2a\x4d\x18", _zstd.ZstdDecompressor) for low in range(16)),
)
GZIP_ERROR: Final = cast("type[Exception]", IsalError)  # its stub says that it is an exception, not a class of them
_ERRORS: Final[tuple[type[Exception], ...]] = (
    GZIP_ERROR,
    lzma.LZMAError,
    _zstd.ZstdError,
    OSError,
    ValueError,
    EOFError,
)


def codec_of(head: bytes) -> Codec | None:
    """Return how content that begins with ``head`` is compressed, or None.

    >>> codec_of(b"BZh91AY&SY").name
    'bzip2'
    """
    return next((codec for codec in _CODECS if head.startswith(codec.magic)), None)


def decompress(chunks: Iterator[bytes], codec: Codec) -> Iterator[bytes]:
    """Yield the plain content of one or more frames in chunks of at most 1 MiB, none of them empty.

    Raises DocumentError where the content is corrupt or ends early, or is a bomb; what was given before is good.
    """
    decoder: Decoder | None = None
    taken = given = 0
    for chunk in chunks:
        taken += len(chunk)
        pending = chunk
        while pending or (decoder is not None and not decoder.needs_input):
            if decoder is None:
                # zero bytes between frames and behind the last are padding
                pending = pending.lstrip(b"\0")
                if not pending:
                    break
                decoder = codec.decoder()
            output = _step(decoder, pending, codec)
            pending = b""
            given += len(output)
            if given > _FREE_BYTES and given > _MAX_RATIO * taken:
                raise bomb(f"{taken} bytes of {codec.name} hold more than {_MAX_RATIO} times as many")
            if output:
                yield output
            if decoder.eof:
                pending, decoder = decoder.unused_data, None
    if decoder is not None or not taken:
        raise truncated(f"the {codec.name} data ends early")


def _step(decoder: Decoder, data: bytes, codec: Codec) -> bytes:
    try:
        return decoder.decompress(data, _STEP_BYTES)
    except _ERRORS as error:
        raise corrupt(f"broken compression: {str(error) or codec.name}") from error
