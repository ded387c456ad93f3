"""Values of one thing -> whether they cover different parts of it: a day and a year, those traded and those made."""

from collections.abc import Mapping, Sequence

from monitor.core.figures.figure import Measured

_ELSEWHERE = frozenset(("voice", "extent", "partner"))  # asked about with the values' size, or before


def periods_differ(one: Sequence[Measured], other: Sequence[Measured]) -> bool:
    """Tell whether two values are told of periods that differ, a day's and a year's."""
    first, second = ({each.sides.get("period", "") for each in said} for said in (one, other))
    return "" not in first | second and first.isdisjoint(second)


def made_and_could_be(values: Mapping[float | str, Sequence[Measured]]) -> bool:
    """Tell whether one value is what is made, another what could be."""
    measures = [{each.sides.get("measure") for each in said} for said in values.values()]
    return {"output"} in measures and {"capacity"} in measures


def differ_in_scope(values: Mapping[float | str, Sequence[Measured]]) -> bool:
    """Tell whether the words around two values say that they cover different things, so that both hold."""
    per_value = []
    for said in values.values():
        held: dict[str, str] = {}
        for each in said:
            held |= each.sides
        per_value.append(held)
    dimensions = {dimension for held in per_value for dimension in held} - _ELSEWHERE
    if _traded_and_made(per_value):
        return True
    return any(len({held.get(d, "") for held in per_value}) > 1 and _parts(d, per_value) for d in dimensions)


def _traded_and_made(per_value: Sequence[Mapping[str, str]]) -> bool:
    """Tell whether one value is a share of what is traded and another one of what there is in the world."""
    traded = [held.get("measure") in ("imports", "exports") for held in per_value]
    world = [held.get("ground") == "world" for held in per_value]
    return any(t and not w for t, w in zip(traded, world, strict=True)) and any(
        w and not t for t, w in zip(traded, world, strict=True)
    )


def _parts(dimension: str, per_value: Sequence[Mapping[str, str]]) -> bool:
    """Tell whether DIMENSION tells values apart: two sides named, or one that is never left unsaid."""
    sides = {held[dimension] for held in per_value if dimension in held}
    return len(sides) > 1 or "indirect" in sides or "high" in sides or "close" in sides
