"""Forms -> what a person decides on the page: send a parked message again, say whether a story was useful."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from monitor.domain import Review
from monitor.store import links, outbox, reviews, stories
from monitor.web import quiet
from monitor.web.desk import Id, desk_of, see

router = APIRouter()
router.include_router(quiet.router)


@router.post("/outbox/{delivery_id}/retry")
def retry(request: Request, delivery_id: Id) -> Response:
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if not outbox.retry(s, delivery_id, pipeline.clock()):
            raise HTTPException(404)
    return see("/outbox")


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
    return see(f"/stories/{story_id}")


@router.post("/stories/{story_id}/merge")
def merge(request: Request, story_id: Id, other: Annotated[int, Form(ge=1, le=2**31 - 1)]) -> Response:
    """Take the entries of another story in."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        if other == story_id or len(stories.load(s, [story_id, other])) < 2:
            raise HTTPException(404)
        links.merge(s, story_id, other, "page", pipeline.clock())
    return see(f"/stories/{story_id}")


@router.post("/stories/{story_id}/split")
def split(request: Request, story_id: Id, entry: Annotated[list[int], Form()]) -> Response:
    """Take the ticked entries out into a story of their own; a story is never emptied by it."""
    pipeline = desk_of(request).pipeline
    with pipeline.db.begin() as s:
        found = stories.load(s, [story_id])
        leaving = {m.entry.id for story in found for m in story.members} & set(entry)
        if not leaving or len(leaving) == found[0].count:
            raise HTTPException(404)
        new = links.split(s, story_id, sorted(leaving), "page", pipeline.clock())
    return see(f"/stories/{new}")
