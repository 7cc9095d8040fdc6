"""years: the Gregorian day of a written one, whichever calendar its year is counted in."""

from typing import Final

from cleaners.dates.calendars import from_buddhist, from_hijri, from_jalali
from cleaners.dates.moment import Moment

__all__ = ["FIRST_YEAR", "LAST_YEAR", "counted_year", "dated"]

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
_FIRST_NEPALI_YEAR: Final = 2050
"""Such years of Nepali pages are counted by a calendar of observed months, 57 years ahead."""


def counted_year(digits: str, calendar: str, languages: tuple[str, ...]) -> tuple[int, str]:
    """Return the year and the calendar it is counted in (empty when neither fits)."""
    year = int(digits)
    if year >= _FIRST_NEPALI_YEAR and "ne" in languages:
        return year, ""
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year, "gregorian"
    if 2443 <= year <= 2642 and (calendar == "gregorian" or "th" in languages):  # noqa: PLR2004
        return from_buddhist(year), "gregorian"
    if 1300 <= year <= 1499:  # noqa: PLR2004
        persian = "۰" <= digits[0] <= "۹" or {"fa", "ps", "ckb"}.intersection(languages)
        return year, calendar if calendar != "gregorian" else ("jalali" if persian else "")
    return year, ""


def dated(digits: str, month: int, day: int | None, calendar: str, languages: tuple[str, ...]) -> Moment | None:
    """Return the Gregorian moment of a year, month and day counted in ``calendar``, or None where it cannot be told."""
    year, counted = counted_year(digits, calendar, languages)
    if counted == "gregorian":
        return Moment(year, month, day)
    if not counted or day is None:
        return None
    found = (from_jalali if counted == "jalali" else from_hijri)(year, month, day)
    return None if found is None else Moment(found.year, found.month, found.day)
