"""A story's members -> how far it can be trusted: origins, agreed and disputed figures, status, Admiralty grade."""

from collections.abc import Sequence

from monitor.core.origins import origins
from monitor.domain import Claim, Figure, Member, Origin, Status, Value, Verification

_TRIVIAL = 3  # counts up to here agree by chance and are not worth a line


def verify(members: Sequence[Member]) -> Verification:
    """Judge MEMBERS, which report the same thing."""
    found = origins(members)
    agreed, disputed = _figures(members, found)
    flags = {flag for member in members for flag in (*member.entry.flags, *member.reading.flags)}
    if disputed:
        flags.add("disputed")
    status = _status(found)
    return Verification(
        status=status,
        grade=_letter(found) + _digit(status, found, flags),
        origins=found,
        agreed=agreed,
        disputed=disputed,
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


def _figures(
    members: Sequence[Member], found: Sequence[Origin]
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """Compare like with like: the same indicator, unit and holder. One origin's copies count once."""
    origin_of = {entry: origin.name for origin in found for entry in origin.entries}
    said: dict[tuple[str, str, tuple[str, ...], str], dict[float, set[int]]] = {}
    for member in members:
        for claim in member.reading.claims:
            if claim.value is not None and claim.indicator:
                said.setdefault(_kind(claim), {}).setdefault(claim.value, set()).add(member.entry.id)
    agreed: list[Figure] = []
    disputed: list[Figure] = []
    for (indicator, unit, _, as_of), values in said.items():
        figure = Figure(
            indicator=indicator,
            unit=unit,
            values=tuple(Value(value, tuple(sorted(ids))) for value, ids in sorted(values.items())),
            as_of=as_of or None,
        )
        if len(values) == 1:
            agreed += [figure] * _told_twice(values, origin_of, unit)
        elif _contradicts(values, origin_of):
            disputed.append(figure)
    return tuple(agreed), tuple(disputed)


def _kind(claim: Claim) -> tuple[str, str, tuple[str, ...], str]:
    return (claim.indicator or "", claim.unit or "", tuple(sorted(claim.of)), claim.as_of or "")


def _told_twice(values: dict[float, set[int]], origin_of: dict[int, str], unit: str) -> bool:
    ((value, ids),) = values.items()
    return len({origin_of[i] for i in ids}) >= 2 and not (unit == "count" and abs(value) <= _TRIVIAL)


def _contradicts(values: dict[float, set[int]], origin_of: dict[int, str]) -> bool:
    """Tell whether two origins give different values and no entry gives both (then they mean two things)."""
    ids = [entry for found in values.values() for entry in found]
    return len(ids) == len(set(ids)) and len({origin_of[i] for i in ids}) >= 2
