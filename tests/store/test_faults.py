"""Crashes, refusals and company: what was committed is there, what was not is not, and nothing is there twice."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from monitor.domain import ActionClass, Alert, AlertReason, Message, Severity
from monitor.errors import DatabaseError
from monitor.store import actions, alerts, assessments, entries, outbox, stories
from monitor.store.database import Database
from tests.store.samples import (
    HOUR,
    NOW,
    assessed,
    entry,
    item,
    read_entries,
    some_sources,
    story_of,
    verified,
)

_WRITER = """
import sys
from monitor.domain import Message
from monitor.store import entries, outbox
from monitor.store.database import Database
from tests.store.samples import NOW, entry
db = Database(sys.argv[1])
for number in range(10_000):
    with db.begin() as s:
        (new,) = entries.add(s, [entry(f"{sys.argv[2]}-{number}", f"Title {number}")]).new
        outbox.put(s, Message(f"entry/{new.id}", "#c", "t"), NOW)
    print(number, flush=True)
"""


def _address(db: Database) -> str:
    return db.url.render_as_string(hide_password=False)


@contextmanager
def _writer(db: Database, name: str) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", _WRITER, _address(db), name]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."}
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _said(process: "subprocess.Popen[str]", lines: int) -> int:
    """Read LINES of what the writer acknowledged; return the number of acknowledged units of work."""
    assert process.stdout is not None
    return max(int(process.stdout.readline()) for _ in range(lines)) + 1


@pytest.mark.slow
def test_a_kill_loses_nothing_that_was_acknowledged_and_leaves_nothing_half_done(any_db: Database):
    with any_db.begin() as s:
        some_sources(s)
    acknowledged = 0
    for life in range(2):
        with _writer(any_db, f"life{life}") as process:
            acknowledged += _said(process, 5 + 7 * life)
            process.send_signal(signal.SIGKILL)
            process.wait()
            assert process.stdout is not None
            acknowledged += len(process.stdout.readlines())
    with any_db.read() as s:
        kept, queued = entries.count(s), outbox.all(s, 10_000)
        if any_db.is_sqlite:
            assert s.scalar(text("PRAGMA integrity_check")) == "ok"
    assert acknowledged <= kept <= acknowledged + 2  # a unit may be committed and not yet acknowledged
    assert len(queued) == kept


def test_entries_that_two_visitors_bring_at_once_are_kept_once(any_db: Database):
    brought = [
        [entry(f"k{number}", f"Title {number}") for number in order]
        for order in (range(80), range(79, -1, -1))
    ]
    with any_db.begin() as s:
        some_sources(s)

    def keep(found: list[Any]) -> int:
        with any_db.begin() as s:
            added = entries.add(s, found)
            return len(added.new) + len(added.revised)

    with ThreadPoolExecutor(4) as visitors:
        new = sum(visitors.map(keep, brought * 3))
    with any_db.read() as s:
        assert (new, entries.count(s)) == (80, 80)


def test_an_entry_that_two_joiners_take_at_once_is_in_one_story(any_db: Database):
    with any_db.begin() as s:
        (member,) = read_entries(s, ["k"])

    def join(_joiner: int) -> int:
        with any_db.begin() as s:
            return stories.create(s, [member], NOW)

    with ThreadPoolExecutor(4) as joiners:
        ids = set(joiners.map(join, range(8)))
    with any_db.read() as s:
        assert [story.id for story in stories.latest(s, 10)] == list(ids)


def _told(session: Session, story_id: int) -> None:
    """What the step `assess` writes for one story, in one unit of work."""
    assessments.put(session, assessed(story_id, at=NOW + HOUR, actions=(item(),)), revision=1)
    alerts.put(session, Alert(story_id, AlertReason.FIRST, Severity.HIGH, ActionClass.URGENT, NOW))
    outbox.put(session, Message("k", "#c", "t"), NOW)


def _seen(db: Database, story_id: int) -> tuple[int, ...]:
    with db.read() as s:
        waiting = stories.owed(s, "r1", 10)
        kept = (len(assessments.history(s, story_id)), len(actions.items(s)))
        return (*kept, len(alerts.open(s)), len(outbox.all(s, 10)), len(waiting))


_REFUSALS = {
    "full": (sqlite3.OperationalError("database or disk is full"), "free some disk space"),
    "busy": (sqlite3.OperationalError("database is locked"), "is busy"),
    "broken": (sqlite3.OperationalError("disk I/O error"), "check the disk"),
}


@pytest.mark.parametrize("refusal", _REFUSALS)
def test_whichever_statement_is_refused_all_or_nothing_is_kept(db: Database, refusal: str):
    error, advice = _REFUSALS[refusal]
    with db.begin() as s:
        story_id = story_of(s, "k")
        verified(s, story_id)
    before = _seen(db, story_id)
    for nth in count(1):
        refused = _attempt(db, story_id, nth, error)
        if refused is None:
            break
        assert advice in str(refused)
        assert not refused.permanent
        assert _seen(db, story_id) == before
    assert nth > 5
    assert (before, _seen(db, story_id)) == ((0, 0, 0, 0, 1), (1, 1, 1, 1, 0))


def _attempt(db: Database, story_id: int, nth: int, error: Exception) -> DatabaseError | None:
    try:
        with db.begin() as s, _refused(s, nth, error):
            _told(s, story_id)
    except DatabaseError as refused:
        return refused
    return None


@contextmanager
def _refused(session: Session, nth: int, error: Exception) -> Iterator[None]:
    """Refuse the NTH statement from here on with ERROR, as the driver would."""
    connection, numbers = session.connection(), count(1)

    def refuse(_cursor: Any, _statement: str, _parameters: Any, _context: Any) -> None:
        if next(numbers) == nth:
            raise error

    event.listen(connection.dialect, "do_execute", refuse)
    event.listen(connection.dialect, "do_execute_no_params", refuse)
    try:
        yield
    finally:
        event.remove(connection.dialect, "do_execute", refuse)
        event.remove(connection.dialect, "do_execute_no_params", refuse)


def _lose_connection(db: Database, session: Session) -> None:
    own = session.scalar(text("SELECT pg_backend_pid()"))
    with db.begin() as other:
        other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": own})
    outbox.put(session, Message("k", "#c", "t"), NOW)


@pytest.mark.slow
def test_a_lost_connection_is_told_and_the_next_unit_of_work_has_a_new_one(postgres: Database):
    with pytest.raises(DatabaseError, match="cannot be reached") as caught, postgres.begin() as s:
        _lose_connection(postgres, s)
    assert caught.value.permanent is False
    with postgres.begin() as s:
        assert outbox.put(s, Message("k", "#c", "t"), NOW)
