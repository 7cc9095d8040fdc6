"""unmark: the text of a document that another extractor wrote as Markdown, without the marks.

'* [Home](/)' is a menu's entry and '## Related' a heading; their words are judged like those of any other line.
"""

import re
from collections.abc import Sequence
from typing import Final

from schemas.block import Block

__all__ = ["unmark"]

_LEAST_LINKS: Final = 3
"""Links that make a document one of Markdown; with a heading one is enough."""

# Bounded, or one class that ends at the next mark: linear.
_QUOTED: Final = r'(?: "[^"\n]{0,200}")?'
_LINK: Final = re.compile(
    rf"(?<!!)\[(?P<text>[^\[\]\n]{{1,300}})\]\((?:https?://|mailto:|/|#|\.)[^()\s]{{0,500}}{_QUOTED}\)"
)
_IMAGE: Final = re.compile(rf"!\[[^\[\]\n]{{0,300}}\]\([^()\s]{{0,500}}{_QUOTED}\)")
_HEADING: Final = re.compile(r"#{1,6} +(?=\S)")
_BULLET: Final = re.compile(r"[*+-] +(?=\[)")
_EMPHASIS: Final = re.compile(r"(?<![\w*_])(?P<mark>\*{1,3}|_{1,3})(?=\S)(?P<text>[^*_\n]+)(?<=\S)(?P=mark)(?![\w*_])")
_ESCAPE: Final = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>~|])")


def unmark(blocks: Sequence[Block]) -> list[Block] | None:
    """Return the blocks without the marks of Markdown, or None where the document is none.

    A block of marks alone, such as a picture's, stays as it is.
    """
    links = sum(len(_LINK.findall(block.text)) for block in blocks if "](" in block.text)
    if not links or (links < _LEAST_LINKS and not any(_HEADING.match(block.text) for block in blocks)):
        return None
    return [block._replace(text=_plain(block.text) or block.text) for block in blocks]


def _plain(text: str) -> str:
    r"""Return a line without marks.

    >>> _plain('* [Home](/) '), _plain("## **Related** news"), _plain("by _Ida Holt_ in [Wex](https://wex.example/a).")
    ('Home', 'Related news', 'by Ida Holt in Wex.')
    """
    text = _BULLET.sub("", text, count=1) if _BULLET.match(text) else text
    heading = _HEADING.match(text)
    text = text[heading.end() :] if heading else text
    text = _LINK.sub(r"\g<text>", _IMAGE.sub("", text))
    return _ESCAPE.sub("", _EMPHASIS.sub(r"\g<text>", text)).strip()
