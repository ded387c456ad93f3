"""A person's verdicts -> kept, and found by story."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.domain import Review
from monitor.store.rows import insert, row_of, table, value_of
from monitor.store.tables import ReviewRow

_REVIEWS = table(ReviewRow)


def put(session: Session, review: Review) -> None:
    session.execute(insert(session, ReviewRow).values(row_of(review)))


def verdicts(session: Session) -> dict[int, bool]:
    """Return for each story that was reviewed whether the last verdict calls it useful."""
    query = select(_REVIEWS.c.story_id, _REVIEWS.c.verdict).order_by(_REVIEWS.c.id)
    return {story_id: verdict == "useful" for story_id, verdict in session.execute(query)}


def for_story(session: Session, story_id: int) -> list[Review]:
    """Return all verdicts about the story, newest first."""
    query = select(_REVIEWS).where(_REVIEWS.c.story_id == story_id).order_by(_REVIEWS.c.id.desc())
    return [value_of(Review, row) for row in session.execute(query).mappings()]
