"""A sentence -> the slighter doubts that its grammar shows: said by somebody only, not sure, compared with nothing, not yet known."""

from functools import lru_cache

from monitor.core.brief.units import Unit
from monitor.core.brief.words.doubts import SILENT
from monitor.core.brief.words.spoken import SPOKEN
from monitor.core.kept import kept
from monitor.domain import Evidence

# The gravest first; what somebody says and no more comes last.
KINDS = ("anonymous", "relayed", "countered", "hedged", "unquantified", "estimate", "voiced")

_HEARSAY = frozenset({"anonymous", "relayed"})
_LEFT_OPEN = frozenset({"hedged", "unquantified"})
# Marks a statement that goes before a fact does, in the words of the source and said anew.
SLIGHT, SLIGHT_ANEW = Evidence("verification", "slight"), Evidence("verification", "slight anew")


def slight(unit: Unit) -> list[str]:
    """Return the kinds; how much is open only where nothing is counted, an estimate only where something is."""
    found = _seen(unit.text, unit.language)
    figured = any(claim.value is not None and claim.unit != "date" for claim in unit.claims)
    left = {"unquantified"} if figured else set() if unit.moments else {"estimate"}
    return [kind for kind in KINDS if kind in found - left]


@lru_cache(maxsize=2048)
def _seen(text: str, language: str) -> frozenset[str]:
    words = text.replace("’", "'")
    told = kept(SILENT[language]).sub("", words)  # who says nothing, or asks for haste, leaves nothing open
    return frozenset(
        kind
        for kind, pattern in SPOKEN[language].items()
        if kept(pattern).search(told if kind in _LEFT_OPEN else words)
    )


def is_hearsay(unit: Unit) -> bool:
    """Say whether nobody by name, another outlet or rumour tells it; of a title only the plainest words say so."""
    return bool(unit.cues & _HEARSAY) or (not unit.title and bool(_HEARSAY.intersection(slight(unit))))
