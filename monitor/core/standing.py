"""A story's members -> whether what they told still stands: withdrawn by whom told it, denied by whom it concerns."""

import re
from collections.abc import Mapping, Sequence

from monitor.core.denials import Told, denies
from monitor.domain import Member, Origin, Status

_WITHDRAWN = re.compile(
    r"\b(?:withdraws? (?:story|report|dispatch)|story withdrawn|retraction|mandatory kill|please disregard|"
    r"(?:meldung|bericht) (?:zurückgezogen|zurückgenommen)|achtung:? zurückziehung|bitte verwenden sie .{0,20} nicht|"
    r"(?:dépêche|information) (?:annulée|retirée)|annule et remplace|anula (?:la )?(?:nota|noticia)|(?:nota|noticia) retirada)\b|"
    r"記事(?:を)?(?:取り消し|撤回)|配信取り消し|撤稿|稿件撤回",
    re.IGNORECASE,
)


def standing(members: Sequence[Member], origins: Sequence[Origin]) -> Status | None:
    """Return SUPERSEDED, REFUTED or DISPUTED, or None where what was told stands.

    Withdrawn by its own origin: superseded. Denied afterwards by an official document: refuted. By another, better or
    equally graded origin: disputed.
    """
    ordered = sorted(members, key=lambda m: (m.entry.when, m.entry.id))
    of = {entry: origin for origin in origins for entry in origin.entries}
    last = ordered[-1]
    if len(ordered) > 1 and _WITHDRAWN.search(last.entry.title):
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
