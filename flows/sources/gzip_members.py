"""A gzip file member by member, with the place of each in the file; reading goes on behind a broken one."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from isal import isal_zlib

from flows.sources.compression import GZIP_ERROR
from flows.sources.failures import bomb, corrupt, truncated
from schemas.errors import DocumentError

__all__ = ["MemberPart", "gzip_members"]

_WINDOW_BITS: Final = 31
_SLICE_BYTES: Final = 1 << 15
_STEP_BYTES: Final = 1 << 20
_FREE_BYTES: Final = 64 << 20
_MAX_RATIO: Final = 250
_MAGIC: Final = b"\x1f\x8b\x08"
_HEADER_BYTES: Final = 18
_RESERVED_FLAGS: Final = 0xE0


class MemberPart(NamedTuple):
    """Some plain bytes of a member; or, where it is broken, why."""

    offset: int
    """Where the member begins in the file."""
    content: bytes
    is_first: bool
    error: DocumentError | None = None


def gzip_members(chunks: Iterator[bytes]) -> Iterator[MemberPart]:
    """Yield the parts of all members in order. A broken member ends with an error, and the next one is looked for.

    Raises DocumentError where the file itself cannot be read.
    """
    window = _Window(chunks)
    while window.fill(_HEADER_BYTES):
        if window.startswith(b"\0"):
            window.skip_zeros()
            continue
        offset = window.offset
        error = None
        is_first = True
        for content in _inflate(window):
            if isinstance(content, DocumentError):
                error = content
            else:
                yield MemberPart(offset, content, is_first)
                is_first = False
        if error is not None:
            yield MemberPart(offset, b"", is_first, error)
            window.seek_magic(offset + 1)


def _inflate(window: "_Window") -> Iterator[bytes | DocumentError]:
    """Yield the plain content of the member at which the window stands, and go behind it; or the error."""
    decoder = isal_zlib.decompressobj(_WINDOW_BITS)
    taken = given = 0
    try:
        while not decoder.eof:
            data = window.look(_SLICE_BYTES)
            if not data:
                yield truncated("the gzip data ends early")
                return
            content = decoder.decompress(data, _STEP_BYTES)
            used = len(data) - len(decoder.unused_data) - len(decoder.unconsumed_tail)
            window.advance(used)
            taken += used
            given += len(content)
            if given > _FREE_BYTES and given > _MAX_RATIO * taken:
                yield bomb(f"{taken} bytes of gzip hold more than {_MAX_RATIO} times as many")
                return
            if content:
                yield content
            elif not used and not decoder.eof:
                yield corrupt("broken compression: no progress")
                return
    except GZIP_ERROR as broken:
        yield corrupt(f"broken compression: {broken}")


class _Window:
    """The part of the file that is being looked at."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._buffer = b""
        self._place = 0
        self._base = 0
        self._kept = 0
        """Places from here on are not dropped: the member under way may have to be looked at again."""

    @property
    def offset(self) -> int:
        """Where in the file the window stands."""
        return self._base + self._place

    def fill(self, size: int) -> bool:
        """Try to have ``size`` bytes. Say whether there is any."""
        self._kept = self._place
        while len(self._buffer) - self._place < size and self._more():
            pass
        return self._place < len(self._buffer)

    def startswith(self, head: bytes) -> bool:
        """Say whether these bytes are next."""
        return self._buffer.startswith(head, self._place)

    def look(self, size: int) -> memoryview:
        """Return up to ``size`` bytes, at least one where there is any."""
        if self._place >= len(self._buffer):
            self._more()
        return memoryview(self._buffer)[self._place : self._place + size]

    def advance(self, size: int) -> None:
        """Go on by ``size`` bytes."""
        self._place += size

    def skip_zeros(self) -> None:
        """Go behind padding."""
        while self.startswith(b"\0"):
            end = len(self._buffer)
            while self._place < end and self._buffer[self._place] == 0:
                self._place += 1
            if self._place == end:
                self._kept = end
                self._more()

    def seek_magic(self, offset: int) -> None:
        """Go to the next place from ``offset`` on at which a member may begin, or to the end."""
        self._place = max(0, offset - self._base)
        while True:
            found = self._buffer.find(_MAGIC, self._place)
            if found >= 0:
                self._place = found
                if len(self._buffer) - found < _HEADER_BYTES and self._more():
                    continue
                flags = self._buffer[self._place + len(_MAGIC) : self._place + len(_MAGIC) + 1]
                if flags and not flags[0] & _RESERVED_FLAGS:
                    return
                self._place += 1
            else:
                self._place = max(self._place, len(self._buffer) - len(_MAGIC) + 1)
                self._kept = self._place
                if not self._more():
                    self._place = len(self._buffer)
                    return

    def _more(self) -> bool:
        chunk = next(self._chunks, None)
        if chunk is None:
            return False
        drop = min(self._kept, self._place) if len(self._buffer) - self._kept < _FREE_BYTES else self._place
        self._buffer = self._buffer[drop:] + chunk
        self._base += drop
        self._place -= drop
        self._kept = max(0, self._kept - drop)
        return True
