"""An alert and those that are open -> the one that inhibits it, by Alertmanager's rules."""

from collections.abc import Iterable

from monitor.core.routing.labels import Labels
from monitor.core.routing.matchers import Below, holds, matcher, nothing_below
from monitor.core.routing.model import InhibitRule
from monitor.domain import Alert


def inhibited_by(
    rules: Iterable[InhibitRule], labels: Labels, others: Iterable[Alert], below: Below = nothing_below
) -> Alert | None:
    """Return the first of OTHERS because of which an alert with LABELS is not told; None = nothing stands in its way.

    A story never inhibits itself, and an alert that fits both sides of a rule is not inhibited by one that does too.
    """
    waiting = list(others)
    for rule in rules:
        target = [matcher(text) for text in rule.target_matchers]
        if not holds(target, labels, below):
            continue
        source = [matcher(text) for text in rule.source_matchers]
        both = holds(source, labels, below)
        for other in waiting:
            stands = holds(source, other.labels, below) and not (both and holds(target, other.labels, below))
            if stands and not _same_story(labels, other.labels) and _equal(rule.equal, labels, other.labels):
                return other
    return None


def _same_story(one: Labels, other: Labels) -> bool:
    return one.get("story") is not None and one.get("story") == other.get("story")


def _equal(names: Iterable[str], one: Labels, other: Labels) -> bool:
    """Labels are equal with a value in common; missing on both sides counts as equal, as in Alertmanager."""
    for name in names:
        mine, theirs = one.get(name, ()), other.get(name, ())
        if (mine or theirs) and not set(mine) & set(theirs):
            return False
    return True
