"""Whether what should be text is HTML: as it is, or with its tags escaped."""

import re
from typing import Final

from schemas.document import Markup

__all__ = ["markup_of", "markup_of_bytes"]

_HEAD_CHARS: Final = 4_000
_MIN_TAGS: Final = 3
"""A page has many tags. A text that speaks of a tag has one or two."""
_NAMES: Final = (
    r"(?:!doctype|html|head|body|div|p|br|span|a|article|section|ul|ol|li|h[1-6]|img|figure|strong|em|b|i|table|tr|td|"
    r"meta|script|style|blockquote)"
)
_REST: Final = r"(?:\s[^<>&]{0,300}(?:&(?!lt;)[^<>&]{0,300}){0,20})?\s?/?"
_TAG: Final = re.compile(rf"</?{_NAMES}(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_ESCAPED_TAG: Final = re.compile(rf"&lt;/?{_NAMES}{_REST}&gt;", re.IGNORECASE)
_PAGE: Final = re.compile(r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)
_ESCAPES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&"))


def markup_of(text: str) -> tuple[str, Markup]:
    """Return the text with its markup; escaped HTML is given back with its tags.

    >>> markup_of("<p>Rain.</p><p>Wind.</p>")[1], markup_of("Rain.")[1], markup_of("The <p> tag.")[1]
    ('html', 'text', 'text')
    >>> markup_of("&lt;p&gt;Rain.&lt;/p&gt;&lt;p&gt;Salt &amp;amp; wind.&lt;/p&gt;")
    ('<p>Rain.</p><p>Salt &amp; wind.</p>', 'html')
    """
    # most texts have neither character, and are told by a search for one, which is much the fastest
    if text.find("<", 0, _HEAD_CHARS) < 0 and text.find("&", 0, _HEAD_CHARS) < 0:
        return text, "text"
    head = text[:_HEAD_CHARS]
    if _is_html(head):
        return text, "html"
    if len(_ESCAPED_TAG.findall(head)) >= _MIN_TAGS:
        for escape, character in _ESCAPES:
            text = text.replace(escape, character)
        return text, "html"
    return text, "text"


def markup_of_bytes(content: bytes) -> tuple[bytes, Markup]:
    """Return the same for content whose encoding is still to be found: all that matters is ASCII."""
    head = content[:_HEAD_CHARS]
    if b"<" not in head and b"&lt;" not in head:
        return content, "text"
    text, markup = markup_of(content.decode("latin-1"))
    return text.encode("latin-1"), markup


def _is_html(head: str) -> bool:
    return bool(_PAGE.match(head)) or len(_TAG.findall(head)) >= _MIN_TAGS
