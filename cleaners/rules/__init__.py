"""Rules: named, ordered, of high precision. Each judges boilerplate by its words, one rule a file."""

from collections.abc import Sequence
from typing import NamedTuple

from schemas.block import Block
from schemas.verdict import Reason

__all__ = ["Mark", "mark"]


class Mark(NamedTuple):
    """A rule's word on a block: it is boilerplate, for this reason."""

    reason: Reason
    rule: str


def mark(blocks: Sequence[Block]) -> list[Mark | None]:
    """Return, for each block, the first rule that knows it as boilerplate, or None."""
    return [None] * len(blocks)
