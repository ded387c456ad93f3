"""Silences and snoozes -> those in force; both have an owner, a reason or a person, and an end."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session

from monitor.domain import Silence, Snooze
from monitor.store import told
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import SilenceRow, SnoozeRow

_SILENCES, _SNOOZES = table(SilenceRow), table(SnoozeRow)
# made once: making a statement takes longer than SQLite takes to execute it
_ACTIVE = (
    select(_SILENCES)
    .where(_SILENCES.c.starts <= bindparam("now"), _SILENCES.c.ends > bindparam("now"))
    .order_by(_SILENCES.c.ends, _SILENCES.c.id)
)
_ENDED = (
    select(_SNOOZES)
    .where(_SNOOZES.c.ends > bindparam("since"), _SNOOZES.c.ends <= bindparam("now"))
    .order_by(_SNOOZES.c.id)
)


def add(session: Session, silence: Silence) -> int:
    """Keep SILENCE; return its id."""
    statement = insert(session, SilenceRow).values(row_of(silence, without=("id",)))
    silence_id: int = session.scalars(statement.returning(_SILENCES.c.id)).one()
    told.wake(session)
    return silence_id


def active(session: Session, now: datetime) -> list[Silence]:
    """Return the silences in force, the one that ends first in front."""
    rows = session.execute(_ACTIVE, {"now": now}).mappings()
    return [value_of(Silence, row) for row in rows]


def all(session: Session, limit: int = 1000) -> list[Silence]:
    """Return silences, the one that ends last in front."""
    query = select(_SILENCES).order_by(_SILENCES.c.ends.desc(), _SILENCES.c.id.desc()).limit(limit)
    return [value_of(Silence, row) for row in session.execute(query).mappings()]


def ending(session: Session, now: datetime, until: datetime) -> list[Silence]:
    """Return the silences in force that end before UNTIL: for the digest."""
    return [silence for silence in active(session, now) if silence.ends <= until]


def expire(session: Session, silence_id: int, now: datetime) -> bool:
    """End a silence now; False when there is none of that number in force or to come."""
    mine = (_SILENCES.c.id == silence_id) & (_SILENCES.c.ends > now)
    ended = changed(session, update(_SILENCES).where(mine).values(ends=now)) == 1
    if ended:
        told.wake(session)
    return ended


def snooze(session: Session, asked: Snooze) -> bool:
    """Keep a snooze; False when the same person's snooze of that alert lasts as long already."""
    held = snoozed(session, [asked.alert_id], asked.starts).get(asked.alert_id)
    if held and held.who == asked.who and held.ends == asked.ends:
        return False
    session.execute(insert(session, SnoozeRow).values(row_of(asked, without=("id",))))
    told.touch(session, [asked.story_id])
    return True


def unsnooze(session: Session, alert_id: int, now: datetime) -> bool:
    """End every snooze of an alert now; False when there is none in force."""
    mine = (_SNOOZES.c.alert_id == alert_id) & or_(_SNOOZES.c.ends.is_(None), _SNOOZES.c.ends > now)
    rows = session.execute(update(_SNOOZES).where(mine).values(ends=now).returning(_SNOOZES.c.story_id))
    found = [row[0] for row in rows]
    told.touch(session, found)
    return bool(found)


def snoozed(session: Session, alert_ids: Iterable[int], now: datetime) -> dict[int, Snooze]:
    """Return the snooze in force by alert: the newest one, which overrules those of before."""
    mine = _SNOOZES.c.alert_id.in_(list(alert_ids)) & (_SNOOZES.c.starts <= now)
    rows = session.execute(select(_SNOOZES).where(mine).order_by(_SNOOZES.c.id)).mappings()
    newest = {row["alert_id"]: value_of(Snooze, row) for row in rows}
    return {id_: each for id_, each in newest.items() if each.ends is None or each.ends > now}


def ended(session: Session, since: datetime, now: datetime) -> list[Snooze]:
    """Return the snoozes that ended between SINCE and NOW."""
    rows = session.execute(_ENDED, {"since": since, "now": now}).mappings()
    return [value_of(Snooze, row) for row in rows]
