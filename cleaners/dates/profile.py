"""profile: what the unambiguous dates of many documents say about how their site writes dates. Pure and mergeable.

What all documents of a run say is gathered first, and only then is read again what was left in doubt, so no result
depends on the order of the documents. Profiles of parts of a dump add up to the profile of the whole.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from schemas.document import Document

__all__ = ["NO_PROFILE", "DateProfile", "merge_profiles", "observe", "site_key", "tells_order"]

_MIN_DOCUMENTS: Final = 2
"""Documents that must speak before a site's order is believed: one may quote a date of elsewhere."""
_AGREEMENT: Final = 0.9
"""Share of them that must agree (0-1)."""
_MAX_CHARS: Final = 500_000
_MONTHS: Final = 12
_DAYS: Final = 31
# Only dates with one mark and a year of four digits: quick, and what is left out is rare. Each search begins with plain
# characters, for which it leaps through a text.
_YEARS: Final = tuple(
    (mark, re.compile(re.escape(mark + century) + r"\d\d(?!\d)")) for mark in "/.-" for century in ("20", "19")
)
_NUMBERS: Final = re.compile(r"(?:^|[^\d./-])(\d\d?)([/.-])(\d\d?)$")
_MAX_NUMBERS: Final = len("\n25.08")


class DateProfile(NamedTuple):
    """How many documents of a site write their numeric dates which way."""

    day_first: int = 0
    month_first: int = 0

    def merge(self, other: "DateProfile") -> "DateProfile":
        """Return what both say together, in whichever order they are merged."""
        return DateProfile(self.day_first + other.day_first, self.month_first + other.month_first)

    @classmethod
    def of(cls, day_first: bool) -> "DateProfile":  # noqa: FBT001 - it is the one thing that is told
        """Return the profile of a site whose order is known."""
        return cls(_MIN_DOCUMENTS, 0) if day_first else cls(0, _MIN_DOCUMENTS)

    @property
    def order(self) -> bool | None:
        """Whether the day comes first, or None where too few documents tell or they disagree.

        >>> DateProfile(day_first=3).order, DateProfile(3, 2).order, DateProfile(1).order
        (True, None, None)
        """
        documents = self.day_first + self.month_first
        if documents < _MIN_DOCUMENTS:
            return None
        if self.day_first >= _AGREEMENT * documents:
            return True
        return False if self.month_first >= _AGREEMENT * documents else None


NO_PROFILE: Final = DateProfile()
"""Nothing is known."""


def observe(text: str) -> DateProfile:
    """Return the vote of one document: the order that its unambiguous numeric dates share, if they do.

    >>> observe("25/08/2023 and 04/07/2023"), observe("04/07/2023")
    (DateProfile(day_first=1, month_first=0), DateProfile(day_first=0, month_first=0))
    """
    orders = set(_orders(text[:_MAX_CHARS]))
    return NO_PROFILE if len(orders) != 1 else DateProfile(int(True in orders), int(False in orders))


def tells_order(text: str) -> bool:
    """Say whether any date in a text (or in the source of a page) can be read in one order only."""
    return next(_orders(text), None) is not None


def _orders(text: str) -> Iterator[bool]:
    for mark, pattern in _YEARS:
        for match in pattern.finditer(text):
            numbers = _NUMBERS.search(text[max(0, match.start() - _MAX_NUMBERS) : match.start()])
            if numbers is None or numbers[2] != mark:
                continue
            first, second = int(numbers[1]), int(numbers[3])
            if min(first, second) and max(first, second) <= _DAYS and (first > _MONTHS) != (second > _MONTHS):
                yield first > _MONTHS


def merge_profiles(parts: Iterable[Mapping[str, DateProfile]]) -> dict[str, DateProfile]:
    """Return the profiles of all sites of several parts of a dump, by site in sorted order."""
    merged: dict[str, DateProfile] = {}
    for part in parts:
        for site, profile in part.items():
            merged[site] = merged.get(site, NO_PROFILE).merge(profile)
    return dict(sorted(merged.items()))


def site_key(document: Document) -> str:
    """Return what stands for a document's site: the host of its address, else the dump or folder that holds it."""
    try:
        host = urlsplit(document.url or "").hostname
    except ValueError:
        host = None
    if host:
        return host.removeprefix("www.")
    if document.locator:
        return document.source_path
    return document.source_path.rpartition("/")[0]
