"""Servers that misbehave: each request ends within its deadline, in bounded memory, and harms no other host."""

import ssl
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
import trustme

from flows.scrape.fetch import Failed, Fetched, Fetcher
from flows.scrape.source_settings import FetchSettings
from flows.state.store import StateStore, open_state
from tests.flows.scrape.local_site import LocalSite, Reply, serve_site
from tests.flows.scrape.raw_server import BEHAVIOURS, OK, PAGE, Talk, serve_raw

DEADLINE_S: Final = 1.5
CAP: Final = 200_000
GOOD: Final = OK + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE


@pytest.fixture
def state(tmp_path: Path) -> Iterator[StateStore]:
    """Open an empty store."""
    with open_state(tmp_path / "state.sqlite") as store:
        yield store


def _fetcher(state: StateStore, ports: list[int], **more: object) -> Fetcher:
    settings: dict[str, object] = {
        "deadline_s": DEADLINE_S,
        "max_bytes": CAP,
        "attempts": 1,
        "connect_s": 1.0,
        "hosts_at_once": 100,
    }
    settings |= {"ports": ports, "allow_networks": ["127.0.0.0/8"], **more}
    return Fetcher(FetchSettings.model_validate(settings), state, holder="test")


def _kind(result: Fetched | Failed) -> str:
    return "fetched" if isinstance(result, Fetched) else str(result.kind)


def _timed(fetcher: Fetcher, url: str) -> tuple[str, float, str]:
    started = time.monotonic()
    result = fetcher.fetch(url)
    return _kind(result), time.monotonic() - started, getattr(result, "detail", "")


def test_every_bad_server_ends_within_its_deadline_and_is_called_by_its_name(state: StateStore) -> None:
    """All behaviours at once, each on a host of its own: none takes longer than its deadline and a second."""
    assert len({behaviour.name for behaviour in BEHAVIOURS}) >= 40
    told: dict[str, tuple[str, float, str]] = {}
    with ExitStack() as stack:
        ports = {behaviour.name: stack.enter_context(serve_raw(behaviour.talk)) for behaviour in BEHAVIOURS}
        obedient = _fetcher(state, list(ports.values()))
        careless = _fetcher(state, list(ports.values()), robots="ignore")
        stack.callback(obedient.close)
        stack.callback(careless.close)

        def ask(name: str) -> None:
            # without robots.txt, or it would be what is met first
            fetcher = obedient if name.startswith("robots.txt") else careless
            told[name] = _timed(fetcher, f"http://127.0.0.1:{ports[name]}/page")

        threads = [threading.Thread(target=ask, args=(name,)) for name in ports]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    wrong = {
        behaviour.name: (told.get(behaviour.name), behaviour.expected)
        for behaviour in BEHAVIOURS
        if told.get(behaviour.name, ("",))[0] != behaviour.expected
    }
    assert wrong == {}
    # a robots.txt is a request of its own, with a deadline of its own
    requests = {name: 2 if name.startswith("robots.txt") else 1 for name in told}
    late = {name: took for name, (_, took, _) in told.items() if took > requests[name] * DEADLINE_S + 1.0}
    assert late == {}


@pytest.mark.parametrize(
    "name", ["endless body", "endless chunks", "gzip bomb", "gzip bomb in gzip", "endless headers"]
)
def test_memory_stays_within_twice_the_cap(state: StateStore, name: str) -> None:
    """However much is sent, and however much larger it would become."""
    cap = 4_000_000
    (behaviour,) = [behaviour for behaviour in BEHAVIOURS if behaviour.name == name]
    with serve_raw(behaviour.talk) as port:
        fetcher = _fetcher(state, [port], max_bytes=cap, deadline_s=20, robots="ignore")
        fetcher.fetch(f"http://127.0.0.1:{port}/warm-up-of-another-kind\\")
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            result = fetcher.fetch(f"http://127.0.0.1:{port}/page")
            peak = tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
            fetcher.close()
    assert _kind(result) == behaviour.expected
    assert peak < 2 * cap


def _tls(talk_as: str, *, expired: bool = False) -> tuple[ssl.SSLContext, trustme.CA]:
    authority = trustme.CA()
    past = datetime.now(UTC) - timedelta(days=1)
    certificate = authority.issue_cert(talk_as, not_after=past) if expired else authority.issue_cert(talk_as)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context, authority


def _ask_tls(state: StateStore, tmp_path: Path, tls: ssl.SSLContext, trusted: trustme.CA | None, talk: Talk) -> str:
    bundle = tmp_path / "trusted.pem"
    (trusted or trustme.CA()).cert_pem.write_to_path(str(bundle))
    with serve_raw(talk, tls=tls) as port:
        fetcher = Fetcher(
            FetchSettings(
                ports=(port,), allow_networks=("127.0.0.0/8",), ca_file=str(bundle), attempts=1, deadline_s=DEADLINE_S
            ),
            state,
            holder="test",
            resolve=lambda _host, _port: ["127.0.0.1"],
        )
        try:
            return _kind(fetcher.fetch(f"https://wexcombe.example:{port}/page"))
        finally:
            fetcher.close()


def _talk(connection: object, _request: bytes) -> None:
    connection.sendall(GOOD)  # type: ignore[attr-defined]


def test_a_certificate_of_a_trusted_authority_is_accepted_for_its_name(state: StateStore, tmp_path: Path) -> None:
    """The name that was asked for, though the connection is to a vetted address: SNI and Host are the name."""
    tls, authority = _tls("wexcombe.example")
    heard: list[bytes] = []
    names: list[object] = []
    tls.sni_callback = lambda _socket, name, _context: names.append(name)

    def talk(connection: object, request: bytes) -> None:
        heard.append(request)
        _talk(connection, request)

    assert _ask_tls(state, tmp_path, tls, authority, talk) == "fetched"
    assert names[0] == "wexcombe.example"
    assert b"\r\nHost: wexcombe.example:" in heard[0]


@pytest.mark.parametrize("defect", ["unknown authority", "other name", "expired", "no TLS at all"])
def test_a_bad_certificate_is_never_accepted(state: StateStore, tmp_path: Path, defect: str) -> None:
    """Nothing is fetched without verification, and it is not tried without."""
    heard: list[bytes] = []

    def talk(connection: object, request: bytes) -> None:
        heard.append(request)

    tls, authority = _tls(
        "other.example" if defect == "other name" else "wexcombe.example", expired=defect == "expired"
    )
    trusted = None if defect == "unknown authority" else authority
    if defect == "no TLS at all":
        with serve_raw(talk) as port:
            fetcher = _fetcher(state, [port])
            assert _kind(fetcher.fetch(f"https://127.0.0.1:{port}/")) in {"tls", "broken", "deadline"}
            fetcher.close()
    else:
        assert _ask_tls(state, tmp_path, tls, trusted, talk) == "tls"
    assert heard == []


def test_a_name_server_that_hangs_is_not_waited_for(state: StateStore) -> None:
    """The system gives no limit of its own."""
    settings = FetchSettings(attempts=1, deadline_s=0.5, connect_s=0.5)
    released = threading.Event()

    def hang(_host: str, _port: int) -> list[str]:
        released.wait(20)
        return ["127.0.0.1"]

    fetcher = Fetcher(settings, state, holder="test", resolve=hang)
    kind, took, _ = _timed(fetcher, "http://wexcombe.example/")
    released.set()
    fetcher.close()
    assert kind in {"deadline", "name"}
    assert took < 1.5


def test_a_host_that_fails_again_and_again_is_left_alone_for_the_rest_of_the_run(state: StateStore) -> None:
    """A closed port costs a handful of tries, not one for each of a thousand pages."""
    with serve_raw(_talk) as port:
        pass
    fetcher = _fetcher(state, [port], host_failures=3, robots="ignore")
    kinds = [_kind(fetcher.fetch(f"http://127.0.0.1:{port}/{number}")) for number in range(5)]
    fetcher.close()
    assert kinds == ["connect"] * 3 + ["held"] * 2


def test_a_second_attempt_helps_where_it_can_and_only_there(state: StateStore) -> None:
    """A reset is tried again after a pause; a refused address is not."""
    seen: list[bytes] = []

    def talk(connection: object, request: bytes) -> None:
        seen.append(request)
        if len(seen) > 1:
            _talk(connection, request)

    with serve_raw(talk) as port:
        fetcher = _fetcher(state, [port], attempts=3, backoff_s=0.01, robots="ignore")
        assert _kind(fetcher.fetch(f"http://127.0.0.1:{port}/")) == "fetched"
        assert len(seen) == 2
        assert _kind(fetcher.fetch(f"http://127.0.0.1:{port + 1}/")) == "refused"
        fetcher.close()


def test_other_hosts_keep_their_pace_beside_bad_ones(state: StateStore) -> None:
    """Nine tenths of the throughput that they have alone, while every bad server misbehaves at once."""
    site = LocalSite(replies={("127.0.2.1", "/page"): Reply(PAGE, delay_s=0.02)})

    def pages_per_s(fetcher: Fetcher) -> float:
        started = time.monotonic()
        for _ in range(40):
            assert isinstance(fetcher.fetch(f"{site.root('127.0.2.1')}/page"), Fetched)
        return 40 / (time.monotonic() - started)

    with serve_site(site, ["127.0.2.1"]), ExitStack() as stack:
        ports = [stack.enter_context(serve_raw(behaviour.talk)) for behaviour in BEHAVIOURS]
        fetcher = _fetcher(state, [*ports, site.port], deadline_s=30, robots="ignore")
        fetcher.fetch(f"{site.root('127.0.2.1')}/page")
        alone = pages_per_s(fetcher)
        threads = [
            threading.Thread(target=fetcher.fetch, args=(f"http://127.0.0.1:{port}/page",), daemon=True)
            for port in ports
        ]
        for thread in threads:
            thread.start()
        # the bombs have burst by the second round, while the slow ones go on; the machine's own noise is in all
        beside = max(pages_per_s(fetcher) for _ in range(3))
        assert any(thread.is_alive() for thread in threads)
    for thread in threads:
        thread.join(30)  # the servers are gone
    fetcher.close()
    assert beside >= 0.9 * alone
