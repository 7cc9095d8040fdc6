"""dateline_place."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_dateline_place"]


def read_dateline_place(page: Page, kept: Sequence[bool], title_block: int | None) -> Reading[str] | None:
    """Return the dateline_place, or None."""
    return None
