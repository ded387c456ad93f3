"""One rule -> its selections and its condition as column expressions, and which questions they stand on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from monitor.core.rulebook import Rule
from monitor.core.rules import condition
from monitor.core.rules.atoms import Atom, atoms
from monitor.core.rules.exposure import Exposure
from monitor.core.rules.terms import Terms


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """ASKS: the atoms of each selection. SIDES: whether a selection speaks for the rule or only against it.

    SELECTED makes a column `rule/selection` of atoms; DECIDED one named after the rule, of these.
    """

    rule: Rule
    tree: condition.Tree
    asks: Mapping[str, tuple[Atom, ...]]
    sides: Mapping[str, bool]
    selected: tuple[pl.Expr, ...] = field(compare=False)
    decided: pl.Expr = field(compare=False)

    @property
    def alerts(self) -> bool:
        return self.rule.alerts

    @property
    def atoms(self) -> tuple[Atom, ...]:
        return tuple({atom.key: atom for asks in self.asks.values() for atom in asks}.values())


def compiled_rule(rule: Rule, terms: Terms, exposure: Exposure) -> CompiledRule:
    tree = condition.parse(rule.condition, tuple(rule.when))
    asks = {name: atoms(selection, terms, exposure) for name, selection in rule.when.items()}
    return CompiledRule(
        rule,
        tree,
        asks,
        condition.polarity(tree),
        tuple(_all(each).alias(column(rule.id, name)) for name, each in asks.items()),
        _expr(tree, rule.id).alias(rule.id),
    )


def _all(asked: Sequence[Atom]) -> pl.Expr:
    each = [pl.col(atom.key) for atom in asked]
    return each[0] if len(each) == 1 else pl.all_horizontal(each)


def column(rule: str, selection: str) -> str:
    return f"{rule}/{selection}"


def _expr(tree: condition.Tree, rule: str) -> pl.Expr:
    if isinstance(tree, condition.Name):
        return pl.col(column(rule, tree.name))
    if isinstance(tree, condition.Not):
        return ~_expr(tree.inner, rule)
    parts = [_expr(part, rule) for part in tree.parts]
    return pl.all_horizontal(parts) if isinstance(tree, condition.Every) else pl.any_horizontal(parts)
