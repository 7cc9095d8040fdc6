"""fallback: dateparser, for full dates in an order that the scan does not know. Asked seldom, and held short."""

import datetime as dt
import re
from collections.abc import Sequence

from cleaners.dates.moment import Moment

__all__ = ["read_with_dateparser"]

_MAX_CHARS = 60
_MAX_LANGUAGES = 3
_ETHIOPIAN = frozenset({"om", "ti"})
"""Languages whose months dateparser takes for ours, and which mostly go by the Ethiopian calendar."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_FIXED_NOW = dt.datetime(2000, 1, 1)  # noqa: DTZ001  dateparser wants a naive base; nothing relative is read


def read_with_dateparser(text: str, languages: Sequence[str]) -> Moment | None:
    """Return the day that dateparser reads, or None. Only whole days, only with languages.

    The year and the day must stand in the text as numbers: a part that is not shown is not believed, whatever
    the parser says. Its clock and zone are left out. It is imported when it is first needed: that takes a while.
    """
    languages = [language for language in languages if language not in _ETHIOPIAN]
    if not languages or len(text) > _MAX_CHARS or not _YEAR.search(text) or not _LETTERS.search(text):
        return None
    shown = [int(number) for number in _NUMBER.findall(text)]
    if len(shown) == 1:
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year", "month", "day"],
        "RELATIVE_BASE": _FIXED_NOW,
        "TIMEZONE": "UTC",
        "TO_TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    try:
        parser = DateDataParser(languages=list(languages[:_MAX_LANGUAGES]), settings=settings)
        found = parser.get_date_data(text)["date_obj"]
    except (ValueError, TypeError, OverflowError):
        return None
    if found is None or found.year not in shown or found.day not in shown:
        return None
    return Moment(found.year, found.month, found.day)
