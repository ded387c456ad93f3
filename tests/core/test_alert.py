"""Whether a story is told, and why or why not."""

from datetime import timedelta

import pytest

from monitor.core import alert
from monitor.domain import ActionClass, Alert, AlertReason, Assessment, Match, Severity, Status
from tests.core.rules_world import NOW, SCORING, member, story

WINDOW = timedelta(hours=48)
URGENT, STRATEGIC = ActionClass.URGENT, ActionClass.STRATEGIC
R = AlertReason


def found(
    severity: Severity = Severity.HIGH, action_class: ActionClass = URGENT, *, stable: bool = True
) -> Assessment:
    match = Match("a", 60, action_class, stable)
    return Assessment(7, 60, severity, action_class, (match,), (), "v1", "m1", NOW)


def told(severity: Severity = Severity.HIGH, reason: AlertReason = R.FIRST) -> Alert:
    return Alert(7, reason, severity, URGENT, NOW - timedelta(hours=3))


@pytest.mark.parametrize(
    ("assessment", "last", "age", "withdrawn", "reason"),
    [
        pytest.param(found(), None, 1, False, R.FIRST, id="first"),
        pytest.param(found(Severity.CRITICAL), None, 1, False, R.FIRST, id="first and worse than needed"),
        pytest.param(found(Severity.MEDIUM), None, 1, False, R.BELOW_THRESHOLD, id="below"),
        pytest.param(found(action_class=STRATEGIC), None, 1, False, R.NOT_URGENT, id="not urgent"),
        pytest.param(found(stable=False), None, 1, False, R.NO_STABLE_RULE, id="experimental only"),
        pytest.param(found(), None, 49, False, R.TOO_OLD, id="old"),
        pytest.param(found(), None, 48, False, R.FIRST, id="just young enough"),
        pytest.param(found(), told(), 1, False, R.ALREADY_TOLD, id="told"),
        pytest.param(found(Severity.MEDIUM), told(), 1, False, R.ALREADY_TOLD, id="told, milder now"),
        pytest.param(found(Severity.CRITICAL), told(), 1, False, R.ESCALATED, id="escalated"),
        pytest.param(
            found(Severity.CRITICAL), told(), 49, False, R.TOO_OLD, id="escalated by a new rule, old"
        ),
        pytest.param(
            found(Severity.CRITICAL, STRATEGIC), told(), 1, False, R.NOT_URGENT, id="worse, not urgent"
        ),
        pytest.param(found(), told(), 900, True, R.CORRECTED, id="corrected, however old"),
        pytest.param(
            found(Severity.INFO), told(reason=R.CORRECTED), 1, True, R.ALREADY_TOLD, id="corrected once"
        ),
        pytest.param(found(), told(reason=R.CORRECTED), 1, False, R.CHANGED, id="holds again"),
        pytest.param(
            found(Severity.LOW), told(reason=R.CORRECTED), 1, False, R.ALREADY_TOLD, id="not yet again"
        ),
    ],
)
def test_the_decision_is_a_reason(assessment, last, age, withdrawn, reason):
    decided = alert.reason_for(
        assessment,
        last,
        alert_from=Severity.HIGH,
        story_age=timedelta(hours=age),
        realert_window=WINDOW,
        withdrawn=withdrawn,
    )
    assert decided is reason


def test_the_age_of_a_story_counts_from_its_newest_report():
    developing = story(member(id_=1, hours_old=100), member(id_=2, hours_old=2))
    over = story(member(id_=1, hours_old=100))
    assert alert.decide(found(), None, developing, SCORING, NOW) is R.FIRST
    assert alert.decide(found(), None, over, SCORING, NOW) is R.TOO_OLD


def test_a_refuted_story_is_corrected():
    assert alert.decide(found(), told(), story(status=Status.REFUTED), SCORING, NOW) is R.CORRECTED


def test_an_alert_says_what_was_told():
    given = alert.of(found(), R.FIRST, None, NOW)
    assert (given.story_id, given.reason, given.severity, given.action_class, given.at, given.state) == (
        *(7, R.FIRST, Severity.HIGH, URGENT, NOW),
        "firing",
    )
    assert alert.decide(found(), given, story(), SCORING, NOW) is R.ALREADY_TOLD
