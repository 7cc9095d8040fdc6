"""From a shard's raw pages to its records: the engine cleans them into a folder of the shard's name.

The engine resumes what was interrupted and leaves what is finished, so a kill at any point costs only time. Beside the
run's files stands ``versions.jsonl``: which record is which version of which page.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson
from sqlalchemy import Connection

from flows.engine.atomic import write_atomically
from flows.engine.run import clean_paths
from flows.scrape.fingerprint import cleaning_fingerprint
from flows.scrape.folders import ScrapeFolders
from flows.scrape.shard_files import cut_leftovers
from flows.scrape.shard_settings import NO_SOURCES, settings_of_shard
from flows.scrape.source_settings import Source
from flows.state.leases import machine, release, take_lease, this_process
from flows.state.shards import SEALED, ShardRow, enter_cleaned, list_shards
from flows.state.store import StateStore
from flows.state.versions import enter_records, versions_of_page, versions_of_shard
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["ShardReport", "clean_pending", "clean_shard", "enter_new_records", "read_records", "run_engine"]

_LEASE_S: Final = 86_400
"""A dead process of this machine loses its leases at once, and no other machine cleans this one's shards."""
_VERSIONS: Final = "versions.jsonl"


@dataclass(frozen=True, slots=True)
class ShardReport:
    """What the records of a shard came to."""

    shard: str
    out: Path
    counts: Mapping[str, int]
    """As in the manifest; empty for a shard without pages."""


def clean_pending(
    folders: ScrapeFolders,
    state: StateStore,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    sources: Mapping[str, Source] = NO_SOURCES,
    workers: int = 1,
) -> list[ShardReport]:
    """Clean the shards of this machine that are whole and have no records yet. Raises RunError.

    ``sources`` say how each of them writes. Those that another process is cleaning are left to it.
    """
    with state.transaction() as connection:
        pending = [shard.name for shard in list_shards(connection, states=[SEALED]) if shard.machine == machine()]
    reports = []
    for name in pending:
        with _leased(state, name) as shard:
            if shard is not None:
                own = settings_of_shard(folders, shard, settings, sources)
                reports.append(clean_shard(folders, state, shard, own, workers=workers))
    return reports


def clean_shard(
    folders: ScrapeFolders,
    state: StateStore,
    shard: ShardRow,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    workers: int = 1,
) -> ShardReport:
    """Clean a shard into its folder of records and enter what became of it. Raises RunError."""
    cut_leftovers(folders, shard)
    fingerprint = cleaning_fingerprint(settings)
    if shard.pages_bytes == 0:
        with state.transaction() as connection:
            enter_cleaned(connection, shard.name, None, fingerprint)
        return ShardReport(shard.name, folders.records / shard.name, {})
    out = folders.records / shard.name
    counts = run_engine(folders, shard.name, out, settings, workers)
    enter_new_records(state, shard.name, out, fingerprint)
    return ShardReport(shard.name, out, counts)


def run_engine(folders: ScrapeFolders, shard: str, out: Path, settings: Settings, workers: int) -> Mapping[str, int]:
    """Clean the pages of a shard into ``out`` and return the counts of the manifest."""
    # the folder and not the file, so that records name the file alone, wherever the scrape stands
    return clean_paths([str(folders.pages(shard).parent)], out, settings, workers=workers).counts


def enter_new_records(state: StateStore, shard: str, out: Path, fingerprint: str) -> None:
    """Enter which records the pages of a shard became, and write beside them which version of which page each is.

    Raises RunError.
    """
    # the reader of WARC gives an id as it is meant, without the brackets in which it is written
    records = {f"<{record['source_id']}>": str(record["id"]) for record in read_records(out)}
    with state.transaction() as connection:
        enter_records(connection, shard, records)
        _write_versions(out, connection, shard)
        enter_cleaned(connection, shard, out.name, fingerprint)


def read_records(out: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a finished run, duplicates included."""
    for name in ("articles.jsonl", "duplicates.jsonl"):
        path = out / name
        if path.exists():
            with path.open("rb") as handle:
                yield from map(orjson.loads, handle)


@contextmanager
def _leased(state: StateStore, name: str) -> Iterator[ShardRow | None]:
    """Give a shard that is to be cleaned, and keep it from others; None where another has it, or has cleaned it."""
    lease, holder = f"shard:{name}", this_process()
    with state.transaction() as connection:
        other = take_lease(connection, lease, holder, datetime.now(UTC), _LEASE_S)
        found = [shard for shard in list_shards(connection, states=[SEALED]) if shard.name == name]
    if other is not None:
        yield None
        return
    try:
        yield found[0] if found else None
    finally:
        with state.transaction() as connection:
            release(connection, lease, holder)


def _version_rows(connection: Connection, shard: str) -> Iterator[dict[str, object]]:
    for row in versions_of_shard(connection, shard):
        before = [version for version in versions_of_page(connection, row.page_key) if version.version < row.version]
        yield {
            "id": row.record_id,
            "page": row.page_key,
            "version": row.version,
            "url": row.url,
            "fetched_at": row.fetched_at,
            "replaces": next((version.record_id for version in reversed(before) if version.record_id), None),
        }


def _write_versions(out: Path, connection: Connection, shard: str) -> None:
    rows = _version_rows(connection, shard)
    lines = (orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows)
    write_atomically(out / _VERSIONS, b"".join(lines))
