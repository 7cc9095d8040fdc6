"""Content made harmless for a terminal: a file's name, or a word of a hostile page, in what people are told."""

import re
from typing import Final

__all__ = ["neutralise"]

# Control characters (an escape sequence begins with one), line and paragraph separators, the controls that reorder
# bidirectional text, lone surrogates (no encoding has them) and invisible tags. One class: linear on any input.
_ACTIVE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
_BASIC_PLANE: Final = 0xFFFF


def neutralise(line: str) -> str:
    r"""Return one line of content with everything that could act on a terminal written as an escape.

    The escapes are those of JSON, so a line of JSON means the same afterwards.

    >>> neutralise("red \x1b[31malert\x07")
    'red \\u001b[31malert\\u0007'
    """
    return _ACTIVE.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= _BASIC_PLANE:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
