"""How long something takes, told in units of their own -> in one unit: a fortnight beside 14 days, three months beside 90 days."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from monitor.core.figures.figure import Measured

_DAYS: Mapping[str, float] = {"hours": 1 / 24, "days": 1.0, "weeks": 7.0, "months": 30.0, "years": 365.0}
_SAME = 0.04  # part by which two lengths of time may differ: three months are 90, 91 or 92 days
_ALIKE = 4.0  # times as long is another thing


def in_one_unit(figures: Sequence[Measured]) -> list[Measured]:
    """Tell a time in the smaller unit of another report, where that says as much, or counts the same thing otherwise."""
    times = [each for each in figures if each.kind in _DAYS and not each.ago]
    return [_as_told(each, times) if each in times else each for each in figures]


def _as_told(each: Measured, times: Sequence[Measured]) -> Measured:
    others = [other for other in times if other.entry != each.entry]
    own = {other.kind for other in times if other.entry == each.entry}  # who uses both units means two things
    smaller = [other for other in others if _DAYS[other.kind] < _DAYS[each.kind] and other.kind not in own]
    for other in smaller:
        if _near(_length(each, other.kind), float(other.value), 1 + _SAME):
            return replace(each, value=other.value, unit=other.unit, kind=other.kind)
    if any(other.kind == each.kind and other.facets[:1] == each.facets[:1] for other in others):
        return each
    for other in smaller:
        length = _length(each, other.kind)
        if each.facets and each.facets[:1] == other.facets[:1] and _near(length, float(other.value), _ALIKE):
            return replace(each, value=length, unit=other.unit, kind=other.kind)
    return each


def _length(each: Measured, kind: str) -> float:
    return float(each.value) * _DAYS[each.kind] / _DAYS[kind]


def _near(one: float, other: float, most: float) -> bool:
    low, high = sorted((one, other))
    return 0 < high <= most * low
