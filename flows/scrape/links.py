"""Links of a page, found in its bytes by linear patterns: no tree is built of what a stranger sent."""

import html
import re
from typing import Final

from flows.scrape.target import join_address

__all__ = ["find_canonical", "find_links"]

_MAX_BYTES: Final = 5_000_000
_HEAD_BYTES: Final = 500_000
_MAX_CHARS: Final = 4_000

# Bounded on both sides of the attribute, so that a tag without end costs no more than its first characters.
_VALUE: Final = r"""=[ \t\r\n]{0,9}(?:"([^"<>]{1,4000})"|'([^'<>]{1,4000})'|([^\s"'<>]{1,4000}))"""
_ANCHOR = re.compile(rf"<a[ \t\r\n][^<>]{{0,2000}}?\bhref[ \t\r\n]{{0,9}}{_VALUE}", re.IGNORECASE)
_BASE = re.compile(rf"<base[ \t\r\n][^<>]{{0,500}}?\bhref[ \t\r\n]{{0,9}}{_VALUE}", re.IGNORECASE)
_LINK_TAG = re.compile(r"<link[ \t\r\n][^<>]{1,4000}>", re.IGNORECASE)
_IS_CANONICAL = re.compile(r"""\brel[ \t\r\n]{0,9}=[ \t\r\n]{0,9}["']?canonical\b""", re.IGNORECASE)
_HREF = re.compile(rf"\bhref[ \t\r\n]{{0,9}}{_VALUE}", re.IGNORECASE)


def find_links(content: bytes, url: str) -> list[str]:
    """Return the web addresses that a page links to, each once, in its order. ``url`` is the page's own."""
    text = content[:_MAX_BYTES].decode("utf-8", "replace")
    base = _BASE.search(text, 0, _HEAD_BYTES)
    start = (join_address(url, _value(base)) if base else "") or url
    found = (join_address(start, _value(match)) for match in _ANCHOR.finditer(text))
    return list(dict.fromkeys(link for link in found if link.startswith(("http://", "https://"))))


def find_canonical(content: bytes, url: str) -> str | None:
    """Return the address that a page calls its own, or None where it names none.

    >>> find_canonical(b'<head><link href="/story?a=1&amp;b=2" rel="canonical"></head>', "https://news.example/x")
    'https://news.example/story?a=1&b=2'
    """
    text = content[:_HEAD_BYTES].decode("utf-8", "replace")
    for tag in _LINK_TAG.finditer(text):
        if _IS_CANONICAL.search(tag[0]):
            href = _HREF.search(tag[0])
            found = join_address(url, _value(href)) if href else ""
            return found if found.startswith(("http://", "https://")) and len(found) <= _MAX_CHARS else None
    return None


def _value(match: "re.Match[str]") -> str:
    return html.unescape(match[1] or match[2] or match[3])
