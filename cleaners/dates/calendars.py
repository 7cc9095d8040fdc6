"""calendars: days of other calendars to the Gregorian one. Arithmetic only, no tables of observed moons."""

import datetime as dt

__all__ = ["ERAS", "from_buddhist", "from_hijri", "from_jalali"]

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The Gregorian year before the first year of an era."""

_BUDDHIST_LEAD_YEARS = 543
_HIJRI_EPOCH = dt.date(622, 7, 19).toordinal()  # of the civil (tabular) calendar, in Gregorian days
_NOWRUZ_ANCHOR = dt.date(2021, 3, 21)  # 1 Farvardin 1400
_ANCHOR_YEAR = 1400
# In 1210-1500 the observed leap years follow the 33-year cycle with these remainders.
_JALALI_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_LONG_MONTHS = 6


def from_buddhist(year: int) -> int:
    """Return the Gregorian year of a Thai Buddhist one."""
    return year - _BUDDHIST_LEAD_YEARS


def from_jalali(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of a Persian solar one (1210-1500), or None where there is none.

    >>> from_jalali(1403, 1, 10)
    datetime.date(2024, 3, 29)
    """
    longest = 31 if month <= _LONG_MONTHS else 30
    if not (1210 <= year <= 1500 and 1 <= month <= 12 and 1 <= day <= longest):  # noqa: PLR2004
        return None
    days = sum(_jalali_year_days(other) for other in range(_ANCHOR_YEAR, year))
    days -= sum(_jalali_year_days(other) for other in range(year, _ANCHOR_YEAR))
    days += (month - 1) * 30 + min(month - 1, _LONG_MONTHS) + day - 1
    return _NOWRUZ_ANCHOR + dt.timedelta(days)


def from_hijri(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of an Islamic one by the tabular calendar; the announced day may be one off.

    >>> from_hijri(1445, 9, 19)
    datetime.date(2024, 3, 29)
    """
    if not (1300 <= year <= 1600 and 1 <= month <= 12 and 1 <= day <= 30):  # noqa: PLR2004
        return None
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return dt.date.fromordinal(_HIJRI_EPOCH + days)


def _jalali_year_days(year: int) -> int:
    return 366 if year % 33 in _JALALI_LEAP else 365
