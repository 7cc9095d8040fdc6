"""A file in which one can go back and forth, for formats that say at their end where everything is."""

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import IO, Final

from flows.sources.failures import bomb, unreadable
from flows.sources.stream import ByteStream, InputFile

__all__ = ["seekable"]

_IN_MEMORY_BYTES: Final = 16 << 20
_MAX_TEMPORARY_BYTES: Final = 4 << 30


@contextmanager
def seekable(file: InputFile, stream: ByteStream) -> Iterator[IO[bytes]]:
    """Give the file itself where it is one on the disk, else a temporary copy of what is packed or comes by a pipe.

    Raises DocumentError where it cannot be read, or is larger than 4 GiB though it is packed.
    """
    if stream.rereadable:
        try:
            handle = open(file.path, "rb")  # noqa: PTH123, SIM115 - as everywhere here; closed below
        except OSError as error:
            raise unreadable(error.strerror or str(error)) from error
        with handle:
            yield handle
        return
    with SpooledTemporaryFile(_IN_MEMORY_BYTES, prefix="dechaff-") as spool:
        for chunk in stream:
            spool.write(chunk)
            if spool.tell() > _MAX_TEMPORARY_BYTES:
                raise bomb(f"packed, and more than {_MAX_TEMPORARY_BYTES} bytes")
        spool.seek(0)
        yield spool
