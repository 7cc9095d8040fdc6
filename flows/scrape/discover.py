"""Discovery: a source's feeds, sitemaps, lists and front pages, read for pages that are new or have changed."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from flows.scrape.clock import Clock
from flows.scrape.failure import FetchError
from flows.scrape.feeds import read_feed
from flows.scrape.fetch import Failed, Fetched, Fetcher, Validators
from flows.scrape.front_pages import read_front_page
from flows.scrape.recorder import Recorder
from flows.scrape.sitemaps import Sitemap, read_sitemap
from flows.scrape.source_settings import Source, SourcesFile
from flows.scrape.url_lists import read_url_list
from flows.state.listings import ListingRow, find_listing
from flows.state.pages import Listed
from flows.state.store import StateStore
from flows.state.tables import moment

__all__ = ["Discovery", "is_of_domain"]

_MAX_DEPTH: Final = 3
"""Indexes of indexes of sitemaps."""


class _Task(NamedTuple):
    url: str
    read: Callable[[bytes, str], list[Listed]] | None
    """None for a sitemap."""
    depth: int = 0
    changed: str | None = None


class Discovery:
    """One source's discovery in one run."""

    def __init__(
        self,
        source: Source,
        settings: SourcesFile,
        *,
        state: StateStore,
        fetcher: Fetcher,
        recorder: Recorder,
        clock: Clock,
    ) -> None:
        self._source = source
        self._max_bytes = settings.fetch.max_bytes
        self._state = state
        self._fetcher = fetcher
        self._recorder = recorder
        self._oldest = moment(clock.now() - timedelta(days=source.limits.max_age_days))
        hours = source.limits.recheck_hours
        self._anew = moment(clock.now() - timedelta(hours=hours / 2)) if hours else ""
        """Listings read before this are read whole: pages on them may have to be asked again, whatever they tell."""
        self._links_left = source.limits.max_links
        self._sitemaps_left = source.limits.max_sitemaps
        self.problems: list[str] = []
        """What could not be read, each with its address."""

    def run(self) -> None:
        """Read everything that the source names. What fails is noted, and the rest goes on."""
        if self._source.pages:
            named = [Listed(url) for url in self._source.pages]
            self._recorder.enter_pages(named, self._source.limits.recheck_hours)
        waiting = deque(self._tasks())
        while waiting:
            waiting.extend(self._read(waiting.popleft()))

    def _tasks(self) -> Iterator[_Task]:
        source = self._source
        yield from (_Task(url, read_feed) for url in source.feeds)
        yield from (_Task(url, None) for url in source.sitemaps)
        yield from (_Task(url, read_url_list) for url in source.url_lists)
        yield from (_Task(url, read_front_page) for url in source.front_pages)

    def _read(self, task: _Task) -> list[_Task]:
        """Read one listing and return the sitemaps that it names."""
        if task.read is None:
            if self._sitemaps_left == 0:
                self.problems.append(
                    f"{task.url}: more than {self._source.limits.max_sitemaps} sitemaps (max_sitemaps)"
                )
                return []
            self._sitemaps_left -= 1
        with self._state.transaction() as connection:
            known = find_listing(connection, task.url)
        if (known.fetched_at or "") < self._anew:
            known = ListingRow()
        if task.changed is not None and known.fetched_at is not None and task.changed < known.fetched_at:
            self._recorder.counts["listings_unchanged"] += 1
            return []
        result = self._fetcher.fetch(
            task.url, Validators(known.etag, known.last_modified), delay_s=self._source.limits.delay_s
        )
        if isinstance(result, Failed):
            self._recorder.counts["listings_failed"] += 1
            self.problems.append(f"{task.url}: {result.kind}: {result.detail}")
            return []
        if result.unchanged:
            self._recorder.counts["listings_unchanged"] += 1
            return []
        return self._enter(task, result, known)

    def _enter(self, task: _Task, result: Fetched, known: ListingRow) -> list[_Task]:
        is_known = known.content_sha256 == hashlib.sha256(result.answer.body).hexdigest()
        self._recorder.counts["listings_unchanged" if is_known else "listings_read"] += 1
        if is_known and task.read is not None:
            return []
        try:
            found = self._parse(task, result)
        except FetchError as error:
            self.problems.append(f"{task.url}: {error}")
            return []
        # an index that says the same may stand above sitemaps that say something new
        children = [child for child in found.children if task.depth < _MAX_DEPTH and self._is_wanted(child)]
        tasks = [_Task(child.url, None, task.depth + 1, child.changed) for child in children]
        if is_known:
            return tasks
        listed = list(self._wanted(found.pages))
        self._links_left -= len(listed)
        self._recorder.enter_listing(
            result, listed, again=bool(found.children), recheck_hours=self._source.limits.recheck_hours
        )
        return tasks

    def _parse(self, task: _Task, result: Fetched) -> Sitemap:
        body, url = result.answer.body, result.final_url
        if task.read is None:
            return read_sitemap(body, url, self._max_bytes, self._source.limits.max_links)
        return Sitemap(tuple(task.read(body, url)), ())

    def _wanted(self, listed: Iterable[Listed]) -> Iterator[Listed]:
        left = self._links_left
        for page in listed:
            if left <= 0:
                self.problems.append(f"more than {self._source.limits.max_links} addresses (max_links)")
                return
            if self._is_wanted(page):
                left -= 1
                yield page

    def _is_wanted(self, page: Listed) -> bool:
        return is_of_domain(page.url, self._source.domain) and (page.changed is None or page.changed >= self._oldest)


def is_of_domain(url: str, domain: str) -> bool:
    """Say whether an address is on a domain or below it.

    >>> is_of_domain("https://www.news.example/a", "news.example")
    True
    >>> is_of_domain("https://news.example.evil.example/a", "news.example")
    False
    """
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    wanted = domain.strip("[]")
    return host == wanted or host.endswith(f".{wanted}")
