"""Dates: candidates from everywhere, read exactly, ranked once, honestly null without evidence."""

from schemas.block import Page
from schemas.date import Dates

__all__ = ["read_dates"]


def read_dates(
    page: Page,
    *,
    title_block: int | None,
    body: range,
    language: str | None,
    url: str | None,
    fetched_at: str | None,
) -> Dates:
    """Return the dates of a page.

    ``title_block`` is the index of the block that shows the headline, ``body`` the range of block indexes from
    the first to the last kept one (empty when none is kept).
    """
    return Dates()
