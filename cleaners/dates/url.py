"""url: the date in a page's address."""

import re
from urllib.parse import unquote, urlsplit

from cleaners.dates.moment import Moment, civil_day, render
from schemas.date import Candidate, Origin, Role

__all__ = ["date_in_url"]

_MAX_CHARS = 2_000
_FIRST_YEAR, _LAST_YEAR = 1995, 2099
_ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_CENTURY = re.compile("19|20")
_NAMES = "|".join(_ENGLISH_MONTHS)
# Each form stands between two characters that are no digits; bounded, so linear.
_FORMS = tuple(
    re.compile(rf"(?<![\d]){form}(?!\d)", re.IGNORECASE)
    for form in (
        r"(?P<y>(?:19|20)\d\d)(?P<sep>[/_.-])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)",
        rf"(?P<y>(?:19|20)\d\d)(?P<sep>[/_-])(?P<name>{_NAMES})[a-z]{{0,6}}(?P=sep)(?P<d>\d\d?)",
        r"(?P<d>\d\d)(?P<sep>[/_.-])(?P<m>\d\d)(?P=sep)(?P<y>20\d\d)",
        r"(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)",
        r"(?P<y>20\d\d)/(?P<m>[01]\d)(?P<d>[0-3]\d)",
        r"(?P<y>20\d\d)[/-](?P<m>[01]\d)(?P<end>/)",
    )
)


def date_in_url(url: str | None) -> Candidate | None:
    """Return the day (or the month) that the path of the address names, or None.

    ``/2024/03/29/``, ``/2024-03-29-``, ``/2024/mar/29/``, ``/29-03-2024/``, ``/20240329/``, ``/2024/03/``.
    """
    if not url:
        return None
    try:
        path = unquote(urlsplit(url[:_MAX_CHARS]).path)
    except ValueError:
        return None
    if not _CENTURY.search(path):
        return None
    for form in _FORMS:
        for match in form.finditer(path):
            parts = match.groupdict()
            name = parts.get("name")
            month = _ENGLISH_MONTHS.index(name.lower()) + 1 if name else int(match["m"])
            moment = Moment(int(match["y"]), month, int(parts["d"]) if parts.get("d") else None)
            if _FIRST_YEAR <= moment.year <= _LAST_YEAR and civil_day(
                moment._replace(day=1 if moment.day is None else moment.day)
            ):
                value, precision = render(moment)
                raw = match[0] if not parts.get("end") else match[0][:-1]
                return Candidate(value, precision, raw, Origin.URL, Role.UNKNOWN)
    return None
