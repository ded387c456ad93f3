"""The settings -> what doctor found, one line a thing."""

from collections.abc import Callable
from dataclasses import dataclass

from monitor.cli import context
from monitor.errors import MonitorError
from monitor.wiring import Parts


@dataclass(frozen=True, slots=True)
class Check:
    what: str
    well: bool
    says: str


def checks() -> list[Check]:
    """Check everything that can be checked; a broken setting ends it, since all else hangs on the settings."""
    try:
        parts = Parts(context.read_settings())
    except MonitorError as error:
        return [Check("settings", False, str(error))]
    return [Check("settings", True, "read"), *(_tried(what, check, parts) for what, check in _CHECKS.items())]


def _tried(what: str, check: Callable[[Parts], str], parts: Parts) -> Check:
    try:
        return Check(what, True, check(parts))
    except MonitorError as error:
        return Check(what, False, str(error))


def _rules(parts: Parts) -> str:
    force = parts.rules.current()
    return f"{len(force.rulebook.rules)} rules, version {force.rulebook.version}"


def _model(parts: Parts) -> str:
    return f"version {parts.labels.version}"


def _database(parts: Parts) -> str:
    return f"revision {parts.db.current()}"


def _slack(parts: Parts) -> str:
    return parts.notifier.check()


def _sources(parts: Parts) -> str:
    return f"{len(parts.sources)} sources in the files"


_CHECKS: dict[str, Callable[[Parts], str]] = {
    "rules": _rules,
    "model": _model,
    "database": _database,
    "sources": _sources,
    "Slack": _slack,
}
