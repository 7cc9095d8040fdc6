"""Sections."""

from collections.abc import Sequence
from cleaners.rules.rule import Mark
from schemas.block import Block


def mark_sections(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[Mark | None]:
    return list(marks)
