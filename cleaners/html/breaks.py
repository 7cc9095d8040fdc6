"""breaks: where a line break inside a block (``<br>``) parts two blocks, and where it only wraps a line."""

from typing import Final

__all__ = ["is_soft_break"]

_MID_SENTENCE: Final = frozenset(",-–—(/&")
"""Behind one of these a sentence is not over."""


def is_soft_break(before: str, after: str) -> bool:
    """Say whether a single break stands in the middle of a sentence, so that both lines belong together.

    >>> is_soft_break("The council met on Monday and", "voted for the bridge.")
    True
    >>> is_soft_break("By Ada Example", "12 March 2024")
    False
    """
    last, first = before[-1:], after[:1]
    if not last or not first:
        return False
    if first.islower():
        return last.isalnum() or last in _MID_SENTENCE
    return last == "," and first.isalnum()
