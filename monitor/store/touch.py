"""A story that changed -> the steps that owe it work again."""

from datetime import datetime

from sqlalchemy import case, update
from sqlalchemy.orm import Session

from monitor.store.rows import changed, table
from monitor.store.tables import StoryRow

_STORIES = table(StoryRow)


def touch(session: Session, story_id: int, at: datetime, *, grown: int = 0) -> None:
    """Count a change of the story: it must be verified and assessed anew. GROWN: entries that came (or left)."""
    later = case((_STORIES.c.changed < at, at), else_=_STORIES.c.changed)
    values = {"changed": later, "revision": _STORIES.c.revision + 1, "size": _STORIES.c.size + grown}
    owed = {"verified": False, "assessed_by": ""}
    changed(session, update(_STORIES).where(_STORIES.c.id == story_id).values(values | owed))
