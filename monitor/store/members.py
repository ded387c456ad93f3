"""Identities -> members: each the newest revision that has a reading, the reading, and its source's kind and country."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from monitor.domain import Member
from monitor.store import entries, readings
from monitor.store.rows import Cells, batches, table
from monitor.store.tables import EntryKeyRow, EntryRow, ReadingRow, SourceRow

_KEYS, _ENTRIES, _READINGS, _SOURCES = map(table, (EntryKeyRow, EntryRow, ReadingRow, SourceRow))
_READING = "reading_"  # both tables have a language and flags
WHOLE = 60  # entries of a story that are all looked at; of more:
_EACH = 15  # the first and the last of every outlet, so many each: who floods is not read a thousand times
_MOST = 400  # and so many in all, outlets in turn
_LABELLED = tuple((column.name, _READING + column.name) for column in _READINGS.c)
_UNASKED = frozenset(  # by any rule: of a million stories half of the time to read them back
    {
        *("key_id", "url", "author", "outlet", "published_raw", "modified", "external_id", "moment"),
        *("entry_id", "version", "vector", "model", "lexicon"),
    }
)


@cache  # making a statement takes longer than SQLite takes to execute it
def selected(without: frozenset[str] = frozenset()) -> Select[Any]:
    """Return the columns that make a Member, and its story_id; those WITHOUT which it does are left out."""
    of_key = (_KEYS.c.source_id, _KEYS.c.key, _KEYS.c.first_seen, _KEYS.c.story_id)
    of_source = (_SOURCES.c.kind, _SOURCES.c.country)
    of_entry = [column for column in _ENTRIES.c if column.name not in without]
    of_reading = [_READINGS.c[name].label(label) for name, label in _LABELLED if name not in without]
    return (
        select(*of_entry, *of_key, *of_source, *of_reading)
        .select_from(_KEYS)
        .join(_ENTRIES, _ENTRIES.c.id == _KEYS.c.read_id)
        .join(_READINGS, _READINGS.c.entry_id == _KEYS.c.read_id)
        .join(_SOURCES, _SOURCES.c.id == _KEYS.c.source_id)
    )


def of_row(row: Cells) -> Member:
    held = dict(row)
    read = {name: held[label] for name, label in _LABELLED if label in held}
    return Member(entries.of_row(held), readings.of_row(read), kind=held["kind"], country=held["country"])


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a story by its names only."""

    entry_id: int
    source_id: str
    outlet: str
    external_id: str | None
    story_id: int


def of_stories(
    session: Session, story_ids: Iterable[int], large: Iterable[int] = (), *, asked: bool = False
) -> dict[int, tuple[Member, ...]]:
    """Return the members of each story, oldest first; one query for hundreds of stories. Of LARGE ones, some.

    ASKED: only what rules ask about is read, no vector and no address.
    """
    found: defaultdict[int, list[Member]] = defaultdict(list)
    for query, ids in ((_of_stories(asked), story_ids), (_of_large(asked), large)):
        for batch in batches(ids):
            for row in session.execute(query, {"stories": batch}).mappings():
                found[row["story_id"]].append(of_row(row))
    return {story_id: tuple(sorted(each, key=_age)) for story_id, each in found.items()}


def listed(session: Session, story_ids: Iterable[int]) -> dict[int, tuple[Listed, ...]]:
    """Return all entries of each story, oldest first, without what they say."""
    found: defaultdict[int, list[Listed]] = defaultdict(list)
    for batch in batches(story_ids):
        for row in session.execute(_listed(), {"stories": batch}):
            found[row.story_id].append(Listed(*row))
    return {story_id: tuple(each) for story_id, each in found.items()}


@cache
def _of_stories(asked: bool) -> Select[Any]:
    return _selected(asked).where(_of_these())


def _selected(asked: bool) -> Select[Any]:
    return selected(_UNASKED) if asked else selected()


@cache
def _listed() -> Select[Any]:
    return (
        select(_ENTRIES.c.id, _KEYS.c.source_id, _ENTRIES.c.outlet, _ENTRIES.c.external_id, _KEYS.c.story_id)
        .join(_KEYS, _ENTRIES.c.id == _KEYS.c.read_id)
        .where(_of_these())
        .order_by(_ENTRIES.c.moment, _ENTRIES.c.id)
    )


@cache
def _of_large(asked: bool) -> Select[Any]:
    """Entries in turn: the first and the last of every outlet, then the second and the last but one, and so on."""
    source = (_KEYS.c.story_id, _KEYS.c.source_id, _ENTRIES.c.outlet)
    age = (_ENTRIES.c.moment, _ENTRIES.c.id)
    back = tuple(each.desc() for each in age)
    ranked = (
        select(
            _KEYS.c.id,
            _KEYS.c.story_id,
            func.row_number().over(partition_by=source, order_by=age).label("old"),
            func.row_number().over(partition_by=source, order_by=back).label("young"),
        )
        .join(_ENTRIES, _ENTRIES.c.id == _KEYS.c.read_id)
        .where(_of_these())
        .subquery()
    )
    c = ranked.c
    turn = case((c.old < c.young, c.old), else_=c.young)
    row = func.row_number().over(partition_by=c.story_id, order_by=(turn, c.young, c.id))
    placed = select(c.id, row.label("place")).where(turn <= _EACH).subquery()
    return _selected(asked).where(_KEYS.c.id.in_(select(placed.c.id).where(placed.c.place <= _MOST)))


def _of_these() -> ColumnElement[bool]:
    return _KEYS.c.story_id.in_(bindparam("stories", expanding=True))


def _age(member: Member) -> tuple[Any, ...]:
    return member.entry.when, member.entry.id
