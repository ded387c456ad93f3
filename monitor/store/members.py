"""Identities -> members: each the newest revision that has a reading, the reading, and its source's kind and country."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from monitor.domain import Member
from monitor.store import entries, readings
from monitor.store.rows import Cells, batches, table
from monitor.store.tables import EntryKeyRow, EntryRow, ReadingRow, SourceRow

_KEYS, _ENTRIES, _READINGS, _SOURCES = map(table, (EntryKeyRow, EntryRow, ReadingRow, SourceRow))
_READING = "reading_"  # both tables have a language and flags
_LABELLED = tuple((column.name, _READING + column.name) for column in _READINGS.c)


@cache  # making a statement takes longer than SQLite takes to execute it
def selected() -> Select[Any]:
    """Return the columns that make a Member, and its story_id."""
    of_key = (_KEYS.c.source_id, _KEYS.c.key, _KEYS.c.first_seen, _KEYS.c.story_id)
    of_source = (_SOURCES.c.kind, _SOURCES.c.country)
    of_reading = [_READINGS.c[name].label(label) for name, label in _LABELLED]
    return (
        select(_ENTRIES, *of_key, *of_source, *of_reading)
        .select_from(_KEYS)
        .join(_ENTRIES, _ENTRIES.c.id == _KEYS.c.read_id)
        .join(_READINGS, _READINGS.c.entry_id == _KEYS.c.read_id)
        .join(_SOURCES, _SOURCES.c.id == _KEYS.c.source_id)
    )


def of_row(row: Cells) -> Member:
    held = dict(row)
    read = {name: held[label] for name, label in _LABELLED}
    return Member(entries.of_row(held), readings.of_row(read), kind=held["kind"], country=held["country"])


def of_stories(session: Session, story_ids: Iterable[int]) -> dict[int, tuple[Member, ...]]:
    """Return the members of each story, oldest first; one query for hundreds of stories."""
    found: defaultdict[int, list[Member]] = defaultdict(list)
    for batch in batches(story_ids):
        rows = session.execute(_of_stories(), {"stories": batch}).mappings()
        for row in rows:
            found[row["story_id"]].append(of_row(row))
    return {story_id: tuple(sorted(each, key=_age)) for story_id, each in found.items()}


@cache
def _of_stories() -> Select[Any]:
    return selected().where(_KEYS.c.story_id.in_(bindparam("stories", expanding=True)))


def _age(member: Member) -> tuple[Any, ...]:
    return member.entry.when, member.entry.id
