"""Digests composed -> kept once a slot, found again by day."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.domain import Digest
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import DigestRow

_DIGESTS = table(DigestRow)


def put(session: Session, digest: Digest) -> bool:
    """Keep DIGEST unless its audience has one for the same day, slot and language; return whether it was kept."""
    statement = insert(session, DigestRow).values(row_of(digest)).on_conflict_do_nothing()
    return changed(session, statement) == 1


def load(session: Session, day: date, audience: str, language: str) -> Digest | None:
    """Return the latest digest of DAY."""
    c = _DIGESTS.c
    query = select(_DIGESTS).where(c.day == day, c.audience == audience, c.language == language)
    row = session.execute(query.order_by(c.at.desc(), c.id.desc()).limit(1)).mappings().first()
    return None if row is None else value_of(Digest, row)


def days(session: Session) -> list[date]:
    """Return the days that have a digest, newest first."""
    return list(session.scalars(select(_DIGESTS.c.day).distinct().order_by(_DIGESTS.c.day.desc())))
