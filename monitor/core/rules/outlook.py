"""Verdicts + an assessment + the decision to tell -> in one line why, and the nearest changes that would turn it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.core.rulebook import Scoring
from monitor.core.rules.explain import Verdict
from monitor.domain import ActionClass, AlertReason, Assessment, Severity

NEAREST = 6


@dataclass(frozen=True, slots=True)
class Lift:
    """A rule that would turn the decision if it came out otherwise, and what that takes."""

    rule: str
    points: int
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """WHY the story is told or not. MISSING: points to the line, below 0 how far it is over.

    LIFTS: rules that alone would turn it, nearest first. TOGETHER: where none does, the nearest few that do as one.
    """

    told: bool
    reason: str
    why: str
    score: int
    line: int
    missing: int
    lifts: tuple[Lift, ...]
    together: tuple[Lift, ...] = ()


def outlook(verdicts: Sequence[Verdict], found: Assessment, reason: AlertReason, scoring: Scoring) -> Outlook:
    """Say what stands between FOUND and the other decision."""
    line = next((band.at_least for band in scoring.bands if band.severity == scoring.alert_from), 0)
    total = sum(verdict.points for verdict in verdicts if verdict.held and verdict.counts)
    missing = line - total
    urgent = found.action_class is ActionClass.URGENT
    lifts = _down(verdicts, -missing) if reason.sends else _up(verdicts, missing, urgent=urgent)
    ranked = sorted(lifts, key=lambda lift: (len(lift.needs), -abs(lift.points), lift.rule))
    together = () if ranked or reason.sends else tuple(_together(verdicts, missing, urgent=urgent))
    why = _why(found, reason, missing, line, scoring)
    return Outlook(
        reason.sends, reason.value, why, found.score, line, missing, tuple(ranked[:NEAREST]), together
    )


def _together(verdicts: Sequence[Verdict], missing: int, *, urgent: bool) -> list[Lift]:
    """Return the few rules with the most points for the least change that as one reach the line."""
    gains = [(v, v.points if not v.held else -v.points) for v in verdicts if v.counts]
    ranked = sorted(
        ((v, gain) for v, gain in gains if gain > 0), key=lambda pair: (len(pair[0].needs), -pair[1])
    )
    chosen: list[Lift] = []
    for verdict, gain in ranked:
        becomes = not verdict.held and verdict.action_class == "urgent"
        if missing > 0 or (becomes and not urgent):
            chosen.append(Lift(verdict.rule, gain, verdict.needs))
            missing, urgent = missing - gain, urgent or becomes
    return chosen if missing <= 0 and urgent and len(chosen) <= NEAREST else []


def _why(found: Assessment, reason: AlertReason, missing: int, line: int, scoring: Scoring) -> str:
    standing = f"score {found.score} ({found.severity.name}), class {found.action_class.value}"
    if reason.sends:
        return f"{standing}: told, {max(0, -missing)} points over alert_from {scoring.alert_from} ({line})"
    if found.severity < Severity[scoring.alert_from]:
        urgent = "" if found.action_class is ActionClass.URGENT else ", and no urgent rule held"
        return (
            f"{standing}: not told, {missing} points below alert_from {scoring.alert_from} ({line}){urgent}"
        )
    return f"{standing}: not told, {reason.value.replace('_', ' ')}"


def _up(verdicts: Sequence[Verdict], missing: int, *, urgent: bool) -> Iterator[Lift]:
    """Go through rules that alone would bring the story over the line, by holding or by not taking points.

    One that is over it is quiet for another reason: it is old, or was told before.
    """
    if urgent and missing <= 0:
        return
    for verdict in (v for v in verdicts if v.counts):
        gain = verdict.points if not verdict.held else -verdict.points
        becomes_urgent = urgent or (not verdict.held and verdict.action_class == "urgent")
        if gain > 0 and gain >= missing and becomes_urgent:
            yield Lift(verdict.rule, gain, verdict.needs)


def _down(verdicts: Sequence[Verdict], over: int) -> Iterator[Lift]:
    """Go through rules that alone would keep the story quiet."""
    for verdict in (v for v in verdicts if v.counts):
        loss = verdict.points if verdict.held else -verdict.points
        if loss > over:
            yield Lift(verdict.rule, -loss, verdict.needs)
