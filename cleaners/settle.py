"""settle: judge what was kept once more, until nothing more goes, so that a clean text stays as it is."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaners.fields.read import read_claims
from cleaners.judge import judge
from cleaners.paragraphs import join_paragraphs
from cleaners.pieces import find_pieces
from cleaners.seams import Seam
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
        again, owners = _as_dump([page.blocks[number] for number in kept])
        judged = judge(again, settings)
        judged = overrule(judged, read_claims(again, judged, document))
        gone = [place for place, verdict in enumerate(judged) if not verdict.keep]
        if not gone:
            return final
        for place in gone:
            for owner in owners[place]:
                final[kept[owner]] = judged[place]
    return [_unsettled(verdict) for verdict in final]


def _unsettled(verdict: Verdict) -> Verdict:
    return Verdict(False, Reason.MODEL, "unsettled", verdict.score) if verdict.keep else verdict


def _as_dump(blocks: Sequence[Block]) -> tuple[Page, list[range]]:
    """Return the page that the blocks make as paragraphs of a text dump, one blank line between them.

    Beside it, for each block of that page, the places of the blocks that it is made of: more than one where pieces of
    a sentence were joined.
    """
    renewed: list[Block] = []
    owners: list[range] = []
    paragraphs = join_paragraphs(blocks)
    seams = find_pieces("\n\n".join(paragraph.text for paragraph in paragraphs))
    line, offset, first, nearest = 1, 0, 0, 0
    for paragraph in paragraphs:
        end = offset + len(paragraph.text)
        cuts = [Seam(offset, in_word=False)]
        while nearest < len(seams) and seams[nearest].place < end:
            cuts.append(seams[nearest])
            nearest += 1
        for (begin, in_word), (stop, _) in pairwise((*cuts, Seam(end, in_word=False))):
            gap = int(begin == offset > 0)
            piece = paragraph.text[begin - offset : stop - offset].rstrip()
            place = (len(renewed), line, begin, begin + len(piece))
            renewed.append(Block(*place, piece, gap, 0, None, begin > offset, in_word))
            from_block = bisect_right(paragraph.starts, begin - offset) - 1
            owners.append(range(first + from_block, first + bisect_left(paragraph.starts, stop - offset)))
        line, offset, first = line + 2, end + 2, first + len(paragraph.starts)
    return Page(tuple(renewed), NO_METADATA), owners
