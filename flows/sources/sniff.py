"""The kind of an input without a name, from its first bytes."""

import re
from typing import Final

__all__ = ["SNIFF_BYTES", "sniff"]

SNIFF_BYTES: Final = 4096
_TAG: Final = re.compile(
    rb"<(?:!doctype|!--|\?xml|html|head|body|meta|title|div|p|article|section|table|span|h[1-6])\b", re.IGNORECASE
)


def sniff(head: bytes) -> str:
    """Return the name of the source kind that ``head`` looks like: ``jsonl``, ``html`` or ``text``.

    >>> sniff(b'{"text": "Rain."}'), sniff(b"<!DOCTYPE html><p>Rain."), sniff(b"Rain.")
    ('jsonl', 'html', 'text')
    """
    start = head[:SNIFF_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return "jsonl"
    return "html" if _TAG.match(start) else "text"
