"""split: decoded text to blocks. A text dump's block is a line."""

from cleaners.fixes import fix_text
from schemas.block import Block, Page
from schemas.metadata import NO_METADATA

__all__ = ["split_text"]


def split_text(text: str) -> Page:
    r"""Split a text dump into blocks, one for each line that holds more than white space.

    >>> [(block.line, block.text) for block in split_text("Menu\n\n  First line.\n").blocks]
    [(1, 'Menu'), (3, 'First line.')]
    """
    fixed, fixes = fix_text(text)
    blocks: list[Block] = []
    offset = gap = 0
    for number, line in enumerate(fixed.split("\n"), start=1):
        stripped = line.strip()
        if stripped:
            indent = len(line) - len(line.lstrip())
            start = offset + indent
            blocks.append(Block(len(blocks), number, start, start + len(stripped), stripped, gap, indent))
            gap = 0
        else:
            gap += 1
        offset += len(line) + 1
    return Page(tuple(blocks), NO_METADATA, fixes)
