"""Signs: what a document shows of itself as a whole, beside its text: a paywall, an end cut off, a live blog.

One sign a file, each a function from the final verdicts to the evidence or None. Adding one: its file, and its line in
``_READERS``. A sign becomes a flag of the record, so each is read only from what leaves little doubt.
"""

from collections.abc import Callable, Sequence
from typing import Final

from cleaners.signs.live_blog import find_live_blog
from cleaners.signs.paywall import find_paywall
from cleaners.signs.truncation import find_truncation
from schemas.block import Page
from schemas.reading import Sign
from schemas.verdict import Verdict

__all__ = ["read_signs"]

_READERS: Final[tuple[tuple[str, Callable[[Page, Sequence[bool]], int | None]], ...]] = (
    ("paywall", find_paywall),
    ("truncated", find_truncation),
    ("live_blog", find_live_blog),
)
"""Flags by the functions that find the block that shows them."""


def read_signs(page: Page, verdicts: Sequence[Verdict]) -> tuple[Sign, ...]:
    """Return the signs that a page shows once its blocks are finally judged, each with the block that shows it."""
    kept = [verdict.keep for verdict in verdicts]
    if not any(kept):
        return ()
    found = ((flag, find(page, kept)) for flag, find in _READERS)
    return tuple(Sign(flag, block) for flag, block in found if block is not None)
