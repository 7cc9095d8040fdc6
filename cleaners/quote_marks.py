"""quote marks: the '> ' with which e-mail marks each line of what it quotes."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

__all__ = ["find_quote_marks"]

_MIN_LINES: Final = 3
_MIN_MEAN_CHARS: Final = 30
"""A stretch of fewer or shorter lines may be a menu whose items are marked by arrows."""
_PROMPT: Final = ">>>"
"""How examples of programs begin; quotations three deep stand among shallower ones."""

# A repetition of two fixed characters: linear.
_MARKS = re.compile(r"(?:> ?)+")


def find_quote_marks(lines: Sequence[str]) -> dict[int, str]:
    """Return, by the number of each quoted line (from 0), the marks before its text.

    >>> find_quote_marks(["> > Will the ferry run on Sundays in winter?", ">", "> It will run until the end of March."])
    {0: '> > ', 1: '>', 2: '> '}
    >>> find_quote_marks(["> Home", "> Sport", "> Contact", "", "> She said so, and she said it more than once."])
    {}
    """
    found: dict[int, str] = {}
    for quoted, stretch in groupby(range(len(lines)), key=lambda number: lines[number].startswith(">")):
        marks = {number: mark[0] for number in stretch if quoted and (mark := _MARKS.match(lines[number]))}
        sizes = [size for number, mark in marks.items() if (size := len(lines[number]) - len(mark))]
        prompts = all(mark.startswith(_PROMPT) for mark in marks.values())
        if len(marks) >= _MIN_LINES and not prompts and sum(sizes) >= _MIN_MEAN_CHARS * max(1, len(sizes)):
            found.update(marks)
    return found
