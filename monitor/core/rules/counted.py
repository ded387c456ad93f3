"""Points of the rules that held -> what they come to: rules that speak of one thing count up to a bound together."""

from collections.abc import Mapping

from monitor.core.rulebook import Scoring


def counted(points: Mapping[str, int], scoring: Scoring) -> int:
    """Return the sum of POINTS by rule, not yet kept between 0 and 100. What rules take always counts in full."""
    return sum(points.values()) - sum(spared(points, scoring).values())


def spared(points: Mapping[str, int], scoring: Scoring) -> dict[str, int]:
    """Return by the name of each bound that was reached how many of the points given do not count."""
    given = {
        bound.name: sum(max(0, points.get(rule, 0)) for rule in set(bound.rules)) - bound.at_most
        for bound in scoring.together
    }
    return {name: over for name, over in given.items() if over > 0}
