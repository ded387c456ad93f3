"""Numbers, units, bounds and ranges of a text -> amounts."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from monitor.core.claims import bounds
from monitor.core.claims.numbers import Number, numbers
from monitor.core.claims.parts import part_first
from monitor.core.claims.quantity import Quantity, quantity
from monitor.core.claims.units import DURATIONS, Unit
from monitor.domain.understand import Bound


class Amount(NamedTuple):
    """A quantity as it stands in the text; VALUE is None when it is said without a figure."""

    start: int
    end: int
    value: float | None
    unit: str | None
    high: float | None = None
    before: float | None = None
    closing: bool = False  # what it was before is said last: `30 tonnes, down from 36 last year`
    bound: Bound = Bound.EXACT


_MOST = 500


def amounts(text: str, language: str, taken: Sequence[int]) -> list[Amount]:
    """Find the amounts of TEXT outside what is TAKEN by dates."""
    read = (quantity(text, language, number) for number in _free(text, language, taken))
    raws = list(islice((raw for raw in read if raw), 2 * _MOST))
    found: list[Amount] = []
    index = 0
    while index < len(raws) and len(found) < _MOST:
        amount, used = _joined(text, language, raws, index)
        index += used
        if amount is not None:
            found.append(_signed(text, found, _inherited(text, found, amount)))
    return [amount for amount in found if amount.unit is not None]


def _free(text: str, language: str, taken: Sequence[int]) -> list[Number]:
    found = sorted(numbers(text, language), key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        if (kept and number.start < kept[-1].end) or any(taken[number.start : number.end]):
            continue
        kept.append(number)
    return kept


def _joined(text: str, language: str, raws: Sequence[Quantity], index: int) -> tuple[Amount | None, int]:
    """The amount that starts with the number at INDEX, and how many numbers it takes."""
    raw = raws[index]
    if index + 1 < len(raws):
        then = raws[index + 1]
        how = _linked(text, language, raw, then)
        loose = raw.unit is None and then.start - raw.end > 6 and how == "range"
        said = then.unit or raw.unit or how == "change"
        pair = (
            _pair(text, language, raw, then, how)
            if how and not loose and said and _same_kind(raw, then)
            else None
        )
        if pair and not _falling(pair):
            taken = 2 + (_range_before(text, language, raws, index + 1) if how == "range" else 0)
            end = max(pair.end, raws[index + taken - 1].end)
            return pair._replace(end=end, closing=taken > 2), taken
        if _comparable(text, raw, then) and bounds.back(text, language, raw.end, then.start):
            single = _single(text, language, raw)
            before = then.value if then.unit else then.number.value * (raw.unit.factor if raw.unit else 1)
            unit = single.unit or "count"
            return single._replace(end=then.end, before=round(before, 6), unit=unit, closing=True), 2
        raw = _as_part(text, raw, then)
    return _single(text, language, raw), 1


_MADE_LONGER = re.compile(
    r"\b(?:exten|length|rais|increas|cut|short|reduc|verläng|erhöh|verkürz|kürz|gestiegen|allong|port|pass|rédui|ramen|prolong|prorrog|ampli|aument|alarg|acort|reduj|pas)\w*[^.;:|]{0,40}$",
    re.IGNORECASE,
)


def _linked(text: str, language: str, raw: Quantity, then: Quantity) -> str | None:
    """How two numbers belong together; *de tres a cuatro meses* is a span, unless something is made longer or shorter."""
    how = bounds.link(text, language, raw.start, raw.end, then.start)
    lasts = how == "change" and then.unit is not None and then.unit.name in DURATIONS
    if lasts and not _MADE_LONGER.search(text, max(0, raw.start - 60), raw.start):
        return "range"
    return how


_COUNTED = ("count", "persons", "vessels")


def _as_part(text: str, raw: Quantity, then: Quantity) -> Quantity:
    """Give the first number what the second counts, of which it is a part: *2 400 des 2 600 dockers*."""
    bare = raw.unit is None or raw.unit.name == "count"
    if not bare or raw.number.worded or then.unit is None or then.unit.name not in _COUNTED:
        return raw
    if not part_first(text, raw.number.end, then.start):
        return raw
    end = raw.number.end
    return Quantity(raw.number, Unit(then.unit.name, 1, end), raw.start, end)


def _falling(pair: Amount) -> bool:
    """`passed by 71 votes to 26` is no range."""
    counted = pair.unit in ("count", "persons")  # but from 28 to 12 nanometres is one
    return counted and pair.high is not None and pair.value is not None and pair.high < pair.value


def _range_before(text: str, language: str, raws: Sequence[Quantity], last: int) -> int:
    """How many numbers tell what the range that ends at LAST was before: `17 to 18 billion euros, down from 18 to 20`."""
    if last + 2 >= len(raws):
        return 0
    low, high = raws[last + 1], raws[last + 2]
    led = bounds.back(text, language, raws[last].end, low.start)
    return 2 if led and bounds.link(text, language, low.start, low.end, high.start) else 0


_TO = re.compile(r"(?<!up )\b(?:to|auf|à|a) $")


def _comparable(text: str, raw: Quantity, then: Quantity) -> bool:
    """`to 30,000 tonnes from 36,000`, `to $610 a kg from $580`; of bare numbers only `transits to 30 from 36`."""
    if raw.unit is None:
        bare = then.unit is None and not raw.number.worded and raw.number.scale == 1
        return bare and bool(_TO.search(text, max(0, raw.start - 6), raw.start))
    if then.unit is None:
        return not then.number.worded
    return raw.unit.name == then.unit.name or raw.unit.name.startswith(f"{then.unit.name}/")


def _same_kind(raw: Quantity, then: Quantity) -> bool:
    return (
        raw.unit is None
        or then.unit is None
        or raw.unit.name == then.unit.name
        or raw.unit.name in then.unit.name
    )


def _pair(text: str, language: str, raw: Quantity, then: Quantity, how: str) -> Amount:
    unit = then.unit or raw.unit
    low = raw.value if raw.unit else raw.number.value * (then.unit.factor if then.unit else 1)
    if (
        raw.number.scale == 1
        and then.number.scale > 1
        and (raw.unit is None or raw.start < raw.number.start)
        and low < then.number.value
    ):
        low = round(low * then.number.scale, 6)
    high = then.value if then.unit else round(then.number.value * (unit.factor if unit else 1), 6)
    name = unit.name if unit else "count"
    if how == "change":
        return Amount(raw.start, then.end, high, name, before=low)
    bound, start, end = bounds.bound_of(text, language, raw.start, then.end)
    return Amount(start, end, low, name, high=high, bound=Bound.EXACT if bound is not Bound.ABOUT else bound)


_SIGNED = ("percent", "pp", "°C")
_MINUS = re.compile(
    r"(?<![\w%)°])(?:[-–−]|minus |moins |menos |零下|氷点下|マイナス)$|(?<=[为至到约达を])-$", re.IGNORECASE
)


def _single(text: str, language: str, raw: Quantity) -> Amount:
    bound, start, end = bounds.bound_of(text, language, raw.start, raw.end)
    value = raw.value
    if (
        raw.unit
        and raw.unit.name in ("percent", "pp")
        and not raw.number.share
        and bounds.falls(text, language, start, end)
    ):
        value = -value
    name = raw.unit.name if raw.unit else None
    signed = _MINUS.search(text, max(0, start - 8), start) if name in _SIGNED else None
    if signed:
        value, start = -abs(value), signed.start()
    if raw.number.share and bounds.falls(text, language, start, end):
        value = -value
    return Amount(start, end, value, name if name else _scaled_only(raw), bound=bound)


def _scaled_only(raw: Quantity) -> str | None:
    return "?" if raw.number.scale >= 1e3 and not raw.number.worded else None


_BOTH = re.compile(r"(?: (?:and|und|et|y) (?:by |um |de |del? |un )?|[和与、]|,? respectively )")


def _signed(text: str, found: Sequence[Amount], amount: Amount) -> Amount:
    """`同比分别下降4.51%和1.55%`, `fell 4 and 2 percent`: the second figure falls with the first."""
    if not found or amount.unit != "percent" or amount.value is None or found[-1].unit != "percent":
        return amount
    fallen = found[-1].value is not None and found[-1].value < 0 < amount.value
    beside = fallen and _BOTH.fullmatch(text, found[-1].end, max(found[-1].end, amount.start))
    return amount._replace(value=-amount.value) if beside else amount


@lru_cache(maxsize=1)
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.!?。！？|\n]")


_SHARES = frozenset(
    {"percent", "pp", "bp", "factor"}
)  # *rose 4%, to 3.2 million*: no percents are counted in millions


def _inherited(text: str, found: Sequence[Amount], amount: Amount) -> Amount:
    """`250 million tonnes, down from 379 million`: a number with a scale and no unit has the one just said."""
    if amount.unit != "?":
        return amount
    if found and amount.start - found[-1].end < 60 and not _stop().search(text, found[-1].end, amount.start):
        told = found[-1].unit
        return amount._replace(unit="count" if told in _SHARES else told)
    return amount._replace(unit="count")
