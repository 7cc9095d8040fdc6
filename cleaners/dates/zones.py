"""zones: the offset that a zone, as written behind a clock, stands for; None where the letters leave doubt."""

import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple

from cleaners.dates.moment import Moment, civil_day

__all__ = ["ZoneMark", "offset_of", "zone_at"]


class ZoneMark(NamedTuple):
    """A zone as it is written."""

    name: str
    """Upper case, empty for a bare offset."""
    offset: int | None
    """Minutes that are written out, east of Greenwich (or of the named zone)."""
    end: int
    """Offset behind its last character."""


_H = 60
_FIXED = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1 * _H, "CET": 1 * _H, "CEST": 2 * _H, "EET": 2 * _H, "EEST": 3 * _H,
    "MEZ": 1 * _H, "MESZ": 2 * _H, "OEZ": 2 * _H, "OESZ": 3 * _H, "HEC": 1 * _H,
    "TRT": 3 * _H, "TSİ": 3 * _H, "GET": 4 * _H, "AZT": 4 * _H, "SAMT": 4 * _H, "UZT": 5 * _H, "YEKT": 5 * _H,
    "WAT": 1 * _H, "CAT": 2 * _H, "SAST": 2 * _H, "EAT": 3 * _H, "IRST": 210, "IRDT": 270, "GST": 4 * _H,
    "PKT": 5 * _H, "NPT": 345, "WIB": 7 * _H, "WITA": 8 * _H, "WIT": 9 * _H, "ICT": 7 * _H, "SGT": 8 * _H,
    "MYT": 8 * _H, "PHT": 8 * _H, "HKT": 8 * _H, "AWST": 8 * _H, "JST": 9 * _H, "KST": 9 * _H, "ACST": 570,
    "ACDT": 630, "AEST": 10 * _H, "AEDT": 11 * _H, "NZST": 12 * _H, "NZDT": 13 * _H,
    "EST": -5 * _H, "EDT": -4 * _H, "CDT": -5 * _H, "MDT": -6 * _H, "PDT": -7 * _H, "AKST": -9 * _H,
    "AKDT": -8 * _H, "HST": -10 * _H, "NST": -210, "NDT": -150, "BRT": -3 * _H, "CLT": -4 * _H, "PET": -5 * _H,
}  # fmt: skip
_UNRESOLVED = frozenset({"IST", "CST", "AST", "BST", "MST", "PST", "ECT", "AMT", "SST", "COT", "ART", "MSD"})
"""Names of several zones at once. ``_DOUBTFUL`` settles some of them by season or language."""
_AMERICA = ("America/", "US/", "Canada/", "Mexico/")
_BY_PLACE: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {
    "CST": ((("Asia/", "PRC", "ROC"), 8 * _H), (("America/Havana", "Cuba"), -5 * _H), (_AMERICA, -6 * _H)),
    "IST": (
        (("Asia/Kolkata", "Asia/Calcutta"), 330),
        (("Europe/Dublin", "Eire"), 1 * _H),
        (("Asia/Jerusalem", "Asia/Tel_Aviv", "Israel"), 2 * _H),
    ),
    "AST": (((*_AMERICA, "Atlantic/"), -4 * _H), (("Asia/",), 3 * _H)),
    "BST": ((("Europe/", "GB"), 1 * _H), (("Asia/",), 6 * _H)),
    "AMT": ((("Asia/",), 4 * _H), (("America/",), -4 * _H)),
    "MST": ((_AMERICA, -7 * _H), (("Asia/Kuala_Lumpur", "Asia/Kuching"), 8 * _H)),
    "PST": ((_AMERICA, -8 * _H), (("Asia/Manila",), 8 * _H)),
    "SST": ((("Pacific/",), -11 * _H), (("Asia/Singapore", "Singapore"), 8 * _H)),
    "COT": ((("America/Bogota",), -5 * _H),),
    "ECT": ((("America/Guayaquil",), -5 * _H),),
    "ART": ((("America/Argentina/", "America/Buenos_Aires"), -3 * _H),),
    "MSD": ((("Europe/Moscow",), 4 * _H),),
}
"""What a name of several zones means where a source's clocks stand: beginnings of the zone's own name, and minutes."""
_SPELLINGS = {"МСК": "MSK", "МСК.": "MSK", "ПО МОСКВЕ": "MSK", "Z": "UTC", "ВРЕМЯ МОСКОВСКОЕ": "MSK"}
_AMERICAN = {"ET": -5 * _H, "CT": -6 * _H, "MT": -7 * _H, "PT": -8 * _H}

# One name, one sign, two numbers, each bounded: linear.
_ZONE = re.compile(
    r"[^\S\n]{0,3}[(\[,]?[^\S\n]?"
    r"(?:(?P<base>UTC|GMT|MSK|МСК)[^\S\n]?(?P<sign>[+\-\u2212\u2013])[^\S\n]?(?P<h>\d{1,2})(?::?(?P<m>[0-5]\d))?(?!\d)"
    r"|(?P<sign2>[+\-\u2212])(?P<h2>\d\d):?(?P<m2>[0-5]\d)(?![\d:])"
    r"|(?P<name>z|utc|gmt|МСК|мск|по москве|[A-Z]{2,4}|TSİ)(?![^\W_]))"
    r"(?:[^\S\n]?(?:(?:MSK|МСК|мск)\b|[A-Z]{2,5}(?=[)\]])))?[)\]]?",
)


def zone_at(text: str, position: int) -> ZoneMark | None:
    """Return the zone that is written at ``position``, or None.

    >>> zone_at("12:15 (UTC+3 MSK)", 5)
    ZoneMark(name='UTC', offset=180, end=17)
    """
    match = _ZONE.match(text, position)
    if match is None:
        return None
    parts = match.groupdict()
    if parts["name"]:
        name = _SPELLINGS.get(parts["name"].upper(), parts["name"].upper())
        return ZoneMark(name, None, match.end()) if _is_known(name) else None
    hours, minutes = parts["h"] or parts["h2"], parts["m"] or parts["m2"] or "0"
    offset = int(hours) * _H + int(minutes)
    if (parts["sign"] or parts["sign2"]) != "+":
        offset = -offset
    base = _SPELLINGS.get(parts["base"] or "", parts["base"] or "")
    return ZoneMark(base, offset, match.end())


def offset_of(mark: ZoneMark, moment: Moment, languages: tuple[str, ...], time_zone: str | None = None) -> int | None:
    """Return the minutes east of Greenwich that ``mark`` means at ``moment``, or None where that is in doubt.

    ``time_zone`` is where the source's clocks are said to stand: of a name that several zones have, theirs is meant.

    >>> cst = ZoneMark("CST", None, 3)
    >>> offset_of(cst, Moment(2031), (), "Asia/Taipei"), offset_of(cst, Moment(2031), ())
    (480, None)
    """
    day = civil_day(moment)
    meant = None if time_zone is None or mark.offset is not None else _meant_in(time_zone, mark.name)
    if meant is not None:
        return meant
    if mark.name == "MSK":
        base = _moscow(day)
        return None if base is None else base + (mark.offset or 0)
    if mark.offset is not None:
        return mark.offset
    if mark.name in _AMERICAN:
        return None if day is None else _AMERICAN[mark.name] + (_H if _is_american_summer(day) else 0)
    if mark.name in _DOUBTFUL:
        return _DOUBTFUL[mark.name](day, languages)
    return _FIXED.get(mark.name)


def _meant_in(time_zone: str, name: str) -> int | None:
    for places, offset in _BY_PLACE.get(name, ()):
        if time_zone.startswith(places):
            return offset
    return None


def _is_known(name: str) -> bool:
    return name == "MSK" or name in _FIXED or name in _UNRESOLVED or name in _AMERICAN


def _moscow(day: dt.date | None) -> int | None:
    """Moscow: three hours, four from March 2011 to October 2014; before that its summer name is not always used."""
    if day is None or day >= dt.date(2014, 10, 26):
        return 3 * _H
    if day >= dt.date(2011, 3, 27):
        return 4 * _H
    return None if _is_european_summer(day) else 3 * _H


def _british_or_bengali(_day: dt.date | None, languages: tuple[str, ...]) -> int | None:
    return None if "bn" in languages else _H


def _armenia_or_amazon(_day: dt.date | None, languages: tuple[str, ...]) -> int | None:
    return None if "pt" in languages or "es" in languages else 4 * _H


def _india_or_israel(day: dt.date | None, languages: tuple[str, ...]) -> int | None:
    indian = {"hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa"}
    return 330 if day is not None and indian.intersection(languages) else None


def _pacific(_day: dt.date | None, languages: tuple[str, ...]) -> int | None:
    return None if {"tl", "fil", "ur"}.intersection(languages) else -8 * _H


_DOUBTFUL: dict[str, Callable[[dt.date | None, tuple[str, ...]], int | None]] = {
    "BST": _british_or_bengali,
    "AMT": _armenia_or_amazon,
    "IST": _india_or_israel,
    "PST": _pacific,
}


def _is_european_summer(day: dt.date) -> bool:
    """Last Sunday of March to last Sunday of October; the days of change themselves count as summer."""
    return _last_sunday(day.year, 3) <= day <= _last_sunday(day.year, 10)


def _is_american_summer(day: dt.date) -> bool:
    """Second Sunday of March to first Sunday of November (since 2007; before, April to the end of October)."""
    if day.year >= 2007:  # noqa: PLR2004
        return _sunday_on_or_after(day.year, 3, 8) <= day < _sunday_on_or_after(day.year, 11, 1)
    return _sunday_on_or_after(day.year, 4, 1) <= day < _last_sunday(day.year, 10)


def _sunday_on_or_after(year: int, month: int, day: int) -> dt.date:
    start = dt.date(year, month, day)
    return start + dt.timedelta((6 - start.weekday()) % 7)


def _last_sunday(year: int, month: int) -> dt.date:
    return _sunday_on_or_after(year, month, 25)
