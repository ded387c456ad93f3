"""A SQLite file -> what a back-test asks of it, without the library, which takes as long to load as a million stories to judge."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

_FILE = "sqlite:///"


def verdicts(url: str, migrations: Path) -> dict[int, bool] | None:
    """Return what `reviews.verdicts` does; None where only the library can tell: another database, an older form, no file."""
    name = url.removeprefix(_FILE)
    if name == url or not name or "?" in name or name.startswith((":", "file:")):
        return None
    try:
        with closing(sqlite3.connect(f"file:{quote(name)}?mode=ro", uri=True)) as connection:
            return _read(connection, migrations)
    except sqlite3.Error:
        return None


def _read(connection: sqlite3.Connection, migrations: Path) -> dict[int, bool] | None:
    form = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    newest = max((path.name for path in (migrations / "versions").glob("[0-9]*_*.py")), default="")
    if form is None or newest.partition("_")[0] != form[0]:
        return None
    found = connection.execute("SELECT story_id, verdict FROM reviews ORDER BY id")
    return {story_id: verdict == "useful" for story_id, verdict in found}
