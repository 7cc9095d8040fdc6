"""Dated: short blocks with a year or a time of day. They stand above stories, and in lists of stories and comments."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.characters import DIGIT
from cleaners.model.logs import distances
from cleaners.model.tokens import Tokens

__all__ = ["DATED_NAMES", "dated"]

DATED_NAMES: Final = ("has_year", "has_clock", "share_dated_near", "log_since_dated", "log_until_dated")

_SHORT_CHARS: Final = 80
_REACH: Final = 5
_YEAR_CHARS: Final = 4
_CENTURIES: Final = tuple((ord(first), ord(second)) for first, second in ("19", "20"))
_COLON: Final = ord(":")


def dated(
    codes: NDArray[np.uint32], classes: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64],
    tokens: Tokens,
) -> NDArray[np.float64]:  # fmt: skip
    """Return the columns of ``DATED_NAMES``: shape (n, 5)."""
    count = sizes.size
    year = np.zeros(count, bool)
    four = tokens.start[(tokens.length == _YEAR_CHARS) & (classes[tokens.start] == DIGIT)]
    four = four[np.logical_or.reduce([(codes[four] == a) & (codes[four + 1] == b) for a, b in _CENTURIES])]
    year[np.searchsorted(starts, four, side="right") - 1] = True
    clock = np.zeros(count, bool)
    colons = np.flatnonzero(codes[1:-1] == _COLON) + 1
    colons = colons[(classes[colons - 1] == DIGIT) & (classes[colons + 1] == DIGIT)]
    clock[np.searchsorted(starts, colons, side="right") - 1] = True
    short = (year | clock) & (sizes <= _SHORT_CHARS)
    return np.stack((year, clock, _near(short), *distances(short)), axis=1).astype(np.float64)


def _near(marked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the share of marked blocks among those at most ``_REACH`` away, the block itself not counted."""
    running = np.concatenate(([0], np.cumsum(marked)))
    order = np.arange(marked.size)
    first, last = np.maximum(order - _REACH, 0), np.minimum(order + _REACH + 1, marked.size)
    return np.asarray((running[last] - running[first] - marked) / (2 * _REACH))
