"""Entries as parsed -> the new and the revised ones, with ids; a known entry costs one look."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from monitor.domain import Entry
from monitor.store.columns import storable
from monitor.store.rows import Cells, batches, insert, row_of, table, value_of
from monitor.store.tables import EntryKeyRow, EntryRow, ReadingRow

KEYS = table(EntryKeyRow)
ENTRIES = table(EntryRow)
_READINGS = table(ReadingRow)
_LONGEST_KEY = 500  # an index of PostgreSQL holds 2,700 bytes; a feed may send anything
_OF_THE_KEY = ("id", "source_id", "key", "first_seen")

Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Added:
    """What was new to us, what has a new text, and how many we knew."""

    new: tuple[Entry, ...] = ()
    revised: tuple[Entry, ...] = ()
    known: int = 0


def add(session: Session, entries: Sequence[Entry]) -> Added:
    """Keep ENTRIES, whose identity is source and key: the same text is known, another text is a new revision.

    Of entries that share an identity the first counts. The source must be there; moments must have a zone.
    """
    unique: dict[Identity, Entry] = {}
    for entry in entries:
        key = storable_key(entry.key)
        unique.setdefault((entry.source_id, key), entry if key == entry.key else replace(entry, key=key))
    added: list[Entry] = []
    for batch in batches(unique.values()):
        added += _add(session, batch)
    new = tuple(entry for entry in added if entry.revision == 1)
    revised = tuple(entry for entry in added if entry.revision > 1)
    return Added(new, revised, len(entries) - len(added))


def _add(session: Session, batch: Sequence[Entry]) -> list[Entry]:
    prints = {_identity(entry): fingerprint(entry) for entry in batch}
    known = _fingerprints(session, batch)
    fresh = {
        _identity(entry): entry for entry in batch if known.get(_identity(entry)) != prints[_identity(entry)]
    }
    if not fresh:
        return []
    given = _claim_keys(session, fresh, prints)
    rows = [(given[identity], entry) for identity, entry in fresh.items() if identity in given]
    return _add_revisions(session, rows) if rows else []


def _add_revisions(session: Session, rows: Sequence[tuple[Any, Entry]]) -> list[Entry]:
    values = [_revision(entry, key.id, key.revision) for key, entry in rows]
    added = session.execute(insert(session, EntryRow).returning(ENTRIES.c.key_id, ENTRIES.c.id), values)
    ids: dict[int, int] = dict(added.all())
    return [
        replace(entry, id=ids[key.id], revision=key.revision, first_seen=key.first_seen)
        for key, entry in rows
    ]


def _fingerprints(session: Session, batch: Sequence[Entry]) -> dict[Identity, str]:
    found: dict[Identity, str] = {}
    for source_id in {entry.source_id for entry in batch}:
        keys = [entry.key for entry in batch if entry.source_id == source_id]
        query = select(KEYS.c.key, KEYS.c.fingerprint).where(
            KEYS.c.source_id == source_id, KEYS.c.key.in_(keys)
        )
        found |= {(source_id, key): text for key, text in session.execute(query)}
    return found


def _claim_keys(
    session: Session, fresh: Mapping[Identity, Entry], prints: Mapping[Identity, str]
) -> dict[Identity, Any]:
    """Make the identities of FRESH, or move them on by one revision; leave out what another process did just now."""
    statement = insert(session, EntryKeyRow)
    newer = statement.on_conflict_do_update(
        index_elements=["source_id", "key"],
        set_={
            "fingerprint": statement.excluded.fingerprint,
            "revision": KEYS.c.revision + 1,
            "read_by": "",
            "joined_at": None,  # it may matter now, or be about something else
        },
        where=KEYS.c.fingerprint != statement.excluded.fingerprint,
    )
    rows = [
        {"source_id": source, "key": key, "fingerprint": prints[source, key], "first_seen": entry.first_seen}
        | {"revision": 1, "read_by": "", "by_hand": False}
        for (source, key), entry in sorted(
            fresh.items(), key=itemgetter(0)
        )  # one order: nobody waits in a ring
    ]
    columns = (KEYS.c.id, KEYS.c.source_id, KEYS.c.key, KEYS.c.revision, KEYS.c.first_seen)
    return {(row.source_id, row.key): row for row in session.execute(newer.returning(*columns), rows)}


def _revision(entry: Entry, key_id: int, revision: int) -> dict[str, Any]:
    return row_of(entry, without=_OF_THE_KEY) | {"key_id": key_id, "revision": revision, "moment": entry.when}


def _identity(entry: Entry) -> Identity:
    return entry.source_id, entry.key


def fingerprint(entry: Entry) -> str:
    text = "\x00".join((entry.title, entry.summary, entry.content))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def storable_key(key: str) -> str:
    """Return KEY, or for one that no index holds its beginning and a digest of the whole."""
    kept = storable(key)
    if len(kept) <= _LONGEST_KEY:
        return kept
    return f"{kept[:400]}#{hashlib.blake2b(kept.encode(), digest_size=16).hexdigest()}"


def selected() -> Select[Any]:
    """Return the columns that make an Entry, for every revision."""
    of_key = (KEYS.c.source_id, KEYS.c.key, KEYS.c.first_seen)
    return select(ENTRIES, *of_key).join(KEYS, KEYS.c.id == ENTRIES.c.key_id)


def of_row(row: Cells) -> Entry:
    return value_of(Entry, row)


def load(session: Session, ids: Iterable[int]) -> list[Entry]:
    """Return the revisions with these IDS, in that order; ids that are not there are left out."""
    wanted = tuple(ids)
    found: dict[int, Entry] = {}
    for batch in batches(wanted):
        rows = session.execute(selected().where(ENTRIES.c.id.in_(batch))).mappings()
        found |= {row["id"]: of_row(row) for row in rows}
    return [found[entry_id] for entry_id in wanted if entry_id in found]


def count(session: Session) -> int:
    """Return how many entries there are, not counting their revisions."""
    return session.scalar(select(func.count()).select_from(KEYS)) or 0


def count_by_language(session: Session, since: datetime) -> dict[str, int]:
    """Return how many entries were first seen since SINCE, by the language they were read in ("" = not read yet)."""
    language = func.coalesce(_READINGS.c.language, "")
    query = (
        select(language, func.count())
        .select_from(KEYS.outerjoin(_READINGS, _READINGS.c.entry_id == KEYS.c.read_id))
        .where(KEYS.c.first_seen >= since)
        .group_by(language)
    )
    return dict(session.execute(query).all())
