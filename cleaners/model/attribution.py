"""Attribution: which features spoke strongest against a block.

Each feature's say is its distance from the mean block's, times the slope of the block's logit along it (gradient times
input, as Shrikumar and others, 2016). The slope is taken along the block's own column of the network; what its
neighbours add is held still.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.dom import DOM_NAMES
from cleaners.model.features import FEATURE_NAMES
from cleaners.model.network import Activity, Weights, multiply

__all__ = ["strongest_against"]

_STRONGEST: Final = 3
_NAMES: Final = (*FEATURE_NAMES, *DOM_NAMES)
_STEP: Final = 2.0**-12
"""Slopes are counted in whole steps, so that a double holds every sum of products exactly, whatever order it is added
in."""


def strongest_against(activity: Activity, blocks: Sequence[int], weights: Weights) -> list[tuple[str, ...]]:
    """Return for each of the numbered blocks the names of up to three features, the strongest first."""
    if not blocks:
        return []
    rows = np.asarray(blocks, np.int64)
    says = (activity.inputs[rows] - weights.typical_input) * _slopes(activity, rows, weights)
    found: list[list[str]] = [[] for _ in blocks]
    every = np.arange(rows.size)
    for _ in range(_STRONGEST):
        strongest = says.argmin(axis=1)
        against = says[every, strongest] < 0.0
        says[every, strongest] = 0.0
        for names, place, counts in zip(found, strongest.tolist(), against.tolist(), strict=True):
            if counts:
                names.append(_NAMES[place])
    return list(map(tuple, found))


def _slopes(activity: Activity, rows: NDArray[np.int64], weights: Weights) -> NDArray[np.float64]:
    """Return how steeply the logits of the blocks rise with their own features, in steps: shape (rows, features)."""
    slopes = _back(weights.output_matrix[:, 0].astype(np.float64) / _STEP, activity.top[rows], weights.hidden_matrix)
    width = slopes.shape[1]
    for layer in reversed(range(len(activity.updates))):
        mixed = _back(slopes, activity.updates[layer][rows], weights.mixers[layer])
        slopes += mixed[:, :width] * weights.filters[layer, 1]
        slopes += mixed[:, width:]
        np.rint(slopes, out=slopes)
    return _back(slopes, activity.entered[rows], weights.input_matrix)


def _back(slopes: NDArray[np.float64], units: NDArray[np.float32], matrix: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the slopes along what came into a layer, from those along what its units gave: idle units pass none."""
    along = multiply(slopes * (units > 0.0), matrix.T.astype(np.float64))
    return np.rint(along, out=along)
