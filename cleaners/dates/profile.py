"""profile: what the unambiguous dates of many documents say about how their site writes dates. Pure and mergeable.

A first pass over a dump learns, a second one reads with what was learned, so no result depends on the order of the
documents. Profiles of parts of a dump add up to the profile of the whole.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from cleaners.dates.order import learned_order
from cleaners.dates.scan import scan
from schemas.document import Document

__all__ = ["NO_PROFILE", "DateProfile", "merge_profiles", "observe", "site_key"]

_MIN_DOCUMENTS: Final = 2
"""Documents that must speak before a site's order is believed: one may quote a date of elsewhere."""
_AGREEMENT: Final = 0.9
"""Share of them that must agree (0-1)."""
_MAX_CHARS: Final = 500_000


class DateProfile(NamedTuple):
    """How many documents of a site write their numeric dates which way."""

    day_first: int = 0
    month_first: int = 0

    def merge(self, other: "DateProfile") -> "DateProfile":
        """Return what both say together, in whichever order they are merged."""
        return DateProfile(self.day_first + other.day_first, self.month_first + other.month_first)

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
    order = learned_order(scan(text[:_MAX_CHARS]))
    return NO_PROFILE if order is None else DateProfile(int(order), int(not order))


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
