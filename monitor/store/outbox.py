"""Messages -> deliveries, each with one worker at a time; nothing lost, nothing sent twice unseen.

A worker takes a delivery for the length of a lease. One that dies leaves it `sending`; past the lease that is
`ambiguous`: it may have been sent, so whoever takes it next must look in the channel first. Make the lease longer than
the longest request, plus the time a channel may need to show what it accepted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, update
from sqlalchemy.orm import Session

from monitor.domain import Delivery, DeliveryState, Form, Message, Outcome
from monitor.store import quiet
from monitor.store.rows import Cells, batches, changed, insert, row_of, table, value_of
from monitor.store.tables import OutboxRow

_OUTBOX = table(OutboxRow)
_PARENT = _OUTBOX.alias("parent")
_HEAD = _OUTBOX.alias("head")
_UNSENT = (DeliveryState.PENDING, DeliveryState.AMBIGUOUS)
_UNDERWAY = (*_UNSENT, DeliveryState.SENDING)


def put(session: Session, message: Message, now: datetime, due: datetime | None = None) -> bool:
    """Queue MESSAGE unless its key was queued before; return whether it was queued. It goes out at DUE, or at once."""
    statement = insert(session, OutboxRow).values(_new(message, due or now)).on_conflict_do_nothing()
    return changed(session, statement) == 1


def _new(message: Message, due: datetime) -> dict[str, Any]:
    """What was meant for later is not late: it counts as made when it is due."""
    row = row_of(message) | {"state": DeliveryState.PENDING.value, "look": False, "renewed": False}
    return row | {"due": due, "created": due, "attempts": 0, "error": ""}


def renew(session: Session, message: Message, now: datetime) -> DeliveryState | None:
    """Give the message of that key its newest words; return the state it was found in, None where there is none.

    What was not posted yet goes out as it now is. What was posted gets an update: one row a message, so that only the
    newest counts; it waits until the message is there, and one that a worker has in hand goes out once more.
    """
    row = row_of(message)
    words = {name: row[name] for name in ("text", "blocks", "urgency", "language")}
    mine = _OUTBOX.c.key == message.key
    unposted = mine & _OUTBOX.c.state.in_((DeliveryState.PENDING, DeliveryState.PARKED))
    rows = session.execute(update(_OUTBOX).where(unposted).values(words).returning(_OUTBOX.c.state)).all()
    if rows:
        return DeliveryState(rows[0][0])
    state = session.scalar(select(_OUTBOX.c.state).where(mine))
    if state is not None:
        fresh = replace(message, key=f"update:{message.key}", thread=message.key, form=Form.UPDATE, urgency=0)
        _update_of(session, _new(fresh, now), words | {"urgency": 0})
    return None if state is None else DeliveryState(state)


def _update_of(session: Session, row: dict[str, Any], words: dict[str, Any]) -> None:
    held = (
        _OUTBOX.c.state == DeliveryState.SENDING
    )  # the worker's words are older: whoever settles it sends again
    again: dict[str, Any] = {
        "state": case((held, _OUTBOX.c.state), else_=DeliveryState.PENDING.value),
        "renewed": held,
    }
    again |= {"due": row["due"], "created": row["created"], "error": ""}
    statement = insert(session, OutboxRow).values(row)
    session.execute(statement.on_conflict_do_update(index_elements=["key"], set_=words | again))


def known(session: Session, keys: Iterable[str]) -> set[str]:
    """Return those of KEYS that were queued before."""
    found: set[str] = set()
    for some in batches(keys):
        found |= set(session.scalars(select(_OUTBOX.c.key).where(_OUTBOX.c.key.in_(some))))
    return found


def next(session: Session, now: datetime, lease: timedelta, pace: timedelta) -> Delivery | None:
    """Take the most urgent delivery whose channel is free; that channel then rests for PACE, for every worker."""
    expire(session, now)
    channel = session.scalar(_mature(now).with_only_columns(_OUTBOX.c.channel).limit(1))
    if channel is None or not quiet.pace(session, channel, now, now + pace):
        return None
    taken = _take(session, _due(now).where(_OUTBOX.c.channel == channel), now, 1, lease)
    return taken[0] if taken else None


def paced(session: Session, now: datetime) -> datetime | None:
    """Return when the first of the messages goes out that are due and wait for their channel's next second only."""
    return quiet.free(session, _due(now).with_only_columns(_OUTBOX.c.channel), now)


def take(session: Session, now: datetime, limit: int, lease: timedelta) -> list[Delivery]:
    """Take up to LIMIT deliveries that are due, for the length of LEASE: most urgent first, then longest due.

    A delivery in the state `ambiguous` must be looked for in its channel before it is sent. A message of a thread waits
    while its parent is on its way; when the parent is parked, it goes out on its own.
    """
    expire(session, now)
    return _take(session, _mature(now), now, limit, lease)


def _take(
    session: Session, mature: Select[Any], now: datetime, limit: int, lease: timedelta
) -> list[Delivery]:
    picked = mature.limit(limit).with_for_update(skip_locked=True, of=_OUTBOX).cte("picked")
    statement = (
        update(_OUTBOX)
        .where(_OUTBOX.c.id.in_(select(picked.c.id)), _OUTBOX.c.state.in_(_UNSENT))
        .values(
            state=DeliveryState.SENDING,
            look=_OUTBOX.c.state == DeliveryState.AMBIGUOUS,
            lease=now + lease,
            attempts=_OUTBOX.c.attempts + 1,
        )
        .returning(_OUTBOX)
    )
    taken = [_taken(row) for row in session.execute(statement).mappings()]
    threads = _threads(session, taken)
    ready = [replace(each, **threads.get(each.id, {})) for each in taken]
    return sorted(ready, key=lambda each: (-each.message.urgency, each.due, each.id))


def expire(session: Session, now: datetime) -> int:
    """Turn what a dead worker left `sending` into `ambiguous`, due at once; return how many there were."""
    left = (_OUTBOX.c.state == DeliveryState.SENDING) & (_OUTBOX.c.lease <= now)
    return changed(session, update(_OUTBOX).where(left).values(state=DeliveryState.AMBIGUOUS, lease=None))


def holds(session: Session, delivery: Delivery, now: datetime) -> bool:
    """Tell whether DELIVERY, as taken, is still ours: a worker that was stopped for long must ask before it sends."""
    query = select(_OUTBOX.c.id).where(_as_taken(delivery), _OUTBOX.c.state == DeliveryState.SENDING)
    return session.scalar(query.where(_OUTBOX.c.lease > now)) is not None


def settle(
    session: Session, delivery: Delivery, outcome: Outcome, now: datetime, next_due: datetime | None = None
) -> bool:
    """Write down how the attempt ended; False when another worker has taken the delivery since, whose word counts.

    A state that is tried again (`pending`, `ambiguous`) comes due at NEXT_DUE, or at once.
    """
    late = _OUTBOX.c.state.in_((DeliveryState.SENDING, DeliveryState.AMBIGUOUS))
    done = case((_OUTBOX.c.renewed, DeliveryState.PENDING.value), else_=outcome.state.value)
    values: dict[str, Any] = {"state": done, "renewed": False, "error": outcome.error}
    values |= {"lease": None, "due": next_due or now}
    if outcome.ts is not None:
        values["ts"] = outcome.ts
    return changed(session, update(_OUTBOX).where(_as_taken(delivery), late).values(values)) == 1


def flushed(session: Session, channel: str, bundle: str) -> datetime | None:
    """Return when the last messages of a bundle went out, or will."""
    mine = (_OUTBOX.c.bundle == bundle) & (_OUTBOX.c.channel == channel)
    query = select(_OUTBOX.c.due).where(mine).order_by(_OUTBOX.c.due.desc()).limit(1)
    found: datetime | None = session.scalar(query)
    return found


def waiting_alone(session: Session, now: datetime) -> list[Delivery]:
    """Return the alerts that are due, were never in doubt, and are to have a message of their own."""
    alone = _OUTBOX.c.thread.is_(None) & _OUTBOX.c.key.like("alert:%")
    query = select(_OUTBOX).where(_OUTBOX.c.state == DeliveryState.PENDING, _OUTBOX.c.due <= now, alone)
    return [_delivery(row) for row in session.execute(query).mappings()]


def told_alone(session: Session, since: datetime) -> dict[str, int]:
    """Return how many alerts each channel has had SINCE then as messages of their own."""
    sent = (_OUTBOX.c.state == DeliveryState.SENT) & (_OUTBOX.c.due > since)  # of what was sent, when it was
    alone = sent & _OUTBOX.c.thread.is_(None) & _OUTBOX.c.key.like("alert:%")
    rows = session.execute(select(_OUTBOX.c.channel, func.count()).where(alone).group_by(_OUTBOX.c.channel))
    return {row[0]: row[1] for row in rows}


def adopt(session: Session, summary: Message, ids: Sequence[int], now: datetime, since: datetime) -> None:
    """Let IDS go out in the thread of SUMMARY, or of the one that their channel has had SINCE then.

    One that still waits becomes as urgent as what it now leads to: lesser messages do not go before.
    """
    mine = (_OUTBOX.c.channel == summary.channel) & _OUTBOX.c.key.like("summary:%")
    waits = _OUTBOX.c.state.in_(_UNDERWAY)
    fresh = mine & (waits | ((_OUTBOX.c.due > since) & (_OUTBOX.c.state == DeliveryState.SENT)))
    newest = select(_OUTBOX.c.key).where(fresh).order_by(_OUTBOX.c.id.desc()).limit(1)
    key = session.scalar(newest)
    if key is None:
        key = summary.key
        put(session, summary, now)
    else:
        calmer = (_OUTBOX.c.key == key) & (_OUTBOX.c.urgency < summary.urgency)
        session.execute(update(_OUTBOX).where(calmer).values(urgency=summary.urgency))
    pending = _OUTBOX.c.state == DeliveryState.PENDING
    for some in batches(ids):
        session.execute(update(_OUTBOX).where(_OUTBOX.c.id.in_(some), pending).values(thread=key))


def release(session: Session, now: datetime) -> int:
    """Make all that is on its way due now and lift every rest: what was wrong is mended. Return how many there are."""
    quiet.lift(session)
    return changed(session, update(_OUTBOX).where(_OUTBOX.c.state.in_(_UNSENT)).values(due=now))


def troubles(session: Session) -> list[tuple[str, str, int]]:
    """Return channel, error and count of what waits or was parked with an error."""
    query = select(_OUTBOX.c.channel, _OUTBOX.c.error, func.count()).where(_OUTBOX.c.error != "")
    query = query.where(_OUTBOX.c.state != DeliveryState.SENT)
    rows = session.execute(query.group_by(_OUTBOX.c.channel, _OUTBOX.c.error).order_by(_OUTBOX.c.channel))
    return [(channel, error, count) for channel, error, count in rows]


def retry(session: Session, delivery_id: int, now: datetime) -> bool:
    """Put a parked delivery back; False when it is not parked."""
    parked = (_OUTBOX.c.id == delivery_id) & (_OUTBOX.c.state == DeliveryState.PARKED)
    again = {"state": DeliveryState.PENDING, "due": now, "error": ""}
    return changed(session, update(_OUTBOX).where(parked).values(again)) == 1


def all(session: Session, limit: int) -> list[Delivery]:
    """Return deliveries, newest first."""
    query = _with_thread().order_by(_OUTBOX.c.created.desc(), _OUTBOX.c.id.desc()).limit(limit)
    return [_delivery(row) for row in session.execute(query).mappings()]


def find(session: Session, key: str) -> Delivery | None:
    row = session.execute(_with_thread().where(_OUTBOX.c.key == key)).mappings().first()
    return None if row is None else _delivery(row)


def counts(session: Session) -> dict[DeliveryState, int]:
    """Return how many deliveries stand in each state, naming every state."""
    query = select(_OUTBOX.c.state, func.count()).group_by(_OUTBOX.c.state)
    found: dict[str, int] = dict(session.execute(query).all())
    return {state: found.get(state.value, 0) for state in DeliveryState}


def _as_taken(delivery: Delivery) -> ColumnElement[bool]:
    """The attempt's number tells two takers apart."""
    return (_OUTBOX.c.id == delivery.id) & (_OUTBOX.c.attempts == delivery.attempts)


def _mature(now: datetime) -> Select[Any]:
    return _due(now).where(~quiet.holding(_OUTBOX, now))


def _due(now: datetime) -> Select[Any]:
    above = select(_PARENT.c.id).where(_PARENT.c.key == _OUTBOX.c.thread)
    waiting = above.where(_PARENT.c.state.in_(_UNDERWAY)).exists()
    there = above.where(_PARENT.c.state == DeliveryState.SENT).exists()
    free = or_(_OUTBOX.c.thread.is_(None), and_(_OUTBOX.c.form != Form.UPDATE, ~waiting), there)
    query = select(_OUTBOX.c.id).where(_OUTBOX.c.state.in_(_UNSENT), _OUTBOX.c.due <= now, free)
    doubted = (
        _OUTBOX.c.state == DeliveryState.AMBIGUOUS
    )  # a look first: it tells whether anything gets through
    return query.order_by(doubted.desc(), _OUTBOX.c.urgency.desc(), _OUTBOX.c.due, _OUTBOX.c.id)


def _threads(session: Session, taken: list[Delivery]) -> dict[int, dict[str, Any]]:
    """Return the thread's and the parent's ts by delivery; an address holds in its own channel only."""
    ids = [each.id for each in taken if each.message.thread]
    if not ids:
        return {}
    rows = session.execute(_with_thread().where(_OUTBOX.c.id.in_(ids))).mappings()
    return {row["id"]: {name: row[name] for name in ("thread_ts", "parent_ts")} for row in rows}


def _with_thread() -> Select[Any]:
    same = (_PARENT.c.key == _OUTBOX.c.thread) & (_PARENT.c.channel == _OUTBOX.c.channel)
    above = (_HEAD.c.key == _PARENT.c.thread) & (_HEAD.c.channel == _OUTBOX.c.channel)
    thread_ts = func.coalesce(_HEAD.c.ts, _PARENT.c.ts).label(
        "thread_ts"
    )  # a thread has no threads of its own
    joined = _OUTBOX.outerjoin(_PARENT, same).outerjoin(_HEAD, above)
    return select(_OUTBOX, thread_ts, _PARENT.c.ts.label("parent_ts")).select_from(joined)


def _taken(row: Cells) -> Delivery:
    state = DeliveryState.AMBIGUOUS if row["look"] else DeliveryState.SENDING
    return replace(_delivery(row), state=state)


def _delivery(row: Cells) -> Delivery:
    return value_of(Delivery, row, message=value_of(Message, row))
