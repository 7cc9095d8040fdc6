"""moment: the parts of a date that the evidence shows, and their one way of being written."""

import datetime as dt
from typing import NamedTuple

from schemas.date import Precision

__all__ = ["Moment", "civil_day", "is_valid", "render"]

_MAX_OFFSET_MINUTES = 14 * 60
_MONTHS_A_YEAR = 12


class Moment(NamedTuple):
    """Parts of a date. ``year`` 0 says that no year is shown; None says the same of every other part."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    """Minutes east of Greenwich, where the evidence names a zone without doubt."""


def civil_day(moment: Moment) -> dt.date | None:
    """Return the calendar day, or None where there is no such day or a part of it is not known."""
    if not moment.year or moment.month is None or moment.day is None:
        return None
    try:
        return dt.date(moment.year, moment.month, moment.day)
    except ValueError:
        return None


def is_valid(moment: Moment) -> bool:
    """Say whether every known part lies in its range; a day of an unknown year may be 29 February."""
    if moment.month is not None and not 1 <= moment.month <= _MONTHS_A_YEAR:
        return False
    if moment.day is not None and civil_day(moment._replace(year=moment.year or 2000)) is None:
        return False
    clock = (moment.hour or 0) <= 23 and (moment.minute or 0) <= 59 and (moment.second or 0) <= 60  # noqa: PLR2004
    return clock and abs(moment.offset or 0) <= _MAX_OFFSET_MINUTES


def render(moment: Moment) -> tuple[str, Precision]:
    """Return ISO 8601 exactly as precise as the parts, and that precision.

    An offset is written only behind a clock, and then with seconds, as RFC 3339 asks. An hour without minutes
    is written as a full hour: its precision tells the difference.

    >>> render(Moment(2024, 3, 29, 12, 15, None, 180))
    ('2024-03-29T12:15:00+03:00', <Precision.MINUTE: 'minute'>)
    """
    year, month, day, hour, minute, second, offset = moment
    if month is None:
        return f"{year:04}", Precision.YEAR
    if day is None:
        return f"{year:04}-{month:02}", Precision.MONTH
    value = f"{year:04}-{month:02}-{day:02}"
    if hour is None:
        return value, Precision.DAY
    value += f"T{hour:02}:{minute or 0:02}"
    if second is not None or offset is not None:
        value += f":{second or 0:02}"
    if offset is not None:
        value += f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
    if minute is None:
        return value, Precision.HOUR
    return value, Precision.MINUTE if second is None else Precision.SECOND
