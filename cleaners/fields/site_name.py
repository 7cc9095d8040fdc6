"""site_name."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.reading import Reading

__all__ = ["read_site_name"]


def read_site_name(page: Page, kept: Sequence[bool], title_block: int | None) -> Reading[str] | None:
    """Return the site_name, or None."""
    return None
