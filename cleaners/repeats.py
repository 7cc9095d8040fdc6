"""repeats: kept passages that another place of the page has said before, such as the story once more for printing."""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaners.model.features import FEATURE_NAMES
from schemas.block import Block
from schemas.verdict import Reason, Verdict

__all__ = ["drop_repeats"]

_WORD: Final = re.compile(r"\w+")
_SAID_BEFORE: Final = FEATURE_NAMES.index("said_before")
_SHARE: Final = 0.9
_RUN: Final = 4
_LEAST_RUNS: Final = 25
"""A passage of fewer runs of four words may be a saying, a heading or a caption that is due twice."""
_LEAST_WORDS: Final = _LEAST_RUNS + _RUN - 1
_MAX_CHARS: Final = 1_000_000
"""Longer pages are left as they are: no story is so long, and all of its runs are held in memory."""


def drop_repeats(blocks: Sequence[Block], verdicts: list[Verdict], features: NDArray[np.float32]) -> list[Verdict]:
    """Return the verdicts on a page without the long passages that kept blocks of other elements have said before.

    What one element holds twice, such as the refrain of a song, stays. ``features`` are those of the blocks: most pages
    repeat nothing, which shows there.
    """
    doubted = [
        verdict.keep and said >= _SHARE and len(_words(block)) >= _LEAST_WORDS
        for block, verdict, said in zip(blocks, verdicts, features[:, _SAID_BEFORE].tolist(), strict=True)
    ]
    if not any(doubted) or sum(len(block.text) for block in blocks) > _MAX_CHARS:
        return verdicts
    said_by: dict[tuple[str, ...], int] = {}
    settled: list[Verdict] = []
    for block, verdict, doubt in zip(blocks, verdicts, doubted, strict=True):
        if not verdict.keep:
            settled.append(verdict)
            continue
        parent = block.dom.chain[-2] if block.dom is not None and len(block.dom.chain) > 1 else 0
        words = _words(block)
        runs = list(zip(*(words[shift:] for shift in range(_RUN)), strict=False))
        repeated = sum(said_by.get(run, parent) != parent for run in runs)
        if doubt and repeated >= _SHARE * len(runs):
            settled.append(Verdict(False, Reason.REPEATED, "repeated", verdict.score))
            continue
        for run in runs:
            said_by.setdefault(run, parent)
        settled.append(verdict)
    return settled


def _words(block: Block) -> list[str]:
    return _WORD.findall(block.text.casefold())
