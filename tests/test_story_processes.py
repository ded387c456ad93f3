"""Processes that die while they place entries, and several that place the same ones at once: nothing is lost or told twice."""

import os
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

import pytest
from sqlalchemy import Engine, event

from monitor.store import entries, stories
from monitor.store.database import Database
from tests.fakes import FakeClock
from tests.service import Service, rss

METALS = ("cobalt", "tungsten", "antimony", "gallium", "niobium", "tantalum")
TOWNS = ("Kolwezi", "Ganzhou", "Skagen", "Arlit", "Araxa", "Manono")


class Killed(BaseException):
    """What nothing catches, as nothing outlives a kill."""


@dataclass
class Dying(FakeClock):
    """A clock whose process dies as it is asked for the time once too often."""

    left: int = 0

    def __call__(self) -> datetime:
        self.left -= 1
        if self.left < 0:
            raise Killed
        return super().__call__()


@dataclass
class Interrupted(FakeClock):
    """A clock whose process has to wait, as it is asked for the time, until another one has done its work."""

    left: int = 0
    meanwhile: Callable[[], None] = lambda: None

    def __call__(self) -> datetime:
        self.left -= 1
        if self.left == -1:
            self.meanwhile()
        return super().__call__()


def papers(*names: str) -> dict[str, list[tuple[str, str]]]:
    """Six events as each paper tells them."""
    return {
        paper: [
            (
                f"Fire halts the {metal} smelter at {town}",
                f"The {metal} works of {town} stand still, {paper} has learned.",
            )
            for metal, town in zip(METALS, TOWNS, strict=True)
        ]
        for paper in names
    }


LATE = papers("echo")["echo"]


def filled(db: Database) -> Service:
    """Entries of four papers, read and not yet placed."""
    service = Service(db)
    for paper, items in papers("ledger", "bote", "gazette", "post").items():
        service.watch(paper, rss(*items, prefix=paper), language="en")
    service.run("collect", "understand")
    return service


def told(db: Database) -> list[tuple[int, int]]:
    """Return by story how many entries it counts and has."""
    with db.read() as s:
        return sorted((story.count, len(story.members)) for story in stories.latest(s, 1000))


def owing(db: Database) -> int:
    with db.read() as s:
        return len(stories.unjoined(s, 1000)) + len(stories.unverified(s, 1000))


@pytest.mark.parametrize("restarted", [True, False], ids=["another process goes on", "the same goes on"])
def test_who_dies_at_any_moment_of_placing_loses_nothing(db: Database, restarted: bool):
    service = filled(db)
    for moment in range(100):
        clock = Dying(left=moment)
        service.pipeline.clock = clock
        try:
            service.run("relate")
        except Killed:
            if restarted:
                service = Service(db)
            continue
        break
    assert moment > 1
    service.run("relate")
    assert told(db) == [(4, 4)] * len(METALS)
    assert owing(db) == 0


def placed_until(url: str, statement: int) -> int:
    """Place in a process of its own, which is sent SIGKILL as it asks the database for the STATEMENT-th time; return how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    asked = count()

    def kill(*_: object) -> None:
        if next(asked) == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        event.listen(Engine, "after_cursor_execute", kill)
        Service(Database(url)).run("relate")
    finally:
        os._exit(0)


def test_a_process_killed_at_any_statement_of_placing_loses_nothing(any_db: Database):
    filled(any_db)
    any_db.dispose()
    url = any_db.url.render_as_string(hide_password=False)
    killed = [placed_until(url, statement) == -signal.SIGKILL for statement in range(0, 60, 6)]
    assert sum(killed) > 1
    Service(any_db).run("relate")
    assert told(any_db) == [(4, 4)] * len(METALS)
    assert owing(any_db) == 0


@pytest.mark.parametrize("moment", [0, 1], ids=["before it looks", "between placing and keeping"])
@pytest.mark.parametrize("late", [False, True], ids=["the same entries", "and later ones"])
def test_two_processes_that_place_the_same_entries_make_no_story_twice(
    any_db: Database, moment: int, late: bool
):
    first = filled(any_db)
    second = Service(any_db, fetcher=first.fetcher)
    if late:
        second.watch("echo", rss(*LATE, prefix="echo"), language="en")

    def meanwhile() -> None:
        second.run("collect", "understand", "relate")

    clock = Interrupted(left=moment, meanwhile=meanwhile)
    first.pipeline.clock = clock
    first.run("relate")
    assert clock.left < 0
    for service in (second, first):
        service.run("relate")
    of_each = 5 if late else 4
    assert told(any_db) == [(of_each, of_each)] * len(METALS)
    with any_db.read() as s:
        held = Counter(m.entry.id for story in stories.latest(s, 1000) for m in story.members)
        assert set(held.values()) == {1}
        assert len(held) == entries.count(s)
