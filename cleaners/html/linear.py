"""linear: a page that the parser cannot hold, split by its tags alone. Every word is kept, nothing is nested."""

import html as html_entities
import re
from bisect import bisect_left
from typing import Final

from cleaners.html.tags import BLOCK_TAGS

__all__ = ["split_linear"]

_OPENING: Final = re.compile(
    r"<!--|<(?:(?P<code>script|style|textarea|title)|(?P<silent>template|svg|select))\b", re.IGNORECASE | re.ASCII
)
"""Where what is no text begins: a comment, code that runs to its end tag or to the end of the page, and elements that
are only silent where they are closed. One svg left open must not swallow the page: browsers go on after it, too."""
_CLOSING: Final = re.compile(
    r"-->|</(script|style|textarea|title|template|svg|select)\b[^>]*+>?", re.IGNORECASE | re.ASCII
)
_COMMENT: Final = "!"
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
    marked = _TAG.sub(_mark, _visible(html).replace("\0", ""))
    pieces: list[tuple[int, str]] = []
    line = 1
    for run in marked.split("\0"):
        text = " ".join(_unescape(run).split())
        if text:
            blank = len(run) - len(run.lstrip())
            pieces.append((line + run.count("\n", 0, blank), text))
        line += run.count("\n")
    return pieces


def _visible(html: str) -> str:
    """Return the page without comments, code and drawings; line breaks stay. Linear: looks up where things close."""
    closings: dict[str, tuple[list[int], list[int]]] = {}
    for closing in _CLOSING.finditer(html):
        starts, ends = closings.setdefault((closing[1] or _COMMENT).lower(), ([], []))
        starts.append(closing.start())
        ends.append(closing.end())
    parts: list[str] = []
    position = 0
    while (opening := _OPENING.search(html, position)) is not None:
        parts.append(html[position : opening.start()])
        name = (opening["code"] or opening["silent"] or _COMMENT).lower()
        starts, ends = closings.get(name, ([], []))
        at = bisect_left(starts, opening.end())
        if at < len(starts):
            position = ends[at]
        elif opening["silent"] is None:
            position = len(html)
        else:
            position = opening.end()
            parts.append(opening[0])
            continue
        parts += ["<hr>", "\n" * html.count("\n", opening.start(), position)]
    parts.append(html[position:])
    return "".join(parts)


def _mark(tag: re.Match[str]) -> str:
    breaks = "\n" * tag[0].count("\n")
    name = (tag[1] or "").lower().lstrip("/")
    return "\0" + breaks if name in BLOCK_TAGS or name == "br" else breaks


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    return html_entities.unescape(_LONG_NUMBER.sub("\ufffd", text))
