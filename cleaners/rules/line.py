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

_EDGES: Final = (
    " \t-*|:.,!?<>+#()[]{}=_~^&%@/\\;•·∙●○◦▪▫■□◆◇★☆✓✔✕✖×→←↑↓▲▼►▶◄◀▸▾⇒›‹▷⬇⬆➤➜➡⟶⟵♦♥❤✉☰⋮"
    "🔗📌👉🔴📢🔔📷📸🔍🖨📲📰💬👍👇🗞⏱📖🎧❌✅🏠\ufe0f"
)
"""Stripped from both ends. Quotation marks stay: a quoted word is somebody's word."""

_SPACES: Final = (
    "\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200c\t\r\n\v\f\u2028\u2029"
)
_INVISIBLE: Final = (
    "\u00ad\u0307\u0640\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # Arabic vowel signs
    "՛՜՞"  # Armenian signs that stand inside a word
)
_SPELLED: Final = (
    ("ёıىیکأإآۀάέήίόύώϊϋΐΰţş", "еiييكاااهαεηιουωιυιυțș"),
    ("’‘ʼ`´′–—―−‐‑：（）！？｜／，。՝։؟،؛।─━│【】¿¡", "''''''------:()!?|/,.:.?,;.--|[]  "),
)  # fmt: skip
_DIGITS: Final = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯０１２３４５６７８９"
_FOLDS: Final[dict[int, str]] = str.maketrans(
    dict.fromkeys((*_SPACES, *map(chr, range(32)), "\x7f"), " ")
    | dict.fromkeys(_INVISIBLE, "")
    | {char: as_ for written, read in _SPELLED for char, as_ in zip(written, read, strict=True)}
    | dict.fromkeys("123456789" + _DIGITS, "0")
    | {"…": "..."}
)
_FOLDED: Final = re.compile(f"[0{re.escape(''.join(map(chr, _FOLDS)))}]")
"""Lines without any of these, most lines of most alphabets, are spared the table."""
_ASCII_FOLDS: Final = bytes(ord(chr(code).lower().translate(_FOLDS)) for code in range(128)) + bytes(128)
"""The same table for lines of ASCII alone, which are translated as bytes, many times faster."""
_NUMBER: Final = re.compile(r"0+(?:[.,' ]000(?!0))*(?:[.,]0+)*")
"""A number with its thousands and decimals, when its digits are folded. Linear: every repetition begins with a mark."""


def fold(text: str) -> str:
    """Return the key of a line. Two lines with the same key say the same to a rule."""
    if text.isascii():
        key = text.encode("ascii").translate(_ASCII_FOLDS).decode("ascii")
    else:
        key = text.casefold()
        if _FOLDED.search(key):
            key = key.translate(_FOLDS)
    if "  " in key:
        key = " ".join(key.split())
    if "0" in key:
        key = _NUMBER.sub("0", key)
    key = key.strip(_EDGES)
    if key[:1] == "«" or key[-1:] == "»":
        key = _without_arrows(key)
    return key


def _without_arrows(key: str) -> str:
    """Strip a guillemet that points somewhere ('« Previous', 'Next »') and quotes nothing."""
    if key.startswith("«") and "»" not in key:
        return key[1:].strip(_EDGES)
    if key.endswith("»") and "«" not in key:
        return key[:-1].strip(_EDGES)
    return key
