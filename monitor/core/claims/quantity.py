"""A number of a text -> what it measures, if it measures anything: no name, no rank, no hour of the day."""

import re
from typing import NamedTuple

from monitor.core.claims import bounds
from monitor.core.claims.counting import unit_beside
from monitor.core.claims.halves import begins_span, half_end
from monitor.core.claims.named import is_name
from monitor.core.claims.numbers import CJK, Number, clean
from monitor.core.claims.units import DURATIONS, Unit, money_before, of_each, per_unit, unit_at
from monitor.domain.understand import Bound


class Quantity(NamedTuple):
    """A number with its unit, neither bounded nor joined to another yet."""

    number: Number
    unit: Unit | None
    start: int  # with the currency sign in front
    end: int  # with the unit behind

    @property
    def value(self) -> float:
        return clean(self.number.value * (self.unit.factor if self.unit else 1))


_NO_AMOUNT = re.compile(
    r"(?:st|nd|rd|th|er|ère|ème|e|º|ª)\b|[:/]\d|\.\d|-(?:year|month|day)-old|[A-Za-z]{2,}\d|号|號|轮|次|届|周年|岁|歳|回|位|年(?:代|度)|-jährig|jährige| uhr| heures? (?:gmt|locales)| a\.?m\.| p\.?m\.| o'clock",
    re.IGNORECASE,
)
_CODE = re.compile(r"\d{8,}")  # of the customs: nobody counts up to eight digits without a mark between them


def quantity(text: str, language: str, number: Number) -> Quantity | None:
    """What NUMBER measures, with its unit; None where it names, ranks, or tells the time."""
    if number.share:
        return Quantity(number, Unit("percent", 1, number.end), number.start, number.end)
    if is_name(text, language, number):
        return None
    unit = unit_at(text, language, number.end)
    money = money_before(text, number.start)
    if money:
        behind = unit if unit and (unit.name.startswith(money[0]) or "/" in unit.name) else None
        unit = behind or per_unit(text, language, Unit(money[0], 1, number.end))
        return Quantity(number, unit, money[1], unit.end)
    if unit is None and _NO_AMOUNT.match(text, number.end):
        return None
    unit = unit or unit_beside(text, language, number)
    if (
        unit
        and unit.name in DURATIONS
        and (
            _OLD.match(text, unit.end)
            or _of_clock(text, number.start)
            or (unit.name == "years" and _of_rarity(text, number.start))
        )
    ):
        return None
    if unit and unit.name == "count" and _CODE.fullmatch(text, number.start, number.end):
        return None
    if unit and ((number.worded and _of_permit(text, number, unit)) or of_each(text, language, unit)):
        return None
    return None if _idle(text, language, number, unit) else _measured(text, number, unit)


def _of_clock(text: str, at: int) -> bool:
    """`14:00 horas`, `vor 3 Stunden`: when, not how long."""
    return bool(_CLOCK.search(text, max(0, at - 20), at))


# `the first rise in four years`, `höchster Stand seit drei Jahren`: how long none was like it.
_LIKE_NONE = re.compile(
    r"\b(?:first|\w{3,}est|worst|most|least|low|high|record)\b[^.;:|,]{0,40} in (?:nearly |almost |about |over |more than )?$"
)
_SINCE = re.compile(r"\b(?:[Ss]eit|[Dd]epuis|en) (?:über |mehr als |fast |plus de |près de |más de |casi )?$")
_FIRST = re.compile(
    r"\b(?:erst|höchst|tiefst|niedrigst|größt|stärkst|schlimmst|premi|plus (?:haut|bas|forte?)|record|primer|mayor|menor|peor|máximo|mínimo)",
    re.IGNORECASE,
)


def _of_rarity(text: str, at: int) -> bool:
    head = max(0, at - 64)
    since = _SINCE.search(text, head, at) and _FIRST.search(text, head, at)
    return bool(since or _LIKE_NONE.search(text, head, at))


def _of_permit(text: str, number: Number, unit: Unit) -> bool:
    """`a three-year permit` tells what kind it is, `a six-week strike` how long it lasted."""
    return unit.name in DURATIONS and text[number.end] == "-" and not _LASTS.match(text, unit.end)


_LASTS = re.compile(
    r" (?:\w+ )?(?:strikes?|walkout|stoppage|pause|suspension|extension|ban|truce|ceasefire|halt|shutdown|closure|blockade|outage|waiver|reprieve|freeze)\b"
)
_CLOCK = re.compile(
    r"\d:$|\b(?:[Vv]or|[Hh]ace|[Ii]l y a) $|\b[Ll]as (?:\d{1,2}(?:[:.]\d\d)? (?:y|a) las )?$|\bentre \d{1,2} ?(?:h|heures?)? et $|\b(?:[Dd]ès|[Vv]ers) $"
)
# How old a thing is measures nothing of today.
_OLD = re.compile(r" ?(?:alte[nrms]?\b|old\b|d'âge\b|de antigüedad\b)")


def _idle(text: str, language: str, number: Number, unit: Unit | None) -> bool:
    """Is the number word an article, a part of a name, or a word that counts nothing?"""
    if number.article and not _article_counts(text, language, number, unit):
        return True
    if not number.worded:
        return False
    if unit is None:
        return number.scale == 1 and not begins_span(text, number.start, number.end)
    # 三元 is more often a name than three yuan
    return language in CJK and number.value < 10 and unit.name[:3].isupper()


def _measured(text: str, number: Number, unit: Unit | None) -> Quantity:
    if unit is None:
        return Quantity(number, None, number.start, number.end)
    half = half_end(text, number.end, unit.end)
    more = number if half is None else number._replace(value=number.value + 0.5 * number.scale)
    return Quantity(more, unit, number.start, half or unit.end)


def _article_counts(text: str, language: str, number: Number, unit: Unit | None) -> bool:
    """`ein Prozent` and `at least one casualty` are figures, `ein Jahr` and `a ship` are none."""
    if unit is None:
        return False
    if unit.name in ("percent", "pp") or unit.name[:3].isupper():
        return True
    put_off = _PUT_OFF.search(text, max(0, number.start - 48), number.start)
    if unit.name in DURATIONS and (put_off or half_end(text, number.end, unit.end)):
        return True
    if unit.name == "persons" and language in CJK and _CJK_HURT.match(text, unit.end):
        return True
    bound, _, _ = bounds.bound_of(text, language, number.start, number.end)
    if bound is Bound.ABOUT:  # *about a year*, *一年左右*
        return unit.name in DURATIONS and unit.name != "hours"
    return bound is Bound.AT_LEAST and unit.name in ("persons", "vessels")


# `reporte d'un an`, `aplaza un año`: by how long.
_PUT_OFF = re.compile(
    r"\b(?:report|retard|repouss|décal|prolong|suspen[ds]|aplaz|retras|pospon|prorrog|exten[ds]|delay|postpon|paus|verschieb|verschob|verlänger|ausgesetzt|setzt)\w*[^.;:|,]{0,20}?(?: d'| de | um | by | for | por | durante )?$",
    re.IGNORECASE,
)
_CJK_HURT = re.compile(r"[^，。、|]{0,8}?(?:死亡|身亡|遇难|丧生|受伤|失踪|被捕|が死亡|が負傷)")
