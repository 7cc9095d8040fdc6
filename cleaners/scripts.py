"""scripts: the letters of writing systems that do not part words by blanks, or not as others do.

Each is a stretch of code points as it stands inside the brackets of a regular expression.
"""

from typing import Final

__all__ = [
    "BURMESE",
    "ETHIOPIC",
    "HAN",
    "HANGUL",
    "HAN_COMPATIBILITY",
    "INDIC",
    "KANA",
    "KHMER",
    "THAI_LAO",
    "TIBETAN",
    "WORD",
]

INDIC: Final = "\u0900-\u0dff"
"""From Devanagari to Sinhala. They part words by blanks; their vowel signs are no letters to ``\\w``."""
THAI_LAO: Final = "\u0e00-\u0eff"
TIBETAN: Final = "\u0f00-\u0fff"
BURMESE: Final = "\u1000-\u109f"
ETHIOPIC: Final = "\u1200-\u139f"
KHMER: Final = "\u1780-\u17ff"
KANA: Final = "\u3040-\u30ff"
HAN: Final = "\u3400-\u9fff"
HAN_COMPATIBILITY: Final = "\uf900-\ufaff"
HANGUL: Final = "\uac00-\ud7af"
WORD: Final = (
    r"\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff"
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
)
"""What words are made of: ``\\w``, accents on their own, and the vowel signs, not the full stops, of Indic
and other scripts of South and South-East Asia."""
