"""Menus: lines that are boilerplate by their company. A section's name among others of its kind is a link."""

from collections.abc import Sequence
from typing import Final

from cleaners.rules.rule import Mark

__all__ = ["mark_menus"]

_MIN_RUN: Final = 3
"""Lines in a row. Two names of sections may still be a kicker and a headline."""


def mark_menus(marks: Sequence[Mark | None], possible: Sequence[Mark | None]) -> list[Mark | None]:
    """Mark the possible menu lines that stand in a run of at least three menu or marked lines.

    ``marks[i]`` is what a rule says of block i by its words alone, ``possible[i]`` what it would be in a menu. All
    lines of a run go together, so what is left of a document holds no run that was not one before.
    """
    found = list(marks)
    start = 0
    for end in range(len(marks) + 1):
        if end < len(marks) and (marks[end] is not None or possible[end] is not None):
            continue
        if end - start >= _MIN_RUN:
            found[start:end] = [
                known or maybe for known, maybe in zip(marks[start:end], possible[start:end], strict=True)
            ]
        start = end + 1
    return found
