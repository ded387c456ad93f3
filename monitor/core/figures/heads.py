"""A figure -> the words right behind it, which say what it counts, cut to what languages share: 130 families, 210 Familien."""

import re
import unicodedata

from monitor.core.join.usual import USUAL_WORDS

_WORD = re.compile(r"[^\W\d_]{4,}")
_NEXT = 30  # signs behind a figure
_WORDS = 2
_STEM = 5
_END = re.compile(r"[.,;:!?)。、，；]")
_NO_HEAD = frozenset(
    [
        "million",
        "millio",
        "milia",
        "miles",
        "mille",
        "billion",
        "billio",
        "billones",
        "percent",
        "prozent",
        "porcen",
        "people",
        "person",
        "personn",
        "persona",
    ]
)


def head(text: str, start: int, end: int, language: str) -> frozenset[str]:
    """Return the beginnings of the first words of the figure at START..END and behind it; none where words are not spaced."""
    if language in ("ja", "zh"):
        return frozenset()
    stop = _END.search(text, end, end + _NEXT)
    words = _WORD.findall(text[start : stop.start() if stop else min(len(text), end + _NEXT)])
    found = [_stem(word) for word in words]
    kept = [stem for stem in found if stem not in _STOP][:_WORDS]
    return frozenset(kept)


def _stem(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain.casefold()[:_STEM]


_STOP = frozenset(word[:_STEM] for word in USUAL_WORDS | _NO_HEAD)
