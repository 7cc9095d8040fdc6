"""calibration: logits to probabilities that are right as often as they say, by an isotonic fit on unseen sites."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["LOGIT_LIMIT", "LOGIT_STEPS", "calibrate", "expected_calibration_error"]

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


def expected_calibration_error(probabilities: Floats, labels: Floats, weights: Floats) -> float:
    """Return the mean distance between what was said and what was so, over ten bins of equal width (0-1)."""
    bins = np.minimum((probabilities * _BINS).astype(np.int64), _BINS - 1)
    said = np.bincount(bins, weights=probabilities * weights, minlength=_BINS)
    so = np.bincount(bins, weights=labels * weights, minlength=_BINS)
    return float(np.abs(said - so).sum() / weights.sum())


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
