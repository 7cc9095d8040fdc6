"""country: where a page is written for, by its address or the language that it declares."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

__all__ = ["country_of_address", "region_of", "usual_time_zone"]

_OF_DOMAIN = {"uk": "GB", "gov": "US", "mil": "US"}
_NO_COUNTRY = frozenset({"io", "co", "tv", "me", "ai", "fm", "cc", "ly", "to", "gg", "ws", "am"})
"""Country domains that the whole world rents: they say nothing about a country."""
_COUNTRY_CHARS = 2
_EDITION = re.compile(r"/[a-z]{2}[-_]([a-z]{2})(?:/|$)", re.IGNORECASE)
"""A path such as ``/en-gb/``: the edition for a country."""
_TIME_ZONES = {
    "IN": "Asia/Kolkata", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem", "BD": "Asia/Dhaka", "GB": "Europe/London",
    "CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana", "US": "America/Chicago",
    "MX": "America/Mexico_City", "CA": "America/Winnipeg", "PH": "Asia/Manila", "MY": "Asia/Kuala_Lumpur",
    "SG": "Asia/Singapore", "SA": "Asia/Riyadh", "IQ": "Asia/Baghdad", "KW": "Asia/Kuwait", "QA": "Asia/Qatar",
    "BH": "Asia/Bahrain", "YE": "Asia/Aden", "BR": "America/Manaus", "EC": "America/Guayaquil",
    "AR": "America/Argentina/Buenos_Aires",
}  # fmt: skip
"""A zone of each country in which a name that several zones have is in use."""


def country_of_address(url: str | None) -> str | None:
    """Return the country (ISO 3166, upper case) of an address's domain, else of its edition, or None.

    >>> country_of_address("https://news.example.in/fair"), country_of_address("https://example.com/en-gb/fair")
    ('IN', 'GB')
    """
    try:
        parts = urlsplit(url or "")
        domain = (parts.hostname or "").rpartition(".")[2]
    except ValueError:
        return None
    if domain in _OF_DOMAIN:
        return _OF_DOMAIN[domain]
    if len(domain) == _COUNTRY_CHARS and domain.isalpha() and domain not in _NO_COUNTRY:
        return domain.upper()
    edition = _EDITION.match(parts.path)
    return None if edition is None else edition[1].upper()


def region_of(tag: str) -> str | None:
    """Return the country that a BCP 47 language tag names, or None."""
    return next((part.upper() for part in tag.split("-")[1:] if len(part) == _COUNTRY_CHARS), None)


def usual_time_zone(languages: Sequence[str], url: str | None) -> str | None:
    """Return a zone of the country that the address or else a language tag names; None where it would tell nothing."""
    countries = (country_of_address(url), *map(region_of, languages))
    return _TIME_ZONES.get(next(filter(None, countries), ""))
