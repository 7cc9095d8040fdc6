"""The key of a page: one for all spellings of its address that lead to the same page."""

import hashlib
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

__all__ = ["guid_key", "page_key", "plain_address", "plain_url"]

_TRACKING: Final = frozenset(
    {"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "ref_src", "smid"}
)
"""Parameters that say where a reader came from. All that begin with ``utm_`` too."""
_PORTS: Final = {"http": 80, "https": 443}


def plain_url(url: str) -> str:
    """Return an address without its fragment and the parameters that say where a reader came from.

    >>> plain_url("https://news.example/a?id=7&utm_source=x#top")
    'https://news.example/a?id=7'
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    told = parse_qsl(parts.query, keep_blank_values=True)
    if any(_tracks(name) for name, _ in told):
        parts = parts._replace(query=urlencode([pair for pair in told if not _tracks(pair[0])]))
    return urlunsplit(parts._replace(fragment=""))


def plain_address(url: str) -> str:
    """Return an address as ``plain_url`` does, without scheme and standard port, its host in lower case.

    >>> plain_address("HTTPS://News.Example:443/a?id=7&utm_source=x#top")
    'news.example/a?id=7'
    """
    try:
        parts = urlsplit(plain_url(url))
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url  # no address: it will be refused, and is remembered as it stands
    where = host if port in (None, _PORTS.get(parts.scheme)) else f"{host}:{port}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{where}{parts.path or '/'}{query}"


def page_key(url: str) -> str:
    """Return the key of the page at an address."""
    return hashlib.sha256(plain_address(url).encode("utf-8", "surrogatepass")).hexdigest()


def guid_key(source: str, guid: str) -> str:
    """Return the key of a feed's identifier, which means something only within its source."""
    return hashlib.sha256(f"guid\n{source}\n{guid}".encode("utf-8", "surrogatepass")).hexdigest()


def _tracks(name: str) -> bool:
    name = name.lower()
    return name.startswith("utm_") or name in _TRACKING
