"""How long to wait: between attempts, and when a server says for how long."""

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

__all__ = ["backoff_s", "retry_after_s"]

_LONGEST_S: Final = 300.0
_MAX_DIGITS: Final = 9


def backoff_s(attempt: int, base_s: float, chance: random.Random) -> float:
    """Return the pause before the next attempt, in seconds: anything up to a limit that doubles with each attempt.

    ``attempt`` is the number of the one that failed, from 1. All pauses alike would bring all back at once.
    """
    return chance.uniform(0.0, min(_LONGEST_S, base_s * 2.0 ** (attempt - 1)))


def retry_after_s(value: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for, or None where it asks for nothing that can be read.

    >>> retry_after_s("120", datetime(2031, 4, 7, tzinfo=UTC))
    120.0
    >>> retry_after_s("Mon, 07 Apr 2031 00:00:30 GMT", datetime(2031, 4, 7, tzinfo=UTC))
    30.0
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS:
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())
