"""Two reports and their cosine -> the numbers by which `judge` tells whether they report the same thing.

What both name speaks for it, by how telling it is; what each names otherwise of one kind speaks against it: another country,
another material, other figures, another day, other names. What counts most is how much is contradicted beside how much is shared.
"""

import math
from collections.abc import Iterable

from monitor.core.join.features import UNSPACED, Features
from monitor.core.join.rarity import Rarity

_ASIDE = 0.2  # what counts of a name that one of the two only mentions
_FARTHEST = 1.5  # natural logarithm: more than four times as much
_NOTHING: frozenset[str] = frozenset()
_UNITS = "%tW"
_RECENT = 30  # days

NAMES = (
    "cosine", "languages", "scripts", "kinds", "longer", "days", "organisations", "materials", "countries", "figures",
    "date", "action", "names", "told", "meaning", "against", "ratio", "headed", "nameless", "materials_apart", "values_apart",
    "poorer", "richer", "own_countries", "own_materials", "own_names",
    "dated", "units_apart",
)  # fmt: skip


def evidence(a: Features, b: Features, cosine: float, rarity: Rarity) -> tuple[float, ...]:
    """Return the numbers in the order of NAMES; which of the two comes first does not matter."""
    away = a.mentioned | b.mentioned
    scripts = (a.language in UNSPACED) != (b.language in UNSPACED)
    sounds = _sounding(a, b)
    named, countries, figures = a.named & b.named, a.countries & b.countries, a.figures & b.figures
    dates, actions, tokens = a.dates & b.dates, a.actions & b.actions, a.tokens & b.tokens
    both = bool(a.materials and b.materials)
    materials = (a.materials & b.kin) | (a.kin & b.materials) if both else _NOTHING
    proper = (a.proper & b.tokens) | (b.proper & a.tokens)

    def most(names: Iterable[str], count: int) -> float:
        found = sorted((rarity[n] * (_ASIDE if n in away else 1.0) for n in names), reverse=True)
        return math.fsum(found[:count])

    told = most(named, 3) + most(tokens, 3) + most(figures, 2)
    heard = most(sounds, 1)
    nameless = not (named or proper or sounds) and bool(a.named or a.proper)
    nameless = nameless and bool(b.named or b.proper or (scripts and (a.sounds or b.sounds)))
    against = sum((
        _other(a.countries, b.countries), both and not materials, _other(a.figures, b.figures), _other(a.dates, b.dates),
        _other(a.actions, b.actions), nameless, _other(a.lead_materials, b.lead_materials) or _other(a.lead_countries, b.lead_countries),
        _other(a.places, b.places),
    ))  # fmt: skip
    poorer, richer = sorted((_richness(a, rarity), _richness(b, rarity)))
    return (
        cosine,
        float(a.language == b.language),
        float(scripts),
        float(sum(map(bool, (named, materials, countries, figures, dates, actions)))),
        max(a.length, b.length),
        abs((a.when - b.when).total_seconds()) / 86_400,
        most(named - a.places, 3),
        most(materials, 2),
        most(countries, 2),
        most(figures, 2),
        most(dates, 1),
        float(bool(actions)),
        most((*named, *proper, *sounds), 4),
        (told + heard) / (1 + poorer),
        cosine * told,
        float(against),
        against / (1 + told + heard),
        float(not scripts and _headed(a, b) and _headed(b, a)),
        float(nameless and not scripts),
        float(_other(a.lead_materials, b.lead_materials)),
        _apart(a.figures, b.figures),
        poorer,
        richer,
        float(_own(a.lead_countries, b.countries, b.lead_countries, a.countries)),
        float(_own(a.lead_materials, b.kin, b.lead_materials, a.kin)),
        float(_own(a.headline & a.named, b.named, b.headline & b.named, a.named)),
        float(_dated(a, b)),
        float(_units_apart(a, b)),
    )


def _sounding(a: Features, b: Features) -> frozenset[str]:
    """Return the names that sound alike; within one script they are compared as they are written."""
    if a.language == b.language or not (a.language in UNSPACED or b.language in UNSPACED):
        return _NOTHING
    return a.sounds & b.sounds


def _other(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _own(a: frozenset[str], all_b: frozenset[str], b: frozenset[str], all_a: frozenset[str]) -> int:
    """Return how many of the two begin with something that the other never names."""
    return (not a <= all_b) + (not b <= all_a)


def _headed(a: Features, b: Features) -> bool:
    """Tell whether A begins with names none of which B has."""
    return bool(a.lead_proper) and a.lead_proper.isdisjoint(b.tokens)


def _richness(features: Features, rarity: Rarity) -> float:
    """Return how much a report names, at most by six names."""
    return math.fsum(sorted(map(rarity.__getitem__, features.telling), reverse=True)[:6])


def _apart(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how far the nearest figures of no unit lie apart, where none is the same: 60 and 62 may be one thing."""
    a, b = _bare(one), _bare(other)
    if not a or not b or not one.isdisjoint(other):
        return 0.0
    return min(_FARTHEST, min(abs(math.log(x / y)) for x in a for y in b))


def _dated(a: Features, b: Features) -> bool:
    """Tell whether the later report dates something on a day up to that of the earlier one, and not long before it."""
    earlier, later = (a, b) if a.when <= b.when else (b, a)
    published = earlier.when.toordinal()
    return any(published - _RECENT <= day <= published for day in later.told_days)


def _units_apart(a: Features, b: Features) -> int:
    """Return how many units both tell figures in, but none the same."""
    return sum(values.isdisjoint(b.by_unit.get(unit, values)) for unit, values in a.by_unit.items())


def _bare(figures: frozenset[str]) -> list[float]:
    found = (abs(float(figure[1:])) for figure in figures if figure[-1] not in _UNITS)
    return [value for value in found if value]
