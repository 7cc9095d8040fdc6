"""Waiting: between requests to a host, between attempts, and as long as a server asks."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.scrape.clock import Clock
from flows.scrape.fetch import Failed, Fetched, Fetcher
from flows.scrape.patience import backoff_s, retry_after_s
from flows.scrape.robots import Rules
from flows.scrape.source_settings import FetchSettings
from flows.state.store import StateStore, open_state
from tests.flows.scrape.local_site import LocalSite, Reply, serve_site

HOST = "127.0.4.1"
NOW = datetime(2031, 4, 7, 12, tzinfo=UTC)


class FakeClock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.sleeps.append(seconds)
        self.passed += seconds

    @property
    def clock(self) -> Clock:
        """Return it as the fetcher wants it."""
        return Clock(lambda: NOW + timedelta(seconds=self.passed), lambda: self.passed, self.sleep)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[StateStore]:
    """Open an empty store."""
    with open_state(tmp_path / "state.sqlite") as store:
        yield store


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Serve one host."""
    with serve_site(LocalSite(), [HOST]) as served:
        served.replies[HOST, "/page"] = Reply(b"page")
        yield served


def _fetcher(site: LocalSite, state: StateStore, time: FakeClock, **more: object) -> Fetcher:
    settings = FetchSettings.model_validate({"ports": [site.port], "allow_networks": ["127.0.0.0/8"], **more})
    return Fetcher(settings, state, holder="test", clock=time.clock, seed=7)


def test_a_host_has_its_pause_between_two_requests(site: LocalSite, state: StateStore) -> None:
    """The pause of the source, and not before the first request."""
    time = FakeClock()
    fetcher = _fetcher(site, state, time, robots="ignore")
    for _ in range(3):
        fetcher.fetch(f"{site.root(HOST)}/page", delay_s=5)
    fetcher.close()
    assert [round(pause, 3) for pause in time.sleeps] == [0, 5, 5]


def test_robots_txt_may_ask_for_a_longer_pause(site: LocalSite, state: StateStore) -> None:
    """Crawl-delay and Request-rate, for us or for all."""
    site.replies[HOST, "/robots.txt"] = Reply(b"User-agent: *\nCrawl-delay: 9\n")
    time = FakeClock()
    fetcher = _fetcher(site, state, time)
    for _ in range(3):
        fetcher.fetch(f"{site.root(HOST)}/page", delay_s=5)
    fetcher.close()
    assert [round(pause, 3) for pause in time.sleeps[-2:]] == [9, 9]
    assert Rules(b"User-agent: dechaff\nRequest-rate: 1/30\n", "dechaff").delay_s() == 30


def test_retry_after_is_waited_for_when_it_is_short(site: LocalSite, state: StateStore) -> None:
    """Then the page comes."""
    busy = Reply(b"busy", status=503, headers=(("Retry-After", "40"),))
    site.replies[HOST, "/page"] = busy
    time = FakeClock()

    def recover(_host: str, path: str) -> None:
        if path == "/page" and time.passed >= 40:
            site.replies[HOST, "/page"] = Reply(b"page")

    site.before_answer = recover
    fetcher = _fetcher(site, state, time, backoff_s=1)
    assert isinstance(fetcher.fetch(f"{site.root(HOST)}/page"), Fetched)
    assert 40 <= time.passed < 45
    fetcher.close()


def test_a_long_retry_after_holds_the_host_until_then(site: LocalSite, state: StateStore) -> None:
    """In this run, and in the next one, until the moment has come."""
    site.replies[HOST, "/page"] = Reply(b"busy", status=429, headers=(("Retry-After", "600"),))
    time = FakeClock()
    for asked in (1, 1):
        fetcher = _fetcher(site, state, time)
        assert isinstance(fetcher.fetch(f"{site.root(HOST)}/page"), Failed)
        fetcher.close()
        assert [path for _, path, _ in site.requests].count("/page") == asked
    time.passed += 601
    site.replies[HOST, "/page"] = Reply(b"page")
    fetcher = _fetcher(site, state, time)
    assert isinstance(fetcher.fetch(f"{site.root(HOST)}/page"), Fetched)
    fetcher.close()


def test_robots_txt_is_asked_for_once_a_day(site: LocalSite, state: StateStore) -> None:
    """By whichever run."""
    time = FakeClock()
    for _ in range(3):
        fetcher = _fetcher(site, state, time)
        fetcher.fetch(f"{site.root(HOST)}/page")
        fetcher.close()
    assert [path for _, path, _ in site.requests].count("/robots.txt") == 1
    time.passed += 25 * 3600
    fetcher = _fetcher(site, state, time)
    fetcher.fetch(f"{site.root(HOST)}/page")
    fetcher.close()
    assert [path for _, path, _ in site.requests].count("/robots.txt") == 2


@pytest.mark.parametrize(("status", "fetched"), [(200, 1), (404, 1), (403, 1), (429, 0), (500, 0)])
def test_what_follows_from_a_robots_txt_that_cannot_be_had(
    site: LocalSite, state: StateStore, status: int, fetched: int
) -> None:
    """Where there is none, everything is allowed; where the server fails, nothing is."""
    site.replies[HOST, "/robots.txt"] = Reply(b"", status=status)
    fetcher = _fetcher(site, state, FakeClock())
    assert isinstance(fetcher.fetch(f"{site.root(HOST)}/page"), Fetched) is bool(fetched)
    fetcher.close()


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - pauses are no secret


def test_pauses_between_attempts_grow_and_differ_and_are_the_same_for_a_seed() -> None:
    """Full jitter: anything up to a limit that doubles, and ends at five minutes."""
    pauses = [backoff_s(attempt, 2.0, _chance(attempt)) for attempt in range(1, 12)]
    assert all(0 <= pause <= min(300, 2.0 * 2 ** (attempt - 1)) for attempt, pause in enumerate(pauses, start=1))
    assert pauses == [backoff_s(attempt, 2.0, _chance(attempt)) for attempt in range(1, 12)]
    many = [backoff_s(4, 2.0, _chance(seed)) for seed in range(200)]
    assert max(many) > 14
    assert min(many) < 2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", 120), ("0", 0), (" 7 ", 7), ("Mon, 07 Apr 2031 12:01:00 GMT", 60), ("Mon, 07 Apr 2031 11:00:00 GMT", 0),
        ("soon", None), ("", None), (None, None), ("-5", None), ("1e9", None), ("9" * 5000, None), ("²", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_in_both_of_its_forms(value: str | None, expected: float | None) -> None:
    """Seconds or a date; anything else asks for nothing."""
    assert retry_after_s(value, NOW) == expected
