"""A person's verdicts -> kept, and found by story."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.domain import Review
from monitor.store.rows import insert, row_of, table, value_of
from monitor.store.tables import EntryKeyRow, ReviewRow

_REVIEWS, _KEYS = map(table, (ReviewRow, EntryKeyRow))


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


def latest(session: Session) -> dict[int, Review]:
    """Return the last verdict on each story that has one."""
    return {review.story_id: review for review in all_(session)}


def all_(session: Session) -> list[Review]:
    """Return every verdict, oldest first."""
    query = select(_REVIEWS).order_by(_REVIEWS.c.id)
    return [value_of(Review, row) for row in session.execute(query).mappings()]


def stories_of(session: Session, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return which story each entry, by its source and key, belongs to; unknown ones are left out."""
    found: dict[tuple[str, str], int] = {}
    for source, key in keys:
        query = select(_KEYS.c.story_id).where(_KEYS.c.source_id == source, _KEYS.c.key == key)
        story_id = session.scalar(query)
        if story_id is not None:
            found[source, key] = story_id
    return found
