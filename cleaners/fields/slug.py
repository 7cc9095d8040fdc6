"""slug: the words of the headline that a URL spells."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

__all__ = ["slug_words"]

_WORD = re.compile(r"[^\W_]+")
_MIN_WORDS = 3


def slug_words(url: str | None) -> tuple[str, ...]:
    """Return the words of the URL's most telling path segment, folded, or () where it has fewer than three.

    >>> slug_words("https://example.org/news/2024/new-bridge-opens-in-harbour.html")
    ('new', 'bridge', 'opens', 'in', 'harbour')
    """
    if not url:
        return ()
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ()
    segments = [_words(segment.rpartition(".")[0] or segment) for segment in path.split("/")]
    best = max(segments, key=len)
    return best if len(best) >= _MIN_WORDS else ()


def _words(segment: str) -> tuple[str, ...]:
    words = _WORD.findall(unicodedata.normalize("NFKC", segment).lower())
    return tuple(word for word in words if not word.isdigit())
