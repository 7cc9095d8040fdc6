"""slug: the words of the headline that a URL spells."""

import re
import unicodedata
from urllib.parse import unquote, urlsplit

__all__ = ["slug_words"]

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


def _words(segment: str) -> tuple[str, ...]:
    words = _WORD.findall(unicodedata.normalize("NFKC", segment).lower())
    return tuple(word for word in words if not word.isdigit())
