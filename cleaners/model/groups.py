"""Groups: blocks of a page that were made alike, or stand together: what one is, the others mostly are too."""

from collections.abc import Hashable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from schemas.block import Block

__all__ = ["GROUPINGS", "group", "no_groups"]

GROUPINGS: Final = ("place", "parent", "grandparent")
"""``place``: the same names of elements and classes from the body down; ``parent`` and ``grandparent``: the same
element around them, one and two levels up."""


def no_groups(count: int) -> NDArray[np.int64]:
    """Return what stands for the groups where a model knows none: shape (0, n)."""
    return np.zeros((0, count), np.int64)


def group(blocks: Sequence[Block]) -> NDArray[np.int64]:
    """Return for each of ``GROUPINGS`` the number of the group of each of n blocks, from 0: shape (3, n)."""
    doms = [block.dom for block in blocks if block.dom is not None]
    keys: tuple[list[Hashable], ...] = (
        [(dom.path, dom.tag, dom.names) for dom in doms],
        [dom.chain[-2:-1] for dom in doms],
        [dom.chain[-3:-2] for dom in doms],
    )
    return np.stack([_number(column) for column in keys])


def _number(keys: Sequence[Hashable]) -> NDArray[np.int64]:
    known: dict[Hashable, int] = {}
    return np.fromiter((known.setdefault(key, len(known)) for key in keys), np.int64, len(keys))
