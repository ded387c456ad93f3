"""A story + the rules in force -> for every rule whether it held, which selections decided, and on what evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.core.rules.compiled import Compiled, CompiledRule
from monitor.core.rules.condition import Every, Name, Not, Some, Tree
from monitor.core.rules.evidence import Reader
from monitor.core.selection import Selection
from monitor.domain import Evidence, Story


@dataclass(frozen=True, slots=True)
class Decision:
    """One selection. SPEAKS: for the rule (True) or only against it. ASKS: what it asks, in short words."""

    selection: str
    held: bool
    speaks: bool
    asks: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule. POINTS are what it gives when it holds; COUNTS says whether they go into the score (stable rules)."""

    rule: str
    held: bool
    points: int
    counts: bool
    status: str
    condition: str
    why: str
    selections: tuple[Decision, ...] = ()


def explain(story: Story, compiled: Compiled, now: datetime) -> tuple[Verdict, ...]:
    """Return a verdict for every rule in force."""
    if not compiled.rules:
        return ()
    facts = compiled.facts([story], now)
    selections = compiled.selections(facts)
    held = compiled.decided(selections).row(0, named=True)
    named = selections.row(0, named=True)
    reader = Reader(compiled.terms, compiled.exposure)
    return tuple(_verdict(rule, held[rule.rule.id], named, story, reader) for rule in compiled.rules)


def _verdict(
    rule: CompiledRule, held: bool, named: Mapping[str, bool], story: Story, reader: Reader
) -> Verdict:
    given = rule.rule
    each = {name: named[f"{given.id}/{name}"] for name in given.when}
    deciding = dict.fromkeys(_deciding(rule.tree, each, held=held))
    why = ", ".join(f"{name} {'held' if each[name] else 'did not hold'}" for name in deciding)
    decisions = tuple(
        Decision(
            selection=name,
            held=each[name],
            speaks=rule.sides.get(name, True),
            asks=in_words(selection),
            evidence=reader.of(selection, story) if each[name] else (),
        )
        for name, selection in given.when.items()
    )
    return Verdict(given.id, held, given.points, rule.alerts, given.status, given.condition, why, decisions)


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
    parts = [part for part in tree.parts if _value(part, each) == held]
    return [name for part in parts for name in _deciding(part, each, held=held)]


def _value(tree: Tree, each: Mapping[str, bool]) -> bool:
    match tree:
        case Name(name):
            return each[name]
        case Not(inner):
            return not _value(inner, each)
        case Every(parts):
            return all(_value(part, each) for part in parts)
        case Some(parts):
            return any(_value(part, each) for part in parts)
