"""Changes of rules -> kept for ever, and found by rule."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.domain import RuleChange
from monitor.store.rows import insert, row_of, table, value_of
from monitor.store.tables import RuleChangeRow

_CHANGES = table(RuleChangeRow)


def put(session: Session, change: RuleChange) -> int:
    """Keep CHANGE; return its id."""
    statement = (
        insert(session, RuleChangeRow).values(row_of(change, without=("id",))).returning(_CHANGES.c.id)
    )
    kept: int = session.scalars(statement).one()
    return kept


def latest(session: Session) -> dict[str, RuleChange]:
    """Return the last change of each rule."""
    newest = select(func.max(_CHANGES.c.id)).group_by(_CHANGES.c.rule)
    rows = session.execute(select(_CHANGES).where(_CHANGES.c.id.in_(newest))).mappings()
    return {row["rule"]: value_of(RuleChange, row) for row in rows}


def load(session: Session, id_: int) -> RuleChange | None:
    row = session.execute(select(_CHANGES).where(_CHANGES.c.id == id_)).mappings().first()
    return value_of(RuleChange, row) if row else None


def history(
    session: Session, rule: str = "", limit: int = 1_000, *, firsts: bool = False
) -> list[RuleChange]:
    """Return changes (of RULE), the newest first; how each rule was first seen only with FIRSTS."""
    query = select(_CHANGES).order_by(_CHANGES.c.id.desc()).limit(limit)
    if rule:
        query = query.where(_CHANGES.c.rule == rule)
    if not firsts:
        query = query.where(_CHANGES.c.how != "first")
    return [value_of(RuleChange, row) for row in session.execute(query).mappings()]
