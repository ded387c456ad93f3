"""Which questions hold for a story -> what that comes to in each rule; what came up before is not decided again.

A rule stands on a handful of questions, so that the ways in which they can come out are soon all known.
"""

from collections.abc import Mapping, Sequence

import polars as pl

from monitor.core.rules.compiled_rule import CompiledRule, column
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
        known = self._known
        every = list(zip(self._asked, known, strict=True))
        new = [one for one in dict.fromkeys(told) if any(one & asked not in each for asked, each in every)]
        if new:
            self._learn(new, known)
        if sum(map(len, known)) > MOST:
            self._known = [{} for _ in self._rules]
        return [[each[one & asked] for asked, each in every] for one in told]

    def _learn(self, told: Sequence[int], known: Sequence[dict[int, Ruling]]) -> None:
        wanted = [
            at for at, asked in enumerate(self._asked) if any(one & asked not in known[at] for one in told)
        ]
        rules = [self._rules[at] for at in wanted]
        keys = dict.fromkeys(atom.key for rule in rules for atom in rule.atoms)
        answers = pl.DataFrame({key: [bool(one & self._means[key]) for one in told] for key in keys})
        selections = answers.select([each for rule in rules for each in rule.selected])
        decided = selections.select([rule.decided for rule in rules])
        for at, rule in zip(wanted, rules, strict=True):
            rows = zip(told, decided[rule.rule.id], selections.iter_rows(named=True), strict=True)
            known[at].update(
                {one & self._asked[at]: _ruling(rule, named) if held else None for one, held, named in rows}
            )


def _ruling(rule: CompiledRule, named: Mapping[str, bool]) -> tuple[str, ...]:
    return tuple(name for name, speaks in rule.sides.items() if speaks and named[column(rule.rule.id, name)])
