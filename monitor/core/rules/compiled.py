"""Rulebook -> one set of column expressions -> the matches of a story, or of a million stories."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import polars as pl

from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rule, Rulebook
from monitor.core.rules import condition
from monitor.core.rules.atoms import Atom, answers, atoms
from monitor.core.rules.evidence import Reader
from monitor.core.rules.exposure import Exposure
from monitor.core.rules.facts import Facts, frame
from monitor.core.rules.terms import Terms
from monitor.domain import ActionClass, Match, Story


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """ASKS: the atoms of each selection. SIDES: whether a selection speaks for the rule or only against it."""

    rule: Rule
    tree: condition.Tree
    asks: Mapping[str, tuple[Atom, ...]]
    sides: Mapping[str, bool]

    @property
    def alerts(self) -> bool:
        return self.rule.status == "stable"


class Compiled:
    """All rules in force, ready to be asked. Deprecated rules keep their id and take no part."""

    def __init__(self, rulebook: Rulebook, lexicon: Lexicon) -> None:
        self.rulebook = rulebook
        self.lexicon = lexicon
        self.terms = Terms(lexicon)
        self.exposure = Exposure(rulebook.profile, lexicon)
        in_force = (rule for rule in rulebook.rules if rule.status != "deprecated")
        self.rules = tuple(_compiled(rule, self.terms, self.exposure) for rule in in_force)
        self._atoms = {atom.key: atom for rule in self.rules for asks in rule.asks.values() for atom in asks}
        self._selected = [
            pl.all_horizontal([pl.col(atom.key) for atom in asks]).alias(f"{rule.rule.id}/{name}")
            for rule in self.rules
            for name, asks in rule.asks.items()
        ]
        self._decided = [_expr(rule.tree, rule.rule.id).alias(rule.rule.id) for rule in self.rules]
        self._evidence = Reader(self.terms, self.exposure)

    @property
    def version(self) -> str:
        return self.rulebook.version

    @property
    def columns(self) -> tuple[str, ...]:
        """Return which of the stories' own columns are asked about."""
        leaves = (leaf for atom in self._atoms.values() for leaf in atom.leaves if leaf.table == "stories")
        asked = (leaf.expr.meta.root_names() for leaf in leaves if leaf.expr is not None)
        return tuple(sorted({name for names in asked for name in names}))

    def facts(self, stories: Sequence[Story], now: datetime) -> Facts:
        return frame(stories, now)

    def selections(self, facts: Facts) -> pl.DataFrame:
        """Return one boolean column a selection, named `rule/selection`."""
        return answers(self._atoms.values(), facts).select(self._selected)

    def held(self, facts: Facts) -> pl.DataFrame:
        """Return one boolean column a rule, one row a story."""
        return self.decided(self.selections(facts))

    def decided(self, selections: pl.DataFrame) -> pl.DataFrame:
        return selections.select(self._decided)

    def matches(self, story: Story, now: datetime) -> tuple[Match, ...]:
        """Return the rules that hold for one story, in the rulebook's order, each with what it saw."""
        return self.matches_of([story], now)[0]

    def matches_of(self, stories: Sequence[Story], now: datetime) -> list[tuple[Match, ...]]:
        """Return the matches of each story; much cheaper than one by one."""
        if not self.rules:
            return [()] * len(stories)
        selections = self.selections(self.facts(stories, now))
        rows = zip(
            stories, self.decided(selections).iter_rows(), selections.iter_rows(named=True), strict=True
        )
        return [tuple(self._matches(story, held, named)) for story, held, named in rows]

    def _matches(self, story: Story, held: Sequence[bool], named: Mapping[str, bool]) -> Iterator[Match]:
        for rule, holds in zip(self.rules, held, strict=True):
            if holds:
                yield self._match(rule, story, named)

    def _match(self, rule: CompiledRule, story: Story, named: Mapping[str, bool]) -> Match:
        seen = [name for name, speaks in rule.sides.items() if speaks and named[f"{rule.rule.id}/{name}"]]
        found = (piece for name in seen for piece in self._evidence.of(rule.rule.when[name], story))
        return Match(
            rule=rule.rule.id,
            points=rule.rule.points,
            action_class=ActionClass(rule.rule.action_class),
            alerts=rule.alerts,
            evidence=tuple(dict.fromkeys(found)),
            actions=rule.rule.actions,
        )


def compile_rules(rulebook: Rulebook, lexicon: Lexicon) -> Compiled:
    """Compile RULEBOOK, whose files were checked; raise ConditionError or PatternError where they were not."""
    return Compiled(rulebook, lexicon)


def _compiled(rule: Rule, terms: Terms, exposure: Exposure) -> CompiledRule:
    tree = condition.parse(rule.condition, tuple(rule.when))
    asks = {name: atoms(selection, terms, exposure) for name, selection in rule.when.items()}
    return CompiledRule(rule, tree, asks, condition.polarity(tree))


def _expr(tree: condition.Tree, rule: str) -> pl.Expr:
    if isinstance(tree, condition.Name):
        return pl.col(f"{rule}/{tree.name}")
    if isinstance(tree, condition.Not):
        return ~_expr(tree.inner, rule)
    parts = [_expr(part, rule) for part in tree.parts]
    return pl.all_horizontal(parts) if isinstance(tree, condition.Every) else pl.any_horizontal(parts)
