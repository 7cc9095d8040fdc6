"""paragraphs: kept blocks to the text of the record."""

from collections.abc import Sequence

from cleaners.sentence_pieces import go_on, space_between
from schemas.block import Block

__all__ = ["Paragraph", "join_paragraphs"]


class Paragraph:
    """A paragraph of the text, and where the blocks that make it begin."""

    def __init__(self, block: Block) -> None:
        """Begin a paragraph with a block."""
        self.text = block.text
        self.starts = [0]
        """Offset of each block's text in the paragraph."""

    def add(self, block: Block, space: str) -> None:
        """Go on with a block."""
        self.starts.append(len(self.text) + len(space))
        self.text += space + block.text


def join_paragraphs(blocks: Sequence[Block]) -> list[Paragraph]:
    """Return the paragraphs that the kept blocks make: one each, but for pieces of one word or of one sentence.

    Pieces of a word are what a doubtful seam parted; at any other seam two paragraphs were glued, and stay parted.
    Pieces of a sentence are lines (see ``sentence_pieces``), and what a blank joined on one line stays joined.
    """
    paragraphs: list[Paragraph] = []
    for place, (block, mends) in enumerate(zip(blocks, go_on(blocks), strict=True)):
        if mends:
            paragraphs[-1].add(block, space_between(paragraphs[-1].text, block.text))
        elif place > 0 and block.in_word and blocks[place - 1].end == block.start:
            paragraphs[-1].add(block, "")
        elif place > 0 and _is_behind_blank(blocks[place - 1], block):
            paragraphs[-1].add(block, " ")
        else:
            paragraphs.append(Paragraph(block))
    return paragraphs


def _is_behind_blank(before: Block, block: Block) -> bool:
    return block.glued and block.dom is None and block.line == before.line and block.start == before.end + 1
