"""Pages: which are known, which are due, and what became of each. Keys fold the names that one page goes by."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Table, or_, select, update

from flows.state.keys import guid_key, page_key, plain_url
from flows.state.store import upsert
from flows.state.tables import aliases, moment, pages

__all__ = ["ALIAS", "FAILED", "GONE", "NEW", "OTHER", "STORED", "Listed", "PageRow"]
__all__ += ["due_pages", "enter_alias", "enter_listed", "find_pages", "update_page"]

NEW: Final = "new"
STORED: Final = "stored"
FAILED: Final = "failed"
GONE: Final = "gone"
OTHER: Final = "other"
"""No page: a picture, a PDF; or not to be fetched: robots.txt or a rule of safety forbids it."""
ALIAS: Final = "alias"
"""Another name of a page that is known."""

_CHUNK: Final = 500
"""Keys in one query: SQLite allows some thousands of parameters."""


class Listed(NamedTuple):
    """A page as a feed, a sitemap or a front page names it."""

    url: str
    guid: str | None = None
    changed: str | None = None
    """When it changed last: ISO 8601 in UTC with seconds."""


class PageRow(NamedTuple):
    """A page as the store knows it."""

    key: str
    source: str
    url: str
    state: str
    due: bool
    fetched_at: str | None
    listed_change: str | None
    etag: str | None
    last_modified: str | None
    content_sha256: str | None
    version_count: int
    failures: int
    next_try_at: str | None


_COLUMNS: Final = [pages.c[name] for name in PageRow._fields]


def enter_listed(
    connection: Connection, source: str, listed: Iterable[Listed], now: datetime, recheck_hours: float = 0.0
) -> dict[str, int]:
    """Enter pages that a source lists. Return how many are ``new``, and how many known ones are due as ``changed``."""
    counts = {"new": 0, "changed": 0}
    merged = _merge(source, listed)
    for start in range(0, len(merged), _CHUNK):
        fresh, known = _divide(connection, merged[start : start + _CHUNK])
        _insert(connection, source, fresh, now)
        counts["new"] += len(fresh)
        for page, changed in known:
            if _is_changed(page, changed, now, recheck_hours):
                update_page(connection, page.key, listed_change=changed or page.listed_change, due=True)
                counts["changed"] += page.state == STORED
    return counts


def due_pages(connection: Connection, source: str, now: datetime, limit: int) -> list[PageRow]:
    """Return the pages of a source to be fetched now: those never tried first, and those seen longest ago."""
    ready = or_(pages.c.next_try_at.is_(None), pages.c.next_try_at <= moment(now))
    query = select(*_COLUMNS).where(pages.c.source == source, pages.c.due, ready)
    order = (pages.c.next_try_at.is_not(None), pages.c.first_seen, pages.c.key)
    return [PageRow(*row) for row in connection.execute(query.order_by(*order).limit(limit))]


def find_pages(connection: Connection, keys: Iterable[str]) -> dict[str, PageRow]:
    """Return the known ones of these pages, by key."""
    wanted = list(keys)
    found: dict[str, PageRow] = {}
    for start in range(0, len(wanted), _CHUNK):
        query = select(*_COLUMNS).where(pages.c.key.in_(wanted[start : start + _CHUNK]))
        found |= {row.key: PageRow(*row) for row in connection.execute(query)}
    return found


def update_page(connection: Connection, key: str, **values: Any) -> None:
    """Change columns of a page."""
    connection.execute(update(pages).where(pages.c.key == key).values(**values))


def enter_alias(connection: Connection, alias: str, key: str) -> None:
    """Enter another name of a page; a name that is taken stays with its page."""
    if alias != key:
        upsert(connection, aliases, [{"alias": alias, "page_key": key}], keep=True)


class _Entry(NamedTuple):
    url: str
    names: tuple[str, ...]
    """Key of the address first, then that of the GUID."""
    changed: str | None


def _merge(source: str, listed: Iterable[Listed]) -> list[_Entry]:
    """Return one entry for each address, with its latest change."""
    merged: dict[str, _Entry] = {}
    for page in listed:
        key = page_key(page.url)
        names: tuple[str, ...] = (key, guid_key(source, page.guid)) if page.guid else (key,)
        before = merged.get(key)
        if before is not None:
            names = max(names, before.names, key=len)
            page = page._replace(url=before.url, changed=_later(page.changed, before.changed))  # noqa: PLW2901
        merged[key] = _Entry(plain_url(page.url), names, page.changed)
    return list(merged.values())


def _later(one: str | None, other: str | None) -> str | None:
    return max(one or "", other or "") or None


def _known_as(connection: Connection, names: Sequence[str]) -> dict[str, str]:
    """Return the key of the page that each name belongs to, where it is known."""
    found = {key: key for key in _present(connection, pages, "key", names)}
    query = select(aliases.c.alias, aliases.c.page_key)
    for start in range(0, len(names), _CHUNK):
        rows = connection.execute(query.where(aliases.c.alias.in_(names[start : start + _CHUNK])))
        found |= {row.alias: row.page_key for row in rows}
    return found


def _present(connection: Connection, table: Table, column: str, values: Sequence[str]) -> list[str]:
    found: list[str] = []
    for start in range(0, len(values), _CHUNK):
        query = select(table.c[column]).where(table.c[column].in_(values[start : start + _CHUNK]))
        found += connection.execute(query).scalars()
    return found


def _divide(connection: Connection, entries: Sequence[_Entry]) -> tuple[list[_Entry], list[tuple[PageRow, str | None]]]:
    """Return the entries whose page is not known, and the known pages, each once, with their latest change."""
    known_as = _known_as(connection, [name for entry in entries for name in entry.names])
    rows = find_pages(connection, set(known_as.values()))
    fresh: dict[str, _Entry] = {}
    changes: dict[str, str | None] = {}
    for entry in entries:
        key = next((known_as[name] for name in entry.names if known_as.get(name) in rows), None)
        twin = next((known_as[name] for name in entry.names if known_as.get(name) in fresh), entry.names[0])
        if key is not None:
            changes[key] = _later(changes.get(key), entry.changed)
        else:
            before = fresh.get(twin, entry)
            fresh[twin] = before._replace(changed=_later(before.changed, entry.changed))
            known_as |= dict.fromkeys(entry.names, twin)
    return list(fresh.values()), [(rows[key], changed) for key, changed in changes.items()]


def _insert(connection: Connection, source: str, entries: Sequence[_Entry], now: datetime) -> None:
    shared = {"source": source, "state": NEW, "due": True, "first_seen": moment(now), "version_count": 0, "failures": 0}
    rows = [{"key": entry.names[0], "url": entry.url, "listed_change": entry.changed, **shared} for entry in entries]
    upsert(connection, pages, rows, keep=True)
    others = [{"alias": name, "page_key": entry.names[0]} for entry in entries for name in entry.names[1:]]
    upsert(connection, aliases, others, keep=True)


def _is_changed(page: PageRow, changed: str | None, now: datetime, recheck_hours: float) -> bool:
    """Say whether the listing tells of a change that was not known, or the page is to be asked again anyhow."""
    if page.state not in (STORED, NEW) or page.due:
        return changed is not None and changed > (page.listed_change or "") and page.state != GONE
    told = page.listed_change or page.fetched_at or ""
    if changed is not None and changed > told:
        return True
    again = now - timedelta(hours=recheck_hours)
    return recheck_hours > 0 and page.fetched_at is not None and page.fetched_at < moment(again)
