"""Who a sentence makes the one who acts -> who of them can do such a thing at all."""

import re
from collections.abc import Sequence

from monitor.core.happenings.kinds import OF_WORKERS
from monitor.core.happenings.party import Party, of_state

_NO_STATE = frozenset({"insolvency"})
# `三星电子最大工会`, `the Samsung union`: not the firm, those who work there.
_UNION = re.compile(
    r"(?:['’]s)?(?:[ -]?(?:largest|biggest|main|workers['’]?|employees['’]?))?[ -]?(?:union|Gewerkschaft)\b"
    r"|(?:最大|第二大|全国)?(?:的)?(?:工会|労組|労働組合)"
)


def suited(action: str, acting: Sequence[Party], near: Sequence[Party], text: str) -> list[Party]:
    """Only those who work strike: neither their employer nor their country; and no state becomes insolvent here."""
    if action in OF_WORKERS:
        found = [worker for party in acting if (worker := _worker(party, text))]
        return found or [party for party in near if party.role == "union"][:1]
    if action in _NO_STATE:
        return [party for party in acting if party.private or not of_state(party)]
    return list(acting)


def _worker(party: Party, text: str) -> Party | None:
    if party.role == "union":
        return party
    union = _UNION.match(text, party.end)
    name = text[party.start : union.end()] if union else ""
    return Party(party.start, party.start + len(name), (name,), private=True) if name else None


_WHY: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"(?:['’]s)? (?:over|for) (?:the |its |new |their )?(?:[a-z-]+ ){0,2}"),
    "de": re.compile(r" (?:wegen|für) (?:der |des |die |seine[rsn]? |ihre[rsn]? )?(?:[a-zäöüß]+ ){0,2}"),
    "fr": re.compile(r" (?:pour|à cause de|au sujet de) (?:les |la |le |ses |des |l')?(?:[a-zéèê]+ ){0,2}"),
    "es": re.compile(r" (?:por|a causa de) (?:las |los |la |el |sus |su )?(?:[a-zéíóúñ]+ ){0,2}"),
}


def blamed(text: str, language: str, cue: int, near: Sequence[Party]) -> list[Party]:
    """`rebukes China over export curbs`: whose measure it is stands before the reason."""
    pattern = _WHY.get(language)
    before = [party for party in near if party.end < cue]
    if pattern is None or len(before) < 2 or before[-1].private:
        return []
    return before[-1:] if pattern.fullmatch(text, before[-1].end, cue) else []
