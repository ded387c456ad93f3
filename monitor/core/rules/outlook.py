"""Verdicts + an assessment + the decision to tell -> in one line why, and the nearest changes that would turn it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.core.rulebook import Scoring
from monitor.core.rules.counted import counted
from monitor.core.rules.explain import Verdict
from monitor.core.rules.reach import NEVER
from monitor.domain import ActionClass, AlertReason, Assessment, Severity

NEAREST = 6


@dataclass(frozen=True, slots=True)
class Lift:
    """A rule that would turn the decision if it came out otherwise, and what that takes."""

    rule: str
    points: int
    needs: tuple[str, ...]
    far: float = 0.0


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
    turns = _Turns([verdict for verdict in verdicts if verdict.counts], scoring)
    missing = line - turns.total
    urgent = found.action_class is ActionClass.URGENT
    lifts = _near(list(turns.down(-missing) if reason.sends else turns.up(missing, urgent=urgent)))
    together = () if lifts or reason.sends else tuple(turns.together(missing, urgent=urgent))
    why = _why(found, reason, missing, line, scoring)
    return Outlook(reason.sends, reason.value, why, found.score, line, missing, tuple(lifts), together)


def _near(lifts: Sequence[Lift]) -> list[Lift]:
    """Keep the nearest, and what is not much farther: beside a second source nobody wants to hear of another deed."""
    return [lift for lift in lifts if lift.far <= 2 * lifts[0].far + 1][:NEAREST]


@dataclass(frozen=True, slots=True)
class _Turns:
    """What it would give if rules came out otherwise; those out of reach are left out. COUNTING: the stable rules."""

    counting: Sequence[Verdict]
    scoring: Scoring

    @property
    def total(self) -> int:
        return self._with({})

    def up(self, missing: int, *, urgent: bool) -> Iterator[Lift]:
        """Go through rules that alone would bring the story over the line, by holding or by not taking points.

        One that is over it is quiet for another reason: it is old, or was told before.
        """
        if urgent and missing <= 0:
            return
        for verdict, gain in self._gains():
            if gain > 0 and gain >= missing and (urgent or _becomes_urgent(verdict)):
                yield Lift(verdict.rule, gain, verdict.needs, verdict.far)

    def down(self, over: int) -> Iterator[Lift]:
        """Go through rules that alone would keep the story quiet."""
        for verdict, gain in self._gains():
            if -gain > over:
                yield Lift(verdict.rule, gain, verdict.needs, verdict.far)

    def together(self, missing: int, *, urgent: bool) -> list[Lift]:
        """Return the few rules, nearest first, that as one reach the line."""
        turned: dict[str, Verdict] = {}
        chosen: list[Lift] = []
        for verdict, _ in self._gains():
            gain = self._with({**turned, verdict.rule: verdict}) - self._with(turned)
            becomes = _becomes_urgent(verdict)
            if gain > 0 and (missing > 0 or (becomes and not urgent)):
                turned[verdict.rule] = verdict
                chosen.append(Lift(verdict.rule, gain, verdict.needs, verdict.far))
                missing, urgent = missing - gain, urgent or becomes
        return chosen if missing <= 0 and urgent and len(chosen) <= NEAREST else []

    def _gains(self) -> list[tuple[Verdict, int]]:
        """Return each rule with what the score would gain if it came out otherwise, the nearest change first."""
        each = [(v, self._with({v.rule: v}) - self.total) for v in self.counting if v.far < NEVER]
        return sorted(each, key=lambda pair: (pair[0].far, -abs(pair[1]), pair[0].rule))

    def _with(self, turned: Mapping[str, Verdict]) -> int:
        held = {v.rule: v.points for v in self.counting if v.held is not (v.rule in turned)}
        return counted(held, self.scoring)


def _becomes_urgent(verdict: Verdict) -> bool:
    return not verdict.held and verdict.points > 0 and verdict.action_class == "urgent"


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
