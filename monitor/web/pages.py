"""Requests -> the pages a person reads: Today, Stories, one Story, Sources, Outbox."""

from fastapi import APIRouter, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from monitor.core.channels import shown as place
from monitor.core.render.mrkdwn import shown
from monitor.core.rulebook import Audience
from monitor.core.sending import DRY_RUN
from monitor.store import assessments, links, outbox, sources, stories
from monitor.web.cards import Card
from monitor.web.desk import Desk, Id, desk_of, see
from monitor.web.origins import lanes, rows_of

router = APIRouter()
_AT_MOST = 200  # rows on a page


@router.get("/", response_class=HTMLResponse)
def today(request: Request) -> Response:
    """Show the digest of the reader's language as of now."""
    desk = desk_of(request)
    audience = _audience(desk, desk.language(request))
    digest = desk.pipeline.digest(audience)
    with desk.pipeline.db.read() as s:
        states = sources.all_states(s)
        judged = assessments.latest(s, digest.stories)
        told = {story.id: story for story in stories.load(s, digest.stories)}
    cards = [
        Card(told[i], judged[i], desk.pipeline.briefing(told[i], judged[i], audience.language))
        for i in digest.stories
        if i in told and i in judged
    ]
    return desk.page(request, "today.html", digest=digest, cards=cards, states=states)


def _audience(desk: Desk, language: str) -> Audience:
    audiences = desk.pipeline.rules.current().rulebook.profile.audiences
    found = next((audience for audience in audiences if audience.language == language), None)
    return found or Audience.model_validate(
        {"id": "page", "name": "page", "language": language}, strict=False
    )


@router.get("/stories", response_class=HTMLResponse)
def all_stories(request: Request, q: str = "") -> Response:
    """List stories by score, then by change; Q keeps those whose title holds it."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        found = stories.latest(s, _AT_MOST)
        judged = assessments.latest(s, [story.id for story in found])
    wanted = q.strip().casefold()
    rows = [(story, judged.get(story.id)) for story in found if wanted in story.title.casefold()]
    rows.sort(key=lambda row: -(row[1].score if row[1] else -1))
    template = "_story_rows.html" if request.headers.get("hx-request") else "stories.html"
    return desk.page(request, template, rows=rows, q=q)


@router.get("/stories/{story_id}", response_class=HTMLResponse)
def one_story(request: Request, story_id: Id) -> Response:
    """Show a story's briefing, why it scored as it did, and who reported it."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        found = stories.load(s, [story_id])
        assessment = assessments.latest(s, [story_id]).get(story_id)
        linked = links.of(s, [story_id]).get(story_id, ())
        followers = links.followers(s, story_id)
        into = None if found else links.merged_into(s, story_id)
    if into:
        return see(f"/stories/{into}")
    if not found:
        raise HTTPException(404)
    story = found[0]
    briefing = desk.pipeline.briefing(story, assessment, desk.language(request)) if assessment else None
    return desk.page(
        request,
        "story.html",
        story=story,
        assessment=assessment,
        briefing=briefing,
        duties=briefing.duties if briefing else {},
        entries={member.entry.id: member.entry for member in story.members},
        figures=rows_of(story, desk.language(request), desk.pipeline.rules.current().lexicon),
        lanes=lanes(story),
        links=linked,
        followers=followers,
    )


@router.get("/sources", response_class=HTMLResponse)
def all_sources(request: Request) -> Response:
    """List the sources with their states, those that need a person first."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        states = sources.all_states(s)
    states.sort(key=lambda st: (st.status in ("ok", "not_modified", "new"), st.source.id))
    return desk.page(request, "sources.html", states=states)


@router.get("/outbox", response_class=HTMLResponse)
def all_messages(request: Request) -> Response:
    """List messages and how far they got; in a dry run they are all here."""
    desk = desk_of(request)
    with desk.pipeline.db.read() as s:
        found = outbox.all(s, _AT_MOST)
    dry = any(delivery.error == DRY_RUN for delivery in found)
    return desk.page(request, "outbox.html", deliveries=found, dry=dry, shown=shown, place=place)


async def not_found(request: Request, error: Exception) -> Response:
    """Answer a wrong address with a page in the reader's language."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    return desk_of(request).page(request, "not_found.html", status_code=status, words_key="not_found")


async def not_understood(request: Request, error: Exception) -> Response:
    """Answer an address that can name nothing as one that names nothing, and a wrong form as such."""
    places = (
        {problem["loc"][0] for problem in error.errors()}
        if isinstance(error, RequestValidationError)
        else set()
    )
    status, key = (404, "not_found") if "path" in places else (422, "wrong_form")
    return desk_of(request).page(request, "not_found.html", status_code=status, words_key=key)
