"""What the database driver says -> one line that says what to do, never with a password in it."""

from pathlib import Path
from typing import NoReturn

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, OperationalError

from monitor.errors import DatabaseError

_MIGRATE = "has not the tables this program needs: run `monitor db upgrade`"
_KNOWN: tuple[tuple[str, str, bool], ...] = (  # words of the driver, our advice, permanent
    ("no such table", _MIGRATE, True),
    ("no such column", _MIGRATE, True),
    ("has no column named", _MIGRATE, True),
    ("undefinedtable", _MIGRATE, True),
    ("undefinedcolumn", _MIGRATE, True),
    ("file is not a database", "is not a database file: name another one, or move it away", True),
    ("malformed", "is damaged: restore a backup", True),
    (
        "readonly database",
        "cannot be written: give this user write permission on the file and its directory",
        True,
    ),
    ("database or disk is full", "cannot grow: free some disk space", False),
    ("disk i/o error", "cannot be read or written: check the disk", False),
    ("deadlockdetected", "is busy: two processes stood in each other's way; it is tried again later", False),
    (
        "serializationfailure",
        "is busy: two processes stood in each other's way; it is tried again later",
        False,
    ),
    ("database is locked", "is busy: another process holds it for long; it is tried again later", False),
    ("password authentication failed", "refuses the user name or password", True),
    ("no password supplied", "asks for a password: put one into MONITOR_DATABASE_URL", True),
    ("does not exist", "does not exist: create it, or name another one", True),
)


def raise_advice(url: URL, error: DBAPIError) -> NoReturn:
    """Raise the DatabaseError for ERROR; what nobody but a programmer can mend goes on as it is."""
    said = f"{type(error.orig).__name__} {error.orig}".lower()
    for words, advice, permanent in _KNOWN:
        if words in said:
            raise trouble(url, advice, permanent=permanent) from error
    if "unable to open database file" in said:
        raise trouble(url, _unopened(Path(url.database or ""))) from error
    if url.get_backend_name() != "sqlite" and isinstance(error, OperationalError):
        raise trouble(
            url, "cannot be reached: check that it runs and accepts connections", permanent=False
        ) from error
    raise error


def trouble(url: URL, advice: str, *, permanent: bool = True) -> DatabaseError:
    error = DatabaseError(f"database {shown(url)} {advice}")
    error.permanent = permanent
    return error


def shown(url: URL) -> str:
    """Return URL as it may be shown: a path, or host and database without user, password and options."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return f"{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"


def _unopened(path: Path) -> str:
    folder = path.parent
    if path.is_dir():
        return "is a directory: name a file"
    if not folder.exists():
        return f"cannot be made: the directory {folder} does not exist; create it, or name another path"
    if not folder.is_dir():
        return f"cannot be made: {folder} is not a directory; name another path"
    return "cannot be opened: give this user write permission on the file and its directory"
