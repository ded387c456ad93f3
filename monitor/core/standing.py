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
# In the text below a headline the word for a report must be one of the trade: a company withdraws reports too.
_STORY = r"(?:stor(?:y|ies)|dispatch|article|news ?flash|alert|dépêche|article|alerte|eilmeldung|meldung|artikel|despacho|noticia|nota|artículo)"
_BACK = r"(?:withdrawn|retracted|withdrew|withdraws|retracts|killed|zurückgezogen|zurückgenommen|retirée?|annulée?|retirad[oa]|anulad[oa])"
_TAKEN_BACK = re.compile(
    rf"\b{_STORY}\b[^.!?]{{0,40}}\b{_BACK}\b|\b{_BACK} (?:\w+ ){{0,2}}{_STORY}\b|\bzieh(?:t|en) (?:\w+ ){{0,3}}{_STORY} [^.!?]{{0,40}}\bzurück\b"
    r"|(?:記事|配信|速報)[^。]{0,12}(?:取り消し|取り消す|撤回)|(?:报道|稿件|快讯)[^。]{0,8}(?:撤回|撤销|作废)",
    re.IGNORECASE,
)
_ABOUT = 500  # characters of a text that tell what it is about


def _withdrawn(member: Member) -> bool:
    entry = member.entry
    return bool(_WITHDRAWN.search(entry.title) or _TAKEN_BACK.search(entry.text[: len(entry.title) + _ABOUT]))


def standing(members: Sequence[Member], origins: Sequence[Origin]) -> Status | None:
    """Return SUPERSEDED, REFUTED or DISPUTED, or None where what was told stands.

    Withdrawn by its own origin: superseded. Denied afterwards by an official document: refuted. By another, better or
    equally graded origin: disputed.
    """
    ordered = sorted(members, key=lambda m: (m.entry.when, m.entry.id))
    of = {entry: origin for origin in origins for entry in origin.entries}
    last = ordered[-1]
    if len(ordered) > 1 and _withdrawn(last):
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
