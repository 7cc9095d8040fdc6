"""One request to one host: sent over a vetted connection, its answer read within the deadline and the cap."""

import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

import httpcore

from flows.scrape.addresses import Network
from flows.scrape.body import ENCODINGS, read_body
from flows.scrape.dial import Deadline, Dialer, Resolve
from flows.scrape.failure import FailureKind, FetchError
from flows.scrape.target import Target
from schemas.version import PIPELINE_VERSION

__all__ = ["Answer", "HostConnection", "header", "tls_context", "user_agent"]

_KEEP_ALIVE_S: Final = 15.0
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_UNREAD: Final = ("image/", "video/", "audio/", "font/")
"""What can be no page and no list of pages: left unread."""


class Answer(NamedTuple):
    """What a server answered to one request."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    """As they came, in their order."""
    body: bytes
    """Decoded; empty for a redirect, and for pictures and the like, which are left unread."""

    @property
    def redirects(self) -> bool:
        """Say whether it sends elsewhere."""
        return self.status in _REDIRECTS


def header(headers: Sequence[tuple[str, str]], name: str) -> str | None:
    """Return the first header of a name, whatever its case."""
    return next((value for found, value in headers if found.lower() == name), None)


def user_agent(product: str, contact: str) -> str:
    """Return an honest User-Agent: who asks, and whom to write to.

    >>> user_agent("harbourbot", "desk@harbour.example")[-24:]
    ' (+desk@harbour.example)'
    """
    name = f"{product}/{PIPELINE_VERSION}"
    return f"{name} (+{contact})" if contact else name


def tls_context(ca_file: str | None) -> ssl.SSLContext:
    """Return a context that verifies certificate and name, always."""
    if ca_file is None:
        return httpcore.default_ssl_context()
    return ssl.create_default_context(cafile=ca_file)


class HostConnection:
    """The one connection to a host: kept alive between requests. Used by one thread at a time."""

    def __init__(
        self,
        tls: ssl.SSLContext,
        *,
        allowed: Sequence[Network],
        connect_s: float,
        resolve: Resolve,
    ) -> None:
        self._deadline = Deadline()
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=1,
            keepalive_expiry=_KEEP_ALIVE_S,
            http1=True,
            http2=False,
            network_backend=Dialer(self._deadline, allowed, connect_s, resolve),
        )

    def get(
        self, target: Target, headers: Mapping[str, str], *, seconds: float, max_bytes: int, cut: bool = False
    ) -> Answer:
        """Return the answer to a GET request. Raises FetchError; never takes longer than ``seconds``.

        A body larger than ``max_bytes`` is an error, or with ``cut`` it is cut off there.
        """
        self._deadline.begin(seconds)
        url = httpcore.URL(
            scheme=target.scheme, host=target.host.encode(), port=target.port, target=target.path.encode()
        )
        sent = {"Host": target.url.split("/", 3)[2], "Accept-Encoding": ENCODINGS, **headers}
        with _failures(), self._pool.stream("GET", url, headers=list(sent.items())) as response:
            told = tuple((_text(name), _text(value)) for name, value in response.headers)
            reason = _text(response.extensions.get("reason_phrase", b""))
            answer = Answer(response.status, reason, told, b"")
            if answer.redirects or (header(told, "content-type") or "").lower().startswith(_UNREAD):
                return answer
            declared = header(told, "content-length") or ""
            if declared.isdigit() and int(declared) > max_bytes and not cut:
                raise FetchError(FailureKind.TOO_LARGE, f"{declared} bytes, at most {max_bytes} are read")
            body = read_body(response.iter_stream(), header(told, "content-encoding") or "", max_bytes, cut=cut)
            return answer._replace(body=body)

    def close(self) -> None:
        """Close the connection."""
        self._pool.close()


def _text(value: bytes) -> str:
    return value.decode("latin-1")


@contextmanager
def _failures() -> Iterator[None]:
    """Turn what the library raises into a FetchError that says what went wrong."""
    try:
        yield
    except (httpcore.TimeoutException, TimeoutError) as error:
        raise FetchError(FailureKind.DEADLINE, "took too long") from error
    except (httpcore.ConnectError, ssl.SSLError) as error:
        # a failed handshake comes as an error of connecting
        kind = FailureKind.TLS if _is_tls(error) else FailureKind.CONNECT
        raise FetchError(kind, str(error) or "no connection") from error
    except (httpcore.ProtocolError, httpcore.NetworkError, httpcore.UnsupportedProtocol) as error:
        raise FetchError(FailureKind.BROKEN, str(error) or "the connection broke") from error
    except (OSError, ValueError) as error:
        raise FetchError(FailureKind.BROKEN, str(error) or type(error).__name__) from error


def _is_tls(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
