"""glued: a line that was parted inside a word, such as 'HttpClient' or 'McAllister', as it came."""

import re
from typing import Final

from schemas.block import Page

__all__ = ["whole_line"]

_LINE_WORDS: Final = 4
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
    """Say whether a block goes on with the word in which the block before it ends.

    Where a document is glued throughout, every capital inside a word parts two pieces; there it is only the last word
    of a line of several that may have one ('votes with HttpClient').
    """
    before, block = page.blocks[index - 1], page.blocks[index]
    if not block.glued or not block.text[0].isalnum() or _WORD_END.search(before.text) is None:
        return False
    if block.in_word:
        return True
    ends = index + 1 == len(page.blocks) or not page.blocks[index + 1].glued
    return ends and block.text.isalpha() and not before.glued and before.text.count(" ") + 1 >= _LINE_WORDS
