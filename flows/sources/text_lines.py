"""The lines of a stream as bytes, each of bounded size. A line ends at LF and nowhere else."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["Line", "lines_of"]


class Line(NamedTuple):
    """A line with its line end."""

    number: int
    """From 1."""
    content: bytes
    is_cut: bool = False
    """The line is longer than what is allowed: this is its beginning."""


def lines_of(chunks: Iterable[bytes], max_bytes: int) -> Iterator[Line]:
    """Yield the lines of chunks. Of one longer than ``max_bytes``, only so much is held and given."""
    rest, number = b"", 1
    dropping = False
    for chunk in chunks:
        head, *lines = chunk.split(b"\n")
        if dropping:
            if not lines:
                continue
            yield Line(number, rest, is_cut=True)
            number += 1
            dropping, rest = False, b""
            head, *lines = lines
        first = rest + head if rest else head
        if not lines:
            rest = first
        else:
            yield Line(number, first[:max_bytes] if len(first) > max_bytes else first + b"\n", len(first) > max_bytes)
            number += 1
            for line in lines[:-1]:
                yield Line(number, line[:max_bytes] if len(line) > max_bytes else line + b"\n", len(line) > max_bytes)
                number += 1
            rest = lines[-1]
        if len(rest) > max_bytes:
            dropping, rest = True, rest[:max_bytes]
    if dropping or rest:
        yield Line(number, rest, is_cut=dropping)
