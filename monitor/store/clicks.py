"""What people ask for in Slack -> kept before Slack is told that it came, crossed off in the unit of work that does it."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from monitor.domain import Click, Intent
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import ClickRow

_CLICKS = table(ClickRow)
_SECRET = ("trigger", "answer_url")  # open a way to Slack, and for minutes only


def keep(session: Session, name: str, intent: Intent, now: datetime) -> Click | None:
    """Keep INTENT; None when the delivery of that NAME was kept before, by whichever process."""
    row = row_of(intent, without=_SECRET) | {"name": name, "heard": now}
    statement = insert(session, ClickRow).values(row).on_conflict_do_nothing()
    found: int | None = session.scalar(statement.returning(_CLICKS.c.id))
    return None if found is None else Click(found, intent, now)


def cross_off(session: Session, click_id: int, now: datetime) -> bool:
    """Say that a click is being carried out in this unit of work; False when it was in another."""
    mine = (_CLICKS.c.id == click_id) & _CLICKS.c.done.is_(None)
    return changed(session, update(_CLICKS).where(mine).values(done=now)) == 1


def waiting(session: Session, until: datetime, limit: int) -> list[Click]:
    """Return what was heard UNTIL then and was not carried out, in the order in which it came."""
    left = _CLICKS.c.done.is_(None) & (_CLICKS.c.heard <= until)
    rows = session.execute(select(_CLICKS).where(left).order_by(_CLICKS.c.id).limit(limit)).mappings()
    return [value_of(Click, row, intent=value_of(Intent, row)) for row in rows]


def forget(session: Session, until: datetime) -> int:
    """Drop what was done UNTIL then: nobody delivers it again."""
    return changed(session, delete(_CLICKS).where(_CLICKS.c.done <= until))
