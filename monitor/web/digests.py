"""Digests -> the page where one is read, edited, approved and sent before its hour."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from monitor.core.brief import edited, struck
from monitor.domain import Digest, Edit
from monitor.store import actions, digests, stories
from monitor.web.desk import Desk, Id, desk_of, see

router = APIRouter()
_WHO = "page"  # the page has no log-in; what stands in front of it knows the person
_Note = Annotated[str, Form(max_length=1000)]


@router.get("/digests", response_class=HTMLResponse)
def all_digests(request: Request) -> Response:
    """List the digests with how far each has come, newest first."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        found = digests.latest(s)
    return desk.page(request, "digests.html", digests=found)


@router.get("/digests/{digest_id}", response_class=HTMLResponse)
def one_digest(request: Request, digest_id: Id) -> Response:
    """Show a digest as it will go out, with what a reviewer may do to each of its stories."""
    desk = desk_of(request)
    found = _found(desk, digest_id)
    with desk.pipeline.db.read() as s:
        titles = {story.id: story.title for story in stories.load(s, found.stories)}
    return desk.page(
        request, "digest.html", digest=found, shown=edited(found), struck=struck(found), story_titles=titles
    )


@router.post("/digests/{digest_id}/{verb}")
def move(request: Request, digest_id: Id, verb: str) -> Response:
    """Say that it was read, approve it, or send it now; who comes second changes nothing."""
    desk = desk_of(request)
    _found(desk, digest_id)
    pipeline = desk.pipeline
    if verb == "send":
        pipeline.send_digest(digest_id, _WHO)
    elif verb in ("review", "approve"):
        with pipeline.db.begin() as s:
            (digests.review if verb == "review" else digests.approve)(s, digest_id, _WHO, pipeline.clock())
    else:
        raise HTTPException(404)
    return see(f"/digests/{digest_id}")


@router.post("/digests/{digest_id}/stories/{story_id}/{kind}")
def edit(request: Request, digest_id: Id, story_id: Id, kind: str, text: _Note = "") -> Response:
    """Strike a story, take that back, or add a note to it."""
    desk = desk_of(request)
    found = _found(desk, digest_id)
    if kind not in ("strike", "keep", "note") or story_id not in found.stories:
        raise HTTPException(404)
    words = " ".join(text.split())
    if kind != "note" or words:
        with desk.pipeline.db.begin() as s:
            digests.edit(s, digest_id, Edit(kind, story_id, _WHO, desk.pipeline.clock(), words))
    return see(f"/digests/{digest_id}")


@router.post("/actions/{item_id}/{state}")
def act(request: Request, item_id: Id, state: str) -> Response:
    """Take an action item, say that it is done, or open it again; of two who press the first wins."""
    pipeline = desk_of(request).pipeline
    if state not in actions.STATES:
        raise HTTPException(404)
    with pipeline.db.begin() as s:
        item = actions.get(s, item_id)
        if item is None:
            raise HTTPException(404)
        actions.set_state(s, item_id, state, _WHO, pipeline.clock())
    return see(f"/stories/{item.story_id}#actions")


def _found(desk: Desk, digest_id: int) -> Digest:
    with desk.pipeline.db.read() as s:
        found = digests.get(s, digest_id)
    if found is None:
        raise HTTPException(404)
    return found
