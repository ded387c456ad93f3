"""A URL -> units of work, migrations, backup. SQLite in WAL by default, PostgreSQL by another URL."""

import copy
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from monitor.errors import DatabaseError
from monitor.store import migrations
from monitor.store.codec import read_json
from monitor.store.trouble import raise_advice, trouble
from monitor.store.turns import Turns

_BUSY = 30  # seconds that a SQLite statement waits for another writer
_FORMS = "sqlite:///monitor.db or postgresql+psycopg://user@host/name"  # what was given is not shown: it may hold a password
_READS: dict[str, dict[str, Any]] = {
    "sqlite": {"read_only": True},  # see _begin
    "postgresql": {"postgresql_readonly": True, "isolation_level": "REPEATABLE READ"},
}

__all__ = ["Database", "Session"]


class Database:
    """One database; safe to share between threads. Nothing is opened before the first use."""

    def __init__(self, url: str) -> None:
        self.url = _parsed(url)
        self._engine = _engine(self.url)
        self._reading = self._engine.execution_options(**_READS[self.url.get_backend_name()])
        self._turns: AbstractContextManager[None] = Turns() if self.is_sqlite else nullcontext()
        self._first: Callable[[Session], None] | None = None

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """Open a unit of work that commits at its end, or leaves nothing behind.

        On SQLite it holds the one write lock from its first statement: keep it short, and use `read` where nothing is written.
        """
        with (
            self._advised(),
            self._turns,
            Session(self._engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            if self._first:
                self._first(session)
            yield session

    def beginning_with(self, first: Callable[[Session], None]) -> "Database":
        """Return this database as one whose units of work begin with FIRST: both are kept, or neither."""
        bound = copy.copy(self)
        bound._first = first
        return bound

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open one unchanging view of the data, which waits for no writer and may not write."""
        with self._advised(), Session(self._reading) as session, session.begin():
            yield session

    def upgrade(self, folder: Path, revision: str = "head") -> None:
        if revision == "head" and self._is_newest(folder):
            return  # Alembic takes longer to load than most commands to run
        with self._migrating() as connection:
            migrations.upgrade(connection, folder, revision)

    def _is_newest(self, folder: Path) -> bool:
        newest = max((path.name for path in (folder / "versions").glob("[0-9]*_*.py")), default="")
        return bool(newest) and self.current() == newest.partition("_")[0]

    def downgrade(self, folder: Path, revision: str) -> None:
        with self._migrating() as connection:
            migrations.downgrade(connection, folder, revision)

    def current(self) -> str | None:
        """Return the revision the tables are at; None where there are no tables yet."""
        with self._advised(), self._reading.connect() as connection:
            return migrations.current(connection)

    def backup(self, target: Path) -> None:
        """Copy the database, while it is in use, into the new file TARGET, and check the copy."""
        if not self.is_sqlite:
            raise trouble(self.url, "is PostgreSQL: back it up with `pg_dump --format=custom`")
        if target.exists():
            raise DatabaseError(f"{target} exists: name a new file for the backup")
        with self._advised(), self._reading.connect() as connection:
            _copy(connection.connection.driver_connection, target)

    def dispose(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _migrating(self) -> Iterator[Connection]:
        with self._advised(), self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            if self.is_sqlite:  # a table is changed by making it anew; outside of a transaction only
                driver.execute("PRAGMA foreign_keys=OFF")
            try:
                with connection.begin():
                    yield connection
            finally:
                if self.is_sqlite:
                    driver.execute("PRAGMA foreign_keys=ON")

    @contextmanager
    def _advised(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise_advice(self.url, error)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseError(f"MONITOR_DATABASE_URL is no database URL: write {_FORMS}") from None
    drivers = {"postgres": "postgresql+psycopg", "postgresql": "postgresql+psycopg"}
    parsed = parsed.set(drivername=drivers.get(parsed.drivername, parsed.drivername))
    if parsed.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        raise DatabaseError(f"MONITOR_DATABASE_URL names a database that we do not know: write {_FORMS}")
    return parsed


def _engine(url: URL) -> Engine:
    try:
        return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
    except ModuleNotFoundError as error:
        raise DatabaseError(
            f"{error.name} is not installed: install the extra `supply-chain-risk-monitor[postgres]`"
        ) from None


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        pool_pre_ping=True,
        hide_parameters=True,
        json_deserializer=read_json,
        connect_args={"connect_timeout": 10, "options": "-c timezone=UTC", "application_name": "monitor"},
    )


def _sqlite(url: URL) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        json_deserializer=read_json,
        connect_args={} if "timeout" in url.query else {"timeout": _BUSY},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin
    _write_ahead(connection, time.monotonic() + _BUSY)
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA foreign_keys=ON")


def _write_ahead(connection: Any, deadline: float) -> None:
    """Switch to WAL. SQLite does not wait by itself when two processes switch a new file at once."""
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
        time.sleep(0.02)


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a reader that turns writer late would fail with "locked" instead of waiting."""
    reads = bool(connection.get_execution_options().get("read_only"))
    # asked itself: these two take a tenth of the time so
    driver: Any = connection.connection.driver_connection
    if connection.info.get("reads") is not reads:
        driver.execute(f"PRAGMA query_only={int(reads)}")
        connection.info["reads"] = reads
    if reads:
        driver.execute("BEGIN")
    else:
        # waits, and may wait in vain: told as the engine tells it
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _copy(source: Any, target: Path) -> None:
    """Copy to a name of its own first, so that what bears TARGET's name is whole even after a kill."""
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, no companions
            (found,) = copy.execute("PRAGMA integrity_check").fetchone()
        if found != "ok":
            raise DatabaseError(f"the backup {unfinished} is damaged: {found}")
        unfinished.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise DatabaseError(f"the backup cannot be written to {target}: {error}") from error
