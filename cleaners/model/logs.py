"""logs: ln(1 + n) of counts and distances from a table, rounded so that it is the same number on every machine."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["distances", "log_of"]

_TABLE: Final = np.round(np.log1p(np.arange(4096)) * 64) / 64


def log_of(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return ln(1 + n) of each count, to 1/64; counts from 4095 on are all the same."""
    return np.asarray(_TABLE[np.minimum(counts, _TABLE.size - 1)])


def distances(marked: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how many blocks ago the last marked one was, and how many ahead the next is, as logs."""
    order = np.arange(marked.size)
    far = np.int64(1 << 20)
    since = order - np.maximum.accumulate(np.where(marked, order, -far))
    until = np.minimum.accumulate(np.where(marked, order, far)[::-1])[::-1] - order
    return log_of(since), log_of(until)
