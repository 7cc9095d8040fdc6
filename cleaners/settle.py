"""settle: judge what was kept once more, until nothing more goes, so that a clean text stays as it is."""

from collections.abc import Sequence
from typing import Final

from cleaners.fields.read import read_claims
from cleaners.judge import judge
from cleaners.paragraphs import continued
from schemas.block import Block, Page
from schemas.document import Document
from schemas.metadata import NO_METADATA
from schemas.reading import Claim
from schemas.settings import Settings
from schemas.verdict import Reason, Verdict

__all__ = ["overrule", "settle"]

_MAX_ROUNDS: Final = 8
"""Real documents settle in one to three rounds. What still crumbles then holds together nowhere: none is kept."""


def overrule(verdicts: Sequence[Verdict], claims: Sequence[Claim]) -> list[Verdict]:
    """Return the verdicts with the claimed blocks removed: a headline is gold for its field, not for the text."""
    final = list(verdicts)
    for claim in claims:
        final[claim.block] = Verdict(False, claim.reason, claim.rule, verdicts[claim.block].score)
    return final


def settle(page: Page, verdicts: Sequence[Verdict], document: Document, settings: Settings) -> list[Verdict]:
    """Return verdicts that would not change if the text they keep came in as a text dump of its own.

    This is what makes cleaning idempotent: the kept blocks are judged again by the same road until a round removes
    nothing. A later round can only remove.
    """
    final = list(verdicts)
    for _ in range(_MAX_ROUNDS):
        kept = [number for number, verdict in enumerate(final) if verdict.keep]
        if not kept:
            return final
        again = _as_dump([page.blocks[number] for number in kept])
        judged = judge(again, settings)
        judged = overrule(judged, read_claims(again, judged, document))
        gone = [place for place, verdict in enumerate(judged) if not verdict.keep]
        if not gone:
            return final
        for place in gone:
            final[kept[place]] = judged[place]
    return [_unsettled(verdict) for verdict in final]


def _unsettled(verdict: Verdict) -> Verdict:
    return Verdict(False, Reason.MODEL, "unsettled", verdict.score) if verdict.keep else verdict


def _as_dump(blocks: Sequence[Block]) -> Page:
    """Return the page that the blocks make as paragraphs of a text dump, one blank line between them."""
    renewed: list[Block] = []
    line = start = 0
    for number, (block, goes_on) in enumerate(zip(blocks, continued(blocks), strict=True)):
        if not goes_on:
            line, start = line + (2 if number else 1), start + (2 if number else 0)
        gap = int(number > 0 and not goes_on)
        end = start + len(block.text)
        renewed.append(Block(number, line, start, end, block.text, gap, 0, None, goes_on))
        start = end
    return Page(tuple(renewed), NO_METADATA)
