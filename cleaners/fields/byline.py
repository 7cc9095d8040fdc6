"""byline: who wrote it, people or agencies, without 'By'."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_byline"]


def read_byline(page: Page, kept: Sequence[bool], title_block: int | None) -> Reading[tuple[str, ...]] | None:
    """Return the names in the byline, or None."""
    return None
