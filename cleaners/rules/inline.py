"""Links inside a sentence: where a dump puts each link on its own line, "Privacy Policy" may be part of a sentence."""

from collections.abc import Sequence
from typing import Final

from cleaners.rules.rule import Mark
from cleaners.words import FULL_STOPS
from schemas.block import Block

__all__ = ["spare_inline"]

_LINK_CHARS: Final = 60
_BEFORE_CHARS: Final = 20
"""A sentence's beginning is longer than most menu entries."""
_ENDS: Final = tuple(FULL_STOPS + '…:;"”»|>')
_GOES_ON: Final = frozenset(",.;)’'”")


def spare_inline(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[Mark | None]:
    """Unmark short lines that stand in a sentence: the line before breaks off, and the line behind goes on."""
    spared = list(marks)
    for index in range(1, len(marks) - 1):
        if marks[index] is None or marks[index - 1] is not None or marks[index + 1] is not None:
            continue
        before, behind = blocks[index - 1].text, blocks[index + 1].text
        goes_on = behind[0] in _GOES_ON or behind[0].islower()
        if goes_on and len(blocks[index].text) <= _LINK_CHARS and _breaks_off(before):
            spared[index] = None
    return spared


def _breaks_off(text: str) -> bool:
    return len(text) >= _BEFORE_CHARS and not text.endswith(_ENDS)
