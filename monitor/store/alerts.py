"""Alerts raised -> the last one of a story, the open ones, and their states."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from monitor.domain import Alert
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import AlertRow

_ALERTS = table(AlertRow)
OPEN = ("firing", "acknowledged")


def put(session: Session, alert: Alert) -> int | None:
    """Keep ALERT and return its id; None when another process was first to follow the alert it follows.

    One that was suppressed makes room: the story is told once nothing mutes it any more.
    """
    row = row_of(alert, without=("id",))
    statement = insert(session, AlertRow).values(row)
    muted = _ALERTS.c.state == "suppressed"
    put = statement.on_conflict_do_update(index_elements=["story_id", "after"], set_=row, where=muted)
    alert_id: int | None = session.scalars(put.returning(_ALERTS.c.id)).one_or_none()
    return alert_id


def last(session: Session, story_id: int) -> Alert | None:
    """Return the newest alert of the story that was told."""
    told = (_ALERTS.c.story_id == story_id) & (_ALERTS.c.state != "suppressed")
    query = select(_ALERTS).where(told).order_by(_ALERTS.c.id.desc()).limit(1)
    row = session.execute(query).mappings().first()
    return None if row is None else value_of(Alert, row)


def newest(session: Session, story_id: int) -> Alert | None:
    """Return the newest alert of the story, whether it was told or suppressed."""
    query = select(_ALERTS).where(_ALERTS.c.story_id == story_id).order_by(_ALERTS.c.id.desc()).limit(1)
    row = session.execute(query).mappings().first()
    return None if row is None else value_of(Alert, row)


def load(session: Session, alert_id: int) -> Alert | None:
    row = session.execute(select(_ALERTS).where(_ALERTS.c.id == alert_id)).mappings().first()
    return None if row is None else value_of(Alert, row)


def open(session: Session) -> list[Alert]:
    """Return alerts that are firing or acknowledged, gravest and newest first."""
    query = select(_ALERTS).where(_ALERTS.c.state.in_(OPEN))
    rows = session.execute(
        query.order_by(_ALERTS.c.severity.desc(), _ALERTS.c.at.desc(), _ALERTS.c.id.desc())
    )
    return [value_of(Alert, row) for row in rows.mappings()]


def set_state(session: Session, alert_id: int, state: str) -> bool:
    """Put the alert into STATE; False when it is not there or was in it already, so the first of two wins."""
    other = (_ALERTS.c.id == alert_id) & (_ALERTS.c.state != state)
    return changed(session, update(_ALERTS).where(other).values(state=state)) == 1
