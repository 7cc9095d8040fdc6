"""agency."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_agency"]


def read_agency(page: Page, kept: Sequence[bool], title_block: int | None) -> Reading[str] | None:
    """Return the agency, or None."""
    return None
