"""What the label model said lately -> the page and the gauges that set it beside what it was trained on."""

from collections.abc import Sequence
from datetime import timedelta

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from prometheus_client import CollectorRegistry, Gauge
from starlette.exceptions import HTTPException

from monitor.core.drift import Rates, Said, Week, rates, weeks
from monitor.domain.understand import LABELS
from monitor.store import readings, stories
from monitor.web.desk import Desk, Id, desk_of

router = APIRouter()
_WEEKS = 8
_A_WEEK = 2_000  # entries looked at; a rate of 10 % is then known to 1.3 points


@router.get("/model", response_class=HTMLResponse)
def model(request: Request) -> Response:
    """Show week by week and language by language how often each label was given, beside the training."""
    desk = desk_of(request)
    reader = desk.pipeline.reader
    found = _lately(desk, _WEEKS)
    languages = sorted({week.language for week in found} | set(reader.usual))
    return desk.page(
        request,
        "model.html",
        version=reader.version,
        refused=reader.problems,
        usual=reader.usual,
        weeks={code: [week for week in found if week.language == code] for code in languages},
        labels=LABELS,
    )


@router.get("/stories/{story_id}/labels/{entry_id}", response_class=HTMLResponse)
def why(request: Request, story_id: Id, entry_id: Id) -> Response:
    """Show the words and concepts that moved each label of an entry."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        found = stories.candidates(s, [entry_id])
    if not found or found[0].story_id != story_id:
        raise HTTPException(404)
    member = found[0].member
    reasons = desk.pipeline.reader.why(member.entry, member.reading)
    return desk.page(request, "labels.html", entry=member.entry, reasons=reasons, story_id=story_id)


def gauges(desk: Desk, registry: CollectorRegistry) -> None:
    """Add the rates of the last seven days and the usual ones to REGISTRY."""
    rate = _gauge(registry, "label_rate", "Share of the last week's entries that hold a label", "label")
    usual = _gauge(registry, "label_rate_usual", "The same share in the model's test", "label")
    confidence = _gauge(registry, "label_confidence", "Mean confidence in the last week's labels")
    before = _gauge(registry, "label_confidence_usual", "The same mean in the model's test")
    for language, now in _seven_days(desk).items():
        _fill(rate, confidence, language, now)
    for language, known in desk.pipeline.reader.usual.items():
        _fill(usual, before, language, known)


def _gauge(registry: CollectorRegistry, name: str, help_: str, *more: str) -> Gauge:
    return Gauge(f"monitor_{name}", help_, ["language", *more], registry=registry)


def _fill(share: Gauge, confidence: Gauge, language: str, known: Rates) -> None:
    confidence.labels(language).set(known.confidence)
    for label, value in known.labels.items():
        share.labels(language, label).set(value)


def _seven_days(desk: Desk) -> dict[str, Rates]:
    said = _said(desk, timedelta(days=7), _A_WEEK)
    return {
        code: rates([labels for language, _, labels in said if language == code])
        for code in sorted({language for language, _, _ in said})
    }


def _lately(desk: Desk, count: int) -> Sequence[Week]:
    return weeks(_said(desk, timedelta(weeks=count), count * _A_WEEK), desk.pipeline.reader.usual)


def _said(desk: Desk, back: timedelta, limit: int) -> Sequence[Said]:
    now = desk.pipeline.clock()
    with desk.pipeline.db.read() as s:
        return readings.said(s, desk.pipeline.reader.version, now - back, now + timedelta(days=1), limit)
