"""What goes to a person's terminal: content made harmless, lines in columns, colour only where it is wanted."""

import os
import re
from collections.abc import Mapping, Sequence
from typing import Final, TextIO

from rich.cells import cell_len
from rich.console import Console

__all__ = ["align", "console_on", "neutralise"]

# Control characters (an escape sequence begins with one), line and paragraph separators, the controls that reorder
# bidirectional text, lone surrogates (no encoding has them) and invisible tags. One class: linear on any input.
_ACTIVE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
_BASIC_PLANE: Final = 0xFFFF


def neutralise(line: str) -> str:
    r"""Return one line of content with everything that could act on a terminal written as an escape.

    The escapes are those of JSON, so a line of JSON means the same afterwards.

    >>> neutralise("red \x1b[31malert\x07")
    'red \\u001b[31malert\\u0007'
    """
    return _ACTIVE.sub(_escape, line)


def align(rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> list[str]:
    """Return the rows as lines with their cells in columns, two blanks apart; columns in ``right`` end flush.

    Width is counted in terminal cells, of which an East Asian character takes two. All rows have equal length.

    >>> align([["page", "F1"], ["ferry", "0.9"]], right=[1])
    ['page    F1', 'ferry  0.9']
    """
    widths = [max(cell_len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(_pad(cell, widths[at], flush=at in right) for at, cell in enumerate(row)).rstrip() for row in rows
    ]


def console_on(stream: TextIO, environment: Mapping[str, str] = os.environ) -> Console:
    """Return a console that writes to the stream: with colour on a terminal, unless NO_COLOR is set, else plain."""
    plain = not stream.isatty() or bool(environment.get("NO_COLOR"))
    return Console(file=stream, color_system=None if plain else "auto", highlight=False, markup=False, soft_wrap=True)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= _BASIC_PLANE:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _pad(cell: str, width: int, *, flush: bool) -> str:
    blanks = " " * (width - cell_len(cell))
    return blanks + cell if flush else cell + blanks
