"""A half behind a unit, and a number in words that is one end of a span: *1カ月半*, *un mois et demi*, *entre ocho y diez días*."""

import re

_HALF = re.compile(r" et demie?\b| y medi[oa]\b| and a half\b|半(?![導导島岛分期ば世途数径壊])")
_BOTH_ENDS = re.compile(r"\b(?:between|zwischen|entre) $", re.IGNORECASE)
_RANGE = re.compile(r"[到至或~、-]?[一二两三四五六七八九十]")  # 六到八周, 三四家
_LASTING = re.compile(
    r" (?:to|bis|à|a) [^\W\d]+ (?:hours|days|weeks|months|years|stunden|tagen?|wochen|monaten?|jahren?|heures|jours|semaines|mois|ans|horas|días|semanas|meses|años)\b",
    re.IGNORECASE,
)  # *de tres a cuatro meses*
_OTHER_END = re.compile(r" (?:and|und|et|y) \w")


def half_end(text: str, number: int, unit: int) -> int | None:
    """Return where the half ends that is added to the amount whose NUMBER and UNIT end there: 两个半月."""
    found = _HALF.match(text, unit)
    if found:
        return found.end()
    return unit if "半" in text[number:unit] else None


def begins_span(text: str, start: int, end: int) -> bool:
    """Say whether the number in words at START..END is the lower end of a span whose unit stands behind the higher."""
    if _RANGE.match(text, end) or _LASTING.match(text, end):
        return True
    before = _BOTH_ENDS.search(text, max(0, start - 12), start)
    return before is not None and _OTHER_END.match(text, end) is not None
