"""folding: texts made comparable, and words cut to what they share across inflections."""

import re
import unicodedata
from collections.abc import Sequence

from cleaners.scripts import BURMESE, HAN, HANGUL, KANA, KHMER, THAI_LAO, WORD
from schemas.block import Block

__all__ = ["fold", "has_no_blanks", "holding", "stems", "word_count"]

_WORD = re.compile(f"[{WORD}]+")
# Thai, Lao, kana, ideographs: scripts whose words are not separated by blanks. Hangul words are long enough to differ
# by their endings, so they are compared by pairs of syllables too.
_NO_BLANKS = re.compile(f"[{THAI_LAO}{BURMESE}{KHMER}{KANA}{HAN}{HANGUL}]")
_MIN_STEM_CHARS = 4
_MAX_STEM_CHARS = 6
_STEM = re.compile(f"([{WORD}]{{{_MIN_STEM_CHARS},{_MAX_STEM_CHARS}}})[{WORD}]*")
"""The beginning of a word that is long enough, which is what ``findall`` gives. Linear: the rest is passed over."""
_CHARS_PER_WORD = 3
_ROOM_FOR_SITE = 20


def fold(text: str) -> str:
    """Return the words in lower case with single blanks between, for comparing texts whatever their typography.

    >>> fold("“Harbour – Opens!”")
    'harbour opens'
    """
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).lower()))


def has_no_blanks(text: str) -> bool:
    """Whether the text is written in a script that does not separate words by blanks (or in Hangul)."""
    return not text.isascii() and _NO_BLANKS.search(text) is not None


def word_count(text: str) -> int:
    """Return the number of words; in scripts without blanks, a third of the characters."""
    return len(text) // _CHARS_PER_WORD if has_no_blanks(text) else len(text.split())


def stems(text: str) -> list[str]:
    """Return the beginnings of the longer words; in scripts without blanks, all pairs of characters.

    >>> stems("The bridges of the old harbour")
    ['bridge', 'harbou']
    """
    if not has_no_blanks(text):
        return _STEM.findall(text.lower())
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        if has_no_blanks(word):
            found += [word[index : index + 2] for index in range(max(1, len(word) - 1))]
        elif len(word) >= _MIN_STEM_CHARS:
            found.append(word[:_MAX_STEM_CHARS])
    return found


def holding(blocks: Sequence[Block], text: str) -> list[int]:
    """Return the indexes of the blocks that hold the longest word of ``text`` and are not much longer than it.

    A cheap sieve before folding: only these can say the same.
    """
    anchor = max(_WORD.findall(text.casefold()), key=len, default="")
    longest = 2 * len(text) + _ROOM_FOR_SITE
    return [
        index for index, block in enumerate(blocks) if len(block.text) <= longest and anchor in block.text.casefold()
    ]
