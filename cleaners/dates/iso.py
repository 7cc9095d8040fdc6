"""iso: machine dates, as meta tags, JSON-LD and feeds write them."""

import datetime as dt
import re

from cleaners.dates.moment import Moment, is_valid, render
from schemas.date import Precision

__all__ = ["parse_iso", "read_iso"]

_MAX_CHARS = 64
_FIRST_YEAR, _LAST_YEAR = 1700, 2100
_ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EPOCH_DIGITS = re.compile(r"1\d{9}(?:\d{3})?")
_OFFSET = r"(?P<zone>z|utc|gmt|(?:utc|gmt)?\s?(?P<sign>[+\-\u2212])(?P<oh>\d\d)(?::?(?P<om>\d\d))?(?:\s?\([^)]*\))?)?"
# Fixed parts, bounded repeats: linear.
_ISO = re.compile(
    r"(?P<y>\d{4})(?:(?P<sep>[-/]?)(?P<m>\d\d)(?:(?P=sep)(?P<d>\d\d)"
    r"(?:(?:t|\s{1,3}|\s?t\s?)(?P<h>\d\d)(?::?(?P<mi>\d\d)(?::?(?P<s>\d\d)(?:[.,]\d{1,9})?)?)?\s?"
    + _OFFSET
    + r")?)?)?",
    re.IGNORECASE | re.ASCII,
)
_RFC_2822 = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(?:(?P<d>\d{1,2})[\s-](?P<mon>[a-z]{3})[a-z]{0,6}[\s-]|(?P<mon2>[a-z]{3})\s(?P<d2>\d\d)\s)"
    r"(?P<y>\d{4})(?:\s(?P<h>\d\d):(?P<mi>\d\d)(?::(?P<s>\d\d))?\s?" + _OFFSET + r")?",
    re.IGNORECASE | re.ASCII,
)


def read_iso(text: str) -> tuple[str, Precision] | None:
    """Read a machine date: RFC 3339, ISO 8601 (dashes or none), RFC 2822, ECMAScript's, Unix seconds or milliseconds.

    Returns the value exactly as precise as written, and its precision; None for anything else, also for days
    that do not exist. A fraction of a second is dropped. ``-00:00`` says that the zone is not known.

    >>> read_iso("2024-03-29T12:15Z")
    ('2024-03-29T12:15:00+00:00', <Precision.MINUTE: 'minute'>)
    >>> read_iso("Fri, 29 Mar 2024 12:15:30 +0300")
    ('2024-03-29T12:15:30+03:00', <Precision.SECOND: 'second'>)
    """
    moment = parse_iso(text)
    return None if moment is None else render(moment)


def parse_iso(text: str) -> Moment | None:
    """Do what ``read_iso`` does and return the parts."""
    if len(text) > _MAX_CHARS:
        return None
    text = text.strip()
    if _EPOCH_DIGITS.fullmatch(text):
        return _from_epoch(int(text[:10]))
    match = _ISO.fullmatch(text) or _RFC_2822.fullmatch(text)
    if match is None:
        return None
    parts = match.groupdict()
    month = parts.get("m") or _month(parts.get("mon") or parts.get("mon2"))
    # Four, six or twelve bare digits are as often a number of something else.
    if month is not None and parts.get("sep") == "" and not parts["d"]:
        return None
    day = parts["d"] or parts.get("d2")
    written = (month, day, parts["h"], parts["mi"], parts["s"])
    moment = Moment(int(match["y"]), *(None if part is None else int(part) for part in written))
    moment = moment._replace(offset=_offset(parts))
    return moment if is_valid(moment) and _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _month(name: str | None) -> str | None:
    if name is None:
        return None
    lowered = name.lower()
    return str(_ENGLISH_MONTHS.index(lowered) + 1) if lowered in _ENGLISH_MONTHS else "99"


def _offset(parts: dict[str, str | None]) -> int | None:
    if not parts["zone"]:
        return None
    if not parts["sign"]:
        return 0
    minutes = int(parts["oh"] or 0) * 60 + int(parts["om"] or 0)
    if parts["sign"] == "+":
        return minutes
    return -minutes if minutes else None


def _from_epoch(seconds: int) -> Moment:
    instant = dt.datetime.fromtimestamp(seconds, tz=dt.UTC)
    return Moment(*instant.timetuple()[:6], offset=0)
