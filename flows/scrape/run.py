"""A scrape: for each source discover, fetch and store. Killed at any point, the next run goes on from there."""

import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final, Self

from flows.scrape.clock import Clock
from flows.scrape.dial import Resolve, look_up
from flows.scrape.discover import Discovery
from flows.scrape.failure import FailureKind
from flows.scrape.fetch import Failed, Fetcher, Validators
from flows.scrape.folders import ScrapeFolders
from flows.scrape.recorder import Recorder
from flows.scrape.request import user_agent
from flows.scrape.shard_files import cut_leftovers
from flows.scrape.source_settings import Source, SourcesFile
from flows.scrape.target import place_of
from flows.state.history import begin_run, end_run
from flows.state.leases import LEASE_S, machine, release, take_lease, this_process
from flows.state.pages import PageRow, due_pages
from flows.state.shards import OPEN, list_shards, seal
from flows.state.store import StateStore
from schemas.errors import DechaffError, RunError

__all__ = ["Scrape", "SourceReport"]

_HOSTS_PER_SOURCE: Final = 8
_MAX_PROBLEMS: Final = 50


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What the run of one source came to."""

    source: str
    shard: str
    counts: Mapping[str, int]
    """``new`` and ``changed`` as listed; ``stored``, ``updated``, ``unchanged``, ``failed``, … as fetched."""
    problems: tuple[str, ...]
    """In words, at most fifty."""


class Scrape:
    """Scrapes the sources of a file into a folder. Use it as a context; ``stop`` may be called from anywhere."""

    def __init__(
        self,
        settings: SourcesFile,
        folders: ScrapeFolders,
        state: StateStore,
        *,
        clock: Clock | None = None,
        resolve: Resolve = look_up,
        seed: int = 0,
    ) -> None:
        self._settings = settings
        self._folders = folders
        self._state = state
        self._clock = clock or Clock()
        self._holder = this_process()
        self._fetcher = Fetcher(
            settings.fetch, state, holder=self._holder, clock=self._clock, resolve=resolve, seed=seed
        )
        self._stopped = threading.Event()
        self._renewed = self._clock.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._fetcher.close()

    def stop(self) -> None:
        """Let every source end after the page that it is at."""
        self._stopped.set()

    def run(self, names: list[str], done: Callable[[SourceReport], None] = lambda _: None) -> list[SourceReport]:
        """Scrape sources, several at a time, and return their reports in the order of their names.

        Raises RunError when a source's answers cannot be stored, after the others have come to an end.
        """
        reports: dict[str, SourceReport] = {}
        errors: list[RunError] = []

        def scrape(name: str) -> None:
            try:
                reports[name] = self.run_source(name)
            except RunError as error:  # of one source: the others go on
                errors.append(error)
            else:
                done(reports[name])

        threads = min(len(names), self._settings.fetch.hosts_at_once)
        with ThreadPoolExecutor(max(threads, 1), thread_name_prefix="source") as pool:
            self._await([pool.submit(scrape, name) for name in names])
        if errors:
            raise errors[0]
        return [reports[name] for name in names]

    def run_source(self, name: str) -> SourceReport:
        """Scrape one source. Raises RunError when another process is at it, or its answers cannot be stored."""
        source = self._settings.sources[name]
        lease = f"source:{name}"
        now = self._clock.now()
        with self._state.transaction() as connection:
            other = take_lease(connection, lease, self._holder, now)
        if other is not None:
            raise RunError(f"{name} is being scraped by another process ({other}); wait for it to end")
        try:
            self._recover(name)
            return self._scrape(name, source, lease, _shard_name(name, now))
        finally:
            with self._state.transaction() as connection:
                release(connection, lease, self._holder)

    def _await(self, jobs: list["Future[None]"]) -> None:
        """Wait for jobs. Where one fails or the wait is interrupted, the others are told to end, and it is raised."""
        try:
            done, _ = wait(jobs, return_when=FIRST_EXCEPTION)
            for job in done:
                job.result()
        except BaseException:
            self.stop()
            raise

    def _recover(self, name: str) -> None:
        """Seal what an earlier run of this source left open on this machine."""
        with self._state.transaction() as connection:
            left = [
                shard for shard in list_shards(connection, source=name, states=[OPEN]) if shard.machine == machine()
            ]
        for shard in left:
            cut_leftovers(self._folders, shard)
            with self._state.transaction() as connection:
                seal(connection, shard.name)

    def _scrape(self, name: str, source: Source, lease: str, shard: str) -> SourceReport:
        agent = user_agent(self._settings.fetch.user_agent, self._settings.fetch.contact)
        recorder = Recorder(self._state, self._folders, source=name, shard=shard, agent=agent, clock=self._clock)
        problems: list[str] = []
        error: str | None = "interrupted"
        with self._state.transaction() as connection:
            begin_run(connection, shard, name, self._clock.now())
        try:
            discovery = Discovery(
                source, self._settings, state=self._state, fetcher=self._fetcher, recorder=recorder, clock=self._clock
            )
            problems = discovery.problems
            discovery.run()
            self._fetch_pages(name, source, lease, recorder, problems)
            error = None
        except DechaffError as failure:
            error = str(failure)
            raise
        finally:
            recorder.close()
            with self._state.transaction() as connection:
                end_run(connection, shard, self._clock.now(), recorder.counts, error)
        return SourceReport(name, shard, dict(recorder.counts), tuple(problems[:_MAX_PROBLEMS]))

    def _fetch_pages(self, name: str, source: Source, lease: str, recorder: Recorder, problems: list[str]) -> None:
        """Fetch the source's due pages: those of one host one after the other, several hosts at a time."""
        until = self._clock.monotonic() + source.limits.max_minutes * 60
        with self._state.transaction() as connection:
            pages = due_pages(connection, name, self._clock.now(), source.limits.max_pages)
        by_host = [list(group) for _, group in groupby(sorted(pages, key=_host), key=_host)]

        def fetch_all(group: list[PageRow]) -> None:
            for page in sorted(group, key=pages.index):
                if self._stopped.is_set() or self._clock.monotonic() > until:
                    recorder.counts["left"] += 1
                    continue
                self._renew(lease)
                result = self._fetcher.fetch(
                    page.url, Validators(page.etag, page.last_modified), delay_s=source.limits.delay_s
                )
                recorder.enter_page(page, result)
                if isinstance(result, Failed):
                    _note(problems, page.url, result)

        with ThreadPoolExecutor(_HOSTS_PER_SOURCE, thread_name_prefix=f"pages of {name}") as pool:
            self._await([pool.submit(fetch_all, group) for group in by_host])

    def _renew(self, lease: str) -> None:
        """Keep source and hosts from other processes while the work goes on."""
        if self._clock.monotonic() - self._renewed < LEASE_S / 4:
            return
        self._renewed = self._clock.monotonic()
        self._fetcher.renew()
        with self._state.transaction() as connection:
            take_lease(connection, lease, self._holder, self._clock.now())


def _note(problems: list[str], url: str, failed: Failed) -> None:
    """Note a failure; that a host is left alone is said once, and not for each of its pages."""
    told = failed.detail if failed.kind is FailureKind.HELD else f"{url}: {failed.kind}: {failed.detail}"
    if told not in problems and len(problems) < _MAX_PROBLEMS:
        problems.append(told)


def _host(page: PageRow) -> str:
    return place_of(page.url)


def _shard_name(source: str, now: datetime) -> str:
    """Return a name that sorts by time and is met nowhere else: source, moment, and something of this process."""
    return f"{source}-{now:%Y%m%dT%H%M%S}-{os.getpid():x}{os.urandom(2).hex()}"
