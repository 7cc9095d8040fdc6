"""Tar archives, in one pass. Compressed ones are decompressed as any other file is."""

import tarfile
from collections.abc import Iterator
from typing import Final

from flows.sources.archive import Archive, Found, Member, refusal
from flows.sources.entries import Entry
from flows.sources.failures import bomb, corrupt, failure, truncated
from flows.sources.source import Limits
from flows.sources.stream import ByteStream, InputFile
from schemas.outcome import QuarantineReason

__all__ = ["ARCHIVE"]

_BLOCK: Final = 512
_MAGIC: Final = slice(257, 262)
_MAX_HEADER_BYTES: Final = 1 << 20
"""Of a header that holds a long name: paths are shorter."""
_LONG_NAME: Final = b"L"
_LONG_LINK: Final = b"K"
_HEADER: Final = b"x"
_GLOBAL_HEADER: Final = b"g"
_EXTENSIONS: Final = (_LONG_NAME, _LONG_LINK, _HEADER, _GLOBAL_HEADER)


def _members(_file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Found]:
    blocks = _Blocks(iter(stream))
    count, name, size = 0, None, None
    while True:
        head = blocks.header()
        if head is None:
            return
        try:
            info = tarfile.TarInfo.frombuf(head, "utf-8", "surrogateescape")
        except tarfile.HeaderError as error:
            raise corrupt(f"broken header of a member: {error}") from error
        if info.type in _EXTENSIONS:
            name, size = _extension(info, blocks, name, size)
            continue
        info.name, info.size, name, size = name or info.name, info.size if size is None else size, None, None
        count += 1
        if count > limits.max_members:
            raise bomb(f"more than {limits.max_members} members")
        if info.isdir():
            continue
        yield _found(info, blocks)
        blocks.skip()


def _found(info: tarfile.TarInfo, blocks: "_Blocks") -> Found:
    error = refusal(info.name)
    if error is None and (not info.isreg() or info.type == tarfile.GNUTYPE_SPARSE):
        what = "a link" if info.issym() or info.islnk() else "no ordinary file"
        error = failure(QuarantineReason.UNSAFE_MEMBER, f"the member is {what}")
    if info.isreg():
        blocks.open(info.size)
    if error is not None:
        return Entry(f"member {info.name}", b"", error)
    return Member(info.name.removeprefix("./"), blocks.content())


def _extension(
    info: tarfile.TarInfo, blocks: "_Blocks", name: str | None, size: int | None
) -> tuple[str | None, int | None]:
    """Read what precedes a member with a long name or a large size."""
    if info.size > _MAX_HEADER_BYTES:
        raise bomb(f"a name of {info.size} bytes")
    blocks.open(info.size)
    content = b"".join(blocks.content())
    blocks.skip()
    if info.type == _LONG_NAME:
        return content.rstrip(b"\0").decode("utf-8", "surrogateescape"), size
    if info.type == _HEADER:
        keys = dict(_pairs(content))
        name = keys.get("path", name)
        size = int(keys["size"]) if keys.get("size", "").isdecimal() else size
    return name, size


def _pairs(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield the ``length key=value`` lines of an extended header."""
    while content:
        digits, _, _ = content.partition(b" ")
        length = int(digits) if digits.isdigit() else 0
        if not len(digits) < length <= len(content):
            return
        key, _, value = content[len(digits) + 1 : length].rstrip(b"\n").partition(b"=")
        yield key.decode("utf-8", "replace"), value.decode("utf-8", "surrogateescape")
        content = content[length:]


class _Blocks:
    """The archive as a stream of headers and contents, both filled up to whole blocks."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._buffer = b""
        self._place = 0
        self._left = 0
        """Bytes of the open member that were not taken yet."""
        self._padding = 0
        self._ended = False
        """The last block was the mark of the end."""

    def header(self) -> bytes | None:
        """Return the next header, or None at the end. Raises DocumentError where the end is missing."""
        while True:
            block = self._read(_BLOCK)
            if len(block) < _BLOCK:
                if block or not self._ended:
                    raise truncated("the archive ends without its end mark")
                return None
            if block.count(0) != _BLOCK:
                return block
            self._ended = True

    def open(self, size: int) -> None:
        """Begin with the content of a member."""
        self._left, self._padding, self._ended = size, -size % _BLOCK, False

    def content(self) -> Iterator[bytes]:
        """Yield the content of the open member. Raises DocumentError where the archive ends before it."""
        while self._left:
            chunk = self._read_some(self._left)
            if not chunk:
                raise truncated("the archive ends inside a member")
            self._left -= len(chunk)
            yield chunk

    def skip(self) -> None:
        """Go behind the open member."""
        for _ in self.content():
            pass
        self._read(self._padding)
        self._padding = 0

    def _read(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            chunk = self._read_some(size - len(found))
            if not chunk:
                break
            found += chunk
        return found

    def _read_some(self, size: int) -> bytes:
        if self._place >= len(self._buffer):
            self._buffer, self._place = next(self._chunks, b""), 0
        chunk = self._buffer[self._place : self._place + size]
        self._place += len(chunk)
        return chunk


def _is_sure(head: bytes) -> bool:
    if head[_MAGIC] == b"ustar":
        return True
    try:
        # before 1988 there was no magic
        return len(head) >= _BLOCK and bool(tarfile.TarInfo.frombuf(head[:_BLOCK], "utf-8", "replace").name)
    except (tarfile.HeaderError, ValueError):
        return False


ARCHIVE: Final = Archive("tar", (".tar", ".tgz", ".tbz2", ".txz", ".tzst"), _members, _is_sure)
