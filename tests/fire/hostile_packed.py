"""The part of the hostile corpus that is packed or in tables: good files of each format, torn, flipped, and lying."""

import bz2
import csv
import io
import json
import lzma
import random
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.flows.sources.formats import ROWS, arrow, jsonl, mbox, parquet, table, tarred, warc, wet, zipped

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

__all__ = ["PACKED", "flipped", "torn"]


def torn(content: bytes, chance: random.Random) -> bytes:
    """Return the content without its end."""
    return content[: chance.randrange(len(content) // 2, len(content))]


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Return the content with one bit flipped, behind what tells its kind."""
    damaged = bytearray(content)
    damaged[chance.randrange(12, len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def _mailbox() -> bytes:
    with TemporaryDirectory(prefix="dechaff-fire-") as folder:
        return mbox(Path(folder))


def _tar_of_links(chance: random.Random) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        for number, kind in enumerate((tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)):
            member = tarfile.TarInfo(f"news/{number}.txt")
            member.type, member.linkname = kind, chance.choice(["/etc/passwd", "../../x", "0.txt"])
            archive.addfile(member)
    return sink.getvalue()


def _lying_warc(chance: random.Random) -> bytes:
    lie = b"Content-Length: %d" % chance.choice([0, 7, 100_000, 10**15])
    return warc(compressed=False).replace(b"Content-Length: 1", lie, chance.randrange(1, 9))


def _many_members(chance: random.Random) -> bytes:
    return zipped(**{f"m{number}__txt": b"" for number in range(chance.randrange(1_000, 5_000))})


def _nested(chance: random.Random) -> bytes:
    content = jsonl()
    for _ in range(chance.randrange(3, 6)):
        content = zipped(inside__zip=content)
    return content


def _rows_of_any_length(chance: random.Random) -> bytes:
    lines = table().splitlines(keepends=True)
    return b"".join(line.rstrip(b"\r\n") + b"," * chance.randrange(3) + b"\r\n" for line in lines)


PACKED: Final[dict[str, tuple[str, Callable[[random.Random], bytes]]]] = {
    # archives
    "torn zip": (".zip", lambda c: torn(zipped(a__jsonl=jsonl(), b__jsonl=jsonl()), c)),
    "flipped zip": (".zip", lambda c: flipped(zipped(a__jsonl=jsonl()), c)),
    "bomb in zip": (".zip", lambda c: zipped(a__txt=b" " * c.randrange(30_000_000, 60_000_000))),
    "members that lead out": (".zip", lambda c: zipped(**{c.choice(["../../x__txt", "/../../etc__txt"]): b"x"})),
    "many members": (".zip", _many_members),
    "zip in zip in zip": (".zip", _nested),
    "torn tar": (".tar", lambda c: torn(tarred(a__jsonl=jsonl()), c)),
    "flipped tar": (".tar", lambda c: flipped(tarred(a__jsonl=jsonl()), c)),
    "links in tar": (".tar", _tar_of_links),
    "torn bzip2": (".jsonl.bz2", lambda c: torn(bz2.compress(jsonl()), c)),
    "torn xz": (".jsonl.xz", lambda c: torn(lzma.compress(jsonl()), c)),
    "torn zstd": (".jsonl.zst", lambda c: torn(zstd.compress(jsonl()), c)),
    "flipped zstd": (".jsonl.zst", lambda c: flipped(zstd.compress(jsonl()), c)),
    # records
    "torn WARC": (".warc.gz", lambda c: torn(warc(), c)),
    "flipped WARC": (".warc.gz", lambda c: flipped(warc(), c)),
    "lying WARC": (".warc", _lying_warc),
    "flipped WET": (".warc.wet.gz", lambda c: flipped(wet(), c)),
    "torn mailbox": (".mbox", lambda c: torn(_mailbox(), c)),
    "flipped mailbox": (".mbox", lambda c: flipped(_mailbox(), c)),
    # tables
    "torn Parquet": (".parquet", lambda c: torn(parquet(), c)),
    "flipped Parquet": (".parquet", lambda c: flipped(parquet(), c)),
    "torn Arrow": (".arrow", lambda c: torn(arrow(), c)),
    "flipped Arrow": (".arrow", lambda c: flipped(arrow(), c)),
    "torn table": (".csv", lambda c: torn(table(quoting=csv.QUOTE_ALL), c)),
    "open quote": (".csv", lambda c: table().replace(b"\n", b'\n"', c.randrange(2, 5))),
    "rows of any length": (".csv", _rows_of_any_length),
    "broken header": (".csv", lambda c: b"id\r,text" + b"\r" * c.randrange(1, 9) + b"\n1,a\n"),
    "torn list": (".json", lambda c: torn(json.dumps(list(ROWS)).encode(), c)),
    "deep list": (".json", lambda c: b"[" * c.randrange(2_000, 90_000)),
}
"""By category: the ending of its files, and what makes one."""
