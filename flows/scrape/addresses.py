"""Which addresses may be connected to: public ones, and what the settings allow by name.

The lists are those of the registries of special-purpose addresses (RFC 6890 and its updates), written out, because
the standard library's ``is_global`` is true for forms that lead inside by another way: IPv4 in IPv6 (mapped,
compatible, NAT64, 6to4, Teredo, ISATAP), and for addresses at which clouds serve their secrets.
"""

import ipaddress
from collections.abc import Sequence
from typing import Final, TypeAlias

__all__ = ["Network", "parse_networks", "why_refused"]

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network
Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

_REFUSED_4: Final = {
    "0.0.0.0/8": "this network",
    "10.0.0.0/8": "private",
    "100.64.0.0/10": "shared between providers and their customers",
    "127.0.0.0/8": "loopback",
    "169.254.0.0/16": "link-local, where clouds serve secrets",
    "172.16.0.0/12": "private",
    "192.0.0.0/24": "protocol assignments",
    "192.0.2.0/24": "documentation",
    "192.31.196.0/24": "reserved for name servers",
    "192.52.193.0/24": "multicast relay",
    "192.88.99.0/24": "6to4 relay",
    "192.168.0.0/16": "private",
    "192.175.48.0/24": "reserved for name servers",
    "198.18.0.0/15": "benchmarks",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved or broadcast",
    "168.63.129.16/32": "a cloud's own service",
}
_UNICAST_6: Final = ipaddress.ip_network("2000::/3")
"""All public IPv6. What is outside is mapped, compatible, NAT64, local, multicast or not assigned."""
_REFUSED_6: Final = {
    "2001::/23": "protocol assignments, Teredo among them",
    "2001:db8::/32": "documentation",
    "2002::/16": "6to4",
    "2620:4f:8000::/48": "reserved for name servers",
    "3fff::/20": "documentation",
}
_NETWORKS_4: Final = [(ipaddress.IPv4Network(text), why) for text, why in _REFUSED_4.items()]
_NETWORKS_6: Final = [(ipaddress.IPv6Network(text), why) for text, why in _REFUSED_6.items()]
_ISATAP: Final = frozenset({0x00005EFE, 0x02005EFE})
"""Third quarter of an address whose last quarter is an IPv4 address."""


def parse_networks(texts: Sequence[str]) -> tuple[Network, ...]:
    """Return networks from their notation. Raises ValueError."""
    return tuple(ipaddress.ip_network(text) for text in texts)


def why_refused(text: str, allowed: Sequence[Network] = ()) -> str | None:
    """Return why an address may not be connected to, or None where it may.

    >>> why_refused("169.254.169.254")
    'link-local, where clouds serve secrets'
    >>> why_refused("93.184.215.14") is None
    True
    """
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return "no address"
    if isinstance(address, ipaddress.IPv6Address) and address.scope_id is not None:
        return "bound to an interface"
    if any(address in network for network in allowed):
        return None
    if isinstance(address, ipaddress.IPv4Address):
        return next((why for network, why in _NETWORKS_4 if address in network), None)
    return _why_refused_6(address)


def _why_refused_6(address: ipaddress.IPv6Address) -> str | None:
    if address not in _UNICAST_6:
        return "not public IPv6"
    if (int(address) >> 32) & 0xFFFFFFFF in _ISATAP:
        return "IPv4 in IPv6"
    return next((why for network, why in _NETWORKS_6 if address in network), None)
