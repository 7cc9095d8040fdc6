"""words: how many there are in a text of any script."""

import re
from typing import Final

__all__ = ["UNSPACED_LETTER", "count_words", "is_unspaced"]

UNSPACED_LETTER: Final = "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""Letters of Thai, Lao, Burmese, Khmer, kana and Han, as a regular expression."""
_UNSPACED: Final = re.compile(UNSPACED_LETTER)


def count_words(text: str) -> int:
    """Count words: what blanks part, and each letter where a script does not part words by blanks.

    >>> count_words("The Lenna bridge is open."), count_words("東京 2024")
    (5, 3)
    """
    return len(_UNSPACED.sub(" x ", text).split()) if _UNSPACED.search(text) else len(text.split())


def is_unspaced(text: str) -> bool:
    """Say whether a text holds a letter of a script that does not part words by blanks."""
    return _UNSPACED.search(text) is not None
