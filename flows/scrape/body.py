"""The body of an answer, decoded as it streams in and never larger than the cap."""

import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final

from flows.scrape.failure import FailureKind, FetchError

__all__ = ["ENCODINGS", "gunzip", "read_body"]

ENCODINGS: Final = "gzip, deflate"
"""What may be asked for: what can be decoded piece by piece with a limit on what comes out."""

_PLAIN: Final = frozenset({"", "identity"})
_GZIP: Final = frozenset({"gzip", "x-gzip"})
_MAX_LAYERS: Final = 2
_PIECE_BYTES: Final = 1 << 16
_GZIP_BITS: Final = 16 + zlib.MAX_WBITS


def read_body(chunks: Iterable[bytes], encoding: str, max_bytes: int, *, cut: bool = False) -> bytes:
    """Return the decoded body, or with ``cut`` only its first ``max_bytes``.

    Raises FetchError when it is larger, torn, or encoded in a way that was not asked for.
    """
    layers = [layer.strip().lower() for layer in encoding.split(",")]
    layers = [layer for layer in layers if layer not in _PLAIN]
    if len(layers) > _MAX_LAYERS:
        raise FetchError(FailureKind.BROKEN, f"{len(layers)} encodings, one upon the other")
    decoded = chunks if cut else _counted(chunks, max_bytes)
    for layer in reversed(layers):
        decoded = _decode(decoded, layer)
    body = BytesIO()
    for piece in decoded:
        body.write(piece)
        if body.tell() > max_bytes:
            if not cut:
                raise _too_large(max_bytes)
            body.truncate(max_bytes)
            break
    return body.getvalue()


def gunzip(content: bytes, max_bytes: int) -> bytes:
    """Return gzipped content unpacked, and other content as it is. Raises FetchError as ``read_body`` does."""
    if not content.startswith(b"\x1f\x8b"):
        return content
    return read_body([content], "gzip", max_bytes)


def _counted(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    """Pass chunks on until what came over the wire is too much: coded content can be larger than what it decodes to."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > max_bytes:
            raise _too_large(max_bytes)
        yield chunk


def _decode(chunks: Iterable[bytes], layer: str) -> Iterator[bytes]:
    if layer in _GZIP:
        return _inflate(chunks, _GZIP_BITS)
    if layer == "deflate":
        return _inflate(chunks, zlib.MAX_WBITS)
    raise FetchError(FailureKind.BROKEN, f"encoded as {layer[:40]!r}, which was not asked for")


def _inflate(chunks: Iterable[bytes], bits: int) -> Iterator[bytes]:
    """Yield what is inside, in pieces of at most 64 KiB; gzip may have several members."""
    inflater, begun = zlib.decompressobj(bits), False
    for chunk in chunks:
        waiting = chunk
        while waiting:
            if inflater.eof:
                if bits != _GZIP_BITS or not waiting.startswith(b"\x1f"):
                    return  # what stands behind the end is padding
                inflater = zlib.decompressobj(bits)
            if not begun and bits == zlib.MAX_WBITS and not _has_zlib_header(waiting):
                inflater = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers leave the header out
            begun = True
            try:
                yield inflater.decompress(waiting, _PIECE_BYTES)
            except zlib.error as error:
                raise FetchError(FailureKind.BROKEN, f"cannot be decoded: {error}") from error
            waiting = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    # a piece that came out full may have left more behind in the inflater
    while begun and not inflater.eof:
        piece = inflater.decompress(inflater.unconsumed_tail, _PIECE_BYTES)
        if not piece:
            raise FetchError(FailureKind.BROKEN, "the encoded content ends early")
        yield piece


def _has_zlib_header(head: bytes) -> bool:
    return len(head) < 2 or (head[0] & 0x0F == 8 and int.from_bytes(head[:2]) % 31 == 0)  # noqa: PLR2004 - RFC 1950


def _too_large(max_bytes: int) -> FetchError:
    return FetchError(FailureKind.TOO_LARGE, f"more than {max_bytes} bytes")
