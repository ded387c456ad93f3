"""Alerts raised -> the last one of a story, the open ones, and their states."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from monitor.domain import Alert
from monitor.store import told
from monitor.store.rows import Cells, batches, changed, insert, row_of, table, value_of
from monitor.store.tables import AlertRow

_ALERTS = table(AlertRow)
OPEN = ("firing", "acknowledged")
# made once: making a statement takes longer than SQLite takes to execute it
_TOLD = (
    select(_ALERTS)
    .where(_ALERTS.c.story_id.in_(bindparam("stories", expanding=True)), _ALERTS.c.state != "suppressed")
    .order_by(_ALERTS.c.id)
)
_SINCE = select(_ALERTS).where(_ALERTS.c.at > bindparam("since")).order_by(_ALERTS.c.id)
_FIRING = _SINCE.where(_ALERTS.c.state == "firing")
_SUPPRESSED = _SINCE.where(_ALERTS.c.state == "suppressed", _ALERTS.c.since.is_(None))


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
    return latest(session, [story_id]).get(story_id)


def latest(session: Session, story_ids: Iterable[int]) -> dict[int, Alert]:
    """Return the newest alert that was told by story, where there is one."""
    newest: dict[int, Cells] = {}
    for some in batches(story_ids):
        newest |= {row["story_id"]: row for row in session.execute(_TOLD, {"stories": some}).mappings()}
    return {story_id: value_of(Alert, row) for story_id, row in newest.items()}


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


def firing(session: Session, since: datetime) -> list[Alert]:
    """Return alerts that fire since no longer than SINCE, oldest first."""
    return [value_of(Alert, row) for row in session.execute(_FIRING, {"since": since}).mappings()]


def suppressed(session: Session, since: datetime) -> list[Alert]:
    """Return alerts that were muted SINCE then and have not lapsed, oldest first."""
    return [value_of(Alert, row) for row in session.execute(_SUPPRESSED, {"since": since}).mappings()]


def lapse(session: Session, alert_ids: Iterable[int], now: datetime) -> None:
    """Leave those that are suppressed still as they are for good: nothing mutes them, and there is nothing to tell."""
    for some in batches(alert_ids):
        mine = _ALERTS.c.id.in_(some) & (_ALERTS.c.state == "suppressed")
        changed(session, update(_ALERTS).where(mine).values(since=now))


def set_state(
    session: Session, alert_id: int, state: str, who: str = "", now: datetime | None = None
) -> bool:
    """Put the alert into STATE; False when it is not there or was in it already, so the first of two wins.

    WHO and NOW are shown in its message.
    """
    other = (_ALERTS.c.id == alert_id) & (_ALERTS.c.state != state)
    values = {"state": state, "who": who, "since": now}
    rows = session.execute(update(_ALERTS).where(other).values(values).returning(_ALERTS.c.story_id))
    story_ids = [row[0] for row in rows]
    told.touch(session, story_ids)
    return bool(story_ids)
