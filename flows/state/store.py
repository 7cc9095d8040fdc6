"""Opening the state store, by the path of a file (SQLite) or the URL of a database (PostgreSQL)."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, Table, create_engine, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from flows.state.tables import TABLES_VERSION, metadata, store_version
from schemas.errors import RunError, UsageError

__all__ = ["StateStore", "open_state", "upsert"]

_BUSY_S: Final = 60
"""How long a writer waits for another on the same SQLite file. A transaction here takes milliseconds."""
_DRIVERS: Final = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


class StateStore:
    """An open state store. ``transaction`` gives a connection whose changes are kept together or not at all."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self._shown = shown
        # threads that wait for SQLite's own lock sleep ever longer; here they take turns
        is_file = engine.dialect.name == "sqlite"
        self._turn: AbstractContextManager[object] = threading.RLock() if is_file else nullcontext()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection; commit at the end. Raises RunError, without any password, when the store fails."""
        try:
            with self._turn, self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise _failed(self._shown, error) from None

    def flush(self) -> None:
        """Bring everything to the disk. Before that, a loss of power may cost the last transactions, but never a part.

        Raises RunError.
        """
        if self._engine.dialect.name != "sqlite":
            return  # a server does so with every transaction
        try:
            # by the driver's own connection: within a transaction there is nothing to bring
            with self._turn, closing(self._engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA wal_checkpoint(FULL)")
        except SQLAlchemyError as error:
            raise _failed(self._shown, error) from None


@contextmanager
def open_state(where: str | Path) -> Iterator[StateStore]:
    """Open the store, making its tables where they are missing. Raises RunError, and UsageError for a bad URL."""
    engine, shown = _engine(where)
    try:
        _prepare(engine, shown)
        yield StateStore(engine, shown)
    finally:
        engine.dispose()


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], *, keep: bool = False) -> None:
    """Insert rows of equal columns; where the primary key is there, replace the other columns, or ``keep`` the row."""
    if not rows:
        return
    statement: Any = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
    keys = [column.name for column in table.primary_key.columns]
    changed = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    if keep or not changed:
        statement = statement.on_conflict_do_nothing(index_elements=keys)
    else:
        statement = statement.on_conflict_do_update(index_elements=keys, set_=changed)
    connection.execute(statement, list(rows))


def _engine(where: str | Path) -> tuple[Engine, str]:
    text = str(where)
    if "://" not in text:
        path = Path(text)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RunError(f"cannot write {path.parent}: {error.strerror or error}") from error
        return _sqlite(path), text
    try:
        url = make_url(text)
        if url.get_backend_name() not in ("postgresql", "postgres"):
            raise UsageError(f"{url.render_as_string()}: name a file, or a postgresql:// address")
        url = url.set(drivername=_DRIVERS.get(url.drivername, url.drivername))
        return create_engine(url, pool_pre_ping=True), url.render_as_string(hide_password=True)
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise UsageError("the state store's address is no URL; write postgresql://USER@HOST/DATABASE") from None
    except ModuleNotFoundError as error:
        raise UsageError(f"PostgreSQL needs the package {error.name}: install dechaff[postgres]") from error


def _sqlite(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _BUSY_S})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver's own idea of transactions begins them too late
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # a reader that becomes a writer fails at once where another has written meanwhile: be a writer from the start
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _prepare(engine: Engine, shown: str) -> None:
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                # two machines that begin at once would both make the tables
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7249133)")
            metadata.create_all(connection)
            found = connection.execute(select(store_version.c.version)).scalar()
            if found is None:
                connection.execute(store_version.insert().values(version=TABLES_VERSION))
    except SQLAlchemyError as error:
        raise _failed(shown, error) from None
    if found not in (None, TABLES_VERSION):
        raise RunError(f"{shown} was made by another version of dechaff (tables {found}, not {TABLES_VERSION})")


def _failed(shown: str, error: SQLAlchemyError) -> RunError:
    cause = getattr(error, "orig", None) or error
    return RunError(f"cannot use the state store {shown}: {str(cause).splitlines()[0]}")
