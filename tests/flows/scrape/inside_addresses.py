"""Addresses that lead inside, in every spelling that some program took for another: what no request may reach."""

import ipaddress
from collections.abc import Iterator
from typing import Final, NamedTuple

__all__ = ["TARGETS", "Target"]

INSIDE_4: Final = (
    *("127.0.0.1", "127.0.0.2", "127.1.2.3", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255"),  # noqa: S104 - nothing is bound here
    *("172.16.0.1", "172.31.255.254", "192.168.0.1", "192.168.255.255", "169.254.169.254", "169.254.170.2"),
    *("168.63.129.16", "100.100.100.200", "100.64.0.1", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.1"),
    *("203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "192.88.99.1", "192.0.0.8"),
)
INSIDE_6: Final = (
    *("::1", "::", "::2", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fd00::1", "fd00:ec2::254", "ff02::1", "ff0e::1"),
    *(
        "2001:db8::1",
        "2001::1",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2002::1",
        "100::1",
        "64:ff9b:1::1",
        "5f00::1",
    ),
    *("3fff::1", "4000::1", "2620:4f:8000::1", "2606:4700::200:5efe:7f00:1"),
)
HIDDEN_4: Final = ("127.0.0.1", "169.254.169.254", "10.0.0.1")
NUMERIC: Final = (
    *("2130706433", "0x7f000001", "0x7F.0.0.1", "0177.0.0.1", "017700000001", "127.1", "127.0.1", "0x7f.1", "0", "0.0"),
    *(
        "00000177.0.0.1",
        "0x7f.0x0.0x0.0x1",
        "127.0.0.1.",
        "0127.0.0.1",
        "2852039166",
        "0xa9fea9fe",
        "0251.0376.0251.0376",
    ),
)
LETTERS: Final = (
    *(
        "①②⑦.⓪.⓪.①",
        "１２７.０.０.１",
        "127。0。0。1",
        "127．0．0．1",
        "⑯⑨.②⑤④.⑯⑨.②⑤④",
        "ｌｏｃａｌｈｏｓｔ",
        "LOCALHOST",
    ),
    *(
        "localhost",
        "localhost.",
        "localhost.localdomain",
        "ip6-localhost",
        "ip6-loopback",
        "%31%32%37.0.0.1",
        "127.0.0.1%00",
    ),
)


class Target(NamedTuple):
    """An address to be refused, with ``{port}`` where the port of what waits inside goes."""

    url: str
    answers: tuple[str, ...] | None = None
    """Where its host is a name: the addresses that name servers give for it."""


def _embedded(inside: str) -> Iterator[str]:
    """Yield the ways in which an IPv4 address hides in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo."""
    number = int(ipaddress.IPv4Address(inside))
    low = f"{number >> 16:x}:{number & 0xFFFF:x}"
    yield from (f"::ffff:{inside}", f"::ffff:{low}", f"::{inside}", f"::ffff:0:{low}", f"64:ff9b::{low}")
    yield from (
        f"64:ff9b:1::{low}",
        f"2002:{low}::1",
        f"2001:0:{low}::{number ^ 0xFFFFFFFF:x}"[:30],
        f"::ffff:0:0:{low}",
    )


def _targets() -> Iterator[Target]:
    hidden = [address for inside in HIDDEN_4 for address in _embedded(inside) if _is_address(address)]
    for number, inside in enumerate([*INSIDE_4, *INSIDE_6, *hidden]):
        shown = f"[{inside}]" if ":" in inside else inside
        yield Target(f"http://{shown}:{{port}}/inside-literal-{number}")
        yield Target(f"http://n{number}.inside.example:{{port}}/inside-named-{number}", (inside,))
    for number, inside in enumerate(("127.0.0.1", "::1", "169.254.169.254")):
        # a name that leads both ways: refused even where the good address comes first
        yield Target(f"http://both{number}.inside.example:{{port}}/inside-both-{number}", ("127.0.9.1", inside))
        yield Target(f"http://half{number}.inside.example:{{port}}/inside-half-{number}", (inside, "127.0.9.1"))
    yield Target("http://scoped.inside.example:{port}/inside-scoped", ("fe80::1%lo",))
    for number, host in enumerate([*NUMERIC, *LETTERS]):
        yield Target(f"http://{host}:{{port}}/inside-numeric-{number}")
    for scheme in ("file", "ftp", "gopher", "dict", "ldap", "data", "javascript", "ws", "jar:http", "HTTPX"):
        yield Target(f"{scheme}://127.0.0.1:{{port}}/inside-scheme-{scheme}")
    yield from (Target(f"http://127.0.9.1:{port}/inside-port-{port}") for port in (22, 25, 6379, 11211))
    yield from (
        Target(url)
        for url in (
            "http://127.0.9.1@127.0.0.1:{port}/inside-user-1",
            "http://user:word@127.0.9.1:{port}/inside-user-2",
            "http://127.0.9.1\\@127.0.0.1:{port}/inside-slash-1",
            "http://127.0.0.1:{port}\\@127.0.9.1/inside-slash-2",
            "http://127.0.0.1:{port}#@127.0.9.1/inside-hash",
            "http://127.0.9.1:{port}:{port}/inside-ports",
            "http://[::1:{port}/inside-bracket",
            "http:///127.0.0.1:{port}/inside-slashes",
            "http://127.0.0.1 .example:{port}/inside-space",
            "http://127.0.0.1\t:{port}/inside-tab",
            "http://:{port}/inside-none",
        )
    )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


TARGETS: Final = tuple(_targets())
