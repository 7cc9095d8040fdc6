"""What is known of a host: its robots.txt, and until when it asked to be left alone."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from flows.state.store import upsert
from flows.state.tables import hosts, moment

__all__ = ["HostRow", "enter_hold", "enter_robots", "find_host"]


class HostRow(NamedTuple):
    """A host as the store knows it; all None for one that it does not know."""

    robots: bytes | None = None
    robots_at: str | None = None
    hold_until: str | None = None


def find_host(connection: Connection, host: str) -> HostRow:
    """Return what is known of a host (``name:port``)."""
    row = connection.execute(select(hosts).where(hosts.c.host == host)).first()
    return HostRow() if row is None else HostRow(row.robots, row.robots_at, row.hold_until)


def enter_robots(connection: Connection, host: str, robots: bytes, now: datetime) -> None:
    """Remember a host's robots.txt: empty where everything is allowed."""
    upsert(connection, hosts, [{"host": host, "robots": robots, "robots_at": moment(now)}])


def enter_hold(connection: Connection, host: str, until: datetime) -> None:
    """Remember that a host is to be left alone until then."""
    upsert(connection, hosts, [{"host": host, "hold_until": moment(until)}])
