"""live blog: not one story but a run of entries, each with the time at which it was written."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from schemas.block import Page

__all__ = ["find_live_blog"]

_MIN_ENTRIES: Final = 5
"""Tables of programmes and results have times too, but no text below them; a story has one or two."""
_MIN_CHARS: Final = 80
"""Of text, which an entry has at least, with its time or directly behind it."""
_MAX_TIME_CHARS: Final = 40
"""A line that holds the time of an entry and little else: '14:05 Uhr', '2.15pm GMT', 'Monday 14.05'."""
_ORDERED_SHARE: Final = 0.8
"""Share of the entries that follow the one before them in time, or go before it; midnight may stand between."""
_MAX_BETWEEN: Final = 2
"""Blocks between a time and the text of its entry: a name, a heading."""

# Hours and minutes, of two digits at most: linear.
_TIME = re.compile(r"(?<![\d:.,])([01]?\d|2[0-3])(?:[:.]|h|時|点)([0-5]\d)(?![\d%])(?: ?([ap])\.?m\b)?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# The posts of a forum and the comments below a story bear their year, the entries of one day do not.
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def find_live_blog(page: Page, kept: Sequence[bool]) -> int | None:
    """Return the number of the first entry's time where the page is a run of dated entries in order of time."""
    entries = [
        (number, minutes)
        for number, block in enumerate(page.blocks)
        if (minutes := _time_of(block.text)) is not None and _has_text(page, kept, number)
    ]
    if len(entries) < _MIN_ENTRIES:
        return None
    steps = [after - before for (_, before), (_, after) in pairwise(entries)]
    ordered = max(sum(step <= 0 for step in steps), sum(step >= 0 for step in steps))
    even = sum(step == 0 for step in steps)
    return entries[0][0] if ordered >= _ORDERED_SHARE * len(steps) and even <= len(steps) / 2 else None


def _time_of(text: str) -> int | None:
    """Return the minute of the day with which a block begins, or which is most of it."""
    is_short = len(text) <= _MAX_TIME_CHARS
    # nearly all blocks are done with at this first, quick look
    if (_DIGIT.search(text) if is_short else _DIGIT.match(text)) is None:
        return None
    found = _TIME.search(text, 0, _MAX_TIME_CHARS) if is_short else _TIME.match(text)
    if found is None or _YEAR.search(text, 0, _MAX_TIME_CHARS):
        return None
    hour = int(found[1])
    if found[3]:
        hour = hour % 12 + (12 if found[3] in "pP" else 0)
    return hour * 60 + int(found[2])


def _has_text(page: Page, kept: Sequence[bool], number: int) -> bool:
    """Say whether kept text stands in the block, or directly behind it."""
    if kept[number] and len(page.blocks[number].text) > _MIN_CHARS:
        return True
    for behind in range(number + 1, min(number + 2 + _MAX_BETWEEN, len(kept))):
        text = page.blocks[behind].text
        if _time_of(text) is not None:
            return False
        if kept[behind] and len(text) >= _MIN_CHARS:
            return True
    return False
