"""Small words: which share of a block are the function words of the document's language. Sentences need them."""

from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaners.fields.function_words import ARABIC, CYRILLIC, DEVANAGARI, LATIN
from cleaners.model.characters import code_points
from cleaners.model.tokens import Tokens, classify, tokenize

__all__ = ["small_word_shares"]

_BITS: Final = 16
_SHIFT: Final = np.uint64(64 - _BITS)
_ROWS: Final = tuple(words for table in (LATIN, CYRILLIC, ARABIC, DEVANAGARI) for words in table.values())


class _Table(NamedTuple):
    hashes: NDArray[np.uint64]
    """Of all small words."""
    rows: NDArray[np.bool_]
    """Shape (words, languages): which languages have the word."""
    places: NDArray[np.int32]
    """Shape (2**_BITS,): where to look for a word, by the high bits of its hash."""


@lru_cache(maxsize=1)
def _table() -> _Table:
    languages: dict[int, set[int]] = {}
    for language, words in enumerate(_ROWS):
        codes = code_points(words)
        for word in tokenize(codes, classify(codes)).word_hash.tolist():
            languages.setdefault(word, set()).add(language)
    hashes = np.array(sorted(languages), np.uint64)
    rows = np.zeros((hashes.size, len(_ROWS)), bool)
    for place, word in enumerate(hashes.tolist()):
        rows[place, list(languages[word])] = True
    places = np.zeros(1 << _BITS, np.int32)
    # of two words in one bucket the second is not found; there are a few
    places[(hashes >> _SHIFT).astype(np.int64)[::-1]] = np.arange(hashes.size)[::-1]
    return _Table(hashes, rows, places)


def small_word_shares(tokens: Tokens, owner: NDArray[np.int64], words: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the share of each block's words that are small words of the language that has most of them here.

    Shape (n, 1). ``owner`` names the block of each token, ``words`` counts the tokens of each block.
    """
    table = _table()
    places = table.places[(tokens.word_hash >> _SHIFT).astype(np.int64)]
    known = table.hashes[places] == tokens.word_hash
    rows = table.rows[places[known]]
    hits = np.bincount(owner[known][rows[:, rows.sum(axis=0).argmax()]], minlength=words.size)
    return np.asarray(hits / np.maximum(words, 1))[:, None]
