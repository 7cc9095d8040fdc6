"""quality: how good the text is to be expected, from the judge's own doubts."""

from collections.abc import Sequence

from schemas.block import Page
from schemas.verdict import Reason, Verdict

__all__ = ["expected_f1"]


def expected_f1(page: Page, verdicts: Sequence[Verdict]) -> float:
    """Return the F1 (0-1) that the judge's own probabilities expect of the kept text, by characters.

    Blocks that a rule or a field removed are taken for certain; only the model's removals may be losses.
    """
    kept = hits = missed = 0.0
    for block, verdict in zip(page.blocks, verdicts, strict=True):
        probability = verdict.score if verdict.score is not None else float(verdict.keep)
        if verdict.keep:
            kept += len(block.text)
            hits += len(block.text) * probability
        elif verdict.reason is Reason.MODEL:
            missed += len(block.text) * probability
    return 2 * hits / (kept + hits + missed) if kept else 0.0
