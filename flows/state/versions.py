"""Versions: every stored answer of a page, and where it stands. The first is version 1."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from flows.state.pages import STORED, PageRow, update_page
from flows.state.tables import moment, versions

__all__ = ["Version", "VersionRow", "enter_records", "enter_unchanged", "enter_version"]
__all__ += ["versions_of_page", "versions_of_shard"]


class Version(NamedTuple):
    """A stored answer, with what is needed to ask whether the page changed since."""

    url: str
    content_sha256: str
    etag: str | None
    last_modified: str | None
    shard: str
    warc_offset: int
    """Byte offset of its record in the shard's file of pages."""
    warc_record_id: str


class VersionRow(NamedTuple):
    """A version as the store knows it."""

    page_key: str
    version: int
    url: str
    fetched_at: str
    content_sha256: str
    shard: str
    warc_offset: int
    warc_record_id: str
    record_id: str | None = None
    """Null where it has not been cleaned yet, or is no article."""


def enter_version(connection: Connection, page: PageRow, version: Version, now: datetime) -> int:
    """Enter a new version of a page and return its number. The page is no longer due."""
    number = page.version_count + 1
    row = VersionRow(
        page.key,
        number,
        version.url,
        moment(now),
        version.content_sha256,
        version.shard,
        version.warc_offset,
        version.warc_record_id,
    )
    connection.execute(versions.insert().values(**row._asdict()))
    update_page(
        connection,
        page.key,
        content_sha256=version.content_sha256,
        version_count=number,
        **_settled(version.etag, version.last_modified, now),
    )
    return number


def enter_unchanged(
    connection: Connection, page: PageRow, etag: str | None, last_modified: str | None, now: datetime
) -> None:
    """Enter that a page is as it was. The page is no longer due."""
    values = _settled(etag or page.etag, last_modified or page.last_modified, now)
    update_page(connection, page.key, **values)


def versions_of_shard(connection: Connection, shard: str) -> list[VersionRow]:
    """Return what a shard holds, in the order of its file."""
    query = select(versions).where(versions.c.shard == shard).order_by(versions.c.warc_offset)
    return [VersionRow(*row) for row in connection.execute(query)]


def enter_records(connection: Connection, shard: str, record_ids: Mapping[str, str]) -> None:
    """Enter which records the answers of a shard became, by the ids of their WARC records."""
    for warc_record_id, record_id in record_ids.items():
        at = (versions.c.shard == shard, versions.c.warc_record_id == warc_record_id)
        connection.execute(update(versions).where(*at).values(record_id=record_id))


def versions_of_page(connection: Connection, key: str) -> list[VersionRow]:
    """Return the versions of a page, the first one first."""
    query = select(versions).where(versions.c.page_key == key).order_by(versions.c.version)
    return [VersionRow(*row) for row in connection.execute(query)]


def _settled(etag: str | None, last_modified: str | None, now: datetime) -> dict[str, object]:
    settled: dict[str, object] = {"state": STORED, "due": False, "failures": 0, "next_try_at": None, "detail": None}
    return settled | {"etag": etag, "last_modified": last_modified, "fetched_at": moment(now)}
