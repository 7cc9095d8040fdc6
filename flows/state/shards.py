"""Shards: the raw files of one run of one source, from open over sealed to cleaned."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, select, update

from flows.state.tables import shards

__all__ = ["CLEANED", "OPEN", "SEALED", "ShardRow"]
__all__ += ["begin_shard", "enter_cleaned", "enter_growth", "list_shards", "seal"]

OPEN: Final = "open"
SEALED: Final = "sealed"
CLEANED: Final = "cleaned"


class ShardRow(NamedTuple):
    """A shard as the store knows it."""

    name: str
    source: str
    machine: str
    state: str
    pages_bytes: int
    """How much of the pages' file is whole and entered; what stands behind it was left by a crash."""
    other_bytes: int
    records_folder: str | None
    """Folder of its current records, below the folder of all records."""
    cleaned_by: str | None
    """Fingerprint of the code, model and settings that made them."""


def begin_shard(connection: Connection, name: str, source: str, machine: str) -> None:
    """Enter a new, empty shard."""
    connection.execute(
        shards.insert().values(name=name, source=source, machine=machine, state=OPEN, pages_bytes=0, other_bytes=0)
    )


def enter_growth(connection: Connection, name: str, pages_bytes: int, other_bytes: int) -> None:
    """Enter how long the files are, after they are on the disk."""
    values = {"pages_bytes": pages_bytes, "other_bytes": other_bytes}
    connection.execute(update(shards).where(shards.c.name == name).values(**values))


def seal(connection: Connection, name: str) -> None:
    """Enter that nothing more will be added."""
    connection.execute(update(shards).where(shards.c.name == name, shards.c.state == OPEN).values(state=SEALED))


def enter_cleaned(connection: Connection, name: str, records_folder: str | None, cleaned_by: str) -> None:
    """Enter where the records of a shard are and what made them."""
    values = {"state": CLEANED, "records_folder": records_folder, "cleaned_by": cleaned_by}
    connection.execute(update(shards).where(shards.c.name == name).values(**values))


def list_shards(
    connection: Connection, *, source: str | None = None, states: Sequence[str] = (OPEN, SEALED, CLEANED)
) -> list[ShardRow]:
    """Return shards by name: of one source or of all."""
    query = select(shards).where(shards.c.state.in_(states)).order_by(shards.c.name)
    if source is not None:
        query = query.where(shards.c.source == source)
    return [ShardRow(*row) for row in connection.execute(query)]
