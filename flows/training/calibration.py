"""calibration: logits to probabilities that are right as often as they say, by an isotonic fit on unseen sites."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["LOGIT_LIMIT", "LOGIT_STEPS", "Bin", "bins_of", "calibrate", "error_of"]

LOGIT_STEPS: Final = 64
"""Entries of the table for one unit of logit."""
LOGIT_LIMIT: Final = 20
_KNOTS: Final = 40
"""The isotonic steps are smoothed to a line through the means of so many groups of equal weight."""
_MOST: Final = 0.999
_BINS: Final = 10

Floats = NDArray[np.float64]


def calibrate(logits: Floats, labels: Floats, weights: Floats) -> Floats:
    """Return the probability for each step of logit from -20 to 20: shape (2561,), rising, to four decimals.

    Pools adjacent violators (Ayer and others, 1955) over groups of blocks, then draws lines between the groups.
    """
    order = np.argsort(logits, kind="stable")
    total = np.cumsum(weights[order])
    group = np.minimum((total / total[-1] * _KNOTS).astype(np.int64), _KNOTS - 1)
    weight = np.bincount(group, weights=weights[order], minlength=_KNOTS).astype(np.float64)
    seen = weight > 0.0
    place = np.bincount(group, weights=(weights * logits)[order], minlength=_KNOTS)[seen] / weight[seen]
    share = np.bincount(group, weights=(weights * labels)[order], minlength=_KNOTS)[seen] / weight[seen]
    share = np.clip(_pool(share, weight[seen]), 1.0 - _MOST, _MOST)
    steps = np.arange(-LOGIT_LIMIT * LOGIT_STEPS, LOGIT_LIMIT * LOGIT_STEPS + 1) / LOGIT_STEPS
    odds = np.interp(steps, place, np.log(share / (1.0 - share)))
    # beyond the outermost groups the network's own slope goes on
    odds += np.minimum(steps - place[0], 0.0) + np.maximum(steps - place[-1], 0.0)
    return np.round(1.0 / (1.0 + np.exp(-np.clip(odds, -9.0, 9.0))), 4)


class Bin(NamedTuple):
    """Promises of about the same height: the means of what was said and of what was so (0-1), and their weight."""

    said: float
    so: float
    weight: float


def bins_of(said: Floats, so: Floats, weights: Floats) -> list[Bin]:
    """Return ten bins of equal width, without the empty ones. All three arrays have shape (n,)."""
    bins = np.minimum((said * _BINS).astype(np.int64), _BINS - 1)
    total, said_sum, so_sum = (
        np.bincount(bins, weights=values, minlength=_BINS) for values in (weights, said * weights, so * weights)
    )
    filled = np.flatnonzero(total > 0.0)
    return [Bin(float(said_sum[b] / total[b]), float(so_sum[b] / total[b]), float(total[b])) for b in filled]


def error_of(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: the mean distance between said and so (0-1)."""
    total = sum(each.weight for each in bins)
    return sum(each.weight * abs(each.said - each.so) for each in bins) / total if total else 0.0


def _pool(values: Floats, weights: Floats) -> Floats:
    """Return the rising sequence that is nearest to the values, each counted by its weight."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values.tolist(), weights.tolist(), strict=True):
        mean, size, count = value, weight, 1
        while pools and pools[-1][0] >= mean:
            before, before_size, before_count = pools.pop()
            mean = (before * before_size + mean * size) / (before_size + size)
            size, count = before_size + size, before_count + count
        pools.append((mean, size, count))
    return np.array(_spread(pools))


def _spread(pools: Sequence[tuple[float, float, int]]) -> list[float]:
    return [mean for mean, _, count in pools for _ in range(count)]
