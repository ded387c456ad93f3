"""The environment -> the parts a command needs. The only place that reads os.environ."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.adapters.archive import Archive
    from monitor.core.in_force import InForce
    from monitor.core.lexicon import Lexicon
    from monitor.core.rules import Compiled
    from monitor.errors import Problem
    from monitor.settings import Settings
    from monitor.store.database import Database
    from monitor.wiring import Parts

LARGEST_ID = 2**63 - 1  # what a database can number


def read_settings() -> "Settings":
    """Read the environment and MONITOR_CONFIG, or monitor.toml where the command is run."""
    from monitor import settings

    named = os.environ.get("MONITOR_CONFIG")
    default = Path("monitor.toml")
    toml = Path(named) if named else default if default.is_file() else None
    return settings.read(os.environ, toml)


def parts(*, dry_run: bool = False) -> "Parts":
    from monitor.wiring import Parts  # late: `monitor --help` must not load the models' libraries

    return Parts(read_settings(), dry_run=dry_run)


def rules(directory: Path | None = None) -> "InForce":
    """Read the rules of DIRECTORY; without one those in force, overrides included."""
    from monitor.adapters.rules_in_force import load

    return load(*_place(directory))


def judges(directory: Path | None = None) -> "Compiled":
    """Read as much of the same as judges stories: a back-test tells nobody."""
    from monitor.adapters.rules_read import judges as read

    return read(*_place(directory))


def notes(directory: Path | None, lexicon: "Lexicon") -> "tuple[Problem, ...]":
    """Return what is not wrong in the same but looks like an oversight."""
    from monitor.adapters.rule_files import read_rulebook

    home, overrides, _ = _place(directory)
    return read_rulebook(home, lexicon, overrides)[1]


def _place(directory: Path | None) -> tuple[Path, Path | None, Path | None]:
    """Return the directory of rules, that of overrides where rules in force are wanted, and the file that remembers."""
    known = read_settings()
    return directory or known.rules_dir, None if directory else known.overrides, known.lexicon_kept


def archive() -> "Archive":
    """Return the archive by itself: what only asks it must not wait for all other parts."""
    from monitor.adapters.archive import Archive

    return Archive(read_settings().archive)


def database() -> "Database":
    """Return the database by itself, migrated to the newest form."""
    from monitor.store.database import Database

    known = read_settings()
    found = Database(known.database_url)
    found.upgrade(known.migrations_dir)
    return found
