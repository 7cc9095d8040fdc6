"""Layout: the characters and the words of a document's blocks, one behind the other, and whose each of them is."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model.characters import code_points
from cleaners.model.tokens import Tokens, classify, tokenize

__all__ = ["Layout", "count_in_blocks", "lay_out"]


class Layout(NamedTuple):
    """The texts of n blocks, joined by line breaks: found once, for all who count in them."""

    codes: NDArray[np.uint32]
    classes: NDArray[np.uint8]
    """Of each code point; see ``characters``."""
    starts: NDArray[np.int64]
    """Offset of the first character of each block."""
    sizes: NDArray[np.int64]
    """Characters of each block."""
    tokens: Tokens
    owner: NDArray[np.int64]
    """The block of each token, ascending."""
    words: NDArray[np.int64]
    """Tokens of each block."""


def lay_out(texts: Sequence[str]) -> Layout:
    """Lay out the texts of blocks, none of which holds a line break. Takes time linear in their characters.

    >>> layout = lay_out(["The bridge", "", "opens"])
    >>> layout.owner.tolist(), layout.words.tolist()
    ([0, 0, 2], [2, 0, 1])
    """
    codes = code_points("\n".join(texts))
    classes = classify(codes)
    sizes = np.fromiter(map(len, texts), np.int64, len(texts))
    starts = np.cumsum(sizes + 1) - sizes - 1
    tokens = tokenize(codes, classes)
    words = count_in_blocks(tokens.start, starts)
    return Layout(codes, classes, starts, sizes, tokens, np.repeat(np.arange(len(texts)), words), words)


def count_in_blocks(places: NDArray[np.int64], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count the places, which ascend, that lie in each block, given where the blocks begin.

    Blocks are fewer than places: looked up is where each begins among the places, not the reverse.
    """
    return np.diff(np.searchsorted(places, starts), append=places.size)
