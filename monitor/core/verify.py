"""A story's members -> how far it can be trusted: origins, agreed and disputed figures, status, Admiralty grade."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from monitor.core.figures import compared
from monitor.core.origins import origins
from monitor.core.standing import standing
from monitor.domain import Member, Origin, Status, Verification

_NONE: Mapping[int, str] = MappingProxyType({})
_LATE = 60  # days between what an entry tells and its publication, from which the date is flagged


def verify(members: Sequence[Member], others: Mapping[int, str] = _NONE) -> Verification:
    """Judge MEMBERS, which report the same thing. OTHERS are further entries with their printers, which are counted only."""
    found = origins(members, others)
    figures = compared(members, {entry: origin.name for origin in found for entry in origin.entries})
    flags = {flag for member in members for flag in (*member.entry.flags, *member.reading.flags)}
    if any(figure.kind == "conflict" for figure in figures.disputed):
        flags.add("disputed")
    if any(_tells_of_another_time(member) for member in members):
        flags.add("event_date_differs")
    status = standing(members, found) or _status(found)
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
    """Return the credibility of the information by the rules of the field; the source does not decide it.

    1 two origins or the primary document, 2 one good origin, 3 one origin, 4 contradicted by a better one, 5 by the
    primary document or withdrawn, 6 cannot be said.
    """
    if status in (Status.REFUTED, Status.SUPERSEDED):
        return "5"
    if status is Status.DISPUTED:
        return "4"
    if status in (Status.CONFIRMED_PRIMARY, Status.CORROBORATED):
        return "1"
    if "undated" in flags and "anonymous_source" in flags:
        return "6"
    return {"A": "2", "B": "2"}.get(_letter(found), "3" if status is Status.SINGLE_ORIGIN else "6")


def _tells_of_another_time(member: Member) -> bool:
    """Tell whether what happened, by the first day that is given for it, lies long before the publication."""
    published = member.entry.published
    days = [h.date for h in member.reading.happenings if h.date and len(h.date) == len("2026-03-02")]
    if published is None or not days:
        return False
    return (published.date() - max(map(date.fromisoformat, days))).days > _LATE
