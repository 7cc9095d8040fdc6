"""A web address taken apart and checked: what a request may be sent to, before any name is looked up."""

import ipaddress
import re
from collections.abc import Collection
from typing import Final, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

import idna

from flows.scrape.failure import FailureKind, FetchError

__all__ = ["Target", "join_address", "parse_target", "place_of"]

MAX_CHARS: Final = 4_000
"""Longer addresses are not asked for: servers refuse them at 8,000 bytes, and traps grow them without end."""
_PORTS: Final = {"http": 80, "https": 443}
# white space, controls, and the backslash, which some parsers take for a slash and so read another host
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_SAFE: Final = "/%:@!$&'()*+,;=~-._"
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_HOST = re.compile(r"[a-z0-9._:-]+")


class Target(NamedTuple):
    """Where a request goes, and what it asks for."""

    scheme: str
    host: str
    """Lower case, ASCII; an IPv6 address without its brackets."""
    port: int
    path: str
    """Path and query, in ASCII."""

    @property
    def place(self) -> str:
        """Return host and port: what politeness, robots.txt and leases are counted by."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """Return the address, in full."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        where = host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"
        return f"{self.scheme}://{where}{self.path}"


def parse_target(url: str, ports: Collection[int]) -> Target:
    """Return where an address leads. Raises FetchError (refused) for what may not be asked."""
    if len(url) > MAX_CHARS:
        raise _refused(f"{len(url)} characters")
    if _FORBIDDEN.search(url):
        raise _refused("white space, a control character or a backslash in it")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _refused(str(error)) from error
    if parts.scheme not in _PORTS:
        raise _refused(f"{parts.scheme or 'no'} scheme: only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise _refused("a user name in it")
    port = _PORTS[parts.scheme] if port is None else port
    if port not in ports:
        raise _refused(f"port {port}")
    path = quote(parts.path or "/", safe=_SAFE)
    query = f"?{quote(parts.query, safe=_SAFE + '?[]|{}')}" if parts.query else ""
    return Target(parts.scheme, _host(parts.hostname), port, path + query)


def place_of(url: str) -> str:
    """Return host and port of an address, whatever the port; empty where it is no address that could be asked."""
    try:
        return parse_target(url, range(65536)).place
    except FetchError:
        return ""


def join_address(base: str, reference: str) -> str:
    """Return the address that a reference on a page leads to, without its fragment; empty where it is no address."""
    try:
        return urljoin(base, reference.strip()).partition("#")[0]
    except ValueError:
        return ""


def _host(host: str | None) -> str:
    name = (host or "").rstrip(".")
    if not name:
        raise _refused("no host")
    if not name.isascii():
        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise _refused(f"host: {error}") from error
    if not _HOST.fullmatch(name):
        raise _refused("no host name")
    if _NUMBER.fullmatch(name.rpartition(".")[2]) and not _is_plain_address(name):
        # 0177.1, 2130706433 and 0x7f.1 are one address to some programs, another or none to others
        raise _refused("a number that is no plain address")
    return name


def _is_plain_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _refused(why: str) -> FetchError:
    return FetchError(FailureKind.REFUSED, f"address refused: {why}")
