"""composition: letters and their accents as one character (Unicode normalisation form C)."""

import unicodedata

__all__ = ["fix_composition"]


def fix_composition(text: str) -> str:
    r"""Return the text in normalisation form C.

    >>> fix_composition("cafe\u0301") == "caf\u00e9"
    True
    """
    # normalize() looks before it copies: text that is in form C already comes back as it is
    return unicodedata.normalize("NFC", text)
