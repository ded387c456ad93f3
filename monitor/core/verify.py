"""A story's members -> how far it can be trusted: origins, agreed and disputed figures, status, Admiralty grade."""

from collections.abc import Sequence

from monitor.core.figures import compared
from monitor.core.origins import origins
from monitor.domain import Member, Origin, Status, Verification


def verify(members: Sequence[Member]) -> Verification:
    """Judge MEMBERS, which report the same thing."""
    found = origins(members)
    figures = compared(members, {entry: origin.name for origin in found for entry in origin.entries})
    flags = {flag for member in members for flag in (*member.entry.flags, *member.reading.flags)}
    if any(figure.kind == "conflict" for figure in figures.disputed):
        flags.add("disputed")
    status = _status(found)
    return Verification(
        status=status,
        grade=_letter(found) + _digit(status, found, flags),
        origins=found,
        agreed=figures.agreed,
        disputed=figures.disputed,
        updated=figures.updated,
        flags=tuple(sorted(flags)),
    )


def _status(found: Sequence[Origin]) -> Status:
    if any(origin.primary for origin in found):
        return Status.CONFIRMED_PRIMARY
    if len(found) >= 2:
        return Status.CORROBORATED
    return Status.UNVERIFIED if _letter(found) in "EF" else Status.SINGLE_ORIGIN


def _letter(found: Sequence[Origin]) -> str:
    return min((origin.letter for origin in found), default="F")


def _digit(status: Status, found: Sequence[Origin], flags: set[str]) -> str:
    """Return the credibility of the information by the rules of the field; the source does not decide it."""
    if status in (Status.CONFIRMED_PRIMARY, Status.CORROBORATED):
        return "1"
    if "undated" in flags and "anonymous_source" in flags:
        return "6"
    return {"A": "2", "B": "2"}.get(_letter(found), "3" if status is Status.SINGLE_ORIGIN else "6")
