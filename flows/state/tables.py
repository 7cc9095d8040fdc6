"""The tables of the state store. Moments are ISO 8601 in UTC with seconds, so that they sort as text everywhere."""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, String, Table, Text

__all__ = ["TABLES_VERSION", "aliases", "hosts", "leases", "listings", "metadata", "moment", "pages", "runs", "shards"]
__all__ += ["store_version", "versions"]

TABLES_VERSION: Final = 1
"""Grows with every change of the tables that an older program could not live with."""

metadata: Final = MetaData()

store_version: Final = Table("store_version", metadata, Column("version", Integer, primary_key=True))

pages: Final = Table(
    "pages",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("source", String(64), nullable=False),
    Column("url", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("due", Boolean, nullable=False),
    Column("first_seen", String(32), nullable=False),
    Column("listed_change", String(32)),
    Column("fetched_at", String(32)),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("content_sha256", String(64)),
    Column("version_count", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("next_try_at", String(32)),
    Column("detail", Text),
    Index("pages_due", "source", "due"),
)
"""Every address of a page that was ever seen. ``due``: to be fetched by the next run that finds it."""

aliases: Final = Table(
    "aliases",
    metadata,
    Column("alias", String(64), primary_key=True),
    Column("page_key", String(64), nullable=False),
)
"""Other names of a page: redirected and canonical addresses, GUIDs of feeds; hashed like the keys of pages."""

versions: Final = Table(
    "versions",
    metadata,
    Column("page_key", String(64), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("url", Text, nullable=False),
    Column("fetched_at", String(32), nullable=False),
    Column("content_sha256", String(64), nullable=False),
    Column("shard", String(128), nullable=False),
    Column("warc_offset", Integer, nullable=False),
    Column("warc_record_id", String(64), nullable=False),
    Column("record_id", String(64)),
    Index("versions_shard", "shard"),
)
"""Every stored answer of a page, the first being version 1, where it stands, and the record that it became."""

shards: Final = Table(
    "shards",
    metadata,
    Column("name", String(128), primary_key=True),
    Column("source", String(64), nullable=False),
    Column("machine", String(128), nullable=False),
    Column("state", String(16), nullable=False),
    Column("pages_bytes", Integer, nullable=False),
    Column("other_bytes", Integer, nullable=False),
    Column("records_folder", String(160)),
    Column("cleaned_by", String(128)),
)
"""Raw files of one run of one source. ``open`` while they grow, ``sealed`` when whole, then ``cleaned``."""

listings: Final = Table(
    "listings",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("url", Text, nullable=False),
    Column("fetched_at", String(32), nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("content_sha256", String(64)),
)
"""Feeds, sitemaps and the like: what is needed to ask whether they changed."""

hosts: Final = Table(
    "hosts",
    metadata,
    Column("host", String(300), primary_key=True),
    Column("robots", LargeBinary),
    Column("robots_at", String(32)),
    Column("hold_until", String(32)),
)
"""robots.txt as it was read last (empty: everything is allowed), and until when a host asked to be left alone."""

leases: Final = Table(
    "leases",
    metadata,
    Column("name", String(300), primary_key=True),
    Column("holder", String(200), nullable=False),
    Column("until", String(32), nullable=False),
)
"""What one process works on and no other should."""

runs: Final = Table(
    "runs",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("source", String(64), nullable=False),
    Column("started_at", String(32), nullable=False),
    Column("finished_at", String(32)),
    Column("counts", Text),
    Column("error", Text),
)
"""The history: one row a run of a source; unfinished where it was killed."""


def moment(at: datetime) -> str:
    """Return a moment as the tables keep it.

    >>> moment(datetime(2031, 4, 7, 12, 30, 5, 999, tzinfo=UTC))
    '2031-04-07T12:30:05+00:00'
    """
    return at.astimezone(UTC).isoformat(timespec="seconds")
