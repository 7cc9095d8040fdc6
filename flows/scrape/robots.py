"""robots.txt (RFC 9309): what it allows, how slowly, and what follows when it cannot be had."""

from typing import Final

from protego import Protego

from flows.scrape.request import Answer

__all__ = ["ALLOW_ALL", "FORBID_ALL", "MAX_ROBOTS_BYTES", "ROBOTS_HOURS", "Rules", "rules_of"]

MAX_ROBOTS_BYTES: Final = 500 * 1024
"""The standard asks for at least so much."""
ROBOTS_HOURS: Final = 24
"""How long a copy may be used."""
ALLOW_ALL: Final = b""
FORBID_ALL: Final = b"User-agent: *\nDisallow: /\n"
_UNAVAILABLE: Final = range(400, 500)
_TOO_MANY_REQUESTS: Final = 429


class Rules:
    """What a host's robots.txt says to us."""

    def __init__(self, content: bytes, product: str) -> None:
        # only the first bytes count, and what is no UTF-8 spoils no other line
        self._protego = Protego.parse(content[:MAX_ROBOTS_BYTES].decode("utf-8-sig", "replace"))
        self._product = product

    def allows(self, url: str) -> bool:
        """Say whether an address may be fetched."""
        return bool(self._protego.can_fetch(url, self._product))

    def delay_s(self) -> float:
        """Return the pause that it asks for between two requests, in seconds; 0 where it asks for none."""
        delay = float(self._protego.crawl_delay(self._product) or 0.0)
        rate = self._protego.request_rate(self._product)
        return max(delay, rate.seconds / rate.requests if rate is not None and rate.requests else 0.0)


def rules_of(answer: Answer) -> bytes:
    """Return the rules that the answer to a request for robots.txt amounts to.

    >>> rules_of(Answer(404, "Not Found", (), b"<html>")) == ALLOW_ALL
    True
    >>> rules_of(Answer(503, "Service Unavailable", (), b"")) == FORBID_ALL
    True
    """
    if answer.status == 200:  # noqa: PLR2004 - OK
        return answer.body[:MAX_ROBOTS_BYTES]
    if answer.status in _UNAVAILABLE and answer.status != _TOO_MANY_REQUESTS:
        return ALLOW_ALL
    return FORBID_ALL
