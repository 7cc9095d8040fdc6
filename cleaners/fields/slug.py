"""slug: the words of the headline that a URL spells."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

__all__ = ["LEAST_SPELLED", "share_spelled", "slug_words"]

LEAST_SPELLED = 0.6
"""Share of the words of the page's address that prove a headline."""

_WORD = re.compile(r"[^\W_]+")
_MIN_WORDS = 2
_MIN_WORDS_INSIDE = 4
"""The same before the last segment, where sections stand: few have so many words."""


def slug_words(url: str | None) -> tuple[str, ...]:
    """Return the words of the last path segment of a URL, folded, or () where they are too few to be a headline's.

    Where the last is a number, the nearest segment before it counts that has more words than the name of a section.

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
    while segments and not segments[-1]:
        segments.pop()
    if segments and len(segments[-1]) >= _MIN_WORDS:
        return segments[-1]
    return next((words for words in reversed(segments) if len(words) >= _MIN_WORDS_INSIDE), ())


def share_spelled(text: str, url: str | None) -> float:
    """Return the share of the words of a URL's slug that a text has, 0 where it has no slug.

    >>> share_spelled("New bridge opens", "https://example.org/new-bridge-opens-in-harbour.html")
    0.6
    """
    words = frozenset(slug_words(url))
    return len(words.intersection(_words(text))) / len(words) if words else 0.0


def _words(segment: str) -> tuple[str, ...]:
    words = _WORD.findall(unicodedata.normalize("NFKC", segment).lower())
    return tuple(word for word in words if not word.isdigit())
