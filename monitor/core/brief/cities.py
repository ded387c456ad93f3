"""A city's name in a text -> its name in the reader's language."""

import re
from functools import lru_cache

from monitor.core.brief.words.cities import CITIES
from monitor.domain import ConceptHit

KIND = "city"
_ORDER = {"fr": 0, "de": 1, "en": 2}


@lru_cache(maxsize=1)
def _known() -> dict[str, int]:
    return {name: at for at, row in enumerate(CITIES) for name in row}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = "|".join(
        re.escape(n) for n in sorted(_known(), key=len, reverse=True) if n.isascii() or n[0] < "\u0250"
    )
    cjk = "|".join(re.escape(n) for n in _known() if n[0] >= "\u0250")
    return re.compile(rf"(?<![\w-])(?:{latin})(?![\w-])|(?:{cjk})")


@lru_cache(maxsize=32)
def cities(text: str) -> tuple[ConceptHit, ...]:
    return tuple(ConceptHit(m[0], KIND, m.start(), m.end()) for m in _pattern().finditer(text))


def city(name: str, language: str) -> str:
    return CITIES[_known()[name]][_ORDER[language]]
