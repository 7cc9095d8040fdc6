"""Cleaning anew from the raw store: only shards that another cleaning made, and only where a record changes.

Nothing is fetched. A shard whose records come out as they were keeps its folder; of the others the old folder goes to
``superseded`` and the new one takes its place under a name of its own.
"""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from flows.engine.atomic import write_atomically
from flows.scrape.clean_shard import enter_new_records, read_records, run_engine
from flows.scrape.fingerprint import cleaning_fingerprint
from flows.scrape.folders import ScrapeFolders
from flows.scrape.shard_settings import NO_SOURCES, settings_of_shard
from flows.scrape.source_settings import Source
from flows.state.leases import machine
from flows.state.shards import CLEANED, ShardRow, enter_cleaned, list_shards
from flows.state.store import StateStore
from schemas.errors import RunError
from schemas.settings import DEFAULT_SETTINGS, Settings

__all__ = ["MAX_SHOWN", "Change", "RecleanReport", "outdated_shards", "reclean_shard", "report_text", "write_report"]

MAX_SHOWN: Final = 20
"""Changed records shown side by side."""
_IGNORED: Final = frozenset({"pipeline_version", "settings_sha256", "schema_version"})
"""Fields that say what made a record, not what it says."""
_MAX_CHARS: Final = 300


@dataclass(frozen=True, slots=True)
class Change:
    """A record that comes out differently: each changed field as it was and as it is."""

    id: str
    url: str | None
    fields: dict[str, tuple[Any, Any]]


@dataclass
class RecleanReport:
    """What cleaning anew came to, over some shards."""

    shards: int = 0
    records: int = 0
    changed: int = 0
    gained: int = 0
    """Pages that were no record and are one now."""
    lost: int = 0
    fields: dict[str, int] = field(default_factory=dict)
    """In how many records each field changed."""
    shown: list[Change] = field(default_factory=list)

    def add(self, other: "RecleanReport") -> None:
        """Take in the report of further shards."""
        self.shards += other.shards
        self.records += other.records
        self.changed += other.changed
        self.gained += other.gained
        self.lost += other.lost
        for name, count in other.fields.items():
            self.fields[name] = self.fields.get(name, 0) + count
        self.shown = (self.shown + other.shown)[:MAX_SHOWN]


def outdated_shards(
    folders: ScrapeFolders,
    state: StateStore,
    settings: Settings = DEFAULT_SETTINGS,
    sources: Mapping[str, Source] = NO_SOURCES,
) -> list[ShardRow]:
    """Return the shards of this machine whose records another code, model or setting made.

    What ``sources`` say of a source is among its settings; what they do not name is as its records were made.
    """
    with state.transaction() as connection:
        cleaned = list_shards(connection, states=[CLEANED])
    return [
        shard
        for shard in cleaned
        if shard.machine == machine()
        and shard.records_folder is not None
        and shard.cleaned_by != cleaning_fingerprint(settings_of_shard(folders, shard, settings, sources))
    ]


def reclean_shard(
    folders: ScrapeFolders,
    state: StateStore,
    shard: ShardRow,
    settings: Settings = DEFAULT_SETTINGS,
    *,
    sources: Mapping[str, Source] = NO_SOURCES,
    workers: int = 1,
) -> RecleanReport:
    """Clean a shard anew and put the result in the place of its records where it differs. Raises RunError."""
    assert shard.records_folder is not None
    settings = settings_of_shard(folders, shard, settings, sources)
    fingerprint = cleaning_fingerprint(settings)
    old, new = folders.records / shard.records_folder, folders.root / "recleaning" / f"{shard.name}+{fingerprint[:8]}"
    run_engine(folders, shard.name, new, settings, workers)
    report = _compare(old, new)
    try:
        if report.changed or report.gained or report.lost:
            _replace(folders, state, shard, new, fingerprint)
        else:
            shutil.rmtree(new)
            with state.transaction() as connection:
                enter_cleaned(connection, shard.name, old.name, fingerprint)
    except OSError as error:
        raise RunError(f"cannot write {folders.records}: {error.strerror or error}") from error
    return report


def report_text(report: RecleanReport) -> str:
    """Return the report as Markdown: counts, the fields that changed, and up to twenty records side by side."""
    told = f"{report.shards} shards, {report.records} records: **{report.changed} changed**, "
    told += f"{report.gained} gained, {report.lost} lost."
    lines = [
        "# Cleaned anew",
        "",
        told,
        "",
    ]
    if report.fields:
        lines += ["| field | records in which it changed |", "|---|---|"]
        lines += [f"| `{name}` | {count} |" for name, count in sorted(report.fields.items(), key=lambda item: -item[1])]
    for change in report.shown:
        lines += ["", f"## {change.url or change.id}", "", "| field | before | after |", "|---|---|---|"]
        lines += [f"| `{name}` | {_cell(old)} | {_cell(new)} |" for name, (old, new) in change.fields.items()]
    return "\n".join(lines) + "\n"


def write_report(folders: ScrapeFolders, report: RecleanReport, settings: Settings = DEFAULT_SETTINGS) -> Path:
    """Write the report beside the records and return where."""
    path = folders.reports / f"reclean-{cleaning_fingerprint(settings)[:8]}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, report_text(report).encode())
    return path


def _replace(folders: ScrapeFolders, state: StateStore, shard: ShardRow, new: Path, fingerprint: str) -> None:
    """Put new records in the place of old ones: first they are there, then they are entered, then the old ones go."""
    old, target = folders.records / str(shard.records_folder), folders.records / new.name
    if not target.exists():
        folders.records.mkdir(parents=True, exist_ok=True)
        new.rename(target)
    enter_new_records(state, shard.name, target, fingerprint)
    if old.exists() and old != target:
        folders.superseded.mkdir(parents=True, exist_ok=True)
        old.rename(folders.superseded / old.name)


def _compare(old: Path, new: Path) -> RecleanReport:
    before = {record["id"]: record for record in read_records(old)}
    report = RecleanReport(shards=1)
    for record in read_records(new):
        report.records += 1
        was = before.pop(record["id"], None)
        if was is None:
            report.gained += 1
            continue
        fields = dict(_differing(was, record))
        if fields:
            report.changed += 1
            for name in fields:
                report.fields[name] = report.fields.get(name, 0) + 1
            if len(report.shown) < MAX_SHOWN:
                report.shown.append(Change(record["id"], record.get("url"), fields))
    report.lost = len(before)
    return report


def _differing(was: dict[str, Any], now: dict[str, Any]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    for name in dict.fromkeys([*was, *now]):
        if name not in _IGNORED and was.get(name) != now.get(name):
            yield name, (was.get(name), now.get(name))


def _cell(value: object) -> str:
    text = str(value).replace("\n", " ⏎ ").replace("|", "\\|")
    return text if len(text) <= _MAX_CHARS else f"{text[:_MAX_CHARS]}…"
