"""Likeness: which blocks of a document are built alike, or begin alike. Lists are, whatever they list.

A programme, a table of results and a row of other headlines all repeat a shape from line to line; prose does not.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model import characters
from cleaners.model.layout import count_in_blocks
from cleaners.model.logs import log_of
from cleaners.model.tokens import Tokens

__all__ = ["LIKENESS_NAMES", "REPETITION_NAMES", "likeness", "repetition"]

REPETITION_NAMES: Final = ("repeats", "is_later_repeat", "said_before", "said_later")
"""How many other blocks of the same words there are, as a log, and whether one came before; shares of a block's runs of
three words that an earlier block and that a later one has too."""
LIKENESS_NAMES: Final = (
    "log_same_shape",
    "same_shape_1",
    "same_shape_2",
    "same_shape_3",
    "same_shape_near",
    "log_same_opening",
    "same_opening_1",
    "same_opening_near",
    "like_length_1",
    "like_length_2",
)
"""``_1`` to ``_3`` look so many blocks to both sides, ``_near`` up to ``_REACH``; each is 0, 0.5 or 1 (a share)."""

_REACH: Final = 4
_SHAPE_RUNS: Final = 6
"""So many runs of characters of one kind tell the shape of a block: 'Xx 00, Xx' is six."""
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
_CAPITAL: Final = 16
"""Added to the kind of a run that begins with a capital; above any class."""
_KIND: Final = np.arange(characters.CLASS_COUNT, dtype=np.uint8)
_KIND[[characters.UPPER, characters.MARK]] = characters.LOWER


def repetition(tokens: Tokens, owner: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    """Return the columns of ``REPETITION_NAMES``: shape (n, 4)."""
    keys = _key(tokens.word_hash, owner, count, tokens.word_hash.size)
    keys[np.bincount(owner, minlength=count) == 0] = 0
    _, earliest, inverse, copies = np.unique(keys, return_index=True, return_inverse=True, return_counts=True)
    later = earliest[inverse] < np.arange(count)
    return np.stack((log_of(copies[inverse] - 1), later.astype(np.float64), *_said(tokens, owner, count)), axis=1)


def _said(tokens: Tokens, owner: NDArray[np.int64], count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the shares of each block's runs of three words that stand in a block before it, and behind it."""
    word = tokens.word_hash
    inside = owner[2:] == owner[:-2]
    runs = ((word[:-2] * _SPREAD + word[1:-1]) * _SPREAD + word[2:])[inside]
    owners = owner[2:][inside]
    order = np.argsort(runs, kind="stable")
    ordered = runs[order]
    begins = (
        np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if runs.size else np.zeros(0, np.int64)
    )
    copies = np.diff(begins, append=ordered.size)
    first = np.repeat(owners[order[begins]], copies)
    last = np.repeat(owners[order[begins + copies - 1]], copies)
    totals = np.maximum(np.bincount(owners, minlength=count), 1)
    own = owners[order]
    return (
        np.bincount(own[first < own], minlength=count) / totals,
        np.bincount(own[last > own], minlength=count) / totals,
    )


def likeness(
    classes: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64], tokens: Tokens,
    owner: NDArray[np.int64],
) -> NDArray[np.float64]:  # fmt: skip
    """Return the columns of ``LIKENESS_NAMES``: shape (n, 10).

    ``classes`` are those of the blocks joined by one character, ``starts`` and ``sizes`` say where each block stands.
    """
    shape = _shapes(classes, starts, sizes)
    opening = _openings(tokens, owner, sizes.size)
    keys = np.stack((shape, opening))
    near_shape, near_opening = np.stack([_same(keys, lag) for lag in range(1, _REACH + 1)], axis=1)
    lengths = log_of(sizes)
    return np.stack(
        (
            _copies(shape),
            *near_shape[:3],
            near_shape.mean(axis=0),
            _copies(opening),
            near_opening[0],
            near_opening.mean(axis=0),
            _close(lengths, 1),
            _close(lengths, 2),
        ),
        axis=1,
    )


def _shapes(
    classes: NDArray[np.uint8], starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> NDArray[np.uint64]:  # fmt: skip
    """Return a key for the first runs of each block: letters, capitalised letters, digits, each kind of sign."""
    kind = _KIND[classes]
    begins = np.ones(classes.size, bool)
    begins[1:] = kind[1:] != kind[:-1]
    begins[starts] = True
    begins &= classes != characters.SPACE
    place = np.flatnonzero(begins)
    runs = kind[place].astype(np.uint64) + np.uint64(1)
    runs[classes[place] == characters.UPPER] += np.uint64(_CAPITAL)
    owner = np.repeat(np.arange(sizes.size), count_in_blocks(place, starts))
    return _key(runs, owner, sizes.size, _SHAPE_RUNS)


def _openings(tokens: Tokens, owner: NDArray[np.int64], count: int) -> NDArray[np.uint64]:
    """Return the first word of each block; blocks without a word are like no other."""
    first = np.searchsorted(owner, np.arange(count))
    worded = np.bincount(owner, minlength=count) > 0
    keys = np.arange(count, dtype=np.uint64)
    keys[worded] = tokens.word_hash[first[worded]]
    return keys


def _key(values: NDArray[np.uint64], owner: NDArray[np.int64], count: int, most: int) -> NDArray[np.uint64]:
    """Hash the first so many values that each block owns, in their order. ``owner`` ascends."""
    rank = np.arange(owner.size) - np.searchsorted(owner, np.arange(count))[owner]
    if most < owner.size:
        counted = rank < most
        values, owner, rank = values[counted], owner[counted], rank[counted]
    keys = np.zeros(count, np.uint64)
    np.add.at(keys, owner, values * (rank.astype(np.uint64) * _SPREAD | np.uint64(1)))
    return keys


def _same(keys: NDArray[np.uint64], lag: int) -> NDArray[np.float64]:
    """Return the share, of the two blocks so far before and behind, that has the same key: of each row of keys."""
    return _both_sides((keys[:, lag:] == keys[:, :-lag]).astype(np.float64), keys.shape[1], lag)


def _close(lengths: NDArray[np.float64], lag: int) -> NDArray[np.float64]:
    """Return how close in length the two blocks so far before and behind are: 1 for the same length, 0 from e-fold."""
    return _both_sides(np.maximum(0.0, 1.0 - np.abs(lengths[lag:] - lengths[:-lag])), lengths.size, lag)


def _both_sides(pairs: NDArray[np.float64], count: int, lag: int) -> NDArray[np.float64]:
    sums = np.zeros((*pairs.shape[:-1], count))
    if lag < count:
        sums[..., lag:] += pairs
        sums[..., :-lag] += pairs
    return sums / 2.0


def _copies(keys: NDArray[np.uint64]) -> NDArray[np.float64]:
    _, inverse, copies = np.unique(keys, return_inverse=True, return_counts=True)
    return log_of(copies[inverse] - 1)
