r"""The key of a line: what is left when case, digits, edge punctuation and look-alike spellings do not matter.

>>> fold("• 12 Comments. ")
'0 comments'
>>> fold("ПОДЕЛИТЬСЯ:") == fold("Поделиться")
True
>>> fold("«Share»")
'«share»'
"""

import re
from typing import Final

__all__ = ["fold"]

_EDGES: Final = " \t-*|:.,!?<>+#()[]{}=_~^&%@/\\;•·∙●○◦▪▫■□◆◇★☆✓✔✕✖×→←↑↓▲▼►▶◄◀▸▾⇒›‹▷⬇⬆➤➜➡⟶⟵♦♥❤✉☰⋮🔗📌👉🔴📢🔔📷📸🔍🖨📲📰💬👍👇🗞⏱📖🎧❌✅🏠\ufe0f"
"""Stripped from both ends. Quotation marks stay: a quoted word is somebody's word."""

_SPACES: Final = (
    "\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200c\t\r\n\v\f\u2028\u2029"
)
_INVISIBLE: Final = (
    "\u00ad\u0307\u0640\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # Arabic vowel signs
    "՛՜՞"  # Armenian signs that stand inside a word
)
_SPELLINGS: Final = {
    "ё": "е", "ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "أ": "ا", "إ": "ا", "آ": "ا", "ۀ": "ه",
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
    "ş": "ş", "ţ": "ț", "ş": "ș",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "–": "-", "—": "-", "―": "-", "−": "-", "‐": "-", "‑": "-",
    "：": ":", "（": "(", "）": ")", "！": "!", "？": "?", "｜": "|", "／": "/", "，": ",", "。": ".", "՝": ":", "։": ".", "…": "...",
    "؟": "?", "،": ",", "؛": ";", "।": ".", "─": "-", "━": "-", "│": "|", "【": "[", "】": "]", "¿": " ", "¡": " ",
}  # fmt: skip
_FOLDS: Final = str.maketrans(
    {char: " " for char in _SPACES}
    | {char: "" for char in _INVISIBLE}
    | {k: v for k, v in _SPELLINGS.items() if k != v}
)
_NUMBER: Final = re.compile(r"\d+(?:[.,' ]\d{3}(?!\d))*(?:[.,]\d+)*")
"""A number with its thousands and decimals. Linear: every repetition begins with a mark and a digit."""


def fold(text: str) -> str:
    """Return the key of a line. Two lines with the same key say the same to a rule."""
    key = text.casefold()
    if key.isascii():
        if "\t" in key:
            key = key.replace("\t", " ")
    else:
        key = key.translate(_FOLDS)
    key = _NUMBER.sub("0", key)
    if "  " in key:
        key = " ".join(key.split())
    return key.strip(_EDGES)
