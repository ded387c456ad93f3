"""Happenings of one clause, or of a headline and the text below it -> those that stand beside one another."""

from collections.abc import Sequence

from monitor.domain.understand import Happening, Modality

_AGREED_ON = frozenset({"impose_sanctions", "ease_sanctions", "extend", "ban_import", "halt_capacity"})
_EXTENDED = frozenset({"impose_export_control", "raise_tariff"})
_OF_OWNERS = frozenset({"buy_company", "sell_company"})
_OCCASIONS = frozenset({"meet"})  # of another act: `... as ministers meet`
_BACKGROUND = frozenset({"sign_agreement", "negotiate"})  # below an act: `the cap agreed under the deal`
_WAIVED = frozenset({"cut_tariff", "exempt", "ease_export_control", "ease_sanctions", "retaliate", "delay"})
# What a headline tells is about a measure that was there before; the text below names it again.
_ABOUT: dict[str, frozenset[str]] = {
    "extend": frozenset(
        {"impose_sanctions", "impose_export_control", "raise_tariff", "ban_import", "investigate"}
    ),
    "ease_export_control": frozenset({"impose_export_control"}),
    "ease_sanctions": frozenset({"impose_sanctions"}),
    "cut_tariff": frozenset({"raise_tariff"}),
}
_OF_ORDERS = frozenset({"ruling", "investigate", "extend"})  # acts of a notice on duty orders
_ORDERS = frozenset({"raise_tariff", "cut_tariff"})


_SILENCES: dict[str, frozenset[str]] = {
    "agreement_collapses": frozenset({"sign_agreement"}),
    "delay": _AGREED_ON
    | _EXTENDED
    | {"retaliate", "open_capacity", "sign_agreement", "negotiate"},  # `delays its countermeasures`
    "exempt": _EXTENDED | {"impose_sanctions", "cut_tariff"},  # `exempt carmakers from the duty`
    "ruling": frozenset({"investigate"}),
    "file_dispute": frozenset({"negotiate"}),  # `requests consultations`
    "extend": _AGREED_ON | _EXTENDED | _WAIVED | {"investigate"},  # a ban that is prolonged is not imposed
}


def settled(found: list[Happening]) -> list[Happening]:
    """A threat of sanctions is no threat beside them, and who agrees on sanctions signs no agreement."""
    if not found:
        return found
    actions = {happening.action for happening in found}
    threatened = any(h.modality is Modality.THREATENED and h.action != "threaten" for h in found)
    dropped = {"threaten"} if threatened else set()
    if actions & _AGREED_ON:
        dropped.add("sign_agreement")
    if actions - _OCCASIONS:
        dropped |= _OCCASIONS
    for action in actions & _SILENCES.keys():
        dropped |= _SILENCES[action]
    if actions & _OF_OWNERS:  # `in talks to sell`
        dropped |= {"negotiate", "sign_agreement"}
    dropped.discard("extend")
    if "strike" in actions:  # it goes on: no measure is prolonged
        dropped.add("extend")
    return [
        happening
        for happening in found
        if happening.action not in dropped
        and (happening.action != "threaten" or happening.actor)
        and not _paid_for(happening, found)
    ]


def _paid_for(happening: Happening, found: list[Happening]) -> bool:
    """`invests billions in a new plant`: whoever pays for it is told as that."""
    paying = [other.actor for other in found if other.action == "invest"]
    return happening.action == "open_capacity" and happening.actor in paying


def foregrounded(found: Sequence[Happening], head: int, *, lead: bool) -> list[Happening]:
    """Leave out of the text below the headline, which ends at HEAD, what only names the object of the headline's act.

    LEAD: does that text only lead on, as papers write it, where Chinese agencies tell all of it again?
    """
    above = [happening for happening in found if happening.start < head]
    told = {happening.action for happening in above}
    actors = {actor for happening in above for actor in happening.actor}
    named = {action for act in told for action in _ABOUT.get(act, ())} - told
    orders = _ORDERS if told & _OF_ORDERS and not told & _ORDERS else frozenset()

    def kept(happening: Happening) -> bool:
        if happening.start < head:  # `Summit in Peru: five states sign a pact`
            return happening.action not in _OCCASIONS or told <= _OCCASIONS
        if above and happening.action == "threaten":  # what is threatened with has its own act
            return False
        if lead and above and happening.action in _BACKGROUND:
            return False
        own = set(happening.actor) <= actors
        return happening.action not in orders and (happening.action not in named or not own)

    return [happening for happening in found if kept(happening)]
