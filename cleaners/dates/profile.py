"""profile: what the unambiguous dates of many documents say about how their site writes dates.

What all documents of a run say is gathered first, and only then is read again what was left in doubt, so no result
depends on the order of the documents.
"""

from typing import Final, NamedTuple
from urllib.parse import urlsplit

from schemas.document import Document

__all__ = ["NO_PROFILE", "DateProfile", "site_key"]

_MIN_DOCUMENTS: Final = 2
"""Documents that must speak before a site's order is believed: one may quote a date of elsewhere."""
_AGREEMENT: Final = 0.9
"""Share of them that must agree (0-1)."""


class DateProfile(NamedTuple):
    """How many documents of a site write their numeric dates which way."""

    day_first: int = 0
    month_first: int = 0

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
