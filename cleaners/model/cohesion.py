"""Cohesion: which words a block shares with the rest of the document. A story holds together by its words."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.once import each_once
from cleaners.model.tokens import Tokens

__all__ = ["COHESION_NAMES", "cohesion"]

COHESION_NAMES: Final = (
    "cohesion_long",
    "cohesion_long_often",
    "cohesion_all",
    "cohesion_before",
    "cohesion_after",
    "cohesion_previous",
    "cohesion_next",
    "share_function_words",
)
"""Shares of a block's content words that other blocks use: long ones, long ones often, any, the three before, the three
behind, the one before, the one behind; and the share of its words that are short and common to the long blocks."""

_BITS: Final = 14
_CONTENT_WORD_CHARS: Final = 5
"""Shorter words are mostly function words, which every text shares."""
_OFTEN: Final = 2
_COMMON_BLOCKS: Final = 3
"""A short word of so many other long blocks is a function word of the document's language."""
_NEAR: Final = 3


def cohesion(
    tokens: Tokens, owner: NDArray[np.int64], words: NDArray[np.int64], long: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return the columns of ``COHESION_NAMES``: shape (n, 8).

    ``owner`` names the block of each token, ``words`` counts the tokens of each block, ``long`` marks running text.
    """
    bucket = (tokens.word_hash >> np.uint64(64 - _BITS)).astype(np.int64)
    content = tokens.length >= _CONTENT_WORD_CHARS
    owners, buckets = owner[content], bucket[content]
    own_long = long[owners]
    in_long = np.bincount(buckets[own_long], minlength=1 << _BITS)[buckets] - own_long
    anywhere = np.bincount(buckets, minlength=1 << _BITS)[buckets] - 1
    before, behind = _distances(buckets, owners, words.size)
    shared = (in_long > 0, in_long > _OFTEN, anywhere > 0, before <= _NEAR, behind <= _NEAR, before == 1, behind == 1)
    totals = np.maximum(np.bincount(owners, minlength=words.size), 1)
    columns = [np.bincount(owners[hit], minlength=words.size) / totals for hit in shared]
    columns.append(_function_words(bucket[~content], owner[~content], words, long))
    return np.stack(columns, axis=1)


def _distances(
    buckets: NDArray[np.int64], owners: NDArray[np.int64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return, for each word, how many blocks before and behind its own the nearest other block stands that has it."""
    places, inverse = np.unique(buckets * count + owners, return_inverse=True)
    before = np.full(places.size, count)
    behind = np.full(places.size, count)
    same = np.diff(places // count) == 0
    steps = np.where(same, np.diff(places), count)
    before[1:] = steps
    behind[:-1] = steps
    return before[inverse], behind[inverse]


def _function_words(
    buckets: NDArray[np.int64], owners: NDArray[np.int64], words: NDArray[np.int64], long: NDArray[np.bool_]
) -> NDArray[np.float64]:
    count = words.size
    own_long = long[owners]
    places = each_once(buckets[own_long] * count + owners[own_long])
    blocks = np.bincount(places // count, minlength=1 << _BITS)
    common = blocks[buckets] - own_long >= _COMMON_BLOCKS
    return np.asarray(np.bincount(owners[common], minlength=count) / np.maximum(words, 1))
