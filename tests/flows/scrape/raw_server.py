"""Servers that misbehave: each a function that does what it likes with a connection, on a port of its own."""

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

__all__ = ["BEHAVIOURS", "Behaviour", "serve_raw"]

Talk = Callable[[socket.socket, bytes], None]
"""Gets the connection and the request's first bytes, after which the connection is closed."""

ENDLESS_S: Final = 20.0
"""After so long, what goes on for ever gives up: no test leaves threads behind."""
OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
PAGE: Final = b"<html><body>page</body></html>"


class Behaviour(NamedTuple):
    """How a server misbehaves, and how the fetcher is to call it."""

    name: str
    talk: Talk
    expected: str
    """A FailureKind, or ``fetched`` where the answer can be used all the same."""


def _for_long(step: Callable[[], None], pause_s: float = 0.0) -> None:
    until = time.monotonic() + ENDLESS_S
    while time.monotonic() < until:
        step()
        time.sleep(pause_s)


def _say(*parts: bytes) -> Talk:
    def talk(connection: socket.socket, _request: bytes) -> None:
        for part in parts:
            connection.sendall(part)

    return talk


def _endlessly(head: bytes, piece: bytes, pause_s: float = 0.0) -> Talk:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(head)
        _for_long(lambda: connection.sendall(piece), pause_s)

    return talk


def _silence(connection: socket.socket, _request: bytes) -> None:
    connection.settimeout(ENDLESS_S)
    with contextlib.suppress(OSError):
        connection.recv(1)


def _then_silence(connection: socket.socket, request: bytes) -> None:
    connection.sendall(OK)
    _silence(connection, request)


def _reset(*parts: bytes) -> Talk:
    def talk(connection: socket.socket, _request: bytes) -> None:
        for part in parts:
            connection.sendall(part)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return talk


def _redirect(to: Callable[[bytes], bytes], pause_s: float = 0.0) -> Talk:
    def talk(connection: socket.socket, request: bytes) -> None:
        time.sleep(pause_s)
        path = request.split(b" ", 2)[1] if request else b"/"
        connection.sendall(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to(path) + b"\r\n\r\n")

    return talk


def _robots_is(talk: Talk) -> Talk:
    """Misbehave for robots.txt alone."""

    def choose(connection: socket.socket, request: bytes) -> None:
        if b" /robots.txt " in request:
            talk(connection, request)
        else:
            connection.sendall(OK + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE)

    return choose


def _bomb(layers: int) -> bytes:
    """Return gzip of 300 MB of zeros, gzipped again for each further layer."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    content = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    for _ in range(layers - 1):
        content = gzip.compress(content)
    return content


def _coded(encoding: bytes, content: bytes) -> Talk:
    head = OK + b"Content-Encoding: " + encoding + b"\r\nContent-Length: %d\r\n\r\n" % len(content)
    return _say(head, content)


def _behaviours() -> Iterator[Behaviour]:
    chunked = OK + b"Transfer-Encoding: chunked\r\n\r\n"
    half = gzip.compress(PAGE * 100)[:-20]
    yield Behaviour("a byte of the head a second", _endlessly(b"", b"H", 1.0), "deadline")
    yield Behaviour("a header a tenth of a second", _endlessly(OK, b"X-A: b\r\n", 0.1), "deadline")
    yield Behaviour(
        "a byte of the body a second", _endlessly(OK + b"Content-Length: 900\r\n\r\n", b"x", 1.0), "deadline"
    )
    yield Behaviour("a chunk of a byte a tenth", _endlessly(chunked, b"1\r\nx\r\n", 0.1), "deadline")
    yield Behaviour("silence", _silence, "deadline")
    yield Behaviour("silence after the head", _then_silence, "deadline")
    yield Behaviour("endless body", _endlessly(OK + b"\r\n", b"x" * 65536), "too_large")
    yield Behaviour("endless chunks", _endlessly(chunked, b"1000\r\n" + b"x" * 4096 + b"\r\n"), "too_large")
    yield Behaviour("endless headers", _endlessly(OK, b"X-A: " + b"b" * 4000 + b"\r\n"), "broken")
    yield Behaviour("one endless header", _endlessly(OK + b"X-A: ", b"b" * 4096), "broken")
    yield Behaviour("endless status line", _endlessly(b"HTTP/1.1 200 ", b"O" * 4096), "broken")
    yield Behaviour("endless chunk size", _endlessly(chunked, b"0" * 4096), "broken")
    yield Behaviour("endless trailers", _endlessly(chunked + b"0\r\n", b"X-A: " + b"b" * 4000 + b"\r\n"), "broken")
    yield Behaviour("endless interim answers", _endlessly(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05), "deadline")
    yield Behaviour("redirect to itself", _redirect(lambda path: path), "redirects")
    yield Behaviour("redirects without end", _redirect(lambda path: path + b"x"), "redirects")
    yield Behaviour("slow redirects", _redirect(lambda path: path + b"x", 0.6), "deadline")
    yield Behaviour("redirect without a place", _say(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"), "redirects")
    yield Behaviour("redirect to a file", _redirect(lambda _: b"file:" + b"//" + b"/etc/passwd"), "refused")
    yield Behaviour("redirect to bytes that are none", _redirect(lambda _: b"http://\xff\xfe[:::/"), "redirects")
    yield Behaviour("gzip bomb", _coded(b"gzip", _bomb(1)), "too_large")
    yield Behaviour("gzip bomb in gzip", _coded(b"gzip, gzip", _bomb(2)), "too_large")
    yield Behaviour("many encodings", _coded(b"gzip, " * 50 + b"gzip", PAGE), "broken")
    yield Behaviour("gzip that ends early", _coded(b"gzip", half), "broken")
    yield Behaviour("gzip that is none", _coded(b"gzip", PAGE), "broken")
    yield Behaviour("an encoding nobody asked for", _coded(b"br", b"\x0b\x02\x80"), "broken")
    yield Behaviour("length too long", _say(OK + b"Content-Length: 5000\r\n\r\n", PAGE), "broken")
    yield Behaviour("length too short", _say(OK + b"Content-Length: 6\r\n\r\n", PAGE), "fetched")
    yield Behaviour("length of ten gigabytes", _say(OK + b"Content-Length: 10000000000\r\n\r\n", PAGE), "too_large")
    yield Behaviour("length below zero", _say(OK + b"Content-Length: -5\r\n\r\n", PAGE), "broken")
    yield Behaviour("two lengths", _say(OK + b"Content-Length: 5\r\nContent-Length: 9\r\n\r\n", PAGE), "broken")
    yield Behaviour("chunk size that is none", _say(chunked + b"zz\r\n" + PAGE), "broken")
    yield Behaviour("chunks that end early", _say(chunked + b"ff\r\n" + PAGE), "broken")
    yield Behaviour("reset at once", _reset(), "broken")
    yield Behaviour("reset in the body", _reset(OK + b"Content-Length: 900\r\n\r\n", PAGE), "broken")
    yield Behaviour("closed at once", _say(), "broken")
    yield Behaviour("no HTTP", _say(b"220 mail.example ESMTP ready\r\n" * 3), "broken")
    yield Behaviour("noise", _say(bytes(range(256)) * 16), "broken")
    yield Behaviour("another version of HTTP", _say(b"HTTP/9.9 200 OK\r\n\r\n" + PAGE), "fetched")
    yield Behaviour("a status that is none", _say(b"HTTP/1.1 9999 Over\r\n\r\n"), "broken")
    yield Behaviour("an upgrade that nobody asked for", _say(b"HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\n", PAGE), "broken")
    yield Behaviour("robots.txt without end", _robots_is(_endlessly(OK + b"\r\n", b"# x\n" * 9999)), "fetched")
    yield Behaviour("robots.txt a byte a second", _robots_is(_endlessly(OK, b"x", 1.0)), "deadline")
    yield Behaviour("robots.txt in a circle", _robots_is(_redirect(lambda path: path)), "redirects")


BEHAVIOURS: Final = tuple(_behaviours())


@contextmanager
def serve_raw(talk: Talk, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[int]:
    """Serve a behaviour on a free port until the context ends."""
    listener = socket.create_server((host, 0), backlog=64)
    connections: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threading.Thread(target=_serve, args=(connection, talk, tls), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        for open_socket in (listener, *connections):
            with contextlib.suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)
        listener.close()


def _serve(connection: socket.socket, talk: Talk, tls: ssl.SSLContext | None) -> None:
    with contextlib.suppress(OSError), connection:
        connection.settimeout(ENDLESS_S)
        with tls.wrap_socket(connection, server_side=True) if tls else contextlib.nullcontext(connection) as stream:
            request = b""
            while b"\r\n\r\n" not in request:
                piece = stream.recv(65536)
                if not piece:
                    return
                request += piece
            talk(stream, request)
            with contextlib.suppress(OSError):
                stream.shutdown(socket.SHUT_WR)
