"""stub: whether kept text is too little for an article, and whether it breaks off."""

import re
from collections.abc import Sequence
from typing import Final

from cleaners.words import count_words
from schemas.block import Block

__all__ = ["is_cut", "is_stub"]

_MAX_WORDS: Final = 250
"""Stubs show one to four paragraphs."""
_MIN_CHARS: Final = 40
"""Shorter last lines are names, places and headings, which end no sentence anyway."""

# 'The harbour…', 'The harbour [...]', 'The harbour... [+1234 chars]'. Linear: bounded length.
_CUT_END = re.compile(r"(?:\w[ ]?(?:…|\.\.\.)|[\[(](?:…|\.\.\.)[\])]|\[\+[\d,.]{1,9} ?\w{1,12}\])\Z")


def is_stub(kept: Sequence[Block]) -> bool:
    """Say whether the kept blocks are few words."""
    return sum(len(block.text) for block in kept) < 20 * _MAX_WORDS and (
        sum(count_words(block.text) for block in kept) <= _MAX_WORDS
    )


def is_cut(text: str) -> bool:
    """Say whether a paragraph ends in the mark of a cut.

    >>> is_cut("The harbour board of Oldhaven met on Monday to settle the time…"), is_cut("The harbour board met.")
    (True, False)
    """
    return len(text) >= _MIN_CHARS and _CUT_END.search(text[-16:]) is not None
