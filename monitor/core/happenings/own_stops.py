"""A firm right before the words that stop exports -> it stops its own deliveries; that is no measure of a state."""

import re
from collections.abc import Sequence

from monitor.core.happenings.party import Party
from monitor.core.happenings.spotted import Found

_BETWEEN = {  # what stands between the firm and its verb
    "en": r"(?:,? (?:has|have|will|to|also|temporarily|is|says it (?:has|will)))* ",
    "de": r"(?: (?:hat|haben|will|wollen|muss))* ",
    "fr": r"(?: (?:a|ont|va|annonce|annoncent|confirme|décide|d[e'’]))* (?:l['’]|la |de |d['’]|à )?",
    "es": r"(?: (?:ha|han|va a|anuncia|anuncian|decide))* (?:la |el |los |las )?",
    "ja": r"(?:は|が|、)[^。、]{0,24}?",
    "zh": r"(?:已|将|宣布|公司)*",
}
_STOPS = re.compile(
    r"halt|stop|suspen|paus|ceas|aussetz|setzt|stellt|eingestellt|arrêt|cess|interromp|deten|detien|interrump|停止|中断|中止|暂停|止め",
    re.IGNORECASE,
)
_GOODS = re.compile(
    r"shipments?|deliver|exports?|supplies|lieferung|ausfuhr|livraison|expédition|envíos?|entregas?|exportaci|suministr|出荷|輸出|供給|供应|供货|发货|出口|交付",
    re.IGNORECASE,
)


def own_stops(text: str, language: str, found: Sequence[Found], near: Sequence[Party]) -> list[Found]:
    """FOUND, each stop of exports that follows on a firm among those NEAR turned into a halt of that firm's work."""
    return [_turned(text, language, cue, near) for cue in found]


def _turned(text: str, language: str, cue: Found, near: Sequence[Party]) -> Found:
    words = text[cue.start : cue.end]
    if cue.action != "impose_export_control" or not (_STOPS.search(words) and _GOODS.search(words)):
        return cue
    before = [party for party in near if party.end <= cue.start]
    firm = before[-1] if before and before[-1].private and before[-1].role == "company" else None
    own = firm and re.fullmatch(_BETWEEN[language], text[firm.end : cue.start])
    return cue._replace(action="halt_capacity") if own else cue
