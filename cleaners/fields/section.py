"""section."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_section"]


def read_section(page: Page, kept: Sequence[bool], title_block: int | None) -> Reading[str] | None:
    """Return the section, or None."""
    return None
