"""paywall: the rest of the text is for those who pay; what is here is a stub."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from cleaners.rules.lexicon import phrases
from cleaners.rules.line import fold
from cleaners.signs.paywall_notices import NOTICES
from cleaners.signs.stub import is_cut, is_stub
from schemas.block import Page

__all__ = ["find_paywall"]

_MAX_CHARS: Final = 400
"""Longer blocks are running text, which may speak of subscriptions too."""
_MAX_BEHIND: Final = 12
"""The notice stands where the text breaks off: at most so many blocks behind the last kept one."""


def find_paywall(page: Page, kept: Sequence[bool]) -> int | None:
    """Return the number of the block that says the rest is to be paid for, where what is kept is a stub.

    The same notice stands, hidden, on pages that show everything; so the text has to be short or to break off.
    """
    last = max(number for number, keep in enumerate(kept) if keep)
    text = [block for block, keep in zip(page.blocks, kept, strict=True) if keep]
    if not is_stub(text) and not is_cut(page.blocks[last].text):
        return None
    first = text[0].number
    for block in page.blocks[first : last + 1 + _MAX_BEHIND]:
        if len(block.text) <= _MAX_CHARS:
            key = fold(block.text)
            if any(notice in key for notice in _notices()):
                return block.number
    return None


@cache
def _notices() -> tuple[str, ...]:
    return tuple(fold(notice) for notice in phrases(NOTICES))
