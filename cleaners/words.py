"""words: how many there are in a text of any script."""

import re
from typing import Final

from cleaners.scripts import BURMESE, HAN, HAN_COMPATIBILITY, KANA, KHMER, THAI_LAO

__all__ = ["FULL_STOPS", "SENTENCE_ENDS", "UNSPACED_LETTER", "count_letters", "count_words", "is_unspaced"]

UNSPACED_LETTER: Final = f"[{THAI_LAO}{BURMESE}{KHMER}{KANA}{HAN}{HAN_COMPATIBILITY}]"
"""Letters of Thai, Lao, Burmese, Khmer, kana and Han, as a regular expression."""
FULL_STOPS: Final = ".!?։؟।۔።။។៕。！？"
"""Full stops, question and exclamation marks of all scripts."""
SENTENCE_ENDS: Final = frozenset(FULL_STOPS + '…:;”"»’」』)]')
"""What a whole sentence ends with, in any script; a colon and a semicolon too, behind which another line goes on."""
_UNSPACED: Final = re.compile(UNSPACED_LETTER)


def count_letters(text: str) -> int:
    """Count characters, and each of a script that does not part words by blanks twice: it says as much as two.

    >>> count_letters("Rain."), count_letters("雨。")
    (5, 3)
    """
    return len(text) + len(_UNSPACED.findall(text))


def count_words(text: str) -> int:
    """Count words: what blanks part, and each letter where a script does not part words by blanks.

    >>> count_words("The Lenna bridge is open."), count_words("東京 2024")
    (5, 3)
    """
    return len(_UNSPACED.sub(" x ", text).split()) if _UNSPACED.search(text) else len(text.split())


def is_unspaced(text: str) -> bool:
    """Say whether a text holds a letter of a script that does not part words by blanks."""
    return _UNSPACED.search(text) is not None
