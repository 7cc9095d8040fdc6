"""Listings: feeds, sitemaps, lists and front pages, and what is needed to ask whether they changed."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from flows.state.keys import page_key
from flows.state.store import upsert
from flows.state.tables import listings, moment

__all__ = ["ListingRow", "enter_listing", "find_listing"]


class ListingRow(NamedTuple):
    """What the last answer of a listing said; all None for one that was never read."""

    etag: str | None = None
    last_modified: str | None = None
    content_sha256: str | None = None
    fetched_at: str | None = None


def find_listing(connection: Connection, url: str) -> ListingRow:
    """Return what is known of a listing."""
    columns = (listings.c.etag, listings.c.last_modified, listings.c.content_sha256, listings.c.fetched_at)
    row = connection.execute(select(*columns).where(listings.c.key == page_key(url))).first()
    return ListingRow() if row is None else ListingRow(*row)


def enter_listing(connection: Connection, url: str, listing: ListingRow, now: datetime) -> None:
    """Remember a listing that was read, in the transaction that enters what it lists."""
    row = {"key": page_key(url), "url": url, **listing._asdict(), "fetched_at": moment(now)}
    upsert(connection, listings, [row])
