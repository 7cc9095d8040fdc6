"""A site of several hosts on loopback addresses: feeds, sitemaps, robots.txt, validators; and every request it got."""

import gzip
import hashlib
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

__all__ = ["LocalSite", "Reply", "Story", "serve_site", "sources_toml"]

PARAGRAPH = (
    "The harbour of Wexcombe opened its second lock on Thursday, and the keeper, Orla Fenwick, let the ferry from the "
    "outer islands through it first, with the pupils of the island school on board and a band on the quay. "
    "Engineers had closed the basin twice since the spring because the western wall moved more than their models had "
    "foreseen, and the council paid 40,000 crowns more than it had planned for the foundations. "
)


class Reply(NamedTuple):
    """What a path answers."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    delay_s: float = 0.0


@dataclass
class Story:
    """An article of the site; another revision has another text and a later change."""

    host: str
    number: int
    revision: int = 1
    canonical: str | None = None

    @property
    def path(self) -> str:
        return f"/2031/04/07/harbour-story-number-{self.number}"

    @property
    def changed(self) -> str:
        return f"2031-04-07T{10 + self.revision:02}:00:00+00:00"

    def page(self, root: str) -> bytes:
        """Return the story's HTML."""
        title = f"Lock {self.number} of Wexcombe harbour opens to the island ferries"
        own = self.canonical or root + self.path
        body = "".join(f"<p>Part {part} of report {self.number}. {PARAGRAPH}</p>" for part in range(3))
        news = f"<p>Correction {self.revision}: the lock has {self.revision * 7} gates, its keeper told reporters.</p>"
        return (
            f"<!doctype html><html lang=en><head><title>{title}</title><link rel=canonical href='{own}'>"
            f"<meta property='article:published_time' content='2031-04-07T10:00:00Z'></head><body>"
            f"<nav><a href='/'>Home</a> <a href='/tag/harbour'>Harbour</a></nav><article><h1>{title}</h1>"
            f"{body}{news if self.revision > 1 else ''}</article><footer>All rights reserved</footer></body></html>"
        ).encode()


@dataclass
class LocalSite:
    """The site's content, which tests change between runs, and the requests that came."""

    port: int = 0
    stories: dict[str, list[Story]] = field(default_factory=dict)
    """By host: an address like 127.0.1.1."""
    replies: dict[tuple[str, str], Reply] = field(default_factory=dict)
    """Paths that answer something of their own."""
    requests: list[tuple[str, str, int]] = field(default_factory=list)
    """Host, path and status of every answer, in order."""
    at_once: Counter[str] = field(default_factory=Counter)
    most_at_once: Counter[str] = field(default_factory=Counter)
    agents: set[str] = field(default_factory=set)
    before_answer: Callable[[str, str], None] = lambda _host, _path: None
    by_name: Callable[[str, str], Reply | None] = lambda _name, _path: None
    """What a path answers to those who ask for a host by this name."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def root(self, host: str) -> str:
        return f"http://{host}:{self.port}"

    def pages_asked(self) -> list[tuple[str, str]]:
        """Return host and path of the requests for stories."""
        return [(host, path) for host, path, _ in self.requests if "-story-" in path]

    def answer(self, host: str, path: str) -> Reply:
        """Return what a path answers now."""
        own = self.replies.get((host, path))
        return own or self._listing(host, path) or self._story(host, path)

    def _listing(self, host: str, path: str) -> Reply | None:
        stories, root = self.stories.get(host, []), self.root(host)
        if path.startswith("/sitemap-"):
            part = stories[int(path[9]) - 1 :: 2]
            return Reply(gzip.compress(_sitemap(root, part), mtime=0), content_type="application/gzip")
        parts = [f"<sitemap><loc>{root}/sitemap-{part}.xml.gz</loc></sitemap>" for part in (1, 2)]
        links = "".join(f"<a href='{story.path}?utm_source=home#top'>x</a>" for story in stories[:10])
        listings = {
            "/robots.txt": (b"User-agent: *\nDisallow: /private/\n", "text/plain"),
            "/feed.xml": (_rss(root, stories[:20]), "application/rss+xml"),
            "/feed.json": (_json_feed(root, stories[:20]), "application/feed+json"),
            "/sitemap.xml": (f"<sitemapindex>{''.join(parts)}</sitemapindex>".encode(), "application/xml"),
            "/": (f"<html><body>{links}<a href='/tag/harbour'>t</a></body></html>".encode(), "text/html"),
        }
        return Reply(listings[path][0], content_type=listings[path][1]) if path in listings else None

    def _story(self, host: str, path: str) -> Reply:
        for story in self.stories.get(host, []):
            if path.partition("?")[0] == story.path:
                return Reply(story.page(self.root(host)))
        return Reply(b"<html><body>nothing here</body></html>", status=404)


def _rss(root: str, stories: list[Story]) -> bytes:
    items = "".join(
        f"<item><link>{root}{story.path}?utm_medium=rss</link><guid isPermaLink='false'>id-{story.number}</guid>"
        f"<pubDate>Mon, 07 Apr 2031 {10 + story.revision:02}:00:00 GMT</pubDate></item>"
        for story in stories
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>w</title>{items}</channel></rss>".encode()


def _json_feed(root: str, stories: list[Story]) -> bytes:
    items = [
        {"id": f"id-{story.number}", "url": root + story.path, "date_modified": story.changed} for story in stories
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}).encode()


def _sitemap(root: str, stories: list[Story]) -> bytes:
    urls = "".join(
        f"<url><loc>{root}{story.path}</loc><lastmod>{story.changed}</lastmod>"
        f"<image:image><image:loc>{root}/i.jpg</image:loc></image:image></url>"
        for story in stories
    )
    spaces = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='http://www.google.com/schemas/i'"
    return f"<?xml version='1.0'?><urlset {spaces}>{urls}</urlset>".encode()


@contextmanager
def serve_site(site: LocalSite, hosts: list[str]) -> Iterator[LocalSite]:
    """Serve the site on one port of several loopback addresses until the context ends."""
    servers: list[ThreadingHTTPServer] = []
    try:
        for host in hosts:
            servers.append(_Server((host, site.port), _handler(site, host)))
            site.port = servers[0].server_address[1]
        for server in servers:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield site
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when a client goes away."""


def _handler(site: LocalSite, host: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with site.lock:
                site.at_once[host] += 1
                site.most_at_once[host] = max(site.most_at_once[host], site.at_once[host])
                site.agents.add(self.headers.get("User-Agent", ""))
            try:
                self._answer()
            finally:
                with site.lock:
                    site.at_once[host] -= 1

        def _answer(self) -> None:
            site.before_answer(host, self.path)
            reply = site.by_name(self.headers.get("Host", ""), self.path) or site.answer(host, self.path)
            time.sleep(reply.delay_s)
            etag = f'"{hashlib.sha256(reply.body).hexdigest()}"'
            status = 304 if reply.status == 200 and self.headers.get("If-None-Match") == etag else reply.status
            body = b"" if status == 304 else reply.body
            with site.lock:
                site.requests.append((host, self.path, status))
            self.send_response(status)
            self.send_header("ETag", etag)
            self.send_header("Content-Type", reply.content_type)
            for name, value in reply.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def sources_toml(site: LocalSite, hosts: list[str], path: Path, limits: str = "", fetch: str = "") -> Path:
    """Write a file of sources, one for each host, that allows what tests need: loopback addresses and the port."""
    head = (
        f'[fetch]\nports = [{site.port}]\nallow_networks = ["127.0.0.0/8"]\nbackoff_s = 0.01\nattempts = 2\n'
        f'contact = "desk@wexcombe.example"\n{fetch}\n'
    )
    tables = [head]
    for number, host in enumerate(hosts, start=1):
        root = site.root(host)
        tables.append(
            f'[sources.host-{number}]\nname = "Host {number}"\ndomain = "{host}"\n'
            f'feeds = ["{root}/feed.xml", "{root}/feed.json"]\nsitemaps = ["{root}/sitemap.xml"]\n'
            f'front_pages = ["{root}/"]\n[sources.host-{number}.limits]\ndelay_s = 0\nmax_age_days = 36500\n{limits}\n'
        )
    path.write_text("\n".join(tables), encoding="utf-8")
    return path
