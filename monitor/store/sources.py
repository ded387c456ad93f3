"""Sources as configured -> sources with what we remember; who may visit one next."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from monitor.domain import Source, SourceState
from monitor.store.rows import changed, insert, row_of, table, value_of
from monitor.store.tables import SourceRow

_SOURCES = table(SourceRow)
_OF_THE_ADDRESS = ("etag", "last_modified", "body_hash", "moved_to")  # forgotten when the address changes


def sync(session: Session, configured: Iterable[Source], now: datetime) -> None:
    """Make the managed sources those CONFIGURED: new ones are due at once, missing ones are disabled, none is deleted.

    What we remember of a source stays; what holds for an address only is forgotten with the address.
    """
    rows = [_fresh(source, now, managed=True) for source in configured]
    if rows:
        new = insert(session, SourceRow)
        settings = {name: new.excluded[name] for name in row_of(Source("", "")) if name != "id"}
        kept = {
            name: case((_SOURCES.c.url == new.excluded.url, _SOURCES.c[name]), else_=None)
            for name in _OF_THE_ADDRESS
        }
        session.execute(
            new.on_conflict_do_update(index_elements=["id"], set_=settings | kept | {"managed": True}), rows
        )
    gone = _managed(session) - {row["id"] for row in rows}
    if gone:
        changed(session, update(_SOURCES).where(_SOURCES.c.id.in_(gone)).values(enabled=False))


def add(session: Session, source: Source, now: datetime) -> bool:
    """Add SOURCE beside the configured ones; False when its id is taken."""
    statement = insert(session, SourceRow).values(_fresh(source, now, managed=False))
    return changed(session, statement.on_conflict_do_nothing()) == 1


def due(session: Session, now: datetime, limit: int) -> list[SourceState]:
    """Return enabled sources whose time has come, longest waiting first."""
    mature = _SOURCES.c.next_visit.is_(None) | (_SOURCES.c.next_visit <= now)
    found = select(_SOURCES).where(_SOURCES.c.enabled, mature).order_by(_SOURCES.c.next_visit, _SOURCES.c.id)
    return [_state(row) for row in session.execute(found.limit(limit)).mappings()]


def next_due(session: Session) -> datetime | None:
    """Return when the next enabled source comes due; the past where one waits already."""
    found: datetime | None = session.scalar(select(func.min(_SOURCES.c.next_visit)).where(_SOURCES.c.enabled))
    return found


def claim(session: Session, state: SourceState, until: datetime) -> bool:
    """Take the visit that STATE is due for, for ourselves, until UNTIL; False when somebody else has it.

    A visitor that dies leaves the source due again at UNTIL.
    """
    as_read = _SOURCES.c.next_visit.is_not_distinct_from(state.next_visit)
    statement = update(_SOURCES).where(_SOURCES.c.id == state.source.id, as_read).values(next_visit=until)
    return changed(session, statement) == 1


def record(session: Session, state: SourceState) -> None:
    """Keep what a visit taught, a learnt address among it; the rest of the configuration is left as it is."""
    values = row_of(state, without=("source",)) | {"url": state.source.url}
    changed(session, update(_SOURCES).where(_SOURCES.c.id == state.source.id).values(values))


def load(session: Session, source_id: str) -> SourceState | None:
    row = session.execute(select(_SOURCES).where(_SOURCES.c.id == source_id)).mappings().first()
    return None if row is None else _state(row)


def all_states(session: Session) -> list[SourceState]:
    rows: Sequence[Any] = (
        session.execute(select(_SOURCES).order_by(_SOURCES.c.name, _SOURCES.c.id)).mappings().all()
    )
    return [_state(row) for row in rows]


def _fresh(source: Source, now: datetime, *, managed: bool) -> dict[str, Any]:
    memory = row_of(SourceState(source, next_visit=now), without=("source",))
    return row_of(source) | memory | {"managed": managed}


def _managed(session: Session) -> set[str]:
    return set(session.scalars(select(_SOURCES.c.id).where(_SOURCES.c.managed, _SOURCES.c.enabled)))


def _state(row: Any) -> SourceState:
    return value_of(SourceState, row, source=value_of(Source, row))
