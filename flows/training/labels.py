"""labels: which blocks of a document its gold text consists of."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Labels", "label_blocks"]

_UNSPACED: Final = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
_WORD: Final = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
"""A word, or one character of a script that puts no blanks between words. Linear: one class repeated."""
_RUN_WORDS: Final = 3
"""Words in a row that must agree; fewer count only where they are a whole block."""


class Labels(NamedTuple):
    """What is known of each of a document's n blocks."""

    share: NDArray[np.float32]
    """Shape (n,): share of the block's words that are in the gold text, 0-1; -1 for a block without words."""
    words: NDArray[np.float32]
    """Shape (n,): words of each block."""
    gold_words: int


def label_blocks(texts: Sequence[str], gold: str) -> Labels:
    """Align the blocks with the gold text: the longest common subsequence of their words.

    A word that the gold has once is not found in two blocks. Raises ModuleNotFoundError without the extra ``train``.
    """
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - a dependency of training alone

    known: dict[str, int] = {}
    of_blocks = [[known.setdefault(word, len(known)) for word in _words(text)] for text in texts]
    of_gold = [known.setdefault(word, len(known)) for word in _words(gold)]
    flat = [word for words in of_blocks for word in words]
    owner = [block for block, words in enumerate(of_blocks) for _ in words]
    hits: Counter[int] = Counter()
    short: Counter[int] = Counter()
    for edit in Indel.opcodes(flat, of_gold) if flat and of_gold else ():
        if edit.tag == "equal":
            long_enough = edit.src_end - edit.src_start >= _RUN_WORDS
            (hits if long_enough else short).update(owner[edit.src_start : edit.src_end])
    sizes = [len(words) for words in of_blocks]
    for block, count in short.items():
        if hits[block] + count == sizes[block]:
            hits[block] = sizes[block]
    share = [hits[block] / size if size else -1.0 for block, size in enumerate(sizes)]
    return Labels(np.array(share, np.float32), np.array(sizes, np.float32), len(of_gold))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
