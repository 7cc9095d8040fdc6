"""read again: a declared date whose numbers or zone can mean two things, by what the page and its user say."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaners.dates.order import IN_DOUBT, ORDER_AS_TOLD, Order
from cleaners.dates.read import read_date
from cleaners.dates.scan import ZONE_BY_PLACE, Found, scan
from schemas.date import Candidate, Origin, Precision

__all__ = ["numeric_dates", "read_again"]

_TWO_WAYS = re.compile(r"(?<![\d./-])(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)(?!\d)")
_NUMBERS = re.compile(r"\d\d?([./-])\d\d?\1")
_ZONE_NAME = re.compile(r"\b[A-Z]{3}\b")


def numeric_dates(candidates: Iterable[Candidate]) -> Iterator[Found]:
    """Yield the declared dates that are written in numbers and not as machines write them: their order may tell."""
    for candidate in candidates:
        if candidate.origin is not Origin.URL and _NUMBERS.match(candidate.raw):
            yield from scan(candidate.raw)


def read_again(candidate: Candidate, languages: Sequence[str], order: Order, time_zone: str | None) -> Candidate:
    """Return a declared date as it is meant on its page; what leaves nothing open is returned as it is.

    When it was read first, no more was known than the language that the page declares. ``languages``, ``order`` and
    ``time_zone`` are what is known now.
    """
    if candidate.origin is Origin.URL:
        return candidate
    two_ways = _TWO_WAYS.search(candidate.raw) is not None
    if not two_ways and (time_zone is None or not _ZONE_NAME.search(candidate.raw)):
        return candidate
    read = read_date(candidate.raw, languages=languages, day_first=order.day_first, time_zone=time_zone)
    if read is None:
        return candidate
    doubtful = two_ways and read[1] is Precision.YEAR
    told = (ORDER_AS_TOLD if order.is_told else "") if two_ways else ZONE_BY_PLACE
    note = IN_DOUBT if doubtful else told if read[0] != candidate.value else ""
    return candidate._replace(value=read[0], precision=read[1], note="; ".join(filter(None, (candidate.note, note))))
