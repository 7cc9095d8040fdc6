"""Feeds: RSS, Atom and JSON Feed, from their bytes to the pages that they list."""

import calendar
import io
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import feedparser
import orjson

from flows.scrape.moments import read_moment
from flows.scrape.target import join_address
from flows.state.pages import Listed
from flows.state.tables import moment

__all__ = ["read_feed"]

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_DOCTYPE = re.compile(rb"<!DOCTYPE[^<>\[]{0,500}(?:\[[^\]]{0,100000}\]\s{0,99})?>")
"""Where entities are declared: a few of them keep the parser busy for minutes. It knows those of HTML anyhow."""
_ENTITY: Final = b"<!ENTITY"
_DECLARED_BYTES: Final = 200_000
_CHANGES: Final = ("updated_parsed", "published_parsed")
_MAX_GUID_CHARS: Final = 2_000


def read_feed(content: bytes, base_url: str) -> list[Listed]:
    """Return the pages that a feed lists, in its order; none for what is no feed. ``base_url`` is the feed's own."""
    content = _DOCTYPE.sub(b"", content, count=1)
    if _ENTITY in content[:_DECLARED_BYTES]:
        return []
    head = content.removeprefix(_BYTE_ORDER_MARK).lstrip()
    entries = _json_entries(head, base_url) if head.startswith(b"{") else _xml_entries(content, base_url)
    return [entry for entry in entries if entry.url]


def _xml_entries(content: bytes, base_url: str) -> Iterator[Listed]:
    # an open file, never a str: that would be taken for the name of a file or the address of a server
    feed = feedparser.parse(
        io.BytesIO(content),
        response_headers={"content-location": base_url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    for entry in feed.entries:
        link, guid = _string(entry.get("link")), _string(entry.get("id"))
        if not link and guid and entry.get("guidislink", True) and guid.startswith(("http://", "https://")):
            link = guid
        # asked by the plain dict: the feed's own would warn of a mapping that it makes up
        changed = next((found for name in _CHANGES if (found := dict.get(entry, name))), None)
        yield _listed(base_url, link, guid, _from_struct(changed))


def _json_entries(content: bytes, base_url: str) -> Iterator[Listed]:
    try:
        feed = orjson.loads(content)
    except orjson.JSONDecodeError:
        return
    for item in _items(feed):
        link = _string(item.get("url")) or _string(item.get("external_url"))
        guid = item.get("id")
        changed = _string(item.get("date_modified")) or _string(item.get("date_published"))
        yield _listed(base_url, link, str(guid) if isinstance(guid, str | int) else None, read_moment(changed))


def _items(feed: object) -> Iterable[Mapping[str, Any]]:
    items = feed.get("items") if isinstance(feed, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _listed(base_url: str, link: str | None, guid: str | None, changed: str | None) -> Listed:
    guid = guid if guid and len(guid) <= _MAX_GUID_CHARS else None
    return Listed(join_address(base_url, link) if link else "", guid, changed)


def _from_struct(value: object) -> str | None:
    if not isinstance(value, time.struct_time):
        return None
    try:
        return moment(datetime.fromtimestamp(calendar.timegm(value), UTC))
    except (ValueError, OverflowError):
        return None


def _string(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
