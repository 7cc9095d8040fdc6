"""judge: rules, model and extractor weighed into one verdict for each block."""

from cleaners.rules import mark
from schemas.block import Page
from schemas.settings import Settings
from schemas.verdict import Reason, Verdict

__all__ = ["judge"]


def judge(page: Page, settings: Settings) -> list[Verdict]:
    """Return one verdict for each block of the page, in order."""
    verdicts = []
    for block, found in zip(page.blocks, mark(page.blocks), strict=True):
        if found is not None:
            verdicts.append(Verdict(False, found.reason, found.rule, None))
        else:
            score = min(1.0, len(block.text) / 200) if block.dom is None else block.dom.extracted
            keep = score is None or score >= settings.keep_probability
            verdicts.append(Verdict(keep, None if keep else Reason.MODEL, "length", score))
    return verdicts
