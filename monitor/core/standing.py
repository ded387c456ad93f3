"""A story's members -> whether what they told still stands: withdrawn by whom told it, denied by whom it concerns."""

from collections.abc import Mapping, Sequence

from monitor.core.denials import Told, denies
from monitor.core.withdrawn import takes_back
from monitor.domain import Member, Origin, Status


def standing(members: Sequence[Member], origins: Sequence[Origin]) -> Status | None:
    """Return SUPERSEDED, REFUTED or DISPUTED, or None where what was told stands.

    Withdrawn by its own origin: superseded. Denied afterwards by an official document: refuted. By another, better or
    equally graded origin: disputed.
    """
    ordered = sorted(members, key=lambda m: (m.entry.when, m.entry.id))
    of = {entry: origin for origin in origins for entry in origin.entries}
    last = ordered[-1]
    if len(ordered) > 1 and takes_back(last.entry):
        told = [of.get(m.entry.id) for m in ordered[:-1]]
        if of.get(last.entry.id) in told or len(set(map(_name, told))) == 1:
            return Status.SUPERSEDED
    asserted, denials = _parted(ordered)
    if not denials:
        return None
    if any(m.kind == "official" for m in denials):
        return Status.REFUTED
    return Status.DISPUTED if _outweighs(denials, asserted, of) else None


def _parted(ordered: Sequence[Member]) -> tuple[list[Member], list[Member]]:
    """Return those that tell it, the first one at least, and those that deny what was told before them."""
    asserted, denials, told = [ordered[0]], [], Told()
    told.add(ordered[0])
    for member in ordered[1:]:
        if denies(member, told):
            denials.append(member)
        else:
            asserted.append(member)
            told.add(member)
    return asserted, denials


def _name(origin: Origin | None) -> str:
    return origin.name if origin else ""


def _outweighs(denials: Sequence[Member], asserted: Sequence[Member], of: Mapping[int, Origin]) -> bool:
    """Tell whether another origin denies it that is graded no worse than the one that told it."""
    theirs = {_name(of.get(m.entry.id)) for m in asserted}
    best = min(m.entry.reliability for m in asserted)
    return any(_name(of.get(m.entry.id)) not in theirs and m.entry.reliability <= best for m in denials)
