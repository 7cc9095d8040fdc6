"""ago: relative phrases in the lines right above the text ('3 hours ago'), resolved against the instant of fetching."""

import datetime as dt
from collections.abc import Sequence

from cleaners.dates.labels import role_of_label
from cleaners.dates.moment import render
from cleaners.dates.place import Layout
from cleaners.dates.relative import is_relative_line, read_relative
from schemas.block import Block
from schemas.date import Candidate, Origin, Role

__all__ = ["relative_candidates", "relative_lines"]

_MAX_BLOCKS_ABOVE = 6
_MAX_LINE_CHARS = 60
_TRAITS = ("relative phrase",)
"""A relative phrase above the text is as often a teaser's or an update's; no collection here could tell better."""


def relative_candidates(
    blocks: Sequence[Block], layout: Layout, base: dt.datetime | None, languages: tuple[str, ...], dated: frozenset[int]
) -> list[Candidate]:
    """Return a candidate for each short line right above the text that holds a relative phrase.

    Without ``base`` nothing is resolved. ``dated`` are the blocks that hold a written date: they need no other.
    """
    if base is None:
        return []
    candidates = []
    for index in _right_above(layout):
        text = blocks[index].text
        moment = None if index in dated or len(text) > _MAX_LINE_CHARS else read_relative(text, base, languages)
        if moment is not None:
            value, precision = render(moment)
            role = role_of_label(text[: _first_digit(text)]) or Role.UNKNOWN
            candidates.append(
                Candidate(
                    value, precision, text, Origin.HEADER, role, index, 0, 0.0, "relative to the fetching", _TRAITS
                )
            )
    return candidates


def relative_lines(blocks: Sequence[Block], layout: Layout, languages: tuple[str, ...]) -> list[int]:
    """Return the blocks right above the text that hold a relative phrase and nothing else, resolved or not."""
    return [index for index in _right_above(layout) if is_relative_line(blocks[index].text, languages)]


def _right_above(layout: Layout) -> range:
    return range(max(0, layout.first - _MAX_BLOCKS_ABOVE), layout.first)


def _first_digit(text: str) -> int:
    return next((index for index, char in enumerate(text) if char.isdigit()), len(text))
