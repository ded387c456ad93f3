"""Stories that were told -> those that must be looked at again, each by one process at a time."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from monitor.domain import Place, Told
from monitor.store.rows import batches, changed, insert, row_of, table, value_of
from monitor.store.tables import ToldRow

_TOLD = table(ToldRow)
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
_TOUCH = (  # made once: making a statement takes longer than SQLite takes to execute it
    update(_TOLD)
    .where(_TOLD.c.story_id.in_(bindparam("stories", expanding=True)))
    .values(due=_AT_ONCE, number=_TOLD.c.number + 1)
)


def put(session: Session, told: Told) -> bool:
    """Keep that a story was told; False when it is known already."""
    statement = insert(session, ToldRow).values(row_of(told)).on_conflict_do_nothing()
    return changed(session, statement) == 1


def load(session: Session, story_ids: Iterable[int]) -> dict[int, Told]:
    found: dict[int, Told] = {}
    for some in batches(story_ids):
        rows = session.execute(select(_TOLD).where(_TOLD.c.story_id.in_(some))).mappings()
        found |= {row["story_id"]: value_of(Told, row) for row in rows}
    return found


def due(session: Session, now: datetime, limit: int) -> list[Told]:
    """Return those that changed, or whose quiet has ended, longest due first."""
    query = select(_TOLD).where(_TOLD.c.due <= now).order_by(_TOLD.c.due, _TOLD.c.story_id).limit(limit)
    return [value_of(Told, row) for row in session.execute(query).mappings()]


def touch(session: Session, story_ids: Iterable[int]) -> None:
    """Let these be looked at at once; whoever is at it meanwhile starts again. Stories that were not told are left out."""
    for some in batches(story_ids):
        changed(session, _TOUCH, {"stories": some})


def wake(session: Session) -> None:
    """Let those be looked at at once that wait for the end of a silence or a snooze: one of them has ended early."""
    changed(session, update(_TOLD).where(_TOLD.c.due.is_not(None)).values(due=_AT_ONCE))


def save(session: Session, told: Told) -> bool:
    """Renew a row as it was loaded; False when somebody was first, whose word counts."""
    mine = (_TOLD.c.story_id == told.story_id) & (_TOLD.c.number == told.number)
    values = row_of(told, without=("story_id", "number")) | {"number": told.number + 1}
    return changed(session, update(_TOLD).where(mine).values(values)) == 1


def extend(session: Session, story_id: int, places: Iterable[Place]) -> tuple[Place, ...]:
    """Let the story be told in PLACES too; return those that are new."""
    held = load(session, [story_id]).get(story_id)
    known = {place.channel for place in held.places} if held else set()
    fresh = tuple(place for place in places if place.channel not in known)
    if held and fresh:
        row = row_of(Told(story_id, (*held.places, *fresh)))
        changed(
            session,
            update(_TOLD)
            .where(_TOLD.c.story_id == story_id)
            .values(places=row["places"], number=_TOLD.c.number + 1),
        )
    return fresh
