"""Alerts and what keeps them quiet -> the page that shows who has what in hand, and until when nobody is told."""

from dataclasses import dataclass
from datetime import timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from monitor.domain import Alert, Snooze, Story
from monitor.store import alerts, silences, stories
from monitor.web.desk import Id, desk_of

router = APIRouter()
_SEE_OTHER = 303
_AT_MOST = 200
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
    desk = desk_of(request)
    now = desk.pipeline.clock()
    with desk.pipeline.db.read() as s:
        found = [*alerts.open(s), *alerts.suppressed(s, now - _LATELY)][:_AT_MOST]
        told = {story.id: story for story in stories.load(s, {alert.story_id for alert in found})}
        snoozed = silences.snoozed(s, [alert.id for alert in found], now)
        quiet = silences.active(s, now)
    lines = [Line(a, told[a.story_id], snoozed.get(a.id)) for a in found if a.story_id in told]
    return desk.page(request, "alerts.html", lines=lines, silences=quiet)


@router.post("/silences/{silence_id}/expire")
def expire(request: Request, silence_id: Id) -> Response:
    """End a silence now."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not silences.expire(s, silence_id, pipeline.clock()):
            raise HTTPException(404)
    return RedirectResponse("/alerts", status_code=_SEE_OTHER)
