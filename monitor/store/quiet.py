"""What takes no message for a while -> who must wait: a channel, "post" (all of Slack) or "look" (reading back)."""

from datetime import datetime
from typing import Any

from sqlalchemy import Exists, Select, Table, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from monitor.domain import DeliveryState, Form
from monitor.store.rows import changed, insert, table
from monitor.store.tables import QuietRow

_QUIET = table(QuietRow)
PACE = "one message a second"


def put(session: Session, what: str, until: datetime, why: str) -> None:
    """Let WHAT rest until then, whatever was said of it before."""
    renewed = {"until": until, "why": why}
    statement = insert(session, QuietRow).values(what=what, **renewed)
    session.execute(statement.on_conflict_do_update(index_elements=["what"], set_=renewed))


def pace(session: Session, channel: str, now: datetime, until: datetime) -> bool:
    """Claim CHANNEL's next second; False when another worker has it, or the channel rests."""
    statement = insert(session, QuietRow).values(what=channel, until=until, why=PACE)
    renewed = {"until": until, "why": PACE}
    put = statement.on_conflict_do_update(index_elements=["what"], set_=renewed, where=_QUIET.c.until <= now)
    return changed(session, put) == 1


def lift(session: Session) -> None:
    """Let everything go out again: what was wrong is mended."""
    session.execute(delete(_QUIET))


def holding(outbox: Table, now: datetime) -> Exists:
    """The condition that a row of OUTBOX must wait. An address with a scheme (webhook:, mailto:) is no Slack channel."""
    what, slack = _QUIET.c.what, outbox.c.channel.not_like("%:%")
    looks = outbox.c.state == DeliveryState.AMBIGUOUS
    updates = outbox.c.form == Form.UPDATE
    kinds = (
        and_(~updates, what == "post"),
        and_(updates, what == "update"),
        and_(looks, ~updates, what == "look"),
    )
    meant = or_(what == outbox.c.channel, and_(slack, or_(*kinds)))
    return select(what).where(meant, _QUIET.c.until > now).exists()


def free(session: Session, channels: Select[Any], now: datetime) -> datetime | None:
    """Return when the first of CHANNELS is free that nothing but its pace holds back."""
    paced = (_QUIET.c.why == PACE) & (_QUIET.c.until > now) & _QUIET.c.what.in_(channels)
    found: datetime | None = session.scalar(select(func.min(_QUIET.c.until)).where(paced))
    return found
