"""Alerts and what keeps them quiet -> the page that shows who has what in hand, and until when nobody is told.

Who uses the page is not known to it: it signs with its own name unless one is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from monitor.core.routing.silencing import lasting, matchers_in, problems
from monitor.domain import Alert, Silence, Snooze, Story
from monitor.store import alerts, silences, stories
from monitor.web.desk import Id, desk_of, see

router = APIRouter()
_AT_MOST = 200
_PAGE = "page"
_LATELY = timedelta(days=7)  # what was suppressed before is no longer asked about


@dataclass(frozen=True, slots=True)
class Line:
    """One alert with the story it tells, and the snooze that keeps it quiet."""

    alert: Alert
    story: Story
    snooze: Snooze | None


@router.get("/alerts", response_class=HTMLResponse)
def all_alerts(request: Request) -> Response:
    """List the alerts that are open or suppressed, and the silences in force."""
    return _listed(request)


def _listed(request: Request, wrong: Sequence[str] = ()) -> Response:
    desk = desk_of(request)
    now = desk.pipeline.clock()
    with desk.pipeline.db.read() as s:
        found = [*alerts.open(s), *alerts.suppressed(s, now - _LATELY)][:_AT_MOST]
        told = {story.id: story for story in stories.load(s, {alert.story_id for alert in found})}
        snoozed = silences.snoozed(s, [alert.id for alert in found], now)
        quiet = silences.active(s, now)
    lines = [Line(a, told[a.story_id], snoozed.get(a.id)) for a in found if a.story_id in told]
    return desk.page(request, "alerts.html", lines=lines, silences=quiet, wrong=wrong)


@router.post("/alerts/{alert_id}/acknowledge")
def acknowledge(request: Request, alert_id: Id) -> Response:
    """Take an alert in hand; the first wins, and its message in the channel says so."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        found = _still_open(alerts.load(s, alert_id))
        if found.state == "firing":
            alerts.set_state(s, alert_id, "acknowledged", _PAGE, pipeline.clock())
    return see("/alerts")


@router.post("/alerts/{alert_id}/snooze")
def snooze(
    request: Request, alert_id: Id, length: Annotated[str, Form(pattern="^(1h|1d|change)$")]
) -> Response:
    """Keep one alert quiet for an hour, a day, or until it changes."""
    pipeline = desk_of(request).pipeline
    now, lasts = pipeline.clock(), lasting(length)
    with pipeline.db.begin() as s:
        found = _still_open(alerts.load(s, alert_id))
        silences.snooze(s, Snooze(alert_id, found.story_id, _PAGE, now, now + lasts if lasts else None))
    return see("/alerts")


@router.post("/alerts/{alert_id}/wake")
def wake(request: Request, alert_id: Id) -> Response:
    """End the snooze of an alert."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not silences.unsnooze(s, alert_id, pipeline.clock()):
            raise HTTPException(404)
    return see("/alerts")


@router.post("/silences")
def silence(
    request: Request,
    matchers: Annotated[str, Form(max_length=1_000)] = "",
    owner: Annotated[str, Form(max_length=100)] = "",
    reason: Annotated[str, Form(max_length=500)] = "",
    length: Annotated[str, Form(max_length=20)] = "",
) -> Response:
    """Mute what fits all matchers for a while; what is wrong with them is told beside the form."""
    pipeline = desk_of(request).pipeline
    asked = matchers_in(matchers)
    force = pipeline.rules.current()
    wrong = problems(asked, owner, reason, length, force.lexicon, force.rulebook.profile)
    lasts, now = lasting(length), pipeline.clock()
    if wrong or not lasts:
        answer = _listed(request, wrong)
        answer.status_code = 422
        return answer
    with pipeline.db.begin() as s:
        silences.add(s, Silence(tuple(asked), owner.strip(), reason.strip(), now, now + lasts))
    return see("/alerts")


@router.post("/silences/{silence_id}/expire")
def expire(request: Request, silence_id: Id) -> Response:
    """End a silence now."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not silences.expire(s, silence_id, pipeline.clock()):
            raise HTTPException(404)
    return see("/alerts")


def _still_open(alert: Alert | None) -> Alert:
    """Return an alert that can be taken in hand; 404 where there is none."""
    if alert is None or alert.state not in alerts.OPEN:
        raise HTTPException(404)
    return alert
