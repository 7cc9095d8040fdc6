"""body: where the running text of a judged page begins and ends."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from cleaners.fields.folding import has_no_blanks
from schemas.block import Block, Page

__all__ = ["Body", "body_of", "visible_length"]

_MIN_PARAGRAPH_CHARS = 80
_MAX_GAIN = 300.0
_REMOVED_COST = 40.0
"""Characters of kept text that a removed block outweighs: eight of them part a banner from the story."""
_WIDE_CHARACTER = 2.2
"""A character of a script without blanks says as much as so many letters."""


class Body(NamedTuple):
    """Where the running text of a page stands."""

    kept: Sequence[bool]
    """What the judge thinks of each block."""
    start: int
    """Index of the first paragraph of the main run of kept blocks; the number of blocks when none is kept."""
    end: int
    """Index behind the last kept block; equal to ``start`` when none is kept."""
    first: int = 0
    """Index of the first kept paragraph, in the main run or above it; the number of blocks when none is kept."""
    known: frozenset[int] = frozenset()
    """Indexes of the blocks that a rule knows as boilerplate."""

    def opening(self, page: Page, max_chars: int) -> list[Block]:
        """Return the kept blocks from the start on, as many as ``max_chars`` characters take."""
        blocks: list[Block] = []
        chars = 0
        for index in range(self.start, self.end):
            if chars >= max_chars:
                break
            if self.kept[index]:
                blocks.append(page.blocks[index])
                chars += len(page.blocks[index].text)
        return blocks


def visible_length(text: str) -> float:
    """Return the length in letters, with characters of dense scripts counted for what they say."""
    return len(text) * (_WIDE_CHARACTER if has_no_blanks(text) else 1.0)


def body_of(page: Page, kept: Sequence[bool], known: frozenset[int] = frozenset()) -> Body:
    """Return where the running text of a judged page begins and ends; ``known`` as in ``Body``.

    The main run is the stretch with the most kept text, where each removed block between costs a little: a kept
    banner far above the story does not open it, and neither does a heading, unless nothing else is kept.
    """
    best = total = 0.0
    run = start = end = 0
    for index, (block, keep) in enumerate(zip(page.blocks, kept, strict=True)):
        if total <= 0.0:
            total, run = 0.0, index
        total += min(_MAX_GAIN, len(block.text)) if keep else -_REMOVED_COST
        if total > best:
            best, start = total, run
        if keep:
            end = index + 1
    indexes = [index for index in range(start, end) if kept[index]]
    if not indexes:
        return Body(kept, len(page.blocks), len(page.blocks), len(page.blocks), known)
    opening = next(filter(partial(_is_paragraph, page), indexes), indexes[0])
    first = next((index for index in range(start) if kept[index] and _is_paragraph(page, index)), opening)
    return Body(kept, opening, end, first, known)


def _is_paragraph(page: Page, index: int) -> bool:
    return visible_length(page.blocks[index].text) >= _MIN_PARAGRAPH_CHARS
