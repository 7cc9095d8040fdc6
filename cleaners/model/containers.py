"""Containers: the elements around each block, by the text that stands in them (Kohlschütter and others, 2010)."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.logs import log_of

__all__ = ["CONTAINER_NAMES", "containers"]

_LEVELS: Final = 4
"""A block's element, its parent and so on, so many."""
_MAIN_SHARES: Final = (0.5, 0.8)
"""An element with so much of the page's running text may be the article's."""

CONTAINER_NAMES: Final = (
    *(
        f"{what}_at_{level}"
        for level in range(_LEVELS)
        for what in ("log_blocks", "link_density", "share_long", "share_of_long")
    ),
    *(f"{what}_{int(share * 100)}" for share in _MAIN_SHARES for what in ("in_main", "below_main", "outside_main")),
    "log_depth",
)
"""``share_long``: of the container's characters, those in running text; ``share_of_long``: of the page's running text,
what stands in it; ``in_main_50``: inside the innermost element with half of the page's running text;
``below_main``/``outside_main``: how many steps below it, or above it to the element that holds both, as logs."""


def containers(
    chains: Sequence[tuple[int, ...]],
    sizes: NDArray[np.int64],
    link_density: NDArray[np.float64],
    long: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return the columns of ``CONTAINER_NAMES`` for n blocks in document order: shape (n, 23).

    ``chains`` names the elements around each block, the outermost first. The blocks inside an element follow one
    another, so that sums over them are differences of running sums.
    """
    count = len(chains)
    depths = np.fromiter(map(len, chains), np.int64, count)
    flat = np.fromiter(chain.from_iterable(chains), np.int64, int(depths.sum()))
    owner = np.repeat(np.arange(count), depths)
    last = np.zeros(int(flat.max(initial=0)) + 1, np.int64)
    first = last.copy()
    last[flat] = owner + 1
    first[flat[::-1]] = owner[::-1]

    chars = _running(sizes)
    linked = _running(np.rint(sizes * link_density).astype(np.int64))
    in_long = _running(np.where(long, sizes, 0))
    total = max(1, int(in_long[-1]))
    ends = np.cumsum(depths)
    columns: list[NDArray[np.float64]] = []
    for level in range(_LEVELS):
        element = flat[np.maximum(ends - 1 - level, ends - depths)]
        begin, end = first[element], last[element]
        size = np.maximum(chars[end] - chars[begin], 1)
        within = in_long[end] - in_long[begin]
        columns += [log_of(end - begin), (linked[end] - linked[begin]) / size, within / size, within / total]
    held = (in_long[last] - in_long[first]) / total
    for share in _MAIN_SHARES:
        columns += _around_main(chains, flat, owner, held >= share)
    columns.append(log_of(depths))
    return np.stack(columns, axis=1)


def _around_main(
    chains: Sequence[tuple[int, ...]], flat: NDArray[np.int64], owner: NDArray[np.int64], holds: NDArray[np.bool_]
) -> list[NDArray[np.float64]]:
    """Say of each block where it stands relative to the innermost element that holds enough text."""
    count = len(chains)
    shared = np.bincount(owner[holds[flat]], minlength=count)
    depths = np.bincount(owner, minlength=count)
    # more than half is in one element of a depth; of two halves the first counts
    deepest = int(shared.max(initial=0))
    inside = (shared == deepest) & (deepest > 0)
    zero = np.zeros(count, np.int64)
    below = np.where(inside, depths - deepest, zero)
    return [inside.astype(np.float64), log_of(below), log_of(deepest - shared)]


def _running(values: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(values)))
