"""Forms -> what a person decides on the page: send a parked message again, say whether a story was useful."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from monitor.domain import Review
from monitor.store import outbox, reviews, stories
from monitor.web import quiet
from monitor.web.desk import Id, desk_of

router = APIRouter()
router.include_router(quiet.router)
_SEE_OTHER = 303


@router.post("/outbox/{delivery_id}/retry")
def retry(request: Request, delivery_id: Id) -> Response:
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not outbox.retry(s, delivery_id, pipeline.clock()):
            raise HTTPException(404)
    return RedirectResponse("/outbox", status_code=_SEE_OTHER)


@router.post("/stories/{story_id}/review")
def review(
    request: Request,
    story_id: Id,
    verdict: Annotated[str, Form(pattern="^(useful|not_useful)$")],
    reason: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not stories.load(s, [story_id]):
            raise HTTPException(404)
        reviews.put(
            s, Review(story_id=story_id, verdict=verdict, reason=reason, who="page", at=pipeline.clock())
        )
    return RedirectResponse(f"/stories/{story_id}", status_code=_SEE_OTHER)
