"""truncation: the text was cut off before it came to us."""

from collections.abc import Sequence
from typing import Final

from cleaners.signs.stub import is_cut
from cleaners.words import FULL_STOPS
from schemas.block import Page

__all__ = ["find_truncation"]

_MIN_LINE_CHARS: Final = 120
"""A last line that ends in the middle of a sentence has to be this long: shorter ones are names, sources, headings."""
_MAX_BEHIND: Final = 3
"""Blocks behind the cut: a link to the rest, a source, a rights line. Farther up, what ends in the mark of a cut is a
teaser that was kept."""
_MIN_ENDED: Final = 3
"""So many blocks before it have to end their sentences: there are texts that end none."""
_SENTENCE_ENDS: Final = frozenset(FULL_STOPS + "…:;”\"»“’'」』）)]|॥")


def find_truncation(page: Page, kept: Sequence[bool]) -> int | None:
    """Return the number of the last kept block where it is cut off.

    Either it ends in the mark of a cut and hardly anything is behind it, or it is the last block of all and ends in the
    middle of a sentence.
    """
    blocks = [block for block, keep in zip(page.blocks, kept, strict=True) if keep]
    last = blocks[-1]
    behind = len(page.blocks) - 1 - last.number
    if is_cut(last.text) and behind <= _MAX_BEHIND:
        return last.number
    if behind or len(last.text) < _MIN_LINE_CHARS or last.text[-1] in _SENTENCE_ENDS:
        return None
    ended = sum(block.text[-1] in _SENTENCE_ENDS for block in blocks)
    return last.number if ended >= max(_MIN_ENDED, len(blocks) // 2) else None
