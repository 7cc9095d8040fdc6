"""logs: ln(1 + n) of counts from a table, rounded so that it is the same number on every machine."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["log_of"]

_TABLE: Final = np.round(np.log1p(np.arange(4096)) * 64) / 64


def log_of(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return ln(1 + n) of each count, to 1/64; counts from 4095 on are all the same."""
    return np.asarray(_TABLE[np.minimum(counts, _TABLE.size - 1)])
