"""Classes of characters, as a table over code points, so that whole documents are classified in one look-up.

The table is data beside the weights, not computed from ``unicodedata``: Python's versions know different versions
of Unicode, and the same document must give the same numbers on every machine.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "CASELESS",
    "CLASS_COUNT",
    "COMMA",
    "DIGIT",
    "LOWER",
    "MARK",
    "OTHER",
    "QUOTE",
    "SEPARATOR",
    "SPACE",
    "STOP",
    "UNSPACED",
    "UPPER",
    "code_points",
    "table_of",
]

SPACE: Final = 0
LOWER: Final = 1
UPPER: Final = 2
CASELESS: Final = 3
"""Letters of scripts without case: Arabic, Hebrew, Georgian, Devanagari, Hangul, …"""
UNSPACED: Final = 4
"""Letters of scripts written without blanks between words: Han, kana, Thai, Lao, Khmer, Burmese."""
MARK: Final = 5
DIGIT: Final = 6
STOP: Final = 7
"""Ends a sentence: . ! ? … 。 ؟ ։ ।"""
COMMA: Final = 8
QUOTE: Final = 9
"""Quotation marks and brackets."""
SEPARATOR: Final = 10
"""Stands between items of menus: | • · / > » © @ # and dashes with blanks around."""
OTHER: Final = 11
CLASS_COUNT: Final = 12

LAST_CODE_POINT: Final = 0xFFFF
"""Code points above the basic plane share the class of this one (they are emoji and rare letters)."""


def code_points(text: str) -> NDArray[np.uint32]:
    """Return the code points of a text, lone surrogates included."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def table_of(signs: str) -> NDArray[np.bool_]:
    """Return for each code point of the basic plane whether it is one of a few signs: quicker than a comparison."""
    table = np.zeros(LAST_CODE_POINT + 1, bool)
    table[code_points(signs)] = True
    return table
