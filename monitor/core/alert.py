"""An assessment + what was told before -> whether the story is told now, and why or why not."""

from datetime import datetime, timedelta

from monitor.core.rulebook import Scoring
from monitor.domain import ActionClass, Alert, AlertReason, Assessment, Severity, Status, Story

WITHDRAWN = frozenset({Status.REFUTED, Status.SUPERSEDED})


def decide(
    found: Assessment, last: Alert | None, story: Story, scoring: Scoring, now: datetime
) -> AlertReason:
    """Decide for STORY under SCORING; its age counts from its newest report."""
    return reason_for(
        found,
        last,
        alert_from=Severity[scoring.alert_from],
        story_age=now - max(member.entry.when for member in story.members),
        realert_window=timedelta(hours=scoring.realert_window_hours),
        withdrawn=story.verification.status in WITHDRAWN,
    )


def reason_for(
    found: Assessment,
    last: Alert | None,
    *,
    alert_from: Severity,
    story_age: timedelta,
    realert_window: timedelta,
    withdrawn: bool = False,
) -> AlertReason:
    """Decide from values alone. A story that was told and is withdrawn is corrected once, however old it is."""
    if last is not None and withdrawn:
        return AlertReason.ALREADY_TOLD if last.reason is AlertReason.CORRECTED else AlertReason.CORRECTED
    silent = _silent(found, alert_from)
    if silent is None and story_age > realert_window:
        silent = AlertReason.TOO_OLD
    if last is None:
        return silent or AlertReason.FIRST
    return _again(found, last, silent)


def of(found: Assessment, reason: AlertReason, last: Alert | None, now: datetime) -> Alert:
    """Return the alert that tells FOUND after LAST."""
    return Alert(
        story_id=found.story_id,
        reason=reason,
        severity=found.severity,
        action_class=found.action_class,
        at=now,
        after=last.id if last else 0,
    )


def _silent(found: Assessment, alert_from: Severity) -> AlertReason | None:
    """Return why nobody is told, if so: the first of the three conditions that is not met."""
    if not found.may_alert:
        return AlertReason.NO_STABLE_RULE
    if found.severity < alert_from:
        return AlertReason.BELOW_THRESHOLD
    return None if found.action_class is ActionClass.URGENT else AlertReason.NOT_URGENT


def _again(found: Assessment, last: Alert, silent: AlertReason | None) -> AlertReason:
    """Decide about a story that was told before: only what is worse, or holds again after a correction, is news."""
    if silent is None and last.reason is AlertReason.CORRECTED:
        return AlertReason.CHANGED
    if found.severity <= last.severity:
        return AlertReason.ALREADY_TOLD
    return silent or AlertReason.ESCALATED
