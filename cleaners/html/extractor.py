"""extractor: the vote of trafilatura, a general extractor, on each block."""

from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from cleaners.html.align import kept_shares

__all__ = ["vote"]

_MAX_ELEMENTS: Final = 20_000
_MAX_CHARS: Final = 20_000_000
"""Above these the extractor is not asked: even at its fastest it is quadratic in the paragraphs (0.5 s at 20,000
elements, 5 s at 40,000, 150 s at 150,000)."""
_MAX_ELEMENTS_FULL: Final = 6_000
_MAX_CHARS_FULL: Final = 1_000_000
"""Above these it is asked to skip its second opinion (readability and jusText), which is quadratic in short
paragraphs and rows: 2 s at 5,000, 25 s at 20,000. Of a thousand article pages the largest has 5,000 elements."""


def vote(root: HtmlElement, blocks: Sequence[str], elements: int) -> list[float] | None:
    """Return, for each block, the share of its words that trafilatura keeps (0–1), or None when it was not asked.

    ``elements`` is the size of the tree. The tree stays as it is. Nothing is fetched, nothing remembered: the
    extractor's deduplication, which would make a page's result depend on the pages before it, is off.
    Does not raise. Where the extractor finds nothing it is asked once more to be generous; where it still finds
    nothing the vote is 0 for every block.
    """
    chars = sum(map(len, blocks))
    if elements > _MAX_ELEMENTS or chars > _MAX_CHARS:
        return None
    fast = elements > _MAX_ELEMENTS_FULL or chars > _MAX_CHARS_FULL
    extract = _extract(root, fast=fast, favor_recall=False) or _extract(root, fast=fast, favor_recall=True)
    return kept_shares(blocks, extract)


def _extract(root: HtmlElement, *, fast: bool, favor_recall: bool) -> str:
    """Return what trafilatura keeps, a paragraph a line, empty where it finds nothing."""
    import trafilatura  # noqa: PLC0415  a third of a second that text dumps need not pay

    try:
        document = trafilatura.bare_extraction(
            root,
            fast=fast,
            favor_recall=favor_recall,
            include_comments=False,
            include_tables=True,
            deduplicate=False,
            with_metadata=False,
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return ""
    return getattr(document, "text", None) or ""
