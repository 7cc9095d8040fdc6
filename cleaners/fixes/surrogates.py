r"""surrogates: halves of characters, which JSON may hold and no UTF-8 can.

Not in the registry of ``fix_text``: decoding does this once, so that every str behind it can be written.
"""

import re

__all__ = ["fix_surrogates"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def fix_surrogates(text: str) -> str:
    r"""Return the text with surrogate pairs joined and lone surrogates replaced by U+FFFD.

    >>> fix_surrogates("\ud83d\ude00 \ud83d") == "\U0001f600 \ufffd"
    True
    """
    if text.isascii() or _SURROGATE.search(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
