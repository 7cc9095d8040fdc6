"""The head of a table: which character parts its fields, and whether it names what we look for."""

import csv
import io
import re
from typing import Final

from flows.sources.columns import guess_columns

__all__ = ["delimiter_of", "is_table"]

_DELIMITERS: Final = "\t;,|"
_MAX_LINES: Final = 50
_QUOTED: Final = re.compile(rb'"(?:[^"]|"")*"')
_MAX_HEADER_BYTES: Final = 4_000


def delimiter_of(head: bytes) -> str:
    r"""Return the character that parts the fields: the one that parts the header, the most often where several do.

    A first line ``sep=;``, as spreadsheets write it, decides.

    >>> delimiter_of(b'id;text\n1;"Rain, and wind."'), delimiter_of(b"id\ttext")
    (';', '\t')
    """
    first = head.lstrip(b"\xef\xbb\xbf\r\n").partition(b"\n")[0].rstrip(b"\r")
    if first[:4].lower() == b"sep=" and len(first) == len("sep=;"):
        return first[4:].decode("latin-1")
    bare = _QUOTED.sub(b"", first)
    counts = {delimiter: bare.count(delimiter.encode()) for delimiter in _DELIMITERS}
    best = max(counts, key=lambda delimiter: counts[delimiter])
    return best if counts[best] else ","


def is_table(head: bytes) -> bool:
    """Say whether content without a telling name is a table: its first line names a text and something else."""
    delimiter = delimiter_of(head[:_MAX_HEADER_BYTES])
    lines = head[:_MAX_HEADER_BYTES].split(b"\n", 2)
    first = lines[1 if lines[0][:4].lower() == b"sep=" and len(lines) > 1 else 0].strip()
    if delimiter.encode() not in first:
        return False
    try:
        rows = list(csv.reader(io.StringIO(first.decode("latin-1")), delimiter=delimiter))
    except csv.Error:
        return False  # a lone carriage return outside quotes, for example
    if len(rows) != 1 or len(rows[0]) < len("id"):
        return False
    found = guess_columns([dict.fromkeys(rows[0], "")])
    return bool(found.text or found.html) and sum(map(bool, found)) > 1
