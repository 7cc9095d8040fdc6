"""Hosts: one connection to each, one request at a time, a pause between two, and what robots.txt says."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from flows.scrape.addresses import parse_networks
from flows.scrape.clock import Clock
from flows.scrape.dial import Resolve
from flows.scrape.failure import FailureKind, FetchError
from flows.scrape.request import HostConnection
from flows.scrape.robots import ROBOTS_HOURS, Rules
from flows.scrape.source_settings import FetchSettings
from flows.state.hosts import enter_hold, enter_robots, find_host
from flows.state.leases import release, take_lease
from flows.state.store import StateStore
from flows.state.tables import moment

__all__ = ["Host", "Hosts"]


class Host:
    """A host (``name:port``) as this run knows it."""

    def __init__(self, place: str, connection: HostConnection, hold_until: datetime | None) -> None:
        self.place = place
        self.connection = connection
        self.hold_until = hold_until
        self.rules: Rules | None = None
        self.rules_lock = threading.Lock()
        """Held while robots.txt is fetched, so that it is fetched once."""
        self.failures = 0
        """In a row."""
        self.turn = threading.Lock()
        self.free_at = 0.0
        """When the next request may be sent, on the clock that never goes back."""


class Hosts:
    """All hosts of a run. Thread-safe. Close it at the end."""

    def __init__(
        self,
        settings: FetchSettings,
        state: StateStore,
        *,
        tls: ssl.SSLContext,
        holder: str,
        clock: Clock,
        resolve: Resolve,
    ) -> None:
        self._settings = settings
        self._state = state
        self._tls = tls
        self._holder = holder
        self._clock = clock
        self._resolve = resolve
        self._allowed = parse_networks(settings.allow_networks)
        self._lock = threading.Lock()
        self._hosts: dict[str, Host] = {}

    def of(self, place: str) -> Host:
        """Return the host at a place. Raises FetchError (held) while another process asks it."""
        with self._lock:
            if place not in self._hosts:
                self._hosts[place] = self._begin(place)
            return self._hosts[place]

    @contextmanager
    def turn(self, host: Host, delay_s: float) -> Iterator[HostConnection]:
        """Wait for the host's turn and give its connection; the pause begins when it is given back.

        Raises FetchError (held) where the host asked to be left alone, or failed too often in this run.
        """
        self._raise_if_held(host)
        with host.turn:
            self._raise_if_held(host)
            self._clock.sleep(max(0.0, host.free_at - self._clock.monotonic()))
            try:
                yield host.connection
            finally:
                pause = max(delay_s, host.rules.delay_s() if host.rules is not None else 0.0)
                host.free_at = self._clock.monotonic() + pause

    def hold(self, host: Host, seconds: float) -> None:
        """Leave the host alone for so long, in this run and others."""
        host.hold_until = self._clock.now() + timedelta(seconds=seconds)
        with self._state.transaction() as connection:
            enter_hold(connection, host.place, host.hold_until)

    def known_rules(self, place: str) -> bytes | None:
        """Return a host's robots.txt as an earlier run read it, unless that is too long ago."""
        with self._state.transaction() as connection:
            row = find_host(connection, place)
        oldest = moment(self._clock.now() - timedelta(hours=ROBOTS_HOURS))
        return row.robots if row.robots_at is not None and row.robots_at > oldest else None

    def keep_rules(self, place: str, content: bytes) -> None:
        """Remember a host's robots.txt for later runs."""
        with self._state.transaction() as connection:
            enter_robots(connection, place, content, self._clock.now())

    def renew(self) -> None:
        """Keep the hosts of this run from other processes for longer."""
        with self._lock:
            places = list(self._hosts)
        with self._state.transaction() as connection:
            for place in places:
                take_lease(connection, _lease(place), self._holder, self._clock.now())

    def close(self) -> None:
        """Close all connections and leave the hosts to others."""
        for host in self._hosts.values():
            host.connection.close()
        with self._state.transaction() as connection:
            for place in self._hosts:
                release(connection, _lease(place), self._holder)

    def _begin(self, place: str) -> Host:
        with self._state.transaction() as connection:
            other = take_lease(connection, _lease(place), self._holder, self._clock.now())
            row = find_host(connection, place)
        if other is not None:
            raise FetchError(FailureKind.HELD, f"{place} is being asked by another process ({other})")
        asked = HostConnection(
            self._tls, allowed=self._allowed, connect_s=self._settings.connect_s, resolve=self._resolve
        )
        return Host(place, asked, datetime.fromisoformat(row.hold_until) if row.hold_until else None)

    def _raise_if_held(self, host: Host) -> None:
        if host.hold_until is not None and host.hold_until > self._clock.now():
            raise FetchError(FailureKind.HELD, f"{host.place} asked to be left alone until {moment(host.hold_until)}")
        if host.failures >= self._settings.host_failures:
            raise FetchError(FailureKind.HELD, f"{host.place} failed {host.failures} times in a row")


def _lease(place: str) -> str:
    return f"host:{place}"
