"""Why a request came to nothing: one enumeration, and the error that carries it inside the fetcher."""

from enum import StrEnum
from typing import Final

from schemas.errors import DechaffError

__all__ = ["RETRIED", "FailureKind", "FetchError"]


class FailureKind(StrEnum):
    """What went wrong."""

    REFUSED = "refused"
    """The address, or one that its name or a redirect leads to, may not be asked."""
    ROBOTS = "robots"
    """robots.txt forbids it, or cannot be had, which forbids everything."""
    HELD = "held"
    """The host asked to be left alone, or failed too often in this run."""
    NAME = "name"
    """The host's name cannot be looked up."""
    CONNECT = "connect"
    TLS = "tls"
    DEADLINE = "deadline"
    BROKEN = "broken"
    """The answer is no HTTP, ended early, or cannot be decoded."""
    TOO_LARGE = "too_large"
    REDIRECTS = "redirects"
    """Too many, in a circle, or to nowhere."""
    STATUS = "status"
    """The server's answer is an error."""


RETRIED: Final = frozenset({FailureKind.NAME, FailureKind.CONNECT, FailureKind.DEADLINE, FailureKind.BROKEN})
"""What may go better another time. A status is judged by its number, and what is refused stays refused."""


class FetchError(DechaffError):
    """One request came to nothing."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail
