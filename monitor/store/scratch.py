"""The migrations -> a database in memory that can be made as fresh as the first time."""

from pathlib import Path
from typing import Any

from monitor.store.database import Database


class Scratch:
    """Migrates once; emptying takes milliseconds, a migration a hundred. For the thread that made it."""

    def __init__(self, migrations: Path) -> None:
        self._template = Database("sqlite://")
        self._template.upgrade(migrations)
        self._used = Database("sqlite://")

    def fresh(self) -> Database:
        """Return the database at head with nothing in it; what the last caller left there is gone."""
        with self._template.read() as source, self._used.read() as target:
            held, empty = _driver(source), _driver(target)
        held.backup(empty)
        return self._used


def _driver(session: Any) -> Any:
    return session.connection().connection.driver_connection
