"""What the operator named -> a file that is there, or one line about it."""

from pathlib import Path

from monitor.errors import NotFoundError, Problem


def existing(name: str | Path, advice: str) -> Path:
    """Return the file NAME; whole sentences and other things that cannot be a path are no file either."""
    path = Path(name)
    if not is_file(path):
        shown = str(name) if len(str(name)) <= 200 else f"{str(name)[:200]}…"
        raise NotFoundError([Problem(shown, 0, 0, "is no plain file" if _is_there(path) else advice)])
    return path


def is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # too long for a name, or a zero byte in it
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
