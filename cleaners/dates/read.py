"""read: one string that is said to hold a date, to that date: exactly as precise as written."""

import datetime as dt
import re
from collections.abc import Sequence

from cleaners.dates.fallback import read_with_dateparser
from cleaners.dates.iso import parse_iso, read_iso
from cleaners.dates.moment import Moment, is_valid, render
from cleaners.dates.order import Told, order_by_convention, settle
from cleaners.dates.relative import read_relative, with_year
from cleaners.dates.scan import Found, scan
from schemas.date import Precision

__all__ = ["base_of", "merge", "read_date", "read_iso"]

_MAX_CHARS = 200
_DIRECTIONS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
"""Marks that say which way to write: Arabic and Hebrew pages put them inside dates."""


def read_date(
    text: str,
    *,
    languages: Sequence[str] = (),
    day_first: bool | None = None,
    base: str | None = None,
    time_zone: str | None = None,
) -> tuple[str, Precision] | None:
    """Read the date in ``text`` (at most 200 characters count) and return it as ISO 8601 with its precision.

    ``languages`` are BCP 47 tags of what the text is probably written in, the likeliest first. ``day_first``
    says how ``03/04/2024`` is meant where the site is known; without it the languages' convention decides, and
    where that is open (English) only the year is returned: the rest is not in the evidence.
    ``base`` is the ISO instant at which the text was shown; only with it are phrases such as '3 hours ago' and
    days without a year resolved. ``time_zone`` is where the source's clocks stand: it tells which CST is meant.
    None comes back for everything that is not a date.

    >>> read_date("Publié le 29 mars 2024 à 12h15", languages=["fr"])
    ('2024-03-29T12:15', <Precision.MINUTE: 'minute'>)
    >>> read_date("March on Washington") is None
    True
    """
    text = _DIRECTIONS.sub("", text[:_MAX_CHARS]).strip()
    if not text:
        return None
    moment = parse_iso(text) if text[0].isdigit() and len(text) > len("2024-03") else None
    moment = moment or _written(text, tuple(languages), Told(day_first, time_zone), base)
    return None if moment is None else render(moment)


def _written(text: str, languages: tuple[str, ...], told: Told, base: str | None) -> Moment | None:
    bare = tuple(tag.partition("-")[0] for tag in languages)
    order = order_by_convention(languages) if told.day_first is None else told.day_first
    dates = [settle(found, day_first=order) for found in scan(text, bare, time_zone=told.time_zone)]
    instant = base_of(base)
    if dates:
        best = merge(dates)
        if best.other is not None:
            return Moment(best.moment.year)
        whole = best.moment if best.moment.year and best.moment.day else read_with_dateparser(text, bare)
        if whole is not None and whole.month == best.moment.month:
            return whole
        if best.moment.year:
            return best.moment
        return None if instant is None else with_year(best.moment, instant)
    relative = None if instant is None else read_relative(text, instant, bare)
    return relative or read_with_dateparser(text, bare)


def merge(dates: Sequence[Found]) -> Found:
    """Return the best of the dates of one line, enriched by those that say the same day with other parts.

    '2024-03-29 29 Mar. 12:15 (UTC+3 MSK)' is one date: the first part has the year, the second the clock.
    """
    best = max(dates, key=lambda found: (bool(found.moment.year), found.moment.day is not None, found.clock))
    for found in dates:
        same_day = found.moment[1:3] == best.moment[1:3] and found.moment.year in (0, best.moment.year)
        if same_day and found.clock and not best.clock and found.other is None:
            moment = Moment(*best.moment[:3], *found.moment[3:])
            best = best._replace(
                start=min(best.start, found.start),
                end=max(best.end, found.end),
                moment=moment,
                clock=True,
                weekday=best.weekday if found.weekday is None else found.weekday,
            )
    return best


def base_of(instant: str | None) -> dt.datetime | None:
    """Return the instant that the input gave, or None where there is none or it is coarser than a day."""
    moment = None if instant is None else parse_iso(instant.replace(" ", "T", 1))
    if moment is None or moment.day is None or moment.month is None or not is_valid(moment):
        return None
    zone = None if moment.offset is None else dt.timezone(dt.timedelta(minutes=moment.offset))
    second = min(moment.second or 0, 59)
    return dt.datetime(moment.year, moment.month, moment.day, moment.hour or 0, moment.minute or 0, second, tzinfo=zone)
