"""split: decoded text to blocks. A text dump's block is a line, the wrapped lines of a paragraph, or a glued piece."""

from itertools import pairwise

from cleaners.fixes import fix_text
from cleaners.flow import Flow, restore_flow
from cleaners.pieces import find_pieces
from cleaners.seams import Seam
from cleaners.unmark import unmark
from schemas.block import Block, Page
from schemas.metadata import NO_METADATA

__all__ = ["split_text"]


def split_text(text: str) -> Page:
    r"""Split a text dump into blocks, at least one for each line that holds more than white space and is not wrapped.

    >>> blocks = split_text("Menu\n\n  First line.\nHomeNewsSportMoney\n").blocks
    >>> [(block.line, block.text, block.glued) for block in blocks[:3]]
    [(1, 'Menu', False), (3, 'First line.', False), (4, 'Home', False)]
    >>> [(block.line, block.text, block.glued) for block in blocks[3:]]
    [(4, 'News', True), (4, 'Sport', True), (4, 'Money', True)]
    """
    fixed, fixes = fix_text(text)
    flow = restore_flow(fixed)
    blocks = _split_lines(fixed if flow is None else flow.text)
    plain = unmark(blocks)
    changes = (*(flow.changes if flow else ()), *(("markdown",) if plain else ()))
    located = (block if flow is None else _located(block, flow) for block in plain or blocks)
    return Page(tuple(located), NO_METADATA, (*fixes, *changes))


def _split_lines(text: str) -> list[Block]:
    """Split a text whose paragraphs are whole."""
    seams = find_pieces(text)
    blocks: list[Block] = []
    offset = gap = nearest = 0
    for number, line in enumerate(text.split("\n"), start=1):
        end = offset + len(line)
        stripped = line.strip()
        if stripped:
            indent = 0 if len(stripped) == len(line) else len(line) - len(line.lstrip())
            start = offset + indent
            last = start + len(stripped)
            cuts: list[Seam] = []
            while nearest < len(seams) and seams[nearest].place < end:
                cuts.append(seams[nearest])
                nearest += 1
            first = cuts[0].place if cuts else last
            piece = text[start:first].rstrip()
            blocks.append(Block(len(blocks), number, start, start + len(piece), piece, gap, indent))
            if cuts:
                cuts.append(Seam(last, in_word=False))
            for (begin, in_word), (stop, _) in pairwise(cuts):
                piece = text[begin:stop].rstrip()
                blocks.append(Block(len(blocks), number, begin, begin + len(piece), piece, 0, 0, None, True, in_word))
            gap = 0
        else:
            gap += 1
        offset = end + 1
    return blocks


def _located(block: Block, flow: Flow) -> Block:
    """Return the block with the line and the offsets at which it stands in the document."""
    line, start = flow.origin(block.start)
    _, last = flow.origin(block.end - 1)
    return block._replace(line=line, start=start, end=last + 1)
