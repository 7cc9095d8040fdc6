"""dates_fit: the weights of a conditional logit over the days of each document, by Newton's method."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.dates.fuse import Group, Table

__all__ = ["Example", "calibration", "fit"]

_MAX_STEPS: Final = 25
_MAX_CHANGE: Final = 2.0
_MAX_TURN: Final = 0.3
_ENOUGH: Final = 1e-4
_BIAS_PENALTY: Final = 0.05


class Example(NamedTuple):
    """One document: its competing days and which of them are right (none: the day is not among them)."""

    site: str
    groups: Sequence[Group]
    right: Sequence[bool]


def fit(examples: Sequence[Example], *, penalty: float, min_documents: int, fixed: Mapping[str, float]) -> Table:
    """Return the weights that make the right days likeliest, with an L2 ``penalty`` on each weight.

    Traits that fewer than ``min_documents`` documents have get no weight. ``fixed`` weights are left as they are.
    """
    names = _names(examples, min_documents, fixed)
    rows = _tabulate(examples, names, fixed)
    weights = np.zeros(len(names) + 1)
    ridge = np.full(len(names) + 1, penalty)
    ridge[-1] = _BIAS_PENALTY
    for _ in range(_MAX_STEPS):
        step = _step(rows, weights, ridge)
        weights -= step * min(1.0, _MAX_CHANGE / max(1e-9, float(np.abs(step).max())))
        if float(np.abs(step).max()) < _ENOUGH:
            break
    learned = {name: round(float(weights[index]), 2) for name, index in names.items()}
    return Table(round(float(weights[-1]), 2), {**learned, **fixed})


def calibration(judged: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Return slope and shift that make probabilities (0-1) as high as their answers were often right (Platt 1999)."""
    bounded = np.clip([probability for probability, _ in judged], 1e-6, 1 - 1e-6)
    columns = np.stack([np.log(bounded / (1 - bounded)), np.ones(len(bounded))], axis=1)
    right = np.array([is_right for _, is_right in judged], float)
    slope_and_shift = np.array([1.0, 0.0])
    for _ in range(_MAX_STEPS):
        shares = 1 / (1 + np.exp(-columns @ slope_and_shift))
        curvature = (columns.T * (shares * (1 - shares))) @ columns + _BIAS_PENALTY * np.eye(2)
        step = np.linalg.solve(curvature, columns.T @ (shares - right))
        slope_and_shift -= step * min(1.0, _MAX_TURN / max(1e-9, float(np.abs(step).max())))
    return round(float(slope_and_shift[0]), 2), round(float(slope_and_shift[1]), 2)


def _names(examples: Sequence[Example], min_documents: int, fixed: Mapping[str, float]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for example in examples:
        for name in {trait for group in example.groups for trait in group.traits}:
            counts[name] = counts.get(name, 0) + 1
    kept = sorted(name for name, count in counts.items() if count >= min_documents and name not in fixed)
    return {name: index for index, name in enumerate(kept)}


class _Rows(NamedTuple):
    """A row for each group and, before those of each document, one of zeros for 'none of them'."""

    matrix: NDArray[np.float64]
    starts: NDArray[np.int64]
    """The first row of each document."""
    right: NDArray[np.float64]
    offsets: NDArray[np.float64]
    """What the fixed weights make of each row."""


def _tabulate(examples: Sequence[Example], names: Mapping[str, int], fixed: Mapping[str, float]) -> _Rows:
    size = sum(len(example.groups) + 1 for example in examples)
    matrix = np.zeros((size, len(names) + 1))
    right, offsets = np.zeros(size), np.zeros(size)
    starts = np.zeros(len(examples), np.int64)
    row = 0
    for index, example in enumerate(examples):
        starts[index] = row
        right[row] = float(not any(example.right))
        row += 1
        for group, is_right in zip(example.groups, example.right, strict=True):
            matrix[row, -1] = 1.0
            matrix[row, [names[trait] for trait in group.traits if trait in names]] = 1.0
            offsets[row] = sum(fixed.get(trait, 0.0) for trait in group.traits)
            right[row] = float(is_right)
            row += 1
    return _Rows(matrix, starts, right, offsets)


def _step(rows: _Rows, weights: NDArray[np.float64], ridge: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return Newton's step, the right days of a document taken together."""
    matrix, starts = rows.matrix, rows.starts
    lengths = np.diff(np.append(starts, len(matrix)))
    odds = matrix @ weights + rows.offsets
    odds -= np.repeat(np.maximum.reduceat(odds, starts), lengths)
    shares = np.exp(odds)
    given = shares / np.repeat(np.add.reduceat(shares, starts), lengths)
    wanted = shares * rows.right
    wanted /= np.repeat(np.add.reduceat(wanted, starts), lengths)
    gradient = matrix.T @ (given - wanted) + ridge * weights
    means = np.add.reduceat(matrix * given[:, None], starts)
    curvature = (matrix.T * given) @ matrix - means.T @ means + np.diag(ridge)
    step: NDArray[np.float64] = np.linalg.solve(curvature, gradient)
    return step
