"""Action items -> those that are open, each taken and done once: of two who press at the same moment the first wins."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from monitor.domain import ActionItem
from monitor.store import told
from monitor.store.rows import table, value_of
from monitor.store.tables import ActionItemRow

_ITEMS = table(ActionItemRow)
_BEFORE = {"taken": ("open",), "done": ("open", "taken"), "open": ("taken", "done")}
STATES = ("open", "taken", "done")


def items(session: Session, states: Sequence[str] = ("open", "taken")) -> list[ActionItem]:
    """Return action items that are still asked for and in one of STATES, the soonest due first."""
    query = select(_ITEMS).where(_ITEMS.c.asked, _ITEMS.c.state.in_(states))
    rows = session.execute(query.order_by(_ITEMS.c.due.is_(None), _ITEMS.c.due, _ITEMS.c.id)).mappings()
    return [value_of(ActionItem, row) for row in rows]


def get(session: Session, item_id: int) -> ActionItem | None:
    row = session.execute(select(_ITEMS).where(_ITEMS.c.id == item_id)).mappings().first()
    return None if row is None else value_of(ActionItem, row)


def set_state(session: Session, item_id: int, state: str, who: str, at: datetime) -> bool:
    """Take an item, do it, or open it again; False where another was first, or there is no such item or state."""
    before = (_ITEMS.c.id == item_id) & _ITEMS.c.state.in_(_BEFORE.get(state, ()))
    statement = update(_ITEMS).where(before).values(state=state, by=who, moved=at)
    rows = session.execute(statement.returning(_ITEMS.c.story_id))
    story_ids = [row[0] for row in rows]
    told.touch(session, story_ids)  # its message shows who has it
    return bool(story_ids)
