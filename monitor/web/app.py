"""A pipeline -> the web page: routes, headers that keep foreign text inert, health and metrics."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from monitor.adapters.workshop import Workshop
from monitor.pipeline import Pipeline, Tally
from monitor.web import digests, doctor, health, learned, pages, rules, slack, work
from monitor.web.desk import Desk

_HERE = Path(__file__).resolve().parent
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
Next = Callable[[Request], Awaitable[Response]]


def create_app(
    pipeline: Pipeline,
    *,
    timezone: str = "UTC",
    last_runs: Mapping[str, tuple[datetime, Tally]] | None = None,
    checks: doctor.Asks = tuple,
    signing_secret: str = "",
    hears: slack.Hears | None = None,
    workshop: Callable[[], Workshop] | None = None,
) -> FastAPI:
    """Make the app. LAST_RUNS is filled by whoever runs the steps and is shown on /health; CHECKS are doctor's.

    With a SIGNING_SECRET, what Slack sends to /slack/ is given to HEARS. WORKSHOP changes rules; without one there are
    no pages of rules.
    """
    app = FastAPI(title="Supply-Chain Risk Monitor", docs_url=None, redoc_url=None)
    app.state.desk = Desk(pipeline, timezone, last_runs if last_runs is not None else {})
    app.state.checks = doctor.Kept(checks, pipeline.clock)
    app.state.slack = slack.Door(signing_secret, hears, pipeline.clock)
    app.state.bench = rules.Bench(workshop)
    app.mount("/static", StaticFiles(directory=_HERE / "static"), name="static")
    app.include_router(pages.router)
    app.include_router(work.router)
    app.include_router(digests.router)
    app.include_router(learned.router)
    app.include_router(health.router)
    app.include_router(doctor.router)
    app.include_router(slack.router)
    app.include_router(rules.router)
    app.add_exception_handler(HTTPException, pages.not_found)
    app.add_exception_handler(RequestValidationError, pages.not_understood)
    app.add_exception_handler(Exception, _failed)
    app.middleware("http")(_guarded)
    return app


async def _guarded(request: Request, call_next: Next) -> Response:
    """Refuse writes that another site's page sends, and put the protecting headers on every answer."""
    if request.method not in ("GET", "HEAD") and not _own(request):
        return _headed(PlainTextResponse("refused: this form was sent by another site\n", status_code=403))
    return _headed(await call_next(request))


def _headed(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    return response


async def _failed(request: Request, error: Exception) -> Response:  # noqa: ARG001 - the log has the error
    return _headed(PlainTextResponse("the page could not be made; the log says why\n", status_code=500))


def _own(request: Request) -> bool:
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or origin.split("://", 1)[-1] == request.headers.get("host")
