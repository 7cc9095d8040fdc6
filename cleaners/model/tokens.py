"""Tokens: where words stand in a text and a hash of each, found by array arithmetic instead of a loop over words."""

from functools import lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.model import characters

__all__ = ["Tokens", "classify", "tokenize"]

_BASE: Final = 0x9E3779B97F4A7C15
"""Odd, hence invertible modulo 2**64; the golden ratio's bits spread neighbouring code points."""
_MIX: Final = np.uint64(0xD6E8FEB86659FD93)
_WORD_CLASSES: Final = np.isin(
    np.arange(characters.CLASS_COUNT),
    [
        characters.LOWER,
        characters.UPPER,
        characters.CASELESS,
        characters.UNSPACED,
        characters.MARK,
        characters.DIGIT,
    ],
)


class Tokens(NamedTuple):
    """Words of a text, in order. Where a script has no blanks between words, each character is a word."""

    start: NDArray[np.int64]
    """Offset of the first character of each."""
    length: NDArray[np.int64]
    """Characters of each."""
    word_hash: NDArray[np.uint64]
    """Hash of the lower-cased word with its digits folded to one; its high bits are the best mixed."""


class _Table(NamedTuple):
    classes: NDArray[np.uint8]
    lower: NDArray[np.uint64]


@lru_cache(maxsize=1)
def _table() -> _Table:
    with files("cleaners.model").joinpath("characters.npz").open("rb") as file, np.load(file) as arrays:
        classes = arrays["classes"]
        lower = np.arange(classes.size, dtype=np.uint16) + arrays["lower_shift"]
    folded = lower.astype(np.uint64)
    folded[classes == characters.DIGIT] = ord("0")
    return _Table(classes, folded)


@lru_cache(maxsize=1)
def _powers(size: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the first powers of the base and of its inverse, modulo 2**64."""
    base, inverse = np.uint64(_BASE), np.uint64(pow(_BASE, -1, 2**64))
    ones = np.ones(size, np.uint64)
    forward, backward = ones.copy(), ones.copy()
    forward[1:] = base
    backward[1:] = inverse
    return np.cumprod(forward, dtype=np.uint64), np.cumprod(backward, dtype=np.uint64)


def classify(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Return the class of each code point."""
    return _table().classes[np.minimum(codes, characters.LAST_CODE_POINT)]


def tokenize(codes: NDArray[np.uint32], classes: NDArray[np.uint8]) -> Tokens:
    """Find and hash the words of a text of any length, in time linear in it."""
    in_word = _WORD_CLASSES[classes]
    alone = classes == characters.UNSPACED
    before = np.zeros(codes.size, bool)
    before[1:] = in_word[:-1] & ~alone[:-1]
    starts = in_word & (alone | ~before)
    after = np.zeros(codes.size, bool)
    after[:-1] = in_word[1:] & ~alone[1:]
    ends = in_word & (alone | ~after)
    start = np.flatnonzero(starts)
    length = np.flatnonzero(ends) + 1 - start
    forward, backward = _powers(_capacity(codes.size))
    folded = _table().lower[np.minimum(codes, characters.LAST_CODE_POINT)]
    prefix = np.zeros(codes.size + 1, np.uint64)
    np.cumsum((folded + np.uint64(1)) * forward[: codes.size], out=prefix[1:])
    word = (prefix[start + length] - prefix[start]) * backward[start]
    return Tokens(start, length, _mix(word))


def _capacity(size: int) -> int:
    """Round up to a power of two, so that the powers are computed anew only for ever larger texts."""
    return max(1 << 16, 1 << max(0, size - 1).bit_length())


def _mix(value: NDArray[np.uint64]) -> NDArray[np.uint64]:
    value = (value ^ (value >> np.uint64(32))) * _MIX
    return np.asarray((value ^ (value >> np.uint64(32))) * _MIX, dtype=np.uint64)
