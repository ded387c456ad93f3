"""The checks of `monitor doctor` -> a page, asked for anew at most twice a minute."""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from monitor.core.channels import shown
from monitor.core.sending_advice import advice
from monitor.domain import Check
from monitor.store import outbox
from monitor.web.desk import desk_of

router = APIRouter()
_FRESH = timedelta(seconds=30)  # Slack counts our questions too
Asks = Callable[[], Sequence[Check]]


class Kept:
    """Answers of CHECKS, kept for a while; one asks at a time."""

    def __init__(self, checks: Asks, clock: Callable[[], datetime]) -> None:
        self._checks, self._clock = checks, clock
        self._lock = threading.Lock()
        self._found: tuple[datetime, Sequence[Check]] | None = None

    def __call__(self) -> tuple[datetime, Sequence[Check]]:
        with self._lock:
            now = self._clock()
            if self._found is None or now - self._found[0] >= _FRESH:
                self._found = (now, self._checks())
            return self._found


@router.get("/doctor", response_class=HTMLResponse)
def doctor(request: Request) -> Response:
    """Show what is missing and what waits because of it."""
    desk = desk_of(request)
    at, found = request.app.state.checks()
    with desk.pipeline.db.read() as s:
        waiting = outbox.troubles(s)
    return desk.page(
        request, "doctor.html", checks=found, asked=at, waiting=waiting, advice=advice, place=shown
    )
