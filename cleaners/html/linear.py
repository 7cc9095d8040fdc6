"""linear: a page that the parser cannot hold, split by its tags alone. Every word is kept, nothing is nested."""

import html as html_entities
import re
from typing import Final

from cleaners.html.tags import BLOCK_TAGS

__all__ = ["split_linear"]

_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|svg|textarea|select|title)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_TAG: Final = re.compile(
    r"""<(/?[a-zA-Z][^\s/>"']*+)[^"'>]*+(?:"[^"]*+(?:"|\Z)[^"'>]*+|'[^']*+(?:'|\Z)[^"'>]*+)*+(?:>|\Z)|<[!?][^>]*+>?"""
)
_LONG_NUMBER: Final = re.compile(r"&#\d{8,}+;?")
"""A reference to no character. Python refuses to read numbers of more than 4,300 digits."""


def split_linear(html: str) -> list[tuple[int, str]]:
    r"""Return (line, text) for each run of text between block-level tags; linear in time, no limit of depth.

    >>> split_linear("<div><p>One <b>two</b>\n<p>three</div>")
    [(1, 'One two'), (2, 'three')]
    """
    visible = _UNSEEN.sub(_keep_breaks, html)
    marked = _TAG.sub(_mark, visible.replace("\0", ""))
    pieces: list[tuple[int, str]] = []
    line = 1
    for run in marked.split("\0"):
        text = " ".join(_unescape(run).split())
        if text:
            blank = len(run) - len(run.lstrip())
            pieces.append((line + run.count("\n", 0, blank), text))
        line += run.count("\n")
    return pieces


def _keep_breaks(unseen: re.Match[str]) -> str:
    return "<hr>" + "\n" * unseen[0].count("\n")


def _mark(tag: re.Match[str]) -> str:
    breaks = "\n" * tag[0].count("\n")
    name = (tag[1] or "").lower().lstrip("/")
    return "\0" + breaks if name in BLOCK_TAGS or name == "br" else breaks


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    return html_entities.unescape(_LONG_NUMBER.sub("\ufffd", text))
