"""markdown: the paragraphs of the record with the structure that the HTML gave them."""

import re
from collections.abc import Sequence
from typing import Final

from cleaners.paragraphs import Paragraph
from schemas.block import Block, Dom

__all__ = ["to_markdown"]

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<]")
"""Characters that Markdown (CommonMark) reads as its own inside a paragraph."""
_OPENING: Final = re.compile(r"\d{1,9}[.)](?=\s)|[#>+\-=~]")
"""What it reads as its own at the beginning of one."""


def to_markdown(paragraphs: Sequence[Paragraph], blocks: Sequence[Block]) -> list[str]:
    r"""Return each paragraph as Markdown; ``blocks`` are those that the paragraphs were joined from, in order.

    Headings, list items and quotations are marked where the DOM says so; everything else, such as a text dump, is
    plain paragraphs, whose characters are escaped where Markdown would take them for marks.

    >>> from cleaners.paragraphs import join_paragraphs
    >>> dom = Dom("h2", "body", 0.0, "", 0, None, heading=2)
    >>> blocks = [Block(0, 1, 0, 0, "Tides", 0, 0, dom), Block(1, 2, 0, 0, "2 * 3 is six.", 0, 0)]
    >>> to_markdown(join_paragraphs(blocks), blocks)
    ['## Tides', '2 \\* 3 is six.']
    """
    texts: list[str] = []
    place = 0
    for paragraph in paragraphs:
        texts.append(_marked(paragraph.text, blocks[place].dom))
        place += len(paragraph.starts)
    return texts


def _marked(text: str, dom: Dom | None) -> str:
    plain = _SPECIAL.sub(r"\\\g<0>", text)
    opening = _OPENING.match(plain)
    if opening:
        cut = opening.end() - 1
        plain = f"{plain[:cut]}\\{plain[cut:]}"
    if dom is None:
        return plain
    return f"{'> ' if dom.quote else ''}{_mark(dom)}{plain}"


def _mark(dom: Dom) -> str:
    """Return what Markdown puts before a heading or a list item."""
    if dom.heading:
        return f"{'#' * dom.heading} "
    if dom.tag != "li":
        return ""
    is_ordered = dom.path.rpartition("/")[2] == "ol"
    # no indent: a list inside a menu or a card is nested in the page, not in the story
    return "1. " if is_ordered else "- "
