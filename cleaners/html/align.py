"""align: how much of each block an extractor kept, found by laying its text alongside the blocks in order."""

import re
from collections.abc import Hashable, Sequence
from typing import Final

from cleaners.fixes.composition import fix_composition
from cleaners.html.matching import Range, match_in_order

__all__ = ["kept_shares"]

_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
"""A word; of scripts without blanks between words, a character."""
_SHINGLE_WORDS: Final = 3
"""Words that must stand together in both texts to count as the same place."""
_MIN_MOVED_WORDS: Final = 8
"""A block that was kept out of order needs so many words: shorter lines recur by chance."""


def kept_shares(blocks: Sequence[str], extract: str) -> list[float]:
    """Return, for each block, the share of its words (0–1) that the extract holds in the block's place.

    ``blocks`` are a page's blocks in order, ``extract`` is the text an extractor made of the same page, a paragraph a
    line. Order decides between equal short lines: a menu entry that also stands in the text as a subheading is not
    kept. Long blocks count wherever the extractor put them.

    Three steps, each on what the one before left open: whole blocks equal to whole lines (patience diff: entries
    unique in both texts are anchors, the rest follows from them), then words between the anchors in the same way,
    then long blocks out of order. Close to linear in the length of both texts.

    >>> kept_shares(["Menu", "The bridge is open again.", "Share"], "The bridge is open again.")
    [0.0, 1.0, 0.0]
    """
    words = [_words(block) for block in blocks]
    lines = [line for line in map(_words, extract.split("\n")) if line]
    shares = [0.0] * len(blocks)
    placed = [False] * len(lines)
    whole = match_in_order([" ".join(block) for block in words], [" ".join(line) for line in lines])
    for block, line in whole.pairs:
        shares[block] = 1.0
        placed[line] = True
    for gap in whole.gaps:
        _share_words(words, lines, gap, shares, placed)
    moved = [line for line, is_placed in zip(lines, placed, strict=True) if not is_placed]
    _share_moved(words, moved, shares)
    return shares


def _words(text: str) -> list[str]:
    if not text.isascii():
        text = fix_composition(text)
        if not text.isprintable():
            # soft hyphens and the like: an extractor may drop them
            text = "".join(char for char in text if char.isprintable() or char.isspace())
    return _WORD.findall(text)


def _share_words(
    words: Sequence[list[str]], lines: Sequence[list[str]], gap: Range, shares: list[float], placed: list[bool]
) -> None:
    """Match words inside a gap; mark the lines of the gap that found a place there."""
    blocks = range(gap.left_start, gap.left_end)
    left = [word for block in blocks for word in words[block]]
    right = [word for line in lines[gap.right_start : gap.right_end] for word in line]
    found = match_in_order(_shingles(left), _shingles(right))
    hit_left, hit_right = bytearray(len(left)), bytearray(len(right))
    for i, j in found.pairs:
        hit_left[i : i + _SHINGLE_WORDS] = b"\1" * min(_SHINGLE_WORDS, len(left) - i)
        hit_right[j : j + _SHINGLE_WORDS] = b"\1" * min(_SHINGLE_WORDS, len(right) - j)
    start = 0
    for block in blocks:
        size = len(words[block])
        if size:
            shares[block] = sum(hit_left[start : start + size]) / size
        start += size
    start = 0
    for line in range(gap.right_start, gap.right_end):
        size = len(lines[line])
        placed[line] = any(hit_right[start : start + size])
        start += size


def _shingles(words: Sequence[str]) -> list[Hashable]:
    size = _SHINGLE_WORDS
    return [tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1))]


def _share_moved(words: Sequence[list[str]], lines: Sequence[list[str]], shares: list[float]) -> None:
    """Find the blocks whose words stand in lines that found no place in order."""
    moved = {shingle for line in lines if len(line) >= _MIN_MOVED_WORDS for shingle in _shingles(line)}
    if not moved:
        return
    for block, own in enumerate(words):
        if len(own) < _MIN_MOVED_WORDS or shares[block]:
            continue
        hits = bytearray(len(own))
        for i, shingle in enumerate(_shingles(own)):
            if shingle in moved:
                hits[i : i + _SHINGLE_WORDS] = b"\1" * _SHINGLE_WORDS
        shares[block] = sum(hits) / len(own)
