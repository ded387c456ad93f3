"""A connection and the directory of migrations -> tables of the wanted revision."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, inspect, text

from monitor.errors import DatabaseError
from monitor.store.trouble import trouble

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK = 7_305_114  # any number, the same in all our processes


def current(connection: Connection) -> str | None:
    """Return the revision the tables are at, without Alembic; None where there are no tables yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def upgrade(connection: Connection, folder: Path, revision: str) -> None:
    from alembic import command

    command.upgrade(_prepared(connection, folder), revision)


def downgrade(connection: Connection, folder: Path, revision: str) -> None:
    from alembic import command

    command.downgrade(_prepared(connection, folder), revision)


def _prepared(connection: Connection, folder: Path) -> "Config":
    """Return the configuration, once we alone may migrate and know the revision the database is at."""
    from alembic.config import Config

    if connection.dialect.name == "postgresql":  # on SQLite, BEGIN IMMEDIATE keeps others out
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    if not (folder / "env.py").is_file():
        raise DatabaseError(f"no migrations in {folder}: the installation is incomplete, install it again")
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    _refuse_newer(connection.engine.url, config, current(connection))
    return config


def _refuse_newer(url: URL, config: "Config", found: str | None) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    try:
        ScriptDirectory.from_config(config).get_revisions(found or "base")
    except CommandError:
        raise trouble(
            url, f"is newer than this program (revision {found}): install the newer version"
        ) from None
