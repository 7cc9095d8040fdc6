"""linked teasers: headlines of other stories, links and no more, between the paragraphs of the page's own."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from cleaners.fields.body import visible_length
from cleaners.words import SENTENCE_ENDS, count_words
from schemas.block import Block
from schemas.verdict import Reason, Verdict

__all__ = ["drop_linked_teasers"]

_LINKED: Final = 0.99
_RUNNING_LINKED: Final = 0.5
"""Share of a paragraph's characters that may stand in links."""
_MIN_WORDS: Final = 3
"""Shorter links are names of things as often as headlines."""
_PARAGRAPH_CHARS: Final = 80.0
_TAGS: Final = frozenset({"p", "div"})
_MAX_TEASERS: Final = 4
"""More of them on one page are the names of what it lists, each above its paragraph."""


def drop_linked_teasers(blocks: Sequence[Block], verdicts: list[Verdict]) -> list[Verdict]:
    """Return the verdicts on a page without the paragraphs that are one link each, alone between running paragraphs.

    What stands before has come to the end of a sentence: what follows a colon is announced, and belongs to the story.
    """
    found = [number for number in range(1, len(blocks) - 1) if _is_teaser(blocks, verdicts, number)]
    if not found or len(found) > _MAX_TEASERS:
        return verdicts
    settled = list(verdicts)
    for number in found:
        settled[number] = Verdict(False, Reason.RELATED, "linked_teaser", verdicts[number].score)
    return settled


def _is_teaser(blocks: Sequence[Block], verdicts: Sequence[Verdict], number: int) -> bool:
    block, dom = blocks[number], blocks[number].dom
    if dom is None or not verdicts[number].keep or dom.link_density < _LINKED or dom.heading or dom.tag not in _TAGS:
        return False
    if dom.list_depth or dom.quote or count_words(block.text) < _MIN_WORDS or block.text.endswith(":"):
        return False
    before = _next_kept(blocks, verdicts, number, -1)
    behind = _next_kept(blocks, verdicts, number, 1)
    return (
        before is not None
        and behind is not None
        and _is_running(before)
        and _is_running(behind)
        and before.text[-1] in SENTENCE_ENDS - {":", ";"}
    )


def _next_kept(blocks: Sequence[Block], verdicts: Sequence[Verdict], number: int, step: int) -> Block | None:
    """Return the nearest kept block in a direction: boxes and captions between do not end the story."""
    for near in count(number + step, step):
        if not 0 <= near < len(blocks):
            return None
        if verdicts[near].keep:
            return blocks[near]
    return None


def _is_running(block: Block) -> bool:
    is_linked = block.dom is not None and block.dom.link_density >= _RUNNING_LINKED
    return visible_length(block.text) >= _PARAGRAPH_CHARS and not is_linked
