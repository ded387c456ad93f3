"""Digests composed -> kept once a slot, reviewed, edited, approved, sent; found again by day or state."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from monitor.domain import Digest, DigestState, Edit
from monitor.store.codec import encode
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import DigestRow

_DIGESTS = table(DigestRow)
_BEFORE = {  # the states from which one may come into each
    DigestState.REVIEWED: (DigestState.DRAFT,),
    DigestState.APPROVED: (DigestState.DRAFT, DigestState.REVIEWED),
    DigestState.SENT: (DigestState.DRAFT, DigestState.REVIEWED, DigestState.APPROVED),
}


def put(session: Session, digest: Digest) -> bool:
    """Keep DIGEST unless its audience has one for the same day, slot and language; return whether it was kept."""
    statement = insert(session, DigestRow).values(row_of(digest, without=("id",))).on_conflict_do_nothing()
    return changed(session, statement) == 1


def renew(session: Session, digest_id: int, digest: Digest) -> bool:
    """Put DIGEST in the place of a draft that nobody has touched; return whether it was one."""
    values = row_of(digest, without=("id", "day", "slot", "audience", "language"))
    untouched = and_(_DIGESTS.c.id == digest_id, _DIGESTS.c.state == "draft", _DIGESTS.c.moved.is_(None))
    return changed(session, update(_DIGESTS).where(untouched).values(values)) == 1


def load(session: Session, day: date, audience: str, language: str) -> Digest | None:
    """Return the latest digest of DAY."""
    c = _DIGESTS.c
    query = select(_DIGESTS).where(c.day == day, c.audience == audience, c.language == language)
    return _first(session, query.order_by(c.at.desc(), c.id.desc()))


def last_sent(session: Session, before: date, audience: str, language: str) -> Digest | None:
    """Return the digest that this audience received last before the day BEFORE."""
    c = _DIGESTS.c
    query = select(_DIGESTS).where(
        c.day < before, c.audience == audience, c.language == language, c.state == DigestState.SENT
    )
    return _first(session, query.order_by(c.day.desc(), c.id.desc()))


def get(session: Session, digest_id: int) -> Digest | None:
    return _first(session, select(_DIGESTS).where(_DIGESTS.c.id == digest_id))


def latest(session: Session, limit: int = 100) -> list[Digest]:
    """Return the digests, newest day first."""
    query = select(_DIGESTS).order_by(_DIGESTS.c.day.desc(), _DIGESTS.c.id.desc()).limit(limit)
    return [value_of(Digest, row) for row in session.execute(query).mappings()]


def unsent(session: Session, days: Iterable[date]) -> list[Digest]:
    """Return the digests of DAYS that have not gone out."""
    query = select(_DIGESTS).where(_DIGESTS.c.day.in_(list(days)), _DIGESTS.c.state != DigestState.SENT)
    return [value_of(Digest, row) for row in session.execute(query.order_by(_DIGESTS.c.id)).mappings()]


def days(session: Session) -> list[date]:
    """Return the days that have a digest, newest first."""
    return list(session.scalars(select(_DIGESTS.c.day).distinct().order_by(_DIGESTS.c.day.desc())))


def review(session: Session, digest_id: int, who: str, at: datetime) -> bool:
    """Say that WHO has read it; False where it was read, approved or sent before."""
    return _move(session, digest_id, DigestState.REVIEWED, who, at)


def approve(session: Session, digest_id: int, who: str, at: datetime) -> bool:
    """Let it go out at its hour; False where it was approved or sent before: the first of two wins."""
    return _move(session, digest_id, DigestState.APPROVED, who, at)


def send(session: Session, digest_id: int, who: str, at: datetime) -> bool:
    """Say that it goes out; False where it has. Its messages are queued in the same unit of work."""
    return _move(session, digest_id, DigestState.SENT, who, at)


def edit(session: Session, digest_id: int, made: Edit) -> bool:
    """Add an edit to a digest that has not gone out; what was approved before it must be approved again."""
    found = get(session, digest_id)
    if found is None or found.state is DigestState.SENT:
        return False
    unchanged = (_DIGESTS.c.state == found.state) & (
        _DIGESTS.c.moved.is_(None) if found.moved is None else _DIGESTS.c.moved == found.moved
    )
    values = {
        "edits": encode((*found.edits, made)),
        "state": DigestState.REVIEWED.value,
        "by": made.who,
        "moved": made.at,
    }
    return _changed(session, digest_id, unchanged, values)


def _move(session: Session, digest_id: int, to: DigestState, who: str, at: datetime) -> bool:
    before = _DIGESTS.c.state.in_([state.value for state in _BEFORE[to]])
    return _changed(session, digest_id, before, {"state": to.value, "by": who, "moved": at})


def _changed(session: Session, digest_id: int, where: ColumnElement[bool], values: dict[str, Any]) -> bool:
    chosen = update(_DIGESTS).where(_DIGESTS.c.id == digest_id, where)
    return changed(session, chosen.values(values)) == 1


def _first(session: Session, query: Any) -> Digest | None:
    row = session.execute(query.limit(1)).mappings().first()
    return None if row is None else value_of(Digest, row)
