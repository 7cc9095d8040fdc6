"""second opinion: a page is judged by its words and its DOM; where that leaves doubt, the extractor is asked too."""

from typing import Final

from cleaners.html import HtmlPage
from cleaners.judge import explain, weigh
from cleaners.quality import expected_f1
from schemas.block import Page
from schemas.settings import Settings
from schemas.verdict import Verdict

__all__ = ["judge_page"]

_MAX_ASKED_CHARS: Final = 2_000_000
"""Longer pages are judged once: asking takes seconds, and no article is so long."""
_SURE: Final = 0.85
"""Expected F1 from which the extractor is not asked: it takes more time than all the rest together. On sites that the
judge has not seen, 5 % of the pages are less sure. When it was chosen, with other weights and 18 %, asking for all
moved the F1 of the article benchmark, fundus and WCXB by 0.002, 0.001 and 0.001; asking for none by 0.007, 0 and 0 the
other way."""


def judge_page(opened: HtmlPage, settings: Settings) -> tuple[Page, list[Verdict]]:
    """Return the page, with the extractor's votes where it was asked, and one verdict for each block."""
    page = opened.page
    if not page.blocks:
        return page, []
    alone = weigh(page, settings)
    too_long = sum(len(block.text) for block in page.blocks) > _MAX_ASKED_CHARS
    if too_long or expected_f1(page, alone.verdicts) >= _SURE:
        return page, explain(alone)
    asked = opened.ask_extractor()
    return asked, explain(alone if asked.blocks is page.blocks else weigh(asked, settings, alone))
