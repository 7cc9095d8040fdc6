"""The history of runs: when which source was scraped, and what came of it."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from flows.state.tables import moment, runs

__all__ = ["RunRow", "begin_run", "end_run", "list_runs"]


class RunRow(NamedTuple):
    """A run of a source. ``finished_at`` is None while it goes on, and for ever where it was killed."""

    id: str
    source: str
    started_at: str
    finished_at: str | None
    counts: dict[str, int]
    error: str | None


def begin_run(connection: Connection, run_id: str, source: str, now: datetime) -> None:
    """Enter that a run begins."""
    connection.execute(runs.insert().values(id=run_id, source=source, started_at=moment(now)))


def end_run(
    connection: Connection, run_id: str, now: datetime, counts: Mapping[str, int], error: str | None = None
) -> None:
    """Enter what a run came to."""
    row = {"finished_at": moment(now), "counts": json.dumps(dict(counts)), "error": error}
    connection.execute(update(runs).where(runs.c.id == run_id).values(**row))


def list_runs(connection: Connection, source: str | None = None) -> list[RunRow]:
    """Return all runs, of one source or of all, the oldest first."""
    query = select(runs).order_by(runs.c.started_at, runs.c.id)
    if source is not None:
        query = query.where(runs.c.source == source)
    return [
        RunRow(row.id, row.source, row.started_at, row.finished_at, json.loads(row.counts or "{}"), row.error)
        for row in connection.execute(query)
    ]
