"""Leases: one process at a time works on a thing, on whichever machine. A dead holder's lease ends by itself."""

import os
import socket
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, or_, select, update

from flows.state.store import upsert
from flows.state.tables import leases, moment

__all__ = ["LEASE_S", "machine", "release", "take_lease", "this_process"]

LEASE_S: Final = 600
"""Taken again and again while the work goes on; after a crash of the machine others wait for so long."""


def machine() -> str:
    """Return the name of this machine."""
    return socket.gethostname()


def this_process() -> str:
    """Return the name under which this process holds leases: machine, process and when the process began.

    The last tells it from a later process of the same number.
    """
    return f"{machine()}:{os.getpid()}:{_began(os.getpid())}"


def take_lease(connection: Connection, name: str, holder: str, now: datetime, seconds: int = LEASE_S) -> str | None:
    """Take or renew a lease. Return None, or the holder where another process has it."""
    upsert(connection, leases, [{"name": name, "holder": holder, "until": ""}], keep=True)
    found = connection.execute(select(leases.c.holder).where(leases.c.name == name)).scalar_one()
    free = or_(leases.c.holder == holder, leases.c.until < moment(now))
    if found != holder and _is_dead(found):
        free = or_(free, leases.c.holder == found)
    until = moment(now + timedelta(seconds=seconds))
    taken = connection.execute(update(leases).where(leases.c.name == name, free).values(holder=holder, until=until))
    return None if taken.rowcount else str(found)


def release(connection: Connection, name: str, holder: str) -> None:
    """Give a lease back."""
    connection.execute(delete(leases).where(leases.c.name == name, leases.c.holder == holder))


def _is_dead(holder: str) -> bool:
    """Say whether the holder was a process of this machine that is no more."""
    where, _, process = holder.rpartition(":")[0].rpartition(":")
    began = holder.rpartition(":")[2]
    return where == machine() and process.isdigit() and _began(int(process)) != began


def _began(process: int) -> str:
    """Return when a process began, in the kernel's ticks; where that cannot be told, whether it is there at all."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as handle:  # noqa: PTH123
            return handle.read().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        pass
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return "gone"
    except OSError:
        return "there"
    return "there"
