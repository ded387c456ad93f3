"""Domain values <-> rows whose columns bear the fields' names; and the statements that both databases share."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from itertools import islice
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from sqlalchemy import Executable, Result, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from monitor.store.codec import encode, hints_of, reader
from monitor.store.columns import Base

T = TypeVar("T")
Cells = Mapping[Any, Any]  # column -> value
BATCH = 500
_COUNTED = {"preserve_rowcount": True, "synchronize_session": False}
_NATIVE = (str, int, float, bytes, date, datetime, type(None))


def row_of(value: Any, *, without: Iterable[str] = ()) -> dict[str, Any]:
    """Return the columns of VALUE, field by field; structures as JSON, plain values as they are."""
    left = frozenset(without)
    return {name: _column(getattr(value, name)) for name, _ in hints_of(value.__class__) if name not in left}


def _column(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, _NATIVE) else encode(value)


def value_of(kind: type[T], row: Cells, **given: Any) -> T:
    """Return the KIND that ROW holds; GIVEN are fields that come from elsewhere."""
    fields: Any = kind
    read = {name: use(row[name]) if use else row[name] for name, use in _uses(fields) if name in row}
    return kind(**(read | given))


@cache
def _uses(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((name, None if _is_native(hint) else reader(hint)) for name, hint in hints_of(kind))


def _is_native(hint: Any) -> bool:
    parts = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return all(part in _NATIVE or part is bool for part in parts)


def table(row: type[Base]) -> Table:
    return cast(Table, row.__table__)


def insert(session: Session, row: type[Base]) -> sqlite.Insert:
    """Return an INSERT that knows ON CONFLICT; both databases spell it alike."""
    return _insert(session.get_bind().dialect.name, row)


def _insert(dialect: str, row: type[Base]) -> sqlite.Insert:
    if dialect == "postgresql":
        return cast(sqlite.Insert, postgresql.insert(table(row)))
    return sqlite.insert(table(row))


def adding(session: Session, row: type[Base]) -> sqlite.Insert:
    """Return an INSERT that brings the new row's id."""
    return _adding(session.get_bind().dialect.name, row)


@cache  # making a statement takes longer than SQLite takes to execute it
def _adding(dialect: str, row: type[Base]) -> sqlite.Insert:
    return cast(sqlite.Insert, _insert(dialect, row).returning(table(row).c.id))


def renewing(
    session: Session, row: type[Base], identity: tuple[str, ...], renewed: tuple[str, ...]
) -> sqlite.Insert:
    """Return an INSERT that gives the columns RENEWED to the row that has the same IDENTITY."""
    return _renewing(session.get_bind().dialect.name, row, identity, renewed)


@cache
def _renewing(
    dialect: str, row: type[Base], identity: tuple[str, ...], renewed: tuple[str, ...]
) -> sqlite.Insert:
    statement = _insert(dialect, row)
    values = {name: statement.excluded[name] for name in renewed}
    return statement.on_conflict_do_update(index_elements=identity, set_=values)


def changed(session: Session, statement: Executable, values: Mapping[str, Any] | None = None) -> int:
    """Execute an INSERT, UPDATE or DELETE and return how many rows it met."""
    result: Result[Any] = session.execute(statement, values, execution_options=_COUNTED)
    return cast(int, result.rowcount)  # type: ignore[attr-defined]


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    rest = iter(items)
    while batch := tuple(islice(rest, size)):
        yield batch
