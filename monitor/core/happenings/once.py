"""Happenings as they stand in a text -> each act once."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.domain.understand import Happening, Modality

MEASURES = frozenset(
    {
        "impose_export_control",
        "ease_export_control",
        "impose_sanctions",
        "ease_sanctions",
        "raise_tariff",
        "cut_tariff",
        "ban_import",
        "exempt",
        "extend",
        "investigate",
    }
)
_TOWARDS = frozenset(
    {"sign_agreement", "negotiate", "meet", "impose_sanctions", "blockade_or_closure", "order_arms", "exempt"}
)


def _repeats(known: Happening, happening: Happening, head: int) -> bool:
    """A text tells an act once: only a headline may say that two states do the same."""
    if not happening.actor or not known.actor or set(known.actor) & set(happening.actor):
        return True
    if happening.action in _TOWARDS and set(happening.actor) <= set(known.counterpart):
        return True
    return happening.start >= head or not (of_state(known) and of_state(happening))


def of_state(happening: Happening) -> bool:
    return any(len(actor) == 2 and actor.isupper() for actor in happening.actor)


def _filled(known: Happening, again: Happening) -> Happening:
    """The text below a headline often adds the date and the other side."""
    return replace(
        known,
        date=known.date or again.date,
        counterpart=known.counterpart or tuple(id_ for id_ in again.counterpart if id_ not in known.actor),
        object=known.object or again.object,
    )


def once(found: Sequence[Happening], head: int) -> tuple[Happening, ...]:
    """Of the happenings of one action that repeat each other keep one; HEAD is where the first sentence ends."""
    kept: list[Happening] = []
    for happening in found:
        same = [other for other in kept if other.action == happening.action]
        known = next((other for other in same if _repeats(other, happening, head)), None)
        if known is None:
            kept.append(happening)
        else:
            kept[kept.index(known)] = _better(known, happening, head)
    return tuple(kept)


def _better(known: Happening, again: Happening, head: int) -> Happening:
    """The first is kept, unless only the other one says who acts: of a measure, which state.

    A strike that is a headline's topic is told behind it: `Bahnstreik: Gewerkschaft will ab morgen streiken` is planned.
    """
    if known.action == "strike" and known.modality is Modality.ASSERTED and again.start < head:
        known = replace(known, modality=again.modality)
    unsaid = not known.actor and again.actor
    states = known.action in MEASURES and of_state(again) and not of_state(known)
    if (unsaid or states) and known.start < head:  # how sure it is says the headline
        return replace(_filled(again, known), modality=known.modality)
    if unsaid or states:  # what another sentence only names is no part of the act
        return again
    return _filled(known, again)
