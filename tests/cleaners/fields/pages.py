"""Pages for the tests of the fields: an invented dump and what a judge would think of it."""

from collections.abc import Sequence

from cleaners.fields.body import Body, body_of
from cleaners.split import split_text
from schemas.block import Page

PARAGRAPHS = (
    "The harbour council of Wexcombe voted on Tuesday to replace the old swing bridge, ending nine years of debate.",
    "“We have waited long enough for this bridge,” said the council’s chair, Ida Holt, after the vote in the hall.",
    "Work is expected to begin in spring, when the ferry that now serves the harbour will run at night as well.",
    "Residents near the quay asked for a wall against the noise, which the council promised to consider before summer.",
)
TITLE = "Wexcombe harbour votes for a wider bridge"


def page_of(lines: Sequence[str]) -> Page:
    return split_text("\n".join(lines))


def kept_of(page: Page, min_chars: int = 80) -> list[bool]:
    """Return what a plain judge thinks: long lines are the article."""
    return [len(block.text) >= min_chars for block in page.blocks]


def judged(lines: Sequence[str]) -> tuple[Page, Body]:
    page = page_of(lines)
    return page, body_of(page, kept_of(page))
