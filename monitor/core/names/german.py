"""A German text, where every noun has a capital -> the capitalised words that the sentence itself shows to be names."""

import re
from collections import Counter
from functools import lru_cache

from monitor.core.names.common import noun_like

_DETERMINED = re.compile(
    r"\b(?i:ein|eine|einen|einem|einer|eines|kein\w*|der|die|das|des|dem|den|zur|zum|im|am|vom|beim|ins|sein\w*|ihr\w*|dies\w*|jed\w*|mehr|viele|\w+(?:ische|ische[nrms]|liche|liche[nrms]|ige|ige[nrms]))\s+$"
)
_PLACE = re.compile(r"\b(?:in|aus|nach|bei|von|laut|und|mit|gegen|an|Region|Provinz|Stadt|Hafen)\s+$")
_GENITIVE = re.compile(
    r" (?:der|des|von|vom|eine[sr]|seine[sr]|ihre[sr])\b"
)  # *nach Ansicht der ...*, *in Höhe von*
_SURE = ("in", "aus", "nach", "bei", "Region", "Provinz", "Stadt", "Hafen")
_PLURAL = re.compile(r"(?:[^aeiou]en|ern|eln|ungen|nisse|ung|ität|ismus)$")  # rather a noun than a name
_MEASURES = re.compile(
    r"(?:Tonnen?|Prozent|Milliarden?|Millionen?|Dollar|Euro|Kilo(?:gramm)?|Gigawatt|Megawatt|Mitte|Ende|Anfang|Jahren?|Hälfte|Drittel|Viertel)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"([^\W_]+(?:-[^\W_]+)*)\s+$")


@lru_cache(maxsize=64)
def _bare_counts(text: str) -> Counter[str]:
    """Count how often each capitalised word stands without a determiner; one with a determiner counts far down."""
    counts: Counter[str] = Counter()
    for match in re.finditer(r"[A-ZÄÖÜ][\wäöüß-]+", text):
        determined = _DETERMINED.search(text, max(0, match.start() - 24), match.start())
        counts[match[0]] += -100 if determined else 1
    return counts


def shown(text: str, start: int, word: str) -> bool:
    """Say whether the place of WORD in TEXT is that of a name."""
    if noun_like(word, "de"):
        return False
    if _DETERMINED.search(text, max(0, start - 24), start):
        return False
    before = _BEFORE.search(text, max(0, start - 40), start)
    if before and before[1][0].isupper() and not _MEASURES.search(before[1]):
        return True
    if _GENITIVE.match(text, start + len(word)):
        return False
    placed = _PLACE.search(text, max(0, start - 12), start)
    return _bare_counts(text)[word] >= 2 or bool(
        placed and (placed[0].strip() in _SURE or not _PLURAL.search(word))
    )
