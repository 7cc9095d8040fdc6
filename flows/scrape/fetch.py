"""Fetching: one address to its answer, politely and safely, over redirects and with a second attempt where that helps.

What comes back is a value: ``Fetched``, or ``Failed`` with the reason. Nothing here raises for a bad server.
"""

import random
import threading
from dataclasses import dataclass
from typing import Final, NamedTuple

from flows.scrape.clock import Clock
from flows.scrape.dial import Resolve, look_up
from flows.scrape.failure import RETRIED, FailureKind, FetchError
from flows.scrape.hosts import Host, Hosts
from flows.scrape.patience import backoff_s, retry_after_s
from flows.scrape.request import Answer, header, tls_context, user_agent
from flows.scrape.robots import FORBID_ALL, MAX_ROBOTS_BYTES, Rules, rules_of
from flows.scrape.source_settings import FetchSettings
from flows.scrape.target import Target, join_address, parse_target
from flows.state.store import StateStore

__all__ = ["Failed", "Fetched", "Fetcher", "Validators"]

_ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_BUSY: Final = frozenset({429, 503})
_RETRIED_STATUS: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_SUCCESS: Final = range(200, 300)
_NOT_MODIFIED: Final = 304


class Validators(NamedTuple):
    """What a server said to tell versions of a page apart."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer that is no error: a page, or that it is as it was (304)."""

    url: str
    """As it was asked for."""
    final_url: str
    """Where redirects led to."""
    answer: Answer

    @property
    def validators(self) -> Validators:
        """Return what to ask with the next time."""
        headers = self.answer.headers
        return Validators(header(headers, "etag"), header(headers, "last-modified"))

    @property
    def unchanged(self) -> bool:
        """Say whether the page is as it was when its validators were given out."""
        return self.answer.status == _NOT_MODIFIED


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is no answer."""

    url: str
    kind: FailureKind
    detail: str
    status: int | None = None
    """Where the server answered with an error."""
    answer: Answer | None = None


class _Order(NamedTuple):
    """How an address is asked for."""

    headers: dict[str, str]
    delay_s: float
    max_bytes: int
    is_robots: bool = False
    """robots.txt is asked for whatever robots.txt says, and only its beginning is read."""


class Fetcher:
    """Fetches for one run. Thread-safe; requests to one host wait for each other. Close it at the end."""

    def __init__(
        self,
        settings: FetchSettings,
        state: StateStore,
        *,
        holder: str,
        seed: int = 0,
        clock: Clock | None = None,
        resolve: Resolve = look_up,
    ) -> None:
        self._settings = settings
        self._clock = clock or Clock()
        self._hosts = Hosts(
            settings, state, tls=tls_context(settings.ca_file), holder=holder, clock=self._clock, resolve=resolve
        )
        self._chance = random.Random(seed)  # noqa: S311 - pauses are no secret
        self._agent = user_agent(settings.user_agent, settings.contact)
        self._at_once = threading.BoundedSemaphore(settings.hosts_at_once)

    def fetch(self, url: str, validators: Validators = Validators(), *, delay_s: float = 0.0) -> Fetched | Failed:  # noqa: B008 - it is frozen
        """Return the answer for an address, or why there is none. ``delay_s`` is the pause after each request."""
        for attempt in range(1, self._settings.attempts + 1):
            result = self._attempt(url, validators, delay_s)
            if isinstance(result, Fetched):
                return result
            pause = self._pause_s(result, attempt)
            if pause is None:
                return result
            self._clock.sleep(pause)
        return result

    def renew(self) -> None:
        """Keep the hosts of this run from other processes for longer."""
        self._hosts.renew()

    def close(self) -> None:
        """Close all connections."""
        self._hosts.close()

    def _pause_s(self, failed: Failed, attempt: int) -> float | None:
        """Return how long to wait before another attempt, or None where there is to be none."""
        busy = failed.status in _BUSY and failed.answer is not None
        asked = retry_after_s(header(failed.answer.headers, "retry-after"), self._clock.now()) if busy else None  # type: ignore[union-attr]
        if asked is not None and asked > self._settings.max_wait_s:
            self._hold(failed.url, asked)
            return None
        if attempt == self._settings.attempts or not (failed.kind in RETRIED or failed.status in _RETRIED_STATUS):
            return None
        pause = backoff_s(attempt, self._settings.backoff_s, self._chance)
        return pause if asked is None else max(asked, pause)

    def _hold(self, url: str, seconds: float) -> None:
        target = parse_target(url, self._settings.ports)
        self._hosts.hold(self._hosts.of(target.place), seconds)

    def _attempt(self, url: str, validators: Validators, delay_s: float) -> Fetched | Failed:
        headers = {"User-Agent": self._agent, "Accept": _ACCEPT}
        if validators.etag is not None:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified is not None:
            headers["If-Modified-Since"] = validators.last_modified
        try:
            final, answer = self._follow(url, _Order(headers, delay_s, self._settings.max_bytes))
        except FetchError as error:
            return Failed(url, error.kind, error.detail)
        if answer.status not in _SUCCESS and answer.status != _NOT_MODIFIED:
            return Failed(url, FailureKind.STATUS, f"{answer.status} {answer.reason}"[:100], answer.status, answer)
        return Fetched(url, final.url, answer)

    def _follow(self, url: str, order: _Order) -> tuple[Target, Answer]:
        """Return the answer at the end of all redirects, each of which is checked as the first address was."""
        left_s = self._settings.deadline_s
        seen: set[str] = set()
        for _ in range(self._settings.max_redirects + 1):
            target = parse_target(url, self._settings.ports)
            if target.url in seen:
                raise FetchError(FailureKind.REDIRECTS, f"in a circle, at {target.url}")
            seen.add(target.url)
            host = self._hosts.of(target.place)
            if not order.is_robots:
                self._heed_robots(host, target)
            answer, took_s = self._ask(host, target, order, left_s)
            if not answer.redirects:
                return target, answer
            left_s -= took_s
            url = join_address(target.url, header(answer.headers, "location") or "")
            if not url:
                raise FetchError(FailureKind.REDIRECTS, f"{answer.status} without a place to go")
        raise FetchError(FailureKind.REDIRECTS, f"more than {self._settings.max_redirects}")

    def _ask(self, host: Host, target: Target, order: _Order, left_s: float) -> tuple[Answer, float]:
        """Return the answer and the seconds that it took, and count what fails in a row."""
        with self._hosts.turn(host, order.delay_s) as connection, self._at_once:
            started = self._clock.monotonic()
            try:
                answer = connection.get(
                    target, order.headers, seconds=left_s, max_bytes=order.max_bytes, cut=order.is_robots
                )
            except FetchError as error:
                if error.kind in RETRIED or error.kind is FailureKind.TLS:
                    host.failures += 1
                raise
            host.failures = host.failures + 1 if answer.status in _RETRIED_STATUS else 0
            return answer, self._clock.monotonic() - started

    def _heed_robots(self, host: Host, target: Target) -> None:
        if self._settings.robots == "ignore":
            return
        with host.rules_lock:
            if host.rules is None:
                host.rules = Rules(self._robots(target), self._settings.user_agent)
        if not host.rules.allows(target.url):
            raise FetchError(FailureKind.ROBOTS, f"robots.txt of {target.place} forbids it")

    def _robots(self, target: Target) -> bytes:
        """Return the host's rules: as an earlier run read them, or as the host says now."""
        known = self._hosts.known_rules(target.place)
        if known is not None:
            return known
        headers = {"User-Agent": self._agent, "Accept": "text/plain,*/*;q=0.5"}
        address = target._replace(path="/robots.txt").url
        _, answer = self._follow(address, _Order(headers, 0.0, MAX_ROBOTS_BYTES, is_robots=True))
        rules = rules_of(answer)
        if rules != FORBID_ALL:
            self._hosts.keep_rules(target.place, rules)
        return rules
