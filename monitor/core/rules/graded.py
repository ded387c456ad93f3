"""A rule whose points grow with a figure -> the rule, and one rule a step: each a match of its own, with its span and points."""

from collections.abc import Iterable, Iterator
from math import ceil

from monitor.core.rulebook import Graded, Rule, Scoring, WrittenRule
from monitor.core.selection import ClaimAsk, Selection

MOST = 20  # steps of one rule
_SIGNS = {"percent": "%"}


def in_force(rule: WrittenRule) -> tuple[Rule, ...]:
    """Return RULE with its points where no figure is told, then its steps from the lowest on."""
    said = {name: getattr(rule, name) for name in WrittenRule.model_fields if name != "points"}
    if not isinstance(rule.points, Graded):
        return (Rule(**said, points=rule.points),)
    base = Rule(**said, points=rule.points.base)
    return base, *_steps(base, rule.points)


def number(points: Graded) -> int:
    """Return how many steps it takes until no more is added."""
    return ceil(points.at_most / abs(points.add)) if points.add else 0


def asked(points: Graded, at_least: float | None = None) -> ClaimAsk:
    """Return what a step asks."""
    _, _, indicator = points.per.partition(".")
    return ClaimAsk(indicator=(indicator,) if indicator else None, unit=(points.unit,), at_least=at_least)


def _steps(base: Rule, points: Graded) -> Iterator[Rule]:
    left, sign = points.at_most, 1 if points.add > 0 else -1
    name = _free(base.when)
    for at in range(1, number(points) + 1):
        bound = round(at * points.each, 6)
        given = min(abs(points.add), left)
        left -= given
        step = {
            "id": f"{base.id}-from-{_digits(bound)}",
            "of": base.id,
            "title": {code: f"{words} (≥ {_told(bound, points.unit)})" for code, words in base.title.items()},
            "when": {**base.when, name: Selection(claim=asked(points, bound))},
            "condition": f"({base.condition}) and {name}",
            "points": sign * given,
            "examples": type(base.examples)(),
        }
        yield base.model_copy(update=step)


def _free(taken: Iterable[str]) -> str:
    """Return a name of a selection that the rule has not given yet."""
    name = "step"
    while name in taken:
        name += "_"
    return name


def _digits(bound: float) -> str:
    return f"{bound:.15g}".replace(".", "_")


def _told(bound: float, unit: str) -> str:
    return f"{bound:.15g} {_SIGNS.get(unit, unit)}"


def bounded(scoring: Scoring, rules: Iterable[Rule]) -> Scoring:
    """Return SCORING with the steps of a rule under the bounds that the rule stands under."""
    of: dict[str, list[str]] = {}
    for rule in rules:
        if rule.of:
            of.setdefault(rule.of, []).append(rule.id)
    if not of:
        return scoring
    together = tuple(
        one.model_copy(
            update={"rules": tuple(id_ for rule in one.rules for id_ in (rule, *of.get(rule, ())))}
        )
        for one in scoring.together
    )
    return scoring.model_copy(update={"together": together})
