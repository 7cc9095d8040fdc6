"""json_repair: structured data that is almost JSON, read as what it was meant to be."""

import json
import re
from typing import Any, Final

__all__ = ["load_json"]

_MAX_CHARS: Final = 2_000_000
_WRAPPING: Final = re.compile(
    r"\A\s*+(?:<!--|//\s*+<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/|<!\[CDATA\[)|(?:-->|\]\]>)\s*+(?:\*/)?;?\s*+\Z"
)
# A string (to the end where it is not closed), or what may stand between tokens: only the latter is changed. Each
# alternative starts with another character and gives nothing back, so the whole is linear.
_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|//[^\n]*+|/\*.*?(?:\*/|\Z)|,(?=\s*+[}\]])', re.DOTALL)
_SURROGATE: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
"""Halves of a character: in pairs they are one, alone they are none and no file can hold them."""
_PAIR_CHARS: Final = 12
_FIELD: Final = re.compile(
    r'"(headline|datePublished|dateModified|@type|articleSection|inLanguage)"\s*+:\s*+"((?:[^"\\\n]++|\\.)*+)"'
)


def load_json(text: str) -> Any:
    r"""Return the value, or None where it cannot be understood.

    Mends what content systems break most: line breaks inside strings, comments, commas before a closing bracket,
    HTML comments or CDATA around the whole, more text behind it. Where that is not enough (quotation marks inside
    strings) the plain fields that can still be told are returned as one object. Linear.

    >>> load_json('{"headline": "A", // the title\n "tags": ["x", ],}')
    {'headline': 'A', 'tags': ['x']}
    """
    if len(text) > _MAX_CHARS:
        return None
    if "\\ud" in text or "\\uD" in text:
        text = _SURROGATE.sub(lambda escape: escape[0] if len(escape[0]) == _PAIR_CHARS else "\\ufffd", text)
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    mended = _TOKEN.sub(lambda token: token[0] if token[0].startswith('"') else "", _WRAPPING.sub("", text)).strip()
    try:
        return json.JSONDecoder(strict=False).raw_decode(mended)[0]
    except (ValueError, RecursionError):
        return _plain_fields(text)


def _plain_fields(text: str) -> dict[str, str] | None:
    found: dict[str, str] = {}
    for field in _FIELD.finditer(text):
        try:
            found.setdefault(field[1], json.loads(f'"{field[2]}"', strict=False))
        except ValueError:
            continue
    return found or None
