"""What goes to a person's terminal: lines in columns, colour only where it is wanted."""

import os
from collections.abc import Mapping, Sequence
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console

__all__ = ["align", "console_on"]


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


def _pad(cell: str, width: int, *, flush: bool) -> str:
    blanks = " " * (width - cell_len(cell))
    return blanks + cell if flush else cell + blanks
