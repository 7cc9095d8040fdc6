"""fold: one spelling for words that differ only in case, accents or dots, so that tables stay small."""

import unicodedata

__all__ = ["fold"]

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
_LOOSE = str.maketrans({".": None, "ı": "i", "’": "'", "\u200c": None, "\u200f": None, "\u200e": None, "\u0640": None})


def fold(word: str) -> str:
    """Return the word without case, dots, Latin, Greek and Cyrillic accents, joiners and direction marks.

    >>> fold("Févr."), fold("KASIM"), fold("Kasım")
    ('fevr', 'kasim', 'kasim')
    """
    lowered = word.lower() if word.isascii() else word.casefold()
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFC", unicodedata.normalize("NFD", lowered).translate(_ACCENTS))
    return lowered.translate(_LOOSE)
