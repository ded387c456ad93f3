"""Rulebook -> one set of column expressions -> the matches of a story, or of a million stories."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

import polars as pl

from monitor.core.lexicon import Lexicon
from monitor.core.rulebook import Rule, Rulebook
from monitor.core.rules.atoms import Atom, answers
from monitor.core.rules.compiled_rule import CompiledRule, compiled_rule
from monitor.core.rules.evidence import Reader
from monitor.core.rules.exposure import Exposure
from monitor.core.rules.facts import Facts, few, frame
from monitor.core.rules.recall import Recall
from monitor.core.rules.remembered import remembered
from monitor.core.rules.rulings import Ruling, Rulings
from monitor.core.rules.terms import Terms
from monitor.domain import ActionClass, Match, Story


class Compiled:
    """All rules in force, ready to be asked. Deprecated rules keep their id and take no part."""

    def __init__(self, rulebook: Rulebook, lexicon: Lexicon) -> None:
        self.rulebook = rulebook
        self.lexicon = lexicon
        self.terms = Terms(lexicon)
        self.exposure = Exposure(rulebook.profile, lexicon)
        self._evidence = Reader(self.terms, self.exposure)
        self._each: dict[str, CompiledRule] = {}

    @cached_property
    def rules(self) -> tuple[CompiledRule, ...]:
        """Return the rules in force; they are compiled when one is asked for: a page or a briefing needs none."""
        return tuple(self._made(rule) for rule in self.in_force)

    @cached_property
    def in_force(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rulebook.rules if rule.status != "deprecated")

    def _made(self, rule: Rule) -> CompiledRule:
        if rule.id not in self._each:
            self._each[rule.id] = compiled_rule(rule, self.terms, self.exposure)
        return self._each[rule.id]

    @cached_property
    def marks(self) -> Mapping[str, str]:
        """Return by rule what is another when it asks something else; its points and words may differ."""
        asking: dict[str, Any] = {
            "profile": True,
            "rules": {"__all__": {"id", "status", "when", "condition"}},
        }
        said = self.rulebook.model_dump(mode="json", include=asking)  # at once: each kind of part takes 10 ms
        world = hashlib.sha256(f"{self.lexicon.version} {json.dumps(said['profile'])}".encode())
        found: dict[str, str] = {}
        for rule in said["rules"]:
            if rule["status"] != "deprecated":
                mark = world.copy()
                mark.update(json.dumps([rule["when"], rule["condition"]]).encode())
                found[rule["id"]] = mark.hexdigest()[:24]
        return found

    @cached_property
    def _atoms(self) -> dict[str, Atom]:
        return {atom.key: atom for rule in self.rules for atom in rule.atoms}

    @cached_property
    def _recall(self) -> Recall:
        concepts = self.lexicon.concepts
        actions = [id_ for id_, concept in concepts.items() if concept.kind == "action"]
        return Recall(self._atoms.values(), self.terms.spelled(concepts), actions)

    @cached_property
    def _rulings(self) -> Rulings:
        return Rulings(self.rules, self._recall.places)

    @property
    def version(self) -> str:
        return self.rulebook.version

    def facts(self, stories: Sequence[Story], now: datetime) -> Facts:
        return frame(stories, now)

    def selections(self, facts: Facts) -> pl.DataFrame:
        """Return one boolean column a selection, named `rule/selection`."""
        return answers(self._atoms.values(), facts).select(
            [column for rule in self.rules for column in rule.selected]
        )

    def held(self, facts: Facts) -> pl.DataFrame:
        """Return one boolean column a rule, one row a story; what FACTS remember is not asked again."""
        if not self.in_force:
            return pl.DataFrame()
        found = remembered([*self.marks.values()], facts, self._asked)
        return pl.DataFrame([found[mark].alias(rule) for rule, mark in self.marks.items()])

    def _asked(self, marks: Sequence[str], facts: Facts) -> pl.DataFrame:
        """Return one boolean column each of MARKS: what the rules hold for that ask this."""
        of = {self.marks[rule.id]: rule for rule in self.in_force}
        rules = [self._made(of[mark]) for mark in marks]
        found = answers((atom for rule in rules for atom in rule.atoms), facts)
        selected = found.select([column for rule in rules for column in rule.selected])
        decided = [rule.decided.alias(mark) for rule, mark in zip(rules, marks, strict=True)]
        return selected.select(decided)

    def decided(self, selections: pl.DataFrame) -> pl.DataFrame:
        return selections.select([rule.decided for rule in self.rules])

    def matches(self, story: Story, now: datetime) -> tuple[Match, ...]:
        """Return the rules that hold for one story, in the rulebook's order, each with what it saw."""
        return self.matches_of([story], now)[0]

    def matches_of(self, stories: Sequence[Story], now: datetime) -> list[tuple[Match, ...]]:
        """Return the matches of each story; cheaper than one by one."""
        if not self.rules:
            return [()] * len(stories)
        rulings = self._rulings.of(self._recall.of(few(stories, now)))
        return [tuple(self._matches(story, each)) for story, each in zip(stories, rulings, strict=True)]

    def _matches(self, story: Story, rulings: Sequence[Ruling]) -> Iterator[Match]:
        for rule, seen in zip(self.rules, rulings, strict=True):
            if seen is not None:
                yield self._match(rule, story, seen)

    def _match(self, rule: CompiledRule, story: Story, seen: Sequence[str]) -> Match:
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
