"""glued: a line that was parted inside a word, such as 'HttpClient' or 'McAllister', as it came."""

import re
from typing import Final

from schemas.block import Page

__all__ = ["whole_line"]

_WORD_END: Final = re.compile(r"\w\Z")


def whole_line(page: Page, index: int, max_chars: int) -> tuple[str, int]:
    """Return the text of a block with the pieces glued to it inside a word, and the index behind the last of them.

    A line that would be longer than ``max_chars`` stays in its pieces, and a piece inside a line is not its beginning.
    """
    blocks = page.blocks
    text, end = blocks[index].text, index + 1
    if end >= len(blocks) or not blocks[end].glued or _goes_on(page, index):
        return text, end
    while end < len(blocks) and _goes_on(page, end):
        text, end = text + blocks[end].text, end + 1
    return (text, end) if len(text) <= max_chars else (blocks[index].text, index + 1)


def _goes_on(page: Page, index: int) -> bool:
    """Say whether a block goes on with the word in which the block before it ends."""
    block = page.blocks[index]
    return block.glued and block.text[0].isalnum() and _WORD_END.search(page.blocks[index - 1].text) is not None
