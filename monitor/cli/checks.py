"""The settings -> what doctor found, one line a thing."""

from collections.abc import Callable, Iterator

from monitor.cli import context
from monitor.core import channels, doctor
from monitor.domain import Check
from monitor.errors import MonitorError
from monitor.wiring import Parts


def checks() -> list[Check]:
    """Check everything that can be checked; a broken setting ends it, since all else hangs on the settings."""
    try:
        parts = Parts(context.read_settings())
    except MonitorError as error:
        return [Check("settings", False, str(error))]
    return [Check("settings", True, "read"), *checks_of(parts)]


def checks_of(parts: Parts) -> list[Check]:
    """Check what hangs on settings that were read, as the page shows it while the service runs."""
    return [*(_tried(what, check, parts) for what, check in _CHECKS.items()), *_slack(parts), *_others(parts)]


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


def _sources(parts: Parts) -> str:
    return f"{len(parts.sources)} sources in the files"


def _translation(parts: Parts) -> str:
    if parts.translator:
        parts.translator.check()
    readers = [audience.language for audience in parts.rules.current().rulebook.profile.audiences]
    return doctor.translation(parts.translator.pairs if parts.translator else None, readers)


def _slack(parts: Parts) -> Iterator[Check]:
    """Ask Slack about everything that has to do with it; without a token, say what that means."""
    used = [address for address in _addresses(parts) if channels.kind_of(address) == "slack"]
    if parts.dry_run:
        yield Check("Slack token", True, "dry run: messages are kept and shown on the Outbox page")
        return
    yield from doctor.verdicts(
        parts.slack_doctor.examine(used), signed=bool(parts.settings.slack_signing_secret)
    )
    if secret := doctor.secret(parts.settings.slack_signing_secret):
        yield secret


def _others(parts: Parts) -> Iterator[Check]:
    """Judge the addresses that are not Slack's, each by the channel it names; nothing is sent."""
    for address in _addresses(parts):
        kind = channels.kind_of(address)
        if kind is None:
            yield Check(f"channel {address}", False, f"is no channel: write {channels.FORMS}")
        elif kind != "slack":
            said = parts.other_channels[kind].trouble(address)
            yield Check(f"channel {channels.shown(address)}", not said, said or "can be written to")


def _addresses(parts: Parts) -> list[str]:
    """Return every address that anything is sent to."""
    try:
        return parts.channels()
    except MonitorError:  # told by the check of the rules
        return [parts.settings.slack_channel]


_CHECKS: dict[str, Callable[[Parts], str]] = {
    "rules": _rules,
    "model": _model,
    "database": _database,
    "sources": _sources,
    "translation": _translation,
}
