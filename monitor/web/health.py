"""Requests of machines -> whether the service lives, is ready, and how its sources and messages stand."""

from collections import Counter
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from prometheus_client import CollectorRegistry, Gauge, generate_latest

from monitor.errors import DatabaseError
from monitor.store import outbox, sources
from monitor.web.desk import Desk, desk_of
from monitor.web.learned import gauges

router = APIRouter()


@router.get("/livez")
def livez() -> Response:
    return PlainTextResponse("ok\n")


@router.get("/readyz")
def readyz(request: Request) -> Response:
    """Answer 503 while the database cannot be used."""
    try:
        desk_of(request).pipeline.db.current()
    except DatabaseError as error:
        return PlainTextResponse(f"{error}\n", status_code=503)
    return PlainTextResponse("ok\n")


@router.get("/health")
def health(request: Request) -> Response:
    """Tell states and last runs as JSON."""
    return JSONResponse(_state(desk_of(request)))


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """Tell the same as Prometheus reads it."""
    state = _state(desk_of(request))
    registry = CollectorRegistry()
    for name, help_ in (("sources", "Sources by state"), ("messages", "Messages by state")):
        gauge = Gauge(f"monitor_{name}", help_, ["state"], registry=registry)
        for key, count in state[name].items():
            gauge.labels(key).set(count)
    runs = Gauge(
        "monitor_step_last_run_timestamp_seconds", "When a step last ended", ["step"], registry=registry
    )
    failures = Gauge("monitor_step_failures", "Failures of a step's last run", ["step"], registry=registry)
    for step, (at, tally) in desk_of(request).last_runs.items():
        runs.labels(step).set(at.timestamp())
        failures.labels(step).set(len(tally.failures))
    gauges(desk_of(request), registry)
    return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")


def _state(desk: Desk) -> dict[str, Any]:
    with desk.pipeline.db.read() as s:
        states = Counter(state.status.value for state in sources.all_states(s))
        messages = outbox.counts(s)
    return {
        "sources": dict(states),
        "messages": {str(state): count for state, count in messages.items()},
        "rules_refused": [str(problem) for problem in desk.pipeline.rules.current().problems],
        "model_refused": [str(problem) for problem in desk.pipeline.reader.problems],
        "steps": {
            step: {"at": at.isoformat(), "done": tally.done, "failed": len(tally.failures)}
            for step, (at, tally) in desk.last_runs.items()
        },
    }
