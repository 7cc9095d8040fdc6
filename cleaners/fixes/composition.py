"""composition: letters and their accents as one character (Unicode normalisation form C)."""

import re
import unicodedata
from typing import Final

__all__ = ["fix_composition", "is_composed"]

_MAX_MARKS: Final = 30
"""Marks on one letter. The longest that any language writes is far below; the limit is that of the stream-safe text
format (UAX 15, section 13). Normalising is quadratic in them: 100,000 on one letter take half a minute."""

# Wherever marks are, and letters beside them: what is found is looked at closely, mark by mark.
_NEAR_MARKS: Final = (
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u0670\u06d6-\u06ed\u0711-\u074a\u07eb-\u07fd"
    "\u0816-\u1fff\u20d0-\u20ff\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua6f1\ua806-\uabed\ufb1e"
    "\ufe20-\ufe2f\U000101fd-\U0001e94a]"
)
_MAY_BE_MARK: Final = re.compile(_NEAR_MARKS)
_MAY_BE_STACK: Final = re.compile(f"{_NEAR_MARKS}{{{_MAX_MARKS + 1},}}")


def fix_composition(text: str) -> str:
    r"""Return the text in normalisation form C, without the marks beyond the thirtieth on one letter.

    >>> fix_composition("cafe\u0301") == "caf\u00e9"
    True
    """
    if _may_hold_stacks(text):
        text = _MAY_BE_STACK.sub(lambda run: _without_stacks(run[0]), text)
    # normalize() looks before it copies: text that is in form C already comes back as it is
    return unicodedata.normalize("NFC", text)


def is_composed(text: str) -> bool:
    """Say whether ``fix_composition`` would leave the text as it is."""
    if _may_hold_stacks(text) and any(_without_stacks(run[0]) != run[0] for run in _MAY_BE_STACK.finditer(text)):
        return False
    return unicodedata.is_normalized("NFC", text)


def _may_hold_stacks(text: str) -> bool:
    # 31 characters in a row cannot pass between every 31st
    return not text.isascii() and _MAY_BE_MARK.search(text[_MAX_MARKS :: _MAX_MARKS + 1]) is not None


def _without_stacks(run: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in run:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= _MAX_MARKS:
            kept.append(char)
    return "".join(kept)
