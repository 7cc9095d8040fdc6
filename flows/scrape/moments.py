"""When feeds and sitemaps say that something changed: their spellings of a moment, to one that sorts as text."""

import re
from datetime import UTC, datetime
from typing import Final

from flows.state.tables import moment

__all__ = ["read_moment"]

_MAX_CHARS: Final = 40
_COARSE = re.compile(r"(\d{4})(?:-(\d{2}))?")


def read_moment(text: str | None) -> str | None:
    """Return a W3C date or moment in UTC with seconds, or None for what is none. A day begins at its first second.

    >>> read_moment("2031-04-07T12:30:05.5+02:00")
    '2031-04-07T10:30:05+00:00'
    >>> read_moment("2031-04")
    '2031-04-01T00:00:00+00:00'
    """
    value = (text or "").strip()[:_MAX_CHARS]
    coarse = _COARSE.fullmatch(value)
    if coarse:
        value = f"{coarse[1]}-{coarse[2] or '01'}-01"
    try:
        at = datetime.fromisoformat(value)
        return moment(at if at.tzinfo is not None else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
