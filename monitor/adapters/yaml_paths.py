"""A directory -> its YAML files, and the bytes of one; what is in them others read (see yaml_files)."""

import stat
from pathlib import Path

from monitor.errors import Problem

MAX_BYTES = 2_000_000


def listed(directory: Path) -> list[Path]:
    """Return the YAML files directly in DIRECTORY by name; none where it cannot be read."""
    try:
        return _listed(directory)
    except OSError:
        return []


def files(directory: Path, problems: list[Problem]) -> list[Path]:
    """Return the same; tell where there are none or it cannot be read."""
    try:
        found = _listed(directory)
    except OSError as error:
        problems.append(Problem(str(directory), 0, 0, f"cannot be read: {reason(error)}"))
        return []
    if not found:
        problems.append(Problem(str(directory), 0, 0, "has no .yaml file; is this the right directory?"))
    return found


def _listed(directory: Path) -> list[Path]:
    return sorted(path for path in directory.iterdir() if is_yaml(path.name))


def is_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")


def beginning(path: Path) -> bytes:
    """Return a file's bytes, one more than a file may have at most; raise OSError where it cannot be read or never ends."""
    kind = path.stat().st_mode
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):  # a pipe or a device: it would be waited for
        raise OSError(0, "is no plain file")
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def reason(error: OSError) -> str:
    """Return in words why a file cannot be read."""
    return {
        2: "no such file or directory",
        13: "no permission",
        20: "not a directory",
        21: "is a directory",
        40: "a link that leads to itself",
    }.get(error.errno or 0, error.strerror or type(error).__name__)
