"""dateline: the place-and-date opening of a story: 'BAKU, March 29. /Trend/', 'YEREVAN, MARCH 29, ARMENPRESS.'."""

import re

from cleaners.dates.scan import Found

__all__ = ["is_dateline"]

_MAX_PLACE_CHARS = 60
_MIN_PLACE_CHARS = 3
_OPENING_WORDS = frozenset("on in at am im le la el em il op den since by after before from this the until".split())  # noqa: SIM905
_WORD = re.compile(r"[^\W\d_]+")
# What ends a dateline: a full stop, a dash, a colon, a slash, a bracket, or the agency's name in capitals.
_END = re.compile(r"[^\S\n]{0,2}(?:[.:/(|\])]|[–—]|-[^\S\n-]|--|,?[^\S\n]*/|,[^\S\n]*[^\W\d_a-z]{4,}\b)")


def is_dateline(text: str, found: Found) -> bool:
    """Say whether the date opens the text in the way of a dateline: behind a place, before a mark that ends it."""
    if found.start > _MAX_PLACE_CHARS or not _END.match(text, found.end):
        return False
    words = _WORD.findall(text[: found.start])
    if not words:
        return found.start == 0 and text[found.end : found.end + 3].strip(" .")[:1] in ("–", "—", "-", "/", ":")
    if any(word[0].islower() and len(word) > _MIN_PLACE_CHARS for word in words):
        return False
    return len(words[-1]) >= _MIN_PLACE_CHARS and words[0].lower() not in _OPENING_WORDS
