"""Connections to vetted addresses: a name is looked up once, every address is vetted, and exactly that is connected to.

The name stays in the Host header and in TLS, where the certificate is verified against it.
"""

import socket
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import httpcore

from flows.scrape.addresses import Network, why_refused
from flows.scrape.failure import FailureKind, FetchError

__all__ = ["Deadline", "Dialer", "Resolve", "look_up"]

Resolve: TypeAlias = Callable[[str, int], Sequence[str]]
"""Host and port to addresses. Raises OSError."""


class Deadline:
    """When one request must be over. Begun anew for each."""

    def __init__(self) -> None:
        self._until = 0.0

    def begin(self, seconds: float) -> None:
        """Let it end after so many seconds from now."""
        self._until = time.monotonic() + seconds

    def left(self, at_most: float | None = None) -> float:
        """Return the seconds that are left, at most so many. Raises FetchError when it has passed."""
        seconds = self._until - time.monotonic()
        if seconds <= 0:
            raise FetchError(FailureKind.DEADLINE, "took too long")
        return seconds if at_most is None else min(seconds, at_most)


def look_up(host: str, port: int) -> list[str]:
    """Return the addresses of a host, as the system knows them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Dialer(httpcore.NetworkBackend):
    """Connects for one host at a time, within a deadline."""

    def __init__(
        self, deadline: Deadline, allowed: Sequence[Network], connect_s: float, resolve: Resolve = look_up
    ) -> None:
        self._deadline = deadline
        self._allowed = allowed
        self._connect_s = connect_s
        self._resolve = resolve
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline decides
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that answers. Raises FetchError when one is refused."""
        failure: Exception | None = None
        for address in self._vetted(host, port):
            seconds = self._deadline.left(self._connect_s)
            try:
                stream = self._backend.connect_tcp(address, port, seconds, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _TimedStream(stream, self._deadline, self._connect_s)
        raise FetchError(FailureKind.CONNECT, str(failure) or "no answer") from failure

    def _vetted(self, host: str, port: int) -> Sequence[str]:
        addresses = self._look_up(host, port)
        for address in addresses:
            # one bad address is enough: a name that leads both ways is a trap
            why = why_refused(address, self._allowed)
            if why is not None:
                raise FetchError(FailureKind.REFUSED, f"{host} leads to {address}: {why}")
        return addresses

    def _look_up(self, host: str, port: int) -> Sequence[str]:
        """Return the host's addresses. The system gives no way to limit its time but to stop waiting."""
        found: list[Sequence[str] | OSError | UnicodeError] = []

        def resolve() -> None:
            try:
                found.append(self._resolve(host, port))
            except (OSError, UnicodeError) as error:
                found.append(error)

        thread = threading.Thread(target=resolve, name=f"look up {host}", daemon=True)
        thread.start()
        thread.join(self._deadline.left(self._connect_s))
        match found:
            case []:
                self._deadline.left()
                raise FetchError(FailureKind.NAME, f"{host}: the name servers took too long")
            case [OSError() | UnicodeError() as error]:
                raise FetchError(FailureKind.NAME, f"{host}: {getattr(error, 'strerror', None) or error}") from error
            case [[]]:
                raise FetchError(FailureKind.NAME, f"{host}: no address")
            case [addresses]:
                return addresses  # type: ignore[return-value]
        raise AssertionError(found)


class _TimedStream(httpcore.NetworkStream):
    """A stream that never waits beyond the deadline, however the bytes trickle."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline, connect_s: float) -> None:
        self._stream = stream
        self._deadline = deadline
        self._connect_s = connect_s

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 - the deadline decides
    ) -> httpcore.NetworkStream:
        seconds = self._deadline.left(self._connect_s)
        stream = self._stream.start_tls(ssl_context, server_hostname, seconds)
        return _TimedStream(stream, self._deadline, self._connect_s)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
