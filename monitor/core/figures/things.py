"""Figures of a story -> groups of those that count one thing, whatever word for it each text has.

Facets (words around a figure) say it where they are known. Else: a value that another text gives with its word; a figure
that a text sets against another; the same word behind two numbers; and in a unit that is rare, being what is left over.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from monitor.core.figures.cues import spoken
from monitor.core.figures.figure import Measured, is_money
from monitor.domain import Bound

Value = float | str
_RARE = frozenset(
    (
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "minutes",
        "seconds",
        "m3",
        "km",
        "MW",
        "ha",
        "GWh",
        "MWh",
        "EVP",
        "TEU",
    )
)
_FEW = 24  # values of a unit in a story: of more, none is told by being left over
_ALIKE = 3  # times as much is another thing, where nothing but the unit speaks for one
_ROUNDED = 0.015  # part by which rounding may move a value
_ROUGHLY, _TENS = 0.06, 100  # and a small number to tens: some forty beside 42
_WEAK = frozenset(("workers", "sites", "items", "companies", "protesters", "vehicles"))


@dataclass(slots=True)
class Group:
    """Figures about one thing, by value."""

    kind: str
    facet: str
    values: dict[Value, list[Measured]] = field(default_factory=lambda: defaultdict(list))


def rounded(value: Value) -> Value:
    return value if isinstance(value, str) else float(f"{value:.4g}")


def unrounded(values: dict[Value, list[Measured]]) -> dict[Value, list[Measured]]:
    """Leave out what is only said to be about another value that is told: about 15 billion beside 14.9."""
    return {
        value: said
        for value, said in values.items()
        if not (all(map(_about, said)) and any(_rounds(value, other) for other in values))
    }


def _about(each: Measured) -> bool:
    return each.claim is not None and each.claim.bound is Bound.ABOUT


def _rounds(value: Value, exact: Value) -> bool:
    """Tell whether VALUE is EXACT with fewer digits, and near it."""
    if isinstance(value, str) or isinstance(exact, str) or value == exact:
        return False
    digits = len(f"{value:.6g}".replace(".", "").split("e")[0].strip("0"))
    most = _ROUGHLY if digits == 1 and exact < _TENS else _ROUNDED
    return float(f"{exact:.{digits}g}") == value and abs(value - exact) <= most * abs(exact)


def named(figures: Sequence[Measured]) -> list[Measured]:
    """Give the figures that have no word for what they count the one that others of that value agree on."""
    facets: dict[tuple[str, Value], Counter[str]] = defaultdict(Counter)
    for each in figures:
        if each.facets and _speaks(each):
            facets[each.kind, rounded(each.value)][each.facets[0]] += 1
    found = []
    for each in figures:
        known = facets.get((each.kind, rounded(each.value)))
        if each.facets or known is None or len(known) > 1 or not _speaks(each):
            found.append(each)
        else:
            found.append(replace(each, facets=(next(iter(known)),)))
    return found


def _speaks(each: Measured) -> bool:
    """Tell whether nobody else gives this value by chance."""
    return not isinstance(each.value, str) and (each.value > 12 or each.value != int(each.value))


def linked(figures: Sequence[Measured]) -> list[Group]:
    """Return groups of two values or more that count one thing by other signs than their facets."""
    by_kind: dict[str, list[Measured]] = defaultdict(list)
    for each in figures:
        if each.kind != "date":
            by_kind[each.kind].append(each)
    return [group for kind, told in sorted(by_kind.items()) for group in _linked(kind, told)]


def _linked(kind: str, told: Sequence[Measured]) -> Iterable[Group]:
    nodes: dict[Value, list[Measured]] = defaultdict(list)
    for each in told:
        if not each.part and not each.ago:
            nodes[rounded(each.value)].append(each)
    pairs = set(_against(nodes))
    if len(nodes) <= _FEW:
        apart = _apart(nodes, told, kind)
        pairs |= set(_made_and_could_be(nodes, apart))
        pairs |= set(_headed(nodes, apart))
        if kind in _RARE or is_money(kind) or kind in ("t", "count"):
            pairs |= set(_left_over(nodes, apart, pairs, counted=kind == "count"))
    for values in _components(pairs):
        facets = Counter(each.facets[0] for value in values for each in nodes[value] if each.facets)
        group = Group(kind, facets.most_common(1)[0][0] if facets else "")
        for value in values:
            group.values[value] = list(nodes[value])
        yield group


def _against(nodes: Mapping[Value, Sequence[Measured]]) -> Iterable[tuple[Value, Value]]:
    for value, said in nodes.items():
        for each in said:
            if each.against is not None and rounded(each.against) in nodes and rounded(each.against) != value:
                yield _pair(value, rounded(each.against))


def _pair(one: Value, other: Value) -> tuple[Value, Value]:
    return (one, other) if str(one) < str(other) else (other, one)


def _headed(
    nodes: Mapping[Value, Sequence[Measured]], apart: Iterable[tuple[Value, Value]]
) -> Iterable[tuple[Value, Value]]:
    """Yield values whose texts have the same words behind them: 130 families, 210 Familien."""
    heads = {value: frozenset().union(*(each.head for each in said)) for value, said in nodes.items()}
    for one, other in apart:
        if heads[one] & heads[other] and _suit(nodes[one], nodes[other]):
            yield _pair(one, other)


def _made_and_could_be(
    nodes: Mapping[Value, Sequence[Measured]], apart: Iterable[tuple[Value, Value]]
) -> Iterable[tuple[Value, Value]]:
    """Yield what is made and, where it is larger, what could be made of the same material: two reports may take one for the other."""
    measures = {value: {each.facets[0] for each in said if each.facets} for value, said in nodes.items()}
    for one, other in apart:
        made, could = sorted((one, other), key=float)
        if (
            measures[made] == {"output"}
            and measures[could] == {"capacity"}
            and _of_one(nodes[one], nodes[other])
        ):
            yield _pair(one, other)


def _of_one(one: Sequence[Measured], other: Sequence[Measured]) -> bool:
    mine, theirs = ({each.subject for each in said if each.subject} for said in (one, other))
    return _near(one[0].value, other[0].value) and (not mine or not theirs or bool(mine & theirs))


def _left_over(
    nodes: Mapping[Value, Sequence[Measured]],
    apart: Iterable[tuple[Value, Value]],
    taken: Iterable[tuple[Value, Value]],
    *,
    counted: bool,
) -> Iterable[tuple[Value, Value]]:
    """Yield values that only each other can stand for: told in different texts, and none else of the unit is like them."""
    settled = {value for pair in taken for value in pair}
    likely: dict[Value, list[Value]] = defaultdict(list)
    for one, other in apart:
        if _near(one, other) and (_camps if counted else _hinted)(nodes[one], nodes[other]):
            likely[one].append(other)
            likely[other].append(one)
    for one, others in likely.items():
        if len(others) == 1 and len(likely[others[0]]) == 1 and not settled & {one, others[0]}:
            yield _pair(one, others[0])


def _apart(
    nodes: Mapping[Value, Sequence[Measured]], told: Sequence[Measured], kind: str
) -> list[tuple[Value, Value]]:
    """Return the pairs of values that no text gives both of, unless as what two speakers reckon."""
    given: dict[Value, dict[int, bool]] = defaultdict(dict)
    for each in told:
        value = rounded(each.value)
        if value in nodes:
            reckoned = kind in _RARE and not each.ago and spoken(each.clause)
            given[value][each.entry] = reckoned and given[value].get(each.entry, True)
    return [
        (one, other)
        for one, other in combinations(sorted(nodes, key=str), 2)
        if all(given[one][entry] and given[other][entry] for entry in given[one].keys() & given[other].keys())
    ]


def _near(one: Value, other: Value) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return False
    low, high = sorted((one, other))
    return high <= _ALIKE * low


def _suit(one: Sequence[Measured], other: Sequence[Measured]) -> bool:
    """Tell whether the words around two values allow them to count one thing."""
    first, second = _said_of(one), _said_of(other)
    if first and second and not first & second:
        return False
    mine, theirs = ({each.subject for each in said if each.subject} for said in (one, other))
    return not mine or not theirs or bool(mine & theirs)


def _hinted(one: Sequence[Measured], other: Sequence[Measured]) -> bool:
    """Tell whether the words around one of two values say what it counts, or each is somebody's reckoning."""
    reckoned = all(any(spoken(each.clause) for each in told) for told in (one, other))
    return (reckoned or bool(_said_of(one) | _said_of(other))) and _suit(one, other)


def _camps(one: Sequence[Measured], other: Sequence[Measured]) -> bool:
    """Tell whether two numbers without a word that is known are each given by two texts or more."""
    given = min(len({each.entry for each in said}) for said in (one, other))
    return given >= 2 and not _said_of(one) | _said_of(other) and _speaks(one[0]) and _suit(one, other)


def _said_of(said: Sequence[Measured]) -> set[str]:
    return {facet for each in said for facet in each.facets if facet not in _WEAK}


def _components(pairs: Iterable[tuple[Value, Value]]) -> list[list[Value]]:
    home: dict[Value, set[Value]] = {}
    for one, other in sorted(pairs, key=str):
        both = home.get(one, {one}) | home.get(other, {other})
        for value in both:
            home[value] = both
    return [sorted(each, key=str) for each in {id(found): found for found in home.values()}.values()]
