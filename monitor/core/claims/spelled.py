"""A text in small letters -> the numbers it spells in several words or one long one: cent quarante, doscientos cuarenta,
two hundred and forty, zweihundertvierzig. Words that are no number in this order are left alone."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from monitor.core.claims.figures import WORDS

_THOUSAND, _HUNDRED = 1000.0, 100.0
_GREAT: Mapping[str, Mapping[str, float]] = {
    "en": {"hundred": _HUNDRED, "thousand": _THOUSAND},
    "de": {"hundert": _HUNDRED, "tausend": _THOUSAND},
    "fr": {"cent": _HUNDRED, "cents": _HUNDRED, "mille": _THOUSAND},
    "es": {
        "ciento": _HUNDRED, "mil": _THOUSAND, "doscientos": 200.0, "trescientos": 300.0, "cuatrocientos": 400.0, "quinientos": 500.0,
        "seiscientos": 600.0, "setecientos": 700.0, "ochocientos": 800.0, "novecientos": 900.0,
    },
}  # fmt: skip
_ALSO: Mapping[str, Mapping[str, float]] = {
    "fr": {"quatre-vingt": 80.0},
    "de": {"eins": 1.0},
    "en": {"a": 1.0},
    "es": {},
}
_BETWEEN = {"en": r"[ -](?:and )?", "de": r"(?:und)?", "fr": r"(?:-et-|[ -](?:et )?)", "es": r" (?:y )?"}
_NOT_BEHIND = {"en": r"(?<![\w-])", "de": r"(?<![\w-])", "fr": r"(?<![\w-])", "es": r"(?<![\w-])(?<!por )"}
_TEENS = (60.0, 80.0)  # that French counts on from to twenty: soixante-douze
_TEN, _TWENTY = 10.0, 20.0


def spelled(lowered: str, language: str) -> Iterator[tuple[int, int, float]]:
    """Yield where such a number starts and ends, and its value."""
    run, word = _patterns(language)
    values = _values(language)
    for match in run.finditer(lowered):
        value = _value([values[part] for part in word.findall(match[0])], several=language == "fr")
        if value is not None:
            yield match.start(), match.end(), value


@lru_cache(maxsize=4)
def _values(language: str) -> Mapping[str, float]:
    small = {w: v for w, v in WORDS[language].items() if 0 < v < _HUNDRED and v == int(v) and " " not in w}
    return {**small, **_ALSO[language], **_GREAT[language]}


@lru_cache(maxsize=4)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    one = "|".join(map(re.escape, sorted(_values(language), key=len, reverse=True)))
    run = rf"{_NOT_BEHIND[language]}(?:{one})(?:{_BETWEEN[language]}(?:{one}))+(?!\w)"
    return re.compile(run), re.compile(one if language == "de" else rf"(?<!\w)(?:{one})(?!\w)")


def _value(parts: list[float], *, several: bool) -> float | None:
    """Return what PARTS make together, None where they are no number of more than a hundred or, in French, of sixty and more."""
    total = current = 0.0
    for part in parts:
        if part == _THOUSAND:
            if total:
                return None
            total, current = max(current, 1.0) * _THOUSAND, 0.0
        elif part == _HUNDRED and current < _TEN:
            current = max(current, 1.0) * _HUNDRED
        elif not _adds(current, part, several=several):
            return None
        else:
            current += part
    great = max(parts) >= _HUNDRED or (several and parts[0] in _TEENS)
    return total + current if great else None


def _adds(current: float, part: float, *, several: bool) -> bool:
    """Tell whether PART can follow: forty two, hundred and forty, but not thirty forty."""
    if part >= _HUNDRED:
        return current == 0
    tens = current % _HUNDRED
    if tens == 0:
        return True
    return tens % _TEN == 0 and tens >= _TWENTY and part < (_TWENTY if several and tens in _TEENS else _TEN)
