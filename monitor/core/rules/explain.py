"""A story + the rules in force -> for every rule whether it held, which selections decided, and on what evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.core.rules.compiled import Compiled
from monitor.core.rules.compiled_rule import CompiledRule
from monitor.core.rules.condition import Name, Not, Tree, holds
from monitor.core.rules.evidence import Reader
from monitor.core.rules.missing import Misses
from monitor.core.rules.nearest import to_turn
from monitor.core.rules.reach import reach
from monitor.core.selection import Selection
from monitor.domain import Evidence, Story


@dataclass(frozen=True, slots=True)
class Decision:
    """One selection. SPEAKS: for the rule (True) or only against it. ASKS: what it asks, in short words.

    MISSING: how near it was, where it did not hold. FAR: how far it is from coming out otherwise.
    """

    selection: str
    held: bool
    speaks: bool
    asks: str
    evidence: tuple[Evidence, ...] = ()
    missing: str = ""
    far: float = 1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule. POINTS are what it gives when it holds; COUNTS says whether they go into the score (stable rules).

    NEEDS: the nearest change that would turn it, a line a selection that would have to come out otherwise.
    FAR: how far that is (see core/rules/reach).
    """

    rule: str
    held: bool
    points: int
    counts: bool
    status: str
    condition: str
    why: str
    selections: tuple[Decision, ...] = ()
    action_class: str = "watch"
    needs: tuple[str, ...] = ()
    far: float = 0.0


def explain(
    story: Story, compiled: Compiled, now: datetime, thresholds: Mapping[str, float] | None = None
) -> tuple[Verdict, ...]:
    """Return a verdict for every rule in force. THRESHOLDS: from where the labels hold, to say how near one was."""
    if not compiled.rules:
        return ()
    facts = compiled.facts([story], now)
    selections = compiled.selections(facts)
    held = compiled.decided(selections).row(0, named=True)
    named = selections.row(0, named=True)
    misses = Misses(compiled.terms, now, thresholds)
    seen = _Seen(story, Reader(compiled.terms, compiled.exposure), misses, now, thresholds or {})
    return tuple(_verdict(rule, held[rule.rule.id], named, seen) for rule in compiled.rules)


@dataclass(frozen=True, slots=True)
class _Seen:
    story: Story
    reader: Reader
    misses: Misses
    now: datetime
    thresholds: Mapping[str, float]

    def decision(self, name: str, ask: Selection, *, held: bool, speaks: bool) -> Decision:
        evidence = self.reader.of(ask, self.story) if held else ()
        missing = "" if held else self.misses.of(ask, self.story)
        far = reach(ask, self.story, self.now, self.thresholds, held=held)
        return Decision(name, held, speaks, in_words(ask), evidence, missing, far)


def _verdict(rule: CompiledRule, held: bool, named: Mapping[str, bool], seen: _Seen) -> Verdict:
    given = rule.rule
    each = {name: named[f"{given.id}/{name}"] for name in given.when}
    deciding = dict.fromkeys(_deciding(rule.tree, each, held=held))
    why = ", ".join(f"{name} {'held' if each[name] else 'did not hold'}" for name in deciding)
    decisions = tuple(
        seen.decision(name, selection, held=each[name], speaks=rule.sides.get(name, True))
        for name, selection in given.when.items()
    )
    far = {one.selection: one.far for one in decisions}
    turned = to_turn(rule.tree, each, to=not held, far=far)
    needs = tuple(_need(one) for name in turned for one in decisions if one.selection == name)
    return Verdict(
        given.id,
        held,
        given.points,
        rule.alerts,
        given.status,
        given.condition,
        why,
        decisions,
        given.action_class,
        needs,
        sum(far[name] for name in turned),
    )


def _need(one: Decision) -> str:
    """Return what would have to be otherwise about a selection."""
    if not one.held:
        return f"{one.selection} must hold: {one.missing or one.asks}"
    words = [piece.text or piece.ref for piece in one.evidence]
    return f"{one.selection} must not hold: {', '.join(dict.fromkeys(words)) or one.asks}"


def in_words(selection: Selection) -> str:
    """Return what a selection asks, as it would stand in one line of its file."""
    asked = selection.model_dump(mode="json", by_alias=True, exclude_none=True)
    return "; ".join(f"{key}: {_short(value)}" for key, value in asked.items())


def _short(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_short(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return " | ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _deciding(tree: Tree, each: Mapping[str, bool], *, held: bool) -> list[str]:
    """Return the names that alone make TREE come out as HELD; without them it could have come out otherwise."""
    if isinstance(tree, Name):
        return [tree.name]
    if isinstance(tree, Not):
        return _deciding(tree.inner, each, held=not held)
    parts = [part for part in tree.parts if holds(part, each) == held]
    return [name for part in parts for name in _deciding(part, each, held=held)]
