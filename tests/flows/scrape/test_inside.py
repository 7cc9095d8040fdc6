"""No request reaches the inside: not from a seed, a feed, a sitemap, a canonical address, a redirect or robots.txt."""

import contextlib
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

import httpcore
import pytest

from flows.scrape.addresses import why_refused
from flows.scrape.dial import look_up
from flows.scrape.failure import FetchError
from flows.scrape.fetch import Failed, Fetched, Fetcher
from flows.scrape.folders import ScrapeFolders
from flows.scrape.run import Scrape
from flows.scrape.source_settings import FetchSettings
from flows.scrape.sources_file import parse_sources
from flows.scrape.target import parse_target
from flows.state.store import open_state
from schemas.errors import UsageError
from tests.flows.scrape.inside_addresses import TARGETS, Target
from tests.flows.scrape.local_site import LocalSite, Reply, serve_site

SITE: Final = "127.0.9.1"
ALLOWED: Final = f"{SITE}/32"


class Canary:
    """Listens on the inside and counts whoever comes."""

    def __init__(self) -> None:
        self.visits = 0
        self._listeners: list[socket.socket] = []

    def listen(self, port: int) -> None:
        """Listen on a port of several inside addresses."""
        for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET, "127.0.0.2"), (socket.AF_INET6, "::1")):
            with contextlib.suppress(OSError):  # a machine without IPv6
                listener = socket.create_server((host, port), family=family)
                self._listeners.append(listener)
                threading.Thread(target=self._count, args=(listener,), daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        for listener in self._listeners:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def _count(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self.visits += 1
            connection.close()


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Serve the one address that is allowed."""
    with serve_site(LocalSite(), [SITE]) as served:
        yield served


@pytest.fixture
def canary(site: LocalSite) -> Iterator[Canary]:
    """Listen on the inside, on the very port that is allowed."""
    waiting = Canary()
    waiting.listen(site.port)
    yield waiting
    waiting.close()


@pytest.fixture
def dialled(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Return every address that a connection is tried to. None but this machine's own is let through, come what may."""
    seen: Counter[str] = Counter()
    connect: Callable[..., httpcore.NetworkStream] = httpcore.SyncBackend.connect_tcp

    def watched(self: httpcore.SyncBackend, host: str, *more: Any, **named: Any) -> httpcore.NetworkStream:
        seen[host] += 1
        if not host.startswith("127.") and host != "::1":
            raise httpcore.ConnectError("the test lets nothing leave this machine")
        return connect(self, host, *more, **named)

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", watched)
    return seen


def _resolve(host: str, port: int) -> list[str]:
    """Answer for the names of the test; for numbers in any spelling, as the system does."""
    if host.endswith(".outside.example"):
        return [SITE]
    for target in TARGETS:
        if target.answers is not None and target.url.startswith(f"http://{host}:"):
            return list(target.answers)
    if host.endswith(".example"):
        raise OSError("no such name")
    return look_up(host, port)


def _address(target: Target, site: LocalSite) -> str:
    return target.url.replace("{port}", str(site.port))


def _settings(site: LocalSite, *allowed: str) -> FetchSettings:
    return FetchSettings(ports=(site.port,), allow_networks=allowed, attempts=1, deadline_s=10, host_failures=100)


@contextmanager
def _fetcher(site: LocalSite, folder: Path, *allowed: str) -> Iterator[Fetcher]:
    with open_state(folder / "direct.sqlite") as state:
        fetcher = Fetcher(_settings(site, *allowed), state, holder="test", resolve=_resolve)
        try:
            yield fetcher
        finally:
            fetcher.close()


def test_there_are_enough_ways_inside() -> None:
    """As many as the promise is made for, and no spelling twice."""
    assert len({target.url for target in TARGETS}) == len(TARGETS) >= 150


def test_the_canary_sings_where_the_inside_is_allowed(
    site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path
) -> None:
    """What the other tests miss is there to be reached: with the networks allowed, it is."""
    with _fetcher(site, tmp_path, "127.0.0.0/8") as fetcher:
        assert isinstance(fetcher.fetch(f"http://127.0.0.1:{site.port}/inside"), Failed)
    assert canary.visits > 0
    assert dialled["127.0.0.1"] > 0


def test_no_address_is_reached_directly_or_by_a_redirect(
    site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path
) -> None:
    """Each target, asked for itself, behind a redirect, and behind the redirect of a robots.txt."""
    for number, target in enumerate(TARGETS):
        away = (("Location", _address(target, site).encode().decode("latin-1")),)
        site.replies[SITE, f"/redirect/{number}"] = Reply(status=302, headers=away)
    with _fetcher(site, tmp_path, ALLOWED) as fetcher:
        for number, target in enumerate(TARGETS):
            direct = fetcher.fetch(_address(target, site))
            assert isinstance(direct, Failed), target
            hopped = fetcher.fetch(f"{site.root(SITE)}/redirect/{number}")
            assert isinstance(hopped, Failed), target
    assert canary.visits == 0
    assert set(dialled) == {SITE}


def test_no_robots_txt_leads_inside(site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path) -> None:
    """Hosts whose robots.txt redirects to a target: nothing is fetched there, nor from them."""
    # a redirect to http:///path leads to a path of the same host, and so outside
    targets = [target for target in TARGETS if "inside-slashes" not in target.url]
    places = {f"r{number}.outside.example:{site.port}": target for number, target in enumerate(targets)}

    def lead_inside(name: str, path: str) -> Reply | None:
        if path == "/robots.txt" and name in places:
            return Reply(status=301, headers=(("Location", _address(places[name], site).encode().decode("latin-1")),))
        return None

    site.by_name = lead_inside
    with _fetcher(site, tmp_path, ALLOWED) as fetcher:
        for place in places:
            assert isinstance(fetcher.fetch(f"http://{place}/page"), Failed)
    assert len([path for _, path, _ in site.requests if path == "/robots.txt"]) == len(targets)
    assert "/page" not in {path for _, path, _ in site.requests}
    assert canary.visits == 0
    assert set(dialled) == {SITE}


def _table(number: int, target: Target, site: LocalSite) -> str:
    """Return a source that takes pages of the target's own host, and finds the target in every way."""
    url, root = _address(target, site), site.root(SITE)
    try:
        domain = parse_target(url, range(65536)).host
    except FetchError:
        domain = SITE
    item = escape(url)
    feed = f"<rss version='2.0'><channel><item><link>{item}?feed</link><guid>{item}?guid</guid></item></channel></rss>"
    pages = f"<url><loc>{item}?map</loc></url>"
    site.replies[SITE, f"/feed/{number}"] = Reply(feed.encode())
    site.replies[SITE, f"/map/{number}"] = Reply(f"<urlset>{pages}</urlset>".encode())
    index = f"<sitemapindex><sitemap><loc>{item}?index</loc></sitemap></sitemapindex>"
    site.replies[SITE, f"/index/{number}"] = Reply(index.encode())
    front = f"<a href='{escape(url, {chr(39): '&#39;'})}-long-harbour-story'>a</a>"
    site.replies[SITE, f"/front/{number}"] = Reply(front.encode())
    canonical = f"<link rel=canonical href='{escape(url)}'><p>page {number}</p>"
    site.replies[SITE, f"/canonical/{number}"] = Reply(canonical.encode())
    return (
        f'[sources.t{number}]\nname = "t"\ndomain = "{domain}"\nfeeds = ["{root}/feed/{number}"]\n'
        f'sitemaps = ["{root}/map/{number}", "{root}/index/{number}"]\nfront_pages = ["{root}/front/{number}"]\n'
        f'pages = ["{root}/canonical/{number}"]\nlimits = {{delay_s = 0}}\n'
    )


def test_nothing_that_a_listing_or_a_page_names_is_reached_inside(
    site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path
) -> None:
    """Each target as a feed's item, in a sitemap, as a sitemap, as a link and as a canonical address, in one scrape."""
    head = f'[fetch]\nports = [{site.port}]\nallow_networks = ["{ALLOWED}"]\nattempts = 1\nhost_failures = 100\n'
    tables = [_table(number, target, site) for number, target in enumerate(TARGETS)]
    settings = parse_sources("\n".join([head, *tables]).encode(), "s.toml")
    folders = ScrapeFolders(tmp_path / "out")
    with open_state(folders.state) as state, Scrape(settings, folders, state, resolve=_resolve) as scrape:
        reports = scrape.run(list(settings.sources))
    total = sum((Counter(report.counts) for report in reports), Counter[str]())
    # the pages with the canonical addresses are stored, under their own
    assert total["stored"] == len(TARGETS)
    # most items pass the filter of the source's host and are refused where they would be connected to
    assert total["refused"] > len(TARGETS)
    assert total["updated"] == total["folded"] == 0
    assert canary.visits == 0
    assert set(dialled) == {SITE}


def test_no_seed_leads_inside(site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path) -> None:
    """Each target named in the file of sources itself: refused when the file is loaded, or when it is to be asked."""
    tables = []
    for number, target in enumerate(TARGETS):
        url = _address(target, site).replace("\\", "\\\\").replace("\t", "\\t")
        table = f'[sources.t{number}]\nname = "t"\ndomain = "x.example"\nfeeds = ["{url}"]\npages = ["{url}"]\n'
        with contextlib.suppress(UsageError):
            parse_sources(table.encode(), "s.toml")
            tables.append(table)
    assert len(tables) > 100
    head = f'[fetch]\nports = [{site.port}]\nallow_networks = ["{ALLOWED}"]\nattempts = 1\n'
    settings = parse_sources("\n".join([head, *tables]).encode(), "s.toml")
    folders = ScrapeFolders(tmp_path / "out")
    with open_state(folders.state) as state, Scrape(settings, folders, state, resolve=_resolve) as scrape:
        reports = scrape.run(list(settings.sources))
    total = sum((Counter(report.counts) for report in reports), Counter[str]())
    assert total["listings_failed"] == len(tables)
    assert total["stored"] == 0
    assert canary.visits == 0
    assert not dialled


def test_a_name_that_changes_its_mind_is_vetted_each_time(
    site: LocalSite, canary: Canary, dialled: Counter[str], tmp_path: Path
) -> None:
    """Rebinding: the name leads outside when it is first looked up and inside from then on."""
    answers = iter([SITE, SITE, "127.0.0.1"])
    looked_up: list[str] = []

    def rebind(host: str, _port: int) -> list[str]:
        looked_up.append(host)
        return [next(answers, "127.0.0.1")]

    site.replies[SITE, "/page"] = Reply(b"page", headers=(("Connection", "close"),))
    site.replies[SITE, "/robots.txt"] = Reply(b"", headers=(("Connection", "close"),))
    with open_state(tmp_path / "direct.sqlite") as state:
        fetcher = Fetcher(_settings(site, ALLOWED), state, holder="test", resolve=rebind)
        results = [fetcher.fetch(f"http://turncoat.example:{site.port}/page") for _ in range(3)]
        fetcher.close()
    assert [isinstance(result, Fetched) for result in results] == [True, False, False]
    assert len(looked_up) == 4
    assert canary.visits == 0
    assert set(dialled) == {SITE}


def test_no_proxy_is_taken_from_the_environment(
    site: LocalSite, canary: Canary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The canary as a proxy: the page comes all the same, and not by way of it."""
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{site.port}")
    site.replies[SITE, "/page"] = Reply(b"page")
    with _fetcher(site, tmp_path, ALLOWED) as fetcher:
        assert isinstance(fetcher.fetch(f"{site.root(SITE)}/page"), Fetched)
    assert canary.visits == 0


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "172.32.0.1", "192.169.0.1", "2606:4700::1111", "2a00::1"]
)
def test_public_addresses_are_not_refused(address: str) -> None:
    """Neighbours of the refused networks among them."""
    assert why_refused(address) is None
