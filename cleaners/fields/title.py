"""title: the headline, from metadata or from the blocks above the text."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_title"]


def read_title(page: Page, kept: Sequence[bool]) -> Reading[str] | None:
    """Return the headline, or None where the input has none. ``kept[i]`` says what the judge thinks of block i."""
    return None
