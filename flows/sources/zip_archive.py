"""ZIP archives. The list of members stands at the end, so one that comes through a pipe is kept in a temporary file."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from stat import S_ISLNK, S_ISREG
from typing import IO, Final

from flows.sources.archive import Archive, Found, Member, refusal
from flows.sources.entries import Entry
from flows.sources.failures import bomb, corrupt, failure, truncated, unreadable
from flows.sources.seekable import seekable
from flows.sources.source import Limits
from flows.sources.stream import ByteStream, InputFile
from schemas.errors import DocumentError
from schemas.outcome import QuarantineReason

__all__ = ["ARCHIVE"]

_CHUNK_BYTES: Final = 1 << 20
_FREE_BYTES: Final = 64 << 20
"""Below this size nothing is a bomb."""
_MAX_RATIO: Final = 250
_IS_ENCRYPTED: Final = 0x1
_UNIX_MODE_SHIFT: Final = 16
_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_LIST_SIZE_AT: Final = 12
_ELSEWHERE: Final = 0xFFFFFFFF
_BYTES_PER_MEMBER: Final = 150
_FILE_TYPE: Final = 0o170000
_MAX_COMMENT_BYTES: Final = 65_535
_ERRORS: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, struct.error)


def _members(file: InputFile, stream: ByteStream, limits: Limits) -> Iterator[Found]:
    with seekable(file, stream) as handle:
        _refuse_too_many(handle, limits.max_members)
        try:
            archive = zipfile.ZipFile(handle)
        except _ERRORS as error:
            raise truncated(f"the list of members at the end is missing or broken: {error}") from error
        except NotImplementedError as error:
            raise corrupt(f"not to be read: {error}") from error
        free = _Allowance(handle.seek(0, 2))
        with archive:
            if len(archive.filelist) > limits.max_members:
                raise bomb(f"{len(archive.filelist)} members, at most {limits.max_members} are read")
            for info in archive.filelist:
                if not info.is_dir():
                    yield _member(archive, info, free)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, free: "_Allowance") -> Found:
    error = refusal(info.filename) or _refusal(info)
    if error is not None:
        return Entry(f"member {info.filename}", b"", error)
    return Member(info.filename, _chunks(archive, info, free), info.compress_size)


def _refusal(info: zipfile.ZipInfo) -> DocumentError | None:
    mode = info.external_attr >> _UNIX_MODE_SHIFT
    if mode & _FILE_TYPE and not S_ISREG(mode):
        what = "a link" if S_ISLNK(mode) else "no ordinary file"
        return failure(QuarantineReason.UNSAFE_MEMBER, f"the member is {what}")
    if info.flag_bits & _IS_ENCRYPTED:
        return failure(QuarantineReason.ENCRYPTED, "the member needs a password")
    return None


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, free: "_Allowance") -> Iterator[bytes]:
    try:
        with archive.open(info) as handle:
            while chunk := handle.read(_CHUNK_BYTES):
                free.take(len(chunk))
                yield chunk
    except EOFError as error:
        raise truncated("the member ends early") from error
    except (NotImplementedError, RuntimeError) as error:
        raise corrupt(f"a compression that is not known: {error}") from error
    except _ERRORS as error:
        raise corrupt(f"broken member: {error}") from error
    except OSError as error:
        raise unreadable(error.strerror or str(error)) from error


class _Allowance:
    """How many bytes the members of an archive may come to: overlapping members are counted as often as they are."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._given = 0

    def take(self, count: int) -> None:
        self._given += count
        if self._given > _FREE_BYTES and self._given > _MAX_RATIO * self._size:
            raise bomb(f"{self._size} bytes hold more than {_MAX_RATIO} times as many")


def _refuse_too_many(handle: IO[bytes], most: int) -> None:
    """Raise where there are too many members, before their list is read into memory: it stands before the end."""
    size = handle.seek(0, 2)
    handle.seek(max(0, size - _END_BYTES - _MAX_COMMENT_BYTES))
    tail = handle.read()
    at = tail.rfind(_END)
    if 0 <= at <= len(tail) - _END_BYTES:
        (listed,) = struct.unpack_from("<L", tail, at + _LIST_SIZE_AT)
        # an archive of more than 4 GB says so elsewhere, and is no small bomb
        if listed != _ELSEWHERE and listed > most * _BYTES_PER_MEMBER:
            raise bomb(f"a list of members of {listed} bytes")


def _is_sure(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", _END))


ARCHIVE: Final = Archive("zip", (".zip",), _members, _is_sure)
