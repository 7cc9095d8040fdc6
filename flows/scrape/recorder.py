"""What became of each page: its raw answer to the disk first, then one transaction of the state store.

A kill at any point leaves a page either entered with its answer, or due as before: nothing is lost, nothing twice.
"""

import hashlib
import threading
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from flows.scrape.clock import Clock
from flows.scrape.failure import FailureKind
from flows.scrape.fetch import Failed, Fetched, Validators
from flows.scrape.folders import ScrapeFolders
from flows.scrape.links import find_canonical
from flows.scrape.request import header
from flows.scrape.shard_files import ShardFiles
from flows.scrape.target import parse_target
from flows.scrape.warc import response_record
from flows.sources.warc_record import is_text
from flows.state.keys import page_key
from flows.state.leases import machine
from flows.state.listings import ListingRow, enter_listing
from flows.state.pages import (
    ALIAS,
    FAILED,
    GONE,
    OTHER,
    Listed,
    PageRow,
    enter_alias,
    enter_listed,
    find_pages,
    update_page,
)
from flows.state.shards import begin_shard, enter_growth, seal
from flows.state.store import StateStore
from flows.state.tables import moment
from flows.state.versions import Version, enter_unchanged, enter_version
from schemas.errors import DechaffError

__all__ = ["Recorder"]

_GONE_STATUS: Final = frozenset({404, 410})
_FINAL: Final = frozenset({FailureKind.REFUSED, FailureKind.ROBOTS})
_MAX_FAILURES: Final = 6
_FIRST_RETRY_MINUTES: Final = 10
_MAX_RETRY_HOURS: Final = 24


class Recorder:
    """Enters what one run of one source brings. Thread-safe."""

    def __init__(
        self, state: StateStore, folders: ScrapeFolders, *, source: str, shard: str, agent: str, clock: Clock
    ) -> None:
        self._state = state
        self._source = source
        self._shard = shard
        self._clock = clock
        self._files = ShardFiles(folders, shard, agent)
        self._has_begun = False
        self._lock = threading.Lock()
        self.counts: Counter[str] = Counter()

    def enter_page(self, page: PageRow, result: Fetched | Failed) -> str:
        """Enter what became of a page and return that in a word, like ``stored`` or ``unchanged``."""
        with self._lock:
            if isinstance(result, Fetched) and result.unchanged and page.version_count == 0:
                # nobody asked whether it had changed
                result = Failed(page.url, FailureKind.BROKEN, "not modified, though it was never there", 304)
            if isinstance(result, Failed):
                fate = self._enter_failure(page, result)
            elif result.unchanged:
                fate = self._enter_unchanged(page, result)
            else:
                fate = self._enter_answer(page, result)
            self.counts[fate] += 1
            return fate

    def enter_listing(self, result: Fetched, listed: Sequence[Listed], *, again: bool, recheck_hours: float) -> None:
        """Enter what a listing names. With ``again`` it is to be read whole the next time: it lists listings."""
        now = self._clock.now()
        told = Validators() if again else result.validators
        row = ListingRow(told.etag, told.last_modified, _digest(result.answer.body))
        with self._lock:
            self._store_other(result)
            with self._state.transaction() as connection:
                self._grow(connection)
                self.counts.update(enter_listed(connection, self._source, listed, now, recheck_hours))
                enter_listing(connection, result.url, row, now)

    def enter_pages(self, listed: Sequence[Listed], recheck_hours: float) -> None:
        """Enter pages that the source names itself."""
        with self._lock, self._state.transaction() as connection:
            self.counts.update(enter_listed(connection, self._source, listed, self._clock.now(), recheck_hours))

    def close(self) -> None:
        """Close the files and seal the shard."""
        with self._lock:
            self._files.close()
            if self._has_begun:
                with self._state.transaction() as connection:
                    seal(connection, self._shard)
                self._state.flush()

    def _enter_answer(self, page: PageRow, result: Fetched) -> str:
        now = self._clock.now()
        if not _is_page(result):
            self._store_other(result)
            with self._state.transaction() as connection:
                self._grow(connection)
                told = header(result.answer.headers, "content-type") or ""
                update_page(connection, page.key, state=OTHER, due=False, detail=told[:100])
            return "other"
        digest = _digest(result.answer.body)
        names = _names(result)
        with self._state.transaction() as connection:
            known = find_pages(connection, names)
        twin = next((known[name] for name in names if name in known and name != page.key), None)
        if twin is not None and page.version_count == 0:
            return self._enter_twin(page, twin)
        if digest == page.content_sha256:
            return self._enter_unchanged(page, result)
        self._begin()
        record, record_id = response_record(result.final_url, result.answer, now, self._shard)
        offset = self._files.append_page(record)
        lengths = self._files.sync()
        version = Version(result.final_url, digest, *result.validators, self._shard, offset, record_id)
        with self._state.transaction() as connection:
            number = enter_version(connection, page, version, now)
            for name in names:
                enter_alias(connection, name, page.key)
            enter_growth(connection, self._shard, *lengths)
        return "stored" if number == 1 else "updated"

    def _enter_twin(self, page: PageRow, twin: PageRow) -> str:
        """Enter that a page is another one under another name."""
        with self._state.transaction() as connection:
            update_page(connection, page.key, state=ALIAS, due=False, detail=f"is {twin.url}"[:500])
            enter_alias(connection, page.key, twin.key)
        return "folded"

    def _enter_unchanged(self, page: PageRow, result: Fetched) -> str:
        with self._state.transaction() as connection:
            enter_unchanged(connection, page, *result.validators, self._clock.now())
        return "unchanged"

    def _enter_failure(self, page: PageRow, failed: Failed) -> str:
        if failed.kind is FailureKind.HELD:
            # nothing was asked: it stays due, behind those that were never tried
            later = moment(self._clock.now() + timedelta(minutes=_FIRST_RETRY_MINUTES))
            with self._state.transaction() as connection:
                update_page(connection, page.key, next_try_at=later, detail=failed.detail[:500])
            return "held"
        if failed.answer is not None and failed.answer.body:
            self._store_other(Fetched(failed.url, failed.url, failed.answer))
        with self._state.transaction() as connection:
            self._grow(connection)
            if failed.status in _GONE_STATUS:
                update_page(connection, page.key, state=GONE, due=False, detail=failed.detail)
                return "gone"
            if failed.kind in _FINAL:
                update_page(
                    connection, page.key, state=OTHER, due=False, detail=f"{failed.kind}: {failed.detail}"[:500]
                )
                return str(failed.kind)
            self._enter_retry(connection, page, failed)
        return "failed"

    def _enter_retry(self, connection: Connection, page: PageRow, failed: Failed) -> None:
        """Enter when a page that failed is tried again: ever later, and in the end no more."""
        failures = page.failures + 1
        pause = min(timedelta(minutes=_FIRST_RETRY_MINUTES * 2**page.failures), timedelta(hours=_MAX_RETRY_HOURS))
        gives_up = failures >= _MAX_FAILURES
        values = {"failures": failures, "detail": f"{failed.kind}: {failed.detail}"[:500], "due": not gives_up}
        values |= {"next_try_at": moment(self._clock.now() + pause)} | ({"state": FAILED} if gives_up else {})
        update_page(connection, page.key, **values)

    def _store_other(self, result: Fetched) -> None:
        self._begin()
        record, _ = response_record(result.final_url, result.answer, self._clock.now(), self._shard)
        self._files.append_other(record)

    def _begin(self) -> None:
        """Enter the shard before its files are made, so that what a crash leaves of them is known."""
        if not self._has_begun:
            with self._state.transaction() as connection:
                begin_shard(connection, self._shard, self._source, machine())
            self._has_begun = True

    def _grow(self, connection: Connection) -> None:
        if self._has_begun:
            enter_growth(connection, self._shard, *self._files.sync())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _is_page(result: Fetched) -> bool:
    told = header(result.answer.headers, "content-type") or ""
    return is_text(told.partition(";")[0].strip().lower(), result.answer.body)


def _names(result: Fetched) -> list[str]:
    """Return the keys by which a page goes: where redirects led, and what it calls itself, if that is on its host."""
    names = [page_key(result.final_url)]
    canonical = find_canonical(result.answer.body, result.final_url)
    if canonical is not None and _may_be(canonical, result.final_url):
        names.append(page_key(canonical))
    return names


def _may_be(canonical: str, url: str) -> bool:
    """Say whether a page may call itself so: on its own host, and not the front page, which broken templates name."""
    try:
        named, here = (parse_target(each, range(65536)) for each in (canonical, url))
    except DechaffError:
        return False
    return named.host == here.host and named.path != "/"
