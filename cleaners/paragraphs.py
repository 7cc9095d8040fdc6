"""paragraphs: kept blocks to the text of the record."""

from collections.abc import Sequence

from schemas.block import Block

__all__ = ["continued", "join_paragraphs"]


def join_paragraphs(blocks: Sequence[Block]) -> list[str]:
    """Return the paragraphs that the kept blocks make: one each, but for pieces of one word that a seam parted.

    Where a sentence had ended at the seam, two paragraphs were glued, and stay parted.
    """
    paragraphs: list[str] = []
    for block, goes_on in zip(blocks, continued(blocks), strict=True):
        if goes_on:
            paragraphs[-1] += block.text
        else:
            paragraphs.append(block.text)
    return paragraphs


def continued(blocks: Sequence[Block]) -> list[bool]:
    """Say of each block whether it goes on with the paragraph of the one before it."""
    return [
        place > 0 and block.glued and blocks[place - 1].end == block.start and blocks[place - 1].text[-1].isalnum()
        for place, block in enumerate(blocks)
    ]
