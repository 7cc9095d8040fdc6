"""Sections: what follows a heading such as 'Related Stories', and what follows the end of the article.

A line of a teaser says nothing that an article could not say. Its place does: below the last running text and below
a line that stands at the end of stories (a share bar, a comment prompt, a copyright notice, a list of bare bullets),
or inside a box that a heading opens, until the running text resumes.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaners.rules.rule import Mark
from cleaners.scripts import BURMESE, HAN, KANA, KHMER, THAI_LAO, TIBETAN
from cleaners.words import FULL_STOPS
from schemas.block import Block
from schemas.verdict import Reason

__all__ = ["mark_sections"]

_PROSE_CHARS: Final = 120
_PROSE_CHARS_SPACELESS: Final = 50
"""A Chinese or Japanese character says about as much as two letters of English."""
_LONG_PROSE_CHARS: Final = 250
_UNENDED_CHARS: Final = 400
"""So long a block is running text however it ends."""
_SENTENCE_CHARS: Final = 40
_SENTENCE_CHARS_SPACELESS: Final = 15
_MIN_BODY: Final = 2
"""Paragraphs of running text before anything can come after the article."""
_MIN_BOX: Final = 2
"""Teasers in a box. With fewer, what follows the heading may be the article's own."""
_TEASER_CHARS: Final = 30
"""Mean length of the lines in a box. Headlines are longer than the names of things in a list."""
_MIN_BULLETS: Final = 2

_SPACELESS: Final = re.compile(f"[{THAI_LAO}{TIBETAN}{BURMESE}{KHMER}{KANA}{HAN}]")
_TWO_SENTENCES: Final = re.compile(r"[.!?։؟।۔።။។៕…][\"”»’')\]]{0,3} +\S|[。！？].")
_BULLETS: Final = frozenset("-–—•·*▪■●◦○")
_TERMINAL: Final = tuple(FULL_STOPS + ":;\"”»’'」』)")
_CUT: Final = ("...", "…", "[...]", "[…]")

_ENDS: Final = frozenset({"share_bar", "follow", "subscribe", "view_counter", "print_copy"})
"""Rules whose lines stand at the end of stories (and at their beginning, where running text follows)."""
_FINAL: Final = frozenset({"comment_prompt", "copyright", "feed_footer"})
"""Rules whose lines end a story even where a sentence follows: a summary, a reader's word."""
_SIGNS: Final = _ENDS | _FINAL | {"related_heading", "ornament"}
_TAIL: Final = Mark(Reason.RELATED, "story_tail")
_COMMENTS: Final = Mark(Reason.COMMENT, "comment_section")
_BOX: Final = Mark(Reason.RELATED, "related_box")


def mark_sections(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[Mark | None]:
    """Mark the unmarked blocks that stand in boxes of teasers or behind the end of the article.

    Gives up (and returns ``marks`` as they are) where there is little running text or no line that opens or ends
    anything, so that text already clean stays as it is. Linear in the characters of the blocks.
    """
    found = list(marks)
    if not any(mark is not None and mark.rule in _SIGNS for mark in marks):
        return found
    sentences = [mark is None and _is_sentence(block.text) for block, mark in zip(blocks, marks, strict=True)]
    body = _running_text(blocks, sentences)
    if len(body) < _MIN_BODY:
        return found
    _mark_boxes(blocks, marks, sentences, body[0], found)
    start = _end_of_story(blocks, marks, sentences, body[-1])
    if start is not None:
        opener = marks[start]
        section = _COMMENTS if opener is not None and opener.rule == "comment_prompt" else _TAIL
        for index in range(start, len(found)):
            found[index] = found[index] or section
    return found


def _is_sentence(text: str) -> bool:
    """Say whether a line is long enough and ends as running text does."""
    if len(text) >= _UNENDED_CHARS:
        return True
    if len(text) < _SENTENCE_CHARS_SPACELESS or not text.endswith(_TERMINAL) or text.endswith(_CUT):
        return False
    return len(text) >= _SENTENCE_CHARS or _SPACELESS.search(text) is not None


def _running_text(blocks: Sequence[Block], sentences: Sequence[bool]) -> list[int]:
    """Return the indexes of paragraphs: long, ended by a full stop, and not one of a list of summaries."""
    body = []
    for index, block in enumerate(blocks):
        if not sentences[index] or (index and blocks[index - 1].text in _BULLETS):
            continue
        text = block.text
        if len(text) < _PROSE_CHARS and not (len(text) >= _PROSE_CHARS_SPACELESS and _SPACELESS.search(text)):
            continue
        beside = (index and sentences[index - 1]) or (index + 1 < len(blocks) and sentences[index + 1])
        if beside or len(text) >= _LONG_PROSE_CHARS or _TWO_SENTENCES.search(text):
            body.append(index)
    return body


def _end_of_story(
    blocks: Sequence[Block], marks: Sequence[Mark | None], sentences: Sequence[bool], last: int
) -> int | None:
    """Return the first index behind the running text from which on nothing belongs to the article, or None.

    Behind a comment prompt or a copyright notice even sentences are somebody else's. Behind a share bar or a heading
    of teasers two sentences in a row, or one at once, may be the rest of the article in short paragraphs.
    """
    bullets = [index for index in range(last + 1, len(blocks)) if blocks[index].text in _BULLETS]
    pairs = (index for index in range(len(blocks) - 1, last + 1, -1) if sentences[index] and sentences[index - 1])
    last_pair = next(pairs, last)
    for index in range(last + 1, len(blocks)):
        if len(bullets) >= _MIN_BULLETS and index == bullets[0]:
            return index
        mark = marks[index]
        if mark is None:
            continue
        if mark.rule in _FINAL:
            return index
        if mark.rule == "related_heading" and index > last_pair:
            return index
        if mark.rule in _ENDS and index > last_pair and not _is_followed_by_sentence(marks, sentences, index):
            return index
    return None


def _is_followed_by_sentence(marks: Sequence[Mark | None], sentences: Sequence[bool], index: int) -> bool:
    """Say whether the next unmarked block could be the article's last, short paragraph."""
    following = next((later for later in range(index + 1, len(marks)) if marks[later] is None), None)
    return following is not None and sentences[following]


def _mark_boxes(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    sentences: Sequence[bool],
    first: int,
    found: list[Mark | None],
) -> None:
    """Mark the teasers between a heading and the sentence with which the text resumes, but for the last of them.

    The last line before the text may be the article's own subheading. A box above the running text (``first``) is
    left alone: the article's own headline may stand in it.
    """
    teasers: list[int] | None = None
    for index in range(first + 1, len(blocks)):
        mark = marks[index]
        if mark is not None:
            if mark.rule == "related_heading" and teasers is None:
                teasers = []
        elif teasers is not None and not sentences[index]:
            teasers.append(index)
        elif teasers is not None:
            inside = teasers[:-1]
            if len(inside) >= _MIN_BOX and sum(len(blocks[one].text) for one in inside) >= _TEASER_CHARS * len(inside):
                for one in inside:
                    found[one] = _BOX
            teasers = None
