"""Entries that wait to be read -> readings kept, the vector in half its bytes."""

from collections.abc import Iterable
from datetime import datetime

import numpy as np
from sqlalchemy import ColumnElement, bindparam, select, update
from sqlalchemy.orm import Session

from monitor.domain import Entry, LabelScore, Reading
from monitor.store import entries
from monitor.store.codec import reader
from monitor.store.rows import Cells, batches, renewing, row_of, table, value_of
from monitor.store.tables import EntryKeyRow, EntryRow, ReadingRow
from monitor.store.touch import touch

Said = tuple[str, datetime, tuple[LabelScore, ...]]
_KEYS, _ENTRIES, _READINGS = map(table, (EntryKeyRow, EntryRow, ReadingRow))
# made once: making a statement takes longer than SQLite takes to execute it
_REVISION = select(_ENTRIES.c.key_id, _ENTRIES.c.revision, _ENTRIES.c.retrieved_at).where(
    _ENTRIES.c.id == bindparam("entry")
)
_MARK = (
    update(_KEYS)
    .where(_KEYS.c.id == bindparam("identity"), _KEYS.c.revision == bindparam("seen"))
    .values(read_by=bindparam("version"), read_id=bindparam("entry"))
    .returning(_KEYS.c.story_id)
)


def unread(session: Session, limit: int, version: str) -> list[Entry]:
    """Return current revisions without a reading by VERSION: never read first, then those of another version.

    An entry that cannot be read must be given a neutral reading, or it would stand in the way for ever.
    """
    found: list[Entry] = []
    for other in (
        _KEYS.c.read_by < version,
        _KEYS.c.read_by > version,
    ):  # two ranges: `!=` would scan the table
        if len(found) < limit:
            found += _unread(session, limit - len(found), other)
    return found


def _unread(session: Session, limit: int, other: ColumnElement[bool]) -> list[Entry]:
    current = entries.selected().where(_ENTRIES.c.revision == _KEYS.c.revision, other)
    rows = session.execute(current.order_by(_KEYS.c.read_by, _KEYS.c.id).limit(limit)).mappings()
    return [entries.of_row(row) for row in rows]


def put(session: Session, entry_id: int, reading: Reading, version: str | None = None) -> None:
    """Keep READING in place of an earlier one of the same revision; the entry's story owes verification again.

    VERSION is what `unread` compares; where none is given, the reading's own model names it.
    """
    version = reading.model if version is None else version
    row = row_of(reading) | {"entry_id": entry_id, "version": version, "vector": halved(reading.vector)}
    session.execute(
        renewing(session, ReadingRow, ("entry_id",), tuple(name for name in row if name != "entry_id")), row
    )
    _mark_read(session, entry_id, version)


def _mark_read(session: Session, entry_id: int, version: str) -> None:
    """Point the identity at this reading, unless the entry was revised while it was being read."""
    entry = session.execute(_REVISION, {"entry": entry_id}).one()
    read = {"identity": entry.key_id, "seen": entry.revision, "version": version, "entry": entry_id}
    story_id = session.scalar(_MARK, read)
    if story_id is not None:
        touch(session, story_id, entry.retrieved_at)


def of_row(row: Cells) -> Reading:
    """Return the reading that ROW holds, without a vector where none was asked for."""
    return value_of(Reading, row, vector=doubled(row.get("vector", b"")))


def load(session: Session, ids: Iterable[int]) -> dict[int, Reading]:
    """Return the readings of the entries (revisions) with these IDS."""
    found: dict[int, Reading] = {}
    for batch in batches(ids):
        rows = session.execute(select(_READINGS).where(_READINGS.c.entry_id.in_(batch))).mappings()
        found |= {row["entry_id"]: of_row(row) for row in rows}
    return found


def said(session: Session, version: str, since: datetime, until: datetime, limit: int) -> list[Said]:
    """Return language, moment and labels of the newest LIMIT entries in [SINCE, UNTIL) that VERSION has read."""
    rows = session.execute(
        select(_READINGS.c.language, _ENTRIES.c.moment, _READINGS.c.labels)
        .join(_ENTRIES, _ENTRIES.c.id == _READINGS.c.entry_id)
        .where(_READINGS.c.version == version, _ENTRIES.c.moment >= since, _ENTRIES.c.moment < until)
        .order_by(_ENTRIES.c.moment.desc())
        .limit(limit)
    )
    labels = reader(tuple[LabelScore, ...])
    return [(language, moment, labels(stored)) for language, moment, stored in rows]


def halved(vector: bytes) -> bytes:
    return np.frombuffer(vector, "<f4").astype("<f2").tobytes()


def doubled(vector: bytes) -> bytes:
    return np.frombuffer(vector, "<f2").astype("<f4").tobytes()
