"""Which questions hold for a story -> what that comes to in each rule; what came up before is not decided again.

A rule stands on a handful of questions, so that the ways in which they can come out are soon all known.
"""

from collections.abc import Mapping, Sequence

from monitor.core.rules.compiled_rule import CompiledRule
from monitor.core.rules.condition import holds
from monitor.core.rules.recall import together

MOST = 200_000  # outcomes of all rules
Ruling = tuple[str, ...] | None  # the selections that hold and speak for the rule; None: it does not hold


class Rulings:
    """PLACES: where the number of a story has each question (see Recall)."""

    def __init__(self, rules: Sequence[CompiledRule], places: Mapping[str, int]) -> None:
        self._rules = rules
        self._means = {
            atom.key: sum(1 << places[leaf.key] for leaf in atom.leaves)
            for rule in rules
            for atom in rule.atoms
        }
        self._asked = [together(self._means[atom.key] for atom in rule.atoms) for rule in rules]
        self._known: list[dict[int, Ruling]] = [{} for _ in rules]

    def of(self, told: Sequence[int]) -> list[list[Ruling]]:
        """Return for each of TOLD, the number of a story, what it comes to in every rule."""
        found = [[self._ruling(at, one & asked) for at, asked in enumerate(self._asked)] for one in told]
        if sum(map(len, self._known)) > MOST:
            self._known = [{} for _ in self._rules]
        return found

    def _ruling(self, at: int, told: int) -> Ruling:
        known = self._known[at]
        if told not in known:
            known[told] = self._decided(self._rules[at], told)
        return known[told]

    def _decided(self, rule: CompiledRule, told: int) -> Ruling:
        """Return what RULE comes to when of its questions those TOLD hold."""
        each = {name: all(told & self._means[atom.key] for atom in asks) for name, asks in rule.asks.items()}
        if not holds(rule.tree, each):
            return None
        return tuple(name for name, speaks in rule.sides.items() if speaks and each[name])
